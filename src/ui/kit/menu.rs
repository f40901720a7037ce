//! A list that hangs from its button. Escape, a choice, or leaving it with the keyboard closes it.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

/// The button shows `face`; the list holds `children`, plain buttons and links.
#[component]
pub fn Menu(
    /// What the menu is for, for screen readers and as a tooltip.
    #[prop(into)]
    label: Signal<String>,
    /// What the button shows.
    #[prop(into)]
    face: ViewFn,
    /// Whether the face is words enough to be the button's name.
    #[prop(optional)]
    says_itself: bool,
    /// Classes of the button.
    #[prop(into, optional)]
    button_class: &'static str,
    /// Where the list hangs: "up", "start", or below and at the end.
    #[prop(into, optional)]
    side: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let menu = NodeRef::<html::Div>::new();
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.stop_propagation();
            open.set(false);
            if let Some(button) = button.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    let on_leave = move |event: FocusEvent| {
        let to = event
            .related_target()
            .and_then(|to| to.dyn_into::<Node>().ok());
        // Without a target the window lost the focus, or a press fell on something that takes
        // none; the press is judged by `on_press`.
        // A menu that goes while it has the focus hears of it when it is gone already.
        if let (Some(to), Some(Some(menu))) = (to, menu.try_get_untracked())
            && !menu.contains(Some(&to))
        {
            open.try_set(false);
        }
    };
    // A choice closes the menu; a field or a heading in it does not.
    let on_choice = move |event: MouseEvent| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if target
            .and_then(|it| it.closest("button, a").ok().flatten())
            .is_some()
        {
            open.set(false);
        }
    };
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Node>().ok());
        if let Some(Some(menu)) = menu.try_get_untracked()
            && open.get_untracked()
            && !menu.contains(target.as_ref())
        {
            open.set(false);
        }
    });
    on_cleanup(move || outside.remove());
    view! {
        <div class=format!("menu {side}") node_ref=menu on:keydown=on_key on:focusout=on_leave>
            <button
                type="button"
                class=format!("button {button_class}")
                node_ref=button
                title=move || label.get()
                aria-label=move || (!says_itself).then(|| label.get())
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {face.run()}
            </button>
            <Show when=move || open.get()>
                <div class="menu-list" on:click=on_choice>
                    {children()}
                </div>
            </Show>
        </div>
    }
}

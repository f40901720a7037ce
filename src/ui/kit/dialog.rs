//! A native dialog: the browser keeps the focus in it and gives it back.

use leptos::html;
use leptos::prelude::*;

use super::{Icon, Sign};
use crate::app::reader::use_words;

/// Open while `open` says so; Escape and a press on the backdrop close it.
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] label: Signal<String>,
    #[prop(into, optional)] class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if open.get() {
            if !dialog.open() {
                // Refused only when the dialog is not in the page, which it is.
                let _ = dialog.show_modal();
            }
        } else {
            dialog.close();
        }
    });
    let on_press = move |event: leptos::ev::MouseEvent| {
        // Only the backdrop belongs to the dialog itself; everything inside is a child.
        let target = event.target();
        let own = dialog.get_untracked().map(web_sys::EventTarget::from);
        if target.is_some() && target == own {
            open.set(false);
        }
    };
    // The browser tells of the closing in a task of its own: a hand that has opened the dialog again
    // by then means the one that is open.
    let on_close = move |_| {
        let stands = dialog.get_untracked().is_some_and(|it| it.open());
        if !stands {
            open.set(false);
        }
    };
    view! {
        <dialog
            node_ref=dialog
            class=class
            aria-label=move || label.get()
            on:close=on_close
            on:click=on_press
        >
            <Show when=move || open.get()>{children()}</Show>
        </dialog>
    }
}

/// The head of a dialog: what it is, and the button that closes it.
#[component]
pub fn DialogHead(open: RwSignal<bool>, children: Children) -> impl IntoView {
    let t = use_words();
    view! {
        <header class="dialog-head">
            {children()}
            <button
                type="button"
                class="button square quiet"
                aria-label=move || t().close()
                on:click=move |_| open.set(false)
            >
                <Icon sign=Sign::Close />
            </button>
        </header>
    }
}

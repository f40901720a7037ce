//! A text that is edited where it stands: it looks like the text until it is pointed at.

use leptos::callback::UnsyncCallback;
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlTextAreaElement;

use crate::app::session::use_session;

/// Enter or leaving the field saves, Escape takes back what was typed; with `lines`, Enter makes a
/// new line and Ctrl Enter saves. When saving is refused the old text stands again.
#[component]
pub fn Editable(
    /// The text as it stands.
    #[prop(into)]
    value: Signal<String>,
    /// What the text is, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// Saves what was typed; says whether it was accepted.
    #[prop(into)]
    save: UnsyncCallback<String, bool>,
    /// Shown while the text is empty.
    #[prop(into, optional)]
    placeholder: Signal<String>,
    /// Whether the text may have several lines.
    #[prop(optional)]
    lines: bool,
    #[prop(into, optional)] class: &'static str,
    #[prop(into, optional)] id: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let draft = RwSignal::new(value.get_untracked());
    // What stood here when somebody came to the field; nothing while nobody is in it.
    let found = StoredValue::new(None::<String>);
    let hold = move || {
        if found.with_value(Option::is_none) {
            found.set_value(Some(draft.get_untracked()));
        }
    };
    Effect::new(move || {
        let now = value.get();
        // Under a hand the text stands still when another tab changes it: what is selected stays
        // selected, and what is typed is added to nothing that the hand did not see.
        if found.with_value(Option::is_none) {
            draft.set(now);
        }
    });
    let commit = move || {
        // A field that goes while it is typed in is left when it is gone already.
        let (Some(typed), Some(before)) = (draft.try_get_untracked(), value.try_get_untracked())
        else {
            return;
        };
        let found = found.try_update_value(Option::take).flatten();
        if typed != before && found.is_some_and(|found| found != typed) {
            save.run(typed);
        }
        // What was accepted may have been put in order; what was refused is taken back.
        if let Some(now) = value.try_get_untracked() {
            draft.try_set(now);
        }
    };
    let leave = move |event: &KeyboardEvent| {
        let field = event
            .target()
            .and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
        if let Some(field) = field {
            let _ = field.blur();
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        // A letter that is still being composed belongs to the keyboard, not to us.
        "Enter" if !event.is_composing() && (!lines || event.ctrl_key() || event.meta_key()) => {
            event.prevent_default();
            leave(&event);
        }
        "Escape" => {
            event.stop_propagation();
            draft.set(value.get_untracked());
            leave(&event);
        }
        _ => {}
    };
    view! {
        <span class=format!("editable {class}") data-text=move || draft.get()>
            <textarea
                id=id
                rows="1"
                spellcheck="false"
                aria-label=move || label.get()
                placeholder=move || placeholder.get()
                readonly=move || session.read_only()
                prop:value=move || draft.get()
                on:focus=move |_: FocusEvent| hold()
                on:input=move |event| {
                    hold();
                    draft.set(event_target_value(&event));
                }
                on:keydown=on_key
                on:blur=move |_: FocusEvent| commit()
            ></textarea>
        </span>
    }
}

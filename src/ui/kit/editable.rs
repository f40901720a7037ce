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
    let followed = StoredValue::new(value.get_untracked());
    Effect::new(move || {
        let now = value.get();
        // What is being typed stays when another tab changes the text meanwhile.
        if draft.get_untracked() == followed.get_value() {
            draft.set(now.clone());
        }
        followed.set_value(now);
    });
    let commit = move || {
        // A field that goes while it is typed in is left when it is gone already.
        let (Some(typed), Some(before)) = (draft.try_get_untracked(), value.try_get_untracked())
        else {
            return;
        };
        if typed != before {
            let accepted = save.run(typed);
            // What was accepted may have been put in order.
            let now = accepted.then(|| value.try_get_untracked()).flatten();
            draft.try_set(now.unwrap_or(before));
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
                on:input=move |event| draft.set(event_target_value(&event))
                on:keydown=on_key
                on:blur=move |_: FocusEvent| commit()
            ></textarea>
        </span>
    }
}

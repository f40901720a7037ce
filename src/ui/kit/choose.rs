//! One of several, as a native list.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::session::use_session;

/// A choice among options; each has a value and a word. Reads as text until it is pointed at,
/// unless `framed`.
#[component]
pub fn Choose(
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] label: Signal<String>,
    /// Takes the chosen value; says whether it was accepted.
    #[prop(into)]
    save: UnsyncCallback<String, bool>,
    #[prop(optional)] framed: bool,
    #[prop(into, optional)] id: Option<String>,
) -> impl IntoView {
    let session = use_session();
    view! {
        <select
            id=id
            class=if framed { "field" } else { "plain" }
            aria-label=move || label.get()
            disabled=move || session.read_only()
            on:change=move |event| {
                if !save.run(event_target_value(&event)) {
                    // Refused: the list shows again what stands.
                    let list: web_sys::HtmlSelectElement = event_target(&event);
                    list.set_value(&value.get_untracked());
                }
            }
        >
            {move || {
                let current = value.get();
                options
                    .get()
                    .into_iter()
                    .map(|(option, word)| {
                        let selected = option == current;
                        view! { <option value=option prop:selected=selected>{word}</option> }
                    })
                    .collect_view()
            }}
        </select>
    }
}

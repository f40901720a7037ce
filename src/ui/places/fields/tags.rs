//! A list of words: values, directions, know-how.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::choice::TakeOut;
use super::fresh::NewText;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::ui::kit::{Editable, rows};

/// The words, each edited where it stands, and a field that takes one more with Enter.
#[component]
pub fn Tags(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Vec<String>>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] add: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let record = StoredValue::new(record);
    let set = move |words: Vec<String>| {
        let words = (!words.is_empty()).then(|| Value::from(words));
        session.dispatch(&Command::set(&record.read_value(), field, words))
    };
    let typed = RwSignal::new(String::new());
    let take_in = move || {
        // A field that goes while it is typed in is left when it is gone already.
        let (Some(word), Some(mut words)) = (typed.try_get_untracked(), value.try_get_untracked())
        else {
            return;
        };
        let word = word.trim().to_owned();
        if !word.is_empty() {
            if !words.contains(&word) {
                words.push(word);
                set(words);
            }
            typed.set(String::new());
        }
    };
    let count = memo(move || value.with(Vec::len));
    view! {
        <div class="links" role="group" aria-label=move || label.get()>
            <ul class="chips">
                {rows(
                    move || (0..count.get()).collect(),
                    usize::to_string,
                    move |index| {
                        let word = memo(move || {
                            value.with(|words| words.get(index).cloned().unwrap_or_default())
                        });
                        let change = move |text: String| {
                            let mut words = value.get_untracked();
                            let text = text.trim();
                            if text.is_empty() {
                                if index < words.len() {
                                    words.remove(index);
                                }
                            } else if let Some(word) = words.get_mut(index) {
                                text.clone_into(word);
                            }
                            set(words)
                        };
                        view! {
                            <li class="chip">
                                <Editable value=word label=label save=change />
                                <TakeOut name=word act=move || {
                                    change(String::new());
                                } />
                            </li>
                        }
                    },
                )}
            </ul>
            <Show when=move || !session.read_only()>
                <NewText typed label=add add=UnsyncCallback::new(move |()| take_in()) on_leaving=true />
            </Show>
        </div>
    }
}

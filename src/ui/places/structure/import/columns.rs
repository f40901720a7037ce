//! What the columns of a table mean: guessed, and changed here.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::use_importing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::exchange::tables::{Column, told};
use crate::ui::kit::{Choose, rows};

#[component]
pub fn Columns() -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let looked = importing.looked;
    let width = memo(move || looked.with(|it| it.columns.len()));
    view! {
        <fieldset class="import-columns">
            <legend>{move || t().tables_columns()}</legend>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || looked.with(|it| it.headed)
                    on:change=move |event| {
                        let headed = event_target_checked(&event);
                        importing
                            .decide(|it| {
                                it.headed = Some(headed);
                                it.columns.clear();
                            });
                    }
                />
                {move || t().tables_headed()}
            </label>
            <div class="import-meanings">
                {rows(
                    move || (0..width.get()).collect(),
                    usize::to_string,
                    move |at| view! { <Meaning at=at /> },
                )}
            </div>
        </fieldset>
    }
}

#[component]
fn Meaning(at: usize) -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let column = memo(move || importing.looked.with(|it| it.columns.get(at).cloned()));
    let heading = Signal::derive(move || column.get().map(|it| it.0).unwrap_or_default());
    let value = Signal::derive(move || column.get().map(|it| it.1.to_string()).unwrap_or_default());
    let options = Signal::derive(move || {
        let option = |it: Column| (it.to_string(), told::meaning(t(), it).to_owned());
        Column::iter().map(option).collect()
    });
    let save = UnsyncCallback::new(move |word: String| {
        let chosen = word.parse::<Column>();
        if let Ok(meaning) = chosen {
            importing.decide(|it| {
                // Of the columns that only one may be, the last choice stands.
                if !meaning.may_repeat() {
                    it.columns.retain(|_, other| *other != meaning);
                }
                it.columns.insert(at, meaning);
            });
        }
        chosen.is_ok()
    });
    view! {
        <div>
            <span dir="auto">{heading}</span>
            <Choose value=value options=options label=heading save=save framed=true />
        </div>
    }
}

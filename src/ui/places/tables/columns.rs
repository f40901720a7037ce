//! What the columns of a table mean: guessed, and changed here.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::ui::kit::{Choose, rows};

/// The columns, each with its heading and the word of its meaning.
#[component]
pub fn Columns(
    columns: Memo<Vec<(String, String)>>,
    /// Whether the first row holds the headings.
    #[prop(into)]
    headed: Signal<bool>,
    /// The meanings to choose from: word and name.
    #[prop(into)]
    meanings: Signal<Vec<(String, String)>>,
    /// Takes the place of a column and the word of its meaning; says whether there is such a word.
    #[prop(into)]
    choose: UnsyncCallback<(usize, String), bool>,
    /// Takes whether the first row holds the headings.
    #[prop(into)]
    head: UnsyncCallback<bool>,
) -> impl IntoView {
    let t = use_words();
    let width = memo(move || columns.with(Vec::len));
    let meaning = move |at: usize| {
        let column = memo(move || columns.with(|it| it.get(at).cloned().unwrap_or_default()));
        let heading = Signal::derive(move || column.get().0);
        let save = UnsyncCallback::new(move |word: String| choose.run((at, word)));
        view! {
            <div>
                <span dir="auto">{heading}</span>
                <Choose
                    value=Signal::derive(move || column.get().1)
                    options=meanings
                    label=heading
                    save=save
                    framed=true
                />
            </div>
        }
    };
    view! {
        <fieldset class="import-columns">
            <legend>{move || t().tables_columns()}</legend>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || headed.get()
                    on:change=move |event| head.run(event_target_checked(&event))
                />
                {move || t().tables_headed()}
            </label>
            <div class="import-meanings">
                {rows(move || (0..width.get()).collect(), usize::to_string, meaning)}
            </div>
        </fieldset>
    }
}

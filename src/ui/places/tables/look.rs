//! What comes in, what is rejected and why, and what was read otherwise.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::exchange::tables::named::{Line, Preview};
use crate::words::Words;

/// How many records come in, change, or are as they were, said again whenever it changes. `place`
/// begins the names by which this is found.
#[component]
pub fn Counts(
    looked: Memo<Preview>,
    place: &'static str,
    /// How many are new.
    new: fn(Words, usize) -> String,
) -> impl IntoView {
    let t = use_words();
    let said = move || {
        looked.with(|it| {
            if it.columns.is_empty() {
                return String::new();
            }
            let words = t();
            let mut said = [
                new(words, it.new),
                words.member_table_changed(it.changed),
                words.member_table_same(it.same),
                words.member_table_rejected(it.rejected),
            ]
            .join(" ");
            if it.other_signs > 0 {
                said.push(' ');
                said.push_str(&words.member_table_other_signs(it.other_signs));
            }
            said
        })
    };
    view! {
        <p role="status" class="import-counts" data-testid=format!("{place}-counts")>
            {said}
        </p>
    }
}

/// The rejected rows, what was read otherwise, and the first rows that come in.
#[component]
pub fn Looked(looked: Memo<Preview>, place: &'static str) -> impl IntoView {
    view! {
        {listed(
            looked,
            format!("{place}-rejected"),
            [Words::tables_rejected, Words::tables_row, Words::tables_reason],
            |it| (&it.refused, it.rejected),
        )}
        {listed(
            looked,
            format!("{place}-remarks"),
            [Words::member_table_remarks, Words::name, Words::details],
            |it| (&it.remarks, it.remarks.len() + it.more_remarks),
        )}
        {listed(
            looked,
            format!("{place}-rows"),
            [Words::tables_preview, Words::name, Words::member_table_becomes],
            |it| (&it.rows, it.new + it.changed),
        )}
    }
}

/// A table of lines under a title; nothing where there are none. The words: title, what a line is,
/// what is said of it.
fn listed(
    looked: Memo<Preview>,
    name: String,
    words: [fn(Words) -> &'static str; 3],
    read: fn(&Preview) -> (&Vec<Line>, usize),
) -> AnyView {
    let t = use_words();
    let [title, what, said] = words;
    let lines = memo(move || looked.with(|it| (read(it).0.clone(), read(it).1)));
    let row = |line: Line| {
        view! {
            <tr>
                <td class="figure">{line.line}</td>
                <th scope="row" dir="auto">{line.name}</th>
                <td dir="auto">{line.said}</td>
            </tr>
        }
    };
    view! {
        <Show when=move || lines.with(|it| it.1 > 0)>
            <section>
                <h3>{move || title(t())}</h3>
                <div class="table-wrap" tabindex="0" role="region" aria-label=move || title(t())>
                    <table data-testid=name.clone()>
                        <thead>
                            <tr>
                                <th scope="col">{move || t().tables_line()}</th>
                                <th scope="col">{move || what(t())}</th>
                                <th scope="col">{move || said(t())}</th>
                            </tr>
                        </thead>
                        <tbody>{move || lines.get().0.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
                {move || {
                    let more = lines.with(|it| it.1 - it.0.len());
                    (more > 0).then(|| view! { <p class="faint small">{t().tables_more(more)}</p> })
                }}
            </section>
        </Show>
    }
    .into_any()
}

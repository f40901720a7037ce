//! What comes in, what is rejected and why, and what can be mended with one press.

use leptos::prelude::*;

use super::use_importing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::exchange::tables::preview::{self, Group};
use crate::ui::kit::rows;
use crate::words::Words;

/// How many bodies come in, said again whenever it changes.
#[component]
pub fn Counts() -> impl IntoView {
    let looked = use_importing().looked;
    let t = use_words();
    view! {
        <p role="status" class="import-counts" data-testid="import-counts">
            {move || {
                looked
                    .with(|it| {
                        if it.columns.is_empty() {
                            return String::new();
                        }
                        let mut text = t().tables_counts(it.taken, it.rejected);
                        if !it.does_something && it.taken > 0 {
                            text = format!("{text} {}", t().tables_nothing_new());
                        } else if it.changed > 0 {
                            text = format!("{text} {}", t().tables_changed(it.changed));
                        }
                        text
                    })
            }}
        </p>
    }
}

#[component]
pub fn Problems() -> impl IntoView {
    let looked = use_importing().looked;
    let t = use_words();
    let groups = memo(move || looked.with(|it| it.groups.clone()));
    view! {
        <Show when=move || groups.with(|it| !it.is_empty())>
            <section>
                <h3>{move || t().tables_problems()}</h3>
                <ul class="import-problems">
                    {rows(
                        move || groups.get(),
                        |group| format!("{group:?}"),
                        move |group| view! { <Problem group=group /> },
                    )}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Problem(group: Group) -> impl IntoView {
    let importing = use_importing();
    let t = use_words();
    let mend = group.mend;
    let way = move |second: bool| {
        let is_taken = move || importing.choices.with(|it| mend.is_second(it)) == second;
        view! {
            <button
                type="button"
                class="button"
                aria-pressed=move || is_taken().to_string()
                on:click=move |_| importing.decide(|it| mend.take(it, second))
            >
                {move || mend.ways(t()).map(|ways| ways[usize::from(second)])}
            </button>
        }
    };
    let more = group.more;
    view! {
        <li>
            <ul dir="auto">
                {group.sentences.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}
                {(more > 0).then(|| view! { <li class="faint">{move || t().tables_more(more)}</li> })}
            </ul>
            {mend
                .ways(untrack(t))
                .map(|_| view! {
                    <div class="toolbar" role="group" aria-label=move || t().tables_mend()>
                        {way(false)} {way(true)}
                    </div>
                })}
        </li>
    }
}

/// Every rejected row.
#[component]
pub fn Refused() -> impl IntoView {
    let looked = use_importing().looked;
    let row = |row: preview::Refused| {
        view! {
            <tr>
                <th scope="row" class="figure">{row.line}</th>
                <td>{row.reason}</td>
                <td class="faint" dir="auto">{row.text}</td>
            </tr>
        }
        .into_any()
    };
    listed(
        "import-rejected",
        Words::tables_rejected,
        &[Words::tables_line, Words::tables_reason, Words::tables_row],
        move || looked.with(|it| it.rejected),
        move || looked.with(|it| it.refused.iter().cloned().map(row).collect()),
    )
}

/// The first rows that come in.
#[component]
pub fn Looked() -> impl IntoView {
    let looked = use_importing().looked;
    let row = |row: preview::Shown| {
        view! {
            <tr>
                <td class="figure">{row.line}</td>
                <th scope="row" dir="auto">{row.name}</th>
                <td dir="auto">{row.title}</td>
                <td dir="auto">{row.under}</td>
            </tr>
        }
        .into_any()
    };
    listed(
        "import-rows",
        Words::tables_preview,
        &[
            Words::tables_line,
            Words::tables_means_name,
            Words::tables_means_title,
            Words::tables_stands_under,
        ],
        move || looked.with(|it| it.taken),
        move || looked.with(|it| it.rows.iter().cloned().map(row).collect()),
    )
}

type Heading = fn(Words) -> &'static str;

/// A table of the first rows of `count`, under a title; nothing where there are none.
fn listed(
    name: &'static str,
    title: Heading,
    columns: &'static [Heading],
    count: impl Fn() -> usize + Copy + Send + Sync + 'static,
    rows: impl Fn() -> Vec<AnyView> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let t = use_words();
    let any = memo(move || count() > 0);
    view! {
        <Show when=move || any.get()>
            <section>
                <h3>{move || title(t())}</h3>
                <div class="table-wrap" tabindex="0" role="region" aria-label=move || title(t())>
                    <table data-testid=name>
                        <thead>
                            <tr>
                                {columns
                                    .iter()
                                    .map(|it| view! { <th scope="col">{move || it(t())}</th> })
                                    .collect_view()}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {move || {
                    let more = count().saturating_sub(rows().len());
                    (more > 0).then(|| view! { <p class="faint small">{t().tables_more(more)}</p> })
                }}
            </section>
        </Show>
    }
}

//! What comes in, what is rejected and why, and what can be mended with one press.

use leptos::prelude::*;

use super::use_importing;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::exchange::tables::preview::Group;
use crate::ui::kit::rows;

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
    let t = use_words();
    let any = memo(move || looked.with(|it| it.rejected > 0));
    view! {
        <Show when=move || any.get()>
            <section>
                <h3>{move || t().tables_rejected()}</h3>
                <div class="table-wrap" tabindex="0" role="region" aria-label=move || t().tables_rejected()>
                    <table data-testid="import-rejected">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().tables_line()}</th>
                                <th scope="col">{move || t().tables_reason()}</th>
                                <th scope="col">{move || t().tables_row()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                looked
                                    .with(|it| it.refused.clone())
                                    .into_iter()
                                    .map(|row| view! {
                                        <tr>
                                            <th scope="row" class="figure">{row.line}</th>
                                            <td>{row.reason}</td>
                                            <td class="faint" dir="auto">{row.text}</td>
                                        </tr>
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
                {move || {
                    let more = looked.with(|it| it.rejected - it.refused.len());
                    (more > 0).then(|| view! { <p class="faint small">{t().tables_more(more)}</p> })
                }}
            </section>
        </Show>
    }
}

/// The first rows that come in.
#[component]
pub fn Looked() -> impl IntoView {
    let looked = use_importing().looked;
    let t = use_words();
    let any = memo(move || looked.with(|it| it.taken > 0));
    view! {
        <Show when=move || any.get()>
            <section>
                <h3>{move || t().tables_preview()}</h3>
                <div class="table-wrap" tabindex="0" role="region" aria-label=move || t().tables_preview()>
                    <table data-testid="import-rows">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().tables_line()}</th>
                                <th scope="col">{move || t().tables_means_name()}</th>
                                <th scope="col">{move || t().tables_means_title()}</th>
                                <th scope="col">{move || t().tables_stands_under()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                looked
                                    .with(|it| it.rows.clone())
                                    .into_iter()
                                    .map(|row| view! {
                                        <tr>
                                            <td class="figure">{row.line}</td>
                                            <th scope="row" dir="auto">{row.name}</th>
                                            <td dir="auto">{row.title}</td>
                                            <td dir="auto">{row.under}</td>
                                        </tr>
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
                {move || {
                    let more = looked.with(|it| it.taken - it.rows.len());
                    (more > 0).then(|| view! { <p class="faint small">{t().tables_more(more)}</p> })
                }}
            </section>
        </Show>
    }
}

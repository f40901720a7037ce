//! The membership in figures: kinds by classes on the day, and how it went year by year.

use leptos::prelude::*;

use super::Lines;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::measure::Date;
use crate::domain::membership::listing::census;
use crate::domain::membership::movement::{Year, years};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::words::Words;

/// The years that are shown: a decade.
const YEARS: usize = 10;

/// The word of a column, and what stands in it.
type OfYear = (fn(Words) -> &'static str, fn(&Year) -> usize);

const OF_YEAR: [OfYear; 4] = [
    (Words::members_joined, |it| it.joined),
    (Words::members_changed, |it| it.changed),
    (Words::members_left, |it| it.left),
    (Words::members_stood, |it| it.stood),
];

#[component]
pub fn Figures(lines: Memo<Lines>, day: Memo<Date>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let counts = memo(move || lines.with(census));
    // The classes that anyone is in, as they stand in their order; those without one come last.
    let classes = memo(move || {
        let cluster = session.cluster();
        let classes = in_order(&cluster.member_classes).into_iter();
        let mut classes: Vec<(String, String)> = classes
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect();
        classes.push((String::new(), t().members_no_class().to_owned()));
        counts.with(|counts| classes.retain(|(id, _)| counts.keys().any(|(_, class)| class == id)));
        classes
    });
    let kinds = memo(move || {
        let mut kinds: Vec<(String, usize)> = Vec::new();
        counts.with(|counts| {
            for ((kind, _), count) in counts {
                match kinds.iter_mut().find(|(it, _)| it == kind) {
                    Some((_, sum)) => *sum += count,
                    None => kinds.push((kind.clone(), *count)),
                }
            }
        });
        sorting::by_key(&mut kinds, |(_, count)| std::cmp::Reverse(*count));
        kinds
    });
    let word = move |kind: &str| {
        if kind.is_empty() {
            t().not_set().to_owned()
        } else {
            t().member_kind(kind).into_owned()
        }
    };
    let row = move |(kind, sum): (String, usize)| {
        let cells = classes.get().into_iter().map(|(class, _)| {
            let count = counts.with(|counts| counts.get(&(kind.clone(), class)).copied());
            view! { <td class="figure">{count}</td> }
        });
        let cells = cells.collect_view();
        view! {
            <tr>
                <th scope="row">{word(&kind)}</th>
                {cells}
                <td class="figure">{sum}</td>
            </tr>
        }
    };
    let sums = move || {
        let of_class = |class: &str| -> usize {
            counts.with(|counts| {
                let own = counts.iter().filter(|((_, it), _)| it == class);
                own.map(|(_, count)| count).sum()
            })
        };
        let cells = classes.get().into_iter();
        let cells = cells.map(|(class, _)| view! { <td class="figure">{of_class(&class)}</td> });
        let all: usize = counts.with(|counts| counts.values().sum());
        view! {
            <tr>
                <th scope="row">{t().members_sum()}</th>
                {cells.collect_view()}
                <td class="figure"><strong>{all}</strong></td>
            </tr>
        }
    };
    let history = memo(move || {
        let all = years(&session.cluster(), day.get());
        all.into_iter().rev().take(YEARS).collect::<Vec<_>>()
    });
    view! {
        <section class="members-part members-figures">
            <h2>{move || t().members_figures()}</h2>
            <div class="figures-pair">
                <div
                    class="table-wrap"
                    tabindex="0"
                    role="region"
                    aria-label=move || t().members_by_kind()
                >
                    <table>
                        <caption class="unseen">{move || t().members_by_kind()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{move || t().kind()}</th>
                                {move || {
                                    let head = |(_, name)| view! { <th scope="col" class="figure">{name}</th> };
                                    classes.get().into_iter().map(head).collect_view()
                                }}
                                <th scope="col" class="figure">{move || t().members_sum()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || kinds.get().into_iter().map(row).collect_view()}
                            {sums}
                        </tbody>
                    </table>
                </div>
                <Show when=move || !history.with(Vec::is_empty)>
                    <div
                        class="table-wrap"
                        tabindex="0"
                        role="region"
                        aria-label=move || t().members_by_year()
                    >
                        <table>
                            <caption class="unseen">{move || t().members_by_year()}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{move || t().members_year()}</th>
                                    {OF_YEAR
                                        .map(|(word, _)| view! {
                                            <th scope="col" class="figure">{move || word(t())}</th>
                                        })
                                        .collect_view()}
                                </tr>
                            </thead>
                            <tbody>
                                {move || {
                                    let line = |(number, year): (i16, Year)| view! {
                                        <tr>
                                            <th scope="row">{number}</th>
                                            {OF_YEAR
                                                .map(|(_, read)| {
                                                    let count = Some(read(&year)).filter(|it| *it != 0);
                                                    view! { <td class="figure">{count}</td> }
                                                })
                                                .collect_view()}
                                        </tr>
                                    };
                                    history.get().into_iter().map(line).collect_view()
                                }}
                            </tbody>
                        </table>
                    </div>
                </Show>
            </div>
        </section>
    }
}

//! How a ranking was counted: the rounds of an instant run-off, or the pairs of a Schulze election.

use leptos::prelude::*;

use super::desk::{Desk, use_desk};
use crate::app::reader::use_words;
use crate::domain::polling::count::Judged;
use crate::domain::tally::contest::ContestAnswer;
use crate::words::Words;

/// The rounds, while and after they are counted; nothing for other ways to vote.
#[component]
pub fn Rounds() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    move || {
        desk.count.with(|count| match &count.judged {
            Judged::Contest(answer) if !answer.rounds.is_empty() => rounds(t(), desk, answer),
            Judged::Contest(answer) if !answer.duels.is_empty() => duels(t(), desk, answer),
            _ => ().into_any(),
        })
    }
}

/// A column a round; an option that is out stands with a dash.
fn rounds(words: Words, desk: Desk, answer: &ContestAnswer) -> AnyView {
    let heads = (1..=answer.rounds.len())
        .map(|at| view! { <th scope="col" class="figure">{words.polls_round(at)}</th> })
        .collect_view();
    let rows = desk.options.get().into_iter().map(|(id, name)| {
        let cells = answer.rounds.iter().map(|round| {
            let count = round.counts.iter().find(|it| it.option == id.as_str());
            let out = round.out.iter().any(|it| it == id.as_str());
            let text = count.map_or_else(|| "–".to_owned(), |it| it.votes.to_string());
            view! {
                <td class="figure" class:out=out>
                    {text} {out.then(|| view! { <span class="small">" " {words.polls_round_out()}</span> })}
                </td>
            }
        });
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    });
    table(words, heads.into_any(), rows.collect_view().into_any())
}

/// Each option against each other: how many rank the one of the row above the one of the column.
fn duels(words: Words, desk: Desk, answer: &ContestAnswer) -> AnyView {
    let options = desk.options.get();
    let heads = options.iter().map(|(_, name)| {
        view! { <th scope="col" class="figure">{name.clone()}</th> }
    });
    let rows = options.iter().map(|(id, name)| {
        let cells = options.iter().map(|(over, _)| {
            let mut duels = answer.duels.iter();
            let duel = duels.find(|it| it.option == id.as_str() && it.over == over.as_str());
            let text = duel.map_or_else(|| "–".to_owned(), |it| it.votes.to_string());
            view! { <td class="figure">{text}</td> }
        });
        view! { <tr><th scope="row">{name.clone()}</th>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view().into_any();
    table(words, heads.collect_view().into_any(), rows)
}

fn table(words: Words, heads: AnyView, rows: AnyView) -> AnyView {
    view! {
        <div class="table-wrap rounds" tabindex="0" role="group" aria-label=words.polls_rounds()>
            <table>
                <caption class="unseen">{words.polls_rounds()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.records_poll_option()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

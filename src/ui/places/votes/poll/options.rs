//! What can be chosen in a poll, each with its count.

use leptos::prelude::*;

use super::desk::{Desk, Phase, use_desk};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::words::{Formats as _, Words};

/// One option as a row.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    name: String,
    count: Option<u32>,
    won: bool,
}

/// The options with what they have been given: as recorded where it is, else from the ballots.
fn rows(desk: Desk) -> Vec<Row> {
    let cluster = desk.session.cluster();
    let chosen: Vec<_> = desk.poll.with(|poll| {
        let result = poll.as_ref().and_then(|it| it.result.as_ref());
        result
            .map(|it| it.chosen().cloned().collect())
            .unwrap_or_default()
    });
    let counted = desk.count.get();
    let open = desk.phase.get() == Phase::Open;
    let options = desk.options.get().into_iter();
    options
        .map(|(id, name)| {
            let recorded = cluster.poll_options.get(&id).and_then(|it| it.count);
            let given = counted.options.iter().find(|it| it.0 == id);
            let given = given.and_then(|it| u32::try_from(it.1).ok());
            Row {
                won: chosen.contains(&id) || (open && counted.winners.contains(&id)),
                count: given.filter(|_| open).or(recorded),
                name,
            }
        })
        .collect()
}

/// What was counted beside the options.
fn totals(words: Words, desk: Desk) -> String {
    let told = desk.poll.with(|poll| {
        let poll = poll?;
        let result = poll.result.clone().unwrap_or_default();
        let parts = [
            result.total.map(|it| words.votes_total_ballots(it)),
            result.invalid.map(|it| words.votes_total_invalid(it)),
            result.total_marks.map(|it| words.votes_total_marks(it)),
            poll.participants.map(|it| words.votes_participants(it)),
            poll.max_choices.map(|it| words.votes_max_choices(it)),
            poll.max_points.map(|it| words.votes_max_points(it)),
        ];
        Some(parts.into_iter().flatten().collect::<Vec<_>>())
    });
    told.unwrap_or_default().join(" · ")
}

/// What can be chosen, each with its count as a bar; the winner marked.
#[component]
pub fn Options() -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let listed = memo(move || rows(desk));
    let row = move |(at, row): (usize, Row)| {
        let most = listed.with(|it| it.iter().filter_map(|it| it.count).max());
        let most = most.unwrap_or(1).max(1);
        view! {
            <li class:won=row.won>
                <span class="option-name">
                    <span class="muted figure">{at + 1} ". "</span>
                    {row.name}
                    {row.won.then(|| view! { <span class="badge yes">{t().votes_winner()}</span> })}
                </span>
                {row
                    .count
                    .map(|count| {
                        view! {
                            <strong class="figure">{formats().number(i64::from(count))}</strong>
                            <span class="vote-bar thin" aria-hidden="true">
                                <i class="choice" style:flex-grow=count.to_string()></i>
                                <i style:flex-grow=most.saturating_sub(count).to_string()></i>
                            </span>
                        }
                    })}
            </li>
        }
    };
    view! {
        <Show when=move || !listed.with(Vec::is_empty)>
            <section class="options">
                <h3 class="unseen">{move || t().records_poll_option()}</h3>
                <ul>{move || listed.get().into_iter().enumerate().map(row).collect_view()}</ul>
                <p class="small muted">{move || totals(t(), desk)}</p>
            </section>
        </Show>
    }
}

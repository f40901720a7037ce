//! What could be chosen in a poll, each with its count.

use leptos::prelude::*;

use super::desk::option_name;
use crate::app::reader::{use_formats, use_words};
use crate::app::session::use_session;
use crate::domain::roster::in_order;
use crate::domain::votes::Poll;
use crate::words::Formats as _;

/// What could be chosen, each with its count as a bar; the winner marked.
#[component]
pub fn Options(poll: StoredValue<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    move || {
        let cluster = session.cluster();
        let (id, result) = poll.with_value(|it| (it.id.clone(), it.result.clone()));
        let result = result.unwrap_or_default();
        let mut options = in_order(&cluster.poll_options);
        options.retain(|it| it.poll == id);
        if options.is_empty() {
            return None;
        }
        let most = options
            .iter()
            .filter_map(|it| it.count)
            .max()
            .unwrap_or(1)
            .max(1);
        let rows = options
            .into_iter()
            .map(|option| {
                let won = result.winner.as_ref() == Some(&option.id);
                let count = option.count;
                let name = option_name(&cluster, &option.id).unwrap_or_else(|| t().unnamed().to_owned());
                let rest = count.map(|count| most.saturating_sub(count));
                view! {
                    <li class:won=won>
                        <span class="option-name">
                            {name}
                            {won.then(|| view! { <span class="badge yes">{t().votes_winner()}</span> })}
                        </span>
                        {count
                            .map(|count| {
                                view! {
                                    <strong class="figure">{formats().number(i64::from(count))}</strong>
                                    <span class="vote-bar thin" aria-hidden="true">
                                        <i class="choice" style:flex-grow=count.to_string()></i>
                                        <i style:flex-grow=rest.unwrap_or(0).to_string()></i>
                                    </span>
                                }
                            })}
                    </li>
                }
            })
            .collect_view();
        let words = t();
        let totals: Vec<String> = [
            result.total.map(|it| words.votes_total_ballots(it)),
            result.invalid.map(|it| words.votes_total_invalid(it)),
            result.total_marks.map(|it| words.votes_total_marks(it)),
            poll.with_value(|it| it.participants)
                .map(|it| words.votes_participants(it)),
            poll.with_value(|it| it.max_choices)
                .map(|it| words.votes_max_choices(it)),
            poll.with_value(|it| it.max_points)
                .map(|it| words.votes_max_points(it)),
        ]
        .into_iter()
        .flatten()
        .collect();
        Some(view! {
            <section class="options">
                <h3 class="unseen">{words.records_poll_option()}</h3>
                <ul>{rows}</ul>
                <p class="small muted">{totals.join(" · ")}</p>
            </section>
        })
    }
}

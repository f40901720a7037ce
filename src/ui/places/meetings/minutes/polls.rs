//! The polls that were taken in a meeting.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::route::{Place, Route};
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::votes::Poll;
use crate::ui::places::votes::outcome_class;

/// The polls that were taken in the meeting, each with its recorded outcome.
#[component]
pub fn PollsTaken(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let polls = watch(move |cluster| {
        let polls = cluster.polls.values();
        polls
            .filter(|it| it.meeting.as_ref() == Some(&id))
            .cloned()
            .collect::<Vec<Poll>>()
    });
    view! {
        <Show when=move || !polls.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_poll()}</h3>
                <ul class="rows">
                    {move || {
                        let words = t();
                        polls
                            .get()
                            .into_iter()
                            .map(|poll| {
                                let href = Route::to(Place::Votes)
                                    .with("focus", poll.id.as_str())
                                    .href();
                                let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
                                let word = outcome
                                    .map_or_else(
                                        || words.outcome_open().to_owned(),
                                        |it| words.outcome(it.as_str()).into_owned(),
                                    );
                                view! {
                                    <li class="between">
                                        <a href=href>{poll.title}</a>
                                        <span class=format!("badge {}", outcome_class(outcome))>
                                            {word}
                                        </span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

//! The outcome as it was recorded, as a sentence with its base, and where it comes from.

use leptos::prelude::*;

use super::desk::option_name;
use crate::app::reader::use_words;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::rules::MajorityBase;
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::{Poll, RecordedResult};
use crate::words::Words;

/// The outcome as a sentence with its base, and where it comes from.
#[component]
pub fn Verdict(poll: StoredValue<Poll>, result: RecordedResult) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let class = match result.outcome {
        Some(Outcome::Adopted | Outcome::Elected) => "verdict adopted",
        Some(Outcome::Rejected) => "verdict rejected",
        _ => "verdict",
    };
    view! {
        <section class=class>
            <p class="statement">
                {move || {
                    let (words, cluster) = (t(), session.cluster());
                    let outcome = result
                        .outcome
                        .as_ref()
                        .map_or_else(
                            || words.outcome_open().to_owned(),
                            |it| words.outcome(it.as_str()).into_owned(),
                        );
                    let sentence = poll
                        .with_value(|poll| told(words, &cluster, poll, &result));
                    view! {
                        <strong>{outcome} "."</strong>
                        " "
                        {sentence}
                    }
                }}
            </p>
            {poll
                .with_value(|it| it.result.as_ref().and_then(|it| it.note.clone()))
                .map(|note| view! { <p>{note}</p> })}
            {poll.with_value(|it| it.explanation.clone()).map(|text| view! { <p>{text}</p> })}
            <p class="small muted">
                {move || {
                    let cluster = session.cluster();
                    poll.with_value(|poll| links(&cluster, poll))
                        .into_iter()
                        .map(|(before, text, route)| {
                            let before = match before {
                                Link::Resolution => t().record_resolution(),
                                Link::Repeats => t().votes_repeats(),
                                Link::Repeated => t().votes_repeated_by(),
                                Link::Meeting => t().record_meeting(),
                            };
                            let text = match route {
                                Some(route) => {
                                    view! { <a href=route.href()>{text}</a> }.into_any()
                                }
                                None => text.into_any(),
                            };
                            view! { <span class="verdict-link">{before} ": " {text}</span> }
                        })
                        .collect_view()
                }}
                <span>{move || t().votes_as_recorded()}</span>
            </p>
        </section>
    }
}

/// The counts with their base, or why there are none.
fn told(words: Words, cluster: &Cluster, poll: &Poll, result: &RecordedResult) -> String {
    let of = poll
        .rule
        .as_ref()
        .and_then(|id| cluster.rule_cards.get(id))
        .and_then(|card| card.majority.as_ref())
        .map(|it| &it.base);
    let mut parts = Vec::new();
    if let (Some(yes), Some(no)) = (result.yes, result.no) {
        parts.push(words.votes_counts(yes, no, result.abstain.unwrap_or(0)));
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    } else if let Some(winner) = result.winner.as_ref() {
        if let Some(name) = option_name(cluster, winner) {
            let count = cluster.poll_options.get(winner).and_then(|it| it.count);
            parts.push(match count {
                Some(count) => words.votes_won(name, count),
                None => name,
            });
        }
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    }
    if poll.quorum_met == Some(false) {
        parts.push(match (poll.present, poll.eligible) {
            (Some(present), Some(eligible)) => words.votes_no_quorum_count(present, eligible),
            _ => words.votes_no_quorum().to_owned(),
        });
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("{}.", parts.join("; "))
}

/// Of how many, in the word of the rule: "of 21 present".
fn of_base(words: Words, base: u32, of: Option<&MajorityBase>) -> String {
    match of {
        Some(MajorityBase::Cast) => words.votes_of_cast(base),
        Some(MajorityBase::Present) => words.votes_of_present(base),
        Some(MajorityBase::Entitled) => words.votes_of_entitled(base),
        _ => words.votes_of_counted(base),
    }
}

#[derive(Clone, Copy)]
enum Link {
    Resolution,
    Repeats,
    Repeated,
    Meeting,
}

fn links(cluster: &Cluster, poll: &Poll) -> Vec<(Link, String, Option<Route>)> {
    let to_poll = |poll: &Poll| Some(Route::to(Place::Votes).with("focus", poll.id.as_str()));
    let mut links = Vec::new();
    for resolution in cluster.resolutions.values() {
        if resolution.poll.as_ref() == Some(&poll.id) {
            links.push((Link::Resolution, resolution.number.clone(), None));
        }
    }
    if let Some(first) = poll.follows.as_ref().and_then(|id| cluster.polls.get(id)) {
        links.push((Link::Repeats, first.title.clone(), to_poll(first)));
    }
    for again in cluster.polls.values() {
        if again.follows.as_ref() == Some(&poll.id) {
            links.push((Link::Repeated, again.title.clone(), to_poll(again)));
        }
    }
    if let Some(meeting) = poll
        .meeting
        .as_ref()
        .and_then(|id| cluster.meetings.get(id))
    {
        let title = meeting
            .title
            .clone()
            .unwrap_or_else(|| meeting.date.to_string());
        let route = Route::to(Place::Meetings).with("focus", meeting.id.as_str());
        links.push((Link::Meeting, title, Some(route)));
    }
    links
}

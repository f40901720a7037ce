//! The stations in the life of a motion, with their days, and the steps that can be taken now.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::ui::places::votes::moves::{self, Way};
use crate::words::{Formats as _, Words};

/// A station: the state, the day on which it was reached, and what the organisation calls it.
#[derive(Debug, Clone, PartialEq)]
struct Station {
    state: MotionState,
    day: Option<Date>,
    label: Option<String>,
    reached: bool,
    now: bool,
}

/// The stations that every motion can come by, with the decision as it fell.
fn stations(cluster: &Cluster, poll: &Poll) -> Vec<Station> {
    use MotionState as S;
    let now = motions::state_of(poll);
    let taken = |state: &S| {
        let steps = cluster.motion_steps.values();
        let mine = steps.filter(|it| it.poll == poll.id && it.state == *state);
        mine.max_by_key(|it| it.date)
    };
    let is_decision = |state: &S| {
        !matches!(
            state,
            S::Draft | S::Proposed | S::Debated | S::Open | S::InForce | S::FollowedUp | S::Done
        )
    };
    let decision = if is_decision(&now) {
        now.clone()
    } else {
        let mut fallen = S::SHIPPED.iter().filter(|it| is_decision(it));
        fallen
            .find(|it| taken(it).is_some())
            .cloned()
            .unwrap_or(S::Adopted)
    };
    let line = [
        S::Draft,
        S::Proposed,
        S::Debated,
        S::Open,
        decision,
        S::InForce,
        S::FollowedUp,
        S::Done,
    ];
    let at = line.iter().position(|it| *it == now);
    line.into_iter()
        .enumerate()
        .map(|(index, state)| {
            let step = taken(&state);
            let decided = index == 4 && motions::is_closed(poll);
            let day = step.and_then(|it| it.date);
            Station {
                day: day.or_else(|| cluster.day_of_poll(poll).filter(|_| decided)),
                label: step.and_then(|it| it.label.clone()),
                reached: at.is_some_and(|at| index <= at),
                now: at == Some(index),
                state,
            }
        })
        .collect()
}

/// What the button of a step says.
fn verb(words: Words, to: &MotionState) -> String {
    match to {
        MotionState::Draft => words.motions_do_draft(),
        MotionState::Proposed => words.motions_do_propose(),
        MotionState::Debated => words.motions_do_debate(),
        MotionState::Withdrawn => words.motions_do_withdraw(),
        MotionState::Adjourned => words.motions_do_adjourn(),
        MotionState::Referred => words.motions_do_refer(),
        MotionState::InForce => words.motions_do_in_force(),
        MotionState::FollowedUp => words.motions_do_follow_up(),
        MotionState::Done => words.motions_do_done(),
        other => return words.motion_state(other.as_str()).into_owned(),
    }
    .to_owned()
}

/// The steps that are refused, those with the same reason together.
fn refused(words: Words, ways: Vec<Way>) -> Vec<(String, String)> {
    let mut refused: Vec<(String, String)> = Vec::new();
    for way in ways {
        let Some(why) = way.refusal else { continue };
        let step = verb(words, &way.to);
        match refused.iter_mut().find(|(_, it)| *it == why) {
            Some((steps, _)) => *steps = format!("{steps}, {step}"),
            None => refused.push((step, why)),
        }
    }
    refused
}

#[component]
pub fn Life(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let key = id.clone();
    let stations = watch(move |cluster| {
        let poll = cluster.polls.get(&key);
        poll.map(|poll| stations(cluster, poll)).unwrap_or_default()
    });
    let key = id.clone();
    let ways = memo(move || {
        let cluster = session.cluster();
        let poll = cluster.polls.get(&key);
        let mut ways = poll
            .map(|poll| moves::ways(t(), &cluster, poll, session.today()))
            .unwrap_or_default();
        // Where no step leads, there is nothing to say; opening and counting stand with the poll.
        ways.retain(|way| way.next && way.to != MotionState::Open && !motions::is_counted(&way.to));
        ways
    });
    let key = id.clone();
    let warnings = memo(move || {
        let cluster = session.cluster();
        let Some(poll) = cluster.polls.get(&key) else {
            return Vec::new();
        };
        let warnings = if motions::is_closed(poll) {
            Vec::new()
        } else {
            motions::warnings(&cluster, poll, &MotionState::Open, session.today())
        };
        warnings
            .iter()
            .map(|it| sentences::motion_warning(t(), it))
            .collect()
    });
    let key = StoredValue::new(id);
    view! {
        <section class="life">
            <h3 class="unseen">{move || t().motions_life()}</h3>
            <ol class="stations">
                {move || {
                    stations
                        .get()
                        .into_iter()
                        .map(|station| {
                            let word = t().motion_state(station.state.as_str()).into_owned();
                            let day = station.day.filter(|_| station.reached);
                            view! {
                                <li
                                    class:reached=station.reached
                                    class:now=station.now
                                    aria-current=station.now.then_some("step")
                                >
                                    <span class="station">{word}</span>
                                    {day
                                        .map(|day| {
                                            view! { <span class="small muted">{formats().date(day)}</span> }
                                        })}
                                    {station
                                        .label
                                        .map(|label| view! { <span class="small muted">{label}</span> })}
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ol>
            <Show when=move || !session.read_only() && !ways.with(Vec::is_empty)>
                <div class="steps no-print">
                    <div class="toolbar">
                        {move || {
                            ways.get()
                                .into_iter()
                                .filter(|way| way.refusal.is_none())
                                .map(|way| {
                                    let word = verb(t(), &way.to);
                                    view! {
                                        <button
                                            type="button"
                                            class="button"
                                            on:click=move |_| {
                                                moves::advance(session, t(), &key.get_value(), &way.to);
                                            }
                                        >
                                            {word}
                                        </button>
                                    }
                                })
                                .collect_view()
                        }}
                    </div>
                    <ul class="refused-steps small muted">
                        {move || {
                            refused(t(), ways.get())
                                .into_iter()
                                .map(|(steps, why)| view! { <li><b>{steps}</b> " – " {why}</li> })
                                .collect_view()
                        }}
                        {move || {
                            warnings
                                .get()
                                .into_iter()
                                .map(|warning: String| view! { <li class="alarm">{warning}</li> })
                                .collect_view()
                        }}
                    </ul>
                </div>
            </Show>
        </section>
    }
}

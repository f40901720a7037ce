//! A motion on the board: the question, the body, the day, the count, the number, and the menu that
//! moves it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::columns::{self, Column};
use super::moving::Moving;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::watch;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Menu, Sign};
use crate::ui::places::votes::{outcome_class, poll};
use crate::words::Formats as _;

/// What a card tells.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    title: String,
    kind: Option<String>,
    state: MotionState,
    outcome: Option<crate::domain::vocabulary::Outcome>,
    count: Option<(u32, u32, u32)>,
    winner: Option<String>,
    body: Option<String>,
    day: Option<Date>,
    number: Option<String>,
}

fn facts(cluster: &Cluster, id: &Id<Poll>) -> Option<Facts> {
    let poll = cluster.polls.get(id)?;
    let result = poll.result.clone().unwrap_or_default();
    let chosen = result.chosen();
    let chosen: Vec<String> = chosen
        .filter_map(|it| poll::option_name(cluster, it))
        .collect();
    Some(Facts {
        title: poll.title.clone(),
        kind: poll.poll_kind.as_ref().map(ToString::to_string),
        state: motions::state_of(poll),
        count: result
            .yes
            .zip(result.no)
            .map(|(yes, no)| (yes, no, result.abstain.unwrap_or(0))),
        outcome: result.outcome,
        winner: (!chosen.is_empty()).then(|| chosen.join(", ")),
        body: cluster.body_name(poll.body.as_ref()).map(str::to_owned),
        day: cluster.day_of_poll(poll),
        number: columns::number_of(cluster, poll).map(str::to_owned),
    })
}

/// The id of a card's link, where the keyboard goes after a move.
pub fn dom_id(id: &Id<Poll>) -> String {
    format!("motion-{id}")
}

#[component]
pub fn MotionCard(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let moving: Moving = expect_context();
    let href = Route::to(Place::Votes).with("focus", id.as_str()).href();
    let key = id.clone();
    let facts = watch(move |cluster| facts(cluster, &key));
    let key = StoredValue::new(id.clone());
    let on_key = move |event: KeyboardEvent| {
        let right = match event.key().as_str() {
            "ArrowRight" => true,
            "ArrowLeft" => false,
            _ => return,
        };
        if event.alt_key() && !session.read_only() {
            event.prevent_default();
            moving.step(&key.get_value(), right);
        }
    };
    let carried = move || {
        moving.drag.with(|drag| {
            drag.as_ref()
                .is_some_and(|drag| key.with_value(|id| drag.poll == *id))
        })
    };
    view! {
        <li
            class="vote-card"
            class:carried=carried
            on:keydown=on_key
            on:pointerdown=move |event| moving.press(&key.get_value(), &event)
        >
            <div class="card-head">
                <p class="eyebrow">
                    {move || {
                        facts
                            .with(|it| it.as_ref().and_then(|it| it.kind.clone()))
                            .map(|it| t().poll_kind(&it).into_owned())
                    }}
                </p>
                <Show when=move || !session.read_only()>
                    <span class="grip no-print" aria-hidden="true">
                        <Icon sign=Sign::Grip />
                    </span>
                    <MoveMenu id=key.get_value() />
                </Show>
            </div>
            <a
                id=dom_id(&id)
                class="statement"
                href=href
                draggable="false"
                aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
                on:click=move |event| {
                    // The hand that let go of a card did not mean to open it.
                    if moving.moved.get_value() {
                        event.prevent_default();
                    }
                }
            >
                {move || facts.with(|it| it.as_ref().map(|it| it.title.clone()))}
            </a>
            {move || facts.get().map(|facts| view! { <CardFacts facts /> })}
        </li>
    }
}

#[component]
fn CardFacts(facts: Facts) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let Facts {
        state,
        outcome,
        count,
        winner,
        body,
        day,
        number,
        ..
    } = facts;
    // A column that holds several states has the state on its cards.
    let several = matches!(Column::of(&state), Column::Decided | Column::InForce);
    let class = format!("badge {}", outcome_class(outcome.as_ref()));
    view! {
        {several
            .then(|| {
                view! {
                    <p>
                        <span class=class>
                            {move || match &outcome {
                                Some(outcome) if Column::of(&state) == Column::Decided => {
                                    t().outcome(outcome.as_str()).into_owned()
                                }
                                _ => t().motion_state(state.as_str()).into_owned(),
                            }}
                        </span>
                    </p>
                }
            })}
        {match count {
            Some((yes, no, abstain)) => {
                Some(
                    view! {
                        <p class="mini">
                            <span class="yes">{yes}</span>
                            <span class="no">{no}</span>
                            <span class="abstain">{abstain}</span>
                            <span class="unseen">{move || t().votes_counts(yes, no, abstain)}</span>
                            <MiniBar yes no abstain />
                        </p>
                    }
                        .into_any(),
                )
            }
            None => winner.map(|winner| view! { <p class="winner">"✓ " {winner}</p> }.into_any()),
        }}
        <p class="small muted">
            {move || {
                let day = day.map(|day| formats().date(day));
                [body.clone(), day, number.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" · ")
            }}
        </p>
    }
}

/// The count as a thin bar, without threshold.
#[component]
fn MiniBar(yes: u32, no: u32, abstain: u32) -> impl IntoView {
    view! {
        <span class="vote-bar thin" aria-hidden="true">
            <i class="yes" style:flex-grow=yes.to_string()></i>
            <i class="no" style:flex-grow=no.to_string()></i>
            <i class="abstain" style:flex-grow=abstain.to_string()></i>
        </span>
    }
}

/// Where the motion may go, and why not elsewhere.
#[component]
fn MoveMenu(id: Id<Poll>) -> impl IntoView {
    let t = use_words();
    let moving: Moving = expect_context();
    let key = StoredValue::new(id);
    view! {
        <Menu
            label=Signal::derive(move || {
                let title = moving.title(&key.get_value());
                t().motions_move(title)
            })
            button_class="square quiet no-print"
            face=move || view! { <Icon sign=Sign::More /> }
        >
            {move || {
                let (may, may_not): (Vec<_>, Vec<_>) = moving
                    .ways(&key.get_value())
                    .into_iter()
                    .partition(|way| way.refusal.is_none());
                let none = may.is_empty();
                view! {
                    <h3>{t().motions_move_to()}</h3>
                    {none.then(|| view! { <p class="nowhere small">{t().motions_move_nowhere()}</p> })}
                    {may
                        .into_iter()
                        .map(|way| {
                            let word = t().motion_state(way.to.as_str()).into_owned();
                            view! {
                                <button
                                    type="button"
                                    on:click=move |_| {
                                        moving.advance(&key.get_value(), &way.to);
                                    }
                                >
                                    {word}
                                </button>
                            }
                        })
                        .collect_view()}
                    {may_not
                        .into_iter()
                        .filter(|way| way.next)
                        .filter_map(|way| Some((way.to, way.refusal?)))
                        .map(|(to, why)| {
                            let word = t().motion_state(to.as_str()).into_owned();
                            view! {
                                <p class="refusals small">
                                    <strong>{word}</strong>
                                    " – "
                                    {why}
                                </p>
                            }
                        })
                        .collect_view()}
                }
            }}
        </Menu>
    }
}

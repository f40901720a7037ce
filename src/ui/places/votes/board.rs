//! The polls in columns by state; on a phone the columns stand below each other.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::Poll;
use crate::words::{Formats as _, Words};

/// A column of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Open,
    Adopted,
    Rejected,
    NotDecided,
    Advice,
}

const COLUMNS: [Column; 5] = [
    Column::Open,
    Column::Adopted,
    Column::Rejected,
    Column::NotDecided,
    Column::Advice,
];

impl Column {
    fn of(poll: &Poll) -> Self {
        match super::outcome_of(poll) {
            None => Self::Open,
            Some(Outcome::Adopted | Outcome::Elected) => Self::Adopted,
            Some(Outcome::Rejected) => Self::Rejected,
            Some(Outcome::Advice) => Self::Advice,
            Some(Outcome::NotDecided | Outcome::Withdrawn | Outcome::Other(_)) => Self::NotDecided,
        }
    }

    fn word(self, words: Words) -> &'static str {
        match self {
            Self::Open => words.votes_column_open(),
            Self::Adopted => words.votes_column_adopted(),
            Self::Rejected => words.votes_column_rejected(),
            Self::NotDecided => words.votes_column_not_decided(),
            Self::Advice => words.votes_column_advice(),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Adopted => "adopted",
            Self::Rejected => "rejected",
            Self::NotDecided => "undecided",
            Self::Advice => "advice",
        }
    }
}

/// What a card tells.
#[derive(Debug, Clone, PartialEq)]
struct Card {
    poll: Poll,
    body: Option<String>,
    day: Option<Date>,
    number: Option<String>,
    winner: Option<String>,
}

fn cards(cluster: &Cluster) -> Vec<(Column, Vec<Card>)> {
    let mut cards: Vec<Card> = cluster
        .polls
        .values()
        .map(|poll| {
            let resolution = cluster
                .resolutions
                .values()
                .find(|it| it.poll.as_ref() == Some(&poll.id));
            let winner = poll.result.as_ref().and_then(|it| it.winner.as_ref());
            Card {
                poll: poll.clone(),
                body: cluster.body_name(poll.body.as_ref()).map(str::to_owned),
                day: cluster.day_of_poll(poll),
                number: resolution.map(|it| it.number.clone()),
                winner: winner.and_then(|it| super::scoreboard::option_name(cluster, it)),
            }
        })
        .collect();
    sorting::by_key(&mut cards, |card| std::cmp::Reverse(card.day));
    COLUMNS
        .into_iter()
        .map(|column| {
            let mine = cards.iter().filter(|it| Column::of(&it.poll) == column);
            (column, mine.cloned().collect())
        })
        .collect()
}

#[component]
pub fn Board() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let columns = memo(move || cards(&session.cluster()));
    let any = memo(move || columns.with(|it| it.iter().any(|(_, cards)| !cards.is_empty())));
    view! {
        <section class="board-section">
            <h2 class="unseen">{move || t().records_poll()}</h2>
            <Show
                when=move || any.get()
                fallback=move || {
                    view! {
                        <div class="empty">
                            <p>{move || t().votes_empty()}</p>
                            <p class="small">{move || t().votes_empty_example()}</p>
                        </div>
                    }
                }
            >
                <div class="vote-board">
                    {move || {
                        columns
                            .get()
                            .into_iter()
                            .filter(|(_, cards)| !cards.is_empty())
                            .map(|(column, cards)| {
                                let room = cards.len().min(3).to_string();
                                view! {
                                    <section
                                        class=format!("vote-column {}", column.class())
                                        style:flex-grow=room
                                    >
                                        <h3>
                                            <span class="sign" aria-hidden="true"></span>
                                            {move || column.word(t())}
                                            <span class="muted">{cards.len()}</span>
                                        </h3>
                                        <ul>
                                            {cards
                                                .into_iter()
                                                .map(|card| view! { <VoteCard card /> })
                                                .collect_view()}
                                        </ul>
                                    </section>
                                }
                            })
                            .collect_view()
                    }}
                </div>
            </Show>
        </section>
    }
}

#[component]
fn VoteCard(card: Card) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let href = Route::to(Place::Votes)
        .with("focus", card.poll.id.as_str())
        .href();
    let result = card.poll.result.clone().unwrap_or_default();
    let kind = card.poll.poll_kind.clone();
    let day = card.day;
    let body = card.body;
    view! {
        <li class="vote-card">
            <p class="eyebrow">
                {move || kind.as_ref().map(|it| t().poll_kind(it.as_str()).into_owned())}
            </p>
            <a class="statement" href=href>
                {card.poll.title}
            </a>
            {match (result.yes, result.no) {
                (Some(yes), Some(no)) => {
                    let abstain = result.abstain.unwrap_or(0);
                    Some(
                        view! {
                            <p class="mini">
                                <span class="yes">{yes}</span>
                                <span class="no">{no}</span>
                                <span class="abstain">{abstain}</span>
                                <span class="unseen">
                                    {move || t().votes_counts(yes, no, abstain)}
                                </span>
                                <MiniBar yes no abstain />
                            </p>
                        }
                            .into_any(),
                    )
                }
                _ => {
                    card.winner
                        .map(|winner| view! { <p class="winner">"✓ " {winner}</p> }.into_any())
                }
            }}
            <p class="small muted">
                {move || {
                    let day = day.map(|day| formats().date(day));
                    [body.clone(), day, card.number.clone()]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(" · ")
                }}
            </p>
        </li>
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

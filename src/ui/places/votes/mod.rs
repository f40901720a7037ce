//! Votes: the board of motions, one motion with its poll, the register and the rule cards.
//!
//! - [`board`]: motions by state; [`moves`]: from one state to the next
//! - [`poll`]: one poll as a scoreboard with its roll: opened, recorded, closed
//! - [`byfile`]: a vote by file, by who mails it and by who answers
//! - [`motion`]: what is asked, by whom, and what was said on it; [`fresh`]: a line for something new
//! - [`register`]: resolutions by number, and each on a page of its own
//! - [`rules`]: the rule cards

mod board;
mod byfile;
mod fresh;
mod motion;
mod moves;
mod poll;
mod register;
mod rules;

use leptos::prelude::*;

use self::board::Board;
pub use self::byfile::Answering;
use self::motion::Motion;
pub use self::poll::OnTheWall;
use self::register::Register;
use self::register::certificate::CertificatePage;
use self::rules::Rules;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::vocabulary::{MotionState, Outcome};
use crate::domain::votes::{Poll, Resolution};
use crate::words::Words;

pub fn gist(words: Words, cluster: &Cluster, _today: Date) -> String {
    let polls = cluster.polls.values();
    let open = polls.filter(|it| motions::state_of(it) == MotionState::Open);
    let mut gist = vec![words.votes_count(cluster.polls.len())];
    let open = open.count();
    if open > 0 {
        gist.push(words.votes_gist_open(open));
    }
    gist.push(words.votes_gist_resolutions(cluster.resolutions.len()));
    gist.join(" · ")
}

/// The class of an outcome's badge: its colour goes with its word, never alone.
pub fn outcome_class(outcome: Option<&Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Adopted | Outcome::Elected) => "yes",
        Some(Outcome::Rejected) => "no",
        Some(Outcome::NotDecided) => "warning",
        None => "accent",
        Some(_) => "",
    }
}

/// The poll that a record belongs to.
fn poll_of(cluster: &Cluster, record: &str) -> Option<Id<Poll>> {
    if let Some(poll) = cluster.polls.get(record) {
        return Some(poll.id.clone());
    }
    None.or_else(|| cluster.poll_options.get(record).map(|it| it.poll.clone()))
        .or_else(|| cluster.ballots.get(record).map(|it| it.poll.clone()))
        .or_else(|| cluster.refusals.get(record).map(|it| it.poll.clone()))
        .or_else(|| cluster.recusals.get(record).map(|it| it.poll.clone()))
        .or_else(|| cluster.motion_steps.get(record).map(|it| it.poll.clone()))
        .or_else(|| {
            let comment = cluster.comments.get(record)?;
            let poll = cluster.polls.get(comment.about.as_str())?;
            Some(poll.id.clone())
        })
}

/// What of the place is shown.
#[derive(Debug, Clone, PartialEq)]
enum View {
    Board,
    Register,
    Rules,
    Motion(Id<Poll>),
    Certificate(Id<Resolution>),
}

/// The word of the address for each part of the place.
const PARTS: [(&str, View); 3] = [
    ("", View::Board),
    ("register", View::Register),
    ("rules", View::Rules),
];

impl View {
    fn of(cluster: &Cluster, route: &Route) -> Self {
        let word = |name: &str| route.query.get(name).map(String::as_str);
        if let Some(id) = word("certificate") {
            return Self::Certificate(Id::new(id));
        }
        if let Some(focus) = word("focus") {
            if let Some(poll) = poll_of(cluster, focus) {
                return Self::Motion(poll);
            }
            if cluster.resolutions.contains_key(focus) {
                return Self::Register;
            }
            if cluster.rule_cards.contains_key(focus) {
                return Self::Rules;
            }
        }
        let wanted = word("view").unwrap_or_default();
        let part = PARTS.into_iter().find(|(it, _)| *it == wanted);
        part.map_or(Self::Board, |(_, view)| view)
    }

    fn word(&self, words: Words) -> &'static str {
        match self {
            Self::Register | Self::Certificate(_) => words.votes_register(),
            Self::Rules => words.records_rule_card(),
            Self::Board | Self::Motion(_) => words.motions_board(),
        }
    }
}

#[component]
pub fn Votes() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let shown = memo(move || View::of(&session.cluster(), &router.get()));
    view! {
        <div class="page votes">
            <Show when=move || !matches!(shown.get(), View::Motion(_) | View::Certificate(_))>
                <Parts shown />
            </Show>
            {move || match shown.get() {
                View::Board => view! { <Board /> }.into_any(),
                View::Register => view! { <Register /> }.into_any(),
                View::Rules => view! { <Rules /> }.into_any(),
                View::Motion(id) => view! { <Motion id /> }.into_any(),
                View::Certificate(id) => view! { <CertificatePage id /> }.into_any(),
            }}
        </div>
    }
}

/// The parts of the place, as links.
#[component]
fn Parts(shown: Memo<View>) -> impl IntoView {
    let t = use_words();
    view! {
        <nav class="place-parts no-print" aria-label=move || t().nav_votes()>
            {PARTS
                .into_iter()
                .map(|(name, part)| {
                    let href = Route::to(Place::Votes).with("view", name).href();
                    let word = part.clone();
                    view! {
                        <a
                            href=href
                            aria-current=move || shown.with(|it| *it == part).then_some("page")
                        >
                            {move || word.word(t())}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
    }
}

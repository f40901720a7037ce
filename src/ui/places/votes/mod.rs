//! Votes: the board of motions, one motion with its poll, the register and the rule cards.
//!
//! - [`board`]: motions by state; [`moves`]: from one state to the next
//! - [`poll`]: one poll as a scoreboard with its roll: opened, recorded, closed
//! - [`byfile`]: a vote by file, by who mails it and by who answers
//! - [`talk`]: comments with their answers, and the motion's steps
//! - [`register`]: resolutions by number
//! - [`cards`]: the rule cards; [`rule_words`]: what a rule says, as sentences

mod board;
mod byfile;
mod cards;
mod moves;
mod poll;
mod register;
mod rule_words;
mod talk;

use leptos::prelude::*;

use self::board::Board;
pub use self::byfile::Answering;
use self::cards::Cards;
use self::poll::Scoreboard;
use self::register::Register;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::vocabulary::{MotionState, Outcome};
use crate::domain::votes::Poll;
use crate::words::Words;

pub fn gist(words: Words, cluster: &Cluster, _today: Date) -> String {
    let polls = cluster.polls.values();
    let open = polls.filter(|it| moves::state_of(cluster, it) == MotionState::Open);
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

#[component]
pub fn Votes() -> impl IntoView {
    let session = use_session();
    let focus = expect_context::<Router>().query("focus");
    let chosen = memo(move || {
        let focus = focus.get()?;
        poll_of(&session.cluster(), &focus)
    });
    view! {
        <div class="page votes">
            {move || match chosen.get() {
                Some(id) => view! { <Scoreboard id /> }.into_any(),
                None => {
                    view! {
                        <Board />
                        <Register />
                        <Cards />
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

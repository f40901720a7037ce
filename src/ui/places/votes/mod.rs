//! Votes: the board of motions, one motion with its poll, the register and the rule cards.
//!
//! - [`board`]: motions by state; [`moves`]: from one state to the next
//! - [`poll`]: one poll as a scoreboard with its roll: opened, recorded, closed
//! - [`motion`]: what is asked, by whom, and what was said on it; [`fresh`]: a line for something new
//! - [`register`]: resolutions by number
//! - [`rules`]: the rule cards, and what a rule says as sentences

mod board;
mod fresh;
mod motion;
mod moves;
mod poll;
mod register;
mod rules;

use leptos::prelude::*;

use self::board::Board;
use self::motion::Motion;
use self::register::Register;
use self::rules::Rules;
use self::rules::words as rule_words;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::vocabulary::{MotionState, Outcome};
use crate::domain::votes::Poll;
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
                Some(id) => view! { <Motion id /> }.into_any(),
                None => {
                    view! {
                        <Board />
                        <Register />
                        <Rules />
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

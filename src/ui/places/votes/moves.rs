//! From one state of a motion to the next, for the board and for the motion's own page: what may
//! be, why the rest may not, and the command that does it.

use crate::app::session::Session;
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{MotionState, Outcome};
use crate::domain::votes::Poll;
use crate::words::Words;

/// A state that a motion could get, and why not, where it may not.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    pub to: MotionState,
    pub refusal: Option<String>,
}

/// Where a motion stands: as recorded, else as its result tells.
pub fn state_of(_cluster: &Cluster, poll: &Poll) -> MotionState {
    if let Some(state) = &poll.state {
        return state.clone();
    }
    match poll.result.as_ref().and_then(|it| it.outcome.as_ref()) {
        None => MotionState::Open,
        Some(Outcome::Rejected) => MotionState::Rejected,
        Some(Outcome::Withdrawn) => MotionState::Withdrawn,
        Some(Outcome::NotDecided) => MotionState::NotQuorate,
        Some(_) => MotionState::Adopted,
    }
}

/// What follows what, until the core's own table is there.
fn follows(state: &MotionState) -> &'static [MotionState] {
    use MotionState as S;
    match state {
        S::Draft => &[S::Proposed, S::Withdrawn],
        S::Proposed => &[S::Debated, S::Draft, S::Withdrawn],
        S::Debated => &[
            S::Open,
            S::Proposed,
            S::Withdrawn,
            S::Adjourned,
            S::Referred,
        ],
        S::Adopted => &[S::InForce],
        S::InForce => &[S::FollowedUp, S::Done],
        S::FollowedUp => &[S::Done],
        S::Adjourned | S::Referred => &[S::Debated],
        _ => &[],
    }
}

/// Every other state, those that may be first.
pub fn ways(words: Words, cluster: &Cluster, poll: &Poll, _today: Date) -> Vec<Way> {
    let now = state_of(cluster, poll);
    let next = follows(&now);
    let refused = words.motions_refused_order(words.motion_state(now.as_str()));
    let way = |to: &MotionState, refusal| Way {
        to: to.clone(),
        refusal,
    };
    let may = next.iter().map(|to| way(to, None));
    let others = MotionState::SHIPPED
        .iter()
        .filter(|it| **it != now && !next.contains(it));
    may.chain(others.map(|to| way(to, Some(refused.clone()))))
        .collect()
}

/// Moves a motion and says so in a sentence; whether it was moved.
pub fn advance(session: Session, words: Words, id: &Id<Poll>, to: &MotionState) -> bool {
    let cluster = session.cluster_untracked();
    let Some(poll) = cluster.polls.get(id) else {
        return false;
    };
    let from = state_of(&cluster, poll);
    let step = Record::new(Kind::MotionStep, &chance::record_id("motionStep"))
        .with("poll", id.as_str())
        .with("state", to.as_str())
        .with("date", session.today().to_string());
    let command = Command::All(vec![
        Command::set(&id.record(), "state", Some(to.as_str().into())),
        Command::Create(step),
    ]);
    let said = || {
        words.motions_moved(
            &poll.title,
            words.motion_state(from.as_str()),
            words.motion_state(to.as_str()),
        )
    };
    session.dispatch_saying(&command, Some(&said))
}

/// The refused states by their reason, so that each reason is said once.
pub fn by_reason(words: Words, refused: &[Way]) -> Vec<(String, String)> {
    let mut told: Vec<(String, String)> = Vec::new();
    for way in refused {
        let word = words.motion_state(way.to.as_str());
        let reason = way.refusal.clone().unwrap_or_default();
        match told.iter_mut().find(|(_, it)| *it == reason) {
            Some((states, _)) => {
                states.push_str(", ");
                states.push_str(&word);
            }
            None => told.push((word.into_owned(), reason)),
        }
    }
    for (states, _) in &mut told {
        states.push(':');
    }
    told
}

//! From one state of a motion to the next, for the board and for the motion's own page: what may
//! be, why the rest may not, and the command that does it.

use crate::app::session::Session;
use crate::browser::chance;
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::motions::{self, MotionRefusal};
use crate::domain::polling::{self, OpenRefusal};
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::words::Words;

/// A state that a motion could get, and why not, where it may not.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    pub to: MotionState,
    pub refusal: Option<String>,
    /// Whether the table leads there at all.
    pub next: bool,
}

/// Every other state, in the order of a motion's life.
pub fn ways(words: Words, cluster: &Cluster, poll: &Poll, today: Date) -> Vec<Way> {
    let now = motions::state_of(poll);
    let others = MotionState::SHIPPED.iter().filter(|to| **to != now);
    others
        .map(|to| {
            let refusal = may(cluster, poll, to, today).err();
            let next = !matches!(
                refusal,
                Some(OpenRefusal::Step(
                    MotionRefusal::NotInTable { .. } | MotionRefusal::Closed { .. }
                ))
            );
            Way {
                to: to.clone(),
                refusal: refusal.map(|it| sentences::open_refusal(words, cluster, &it)),
                next,
            }
        })
        .collect()
}

/// As the table has it; what ballots decide is not moved by hand.
fn may(cluster: &Cluster, poll: &Poll, to: &MotionState, today: Date) -> Result<(), OpenRefusal> {
    if *to == MotionState::Open {
        return polling::may_open(cluster, poll, today);
    }
    motions::may(cluster, poll, to, today)?;
    if motions::is_counted(to) {
        return Err(MotionRefusal::NotAsCounted { to: to.clone() }.into());
    }
    Ok(())
}

/// Moves a motion and says so in a sentence; whether it was moved.
pub fn advance(session: Session, words: Words, id: &Id<Poll>, to: &MotionState) -> bool {
    let cluster = session.cluster_untracked();
    let Some(poll) = cluster.polls.get(id) else {
        return false;
    };
    let today = session.today();
    let mut new = |kind: &str| RecordId::new(chance::record_id(kind));
    let command = if *to == MotionState::Open {
        // What stands in the way was said before: a state that may not be is not offered.
        let Ok(command) = polling::open(&cluster, id, today, &mut new) else {
            return false;
        };
        command
    } else {
        motions::advance(id, to, today, &new("motionStep"))
    };
    let from = motions::state_of(poll);
    let said = || {
        words.motions_moved(
            &poll.title,
            words.motion_state(from.as_str()),
            words.motion_state(to.as_str()),
        )
    };
    session.dispatch_saying(&command, Some(&said))
}

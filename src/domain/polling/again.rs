//! Calling a poll again: the draft of a new one that follows it. The old one stays as it ended.

use serde_json::Map;
use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::motions;
use crate::domain::polling::opening::{NewId, living_card};
use crate::domain::polling::{card_of, day_of, options_of};
use crate::domain::record::Typed as _;
use crate::domain::tally::Call;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::{Poll, PollOption};

/// When it is called again.
#[derive(Debug, Clone, Default)]
pub struct Again {
    pub meeting: Option<Id<Meeting>>,
    /// The last day for ballots, of a vote by file.
    pub closes: Option<Date>,
    /// A second call under the rule's relief, and whether the first invitation announced it; unset:
    /// put anew, under the rule's full quorum.
    pub second_call: Option<SecondCall>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SecondCall {
    pub announced: Option<bool>,
}

/// Why a poll cannot be called again.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AgainRefusal {
    #[error("there is no such poll")]
    NoSuchPoll,
    /// What was decided is decided; it can be put again as a motion of its own.
    #[error("only what ended without a decision is called again")]
    Decided { state: MotionState },
    #[error("it has been called again already")]
    Already { poll: Id<Poll> },
    #[error("the rule knows no second call")]
    NoSecondCall,
    #[error("a second call is for a meeting that was not quorate")]
    WasQuorate,
    #[error("the first invitation did not announce a second call")]
    NotAnnounced,
    #[error("a second call is due within {weeks} weeks of {first}")]
    TooLate { weeks: u32, first: Date },
}

/// Drafts the repeated poll: the same question under the card as it stands now. Returns the command
/// and the id of the new poll.
///
/// # Errors
/// When the poll was decided, or the rule has no such second call.
pub fn second_call(
    cluster: &Cluster,
    poll: &Id<Poll>,
    today: Date,
    again: Again,
    new_id: NewId,
) -> Result<(Command, RecordId), AgainRefusal> {
    let first = cluster.polls.get(poll).ok_or(AgainRefusal::NoSuchPoll)?;
    let state = motions::state_of(first);
    if !matches!(
        state,
        MotionState::NotQuorate | MotionState::Withdrawn | MotionState::Adjourned
    ) {
        return Err(AgainRefusal::Decided { state });
    }
    let follower = cluster
        .polls
        .values()
        .find(|it| it.follows.as_ref() == Some(poll));
    if let Some(follower) = follower {
        return Err(AgainRefusal::Already {
            poll: follower.id.clone(),
        });
    }
    if let Some(call) = again.second_call {
        may_call(cluster, first, &state, call, &again, today)?;
    }
    let call = again.second_call.map(|call| Call {
        number: Some(2),
        second_call_announced: call.announced,
        item_announced: None,
    });
    let draft = Poll {
        meeting: again.meeting,
        closes: again.closes,
        call,
        ..asked_again(cluster, first, new_id)
    };
    let options = options_of(cluster, &first.id);
    Ok(drafted(&draft, &options, today, new_id))
}

/// A run-off between some options of an election, as a poll of its own, and its id. It is asked
/// in the same meeting; what came of the election stays with that.
pub fn run_off(
    cluster: &Cluster,
    election: &Poll,
    title: String,
    among: &[Id<PollOption>],
    today: Date,
    new_id: NewId,
) -> (Command, RecordId) {
    let draft = Poll {
        title,
        closes: None,
        call: None,
        ..asked_again(cluster, election, new_id)
    };
    let among = among.iter().filter_map(|id| cluster.poll_options.get(id));
    drafted(&draft, &among.collect::<Vec<_>>(), today, new_id)
}

/// The same question as a new poll: nothing of the first count goes along.
fn asked_again(cluster: &Cluster, first: &Poll, new_id: NewId) -> Poll {
    Poll {
        id: (&new_id("poll")).into(),
        opens: None,
        rule: living_card(cluster, first).map(|card| card.id.clone()),
        eligible: None,
        present: None,
        quorum_met: None,
        participants: None,
        result: None,
        explanation: None,
        follows: Some(first.id.clone()),
        state: Some(MotionState::Proposed),
        totals: None,
        roll: Vec::new(),
        lot: None,
        file: None,
        closing: None,
        extra: Map::new(),
        ..first.clone()
    }
}

/// The command that makes a poll with its options and its first step.
fn drafted(
    draft: &Poll,
    options: &[&PollOption],
    today: Date,
    new_id: NewId,
) -> (Command, RecordId) {
    let mut commands = vec![Command::Create(draft.to_record())];
    for option in options {
        let option = PollOption {
            id: (&new_id("pollOption")).into(),
            poll: draft.id.clone(),
            count: None,
            ..(*option).clone()
        };
        commands.push(Command::Create(option.to_record()));
    }
    let step = new_id("motionStep");
    commands.push(Command::Create(motions::step_record(
        &draft.id,
        &MotionState::Proposed,
        today,
        &step,
    )));
    (Command::All(commands), draft.id.record())
}

fn may_call(
    cluster: &Cluster,
    first: &Poll,
    state: &MotionState,
    call: SecondCall,
    again: &Again,
    today: Date,
) -> Result<(), AgainRefusal> {
    if *state != MotionState::NotQuorate {
        return Err(AgainRefusal::WasQuorate);
    }
    let rule = card_of(cluster, first).and_then(|card| card.second_call.as_ref());
    let rule = rule
        .filter(|rule| rule.allowed)
        .ok_or(AgainRefusal::NoSecondCall)?;
    if rule.must_be_announced == Some(true) && call.announced != Some(true) {
        return Err(AgainRefusal::NotAnnounced);
    }
    let day = day_of(cluster, first, today);
    let meeting = again
        .meeting
        .as_ref()
        .and_then(|it| cluster.meetings.get(it));
    let next = meeting.map_or(today, |meeting| meeting.date);
    match rule.within_weeks {
        Some(weeks) if (next - day).get_days() > days(weeks) => {
            Err(AgainRefusal::TooLate { weeks, first: day })
        }
        _ => Ok(()),
    }
}

fn days(weeks: u32) -> i32 {
    i32::try_from(weeks.saturating_mul(7)).unwrap_or(i32::MAX)
}

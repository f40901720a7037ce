//! The life of a motion: which step may follow which, and why another may not.
//!
//! One table holds the steps. What is not in it is refused, and what is in it may still wait for
//! something: the strategy starts in the council, is debated, and only the assembly adopts it. The
//! count itself is the tally's; here a closed motion stays closed.

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::polling;
use crate::domain::record::{Kind, Record};
use crate::domain::rules::RuleCard;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{BodyType, MotionState, Outcome, PollKind};
use crate::domain::votes::{Comment, Poll};

use MotionState::{
    Adjourned, Adopted, Debated, Done, Draft, FollowedUp, InForce, NotQuorate, Open, Proposed,
    Referred, Rejected, Withdrawn,
};

/// Every step that there is: from a state to those that may follow it. A closed motion leads to no
/// earlier one; it is called again as a new poll that follows it.
pub const STEPS: &[(MotionState, &[MotionState])] = &[
    (Draft, &[Proposed, Open, Withdrawn]),
    (
        Proposed,
        &[Draft, Debated, Open, Withdrawn, Adjourned, Referred],
    ),
    (Debated, &[Open, Withdrawn, Adjourned, Referred]),
    (
        Open,
        &[
            Adopted, Rejected, NotQuorate, Done, Debated, Withdrawn, Adjourned, Referred,
        ],
    ),
    (Adjourned, &[Proposed, Debated, Open, Withdrawn]),
    (Referred, &[Proposed, Debated, Withdrawn]),
    (Adopted, &[InForce]),
    (InForce, &[FollowedUp, Done]),
    (FollowedUp, &[Done]),
    (Rejected, &[]),
    (NotQuorate, &[]),
    (Withdrawn, &[]),
    (Done, &[]),
];

/// Why a motion cannot take a step.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MotionRefusal {
    #[error("no step leads from {from} to {to}")]
    NotInTable { from: MotionState, to: MotionState },
    /// Closing is never undone.
    #[error("{from} is closed, and a closed motion is not opened again")]
    Closed { from: MotionState },
    #[error("a motion is proposed before it is opened")]
    NotProposed,
    /// H18: the strategy starts in the council, as a proposal.
    #[error("a motion on the strategy comes from the strategic council")]
    NotFromCouncil { council: Id<Body> },
    /// H19: the assembly debates, and then adopts.
    #[error("a motion on the strategy is debated before it is opened")]
    NotDebated,
    /// H8, H11: only a resolution of the assembly sets "adopted".
    #[error("only the assembly adopts the strategy")]
    NotInAssembly { assembly: Id<Body> },
    /// An amendment is voted on before the motion that it amends.
    #[error("the amendment “{amendment}” is voted on first")]
    AmendmentFirst { amendment: Id<Poll> },
    #[error("the motion “{motion}” that this one amends is closed")]
    AmendedIsClosed { motion: Id<Poll> },
    #[error("no rule card says how this is decided")]
    NoRule,
    #[error("no body is named that decides")]
    NoBody,
    #[error("a vote by file needs a last day for ballots")]
    NoDeadline,
    #[error("the last day for ballots, {0}, has passed")]
    DeadlinePassed(Date),
    /// By file the rule may give members a number of days.
    #[error("by the rule the last day for ballots is {0} at the earliest")]
    DeadlineTooSoon(Date),
    #[error("{count} ballots have been handed in already")]
    BallotsHandedIn { count: usize },
    /// The state of a counted motion follows from its count.
    #[error("the count does not lead to {to}")]
    NotAsCounted { to: MotionState },
    /// A poll that binds is decided, not merely done.
    #[error("a binding poll is closed by its count")]
    Binding,
    /// H6: a comment or an objection gets its recorded answer.
    #[error("{count} comments have no answer yet")]
    Unanswered { comment: Id<Comment>, count: usize },
}

/// What people should know before a step that is theirs to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MotionWarning {
    /// H23: the work plan is approved before it starts.
    PlanBegun { from: Date },
    /// H6.
    Unanswered { comment: Id<Comment>, count: usize },
}

/// Where a motion stands: by its own word, else as its recorded result tells.
#[must_use]
pub fn state_of(poll: &Poll) -> MotionState {
    if let Some(state) = &poll.state {
        return state.clone();
    }
    let Some(result) = &poll.result else {
        return Draft;
    };
    match &result.outcome {
        Some(Outcome::Adopted | Outcome::Elected) => Adopted,
        Some(Outcome::Rejected) => Rejected,
        Some(Outcome::NotDecided) => NotQuorate,
        Some(Outcome::Withdrawn) => Withdrawn,
        // Advice binds nobody: it has been heard, and that is all.
        Some(Outcome::Advice | Outcome::Other(_)) | None => Done,
    }
}

/// Whether nothing of the poll may change any more.
#[must_use]
pub fn is_closed(poll: &Poll) -> bool {
    is_closed_state(&state_of(poll)) || poll.result.is_some()
}

#[must_use]
pub fn is_closed_state(state: &MotionState) -> bool {
    matches!(
        state,
        Adopted | Rejected | NotQuorate | Withdrawn | InForce | FollowedUp | Done
    )
}

/// Whether a state is reached by counting ballots alone.
#[must_use]
pub fn is_counted(state: &MotionState) -> bool {
    matches!(state, Adopted | Rejected | NotQuorate)
}

fn next(from: &MotionState) -> &'static [MotionState] {
    STEPS
        .iter()
        .find(|(state, _)| state == from)
        .map_or(&[], |(_, next)| *next)
}

/// Whether a motion may take a step today.
///
/// # Errors
/// The first reason against it.
pub fn may(
    cluster: &Cluster,
    poll: &Poll,
    to: &MotionState,
    today: Date,
) -> Result<(), MotionRefusal> {
    check(cluster, poll, &state_of(poll), to, today)?;
    if *to == Open {
        in_time(poll, polling::card_of(cluster, poll), today)?;
    }
    Ok(())
}

/// Whether the last day of a vote by file is one that the rule allows.
fn in_time(poll: &Poll, card: Option<&RuleCard>, today: Date) -> Result<(), MotionRefusal> {
    let Some(last) = poll.closes.filter(|_| polling::is_circular(poll, card)) else {
        return Ok(());
    };
    if last < today {
        return Err(MotionRefusal::DeadlinePassed(last));
    }
    let days = card.and_then(|card| card.circular_min_days).unwrap_or(0);
    let days = jiff::Span::new().try_days(days);
    let earliest = days.and_then(|days| today.checked_add(days));
    match earliest.ok().filter(|earliest| last < *earliest) {
        Some(earliest) => Err(MotionRefusal::DeadlineTooSoon(earliest)),
        None => Ok(()),
    }
}

/// Whether the step from one state to another stands in the table, and what it waits for. The day is
/// asked only of a vote by file that is still open, for its roll.
///
/// # Errors
/// The first reason against the step.
pub fn check(
    cluster: &Cluster,
    poll: &Poll,
    from: &MotionState,
    to: &MotionState,
    day: Date,
) -> Result<(), MotionRefusal> {
    if !next(from).contains(to) {
        return Err(if is_closed_state(from) && !is_closed_state(to) {
            MotionRefusal::Closed { from: from.clone() }
        } else {
            MotionRefusal::NotInTable {
                from: from.clone(),
                to: to.clone(),
            }
        });
    }
    if matches!(to, Proposed | Debated | Open) {
        from_the_council(cluster, poll)?;
    }
    match to {
        Open => may_open(cluster, poll, from),
        Adopted | Rejected | NotQuorate => {
            if *to == Adopted {
                in_the_assembly(cluster, poll)?;
            }
            if polling::count(cluster, poll, day).state.as_ref() == Some(to) {
                Ok(())
            } else {
                Err(MotionRefusal::NotAsCounted { to: to.clone() })
            }
        }
        Debated | Adjourned | Referred if *from == Open => {
            match polling::handed_in(cluster, poll) {
                0 => Ok(()),
                count => Err(MotionRefusal::BallotsHandedIn { count }),
            }
        }
        Done if *from == Open => {
            if binds(poll) {
                Err(MotionRefusal::Binding)
            } else {
                Ok(())
            }
        }
        Done => match unanswered(cluster, poll) {
            Some((comment, count)) => Err(MotionRefusal::Unanswered { comment, count }),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn may_open(cluster: &Cluster, poll: &Poll, from: &MotionState) -> Result<(), MotionRefusal> {
    if *from == Draft && is_put_forward(poll) {
        return Err(MotionRefusal::NotProposed);
    }
    in_the_assembly(cluster, poll)?;
    if poll.poll_kind == Some(PollKind::StrategyAdoption)
        && *from != Debated
        && !was_debated(cluster, poll)
    {
        return Err(MotionRefusal::NotDebated);
    }
    let amendment = cluster
        .polls
        .values()
        .find(|it| it.amends.as_ref() == Some(&poll.id) && !is_closed(it));
    if let Some(amendment) = amendment {
        return Err(MotionRefusal::AmendmentFirst {
            amendment: amendment.id.clone(),
        });
    }
    let amended = poll.amends.as_ref().and_then(|it| cluster.polls.get(it));
    if let Some(amended) = amended.filter(|it| is_closed(it)) {
        return Err(MotionRefusal::AmendedIsClosed {
            motion: amended.id.clone(),
        });
    }
    let card = polling::card_of(cluster, poll);
    if card.is_none() && binds(poll) {
        return Err(MotionRefusal::NoRule);
    }
    if polling::body_of(cluster, poll).is_none() && binds(poll) {
        return Err(MotionRefusal::NoBody);
    }
    if polling::is_circular(poll, card) && poll.closes.is_none() {
        return Err(MotionRefusal::NoDeadline);
    }
    Ok(())
}

/// Whether what the poll decides binds; a mood poll does not.
#[must_use]
pub fn binds(poll: &Poll) -> bool {
    poll.binding
        .unwrap_or(poll.poll_kind != Some(PollKind::Consultative))
}

/// Whether someone puts the question forward. Elections, choices among options and mood polls are
/// called by whoever leads the meeting.
fn is_put_forward(poll: &Poll) -> bool {
    !matches!(
        poll.poll_kind,
        Some(
            PollKind::Election
                | PollKind::CatalystChoice
                | PollKind::ApprovalVote
                | PollKind::DotVote
                | PollKind::Consensus
                | PollKind::Consultative
        )
    )
}

/// Whether the motion, or the one that it puts again, was debated.
fn was_debated(cluster: &Cluster, poll: &Poll) -> bool {
    let is_debated = |it: &Id<Poll>| *it == poll.id || Some(it) == poll.follows.as_ref();
    cluster
        .motion_steps
        .values()
        .any(|step| step.state == Debated && is_debated(&step.poll))
}

/// H18. Where no council is kept, there is none for the strategy to start in.
fn from_the_council(cluster: &Cluster, poll: &Poll) -> Result<(), MotionRefusal> {
    let is_council = |body: &Body| body.body_type.as_ref().is_some_and(BodyType::is_council);
    let Some(council) = cluster.bodies.values().find(|body| is_council(body)) else {
        return Ok(());
    };
    let named = |id: &str| cluster.bodies.get(id).is_some_and(is_council);
    let proposed_by = poll
        .proposer
        .as_ref()
        .is_some_and(|proposer| named(proposer.as_str()));
    let starts_there = match &poll.poll_kind {
        Some(PollKind::StrategyAdoption) => {
            let follows = poll.follows.as_ref().and_then(|it| cluster.polls.get(it));
            proposed_by
                || follows.is_some_and(|it| {
                    it.poll_kind == Some(PollKind::StrategyProposal)
                        && matches!(state_of(it), Adopted | InForce | FollowedUp | Done)
                })
        }
        Some(PollKind::StrategyProposal) => {
            proposed_by || polling::body_of(cluster, poll).is_some_and(is_council)
        }
        _ => true,
    };
    if starts_there {
        Ok(())
    } else {
        Err(MotionRefusal::NotFromCouncil {
            council: council.id.clone(),
        })
    }
}

/// H8, H11.
fn in_the_assembly(cluster: &Cluster, poll: &Poll) -> Result<(), MotionRefusal> {
    if poll.poll_kind != Some(PollKind::StrategyAdoption) {
        return Ok(());
    }
    let Some(assembly) = cluster.assembly() else {
        return Ok(());
    };
    let decides = polling::body_of(cluster, poll)
        .is_some_and(|body| body.body_type == Some(BodyType::Assembly));
    if decides {
        Ok(())
    } else {
        Err(MotionRefusal::NotInAssembly {
            assembly: assembly.id.clone(),
        })
    }
}

/// The first comment, concern or objection without an answer, and how many there are.
#[must_use]
pub fn unanswered(cluster: &Cluster, poll: &Poll) -> Option<(Id<Comment>, usize)> {
    let about = poll.id.record();
    let mut open = cluster.comments.values().filter(|comment| {
        let answer = comment.answer.as_deref().unwrap_or_default();
        comment.about == about && answer.trim().is_empty()
    });
    let first = open.next()?;
    Some((first.id.clone(), 1 + open.count()))
}

/// What people should know before a motion takes a step.
#[must_use]
pub fn warnings(
    cluster: &Cluster,
    poll: &Poll,
    to: &MotionState,
    today: Date,
) -> Vec<MotionWarning> {
    let mut warnings = Vec::new();
    if !matches!(to, Open | Adopted) {
        return warnings;
    }
    if poll.poll_kind == Some(PollKind::WorkPlan) {
        let day = polling::day_of(cluster, poll, today);
        let plans = cluster.work_plans.values();
        let begun = plans
            .filter(|plan| plan.approved_by.as_ref() == Some(&poll.id))
            .filter_map(|plan| plan.from)
            .find(|from| *from < day);
        warnings.extend(begun.map(|from| MotionWarning::PlanBegun { from }));
    }
    if let Some((comment, count)) = unanswered(cluster, poll) {
        warnings.push(MotionWarning::Unanswered { comment, count });
    }
    warnings
}

/// Takes a step: the state, and the entry in the motion's history under the new id `step`.
#[must_use]
pub fn advance(poll: &Id<Poll>, to: &MotionState, today: Date, step: &RecordId) -> Command {
    Command::All(vec![
        Command::set(&poll.record(), "state", Some(to.as_str().into())),
        Command::Create(step_record(poll, to, today, step)),
    ])
}

/// The entry of a step in a motion's history.
#[must_use]
pub fn step_record(poll: &Id<Poll>, state: &MotionState, day: Date, id: &RecordId) -> Record {
    Record::new(Kind::MotionStep, id.as_str())
        .with("poll", poll.as_str())
        .with("state", state.as_str())
        .with("date", day.to_string())
}

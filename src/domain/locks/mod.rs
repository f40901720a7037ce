//! What a vote, or closed minutes, have settled, and nobody edits any more.
//!
//! It compares records before and after, so that neither a command nor an undo gets round it, and
//! knows nothing of how they were changed. What a merged file holds against it is a proposal; a file
//! that is opened is taken as it is.
//!
//! - `charter`: visions that are adopted, with their characteristics
//! - `minutes`: minutes that are closed, and what they say
//! - `plans`: work plans that are approved, and their amendments

mod charter;
mod minutes;
mod plans;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use thiserror::Error;

use crate::domain::charter::Vision;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Meeting;
use crate::domain::motions;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::rules::RuleCard;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::{Poll, Resolution};
use crate::domain::work::{PlanAmendment, WorkPlan};

/// Records that change: as they will be, or `None` when they go.
pub type Changed = BTreeMap<RecordId, Option<Record>>;

/// What stands in the way of a change.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Lock {
    #[error("the poll “{poll}” is closed; a correction is a new entry")]
    Closed { poll: Id<Poll> },
    #[error("the poll “{poll}” is closed; its ballots and its roll stay as they are")]
    Counted { poll: Id<Poll> },
    #[error("the poll “{poll}” is open; what is asked and by which rule stays as it is")]
    BeingVoted { poll: Id<Poll> },
    #[error("the poll “{poll}” is not open, so it takes no ballots")]
    NotOpen { poll: Id<Poll> },
    #[error("the poll “{poll}” has ballots already, so it is closed by its count")]
    HasBallots { poll: Id<Poll> },
    #[error("the card “{card}” is a frozen copy by which a poll is decided")]
    Frozen { card: Id<RuleCard> },
    #[error("the entry “{resolution}” is sealed in the register; a correction is a new entry")]
    Sealed { resolution: Id<Resolution> },
    #[error("the vision “{vision}” is adopted; what is to change is its next version")]
    VisionAdopted { vision: Id<Vision> },
    #[error("the work plan “{plan}” is approved; a change is an amendment, decided by a vote")]
    PlanApproved { plan: Id<WorkPlan> },
    #[error("the amendment “{amendment}” is decided; what was decided stays as it is")]
    AmendmentDecided { amendment: Id<PlanAmendment> },
    #[error("the amendment “{amendment}” is marked only together with what it changes")]
    AmendmentAlone { amendment: Id<PlanAmendment> },
    #[error(
        "the minutes of “{meeting}” are closed; what is wrong in them is set right by an addendum"
    )]
    MinutesClosed { meeting: Id<Meeting> },
}

/// Fields of a closed poll that may still be filled: what explains it, what it serves, and the
/// signed file that proves its count. The state goes on as the table has it.
const STILL_TOLD: [&str; 5] = ["explanation", "serves", "state", "closing", "result"];

/// What is asked, and how: frozen while people vote on it.
const ASKED: [&str; 15] = [
    "title",
    "text",
    "pollKind",
    "body",
    "meeting",
    "openBallot",
    "binding",
    "rule",
    "closes",
    "maxChoices",
    "maxPoints",
    "seats",
    "amends",
    "follows",
    "call",
];

/// What a sealed entry says; who answers for it, until when and how far it is goes on.
const SEALED: [&str; 9] = [
    "number", "poll", "body", "text", "date", "corrects", "sealed", "previous", "hash",
];

/// Whether a change leaves everything alone that a vote has settled.
///
/// # Errors
/// The first thing that it would touch.
pub fn check(before: &Records, changed: &Changed) -> Result<(), Lock> {
    check_but(before, changed, &BTreeSet::new())
}

/// As [`check`], but for the records that came with what is being taken back: a vote that was
/// brought in closed, with a file, goes as a whole when the import is undone.
///
/// # Errors
/// As [`check`].
pub fn check_but(
    before: &Records,
    changed: &Changed,
    brought: &BTreeSet<RecordId>,
) -> Result<(), Lock> {
    let view = View {
        before,
        changed,
        brought,
    };
    changed
        .iter()
        .try_for_each(|(id, after)| view.record(id, after.as_ref()))
}

/// Whether one record of a change leaves alone what a vote has settled; the others are seen with it,
/// and records that name a poll of `brought` came along with it.
///
/// # Errors
/// What it would touch.
pub fn check_one(
    before: &Records,
    changed: &Changed,
    brought: &BTreeSet<RecordId>,
    id: &RecordId,
) -> Result<(), Lock> {
    let view = View {
        before,
        changed,
        brought,
    };
    let after = changed.get(id).and_then(Option::as_ref);
    let of = |record| text(record, "poll").is_some_and(|poll| brought.contains(poll));
    if of(after) || of(before.get(id)) {
        return Ok(());
    }
    view.record(id, after)
}

fn text<'r>(record: Option<&'r Record>, field: &str) -> Option<&'r str> {
    record?.fields.get(field)?.as_str()
}

/// Whether a field differs between two records.
fn differs(before: &Record, after: &Record, field: &str) -> bool {
    before.fields.get(field) != after.fields.get(field)
}

fn as_poll(record: Option<&Record>) -> Option<Poll> {
    record?.read().ok()
}

struct View<'a> {
    before: &'a Records,
    changed: &'a Changed,
    brought: &'a BTreeSet<RecordId>,
}

impl View<'_> {
    fn record(&self, id: &RecordId, after: Option<&Record>) -> Result<(), Lock> {
        let standing = self.before.get(id);
        let Some(record) = after.or(standing) else {
            return Ok(());
        };
        match record.known_kind() {
            Some(Kind::Vision) => charter::vision(self, standing, after),
            Some(Kind::VisionTrait) => charter::characteristic(self, standing, after),
            Some(Kind::Poll) if self.brought.contains(id) => Ok(()),
            Some(Kind::Poll) => self.poll(standing, after),
            Some(Kind::Ballot | Kind::Refusal) => self.ballot(standing, after),
            Some(Kind::PollOption) => {
                self.of_closed(standing, after)?;
                self.option(standing, after)
            }
            Some(Kind::Recusal) => self.of_closed(standing, after),
            Some(Kind::Proxy) => {
                self.of_closed(standing, after)?;
                minutes::part(self, standing, after)
            }
            Some(
                Kind::Meeting
                | Kind::Minutes
                | Kind::AgendaItem
                | Kind::Attendance
                | Kind::Guest
                | Kind::Speech,
            ) => minutes::part(self, standing, after),
            Some(Kind::Addendum) => minutes::addendum(self, standing, after),
            Some(Kind::MotionStep) => self.step(standing, after),
            Some(Kind::RuleCard) => card(standing, after),
            Some(Kind::Resolution) if self.came_along(standing) => Ok(()),
            Some(Kind::Resolution) => resolution(standing, after),
            Some(Kind::WorkPlan) => plans::plan(self, standing, after),
            Some(Kind::WorkItem) => plans::item(self, standing, after),
            Some(Kind::PlanAmendment) => plans::amendment(self, standing, after),
            _ => Ok(()),
        }
    }

    fn poll(&self, before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
        let (Some(standing), Some(poll)) = (before, as_poll(before)) else {
            return Ok(());
        };
        let id = poll.id.clone();
        if motions::is_closed(&poll) {
            let same = after.is_some_and(|after| {
                let mut fields = standing.fields.keys().chain(after.fields.keys());
                fields.all(|it| STILL_TOLD.contains(&it.as_str()) || !differs(standing, after, it))
                    && still_told(standing, after)
            });
            let stays = as_poll(after).is_some_and(|after| motions::is_closed(&after));
            return if same && stays {
                Ok(())
            } else {
                Err(Lock::Closed { poll: id })
            };
        }
        if motions::state_of(&poll) != MotionState::Open {
            return Ok(());
        }
        let Some(after) = after else { return Ok(()) };
        let next = as_poll(Some(after));
        let closes = next.as_ref().is_some_and(motions::is_closed);
        let goes_on = next
            .as_ref()
            .is_some_and(|it| motions::state_of(it) == MotionState::Open);
        if (closes || goes_on) && ASKED.iter().any(|it| differs(standing, after, it)) {
            return Err(Lock::BeingVoted { poll: id });
        }
        if !closes && !goes_on && self.has_ballots(&id) {
            return Err(Lock::HasBallots { poll: id });
        }
        Ok(())
    }

    fn has_ballots(&self, poll: &Id<Poll>) -> bool {
        self.before.values().any(|record| {
            matches!(record.known_kind(), Some(Kind::Ballot | Kind::Refusal))
                && text(Some(record), "poll") == Some(poll.as_str())
                && self.changed.get(&record.id) != Some(&None)
        })
    }

    /// Whether an entry of the register came with the poll that it tells of.
    fn came_along(&self, resolution: Option<&Record>) -> bool {
        text(resolution, "poll").is_some_and(|poll| self.brought.contains(poll))
    }

    /// The poll that a record belongs to, as it stood.
    fn standing(&self, record: Option<&Record>) -> Option<Poll> {
        let id = text(record, "poll").filter(|id| !self.brought.contains(*id))?;
        as_poll(self.before.get(id))
    }

    /// The poll that a record belongs to, as it will stand.
    fn becoming(&self, record: Option<&Record>) -> Option<Poll> {
        let id = text(record, "poll")?;
        match self.changed.get(id) {
            Some(after) => as_poll(after.as_ref()),
            None => as_poll(self.before.get(id)),
        }
    }

    /// What belongs to a closed poll stays, wherever the change would put it.
    fn of_closed(&self, before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
        for record in [before, after] {
            if let Some(poll) = self.standing(record).filter(motions::is_closed) {
                return Err(Lock::Counted { poll: poll.id });
            }
        }
        Ok(())
    }

    /// A ballot is taken while its poll is open. The reason for a refusal may be explained later.
    fn ballot(&self, before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
        if let (Some(before), Some(after)) = (before, after)
            && before
                .fields
                .keys()
                .chain(after.fields.keys())
                .all(|field| field == "note" || !differs(before, after, field))
        {
            return Ok(());
        }
        self.of_closed(before, after)?;
        let open =
            |poll: Option<Poll>| poll.is_some_and(|it| motions::state_of(&it) == MotionState::Open);
        let Some(record) = after else { return Ok(()) };
        if open(self.standing(Some(record))) || open(self.becoming(Some(record))) {
            return Ok(());
        }
        match text(Some(record), "poll") {
            Some(poll) => Err(Lock::NotOpen {
                poll: Id::new(poll),
            }),
            None => Ok(()),
        }
    }

    /// The options are frozen with the question; their counts are taken while it is open.
    fn option(&self, before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
        let counts_only = match (before, after) {
            (Some(before), Some(after)) => before
                .fields
                .keys()
                .chain(after.fields.keys())
                .all(|field| field == "count" || !differs(before, after, field)),
            _ => false,
        };
        if counts_only {
            return Ok(());
        }
        for record in [before, after] {
            let is_open = |poll: &Poll| motions::state_of(poll) == MotionState::Open;
            if let Some(poll) = self.standing(record).filter(is_open) {
                return Err(Lock::BeingVoted { poll: poll.id });
            }
        }
        Ok(())
    }

    /// History is written on, not over: the steps up to the closing stay.
    fn step(&self, before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
        let Some(standing) = before else {
            return Ok(());
        };
        let later = matches!(
            text(before, "state").map(MotionState::from),
            Some(MotionState::InForce | MotionState::FollowedUp | MotionState::Done)
        );
        if later || after.is_some_and(|after| after.fields == standing.fields) {
            return Ok(());
        }
        match self.standing(before).filter(motions::is_closed) {
            Some(poll) => Err(Lock::Closed { poll: poll.id }),
            None => Ok(()),
        }
    }
}

/// Of a recorded result only the note may still be written; a closing file is added once.
fn still_told(before: &Record, after: &Record) -> bool {
    let result = |record: &Record| {
        let mut result = record.fields.get("result").cloned().unwrap_or_default();
        if let Value::Object(parts) = &mut result {
            parts.remove("note");
        }
        result
    };
    result(before) == result(after)
        && (!before.fields.contains_key("closing") || !differs(before, after, "closing"))
}

fn card(before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
    let (Some(standing), Some(after)) = (before, after) else {
        return Ok(());
    };
    if text(before, "copyOf").is_some() && standing.fields != after.fields {
        return Err(Lock::Frozen {
            card: (&standing.id).into(),
        });
    }
    Ok(())
}

fn resolution(before: Option<&Record>, after: Option<&Record>) -> Result<(), Lock> {
    let Some(standing) = before.filter(|it| it.fields.contains_key("sealed")) else {
        return Ok(());
    };
    let kept = after.is_some_and(|after| SEALED.iter().all(|it| !differs(standing, after, it)));
    if kept {
        Ok(())
    } else {
        Err(Lock::Sealed {
            resolution: (&standing.id).into(),
        })
    }
}

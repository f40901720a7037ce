//! Work plans that are approved (H22, H23): what an item says, by whom and by when it is done, and
//! its coming and going wait for an amendment. Status, project and place go on.

use super::{Lock, View, as_poll, differs, text};
use crate::domain::id::RecordId;
use crate::domain::motions;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{MotionState, TaskStatus};
use crate::domain::work::{PlanAmendment, WorkItem};

/// What the approval is of.
const SETTLED: [&str; 4] = ["text", "owner", "due", "plan"];

/// What an amendment was decided to be.
const ASKED: [&str; 6] = ["plan", "item", "strikes", "text", "owner", "due"];

impl View<'_> {
    /// Whether the vote that a record names has adopted it.
    pub(super) fn is_decided(&self, record: Option<&Record>, field: &str) -> bool {
        let poll = text(record, field).and_then(|id| as_poll(self.before.get(id)));
        poll.is_some_and(|poll| {
            matches!(
                motions::state_of(&poll),
                MotionState::Adopted
                    | MotionState::InForce
                    | MotionState::FollowedUp
                    | MotionState::Done
            )
        })
    }

    fn is_approved(&self, plan: &str) -> bool {
        !self.brought.contains(plan) && self.is_decided(self.before.get(plan), "approvedBy")
    }

    /// Whether a person comes or goes with the change: who is deleted answers for nothing any more.
    pub(super) fn comes_or_goes(&self, id: &str) -> bool {
        let after = self.changed.get(id);
        after.is_some_and(|it| it.is_none() != self.before.get(id).is_none())
    }

    fn after(&self, id: &RecordId) -> Option<&Record> {
        match self.changed.get(id) {
            Some(after) => after.as_ref(),
            None => self.before.get(id),
        }
    }
}

/// An approved plan stays, with its time and its approval; a slip in naming the vote is mended by
/// naming another that adopted it.
pub(super) fn plan(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    let Some(standing) = before.filter(|it| view.is_approved(it.id.as_str())) else {
        return Ok(());
    };
    let kept = after.is_some_and(|after| {
        view.is_decided(Some(after), "approvedBy")
            && ["from", "to", "year"]
                .iter()
                .all(|field| !differs(standing, after, field))
    });
    if kept {
        Ok(())
    } else {
        Err(Lock::PlanApproved {
            plan: (&standing.id).into(),
        })
    }
}

pub(super) fn item(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    let Some(id) = before.or(after).map(|it| &it.id) else {
        return Ok(());
    };
    for plan in [text(before, "plan"), text(after, "plan")]
        .into_iter()
        .flatten()
    {
        if view.is_approved(plan)
            && is_touched(view, before, after)
            && !view
                .changed
                .iter()
                .any(|(amendment, after)| explains(view, amendment, after.as_ref(), plan, id))
        {
            return Err(Lock::PlanApproved {
                plan: crate::domain::id::Id::new(plan),
            });
        }
    }
    Ok(())
}

/// Whether anything of an item changes that was approved.
fn is_touched(view: &View<'_>, before: Option<&Record>, after: Option<&Record>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    let dropped = |it: &Record| text(Some(it), "status") == Some(TaskStatus::Dropped.as_str());
    let excused = |field: &str| {
        let named = [before, after].map(|it| text(Some(it), field));
        field == "owner"
            && named.contains(&None)
            && named.iter().flatten().all(|it| view.comes_or_goes(it))
    };
    dropped(before) != dropped(after)
        || SETTLED
            .iter()
            .any(|field| differs(before, after, field) && !excused(field))
}

/// Whether an amendment that is marked, or whose mark is taken back, in the same step makes
/// exactly this change of an item.
fn explains(
    view: &View<'_>,
    amendment: &RecordId,
    after: Option<&Record>,
    plan: &str,
    item: &RecordId,
) -> bool {
    let of_plan = |it: Option<&Record>| {
        it.filter(|it| it.known_kind() == Some(Kind::PlanAmendment))
            .filter(|it| text(Some(it), "plan") == Some(plan))
            .and_then(|it| it.read::<PlanAmendment>().ok())
    };
    let before = of_plan(view.before.get(amendment));
    let read = of_plan(after);
    let marked = |it: &Option<PlanAmendment>| it.as_ref().is_some_and(|it| it.applied.is_some());
    let is_of = |it: &PlanAmendment| {
        let named = it.item.as_ref();
        named.is_some_and(|named| named.as_str() == item.as_str())
    };
    match (before, read) {
        (before, Some(now)) if now.applied.is_some() && !marked(&before) => {
            is_of(&now)
                && view.is_decided(after, "decidedBy")
                && carried_out(view, &now, before.as_ref(), item)
        }
        (Some(then), Some(now)) if then.applied.is_some() && now.applied.is_none() => {
            is_of(&then) && taken_back(view, &then, item)
        }
        _ => false,
    }
}

fn read_item(record: Option<&Record>) -> Option<WorkItem> {
    record?.read().ok()
}

fn is_dropped(item: &WorkItem) -> bool {
    item.status == Some(TaskStatus::Dropped)
}

/// Whether two states of an item were approved alike.
fn says(item: &WorkItem, plan: &WorkItem) -> bool {
    item.text == plan.text
        && item.owner == plan.owner
        && item.due == plan.due
        && item.plan == plan.plan
}

fn carried_out(
    view: &View<'_>,
    now: &PlanAmendment,
    before: Option<&PlanAmendment>,
    item: &RecordId,
) -> bool {
    let was = read_item(view.before.get(item));
    let Some(is) = read_item(view.after(item)) else {
        return false;
    };
    let adds = before.is_none_or(|it| it.item.is_none()) && was.is_none();
    match was {
        None if adds && !now.strikes => {
            now.text.as_deref().map(str::trim) == Some(is.text.as_str())
                && now.owner == is.owner
                && now.due == is.due
                && is.plan.as_ref() == Some(&now.plan)
                && !is_dropped(&is)
        }
        None => false,
        Some(was) => {
            let remembered = now.was_text.as_ref() == Some(&was.text)
                && now.was_owner == was.owner
                && now.was_due == was.due;
            let meant = if now.strikes {
                says(&is, &was) && is_dropped(&is)
            } else {
                let meant = WorkItem {
                    text: now.text.clone().unwrap_or_else(|| was.text.clone()),
                    owner: now.owner.clone().or_else(|| was.owner.clone()),
                    due: now.due.or(was.due),
                    ..was.clone()
                };
                says(&is, &meant) && is_dropped(&is) == is_dropped(&was)
            };
            remembered && meant
        }
    }
}

/// Whether an item stands again as it did before an amendment was carried out.
fn taken_back(view: &View<'_>, then: &PlanAmendment, item: &RecordId) -> bool {
    let is = read_item(view.after(item));
    match (&then.was_text, is) {
        (None, is) => is.is_none(),
        (Some(text), Some(is)) => {
            let dropped = read_item(view.before.get(item)).is_some_and(|it| is_dropped(&it));
            is.text == *text
                && is.owner == then.was_owner
                && is.due == then.was_due
                && is.plan.as_ref() == Some(&then.plan)
                && is_dropped(&is) == (dropped && !then.strikes)
        }
        (Some(_), None) => false,
    }
}

/// What was decided on stays, and is marked as carried out only with what it changes.
pub(super) fn amendment(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    let Some(id) = before.or(after).map(|it| &it.id) else {
        return Ok(());
    };
    let plan = text(before, "plan").or_else(|| text(after, "plan"));
    // With a plan that nobody has approved, or that goes or came with it, nothing is settled.
    let Some(plan) = plan.filter(|it| view.is_approved(it)) else {
        return Ok(());
    };
    let decided = || Lock::AmendmentDecided {
        amendment: id.into(),
    };
    let alone = || Lock::AmendmentAlone {
        amendment: id.into(),
    };
    let applied = |it: Option<&Record>| text(it, "applied").map(str::to_owned);
    let (marked, marks) = (applied(before), applied(after));
    let settled = marked.is_some() || view.is_decided(before, "decidedBy");
    let Some(after) = after else {
        return if settled { Err(decided()) } else { Ok(()) };
    };
    if marked != marks {
        let item = match (&marked, &marks) {
            (None, Some(_)) => text(Some(after), "item"),
            (Some(_), None) => text(before, "item"),
            _ => None,
        };
        let done = item.is_some_and(|item| {
            let item = RecordId::new(item);
            explains(view, id, Some(after), plan, &item)
        });
        if !done {
            return Err(alone());
        }
    }
    let Some(before) = before.filter(|_| settled) else {
        return Ok(());
    };
    // The item that an addition brought is named by it as long as the item is there.
    let given = |field: &str| field == "item" && marked != marks;
    let same = ASKED
        .iter()
        .all(|field| given(field) || !differs(before, after, field) || gone(view, before, field));
    if same && view.is_decided(Some(after), "decidedBy") {
        Ok(())
    } else {
        Err(decided())
    }
}

/// Whether what a field names comes or goes with the change.
fn gone(view: &View<'_>, before: &Record, field: &str) -> bool {
    field == "owner" && text(Some(before), field).is_some_and(|it| view.comes_or_goes(it))
}

//! The office's plan: how far it is approved, what lies outside it, and how it is changed once it
//! is (H22, H23).
//!
//! What is approved is kept by [`crate::domain::locks`]; here are the commands that it lets pass.

use serde_json::Value;
use thiserror::Error;

use super::{PlanAmendment, WorkItem, WorkPlan};
use crate::domain::charter::vision::{self, Adoption};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::TaskStatus;
use crate::domain::votes::{Poll, Resolution};

/// How far a plan is approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// No vote is named: it is being written.
    Draft,
    /// A vote is named that is not counted yet.
    Proposed,
    /// The vote did not adopt it.
    Refused,
    /// Adopted no later than on its first day (H23).
    Beforehand { day: Date },
    /// Adopted after it had begun.
    Late { day: Date, from: Date },
    /// Adopted, and the records do not tell on which day, or from when the plan runs.
    Undated,
}

impl Approval {
    /// Whether its items are settled.
    #[must_use]
    pub fn is_given(self) -> bool {
        matches!(
            self,
            Self::Beforehand { .. } | Self::Late { .. } | Self::Undated
        )
    }
}

/// Where a day lies in the time of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The plan does not say from when to when it runs.
    Untimed,
    ToCome,
    Running,
    Over,
}

/// Plans, the latest first.
#[must_use]
pub fn plans(cluster: &Cluster) -> Vec<&WorkPlan> {
    let mut plans: Vec<&WorkPlan> = cluster.work_plans.values().collect();
    sorting::by_key(&mut plans, |it| std::cmp::Reverse((it.year, it.from)));
    plans
}

/// How far a plan is approved.
#[must_use]
pub fn approval(cluster: &Cluster, plan: &WorkPlan) -> Approval {
    let poll = plan.approved_by.as_ref();
    match vision::became_of(cluster, poll) {
        Adoption::Unnamed => Approval::Draft,
        Adoption::Pending => Approval::Proposed,
        Adoption::Refused => Approval::Refused,
        Adoption::Adopted => match (decided_on(cluster, poll), plan.from) {
            (Some(day), Some(from)) if from < day => Approval::Late { day, from },
            (Some(day), Some(_)) => Approval::Beforehand { day },
            _ => Approval::Undated,
        },
    }
}

/// Where a day lies in the time of a plan.
#[must_use]
pub fn phase(plan: &WorkPlan, today: Date) -> Phase {
    match (plan.from, plan.to) {
        (None, None) => Phase::Untimed,
        (Some(from), _) if today < from => Phase::ToCome,
        (_, Some(to)) if to < today => Phase::Over,
        _ => Phase::Running,
    }
}

/// The day on which a vote was decided, as the register has it where the poll does not say.
#[must_use]
pub fn decided_on(cluster: &Cluster, poll: Option<&Id<Poll>>) -> Option<Date> {
    let named = poll?;
    let of_poll = cluster
        .polls
        .get(named)
        .and_then(|it| cluster.day_of_poll(it));
    of_poll.or_else(|| resolution_of(cluster, named)?.date)
}

/// Whether a vote adopted what it was about.
#[must_use]
pub fn is_adopted(cluster: &Cluster, poll: &Id<Poll>) -> bool {
    vision::became_of(cluster, Some(poll)) == Adoption::Adopted
}

/// The entry of the register that a vote led to.
#[must_use]
pub fn resolution_of<'c>(cluster: &'c Cluster, poll: &Id<Poll>) -> Option<&'c Resolution> {
    let mut entries = cluster.resolutions.values();
    entries.find(|it| it.poll.as_ref() == Some(poll))
}

/// The items of a plan, in order.
#[must_use]
pub fn items<'c>(cluster: &'c Cluster, plan: &Id<WorkPlan>) -> Vec<&'c WorkItem> {
    let mut items = in_order(&cluster.work_items);
    items.retain(|it| it.plan.as_ref() == Some(plan));
    items
}

/// What the office does outside any plan (H22).
#[must_use]
pub fn outside(cluster: &Cluster) -> Vec<&WorkItem> {
    let mut items = in_order(&cluster.work_items);
    items.retain(|it| {
        it.plan
            .as_ref()
            .is_none_or(|plan| !cluster.work_plans.contains_key(plan))
    });
    items
}

/// Whether an item is due on a day on which its plan does not run.
#[must_use]
pub fn is_out_of_time(plan: &WorkPlan, item: &WorkItem) -> bool {
    item.due.is_some_and(|due| {
        plan.from.is_some_and(|from| due < from) || plan.to.is_some_and(|to| to < due)
    })
}

/// The changes of a plan that were asked for, in order.
#[must_use]
pub fn amendments<'c>(cluster: &'c Cluster, plan: &Id<WorkPlan>) -> Vec<&'c PlanAmendment> {
    let mut all = in_order(&cluster.plan_amendments);
    all.retain(|it| it.plan == *plan);
    all
}

/// What an amendment does to its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kindred {
    Adds,
    Changes,
    Strikes,
}

/// What an amendment does; one that was carried out has been given its item, and what the item said
/// before tells a change from an addition.
#[must_use]
pub fn kind_of(amendment: &PlanAmendment) -> Kindred {
    match (amendment.strikes, &amendment.item) {
        (true, _) => Kindred::Strikes,
        (false, None) => Kindred::Adds,
        (false, Some(_)) if amendment.applied.is_some() && amendment.was_text.is_none() => {
            Kindred::Adds
        }
        (false, Some(_)) => Kindred::Changes,
    }
}

/// How far an amendment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is written, and no vote is named.
    Written,
    /// A vote is named that is not counted yet.
    Proposed,
    Refused,
    /// It may be carried out.
    Decided,
    Applied {
        on: Date,
    },
}

/// How far an amendment is.
#[must_use]
pub fn progress(cluster: &Cluster, amendment: &PlanAmendment) -> Progress {
    if let Some(on) = amendment.applied {
        return Progress::Applied { on };
    }
    match vision::became_of(cluster, amendment.decided_by.as_ref()) {
        Adoption::Unnamed => Progress::Written,
        Adoption::Pending => Progress::Proposed,
        Adoption::Refused => Progress::Refused,
        Adoption::Adopted => Progress::Decided,
    }
}

/// Why an amendment cannot be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotYet {
    #[error("nobody has decided on the amendment")]
    Undecided,
    #[error("the amendment was not adopted")]
    Refused,
    #[error("the amendment has been carried out")]
    Applied,
    #[error("the item that the amendment is about is not there any more")]
    NoItem,
    #[error("the amendment says nothing new")]
    SaysNothing,
}

/// The command that carries a decided amendment out: the plan is changed and the amendment marked,
/// as one step. `id` is that of the item, should one come.
///
/// # Errors
/// Why it cannot be carried out.
pub fn carry_out(
    cluster: &Cluster,
    amendment: &PlanAmendment,
    today: Date,
    id: &str,
) -> Result<Command, NotYet> {
    match progress(cluster, amendment) {
        Progress::Written | Progress::Proposed => return Err(NotYet::Undecided),
        Progress::Refused => return Err(NotYet::Refused),
        Progress::Applied { .. } => return Err(NotYet::Applied),
        Progress::Decided => {}
    }
    let mut marks = vec![("applied".to_owned(), Some(Value::from(today.to_string())))];
    let change = match kind_of(amendment) {
        Kindred::Adds => {
            let text = amendment.text.as_deref().map(str::trim);
            let text = text
                .filter(|it| !it.is_empty())
                .ok_or(NotYet::SaysNothing)?;
            let last = items(cluster, &amendment.plan)
                .last()
                .and_then(|it| it.order.clone());
            let mut item = Record::new(Kind::WorkItem, id)
                .with("plan", amendment.plan.as_str())
                .with("text", text)
                .with("status", TaskStatus::Open.as_str())
                .with("order", order::between(last.as_deref(), None));
            for (field, value) in [
                ("owner", amendment.owner.as_ref().map(ToString::to_string)),
                ("due", amendment.due.map(|it| it.to_string())),
            ] {
                if let Some(value) = value {
                    item = item.with(field, value);
                }
            }
            marks.push(("item".to_owned(), Some(Value::from(id))));
            Command::Create(item)
        }
        kind => {
            let item = amendment.item.as_ref();
            let item = item
                .and_then(|it| cluster.work_items.get(it))
                .ok_or(NotYet::NoItem)?;
            let fields = if kind == Kindred::Strikes {
                vec![(
                    "status".to_owned(),
                    Some(Value::from(TaskStatus::Dropped.as_str())),
                )]
            } else {
                changed_fields(amendment, item)
            };
            if fields.is_empty() {
                return Err(NotYet::SaysNothing);
            }
            marks.extend(before(item));
            Command::Set {
                record: item.id.record(),
                fields,
            }
        }
    };
    Ok(Command::All(vec![
        change,
        Command::Set {
            record: amendment.id.record(),
            fields: marks,
        },
    ]))
}

/// What an amendment changes of an item. What it leaves open stays as it is.
fn changed_fields(amendment: &PlanAmendment, item: &WorkItem) -> Vec<(String, Option<Value>)> {
    let text = amendment.text.as_deref().filter(|it| *it != item.text);
    let owner = amendment.owner.as_ref();
    let owner = owner.filter(|it| Some(*it) != item.owner.as_ref());
    let due = amendment.due.filter(|it| Some(*it) != item.due);
    [
        ("text", text.map(Value::from)),
        ("owner", owner.map(|it| Value::from(it.as_str()))),
        ("due", due.map(|it| Value::from(it.to_string()))),
    ]
    .into_iter()
    .filter_map(|(field, value)| Some((field.to_owned(), Some(value?))))
    .collect()
}

/// What an item says, as an amendment remembers it.
fn before(item: &WorkItem) -> Vec<(String, Option<Value>)> {
    [
        ("wasText", Some(Value::from(item.text.as_str()))),
        (
            "wasOwner",
            item.owner.as_ref().map(|it| Value::from(it.as_str())),
        ),
        ("wasDue", item.due.map(|it| Value::from(it.to_string()))),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), value))
    .collect()
}

/// A plan for another year, by the same people: with what the one before left undone.
#[must_use]
pub fn next_plan(
    cluster: &Cluster,
    today: Date,
    mut new_id: impl FnMut(Kind) -> String,
) -> (Record, Vec<Record>) {
    let last = plans(cluster).into_iter().next();
    let year = last
        .and_then(|it| it.year)
        .map_or_else(|| today.year(), |it| it.saturating_add(1));
    let plan_id = new_id(Kind::WorkPlan);
    let mut plan = Record::new(Kind::WorkPlan, &plan_id).with("year", year);
    for (field, month, day) in [("from", 1, 1), ("to", 12, 31)] {
        if let Ok(day) = Date::new(year, month, day) {
            plan = plan.with(field, day.to_string());
        }
    }
    let found = |kind: fn(&crate::domain::vocabulary::BodyType) -> bool| {
        let mut bodies = in_order(&cluster.bodies).into_iter();
        bodies
            .find(|it| it.body_type.as_ref().is_some_and(kind))
            .map(|it| it.id.clone())
    };
    let office = found(|it| *it == crate::domain::vocabulary::BodyType::Management);
    let council = found(crate::domain::vocabulary::BodyType::is_council);
    for (field, body) in [
        (
            "body",
            last.and_then(|it| it.body.clone())
                .or_else(|| office.clone()),
        ),
        (
            "preparedBy",
            last.and_then(|it| it.prepared_by.clone()).or(office),
        ),
        ("proposedBy", last.and_then(|it| it.proposed_by.clone())),
        (
            "supervisedBy",
            last.and_then(|it| it.supervised_by.clone()).or(council),
        ),
    ] {
        if let Some(body) = body {
            plan = plan.with(field, body.as_str());
        }
    }
    let undone = last.map(|it| items(cluster, &it.id)).unwrap_or_default();
    let undone = undone.into_iter().filter(|it| is_open(it.status.as_ref()));
    let copies = undone
        .map(|it| {
            let mut copy = Record::new(Kind::WorkItem, &new_id(Kind::WorkItem))
                .with("plan", plan_id.as_str())
                .with("text", it.text.as_str())
                .with("status", TaskStatus::Open.as_str());
            for (field, value) in [
                ("owner", it.owner.as_ref().map(ToString::to_string)),
                ("project", it.project.as_ref().map(ToString::to_string)),
                ("order", it.order.clone()),
            ] {
                if let Some(value) = value {
                    copy = copy.with(field, value);
                }
            }
            copy
        })
        .collect();
    (plan, copies)
}

/// Whether an item still has to be done.
#[must_use]
pub fn is_open(status: Option<&TaskStatus>) -> bool {
    matches!(
        status,
        None | Some(TaskStatus::Open | TaskStatus::Running | TaskStatus::Late)
    )
}

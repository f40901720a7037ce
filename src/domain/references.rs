//! Which field of which kind names another record, and what becomes of it when that record goes.

use serde_json::Value;

use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record, Records};

/// What becomes of a record when one that it names is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// It belongs to the deleted record and goes with it.
    GoesAlong,
    /// It stays; the field is cleared, or the entry leaves the list.
    Clears,
    /// It is part of what happened, so the named record must stay.
    Keeps,
}

/// One field that names other records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    pub kind: Kind,
    pub field: &'static str,
    /// The kind that is named; `None` where several kinds may be.
    pub target: Option<Kind>,
    pub on_delete: OnDelete,
}

const fn to(kind: Kind, field: &'static str, target: Kind, on_delete: OnDelete) -> Reference {
    Reference {
        kind,
        field,
        target: Some(target),
        on_delete,
    }
}

const fn to_any(kind: Kind, field: &'static str, on_delete: OnDelete) -> Reference {
    Reference {
        kind,
        field,
        target: None,
        on_delete,
    }
}

use OnDelete::{Clears, GoesAlong, Keeps};

/// Every reference between records. `Body.parent` clears here; deleting a body moves its children
/// up first.
pub const REFERENCES: &[Reference] = &[
    to(Kind::Vision, "adoptedBy", Kind::Poll, Keeps),
    to(Kind::VisionTrait, "vision", Kind::Vision, GoesAlong),
    to(Kind::MissionItem, "specifies", Kind::VisionTrait, Clears),
    to(Kind::Principle, "section", Kind::PrincipleSection, Clears),
    to(Kind::Goal, "serves", Kind::MissionItem, Clears),
    to(Kind::Goal, "accountable", Kind::Body, Clears),
    to(Kind::Goal, "adoptedBy", Kind::Poll, Keeps),
    to(Kind::Goal, "partOf", Kind::Goal, Clears),
    to(Kind::Measurement, "goal", Kind::Goal, GoesAlong),
    to_any(Kind::Translation, "of", GoesAlong),
    to(Kind::Member, "class", Kind::MemberClass, Keeps),
    to(Kind::Member, "admittedBy", Kind::Poll, Keeps),
    to(Kind::Member, "leftBy", Kind::Poll, Keeps),
    to(Kind::ClassChange, "member", Kind::Member, GoesAlong),
    to(Kind::ClassChange, "from", Kind::MemberClass, Keeps),
    to(Kind::ClassChange, "to", Kind::MemberClass, Keeps),
    to(Kind::ClassChange, "decidedBy", Kind::Poll, Keeps),
    to(Kind::Member, "representative", Kind::Person, Clears),
    to(Kind::Member, "deputy", Kind::Person, Clears),
    to(Kind::Member, "networks", Kind::Network, Clears),
    to(Kind::Person, "member", Kind::Member, Clears),
    to(Kind::Person, "deputyOf", Kind::Person, Clears),
    to(Kind::Fee, "member", Kind::Member, Keeps),
    to(Kind::Pledge, "member", Kind::Member, Keeps),
    to(Kind::Body, "parent", Kind::Body, Clears),
    to(Kind::Body, "competence", Kind::Competence, Clears),
    to(Kind::Body, "service", Kind::Service, Clears),
    to(Kind::Body, "coordinatorBody", Kind::Body, Clears),
    to(Kind::Body, "network", Kind::Network, Clears),
    to(Kind::Body, "resolution", Kind::Resolution, Clears),
    to(Kind::Seat, "body", Kind::Body, GoesAlong),
    to(Kind::Seat, "member", Kind::Member, Clears),
    to(Kind::Seat, "person", Kind::Person, Clears),
    to(Kind::Seat, "resolution", Kind::Resolution, Clears),
    to(Kind::Channel, "from", Kind::Body, GoesAlong),
    to(Kind::Channel, "to", Kind::Body, GoesAlong),
    to(Kind::Channel, "resolution", Kind::Resolution, Clears),
    to(Kind::Service, "competence", Kind::Competence, Clears),
    to(Kind::Meeting, "body", Kind::Body, Keeps),
    to(Kind::Meeting, "chair", Kind::Person, Keeps),
    to(Kind::Meeting, "minuteTaker", Kind::Person, Keeps),
    to(Kind::AgendaItem, "meeting", Kind::Meeting, GoesAlong),
    to(Kind::AgendaItem, "poll", Kind::Poll, Clears),
    to_any(Kind::AgendaItem, "about", Clears),
    to(Kind::AgendaItem, "speaker", Kind::Person, Clears),
    to(Kind::Meeting, "repeats", Kind::Meeting, Clears),
    to(Kind::Guest, "item", Kind::AgendaItem, Clears),
    to(Kind::FollowUp, "item", Kind::AgendaItem, Clears),
    to(Kind::Topic, "item", Kind::AgendaItem, Clears),
    to(Kind::Speech, "item", Kind::AgendaItem, GoesAlong),
    to(Kind::Speech, "member", Kind::Member, Keeps),
    to(Kind::Speech, "person", Kind::Person, Clears),
    to(Kind::Speech, "guest", Kind::Guest, Clears),
    to(Kind::Minutes, "meeting", Kind::Meeting, Keeps),
    to(Kind::Minutes, "by", Kind::Person, Clears),
    to(Kind::Addendum, "meeting", Kind::Meeting, Keeps),
    to(Kind::Addendum, "person", Kind::Person, Clears),
    to(Kind::AgendaTemplate, "body", Kind::Body, Clears),
    to(Kind::Scene, "meeting", Kind::Meeting, GoesAlong),
    to_any(Kind::Scene, "about", Clears),
    to(Kind::Attendance, "meeting", Kind::Meeting, GoesAlong),
    to(Kind::Attendance, "member", Kind::Member, Keeps),
    to(Kind::Attendance, "person", Kind::Person, Keeps),
    to(Kind::Guest, "meeting", Kind::Meeting, GoesAlong),
    to(Kind::FollowUp, "meeting", Kind::Meeting, Clears),
    to(Kind::FollowUp, "owner", Kind::Person, Clears),
    to_any(Kind::FollowUp, "about", Clears),
    to(Kind::Topic, "meeting", Kind::Meeting, Clears),
    to(Kind::Topic, "member", Kind::Member, Clears),
    to(Kind::Topic, "project", Kind::Project, Clears),
    to(Kind::Poll, "body", Kind::Body, Keeps),
    to(Kind::Poll, "meeting", Kind::Meeting, Keeps),
    to_any(Kind::Poll, "proposer", Keeps),
    to(Kind::Poll, "rule", Kind::RuleCard, Keeps),
    to(Kind::Poll, "follows", Kind::Poll, Keeps),
    to_any(Kind::Poll, "serves", Clears),
    to(Kind::Poll, "seconders", Kind::Member, Keeps),
    to(Kind::Poll, "amends", Kind::Poll, Keeps),
    to(Kind::PollOption, "poll", Kind::Poll, GoesAlong),
    to(Kind::PollOption, "person", Kind::Person, Keeps),
    to(Kind::PollOption, "idea", Kind::Idea, Keeps),
    to(Kind::Ballot, "poll", Kind::Poll, Keeps),
    to(Kind::Ballot, "member", Kind::Member, Keeps),
    to(Kind::Ballot, "person", Kind::Person, Keeps),
    to(Kind::Ballot, "picks", Kind::PollOption, Keeps),
    to(Kind::Ballot, "holder", Kind::Member, Keeps),
    to(Kind::Refusal, "poll", Kind::Poll, Keeps),
    to(Kind::Refusal, "member", Kind::Member, Keeps),
    to(Kind::Refusal, "person", Kind::Person, Keeps),
    to(Kind::Refusal, "picks", Kind::PollOption, Keeps),
    to(Kind::Refusal, "holder", Kind::Member, Keeps),
    to(Kind::Recusal, "poll", Kind::Poll, Keeps),
    to(Kind::Recusal, "member", Kind::Member, Keeps),
    to(Kind::Proxy, "holder", Kind::Member, Keeps),
    to(Kind::Proxy, "giver", Kind::Member, Keeps),
    to(Kind::Proxy, "meeting", Kind::Meeting, GoesAlong),
    to(Kind::Proxy, "poll", Kind::Poll, GoesAlong),
    to(Kind::RuleCard, "copyOf", Kind::RuleCard, Keeps),
    to(Kind::SigningKey, "member", Kind::Member, Keeps),
    to(Kind::SigningKey, "person", Kind::Person, Keeps),
    to_any(Kind::Comment, "about", GoesAlong),
    to(Kind::Comment, "member", Kind::Member, Keeps),
    to(Kind::Comment, "person", Kind::Person, Keeps),
    to(Kind::MotionStep, "poll", Kind::Poll, GoesAlong),
    to(Kind::Resolution, "poll", Kind::Poll, Keeps),
    to(Kind::Resolution, "body", Kind::Body, Keeps),
    to(Kind::Resolution, "corrects", Kind::Resolution, Keeps),
    to(Kind::Resolution, "responsible", Kind::Person, Clears),
    to(Kind::WorkPlan, "body", Kind::Body, Keeps),
    to(Kind::WorkPlan, "preparedBy", Kind::Body, Keeps),
    to(Kind::WorkPlan, "proposedBy", Kind::Body, Keeps),
    to(Kind::WorkPlan, "supervisedBy", Kind::Body, Keeps),
    to(Kind::WorkPlan, "approvedBy", Kind::Poll, Keeps),
    to(Kind::WorkItem, "plan", Kind::WorkPlan, GoesAlong),
    to(Kind::WorkItem, "owner", Kind::Person, Clears),
    to(Kind::WorkItem, "project", Kind::Project, Clears),
    to(Kind::PlanAmendment, "plan", Kind::WorkPlan, GoesAlong),
    to(Kind::PlanAmendment, "item", Kind::WorkItem, Clears),
    to(Kind::PlanAmendment, "owner", Kind::Person, Clears),
    to(Kind::PlanAmendment, "wasOwner", Kind::Person, Clears),
    to(Kind::PlanAmendment, "decidedBy", Kind::Poll, Keeps),
    to(Kind::Supervision, "body", Kind::Body, Keeps),
    to_any(Kind::Supervision, "about", Keeps),
    to(Kind::Theme, "decidedBy", Kind::Poll, Keeps),
    to(Kind::Project, "theme", Kind::Theme, Clears),
    to(Kind::Project, "goal", Kind::Goal, Clears),
    to(Kind::Project, "serves", Kind::MissionItem, Clears),
    to(Kind::Project, "group", Kind::Body, Clears),
    to(Kind::Project, "leadMember", Kind::Member, Clears),
    to(Kind::Project, "responsible", Kind::Person, Clears),
    to(Kind::Project, "partners", Kind::Member, Clears),
    to(Kind::Project, "column", Kind::BoardColumn, Clears),
    to(Kind::Project, "labels", Kind::Label, Clears),
    to(Kind::Project, "decidedBy", Kind::Poll, Keeps),
    to(Kind::Project, "budgetRevisedBy", Kind::Poll, Keeps),
    to(Kind::Milestone, "project", Kind::Project, GoesAlong),
    to(Kind::ChecklistItem, "project", Kind::Project, GoesAlong),
    to(Kind::ChecklistItem, "owner", Kind::Person, Clears),
    to_any(Kind::Attachment, "about", GoesAlong),
    to(Kind::BudgetSource, "project", Kind::Project, GoesAlong),
    to(Kind::BudgetSource, "member", Kind::Member, Keeps),
    to(Kind::Invoice, "project", Kind::Project, Keeps),
    to(Kind::Invoice, "member", Kind::Member, Keeps),
    to(Kind::Idea, "member", Kind::Member, Clears),
    to(Kind::Idea, "weighedIn", Kind::Poll, Clears),
    to_any(Kind::Idea, "became", Clears),
    to(Kind::Advocacy, "speaker", Kind::Person, Clears),
    to(Kind::Contact, "speaker", Kind::Person, Clears),
];

/// The references that a record of this kind may hold.
pub fn of_kind(kind: Kind) -> impl Iterator<Item = &'static Reference> {
    REFERENCES
        .iter()
        .filter(move |reference| reference.kind == kind)
}

/// The ids that a field names, whether it holds one or a list.
fn named(value: &Value) -> impl Iterator<Item = &str> {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    value
        .as_str()
        .into_iter()
        .chain(list.iter().filter_map(Value::as_str))
}

/// Every record that a record names, with the reference that names it.
pub fn named_by(record: &Record) -> impl Iterator<Item = (&'static Reference, RecordId)> {
    record
        .known_kind()
        .into_iter()
        .flat_map(of_kind)
        .flat_map(move |reference| {
            record
                .fields
                .get(reference.field)
                .into_iter()
                .flat_map(named)
                .map(move |id| (reference, RecordId::new(id)))
        })
}

/// The references by which a record names `id`, each with the record's own id.
pub fn naming(
    record: &Record,
    id: &RecordId,
) -> impl Iterator<Item = (RecordId, &'static Reference)> {
    named_by(record)
        .filter(move |(_, target)| target == id)
        .map(|(reference, _)| (record.id.clone(), reference))
}

/// The value of a field with one id taken out; `None` when nothing is left.
#[must_use]
pub fn without(value: &Value, id: &RecordId) -> Option<Value> {
    let list = value.as_array()?;
    let left: Vec<Value> = list
        .iter()
        .filter(|entry| entry.as_str() != Some(id.as_str()))
        .cloned()
        .collect();
    (!left.is_empty()).then_some(Value::Array(left))
}

/// The value of a field that names another record instead of `id`, once.
#[must_use]
pub fn instead(value: &Value, id: &RecordId, other: &RecordId) -> Value {
    let renamed = |it: &Value| match it.as_str() {
        Some(named) if named == id.as_str() => Value::from(other.as_str()),
        _ => it.clone(),
    };
    let Value::Array(all) = value else {
        return renamed(value);
    };
    let mut list: Vec<Value> = Vec::with_capacity(all.len());
    for it in all.iter().map(renamed) {
        if !list.contains(&it) {
            list.push(it);
        }
    }
    Value::Array(list)
}

/// A reference to a record that is not there, or is of another kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    pub record: RecordId,
    pub field: &'static str,
    pub target: RecordId,
}

/// Every reference that leads nowhere.
pub fn dangling(records: &Records) -> Vec<Dangling> {
    let mut found = Vec::new();
    for record in records.values() {
        for (reference, target) in named_by(record) {
            let kind = records.get(&target).map(Record::known_kind);
            let leads = match (kind, reference.target) {
                (None, _) => false,
                (Some(_), None) => true,
                (Some(kind), Some(wanted)) => kind == Some(wanted),
            };
            if !leads {
                found.push(Dangling {
                    record: record.id.clone(),
                    field: reference.field,
                    target,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cluster::field_names;

    #[test]
    fn every_reference_is_a_field_of_its_kind() {
        for reference in REFERENCES {
            let names = field_names(reference.kind);
            assert!(
                names.contains(&reference.field),
                "{} has no field {}",
                reference.kind,
                reference.field
            );
        }
    }
}

//! What people ask for, checked before anything changes.
//!
//! A command becomes a list of edits on fields, or a refusal with its reason. Nothing is applied
//! here; the document keeps and journals the edits.
//!
//! - [`draft`]: the records as a command would leave them
//! - [`soundness`]: whether that would be sound

mod draft;
mod soundness;

use serde_json::Value;
use thiserror::Error;

use self::draft::Draft;
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::Lock;
use crate::domain::membership::Member;
use crate::domain::motions::MotionRefusal;
use crate::domain::record::{Record, RecordError, Records};
use crate::domain::structure::Body;
use crate::domain::votes::Poll;
use crate::domain::work::Project;
use crate::domain::work::starting::Lacks;

/// Something that a person asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Adds a record under a new id.
    Create(Record),
    /// Sets fields of a record; `None` clears.
    Set {
        record: RecordId,
        fields: Vec<(String, Option<Value>)>,
    },
    /// Deletes a record and what belongs to it alone.
    Delete { record: RecordId },
    /// Makes two members one: whatever names the one that goes names the other, which keeps what it
    /// says and is filled in where it says nothing.
    Unite { keep: Id<Member>, gone: Id<Member> },
    /// Puts a body under another, at a place among its children; `None` makes it a root.
    MoveBody {
        body: Id<Body>,
        parent: Option<Id<Body>>,
        order: Option<String>,
    },
    /// Several commands as one step: all of them or none.
    All(Vec<Command>),
}

impl Command {
    /// Sets one field; an empty text clears it.
    #[must_use]
    pub fn set_text(record: &RecordId, field: &str, text: &str) -> Self {
        let text = text.trim();
        let value = (!text.is_empty()).then(|| Value::from(text));
        Self::set(record, field, value)
    }

    #[must_use]
    pub fn set(record: &RecordId, field: &str, value: Option<Value>) -> Self {
        Self::Set {
            record: record.clone(),
            fields: vec![(field.to_owned(), value)],
        }
    }
}

/// One field of one record gets a value, or the record comes or goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    Put(Record),
    Remove(RecordId),
    Field {
        record: RecordId,
        field: String,
        to: Option<Value>,
    },
}

/// Why a command is not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("there is no record “{0}”")]
    NoSuchRecord(RecordId),
    #[error("there already is a record “{0}”")]
    IdTaken(RecordId),
    #[error("{0}")]
    Unreadable(#[from] RecordError),
    #[error("“{field}” of “{record}” may not be empty")]
    Empty {
        record: RecordId,
        field: &'static str,
    },
    #[error("a body cannot stand under itself or one of its own")]
    Cycle { body: RecordId },
    #[error("a goal cannot be a part of itself or of one of its own steps")]
    GoalInCircle { goal: RecordId },
    #[error("“{record}” names “{target}”, which is not there")]
    NamesNothing { record: RecordId, target: RecordId },
    #[error("“{record}” is named by {count} records that must stay")]
    StillNamed {
        record: RecordId,
        by: RecordId,
        count: usize,
    },
    /// H30: the catalyst is an internal member.
    #[error("only a member with the right to vote can be a catalyst")]
    CatalystMustBeInternal { member: RecordId },
    /// H25: working groups are made of internal members.
    #[error("a member of this class cannot join a working group")]
    CannotJoinWorkingGroup { member: RecordId },
    #[error("a channel leads from one body to another")]
    ChannelToItself { body: RecordId },
    /// The same verb between the same two about the same subject says nothing new.
    #[error("there already is such a channel: “{channel}”")]
    ChannelTwice { channel: RecordId },
    #[error("the field “{field}” is not one that can be set")]
    ReservedField { field: String },
    /// A sum that it stood in would say nothing.
    #[error("“{field}” of “{record}” is below zero or beyond all measure")]
    AmountUnsound {
        record: RecordId,
        field: &'static str,
        negative: bool,
    },
    /// What a vote has settled stays as it is.
    #[error(transparent)]
    Locked(#[from] Lock),
    /// The motion cannot take this step.
    #[error("“{poll}”: {why}")]
    Step { poll: Id<Poll>, why: MotionRefusal },
    /// D10, D16: what a project must have before it starts.
    #[error("“{project}” cannot start: {lacks}")]
    Start { project: Id<Project>, lacks: Lacks },
}

/// The edits that carry out a command on the records as they stand.
///
/// # Errors
/// The first reason for which the result would not be sound. Nothing is changed.
pub fn plan(records: &Records, command: &Command) -> Result<Vec<Edit>, Refusal> {
    let mut draft = Draft::over(records);
    draft.carry_out(command)?;
    draft.check()?;
    Ok(draft.edits)
}

/// Carries edits out on records; a field of a record that is not there is nothing to set.
pub fn apply(records: &mut Records, edits: Vec<Edit>) {
    for edit in edits {
        match edit {
            Edit::Put(record) => {
                records.insert(record.id.clone(), record);
            }
            Edit::Remove(id) => {
                records.remove(&id);
            }
            Edit::Field { record, field, to } => {
                let Some(record) = records.get_mut(&record) else {
                    continue;
                };
                match to {
                    Some(value) => record.fields.insert(field, value),
                    None => record.fields.remove(&field),
                };
            }
        }
    }
}

#[cfg(test)]
mod testing {
    use serde_json::{Value, json};

    use super::Command;
    use crate::domain::record::{Record, Records};
    use crate::domain::testing::records;

    pub(super) fn small_cluster() -> Records {
        records(json!([
            { "id": "voting", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
            { "id": "supporting", "kind": "memberClass", "name": "Supporting", "consult": true },
            { "id": "m1", "kind": "member", "name": "Rzav", "class": "voting" },
            { "id": "m2", "kind": "member", "name": "Bank", "class": "supporting" },
            { "id": "b1", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "b2", "kind": "body", "name": "Council", "parent": "b1", "bodyType": "strategicCouncil" },
            { "id": "b3", "kind": "body", "name": "Group", "parent": "b2", "bodyType": "workingGroup" },
            { "id": "s1", "kind": "seat", "body": "b2", "member": "m1" },
            { "id": "c1", "kind": "channel", "from": "b2", "to": "b1", "channelType": "proposes" },
            { "id": "mt", "kind": "meeting", "body": "b1", "date": "2025-03-14" },
            { "id": "a1", "kind": "attendance", "meeting": "mt", "member": "m2", "status": "present" },
        ]))
    }

    pub(super) fn seat(value: Value) -> Command {
        Command::Create(Record::from_value(value).unwrap())
    }
}

//! The flat JSON object that everything is made of.
//!
//! A record's top-level fields are the unit of change and of merge. A record is kept as it was
//! read; the typed view of it ([`Typed`]) is for code that has to know what the fields mean.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use strum::{Display, EnumIter, EnumString, IntoStaticStr};
use thiserror::Error;

use crate::domain::id::{Id, RecordId};

/// The kinds of record that this version knows.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Kind {
    Organisation,
    Network,
    Vision,
    VisionTrait,
    MissionItem,
    Philosophy,
    PrincipleSection,
    Principle,
    Goal,
    MemberClass,
    Member,
    Person,
    Fee,
    Pledge,
    Body,
    Seat,
    Channel,
    Competence,
    Service,
    RuleCard,
    Meeting,
    AgendaItem,
    Attendance,
    Guest,
    FollowUp,
    Topic,
    Poll,
    PollOption,
    Ballot,
    Refusal,
    Recusal,
    Comment,
    MotionStep,
    Resolution,
    WorkPlan,
    WorkItem,
    Supervision,
    Theme,
    Project,
    Milestone,
    BudgetSource,
    Idea,
    Advocacy,
    Contact,
}

/// A record: an id, a kind, and fields.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    pub id: RecordId,
    /// The kind as it stands in the file; kinds of newer versions are kept.
    pub kind: String,
    #[serde(flatten)]
    pub fields: Map<String, Value>,
}

/// What a record is not.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RecordError {
    #[error("a record is a JSON object")]
    NotAnObject,
    #[error("a record needs an id that is a text of 1 to {MAX_ID_CHARS} characters")]
    NoId,
    #[error("the record “{id}” has no kind")]
    NoKind { id: RecordId },
    #[error("the {kind} “{id}” cannot be read: {why}")]
    Invalid {
        id: RecordId,
        kind: String,
        why: String,
    },
}

/// Longer ids would swell every key and reference that names them.
pub const MAX_ID_CHARS: usize = 128;

/// All records of a workspace, by id.
pub type Records = BTreeMap<RecordId, Record>;

impl Record {
    /// A record without fields.
    #[must_use]
    pub fn new(kind: Kind, id: &str) -> Self {
        Self {
            id: RecordId::new(id),
            kind: kind.to_string(),
            fields: Map::new(),
        }
    }

    /// The same record with a field set.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }

    /// # Errors
    /// When the value is no object, or lacks an id or a kind.
    pub fn from_value(value: Value) -> Result<Self, RecordError> {
        let Value::Object(mut fields) = value else {
            return Err(RecordError::NotAnObject);
        };
        let id = match fields.remove("id") {
            Some(Value::String(id)) if !id.is_empty() && id.chars().count() <= MAX_ID_CHARS => {
                RecordId::new(id)
            }
            _ => return Err(RecordError::NoId),
        };
        match fields.remove("kind") {
            Some(Value::String(kind)) if !kind.is_empty() => Ok(Self { id, kind, fields }),
            _ => Err(RecordError::NoKind { id }),
        }
    }

    /// The record as one JSON object, `id` and `kind` among its keys.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut object = self.fields.clone();
        object.insert("id".to_owned(), Value::from(self.id.as_str()));
        object.insert("kind".to_owned(), Value::from(self.kind.as_str()));
        Value::Object(object)
    }

    /// The kind, when this version knows it.
    #[must_use]
    pub fn known_kind(&self) -> Option<Kind> {
        self.kind.parse().ok()
    }

    /// Reads the record as a `T`.
    ///
    /// # Errors
    /// When a field that `T` needs is missing or of another shape.
    pub fn read<T: Typed>(&self) -> Result<T, RecordError> {
        let mut object = self.fields.clone();
        object.insert("id".to_owned(), Value::from(self.id.as_str()));
        serde_json::from_value(Value::Object(object)).map_err(|error| RecordError::Invalid {
            id: self.id.clone(),
            kind: self.kind.clone(),
            why: error.to_string(),
        })
    }
}

/// A kind of record with its fields known.
pub trait Typed: Serialize + DeserializeOwned {
    const KIND: Kind;

    fn id(&self) -> &Id<Self>;

    /// The fields that this version does not know.
    fn extra(&self) -> &Map<String, Value>;

    /// The record that says the same. Known fields that are unset or empty are left out, so that
    /// setting and clearing a field leaves no trace but in the journal.
    fn to_record(&self) -> Record {
        let mut fields = match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            // Typed records are structs with text keys, which always serialise to an object.
            _ => Map::new(),
        };
        fields.remove("id");
        fields.retain(|name, value| self.extra().contains_key(name) || !is_unset(value));
        Record {
            id: self.id().record(),
            kind: Self::KIND.to_string(),
            fields,
        }
    }
}

fn is_unset(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::membership::Member;

    #[test]
    fn a_typed_edit_keeps_what_this_version_does_not_know() {
        let record = Record::from_value(json!({
            "id": "m1", "kind": "member", "name": "Rzav", "founder": true,
            "colour": "blue", "later": null,
        }))
        .unwrap();
        let mut member: Member = record.read().unwrap();
        member.name = "Rzav Alati".to_owned();
        let mut expected = record.clone();
        expected
            .fields
            .insert("name".to_owned(), json!("Rzav Alati"));
        assert_eq!(member.to_record(), expected);
    }

    #[test]
    fn a_record_says_which_field_stands_in_the_way() {
        let record = Record::from_value(json!({ "id": "m1", "kind": "member" })).unwrap();
        let error = record.read::<Member>().unwrap_err();
        assert!(error.to_string().contains("name"), "{error}");
    }

    #[test]
    fn what_is_no_record_is_refused_with_the_reason() {
        assert_eq!(Record::from_value(json!([])), Err(RecordError::NotAnObject));
        assert_eq!(
            Record::from_value(json!({ "kind": "member" })),
            Err(RecordError::NoId)
        );
        assert_eq!(
            Record::from_value(json!({ "id": 7, "kind": "member" })),
            Err(RecordError::NoId)
        );
        assert_eq!(
            Record::from_value(json!({ "id": "x" })),
            Err(RecordError::NoKind { id: "x".into() })
        );
        let endless = "x".repeat(MAX_ID_CHARS + 1);
        assert_eq!(
            Record::from_value(json!({ "id": endless, "kind": "member" })),
            Err(RecordError::NoId)
        );
    }
}

//! The flat JSON object that everything is made of.
//!
//! A record's top-level fields are the unit of change and of merge. A record is kept as it was
//! read; the typed view of it ([`Typed`]) is for code that has to know what the fields mean.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};
use strum::{Display, EnumIter, EnumString, IntoStaticStr};
use thiserror::Error;

use crate::domain::field::{Field, Shape};
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
    Measurement,
    Translation,
    MemberClass,
    Member,
    ClassChange,
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
    Speech,
    Minutes,
    Addendum,
    AgendaTemplate,
    Scene,
    Poll,
    PollOption,
    Ballot,
    Refusal,
    Recusal,
    Proxy,
    SigningKey,
    Comment,
    MotionStep,
    Resolution,
    WorkPlan,
    WorkItem,
    PlanAmendment,
    Supervision,
    Theme,
    BoardColumn,
    Label,
    Project,
    Milestone,
    ChecklistItem,
    Attachment,
    BudgetSource,
    Invoice,
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
    #[error("the {kind} “{id}” cannot be read: its field “{field}” should hold: {shape}")]
    Invalid {
        id: RecordId,
        kind: String,
        field: &'static str,
        shape: Shape,
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
        T::read(self)
    }
}

/// Takes the fields of a record one by one; what is left is what this version does not know.
///
/// A field that cannot be read is remembered and read as blank, so that there is one way out at
/// the end instead of one a field: with dozens of kinds that adds up.
pub struct FieldReader<'a> {
    record: &'a Record,
    rest: Map<String, Value>,
    failure: Option<(&'static str, Shape)>,
}

impl<'a> FieldReader<'a> {
    #[must_use]
    pub fn new(record: &'a Record) -> Self {
        Self {
            record,
            rest: record.fields.clone(),
            failure: None,
        }
    }

    /// The field, or a blank one when it cannot be read.
    #[inline(never)]
    pub fn take<T: Field>(&mut self, name: &'static str) -> T {
        T::read(self.rest.remove(name).as_ref()).unwrap_or_else(|shape| {
            self.failure.get_or_insert((name, shape));
            T::blank()
        })
    }

    pub fn take_rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.rest)
    }

    /// # Errors
    /// The first field that could not be read, and what should have stood there.
    pub fn finish(self) -> Result<(), RecordError> {
        let Some((field, shape)) = self.failure else {
            return Ok(());
        };
        let Record { id, kind, .. } = self.record;
        Err(RecordError::Invalid {
            id: id.clone(),
            kind: kind.clone(),
            field,
            shape,
        })
    }
}

/// A kind of record with its fields known.
pub trait Typed: Sized + Send + Sync + 'static {
    const KIND: Kind;

    /// The fields by their names in files, and whether a record without them cannot be read.
    const FIELDS: &'static [(&'static str, bool)];

    fn id(&self) -> &Id<Self>;

    /// # Errors
    /// When a field that is needed is missing or of another shape.
    fn read(record: &Record) -> Result<Self, RecordError>;

    /// The record that says the same. Known fields that are unset or empty are left out, so that
    /// setting and clearing a field leaves no trace but in the journal.
    fn to_record(&self) -> Record;
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
        let (id, kind) = ("m1".into(), "member".to_owned());
        assert_eq!(
            error,
            RecordError::Invalid {
                id,
                kind,
                field: "name",
                shape: Shape::Text
            }
        );
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

//! The journal's entry: one step that a person took, as changes of fields.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use thiserror::Error;

use crate::document::merge::noted::Merged;
use crate::domain::id::RecordId;

/// The field name that stands for the whole record: its creation and deletion.
pub const WHOLE: &str = "*";

/// One source of entries: a page opened once. It never contains a colon.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReplicaId(String);

impl ReplicaId {
    /// Colons separate the parts of entry ids and of storage keys, so they are dropped.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.replace(':', ""))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The id of an entry: its replica, and its number there, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    pub replica: ReplicaId,
    pub sequence: u64,
}

/// A text that is not the id of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” is not the id of a journal entry")]
pub struct NotAnEntryId(pub String);

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.replica.0, self.sequence)
    }
}

impl FromStr for EntryId {
    type Err = NotAnEntryId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (replica, sequence) = text
            .split_once(':')
            .ok_or_else(|| NotAnEntryId(text.to_owned()))?;
        let sequence = sequence
            .parse()
            .map_err(|_| NotAnEntryId(text.to_owned()))?;
        Ok(Self {
            replica: ReplicaId::new(replica),
            sequence,
        })
    }
}

impl Serialize for EntryId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// One field of one record went from a value to another; `None` is no value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub record: RecordId,
    /// The field's name, or [`WHOLE`] when the record came or went.
    pub field: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
}

/// A step: the changes that one command made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub id: EntryId,
    /// Lamport number: larger than that of every entry known when this one was made.
    pub lamport: u64,
    #[serde(deserialize_with = "crate::domain::calendar::moment")]
    pub at: Timestamp,
    /// Who acted, as far as the page was told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The entry that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<EntryId>,
    pub changes: Vec<Change>,
    /// What files brought and what was decided of it, when this step merged them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<Box<Merged>>,
}

impl Entry {
    /// The changes, each with the stamp that orders it among all writes.
    pub fn stamped(&self) -> impl Iterator<Item = (Stamp, &Change)> {
        self.changes.iter().enumerate().map(|(place, change)| {
            let replica = self.id.replica.clone();
            (
                Stamp {
                    lamport: self.lamport,
                    replica,
                    place,
                },
                change,
            )
        })
    }
}

/// Orders two writes of one field the same way on every side. No clock is trusted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    pub lamport: u64,
    pub replica: ReplicaId,
    /// Where in its entry the change stands.
    pub place: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_id_reads_back_as_it_was_written() {
        let id = EntryId {
            replica: ReplicaId::new("a:b"),
            sequence: 12,
        };
        assert_eq!(id.to_string(), "ab:12");
        assert_eq!("ab:12".parse::<EntryId>().unwrap(), id);
        for text in ["", "ab", "ab:", "ab:x"] {
            assert_eq!(text.parse::<EntryId>(), Err(NotAnEntryId(text.to_owned())));
        }
    }
}

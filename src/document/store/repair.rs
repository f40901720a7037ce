//! What cannot be read is read as far as it goes, and laid aside as it was found.

use serde_json::Value;

use crate::document::store::snapshot::RECORDS_BEGIN;
use crate::document::store::{Shelf, StoreError, TextStore};
use crate::domain::record::{Record, Records};

/// Something that was amiss on opening, and what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repair {
    /// A snapshot could not be read; the text was copied to this key.
    SnapshotAside { key: String },
    /// An entry could not be read; the text was copied to this key.
    EntryAside { key: String },
    /// No snapshot could be read: what the journal tells is all there is.
    NoSnapshot,
    /// No snapshot is whole; so many records could be read from the damaged ones.
    Salvaged { records: usize },
}

/// How a record begins within a snapshot.
const RECORD_BEGINS: &str = "{\"";

impl<S: TextStore> Shelf<S> {
    /// The records of a damaged snapshot that can still be read one by one.
    pub(super) fn salvage(&self, slot: &str) -> Result<Records, StoreError> {
        let text = self.store.get(&self.key(slot))?.unwrap_or_default();
        let mut records = Records::new();
        let Some((_, mut rest)) = text.split_once(RECORDS_BEGIN) else {
            return Ok(records);
        };
        loop {
            let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
            let value = match values.next() {
                Some(Ok(value)) => Some(value),
                _ => None,
            };
            let read = values.byte_offset();
            if let Some(record) = value.and_then(|value| Record::from_value(value).ok()) {
                records.insert(record.id.clone(), record);
                rest = rest.get(read..).unwrap_or_default();
            } else {
                // Behind what cannot be read the next record begins.
                rest = rest.get(1..).map_or("", |rest| {
                    rest.find(RECORD_BEGINS)
                        .and_then(|at| rest.get(at..))
                        .unwrap_or_default()
                });
            }
            rest = rest.trim_start_matches(',');
            if rest.is_empty() {
                return Ok(records);
            }
        }
    }

    /// Copies a text that cannot be read to a key of its own, then frees its place. When the store
    /// has no room for the copy, the text stays where it is.
    pub(super) fn put_aside(&self, key: &str) -> Result<Option<String>, StoreError> {
        let Some(text) = self.store.get(key)? else {
            return Ok(None);
        };
        let taken = self.store.keys(&self.key("aside:"))?.len();
        let aside = self.key(&format!("aside:{taken}"));
        match self.store.set(&aside, &text) {
            Ok(()) => {
                self.store.remove(key)?;
                Ok(Some(aside))
            }
            Err(StoreError::Full) => Ok(Some(key.to_owned())),
            Err(error) => Err(error),
        }
    }

    /// The texts that could not be read, for download.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub fn aside(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut texts = Vec::new();
        for key in self.store.keys(&self.key("aside:"))? {
            if let Some(text) = self.store.get(&key)? {
                texts.push((key, text));
            }
        }
        Ok(texts)
    }
}

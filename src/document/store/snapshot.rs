//! The records as they stand, written into two slots by turns, each with its checksum.
//!
//! A snapshot is written when the journal has outgrown the last one, over the older of the two, so
//! that one stands whatever happens to the other.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::document::file;
use crate::document::store::{STORE_VERSION, Shelf, StoreError, TextStore, json};
use crate::document::workspace::{Covered, Workspace};
use crate::domain::record::{Record, Records};

pub(super) const SLOTS: [&str; 2] = ["snapshot:a", "snapshot:b"];

/// How the list of records begins within a snapshot.
pub(super) const RECORDS_BEGIN: &str = "\"records\":[";

#[derive(Serialize, Deserialize)]
struct Snapshot {
    version: u64,
    covers: Covered,
    records: Vec<Value>,
}

/// A snapshot whose text is not what was written.
pub(super) struct Damaged;

impl<S: TextStore> Shelf<S> {
    /// Writes the records over the older of the two snapshots, and folds old entries together.
    ///
    /// # Errors
    /// When the store is full or cannot be used; the newer snapshot is then untouched.
    pub fn snapshot(&self, workspace: &Workspace) -> Result<(), StoreError> {
        let mut older: Option<(u64, &str)> = None;
        for slot in SLOTS {
            let reach = match self.read_snapshot(slot) {
                Ok(found) => found.map_or(0, |(_, covers)| covers.values().sum()),
                Err(Damaged) => {
                    let key = self.key(slot);
                    if self.put_aside(&key)?.as_ref() == Some(&key) {
                        // Without room to lay it aside it stays where it is.
                        continue;
                    }
                    0
                }
            };
            if older.is_none_or(|(least, _)| reach < least) {
                older = Some((reach, slot));
            }
        }
        let (_, older) = older.ok_or(StoreError::Full)?;
        self.write_snapshot(older, workspace)?;
        self.fold(workspace)
    }

    /// Writes the records as [`Self::snapshot`] does, but only when the journal since the newer
    /// snapshot has outgrown it: then what is written for an edit does not depend on how large the
    /// document is. Returns whether it was written.
    ///
    /// # Errors
    /// As [`Self::snapshot`].
    pub fn snapshot_when_due(&self, workspace: &Workspace) -> Result<bool, StoreError> {
        let mut newer: Option<(Covered, usize)> = None;
        for slot in SLOTS {
            let text = self.store.get(&self.key(slot))?.unwrap_or_default();
            let Some(covers) = covers_of(&text) else {
                // A slot that is empty or damaged is filled without waiting.
                return self.snapshot(workspace).map(|()| true);
            };
            let reach = |covers: &Covered| covers.values().sum::<u64>();
            if newer
                .as_ref()
                .is_none_or(|(newer, _)| reach(newer) <= reach(&covers))
            {
                newer = Some((covers, text.len()));
            }
        }
        let (covers, size) = newer.unwrap_or_default();
        let beyond = workspace.journal().iter().filter(|entry| {
            covers
                .get(&entry.id.replica)
                .is_none_or(|last| entry.id.sequence > *last)
        });
        if beyond.map(|entry| json(entry).len()).sum::<usize>() <= size {
            return Ok(false);
        }
        self.snapshot(workspace).map(|()| true)
    }

    pub(super) fn write_snapshot(
        &self,
        slot: &str,
        workspace: &Workspace,
    ) -> Result<(), StoreError> {
        let snapshot = Snapshot {
            version: STORE_VERSION,
            covers: workspace.covered(),
            records: workspace.records().values().map(Record::to_value).collect(),
        };
        let body = json(&snapshot);
        let text = format!("{}\n{body}", file::hash(body.as_bytes()));
        self.store.set(&self.key(slot), &text)
    }

    /// Reads one slot; `Ok(None)` when it is empty.
    pub(super) fn read_snapshot(&self, slot: &str) -> Result<Option<(Records, Covered)>, Damaged> {
        let Ok(Some(text)) = self.store.get(&self.key(slot)) else {
            return Ok(None);
        };
        let (sum, body) = text.split_once('\n').ok_or(Damaged)?;
        if file::hash(body.as_bytes()) != sum {
            return Err(Damaged);
        }
        let snapshot: Snapshot = serde_json::from_str(body).map_err(|_| Damaged)?;
        let records = snapshot.records.into_iter().map(Record::from_value);
        let records: Result<Vec<Record>, _> = records.collect();
        let records = records.map_err(|_| Damaged)?;
        let records = records
            .into_iter()
            .map(|record| (record.id.clone(), record))
            .collect();
        Ok(Some((records, snapshot.covers)))
    }
}

/// What a snapshot covers, read without its records.
pub(super) fn covers_of(text: &str) -> Option<Covered> {
    let (_, body) = text.split_once('\n')?;
    let (head, _) = body.split_once(RECORDS_BEGIN)?;
    let head: Value = serde_json::from_str(&format!("{}}}", head.strip_suffix(',')?)).ok()?;
    serde_json::from_value(head.get("covers")?.clone()).ok()
}

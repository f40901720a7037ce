//! The keys of one workspace: laying it down, adding to it, opening it, taking it away.

use thiserror::Error;

use crate::document::change::{Entry, ReplicaId};
use crate::document::store::repair::Repair;
use crate::document::store::returning::Pair;
use crate::document::store::snapshot::{Damaged, SLOTS};
use crate::document::store::{PREFIX, STORE_VERSION, StoreError, TextStore, WorkspaceHead, json};
use crate::document::workspace::{Covered, Workspace};
use crate::domain::record::Records;
use crate::domain::sorting;

/// A workspace as it lies in the store.
#[derive(Debug, Clone)]
pub struct Opened {
    pub head: WorkspaceHead,
    pub workspace: Workspace,
    pub repairs: Vec<Repair>,
    /// The store was written by a newer version: it may be read, not written.
    pub read_only: bool,
}

/// Why a workspace cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OpenError {
    #[error("there is no workspace of that id")]
    Missing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The keys of one workspace in a store.
#[derive(Debug, Clone)]
pub struct Shelf<S> {
    pub(super) store: S,
    id: String,
}

impl<S: TextStore> Shelf<S> {
    /// The shelf of a workspace. Colons part keys, so the id may not hold one.
    #[must_use]
    pub fn new(store: S, id: &str) -> Self {
        Self {
            store,
            id: id.replace(':', ""),
        }
    }

    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn key(&self, rest: &str) -> String {
        format!("{PREFIX}{}:{rest}", self.id)
    }

    /// How the keys of this workspace begin.
    #[must_use]
    pub fn beginning(&self) -> String {
        self.key("")
    }

    /// The key of an entry. Numbers are padded so that keys sort as entries do.
    #[must_use]
    pub fn entry_key(&self, entry: &Entry) -> String {
        self.key(&format!(
            "entry:{}:{:010}",
            entry.id.replica.as_str(),
            entry.id.sequence
        ))
    }

    /// Whether a key of the store is one of this workspace's entries.
    #[must_use]
    pub fn is_entry_key(&self, key: &str) -> bool {
        key.starts_with(&self.key("entry:"))
    }

    /// Whether a key of the store is this workspace's head.
    #[must_use]
    pub fn is_head_key(&self, key: &str) -> bool {
        key == self.key("head")
    }

    /// Lays down a new workspace, both slots at once so that losing one loses nothing.
    ///
    /// # Errors
    /// When the store is full or cannot be used; nothing of it is then left behind.
    pub fn create(&self, head: &WorkspaceHead, workspace: &Workspace) -> Result<(), StoreError> {
        let lay_down = || {
            for slot in SLOTS {
                self.write_snapshot(slot, workspace)?;
            }
            for entry in workspace.journal() {
                self.append(entry)?;
            }
            if let Some(folded) = workspace.folded() {
                self.store.set(&self.key("folded"), &json(folded))?;
            }
            self.write_head(head)
        };
        lay_down().inspect_err(|_| {
            // A workspace without a head is not listed; what was written of it is taken away.
            let _ = self.delete();
        })
    }

    /// Writes one entry under its own key. Returns what was written, for a second store.
    ///
    /// # Errors
    /// When the store is full or cannot be used.
    pub fn append(&self, entry: &Entry) -> Result<Pair, StoreError> {
        let (key, text) = (self.entry_key(entry), json(entry));
        self.store.set(&key, &text)?;
        Ok((key, text))
    }

    /// # Errors
    /// When the store is full or cannot be used.
    pub fn write_head(&self, head: &WorkspaceHead) -> Result<(), StoreError> {
        self.store.set(&self.key("head"), &json(head))
    }

    /// # Errors
    /// When the store cannot be used.
    pub fn head(&self) -> Result<Option<WorkspaceHead>, StoreError> {
        let text = self.store.get(&self.key("head"))?;
        Ok(text.map(|text| serde_json::from_str(&text).unwrap_or_default()))
    }

    /// Opens the workspace, mending what can be mended.
    ///
    /// # Errors
    /// When there is no such workspace or the store cannot be used.
    pub fn open(&self, replica: ReplicaId) -> Result<Opened, OpenError> {
        let head = self.head()?;
        let entry_keys = self.entry_keys()?;
        let mut repairs = Vec::new();
        let mut best: Option<(Records, Covered)> = None;
        let mut salvaged = Records::new();
        for slot in SLOTS {
            match self.read_snapshot(slot) {
                Ok(Some(found)) => {
                    let reach = |(_, covers): &(Records, Covered)| covers.values().sum::<u64>();
                    if best.as_ref().is_none_or(|best| reach(best) < reach(&found)) {
                        best = Some(found);
                    }
                }
                Ok(None) => {}
                Err(Damaged) => {
                    salvaged.extend(self.salvage(slot)?);
                    repairs.extend(
                        self.put_aside(&self.key(slot))?
                            .map(|key| Repair::SnapshotAside { key }),
                    );
                }
            }
        }
        if head.is_none() && best.is_none() && entry_keys.is_empty() {
            return Err(OpenError::Missing);
        }
        let (records, covers) = best.unwrap_or_else(|| {
            repairs.push(match salvaged.len() {
                0 => Repair::NoSnapshot,
                records => Repair::Salvaged { records },
            });
            // Without a cover the whole journal is carried out upon them once more.
            (salvaged, Covered::new())
        });
        let mut journal = self.past(&mut repairs)?;
        for key in entry_keys {
            let Some(text) = self.store.get(&key)? else {
                continue;
            };
            match serde_json::from_str::<Entry>(&text) {
                Ok(entry) => journal.push(entry),
                Err(_) => {
                    repairs.extend(self.put_aside(&key)?.map(|key| Repair::EntryAside { key }));
                }
            }
        }
        sorting::by(&mut journal, |a, b| {
            (a.lamport, &a.id).cmp(&(b.lamport, &b.id))
        });
        journal.dedup_by(|a, b| a.id == b.id);
        let head = head.unwrap_or_default();
        let folded = self.store.get(&self.key("folded"))?;
        let folded = folded.and_then(|text| serde_json::from_str(&text).ok());
        Ok(Opened {
            read_only: head.version > STORE_VERSION,
            head,
            workspace: Workspace::new(replica, records, journal, covers).with_folded(folded),
            repairs,
        })
    }

    pub(super) fn entry_keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = self.store.keys(&self.key("entry:"))?;
        sorting::plainly(&mut keys);
        Ok(keys)
    }

    /// Removes the workspace from the store.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub fn delete(&self) -> Result<(), StoreError> {
        for key in self.store.keys(&self.beginning())? {
            self.store.remove(&key)?;
        }
        Ok(())
    }
}

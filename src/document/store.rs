//! Small keys, snapshots and repair in a store of texts, such as the browser's local storage.
//!
//! Rewriting one large value on every edit can lose a minute when the browser is killed, so every
//! entry of the journal has a key of its own, and the records are written as a snapshot now and
//! then, into two slots by turns. What cannot be read is copied aside and never overwritten.
//!
//! Keys of a workspace, after `klaster:` and its id: `head`, `entry:<replica>:<number>`,
//! `snapshot:a` and `snapshot:b`, `past:<number>` for entries folded together, `aside:<number>`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use crate::document::change::{Entry, ReplicaId};
use crate::document::file;
use crate::document::scope::{Scope, Sent};
use crate::document::workspace::{Covered, Workspace};
use crate::domain::record::{Record, Records};
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;

/// Where texts are kept under keys.
pub trait TextStore {
    /// # Errors
    /// When the store cannot be used.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Writes a text, or leaves what was there.
    ///
    /// # Errors
    /// When the store is full or cannot be used.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// # Errors
    /// When the store cannot be used.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// Every key that begins so, in no order.
    ///
    /// # Errors
    /// When the store cannot be used.
    fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError>;
}

/// Why something is not in the store.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("the store is full")]
    Full,
    #[error("the store cannot be used: {0}")]
    Denied(String),
}

/// The prefix of every key of ours.
pub const PREFIX: &str = "klaster:";

/// The newest shape of the store that this version writes.
pub const STORE_VERSION: u64 = 1;

/// How many entry keys may stand before those that both snapshots hold are folded together.
const FOLD_BEYOND: usize = 400;

/// What a workspace says of itself before it is opened.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WorkspaceHead {
    pub version: u64,
    /// The id that stands in the workspace's files; two copies of one file share it.
    pub file_workspace: String,
    pub name: String,
    pub language: String,
    #[serde(deserialize_with = "crate::domain::calendar::moment_if_any")]
    pub opened_at: Option<Timestamp>,
    /// When the workspace was last written to a file, and what that file held.
    #[serde(deserialize_with = "crate::domain::calendar::moment_if_any")]
    pub exported_at: Option<Timestamp>,
    pub exported: Covered,
    /// How many changes no file holds; kept here so that the list of workspaces can say it.
    pub unshared: usize,
    /// How much of its organisation the workspace holds; files are written with the same scope.
    pub scope: Scope,
    /// The partners' files that were handed out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sent: Vec<Sent>,
    /// Top-level fields of the file that this version does not know.
    pub file_extra: serde_json::Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct Snapshot {
    version: u64,
    covers: Covered,
    records: Vec<Value>,
}

/// A workspace as it lies in the store.
#[derive(Debug, Clone)]
pub struct Opened {
    pub head: WorkspaceHead,
    pub workspace: Workspace,
    pub repairs: Vec<Repair>,
    /// The store was written by a newer version: it may be read, not written.
    pub read_only: bool,
}

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
    store: S,
    id: String,
}

/// Every workspace in a store, with its head; the one opened last comes first.
///
/// # Errors
/// When the store cannot be used.
pub fn list<S: TextStore>(store: &S) -> Result<Vec<(String, WorkspaceHead)>, StoreError> {
    let mut found = Vec::new();
    for key in store.keys(PREFIX)? {
        let id = key
            .strip_prefix(PREFIX)
            .and_then(|rest| rest.strip_suffix(":head"));
        if let Some(id) = id.filter(|id| !id.contains(':')) {
            let head = store
                .get(&key)?
                .and_then(|text| serde_json::from_str(&text).ok());
            found.push((id.to_owned(), head.unwrap_or_default()));
        }
    }
    sorting::by_key(&mut found, |(_, head): &(String, WorkspaceHead)| {
        std::cmp::Reverse(head.opened_at)
    });
    Ok(found)
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

    fn key(&self, rest: &str) -> String {
        format!("{PREFIX}{}:{rest}", self.id)
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
            self.write_head(head)
        };
        lay_down().inspect_err(|_| {
            // A workspace without a head is not listed; what was written of it is taken away.
            let _ = self.delete();
        })
    }

    /// Writes one entry under its own key.
    ///
    /// # Errors
    /// When the store is full or cannot be used.
    pub fn append(&self, entry: &Entry) -> Result<(), StoreError> {
        self.store.set(&self.entry_key(entry), &json(entry))
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

    /// Writes the records over the older of the two snapshots, and folds old entries together.
    ///
    /// # Errors
    /// When the store is full or cannot be used; the newer snapshot is then untouched.
    pub fn snapshot(&self, workspace: &Workspace) -> Result<(), StoreError> {
        let covers: Vec<u64> = SLOTS
            .iter()
            .map(|slot| match self.read_snapshot(slot) {
                Ok(Some((_, covers))) => covers.values().sum(),
                _ => 0,
            })
            .collect();
        let older = if covers.first() <= covers.last() {
            SLOTS[0]
        } else {
            SLOTS[1]
        };
        self.write_snapshot(older, workspace)?;
        self.fold(workspace)
    }

    fn write_snapshot(&self, slot: &str, workspace: &Workspace) -> Result<(), StoreError> {
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
    fn read_snapshot(&self, slot: &str) -> Result<Option<(Records, Covered)>, Damaged> {
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

    /// The records of a damaged snapshot that can still be read one by one.
    fn salvage(&self, slot: &str) -> Result<Records, StoreError> {
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
        let mut journal = self.folded(&mut repairs)?;
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
        Ok(Opened {
            read_only: head.version > STORE_VERSION,
            head,
            workspace: Workspace::new(replica, records, journal, covers),
            repairs,
        })
    }

    fn entry_keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = self.store.keys(&self.key("entry:"))?;
        sorting::plainly(&mut keys);
        Ok(keys)
    }

    /// Copies a text that cannot be read to a key of its own, then frees its place. When the store
    /// has no room for the copy, the text stays where it is.
    fn put_aside(&self, key: &str) -> Result<Option<String>, StoreError> {
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

    /// Takes the entries that both snapshots hold out of their own keys into one text of lines.
    fn fold(&self, workspace: &Workspace) -> Result<(), StoreError> {
        let keys = self.entry_keys()?;
        if keys.len() <= FOLD_BEYOND {
            return Ok(());
        }
        let mut least: Option<Covered> = None;
        for slot in SLOTS {
            let Ok(Some((_, covers))) = self.read_snapshot(slot) else {
                return Ok(());
            };
            least = Some(match least {
                None => covers,
                Some(least) => least
                    .into_iter()
                    .filter_map(|(replica, last)| {
                        covers
                            .get(&replica)
                            .map(|other| (replica, last.min(*other)))
                    })
                    .collect(),
            });
        }
        let least = least.unwrap_or_default();
        let known: BTreeMap<String, &Entry> = workspace
            .journal()
            .iter()
            .map(|entry| (self.entry_key(entry), entry))
            .gathered();
        // The newest half stays under keys of their own, for tabs that have not heard of them yet.
        let folding: Vec<(&String, &&Entry)> = keys
            .iter()
            .filter_map(|key| known.get(key).map(|entry| (key, entry)))
            .filter(|(_, entry)| {
                least
                    .get(&entry.id.replica)
                    .is_some_and(|last| entry.id.sequence <= *last)
            })
            .take(keys.len() - FOLD_BEYOND / 2)
            .collect();
        if folding.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = folding.iter().map(|(_, entry)| json(entry)).collect();
        // After the last, not after as many as there are: a damaged one may have been set aside.
        let past = self.key("past:");
        let numbers = self.store.keys(&past)?;
        let numbers = numbers
            .iter()
            .filter_map(|key| key.strip_prefix(&past)?.parse::<usize>().ok());
        let number = numbers.max().map_or(0, |last| last + 1);
        self.store
            .set(&self.key(&format!("past:{number:06}")), &lines.join("\n"))?;
        for (key, _) in folding {
            self.store.remove(key)?;
        }
        Ok(())
    }

    fn folded(&self, repairs: &mut Vec<Repair>) -> Result<Vec<Entry>, StoreError> {
        let mut keys = self.store.keys(&self.key("past:"))?;
        sorting::plainly(&mut keys);
        let mut entries = Vec::new();
        for key in keys {
            let Some(text) = self.store.get(&key)? else {
                continue;
            };
            let read: Result<Vec<Entry>, _> = text.lines().map(serde_json::from_str).collect();
            match read {
                Ok(read) => entries.extend(read),
                Err(_) => {
                    repairs.extend(self.put_aside(&key)?.map(|key| Repair::EntryAside { key }));
                }
            }
        }
        Ok(entries)
    }

    /// Removes the workspace from the store.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub fn delete(&self) -> Result<(), StoreError> {
        for key in self.store.keys(&self.key(""))? {
            self.store.remove(&key)?;
        }
        Ok(())
    }
}

const SLOTS: [&str; 2] = ["snapshot:a", "snapshot:b"];

/// How the list of records begins within a snapshot, and how a record does.
const RECORDS_BEGIN: &str = "\"records\":[";
const RECORD_BEGINS: &str = "{\"";

/// What a snapshot covers, read without its records.
fn covers_of(text: &str) -> Option<Covered> {
    let (_, body) = text.split_once('\n')?;
    let (head, _) = body.split_once(RECORDS_BEGIN)?;
    let head: Value = serde_json::from_str(&format!("{}}}", head.strip_suffix(',')?)).ok()?;
    serde_json::from_value(head.get("covers")?.clone()).ok()
}

/// A snapshot whose text is not what was written.
struct Damaged;

/// Our own types always serialise: their keys are texts and they hold no infinite numbers.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use serde_json::json;

    use super::*;
    use crate::document::workspace::Author;
    use crate::domain::command::Edit;

    /// A store in memory that can be full.
    #[derive(Clone, Default)]
    struct Memory {
        texts: Rc<RefCell<BTreeMap<String, String>>>,
        quota: Rc<Cell<Option<usize>>>,
        /// How many bytes were ever written, keys included.
        written: Rc<Cell<usize>>,
    }

    impl TextStore for Memory {
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            Ok(self.texts.borrow().get(key).cloned())
        }

        fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
            let mut texts = self.texts.borrow_mut();
            let others: usize = texts
                .iter()
                .filter(|(other, _)| *other != key)
                .map(|(other, text)| other.len() + text.len())
                .sum();
            if self
                .quota
                .get()
                .is_some_and(|quota| others + key.len() + text.len() > quota)
            {
                return Err(StoreError::Full);
            }
            self.written
                .set(self.written.get() + key.len() + text.len());
            texts.insert(key.to_owned(), text.to_owned());
            Ok(())
        }

        fn remove(&self, key: &str) -> Result<(), StoreError> {
            self.texts.borrow_mut().remove(key);
            Ok(())
        }

        fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
            let texts = self.texts.borrow();
            Ok(texts
                .keys()
                .filter(|key| key.starts_with(beginning))
                .cloned()
                .collect())
        }
    }

    fn author() -> Author {
        Author {
            by: String::new(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn head() -> WorkspaceHead {
        WorkspaceHead {
            version: STORE_VERSION,
            name: "Kékkör".to_owned(),
            ..Default::default()
        }
    }

    fn start(store: &Memory) -> (Shelf<Memory>, Workspace) {
        let record = json!({ "id": "b1", "kind": "body", "name": "Assembly" });
        let record = Record::from_value(record).unwrap();
        let records = Records::from([(record.id.clone(), record)]);
        let workspace = Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new());
        let shelf = Shelf::new(store.clone(), "w");
        shelf.create(&head(), &workspace).unwrap();
        (shelf, workspace)
    }

    fn rename(workspace: &mut Workspace, shelf: &Shelf<Memory>, name: &str) {
        let field = "name".to_owned();
        let edit = Edit::Field {
            record: "b1".into(),
            field,
            to: Some(json!(name)),
        };
        if let Some(entry) = workspace.commit(vec![edit], author()) {
            shelf.append(&entry).unwrap();
        }
    }

    fn reopen(shelf: &Shelf<Memory>) -> Opened {
        shelf.open(ReplicaId::new("b")).unwrap()
    }

    #[test]
    fn every_entry_is_there_after_a_kill_without_a_snapshot() {
        let (shelf, mut workspace) = start(&Memory::default());
        for n in 0..20 {
            rename(&mut workspace, &shelf, &format!("name {n}"));
        }
        let opened = reopen(&shelf);
        assert_eq!(opened.workspace.records(), workspace.records());
        assert_eq!(opened.workspace.journal(), workspace.journal());
        assert_eq!(opened.repairs, vec![]);
        assert_eq!(opened.head, head());
    }

    #[test]
    fn a_damaged_snapshot_is_put_aside_and_the_other_one_opens() {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        rename(&mut workspace, &shelf, "one");
        shelf.snapshot(&workspace).unwrap();
        rename(&mut workspace, &shelf, "two");
        for slot in SLOTS {
            let key = shelf.key(slot);
            let text = store.get(&key).unwrap().unwrap();
            let half = &text[..text.len() / 2];
            store.set(&key, half).unwrap();
            let opened = reopen(&shelf);
            assert_eq!(
                opened.workspace.records(),
                workspace.records(),
                "without {slot}"
            );
            assert!(matches!(opened.repairs[0], Repair::SnapshotAside { .. }));
            assert!(
                shelf
                    .aside()
                    .unwrap()
                    .iter()
                    .any(|(_, aside)| aside == half)
            );
            shelf.snapshot(&workspace).unwrap();
        }
    }

    #[test]
    fn without_any_snapshot_the_journal_is_what_there_is_and_that_is_said() {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        let field = "meets".to_owned();
        let put = Record::from_value(json!({ "id": "b2", "kind": "body", "name": "New" })).unwrap();
        let entry = workspace.commit(vec![Edit::Put(put)], author()).unwrap();
        shelf.append(&entry).unwrap();
        let edit = Edit::Field {
            record: "b2".into(),
            field,
            to: Some(json!("weekly")),
        };
        shelf
            .append(&workspace.commit(vec![edit], author()).unwrap())
            .unwrap();
        for slot in SLOTS {
            store.remove(&shelf.key(slot)).unwrap();
        }
        let opened = reopen(&shelf);
        assert_eq!(opened.repairs, vec![Repair::NoSnapshot]);
        assert_eq!(
            opened.workspace.records().get("b2"),
            workspace.records().get("b2")
        );
    }

    #[test]
    fn a_damaged_entry_is_put_aside_and_the_others_are_read() {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        rename(&mut workspace, &shelf, "one");
        rename(&mut workspace, &shelf, "two");
        let first = shelf.entry_key(&workspace.journal()[0]);
        store.set(&first, "{").unwrap();
        let opened = reopen(&shelf);
        assert!(matches!(opened.repairs[0], Repair::EntryAside { .. }));
        assert_eq!(opened.workspace.records(), workspace.records());
        assert_eq!(shelf.aside().unwrap()[0].1, "{");
    }

    #[test]
    fn a_full_store_loses_nothing_that_was_in_it() {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        rename(&mut workspace, &shelf, "kept");
        let used = store
            .texts
            .borrow()
            .iter()
            .map(|(key, text)| key.len() + text.len())
            .sum();
        store.quota.set(Some(used));
        let before = workspace.records().clone();
        let field = "name".to_owned();
        let edit = Edit::Field {
            record: "b1".into(),
            field,
            to: Some(json!("x".repeat(99))),
        };
        let entry = workspace.commit(vec![edit], author()).unwrap();
        assert_eq!(shelf.append(&entry), Err(StoreError::Full));
        assert_eq!(shelf.snapshot(&workspace), Err(StoreError::Full));
        assert_eq!(reopen(&shelf).workspace.records(), &before);
    }

    #[test]
    fn a_workspace_that_does_not_fit_leaves_nothing_behind() {
        let store = Memory::default();
        let (_, workspace) = start(&store);
        let texts = store.texts.borrow().clone();
        store.quota.set(Some(
            texts.iter().map(|(key, text)| key.len() + text.len()).sum(),
        ));
        let other = Shelf::new(store.clone(), "other");
        assert_eq!(other.create(&head(), &workspace), Err(StoreError::Full));
        assert_eq!(*store.texts.borrow(), texts);
    }

    #[test]
    fn old_entries_are_folded_and_still_make_up_the_history() {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        for n in 0..=FOLD_BEYOND {
            rename(&mut workspace, &shelf, &format!("name {n}"));
        }
        shelf.snapshot(&workspace).unwrap();
        shelf.snapshot(&workspace).unwrap();
        assert!(shelf.entry_keys().unwrap().len() <= FOLD_BEYOND);
        let opened = reopen(&shelf);
        assert_eq!(opened.workspace.journal(), workspace.journal());
        assert_eq!(opened.workspace.records(), workspace.records());
    }

    fn damage(store: &Memory, key: &str, how: impl Fn(&str) -> String) {
        let text = store.get(key).unwrap().unwrap();
        store.set(key, &how(&text)).unwrap();
    }

    fn with_many(count: usize) -> (Memory, Shelf<Memory>, Workspace) {
        let store = Memory::default();
        let records = (0..count)
            .map(|n| {
                Record::new(crate::domain::record::Kind::Body, &format!("b{n}"))
                    .with("name", "Tijelo “{\"x\":1}”")
            })
            .map(|record| (record.id.clone(), record))
            .collect();
        let workspace = Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new());
        let shelf = Shelf::new(store.clone(), "w");
        shelf.create(&head(), &workspace).unwrap();
        (store, shelf, workspace)
    }

    #[test]
    fn with_both_snapshots_broken_their_readable_records_and_the_whole_journal_come_back() {
        let (store, shelf, mut workspace) = with_many(40);
        rename(&mut workspace, &shelf, "renamed");
        // One was cut off in the middle, in the other a sign changed within one record.
        damage(&store, &shelf.key(SLOTS[0]), |text| {
            text[..text.len() / 2].to_owned()
        });
        damage(&store, &shelf.key(SLOTS[1]), |text| {
            text.replace("\"id\":\"b12\"", "\"id\"?\"b12\"")
        });
        let opened = reopen(&shelf);
        assert_eq!(opened.workspace.records(), workspace.records());
        assert!(
            opened.repairs.contains(&Repair::Salvaged { records: 40 }),
            "{:?}",
            opened.repairs
        );
        assert_eq!(shelf.aside().unwrap().len(), 2, "as they were found");
    }

    #[test]
    fn every_single_sign_that_breaks_in_a_snapshot_costs_at_most_what_the_sign_stands_in() {
        let (store, shelf, workspace) = with_many(6);
        let key = shelf.key(SLOTS[0]);
        let text = store.get(&key).unwrap().unwrap();
        store.remove(&shelf.key(SLOTS[1])).unwrap();
        for at in text.find(RECORDS_BEGIN).unwrap() + RECORDS_BEGIN.len()..text.len() {
            if !text.is_char_boundary(at) || !text.is_char_boundary(at + 1) {
                continue;
            }
            let broken = format!("{}\u{1}{}", &text[..at], &text[at + 1..]);
            store.set(&key, &broken).unwrap();
            let opened = reopen(&shelf).workspace;
            let kept = workspace
                .records()
                .iter()
                .filter(|(id, record)| opened.records().get(*id) == Some(*record));
            assert!(kept.count() >= 5, "at {at}");
        }
    }

    #[test]
    fn a_denied_store_is_an_error_each_time_and_what_is_on_the_page_stays() {
        struct Denied;
        fn no<T>() -> Result<T, StoreError> {
            Err(StoreError::Denied("SecurityError".to_owned()))
        }
        impl TextStore for Denied {
            fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
                no()
            }
            fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
                no()
            }
            fn remove(&self, _: &str) -> Result<(), StoreError> {
                no()
            }
            fn keys(&self, _: &str) -> Result<Vec<String>, StoreError> {
                no()
            }
        }
        let (_, _, mut workspace) = with_many(2);
        let shelf = Shelf::new(Denied, "w");
        let denied = StoreError::Denied("SecurityError".to_owned());
        assert_eq!(shelf.create(&head(), &workspace), Err(denied.clone()));
        assert_eq!(shelf.snapshot(&workspace), Err(denied.clone()));
        assert_eq!(shelf.snapshot_when_due(&workspace), Err(denied.clone()));
        assert_eq!(list(&Denied), Err(denied.clone()));
        assert_eq!(
            shelf.open(ReplicaId::new("b")).unwrap_err(),
            OpenError::Store(denied.clone())
        );
        let edit = Edit::Remove("b0".into());
        let entry = workspace.commit(vec![edit], author()).unwrap();
        assert_eq!(shelf.append(&entry), Err(denied));
        assert_eq!(workspace.records().len(), 1);
    }

    #[test]
    fn a_clock_that_was_set_back_neither_loses_nor_reorders_anything() {
        let (shelf, mut workspace) = start(&Memory::default());
        for (name, second) in [("first", 1_000), ("second", 10), ("third", -50_000)] {
            let author = Author {
                by: String::new(),
                at: Timestamp::from_second(second).unwrap(),
            };
            let edit = Edit::Field {
                record: "b1".into(),
                field: "name".to_owned(),
                to: Some(json!(name)),
            };
            shelf
                .append(&workspace.commit(vec![edit], author).unwrap())
                .unwrap();
        }
        shelf.snapshot(&workspace).unwrap();
        let mut opened = reopen(&shelf).workspace;
        assert_eq!(opened.records(), workspace.records());
        assert_eq!(opened.journal(), workspace.journal());
        opened.undo(author()).unwrap();
        assert_eq!(opened.cluster().bodies.get("b1").unwrap().name, "second");
    }

    #[test]
    fn an_edit_writes_less_than_four_hundred_bytes_beside_its_text_however_large_the_document_is() {
        let mut most = 0;
        for count in [1, 10, 100, 1_000, 5_000] {
            let (store, shelf, mut workspace) = with_many(count);
            for n in 0..50 {
                let before = store.written.get();
                let old = workspace
                    .cluster()
                    .bodies
                    .get("b1")
                    .or(workspace.cluster().bodies.get("b0"))
                    .unwrap()
                    .name
                    .clone();
                let new = "Savet ".repeat(n % 7 + 1);
                let id = if count == 1 { "b0" } else { "b1" };
                let edit = Edit::Field {
                    record: id.into(),
                    field: "name".to_owned(),
                    to: Some(json!(new)),
                };
                let Some(entry) = workspace.commit(vec![edit], author()) else {
                    continue;
                };
                shelf.append(&entry).unwrap();
                let texts = json!(old).to_string().len() + json!(new).to_string().len();
                most = most.max(store.written.get() - before - texts);
            }
        }
        eprintln!("at most {most} bytes an edit beside its texts");
        assert!(most < 400);
    }

    #[test]
    fn a_snapshot_comes_when_the_journal_has_outgrown_the_last_one() {
        let (store, shelf, mut workspace) = with_many(1_000);
        let size = store.get(&shelf.key(SLOTS[0])).unwrap().unwrap().len();
        let (mut snapshots, mut entries, mut texts) = (0, 0, 0);
        let before = store.written.get();
        for n in 0..3_000_u32 {
            let edit = Edit::Field {
                record: "b1".into(),
                field: "name".to_owned(),
                to: Some(json!(format!("{n}"))),
            };
            let entry = workspace.commit(vec![edit], author()).unwrap();
            shelf.append(&entry).unwrap();
            texts += json(&entry).len();
            entries += 1;
            if n % 20 == 0 && shelf.snapshot_when_due(&workspace).unwrap() {
                snapshots += 1;
            }
        }
        assert!(
            snapshots >= 1 && snapshots <= texts / size + 1,
            "{snapshots}"
        );
        let written = store.written.get() - before;
        eprintln!(
            "{entries} edits of 1,000 records: {snapshots} snapshots, {} bytes an edit in all",
            written / entries
        );
        assert_eq!(reopen(&shelf).workspace.records(), workspace.records());
    }

    #[test]
    fn a_merge_that_is_killed_is_whole_or_not_begun() {
        use crate::document::merge::{Answers, Incoming, accept, compare};
        let (shelf, mut workspace) = start(&Memory::default());
        let mut there = Workspace::new(
            ReplicaId::new("t"),
            workspace.records().clone(),
            Vec::new(),
            Covered::new(),
        );
        for name in ["Savet", "Veće"] {
            let edit = Edit::Field {
                record: "b1".into(),
                field: "name".to_owned(),
                to: Some(json!(name)),
            };
            there.commit(vec![edit], author());
        }
        let head = file::Head {
            workspace: "w".to_owned(),
            ..Default::default()
        };
        let text = file::write(&head, there.records(), there.journal());
        let loaded =
            file::read(text.as_bytes(), crate::document::guard::Limits::default()).unwrap();
        let files = [Incoming::new("there", loaded)];
        let review = compare(&workspace, "w", &files);
        let receipt = accept(&mut workspace, &review, &Answers::all(&review), author()).unwrap();
        assert_eq!(
            compare(&reopen(&shelf).workspace, "w", &files),
            review,
            "not begun"
        );
        shelf.append(&receipt.entry).unwrap();
        let whole = reopen(&shelf).workspace;
        assert_eq!(whole.records(), workspace.records());
        assert!(compare(&whole, "w", &files).is_empty());
    }

    #[test]
    fn a_store_of_a_newer_version_opens_read_only() {
        let store = Memory::default();
        let (shelf, _) = start(&store);
        shelf
            .write_head(&WorkspaceHead {
                version: STORE_VERSION + 1,
                ..head()
            })
            .unwrap();
        assert!(reopen(&shelf).read_only);
    }

    #[test]
    fn workspaces_lie_side_by_side_and_one_can_go() {
        let store = Memory::default();
        let (shelf, workspace) = start(&store);
        let other = Shelf::new(store.clone(), "other");
        other.create(&head(), &workspace).unwrap();
        assert_eq!(list(&store).unwrap().len(), 2);
        shelf.delete().unwrap();
        assert_eq!(list(&store).unwrap().len(), 1);
        assert!(matches!(
            shelf.open(ReplicaId::new("b")),
            Err(OpenError::Missing)
        ));
        assert_eq!(reopen(&other).workspace.records(), workspace.records());
    }
}

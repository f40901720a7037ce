//! Records and journal together: the open document.
//!
//! Every change enters through [`Workspace::commit`], [`Workspace::undo`], [`Workspace::redo`] or,
//! from another tab, [`Workspace::receive`]. Sides that have seen the same entries hold the same
//! records, in whatever order the entries came: of two writes of one field the one with the later
//! [`Stamp`] stands, and the other remains in the journal.
//!
//! - [`undo`]: steps taken back, each with a step of its own
//! - [`latest`]: which of two writes stands
//! - [`put_away`]: steps that were put away at the close of a year

mod latest;
mod put_away;
mod undo;

pub use self::undo::UndoRefusal;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use self::latest::Trace;
use crate::document::change::{Change, Entry, EntryId, ReplicaId, WHOLE};
use crate::document::file::Loaded;
use crate::document::folding::Folded;
use crate::document::merge::noted::Merged;
use crate::domain::cluster::Cluster;
use crate::domain::command::Edit;
use crate::domain::id::RecordId;
use crate::domain::record::{Record, RecordError, Records};

/// How far the entries of each replica are known without being listed.
pub type Covered = BTreeMap<ReplicaId, u64>;

/// Who acts, and when.
#[derive(Debug, Clone)]
pub struct Author {
    pub by: String,
    pub at: Timestamp,
}

/// The open document.
#[derive(Debug, Clone)]
pub struct Workspace {
    records: Records,
    cluster: Cluster,
    unreadable: BTreeMap<RecordId, RecordError>,
    replica: ReplicaId,
    sequence: u64,
    lamport: u64,
    journal: Vec<Entry>,
    seen: BTreeSet<EntryId>,
    covered: Covered,
    /// What remains of the steps that were put away.
    folded: Option<Box<Folded>>,
    traces: BTreeMap<RecordId, Trace>,
    undo: Vec<EntryId>,
    redo: Vec<EntryId>,
}

impl Workspace {
    /// A workspace of records, with the journal that led to them.
    #[must_use]
    pub fn new(
        replica: ReplicaId,
        records: Records,
        journal: Vec<Entry>,
        covered: Covered,
    ) -> Self {
        let (cluster, errors) = Cluster::read(&records);
        let mut workspace = Self {
            cluster,
            unreadable: BTreeMap::new(),
            records,
            replica,
            sequence: 0,
            lamport: 0,
            journal: Vec::new(),
            seen: BTreeSet::new(),
            covered,
            folded: None,
            traces: BTreeMap::new(),
            undo: Vec::new(),
            redo: Vec::new(),
        };
        for error in errors {
            if let RecordError::Invalid { id, .. } = &error {
                workspace.unreadable.insert(id.clone(), error);
            }
        }
        for entry in journal {
            workspace.note(entry);
        }
        workspace
    }

    /// The workspace of a file: its records hold all that its journal lists.
    #[must_use]
    pub fn of_file(replica: ReplicaId, loaded: Loaded) -> Self {
        let mut covered = Covered::new();
        for entry in &loaded.journal {
            let last = covered.entry(entry.id.replica.clone()).or_default();
            *last = (*last).max(entry.id.sequence);
        }
        let workspace = Self::new(replica, loaded.records, loaded.journal, covered);
        workspace.with_folded(loaded.head.folded)
    }

    #[must_use]
    pub fn records(&self) -> &Records {
        &self.records
    }

    #[must_use]
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// The records that this version cannot read as their kind; they are kept as they are.
    pub fn unreadable(&self) -> impl Iterator<Item = &RecordError> {
        self.unreadable.values()
    }

    #[must_use]
    pub fn replica(&self) -> &ReplicaId {
        &self.replica
    }

    /// The entries, in the order in which they became known here.
    #[must_use]
    pub fn journal(&self) -> &[Entry] {
        &self.journal
    }

    #[must_use]
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.journal.iter().rev().find(|entry| entry.id == *id)
    }

    /// Whether the journal lists every entry that led to the records, none of them put away.
    #[must_use]
    pub fn reaches_back(&self) -> bool {
        self.covered.iter().all(|(replica, last)| {
            let listed = self.seen.iter().filter(|id| id.replica == *replica);
            u64::try_from(listed.count()).is_ok_and(|count| count >= *last)
        })
    }

    /// How far each replica's entries are in the records.
    #[must_use]
    pub fn covered(&self) -> Covered {
        let mut covered = self.covered.clone();
        for id in &self.seen {
            let last = covered.entry(id.replica.clone()).or_default();
            *last = (*last).max(id.sequence);
        }
        covered
    }

    /// How many entries a copy with this cover does not have.
    #[must_use]
    pub fn entries_beyond(&self, cover: &Covered) -> usize {
        self.journal
            .iter()
            .filter(|entry| {
                cover
                    .get(&entry.id.replica)
                    .is_none_or(|last| entry.id.sequence > *last)
            })
            .count()
    }

    /// Carries out edits as one step. Returns its entry, or `None` when nothing changed.
    pub fn commit(&mut self, edits: Vec<Edit>, author: Author) -> Option<Entry> {
        let changes = self.carry_out(edits);
        if changes.is_empty() {
            return None;
        }
        let entry = self.next_entry(changes, None, author);
        self.redo.clear();
        self.undo.push(entry.id.clone());
        self.record(&entry);
        Some(entry)
    }

    /// Carries out what was decided of other people's files, as one step that notes what they held.
    /// The step stands in the journal also when it changes nothing: the files are known from then on.
    pub fn commit_merged(&mut self, edits: Vec<Edit>, merged: Merged, author: Author) -> Entry {
        let changes = self.carry_out(edits);
        let mut entry = self.next_entry(changes, None, author);
        entry.merged = Some(Box::new(merged));
        self.redo.clear();
        self.undo.push(entry.id.clone());
        self.record(&entry);
        entry
    }

    /// Takes in an entry of another tab or file. Returns whether it was new.
    pub fn receive(&mut self, entry: Entry) -> bool {
        if self.knows(&entry.id) {
            return false;
        }
        self.lamport = self.lamport.max(entry.lamport);
        for (stamp, change) in entry.stamped() {
            self.trace(stamp, change);
        }
        for change in &entry.changes {
            self.settle(&change.record);
        }
        self.seen.insert(entry.id.clone());
        self.journal.push(entry);
        true
    }

    /// Whether an entry has had its effect here: it is listed, or the records began with it.
    #[must_use]
    pub fn knows(&self, id: &EntryId) -> bool {
        self.seen.contains(id)
            || self
                .covered
                .get(&id.replica)
                .is_some_and(|last| id.sequence <= *last)
    }

    /// Takes in an entry while opening: one that the records already hold is only remembered.
    fn note(&mut self, entry: Entry) {
        let covered = self
            .covered
            .get(&entry.id.replica)
            .is_some_and(|last| entry.id.sequence <= *last);
        self.remember_for_undo(&entry);
        if entry.id.replica == self.replica {
            self.sequence = self.sequence.max(entry.id.sequence);
        }
        if covered {
            for (stamp, change) in entry.stamped() {
                self.trace(stamp, change);
            }
            self.lamport = self.lamport.max(entry.lamport);
            self.seen.insert(entry.id.clone());
            self.journal.push(entry);
        } else {
            self.receive(entry);
        }
    }

    fn next_entry(
        &mut self,
        changes: Vec<Change>,
        undoes: Option<EntryId>,
        author: Author,
    ) -> Entry {
        self.sequence += 1;
        self.lamport += 1;
        Entry {
            id: EntryId {
                replica: self.replica.clone(),
                sequence: self.sequence,
            },
            lamport: self.lamport,
            at: author.at,
            by: author.by,
            undoes,
            changes,
            merged: None,
        }
    }

    /// Keeps an entry whose changes the records already show.
    fn record(&mut self, entry: &Entry) {
        for (stamp, change) in entry.stamped() {
            self.trace(stamp, change);
        }
        self.seen.insert(entry.id.clone());
        self.journal.push(entry.clone());
    }

    fn carry_out(&mut self, edits: Vec<Edit>) -> Vec<Change> {
        let mut changes = Vec::new();
        for edit in edits {
            if let Some(change) = self.change_of(edit) {
                // The next edit's `from` is what this one leaves.
                self.replace(&change.record, &change.field, change.to.clone());
                changes.push(change);
            }
        }
        changes
    }

    fn change_of(&self, edit: Edit) -> Option<Change> {
        let (record, field, to) = match edit {
            Edit::Put(record) => (record.id.clone(), WHOLE.to_owned(), Some(record.to_value())),
            Edit::Remove(record) => (record, WHOLE.to_owned(), None),
            Edit::Field { record, .. } if !self.records.contains_key(&record) => return None,
            Edit::Field { record, field, to } => (record, field, to),
        };
        let from = self.value_of(&record, &field);
        (from != to).then_some(Change {
            record,
            field,
            from,
            to,
        })
    }

    /// What a field holds now, [`WHOLE`] meaning the record itself.
    #[must_use]
    pub fn value_of(&self, record: &RecordId, field: &str) -> Option<Value> {
        value_in(self.records.get(record), field)
    }

    /// Puts a value in its place, whatever its stamp.
    fn replace(&mut self, id: &RecordId, field: &str, to: Option<Value>) {
        let now = self.records.remove(id);
        if let Some(record) = with_value(now, field, to) {
            self.records.insert(id.clone(), record);
        }
        self.refresh(id);
    }

    /// Brings the typed view of one record up to date.
    fn refresh(&mut self, id: &RecordId) {
        self.unreadable.remove(id);
        match self.records.get(id) {
            Some(record) => {
                if let Err(error) = self.cluster.put(record) {
                    self.unreadable.insert(id.clone(), error);
                }
            }
            None => self.cluster.remove(id),
        }
    }
}

/// The value of a field, [`WHOLE`] meaning the record itself.
pub(crate) fn value_in(record: Option<&Record>, field: &str) -> Option<Value> {
    let record = record?;
    if field == WHOLE {
        Some(record.to_value())
    } else {
        record.fields.get(field).cloned()
    }
}

/// The record with a value in its place; `None` when it goes.
pub(crate) fn with_value(record: Option<Record>, field: &str, to: Option<Value>) -> Option<Record> {
    if field == WHOLE {
        return to.and_then(|whole| Record::from_value(whole).ok());
    }
    let mut record = record?;
    match to {
        Some(value) => record.fields.insert(field.to_owned(), value),
        None => record.fields.remove(field),
    };
    Some(record)
}

#[cfg(test)]
mod testing {
    use jiff::Timestamp;
    use serde_json::json;

    use super::*;

    pub(super) fn author() -> Author {
        Author {
            by: String::new(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    pub(super) fn workspace(replica: &str) -> Workspace {
        Workspace::new(
            ReplicaId::new(replica),
            Records::new(),
            Vec::new(),
            Covered::new(),
        )
    }

    pub(super) fn body(id: &str, name: &str) -> Edit {
        Edit::Put(Record::from_value(json!({ "id": id, "kind": "body", "name": name })).unwrap())
    }

    pub(super) fn rename(id: &str, name: &str) -> Edit {
        Edit::Field {
            record: id.into(),
            field: "name".to_owned(),
            to: Some(json!(name)),
        }
    }

    pub(super) fn name_of(workspace: &Workspace, id: &str) -> Option<String> {
        workspace
            .cluster()
            .bodies
            .get(id)
            .map(|body| body.name.clone())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::{author, body, rename, workspace};
    use super::*;

    #[test]
    fn a_record_that_cannot_be_read_is_kept_and_named() {
        let mut workspace = workspace("a");
        workspace.commit(vec![body("b1", "Assembly")], author());
        let cleared = Edit::Field {
            record: "b1".into(),
            field: "name".to_owned(),
            to: None,
        };
        workspace.commit(vec![cleared], author());
        assert_eq!(workspace.unreadable().count(), 1);
        assert!(workspace.records().contains_key("b1"));
        workspace.undo(author()).unwrap();
        assert_eq!(workspace.unreadable().count(), 0);
    }

    /// An edit of one of few records, so that tabs run into each other.
    fn any_edit() -> impl Strategy<Value = Edit> {
        let id = (0..3_u8).prop_map(|n| format!("b{n}"));
        (id, 0..4_u8, "[a-d]").prop_map(|(id, what, name)| match what {
            0 => body(&id, &name),
            1 => Edit::Remove(id.as_str().into()),
            2 => rename(&id, &name),
            _ => Edit::Field {
                record: id.as_str().into(),
                field: "meets".to_owned(),
                to: None,
            },
        })
    }

    /// Two tabs act; each step says who acts and whether the other is told at once.
    fn any_steps() -> impl Strategy<Value = Vec<(bool, bool, Option<Edit>)>> {
        let step = (
            any::<bool>(),
            any::<bool>(),
            proptest::option::weighted(0.8, any_edit()),
        );
        proptest::collection::vec(step, 1..40)
    }

    proptest! {
        #[test]
        fn tabs_that_have_seen_the_same_entries_hold_the_same_records(steps in any_steps()) {
            let mut tabs = [workspace("a"), workspace("b")];
            let mut waiting: [Vec<Entry>; 2] = [Vec::new(), Vec::new()];
            for (second, tell, edit) in steps {
                let (me, other) = if second { (1, 0) } else { (0, 1) };
                let entry = match edit {
                    Some(edit) => tabs[me].commit(vec![edit], author()),
                    None => tabs[me].undo(author()).ok(),
                };
                waiting[other].extend(entry);
                if tell {
                    for entry in std::mem::take(&mut waiting[other]) {
                        tabs[other].receive(entry);
                    }
                }
            }
            for tab in [0, 1] {
                // The rest arrives late, and in the wrong order.
                for entry in std::mem::take(&mut waiting[tab]).into_iter().rev() {
                    tabs[tab].receive(entry);
                }
            }
            prop_assert_eq!(tabs[0].records(), tabs[1].records());
            prop_assert_eq!(tabs[0].cluster(), tabs[1].cluster());
            // Opening from a snapshot and the journal gives the same again.
            let opened = Workspace::new(
                ReplicaId::new("c"),
                tabs[0].records().clone(),
                tabs[0].journal().to_vec(),
                tabs[0].covered(),
            );
            prop_assert_eq!(opened.records(), tabs[0].records());
            let replayed = Workspace::new(
                ReplicaId::new("c"),
                Records::new(),
                tabs[0].journal().to_vec(),
                Covered::new(),
            );
            prop_assert_eq!(replayed.records(), tabs[0].records());
        }

        #[test]
        fn undoing_everything_gives_back_what_was_there(edits in proptest::collection::vec(any_edit(), 1..30)) {
            let mut tab = workspace("a");
            let steps = edits.into_iter().filter(|edit| tab.commit(vec![edit.clone()], author()).is_some()).count();
            for _ in 0..steps {
                tab.undo(author()).unwrap();
            }
            prop_assert!(tab.records().is_empty());
            for _ in 0..steps {
                tab.redo(author()).unwrap();
            }
            prop_assert_eq!(tab.redo(author()), Err(UndoRefusal::Nothing));
        }
    }
}

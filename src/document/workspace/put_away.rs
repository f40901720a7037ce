//! Steps that were put away at the close of a year, and listed again from an archive.

use std::collections::BTreeSet;

use super::Workspace;
use crate::document::change::{Entry, EntryId, ReplicaId};
use crate::document::folding::Folded;

impl Workspace {
    /// The same, knowing of steps that were put away.
    #[must_use]
    pub fn with_folded(mut self, folded: Option<Folded>) -> Self {
        if let Some(folded) = folded {
            self.put_away(folded, &BTreeSet::new());
        }
        self
    }

    /// What remains of the steps that were put away, if any were.
    #[must_use]
    pub fn folded(&self) -> Option<&Folded> {
        self.folded.as_deref()
    }

    /// Takes entries off the list; what remains of them is known.
    pub(crate) fn put_away(&mut self, folded: Folded, going: &BTreeSet<EntryId>) {
        for (replica, last) in &folded.covers {
            let known = self.covered.entry(replica.clone()).or_default();
            *known = (*known).max(*last);
        }
        self.lamport = self.lamport.max(folded.lamport);
        self.journal.retain(|entry| !going.contains(&entry.id));
        self.seen.retain(|id| !going.contains(id));
        self.undo.retain(|id| !going.contains(id));
        self.redo.retain(|id| !going.contains(id));
        self.folded = Some(Box::new(folded));
    }

    /// Lists steps again that were put away, as an archive has them beside what was put away before
    /// it. Returns those that were not listed; none, when the archive does not have all of them.
    pub fn take_back_history(&mut self, archive: &[Entry], older: Option<Folded>) -> Vec<Entry> {
        let has = |(replica, last): (&ReplicaId, &u64)| {
            let earlier = older.as_ref().and_then(|it| it.covers.get(replica));
            let mut entries = archive.iter().map(|it| &it.id);
            earlier.is_some_and(|it| it >= last)
                || entries.any(|id| id.replica == *replica && id.sequence >= *last)
        };
        let folded = self.folded.as_ref();
        if !folded.is_some_and(|it| it.covers.iter().all(has)) {
            return Vec::new();
        }
        let mut back = Vec::new();
        for entry in archive {
            if self.knows(&entry.id) && self.seen.insert(entry.id.clone()) {
                for (stamp, change) in entry.stamped() {
                    self.trace(stamp, change);
                }
                back.push(entry.clone());
            }
        }
        self.journal.extend(back.iter().cloned());
        crate::domain::sorting::by(&mut self.journal, |a, b| {
            (a.lamport, &a.id).cmp(&(b.lamport, &b.id))
        });
        self.folded = older.map(Box::new);
        back
    }
}

//! Steps taken back, each with a step of its own.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{Author, Workspace, value_in, with_value};
use crate::document::change::{Change, Entry, EntryId, WHOLE};
use crate::domain::locks::{self, Changed, Lock};

/// Why there is nothing to take back.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UndoRefusal {
    #[error("there is nothing to undo")]
    Nothing,
    #[error("what this step changed has been changed again since")]
    ChangedSince,
    #[error(transparent)]
    Closed(#[from] Lock),
}

impl Workspace {
    /// The entry that an undo would take back.
    #[must_use]
    pub fn next_undo(&self) -> Option<&Entry> {
        self.undo.last().and_then(|id| self.entry(id))
    }

    /// The undo that a redo would take back.
    #[must_use]
    pub fn next_redo(&self) -> Option<&Entry> {
        self.redo.last().and_then(|id| self.entry(id))
    }

    /// Takes back the last step, with a step of its own.
    ///
    /// # Errors
    /// When there is none, when all that it changed has been changed again since, or when a vote was
    /// closed by it: that stays, and the next undo takes back what was done before.
    pub fn undo(&mut self, author: Author) -> Result<Entry, UndoRefusal> {
        let id = self.undo.pop().ok_or(UndoRefusal::Nothing)?;
        let entry = self.take_back(&id, author)?;
        self.redo.push(entry.id.clone());
        Ok(entry)
    }

    /// Takes back the last undo.
    ///
    /// # Errors
    /// As [`Workspace::undo`].
    pub fn redo(&mut self, author: Author) -> Result<Entry, UndoRefusal> {
        let id = self.redo.pop().ok_or(UndoRefusal::Nothing)?;
        let entry = self.take_back(&id, author)?;
        self.undo.push(entry.id.clone());
        Ok(entry)
    }

    pub(super) fn remember_for_undo(&mut self, entry: &Entry) {
        match &entry.undoes {
            None => {
                self.undo.push(entry.id.clone());
                self.redo.clear();
            }
            Some(undone) if self.undo.last() == Some(undone) => {
                self.undo.pop();
                self.redo.push(entry.id.clone());
            }
            Some(undone) if self.redo.last() == Some(undone) => {
                self.redo.pop();
                self.undo.push(entry.id.clone());
            }
            // Two tabs undid at once: what remains to be undone is what is not yet named here.
            Some(undone) => {
                self.undo.retain(|id| id != undone);
                self.redo.retain(|id| id != undone);
            }
        }
    }

    fn take_back(&mut self, id: &EntryId, author: Author) -> Result<Entry, UndoRefusal> {
        let taken = self.entry(id).ok_or(UndoRefusal::Nothing)?.clone();
        self.check_unlocked(&taken)?;
        let mut changes = Vec::new();
        // A merge that took nothing is taken back too: its files are then unknown again, and a later
        // step can take them in otherwise. The same holds for taking that back.
        let changed_nothing = taken.changes.is_empty();
        for change in taken.changes.into_iter().rev() {
            let now = self.value_of(&change.record, &change.field);
            if now == change.to && now != change.from {
                self.replace(&change.record, &change.field, change.from.clone());
                changes.push(Change {
                    from: now,
                    to: change.from,
                    ..change
                });
            }
        }
        if changes.is_empty() && !changed_nothing {
            return Err(UndoRefusal::ChangedSince);
        }
        let entry = self.next_entry(changes, Some(taken.id), author);
        self.record(&entry);
        Ok(entry)
    }

    /// Whether taking an entry back would leave alone what a vote has settled.
    fn check_unlocked(&self, taken: &Entry) -> Result<(), Lock> {
        let mut changed = Changed::new();
        let mut brought = BTreeSet::new();
        for change in taken.changes.iter().rev() {
            let id = &change.record;
            let now = match changed.get(id) {
                Some(after) => after.as_ref(),
                None => self.records.get(id),
            };
            if change.field == WHOLE && change.from.is_none() {
                brought.insert(id.clone());
            }
            if value_in(now, &change.field) == change.to {
                let after = with_value(now.cloned(), &change.field, change.from.clone());
                changed.insert(id.clone(), after);
            }
        }
        locks::check_but(&self.records, &changed, &brought)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{author, body, name_of, rename, workspace};
    use super::*;
    use crate::document::change::ReplicaId;

    #[test]
    fn undo_and_redo_walk_back_and_forth() {
        let mut workspace = workspace("a");
        workspace.commit(vec![body("b1", "Assembly")], author());
        workspace.commit(vec![rename("b1", "Skupština")], author());
        workspace.undo(author()).unwrap();
        assert_eq!(name_of(&workspace, "b1").as_deref(), Some("Assembly"));
        workspace.undo(author()).unwrap();
        assert_eq!(name_of(&workspace, "b1"), None);
        assert_eq!(workspace.undo(author()), Err(UndoRefusal::Nothing));
        workspace.redo(author()).unwrap();
        workspace.redo(author()).unwrap();
        assert_eq!(name_of(&workspace, "b1").as_deref(), Some("Skupština"));
        assert_eq!(workspace.redo(author()), Err(UndoRefusal::Nothing));
        assert_eq!(workspace.journal().len(), 6, "an undo is a step of its own");
    }

    #[test]
    fn undo_still_works_after_the_page_was_closed_and_opened_again() {
        let mut before = workspace("a");
        before.commit(vec![body("b1", "Assembly")], author());
        before.commit(vec![rename("b1", "One")], author());
        before.commit(vec![rename("b1", "Two")], author());
        before.undo(author()).unwrap();
        let mut after = Workspace::new(
            ReplicaId::new("b"),
            before.records().clone(),
            before.journal().to_vec(),
            before.covered(),
        );
        after.redo(author()).unwrap();
        assert_eq!(name_of(&after, "b1").as_deref(), Some("Two"));
        after.undo(author()).unwrap();
        after.undo(author()).unwrap();
        assert_eq!(name_of(&after, "b1").as_deref(), Some("Assembly"));
    }

    #[test]
    fn undo_leaves_alone_what_another_tab_changed_since() {
        let mut here = workspace("a");
        here.commit(vec![body("b1", "Assembly")], author());
        let mut there = Workspace::new(
            ReplicaId::new("b"),
            here.records().clone(),
            here.journal().to_vec(),
            here.covered(),
        );
        here.commit(vec![rename("b1", "Mine")], author());
        for entry in here.journal().to_vec() {
            there.receive(entry);
        }
        let theirs = there
            .commit(vec![rename("b1", "Theirs")], author())
            .unwrap();
        here.receive(theirs);
        assert_eq!(here.undo(author()), Err(UndoRefusal::ChangedSince));
        assert_eq!(name_of(&here, "b1").as_deref(), Some("Theirs"));
    }
}

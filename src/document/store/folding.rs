//! Old entries, taken out of keys of their own into texts of many lines, or put away into an archive.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::change::{Entry, EntryId};
use crate::document::store::repair::Repair;
use crate::document::store::snapshot::SLOTS;
use crate::document::store::{Shelf, StoreError, TextStore, json};
use crate::document::workspace::{Covered, Workspace};
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;

/// How many entry keys may stand before those that both snapshots hold are folded together.
pub(super) const FOLD_BEYOND: usize = 400;

impl<S: TextStore> Shelf<S> {
    /// Takes the entries that both snapshots hold out of their own keys into one text of lines.
    pub(super) fn fold(&self, workspace: &Workspace) -> Result<(), StoreError> {
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
        self.store.set(&self.next_past_key()?, &lines.join("\n"))?;
        for (key, _) in folding {
            self.store.remove(key)?;
        }
        Ok(())
    }

    /// Takes away the entries that the workspace has put away. A browser that is killed meanwhile
    /// leaves some of them listed, which loses nothing.
    ///
    /// # Errors
    /// When the store is full or cannot be used; nothing is taken away before what remains of the
    /// entries is written.
    pub fn put_away(&self, workspace: &Workspace) -> Result<(), StoreError> {
        for slot in SLOTS {
            self.write_snapshot(slot, workspace)?;
        }
        if let Some(folded) = workspace.folded() {
            self.store.set(&self.key("folded"), &json(folded))?;
        }
        let listed: BTreeSet<&EntryId> = workspace.journal().iter().map(|it| &it.id).gathered();
        // What another tab wrote and this one has not heard of is not known, and stays.
        let stays = |entry: &Entry| listed.contains(&entry.id) || !workspace.knows(&entry.id);
        let read = |text: &str| serde_json::from_str::<Entry>(text);
        for key in self.entry_keys()? {
            let text = self.store.get(&key)?.unwrap_or_default();
            if read(&text).is_ok_and(|entry| !stays(&entry)) {
                self.store.remove(&key)?;
            }
        }
        for key in self.store.keys(&self.key("past:"))? {
            let text = self.store.get(&key)?.unwrap_or_default();
            let kept = text
                .lines()
                .filter(|line| read(line).map_or(true, |it| stays(&it)));
            let kept: Vec<&str> = kept.collect();
            if kept.is_empty() {
                self.store.remove(&key)?;
            } else {
                self.store.set(&key, &kept.join("\n"))?;
            }
        }
        Ok(())
    }

    /// Writes entries that are listed again, and what then remains put away.
    ///
    /// # Errors
    /// When the store is full or cannot be used; the entries are then still in their archive.
    pub fn list_again(&self, workspace: &Workspace, entries: &[Entry]) -> Result<(), StoreError> {
        let lines: Vec<String> = entries.iter().map(json).collect();
        let key = self.next_past_key()?;
        self.store.set(&key, &lines.join("\n"))?;
        match workspace.folded() {
            Some(folded) => self.store.set(&self.key("folded"), &json(folded)),
            None => self.store.remove(&self.key("folded")),
        }
    }

    fn next_past_key(&self) -> Result<String, StoreError> {
        // After the last, not after as many as there are: a damaged one may have been set aside.
        let past = self.key("past:");
        let numbers = self.store.keys(&past)?;
        let numbers = numbers
            .iter()
            .filter_map(|key| key.strip_prefix(&past)?.parse::<usize>().ok());
        let number = numbers.max().map_or(0, |last| last + 1);
        Ok(self.key(&format!("past:{number:06}")))
    }

    pub(super) fn past(&self, repairs: &mut Vec<Repair>) -> Result<Vec<Entry>, StoreError> {
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
}

//! What a store that is slow to reach the disk has lost, brought back from one that is not.
//!
//! Local storage takes a text at once and reaches the disk up to a minute later, and a browser that
//! is killed forgets what it has not written. So what must not be lost is written into a second
//! store as well. What local storage finds on the disk is one past moment of it, whole; entries never
//! change once they are written, so that moment and the entries of the second store are everything.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::document::change::Entry;
use crate::document::store::snapshot::{SLOTS, covers_of};
use crate::document::store::{PREFIX, Shelf, StoreError, TextStore, WorkspaceHead};
use crate::document::workspace::Covered;

/// For so long a text is held twice. A browser writes local storage far sooner.
const SECONDS_HELD: i64 = 24 * 60 * 60;

/// A key and the text under it.
pub type Pair = (String, String);

/// Puts back what is missing of the pairs that a second store holds. Returns the keys that it need
/// not hold any longer.
///
/// # Errors
/// When the store is full or cannot be used; the second store then holds on to everything.
pub fn bring_back<S: TextStore + Clone>(
    store: &S,
    held: &[Pair],
    now: Timestamp,
) -> Result<Vec<String>, StoreError> {
    let mut spent = Vec::new();
    let mut by_id: BTreeMap<&str, Vec<&Pair>> = BTreeMap::new();
    for pair in held {
        let rest = pair.0.strip_prefix(PREFIX);
        if let Some((id, _)) = rest.and_then(|rest| rest.split_once(':')) {
            by_id.entry(id).or_default().push(pair);
        }
    }
    for (id, pairs) in by_id {
        let shelf = Shelf::new(store.clone(), id);
        let (entries, first): (Vec<&Pair>, Vec<&Pair>) = pairs
            .into_iter()
            .partition(|(key, _)| shelf.is_entry_key(key));
        let is_here = match store.get(&shelf.key("head"))? {
            Some(_) => true,
            // It was begun and lost before local storage reached the disk.
            None if first.iter().any(|(key, _)| shelf.is_head_key(key)) => {
                for (key, text) in &first {
                    store.set(key, text)?;
                }
                false
            }
            // It was removed.
            None => {
                spent.extend(entries.into_iter().chain(first).map(|(key, _)| key.clone()));
                continue;
            }
        };
        let is_old = |then: Timestamp| now.as_second() - then.as_second() > SECONDS_HELD;
        let begun = first.iter().find(|(key, _)| shelf.is_head_key(key));
        let begun = begun.and_then(|(_, head)| serde_json::from_str::<WorkspaceHead>(head).ok());
        if is_here && begun.and_then(|head| head.opened_at).is_some_and(is_old) {
            spent.extend(first.iter().map(|(key, _)| key.clone()));
        }
        let covers = shelf.covers()?;
        for (key, text) in entries {
            // What a newer version wrote stays for that version.
            let Ok(entry) = serde_json::from_str::<Entry>(text) else {
                continue;
            };
            let covered = |covers: &Covered| {
                let last = covers.get(&entry.id.replica);
                last.is_some_and(|last| entry.id.sequence <= *last)
            };
            if store.get(key)?.is_none() && !covers.iter().any(covered) {
                store.set(key, text)?;
            } else if is_old(entry.at) {
                spent.push(key.clone());
            }
        }
    }
    Ok(spent)
}

impl<S: TextStore> Shelf<S> {
    /// How far each of the two snapshots reaches, as far as they say so.
    fn covers(&self) -> Result<Vec<Covered>, StoreError> {
        let mut covers = Vec::new();
        for slot in SLOTS {
            let text = self.store.get(&self.key(slot))?;
            covers.extend(text.and_then(|text| covers_of(&text)));
        }
        Ok(covers)
    }

    /// What a workspace that was just laid down consists of, for a second store.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub fn texts(&self) -> Result<Vec<Pair>, StoreError> {
        let twin = self.key(SLOTS[1]);
        let mut texts = Vec::new();
        for key in self.store.keys(&self.beginning())? {
            if key != twin
                && let Some(text) = self.store.get(&key)?
            {
                texts.push((key, text));
            }
        }
        Ok(texts)
    }
}

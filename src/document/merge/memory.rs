//! What earlier merges left: which entries of others are known, what was declined, what is open.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::change::{Change, Entry, EntryId};
use crate::document::merge::noted::{Merged, MergedFile, StillOpen, standing_merges};
use crate::document::merge::review::Spot;
use crate::document::workspace::Workspace;

/// The replica of entries that stand for edits by hand: real ones never hold a space.
pub const BY_HAND: &str = "by hand ";

/// What a journal remembers of files.
pub struct Memory<'a> {
    workspace: &'a Workspace,
    /// Entries of files that were dealt with here.
    heard: BTreeSet<&'a EntryId>,
    /// Edits by hand that were dealt with.
    hands: Vec<&'a Change>,
    /// Values that were decided against.
    kept: BTreeMap<Spot, Vec<Option<&'a Value>>>,
    /// Offers that nobody has decided yet, each with the file that it came from.
    pub open: Vec<(&'a MergedFile, &'a StillOpen)>,
    /// The merges that hold them.
    pub open_in: Vec<EntryId>,
}

impl<'a> Memory<'a> {
    pub fn of(workspace: &'a Workspace) -> Self {
        let merges = standing_merges(workspace.journal());
        let mut memory = Self {
            workspace,
            heard: BTreeSet::new(),
            hands: Vec::new(),
            kept: BTreeMap::new(),
            open: Vec::new(),
            open_in: Vec::new(),
        };
        let closed: BTreeSet<&EntryId> = merges
            .iter()
            .flat_map(|(_, merged)| &merged.closes)
            .collect();
        for (entry, merged) in merges {
            memory.note(merged);
            if !closed.contains(&entry.id) && !merged.open.is_empty() {
                memory.open_in.push(entry.id.clone());
                let file = |open: &StillOpen| merged.files.get(open.file);
                let open = merged.open.iter();
                memory
                    .open
                    .extend(open.filter_map(|open| Some((file(open)?, open))));
            }
        }
        memory
    }

    fn note(&mut self, merged: &'a Merged) {
        for heard in &merged.heard {
            if heard.id.replica.as_str().starts_with(BY_HAND) {
                self.hands.extend(&heard.changes);
            }
            self.heard.insert(&heard.id);
        }
        for kept in &merged.kept {
            let spot = Spot::new(&kept.record, &kept.field);
            let theirs = kept.theirs.as_ref();
            self.kept.entry(spot).or_default().push(theirs);
        }
    }

    /// Whether an entry of a file is known here: it had its effect, or a merge dealt with it.
    pub fn knows(&self, id: &EntryId) -> bool {
        self.heard.contains(id) || self.workspace.knows(id)
    }

    /// Whether a value was decided against here.
    pub fn declined(&self, spot: &Spot, value: Option<&Value>) -> bool {
        let kept = self.kept.get(spot);
        kept.is_some_and(|kept| kept.iter().any(|kept| same(*kept, value)))
    }

    /// Whether an edit by hand was dealt with here.
    pub fn knows_by_hand(&self, spot: &Spot, value: Option<&Value>) -> bool {
        self.hands.iter().any(|change| {
            change.record == spot.record
                && change.field == spot.field
                && same(change.to.as_ref(), value)
        })
    }
}

/// Whether two values are one. JSON's null says as much as nothing.
pub fn same(one: Option<&Value>, other: Option<&Value>) -> bool {
    let real = |value: Option<&Value>| value.is_some_and(|value| !value.is_null());
    match (real(one), real(other)) {
        (true, true) => one == other,
        (one, other) => one == other,
    }
}

/// The entries that a merge of the file's own dealt with completely: what they wrote stands in its
/// changes. Whoever takes that merge in has dealt with them too.
pub fn heard_by(entry: &Entry) -> impl Iterator<Item = &Entry> {
    let heard = entry.merged.as_deref().map(|merged| &merged.heard);
    let mut last: BTreeMap<(&str, &str), Option<&Value>> = BTreeMap::new();
    for change in heard.into_iter().flatten().flat_map(|it| &it.changes) {
        last.insert((change.record.as_str(), &change.field), change.to.as_ref());
    }
    let taken = move |change: &Change| {
        let at = (change.record.as_str(), change.field.as_str());
        let to = last.get(&at).copied().flatten();
        entry.changes.iter().any(|ours| {
            (ours.record.as_str(), ours.field.as_str()) == at && same(ours.to.as_ref(), to)
        })
    };
    heard
        .into_iter()
        .flatten()
        .filter(move |entry| entry.changes.iter().all(&taken))
}

//! What a merge leaves in its entry, so that nothing of either side is lost and nothing is asked
//! twice.
//!
//! The entries of a file never become entries of this journal: partly accepted, they would have to
//! have an effect in one field and none in another, and every tab and every later reader would have
//! to know which. They lie within the entry of the merge instead, as they came. What was accepted of
//! them is a change of that entry like any other; the rest of them is remembered, and has no effect.
//! One entry is one key in the store, so a killed browser leaves a merge whole or not begun; and
//! when the step is undone, its files are unknown again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::document::change::{Entry, EntryId};
use crate::domain::id::RecordId;

/// What a step took in beside its changes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Merged {
    pub files: Vec<MergedFile>,
    /// The files' entries that were new here, and hand edits as entries of their own. They are known
    /// from now on and have no effect.
    pub heard: Vec<Entry>,
    /// What stays as it is here, by decision.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<Kept>,
    /// What nobody has decided yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<StillOpen>,
    /// Earlier merges whose open offers this step took over: each is decided here, or stands in
    /// [`Merged::open`] again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closes: Vec<EntryId>,
}

/// A file that was taken in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MergedFile {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<RecordId>,
    /// The content hash of its records.
    pub hash: String,
    /// It came with an earlier merge that left something of it open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub earlier: bool,
    /// How many offers of it were known or stood here already.
    #[serde(skip_serializing_if = "is_zero")]
    pub already: usize,
    /// How many of its lines could not be read.
    #[serde(skip_serializing_if = "is_zero")]
    pub set_aside: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A value that stays against another one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub record: RecordId,
    pub field: String,
    /// The place of the file in [`Merged::files`].
    pub file: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mine: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theirs: Option<Value>,
}

/// A value that a file offers and that waits for a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StillOpen {
    pub record: RecordId,
    pub field: String,
    /// The place of the file in [`Merged::files`].
    pub file: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::domain::calendar::moment_if_any"
    )]
    pub at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
    /// No state is known that both sides started from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unexplained: bool,
    /// They decided so, knowing the value that stands here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub decided: bool,
    /// The last entry that wrote the value, by which a newer file of the same hand supersedes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<EntryId>,
}

/// The entries among these that no standing entry takes back. An undo that was itself undone does
/// not count, so that redoing a merge brings its memory back too.
pub(crate) fn standing(journal: &[Entry]) -> BTreeSet<&EntryId> {
    let mut undone_by: BTreeMap<&EntryId, Vec<&EntryId>> = BTreeMap::new();
    for entry in journal {
        if let Some(undone) = &entry.undoes {
            undone_by.entry(undone).or_default().push(&entry.id);
        }
    }
    let mut order: Vec<&Entry> = journal.iter().collect();
    // What takes back is later than what it takes back, so the latest are settled first.
    crate::domain::sorting::by(&mut order, |a, b| {
        (b.lamport, &b.id).cmp(&(a.lamport, &a.id))
    });
    let mut standing = BTreeSet::new();
    for entry in order {
        let undone = undone_by
            .get(&entry.id)
            .is_some_and(|by| by.iter().any(|id| standing.contains(id)));
        if !undone {
            standing.insert(&entry.id);
        }
    }
    standing
}

/// The merges of a journal that have not been undone.
pub(crate) fn standing_merges(journal: &[Entry]) -> Vec<(&Entry, &Merged)> {
    let merges = journal.iter().filter(|entry| entry.merged.is_some());
    if merges.clone().next().is_none() {
        return Vec::new();
    }
    let standing = standing(journal);
    merges
        .filter(|entry| standing.contains(&entry.id))
        .filter_map(|entry| Some((entry, entry.merged.as_deref()?)))
        .collect()
}

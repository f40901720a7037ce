//! Old steps, put away at the close of a year: the archive file has them, and this is what remains
//! of them here.
//!
//! What remains is enough to merge with whoever has not come back yet: which entries had their effect,
//! and of every field a digest of each value that it held before. A file that still has such a value,
//! and no entry of its own behind it, is behind and not of another opinion. Merges stay whole, since
//! what was heard and declined in them must not be asked again, nor lost to third copies.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::document::change::{Change, Entry, EntryId, WHOLE};
use crate::document::file;
use crate::document::workspace::{Covered, Workspace};
use crate::domain::id::RecordId;
use crate::domain::record::Record;
use crate::domain::sorting::Gather as _;

/// The digest of a value that is not there.
const NOTHING: &str = "";
/// So many letters of a digest are kept: two values that differ share them once in 2⁶⁴ times.
const KEPT: usize = 16;

/// What an archive file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// The year that was closed.
    pub year: i16,
    #[serde(deserialize_with = "crate::domain::calendar::moment")]
    pub at: Timestamp,
}

/// What remains of the steps that were put away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Folded {
    /// The year whose archive has them.
    pub year: i16,
    /// They were all made before this moment.
    #[serde(deserialize_with = "crate::domain::calendar::moment")]
    pub until: Timestamp,
    /// How far each replica's entries are known without being listed.
    pub covers: Covered,
    /// The largest Lamport number among them: what is written from now on is later than they are.
    pub lamport: u64,
    /// Digests of the values that fields held before; under [`WHOLE`], that a record was once not
    /// there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub past: BTreeMap<RecordId, BTreeMap<String, BTreeSet<String>>>,
}

impl Folded {
    /// The same for a file that holds a part: what others' fields once held stays inside.
    #[must_use]
    pub fn for_part(&self) -> Self {
        Self {
            past: BTreeMap::new(),
            ..self.clone()
        }
    }

    fn take_in(&mut self, entry: &Entry) {
        let last = self.covers.entry(entry.id.replica.clone()).or_default();
        *last = (*last).max(entry.id.sequence);
        self.lamport = self.lamport.max(entry.lamport);
        for change in &entry.changes {
            self.note(change);
        }
    }

    fn note(&mut self, change: &Change) {
        let fields = self.past.entry(change.record.clone()).or_default();
        let mut held = |field: &str, value: Option<&Value>| {
            fields
                .entry(field.to_owned())
                .or_default()
                .insert(digest(value));
        };
        match (change.field.as_str(), &change.from) {
            (WHOLE, Some(Value::Object(whole))) => {
                for (field, value) in whole {
                    held(field, Some(value));
                }
            }
            (field, from) => held(field, from.as_ref()),
        }
    }

    /// Whether anything of a record, or of one of its fields, was put away.
    #[must_use]
    pub fn tells_of(&self, record: &RecordId, field: &str) -> bool {
        let fields = self.past.get(record);
        fields.is_some_and(|it| field == WHOLE || it.contains_key(field) || it.contains_key(WHOLE))
    }

    /// Whether a field once held a value.
    #[must_use]
    pub fn once_held(&self, record: &RecordId, field: &str, value: Option<&Value>) -> bool {
        let fields = self.past.get(record);
        let held = fields.and_then(|it| it.get(field));
        held.is_some_and(|held| held.contains(&digest(value)))
    }

    /// Whether a record was once as this one, every field by itself; `later` is what is known of a
    /// later state.
    #[must_use]
    pub fn once_was(&self, record: &Record, later: Option<&Value>) -> bool {
        let kind = Value::from(record.kind.as_str());
        let held = |field: &str, value: &Value| {
            later.and_then(|it| it.get(field)) == Some(value)
                || self.once_held(&record.id, field, Some(value))
        };
        let mut fields = record.fields.iter();
        held("kind", &kind) && fields.all(|(field, value)| held(field, value))
    }
}

fn digest(value: Option<&Value>) -> String {
    let Some(value) = value.filter(|it| !it.is_null()) else {
        return NOTHING.to_owned();
    };
    let mut digest = file::hash(value.to_string().as_bytes());
    digest.truncate(KEPT);
    digest
}

/// The entries that can be put away: those made before a moment. Merges stay, and what took one back.
#[must_use]
pub fn foldable(workspace: &Workspace, before: Timestamp) -> BTreeSet<EntryId> {
    let mut kept: BTreeSet<&EntryId> = BTreeSet::new();
    // An undo is listed after what it takes back.
    for entry in workspace.journal() {
        let of_merge = entry.undoes.as_ref().is_some_and(|it| kept.contains(it));
        if entry.merged.is_some() || of_merge {
            kept.insert(&entry.id);
        }
    }
    let old = workspace.journal().iter().filter(|it| it.at < before);
    old.map(|entry| &entry.id)
        .filter(|id| !kept.contains(id))
        .cloned()
        .gathered()
}

/// What putting away comes to, measured on the file as it would be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    pub steps_put_away: usize,
    pub steps_kept: usize,
    pub bytes_before: usize,
    pub bytes_after: usize,
}

/// What putting away would come to; nothing is changed.
#[must_use]
pub fn figures(workspace: &Workspace, year: i16, before: Timestamp) -> Figures {
    let size = |workspace: &Workspace| {
        let head = file::Head {
            folded: workspace.folded().cloned(),
            ..file::Head::default()
        };
        file::write(&head, workspace.records(), workspace.journal()).len()
    };
    let mut after = workspace.clone();
    let steps_put_away = after.fold(year, before);
    Figures {
        steps_put_away,
        steps_kept: after.journal().len(),
        bytes_before: size(workspace),
        bytes_after: size(&after),
    }
}

impl Workspace {
    /// Puts away the steps made before a moment. Returns how many. What they were stands nowhere else
    /// afterwards: see [`closing`](crate::document::closing), which has the archive proven first.
    pub fn fold(&mut self, year: i16, before: Timestamp) -> usize {
        let going = foldable(self, before);
        if going.is_empty() {
            return 0;
        }
        let mut folded = self.folded().cloned().unwrap_or_else(|| Folded {
            year,
            until: before,
            covers: Covered::new(),
            lamport: 0,
            past: BTreeMap::new(),
        });
        folded.year = year;
        folded.until = folded.until.max(before);
        for entry in self.journal().iter().filter(|it| going.contains(&it.id)) {
            folded.take_in(entry);
        }
        self.put_away(folded, &going);
        going.len()
    }
}

//! Who changed what, when: the journal as steps that a person can read, and what of it can be
//! brought back.
//!
//! It reads and proposes; nothing is changed here. Must not know languages or formats: a step is
//! told in words by [`telling`].
//!
//! - this file: steps, and which of them are asked for
//! - [`restoring`]: commands that bring back a step, a record or a field
//! - [`telling`]: fields and values in the reader's words

pub mod restoring;
pub mod telling;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use crate::document::act::{self, Deed};
use crate::document::change::{Change, Entry, EntryId, WHOLE};
use crate::document::workspace::Workspace;
use crate::domain::id::RecordId;
use crate::domain::plain::plain;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references;
use crate::domain::sorting::{self, Gather as _};

/// A record that is called by a sentence is told by its beginning.
const LONGEST_TITLE: usize = 56;

/// Which steps are asked for; what is empty asks for nothing in particular.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// A text that stands in a name, an old value or a new one.
    pub text: String,
    pub kind: Option<Kind>,
    pub record: Option<RecordId>,
    pub field: Option<String>,
    /// Who acted; `Some("")` are the steps that nobody has signed.
    pub by: Option<String>,
    /// Only what was entered before this moment.
    pub before: Option<Timestamp>,
}

/// One step of the journal, with what it did to each record.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub id: EntryId,
    pub at: Timestamp,
    pub by: String,
    /// Whether it took another step back.
    pub takes_back: bool,
    /// The files from which it was taken in, by the names that people know.
    pub files: Vec<String>,
    /// Each record that it touched, in the order in which it did.
    pub deeds: Vec<Touched>,
}

/// What a step did to one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Touched {
    pub record: RecordId,
    pub kind: Option<Kind>,
    /// What people call the record; of one without a name, what it stands in, such as the member
    /// and the body of a seat.
    pub title: String,
    pub deed: Deed,
    /// Of a change, its fields.
    pub fields: Vec<FieldChange>,
}

/// A field went from one value to another.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    pub field: String,
    pub from: Option<Value>,
    pub to: Option<Value>,
}

/// Everyone who has signed a step, in order; an empty name stands for the steps without one.
#[must_use]
pub fn authors(workspace: &Workspace) -> Vec<String> {
    let all: BTreeSet<&str> = workspace
        .journal()
        .iter()
        .map(|it| it.by.as_str())
        .gathered();
    all.into_iter().map(str::to_owned).collect()
}

/// The kinds of record that the journal speaks of, in the order of the house.
#[must_use]
pub fn kinds(workspace: &Workspace) -> Vec<Kind> {
    let mut told = Told::new(workspace.records());
    let all: BTreeSet<Kind> = workspace
        .journal()
        .iter()
        .flat_map(|entry| &entry.changes)
        .filter_map(|change| told.record(&change.record, Some(change))?.known_kind())
        .gathered();
    all.into_iter().collect()
}

/// The steps asked for, the latest first, and no more than `most`; and how many there are in all.
#[must_use]
pub fn steps(workspace: &Workspace, asked: &Asked, most: usize) -> (Vec<Step>, usize) {
    let mut order: Vec<&Entry> = workspace.journal().iter().collect();
    sorting::by(&mut order, |a, b| {
        (b.at, b.lamport, &b.id).cmp(&(a.at, a.lamport, &a.id))
    });
    let told = Told::gone(workspace);
    let text = plain(asked.text.trim());
    let mut found = Vec::new();
    let mut count = 0;
    for entry in order {
        let late = asked.before.is_some_and(|before| before <= entry.at);
        if late || asked.by.as_ref().is_some_and(|by| *by != entry.by) {
            continue;
        }
        let deeds = told.deeds(entry, asked, &text);
        // A merge that took nothing in is told too, by its files.
        let files = files_of(entry);
        let asks = asked.record.is_some() || asked.kind.is_some() || !text.is_empty();
        if deeds.is_empty() && (files.is_empty() || asks) {
            continue;
        }
        count += 1;
        if found.len() < most {
            found.push(Step {
                id: entry.id.clone(),
                at: entry.at,
                by: entry.by.clone(),
                takes_back: entry.undoes.is_some(),
                files,
                deeds,
            });
        }
    }
    (found, count)
}

/// The files that a step took in, each with the partner's name where it is not in the file's.
fn files_of(entry: &Entry) -> Vec<String> {
    let merged = entry.merged.as_deref();
    let files = merged.into_iter().flat_map(|merged| &merged.files);
    files.map(|file| file.name.clone()).collect()
}

/// What one step did to each record.
#[must_use]
pub fn touched(workspace: &Workspace, entry: &Entry) -> Vec<Touched> {
    Told::gone(workspace).deeds(entry, &Asked::default(), "")
}

/// The records as they stand, and those that are gone as the journal last saw them.
struct Told<'a> {
    standing: &'a Records,
    gone: BTreeMap<&'a RecordId, Record>,
}

impl<'a> Told<'a> {
    fn new(standing: &'a Records) -> Self {
        Self {
            standing,
            gone: BTreeMap::new(),
        }
    }

    /// With everything that has been deleted.
    fn gone(workspace: &'a Workspace) -> Self {
        let mut told = Self::new(workspace.records());
        for change in workspace.journal().iter().flat_map(|it| &it.changes) {
            if change.field == WHOLE && !told.standing.contains_key(&change.record) {
                let whole = change.from.as_ref().or(change.to.as_ref());
                if let Some(record) = whole.and_then(|it| Record::from_value(it.clone()).ok()) {
                    told.gone.insert(&change.record, record);
                }
            }
        }
        told
    }

    fn get(&self, id: &RecordId) -> Option<&Record> {
        self.standing.get(id).or_else(|| self.gone.get(id))
    }

    /// As [`Self::get`], learning from a change what is not known yet.
    fn record(&mut self, id: &'a RecordId, change: Option<&'a Change>) -> Option<&Record> {
        if self.get(id).is_none()
            && let Some(change) = change.filter(|it| it.field == WHOLE)
            && let Some(whole) = change.from.as_ref().or(change.to.as_ref())
            && let Ok(record) = Record::from_value(whole.clone())
        {
            self.gone.insert(id, record);
        }
        self.get(id)
    }

    /// What people call a record: its own name, or the names of what it stands between.
    fn title(&self, id: &RecordId) -> String {
        let Some(record) = self.get(id) else {
            return String::new();
        };
        let own = act::title(record);
        if !own.is_empty() {
            return short(own);
        }
        let mut names: Vec<String> = Vec::new();
        for (_, target) in references::named_by(record) {
            let name = self.get(&target).map(act::title).unwrap_or_default();
            if !name.is_empty() && !names.contains(&name) && names.len() < 2 {
                names.push(short(name));
            }
        }
        names.join(" · ")
    }

    fn deeds(&self, entry: &Entry, asked: &Asked, text: &str) -> Vec<Touched> {
        let mut deeds: Vec<Touched> = Vec::new();
        for change in &entry.changes {
            if asked.record.as_ref().is_some_and(|it| *it != change.record) {
                continue;
            }
            let at = deeds.iter().position(|it| it.record == change.record);
            let kind = self.get(&change.record).and_then(Record::known_kind);
            if asked.kind.is_some() && asked.kind != kind {
                continue;
            }
            let fresh = || Touched {
                record: change.record.clone(),
                kind,
                title: self.title(&change.record),
                deed: Deed::Changed,
                fields: Vec::new(),
            };
            let at = at.unwrap_or_else(|| {
                deeds.push(fresh());
                deeds.len() - 1
            });
            let Some(touched) = deeds.get_mut(at) else {
                continue;
            };
            match (&change.from, &change.to) {
                (None, Some(_)) if change.field == WHOLE => touched.deed = Deed::Added,
                (_, None) if change.field == WHOLE => touched.deed = Deed::Deleted,
                (Some(from), Some(to)) if change.field == WHOLE => {
                    touched.fields.extend(differences(from, to));
                }
                _ => touched.fields.push(FieldChange {
                    field: change.field.clone(),
                    from: change.from.clone(),
                    to: change.to.clone(),
                }),
            }
        }
        if let Some(field) = &asked.field {
            for touched in &mut deeds {
                touched.fields.retain(|it| it.field == *field);
            }
            deeds.retain(|it| it.deed != Deed::Changed || !it.fields.is_empty());
        }
        if !text.is_empty() {
            deeds.retain(|touched| self.speaks_of(entry, touched, text));
        }
        deeds
    }

    /// Whether a text stands in the record's name, or in what the step took or put.
    fn speaks_of(&self, entry: &Entry, touched: &Touched, text: &str) -> bool {
        if plain(&touched.title).contains(text) {
            return true;
        }
        let changes = entry
            .changes
            .iter()
            .filter(|it| it.record == touched.record);
        let mut values = changes.flat_map(|it| [&it.from, &it.to]).flatten();
        values.any(|value| self.holds(value, text))
    }

    fn holds(&self, value: &Value, text: &str) -> bool {
        match value {
            Value::String(it) => {
                plain(it).contains(text)
                    || self
                        .get(&RecordId::new(it))
                        .is_some_and(|record| plain(&act::title(record)).contains(text))
            }
            Value::Array(items) => items.iter().any(|it| self.holds(it, text)),
            Value::Object(parts) => parts.values().any(|it| self.holds(it, text)),
            Value::Number(number) => number.to_string() == text,
            _ => false,
        }
    }
}

/// The first words of a name that is a whole sentence.
fn short(name: String) -> String {
    if name.chars().count() <= LONGEST_TITLE {
        return name;
    }
    let mut cut: String = name.chars().take(LONGEST_TITLE).collect();
    if let Some(space) = cut.rfind(' ') {
        cut.truncate(space);
    }
    cut + "…"
}

/// The fields in which two whole records differ.
fn differences(from: &Value, to: &Value) -> Vec<FieldChange> {
    let (Some(from), Some(to)) = (from.as_object(), to.as_object()) else {
        return Vec::new();
    };
    let names: BTreeSet<&String> = from.keys().chain(to.keys()).gathered();
    names
        .into_iter()
        .filter(|name| from.get(*name) != to.get(*name))
        .map(|name| FieldChange {
            field: name.clone(),
            from: from.get(name).cloned(),
            to: to.get(name).cloned(),
        })
        .collect()
}

#[cfg(test)]
mod tests;

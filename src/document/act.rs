//! What an entry did, for sentences such as "Undone: Council renamed".

use serde_json::Value;

use crate::document::change::{Change, Entry, WHOLE};
use crate::domain::record::{Kind, Record, Records};
use crate::domain::sorting;

/// What was done to the record that an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Added,
    Deleted,
    Changed,
}

/// The gist of an entry: the first record it touched, and how many in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    pub deed: Deed,
    pub kind: Option<Kind>,
    /// The record's name or first words, as they stand after the act, or stood before a deletion.
    pub title: String,
    pub records: usize,
}

/// Says what an entry did. `records` are the records as they stand.
#[must_use]
pub fn describe(entry: &Entry, records: &Records) -> Option<Act> {
    // What came or went says more than the fields that changed along with it.
    let main = entry
        .changes
        .iter()
        .find(|it| it.field == WHOLE)
        .or(entry.changes.first())?;
    let mut touched: Vec<_> = entry.changes.iter().map(|change| &change.record).collect();
    sorting::plainly(&mut touched);
    touched.dedup();
    let record = records
        .get(&main.record)
        .cloned()
        .or_else(|| whole_record(main));
    Some(Act {
        deed: match main {
            Change {
                field, to: Some(_), ..
            } if field == WHOLE => Deed::Added,
            Change {
                field, to: None, ..
            } if field == WHOLE => Deed::Deleted,
            _ => Deed::Changed,
        },
        kind: record.as_ref().and_then(Record::known_kind),
        title: record.as_ref().map(title).unwrap_or_default(),
        records: touched.len(),
    })
}

fn whole_record(change: &Change) -> Option<Record> {
    let whole = change.to.as_ref().or(change.from.as_ref())?;
    (change.field == WHOLE).then(|| Record::from_value(whole.clone()).ok())?
}

/// As [`title`]; of a record without a name, such as a seat or a pledge, that of what it belongs to.
#[must_use]
pub fn title_within(record: &Record, records: &Records) -> String {
    let own = title(record);
    if !own.is_empty() {
        return own;
    }
    let of = |field: &str| record.fields.get(field).and_then(Value::as_str);
    [
        "project", "member", "poll", "body", "meeting", "about", "person",
    ]
    .iter()
    .find_map(|field| records.get(of(field)?))
    .map(title)
    .unwrap_or_default()
}

/// The words by which people know a record.
#[must_use]
pub fn title(record: &Record) -> String {
    ["name", "title", "text", "subject", "number"]
        .iter()
        .find_map(|field| record.fields.get(*field).and_then(Value::as_str))
        .map(|title| title.chars().take(80).collect())
        .unwrap_or_default()
}

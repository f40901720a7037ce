//! What tables that people sort and group have in common: texts are given their rank once, so that
//! sorting compares numbers, and what says nothing comes last.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::sorting::Gather as _;

/// A row of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// The head of a group; unnamed where the records have nothing in that column.
    Group {
        name: Option<String>,
        count: usize,
    },
    Record(RecordId),
}

impl Row {
    /// The record, unless it is the head of a group.
    #[must_use]
    pub fn record(&self) -> Option<&RecordId> {
        match self {
            Self::Group { .. } => None,
            Self::Record(id) => Some(id),
        }
    }
}

/// The place of every text in the order of a language.
pub(in crate::domain) fn ranks<'t>(
    texts: impl Iterator<Item = &'t String>,
    order: &dyn Fn(Vec<String>) -> Vec<String>,
) -> BTreeMap<String, i64> {
    let all: BTreeSet<&String> = texts.gathered();
    let ordered = order(all.into_iter().cloned().collect());
    ordered.into_iter().zip(0..).gathered()
}

/// A day as a number that is sorted.
pub(in crate::domain) fn day_key(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

/// What says nothing comes last either way.
pub(in crate::domain) fn compare(a: Option<i64>, b: Option<i64>, reversed: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if reversed => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

/// Puts a head before every run of records that have one name; it tells how many of them count.
pub(in crate::domain) fn grouped<'t>(
    found: impl Iterator<Item = (RecordId, Option<&'t String>, bool)>,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut head: Option<(usize, Option<&String>)> = None;
    for (id, own, counts) in found {
        match head.filter(|(_, name)| *name == own) {
            Some((at, _)) => {
                if let Some(Row::Group { count, .. }) = rows.get_mut(at) {
                    *count += usize::from(counts);
                }
            }
            None => {
                head = Some((rows.len(), own));
                rows.push(Row::Group {
                    name: own.cloned(),
                    count: usize::from(counts),
                });
            }
        }
        rows.push(Row::Record(id));
    }
    rows
}

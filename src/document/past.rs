//! The records as they stood at a moment, from the journal.
//!
//! Nothing is rewritten, so the past is still there: of each field the latest write before the
//! moment stands, or, where the journal has none, what its first later write found. Must not know
//! the day on which the structure is then seen.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::document::change::{Change, Stamp, WHOLE};
use crate::document::workspace::Workspace;
use crate::domain::id::RecordId;
use crate::domain::record::{Record, Records};

/// The records as they were, and how far back the journal tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    pub records: Records,
    /// The moment of the first entry, when the one asked for lies before it and something was there
    /// already: then the records are those with which the journal begins, and what was before is
    /// unknown.
    pub unknown_before: Option<Timestamp>,
}

/// The writes of one field: the latest before the moment, and the earliest since.
#[derive(Default)]
struct Writes<'a> {
    before: Option<(Stamp, &'a Change)>,
    since: Option<(Stamp, &'a Change)>,
}

impl Workspace {
    /// The records without anything that was entered at `moment` or later. Its cost grows with the
    /// journal and the records, not with their product.
    #[must_use]
    pub fn as_of(&self, moment: Timestamp) -> Past {
        let put_away = self.folded().map(|it| it.until);
        let asked = moment;
        let moment = put_away.map_or(moment, |until| moment.max(until));
        let mut traces: BTreeMap<&RecordId, BTreeMap<&str, Writes<'_>>> = BTreeMap::new();
        for entry in self.journal().iter().filter(|entry| moment <= entry.at) {
            for change in &entry.changes {
                traces.entry(&change.record).or_default();
            }
        }
        let mut records = self.records().clone();
        let first = self.journal().iter().map(|entry| entry.at).min();
        let first = put_away.or(first);
        // Of the time before, single steps may be listed still; what stood then is not known by them.
        let listed = self.journal().iter();
        for entry in listed.filter(|it| put_away.is_none_or(|until| until <= it.at)) {
            for (stamp, change) in entry.stamped() {
                let Some(fields) = traces.get_mut(&change.record) else {
                    continue;
                };
                let writes = fields.entry(&change.field).or_default();
                if entry.at < moment {
                    if writes.before.as_ref().is_none_or(|(last, _)| *last < stamp) {
                        writes.before = Some((stamp, change));
                    }
                } else if writes.since.as_ref().is_none_or(|(next, _)| stamp < *next) {
                    writes.since = Some((stamp, change));
                }
            }
        }
        for (id, fields) in traces {
            match record_then(self.records().get(id), &fields) {
                Some(record) => records.insert(id.clone(), record),
                None => records.remove(id),
            };
        }
        // Where nothing stands, nothing stood before either, unless steps were put away.
        let known = records.is_empty() && put_away.is_none();
        let unknown_before = first.filter(|first| asked < *first && !known);
        Past {
            records,
            unknown_before,
        }
    }
}

fn record_then(now: Option<&Record>, fields: &BTreeMap<&str, Writes<'_>>) -> Option<Record> {
    let whole = fields.get(WHOLE);
    let read = |value: &Option<Value>| Record::from_value(value.clone()?).ok();
    let made = whole.and_then(|it| it.before.as_ref());
    let lost = whole.and_then(|it| it.since.as_ref());
    let mut record = match (made, lost) {
        (Some((_, change)), _) => read(&change.to)?,
        (None, Some((_, change))) => read(&change.from)?,
        (None, None) => now?.clone(),
    };
    for (field, writes) in fields.iter().filter(|(field, _)| **field != WHOLE) {
        let before = writes.before.as_ref();
        let before = before.filter(|(stamp, _)| made.is_none_or(|(made, _)| made < stamp));
        let since = writes.since.as_ref();
        let since = since.filter(|(stamp, _)| lost.is_none_or(|(lost, _)| stamp < lost));
        let value = match (before, since) {
            (Some((_, change)), _) => &change.to,
            // A record that was made before shows in its making what the field held.
            (None, Some((_, change))) if made.is_none() => &change.from,
            _ => continue,
        };
        match value {
            Some(value) => record.fields.insert((*field).to_owned(), value.clone()),
            None => record.fields.remove(*field),
        };
    }
    Some(record)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::document::change::ReplicaId;
    use crate::document::workspace::{Author, Covered};
    use crate::domain::command::Edit;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn author(second: i64) -> Author {
        Author {
            by: String::new(),
            at: at(second),
        }
    }

    fn empty() -> Workspace {
        with(Records::new())
    }

    fn with(records: Records) -> Workspace {
        Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new())
    }

    fn record(id: &str, name: &str) -> Record {
        Record::from_value(json!({ "id": id, "kind": "body", "name": name })).unwrap()
    }

    #[derive(Debug, Clone)]
    enum Step {
        Put(u8, u8),
        Remove(u8),
        Name(u8, u8),
        Clear(u8),
        Undo,
        Redo,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (0..4_u8, 0..9_u8).prop_map(|(id, name)| Step::Put(id, name)),
            (0..4_u8).prop_map(Step::Remove),
            (0..4_u8, 0..9_u8).prop_map(|(id, name)| Step::Name(id, name)),
            (0..4_u8).prop_map(Step::Clear),
            Just(Step::Undo),
            Just(Step::Redo),
        ]
    }

    fn take(workspace: &mut Workspace, step: &Step, second: i64) {
        let field = |id: &u8, to: Option<Value>| Edit::Field {
            record: format!("r{id}").as_str().into(),
            field: "name".to_owned(),
            to,
        };
        let edit = match step {
            Step::Put(id, name) => Edit::Put(record(&format!("r{id}"), &format!("n{name}"))),
            Step::Remove(id) => Edit::Remove(format!("r{id}").as_str().into()),
            Step::Name(id, name) => field(id, Some(json!(format!("n{name}")))),
            Step::Clear(id) => field(id, None),
            Step::Undo => {
                let _ = workspace.undo(author(second));
                return;
            }
            Step::Redo => {
                let _ = workspace.redo(author(second));
                return;
            }
        };
        workspace.commit(vec![edit], author(second));
    }

    proptest! {
        #[test]
        fn every_moment_is_told_as_it_was_and_the_last_is_the_present(
            start in proptest::collection::btree_map(0..4_u8, 0..9_u8, 0..3),
            steps in proptest::collection::vec(step(), 0..24),
        ) {
            let records = start
                .iter()
                .map(|(id, name)| record(&format!("r{id}"), &format!("n{name}")))
                .map(|record| (record.id.clone(), record))
                .collect();
            let mut workspace = with(records);
            let mut seen = vec![workspace.records().clone()];
            for (second, step) in (0..).zip(&steps) {
                take(&mut workspace, step, second);
                seen.push(workspace.records().clone());
            }
            for (second, then) in (0..).zip(&seen) {
                prop_assert_eq!(&workspace.as_of(at(second)).records, then, "before step {}", second);
            }
            prop_assert_eq!(&workspace.as_of(Timestamp::MAX).records, workspace.records());
            prop_assert_eq!(workspace.as_of(Timestamp::MAX).unknown_before, None);
        }
    }

    #[test]
    fn what_was_before_the_journal_is_said_to_be_unknown() {
        let mut told = empty();
        told.commit(vec![Edit::Put(record("r1", "A"))], author(10));
        assert_eq!(told.as_of(at(5)).unknown_before, None, "nothing was there");
        let first = record("r1", "A");
        let mut opened = with(Records::from([(first.id.clone(), first)]));
        assert_eq!(
            opened.as_of(at(5)).unknown_before,
            None,
            "nothing was entered"
        );
        take(&mut opened, &Step::Name(1, 7), 10);
        let past = opened.as_of(at(5));
        assert_eq!(past.unknown_before, Some(at(10)));
        assert_eq!(
            past.records[&RecordId::new("r1")].fields["name"],
            json!("A")
        );
        assert_eq!(opened.as_of(at(10)).unknown_before, None);
    }
}

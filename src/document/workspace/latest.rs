//! Of two writes of one field the one with the later stamp stands, in whatever order they came.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Workspace;
use crate::document::change::{Change, Stamp, WHOLE};
use crate::domain::id::RecordId;
use crate::domain::record::Record;

/// What the journal says of one record beyond its present value.
#[derive(Debug, Clone, Default)]
pub(super) struct Trace {
    /// The latest write of each field, [`WHOLE`] among them; kept for records that are gone, since
    /// they may come back.
    fields: BTreeMap<String, (Stamp, Option<Value>)>,
}

impl Workspace {
    /// Remembers a write, if it is the latest of its field. Does not touch the records.
    pub(super) fn trace(&mut self, stamp: Stamp, change: &Change) {
        let trace = self.traces.entry(change.record.clone()).or_default();
        let latest = trace.fields.get(&change.field);
        if latest.is_none_or(|(last, _)| *last < stamp) {
            trace
                .fields
                .insert(change.field.clone(), (stamp, change.to.clone()));
        }
    }

    /// Makes a record what the latest writes say it is.
    pub(super) fn settle(&mut self, id: &RecordId) {
        let Some(trace) = self.traces.get(id) else {
            return;
        };
        let mut record = match trace.fields.get(WHOLE) {
            Some((_, None)) => None,
            Some((_, Some(whole))) => Record::from_value(whole.clone()).ok(),
            // The journal does not reach back to its creation.
            None => self.records.get(id).cloned(),
        };
        if let Some(record) = &mut record {
            for (field, (stamp, to)) in &trace.fields {
                let created = trace.fields.get(WHOLE);
                let after_creation = created.is_none_or(|(created, _)| created < stamp);
                if field != WHOLE && after_creation {
                    match to {
                        Some(value) => record.fields.insert(field.clone(), value.clone()),
                        None => record.fields.remove(field),
                    };
                }
            }
        }
        match record {
            Some(record) => self.records.insert(id.clone(), record),
            None => self.records.remove(id),
        };
        self.refresh(id);
    }
}

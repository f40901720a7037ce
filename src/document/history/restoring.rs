//! Commands that bring something back: a whole step, a record as it was, one field.
//!
//! Each is an ordinary command, so it is checked like any other, is a step of its own and can be
//! undone. Must not know who asks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use crate::document::change::{EntryId, WHOLE};
use crate::document::workspace::Workspace;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::record::{Record, Records};
use crate::domain::references;
use crate::domain::sorting::Gather as _;

/// Takes back a step of long ago: what it left and nobody has changed since becomes what it found.
/// `None` when nothing of it is left.
#[must_use]
pub fn step(workspace: &Workspace, id: &EntryId) -> Option<Command> {
    let entry = workspace.entry(id)?;
    let mut draft: BTreeMap<&RecordId, Option<Record>> = BTreeMap::new();
    for change in entry.changes.iter().rev() {
        let standing = || workspace.records().get(&change.record).cloned();
        let now = draft.entry(&change.record).or_insert_with(standing);
        if change.field == WHOLE {
            if now.as_ref().map(Record::to_value) == change.to {
                *now = change
                    .from
                    .clone()
                    .and_then(|whole| Record::from_value(whole).ok());
            }
        } else if let Some(record) = now
            && record.fields.get(&change.field) == change.to.as_ref()
        {
            put(record, &change.field, change.from.clone());
        }
    }
    let wanted = draft.into_iter().map(|(id, record)| (id.clone(), record));
    toward(workspace.records(), wanted.collect())
}

/// Makes a record what it was at a moment, and brings back what had to go along with it when it was
/// deleted. `None` when it was not there then, or is no different now.
#[must_use]
pub fn record(workspace: &Workspace, id: &RecordId, moment: Timestamp) -> Option<Command> {
    let then = workspace.as_of(moment).records;
    let mut wanted = BTreeMap::new();
    wanted.insert(id.clone(), Some(then.get(id)?.clone()));
    if !workspace.records().contains_key(id) {
        // What was deleted in the same step went along with it.
        let gone = |it: &&crate::document::change::Entry| {
            let left = |it: &crate::document::change::Change| {
                it.field == WHOLE && it.to.is_none() && it.record == *id
            };
            it.changes.iter().any(left)
        };
        let last = workspace.journal().iter().rev().find(gone);
        for change in last.into_iter().flat_map(|entry| &entry.changes) {
            let went = change.field == WHOLE && change.to.is_none();
            if went && !workspace.records().contains_key(&change.record) {
                let back = then.get(&change.record).cloned();
                wanted.entry(change.record.clone()).or_insert(back);
            }
        }
    }
    toward(workspace.records(), wanted)
}

/// Gives a field a value that it had; `None` when it has it, or its record is gone.
#[must_use]
pub fn field(records: &Records, id: &RecordId, field: &str, to: Option<&Value>) -> Option<Command> {
    let record = records.get(id)?;
    (record.fields.get(field) != to).then(|| Command::set(id, field, to.cloned()))
}

fn put(record: &mut Record, field: &str, to: Option<Value>) {
    match to {
        Some(value) => record.fields.insert(field.to_owned(), value),
        None => record.fields.remove(field),
    };
}

/// The command that makes records what they should be: what comes back first, so that what names
/// it finds it, then the fields, then what goes.
fn toward(now: &Records, wanted: BTreeMap<RecordId, Option<Record>>) -> Option<Command> {
    let (mut made, mut set, mut gone) = (Vec::new(), Vec::new(), Vec::<&Record>::new());
    for (id, record) in wanted {
        match (now.get(&id), record) {
            (None, Some(record)) => made.push(Command::Create(record)),
            (Some(standing), None) => gone.push(standing),
            (Some(standing), Some(record)) => {
                let names: BTreeSet<&String> = standing
                    .fields
                    .keys()
                    .chain(record.fields.keys())
                    .gathered();
                let fields: Vec<(String, Option<Value>)> = names
                    .into_iter()
                    .filter(|name| standing.fields.get(*name) != record.fields.get(*name))
                    .map(|name| (name.clone(), record.fields.get(name).cloned()))
                    .collect();
                if !fields.is_empty() {
                    set.push(Command::Set { record: id, fields });
                }
            }
            (None, None) => {}
        }
    }
    made.extend(set);
    made.extend(
        in_turn(gone)
            .into_iter()
            .map(|record| Command::Delete { record }),
    );
    (!made.is_empty()).then_some(Command::All(made))
}

/// Records in the order in which they can be deleted: what names another one before that one.
fn in_turn(mut gone: Vec<&Record>) -> Vec<RecordId> {
    let mut order = Vec::new();
    while !gone.is_empty() {
        let named: BTreeSet<RecordId> = gone
            .iter()
            .flat_map(|record| references::named_by(record).map(|(_, target)| target))
            .gathered();
        let free = gone.iter().position(|record| !named.contains(&record.id));
        // Those that name each other in a ring go in any order.
        order.push(gone.swap_remove(free.unwrap_or_default()).id.clone());
    }
    order
}

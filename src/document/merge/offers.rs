//! What one file holds that is not here: per field, what they had and what they have.
//!
//! A file's entries that are unknown here tell both: read backwards from its records, they give the
//! records as they were before. Where the records hold something that no entry tells of, somebody
//! wrote it into the file by hand, or the two sides have no common state.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use crate::document::change::{Change, Entry, EntryId, ReplicaId, WHOLE};
use crate::document::file::Loaded;
use crate::document::merge::memory::{Memory, heard_by, same};
use crate::document::merge::noted::standing;
use crate::document::merge::review::{Offer, Spot};
use crate::document::scope::Scope;
use crate::document::workspace::{Workspace, value_in, with_value};
use crate::domain::id::RecordId;
use crate::domain::record::{Record, Records};
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;

/// What a file offers.
#[derive(Default)]
pub struct Offers {
    pub found: Vec<(Spot, Offer)>,
    /// How many fields were new in the file and stand here already.
    pub already: usize,
    /// How many of its entries were known.
    pub known: usize,
    /// The year whose archive has steps of theirs that are not known here.
    pub put_away: Option<i16>,
    /// The entries that were not, without what is known of them.
    pub heard: Vec<Entry>,
    /// What was written into the file by hand.
    pub by_hand: Vec<Change>,
    /// The unseen entries that wrote each field, in order; of [`WHOLE`] all that wrote the record.
    pub told: BTreeMap<Spot, Vec<EntryId>>,
    /// Every entry that the file's side has.
    pub theirs: BTreeSet<EntryId>,
}

/// One write of a file's journal that is unknown here.
struct Write<'a> {
    entry: &'a Entry,
    change: Change,
    /// They kept a value of their own against one that came from elsewhere.
    decided: bool,
}

pub struct Reader<'a> {
    ours: &'a Workspace,
    memory: &'a Memory<'a>,
    loaded: &'a Loaded,
    /// The place of the file in the review.
    file: usize,
    unseen: Vec<&'a Entry>,
    /// Ids of the entries that they have.
    theirs: BTreeSet<&'a EntryId>,
    /// The last value of each field that their entries wrote, which a merge here dealt with.
    dealt_with: BTreeMap<Spot, Option<&'a Value>>,
    /// Records that stand in the file and could not be read.
    unread: BTreeSet<&'a str>,
    found: Offers,
}

/// Reads what a file offers to this copy.
pub fn read<'a>(
    ours: &'a Workspace,
    memory: &'a Memory<'a>,
    loaded: &'a Loaded,
    file: usize,
) -> Offers {
    let mut unseen: Vec<&Entry> = Vec::new();
    let mut known = 0;
    for entry in &loaded.journal {
        if memory.knows(&entry.id) {
            known += 1;
        } else {
            unseen.push(entry);
        }
    }
    sorting::by(&mut unseen, |a, b| {
        (a.lamport, &a.id).cmp(&(b.lamport, &b.id))
    });
    // The same entry twice says nothing new.
    unseen.dedup_by(|a, b| a.id == b.id);
    let mut theirs: BTreeSet<&EntryId> = loaded.journal.iter().map(|it| &it.id).gathered();
    let nested = loaded.journal.iter().filter_map(|it| it.merged.as_deref());
    theirs.extend(nested.flat_map(|merged| merged.heard.iter().map(|it| &it.id)));
    let mut dealt_with = BTreeMap::new();
    let effectless = loaded.journal.iter();
    let effectless = effectless.filter(|it| memory.knows(&it.id) && !ours.knows(&it.id));
    for change in effectless.flat_map(|it| &it.changes) {
        let spot = Spot::new(&change.record, &change.field);
        dealt_with.insert(spot, change.to.as_ref());
    }
    let unread = loaded.set_aside.iter();
    let reader = Reader {
        ours,
        memory,
        loaded,
        file,
        theirs,
        dealt_with,
        unread: unread
            .filter_map(|aside| aside.value.get("id")?.as_str())
            .gathered(),
        found: Offers {
            known,
            put_away: put_away(memory, loaded),
            ..Offers::default()
        },
        unseen,
    };
    reader.read()
}

impl Reader<'_> {
    fn read(mut self) -> Offers {
        self.hear();
        let writes = writes(&self.unseen);
        for (record, writes) in &writes {
            if !self.unread.contains(record.as_str()) {
                self.told(record, writes);
            }
        }
        self.untold(&writes);
        for (record, writes) in &writes {
            for write in writes {
                for field in [write.change.field.as_str(), WHOLE] {
                    let chain = self.found.told.entry(Spot::new(record, field)).or_default();
                    if chain.last() != Some(&write.entry.id) {
                        chain.push(write.entry.id.clone());
                    }
                }
            }
        }
        self.found.theirs = self.theirs.iter().map(|id| (*id).clone()).gathered();
        self.found
    }

    /// What is known from now on: the new entries, and those that their own merges dealt with.
    fn hear(&mut self) {
        let standing = standing(&self.loaded.journal);
        let mut ids = BTreeSet::new();
        for entry in &self.unseen {
            let dealt_with = heard_by(entry).filter(|_| standing.contains(&entry.id));
            for heard in dealt_with {
                if !self.memory.knows(&heard.id) && ids.insert(&heard.id) {
                    self.found.heard.push(heard.clone());
                }
            }
        }
        for entry in &self.unseen {
            if ids.insert(&entry.id) {
                let mut heard = (*entry).clone();
                if let Some(merged) = heard.merged.as_deref_mut() {
                    // What is known, or heard beside it, need not be carried twice.
                    merged
                        .heard
                        .retain(|it| !self.memory.knows(&it.id) && !ids.contains(&it.id));
                }
                self.found.heard.push(heard);
            }
        }
    }

    /// Offers what the journal tells of one record.
    fn told(&mut self, id: &RecordId, writes: &[Write<'_>]) {
        let now = self.loaded.records.get(id);
        let mut before = now.cloned();
        for write in writes.iter().rev() {
            before = with_value(before, &write.change.field, write.change.from.clone());
        }
        let mine = self.ours.records().get(id);
        let offered = self.found.found.len();
        match (before, now) {
            (None, None) => {}
            (None, Some(now)) if mine.is_none() => {
                self.offer(id, WHOLE, None, Some(now.to_value()), writes);
            }
            // The same record came into being on both sides.
            (None, Some(now)) => self.fields(
                &Record {
                    fields: serde_json::Map::new(),
                    ..now.clone()
                },
                now,
                writes,
            ),
            (Some(before), None) => {
                self.offer(id, WHOLE, Some(before.to_value()), None, writes);
            }
            (Some(before), Some(now)) if mine.is_none() => {
                // A record that was never here has come into the part that the file holds.
                let was_here = self.trace(id, WHOLE);
                let from = was_here.then(|| before.to_value());
                self.offer(id, WHOLE, from, Some(now.to_value()), writes);
            }
            (Some(before), Some(now)) => self.fields(&before, now, writes),
        }
        self.decisions(id, writes, offered);
    }

    /// Offers what they decided against our value, also where it is what they had all along.
    fn decisions(&mut self, id: &RecordId, writes: &[Write<'_>], offered: usize) {
        for write in writes.iter().filter(|write| write.decided) {
            let field = &write.change.field;
            let mine = self.ours.value_of(id, field);
            let to = value_in(self.loaded.records.get(id), field);
            let of_record = self.found.found.get(offered..).unwrap_or_default();
            let is_offered = of_record
                .iter()
                .any(|(spot, _)| spot.field == *field || spot.field == WHOLE || field == WHOLE);
            if !is_offered
                && same(write.change.from.as_ref(), mine.as_ref())
                && !same(mine.as_ref(), to.as_ref())
            {
                self.offer(id, field, mine, to, writes);
            }
        }
    }

    fn fields(&mut self, before: &Record, now: &Record, writes: &[Write<'_>]) {
        let id = &now.id;
        if let Some(mine) = self.ours.records().get(id)
            && mine.kind != now.kind
        {
            self.offer(
                id,
                WHOLE,
                Some(before.to_value()),
                Some(now.to_value()),
                writes,
            );
            return;
        }
        for field in names(before, now) {
            let (from, to) = (before.fields.get(field), now.fields.get(field));
            if !same(from, to) {
                self.offer(id, field, from.cloned(), to.cloned(), writes);
            }
        }
    }

    fn offer(
        &mut self,
        id: &RecordId,
        field: &str,
        from: Option<Value>,
        to: Option<Value>,
        writes: &[Write<'_>],
    ) {
        let spot = Spot::new(id, field);
        let mine = self.ours.value_of(id, field);
        if same(mine.as_ref(), to.as_ref()) {
            self.found.already += 1;
            return;
        }
        let of_field = |write: &&Write<'_>| {
            field == WHOLE || write.change.field == field || write.change.field == WHOLE
        };
        let mine_writes: Vec<&Write<'_>> = writes.iter().filter(of_field).collect();
        let last = mine_writes.last();
        // In an untouched file the last write is what stands there.
        let told = last.is_some_and(|last| {
            field == WHOLE
                || last.change.field == WHOLE
                || same(last.change.to.as_ref(), to.as_ref())
        });
        let by_hand = !told && self.loaded.edited_by_hand;
        // They had our value before them and decided: what they say of it is said to us.
        let to_us = mine_writes
            .iter()
            .any(|write| write.decided && same(write.change.from.as_ref(), mine.as_ref()));
        let from = if to_us { mine } else { from };
        let offer = Offer {
            file: self.file,
            also: Vec::new(),
            from,
            to,
            by: last.map(|last| last.entry.by.clone()).unwrap_or_default(),
            at: last.filter(|_| !by_hand).map(|last| last.entry.at),
            by_hand,
            unexplained: false,
            decided: to_us || last.is_some_and(|last| last.decided),
            last: last.map(|last| last.entry.id.clone()),
            chain: mine_writes
                .iter()
                .map(|write| write.entry.id.clone())
                .collect(),
        };
        if by_hand {
            self.note_hand(&spot, &offer);
        }
        self.found.found.push((spot, offer));
    }

    fn note_hand(&mut self, spot: &Spot, offer: &Offer) {
        self.found.by_hand.push(Change {
            record: spot.record.clone(),
            field: spot.field.clone(),
            from: offer.from.clone(),
            to: offer.to.clone(),
        });
    }

    /// Offers what stands in the records and no unseen entry tells of.
    fn untold(&mut self, writes: &BTreeMap<RecordId, Vec<Write<'_>>>) {
        let beyond = self.beyond();
        let loaded = self.loaded;
        let told = |id: &RecordId, field: &str| {
            writes.get(id).is_some_and(|writes| {
                let mut writes = writes.iter();
                writes.any(|write| write.change.field == field || write.change.field == WHOLE)
            })
        };
        for (id, theirs) in &loaded.records {
            match self.ours.records().get(id) {
                Some(mine) if mine == theirs => {}
                Some(mine) if mine.kind != theirs.kind => {
                    if !writes.contains_key(id) {
                        self.unexplained(id, WHOLE, &beyond);
                    }
                }
                Some(mine) => {
                    for field in names(mine, theirs) {
                        let left_out =
                            !theirs.fields.contains_key(field) && loaded.head.scope != Scope::Whole;
                        if !left_out && !told(id, field) {
                            self.unexplained(id, field, &beyond);
                        }
                    }
                }
                None if writes.contains_key(id) => {}
                None => self.unexplained(id, WHOLE, &beyond),
            }
        }
        if loaded.head.scope != Scope::Whole {
            return;
        }
        for id in self.ours.records().keys() {
            let missing = !loaded.records.contains_key(id) && !self.unread.contains(id.as_str());
            if missing && !writes.contains_key(id) {
                self.unexplained(id, WHOLE, &beyond);
            }
        }
    }

    /// What our fields held before the first of our entries that they do not have.
    fn beyond(&self) -> BTreeMap<Spot, Option<Value>> {
        let put_away = self.loaded.head.folded.as_ref();
        let has_put_away = |id: &EntryId| {
            let last = put_away.and_then(|it| it.covers.get(&id.replica));
            last.is_some_and(|last| id.sequence <= *last)
        };
        let mut ours: Vec<&Entry> = self
            .ours
            .journal()
            .iter()
            .filter(|entry| !self.theirs.contains(&entry.id) && !has_put_away(&entry.id))
            .collect();
        sorting::by(&mut ours, |a, b| {
            (a.lamport, &a.id).cmp(&(b.lamport, &b.id))
        });
        let mut beyond = BTreeMap::new();
        for change in ours.iter().flat_map(|entry| &entry.changes) {
            // Once the whole record came or went, its fields began anew.
            if !beyond.contains_key(&Spot::new(&change.record, WHOLE)) {
                let spot = Spot::new(&change.record, &change.field);
                beyond.entry(spot).or_insert_with(|| change.from.clone());
            }
        }
        beyond
    }

    /// The records that are told apart from ours by nothing in their journal.
    fn unexplained(&mut self, id: &RecordId, field: &str, beyond: &BTreeMap<Spot, Option<Value>>) {
        let spot = Spot::new(id, field);
        let mine = self.ours.value_of(id, field);
        let theirs = value_in(self.loaded.records.get(id), field);
        if same(mine.as_ref(), theirs.as_ref()) {
            return;
        }
        let base = if field == WHOLE {
            self.whole_before(id, beyond)
        } else {
            beyond.get(&spot).cloned().or_else(|| {
                // Created here since: the whole record tells what the field was.
                let whole = beyond.get(&Spot::new(id, WHOLE))?;
                Some(whole.as_ref().and_then(|whole| whole.get(field).cloned()))
            })
        };
        let is_theirs = |base: &Option<Value>| {
            same(base.as_ref(), theirs.as_ref())
                || field == WHOLE && self.is_cut_from(base.as_ref(), theirs.as_ref())
        };
        if base.as_ref().is_some_and(is_theirs) {
            // They have what was here before: the change is ours.
            return;
        }
        let before = base.as_ref().and_then(Option::as_ref);
        if self.is_behind(&spot, theirs.as_ref(), before) {
            return;
        }
        if self.memory.knows_by_hand(&spot, theirs.as_ref())
            || self.was_dealt_with(&spot, theirs.as_ref())
        {
            self.found.already += 1;
            return;
        }
        // What was never here and comes with the part that a file holds is new, and no dispute.
        let came_into_scope =
            self.loaded.head.scope != Scope::Whole && mine.is_none() && !self.trace(id, field);
        let both_began_alike =
            self.loaded.edited_by_hand && self.ours.reaches_back() || came_into_scope;
        let from = match base {
            Some(base) => base,
            None if both_began_alike => mine,
            None => None,
        };
        let offer = Offer {
            file: self.file,
            also: Vec::new(),
            from,
            to: theirs,
            by: String::new(),
            at: None,
            by_hand: self.loaded.edited_by_hand,
            unexplained: !both_began_alike,
            decided: false,
            last: None,
            chain: Vec::new(),
        };
        self.note_hand(&spot, &offer);
        self.found.found.push((spot, offer));
    }

    /// Whether a record stands in a part of ours that holds of it what names it, and no more.
    fn is_cut_from(&self, whole: Option<&Value>, theirs: Option<&Value>) -> bool {
        let whole = whole.and_then(Value::as_object);
        let (Some(whole), Some(theirs)) = (whole, theirs.and_then(Value::as_object)) else {
            return false;
        };
        self.loaded.head.scope != Scope::Whole
            && theirs
                .iter()
                .all(|(name, value)| same(whole.get(name), Some(value)))
    }

    /// Whether they have what stood here before steps that were put away; `base` is what stood here
    /// before those that are listed. Of a file that was edited by hand nobody can tell whether it is
    /// behind or was set back.
    fn is_behind(&self, spot: &Spot, theirs: Option<&Value>, base: Option<&Value>) -> bool {
        let Some(folded) = self.ours.folded().filter(|_| !self.loaded.edited_by_hand) else {
            return false;
        };
        match self.loaded.records.get(&spot.record) {
            Some(theirs) if spot.field == WHOLE => folded.once_was(theirs, base),
            _ => folded.once_held(&spot.record, &spot.field, theirs),
        }
    }

    /// Whether a merge here dealt with the value: it stands in the file because of entries that are
    /// known and have no effect here.
    fn was_dealt_with(&self, spot: &Spot, theirs: Option<&Value>) -> bool {
        if spot.field == WHOLE {
            let begin = Spot::new(&spot.record, "");
            let mut of_record = self.dealt_with.range(begin..);
            let any = of_record
                .next()
                .is_some_and(|(it, _)| it.record == spot.record);
            return any && !self.loaded.edited_by_hand;
        }
        let of_field = self.dealt_with.get(spot).copied();
        let of_whole = || {
            let whole = self.dealt_with.get(&Spot::new(&spot.record, WHOLE))?;
            Some(whole.and_then(|whole| whole.get(&spot.field)))
        };
        of_field
            .or_else(of_whole)
            .is_some_and(|told| !self.loaded.edited_by_hand || same(told, theirs))
    }

    /// A record as it was before the first of our changes that they do not have; `None` when there
    /// is no such change.
    #[allow(
        clippy::option_option,
        reason = "a record that was not there differs from one that nobody changed"
    )]
    fn whole_before(
        &self,
        id: &RecordId,
        beyond: &BTreeMap<Spot, Option<Value>>,
    ) -> Option<Option<Value>> {
        let mut changed = false;
        let mut record = match beyond.get(&Spot::new(id, WHOLE)) {
            None => self.ours.records().get(id).cloned(),
            Some(None) => return Some(None),
            Some(Some(whole)) => {
                changed = true;
                Record::from_value(whole.clone()).ok()
            }
        };
        let of_record = beyond.range(Spot::new(id, "")..);
        for (spot, from) in of_record.take_while(|(spot, _)| spot.record == *id) {
            if spot.field != WHOLE {
                record = with_value(record, &spot.field, from.clone());
                changed = true;
            }
        }
        changed.then(|| record.map(|record| record.to_value()))
    }

    /// Whether our journal tells that a field, or of [`WHOLE`] anything of a record, was ever here.
    fn trace(&self, id: &RecordId, field: &str) -> bool {
        let mut changes = self.ours.journal().iter().flat_map(|entry| &entry.changes);
        let put_away = self.ours.folded();
        put_away.is_some_and(|it| it.tells_of(id, field))
            || changes.any(|change| {
                change.record == *id
                    && (field == WHOLE || change.field == field || change.field == WHOLE)
            })
    }
}

/// The year whose archive has steps that are in a file's records and unknown here.
fn put_away(memory: &Memory<'_>, loaded: &Loaded) -> Option<i16> {
    let folded = loaded.head.folded.as_ref()?;
    let last = |(replica, sequence): (&ReplicaId, &u64)| EntryId {
        replica: replica.clone(),
        sequence: *sequence,
    };
    let mut unknown = folded.covers.iter().map(last);
    unknown.any(|id| !memory.knows(&id)).then_some(folded.year)
}

/// The unseen writes of each record, in the order in which they had their effect.
fn writes<'a>(unseen: &[&'a Entry]) -> BTreeMap<RecordId, Vec<Write<'a>>> {
    let mut writes: BTreeMap<RecordId, Vec<Write<'a>>> = BTreeMap::new();
    for entry in unseen {
        for change in &entry.changes {
            let write = Write {
                entry,
                change: change.clone(),
                decided: false,
            };
            writes.entry(change.record.clone()).or_default().push(write);
        }
        let merged = entry.merged.as_deref();
        for kept in merged.into_iter().flat_map(|merged| &merged.kept) {
            let change = Change {
                record: kept.record.clone(),
                field: kept.field.clone(),
                from: kept.theirs.clone(),
                to: kept.mine.clone(),
            };
            let write = Write {
                entry,
                change,
                decided: true,
            };
            writes.entry(kept.record.clone()).or_default().push(write);
        }
    }
    writes
}

/// The fields that either record has, each once.
fn names<'r>(one: &'r Record, other: &'r Record) -> BTreeSet<&'r String> {
    let mut names: BTreeSet<&String> = one.fields.keys().gathered();
    names.extend(other.fields.keys());
    names
}

/// An entry that stands for what was written into a file by hand, so that it is known afterwards.
pub fn hand_entry(file: &str, hash: &str, changes: Vec<Change>, at: Timestamp) -> Entry {
    let replica = format!(
        "{}{}",
        crate::document::merge::memory::BY_HAND,
        hash.get(..16).unwrap_or(hash)
    );
    Entry {
        id: EntryId {
            replica: ReplicaId::new(&replica),
            sequence: 1,
        },
        lamport: 0,
        at,
        by: file.to_owned(),
        undoes: None,
        changes,
        merged: None,
    }
}

/// Records with values put in their places; what leads nowhere is passed over.
pub fn with_values<'v>(
    records: &Records,
    values: impl Iterator<Item = (&'v Spot, Option<Value>)>,
) -> BTreeMap<RecordId, Option<Record>> {
    let mut changed: BTreeMap<RecordId, Option<Record>> = BTreeMap::new();
    for (spot, to) in values {
        let now = match changed.remove(&spot.record) {
            Some(now) => now,
            None => records.get(&spot.record).cloned(),
        };
        // What was deleted does not come back by a field of it.
        let after = if now.is_none() && spot.field != WHOLE {
            None
        } else {
            with_value(now, &spot.field, to)
        };
        changed.insert(spot.record.clone(), after);
    }
    changed
}

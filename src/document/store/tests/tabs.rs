//! Two tabs of one browser that write at once into one store.

use std::collections::{BTreeSet, VecDeque};

use super::*;
use crate::document::change::Entry;

const EDITS: usize = 10_000;

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

struct Tab {
    shelf: Shelf<Memory>,
    workspace: Workspace,
    /// What the other tab has written and this one has not heard of yet, in order.
    inbox: VecDeque<Entry>,
}

impl Tab {
    fn open(store: &Memory, replica: &str) -> Self {
        let shelf = Shelf::new(store.clone(), "w");
        Self {
            workspace: shelf.open(ReplicaId::new(replica)).unwrap().workspace,
            shelf,
            inbox: VecDeque::new(),
        }
    }

    fn hear(&mut self, events: usize) {
        for entry in self.inbox.drain(..events.min(self.inbox.len())) {
            self.workspace.receive(entry);
        }
    }
}

/// One edit: mostly a field, now and then a record that comes, goes or is taken back.
fn edit(tab: &mut Tab, chance: &mut Chance, text: &str) -> Option<Entry> {
    let id = format!("b{}", chance.below(40));
    let is_there = tab.workspace.records().contains_key(id.as_str());
    let edit = match chance.below(20) {
        0 if is_there => Edit::Remove(id.as_str().into()),
        1 => return tab.workspace.undo(author()).ok(),
        2 => return tab.workspace.redo(author()).ok(),
        _ if !is_there => {
            Edit::Put(Record::new(crate::domain::record::Kind::Body, &id).with("name", text))
        }
        _ => Edit::Field {
            record: id.as_str().into(),
            field: ["name", "meets", "operator"][usize::try_from(chance.below(3)).unwrap()]
                .to_owned(),
            to: Some(json!(text)),
        },
    };
    tab.workspace.commit(vec![edit], author())
}

#[test]
fn ten_thousand_random_edits_in_two_tabs_end_alike_and_nothing_of_them_is_lost() {
    let (store, _, _) = with_many(30);
    let mut tabs = [Tab::open(&store, "first"), Tab::open(&store, "second")];
    let mut chance = Chance(8);
    let (mut edits, mut written) = (0, Vec::new());
    while edits < EDITS {
        let at = usize::try_from(chance.below(2)).unwrap();
        let text = format!("tab {at}, text {edits}");
        let Some(entry) = edit(&mut tabs[at], &mut chance, &text) else {
            continue;
        };
        edits += 1;
        if entry.undoes.is_none() && entry.changes.iter().any(|it| it.to.is_some()) {
            written.push(text);
        }
        tabs[at].shelf.append(&entry).unwrap();
        tabs[1 - at].inbox.push_back(entry);
        // Events come late, and in bursts.
        if chance.below(4) == 0 {
            let heard = usize::try_from(chance.below(12)).unwrap();
            tabs[usize::try_from(chance.below(2)).unwrap()].hear(heard);
        }
        if chance.below(50) == 0 {
            tabs[at]
                .shelf
                .snapshot_when_due(&tabs[at].workspace)
                .unwrap();
        }
    }
    for tab in &mut tabs {
        tab.hear(usize::MAX);
    }
    let [first, second] = tabs;
    let opened = reopen(&first.shelf);
    assert_eq!(opened.repairs, vec![]);
    assert_eq!(first.workspace.records(), second.workspace.records());
    assert_eq!(first.workspace.records(), opened.workspace.records());
    let ever: BTreeSet<String> = opened
        .workspace
        .journal()
        .iter()
        .flat_map(|entry| &entry.changes)
        .filter_map(|change| change.to.as_ref().map(ToString::to_string))
        .collect();
    let ever = ever.into_iter().collect::<Vec<_>>().join("\n");
    let lost = written
        .iter()
        .filter(|text| !ever.contains(&format!("\"{text}\"")));
    assert_eq!(lost.collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(opened.workspace.journal().len(), EDITS);
    eprintln!(
        "{EDITS} edits in two tabs, {} texts written: the same {} records in both and on reopening, 0 lost",
        written.len(),
        first.workspace.records().len()
    );
}

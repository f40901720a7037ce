//! Local storage that forgot its last minute, beside a second store that did not.

use proptest::prelude::*;

use super::*;
use crate::document::store::folding::FOLD_BEYOND;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn later(hours: i64) -> Timestamp {
    Timestamp::from_second(hours * 3600).unwrap()
}

/// What a killed browser finds again: its local storage as it stood at the last write to the disk.
fn killed(on_disk: &BTreeMap<String, String>) -> Memory {
    Memory {
        texts: Rc::new(RefCell::new(on_disk.clone())),
        ..Memory::default()
    }
}

fn rename_both(workspace: &mut Workspace, shelf: &Shelf<Memory>, disk: &mut Vec<Pair>, name: &str) {
    let edit = Edit::Field {
        record: "b1".into(),
        field: "name".to_owned(),
        to: Some(json!(name)),
    };
    if let Some(entry) = workspace.commit(vec![edit], author()) {
        disk.push(shelf.append(&entry).unwrap());
    }
}

#[test]
fn what_was_done_since_the_last_write_to_the_disk_comes_back() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    let mut disk = shelf.texts().unwrap();
    rename_both(&mut workspace, &shelf, &mut disk, "one");
    let on_disk = store.texts.borrow().clone();
    for n in 0..30 {
        rename_both(&mut workspace, &shelf, &mut disk, &format!("name {n}"));
    }
    let found = killed(&on_disk);
    assert_eq!(bring_back(&found, &disk, NOW), Ok(Vec::new()));
    let opened = reopen(&Shelf::new(found.clone(), "w")).workspace;
    assert_eq!(opened.records(), workspace.records());
    assert_eq!(opened.journal(), workspace.journal());
    let texts = found.texts.borrow().clone();
    bring_back(&found, &disk, NOW).unwrap();
    assert_eq!(*found.texts.borrow(), texts, "twice does no more than once");
}

#[test]
fn a_workspace_that_never_reached_the_disk_comes_back_with_what_was_done_in_it() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    let mut disk = shelf.texts().unwrap();
    rename_both(&mut workspace, &shelf, &mut disk, "one");
    let found = Memory::default();
    bring_back(&found, &disk, NOW).unwrap();
    let opened = reopen(&Shelf::new(found, "w"));
    assert_eq!(opened.workspace.records(), workspace.records());
    assert_eq!(opened.head, head());
    assert_eq!(opened.repairs, vec![]);
}

#[test]
fn what_was_folded_or_removed_does_not_come_back_and_what_is_old_is_let_go() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    let mut disk = Vec::new();
    for n in 0..=FOLD_BEYOND {
        rename_both(&mut workspace, &shelf, &mut disk, &format!("name {n}"));
    }
    shelf.snapshot(&workspace).unwrap();
    shelf.snapshot(&workspace).unwrap();
    let texts = store.texts.borrow().clone();
    assert_eq!(bring_back(&store, &disk, NOW), Ok(Vec::new()));
    assert_eq!(*store.texts.borrow(), texts);
    let spent = bring_back(&store, &disk, later(25)).unwrap();
    assert_eq!(spent.len(), disk.len());
    shelf.delete().unwrap();
    assert_eq!(bring_back(&store, &disk, NOW).unwrap().len(), disk.len());
    assert!(store.texts.borrow().is_empty());
}

#[test]
fn a_store_without_room_for_it_leaves_everything_where_it_is() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    let mut disk = shelf.texts().unwrap();
    let on_disk = store.texts.borrow().clone();
    rename_both(&mut workspace, &shelf, &mut disk, "one");
    let found = killed(&on_disk);
    let taken = on_disk.iter().map(|(key, text)| key.len() + text.len());
    found.quota.set(Some(taken.sum()));
    assert_eq!(bring_back(&found, &disk, later(99)), Err(StoreError::Full));
    assert_eq!(*found.texts.borrow(), on_disk);
}

proptest! {
    /// Whatever was done, whenever local storage was written to the disk, and wherever a snapshot
    /// came in between.
    #[test]
    fn no_moment_of_a_kill_loses_an_entry_that_the_second_store_has(
        acts in proptest::collection::vec(0..12_u8, 1..60)
    ) {
        let store = Memory::default();
        let (shelf, mut workspace) = start(&store);
        let mut disk = shelf.texts().unwrap();
        let mut on_disk = BTreeMap::new();
        for (at, act) in acts.iter().enumerate() {
            match act {
                0 => on_disk = store.texts.borrow().clone(),
                1 => shelf.snapshot(&workspace).unwrap(),
                2 => {
                    let undone = workspace.undo(author()).ok();
                    disk.extend(undone.map(|entry| shelf.append(&entry).unwrap()));
                }
                _ => rename_both(&mut workspace, &shelf, &mut disk, &format!("{at} {act}")),
            }
        }
        let found = killed(&on_disk);
        bring_back(&found, &disk, NOW).unwrap();
        let opened = reopen(&Shelf::new(found, "w"));
        prop_assert_eq!(opened.repairs, vec![]);
        prop_assert_eq!(opened.workspace.records(), workspace.records());
        prop_assert_eq!(opened.workspace.journal(), workspace.journal());
    }
}

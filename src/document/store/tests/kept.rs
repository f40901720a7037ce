//! What was written is there again, whatever ended the page.

use super::*;
use crate::document::file;
use crate::document::store::folding::FOLD_BEYOND;

#[test]
fn every_entry_is_there_after_a_kill_without_a_snapshot() {
    let (shelf, mut workspace) = start(&Memory::default());
    for n in 0..20 {
        rename(&mut workspace, &shelf, &format!("name {n}"));
    }
    let opened = reopen(&shelf);
    assert_eq!(opened.workspace.records(), workspace.records());
    assert_eq!(opened.workspace.journal(), workspace.journal());
    assert_eq!(opened.repairs, vec![]);
    assert_eq!(opened.head, head());
}

#[test]
fn old_entries_are_folded_and_still_make_up_the_history() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    for n in 0..=FOLD_BEYOND {
        rename(&mut workspace, &shelf, &format!("name {n}"));
    }
    shelf.snapshot(&workspace).unwrap();
    shelf.snapshot(&workspace).unwrap();
    assert!(shelf.entry_keys().unwrap().len() <= FOLD_BEYOND);
    let opened = reopen(&shelf);
    assert_eq!(opened.workspace.journal(), workspace.journal());
    assert_eq!(opened.workspace.records(), workspace.records());
}

#[test]
fn a_clock_that_was_set_back_neither_loses_nor_reorders_anything() {
    let (shelf, mut workspace) = start(&Memory::default());
    for (name, second) in [("first", 1_000), ("second", 10), ("third", -50_000)] {
        let author = Author {
            by: String::new(),
            at: Timestamp::from_second(second).unwrap(),
        };
        let edit = Edit::Field {
            record: "b1".into(),
            field: "name".to_owned(),
            to: Some(json!(name)),
        };
        shelf
            .append(&workspace.commit(vec![edit], author).unwrap())
            .unwrap();
    }
    shelf.snapshot(&workspace).unwrap();
    let mut opened = reopen(&shelf).workspace;
    assert_eq!(opened.records(), workspace.records());
    assert_eq!(opened.journal(), workspace.journal());
    opened.undo(author()).unwrap();
    assert_eq!(opened.cluster().bodies.get("b1").unwrap().name, "second");
}

#[test]
fn a_merge_that_is_killed_is_whole_or_not_begun() {
    use crate::document::merge::{Answers, Incoming, accept, compare};
    let (shelf, mut workspace) = start(&Memory::default());
    let mut there = Workspace::new(
        ReplicaId::new("t"),
        workspace.records().clone(),
        Vec::new(),
        Covered::new(),
    );
    for name in ["Savet", "Veće"] {
        let edit = Edit::Field {
            record: "b1".into(),
            field: "name".to_owned(),
            to: Some(json!(name)),
        };
        there.commit(vec![edit], author());
    }
    let head = file::Head {
        workspace: "w".to_owned(),
        ..Default::default()
    };
    let text = file::write(&head, there.records(), there.journal());
    let loaded = file::read(text.as_bytes(), crate::document::guard::Limits::default()).unwrap();
    let files = [Incoming::new("there", loaded)];
    let review = compare(&workspace, "w", &files);
    let receipt = accept(&mut workspace, &review, &Answers::all(&review), author()).unwrap();
    assert_eq!(
        compare(&reopen(&shelf).workspace, "w", &files),
        review,
        "not begun"
    );
    shelf.append(&receipt.entry).unwrap();
    let whole = reopen(&shelf).workspace;
    assert_eq!(whole.records(), workspace.records());
    assert!(compare(&whole, "w", &files).is_empty());
}

#[test]
fn workspaces_lie_side_by_side_and_one_can_go() {
    let store = Memory::default();
    let (shelf, workspace) = start(&store);
    let other = Shelf::new(store.clone(), "other");
    other.create(&head(), &workspace).unwrap();
    assert_eq!(list(&store).unwrap().len(), 2);
    shelf.delete().unwrap();
    assert_eq!(list(&store).unwrap().len(), 1);
    assert!(matches!(
        shelf.open(ReplicaId::new("b")),
        Err(OpenError::Missing)
    ));
    assert_eq!(reopen(&other).workspace.records(), workspace.records());
}

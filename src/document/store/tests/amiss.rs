//! A store that is damaged, full, denied or newer.

use super::*;
use crate::document::store::snapshot::{RECORDS_BEGIN, SLOTS};

#[test]
fn a_damaged_snapshot_is_put_aside_and_the_other_one_opens() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    rename(&mut workspace, &shelf, "one");
    shelf.snapshot(&workspace).unwrap();
    rename(&mut workspace, &shelf, "two");
    for slot in SLOTS {
        let key = shelf.key(slot);
        let text = store.get(&key).unwrap().unwrap();
        let half = &text[..text.len() / 2];
        store.set(&key, half).unwrap();
        let opened = reopen(&shelf);
        assert_eq!(
            opened.workspace.records(),
            workspace.records(),
            "without {slot}"
        );
        assert!(matches!(opened.repairs[0], Repair::SnapshotAside { .. }));
        assert!(
            shelf
                .aside()
                .unwrap()
                .iter()
                .any(|(_, aside)| aside == half)
        );
        shelf.snapshot(&workspace).unwrap();
    }
}

#[test]
fn without_any_snapshot_the_journal_is_what_there_is_and_that_is_said() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    let field = "meets".to_owned();
    let put = Record::from_value(json!({ "id": "b2", "kind": "body", "name": "New" })).unwrap();
    let entry = workspace.commit(vec![Edit::Put(put)], author()).unwrap();
    shelf.append(&entry).unwrap();
    let edit = Edit::Field {
        record: "b2".into(),
        field,
        to: Some(json!("weekly")),
    };
    shelf
        .append(&workspace.commit(vec![edit], author()).unwrap())
        .unwrap();
    for slot in SLOTS {
        store.remove(&shelf.key(slot)).unwrap();
    }
    let opened = reopen(&shelf);
    assert_eq!(opened.repairs, vec![Repair::NoSnapshot]);
    assert_eq!(
        opened.workspace.records().get("b2"),
        workspace.records().get("b2")
    );
}

#[test]
fn a_damaged_entry_is_put_aside_and_the_others_are_read() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    rename(&mut workspace, &shelf, "one");
    rename(&mut workspace, &shelf, "two");
    let first = shelf.entry_key(&workspace.journal()[0]);
    store.set(&first, "{").unwrap();
    let opened = reopen(&shelf);
    assert!(matches!(opened.repairs[0], Repair::EntryAside { .. }));
    assert_eq!(opened.workspace.records(), workspace.records());
    assert_eq!(shelf.aside().unwrap()[0].1, "{");
}

#[test]
fn a_full_store_loses_nothing_that_was_in_it() {
    let store = Memory::default();
    let (shelf, mut workspace) = start(&store);
    rename(&mut workspace, &shelf, "kept");
    let used = store
        .texts
        .borrow()
        .iter()
        .map(|(key, text)| key.len() + text.len())
        .sum();
    store.quota.set(Some(used));
    let before = workspace.records().clone();
    let field = "name".to_owned();
    let edit = Edit::Field {
        record: "b1".into(),
        field,
        to: Some(json!("x".repeat(99))),
    };
    let entry = workspace.commit(vec![edit], author()).unwrap();
    assert_eq!(shelf.append(&entry), Err(StoreError::Full));
    assert_eq!(shelf.snapshot(&workspace), Err(StoreError::Full));
    assert_eq!(reopen(&shelf).workspace.records(), &before);
}

#[test]
fn a_workspace_that_does_not_fit_leaves_nothing_behind() {
    let store = Memory::default();
    let (_, workspace) = start(&store);
    let texts = store.texts.borrow().clone();
    store.quota.set(Some(
        texts.iter().map(|(key, text)| key.len() + text.len()).sum(),
    ));
    let other = Shelf::new(store.clone(), "other");
    assert_eq!(other.create(&head(), &workspace), Err(StoreError::Full));
    assert_eq!(*store.texts.borrow(), texts);
}

fn damage(store: &Memory, key: &str, how: impl Fn(&str) -> String) {
    let text = store.get(key).unwrap().unwrap();
    store.set(key, &how(&text)).unwrap();
}

#[test]
fn with_both_snapshots_broken_their_readable_records_and_the_whole_journal_come_back() {
    let (store, shelf, mut workspace) = with_many(40);
    rename(&mut workspace, &shelf, "renamed");
    // One was cut off in the middle, in the other a sign changed within one record.
    damage(&store, &shelf.key(SLOTS[0]), |text| {
        text[..text.len() / 2].to_owned()
    });
    damage(&store, &shelf.key(SLOTS[1]), |text| {
        text.replace("\"id\":\"b12\"", "\"id\"?\"b12\"")
    });
    let opened = reopen(&shelf);
    assert_eq!(opened.workspace.records(), workspace.records());
    assert!(
        opened.repairs.contains(&Repair::Salvaged { records: 40 }),
        "{:?}",
        opened.repairs
    );
    assert_eq!(shelf.aside().unwrap().len(), 2, "as they were found");
}

#[test]
fn every_single_sign_that_breaks_in_a_snapshot_costs_at_most_what_the_sign_stands_in() {
    let (store, shelf, workspace) = with_many(6);
    let key = shelf.key(SLOTS[0]);
    let text = store.get(&key).unwrap().unwrap();
    store.remove(&shelf.key(SLOTS[1])).unwrap();
    for at in text.find(RECORDS_BEGIN).unwrap() + RECORDS_BEGIN.len()..text.len() {
        if !text.is_char_boundary(at) || !text.is_char_boundary(at + 1) {
            continue;
        }
        let broken = format!("{}\u{1}{}", &text[..at], &text[at + 1..]);
        store.set(&key, &broken).unwrap();
        let opened = reopen(&shelf).workspace;
        let kept = workspace
            .records()
            .iter()
            .filter(|(id, record)| opened.records().get(*id) == Some(*record));
        assert!(kept.count() >= 5, "at {at}");
    }
}

#[test]
fn a_denied_store_is_an_error_each_time_and_what_is_on_the_page_stays() {
    struct Denied;
    fn no<T>() -> Result<T, StoreError> {
        Err(StoreError::Denied("SecurityError".to_owned()))
    }
    impl TextStore for Denied {
        fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
            no()
        }
        fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
            no()
        }
        fn remove(&self, _: &str) -> Result<(), StoreError> {
            no()
        }
        fn keys(&self, _: &str) -> Result<Vec<String>, StoreError> {
            no()
        }
    }
    let (_, _, mut workspace) = with_many(2);
    let shelf = Shelf::new(Denied, "w");
    let denied = StoreError::Denied("SecurityError".to_owned());
    assert_eq!(shelf.create(&head(), &workspace), Err(denied.clone()));
    assert_eq!(shelf.snapshot(&workspace), Err(denied.clone()));
    assert_eq!(shelf.snapshot_when_due(&workspace), Err(denied.clone()));
    assert_eq!(list(&Denied), Err(denied.clone()));
    assert_eq!(
        shelf.open(ReplicaId::new("b")).unwrap_err(),
        OpenError::Store(denied.clone())
    );
    let edit = Edit::Remove("b0".into());
    let entry = workspace.commit(vec![edit], author()).unwrap();
    assert_eq!(shelf.append(&entry), Err(denied));
    assert_eq!(workspace.records().len(), 1);
}

#[test]
fn a_store_of_a_newer_version_opens_read_only() {
    let store = Memory::default();
    let (shelf, _) = start(&store);
    shelf
        .write_head(&WorkspaceHead {
            version: STORE_VERSION + 1,
            ..head()
        })
        .unwrap();
    assert!(reopen(&shelf).read_only);
}

#[test]
fn a_damaged_snapshot_that_no_room_is_left_to_lay_aside_is_not_written_over() {
    let (store, shelf, mut workspace) = with_many(40);
    let key = shelf.key(SLOTS[0]);
    damage(&store, &key, |text| {
        text.replace("\"id\":\"b12\"", "\"id\"?\"b12\"")
    });
    let damaged = store.get(&key).unwrap();
    rename(&mut workspace, &shelf, "renamed");
    let texts = store.texts.borrow().clone();
    let taken: usize = texts.iter().map(|(key, text)| key.len() + text.len()).sum();
    store.quota.set(Some(taken + 100));
    shelf.snapshot(&workspace).unwrap();
    assert_eq!(store.get(&key).unwrap(), damaged);
    assert_eq!(reopen(&shelf).workspace.records(), workspace.records());
    store.quota.set(None);
    shelf.snapshot(&workspace).unwrap();
    assert_eq!(shelf.aside().unwrap().len(), 1, "as soon as there is room");
}

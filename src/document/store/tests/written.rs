//! How much is written for an edit, and when the records are.

use super::*;
use crate::document::store::snapshot::SLOTS;

#[test]
fn an_edit_writes_less_than_four_hundred_bytes_beside_its_text_however_large_the_document_is() {
    let mut most = 0;
    for count in [1, 10, 100, 1_000, 5_000] {
        let (store, shelf, mut workspace) = with_many(count);
        for n in 0..50 {
            let before = store.written.get();
            let old = workspace
                .cluster()
                .bodies
                .get("b1")
                .or(workspace.cluster().bodies.get("b0"))
                .unwrap()
                .name
                .clone();
            let new = "Savet ".repeat(n % 7 + 1);
            let id = if count == 1 { "b0" } else { "b1" };
            let edit = Edit::Field {
                record: id.into(),
                field: "name".to_owned(),
                to: Some(json!(new)),
            };
            let Some(entry) = workspace.commit(vec![edit], author()) else {
                continue;
            };
            shelf.append(&entry).unwrap();
            let texts = json!(old).to_string().len() + json!(new).to_string().len();
            most = most.max(store.written.get() - before - texts);
        }
    }
    eprintln!("at most {most} bytes an edit beside its texts");
    assert!(most < 400);
}

#[test]
fn a_snapshot_comes_when_the_journal_has_outgrown_the_last_one() {
    let (store, shelf, mut workspace) = with_many(1_000);
    let size = store.get(&shelf.key(SLOTS[0])).unwrap().unwrap().len();
    let (mut snapshots, mut entries, mut texts) = (0, 0, 0);
    let before = store.written.get();
    for n in 0..3_000_u32 {
        let edit = Edit::Field {
            record: "b1".into(),
            field: "name".to_owned(),
            to: Some(json!(format!("{n}"))),
        };
        let entry = workspace.commit(vec![edit], author()).unwrap();
        shelf.append(&entry).unwrap();
        texts += json(&entry).len();
        entries += 1;
        if n % 20 == 0 && shelf.snapshot_when_due(&workspace).unwrap() {
            snapshots += 1;
        }
    }
    assert!(
        snapshots >= 1 && snapshots <= texts / size + 1,
        "{snapshots}"
    );
    let written = store.written.get() - before;
    eprintln!(
        "{entries} edits of 1,000 records: {snapshots} snapshots, {} bytes an edit in all",
        written / entries
    );
    assert_eq!(reopen(&shelf).workspace.records(), workspace.records());
}

//! A store in memory, and a workspace in it.

mod amiss;
mod closing;
mod kept;
mod returning;
mod tabs;
mod written;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::Timestamp;
use serde_json::json;

use super::*;
use crate::document::change::ReplicaId;
use crate::document::workspace::{Author, Covered, Workspace};
use crate::domain::command::Edit;
use crate::domain::record::{Record, Records};

/// A store in memory that can be full.
#[derive(Clone, Default)]
struct Memory {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    quota: Rc<Cell<Option<usize>>>,
    /// How many bytes were ever written, keys included.
    written: Rc<Cell<usize>>,
}

impl TextStore for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts.borrow_mut();
        let others: usize = texts
            .iter()
            .filter(|(other, _)| *other != key)
            .map(|(other, text)| other.len() + text.len())
            .sum();
        if self
            .quota
            .get()
            .is_some_and(|quota| others + key.len() + text.len() > quota)
        {
            return Err(StoreError::Full);
        }
        self.written
            .set(self.written.get() + key.len() + text.len());
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let texts = self.texts.borrow();
        Ok(texts
            .keys()
            .filter(|key| key.starts_with(beginning))
            .cloned()
            .collect())
    }
}

fn author() -> Author {
    Author {
        by: String::new(),
        at: Timestamp::UNIX_EPOCH,
    }
}

fn head() -> WorkspaceHead {
    WorkspaceHead {
        version: STORE_VERSION,
        name: "Kékkör".to_owned(),
        ..Default::default()
    }
}

fn start(store: &Memory) -> (Shelf<Memory>, Workspace) {
    let record = json!({ "id": "b1", "kind": "body", "name": "Assembly" });
    let record = Record::from_value(record).unwrap();
    let records = Records::from([(record.id.clone(), record)]);
    let workspace = Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new());
    let shelf = Shelf::new(store.clone(), "w");
    shelf.create(&head(), &workspace).unwrap();
    (shelf, workspace)
}

fn rename(workspace: &mut Workspace, shelf: &Shelf<Memory>, name: &str) {
    let field = "name".to_owned();
    let edit = Edit::Field {
        record: "b1".into(),
        field,
        to: Some(json!(name)),
    };
    if let Some(entry) = workspace.commit(vec![edit], author()) {
        shelf.append(&entry).unwrap();
    }
}

fn reopen(shelf: &Shelf<Memory>) -> Opened {
    shelf.open(ReplicaId::new("b")).unwrap()
}

fn with_many(count: usize) -> (Memory, Shelf<Memory>, Workspace) {
    let store = Memory::default();
    let records = (0..count)
        .map(|n| {
            Record::new(crate::domain::record::Kind::Body, &format!("b{n}"))
                .with("name", "Tijelo “{\"x\":1}”")
        })
        .map(|record| (record.id.clone(), record))
        .collect();
    let workspace = Workspace::new(ReplicaId::new("a"), records, Vec::new(), Covered::new());
    let shelf = Shelf::new(store.clone(), "w");
    shelf.create(&head(), &workspace).unwrap();
    (store, shelf, workspace)
}

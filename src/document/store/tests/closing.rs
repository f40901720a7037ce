//! A year is closed while the store fails, or the browser is killed, at every single write.

use super::*;
use crate::document::change::Entry;
use crate::document::closing::Close;
use crate::document::file::{self, Head};
use crate::document::guard::Limits;
use crate::document::store::returning::{Pair, bring_back};

const OF: &str = "w-test";

/// A store that takes so many writes more; after them it takes none, or refuses a single one.
#[derive(Clone)]
struct Failing {
    texts: Memory,
    left: Rc<Cell<Option<usize>>>,
    for_good: bool,
}

impl Failing {
    fn write(&self) -> Result<(), StoreError> {
        match self.left.get() {
            Some(0) => {
                if !self.for_good {
                    self.left.set(None);
                }
                Err(StoreError::Denied("killed".to_owned()))
            }
            left => {
                self.left.set(left.map(|it| it - 1));
                Ok(())
            }
        }
    }
}

impl TextStore for Failing {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.texts.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.write()?;
        self.texts.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.write()?;
        self.texts.remove(key)
    }

    fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        self.texts.keys(beginning)
    }
}

fn name_it(workspace: &mut Workspace, name: &str, second: i64) -> Option<Entry> {
    let edit = Edit::Field {
        record: "b1".into(),
        field: "name".to_owned(),
        to: Some(json!(name)),
    };
    let at = Timestamp::from_second(second).unwrap();
    let by = String::new();
    workspace.commit(vec![edit], Author { by, at })
}

/// A workspace with steps folded together, steps of their own, and some after the year.
struct Case {
    store: Memory,
    workspace: Workspace,
    /// What the second store holds of it.
    held: Vec<Pair>,
    archive: String,
}

const STEPS: i64 = 12;
const CLOSE: Close = Close {
    year: 1970,
    before: Timestamp::constant(STEPS - 2, 0),
};

fn case() -> Case {
    let (store, mut held) = (Memory::default(), Vec::new());
    let (shelf, mut workspace) = start(&store);
    let mut folded = Vec::new();
    for second in 0..STEPS {
        let entry = name_it(&mut workspace, &format!("Name {second}"), second).unwrap();
        if second < 4 {
            folded.push(entry);
        } else {
            held.push(shelf.append(&entry).unwrap());
        }
    }
    let lines: Vec<String> = folded.iter().map(json).collect();
    store
        .set(&shelf.key("past:000000"), &lines.join("\n"))
        .unwrap();
    let head = Head {
        workspace: OF.to_owned(),
        ..Head::default()
    };
    let archive = CLOSE.archive(&head, &workspace, Timestamp::UNIX_EPOCH);
    Case {
        store,
        workspace,
        held,
        archive,
    }
}

/// Everything is here or in the archive, and what is here is as it was.
fn is_whole(opened: &Opened, case: &Case, at: usize) {
    assert_eq!(opened.repairs, [], "at write {at}");
    assert_eq!(
        opened.workspace.records(),
        case.workspace.records(),
        "at write {at}"
    );
    let archive = file::read(case.archive.as_bytes(), Limits::default()).unwrap();
    for entry in case.workspace.journal() {
        let here = opened.workspace.journal().contains(entry);
        assert!(
            here || archive.journal.contains(entry),
            "{} at write {at}",
            entry.id
        );
        assert!(
            here || entry.at < CLOSE.before,
            "{} went at write {at}",
            entry.id
        );
        assert!(
            opened.workspace.knows(&entry.id),
            "{} is unknown at write {at}",
            entry.id
        );
        // What went is told by what remains, from its first write on.
        assert!(here || opened.workspace.folded().is_some());
    }
}

fn writes_of_a_close() -> usize {
    let case = case();
    let left = Rc::new(Cell::new(Some(usize::MAX)));
    let texts = case.store.clone();
    let failing = Failing {
        texts,
        left: left.clone(),
        for_good: true,
    };
    let mut workspace = case.workspace.clone();
    let closed = CLOSE.carry_out(&mut workspace, OF, case.archive.as_bytes());
    assert_eq!(closed, Ok(10));
    Shelf::new(failing, "w").put_away(&workspace).unwrap();
    usize::MAX - left.get().unwrap()
}

#[test]
fn a_close_that_is_cut_short_at_any_write_loses_no_record_and_no_step() {
    let writes = writes_of_a_close();
    assert!(writes >= 9, "{writes} writes");
    for (at, for_good) in (0..=writes).flat_map(|at| [(at, true), (at, false)]) {
        let case = case();
        let failing = Failing {
            texts: case.store.clone(),
            left: Rc::new(Cell::new(Some(at))),
            for_good,
        };
        let shelf = Shelf::new(failing, "w");
        let mut closed = case.workspace.clone();
        CLOSE
            .carry_out(&mut closed, OF, case.archive.as_bytes())
            .unwrap();
        let outcome = shelf.put_away(&closed);
        assert_eq!(outcome.is_ok(), at == writes);
        // The browser is started again: what it forgot comes from the second store.
        let shelf = Shelf::new(case.store.clone(), "w");
        bring_back(
            &case.store,
            &case.held,
            Timestamp::from_second(STEPS).unwrap(),
        )
        .unwrap();
        let opened = reopen(&shelf);
        is_whole(&opened, &case, at);
        if at == writes {
            assert_eq!(opened.workspace.journal().len(), 2);
        }
        // Closed once more, by the same archive where the first close had not begun to take away.
        let mut again = opened.workspace.clone();
        again.fold(CLOSE.year, CLOSE.before);
        shelf.put_away(&again).unwrap();
        let opened = reopen(&shelf);
        is_whole(&opened, &case, at);
        assert_eq!(opened.workspace.journal().len(), 2);
        // The archive brings everything back.
        let mut back = opened.workspace.clone();
        let archive = file::read(case.archive.as_bytes(), Limits::default()).unwrap();
        assert_eq!(back.take_back_history(&archive.journal, None).len(), 10);
        assert_eq!(back.journal(), case.workspace.journal());
    }
}

#[test]
fn who_goes_on_after_a_close_that_failed_keeps_everything() {
    for at in 0..writes_of_a_close() {
        let mut case = case();
        let failing = Failing {
            texts: case.store.clone(),
            left: Rc::new(Cell::new(Some(at))),
            for_good: false,
        };
        let shelf = Shelf::new(failing, "w");
        let mut closed = case.workspace.clone();
        closed.fold(CLOSE.year, CLOSE.before);
        shelf.put_away(&closed).unwrap_err();
        // On the page nothing has gone, and work goes on.
        for second in 0..3 {
            let name = format!("Afterwards {second}");
            let entry = name_it(&mut case.workspace, &name, STEPS + second).unwrap();
            shelf.append(&entry).unwrap();
            shelf.snapshot(&case.workspace).unwrap();
        }
        is_whole(&reopen(&Shelf::new(case.store.clone(), "w")), &case, at);
    }
}

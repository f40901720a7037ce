//! The workspaces of this browser: listed, opened and removed; begun, brought in and handed out.
//!
//! - here: the shelf of those kept
//! - [`arriving`]: files, tables and boards that come in
//! - [`beginning`]: samples, and organisations of which only the name is known
//! - [`closing`]: the close of a year, and archives
//! - [`exporting`]: files that go out

mod arriving;
mod beginning;
mod closing;
mod exporting;

pub use self::arriving::{Lying, Report, Table};
pub use self::beginning::Sample;
pub use self::exporting::{Written, file_name, file_stem, head_of};

use leptos::prelude::*;

use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::app::route::{Route, Router};
use crate::app::session::{Open, Session};
use crate::app::tongues::Tongues;
use crate::browser::storage::{self, LocalTexts};
use crate::browser::{chance, clock, disk};
use crate::document::change::ReplicaId;
use crate::document::merge::Incoming;
use crate::document::sentences;
use crate::document::store::{self, STORE_VERSION, Shelf, WorkspaceHead};

/// A workspace in the list of those kept here.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub id: String,
    pub head: WorkspaceHead,
}

/// The shelf of workspaces in this browser.
#[derive(Clone, Copy)]
pub struct Library {
    texts: StoredValue<Option<LocalTexts>>,
    kept: RwSignal<Vec<Kept>>,
    /// What the file opened last had amiss, until it is closed.
    report: RwSignal<Option<Report>>,
    table: RwSignal<Option<Table>>,
    polled: RwSignal<Option<Vec<u8>>>,
    board: RwSignal<Option<Lying>>,
    /// Files of the open workspace that came back and wait for a word on what to do with them.
    arrived: RwSignal<Vec<Incoming>>,
    working: RwSignal<bool>,
    session: Session,
    reader: Reader,
    tongues: Tongues,
    notices: Notices,
    router: Router,
}

impl Library {
    #[must_use]
    pub fn start(
        session: Session,
        reader: Reader,
        tongues: Tongues,
        notices: Notices,
        router: Router,
    ) -> Self {
        let library = Self {
            texts: StoredValue::new(storage::probe().ok()),
            kept: RwSignal::new(Vec::new()),
            report: RwSignal::new(None),
            table: RwSignal::new(None),
            polled: RwSignal::new(None),
            board: RwSignal::new(None),
            arrived: RwSignal::new(Vec::new()),
            working: RwSignal::new(false),
            session,
            reader,
            tongues,
            notices,
            router,
        };
        library.refresh();
        // An address that names a place is for the workspace that was open last.
        let last = library
            .kept
            .with_untracked(|kept| kept.first().map(|kept| kept.id.clone()));
        if let Some(id) = last.filter(|_| {
            Route::parse(&crate::browser::page::fragment())
                .place
                .is_some()
        }) {
            library.open(&id);
        }
        library
    }

    /// Whether this browser keeps anything for the page.
    #[must_use]
    pub fn can_keep(self) -> bool {
        self.texts.with_value(Option::is_some)
    }

    #[must_use]
    pub fn is_nearly_full(self) -> bool {
        self.texts.with_value(|texts| {
            texts
                .as_ref()
                .is_some_and(crate::app::session::store_is_nearly_full)
        })
    }

    /// How much of the room in this browser is taken, in percent; `None` where nothing is kept.
    #[must_use]
    pub fn room_taken(self) -> Option<usize> {
        self.texts.with_value(|texts| {
            let used = texts.as_ref()?.used_units();
            Some((used * 100).div_ceil(storage::QUOTA_UNITS).min(100))
        })
    }

    /// The workspaces kept here, the one opened last first; tracked.
    pub fn kept(self) -> Vec<Kept> {
        self.kept.get()
    }

    fn refresh(self) {
        let listed = self
            .texts
            .with_value(|texts| texts.as_ref().map(store::list));
        let listed = listed.and_then(Result::ok).unwrap_or_default();
        self.kept.set(
            listed
                .into_iter()
                .map(|(id, head)| Kept { id, head })
                .collect(),
        );
    }

    fn shelf(self, id: &str) -> Option<Shelf<LocalTexts>> {
        self.texts
            .with_value(Clone::clone)
            .map(|texts| Shelf::new(texts, id))
    }

    /// Opens a workspace that is kept here.
    pub fn open(self, id: &str) {
        let Some(shelf) = self.shelf(id) else { return };
        match shelf.open(ReplicaId::new(&chance::replica_id())) {
            Ok(opened) => {
                let mut head = opened.head;
                head.opened_at = Some(clock::now());
                if !opened.read_only {
                    // Tabs of older versions hear of it, and stop writing.
                    head.version = STORE_VERSION;
                    // Only the order of the list depends on it.
                    let _ = shelf.write_head(&head);
                }
                let words = self.reader.words_now();
                if let Some(text) = sentences::repairs(words, &opened.repairs) {
                    self.notices.say(Tone::Refused, text);
                }
                self.session.lay_open(Open {
                    shelf: Some(shelf),
                    head,
                    workspace: opened.workspace,
                    repairs: opened.repairs,
                    read_only: opened.read_only,
                    unsaved: Vec::new(),
                });
                self.refresh();
            }
            Err(error) => {
                let text = sentences::open_error(self.reader.words_now(), &error);
                self.notices.say(Tone::Refused, text);
            }
        }
    }

    /// Removes a workspace from this browser.
    pub fn remove(self, id: &str) {
        let is_open = self
            .session
            .with_untracked(|open| open.shelf.as_ref().is_some_and(|shelf| shelf.id() == id));
        if is_open == Some(true) {
            self.session.close();
        }
        if let Some(shelf) = self.shelf(id) {
            disk::forget(&shelf.beginning());
            // What could not be removed is still listed, which says so.
            let _ = shelf.delete();
        }
        self.refresh();
    }

    /// Leaves the open workspace for the start page.
    pub fn leave(self) {
        let unshared = untrack(|| self.session.unshared());
        if unshared > 0 {
            let text = self.reader.words_now().changes_not_shared(unshared);
            self.notices.say(Tone::Told, text);
        }
        self.session.close();
        self.refresh();
        self.router.go(&Route::default());
    }
}

/// Puts back what local storage forgot when the browser was killed. Done before anything is opened.
pub async fn bring_back() {
    if !disk::open().await {
        return;
    }
    if let Ok(texts) = storage::probe() {
        // Without room for it, it stays on the disk for the next time.
        let spent = store::bring_back(&texts, &disk::all().await, clock::now());
        disk::remove(&spent.unwrap_or_default());
    }
}

pub fn use_library() -> Library {
    expect_context()
}

//! What comes in: files of ours, tables, boards and polls, each to the place that takes it in.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Library;
use super::beginning::first_records;
use crate::app::notices::Tone;
use crate::app::route::{Place, Route};
use crate::app::session::Open;
use crate::browser::{chance, clock, files};
use crate::document::change::ReplicaId;
use crate::document::file::{self, LoadError, Loaded};
use crate::document::guard::Limits;
use crate::document::inspect;
use crate::document::merge::Incoming;
use crate::document::sentences;
use crate::document::store::{STORE_VERSION, WorkspaceHead};
use crate::document::workspace::Workspace;
use crate::domain::id::RecordId;
use crate::exchange::ballots::poll_file;
use crate::exchange::tables::text::{self, Encoding};
use crate::exchange::tables::{self, told};
use crate::exchange::trello::{self, Board, NotABoard};

/// A file that was read, with what did not fit in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The records and journal entries that were not taken in, as sentences.
    pub set_aside: Vec<String>,
    pub misfits: Vec<String>,
    pub edited_by_hand: bool,
    pub newer_version: bool,
}

/// A table that a person chose or dropped, until the place that takes it in has seen it.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub name: String,
    pub text: String,
    pub encoding: Encoding,
}

/// A board that lies ready, or why the file that was chosen as one is none.
pub type Lying = Result<Arc<Board>, NotABoard>;

impl Library {
    pub fn report(self) -> Option<Report> {
        self.report.get()
    }

    pub fn close_report(self) {
        self.report.set(None);
    }

    /// Whether a file is being fetched or read.
    pub fn is_working(self) -> bool {
        self.working.get()
    }

    /// Reads a file that a person chose or dropped, and opens it beside the others; a table or a board
    /// goes to the place that takes it in.
    pub fn import(self, chosen: gloo_file::File) {
        let take = |library: Self, name: String, bytes: Vec<u8>| {
            if tables::is_table_name(&name) {
                library.take_in_table(name, &bytes);
            } else if trello::may_be_board(&bytes) {
                library.take_in_board(&name, &bytes);
            } else {
                library.take_in_here(&name, &bytes);
            }
        };
        self.read(chosen, Box::new(take));
    }

    /// As [`Library::import`], for all that were chosen at once.
    pub fn import_all(self, chosen: Vec<gloo_file::File>) {
        for file in chosen {
            self.import(file);
        }
    }

    /// Reads a file that a person chose as a board.
    pub fn import_board(self, chosen: gloo_file::File) {
        let take = |library: Self, name: String, bytes: Vec<u8>| {
            match Board::read(&bytes) {
                Ok(board) => library.lay_ready(&name, board),
                // Said where the file was chosen, for nothing behind a dialog is heard.
                Err(error) => library.board.set(Some(Err(error))),
            }
        };
        self.read(chosen, Box::new(take));
    }

    pub(super) fn read(
        self,
        chosen: gloo_file::File,
        take: Box<dyn FnOnce(Self, String, Vec<u8>)>,
    ) {
        let limits = Limits::default();
        // Asked before the file is read: a huge one would fill the memory first.
        if files::size(&chosen) > limits.bytes as u64 {
            #[allow(clippy::cast_possible_truncation, reason = "only shown")]
            let bytes = files::size(&chosen) as usize;
            let exceeded = crate::document::guard::Exceeded::Bytes {
                bytes,
                limit: limits.bytes,
            };
            self.say_load_error(&LoadError::TooLarge(exceeded));
            return;
        }
        self.working.set(true);
        spawn_local(async move {
            let bytes = files::read(&chosen).await;
            self.working.set(false);
            match bytes {
                Some(bytes) => take(self, chosen.name(), bytes),
                None => {
                    let text = self.reader.words_now().load_unreadable().to_owned();
                    self.notices.say(Tone::Refused, text);
                }
            }
        });
    }

    /// A table that waits to be taken in; whoever does so empties it.
    #[must_use]
    pub fn table(self) -> RwSignal<Option<Table>> {
        self.table
    }

    /// A board that waits to be looked at; whoever does so empties it.
    #[must_use]
    pub fn board(self) -> RwSignal<Option<Lying>> {
        self.board
    }

    /// A poll file that waits to be answered; whoever opens it empties it.
    #[must_use]
    pub fn polled(self) -> RwSignal<Option<Vec<u8>>> {
        self.polled
    }

    /// Files of the open workspace that wait for a word on what to do with them.
    #[must_use]
    pub fn arrived(self) -> RwSignal<Vec<Incoming>> {
        self.arrived
    }

    /// Reads a text that a person pasted, as if it came in a file. Returns whether it was one.
    pub fn take_in_text(self, name: &str, text: &str) -> bool {
        let head: String = text
            .chars()
            .take(200)
            .filter(|it| !it.is_whitespace())
            .collect();
        let ours = head.starts_with('{') && head.contains("\"format\":\"klaster\"");
        if ours {
            self.take_in_here(name, text.as_bytes());
        }
        ours
    }

    /// Reads a file that stays linked. Returns whether it is one of ours.
    pub fn take_in_file(self, name: &str, bytes: &[u8]) -> bool {
        let ours = file::read(bytes, Limits::default()).is_ok();
        self.take_in_here(name, bytes);
        ours
    }

    /// A file that comes in: one of the organisation that is open, or of one that is kept here, waits
    /// for a word; any other opens beside them.
    fn take_in_here(self, name: &str, bytes: &[u8]) {
        let Ok(loaded) = file::read(bytes, Limits::default()) else {
            return self.take_in(bytes, Place::Overview);
        };
        let here = Route::parse(&crate::browser::page::fragment()).place;
        let workspace = loaded.head.workspace.as_str();
        let open = self
            .session
            .with_untracked(|open| open.head.file_workspace.clone())
            .filter(|open| here.is_some() && !open.is_empty() && open == workspace);
        if open.is_none() {
            let Some(id) = self.kept_of(workspace) else {
                return self.lay_down_or_show(loaded, Place::Overview);
            };
            self.open(&id);
            self.router.go(&Route::to(Place::Overview));
        }
        self.arrived
            .update(|files| files.push(Incoming::new(name, loaded)));
    }

    /// Shows what a link carried: for reading, and kept nowhere.
    pub fn show(self, loaded: Loaded, record: &RecordId) {
        self.lay_for_reading(loaded, WorkspaceHead::default());
        let kind = self.session.cluster_untracked().kind_of(record);
        let place = kind.map_or(Place::Overview, Place::of_kind);
        self.router
            .go(&Route::to(place).with("focus", record.as_str()));
    }

    /// Opens what was read as a workspace of its own.
    pub fn lay_beside(self, loaded: Loaded) {
        self.lay_down_or_show(loaded, Place::Overview);
    }

    /// An archive is for reading; everything else becomes a workspace of its own.
    fn lay_down_or_show(self, loaded: Loaded, place: Place) {
        if loaded.head.archive.is_some() {
            self.show_archive(loaded);
        } else {
            self.lay_down(loaded, place);
        }
    }

    /// Hands a table to the members, the projects or the structure, whichever is open; from the start
    /// page, to the structure of a new organisation.
    fn take_in_table(self, name: String, bytes: &[u8]) {
        let words = self.reader.words_now();
        let (text, encoding) = match text::decode(bytes) {
            Ok(read) => read,
            Err(error) => {
                let sentence = told::not_a_table(words, error).to_owned();
                return self.notices.say(Tone::Refused, sentence);
            }
        };
        let stem = name.rsplit_once('.').map_or(name.as_str(), |it| it.0);
        let here = Route::parse(&crate::browser::page::fragment()).place;
        if !self.session.is_open() || here.is_none() {
            let mut records = first_records(stem, words.lang());
            records.remove("assembly");
            self.begin(records);
        } else if !matches!(
            here,
            Some(Place::Structure | Place::Members | Place::Projects)
        ) {
            self.router.go(&Route::to(Place::Structure));
        }
        self.table.set(Some(Table {
            name,
            text,
            encoding,
        }));
    }

    fn take_in_board(self, name: &str, bytes: &[u8]) {
        match Board::read(bytes) {
            Ok(board) => self.lay_ready(name, board),
            // It looked like a board from afar; the sentence for any other file says more.
            Err(NotABoard::NoCards) => self.take_in_here(name, bytes),
            Err(error) => {
                let sentence = trello::told::not_a_board(self.reader.words_now(), &error);
                self.notices.say(Tone::Refused, sentence);
            }
        }
    }

    /// Hands a board to the projects; from the start page, to those of a new organisation.
    fn lay_ready(self, name: &str, board: Board) {
        let here = Route::parse(&crate::browser::page::fragment()).place;
        if !untrack(|| self.session.is_open()) || here.is_none() {
            let stem = name.rsplit_once('.').map_or(name, |it| it.0);
            let name = if board.name.is_empty() {
                stem
            } else {
                &board.name
            };
            self.begin(first_records(name, self.reader.words_now().lang()));
        }
        if here != Some(Place::Projects) {
            self.router.go(&Route::to(Place::Projects));
        }
        self.board.set(Some(Ok(Arc::new(board))));
    }

    fn say_load_error(self, error: &LoadError) {
        self.notices.say(
            Tone::Refused,
            sentences::load_error(self.reader.words_now(), error),
        );
    }

    pub(super) fn take_in(self, bytes: &[u8], place: Place) {
        match file::read(bytes, Limits::default()) {
            Ok(loaded) => self.lay_down_or_show(loaded, place),
            Err(LoadError::NotKlaster {
                format: Some(format),
            }) if format == poll_file::FORMAT => self.polled.set(Some(bytes.to_vec())),
            Err(error) => self.say_load_error(&error),
        }
    }

    /// Makes a workspace of what was read, saves it, and opens it.
    pub(super) fn lay_down(self, loaded: Loaded, place: Place) {
        let words = self.reader.words_now();
        let replica = ReplicaId::new(&chance::replica_id());
        let workspace = Workspace::of_file(replica, loaded.clone());
        let exported = workspace.covered();
        let misfits = inspect::misfits(workspace.records(), workspace.cluster());
        let report = Report {
            set_aside: loaded
                .set_aside
                .iter()
                .map(|aside| sentences::set_aside(words, aside))
                .chain(
                    workspace
                        .unreadable()
                        .map(|error| sentences::record_error(words, error)),
                )
                .collect(),
            misfits: misfits
                .iter()
                .map(|misfit| sentences::misfit(words, workspace.cluster(), misfit))
                .collect(),
            edited_by_hand: loaded.edited_by_hand,
            newer_version: loaded.newer_version.is_some(),
        };
        let organisation = workspace.cluster().organisation();
        let head = WorkspaceHead {
            version: STORE_VERSION,
            file_workspace: if loaded.head.workspace.is_empty() {
                chance::workspace_id()
            } else {
                loaded.head.workspace
            },
            name: organisation.map_or(loaded.head.organisation, |organisation| {
                organisation.name.clone()
            }),
            language: organisation
                .and_then(|it| it.language.clone())
                .unwrap_or_default(),
            opened_at: Some(clock::now()),
            exported_at: None,
            exported,
            unshared: 0,
            scope: loaded.head.scope,
            sent: Vec::new(),
            archive: None,
            file_extra: loaded.head.extra,
        };
        let mut shelf = self.shelf(&chance::workspace_id());
        if let Some(error) = shelf
            .as_ref()
            .and_then(|shelf| shelf.create(&head, &workspace).err())
        {
            self.notices
                .say(Tone::Refused, sentences::store_error(words, &error));
            shelf = None;
        }
        // Local storage takes its time to reach the disk, and the file may be gone by then.
        let texts = shelf.as_ref().and_then(|shelf| shelf.texts().ok());
        self.session.write_through(texts.unwrap_or_default());
        self.session.lay_open(Open {
            shelf,
            head,
            workspace,
            repairs: Vec::new(),
            read_only: loaded.newer_version.is_some(),
            unsaved: Vec::new(),
        });
        self.refresh();
        let anything_amiss = !report.set_aside.is_empty()
            || !report.misfits.is_empty()
            || report.newer_version
            || report.edited_by_hand;
        self.report.set(anything_amiss.then_some(report));
        self.router.go(&Route::to(place));
    }
}

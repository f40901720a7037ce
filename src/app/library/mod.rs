//! The workspaces of this browser: opening, importing, exporting, removing.
//!
//! - [`closing`]: the close of a year, and archives

mod closing;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Open, Session};
use crate::app::tongues::{Tongues, own_words};
use crate::browser::storage::{self, LocalTexts};
use crate::browser::{chance, clock, disk, fetching, files};
use crate::document::change::ReplicaId;
use crate::document::closing::Close;
use crate::document::file::{self, Head, LoadError, Loaded};
use crate::document::folding::Folded;
use crate::document::guard::Limits;
use crate::document::inspect;
use crate::document::merge::Incoming;
use crate::document::scope::{self, Scope};
use crate::document::sentences;
use crate::document::store::{self, STORE_VERSION, Shelf, WorkspaceHead};
use crate::document::workspace::{Covered, Workspace};
use crate::domain::id::RecordId;
use crate::domain::order;
use crate::domain::record::{Kind, Record, Records};
use crate::exchange::ballots::poll_file;
use crate::exchange::tables::text::{self, Encoding};
use crate::exchange::tables::{self, told};
use crate::exchange::trello::{self, Board, NotABoard};
use crate::words::{Lang, Words};

/// The sample organisations that ship with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    Serbia,
    Hungary,
    Germany,
}

impl Sample {
    pub const ALL: [Self; 3] = [Self::Serbia, Self::Hungary, Self::Germany];

    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Serbia => "samples/serbia.klaster.json",
            Self::Hungary => "samples/hungary.klaster.json",
            Self::Germany => "samples/germany.klaster.json",
        }
    }
}

/// A workspace in the list of those kept here.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub id: String,
    pub head: WorkspaceHead,
}

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

    /// Fetches a sample and opens it as a workspace of its own.
    pub fn walk_into(self, sample: Sample) {
        self.working.set(true);
        spawn_local(async move {
            let bytes = fetching::bytes(sample.path()).await;
            self.working.set(false);
            match bytes {
                Some(bytes) => self.take_in(&bytes, Place::Structure),
                None => {
                    let text = self.reader.words_now().start_sample_failed().to_owned();
                    self.notices.say(Tone::Refused, text);
                }
            }
        });
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

    fn read(self, chosen: gloo_file::File, take: Box<dyn FnOnce(Self, String, Vec<u8>)>) {
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

    fn take_in(self, bytes: &[u8], place: Place) {
        match file::read(bytes, Limits::default()) {
            Ok(loaded) => self.lay_down_or_show(loaded, place),
            Err(LoadError::NotKlaster {
                format: Some(format),
            }) if format == poll_file::FORMAT => self.polled.set(Some(bytes.to_vec())),
            Err(error) => self.say_load_error(&error),
        }
    }

    /// Starts an organisation of which only the name is known.
    pub fn start_empty(self, name: &str) {
        let lang = self.reader.words_now().lang();
        self.begin(first_records(name, lang));
    }

    fn begin(self, records: Records) {
        let loaded = Loaded {
            head: Head {
                workspace: chance::workspace_id(),
                ..Head::default()
            },
            records,
            journal: Vec::new(),
            set_aside: Vec::new(),
            newer_version: None,
            hash: String::new(),
            edited_by_hand: false,
        };
        self.lay_down(loaded, Place::Structure);
    }

    /// Makes a workspace of what was read, saves it, and opens it.
    fn lay_down(self, loaded: Loaded, place: Place) {
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

    /// How many texts of the open workspace could not be read and lie aside.
    pub fn aside_count(self) -> usize {
        self.session
            .with(|open| open.shelf.as_ref().and_then(|shelf| shelf.aside().ok()))
            .flatten()
            .map_or(0, |texts| texts.len())
    }

    /// Offers the texts that could not be read for download, as they were found.
    pub fn download_aside(self) {
        let texts = self
            .session
            .with_untracked(|open| open.shelf.as_ref().and_then(|shelf| shelf.aside().ok()))
            .flatten()
            .unwrap_or_default();
        let object: serde_json::Map<String, serde_json::Value> = texts
            .into_iter()
            .map(|(key, text)| (key, text.into()))
            .collect();
        let text = serde_json::Value::Object(object).to_string();
        if !files::download("klaster-aside.json", "application/json", &text) {
            self.notices.say(
                Tone::Refused,
                self.reader.words_now().export_failed().to_owned(),
            );
        }
    }

    /// Offers the open workspace as a file, and remembers what that file holds.
    pub fn export(self) {
        self.offer(None);
    }

    /// Offers the open workspace as the archive of a close, or as itself.
    fn offer(self, close: Option<Close>) {
        let offer = move || {
            if let Some(written) = self.written(close) {
                self.hand_out(&written);
            }
        };
        let cluster = self.session.cluster_untracked();
        self.tongues.in_own(&cluster, Box::new(offer));
    }

    fn hand_out(self, written: &Written) {
        let words = self.reader.words_now();
        if files::download(&written.name, "application/json", &written.text) {
            self.has_shared(written);
            self.notices.say(Tone::Told, words.exported(&written.name));
        } else {
            self.notices
                .say(Tone::Refused, words.export_failed().to_owned());
        }
    }

    /// The open workspace as a file.
    #[must_use]
    pub fn whole(self) -> Option<Written> {
        self.written(None)
    }

    /// Remembers that a file holds what was written. Writing takes its time: what has been changed
    /// since is not in the file, and another workspace may stand open by now.
    pub fn has_shared(self, written: &Written) {
        self.session.update_open(|open| {
            if open.head.file_workspace != written.workspace {
                return;
            }
            open.head.exported_at = Some(clock::now());
            open.head.unshared = open.workspace.entries_beyond(&written.covers);
            open.head.exported = written.covers.clone();
            if let Some(shelf) = &open.shelf {
                // The file exists whether or not this browser can remember it.
                let _ = shelf.write_head(&open.head);
            }
        });
        self.refresh();
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
        disk::remove(&spent.unwrap_or_default()).await;
    }
}

/// A workspace as it is put into a file.
pub struct Written {
    workspace: String,
    pub name: String,
    pub text: String,
    /// The entries of the journal that are in it.
    covers: Covered,
}

/// What a file of the open workspace says of itself.
#[must_use]
pub fn head_of(open: &Open, scope: Scope, lang: Lang) -> Head {
    let cluster = open.workspace.cluster();
    let words = own_words(cluster, Words::new(lang));
    // What this version does not know of a file goes out with the whole of it alone: nobody can say
    // for whom it is.
    let extra = if scope == open.head.scope {
        open.head.file_extra.clone()
    } else {
        serde_json::Map::new()
    };
    let folded = open.workspace.folded();
    let folded = match scope {
        Scope::Whole => folded.cloned(),
        Scope::Partner(_) => folded.map(Folded::for_part),
        Scope::Public => None,
    };
    Head {
        folded,
        extra,
        ..scope::head(&open.head.file_workspace, scope, cluster, words)
    }
}

/// The first records of an organisation that starts with its name: an assembly, and the two
/// classes of membership that nearly all organisations tell apart.
fn first_records(name: &str, lang: Lang) -> Records {
    let words = Words::new(lang);
    let first = order::between(None, None);
    let second = order::between(Some(&first), None);
    let class = |id: &str, name: &str, internal: bool| {
        let place = if internal { &first } else { &second };
        Record::new(Kind::MemberClass, id)
            .with("name", name)
            .with("order", place.as_str())
            .with("vote", internal)
            .with("consult", true)
            .with("propose", internal)
            .with("beElected", internal)
            .with("joinWorkingGroup", internal)
    };
    let records = [
        Record::new(Kind::Organisation, "organisation")
            .with("name", name)
            .with("language", lang.tag()),
        class("voting", words.first_class_voting(), true),
        class("consulting", words.first_class_consulting(), false),
        Record::new(Kind::Body, "assembly")
            .with("name", words.body_type("assembly").as_ref())
            .with("bodyType", "assembly"),
    ];
    records
        .into_iter()
        .map(|record| (record.id.clone(), record))
        .collect()
}

/// A file name from the organisation's name.
pub fn file_name(organisation: &str) -> String {
    format!("{}{}", file_stem(organisation), file::EXTENSION)
}

/// A file name without its ending, with the day: what every file system takes.
pub fn file_stem(organisation: &str) -> String {
    let mut name = String::new();
    for character in organisation.chars().take(60) {
        if character.is_alphanumeric() {
            name.push(character);
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    let name = name.trim_matches('-');
    let name = if name.is_empty() { "klaster" } else { name };
    format!("{name} {}", clock::today())
}

pub fn use_library() -> Library {
    expect_context()
}

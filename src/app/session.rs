//! The open workspace: what pages read, and the one door through which they act.
//!
//! Every act is written to the store at once under a key of its own; the records follow as a
//! snapshot when the hands rest. What was written is on its way to the disk, and the page says so
//! until it is there.

use std::sync::Arc;

use gloo_timers::callback::Timeout;
use jiff::Timestamp;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::notices::{Notices, Tone};
use crate::app::reader::Reader;
use crate::browser::storage::LocalTexts;
use crate::browser::{clock, disk, tabs};
use crate::document::act;
use crate::document::change::Entry;
use crate::document::merge::{self, Answers, Receipt, Review};
use crate::document::sentences;
use crate::document::store::{Pair, Repair, STORE_VERSION, Shelf, StoreError, WorkspaceHead};
use crate::document::workspace::{Author, Covered, UndoRefusal, Workspace};
use crate::domain::cluster::Cluster;
use crate::domain::command::{self, Command, Edit};
use crate::domain::locks::{self, Changed, Lock};
use crate::domain::measure::Date;
use crate::domain::record::Records;

/// After this long without an act the records are written as a snapshot.
const REST_MILLISECONDS: u32 = 4_000;
/// With more records than this, what only tells of them follows when the hands pause: it reads them
/// all, and an act is to be seen at once.
const MANY: usize = 1_000;
const PAUSE_MILLISECONDS: u32 = 250;

/// An open workspace and where it is kept.
pub struct Open {
    /// `None` while nothing can be kept: the workspace then lives on this page alone.
    pub shelf: Option<Shelf<LocalTexts>>,
    pub head: WorkspaceHead,
    pub workspace: Workspace,
    pub repairs: Vec<Repair>,
    pub read_only: bool,
    /// Entries that the store had no room for yet.
    pub unsaved: Vec<Entry>,
}

/// The typed records, shared; equal when they are the same reading.
#[derive(Clone)]
struct View(Arc<Cluster>);

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What the saved status has to tell.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// Everything is on the browser's disk.
    Here,
    /// The browser has it and is writing it to its disk.
    Writing,
    /// The browser has it and does not say when it is on its disk.
    Later,
    /// The browser keeps nothing.
    Nowhere,
    /// It came in a link, is for reading, and is kept nowhere.
    Shown,
    /// It is the archive of a year, for reading.
    Archive(i16),
    /// The last acts found no room.
    Full,
}

/// The moment of the past that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looking {
    /// Everything entered before it is shown.
    pub moment: Timestamp,
    /// Where the journal begins, when it does not reach back so far.
    pub unknown_before: Option<Timestamp>,
}

#[derive(Clone, Copy)]
pub struct Session {
    open: RwSignal<Option<Open>>,
    view: RwSignal<View>,
    /// The same, as they were when the hands last paused.
    paused: RwSignal<View>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
    /// The desk on which hands work while this one only lies beneath it.
    stand_in: RwSignal<Option<Session>>,
    /// Whether the reader asked for today where the workspace names another day.
    live: RwSignal<bool>,
    /// The moment before which everything is shown, while someone looks at the past.
    past: RwSignal<Option<Looking>>,
    /// Told only when it turns. It is not read off `open`, which each act changes: nearly every
    /// control asks, and all of them would look whether it turned.
    read_only: RwSignal<bool>,
    rest: StoredValue<Option<Timeout>, LocalStorage>,
    /// How many writes to the disk are under way.
    writing: RwSignal<usize>,
    reader: Reader,
    notices: Notices,
}

impl Session {
    /// An empty desk. Called once, at the start.
    #[must_use]
    pub fn start(reader: Reader, notices: Notices) -> Self {
        let session = Self::bare(reader, notices);
        session.hear_other_tabs();
        session
    }

    fn bare(reader: Reader, notices: Notices) -> Self {
        Self {
            open: RwSignal::new(None),
            view: RwSignal::new(View(Arc::default())),
            paused: RwSignal::new(View(Arc::default())),
            pause: StoredValue::new_local(None),
            stand_in: RwSignal::new(None),
            live: RwSignal::new(false),
            past: RwSignal::new(None),
            read_only: RwSignal::new(false),
            rest: StoredValue::new_local(None),
            writing: RwSignal::new(0),
            reader,
            notices,
        }
    }

    /// A desk over this one for what must leave no trace: it has a copy of the records, changed as
    /// asked, keeps nothing, and hears no other tab. Undo belongs to it until it is gone.
    #[must_use]
    pub fn apart(self, change: impl FnOnce(&mut Records)) -> Self {
        let apart = Self::bare(self.reader, self.notices);
        let open = self.with_untracked(|open| {
            let mut records = open.workspace.records().clone();
            change(&mut records);
            let replica = open.workspace.replica().clone();
            Open {
                shelf: None,
                head: open.head.clone(),
                workspace: Workspace::new(replica, records, Vec::new(), Covered::default()),
                repairs: Vec::new(),
                read_only: false,
                unsaved: Vec::new(),
            }
        });
        if let Some(open) = open {
            apart.lay_open(open);
        }
        apart.live.set(self.live.get_untracked());
        self.stand_in.set(Some(apart));
        on_cleanup(move || {
            self.stand_in.try_set(None);
        });
        apart
    }

    /// Puts a workspace on the desk in place of the one that lies there.
    pub fn lay_open(self, open: Open) {
        self.write_snapshot();
        self.show(open.workspace.cluster().clone());
        self.live.set(false);
        self.past.set(None);
        self.open.set(Some(open));
        self.tell_read_only();
    }

    /// Shows everything as it was before a moment, until [`Self::look_at_now`]. Nothing can be
    /// changed meanwhile.
    pub fn look_at(self, moment: Timestamp) {
        let past = self.with_untracked(|open| open.workspace.as_of(moment));
        if let Some(past) = past {
            let (cluster, _) = Cluster::read(&past.records);
            self.past.set(Some(Looking {
                moment,
                unknown_before: past.unknown_before,
            }));
            self.tell_read_only();
            self.show(cluster);
        }
    }

    pub fn look_at_now(self) {
        self.past.set(None);
        self.tell_read_only();
        self.refresh();
    }

    /// The moment of the past that is shown, if any.
    pub fn looking(self) -> Option<Looking> {
        self.past.get()
    }

    /// Clears the desk.
    pub fn close(self) {
        self.write_snapshot();
        self.past.set(None);
        self.open.set(None);
        self.tell_read_only();
        self.show(Cluster::default());
    }

    pub fn is_open(self) -> bool {
        self.open.with(Option::is_some)
    }

    /// The typed records, tracked.
    pub fn cluster(self) -> Arc<Cluster> {
        self.view.get().0
    }

    /// As [`Self::cluster`], for what tells of all records and may follow an act a moment later.
    pub fn cluster_at_pause(self) -> Arc<Cluster> {
        self.paused.get().0
    }

    pub fn cluster_untracked(self) -> Arc<Cluster> {
        self.view.get_untracked().0
    }

    /// Reads something of the open workspace, tracked; `None` when none is open.
    pub fn with<T>(self, read: impl FnOnce(&Open) -> T) -> Option<T> {
        self.open.with(|open| open.as_ref().map(read))
    }

    pub fn with_untracked<T>(self, read: impl FnOnce(&Open) -> T) -> Option<T> {
        self.open.with_untracked(|open| open.as_ref().map(read))
    }

    /// Changes what is kept beside the records, such as the head.
    pub fn update_open(self, change: impl FnOnce(&mut Open)) {
        self.open.update(|open| {
            if let Some(open) = open {
                change(open);
            }
        });
        self.tell_read_only();
    }

    fn tell_read_only(self) {
        let past = self.past.with_untracked(Option::is_some);
        let now = past || self.with_untracked(|open| open.read_only) == Some(true);
        if self.read_only.get_untracked() != now {
            self.read_only.set(now);
        }
    }

    /// The day on which everything is seen: the workspace's own, or today.
    pub fn today(self) -> Date {
        self.today_of(&self.cluster())
    }

    /// As [`Self::today`], by records that are read already.
    pub fn today_of(self, cluster: &Cluster) -> Date {
        if let Some(past) = self.past.get() {
            return clock::local(past.moment).0;
        }
        let as_of = cluster
            .organisation()
            .and_then(|organisation| organisation.as_of);
        as_of
            .filter(|_| !self.live.get())
            .unwrap_or_else(clock::today)
    }

    /// The day that the workspace names, when it is shown as of that day.
    pub fn shown_as_of(self) -> Option<Date> {
        if self.past.get().is_some() {
            return None;
        }
        let as_of = self
            .cluster()
            .organisation()
            .and_then(|organisation| organisation.as_of);
        as_of.filter(|_| !self.live.get())
    }

    pub fn show_today(self) {
        self.live.set(true);
    }

    pub fn saved(self) -> Saved {
        self.with(|open| match open {
            Open {
                head:
                    WorkspaceHead {
                        archive: Some(archive),
                        ..
                    },
                ..
            } => Saved::Archive(archive.year),
            Open {
                shelf: None,
                read_only: true,
                ..
            } => Saved::Shown,
            Open { shelf: None, .. } => Saved::Nowhere,
            Open { unsaved, .. } if !unsaved.is_empty() => Saved::Full,
            _ if self.writing.get() > 0 => Saved::Writing,
            _ if disk::is_open() => Saved::Here,
            _ => Saved::Later,
        })
        .unwrap_or(Saved::Here)
    }

    /// Whether closing the page now would lose what was entered.
    pub fn would_lose(self) -> bool {
        self.with_untracked(|open| match &open.shelf {
            Some(_) => !open.unsaved.is_empty(),
            None => open.workspace.entries_beyond(&open.head.exported) > 0,
        })
        .unwrap_or(false)
    }

    /// How many entries no exported file holds.
    pub fn unshared(self) -> usize {
        self.with(|open| open.workspace.entries_beyond(&open.head.exported))
            .unwrap_or(0)
    }

    pub fn exported_at(self) -> Option<Timestamp> {
        self.with(|open| open.head.exported_at).flatten()
    }

    pub fn read_only(self) -> bool {
        self.read_only.get()
    }

    /// Carries out a command, or says why not. Returns whether it was carried out.
    pub fn dispatch(self, command: &Command) -> bool {
        self.dispatch_saying(command, None)
    }

    /// As [`Self::dispatch`], but what was done is said in a sentence of its own, made when it
    /// has been done.
    pub fn dispatch_saying(self, command: &Command, sentence: Option<&dyn Fn() -> String>) -> bool {
        if self.refuse_when_read_only() {
            return false;
        }
        let planned = self.with_untracked(|open| command::plan(open.workspace.records(), command));
        match planned {
            None => false,
            Some(Err(refusal)) => {
                let words = self.reader.words_now();
                let text = sentences::refusal(words, &self.cluster_untracked(), &refusal);
                self.notices.say(Tone::Refused, text);
                false
            }
            Some(Ok(edits)) => {
                let mut made = None;
                self.open.update(|open| {
                    if let Some(open) = open {
                        made = open.workspace.commit(edits, self.author());
                    }
                });
                if let Some(entry) = made {
                    self.keep(entry, Tone::Done, sentence);
                }
                true
            }
        }
    }

    /// Why a command would be refused, in the reader's words; `None` when it would not.
    pub fn refusal(self, command: &Command) -> Option<String> {
        let planned = self.with_untracked(|open| command::plan(open.workspace.records(), command));
        let refusal = planned?.err()?;
        let words = self.reader.words_now();
        Some(sentences::refusal(
            words,
            &self.cluster_untracked(),
            &refusal,
        ))
    }

    /// Takes in what was decided of a queue of files, as one step.
    pub fn take_in(
        self,
        review: &Review,
        answers: &Answers,
        sentence: &dyn Fn(&Receipt) -> String,
    ) -> Option<Receipt> {
        if self.refuse_when_read_only() {
            return None;
        }
        let mut receipt = None;
        self.open.update(|open| {
            if let Some(open) = open {
                receipt = merge::accept(&mut open.workspace, review, answers, self.author());
            }
        });
        let receipt = receipt?;
        let said = || sentence(&receipt);
        self.keep(receipt.entry.clone(), Tone::Done, Some(&said));
        Some(receipt)
    }

    /// Makes the records what they are elsewhere, as one step; refused when that would touch what a
    /// vote has settled.
    pub fn replace(self, records: &Records, sentence: &dyn Fn() -> String) {
        if self.refuse_when_read_only() {
            return;
        }
        let planned = self.with_untracked(|open| {
            replacing(open.workspace.records(), records).map_err(|lock| {
                sentences::lock(self.reader.words_now(), open.workspace.cluster(), &lock)
            })
        });
        match planned {
            Some(Ok(edits)) => {
                let mut made = None;
                self.open.update(|open| {
                    if let Some(open) = open {
                        made = open.workspace.commit(edits, self.author());
                    }
                });
                if let Some(entry) = made {
                    self.keep(entry, Tone::Done, Some(sentence));
                }
            }
            Some(Err(text)) => self.notices.say(Tone::Refused, text),
            None => {}
        }
    }

    pub fn undo(self) {
        self.in_hand().walk(Workspace::undo);
    }

    pub fn redo(self) {
        self.in_hand().walk(Workspace::redo);
    }

    fn in_hand(self) -> Self {
        self.stand_in.get_untracked().unwrap_or(self)
    }

    fn walk(self, step: fn(&mut Workspace, Author) -> Result<Entry, UndoRefusal>) {
        if self.refuse_when_read_only() {
            return;
        }
        let mut walked = None;
        self.open.update(|open| {
            if let Some(open) = open {
                walked = Some(step(&mut open.workspace, self.author()));
            }
        });
        match walked {
            Some(Ok(entry)) => self.keep(entry, Tone::Told, None),
            Some(Err(refusal)) => {
                let words = self.reader.words_now();
                let text = self.with_untracked(|open| {
                    sentences::undo_refusal(words, open.workspace.cluster(), &refusal)
                });
                self.notices.say(Tone::Told, text.unwrap_or_default());
            }
            None => {}
        }
    }

    fn refuse_when_read_only(self) -> bool {
        if self.past.get_untracked().is_some() {
            let text = self.reader.words_now().history_refused_past().to_owned();
            self.notices.say(Tone::Refused, text);
            return true;
        }
        let read_only = self.with_untracked(|open| open.read_only).unwrap_or(false);
        if read_only {
            let words = self.reader.words_now();
            let text = match untrack(|| self.saved()) {
                Saved::Shown => words.sharing_link_reading().to_owned(),
                Saved::Archive(year) => words.closing_reading(year),
                _ => words.read_only_newer().to_owned(),
            };
            self.notices.say(Tone::Refused, text);
        }
        read_only
    }

    /// Shows, says and saves an entry that the workspace already holds.
    fn keep(self, entry: Entry, tone: Tone, sentence: Option<&dyn Fn() -> String>) {
        self.refresh();
        let gist = self.with_untracked(|open| act::describe(&entry, open.workspace.records()));
        if let Some(sentence) = sentence {
            self.notices.say(tone, sentence());
        } else if let Some(gist) = gist.flatten() {
            let undone = entry.undoes.is_some();
            let text = sentences::done(self.reader.words_now(), &gist, undone.then_some(&entry));
            self.notices.say(tone, text);
        }
        let mut written = Vec::new();
        let mut full = false;
        self.open.update(|open| {
            if let Some(open) = open {
                open.unsaved.push(entry);
                full = save(open, &mut written) == Err(StoreError::Full);
            }
        });
        self.write_through(written);
        if full {
            self.notices.say(
                Tone::Refused,
                self.reader.words_now().storage_full().to_owned(),
            );
        }
        self.rest_then_snapshot();
    }

    /// Writes to the disk what local storage will write later; until it is there, it is not said to
    /// be saved.
    pub fn write_through(self, pairs: Vec<Pair>) {
        if pairs.is_empty() || !disk::is_open() {
            return;
        }
        self.writing.update(|count| *count += 1);
        spawn_local(async move {
            disk::put(&pairs).await;
            self.writing
                .try_update(|count| *count = count.saturating_sub(1));
        });
    }

    fn author(self) -> Author {
        Author {
            by: self.reader.name_now(),
            at: clock::now(),
        }
    }

    fn refresh(self) {
        // Whoever looks at the past goes on looking at it when another tab writes.
        if self.past.get_untracked().is_some() {
            return;
        }
        let read = |open: &Open| {
            let many = open.workspace.records().len() > MANY;
            (open.workspace.cluster().clone(), many)
        };
        let (cluster, many) = self.with_untracked(read).unwrap_or_default();
        if !many {
            self.show(cluster);
            return;
        }
        self.view.set(View(Arc::new(cluster)));
        // Dropping the old timer stops it.
        let timer = Timeout::new(PAUSE_MILLISECONDS, move || {
            if let Some(view) = self.view.try_get_untracked() {
                self.paused.try_set(view);
            }
        });
        self.pause.set_value(Some(timer));
    }

    /// Shows records everywhere at once.
    fn show(self, cluster: Cluster) {
        let view = View(Arc::new(cluster));
        self.view.set(view.clone());
        self.pause.set_value(None);
        self.paused.set(view);
    }

    fn rest_then_snapshot(self) {
        // Dropping the old timer stops it.
        let timer = Timeout::new(REST_MILLISECONDS, move || self.write_snapshot());
        self.rest.set_value(Some(timer));
    }

    /// Writes the records now, if there is anything to write.
    pub fn write_snapshot(self) {
        let waiting = self.rest.try_update_value(|rest| rest.take().is_some());
        if waiting == Some(true) {
            self.with_untracked(|open| {
                if let Some(shelf) = open.shelf.as_ref().filter(|_| !open.read_only) {
                    // Every entry is saved already, so a snapshot without room loses nothing.
                    let _ = shelf.snapshot_when_due(&open.workspace);
                    let _ = shelf.write_head(&open.head);
                }
            });
        }
    }

    /// A newer version has opened this workspace in another tab: what it writes may mean more than
    /// this one knows, so this one stops writing and says so.
    fn stop_when_older(self, head: Option<&str>) {
        let head = head.and_then(|head| serde_json::from_str::<WorkspaceHead>(head).ok());
        if head.is_none_or(|head| head.version <= STORE_VERSION) {
            return;
        }
        self.update_open(|open| open.read_only = true);
        let text = self.reader.words_now().sharing_older_tab().to_owned();
        self.notices.say(Tone::Refused, text);
    }

    fn hear_other_tabs(self) {
        let listener = tabs::listen(move |key, text| {
            let ours = self.with_untracked(|open| {
                open.shelf
                    .as_ref()
                    .is_some_and(|shelf| shelf.is_entry_key(&key))
            });
            let head = self.with_untracked(|open| {
                open.shelf
                    .as_ref()
                    .is_some_and(|shelf| shelf.is_head_key(&key))
            });
            if head == Some(true) {
                self.stop_when_older(text.as_deref());
                return;
            }
            let entry = text.and_then(|text| serde_json::from_str::<Entry>(&text).ok());
            if let (Some(true), Some(entry)) = (ours, entry) {
                let mut new = false;
                self.open.update(|open| {
                    if let Some(open) = open {
                        new = open.workspace.receive(entry);
                    }
                });
                if new {
                    self.refresh();
                    self.notices.say(
                        Tone::Told,
                        self.reader.words_now().other_tab_changed().to_owned(),
                    );
                }
            }
        });
        // The page lives as long as the listener.
        if let Some(listener) = listener {
            listener.forget();
        }
    }
}

/// The edits that make records what they are elsewhere.
fn replacing(here: &Records, there: &Records) -> Result<Vec<Edit>, Lock> {
    let mut changed = Changed::new();
    let mut edits = Vec::new();
    for record in there.values().filter(|it| here.get(&it.id) != Some(*it)) {
        changed.insert(record.id.clone(), Some(record.clone()));
        edits.push(Edit::Put(record.clone()));
    }
    for id in here.keys().filter(|id| !there.contains_key(*id)) {
        changed.insert(id.clone(), None);
        edits.push(Edit::Remove(id.clone()));
    }
    locks::check(here, &changed)?;
    Ok(edits)
}

/// Writes the waiting entries, in order, for as long as there is room; notes what was written.
fn save(open: &mut Open, written: &mut Vec<Pair>) -> Result<(), StoreError> {
    let Some(shelf) = &open.shelf else {
        return Ok(());
    };
    while let Some(entry) = open.unsaved.first() {
        written.push(shelf.append(entry)?);
        open.unsaved.remove(0);
    }
    open.head.unshared = open.workspace.entries_beyond(&open.head.exported);
    Ok(())
}

/// Whether the store is nearly full, so that it is said before it is.
#[must_use]
pub fn store_is_nearly_full(texts: &LocalTexts) -> bool {
    texts.used_units() > crate::browser::storage::QUOTA_UNITS / 10 * 8
}

pub fn use_session() -> Session {
    expect_context()
}

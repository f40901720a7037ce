//! The close of a year: the archive file is written, then the living file puts its old steps away;
//! and an archive is opened beside it, for reading.

use leptos::prelude::*;

use super::Library;
use crate::app::notices::Tone;
use crate::app::route::{Place, Route};
use crate::app::session::Open;
use crate::browser::{chance, clock};
use crate::document::change::ReplicaId;
use crate::document::closing::Close;
use crate::document::file::Loaded;
use crate::document::folding::{self, Figures};
use crate::document::sentences;
use crate::document::store::{STORE_VERSION, WorkspaceHead};
use crate::document::workspace::Workspace;

/// The close of a year that is over when it is where the reader is.
fn close_of(year: i16) -> Close {
    let last = jiff::civil::Date::new(year, 12, 31).unwrap_or(jiff::civil::Date::MAX);
    let before = clock::end_of(last);
    Close { year, before }
}

impl Library {
    /// The years in which something was entered that is still listed, the latest first.
    pub fn years(self) -> Vec<i16> {
        let years = self.session.with(|open| {
            let journal = open.workspace.journal().iter();
            let years: std::collections::BTreeSet<i16> =
                journal.map(|it| clock::local(it.at).0.year()).collect();
            years.into_iter().rev().collect()
        });
        years.unwrap_or_default()
    }

    /// What closing a year would come to; nothing is changed.
    pub fn closing_figures(self, year: i16) -> Option<Figures> {
        self.session
            .with(|open| folding::figures(&open.workspace, year, close_of(year).before))
    }

    /// Offers the archive of a year: everything, with the whole history.
    pub fn write_archive(self, year: i16) {
        self.offer(Some(close_of(year)));
    }

    /// Puts away the steps up to the end of a year, here and in the store, once the archive that a
    /// person has chosen is found to have them.
    pub fn put_away(self, year: i16, archive: gloo_file::File) {
        let take = move |library: Self, name: String, bytes: Vec<u8>| {
            let (tone, text) = match library.close(year, &name, &bytes) {
                Ok(steps) => (
                    Tone::Told,
                    library.reader.words_now().closing_done(steps, year),
                ),
                Err(refused) => (Tone::Refused, refused),
            };
            library.notices.say(tone, text);
        };
        self.read(archive, Box::new(take));
    }

    fn close(self, year: i16, name: &str, archive: &[u8]) -> Result<usize, String> {
        let words = self.reader.words_now();
        let mut outcome = Ok(0);
        self.session.update_open(|open| {
            let mut workspace = open.workspace.clone();
            let of = &open.head.file_workspace;
            let closed = close_of(year).carry_out(&mut workspace, of, archive);
            outcome = closed.map_err(|it| sentences::not_the_archive(words, &it, name, year));
            if outcome.is_err() {
                return;
            }
            let kept = open.shelf.as_ref().map(|it| it.put_away(&workspace));
            match kept.unwrap_or(Ok(())) {
                Ok(()) => open.workspace = workspace,
                Err(error) => outcome = Err(sentences::store_error(words, &error)),
            }
        });
        outcome
    }

    /// Opens an archive, for reading; it is kept nowhere but in its file.
    pub(super) fn show_archive(self, loaded: Loaded) {
        let head = WorkspaceHead {
            archive: loaded.head.archive.clone(),
            ..WorkspaceHead::default()
        };
        self.lay_for_reading(loaded, head);
        self.router.go(&Route::to(Place::Overview));
    }

    /// Lays what was read on the desk, for reading.
    pub(super) fn lay_for_reading(self, loaded: Loaded, head: WorkspaceHead) {
        let head = WorkspaceHead {
            version: STORE_VERSION,
            file_workspace: loaded.head.workspace.clone(),
            name: loaded.head.organisation.clone(),
            scope: loaded.head.scope.clone(),
            ..head
        };
        let replica = ReplicaId::new(&chance::replica_id());
        let workspace = Workspace::of_file(replica, loaded);
        self.session.lay_open(Open {
            shelf: None,
            head: WorkspaceHead {
                exported: workspace.covered(),
                ..head
            },
            workspace,
            repairs: Vec::new(),
            read_only: true,
            unsaved: Vec::new(),
        });
    }

    /// Back from an archive to the living workspace, or to the list where it is not kept here.
    pub fn leave_archive(self) {
        let workspace = self
            .session
            .with_untracked(|open| open.head.file_workspace.clone());
        match workspace.and_then(|it| self.kept_of(&it)) {
            Some(id) => {
                self.open(&id);
                self.router.go(&Route::to(Place::Overview));
            }
            None => self.leave(),
        }
    }

    /// The workspace of a file that is kept here; the one opened last, should there be several.
    pub(super) fn kept_of(self, workspace: &str) -> Option<String> {
        if workspace.is_empty() {
            return None;
        }
        let kept = self.kept.get_untracked();
        let found = kept
            .into_iter()
            .find(|it| it.head.file_workspace == workspace);
        found.map(|it| it.id)
    }

    /// Takes the history of the archive that is open back into the living workspace.
    pub fn bring_back(self) {
        let words = self.reader.words_now();
        let archive = self.session.with_untracked(|open| {
            let folded = open.workspace.folded().cloned();
            (open.workspace.journal().to_vec(), folded)
        });
        let Some((journal, older)) = archive else {
            return;
        };
        self.leave_archive();
        let mut outcome = Ok(0);
        self.session.update_open(|open| {
            let mut workspace = open.workspace.clone();
            let back = workspace.take_back_history(&journal, older);
            if back.is_empty() {
                return;
            }
            let kept = open
                .shelf
                .as_ref()
                .map(|it| it.list_again(&workspace, &back));
            outcome = kept.unwrap_or(Ok(())).map(|()| {
                open.workspace = workspace;
                back.len()
            });
        });
        match outcome {
            Ok(steps) => self.notices.say(Tone::Told, words.closing_back(steps)),
            Err(error) => self
                .notices
                .say(Tone::Refused, sentences::store_error(words, &error)),
        }
    }
}

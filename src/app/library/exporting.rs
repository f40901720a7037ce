//! What goes out: the open workspace as a file, and what could not be read of it.

use super::Library;
use crate::app::notices::Tone;
use crate::app::session::Open;
use crate::app::tongues::own_words;
use crate::browser::{clock, files};
use crate::document::closing::Close;
use crate::document::file::{self, Head};
use crate::document::folding::Folded;
use crate::document::scope::{self, Scope};
use crate::document::workspace::Covered;
use crate::words::{Lang, Words};

/// A workspace as it is put into a file.
pub struct Written {
    workspace: String,
    pub name: String,
    pub text: String,
    /// The entries of the journal that are in it.
    covers: Covered,
}

impl Library {
    /// Offers the open workspace as a file, and remembers what that file holds.
    pub fn export(self) {
        self.offer(None);
    }

    /// Offers the open workspace as the archive of a close, or as itself.
    pub(super) fn offer(self, close: Option<Close>) {
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

    /// The open workspace as a file, as the archive of a close or as itself.
    fn written(self, close: Option<Close>) -> Option<Written> {
        let words = self.reader.words_now();
        self.session.with_untracked(|open| {
            let head = head_of(open, open.head.scope.clone(), words.lang());
            let workspace = &open.workspace;
            let mut name = open.head.name.clone();
            let text = match close {
                Some(close) => {
                    name = format!("{name} {}", words.closing_archive_name(close.year));
                    close.archive(&head, workspace, clock::now())
                }
                None => file::write(&head, workspace.records(), workspace.journal()),
            };
            Written {
                workspace: open.head.file_workspace.clone(),
                name: file_name(&name),
                text,
                covers: open.workspace.covered(),
            }
        })
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

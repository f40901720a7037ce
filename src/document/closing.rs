//! The close of a year: what its archive says of itself, and the proof that the archive has
//! everything before the old steps go.
//!
//! Whether a download was kept, and whether anything was done since it was written, nobody can see
//! from here. So the archive is read back, and the old steps go only when every one of them stands in
//! it as it stands here. Must not know where the archive lies.

use std::collections::BTreeMap;

use jiff::Timestamp;
use thiserror::Error;

use crate::document::change::{Entry, EntryId};
use crate::document::file::{self, Head, LoadError};
use crate::document::folding::{self, Archive};
use crate::document::guard::Limits;
use crate::document::workspace::Workspace;
use crate::domain::sorting::Gather as _;

/// The year that is closed, and the moment at which it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Close {
    pub year: i16,
    pub before: Timestamp,
}

/// Why a file is not the archive that is needed before the old steps go.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotTheArchive {
    #[error(transparent)]
    Unreadable(#[from] LoadError),
    /// It is no archive, or one of another organisation or of another year.
    #[error("the file is another one")]
    Another,
    /// Parts of it cannot be read, or are not as they were written.
    #[error("the file is not as it was written")]
    Damaged,
    /// So many steps are not in it, most likely because they were made after it was written.
    #[error("{steps} steps are not in the file")]
    Lacks { steps: usize },
}

impl Close {
    /// The text of the archive: everything, with the whole history. `head` is that of the living file.
    #[must_use]
    pub fn archive(self, head: &Head, workspace: &Workspace, at: Timestamp) -> String {
        let year = self.year;
        let head = Head {
            archive: Some(Archive { year, at }),
            folded: workspace.folded().cloned(),
            ..head.clone()
        };
        file::write(&head, workspace.records(), workspace.journal())
    }

    /// How many steps would go.
    #[must_use]
    pub fn steps(self, workspace: &Workspace) -> usize {
        folding::foldable(workspace, self.before).len()
    }

    /// Puts the old steps away once `archive`, as it was read back, has them all. Returns how many.
    /// `of` is the id of the workspace in its files.
    ///
    /// # Errors
    /// When the archive does not have everything that would go; nothing is then changed.
    pub fn carry_out(
        self,
        workspace: &mut Workspace,
        of: &str,
        archive: &[u8],
    ) -> Result<usize, NotTheArchive> {
        let archive = file::read(archive, Limits::default())?;
        let year = archive.head.archive.as_ref().map(|it| it.year);
        if year != Some(self.year) || archive.head.workspace != of {
            return Err(NotTheArchive::Another);
        }
        if archive.edited_by_hand || !archive.set_aside.is_empty() {
            return Err(NotTheArchive::Damaged);
        }
        // What earlier archives have is known from this one alone, once the next close is over.
        if archive.head.folded.as_ref() != workspace.folded() {
            return Err(NotTheArchive::Another);
        }
        let mut going = folding::foldable(workspace, self.before);
        let here = workspace.journal().iter().map(|it| (&it.id, it));
        let here: BTreeMap<&EntryId, &Entry> = here.gathered();
        for entry in &archive.journal {
            let here = here.get(&entry.id).copied();
            if here.and_then(as_read_back).as_ref() == Some(entry) {
                going.remove(&entry.id);
            }
        }
        if !going.is_empty() {
            let steps = going.len();
            return Err(NotTheArchive::Lacks { steps });
        }
        Ok(workspace.fold(self.year, self.before))
    }
}

/// An entry as it comes out of a file, where a value that is null is one that is not there.
fn as_read_back(entry: &Entry) -> Option<Entry> {
    let text = serde_json::to_string(entry).ok()?;
    serde_json::from_str(&text).ok()
}

//! `close`: everything goes into an archive, then the steps up to the end of a day leave the file.
//!
//! The archive is on the disk, read back and found whole before anything is written without its steps.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::Offset;
use klaster::document::closing::Close;
use klaster::document::file::{self, Head, LoadError};
use klaster::document::scope::Scope;
use klaster::document::workspace::Workspace;
use klaster::domain::measure::Date;
use klaster::words::Words;

use crate::arguments::Place;
use crate::failure::{Failure, NotClosed};
use crate::{Verdict, complain, input, merging, print};

pub fn run(
    source: &Place,
    until: Date,
    output: &Path,
    archive: &Path,
    words: Words,
) -> Result<Verdict, Failure> {
    let loaded = input::load(source)?;
    let refused = |why: NotClosed| Err(Failure::Closing(why));
    if let Some(version) = loaded.newer_version {
        return Err(Failure::Load(LoadError::TooNew { version }));
    }
    if loaded.head.archive.is_some() {
        return refused(NotClosed::Archived);
    }
    if loaded.head.scope != Scope::Whole {
        return refused(NotClosed::Part);
    }
    if !loaded.set_aside.is_empty() {
        return refused(NotClosed::SetAside);
    }
    let place = place_of(archive);
    if place == place_of(output) || matches!(source, Place::File(it) if place_of(it) == place) {
        return refused(NotClosed::Same);
    }
    let (head, at) = (loaded.head.clone(), merging::now());
    let mut workspace = Workspace::of_file(merging::replica(&loaded, &[], at), loaded);
    let (year, before) = (until.year(), end_of(until));
    let close = Close { year, before };
    if close.steps(&workspace) == 0 {
        return refused(NotClosed::Nothing { year });
    }
    lay_down(archive, &close.archive(&head, &workspace, at))?;
    let back = input::bytes(&Place::File(archive.to_owned()))?;
    let steps = close.carry_out(&mut workspace, &head.workspace, &back);
    let steps = steps.map_err(|why| {
        let file = archive.display().to_string();
        Failure::Closing(NotClosed::Archive { file, year, why })
    })?;
    let head = Head {
        folded: workspace.folded().cloned(),
        ..head
    };
    let text = file::write(&head, workspace.records(), workspace.journal());
    let told = format!("{}\n", words.closing_done(steps, year));
    input::write(output, &text)?;
    // A file on standard output leaves no room for the answer.
    if output.as_os_str() == "-" {
        complain(told.trim_end());
    } else {
        print(&told);
    }
    Ok(Verdict::Well)
}

/// The moment at which a day is over, in universal time.
fn end_of(day: Date) -> Timestamp {
    let next = day.tomorrow().unwrap_or(day).to_datetime(Time::midnight());
    Offset::UTC.to_timestamp(next).unwrap_or(Timestamp::MAX)
}

/// Writes an archive where nothing stands yet, and waits until it is on the disk.
fn lay_down(path: &Path, text: &str) -> Result<(), Failure> {
    let file = || path.display().to_string();
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::Closing(NotClosed::There { file: file() }),
        _ => Failure::Unwritable { file: file() },
    };
    let mut archive = File::create_new(path).map_err(failed)?;
    let written = archive.write_all(text.as_bytes());
    written.and_then(|()| archive.sync_all()).map_err(failed)
}

/// Where a file lies, whichever way its name is written, also before it is there.
fn place_of(path: &Path) -> (Option<PathBuf>, Option<OsString>) {
    if let Ok(there) = fs::canonicalize(path) {
        let name = there.file_name().map(OsString::from);
        return (there.parent().map(Path::to_owned), name);
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = fs::canonicalize(folder.unwrap_or(Path::new("."))).ok();
    (folder, path.file_name().map(OsString::from))
}

//! `trello`: a board into a file, with a word on all that is not carried; and the projects of a file
//! as a board for other programs.

use std::path::Path;

use klaster::document::file::{self, Loaded};
use klaster::document::workspace::{Author, Workspace};
use klaster::domain::cluster::Cluster;
use klaster::domain::command;
use klaster::exchange::trello::{Board, Choices, Import, Preview, write};
use klaster::words::Words;

use crate::arguments::Place;
use crate::failure::Failure;
use crate::{Verdict, complain, day, input, merging, print};

pub fn run(
    source: &Place,
    into: Option<&Path>,
    output: Option<&Path>,
    words: Words,
) -> Result<Verdict, Failure> {
    match into {
        Some(into) => take_in(source, into, output.unwrap_or(into), words),
        None => write_out(source, output.unwrap_or_else(|| Path::new("-")), words),
    }
}

/// Takes a board into a file. What was not carried is said, and the file is written only when
/// something came in.
fn take_in(source: &Place, into: &Path, output: &Path, words: Words) -> Result<Verdict, Failure> {
    let board = Board::read(&input::bytes(source)?).map_err(Failure::Board)?;
    let loaded = input::load(&Place::File(into.to_owned()))?;
    let head = loaded.head.clone();
    let mut workspace = workspace(loaded);
    let import = Import::plan(&board, workspace.cluster(), &Choices::default(), words);
    let preview = Preview::of(words, &import);
    // A file on standard output leaves no room for the report.
    if output.as_os_str() == "-" {
        complain(preview.text(words).trim_end());
    } else {
        print(&preview.text(words));
    }
    if !import.does_something() && output == into {
        complain(&words.trello_cli_unchanged(into.display()));
        return Ok(Verdict::Well);
    }
    let edits = command::plan(workspace.records(), &import.command()).map_err(Failure::Refused)?;
    let (by, at) = (String::new(), merging::now());
    workspace.commit(edits, Author { by, at });
    let text = file::write(&head, workspace.records(), workspace.journal());
    input::write(output, &text)?;
    complain(&words.trello_cli_written(output.display()));
    Ok(Verdict::Well)
}

fn workspace(loaded: Loaded) -> Workspace {
    let replica = merging::replica(&loaded, &[], merging::now());
    Workspace::of_file(replica, loaded)
}

fn write_out(source: &Place, output: &Path, words: Words) -> Result<Verdict, Failure> {
    let (cluster, _) = Cluster::read(&input::load(source)?.records);
    let today = day::of(None, &cluster);
    input::write(output, &write::write(&cluster, words, today))?;
    complain(&words.trello_saved(output.display()));
    Ok(Verdict::Well)
}

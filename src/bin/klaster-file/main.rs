//! The command-line tool for Klaster's files: the same core as the page, without the page.
//!
//! - `arguments`: what was asked for
//! - `failure`: why it could not be done, said in the reader's language
//! - `input`: files and standard input, read and written
//! - `help`: what can be asked for
//! - `day`: the day on which a file is looked at
//! - `picture`: a file as an organisation chart
//! - `table`: a table as the records of an organisation
//! - `ballots`: a vote by file
//! - `merging`: returned files taken in
//! - `texts`: minutes, the report and the folder of evidence
//! - `trello`: boards in and out; `calendar`: days for calendars
//! - `closing`: a year's steps put into an archive
//! - `convert`, `verify`, `findings`, `layout`, `chart`, `tally`: one command each

mod arguments;
mod ballots;
mod calendar;
mod chart;
mod closing;
mod convert;
mod day;
mod failure;
mod findings;
mod help;
mod input;
mod layout;
mod merging;
mod picture;
mod table;
mod tally;
mod texts;
mod trello;
mod verify;

use std::io::Write as _;
use std::process::ExitCode;

use klaster::words::{Lang, Words};

use crate::arguments::{Command, Task};
use crate::failure::Failure;

/// How a command ended.
enum Verdict {
    Well,
    /// Something in the file is violated.
    Violated,
}

/// The exit status for input that cannot be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let asked = arguments::parse(std::env::args_os().skip(1));
    let words = Words::new(asked.lang.unwrap_or_default());
    match asked.task.and_then(|task| run(task, asked.lang, words)) {
        Ok(Verdict::Well) => ExitCode::SUCCESS,
        Ok(Verdict::Violated) => ExitCode::FAILURE,
        Err(failure) => {
            complain(&failure.sentence(words));
            ExitCode::from(UNUSABLE)
        }
    }
}

fn run(task: Task, lang: Option<Lang>, words: Words) -> Result<Verdict, Failure> {
    match task {
        Task::Help => print(&help::text(words)),
        Task::Version => print(concat!("klaster-file ", env!("CARGO_PKG_VERSION"), "\n")),
        Task::Run(command) => return obey(command, lang, words),
    }
    Ok(Verdict::Well)
}

fn obey(command: Command, lang: Option<Lang>, words: Words) -> Result<Verdict, Failure> {
    match command {
        Command::Ballots(asked) => ballots::run(asked, words),
        Command::Merge(asked) => merging::run(&asked, words),
        Command::Text(asked) => texts::run(&asked),
        Command::Convert {
            sample,
            csv,
            output,
        } => convert::run(&sample, csv, &output, lang),
        Command::Verify { file, today } => verify::run(&file, today, words),
        Command::Findings { file, today, json } => findings::run(&file, today, json, words),
        Command::Tally { file, json } => tally::run(&file, json, words),
        Command::Layout {
            file,
            csv,
            aspect,
            shape,
            json,
        } => layout::run(&file, csv, aspect, shape, json, lang),
        Command::Chart {
            file,
            csv,
            shape,
            output,
            form,
        } => chart::run(&file, csv, shape, &output, form, lang),
        Command::Trello { file, into, output } => {
            trello::run(&file, into.as_deref(), output.as_deref(), words)
        }
        Command::Close {
            file,
            until,
            output,
            archive,
        } => closing::run(&file, until, &output, &archive, words),
        Command::Calendar {
            file,
            whose,
            today,
            output,
        } => calendar::run(&file, whose.as_deref(), today, &output, words),
    }
}

/// Prints the answer. A reader who has seen enough and closed the pipe is no failure.
fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Says something beside the answer.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

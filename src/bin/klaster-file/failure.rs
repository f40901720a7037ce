//! Why something could not be done, and the sentence that says so.

use std::path::Path;

use klaster::document::closing::NotTheArchive;
use klaster::document::file::LoadError;
use klaster::document::sentences;
use klaster::domain::cluster::Cluster;
use klaster::domain::command::Refusal;
use klaster::domain::tally::CaseError;
use klaster::exchange::neutral::NeutralError;
use klaster::exchange::tables::text::NotATable;
use klaster::exchange::tables::told;
use klaster::exchange::trello::NotABoard;
use klaster::exchange::trello::told::not_a_board;
use klaster::words::{Words, verdict};

/// Why a command could not be carried out.
pub enum Failure {
    Misuse(Misuse),
    NotFound {
        file: String,
    },
    Unreadable {
        file: String,
    },
    Unwritable {
        file: String,
    },
    Load(LoadError),
    Neutral(NeutralError),
    Table(NotATable),
    EmptyTable,
    Refused(Refusal),
    Case(CaseError),
    Ballots(crate::ballots::Failure),
    Board(NotABoard),
    Closing(NotClosed),
    /// No meeting, or several, are meant; the meetings that are there.
    NoMeeting {
        named: String,
        there: Vec<String>,
    },
    /// Nobody, or several, are called so.
    Whose {
        name: String,
        count: usize,
    },
}

/// Why a year is not closed.
pub enum NotClosed {
    /// The file holds a part of its organisation.
    Part,
    /// The file is an archive.
    Archived,
    /// Parts of it cannot be read, and would be in none of the two files.
    SetAside,
    /// Nothing in it was done by that day.
    Nothing { year: i16 },
    /// There is a file where the archive would be.
    There { file: String },
    /// Both files have the same name.
    Same,
    /// What was written as the archive does not read back as it.
    Archive {
        file: String,
        year: i16,
        why: NotTheArchive,
    },
}

/// What is wrong with the arguments.
pub enum Misuse {
    NoCommand,
    UnknownCommand { command: String },
    UnknownOption { option: String },
    WithoutValue { option: &'static str },
    WrongValue { option: &'static str, value: String },
    Needed { option: &'static str },
    NoFile,
    NoMerge,
    TooMany { argument: String },
}

impl Misuse {
    /// What the parser itself stumbles over: a value for an option that takes none.
    pub fn from_lexopt(error: lexopt::Error) -> Self {
        match error {
            lexopt::Error::UnexpectedValue { option, value } => Self::TooMany {
                argument: format!("{option}={}", value.to_string_lossy()),
            },
            other => Self::TooMany {
                argument: other.to_string(),
            },
        }
    }
}

impl Failure {
    pub fn reading(file: &Path, error: &std::io::Error) -> Self {
        let file = file.display().to_string();
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound { file },
            _ => Self::Unreadable { file },
        }
    }

    /// The failure in one sentence.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Misuse(misuse) => misuse.sentence(words),
            Self::NotFound { file } => words.cli_file_not_found(file),
            Self::Unreadable { file } => words.cli_file_unreadable(file),
            Self::Unwritable { file } => words.cli_file_unwritable(file),
            // Here there is no page to reload.
            Self::Load(LoadError::TooNew { version }) => words.cli_too_new(version),
            Self::Load(error) => sentences::load_error(words, error),
            Self::Neutral(error) => neutral(error, words),
            Self::Table(error) => told::not_a_table(words, *error).to_owned(),
            Self::EmptyTable => words.tables_empty().to_owned(),
            Self::Case(error) => verdict::case_error(words, error),
            Self::Ballots(failure) => failure.sentence(words),
            Self::Board(error) => not_a_board(words, error),
            Self::Closing(why) => why.sentence(words),
            Self::NoMeeting { named, there } => {
                let mut said = words.minutes_cli_no_meeting(named);
                for meeting in there {
                    said.push_str("\n  ");
                    said.push_str(meeting);
                }
                said
            }
            Self::Whose { name, count: 0 } => words.trello_cli_nobody(name),
            Self::Whose { name, .. } => words.trello_cli_several(name),
            Self::Refused(refusal) => sentences::refusal(words, &Cluster::default(), refusal),
        }
    }
}

impl NotClosed {
    fn sentence(&self, words: Words) -> String {
        match self {
            Self::Part => words.closing_cli_part().to_owned(),
            Self::Archived => words.closing_cli_archived().to_owned(),
            Self::SetAside => words.closing_cli_set_aside().to_owned(),
            Self::Nothing { year } => words.closing_done(0_usize, *year),
            Self::There { file } => words.closing_cli_there(file),
            Self::Same => words.closing_cli_same().to_owned(),
            Self::Archive { file, year, why } => {
                sentences::not_the_archive(words, why, file, *year)
            }
        }
    }
}

impl Misuse {
    fn sentence(&self, words: Words) -> String {
        match self {
            Self::NoCommand => words.cli_no_command().to_owned(),
            Self::UnknownCommand { command } => words.cli_unknown_command(command),
            Self::UnknownOption { option } => words.cli_unknown_option(option),
            Self::WithoutValue { option } => words.cli_option_without_value(option),
            Self::WrongValue { option, value } => words.cli_option_wrong_value(value, option),
            Self::Needed { option } => words.cli_option_missing(option),
            Self::NoMerge => words.merging_cli_ours_missing().to_owned(),
            Self::NoFile => words.cli_file_missing().to_owned(),
            Self::TooMany { argument } => words.cli_too_many_arguments(argument),
        }
    }
}

fn neutral(error: &NeutralError, words: Words) -> String {
    match error {
        NeutralError::NotText => words.cli_not_text().to_owned(),
        NeutralError::Truncated { line } => words.load_truncated(line),
        NeutralError::NotJson { line, column } => words.load_not_json(line, column),
        NeutralError::NotNeutral => words.cli_not_neutral().to_owned(),
        NeutralError::TooNew { version } => words.cli_neutral_too_new(version),
        NeutralError::Missing { path } => words.cli_neutral_missing(path),
        NeutralError::Shape { path, expected } => words.cli_neutral_shape(path, expected.into()),
        NeutralError::Twice { path, id } => words.cli_neutral_twice(id, path),
        NeutralError::Record { path, why } => words.cli_neutral_record(path, why),
    }
}

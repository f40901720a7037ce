//! Why something could not be done, and the sentence that says so.

use std::path::Path;

use klaster::document::file::LoadError;
use klaster::document::guard::Exceeded;
use klaster::exchange::neutral::NeutralError;
use klaster::words::Words;

/// Why a command could not be carried out.
pub enum Failure {
    Misuse(Misuse),
    NotFound { file: String },
    Unreadable { file: String },
    Unwritable { file: String },
    Load(LoadError),
    Neutral(NeutralError),
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
            Self::Load(error) => load(error, words),
            Self::Neutral(error) => neutral(error, words),
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
            Self::NoFile => words.cli_file_missing().to_owned(),
            Self::TooMany { argument } => words.cli_too_many_arguments(argument),
        }
    }
}

fn load(error: &LoadError, words: Words) -> String {
    match error {
        LoadError::TooLarge(exceeded) => too_large(exceeded, words),
        LoadError::NotText => words.load_not_text().to_owned(),
        LoadError::Truncated { line } => words.load_truncated(line),
        LoadError::NotJson { line, column } => words.load_not_json(line, column),
        LoadError::NotKlaster { format: None } => words.load_not_klaster().to_owned(),
        LoadError::NotKlaster {
            format: Some(format),
        } => words.load_other_format(format),
        LoadError::TooNew { version } => words.cli_too_new(version),
    }
}

fn too_large(exceeded: &Exceeded, words: Words) -> String {
    let megabytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
    match exceeded {
        Exceeded::Bytes { bytes, limit } => {
            words.load_too_large(megabytes(*bytes), megabytes(*limit))
        }
        Exceeded::Depth { limit } => words.load_too_deep(limit),
        Exceeded::Values { limit } => words.load_too_many(limit),
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

//! Reasons and problems of a table as sentences, for the page and the command line alike.

use crate::exchange::tables::columns::{Column, Columns};
use crate::exchange::tables::fold::short;
use crate::exchange::tables::import::{Problem, Reason};
use crate::exchange::tables::text::{Encoding, NotATable};
use crate::words::Words;

/// A name longer than this would bury the sentence that it stands in.
const LONGEST_NAME: usize = 80;

/// How many names a sentence lists.
const LISTED: usize = 6;

fn name(text: &str) -> String {
    short(text, LONGEST_NAME)
}

fn names(all: &[String]) -> String {
    let mut listed: Vec<String> = all.iter().take(LISTED).map(|it| name(it)).collect();
    if all.len() > LISTED {
        listed.push("…".to_owned());
    }
    listed.join(", ")
}

/// Why a row does not come in.
#[must_use]
pub fn reason(words: Words, reason: &Reason) -> String {
    match reason {
        Reason::OpenQuote => words.tables_reason_quote().to_owned(),
        Reason::ExtraCells { cells, columns } => words.tables_reason_cells(*cells, *columns),
        Reason::NoName => words.tables_reason_name().to_owned(),
        Reason::SameId { id, line } => words.tables_reason_same_id(line, name(id)),
        Reason::SameEmail { email, line } => words.tables_reason_same_email(line, name(email)),
        Reason::SameRow { line } => words.tables_reason_same_row(line),
        Reason::AmbiguousParent { value, count } => words.tables_reason_parent(name(value), *count),
        Reason::AmbiguousBody { name: it } => words.tables_reason_body(name(it)),
    }
}

/// What was wrong with a row that comes in.
#[must_use]
pub fn problem(words: Words, problem: &Problem) -> String {
    match problem {
        Problem::Missing {
            line,
            name: it,
            value,
        } => words.tables_problem_missing(line, name(it), name(value)),
        Problem::OwnParent { line, name: it } => words.tables_problem_self(line, name(it)),
        Problem::Ring { lines, names: it } => {
            words.tables_problem_ring(lines.first().copied().unwrap_or_default(), names(it))
        }
        Problem::Roots { names: it } => words.tables_problem_roots(it.len(), names(it)),
        Problem::Beside {
            line,
            name: it,
            value,
        } => words.tables_problem_beside(line, name(it), name(value)),
    }
}

/// Why a file is no table.
#[must_use]
pub fn not_a_table(words: Words, error: NotATable) -> &'static str {
    match error {
        NotATable::Workbook => words.tables_workbook(),
        NotATable::NotText => words.tables_not_text(),
    }
}

/// What deserves a look when the encoding was guessed.
#[must_use]
pub fn encoding(words: Words, encoding: Encoding) -> Option<String> {
    encoding
        .is_guessed()
        .then(|| words.tables_encoding(encoding.name()))
}

/// What a column is called; those without a heading are counted.
#[must_use]
pub fn heading(words: Words, columns: &Columns, at: usize) -> String {
    match columns.headings.get(at).map(String::as_str) {
        Some("") | None => words.tables_column(at + 1),
        Some(heading) => name(heading),
    }
}

/// What a column means.
#[must_use]
pub fn meaning(words: Words, column: Column) -> &'static str {
    match column {
        Column::Name => words.tables_means_name(),
        Column::GivenName => words.tables_means_given(),
        Column::FamilyName => words.tables_means_family(),
        Column::Id => words.tables_means_id(),
        Column::Parent => words.tables_means_parent(),
        Column::Second => words.tables_means_second(),
        Column::Peer => words.tables_means_peer(),
        Column::Title => words.tables_means_title(),
        Column::Department => words.tables_means_department(),
        Column::Email => words.tables_means_email(),
        Column::Assistant => words.tables_means_assistant(),
        Column::Keep => words.tables_means_keep(),
        Column::Leave => words.tables_means_leave(),
    }
}

//! What a person sees of a table before it comes in, in words.

use super::{Columns, Import, Meaning, Reason};
use crate::exchange::tables::fold::short;
use crate::words::Words;

/// How many rows show what comes in, how many sentences and rejected rows are listed.
const SHOWN: usize = 8;
const LISTED: usize = 200;

/// A longer text would bury its neighbours.
pub const LONGEST: usize = 80;

/// A line of a list: where it stands in the table, what it is, what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub line: usize,
    pub name: String,
    pub said: String,
}

/// What a row does that comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    New,
    Changes,
    Nothing,
}

impl Does {
    #[must_use]
    pub fn of(is_new: bool, changes: bool) -> Self {
        match (is_new, changes) {
            (true, _) => Self::New,
            (false, true) => Self::Changes,
            (false, false) => Self::Nothing,
        }
    }
}

/// What is shown of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    pub new: usize,
    /// Those that are here and change.
    pub changed: usize,
    /// Those that are here and say the same already.
    pub same: usize,
    pub rejected: usize,
    pub headed: bool,
    /// Each column's heading and the word of its meaning.
    pub columns: Vec<(String, String)>,
    pub rows: Vec<Line>,
    pub refused: Vec<Line>,
    /// What was read otherwise or left out.
    pub remarks: Vec<Line>,
    pub more_remarks: usize,
    /// How many rows parted their cells by another sign.
    pub other_signs: usize,
}

impl Preview {
    /// What is seen before any row is looked at; `say` tells why a row is rejected.
    #[must_use]
    pub fn begin<M: Meaning, T>(
        words: Words,
        import: &Import<M, T>,
        say: impl Fn(&Reason) -> String,
    ) -> Self {
        let rejected = import.rejected.iter();
        Self {
            rejected: import.rejected.len(),
            headed: import.columns.headed,
            columns: headings(words, &import.columns),
            refused: rejected
                .take(LISTED)
                .map(|it| Line {
                    line: it.line,
                    name: it.text.clone(),
                    said: say(&it.reason),
                })
                .collect(),
            other_signs: import.other_signs,
            ..Self::default()
        }
    }

    /// A row that comes in.
    pub fn row(&mut self, line: usize, name: &str, does: Does, say: impl FnOnce() -> String) {
        match does {
            Does::New => self.new += 1,
            Does::Changes => self.changed += 1,
            Does::Nothing => {
                self.same += 1;
                return;
            }
        }
        if self.rows.len() < SHOWN {
            self.rows.push(Line {
                line,
                name: short(name, LONGEST),
                said: say(),
            });
        }
    }

    /// What of a row was read otherwise or left out.
    pub fn remark(&mut self, line: usize, name: &str, say: impl FnOnce() -> String) {
        if self.remarks.len() == LISTED {
            self.more_remarks += 1;
            return;
        }
        self.remarks.push(Line {
            line,
            name: short(name, LONGEST),
            said: say(),
        });
    }

    #[must_use]
    pub fn does_something(&self) -> bool {
        self.new + self.changed > 0
    }
}

/// Each column's heading, counted where it has none, and the word of its meaning.
fn headings<M: Meaning>(words: Words, columns: &Columns<M>) -> Vec<(String, String)> {
    let meanings = columns.meanings.iter().enumerate();
    meanings
        .map(|(at, meaning)| {
            let heading = columns.headings.get(at).filter(|it| !it.is_empty());
            let heading =
                heading.map_or_else(|| words.tables_column(at + 1), |it| short(it, LONGEST));
            (heading, meaning.to_string())
        })
        .collect()
}

/// Why a row does not come in; what is the same and what could be several, each table says in its
/// own words.
pub fn reason(
    words: Words,
    reason: &Reason,
    same: impl FnOnce(usize) -> String,
    several: impl FnOnce(String, usize) -> String,
) -> String {
    match reason {
        Reason::OpenQuote => words.tables_reason_quote().to_owned(),
        Reason::ExtraCells { cells, columns } => words.tables_reason_cells(*cells, *columns),
        Reason::NoName => words.member_table_no_name().to_owned(),
        Reason::Same { line } => same(*line),
        Reason::Ambiguous { name, count } => several(short(name, LONGEST), *count),
    }
}

//! From rows to what comes in and what is rejected: each row is one or the other.

use super::columns::{Choices, Columns, Meaning};
use crate::exchange::tables::rejected;
use crate::exchange::tables::sheet::{Row, Sheet};

/// Why a row does not come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    OpenQuote,
    ExtraCells {
        cells: usize,
        columns: usize,
    },
    NoName,
    /// The row on that line is the same.
    Same {
        line: usize,
    },
    /// Several that are here could be meant.
    Ambiguous {
        name: String,
        count: usize,
    },
}

/// A row that does not come in.
pub type Rejected = rejected::Rejected<Reason>;

/// The rows of a table whose columns are known.
pub struct Table<'a, M> {
    pub columns: Columns<M>,
    sheet: Sheet<'a>,
    other_signs: usize,
}

impl<'a, M: Meaning> Table<'a, M> {
    #[must_use]
    pub fn read(text: &'a str, choices: &Choices) -> Self {
        let (sheet, other_signs) = Sheet::read_mixed(text);
        Self {
            columns: Columns::guess(&sheet.rows, choices),
            sheet,
            other_signs,
        }
    }

    /// The rows below the headings.
    #[must_use]
    pub fn rows(&self) -> &[Row<'a>] {
        let first = usize::from(self.columns.headed);
        self.sheet.rows.get(first..).unwrap_or_default()
    }

    /// Takes row after row in, or rejects it.
    pub fn import<T>(self, mut take: impl FnMut(&Row) -> Result<T, Reason>) -> Import<M, T> {
        let (mut taken, mut rejected) = (Vec::new(), Vec::new());
        let width = self.columns.meanings.len();
        for row in self.rows() {
            match fits(row, width).and_then(|()| take(row)) {
                Ok(it) => taken.push(it),
                Err(reason) => rejected.push(Rejected::new(row, reason)),
            }
        }
        Import {
            rows: self.rows().len(),
            columns: self.columns,
            other_signs: self.other_signs,
            taken,
            rejected,
        }
    }
}

/// What comes of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Import<M, T> {
    pub columns: Columns<M>,
    /// How many rows there are; each is either taken or rejected.
    pub rows: usize,
    /// How many rows parted their cells by another sign than the rest.
    pub other_signs: usize,
    pub taken: Vec<T>,
    pub rejected: Vec<Rejected>,
}

/// Whether a row is whole and has no more cells than there are columns.
fn fits(row: &Row, columns: usize) -> Result<(), Reason> {
    if row.open_quote {
        return Err(Reason::OpenQuote);
    }
    let beyond = row.cells.get(columns..).unwrap_or_default();
    if beyond.iter().any(|it| !it.trim().is_empty()) {
        return Err(Reason::ExtraCells {
            cells: row.cells.len(),
            columns,
        });
    }
    Ok(())
}

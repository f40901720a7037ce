//! A row that does not come in, and why.

use crate::exchange::tables::fold::short;
use crate::exchange::tables::sheet::Row;

/// More of what is rejected would bury its reason.
pub(in crate::exchange::tables) const LONGEST: usize = 120;

/// A row that does not come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected<R> {
    pub line: usize,
    /// The row as it was written, shortened.
    pub text: String,
    pub reason: R,
}

impl<R> Rejected<R> {
    #[must_use]
    pub fn new(row: &Row, reason: R) -> Self {
        let cells = row.cells.iter().map(|it| it.trim());
        let cells: Vec<&str> = cells.filter(|it| !it.is_empty()).collect();
        Self {
            line: row.line,
            text: short(&cells.join(" · "), LONGEST),
            reason,
        }
    }
}

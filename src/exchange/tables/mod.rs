//! Other people's tables, read into bodies, members or projects: a CSV file, or rows pasted from a spreadsheet.
//!
//! A table goes through four hands, each of which can be looked at: its text is cut into rows
//! ([`sheet`]), its columns get a meaning ([`columns`], by the words in `synonyms`), its rows are matched with each other and
//! with the bodies that are there ([`import`], worked out in `plan`), and what came of it becomes one command
//! ([`records`]). Nothing gets lost without a word: a row comes in or is rejected with its reason.
//!
//! - [`text`]: from bytes to text, whatever the spreadsheet wrote
//! - [`fold`]: texts compared as people compare them
//! - [`rejected`]: a row that does not come in
//! - [`told`]: reasons and problems as sentences
//! - [`preview`]: what a person sees before it comes in
//! - [`named`]: tables whose rows are things known by name; [`members`] and [`projects`] are two, in and
//!   out
//! - [`money`]: the tables of the money, out

pub mod columns;
pub mod fold;
pub mod import;
pub mod members;
pub mod money;
pub mod named;
mod plan;
pub mod preview;
pub mod projects;
pub mod records;
pub mod rejected;
pub mod sheet;
mod synonyms;
pub mod text;
pub mod told;

pub use columns::{Column, Columns};
pub use import::{Choices, Import, Loose, Problem, Reason, Rejected, Roots, Twice};
pub use preview::{Mend, Preview};
pub use records::Naming;
pub use sheet::Sheet;

/// Whether a file's name says that it holds a table.
#[must_use]
pub fn is_table_name(name: &str) -> bool {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    // A workbook is none, but whoever drops one is told what to do.
    ending.is_some_and(|it| {
        matches!(
            it.as_str(),
            "csv" | "tsv" | "tab" | "txt" | "xlsx" | "xls" | "ods"
        )
    })
}

//! Tables of projects, in and out: rows pasted from a spreadsheet or a CSV file, looked at before
//! anything changes, and a CSV file that comes in again without changing anything.
//!
//! A row is the project that it names, by id or by title, in whatever script or composition; then
//! it fills and changes fields, and nothing is taken away. Else it is a new project. What cannot be
//! read is said and set aside; the rest of the row comes in.
//!
//! - [`columns`]: what the columns can mean, by the words in `synonyms`
//! - [`days`]: days in the ways people write them
//! - `known`: the names of what is here, found as a cell writes them
//! - [`plan`]: which project each row is, and what it changes
//! - [`preview`]: what a person sees before it comes in
//! - [`csv`]: the projects as a table

pub mod columns;
pub mod csv;
pub mod days;
mod known;
pub mod plan;
pub mod preview;
mod synonyms;

pub use columns::Column;
pub use plan::Import;

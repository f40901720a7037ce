//! Tables of members, in and out: rows pasted from a spreadsheet or a CSV file, looked at before
//! anything changes, and a CSV file that comes in again without changing anything.
//!
//! A row is the member that it names, by id or by name, in whatever script or composition; then it
//! fills and changes fields, and nothing is taken away. Else it is a new member.
//!
//! - [`columns`]: what the columns can mean, by the words in `synonyms`
//! - `kinds`: words for kinds of member
//! - [`plan`]: which member each row is, and what it changes
//! - [`records`]: the plan as one command
//! - [`preview`]: what a person sees before it comes in
//! - [`csv`]: the members as a table

pub mod columns;
pub mod csv;
mod kinds;
pub mod plan;
pub mod preview;
pub mod records;
mod synonyms;

pub use columns::Column;
pub use plan::Import;

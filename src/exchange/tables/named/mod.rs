//! Tables whose rows are things known by name, members and projects alike: what they have in common.
//!
//! A row is what it names, by id or by name, in whatever script or composition; then it fills and
//! changes fields. What may stand in a row and what it changes is for each kind of thing to say
//! ([`super::members`], [`super::projects`]); this room knows neither.
//!
//! - [`columns`]: what the columns mean, guessed and chosen
//! - [`plan`]: from rows to what comes in and what is rejected
//! - [`preview`]: what a person sees before it comes in
//! - [`names`]: when two names are one
//! - [`values`]: cells read as texts, days, numbers, lists
//! - [`csv`]: rows written so that they are read again

pub mod columns;
pub mod csv;
pub mod names;
pub mod plan;
pub mod preview;
pub mod values;

pub use columns::{Choices, Columns, Meaning};
pub use plan::{Import, Reason, Rejected, Table};
pub use preview::{Does, Line, Preview};

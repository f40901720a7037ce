//! Long tables that people sort, group and choose the columns of: the register of members and the
//! table of projects look and behave alike.
//!
//! - [`columns`]: which columns are shown, kept in this browser
//! - [`head`]: the head of a column, which sorts
//! - [`sight`]: of a long table only the rows in sight are drawn

mod columns;
mod head;
mod sight;

pub use columns::{ColumnChoice, Picked};
pub use head::sort_head;
pub use sight::{Sight, gap, key};

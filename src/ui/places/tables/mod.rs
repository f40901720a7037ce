//! Tables of other programs come in: what the dialogs of all places have in common.
//!
//! - [`source`]: where a table comes from, a file or pasted rows
//! - [`columns`]: what its columns mean

mod columns;
mod source;

pub use columns::Columns;
pub use source::{Source, SourceFields};

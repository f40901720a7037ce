//! Tables of other programs come in: what the dialogs of all places have in common.
//!
//! - [`source`]: where a table comes from, a file or pasted rows
//! - [`columns`]: what its columns mean
//! - [`look`]: what comes in, what is rejected, what was read otherwise

mod columns;
mod look;
mod source;

pub use columns::Columns;
pub use look::{Counts, Looked};
pub use source::{Source, SourceFields};

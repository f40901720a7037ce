//! Tables of other programs come in: what the dialogs of all places have in common.
//!
//! - [`source`]: where a table comes from, a file or pasted rows
//! - [`bringing`]: the dialog of tables whose rows are things known by name
//! - [`columns`]: what its columns mean
//! - [`look`]: what comes in, what is rejected, what was read otherwise

mod bringing;
mod columns;
mod look;
mod source;

pub use bringing::{Goods, TableButtons, TableDialog, Taking};
pub use columns::Columns;
pub use look::{Counts, Looked};
pub use source::{Source, SourceFields};

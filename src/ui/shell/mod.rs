//! The frame around every place.

mod bars;
mod frame;
mod header;
mod notice;
mod rehearsal;
mod saved;
mod search;
mod side;

pub use frame::Shell;
pub use header::LanguageAndDress;
pub use notice::Notice;
pub use search::Search;

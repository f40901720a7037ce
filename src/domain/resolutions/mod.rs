//! The register of resolutions: how entries are numbered, sealed and chained, and whether the chain
//! holds.
//!
//! Every body keeps a register of its own. An entry is sealed as a text that is kept byte for byte;
//! its hash covers that text and the hash of the entry before, so that whatever is changed, taken
//! out or slipped in afterwards shows where it was done. A correction is a new entry.
//!
//! - [`numbering`]: patterns of numbers, guessed from those that stand, and the next number
//! - [`register`]: whose register an entry stands in, a new entry, and a correction
//! - [`chain`]: the seal, the hash, the head, and where a chain breaks

pub mod chain;
pub mod numbering;
pub mod register;

pub use self::chain::{Break, Fault, check, head};
pub use self::numbering::{Pattern, PatternError, next_number, pattern_of};
pub use self::register::{CorrectionRefusal, NewEntry, body_of, correct, enter, of_body};

//! Presenting: what is shown in the hall, in which order, and where the show stands.
//!
//! - [`address`]: the words of an address, as a scene keeps them
//! - [`deck`]: the scenes of a meeting or of the organisation, its own or those that follow from the
//!   records
//! - [`following`]: what follows from an agenda, and from the organisation without a meeting
//! - [`editing`]: changing a deck; the first change to what follows makes it the organisation's own
//! - [`keys`]: what the keys of a clicker mean
//! - [`show`]: where the show stands, and what windows that show it tell each other
//!
//! Knows no window, no screen and no words of the page.

pub mod address;
pub mod deck;
pub mod editing;
pub mod following;
pub mod keys;
pub mod show;

pub use self::deck::{Deck, Slide};
pub use self::show::Show;

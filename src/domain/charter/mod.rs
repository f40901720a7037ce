//! What the organisation says of itself, and whether it does as it says.
//!
//! - [`records`]: vision, mission, philosophy, principles, goals, their measurements and translations
//! - [`vision`]: which vision is in force on a day, its versions, and how membership has shifted
//!   since it was adopted
//! - [`links`]: what deepens the vision, what serves the mission, and what stands alone
//! - [`promises`]: what the records show of how a guiding principle is kept
//! - [`goals`]: how far a goal has come, from its measurements
//! - [`translations`]: statements in further languages

mod records;

pub mod goals;
pub mod links;
pub mod promises;
pub mod translations;
pub mod vision;

pub use records::*;

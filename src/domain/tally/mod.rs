//! When a decision stands: from a rule, a roll and ballots to a verdict, in whole numbers.
//!
//! A [`Case`] holds all that a verdict depends on, and nothing else; it comes from the records of a
//! poll, from a poll file, or from a case written by hand. It knows neither records nor words:
//! members and options are ids, and the sentence to an [`Answer`] is made in `words`.
//!
//! - [`case`]: what is judged

pub mod case;

pub use self::case::{Call, Case, CaseBallot, CaseRule, Totals, Voter};

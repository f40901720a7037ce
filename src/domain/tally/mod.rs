//! When a decision stands: from a rule, a roll and ballots to a verdict, in whole numbers.
//!
//! A [`Case`] holds all that a verdict depends on, and nothing else; it comes from the records of a
//! poll, from a poll file, or from a case written by hand. It knows neither records nor words:
//! members and options are ids, and the sentence to an [`Answer`] is made in `words`.
//!
//! - [`case`]: what is judged
//! - `room`: who of the roll could vote, is in the room, or is there through a proxy
//! - [`admission`]: which ballots count, and why the others do not
//! - [`arithmetic`], [`ratio`]: how many it takes, exactly
//! - `judge`: the verdict; [`answer`]: what comes out
//! - `reading`: a case that somebody wrote, and why it cannot be judged
//! - [`contest`]: polls in which options are chosen, and consensus
//! - [`what_if`]: what could still change a verdict
//! - [`recorded`]: how many yes a recorded result needed

pub mod admission;
pub mod answer;
pub mod arithmetic;
pub mod case;
pub mod contest;
mod judge;
pub mod ratio;
mod reading;
pub mod recorded;
mod room;
pub mod what_if;

pub use self::admission::Refused;
pub use self::answer::{Amount, Answer, MajorityAnswer, OpenPart, QuorumAnswer, Reason, Verdict};
pub use self::case::{Call, Case, CaseBallot, CaseRule, Totals, Voter};
pub use self::contest::consensus::{Concern, ConsensusAnswer, consensus};
pub use self::contest::{Contest, ContestAnswer, OptionTotals, Outcome, elect};
pub use self::judge::judge;
pub use self::reading::CaseError;
pub use self::what_if::{WhatIf, what_if};

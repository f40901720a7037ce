//! What comes out: the verdict with its numbers, and what the rule leaves open.
//!
//! Written as JSON it has the shape of the command line's answer, without the sentence, which is
//! made in `words`.

use std::fmt;

use serde::{Serialize, Serializer};

use super::admission::Refused;
use super::ratio::Ratio;
use crate::domain::measure::Fraction;
use crate::domain::rules::Majority;

/// Whether it was decided, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Verdict {
    Adopted,
    Rejected,
    /// As many yes as no, and the rule that breaks the tie has not spoken.
    Tied,
    NotQuorate,
    /// Counts are missing, or do not add up.
    NotProvable,
    /// The procedure was not kept, so that nothing could be decided.
    Blocked,
    /// The rule leaves the majority unset.
    Open,
}

impl Verdict {
    /// The word as it stands in an answer.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adopted => "Adopted",
            Self::Rejected => "Rejected",
            Self::Tied => "Tied",
            Self::NotQuorate => "NotQuorate",
            Self::NotProvable => "NotProvable",
            Self::Blocked => "Blocked",
            Self::Open => "Open",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Votes: heads or weights in whole numbers, or a sum of shares as an exact fraction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Amount {
    Whole(u64),
    Part(Ratio),
}

impl Amount {
    /// The count, where it is one.
    #[must_use]
    pub fn whole(&self) -> Option<u64> {
        match self {
            Self::Whole(number) => Some(*number),
            Self::Part(_) => None,
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(f),
            Self::Part(ratio) => ratio.fmt(f),
        }
    }
}

/// Whether enough were in the room; in a vote by file, whether enough have answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct QuorumAnswer {
    pub base: u64,
    pub needed: u64,
    pub present: u64,
    pub met: bool,
}

/// The count against the majority. A number that is not known is null.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MajorityAnswer {
    pub base: Option<Amount>,
    pub needed: Option<Amount>,
    pub yes: Option<Amount>,
    pub no: Option<Amount>,
    pub abstain: Option<u64>,
    #[serde(skip_serializing_if = "is_none_or_zero")]
    pub invalid: Option<u64>,
}

#[allow(clippy::ref_option, reason = "serde hands in a reference to the field")]
fn is_none_or_zero(number: &Option<u64>) -> bool {
    number.is_none_or(|it| it == 0)
}

/// A part of the rule that is not set, and would make a difference here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenPart {
    Quorum,
    Majority,
    Tie,
    /// How many votes a member has, where the roll gives different weights.
    Weights,
    /// The share of a group, or the group of a voter.
    Groups,
    /// Whether a recused member counts for the quorum.
    Recused,
    Authority,
    ProxiesPerHolder,
    Revote,
    SecondCall,
    /// How many must answer a vote by file.
    Returns,
    /// Whether everyone must agree to a vote by file.
    Consent,
    /// How options are counted.
    Method,
}

/// Why a verdict is what it is, where the numbers alone do not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Blocked: the item did not stand in the invitation.
    ItemNotAnnounced,
    /// Blocked: the rule knows no second call.
    SecondCallNotAllowed,
    /// Blocked: the first invitation did not announce it.
    SecondCallNotAnnounced,
    /// Blocked: in a secret poll the weights, or a group of one, would tell who voted how.
    WeightsIdentify,
    /// Blocked: by file everyone must agree, and so many have not.
    NotAllConsented(u64),
    /// Not provable: a count was not recorded.
    CountsMissing,
    /// Not provable: the counts do not make up the ballots handed in.
    Unaccounted(u64),
    /// Not provable: the counts are more than the ballots handed in.
    TooMany(u64),
    /// Not provable: more ballots were handed in than could vote.
    MoreThanVoters(u64),
    /// Not provable: totals do not say how each group voted.
    GroupsNotCounted,
    /// A tie: the rule has it rejected.
    TieRejects,
    /// A tie: the chair said yes.
    ChairDecides,
    /// A tie: the chair did not say yes.
    ChairNotYes,
    /// A tie: so the lot was drawn.
    LotDrawn,
    /// A tie that waits for the lot.
    LotToDraw,
    /// A tie that waits for a run-off.
    RunOff,
    /// A tie, and the rule says nothing about ties.
    TieUnset,
}

impl Reason {
    /// The word as it stands in an answer.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ItemNotAnnounced => "item_not_announced",
            Self::SecondCallNotAllowed => "second_call_not_allowed",
            Self::SecondCallNotAnnounced => "second_call_not_announced",
            Self::WeightsIdentify => "weights_identify",
            Self::NotAllConsented(_) => "not_all_consented",
            Self::CountsMissing => "counts_missing",
            Self::Unaccounted(_) => "unaccounted",
            Self::TooMany(_) => "too_many",
            Self::MoreThanVoters(_) => "more_than_voters",
            Self::GroupsNotCounted => "groups_not_counted",
            Self::TieRejects => "tie_rejects",
            Self::ChairDecides => "chair_decides",
            Self::ChairNotYes => "chair_not_yes",
            Self::LotDrawn => "lot_drawn",
            Self::LotToDraw => "lot_to_draw",
            Self::RunOff => "run_off",
            Self::TieUnset => "tie_unset",
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The answer to a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Unset where the rule has none, and by file where no number of returns is asked for.
    pub quorum: Option<QuorumAnswer>,
    pub majority: MajorityAnswer,
    /// In the order in which the ballots were handed in.
    pub refused: Vec<Refused>,
    pub open: Vec<OpenPart>,
    #[serde(skip)]
    pub under: Under,
}

/// What the sentence says beside the numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Under {
    /// The majority that was asked for: whose, which part, more than or at least.
    pub majority: Option<Share>,
    pub circular: bool,
    /// Whether the votes are weights rather than heads.
    pub weighted: bool,
    /// Ballots handed in and not refused, of whatever choice; unset where that is not known.
    pub counted: Option<u64>,
}

/// A part of a whole that the rule asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub of: crate::domain::rules::MajorityBase,
    pub fraction: Fraction,
    pub strict: bool,
}

impl From<&Majority> for Share {
    fn from(majority: &Majority) -> Self {
        Self {
            of: majority.base.clone(),
            fraction: majority.fraction,
            strict: majority.strict,
        }
    }
}

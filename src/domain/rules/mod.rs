//! Rule cards: how a decision is taken, as the organisation's own statutes have it.
//!
//! A part left out is "not set", never a silent default.
//!
//! - [`preset`]: cards to start from, by what each follows
//! - [`lint`]: what a card leaves open

pub mod lint;
pub mod preset;

use serde::{Deserialize, Serialize};

use crate::domain::id::Id;
use crate::domain::measure::Fraction;

open_vocabulary! {
    /// Who has how many votes.
    VoteWeight {
        One = "one",
        Weighted = "weighted",
        Grouped = "grouped",
    }
}

open_vocabulary! {
    /// Who of those with a vote is on the roll.
    Electorate {
        /// All members of a class that votes.
        Class = "class",
        Founders = "founders",
        /// Those who hold a seat in the body.
        Seats = "seats",
    }
}

open_vocabulary! {
    /// What a vote by file takes to stand.
    Consent {
        Majority = "majority",
        /// Everyone entitled must have agreed.
        All = "all",
    }
}

open_vocabulary! {
    /// What the quorum is a part of.
    QuorumBase {
        Voting = "voting",
        Seats = "seats",
        Weights = "weights",
    }
}

open_vocabulary! {
    /// Whose votes a majority is a part of: the same ballots give different results by this word.
    MajorityBase {
        Cast = "cast",
        Present = "present",
        Entitled = "entitled",
    }
}

open_vocabulary! {
    /// Whether a recused member still counts for the quorum.
    Recused {
        Counted = "counted",
        Removed = "removed",
    }
}

open_vocabulary! {
    TieRule {
        Rejected = "rejected",
        Chair = "chair",
        Lot = "lot",
        RunOff = "runoff",
    }
}

open_vocabulary! {
    /// How the will of those present is found.
    Method {
        Majority = "majority",
        Plurality = "plurality",
        Approval = "approval",
        Dots = "dots",
        Consensus = "consensus",
        InstantRunOff = "instantRunOff",
        Schulze = "schulze",
    }
}

open_vocabulary! {
    Secrecy {
        Open = "open",
        NamesHidden = "namesHidden",
        Secret = "secret",
    }
}

open_vocabulary! {
    /// Whether a representative must carry authority to vote (D23).
    Authority {
        Required = "required",
        NotRequired = "not_required",
    }
}

open_vocabulary! {
    /// Which of two ballots of one member counts.
    Revote {
        First = "first",
        Last = "last",
    }
}

/// How many must be in the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Quorum {
    pub base: QuorumBase,
    #[serde(flatten)]
    pub fraction: Fraction,
    /// More than the fraction, rather than at least.
    #[serde(default)]
    pub strict: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recused: Option<Recused>,
}

/// How many must say yes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Majority {
    pub base: MajorityBase,
    #[serde(flatten)]
    pub fraction: Fraction,
    #[serde(default)]
    pub strict: bool,
}

/// What holds when a meeting is repeated for want of a quorum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SecondCall {
    pub allowed: bool,
    /// The quorum of the repeated meeting; 0/1 means that any number will do.
    #[serde(flatten)]
    pub fraction: Option<Fraction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_agenda_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_be_announced: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_weeks: Option<u32>,
}

/// A group of voters and the share of the votes that it holds together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GroupShare {
    pub name: String,
    #[serde(flatten)]
    pub share: Fraction,
}

parts! { Quorum, Majority, SecondCall, Fraction, }
listed_parts! {
    GroupShare = GroupShare {
        name: String::new(),
        share: Fraction { num: 0, den: 1 },
    },
}

record! {
    /// A rule card: a way of deciding that the organisation names and cites.
    RuleCard = RuleCard {
        name: String,
        /// Where it stands: "§ 9 (2)".
        clause: Option<String>,
        /// The law or the model statutes that it follows.
        follows: Option<String>,
        /// The card that this one is a frozen copy of, made when a poll opened.
        copy_of: Option<Id<RuleCard>>,
        electorate: Option<Electorate>,
        method: Option<Method>,
        weights: Option<VoteWeight>,
        groups: Vec<GroupShare>,
        quorum: Option<Quorum>,
        majority: Option<Majority>,
        tie: Option<TieRule>,
        second_call: Option<SecondCall>,
        authority: Option<Authority>,
        proxies_per_holder: Option<u32>,
        notice_days: Option<u32>,
        /// Whether the item must stand in the invitation.
        item_announced: Option<bool>,
        secrecy: Option<Secrecy>,
        /// Whether the card is for votes by file, between meetings.
        circular: Option<bool>,
        circular_days: Option<u32>,
        circular_min_days: Option<u32>,
        /// How many of those entitled must have answered.
        circular_returns: Option<Fraction>,
        circular_consent: Option<Consent>,
        revote: Option<Revote>,
        order: Option<String>,
    }
}

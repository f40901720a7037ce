//! What a verdict depends on: the rule, the roll, the ballots or their totals, and the call.
//!
//! The same shape is read by the command line, kept in the roll of a closed poll, and sent out in a
//! poll file. A part that is left out is "not set", and the answer says what that leaves open.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::measure::Fraction;
use crate::domain::rules::{
    Authority, Consent, Majority, Quorum, Revote, SecondCall, TieRule, VoteWeight,
};
use crate::domain::vocabulary::{Choice, Right};

/// A question of its own: whether this was decided.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    #[serde(deserialize_with = "or_nothing")]
    pub rule: CaseRule,
    #[serde(deserialize_with = "or_nothing")]
    pub roll: Vec<Voter>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_nothing")]
    pub ballots: Vec<CaseBallot>,
    /// Instead of ballots, where hands were counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// The member who chairs, for a casting vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<String>,
    #[serde(deserialize_with = "or_nothing")]
    pub secret: bool,
    /// The last day, or the last moment, on which a ballot may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<String>,
    #[serde(deserialize_with = "or_nothing")]
    pub call: Call,
    /// What the lot said, where the rule draws it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Choice>,
}

/// The parts of a rule card that a verdict depends on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseRule {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub majority: Option<Majority>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<TieRule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<VoteWeight>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxies_per_holder: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revote: Option<Revote>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_call: Option<SecondCall>,
    #[serde(deserialize_with = "or_nothing")]
    pub circular: bool,
    /// By file: how many of those entitled must have answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<Fraction>,
    /// By file: whether everyone must agree.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// The share of each group, where votes are grouped.
    #[serde(
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "or_nothing"
    )]
    pub groups: BTreeMap<String, Fraction>,
}

/// One line of the roll.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Voter {
    pub member: String,
    /// What the member's class or seat allows; unset: nothing is known of it, so no vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Right>,
    /// How many votes; unset: one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(deserialize_with = "or_nothing")]
    pub present: bool,
    /// Whether the representative may decide for the member (D23).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorised: Option<bool>,
    #[serde(deserialize_with = "or_nothing")]
    pub recused: bool,
    /// The members that this one votes for as their proxy.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_nothing")]
    pub proxy_for: Vec<String>,
    /// Who sits there for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
}

/// One ballot, as handed in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseBallot {
    pub member: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// Options chosen: in order of preference where they are ranked, one entry a point where
    /// points are given.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_nothing")]
    pub picks: Vec<String>,
    /// The day, or the moment, on which it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u32>,
}

/// Ballots counted without names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Totals {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstain: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid: Option<u64>,
    /// How many ballots were handed in; the rest must add up to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_in: Option<u64>,
}

/// Which call it is, and what the invitation said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Call {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_call_announced: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_announced: Option<bool>,
}

/// Reads a part that may be `null`, which says as little as leaving it out.
fn or_nothing<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

parts! { Totals, Call, }
listed_parts! { Voter = Voter::default(), }

//! The words for presets, for what they follow, and for the questions that a card leaves open.

use crate::domain::rules::lint::Open;
use crate::domain::rules::preset::Preset;
use crate::words::Words;

pub fn preset(words: Words, preset: Preset) -> &'static str {
    match preset {
        Preset::GermanyGeneral => words.rules_preset_germany_general(),
        Preset::GermanyStatute => words.rules_preset_germany_statute(),
        Preset::GermanyPurpose => words.rules_preset_germany_purpose(),
        Preset::GermanyCircular => words.rules_preset_germany_circular(),
        Preset::HungaryGeneral => words.rules_preset_hungary_general(),
        Preset::HungaryStatute => words.rules_preset_hungary_statute(),
        Preset::HungaryPurpose => words.rules_preset_hungary_purpose(),
        Preset::HungaryWritten => words.rules_preset_hungary_written(),
        Preset::HungaryCluster => words.rules_preset_hungary_cluster(),
        Preset::SerbiaGeneral => words.rules_preset_serbia_general(),
        Preset::SerbiaStatute => words.rules_preset_serbia_statute(),
        Preset::SerbiaElectronic => words.rules_preset_serbia_electronic(),
        Preset::Consensus => words.rules_preset_consensus(),
    }
}

/// What a preset cites.
pub fn follows(words: Words, preset: Preset) -> &'static str {
    match preset {
        Preset::GermanyGeneral => words.rules_cites_germany_general(),
        Preset::GermanyStatute => words.rules_cites_germany_statute(),
        Preset::GermanyPurpose => words.rules_cites_germany_purpose(),
        Preset::GermanyCircular => words.rules_cites_germany_circular(),
        Preset::HungaryGeneral => words.rules_cites_hungary_general(),
        Preset::HungaryStatute => words.rules_cites_hungary_statute(),
        Preset::HungaryPurpose => words.rules_cites_hungary_purpose(),
        Preset::HungaryWritten => words.rules_cites_hungary_written(),
        Preset::HungaryCluster => words.rules_cites_hungary_cluster(),
        Preset::SerbiaGeneral | Preset::SerbiaStatute | Preset::SerbiaElectronic => {
            words.rules_cites_serbia()
        }
        Preset::Consensus => words.rules_cites_consensus(),
    }
}

pub fn open(words: Words, open: Open) -> &'static str {
    match open {
        Open::Method => words.rules_open_method(),
        Open::Majority => words.rules_open_majority(),
        Open::MajorityOfWhom => words.rules_open_majority_of_whom(),
        Open::MajorityFraction => words.rules_open_majority_fraction(),
        Open::HalfIsNoMajority => words.rules_open_half(),
        Open::Quorum => words.rules_open_quorum(),
        Open::QuorumFraction => words.rules_open_quorum_fraction(),
        Open::Recused => words.rules_open_recused(),
        Open::Tie => words.rules_open_tie(),
        Open::Electorate => words.rules_open_electorate(),
        Open::Weights => words.rules_open_weights(),
        Open::Groups => words.rules_open_groups(),
        Open::GroupShares => words.rules_open_group_shares(),
        Open::Authority => words.rules_open_authority(),
        Open::Proxies => words.rules_open_proxies(),
        Open::SecondCall => words.rules_open_second_call(),
        Open::SecondCallQuorum => words.rules_open_second_call_quorum(),
        Open::SecondCallAnnounced => words.rules_open_second_call_announced(),
        Open::Notice => words.rules_open_notice(),
        Open::ItemAnnounced => words.rules_open_item(),
        Open::Secrecy => words.rules_open_secrecy(),
        Open::CircularDays => words.rules_open_circular_days(),
        Open::CircularReturns => words.rules_open_circular_returns(),
        Open::CircularConsent => words.rules_open_circular_consent(),
        Open::Revote => words.rules_open_revote(),
        Open::Citation => words.rules_open_citation(),
    }
}

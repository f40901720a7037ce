//! What is said of presets and open parts of rule cards, of a register's chain, and of a result that
//! differs from its count.

use super::Words;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::polling::Difference;
use crate::domain::resolutions::{Break, Fault};
use crate::domain::rules::lint::Open;
use crate::domain::rules::preset::Preset;
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::{PollOption, Resolution};

/// What a card to start from is called.
#[must_use]
pub fn preset_name(words: Words, preset: Preset) -> String {
    words.preset_name(<&str>::from(preset)).to_string()
}

/// What it cites.
#[must_use]
pub fn preset_follows(words: Words, preset: Preset) -> String {
    words.preset_follows(<&str>::from(preset)).to_string()
}

/// The question that a card leaves open.
#[must_use]
pub fn open_part(words: Words, open: Open) -> String {
    words.card_open(<&str>::from(open)).to_string()
}

/// Where the chain of a register breaks, and why.
#[must_use]
pub fn chain_break(words: Words, cluster: &Cluster, at: &Break) -> String {
    let number = |id: &Id<Resolution>| {
        let entry = cluster.resolutions.get(id);
        entry.map_or_else(|| id.to_string(), |entry| entry.number.clone())
    };
    words.chain_break(number(&at.resolution), fault(words, &at.fault, number))
}

fn fault(words: Words, fault: &Fault, number: impl Fn(&Id<Resolution>) -> String) -> String {
    match fault {
        Fault::Altered => words.fault_altered().to_owned(),
        Fault::Differs { field } => words.fault_differs(field),
        Fault::PreviousMissing => words.fault_previous().to_owned(),
        Fault::Forked { with } => words.fault_forked(number(with)),
        Fault::Unsealed => words.fault_unsealed().to_owned(),
    }
}

/// In what a recorded result differs from its count.
#[must_use]
pub fn difference(words: Words, cluster: &Cluster, difference: &Difference) -> String {
    let outcome = |outcome: &Option<Outcome>| match outcome {
        Some(outcome) => words.outcome(outcome.as_str()).to_string(),
        None => words.differs_undecided().to_owned(),
    };
    let count =
        |what: &str, recorded: &u32, counted: &u64| words.differs_count(what, recorded, counted);
    match difference {
        Difference::Outcome { recorded, counted } => {
            words.differs_outcome(outcome(recorded), outcome(counted))
        }
        Difference::Yes { recorded, counted } => count("yes", recorded, counted),
        Difference::No { recorded, counted } => count("no", recorded, counted),
        Difference::Abstain { recorded, counted } => count("abstain", recorded, counted),
        Difference::Refused { recorded, counted } => count("refused", recorded, counted),
        Difference::Base { recorded, counted } => count("base", recorded, counted),
        Difference::Present { recorded, counted } => count("present", recorded, counted),
        Difference::Entitled { recorded, counted } => count("entitled", recorded, counted),
        Difference::Marks { recorded, counted } => count("marks", recorded, counted),
        Difference::Quorum { counted: true, .. } => words.differs_quorum_met().to_owned(),
        Difference::Quorum { .. } => words.differs_quorum_missed().to_owned(),
        Difference::Winner { recorded, counted } => words.differs_winner(
            option(cluster, recorded),
            counted.as_ref().map_or_else(
                || words.differs_undecided().to_owned(),
                |counted| option(cluster, counted),
            ),
        ),
        Difference::Reason {
            member,
            recorded,
            counted,
        } => words.differs_reason(
            cluster
                .title_of(&RecordId::new(member.as_str()))
                .unwrap_or(member),
            words.refusal(recorded.as_str()),
            counted.as_ref().map_or_else(
                || words.differs_counts().to_owned(),
                |counted| words.refusal(counted.as_str()).to_string(),
            ),
        ),
    }
}

/// An option by its text, or by the name of the person who stands.
fn option(cluster: &Cluster, id: &Id<PollOption>) -> String {
    let option = cluster.poll_options.get(id);
    let text = option.and_then(|it| it.text.as_deref());
    let person = || cluster.person_name(option.and_then(|it| it.person.as_ref()));
    text.or_else(person).unwrap_or(id.as_str()).to_owned()
}

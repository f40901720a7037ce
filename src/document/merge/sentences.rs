//! What comes back from partners, in the reader's words: the queue's numbers, why something is asked
//! or flagged.

use crate::document::merge::review::{Counts, Proposal, RefusedFile, Tick, WhyAsked};
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::words::Words;

/// “28 clean, 9 questions, 3 not back yet”; what is none is not said.
#[must_use]
pub fn queue(words: Words, counts: Counts, not_back: usize) -> String {
    let mut parts = Vec::new();
    if counts.clean > 0 {
        parts.push(words.merging_clean(counts.clean));
    }
    if counts.questions > 0 {
        parts.push(words.merging_questions(counts.questions));
    }
    if counts.proposals > 0 {
        parts.push(words.merging_proposals(counts.proposals));
    }
    if parts.is_empty() {
        parts.push(words.merging_nothing_new().to_owned());
    }
    if not_back > 0 {
        parts.push(words.merging_not_back(not_back));
    }
    parts.join(", ")
}

/// Why a change is taken unasked, or is not.
#[must_use]
pub fn tick(words: Words, tick: Tick) -> String {
    let why = match tick {
        Tick::OnlyTheirs => "onlyTheirs",
        Tick::TheirOwn => "theirOwn",
        Tick::Sensitive(matter) => matter.into(),
        Tick::NotTheirs => "notTheirs",
        Tick::TheyDeclined => "theyDeclined",
    };
    words.merging_tick(why)
}

/// Why something is asked.
#[must_use]
pub fn asked(words: Words, why: WhyAsked) -> String {
    words.merging_asked(why.into())
}

/// What stands against a proposal.
#[must_use]
pub fn proposed(words: Words, cluster: &Cluster, proposal: &Proposal) -> String {
    words.merging_proposed(sentences::lock(words, cluster, &proposal.lock))
}

/// Why a file is not compared.
#[must_use]
pub fn refused(words: Words, refused: &RefusedFile) -> String {
    match refused {
        RefusedFile::OtherWorkspace { theirs } => words.merging_other_workspace(theirs),
        RefusedFile::NoWorkspace => words.merging_no_workspace().to_owned(),
        RefusedFile::Public => words.merging_public().to_owned(),
        RefusedFile::TooNew { version } => words.merging_too_new(version),
    }
}

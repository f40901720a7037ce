//! Consensus: adopted when nobody objects. Concerns do not stop it, but are recorded and answered.

use serde::Serialize;

use super::super::admission::{Refused, says_yes_or_no};
use super::super::answer::{OpenPart, QuorumAnswer, Reason, Verdict};
use super::super::case::Case;
use super::super::judge::Judging;
use crate::domain::sorting;
use crate::domain::vocabulary::Choice;

/// Something that was said against a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    pub member: String,
    /// Whether it is meant to stop the proposal.
    pub objection: bool,
    /// Whether it has its recorded answer (H6).
    pub answered: bool,
}

/// The answer to a search for consensus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsensusAnswer {
    pub verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    pub quorum: Option<QuorumAnswer>,
    /// Members with a vote that object, each once.
    pub objections: Vec<String>,
    /// How many concerns were recorded, objections without a vote included.
    pub concerns: u64,
    /// How many of the concerns and objections have no answer yet.
    pub unanswered: u64,
    pub refused: Vec<Refused>,
    pub open: Vec<OpenPart>,
}

/// Whether there is a consensus. A ballot that says no is an objection, too; whoever has no vote
/// is heard, and cannot stop it.
#[must_use]
pub fn consensus(case: &Case, concerns: &[Concern]) -> ConsensusAnswer {
    let mut judging = Judging::of(case, says_yes_or_no);
    judging.note_unset();
    let quorum = judging.quorum();
    let may_object = |member: &str| judging.room.present().any(|it| it.member == member);
    let said = concerns
        .iter()
        .filter(|it| it.objection && may_object(&it.member))
        .map(|it| it.member.clone());
    let voted = judging.admission.counted.iter();
    let voted = voted
        .filter(|it| it.ballot.choice == Some(Choice::No))
        .map(|it| it.ballot.member.clone());
    let mut objections: Vec<String> = said.chain(voted).collect();
    sorting::plainly(&mut objections);
    objections.dedup();
    let without_vote = concerns
        .iter()
        .filter(|it| !it.objection || !may_object(&it.member));
    let concerned = super::super::judge::len(without_vote.count());
    let blocked = judging.blocked();
    let verdict = if blocked.is_some() {
        Verdict::Blocked
    } else if quorum.is_some_and(|it| !it.met) {
        Verdict::NotQuorate
    } else if objections.is_empty() {
        Verdict::Adopted
    } else {
        Verdict::Rejected
    };
    let unanswered = concerns.iter().filter(|it| !it.answered).count();
    ConsensusAnswer {
        verdict,
        reason: blocked,
        quorum,
        objections,
        concerns: concerned,
        unanswered: super::super::judge::len(unanswered),
        refused: judging.admission.refused,
        open: judging.open.into_iter().collect(),
    }
}

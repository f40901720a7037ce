//! Polls in which options are chosen: elections, rankings, points, and what a room feels.
//!
//! The roll, the ballots' admission, the quorum and the call are those of every [`Case`]; here the
//! options that a ballot picks are counted. No tie is ever resolved silently: those who tie are
//! named, and only the chair or the lot, where the rule says so, chooses among them.
//!
//! - [`papers`]: what a ballot picks, and whether that is valid
//! - [`most`]: one seat by majority or run-off; several by most votes, marks or points
//! - [`ranked`]: instant run-off and the Schulze method
//! - [`consensus`]: no objection, with every concern recorded

pub mod consensus;
mod most;
mod papers;
mod ranked;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::admission::Refused;
use super::answer::{OpenPart, QuorumAnswer, Reason};
use super::case::Case;
use super::judge::Judging;
use crate::domain::rules::{Method, TieRule, VoteWeight};
use crate::domain::sorting;

pub use self::ranked::Round;

/// What is chosen among, and how.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contest {
    /// Rule, roll, ballots with their picks, and call.
    pub case: Case,
    /// Unset: by majority for one seat, else by most votes.
    pub method: Option<Method>,
    /// The options in the order of the ballot paper.
    pub options: Vec<String>,
    /// How many of them are chosen; unset: one.
    pub seats: Option<u32>,
    /// How many options one ballot may mark; unset: as many as there are seats, or any number
    /// where options are approved.
    pub max_choices: Option<u32>,
    /// How many points one ballot may spread; unset: any number.
    pub max_points: Option<u32>,
    /// Instead of ballots, where papers were counted.
    pub totals: Option<OptionTotals>,
    /// Whom the lot chose among those who tie, where the rule draws it.
    pub lot: Vec<String>,
    /// A mood poll: nothing is decided, guests take part, and no quorum is asked for.
    pub mood: bool,
}

/// Papers counted without names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OptionTotals {
    pub votes: BTreeMap<String, u64>,
    pub abstain: u64,
    pub invalid: u64,
    /// How many papers were handed in. Where each bears one vote, the counts must add up to it.
    pub handed_in: Option<u64>,
}

/// How a contest ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Outcome {
    /// Every seat is filled.
    Elected,
    /// Nobody has the majority: the first two stand again.
    RunOff,
    /// Those who tie are named; the rule that breaks the tie has not spoken.
    Tied,
    /// Nobody was voted for.
    NobodyElected,
    NotQuorate,
    NotProvable,
    Blocked,
    /// The rule leaves open what it takes.
    Open,
    /// A mood poll: advice, not a decision.
    Advice,
}

/// An option and what it got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OptionCount {
    pub option: String,
    pub votes: u64,
}

/// Two options compared: how many rank the one above the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duel {
    pub option: String,
    pub over: String,
    pub votes: u64,
}

/// The answer to a contest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContestAnswer {
    pub outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    pub quorum: Option<QuorumAnswer>,
    /// Whoever is chosen, the first first.
    pub elected: Vec<String>,
    /// Those among whom nothing is decided yet, for the seats that are left.
    pub tied: Vec<String>,
    pub seats_left: u32,
    /// Those who stand again. With a tie for the second place it holds the first alone.
    pub run_off: Vec<String>,
    /// Every option with its votes, marks or points, the most first; ranked: its first preferences.
    pub counts: Vec<OptionCount>,
    /// What a majority was asked of, and how many that takes, where one is asked for.
    pub base: Option<u64>,
    pub needed: Option<u64>,
    pub abstain: u64,
    pub invalid: u64,
    /// Papers that count, of whatever choice.
    pub counted: u64,
    pub refused: Vec<Refused>,
    pub open: Vec<OpenPart>,
    /// The rounds of an instant run-off.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Round>,
    /// The pairs of a Schulze election.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duels: Vec<Duel>,
}

/// Whom or what the ballots choose.
#[must_use]
pub fn elect(contest: &Contest) -> ContestAnswer {
    let judging = if contest.mood {
        Judging::with_guests(&contest.case, papers::readable)
    } else {
        Judging::of(&contest.case, papers::readable)
    };
    Counting::of(contest, judging).answer()
}

/// A contest on its way to an answer.
struct Counting<'a> {
    contest: &'a Contest,
    judging: Judging<'a>,
    papers: papers::Papers<'a>,
    answer: ContestAnswer,
}

impl<'a> Counting<'a> {
    fn of(contest: &'a Contest, judging: Judging<'a>) -> Self {
        let papers = papers::Papers::read(contest, &judging);
        let answer = ContestAnswer {
            outcome: Outcome::Open,
            reason: None,
            quorum: None,
            elected: Vec::new(),
            tied: Vec::new(),
            seats_left: contest.seats.unwrap_or(1),
            run_off: Vec::new(),
            counts: Vec::new(),
            base: None,
            needed: None,
            abstain: papers.abstain,
            invalid: papers.invalid,
            counted: papers.counted,
            refused: judging.admission.refused.clone(),
            open: Vec::new(),
            rounds: Vec::new(),
            duels: Vec::new(),
        };
        Self {
            contest,
            judging,
            papers,
            answer,
        }
    }

    fn answer(mut self) -> ContestAnswer {
        self.answer.counts = self.counts();
        if self.contest.mood {
            self.answer.outcome = Outcome::Advice;
            let top = self.levels_of_counts();
            self.answer.elected = top.into_iter().next().unwrap_or_default();
            return self.answer;
        }
        self.judging.note_unset();
        self.answer.quorum = self.judging.quorum();
        let blocked = self.judging.blocked();
        let unproved = self.papers.unproved.or_else(|| self.more_than_voters());
        let grouped = self.judging.weights() == VoteWeight::Grouped;
        if let Some(reason) = blocked {
            self.answer.outcome = Outcome::Blocked;
            self.answer.reason = Some(reason);
        } else if let Some(reason) = unproved {
            self.answer.outcome = Outcome::NotProvable;
            self.answer.reason = Some(reason);
        } else if self.answer.quorum.is_some_and(|it| !it.met) {
            self.answer.outcome = Outcome::NotQuorate;
        } else if grouped {
            // Shares of groups split a yes and a no, not many options.
            self.judging.open.insert(OpenPart::Groups);
        } else if self.answer.counts.iter().all(|it| it.votes == 0) {
            self.answer.outcome = Outcome::NobodyElected;
        } else {
            self.decide();
        }
        self.answer.open = self.judging.open.into_iter().collect();
        self.answer
    }

    fn seats(&self) -> u32 {
        self.contest.seats.unwrap_or(1)
    }

    fn method(&self) -> Method {
        self.contest.method.clone().unwrap_or(if self.seats() == 1 {
            Method::Majority
        } else {
            Method::Plurality
        })
    }

    fn decide(&mut self) {
        match self.method() {
            Method::Majority if self.seats() == 1 => self.by_majority(),
            Method::Majority | Method::Plurality | Method::Approval | Method::Dots => {
                let levels = self.levels_of_counts();
                self.fill(levels);
            }
            // A ranking fills one seat; several by transferable vote are not offered.
            Method::InstantRunOff if self.seats() == 1 => self.by_instant_run_off(),
            Method::Schulze => self.by_schulze(),
            Method::InstantRunOff | Method::Consensus | Method::Other(_) => {
                self.judging.open.insert(OpenPart::Method);
            }
        }
    }

    /// Every option with what it got, the most first; those with as many in the order of the paper.
    fn counts(&self) -> Vec<OptionCount> {
        let mut counts: Vec<OptionCount> = self
            .contest
            .options
            .iter()
            .map(|option| OptionCount {
                option: option.clone(),
                votes: self.papers.votes(option),
            })
            .collect();
        sorting::by_key(&mut counts, |it| Reverse(it.votes));
        counts
    }

    /// The options by what they got; those that nobody chose are in no level.
    fn levels_of_counts(&self) -> Vec<Vec<String>> {
        let chosen: Vec<OptionCount> = self
            .counts()
            .into_iter()
            .filter(|it| it.votes > 0)
            .collect();
        chosen
            .chunk_by(|one, other| one.votes == other.votes)
            .map(|level| level.iter().map(|it| it.option.clone()).collect())
            .collect()
    }

    /// Fills the seats level by level: those in one level tie, the first level comes first. A level
    /// with more options than seats left is a tie that has to be broken.
    fn fill(&mut self, levels: Vec<Vec<String>>) {
        let mut left = usize::try_from(self.seats()).unwrap_or(usize::MAX);
        for level in levels {
            if left == 0 {
                break;
            }
            if level.len() <= left {
                left -= level.len();
                self.answer.elected.extend(level);
            } else if let Some((chosen, reason)) = self.break_tie(&level, left) {
                left = 0;
                self.answer.elected.extend(chosen);
                self.answer.reason = Some(reason);
            } else {
                self.answer.tied = level;
                self.answer.reason = Some(self.waits_for());
                break;
            }
        }
        self.answer.seats_left = u32::try_from(left).unwrap_or(u32::MAX);
        self.answer.outcome = if !self.answer.tied.is_empty() {
            Outcome::Tied
        } else if self.answer.elected.is_empty() {
            Outcome::NobodyElected
        } else {
            Outcome::Elected
        };
    }

    /// Whom the chair or the lot chose among those who tie.
    fn break_tie(&self, tied: &[String], seats: usize) -> Option<(Vec<String>, Reason)> {
        let among = |picks: &[String]| -> Vec<String> {
            let picked = tied.iter().filter(|it| picks.contains(it));
            picked.cloned().collect()
        };
        let (chosen, reason) = match &self.contest.case.rule.tie {
            Some(TieRule::Lot) => (among(&self.contest.lot), Reason::LotDrawn),
            Some(TieRule::Chair) => {
                let chair = self.contest.case.chair.as_ref();
                let papers = &self.judging.admission.counted;
                let ballot = papers.iter().find(|it| Some(&it.ballot.member) == chair)?;
                (among(&ballot.ballot.picks), Reason::ChairDecides)
            }
            _ => return None,
        };
        (chosen.len() == seats).then_some((chosen, reason))
    }

    /// What a tie waits for.
    fn waits_for(&mut self) -> Reason {
        match &self.contest.case.rule.tie {
            Some(TieRule::Lot) => Reason::LotToDraw,
            Some(TieRule::RunOff) => Reason::RunOff,
            // An election cannot be rejected like a motion: whoever ties is not chosen.
            Some(TieRule::Rejected) => Reason::TieRejects,
            Some(TieRule::Chair) => Reason::ChairNotYes,
            None | Some(TieRule::Other(_)) => {
                self.judging.open.insert(OpenPart::Tie);
                Reason::TieUnset
            }
        }
    }
}

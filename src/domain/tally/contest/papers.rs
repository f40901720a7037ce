//! What a ballot picks, and whether that is valid: no more than it may, and nothing that is not on
//! the paper.

use std::collections::BTreeMap;

use super::super::answer::Reason;
use super::super::case::CaseBallot;
use super::super::judge::Judging;
use super::{Contest, Counting, OptionTotals};
use crate::domain::rules::Method;
use crate::domain::vocabulary::Choice;

/// A valid paper with its weight.
pub(super) struct Paper<'a> {
    pub picks: &'a [String],
    pub weight: u64,
}

/// All papers that count.
pub(super) struct Papers<'a> {
    pub valid: Vec<Paper<'a>>,
    /// What each option got.
    votes: BTreeMap<&'a str, u64>,
    /// Votes against every option.
    pub against: u64,
    pub abstain: u64,
    pub invalid: u64,
    pub counted: u64,
    /// Why the counts cannot be trusted.
    pub unproved: Option<Reason>,
}

/// A paper without a word is a blank one; a word that nobody knows cannot be read.
pub(super) fn readable(ballot: &CaseBallot) -> bool {
    !matches!(ballot.choice, Some(Choice::Other(_)))
}

impl<'a> Papers<'a> {
    pub fn read(contest: &'a Contest, judging: &Judging<'a>) -> Self {
        let mut papers = Self {
            valid: Vec::new(),
            votes: BTreeMap::new(),
            against: 0,
            abstain: 0,
            invalid: 0,
            counted: 0,
            unproved: None,
        };
        if let Some(totals) = &contest.totals {
            papers.take_totals(contest, totals);
            return papers;
        }
        for admitted in &judging.admission.counted {
            let weight = judging.votes(admitted.voter);
            papers.counted = papers.counted.saturating_add(weight);
            papers.take(contest, admitted.ballot, weight);
        }
        papers
    }

    pub fn votes(&self, option: &str) -> u64 {
        self.votes.get(option).copied().unwrap_or(0)
    }

    /// Votes given to options, and against all of them.
    pub fn cast(&self) -> u64 {
        let sum = |sum: u64, votes: &u64| sum.saturating_add(*votes);
        self.votes.values().fold(self.against, sum)
    }

    fn take(&mut self, contest: &'a Contest, ballot: &'a CaseBallot, weight: u64) {
        let sum = match (&ballot.choice, ballot.picks.as_slice()) {
            (Some(Choice::Abstain) | None, []) => &mut self.abstain,
            (Some(Choice::No), []) => &mut self.against,
            // A paper that picks someone and says no or nothing in one breath says neither.
            (None | Some(Choice::Yes), picks) if !picks.is_empty() && is_valid(contest, picks) => {
                self.valid.push(Paper { picks, weight });
                let first = match contest.method {
                    Some(Method::InstantRunOff | Method::Schulze) => 1,
                    _ => picks.len(),
                };
                for pick in picks.iter().take(first) {
                    let votes = self.votes.entry(pick).or_default();
                    *votes = votes.saturating_add(weight);
                }
                return;
            }
            _ => &mut self.invalid,
        };
        *sum = sum.saturating_add(weight);
    }

    fn take_totals(&mut self, contest: &'a Contest, totals: &'a OptionTotals) {
        for (option, votes) in &totals.votes {
            self.votes.insert(option, *votes);
        }
        self.abstain = totals.abstain;
        self.invalid = totals.invalid;
        let rest = totals.abstain.saturating_add(totals.invalid);
        let sum = self.cast().saturating_add(rest);
        self.counted = totals.handed_in.unwrap_or(sum);
        let most = most_picks(contest);
        let unlisted = totals.votes.keys().any(|it| !contest.options.contains(it));
        self.unproved = match totals.handed_in {
            _ if unlisted || is_ranked(contest) => Some(Reason::CountsMissing),
            None => Some(Reason::CountsMissing),
            Some(all) if most == Some(1) && sum < all => Some(Reason::Unaccounted(all - sum)),
            Some(all) if most == Some(1) && sum > all => Some(Reason::TooMany(sum - all)),
            // With several marks a paper, no option can have more than there are papers that mark.
            Some(all) if contest.method != Some(Method::Dots) => {
                let marking = all.saturating_sub(rest);
                let most = self.votes.values().max().copied().unwrap_or(0);
                (most > marking).then(|| Reason::TooMany(most - marking))
            }
            Some(_) => None,
        };
    }
}

/// How many options a paper may mark; unset: any number.
fn most_picks(contest: &Contest) -> Option<usize> {
    let limit = match contest.method {
        Some(Method::Dots) => contest.max_points,
        Some(Method::Approval | Method::InstantRunOff | Method::Schulze) => contest.max_choices,
        _ => contest.max_choices.or(contest.seats).or(Some(1)),
    };
    limit.map(|it| usize::try_from(it).unwrap_or(usize::MAX))
}

fn is_ranked(contest: &Contest) -> bool {
    matches!(
        contest.method,
        Some(Method::InstantRunOff | Method::Schulze)
    )
}

fn is_valid(contest: &Contest, picks: &[String]) -> bool {
    let listed = picks.iter().all(|it| contest.options.contains(it));
    let few = most_picks(contest).is_none_or(|most| picks.len() <= most);
    let twice = |(at, pick): (usize, &String)| picks.iter().take(at).any(|it| it == pick);
    let once = contest.method == Some(Method::Dots) || !picks.iter().enumerate().any(twice);
    listed && few && once
}

impl Counting<'_> {
    /// Papers counted by hand cannot be more than could vote.
    pub(super) fn more_than_voters(&self) -> Option<Reason> {
        self.contest.totals.as_ref()?;
        let voters = self.judging.sum(self.judging.room.present());
        let over = self.papers.counted.checked_sub(voters)?;
        (over > 0 && !self.contest.case.roll.is_empty()).then_some(Reason::MoreThanVoters(over))
    }
}

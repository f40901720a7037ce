//! Before a poll closes: who may still leave, how many yes it takes, and what one more no would do.

use std::collections::BTreeMap;

use super::answer::Verdict;
use super::arithmetic::needed;
use super::case::{Case, CaseBallot, Voter};
use super::judge::judge;
use super::room::{Room, Standing};
use crate::domain::measure::Fraction;
use crate::domain::rules::{MajorityBase, QuorumBase, Recused, VoteWeight};
use crate::domain::vocabulary::Choice;

/// What could still change a verdict. Numbers are heads, or weights where votes are weighted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// How many may leave, whoever they are, before the quorum falls; unset where none is asked
    /// for, or where it is not met.
    pub may_leave: Option<u64>,
    /// The smallest yes that would pass while the noes stay as they are; unset where no number
    /// would, and where votes are counted by group.
    pub least_yes: Option<u64>,
    /// The smallest yes that would pass if everyone who can vote says yes or no.
    pub least_yes_of_all: Option<u64>,
    /// How many votes can be given now, those given included; by file, by everyone entitled.
    pub votes: u64,
    /// The verdict after one more no; unset where everyone has voted.
    pub one_more_no: Option<Verdict>,
    /// The verdict after one more yes; unset where everyone has voted.
    pub one_more_yes: Option<Verdict>,
}

/// What could still change the verdict of a case.
#[must_use]
pub fn what_if(case: &Case) -> WhatIf {
    let room = Room::of(case);
    let votes = sum(case, room.present());
    let no = judge(case).majority.no.and_then(|it| it.whole());
    let yes_against = |no: Option<u64>| {
        let grouped = case.rule.weights == Some(VoteWeight::Grouped);
        let majority = case.rule.majority.as_ref().filter(|_| !grouped)?;
        let (fraction, strict) = (majority.fraction, majority.strict);
        match majority.base {
            MajorityBase::Cast => match no {
                Some(no) => against(no, fraction, strict),
                None => needed(votes, fraction, strict),
            },
            MajorityBase::Present => needed(votes, fraction, strict),
            _ => needed(sum(case, room.entitled()), fraction, strict),
        }
    };
    WhatIf {
        may_leave: may_leave(case, &room),
        least_yes: no.and_then(|no| yes_against(Some(no))),
        least_yes_of_all: yes_against(None),
        votes,
        one_more_no: one_more(case, &room, Choice::No),
        one_more_yes: one_more(case, &room, Choice::Yes),
    }
}

fn sum<'a>(case: &Case, voters: impl Iterator<Item = &'a Voter>) -> u64 {
    voters.fold(0_u64, |sum, it| sum.saturating_add(weight(case, it)))
}

fn weight(case: &Case, voter: &Voter) -> u64 {
    match case.rule.weights {
        Some(VoteWeight::Weighted) => voter.weight.unwrap_or(1),
        _ => 1,
    }
}

/// The smallest yes that is the part of yes and no together that the rule asks for.
fn against(no: u64, fraction: Fraction, strict: bool) -> Option<u64> {
    let Fraction { num, den } = fraction;
    let rest = den.checked_sub(num)?;
    if rest == 0 {
        // All of the votes: one no is one too many, and more than all is never reached.
        return (den > 0 && no == 0 && !strict).then_some(1);
    }
    let part = u128::from(no) * u128::from(num);
    let least = if strict {
        part / u128::from(rest) + 1
    } else {
        part.div_ceil(u128::from(rest)).max(1)
    };
    u64::try_from(least).ok()
}

/// Whoever leaves takes the proxies along, and the heaviest may leave first.
fn may_leave(case: &Case, room: &Room<'_>) -> Option<u64> {
    let answer = judge(case).quorum.filter(|it| it.met)?;
    let quorum = case.rule.quorum.as_ref().filter(|_| !case.rule.circular)?;
    let removed = quorum.recused == Some(Recused::Removed);
    let count = |voter: &Voter| match quorum.base {
        QuorumBase::Weights => voter.weight.unwrap_or(1),
        _ => 1,
    };
    let mut in_person: BTreeMap<usize, u64> = BTreeMap::new();
    for voter in room.voting().filter(|it| !(removed && it.recused)) {
        let person = match room.standing(voter) {
            Standing::Here => room.place(&voter.member)?,
            Standing::Through(holder) => holder,
            _ => continue,
        };
        let held = in_person.entry(person).or_default();
        *held = held.saturating_add(count(voter));
    }
    let mut leaving: Vec<u64> = in_person.into_values().collect();
    leaving.sort_unstable_by(|one, other| other.cmp(one));
    let (mut present, mut left) = (answer.present, 0_u64);
    for held in leaving {
        present = present.saturating_sub(held);
        if present < answer.needed {
            break;
        }
        left += 1;
    }
    Some(left)
}

/// The verdict after one more ballot of someone who can vote and has not; of several the heaviest.
fn one_more(case: &Case, room: &Room<'_>, choice: Choice) -> Option<Verdict> {
    let mut after = case.clone();
    if let Some(totals) = &mut after.totals {
        let sum = if choice == Choice::No {
            &mut totals.no
        } else {
            &mut totals.yes
        };
        for count in [sum, &mut totals.handed_in] {
            *count = count.and_then(|it| it.checked_add(1));
        }
        let room_for_it = totals.handed_in? <= self::sum(case, room.present());
        return room_for_it.then(|| judge(&after).verdict);
    }
    let has_voted = |voter: &Voter| case.ballots.iter().any(|it| it.member == voter.member);
    let silent = room.present().filter(|it| !has_voted(it));
    let voter = silent.max_by_key(|it| weight(case, it))?;
    after.ballots.push(CaseBallot {
        member: voter.member.clone(),
        choice: Some(choice),
        ..CaseBallot::default()
    });
    Some(judge(&after).verdict)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::arithmetic::meets;
    use super::*;

    #[test]
    fn all_of_the_votes_are_reached_without_a_no_and_never_exceeded() {
        let least =
            |no: u64, num: u32, den: u32, strict: bool| against(no, Fraction { num, den }, strict);
        assert_eq!(least(0, 1, 1, false), Some(1));
        assert_eq!(least(1, 1, 1, false), None);
        assert_eq!(least(0, 1, 1, true), None);
        assert_eq!(least(0, 3, 2, false), None);
        assert_eq!(least(0, 0, 0, false), None);
    }

    proptest! {
        #[test]
        fn the_least_yes_passes_and_one_less_does_not(
            no in 0_u64..300, num in 0_u32..12, den in 1_u32..12, strict: bool,
        ) {
            let fraction = Fraction { num, den };
            let passes = |yes: u64| meets(yes, yes + no, fraction, strict) == Some(true);
            match against(no, fraction, strict) {
                Some(least) => prop_assert!(passes(least) && !passes(least - 1)),
                None => prop_assert!((0..5_000).all(|yes| !passes(yes))),
            }
        }
    }
}

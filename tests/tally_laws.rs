//! What holds of every vote, whatever the rule and whoever votes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use klaster::domain::measure::Fraction;
use klaster::domain::rules::Method;
use klaster::domain::rules::{
    Authority, Consent, Majority, MajorityBase, Quorum, QuorumBase, Recused, Revote, SecondCall,
    TieRule, VoteWeight,
};
use klaster::domain::tally::{
    Answer, Call, Case, CaseBallot, CaseRule, Contest, Outcome, Totals, Verdict, Voter, elect,
    judge, what_if,
};
use klaster::domain::vocabulary::{Choice, Right};
use klaster::words::verdict::{Cited, sentence};
use klaster::words::{Lang, Words};
use proptest::option;
use proptest::prelude::*;

const MEMBERS: usize = 7;

fn name(at: usize) -> String {
    format!("m{at}")
}

fn fraction() -> impl Strategy<Value = Fraction> {
    (1_u32..5)
        .prop_flat_map(|den| (0..=den, Just(den)))
        .prop_map(|(num, den)| Fraction { num, den })
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(words: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(words)
}

fn rule() -> impl Strategy<Value = CaseRule> {
    let quorum = (
        one_of(&[QuorumBase::Voting, QuorumBase::Seats, QuorumBase::Weights]),
        fraction(),
        any::<bool>(),
        option::of(one_of(&[Recused::Counted, Recused::Removed])),
    )
        .prop_map(|(base, fraction, strict, recused)| Quorum {
            base,
            fraction,
            strict,
            recused,
        });
    let majority = (
        one_of(&[
            MajorityBase::Cast,
            MajorityBase::Present,
            MajorityBase::Entitled,
        ]),
        fraction(),
        any::<bool>(),
    )
        .prop_map(|(base, fraction, strict)| Majority {
            base,
            fraction,
            strict,
        });
    let second = (
        any::<bool>(),
        option::of(fraction()),
        option::of(any::<bool>()),
    )
        .prop_map(|(allowed, fraction, must_be_announced)| SecondCall {
            allowed,
            fraction,
            same_agenda_only: None,
            must_be_announced,
            within_weeks: None,
        });
    let groups = proptest::collection::btree_map(one_of(&["a", "b"]), fraction(), 0..3);
    (
        (
            option::of(quorum),
            option::weighted(0.9, majority),
            option::of(one_of(&[TieRule::Rejected, TieRule::Lot, TieRule::RunOff])),
            option::of(one_of(&[
                VoteWeight::One,
                VoteWeight::Weighted,
                VoteWeight::Grouped,
            ])),
            option::of(one_of(&[Authority::Required, Authority::NotRequired])),
            option::of(0_u32..3),
        ),
        (
            option::of(one_of(&[Revote::First, Revote::Last])),
            option::of(second),
            any::<bool>(),
            option::of(fraction()),
            option::of(one_of(&[Consent::Majority, Consent::All])),
            groups,
        ),
    )
        .prop_map(|(one, other)| CaseRule {
            quorum: one.0,
            majority: one.1,
            tie: one.2,
            weights: one.3,
            authority: one.4,
            proxies_per_holder: one.5,
            revote: other.0,
            second_call: other.1,
            circular: other.2,
            returns: other.3,
            consent: other.4,
            groups: other
                .5
                .into_iter()
                .map(|(name, share)| (name.to_owned(), share))
                .collect::<BTreeMap<_, _>>(),
        })
}

fn voter(at: usize) -> impl Strategy<Value = Voter> {
    (
        prop_oneof![6 => Just(Some(Right::Vote)), 1 => Just(Some(Right::Consult)), 1 => Just(Some(Right::Observe)), 1 => Just(None)],
        option::of(0_u64..5),
        option::of(one_of(&["a", "b", "c"])),
        prop::bool::weighted(0.7),
        option::of(prop::bool::weighted(0.8)),
        prop::bool::weighted(0.1),
        proptest::collection::vec(0..MEMBERS, 0..3),
    )
        .prop_map(move |(right, weight, group, present, authorised, recused, given)| Voter {
            member: name(at),
            right,
            weight,
            group: group.map(str::to_owned),
            present,
            authorised,
            recused,
            proxy_for: given.into_iter().map(name).collect(),
            person: None,
        })
}

fn choice() -> impl Strategy<Value = Choice> {
    one_of(&[
        Choice::Yes,
        Choice::Yes,
        Choice::No,
        Choice::Abstain,
        Choice::Invalid,
    ])
}

/// Ballots that bear a number, as the ballots of a second thought do.
fn ballots() -> impl Strategy<Value = Vec<CaseBallot>> {
    let at = option::of(one_of(&[
        "2026-03-30",
        "2026-03-31T12:00:00Z",
        "2026-04-01",
        "soon",
    ]));
    let ballot =
        (0..MEMBERS + 2, choice(), 1_u32..3, at).prop_map(|(member, choice, sequence, at)| {
            CaseBallot {
                member: name(member),
                choice: Some(choice),
                picks: Vec::new(),
                at: at.map(str::to_owned),
                sequence: Some(sequence),
            }
        });
    proptest::collection::vec(ballot, 0..14)
}

fn case() -> impl Strategy<Value = Case> {
    let roll: Vec<_> = (0..MEMBERS).map(voter).collect();
    let call = (
        option::of(1_u32..3),
        option::of(any::<bool>()),
        prop_oneof![9 => Just(None), 1 => any::<bool>().prop_map(Some)],
    );
    (
        rule(),
        roll,
        ballots(),
        prop::bool::weighted(0.2),
        option::of(Just("2026-03-31".to_owned())),
        call,
        option::of(one_of(&[Choice::Yes, Choice::No])),
    )
        .prop_map(|(rule, roll, ballots, secret, deadline, call, lot)| Case {
            rule,
            roll,
            ballots,
            totals: None,
            chair: Some(name(0)),
            secret,
            deadline,
            call: Call {
                number: call.0,
                second_call_announced: call.1,
                item_announced: call.2,
            },
            lot,
        })
}

/// An answer without the order of what was refused.
fn unordered(case: &Case) -> (Answer, Vec<(String, String)>) {
    let mut answer = judge(case);
    let mut refused: Vec<(String, String)> = answer
        .refused
        .drain(..)
        .map(|it| (it.member, it.reason.to_string()))
        .collect();
    refused.sort();
    (answer, refused)
}

/// A member who could vote now and has not handed in a ballot, and would be counted with one.
fn silent(case: &Case) -> Option<Case> {
    let counted = |case: &Case| judge(case).under.counted;
    (0..MEMBERS).map(name).find_map(|member| {
        if case.ballots.iter().any(|it| it.member == member) {
            return None;
        }
        let mut more = case.clone();
        more.ballots.push(CaseBallot {
            member,
            choice: Some(Choice::No),
            ..CaseBallot::default()
        });
        (counted(&more) > counted(case)).then_some(more)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_order_of_the_ballots_changes_nothing(case in case(), seed in any::<u64>()) {
        let mut other = case.clone();
        let length = other.ballots.len().max(1);
        for at in 0..other.ballots.len() {
            let to = usize::try_from(seed.rotate_left(u32::try_from(at).unwrap() * 7) % 97).unwrap();
            other.ballots.swap(at, to % length);
        }
        prop_assert_eq!(unordered(&case), unordered(&other));
    }

    #[test]
    fn one_more_no_never_adopts(mut case in case()) {
        // By file a no is an answer, too, and may be the one that was missing.
        case.rule.returns = None;
        if let Some(more) = silent(&case)
            && judge(&case).verdict != Verdict::Adopted
        {
            prop_assert_ne!(judge(&more).verdict, Verdict::Adopted);
        }
    }

    #[test]
    fn one_more_yes_never_undoes_what_was_adopted(mut case in case()) {
        case.rule.tie = Some(TieRule::Rejected);
        if let Some(mut more) = silent(&case)
            && judge(&case).verdict == Verdict::Adopted
            && case.rule.weights != Some(VoteWeight::Grouped)
        {
            more.ballots.last_mut().unwrap().choice = Some(Choice::Yes);
            prop_assert_eq!(judge(&more).verdict, Verdict::Adopted);
        }
    }

    #[test]
    fn a_supporting_member_changes_nothing(case in case(), mut guest in voter(MEMBERS), choice in choice(), observes: bool) {
        guest.right = Some(if observes { Right::Observe } else { Right::Consult });
        let mut with = case.clone();
        with.roll.push(guest);
        let (mut before, mut after) = (judge(&case), judge(&with));
        for answer in [&mut before, &mut after] {
            answer.refused.clear();
        }
        prop_assert_eq!(&before, &after);
        with.ballots.push(CaseBallot { member: name(MEMBERS), choice: Some(choice), ..CaseBallot::default() });
        let after = judge(&with);
        let refused = &after.refused.last().unwrap().reason;
        prop_assert_eq!(refused.as_str(), if observes { "observer" } else { "consultation_only" });
        prop_assert_eq!((before.verdict, before.quorum, before.majority), (after.verdict, after.quorum, after.majority));
    }

    #[test]
    fn without_a_yes_nothing_is_adopted(mut case in case()) {
        case.ballots.retain(|it| it.choice != Some(Choice::Yes));
        prop_assert_ne!(judge(&case).verdict, Verdict::Adopted);
    }

    #[test]
    fn what_counts_and_what_is_refused_is_what_was_handed_in(case in case()) {
        let answer = judge(&case);
        let counted = usize::try_from(answer.under.counted.unwrap()).unwrap();
        prop_assert_eq!(counted + answer.refused.len(), case.ballots.len());
        let mut places: Vec<usize> = answer.refused.iter().map(|it| it.ballot).collect();
        places.dedup();
        prop_assert_eq!(places.len(), answer.refused.len());
        if case.rule.weights != Some(VoteWeight::Weighted) && case.rule.weights != Some(VoteWeight::Grouped) {
            let it = answer.majority;
            let sum = it.yes.unwrap().whole().unwrap() + it.no.unwrap().whole().unwrap() + it.abstain.unwrap() + it.invalid.unwrap();
            prop_assert_eq!(Some(sum), answer.under.counted);
        }
    }

    #[test]
    fn weights_of_one_are_heads(mut case in case()) {
        for voter in &mut case.roll {
            voter.weight = Some(1);
        }
        case.rule.weights = Some(VoteWeight::Weighted);
        let weighted = judge(&case);
        case.rule.weights = Some(VoteWeight::One);
        let heads = judge(&case);
        prop_assert_eq!(weighted.verdict, heads.verdict);
        prop_assert_eq!(weighted.quorum, heads.quorum);
        prop_assert_eq!(weighted.majority, heads.majority);
        prop_assert_eq!(weighted.open, heads.open);
    }

    #[test]
    fn scaling_all_weights_changes_no_verdict(mut case in case(), by in 1_u64..1_000_000_007) {
        case.rule.weights = Some(VoteWeight::Weighted);
        let before = judge(&case);
        for voter in &mut case.roll {
            voter.weight = Some(voter.weight.unwrap_or(1) * by);
        }
        let after = judge(&case);
        prop_assert_eq!(before.verdict, after.verdict);
        prop_assert_eq!(before.reason, after.reason);
        prop_assert_eq!(before.quorum.map(|it| it.met), after.quorum.map(|it| it.met));
        prop_assert_eq!(before.open, after.open);
    }

    #[test]
    fn totals_of_the_same_ballots_give_the_same_verdict(mut case in case()) {
        case.rule.weights = Some(VoteWeight::One);
        let named = judge(&case);
        prop_assume!(named.reason.is_none());
        let of = |amount: &Option<klaster::domain::tally::Amount>| amount.as_ref().unwrap().whole();
        let mut counted = case.clone();
        counted.ballots.clear();
        counted.totals = Some(Totals {
            yes: of(&named.majority.yes),
            no: of(&named.majority.no),
            abstain: named.majority.abstain,
            invalid: named.majority.invalid,
            handed_in: named.under.counted,
        });
        let answer = judge(&counted);
        prop_assert_eq!(answer.verdict, named.verdict);
        prop_assert_eq!(answer.majority, named.majority);
        prop_assert_eq!(answer.quorum, named.quorum);
    }

    #[test]
    fn every_answer_can_be_said_in_every_language(case in case()) {
        let answer = judge(&case);
        for lang in Lang::ALL {
            let said = sentence(Words::new(lang), &answer, Cited { name: Some("x"), clause: Some("§ 1") });
            prop_assert!(said.ends_with(").") && said.contains("§ 1"), "{}", said);
        }
        prop_assert!(serde_json::to_value(&answer).is_ok());
    }

    #[test]
    fn no_number_is_too_large(
        mut case in case(), weight in any::<u64>(), (num, den) in any::<(u32, u32)>(),
        counts in proptest::array::uniform5(option::of(any::<u64>())), hands: bool,
    ) {
        for voter in &mut case.roll {
            voter.weight = Some(weight);
        }
        let fraction = Fraction { num, den };
        if let Some(quorum) = &mut case.rule.quorum {
            quorum.fraction = fraction;
        }
        if let Some(majority) = &mut case.rule.majority {
            majority.fraction = fraction;
        }
        case.rule.returns = Some(Fraction { num, den: 0 });
        case.rule.groups.insert("a".to_owned(), fraction);
        if hands {
            let [yes, no, abstain, invalid, handed_in] = counts;
            case.totals = Some(Totals { yes, no, abstain, invalid, handed_in });
        }
        let answer = judge(&case);
        let _ = what_if(&case);
        let _ = sentence(Words::new(Lang::Hu), &answer, Cited::default());
    }

    #[test]
    fn whoever_may_leave_leaves_a_quorum(mut case in case()) {
        case.rule.circular = false;
        // With proxies a holder takes others along; here everyone is alone.
        for voter in &mut case.roll {
            voter.proxy_for.clear();
        }
        let what = what_if(&case);
        let met = judge(&case).quorum.map(|it| it.met);
        prop_assert_eq!(what.may_leave.is_some(), met == Some(true));
        if let Some(mut left) = what.may_leave {
            // The heaviest leave first: the worst that can happen.
            let mut order: Vec<usize> = (0..case.roll.len()).collect();
            order.sort_by_key(|at| std::cmp::Reverse(case.roll[*at].weight.unwrap_or(1)));
            let counts = |case: &Case| judge(case).quorum.unwrap().present;
            for at in order {
                let before = counts(&case);
                let was = std::mem::replace(&mut case.roll[at].present, false);
                if left == 0 || counts(&case) == before {
                    case.roll[at].present = was;
                    continue;
                }
                left -= 1;
                prop_assert!(judge(&case).quorum.unwrap().met);
            }
        }
    }
}

const OPTIONS: [&str; 4] = ["a", "b", "c", "d"];

fn contest() -> impl Strategy<Value = Contest> {
    let picks = proptest::collection::vec(one_of(&["a", "b", "c", "d", "e"]), 0..4);
    let papers = proptest::collection::vec((picks, option::weighted(0.1, choice())), 0..8);
    let method = option::of(one_of(&[
        Method::Majority,
        Method::Plurality,
        Method::Approval,
        Method::Dots,
        Method::InstantRunOff,
        Method::Schulze,
    ]));
    (
        case(),
        papers,
        method,
        1_u32..3,
        any::<bool>(),
        proptest::collection::vec(one_of(&OPTIONS), 0..3),
    )
        .prop_map(|(mut case, papers, method, seats, mood, lot)| {
            case.ballots = papers
                .into_iter()
                .enumerate()
                .map(|(at, (picks, choice))| CaseBallot {
                    member: name(at),
                    choice,
                    picks: picks.into_iter().map(str::to_owned).collect(),
                    ..CaseBallot::default()
                })
                .collect();
            Contest {
                case,
                method,
                options: OPTIONS.map(str::to_owned).to_vec(),
                seats: Some(seats),
                mood,
                lot: lot.into_iter().map(str::to_owned).collect(),
                ..Contest::default()
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_order_of_papers_and_options_elects_nobody_else(contest in contest()) {
        let mut other = contest.clone();
        other.case.ballots.reverse();
        other.options.reverse();
        let (one, other) = (elect(&contest), elect(&other));
        let sorted = |names: &[String]| {
            let mut names = names.to_vec();
            names.sort();
            names
        };
        prop_assert_eq!(one.outcome, other.outcome);
        prop_assert_eq!(sorted(&one.elected), sorted(&other.elected));
        prop_assert_eq!(sorted(&one.tied), sorted(&other.tied));
        prop_assert_eq!(sorted(&one.run_off), sorted(&other.run_off));
        prop_assert_eq!((one.base, one.needed, one.seats_left), (other.base, other.needed, other.seats_left));
    }

    #[test]
    fn no_more_are_elected_than_there_are_seats_and_a_tie_is_never_silent(contest in contest()) {
        let answer = elect(&contest);
        let seats = usize::try_from(contest.seats.unwrap()).unwrap();
        if !contest.mood {
            prop_assert!(answer.elected.len() <= seats);
        }
        prop_assert!(answer.elected.iter().all(|it| !answer.tied.contains(it)));
        let decided = matches!(answer.outcome, Outcome::Elected | Outcome::Tied | Outcome::RunOff | Outcome::Advice);
        prop_assert!(decided || answer.elected.is_empty());
        prop_assert_eq!(answer.outcome == Outcome::Tied, !answer.tied.is_empty());
        // Whoever has as many votes as someone elected is elected too, unless a tie was broken.
        let counted = matches!(contest.method, None | Some(Method::Majority | Method::Plurality | Method::Approval | Method::Dots));
        if counted && answer.reason.is_none() && answer.outcome == Outcome::Elected {
            let votes = |it: &String| answer.counts.iter().find(|count| count.option == *it).unwrap().votes;
            let least = answer.elected.iter().map(votes).min().unwrap();
            let more = answer.counts.iter().filter(|it| it.votes >= least);
            prop_assert_eq!(more.count(), answer.elected.len());
        }
    }

    #[test]
    fn papers_are_counted_or_refused(contest in contest()) {
        let mut contest = contest;
        contest.case.rule.weights = None;
        let answer = elect(&contest);
        let counted = usize::try_from(answer.counted).unwrap();
        prop_assert_eq!(counted + answer.refused.len(), contest.case.ballots.len());
    }

    #[test]
    fn whoever_beats_all_others_wins_by_schulze(mut contest in contest()) {
        contest.method = Some(Method::Schulze);
        contest.seats = Some(1);
        contest.mood = false;
        let answer = elect(&contest);
        let votes = |one: &str, other: &str| answer.duels.iter().find(|it| it.option == one && it.over == other).map_or(0, |it| it.votes);
        let beats_all = |one: &str| OPTIONS.iter().filter(|it| **it != one).all(|other| votes(one, other) > votes(other, one));
        if let Some(winner) = OPTIONS.iter().find(|it| beats_all(it))
            && answer.outcome == Outcome::Elected
        {
            prop_assert_eq!(&answer.elected, &[(*winner).to_owned()]);
        }
    }
}

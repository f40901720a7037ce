//! What a poll comes to, whichever way it is decided: the answer of the tally, who won, and the
//! state and the recorded result that follow.

use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::polling::{card_of, case_of};
use crate::domain::roster::in_order;
use crate::domain::rules::{MajorityBase, Method, RuleCard};
use crate::domain::tally::arithmetic::needed;
use crate::domain::tally::{Amount, Answer, Case, Verdict, judge};
use crate::domain::vocabulary::{
    Choice, CommentKind, MotionState, Outcome, PollKind, RefusalReason, Right,
};
use crate::domain::votes::{Poll, PollOption, RecordedResult};

/// What a poll comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    pub method: Method,
    pub case: Case,
    pub answer: Answer,
    /// Votes, marks or points of each option, in the order of the options.
    pub options: Vec<(Id<PollOption>, u64)>,
    pub winners: Vec<Id<PollOption>>,
    /// Where it leads; `None` while it is not decided.
    pub state: Option<MotionState>,
    pub outcome: Option<Outcome>,
}

/// How a poll is decided: as its card has it, else as its kind asks for.
#[must_use]
pub fn method_of(poll: &Poll, card: Option<&RuleCard>) -> Method {
    if let Some(method) = card.and_then(|card| card.method.clone())
        && method != Method::Majority
    {
        return method;
    }
    match poll.poll_kind {
        Some(PollKind::ApprovalVote) => Method::Approval,
        Some(PollKind::DotVote) => Method::Dots,
        Some(PollKind::Consensus) => Method::Consensus,
        // A mood poll shows what most people mark.
        Some(PollKind::Consultative) => Method::Approval,
        _ => Method::Majority,
    }
}

/// The options of a poll, in order.
#[must_use]
pub fn options_of<'c>(cluster: &'c Cluster, poll: &Id<Poll>) -> Vec<&'c PollOption> {
    let mut options = in_order(&cluster.poll_options);
    options.retain(|option| option.poll == *poll);
    options
}

/// Counts a poll from its records.
#[must_use]
pub fn count(cluster: &Cluster, poll: &Poll, today: Date) -> Count {
    let card = card_of(cluster, poll);
    let method = method_of(poll, card);
    let case = case_of(cluster, poll, today);
    let options = options_of(cluster, &poll.id);
    let answer = if options.is_empty() {
        judge(&case)
    } else {
        judge_picks(&case)
    };
    let votes = votes_of(&case, &answer, &options);
    let winners = winners(&method, poll, card, &answer, &votes);
    let stands = |winners: &[Id<PollOption>]| match answer.verdict {
        Verdict::NotQuorate => Some(MotionState::NotQuorate),
        Verdict::Blocked | Verdict::NotProvable => None,
        _ if method == Method::Consensus => Some(if objected(cluster, poll, &case) {
            MotionState::Rejected
        } else {
            MotionState::Adopted
        }),
        _ if !options.is_empty() => (!winners.is_empty()).then_some(MotionState::Adopted),
        Verdict::Adopted => Some(MotionState::Adopted),
        Verdict::Rejected => Some(MotionState::Rejected),
        Verdict::Tied | Verdict::Open => None,
    };
    let state = if motions::binds(poll) {
        stands(&winners)
    } else {
        Some(MotionState::Done)
    };
    let outcome = state.as_ref().and_then(|state| outcome(poll, state));
    Count {
        method,
        case,
        answer,
        options: votes,
        winners,
        state,
        outcome,
    }
}

/// The word for the outcome that goes with a state.
fn outcome(poll: &Poll, state: &MotionState) -> Option<Outcome> {
    Some(match state {
        MotionState::Adopted if poll.poll_kind == Some(PollKind::Election) => Outcome::Elected,
        MotionState::Adopted => Outcome::Adopted,
        MotionState::Rejected => Outcome::Rejected,
        MotionState::NotQuorate => Outcome::NotDecided,
        MotionState::Done => Outcome::Advice,
        _ => return None,
    })
}

/// Judges who may hand in a ballot where options are chosen: a ballot with picks is readable, and
/// what it picks is counted apart.
fn judge_picks(case: &Case) -> Answer {
    let mut case = case.clone();
    for ballot in &mut case.ballots {
        if ballot.choice.is_none() && !ballot.picks.is_empty() {
            ballot.choice = Some(Choice::Abstain);
        }
    }
    judge(&case)
}

/// Votes for each option: from the ballots that count, else as they were counted together.
fn votes_of(case: &Case, answer: &Answer, options: &[&PollOption]) -> Vec<(Id<PollOption>, u64)> {
    let by_name = case.ballots.iter().any(|ballot| !ballot.picks.is_empty());
    let mut picked: BTreeMap<&str, u64> = BTreeMap::new();
    for (place, ballot) in case.ballots.iter().enumerate() {
        if answer.refused.iter().all(|it| it.ballot != place) {
            for pick in &ballot.picks {
                *picked.entry(pick).or_default() += 1;
            }
        }
    }
    options
        .iter()
        .map(|option| {
            let votes = if by_name {
                picked.get(option.id.as_str()).copied().unwrap_or(0)
            } else {
                option.count.map_or(0, u64::from)
            };
            (option.id.clone(), votes)
        })
        .collect()
}

/// Who won, where that is beyond doubt: an equal number at the last seat leaves it open.
fn winners(
    method: &Method,
    poll: &Poll,
    card: Option<&RuleCard>,
    answer: &Answer,
    votes: &[(Id<PollOption>, u64)],
) -> Vec<Id<PollOption>> {
    let seats = usize::try_from(poll.seats.unwrap_or(1)).unwrap_or(1).max(1);
    let mut ranked: Vec<&(Id<PollOption>, u64)> = votes.iter().collect();
    ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let (elected, rest) = ranked.split_at(seats.min(ranked.len()));
    let last = elected.last().map_or(0, |(_, votes)| *votes);
    let tied = rest.first().is_some_and(|(_, votes)| *votes == last);
    if last == 0 || tied {
        return Vec::new();
    }
    let absolute = *method == Method::Majority && seats == 1;
    let enough = !absolute || card.is_some_and(|card| reaches(card, answer, votes, last));
    if enough {
        elected.iter().map(|(id, _)| id.clone()).collect()
    } else {
        Vec::new()
    }
}

/// Whether the first has the majority that the card asks for.
fn reaches(card: &RuleCard, answer: &Answer, votes: &[(Id<PollOption>, u64)], first: u64) -> bool {
    let Some(majority) = &card.majority else {
        return false;
    };
    let base = match majority.base {
        MajorityBase::Cast => Some(votes.iter().map(|(_, votes)| votes).sum()),
        _ => answer.majority.base.as_ref().and_then(Amount::whole),
    };
    let needed = base.and_then(|base| needed(base, majority.fraction, majority.strict));
    needed.is_some_and(|needed| first >= needed)
}

/// Consensus holds while nobody objects. A concern is recorded and answered; it objects to nothing.
fn objected(cluster: &Cluster, poll: &Poll, case: &Case) -> bool {
    let about = poll.id.record();
    let said = cluster
        .comments
        .values()
        .any(|it| it.about == about && it.comment_kind == Some(CommentKind::Objection));
    let voted = case
        .ballots
        .iter()
        .any(|ballot| ballot.choice == Some(Choice::No));
    let counted = case.totals.as_ref().and_then(|totals| totals.no);
    said || voted || counted.is_some_and(|no| no > 0)
}

impl Count {
    /// The result as it is recorded, beside what `poll` has noted of it.
    #[must_use]
    pub fn result(&self, cluster: &Cluster, poll: &Poll) -> RecordedResult {
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let whole = |amount: &Option<Amount>| {
            let whole = amount.as_ref().and_then(Amount::whole);
            whole.map(small)
        };
        let asked = self.options.is_empty() && self.method != Method::Consensus;
        let counts = &self.answer.majority;
        let decided = asked && self.state != Some(MotionState::NotQuorate);
        let marks: u64 = self.options.iter().map(|(_, votes)| votes).sum();
        RecordedResult {
            outcome: self.outcome.clone(),
            yes: whole(&counts.yes).filter(|_| decided),
            no: whole(&counts.no).filter(|_| decided),
            abstain: counts.abstain.map(small).filter(|_| decided),
            invalid: counts.invalid.map(small).filter(|invalid| *invalid > 0),
            refused: Some(small(self.refused(cluster, poll))),
            base: whole(&counts.base).filter(|_| decided),
            total: self.answer.under.counted.map(small),
            total_marks: (!self.options.is_empty()).then_some(small(marks)),
            winner: match self.winners.as_slice() {
                [winner] => Some(winner.clone()),
                _ => None,
            },
            note: poll.result.as_ref().and_then(|it| it.note.clone()),
        }
    }

    /// How many ballots were refused, those included that never came before the roll.
    #[must_use]
    pub fn refused(&self, cluster: &Cluster, poll: &Poll) -> u64 {
        let apart = cluster
            .refusals
            .values()
            .filter(|it| it.poll == poll.id && !super::case::came_before_the_roll(it));
        u64::try_from(self.answer.refused.len() + apart.count()).unwrap_or(u64::MAX)
    }
}

/// Something in which a recorded result differs from the count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    Outcome {
        recorded: Option<Outcome>,
        counted: Option<Outcome>,
    },
    Yes {
        recorded: u32,
        counted: u64,
    },
    No {
        recorded: u32,
        counted: u64,
    },
    Abstain {
        recorded: u32,
        counted: u64,
    },
    Refused {
        recorded: u32,
        counted: u64,
    },
    Base {
        recorded: u32,
        counted: u64,
    },
    Quorum {
        recorded: bool,
        counted: bool,
    },
    Present {
        recorded: u32,
        counted: u64,
    },
    Entitled {
        recorded: u32,
        counted: u64,
    },
    Marks {
        recorded: u32,
        counted: u64,
    },
    Winner {
        recorded: Id<PollOption>,
        counted: Option<Id<PollOption>>,
    },
    /// A refusal is recorded with another reason than the one that holds.
    Reason {
        member: String,
        recorded: RefusalReason,
        counted: Option<RefusalReason>,
    },
}

/// In what a recorded result differs from what its ballots and its roll come to. What was not
/// recorded is not compared; a poll without a result has nothing to differ in.
#[must_use]
pub fn differences(cluster: &Cluster, poll: &Poll, today: Date) -> Vec<Difference> {
    let Some(result) = &poll.result else {
        return Vec::new();
    };
    let count = count(cluster, poll, today);
    let mut found = Vec::new();
    if result.outcome.is_some() && result.outcome != count.outcome {
        found.push(Difference::Outcome {
            recorded: result.outcome.clone(),
            counted: count.outcome.clone(),
        });
    }
    if !motions::binds(poll) {
        found.extend(marks_and_winner(result, &count));
        return found;
    }
    let asked = count.options.is_empty() && count.method != Method::Consensus;
    let majority = &count.answer.majority;
    let whole = |amount: &Option<Amount>| amount.as_ref().and_then(Amount::whole);
    let mut compare =
        |recorded: Option<u32>, counted: Option<u64>, as_found: fn(u32, u64) -> Difference| {
            if let (Some(recorded), Some(counted)) = (recorded, counted)
                && u64::from(recorded) != counted
            {
                found.push(as_found(recorded, counted));
            }
        };
    if asked {
        compare(result.yes, whole(&majority.yes), |recorded, counted| {
            Difference::Yes { recorded, counted }
        });
        compare(result.no, whole(&majority.no), |recorded, counted| {
            Difference::No { recorded, counted }
        });
        compare(result.abstain, majority.abstain, |recorded, counted| {
            Difference::Abstain { recorded, counted }
        });
    }
    compare(result.base, whole(&majority.base), |recorded, counted| {
        Difference::Base { recorded, counted }
    });
    let refused = count.refused(cluster, poll);
    compare(result.refused, Some(refused), |recorded, counted| {
        Difference::Refused { recorded, counted }
    });
    let quorum = count.answer.quorum.filter(|_| !count.case.rule.circular);
    compare(
        poll.present,
        quorum.map(|it| it.present),
        |recorded, counted| Difference::Present { recorded, counted },
    );
    compare(
        poll.eligible,
        Some(entitled(&count.case)),
        |recorded, counted| Difference::Entitled { recorded, counted },
    );
    if let (Some(recorded), Some(quorum)) = (poll.quorum_met, quorum)
        && recorded != quorum.met
    {
        found.push(Difference::Quorum {
            recorded,
            counted: quorum.met,
        });
    }
    found.extend(marks_and_winner(result, &count));
    found.extend(reasons(cluster, poll, &count));
    found
}

/// How many could vote on the item.
pub(super) fn entitled(case: &Case) -> u64 {
    let entitled = case
        .roll
        .iter()
        .filter(|voter| voter.right == Some(Right::Vote) && !voter.recused);
    u64::try_from(entitled.count()).unwrap_or(u64::MAX)
}

fn marks_and_winner(result: &RecordedResult, count: &Count) -> Vec<Difference> {
    let mut found = Vec::new();
    let marks: u64 = count.options.iter().map(|(_, votes)| votes).sum();
    if let Some(recorded) = result.total_marks.filter(|it| u64::from(*it) != marks) {
        found.push(Difference::Marks {
            recorded,
            counted: marks,
        });
    }
    let counted = count.winners.first();
    if let Some(recorded) = result.winner.clone().filter(|it| Some(it) != counted) {
        found.push(Difference::Winner {
            recorded,
            counted: counted.cloned(),
        });
    }
    found
}

/// Refusals whose recorded reason is not the first that holds.
fn reasons(cluster: &Cluster, poll: &Poll, count: &Count) -> Vec<Difference> {
    let handed = super::case::handed(cluster, poll);
    let by_place: BTreeMap<usize, &RefusalReason> = count
        .answer
        .refused
        .iter()
        .map(|refused| (refused.ballot, &refused.reason))
        .collect();
    let mut found = Vec::new();
    for (place, handed) in handed.iter().enumerate() {
        let super::case::Source::Refused(refusal) = handed.source else {
            continue;
        };
        let counted = by_place.get(&place).copied();
        let Some(recorded) = refusal.reason.as_ref() else {
            continue;
        };
        if count.case.totals.is_none() && counted != Some(recorded) {
            found.push(Difference::Reason {
                member: handed.ballot.member.clone(),
                recorded: recorded.clone(),
                counted: counted.cloned(),
            });
        }
    }
    found
}

//! What a poll comes to, whichever way it is decided: the answer of the tally, who won, and the
//! state and the recorded result that follow.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::polling::{card_of, case_of};
use crate::domain::roster::in_order;
use crate::domain::rules::{Method, RuleCard};
use crate::domain::sorting::Gather as _;
use crate::domain::tally::contest::consensus::{Concern, ConsensusAnswer, consensus};
use crate::domain::tally::contest::{self, Contest, ContestAnswer, OptionTotals, elect};
use crate::domain::tally::{Amount, Answer, Case, QuorumAnswer, Refused, Verdict, judge};
use crate::domain::vocabulary::{
    Choice, CommentKind, MotionState, Outcome, PollKind, RefusalReason, Right,
};
use crate::domain::votes::{Poll, PollOption, RecordedResult};

/// What the tally says, by the kind of question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Judged {
    /// A yes or a no.
    Motion(Answer),
    /// A choice among options.
    Contest(ContestAnswer),
    Consensus(ConsensusAnswer),
}

/// What a poll comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    pub method: Method,
    pub case: Case,
    pub judged: Judged,
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
        Some(PollKind::DotVote) => Method::Dots,
        Some(PollKind::Consensus) => Method::Consensus,
        // A mood poll, too, shows what most people mark.
        Some(PollKind::ApprovalVote | PollKind::Consultative) => Method::Approval,
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
    let method = method_of(poll, card_of(cluster, poll));
    let options = options_of(cluster, &poll.id);
    let case = case_of(cluster, poll, today);
    let judged = if method == Method::Consensus {
        Judged::Consensus(consensus(&case, &concerns(cluster, poll)))
    } else if options.is_empty() {
        Judged::Motion(judge(&case))
    } else {
        Judged::Contest(elect(&contest_of(cluster, poll, today)))
    };
    let binds = motions::binds(poll);
    let state = if binds {
        judged.leads_to()
    } else {
        Some(MotionState::Done)
    };
    let outcome = state.as_ref().and_then(|state| outcome(poll, state));
    let (options, winners) = match &judged {
        Judged::Contest(answer) => (
            options
                .iter()
                .map(|option| {
                    let mut counts = answer.counts.iter();
                    let votes = counts.find(|it| it.option == option.id.as_str());
                    (option.id.clone(), votes.map_or(0, |it| it.votes))
                })
                .collect(),
            answer.elected.iter().map(Id::new).collect(),
        ),
        Judged::Motion(_) | Judged::Consensus(_) => (Vec::new(), Vec::new()),
    };
    Count {
        method,
        case,
        judged,
        options,
        winners,
        state,
        outcome,
    }
}

/// What is chosen among, in a poll with options.
#[must_use]
pub fn contest_of(cluster: &Cluster, poll: &Poll, today: Date) -> Contest {
    let options = options_of(cluster, &poll.id);
    let case = case_of(cluster, poll, today);
    let by_name = cluster.ballots.values().any(|it| it.poll == poll.id);
    let totals = (!by_name).then(|| option_totals(poll, &options)).flatten();
    Contest {
        case: Case {
            totals: None,
            ..case
        },
        method: Some(method_of(poll, card_of(cluster, poll))),
        options: options.iter().map(|it| it.id.to_string()).collect(),
        seats: poll.seats,
        max_choices: poll.max_choices,
        max_points: poll.max_points,
        totals,
        lot: match &poll.lot {
            Some(Choice::Other(option)) => vec![option.clone()],
            _ => Vec::new(),
        },
        mood: !motions::binds(poll),
    }
}

/// Papers that were counted without names: votes by option, and how many papers there were. Minutes
/// that do not say how many are read as one paper of everyone who was there.
fn option_totals(poll: &Poll, options: &[&PollOption]) -> Option<OptionTotals> {
    if options.iter().all(|option| option.count.is_none()) {
        return None;
    }
    let result = poll.result.as_ref();
    let told = poll.totals.as_ref();
    let noted = |live: Option<u64>, recorded: Option<u32>| live.or(recorded.map(u64::from));
    let there = poll.present.or(poll.participants);
    let papers = result.map(|result| result.total.or(there));
    Some(OptionTotals {
        votes: options
            .iter()
            .filter_map(|option| Some((option.id.to_string(), u64::from(option.count?))))
            .collect(),
        abstain: noted(
            told.and_then(|it| it.abstain),
            result.and_then(|it| it.abstain),
        )
        .unwrap_or(0),
        invalid: noted(
            told.and_then(|it| it.invalid),
            result.and_then(|it| it.invalid),
        )
        .unwrap_or(0),
        handed_in: noted(told.and_then(|it| it.handed_in), papers.flatten()),
    })
}

/// What was said against a proposal that seeks consensus.
fn concerns(cluster: &Cluster, poll: &Poll) -> Vec<Concern> {
    let about = poll.id.record();
    let said = cluster.comments.values().filter(|it| it.about == about);
    said.filter_map(|comment| {
        let objection = match comment.comment_kind {
            Some(CommentKind::Objection) => true,
            Some(CommentKind::Concern) => false,
            _ => return None,
        };
        let answer = comment.answer.as_deref().unwrap_or_default();
        Some(Concern {
            member: comment.member.as_ref()?.to_string(),
            objection,
            answered: !answer.trim().is_empty(),
        })
    })
    .collect()
}

impl Judged {
    /// Where the answer leads; `None` while it decides nothing.
    #[must_use]
    pub fn leads_to(&self) -> Option<MotionState> {
        let verdict = match self {
            Self::Motion(answer) => answer.verdict,
            Self::Consensus(answer) => answer.verdict,
            Self::Contest(answer) => {
                return match answer.outcome {
                    contest::Outcome::Elected => Some(MotionState::Adopted),
                    // The round is over and nobody has won it; the run-off is a poll of its own.
                    contest::Outcome::NobodyElected | contest::Outcome::RunOff => {
                        Some(MotionState::Rejected)
                    }
                    contest::Outcome::NotQuorate => Some(MotionState::NotQuorate),
                    _ => None,
                };
            }
        };
        match verdict {
            Verdict::Adopted => Some(MotionState::Adopted),
            Verdict::Rejected => Some(MotionState::Rejected),
            Verdict::NotQuorate => Some(MotionState::NotQuorate),
            Verdict::Tied | Verdict::NotProvable | Verdict::Blocked | Verdict::Open => None,
        }
    }

    #[must_use]
    pub fn quorum(&self) -> Option<QuorumAnswer> {
        match self {
            Self::Motion(answer) => answer.quorum,
            Self::Contest(answer) => answer.quorum,
            Self::Consensus(answer) => answer.quorum,
        }
    }

    /// The ballots that do not count, each with its place among those handed in.
    #[must_use]
    pub fn refused(&self) -> &[Refused] {
        match self {
            Self::Motion(answer) => &answer.refused,
            Self::Contest(answer) => &answer.refused,
            Self::Consensus(answer) => &answer.refused,
        }
    }

    /// Of how many.
    #[must_use]
    pub fn base(&self) -> Option<u64> {
        match self {
            Self::Motion(answer) => answer.majority.base.as_ref().and_then(Amount::whole),
            Self::Contest(answer) => answer.base,
            Self::Consensus(_) => None,
        }
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

impl Count {
    /// The result as it is recorded, beside what `poll` has noted of it.
    #[must_use]
    pub fn result(&self, cluster: &Cluster, poll: &Poll) -> RecordedResult {
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let whole = |amount: &Option<Amount>| {
            let whole = amount.as_ref().and_then(Amount::whole);
            whole.map(small)
        };
        let mut result = RecordedResult {
            outcome: self.outcome.clone(),
            refused: Some(small(self.refused(cluster, poll))),
            winner: match self.winners.as_slice() {
                [winner] => Some(winner.clone()),
                _ => None,
            },
            winners: match self.winners.as_slice() {
                [_] => Vec::new(),
                several => several.to_vec(),
            },
            note: poll.result.as_ref().and_then(|it| it.note.clone()),
            ..RecordedResult::default()
        };
        if self.state == Some(MotionState::NotQuorate) {
            return result;
        }
        match &self.judged {
            Judged::Motion(answer) => {
                let counts = &answer.majority;
                result.yes = whole(&counts.yes);
                result.no = whole(&counts.no);
                result.abstain = counts.abstain.map(small);
                result.invalid = counts.invalid.map(small).filter(|it| *it > 0);
                result.base = whole(&counts.base);
                result.total = answer.under.counted.map(small);
            }
            Judged::Contest(answer) => {
                let marks: u64 = self.options.iter().map(|(_, votes)| votes).sum();
                result.total_marks = Some(small(marks));
                result.abstain = Some(small(answer.abstain));
                result.invalid = Some(small(answer.invalid));
                result.base = answer.base.map(small);
                result.total = Some(small(answer.counted));
            }
            Judged::Consensus(_) => {}
        }
        result
    }

    /// How many ballots were refused, those included that never came before the roll.
    #[must_use]
    pub fn refused(&self, cluster: &Cluster, poll: &Poll) -> u64 {
        let apart = cluster
            .refusals
            .values()
            .filter(|it| it.poll == poll.id && !super::case::came_before_the_roll(it));
        u64::try_from(self.judged.refused().len() + apart.count()).unwrap_or(u64::MAX)
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
    let whole = |amount: &Option<Amount>| amount.as_ref().and_then(Amount::whole);
    let mut compare =
        |recorded: Option<u32>, counted: Option<u64>, as_found: fn(u32, u64) -> Difference| {
            if let (Some(recorded), Some(counted)) = (recorded, counted)
                && u64::from(recorded) != counted
            {
                found.push(as_found(recorded, counted));
            }
        };
    if let Judged::Motion(answer) = &count.judged {
        let majority = &answer.majority;
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
    compare(result.base, count.judged.base(), |recorded, counted| {
        Difference::Base { recorded, counted }
    });
    let refused = count.refused(cluster, poll);
    compare(result.refused, Some(refused), |recorded, counted| {
        Difference::Refused { recorded, counted }
    });
    let quorum = count.judged.quorum().filter(|_| !count.case.rule.circular);
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
    let chosen = result.chosen().zip(0..);
    let other = chosen.filter(|(it, at)| count.winners.get(*at) != Some(it));
    found.extend(other.map(|(recorded, at)| Difference::Winner {
        recorded: recorded.clone(),
        counted: count.winners.get(at).cloned(),
    }));
    found
}

/// Refusals whose recorded reason is not the first that holds.
fn reasons(cluster: &Cluster, poll: &Poll, count: &Count) -> Vec<Difference> {
    let handed = super::case::handed(cluster, poll);
    let by_place: BTreeMap<usize, &RefusalReason> = count
        .judged
        .refused()
        .iter()
        .map(|refused| (refused.ballot, &refused.reason))
        .gathered();
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

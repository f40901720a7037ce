//! Votes and the register: results that differ from their count, chains that break, rule cards that
//! leave the decision open, comments without an answer.

use std::collections::BTreeMap;

use crate::domain::findings::check::{Detail, Found, Mend, Severity};
use crate::domain::findings::inspection::Inspection;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::polling::{self, Difference};
use crate::domain::resolutions;
use crate::domain::rules::lint;
use crate::domain::tally::Totals;
use crate::domain::vocabulary::{Choice, MotionState};
use crate::domain::votes::Poll;

/// Applies to what is kept of a poll for good: its frozen roll, or, where none was frozen, the
/// ballots alone. Members change their class, and that is no reason to doubt an old count.
pub(super) fn results_that_differ(on: &Inspection) -> Vec<Found> {
    on.cluster
        .polls
        .values()
        .filter_map(|poll| {
            let differences = if poll.roll.is_empty() {
                miscounted(on, poll)
            } else {
                polling::differences(on.cluster, poll, on.today)
            };
            (!differences.is_empty()).then(|| Found {
                records: vec![poll.id.record()],
                detail: Detail::PollResultDiffers {
                    poll: poll.id.clone(),
                    differences,
                },
                severity: Severity::Breaks,
                mend: Mend::OpenRecord {
                    record: poll.id.record(),
                },
            })
        })
        .collect()
}

/// Recorded counts that are not those of the ballots taken. Weighted and grouped votes count
/// otherwise than by heads and are not compared.
fn miscounted(on: &Inspection, poll: &Poll) -> Vec<Difference> {
    use crate::domain::rules::VoteWeight;
    let Some(result) = &poll.result else {
        return Vec::new();
    };
    let weights = polling::card_of(on.cluster, poll).and_then(|card| card.weights.clone());
    if !matches!(weights, None | Some(VoteWeight::One)) {
        return Vec::new();
    }
    let taken: Vec<_> = on
        .cluster
        .ballots
        .values()
        .filter(|ballot| ballot.poll == poll.id)
        .collect();
    if taken.is_empty() {
        return Vec::new();
    }
    let counted = |choice: Choice| {
        let said = taken
            .iter()
            .filter(|ballot| ballot.choice.as_ref() == Some(&choice));
        u64::try_from(said.count()).unwrap_or(u64::MAX)
    };
    let totals = Totals {
        yes: Some(counted(Choice::Yes)),
        no: Some(counted(Choice::No)),
        abstain: Some(counted(Choice::Abstain)),
        ..Totals::default()
    };
    let pairs: [(Option<u32>, Option<u64>, fn(u32, u64) -> Difference); 3] = [
        (result.yes, totals.yes, |recorded, counted| {
            Difference::Yes { recorded, counted }
        }),
        (result.no, totals.no, |recorded, counted| Difference::No {
            recorded,
            counted,
        }),
        (result.abstain, totals.abstain, |recorded, counted| {
            Difference::Abstain { recorded, counted }
        }),
    ];
    pairs
        .into_iter()
        .filter_map(|(recorded, counted, found)| {
            let (recorded, counted) = (recorded?, counted?);
            (u64::from(recorded) != counted).then(|| found(recorded, counted))
        })
        .collect()
}

pub(super) fn broken_chains(on: &Inspection) -> Vec<Found> {
    resolutions::check(on.cluster)
        .into_iter()
        .map(|at| Found {
            records: vec![at.resolution.record(), at.body.record()],
            severity: Severity::Breaks,
            mend: Mend::OpenRecord {
                record: at.resolution.record(),
            },
            detail: Detail::RegisterChainBroken { at },
        })
        .collect()
}

/// Frozen copies stay as they are; only the cards that people edit can be completed.
pub(super) fn open_cards(on: &Inspection) -> Vec<Found> {
    on.cluster
        .rule_cards
        .values()
        .filter(|card| card.copy_of.is_none())
        .filter_map(|card| {
            let open: Vec<_> = lint::lint(card)
                .into_iter()
                .filter(|it| it.decides())
                .collect();
            (!open.is_empty()).then(|| Found {
                records: vec![card.id.record()],
                detail: Detail::RuleCardLeavesOpen {
                    card: card.id.clone(),
                    open,
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: card.id.record(),
                },
            })
        })
        .collect()
}

/// H6: what was said on a motion gets its answer, at the latest when the motion is closed.
pub(super) fn unanswered_comments(on: &Inspection) -> Vec<Found> {
    let mut said: BTreeMap<&str, Vec<&crate::domain::votes::Comment>> = BTreeMap::new();
    for comment in on.cluster.comments.values() {
        let answer = comment.answer.as_deref().unwrap_or_default();
        if answer.trim().is_empty() {
            said.entry(comment.about.as_str())
                .or_default()
                .push(comment);
        }
    }
    let due = |poll: &&Poll| {
        motions::is_closed(poll) && motions::state_of(poll) != MotionState::Withdrawn
    };
    on.cluster
        .polls
        .values()
        .filter(due)
        .filter_map(|poll| {
            let comments = said.get(poll.id.as_str())?;
            let first = comments.first()?;
            let ids = comments.iter().map(|comment| comment.id.record());
            Some(Found {
                records: std::iter::once(poll.id.record()).chain(ids).collect(),
                detail: Detail::CommentUnanswered {
                    poll: Id::new(poll.id.as_str()),
                    count: comments.len(),
                },
                severity: Severity::Warns,
                mend: Mend::SetField {
                    record: first.id.record(),
                    field: "answer",
                },
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::domain::findings::Check;
    use crate::domain::findings::builder::found;

    fn polled(yes: u32) -> Value {
        json!([
            { "id": "v", "kind": "poll", "title": "Fee", "result": { "outcome": "adopted", "yes": yes } },
            { "id": "m", "kind": "member", "name": "A" },
            { "id": "b", "kind": "ballot", "poll": "v", "member": "m", "choice": "yes" },
        ])
    }

    #[test]
    fn a_count_that_is_not_that_of_the_ballots_is_found() {
        assert_eq!(found(Check::PollResultDiffers, &[polled(2)]), [["v"]]);
        assert!(found(Check::PollResultDiffers, &[polled(1)]).is_empty());
    }

    #[test]
    fn a_closed_motion_owes_its_comments_an_answer() {
        let comment = |answer: Value| json!([{ "id": "c", "kind": "comment", "about": "v", "text": "Why?", "answer": answer }]);
        let open = json!([{ "id": "v", "kind": "poll", "title": "Fee", "state": "debated" }]);
        let said = |records: &[Value]| found(Check::CommentUnanswered, records);
        assert_eq!(said(&[polled(1), comment(Value::Null)]), [["v", "c"]]);
        assert_eq!(said(&[polled(1), comment(json!(" "))]), [["v", "c"]]);
        assert!(said(&[polled(1), comment(json!("Because."))]).is_empty());
        assert!(said(&[open, comment(Value::Null)]).is_empty());
    }

    #[test]
    fn a_frozen_copy_is_not_asked_what_it_leaves_open() {
        let card = |copy: Value| {
            json!([
                { "id": "r", "kind": "ruleCard", "name": "R", "method": "majority", "copyOf": copy },
            ])
        };
        assert_eq!(
            found(Check::RuleCardLeavesOpen, &[card(Value::Null)]),
            [["r"]]
        );
        assert!(found(Check::RuleCardLeavesOpen, &[card(json!("o"))]).is_empty());
    }
}

//! Closing a poll: the result, the frozen roll, refused ballots as refusals, and the entry in the
//! register, all as one command, so that none of it can stand without the rest.

use serde_json::{Map, Value};
use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::Person;
use crate::domain::motions;
use crate::domain::polling::case::{Handed, Source, handed};
use crate::domain::polling::count::entitled;
use crate::domain::polling::opening::NewId;
use crate::domain::polling::{Count, Judged, body_of, card_of, count, day_of};
use crate::domain::record::Typed as _;
use crate::domain::resolutions::{self, NewEntry};
use crate::domain::vocabulary::{MotionState, RefusalReason, TaskStatus};
use crate::domain::votes::{Ballot, Poll, PollOption, Refusal};

/// What whoever closes a poll adds to its count.
#[derive(Debug, Clone, Default)]
pub struct Closing {
    /// The number of the resolution; unset: the next in the register.
    pub number: Option<String>,
    pub responsible: Option<Id<Person>>,
    pub due: Option<Date>,
    /// The verdict in words, in the organisation's language, sealed with the entry.
    pub sentence: Option<String>,
}

/// Why a poll cannot be closed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CloseRefusal {
    #[error("there is no such poll")]
    NoSuchPoll,
    #[error("the poll is not open")]
    NotOpen { state: MotionState },
    /// The answer says why: counts that do not add up, a tie that waits for its rule, a run-off, a
    /// procedure unmet, or a majority that the card leaves open.
    #[error("the poll is not decided")]
    Undecided { judged: Box<Judged> },
    #[error("no body decides, so there is no register to enter the resolution in")]
    NoBody,
}

/// Closes a poll with what its ballots come to.
///
/// # Errors
/// While it is not open, or not decided.
pub fn close(
    cluster: &Cluster,
    poll: &Id<Poll>,
    today: Date,
    closing: Closing,
    new_id: NewId,
) -> Result<Command, CloseRefusal> {
    let poll = cluster.polls.get(poll).ok_or(CloseRefusal::NoSuchPoll)?;
    let from = motions::state_of(poll);
    if from != MotionState::Open || poll.result.is_some() {
        return Err(CloseRefusal::NotOpen { state: from });
    }
    let count = count(cluster, poll, today);
    let Some(state) = count.state.clone() else {
        return Err(CloseRefusal::Undecided {
            judged: Box::new(count.judged),
        });
    };
    let mut commands = vec![result(cluster, poll, &count, &state)];
    for (place, handed) in handed(cluster, poll).into_iter().enumerate() {
        let refused = count.judged.refused().iter().find(|it| it.ballot == place);
        let reason = refused.map(|it| &it.reason);
        // Where hands were counted, the ballots beside them stay as they are.
        if count.case.totals.is_none() {
            commands.extend(settle(&handed, reason, new_id));
        }
    }
    commands.extend(counts(cluster, &count));
    if state == MotionState::Adopted {
        let body = body_of(cluster, poll).ok_or(CloseRefusal::NoBody)?;
        let entry = NewEntry {
            body: Some(body.id.clone()),
            poll: Some(poll.id.clone()),
            text: Some(poll.text.clone().unwrap_or_else(|| poll.title.clone())),
            date: Some(day_of(cluster, poll, today)),
            number: closing.number,
            responsible: closing.responsible,
            due: closing.due,
            status: Some(TaskStatus::Open),
            corrects: None,
            evidence: evidence(cluster, poll, &count, closing.sentence),
        };
        let id = new_id("resolution");
        commands.push(Command::Create(resolutions::enter(cluster, entry, &id)));
    }
    let step = motions::step_record(&poll.id, &state, today, &new_id("motionStep"));
    commands.push(Command::Create(step));
    Ok(Command::All(commands))
}

/// The fields of the poll itself.
fn result(cluster: &Cluster, poll: &Poll, count: &Count, state: &MotionState) -> Command {
    let json = |value: Result<Value, serde_json::Error>| value.ok();
    let small = |number: u64| Value::from(u32::try_from(number).unwrap_or(u32::MAX));
    let mut fields = vec![
        ("state".to_owned(), Some(state.as_str().into())),
        (
            "result".to_owned(),
            json(serde_json::to_value(count.result(cluster, poll))),
        ),
        (
            "roll".to_owned(),
            json(serde_json::to_value(&count.case.roll)),
        ),
        ("eligible".to_owned(), Some(small(entitled(&count.case)))),
    ];
    let quorum = count.judged.quorum().filter(|_| !count.case.rule.circular);
    if let Some(quorum) = quorum {
        fields.push(("present".to_owned(), Some(small(quorum.present))));
        fields.push(("quorumMet".to_owned(), Some(quorum.met.into())));
    }
    Command::Set {
        record: poll.id.record(),
        fields,
    }
}

/// How often each option was chosen, for readers that do not count ballots.
fn counts(cluster: &Cluster, count: &Count) -> Vec<Command> {
    let noted = |id: &Id<PollOption>| {
        let option = cluster.poll_options.get(id);
        option.and_then(|it| it.count).map(u64::from)
    };
    count
        .options
        .iter()
        .filter(|(id, votes)| noted(id) != Some(*votes))
        .map(|(id, votes)| Command::set(&id.record(), "count", Some((*votes).into())))
        .collect()
}

/// A ballot becomes what the tally says it is: one that does not count is listed with its reason,
/// and its number is kept, so that a recount sees the same order.
fn settle(handed: &Handed, reason: Option<&RefusalReason>, new_id: NewId) -> Vec<Command> {
    let sequence = handed.ballot.sequence;
    match (handed.source, reason) {
        (Source::Taken(ballot), None) if ballot.sequence == sequence => Vec::new(),
        (Source::Taken(ballot), None) => vec![Command::set(
            &ballot.id.record(),
            "sequence",
            sequence.map(Value::from),
        )],
        (Source::Taken(ballot), Some(reason)) => {
            let refusal = Refusal {
                id: (&new_id("refusal")).into(),
                poll: ballot.poll.clone(),
                member: Some(ballot.member.clone()),
                person: ballot.person.clone(),
                choice: ballot.choice.clone(),
                picks: ballot.picks.clone(),
                at: ballot.at,
                sequence,
                holder: ballot.holder.clone(),
                reason: Some(reason.clone()),
                note: None,
                file: ballot.file.clone(),
                extra: ballot.extra.clone(),
            };
            vec![
                Command::Delete {
                    record: ballot.id.record(),
                },
                Command::Create(refusal.to_record()),
            ]
        }
        (Source::Refused(refusal), Some(reason)) => {
            let same = refusal.reason.as_ref() == Some(reason) && refusal.sequence == sequence;
            if same {
                return Vec::new();
            }
            vec![Command::Set {
                record: refusal.id.record(),
                fields: vec![
                    ("reason".to_owned(), Some(reason.as_str().into())),
                    ("sequence".to_owned(), sequence.map(Value::from)),
                ],
            }]
        }
        // It was refused for a reason that has gone, such as an absence.
        (Source::Refused(refusal), None) => {
            let Some(member) = refusal.member.clone() else {
                return Vec::new();
            };
            let ballot = Ballot {
                id: (&new_id("ballot")).into(),
                poll: refusal.poll.clone(),
                member,
                person: refusal.person.clone(),
                choice: refusal.choice.clone(),
                picks: refusal.picks.clone(),
                at: refusal.at,
                sequence,
                holder: refusal.holder.clone(),
                file: refusal.file.clone(),
                extra: refusal.extra.clone(),
            };
            vec![
                Command::Delete {
                    record: refusal.id.record(),
                },
                Command::Create(ballot.to_record()),
            ]
        }
    }
}

/// What is sealed with the entry: by which rule, of whom, how counted, and the verdict in words.
fn evidence(
    cluster: &Cluster,
    poll: &Poll,
    count: &Count,
    sentence: Option<String>,
) -> Map<String, Value> {
    let mut evidence = Map::new();
    if let Some(card) = card_of(cluster, poll) {
        evidence.insert("rule".to_owned(), card.to_record().to_value());
    }
    let parts = [
        ("roll", serde_json::to_value(&count.case.roll)),
        ("counts", serde_json::to_value(&count.judged)),
        ("result", serde_json::to_value(count.result(cluster, poll))),
    ];
    for (name, part) in parts {
        if let Ok(part) = part {
            evidence.insert(name.to_owned(), part);
        }
    }
    if let Some(sentence) = sentence {
        evidence.insert("sentence".to_owned(), Value::from(sentence));
    }
    evidence
}

//! Closing the minutes of a meeting: the text is kept with its digest, and what it says of facts,
//! attendance and items stays from then on. What is missing or wrong in it becomes an addendum.
//!
//! The text comes in as it was written; what it says is not read here.

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::running::items::items_of;
use crate::domain::meetings::{Addendum, AgendaItem, Meeting, Minutes};
use crate::domain::membership::Person;
use crate::domain::motions;
use crate::domain::order::between;
use crate::domain::record::Typed as _;
use crate::domain::resolutions::{chain, head};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{ItemState, MotionState, Presence};
use crate::domain::votes::Poll;

/// The text that is kept, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closing {
    /// In Markdown.
    pub text: String,
    /// As a BCP 47 tag.
    pub language: String,
    pub by: Option<Id<Person>>,
}

/// Why minutes cannot be closed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ClosingRefusal {
    #[error("there is no such meeting")]
    NoSuchMeeting,
    #[error("the minutes were closed on {closed}")]
    Already { closed: Date },
    #[error("the meeting is on {date}")]
    ToCome { date: Date },
    #[error("the meeting was cancelled on {date}")]
    Cancelled { date: Date },
    /// Its outcome would be missing from the text for good.
    #[error("the poll “{poll}” is open")]
    PollOpen { poll: Id<Poll> },
    #[error("the item “{item}” is in progress")]
    ItemRunning { item: Id<AgendaItem> },
    #[error("the text is empty")]
    SaysNothing,
}

/// What people should know before they close: each may be right, and most often is forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caution {
    NobodyPresent,
    NoChair,
    NoMinuteTaker,
    /// Neither the meeting nor its last item says when it ended.
    NoEnd,
    /// Items whose poll is not decided, in number.
    Undecided(usize),
    /// Promises without anyone who keeps them, or without a day.
    VaguePromises(usize),
}

/// Why an addendum is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddendumRefusal {
    #[error("there is no such meeting")]
    NoSuchMeeting,
    #[error("the minutes are not closed, so they are changed where they stand")]
    NotClosed,
    #[error("the addendum is empty")]
    SaysNothing,
}

/// The closed minutes of a meeting; of several, which only files can bring, the first that were
/// closed.
#[must_use]
pub fn minutes_of<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Option<&'c Minutes> {
    let closed = cluster.minutes.values().filter(|it| it.meeting == *meeting);
    closed.min_by_key(|it| it.closed)
}

/// The digest of a text: SHA-256, in hexadecimal.
#[must_use]
pub fn digest(text: &str) -> String {
    chain::hash(None, text)
}

/// Whether the kept text is the one that was closed.
#[must_use]
pub fn holds(minutes: &Minutes) -> bool {
    digest(&minutes.text) == minutes.digest
}

/// The polls of a meeting, by id.
pub fn polls_of<'c>(
    cluster: &'c Cluster,
    meeting: &'c Id<Meeting>,
) -> impl Iterator<Item = &'c Poll> {
    let polls = cluster.polls.values();
    polls.filter(move |it| it.meeting.as_ref() == Some(meeting))
}

/// What stands in the way of closing, before there is a text.
///
/// # Errors
/// The first thing that has to be settled before.
pub fn may_close(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    today: Date,
) -> Result<(), ClosingRefusal> {
    let held = cluster
        .meetings
        .get(meeting)
        .ok_or(ClosingRefusal::NoSuchMeeting)?;
    if let Some(minutes) = minutes_of(cluster, meeting) {
        return Err(ClosingRefusal::Already {
            closed: minutes.closed,
        });
    }
    if let Some(date) = held.cancelled {
        return Err(ClosingRefusal::Cancelled { date });
    }
    if today < held.date {
        return Err(ClosingRefusal::ToCome { date: held.date });
    }
    let open = |it: &&Poll| motions::state_of(it) == MotionState::Open;
    if let Some(poll) = polls_of(cluster, meeting).find(open) {
        return Err(ClosingRefusal::PollOpen {
            poll: poll.id.clone(),
        });
    }
    let items = items_of(cluster, meeting);
    let running = |it: &&&AgendaItem| it.state == Some(ItemState::Running);
    match items.iter().find(running) {
        Some(item) => Err(ClosingRefusal::ItemRunning {
            item: item.id.clone(),
        }),
        None => Ok(()),
    }
}

/// Closes the minutes of a meeting with their text.
///
/// # Errors
/// As [`may_close`], and when the text says nothing.
pub fn close(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    closing: Closing,
    today: Date,
    id: &RecordId,
) -> Result<Command, ClosingRefusal> {
    may_close(cluster, meeting, today)?;
    if closing.text.trim().is_empty() {
        return Err(ClosingRefusal::SaysNothing);
    }
    let body = cluster.meetings.get(meeting).map(|it| &it.body);
    let minutes = Minutes {
        id: id.into(),
        meeting: meeting.clone(),
        closed: today,
        by: closing.by,
        language: Some(closing.language).filter(|it| !it.is_empty()),
        digest: digest(&closing.text),
        text: closing.text,
        head: body.and_then(|body| head(cluster, body)),
        extra: serde_json::Map::new(),
    };
    Ok(Command::Create(minutes.to_record()))
}

/// What is most often forgotten before minutes are closed.
#[must_use]
pub fn cautions(cluster: &Cluster, meeting: &Id<Meeting>) -> Vec<Caution> {
    let Some(held) = cluster.meetings.get(meeting) else {
        return Vec::new();
    };
    let present = cluster
        .attendances
        .values()
        .any(|it| it.meeting == *meeting && it.status == Presence::Present);
    let ended = items_of(cluster, meeting)
        .iter()
        .any(|it| it.ended.is_some());
    let undecided = polls_of(cluster, meeting).filter(|it| {
        let drafted = matches!(
            motions::state_of(it),
            MotionState::Draft | MotionState::Proposed | MotionState::Debated
        );
        drafted && it.result.is_none()
    });
    let promises = cluster.follow_ups.values();
    let vague = promises
        .filter(|it| it.meeting.as_ref() == Some(meeting))
        .filter(|it| it.owner.is_none() || it.due.is_none());
    let some = |count: usize| Some(count).filter(|it| *it > 0);
    [
        (!present).then_some(Caution::NobodyPresent),
        held.chair.is_none().then_some(Caution::NoChair),
        held.minute_taker
            .is_none()
            .then_some(Caution::NoMinuteTaker),
        (held.end.is_none() && !ended).then_some(Caution::NoEnd),
        some(undecided.count()).map(Caution::Undecided),
        some(vague.count()).map(Caution::VaguePromises),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The addenda to the minutes of a meeting, in order.
#[must_use]
pub fn addenda_of<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c Addendum> {
    let mut addenda = in_order(&cluster.addenda);
    addenda.retain(|it| it.meeting == *meeting);
    addenda
}

/// Adds to closed minutes, or sets something right in them.
///
/// # Errors
/// While they are not closed, or when nothing is said.
pub fn add(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    text: &str,
    person: Option<&Id<Person>>,
    today: Date,
    id: &RecordId,
) -> Result<Command, AddendumRefusal> {
    if !cluster.meetings.contains_key(meeting) {
        return Err(AddendumRefusal::NoSuchMeeting);
    }
    if minutes_of(cluster, meeting).is_none() {
        return Err(AddendumRefusal::NotClosed);
    }
    if text.trim().is_empty() {
        return Err(AddendumRefusal::SaysNothing);
    }
    let last = addenda_of(cluster, meeting).last().copied();
    let last = last.and_then(|it| it.order.as_deref());
    let addendum = Addendum {
        id: id.into(),
        meeting: meeting.clone(),
        text: text.trim().to_owned(),
        date: Some(today),
        person: person.cloned(),
        order: Some(between(last, None)),
        extra: serde_json::Map::new(),
    };
    Ok(Command::Create(addendum.to_record()))
}

/// A line that only one of two texts has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Differing {
    /// In the kept text alone.
    Kept(String),
    /// In what the records say now.
    Now(String),
}

/// Texts of more lines than this are not laid side by side: it would take a square of them.
const MOST_LINES: usize = 3_000;

/// In which lines what the records say now differs from what was kept, in the order of the texts; `None` where they are too long to compare.
#[must_use]
pub fn differing(kept: &[String], now: &[String]) -> Option<Vec<Differing>> {
    if kept == now {
        return Some(Vec::new());
    }
    if kept.len().max(now.len()) > MOST_LINES {
        return None;
    }
    // The lengths of the longest common rests, from each pair of places on.
    let wide = now.len() + 1;
    let mut rests = vec![0_u16; wide * (kept.len() + 1)];
    let at = |i: usize, j: usize| i * wide + j;
    let read = |rests: &[u16], i: usize, j: usize| rests.get(at(i, j)).copied().unwrap_or(0);
    for (i, ours) in kept.iter().enumerate().rev() {
        for (j, theirs) in now.iter().enumerate().rev() {
            let rest = if ours == theirs {
                read(&rests, i + 1, j + 1).saturating_add(1)
            } else {
                read(&rests, i + 1, j).max(read(&rests, i, j + 1))
            };
            if let Some(place) = rests.get_mut(at(i, j)) {
                *place = rest;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut differing = Vec::new();
    loop {
        match (kept.get(i), now.get(j)) {
            (Some(ours), Some(theirs)) if ours == theirs => (i, j) = (i + 1, j + 1),
            (Some(ours), theirs)
                if theirs.is_none() || read(&rests, i + 1, j) >= read(&rests, i, j + 1) =>
            {
                differing.push(Differing::Kept(ours.clone()));
                i += 1;
            }
            (_, Some(theirs)) => {
                differing.push(Differing::Now(theirs.clone()));
                j += 1;
            }
            (_, None) => break,
        }
    }
    Some(differing)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::command::{Refusal, plan};
    use crate::domain::locks::Lock;
    use crate::domain::record::{Record, Records};
    use crate::domain::testing::records;

    const TODAY: Date = date(2025, 3, 20);

    fn hall(more: &Value) -> Records {
        let mut all = json!([
            { "id": "b", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "p", "kind": "person", "name": "Ann" },
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "mt", "kind": "meeting", "body": "b", "date": "2025-03-20", "chair": "p" },
            { "id": "i", "kind": "agendaItem", "meeting": "mt", "text": "Plan", "state": "done", "speaker": "p" },
            { "id": "a", "kind": "attendance", "meeting": "mt", "member": "m", "status": "present" },
            { "id": "s", "kind": "speech", "item": "i", "member": "m" },
            { "id": "f", "kind": "followUp", "text": "Send", "meeting": "mt" },
        ]);
        if let (Some(all), Some(more)) = (all.as_array_mut(), more.as_array()) {
            all.extend(more.iter().cloned());
        }
        records(all)
    }

    fn closed() -> Records {
        hall(&json!([
            { "id": "c", "kind": "minutes", "meeting": "mt", "closed": "2025-03-21", "text": "# M",
              "digest": digest("# M") },
        ]))
    }

    fn said(text: &str) -> Closing {
        Closing {
            text: text.to_owned(),
            language: "hu".to_owned(),
            by: None,
        }
    }

    fn try_close(records: &Records, text: &str) -> Result<Command, ClosingRefusal> {
        let cluster = Cluster::read(records).0;
        close(&cluster, &Id::new("mt"), said(text), TODAY, &"c".into())
    }

    #[test]
    fn closing_keeps_the_text_with_a_digest_that_tells_when_it_was_changed() {
        let records = hall(&json!([]));
        let command = try_close(&records, "# Minutes\n").unwrap();
        assert!(plan(&records, &command).is_ok());
        let Command::Create(record) = command else {
            panic!("one record")
        };
        let mut minutes: Minutes = record.read().unwrap();
        assert!(holds(&minutes));
        minutes.text.push('x');
        assert!(!holds(&minutes));
    }

    #[test]
    fn minutes_wait_for_open_polls_and_running_items_and_for_the_meeting_itself() {
        let open =
            json!([{ "id": "v", "kind": "poll", "title": "V", "meeting": "mt", "state": "open" }]);
        let running = json!([{ "id": "j", "kind": "agendaItem", "meeting": "mt", "text": "X", "state": "running" }]);
        assert_eq!(
            try_close(&hall(&open), "# M"),
            Err(ClosingRefusal::PollOpen { poll: Id::new("v") })
        );
        assert_eq!(
            try_close(&hall(&running), "# M"),
            Err(ClosingRefusal::ItemRunning { item: Id::new("j") })
        );
        assert_eq!(
            try_close(&hall(&json!([])), " \n"),
            Err(ClosingRefusal::SaysNothing)
        );
        assert_eq!(
            try_close(&closed(), "# M"),
            Err(ClosingRefusal::Already {
                closed: date(2025, 3, 21)
            })
        );
        let cluster = Cluster::read(&hall(&json!([]))).0;
        assert_eq!(
            may_close(&cluster, &Id::new("mt"), date(2025, 3, 19)),
            Err(ClosingRefusal::ToCome { date: TODAY })
        );
    }

    #[test]
    fn closed_minutes_hold_facts_attendance_items_and_themselves() {
        let records = closed();
        let held = Refusal::Locked(Lock::MinutesClosed {
            meeting: Id::new("mt"),
        });
        let create = |value: Value| Command::Create(Record::from_value(value).unwrap());
        let touching = [
            Command::set_text(&"mt".into(), "place", "Elsewhere"),
            Command::set_text(&"mt".into(), "openingText", "Welcome"),
            Command::set_text(&"i".into(), "minutes", "Something else"),
            Command::set_text(&"a".into(), "status", "absent"),
            Command::set_text(&"s".into(), "stance", "for"),
            Command::set_text(&"c".into(), "text", "# Other"),
            Command::Delete { record: "c".into() },
            Command::Delete { record: "i".into() },
            Command::Delete { record: "a".into() },
            create(json!({ "id": "n", "kind": "agendaItem", "meeting": "mt", "text": "Late" })),
            create(json!({ "id": "n", "kind": "guest", "meeting": "mt", "name": "Late" })),
            create(
                json!({ "id": "n", "kind": "minutes", "meeting": "mt", "closed": "2025-03-22", "text": "x", "digest": "y" }),
            ),
        ];
        for command in touching {
            assert_eq!(
                plan(&records, &command).unwrap_err(),
                held.clone(),
                "{command:?}"
            );
        }
    }

    #[test]
    fn what_goes_on_after_a_meeting_goes_on_after_its_minutes_too() {
        let records = closed();
        let create = |value: Value| Command::Create(Record::from_value(value).unwrap());
        let free = [
            Command::set_text(&"f".into(), "status", "done"),
            create(json!({ "id": "f2", "kind": "followUp", "text": "More", "meeting": "mt" })),
            create(json!({ "id": "n", "kind": "meeting", "body": "b", "date": "2025-06-20" })),
            create(
                json!({ "id": "ad", "kind": "addendum", "meeting": "mt", "text": "Right is: 20" }),
            ),
        ];
        for command in free {
            assert!(plan(&records, &command).is_ok(), "{command:?}");
        }
    }

    #[test]
    fn an_addendum_needs_closed_minutes_and_stays_as_it_was_written() {
        let add = |records: &Records, text: &str| {
            let cluster = Cluster::read(records).0;
            super::add(
                &cluster,
                &Id::new("mt"),
                text,
                Some(&Id::new("p")),
                TODAY,
                &"ad".into(),
            )
        };
        assert_eq!(
            add(&hall(&json!([])), "20"),
            Err(AddendumRefusal::NotClosed)
        );
        assert_eq!(add(&closed(), " "), Err(AddendumRefusal::SaysNothing));
        let Command::Create(record) = add(&closed(), " 20, not 21 ").unwrap() else {
            panic!("one record")
        };
        let mut records = closed();
        records.insert(record.id.clone(), record);
        for command in [
            Command::set_text(&"ad".into(), "text", "21"),
            Command::Delete {
                record: "ad".into(),
            },
        ] {
            assert!(
                matches!(
                    plan(&records, &command),
                    Err(Refusal::Locked(Lock::MinutesClosed { .. }))
                ),
                "{command:?}"
            );
        }
    }

    #[test]
    fn what_is_most_often_forgotten_is_said_before_closing() {
        let cluster = Cluster::read(&hall(&json!([
            { "id": "v", "kind": "poll", "title": "V", "meeting": "mt", "state": "proposed" },
        ])))
        .0;
        assert_eq!(
            cautions(&cluster, &Id::new("mt")),
            [
                Caution::NoMinuteTaker,
                Caution::NoEnd,
                Caution::Undecided(1),
                Caution::VaguePromises(1)
            ]
        );
    }

    proptest! {
        #[test]
        fn the_differing_lines_turn_one_text_into_the_other(
            kept in prop::collection::vec("[abc]", 0..12),
            now in prop::collection::vec("[abc]", 0..12),
        ) {
            let lines = differing(&kept, &now).unwrap();
            let only = |ours: bool| lines.iter().filter(move |it| matches!(it, Differing::Kept(_)) == ours).count();
            // What is common to both is as long from either side, and nothing differs in equal texts.
            prop_assert_eq!(kept.len() - only(true), now.len() - only(false));
            prop_assert_eq!(lines.is_empty(), kept == now);
        }
    }
}

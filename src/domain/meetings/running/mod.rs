//! A meeting as it goes on: what is called, who has the floor, and whether enough are there.
//!
//! What the chair asks for becomes one command, or a refusal with its reason. It is given the time
//! and never asks for it.
//!
//! - [`items`]: what is called, what comes next, and what is brought up from the floor
//! - [`floor`]: turns to speak, asked for and given
//! - [`quorum`]: whether enough are there, by the rule of each item, before the item is called
//! - [`second_call`]: a meeting that lacked its quorum, called again

pub mod floor;
pub mod items;
pub mod quorum;
pub mod second_call;

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::Meeting;

/// Why the meeting cannot go on as asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RunRefusal {
    #[error("there is no such meeting")]
    NoSuchMeeting,
    #[error("there is no such item")]
    NoSuchItem,
    #[error("the meeting was called off on {0}")]
    CalledOff(Date),
    #[error("this item is running already")]
    Running,
    #[error("{later} is not after {earlier}")]
    OutOfOrder {
        earlier: TimeOfDay,
        later: TimeOfDay,
    },
    #[error("this turn has been had")]
    Spoken,
    #[error("it has been called again already, on {0}")]
    Again(Date),
    #[error("nothing is left that waits for a decision")]
    NothingLeft,
    #[error("the repeated meeting is not after the first")]
    NotAfter,
    #[error("a second call is due within {weeks} weeks")]
    TooLate { weeks: u32 },
}

fn running<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Result<&'c Meeting, RunRefusal> {
    let meeting = cluster
        .meetings
        .get(meeting)
        .ok_or(RunRefusal::NoSuchMeeting)?;
    match meeting.cancelled {
        Some(day) => Err(RunRefusal::CalledOff(day)),
        None => Ok(meeting),
    }
}

#[cfg(test)]
mod testing {
    use serde_json::{Value, json};

    use crate::domain::id::RecordId;
    use crate::domain::measure::TimeOfDay;
    use crate::domain::record::Records;
    use crate::domain::testing::records;

    pub(super) fn house(more: Value) -> Records {
        let mut house = records(json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "b", "kind": "member", "name": "B", "class": "in" },
            { "id": "c", "kind": "member", "name": "C", "class": "in" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "r", "kind": "ruleCard", "name": "Default",
              "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true },
              "secondCall": { "allowed": true, "num": 0, "den": 1, "withinWeeks": 4 } },
            { "id": "mt", "kind": "meeting", "body": "all", "date": "2025-11-30", "start": "10:00" },
            { "id": "one", "kind": "agendaItem", "meeting": "mt", "text": "Report",
              "purpose": "report", "order": "80" },
            { "id": "two", "kind": "agendaItem", "meeting": "mt", "text": "Fees",
              "purpose": "decision", "order": "8180" },
            { "id": "at-a", "kind": "attendance", "meeting": "mt", "member": "a", "status": "present" },
        ]));
        house.extend(records(more));
        house
    }

    pub(super) fn counter() -> impl FnMut(&str) -> RecordId {
        let mut count = 0;
        move |kind| {
            count += 1;
            format!("{kind}-{count}").as_str().into()
        }
    }

    #[allow(clippy::unnecessary_wraps, reason = "what is asked for may be no time")]
    pub(super) fn at(text: &str) -> Option<TimeOfDay> {
        Some(text.parse().unwrap())
    }
}

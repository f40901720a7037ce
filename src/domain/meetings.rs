//! Meetings of bodies: who was there, with which authority, what was on the agenda, what was promised.

use serde::{Deserialize, Serialize};

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::membership::{Member, Person};
use crate::domain::structure::Body;
use crate::domain::vocabulary::{Presence, TaskStatus, TopicDirection, TopicStatus};
use crate::domain::votes::Poll;
use crate::domain::work::Project;

/// The quorum as the minutes record it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RecordedQuorum {
    pub eligible: u32,
    pub needed: u32,
    pub present: u32,
    pub met: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present_without_authority: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The first call of a meeting that had to be repeated for want of a quorum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FirstCall {
    #[serde(deserialize_with = "crate::domain::calendar::day")]
    pub date: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<TimeOfDay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
    /// Whether the invitation to the first call announced the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced: Option<bool>,
}

parts! { RecordedQuorum, FirstCall, }

record! {
    /// A meeting of a body.
    Meeting = Meeting {
        body: Id<Body>,
        /// What the organisation calls it ("rendes közgyűlés").
        title: Option<String>,
        date: Date,
        start: Option<TimeOfDay>,
        place: Option<String>,
        invited: Option<Date>,
        chair: Option<Id<Person>>,
        minute_taker: Option<Id<Person>>,
        repeat_of: Option<FirstCall>,
        quorum: Option<RecordedQuorum>,
    }
}

impl Meeting {
    /// The quarter of the year, 1 to 4.
    #[must_use]
    pub fn quarter(&self) -> i8 {
        (self.date.month() - 1) / 3 + 1
    }
}

record! {
    AgendaItem = AgendaItem {
        meeting: Id<Meeting>,
        text: String,
        poll: Option<Id<Poll>>,
        order: Option<String>,
    }
}

record! {
    /// Whether a member was there, through whom, and with which authority (D23).
    Attendance = Attendance {
        meeting: Id<Meeting>,
        member: Id<Member>,
        person: Option<Id<Person>>,
        status: Presence,
        /// Whether the person could decide for the member.
        authority: Option<bool>,
        arrived: Option<TimeOfDay>,
        left: Option<TimeOfDay>,
    }
}

record! {
    /// An expert or guest in a meeting: heard, never counted (D18).
    Guest = Guest {
        meeting: Id<Meeting>,
        name: String,
        institution: Option<String>,
        topic: Option<String>,
        order: Option<String>,
    }
}

record! {
    /// A promise made in a meeting: who does what by when (H4, D13).
    FollowUp = FollowUp {
        text: String,
        meeting: Option<Id<Meeting>>,
        /// What it is about, where that is a record.
        about: Option<RecordId>,
        owner: Option<Id<Person>>,
        due: Option<Date>,
        status: Option<TaskStatus>,
    }
}

record! {
    /// A topic that a partner brings into the network or carries home (D22).
    Topic = Topic {
        text: String,
        meeting: Option<Id<Meeting>>,
        /// Without a meeting, the day on which it was brought.
        date: Option<Date>,
        member: Option<Id<Member>>,
        direction: Option<TopicDirection>,
        status: Option<TopicStatus>,
        project: Option<Id<Project>>,
    }
}

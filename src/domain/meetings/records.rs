//! Meetings of bodies: who was there, with which authority, what was on the agenda, what was promised.

use serde::{Deserialize, Serialize};

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::membership::{Member, Person};
use crate::domain::structure::Body;
use crate::domain::vocabulary::{
    ItemPurpose, ItemState, Presence, SceneKind, SpeechStance, TaskStatus, TopicDirection,
    TopicStatus,
};
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

/// The second call that an invitation announces in case the first lacks its quorum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlannedCall {
    #[serde(deserialize_with = "crate::domain::calendar::day")]
    pub date: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<TimeOfDay>,
}

/// A time in which somebody who had arrived was out of the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Away {
    pub left: TimeOfDay,
    /// Unset: has not come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<TimeOfDay>,
}

/// An item that an agenda template brings along.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TemplateItem {
    pub text: String,
    /// In minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<ItemPurpose>,
}

parts! { RecordedQuorum, FirstCall, PlannedCall, }
listed_parts! {
    Away = Away { left: TimeOfDay::default(), back: None },
    TemplateItem = TemplateItem::default(),
}

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
        end: Option<TimeOfDay>,
        /// Where one takes part from afar.
        online: Option<String>,
        /// The invitation's own words, where they are not the page's.
        invitation: Option<String>,
        /// The second call, as the invitation announces it.
        second_call: Option<PlannedCall>,
        /// The meeting that this one repeats, where it is a record.
        repeats: Option<Id<Meeting>>,
        cancelled: Option<Date>,
        /// What the minutes say before the first item.
        opening_text: Option<String>,
        /// What the minutes say after the last item.
        closing_text: Option<String>,
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
    /// An item on the agenda of a meeting.
    AgendaItem = AgendaItem {
        meeting: Id<Meeting>,
        text: String,
        poll: Option<Id<Poll>>,
        purpose: Option<ItemPurpose>,
        /// The time planned for it, in minutes.
        duration: Option<u32>,
        /// The motion, project, report or other record that it is about.
        about: Option<RecordId>,
        /// Who presents it.
        speaker: Option<Id<Person>>,
        /// Whether it was taken up only in the meeting, and so stood in no invitation.
        from_floor: Option<bool>,
        state: Option<ItemState>,
        began: Option<TimeOfDay>,
        ended: Option<TimeOfDay>,
        /// What the minutes say of it, beside what they find in the records.
        minutes: Option<String>,
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
        /// Times in between in which nobody sat there for the member.
        away: Vec<Away>,
        note: Option<String>,
    }
}

record! {
    /// An expert or guest in a meeting: heard, never counted (D18).
    Guest = Guest {
        meeting: Id<Meeting>,
        name: String,
        institution: Option<String>,
        topic: Option<String>,
        /// The item on which the guest is heard; unset: throughout.
        item: Option<Id<AgendaItem>>,
        arrived: Option<TimeOfDay>,
        left: Option<TimeOfDay>,
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
        /// The item of the agenda under which it was promised.
        item: Option<Id<AgendaItem>>,
        /// The day on which it was kept.
        done: Option<Date>,
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
        /// The item of the agenda under which it came up.
        item: Option<Id<AgendaItem>>,
    }
}

record! {
    /// A turn on the speakers' list of an item: asked for, had, ended.
    Speech = Speech {
        item: Id<AgendaItem>,
        member: Option<Id<Member>>,
        person: Option<Id<Person>>,
        guest: Option<Id<Guest>>,
        /// Who speaks, where that is nobody in the records.
        name: Option<String>,
        stance: Option<SpeechStance>,
        began: Option<TimeOfDay>,
        ended: Option<TimeOfDay>,
        order: Option<String>,
    }
}

record! {
    /// The minutes of a meeting as they were closed: the text stands, additions are addenda.
    Minutes = Minutes {
        meeting: Id<Meeting>,
        closed: Date,
        by: Option<Id<Person>>,
        /// The language of the text, as a BCP 47 tag.
        language: Option<String>,
        /// The text in Markdown.
        text: String,
        /// SHA-256 of the text, in hexadecimal.
        digest: String,
        /// The last hash of the body's register when the minutes were closed.
        head: Option<String>,
    }
}

record! {
    /// What is added to closed minutes, or set right in them.
    Addendum = Addendum {
        meeting: Id<Meeting>,
        text: String,
        date: Option<Date>,
        person: Option<Id<Person>>,
        order: Option<String>,
    }
}

record! {
    /// An agenda that meetings of a kind begin with.
    AgendaTemplate = AgendaTemplate {
        name: String,
        /// The body that it is for; unset: any.
        body: Option<Id<Body>>,
        items: Vec<TemplateItem>,
        order: Option<String>,
    }
}

record! {
    /// One picture of a presentation, in the order in which it is shown.
    Scene = Scene {
        /// The meeting that it is prepared for; unset: any.
        meeting: Option<Id<Meeting>>,
        scene_kind: SceneKind,
        title: Option<String>,
        /// The body, item, poll, project or other record that it shows.
        about: Option<RecordId>,
        /// What of the place is shown: the part of an address behind the question mark.
        address: Option<String>,
        /// A sentence under the picture.
        caption: Option<String>,
        /// What only the presenter reads.
        notes: Option<String>,
        /// Passed over when the scenes are shown.
        hidden: Option<bool>,
        order: Option<String>,
    }
}

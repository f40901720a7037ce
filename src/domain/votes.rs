//! Polls, ballots and what was refused, resolutions, and the words said around them.

use serde::{Deserialize, Serialize};

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::membership::{Member, Person};
use crate::domain::rules::RuleCard;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{
    Choice, CommentKind, MotionState, Outcome, PollKind, RefusalReason, TaskStatus,
};

/// The count as the organisation recorded it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct RecordedResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstain: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<u32>,
    /// Of how many: those cast, present or entitled, as the rule has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<u32>,
    /// Ballots handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
    /// Marks or points given in all, where one ballot may carry several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_marks: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id<PollOption>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

parts! { RecordedResult, }

record! {
    /// A question put to a body.
    Poll = Poll {
        title: String,
        poll_kind: Option<PollKind>,
        body: Option<Id<Body>>,
        meeting: Option<Id<Meeting>>,
        /// A body or a member.
        proposer: Option<RecordId>,
        text: Option<String>,
        /// By show of hands or names, rather than in secret.
        open_ballot: Option<bool>,
        binding: Option<bool>,
        rule: Option<Id<RuleCard>>,
        opens: Option<Date>,
        closes: Option<Date>,
        /// How many were entitled, as recorded.
        eligible: Option<u32>,
        present: Option<u32>,
        quorum_met: Option<bool>,
        /// How many took part where guests may (mood polls).
        participants: Option<u32>,
        /// How many options one ballot may mark.
        max_choices: Option<u32>,
        /// How many points one ballot may spread.
        max_points: Option<u32>,
        result: Option<RecordedResult>,
        /// How the organisation explains the result.
        explanation: Option<String>,
        /// The poll that this one repeats.
        follows: Option<Id<Poll>>,
    }
}

record! {
    /// What one may choose in a poll with several answers.
    PollOption = PollOption {
        poll: Id<Poll>,
        text: Option<String>,
        person: Option<Id<Person>>,
        /// Votes, marks or points given to it.
        count: Option<u32>,
        order: Option<String>,
    }
}

record! {
    /// A ballot that counted.
    Ballot = Ballot {
        poll: Id<Poll>,
        member: Id<Member>,
        person: Option<Id<Person>>,
        choice: Choice,
        at: Option<Date>,
        sequence: Option<u32>,
    }
}

record! {
    /// A ballot that was handed in and refused; listed with its reason, never dropped.
    Refusal = Refusal {
        poll: Id<Poll>,
        member: Id<Member>,
        person: Option<Id<Person>>,
        choice: Option<Choice>,
        at: Option<Date>,
        reason: Option<RefusalReason>,
        /// The reason in the organisation's own words.
        note: Option<String>,
    }
}

record! {
    /// A member that leaves the roll of one poll for a conflict of interest.
    Recusal = Recusal {
        poll: Id<Poll>,
        member: Id<Member>,
        reason: Option<String>,
    }
}

record! {
    /// Something said on a record, and the answer it got (H6).
    Comment = Comment {
        about: RecordId,
        member: Option<Id<Member>>,
        comment_kind: Option<CommentKind>,
        text: String,
        answer: Option<String>,
        order: Option<String>,
    }
}

record! {
    /// A step in the life of a motion, with its day (H19).
    MotionStep = MotionStep {
        poll: Id<Poll>,
        state: MotionState,
        date: Option<Date>,
        /// What the organisation calls the step.
        label: Option<String>,
    }
}

record! {
    /// A decision that stands, under its number.
    Resolution = Resolution {
        number: String,
        poll: Option<Id<Poll>>,
        text: Option<String>,
        date: Option<Date>,
        responsible: Option<Id<Person>>,
        due: Option<Date>,
        status: Option<TaskStatus>,
    }
}

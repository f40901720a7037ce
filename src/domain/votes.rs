//! Polls, ballots and what was refused, resolutions, and the words said around them.

use serde::{Deserialize, Serialize};

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::membership::{Member, Person};
use crate::domain::outreach::Idea;
use crate::domain::rules::RuleCard;
use crate::domain::structure::Body;
use crate::domain::tally::{Call, Totals, Voter};
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
    /// Who was chosen, where several places were filled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub winners: Vec<Id<PollOption>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

parts! { RecordedResult, }

impl RecordedResult {
    /// The options that were chosen: none, one, or one for each place.
    pub fn chosen(&self) -> impl Iterator<Item = &Id<PollOption>> {
        self.winner.iter().chain(&self.winners)
    }
}

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
        /// Where the motion stands; unset: as its result tells.
        state: Option<MotionState>,
        /// The mission item or goal that it serves (S19).
        serves: Option<RecordId>,
        seconders: Vec<Id<Member>>,
        /// The motion that this one amends, and before which it is voted on.
        amends: Option<Id<Poll>>,
        /// How many seats an election fills; unset: one.
        seats: Option<u32>,
        /// Which call it is, and what the invitation announced.
        call: Option<Call>,
        /// Counted by show of hands, where no ballots are recorded by name.
        totals: Option<Totals>,
        /// The roll as it stood when the poll was closed, or sent out by file.
        roll: Vec<Voter>,
        /// What the lot said, where the rule draws it.
        lot: Option<Choice>,
        /// The poll file as it was sent out, byte for byte.
        file: Option<String>,
        /// The closing file of a poll by file, byte for byte.
        closing: Option<String>,
    }
}

record! {
    /// What one may choose in a poll with several answers.
    PollOption = PollOption {
        poll: Id<Poll>,
        text: Option<String>,
        person: Option<Id<Person>>,
        /// The idea that is weighed.
        idea: Option<Id<Idea>>,
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
        /// Unset where options are chosen.
        choice: Option<Choice>,
        /// The options chosen: in order of preference where they are ranked, one entry a point
        /// where points are given.
        picks: Vec<Id<PollOption>>,
        at: Option<Date>,
        sequence: Option<u32>,
        /// The member that cast it as a proxy.
        holder: Option<Id<Member>>,
        /// The ballot file as it came back, byte for byte.
        file: Option<String>,
    }
}

record! {
    /// A ballot that was handed in and refused; listed with its reason, never dropped.
    Refusal = Refusal {
        poll: Id<Poll>,
        /// Unset where the ballot could not be read, or names nobody.
        member: Option<Id<Member>>,
        person: Option<Id<Person>>,
        choice: Option<Choice>,
        picks: Vec<Id<PollOption>>,
        at: Option<Date>,
        sequence: Option<u32>,
        /// The member that handed it in as a proxy.
        holder: Option<Id<Member>>,
        reason: Option<RefusalReason>,
        /// The reason in the organisation's own words.
        note: Option<String>,
        /// The ballot file as it came back, byte for byte.
        file: Option<String>,
    }
}

record! {
    /// A member that may vote for another, in one poll or throughout a meeting. Not transitive.
    Proxy = Proxy {
        holder: Id<Member>,
        giver: Id<Member>,
        meeting: Option<Id<Meeting>>,
        poll: Option<Id<Poll>>,
    }
}

record! {
    /// A key by which a member signs ballots, after its fingerprint was compared.
    SigningKey = SigningKey {
        member: Id<Member>,
        person: Option<Id<Person>>,
        /// The Ed25519 public key in Base64.
        public_key: String,
        /// The day on which the fingerprint was compared; unset: not yet.
        compared: Option<Date>,
        since: Option<Date>,
        until: Option<Date>,
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
        person: Option<Id<Person>>,
        date: Option<Date>,
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
        body: Option<Id<Body>>,
        text: Option<String>,
        date: Option<Date>,
        responsible: Option<Id<Person>>,
        due: Option<Date>,
        status: Option<TaskStatus>,
        /// The entry that this one corrects; that one stays as it is.
        corrects: Option<Id<Resolution>>,
        /// The entry as it was entered into the register, byte for byte: what the hash is of.
        sealed: Option<String>,
        /// The hash of the entry before, in the register of the same body.
        previous: Option<String>,
        /// SHA-256 over `previous` and `sealed`, in hexadecimal.
        hash: Option<String>,
    }
}

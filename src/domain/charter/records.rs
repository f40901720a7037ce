//! Vision, mission, philosophy, principles and goals, as they stand in files.

use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Reading};
use crate::domain::structure::Body;
use crate::domain::vocabulary::{PromiseCheck, Question};
use crate::domain::votes::Poll;

record! {
    /// Where the organisation wants to be (S1–S8).
    Vision = Vision {
        text: String,
        from: Option<Date>,
        /// The last day the vision looks ahead to (S3, S4).
        horizon: Option<Date>,
        adopted_by: Option<Id<Poll>>,
        /// The sentence as it was put to the vote.
        voted_text: Option<String>,
        /// The place it wants to occupy (S6).
        positioning: Option<String>,
        /// The intended directions of development (S7).
        directions: Vec<String>,
    }
}

record! {
    /// A characteristic of a vision (S9–S11).
    VisionTrait = VisionTrait {
        text: String,
        /// The vision that it describes; unset: whichever is in force.
        vision: Option<Id<Vision>>,
        order: Option<String>,
    }
}

record! {
    /// A sentence of the mission, and what of the vision it deepens (S12–S20).
    MissionItem = MissionItem {
        text: String,
        specifies: Vec<Id<VisionTrait>>,
        order: Option<String>,
    }
}

record! {
    /// The philosophy in five parts, and the purpose (S18).
    Philosophy = Philosophy {
        culture: Option<String>,
        politics: Option<String>,
        values: Vec<String>,
        beliefs: Vec<String>,
        attitudes: Vec<String>,
        purpose: Option<String>,
    }
}

record! {
    /// A section of the guiding statement under one of its questions (D24).
    PrincipleSection = PrincipleSection {
        title: String,
        question: Option<Question>,
        order: Option<String>,
    }
}

record! {
    /// A guiding principle, in a section or on its own.
    Principle = Principle {
        text: String,
        section: Option<Id<PrincipleSection>>,
        /// What the records can show of how it is kept (D12–D24).
        checks: Vec<PromiseCheck>,
        order: Option<String>,
    }
}

record! {
    /// A strategic goal with its indicator (S14, D14, H15).
    Goal = Goal {
        text: String,
        serves: Vec<Id<MissionItem>>,
        indicator: Option<String>,
        baseline: Option<Reading>,
        target: Option<Reading>,
        accountable: Option<Id<Body>>,
        adopted_by: Option<Id<Poll>>,
        target_market: Option<String>,
        /// The goal that it is a step towards.
        part_of: Option<Id<Goal>>,
        /// The day by which the target is to be reached.
        due: Option<Date>,
        order: Option<String>,
    }
}

record! {
    /// A value of a goal's indicator on one day.
    Measurement = Measurement {
        goal: Id<Goal>,
        date: Date,
        value: Reading,
        note: Option<String>,
    }
}

record! {
    /// A statement in another language that the organisation writes.
    Translation = Translation {
        of: RecordId,
        /// The field that is translated; unset: the statement's text.
        field: Option<String>,
        /// BCP 47 tag.
        language: String,
        text: String,
    }
}

//! What the organisation says of itself: vision, mission, philosophy, principles, goals.

use crate::domain::id::Id;
use crate::domain::measure::{Date, Reading};
use crate::domain::structure::Body;
use crate::domain::vocabulary::Question;
use crate::domain::votes::Poll;

record! {
    /// Where the organisation wants to be (S1–S8).
    Vision = Vision {
        text: String,
        from: Option<Date>,
        /// The last day the vision looks ahead to (S3, S4).
        horizon: Option<Date>,
        adopted_by: Option<Id<Poll>>,
        /// The place it wants to occupy (S6).
        positioning: Option<String>,
        /// The intended directions of development (S7).
        directions: Vec<String>,
    }
}

record! {
    /// A characteristic of the vision (S9–S11).
    VisionTrait = VisionTrait {
        text: String,
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
        order: Option<String>,
    }
}

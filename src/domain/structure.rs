//! Bodies, their seats, the channels between them, and the competences that working groups follow.

use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::organisation::Network;
use crate::domain::vocabulary::{BodyType, ChannelType, Right, SeatRole};
use crate::domain::votes::Resolution;

record! {
    /// A body of the organisation (H3).
    Body = Body {
        name: String,
        body_type: Option<BodyType>,
        parent: Option<Id<Body>>,
        duties: Vec<String>,
        meets: Option<String>,
        /// Who belongs to it, in the organisation's own words.
        composition_rule: Option<String>,
        term_from: Option<Date>,
        term_to: Option<Date>,
        /// Who runs the office, where that is a firm of its own (H21).
        operator: Option<String>,
        competence: Option<Id<Competence>>,
        service: Option<Id<Service>>,
        /// The body that lends the coordinator (H29).
        coordinator_body: Option<Id<Body>>,
        network: Option<Id<Network>>,
        /// How many seats the body has by its rules; more than are filled means vacancies.
        seats: Option<u32>,
        /// The first day on which the body exists; unset: always.
        since: Option<Date>,
        /// The last day on which it exists.
        until: Option<Date>,
        /// The resolution by which it came.
        resolution: Option<Id<Resolution>>,
        /// How its resolutions are numbered: `{n}/{year}. ({MM}. {dd}.) KGY`.
        number_pattern: Option<String>,
        order: Option<String>,
    }
}

record! {
    /// A place in a body: held by a member, a person, both, or vacant.
    Seat = Seat {
        body: Id<Body>,
        member: Option<Id<Member>>,
        person: Option<Id<Person>>,
        role: Option<SeatRole>,
        /// The right that goes with the seat; unset: that of the member's class.
        right: Option<Right>,
        weight: Option<u32>,
        from: Option<Date>,
        to: Option<Date>,
        /// The resolution by which it was given.
        resolution: Option<Id<Resolution>>,
        order: Option<String>,
    }
}

impl Seat {
    #[must_use]
    pub fn is_vacant(&self) -> bool {
        self.member.is_none() && self.person.is_none()
    }

    #[must_use]
    pub fn has_role(&self, role: &SeatRole) -> bool {
        self.role.as_ref() == Some(role)
    }
}

record! {
    /// A typed line from one body to another: who proposes to whom, who supervises whom (H3).
    Channel = Channel {
        from: Id<Body>,
        to: Id<Body>,
        channel_type: ChannelType,
        /// What passes along it, in the organisation's words ("work plan").
        subject: Option<String>,
        /// The first day on which it holds; unset: always.
        since: Option<Date>,
        /// The last day on which it holds.
        until: Option<Date>,
        /// The resolution by which it came.
        resolution: Option<Id<Resolution>>,
        order: Option<String>,
    }
}

record! {
    /// A core competence of the organisation (H28).
    Competence = Competence {
        name: String,
        order: Option<String>,
    }
}

record! {
    /// An integrated service along a competence (H28).
    Service = Service {
        name: String,
        competence: Option<Id<Competence>>,
        order: Option<String>,
    }
}

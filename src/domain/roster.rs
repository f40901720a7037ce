//! What follows from the records: the bodies in order, who sits where, with which right, and who
//! votes on a day.

use std::collections::BTreeMap;

use crate::domain::cluster::{Cluster, Table};
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, MemberClass, Person};
use crate::domain::organisation::Organisation;
use crate::domain::record::Typed;
use crate::domain::sorting;
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::{BodyType, Right, SeatRole};
use crate::domain::votes::Poll;
use crate::domain::work::Project;

/// Records that people put in an order of their own: by fractional index, then by id.
pub trait Ordered: Typed {
    fn order(&self) -> Option<&str>;
}

macro_rules! ordered {
    ( $( $kind:path, )* ) => {
        $( impl Ordered for $kind {
            fn order(&self) -> Option<&str> {
                self.order.as_deref()
            }
        } )*
    };
}

ordered! {
    crate::domain::charter::Goal,
    crate::domain::charter::MissionItem,
    crate::domain::charter::Principle,
    crate::domain::charter::PrincipleSection,
    crate::domain::charter::VisionTrait,
    crate::domain::meetings::Addendum,
    crate::domain::meetings::AgendaItem,
    crate::domain::meetings::AgendaTemplate,
    crate::domain::meetings::Guest,
    crate::domain::meetings::Scene,
    crate::domain::meetings::Speech,
    crate::domain::membership::MemberClass,
    crate::domain::organisation::Network,
    crate::domain::rules::RuleCard,
    crate::domain::structure::Body,
    crate::domain::structure::Channel,
    crate::domain::structure::Competence,
    crate::domain::structure::Seat,
    crate::domain::structure::Service,
    crate::domain::votes::Comment,
    crate::domain::votes::PollOption,
    crate::domain::work::Attachment,
    crate::domain::work::BoardColumn,
    crate::domain::work::BudgetSource,
    crate::domain::work::ChecklistItem,
    crate::domain::work::Invoice,
    crate::domain::work::Label,
    crate::domain::work::Milestone,
    crate::domain::work::PlanAmendment,
    crate::domain::work::Project,
    crate::domain::work::WorkItem,
}

/// The records of a table in the order that people gave them; those without one come last.
pub fn in_order<T: Ordered>(table: &Table<T>) -> Vec<&T> {
    put_in_order(table.values().collect())
}

/// Some records of a table, as it yields them, in the order that people gave them.
pub fn put_in_order<T: Ordered>(records: Vec<&T>) -> Vec<&T> {
    let places: Vec<Option<&str>> = records.iter().map(|it| it.order()).collect();
    // A table is sorted by id, so equal places stay in the order of ids.
    let order = sorting::of_places(&places).into_iter();
    order.filter_map(|at| records.get(at).copied()).collect()
}

impl Cluster {
    /// The organisation; the first by id, should a file hold several.
    #[must_use]
    pub fn organisation(&self) -> Option<&Organisation> {
        self.organisations.values().next()
    }

    /// The body that decides in the last instance (H8): the first assembly.
    #[must_use]
    pub fn assembly(&self) -> Option<&Body> {
        in_order(&self.bodies)
            .into_iter()
            .find(|body| body.body_type == Some(BodyType::Assembly))
    }

    /// The class that a member is in after all its changes; on a day, ask `class_on`.
    #[must_use]
    pub fn class_of(&self, member: &Member) -> Option<&MemberClass> {
        member
            .class
            .as_ref()
            .and_then(|class| self.member_classes.get(class))
    }

    /// The seats of every body, in order.
    #[must_use]
    pub fn seats_by_body(&self) -> BTreeMap<&Id<Body>, Vec<&Seat>> {
        let mut seats: BTreeMap<&Id<Body>, Vec<&Seat>> = BTreeMap::new();
        for seat in in_order(&self.seats) {
            seats.entry(&seat.body).or_default().push(seat);
        }
        seats
    }

    /// The seats of one body, in order.
    #[must_use]
    pub fn seats_of(&self, body: &Id<Body>) -> Vec<&Seat> {
        let mut seats = in_order(&self.seats);
        seats.retain(|seat| seat.body == *body);
        seats
    }

    /// The bodies directly under one, in order; with `None`, the roots.
    #[must_use]
    pub fn bodies_under(&self, parent: Option<&Id<Body>>) -> Vec<&Body> {
        let mut bodies = in_order(&self.bodies);
        bodies.retain(|body| body.parent.as_ref() == parent);
        bodies
    }

    /// Who holds the given role in a body.
    #[must_use]
    pub fn seats_with_role(&self, body: &Id<Body>, role: &SeatRole) -> Vec<&Seat> {
        let mut seats = self.seats_of(body);
        seats.retain(|seat| seat.has_role(role));
        seats
    }

    /// Who sits there, by name: the person, else the member; `None` for a vacant seat.
    #[must_use]
    pub fn holder(&self, seat: &Seat) -> Option<&str> {
        self.person_name(seat.person.as_ref())
            .or_else(|| self.member_name(seat.member.as_ref()))
    }

    #[must_use]
    pub fn member_name(&self, member: Option<&Id<Member>>) -> Option<&str> {
        member
            .and_then(|member| self.members.get(member))
            .map(|member| member.name.as_str())
    }

    #[must_use]
    pub fn person_name(&self, person: Option<&Id<Person>>) -> Option<&str> {
        person
            .and_then(|person| self.people.get(person))
            .map(|person| person.name.as_str())
    }

    #[must_use]
    pub fn body_name(&self, body: Option<&Id<Body>>) -> Option<&str> {
        body.and_then(|body| self.bodies.get(body))
            .map(|body| body.name.as_str())
    }

    /// The name or first words of any record, for places that refer to records of several kinds.
    #[must_use]
    pub fn title_of(&self, id: &RecordId) -> Option<&str> {
        let id = id.as_str();
        None.or_else(|| self.members.get(id).map(|record| record.name.as_str()))
            .or_else(|| self.people.get(id).map(|record| record.name.as_str()))
            .or_else(|| self.bodies.get(id).map(|record| record.name.as_str()))
            .or_else(|| self.projects.get(id).map(|record| record.title.as_str()))
            .or_else(|| self.polls.get(id).map(|record| record.title.as_str()))
            .or_else(|| self.goals.get(id).map(|record| record.text.as_str()))
            .or_else(|| {
                self.mission_items
                    .get(id)
                    .map(|record| record.text.as_str())
            })
            .or_else(|| {
                self.vision_traits
                    .get(id)
                    .map(|record| record.text.as_str())
            })
            .or_else(|| self.competences.get(id).map(|record| record.name.as_str()))
            .or_else(|| self.services.get(id).map(|record| record.name.as_str()))
            .or_else(|| self.themes.get(id).map(|record| record.title.as_str()))
            .or_else(|| self.follow_ups.get(id).map(|record| record.text.as_str()))
            .or_else(|| self.work_items.get(id).map(|record| record.text.as_str()))
            .or_else(|| self.visions.get(id).map(|record| record.text.as_str()))
            .or_else(|| self.ideas.get(id).map(|record| record.text.as_str()))
            .or_else(|| self.topics.get(id).map(|record| record.text.as_str()))
            .or_else(|| self.contacts.get(id).map(|record| record.name.as_str()))
            .or_else(|| {
                self.advocacies
                    .get(id)
                    .map(|record| record.subject.as_str())
            })
            .or_else(|| {
                let invoice = self.invoices.get(id)?;
                invoice.number.as_deref().or(invoice.text.as_deref())
            })
            .or_else(|| self.guests.get(id).map(|record| record.name.as_str()))
            .or_else(|| {
                self.organisations
                    .get(id)
                    .map(|record| record.name.as_str())
            })
            .or_else(|| {
                self.meetings
                    .get(id)
                    .and_then(|record| record.title.as_deref())
            })
    }

    /// The day of a poll: that of its meeting, else the last day for ballots, else the first.
    #[must_use]
    pub fn day_of_poll(&self, poll: &Poll) -> Option<Date> {
        poll.meeting
            .as_ref()
            .and_then(|meeting| self.meetings.get(meeting))
            .map(|meeting| meeting.date)
            .or(poll.closes)
            .or(poll.opens)
    }

    /// The members that belong to the organisation on a day.
    pub fn members_on(&self, day: Date) -> impl Iterator<Item = &Member> {
        self.members
            .values()
            .filter(move |member| member.belongs_on(day))
    }

    /// How many members vote, and how many consult or observe, on a day.
    #[must_use]
    pub fn count_rights(&self, day: Date) -> (usize, usize) {
        let standings = Standings::new(self);
        let voting = |member: &&Member| standings.right_on(member, day) == Some(Right::Vote);
        let all = self.members_on(day).count();
        let votes = self.members_on(day).filter(voting).count();
        (votes, all - votes)
    }

    /// What a partner promised for a year; `None` when it promised nothing.
    #[must_use]
    pub fn pledged(&self, member: &Id<Member>, year: i16) -> Option<Money> {
        let mut pledges = self
            .pledges
            .values()
            .filter(|pledge| pledge.member == *member && pledge.year == year)
            .map(|pledge| pledge.amount)
            .peekable();
        pledges.peek()?;
        Some(pledges.sum())
    }

    /// What of a partner's money the projects of a year's theme have been given.
    #[must_use]
    pub fn allocated(&self, member: &Id<Member>, year: i16) -> Money {
        self.budget_sources
            .values()
            .filter(|source| source.member.as_ref() == Some(member))
            .filter(|source| self.year_of_project(&source.project) == Some(year))
            .filter(|source| {
                let project = self.projects.get(&source.project);
                project.is_some_and(Project::is_live)
            })
            .map(|source| source.amount)
            .sum()
    }

    /// The year whose theme holds a project, else the year in which it starts.
    #[must_use]
    pub fn year_of_project(&self, project: &Id<Project>) -> Option<i16> {
        let project = self.projects.get(project)?;
        let theme = project
            .theme
            .as_ref()
            .and_then(|theme| self.themes.get(theme));
        theme
            .map(|theme| theme.year)
            .or_else(|| project.start.map(Date::year))
    }
}

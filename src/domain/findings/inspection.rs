//! The records as they are seen on one day, looked up by body, meeting and member, so that each
//! check stays a few lines and the whole round is linear.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{Attendance, Meeting};
use crate::domain::membership::Member;
use crate::domain::membership::standing::Standings;
use crate::domain::money::Books;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::{BodyType, Outcome, Presence, SeatRole};
use crate::domain::votes::Poll;
use crate::domain::work::Project;
use crate::domain::work::board::live_projects;

pub(super) struct Inspection<'a> {
    pub cluster: &'a Cluster,
    pub today: Date,
    pub standings: Standings<'a>,
    /// The projects that count, in order.
    pub projects: Vec<&'a Project>,
    seats: BTreeMap<&'a Id<Body>, Vec<&'a Seat>>,
    attendances: BTreeMap<&'a Id<Meeting>, Vec<&'a Attendance>>,
    polls: BTreeMap<&'a Id<Meeting>, Vec<&'a Poll>>,
    books: [OnceCell<Books>; 3],
}

/// What became of a poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    Adopted,
    NotAdopted,
    /// No outcome is recorded, or the poll is not among the records.
    Unknown,
}

impl<'a> Inspection<'a> {
    pub(super) fn new(cluster: &'a Cluster, today: Date) -> Self {
        let mut attendances: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for attendance in cluster.attendances.values() {
            attendances
                .entry(&attendance.meeting)
                .or_default()
                .push(attendance);
        }
        let mut polls: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for poll in cluster.polls.values() {
            if let Some(meeting) = &poll.meeting {
                polls.entry(meeting).or_default().push(poll);
            }
        }
        Self {
            cluster,
            today,
            standings: Standings::new(cluster),
            projects: live_projects(cluster),
            seats: cluster.seats_by_body(),
            attendances,
            polls,
            books: Default::default(),
        }
    }

    /// The books of this year.
    pub(super) fn books(&self) -> &Books {
        let [this, ..] = &self.books;
        self.kept(this, Some(self.today.year()))
    }

    /// The books of the year before.
    pub(super) fn books_before(&self) -> &Books {
        let [_, before, _] = &self.books;
        self.kept(before, Some(self.today.year().saturating_sub(1)))
    }

    /// The books of all years together.
    pub(super) fn all_books(&self) -> &Books {
        let [.., all] = &self.books;
        self.kept(all, None)
    }

    /// Several checks read the same books, so they are kept once they are written.
    fn kept<'s>(&self, cell: &'s OnceCell<Books>, year: Option<i16>) -> &'s Books {
        cell.get_or_init(|| Books::of(self.cluster, year, self.today))
    }

    /// The first day of what is still of concern. A meeting that lacked its quorum years ago
    /// cannot be mended and is history, not a finding: the current and the previous year count.
    pub(super) fn horizon(&self) -> Date {
        first_of_january(self.today.year().saturating_sub(1))
    }

    /// The seats of a body whose time is now and that someone holds.
    pub(super) fn seats_of(&self, body: &Id<Body>) -> impl Iterator<Item = &'a Seat> {
        self.seats_given(body)
            .filter(|seat| self.cluster.is_held_on(seat, self.today))
    }

    /// The seats of a body that name somebody today, also where the member who was named has left
    /// and nobody has been asked to follow.
    pub(super) fn seats_given(&self, body: &Id<Body>) -> impl Iterator<Item = &'a Seat> {
        let seats = self.seats.get(body).map(Vec::as_slice).unwrap_or_default();
        seats.iter().copied().filter(|seat| {
            !seat.is_vacant()
                && seat.from.is_none_or(|from| from <= self.today)
                && seat.to.is_none_or(|to| self.today <= to)
        })
    }

    pub(super) fn has_role(&self, body: &Id<Body>, role: &SeatRole) -> bool {
        self.seats_of(body).any(|seat| seat.has_role(role))
    }

    pub(super) fn attendances_of(&self, meeting: &Id<Meeting>) -> &[&'a Attendance] {
        self.attendances
            .get(meeting)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    pub(super) fn polls_of(&self, meeting: &Id<Meeting>) -> &[&'a Poll] {
        self.polls
            .get(meeting)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    pub(super) fn bodies_of_type(&self, body_type: &BodyType) -> impl Iterator<Item = &'a Body> {
        in_order(&self.cluster.bodies)
            .into_iter()
            .filter(move |body| body.body_type.as_ref() == Some(body_type))
    }

    pub(super) fn type_of(&self, body: &Id<Body>) -> Option<&'a BodyType> {
        self.cluster.bodies.get(body)?.body_type.as_ref()
    }

    /// Meetings that have taken place and are still of concern, the oldest first.
    pub(super) fn recent_meetings(&self) -> Vec<&'a Meeting> {
        let horizon = self.horizon();
        let mut meetings: Vec<&Meeting> = self
            .cluster
            .meetings
            .values()
            .filter(|meeting| horizon <= meeting.date && meeting.date <= self.today)
            .collect();
        sorting::by_key(&mut meetings, |meeting| meeting.date);
        meetings
    }

    /// Whether the member decides with the others, so that presence, authority and a pledge are
    /// expected of it. Where an organisation has no classes, all members do.
    pub(super) fn decides(&self, member: &Member) -> bool {
        self.decided_on(member, self.today)
    }

    /// Whether the member decided with the others on a day.
    pub(super) fn decided_on(&self, member: &Member, day: Date) -> bool {
        self.standings.decides(member, day)
    }

    /// Whether the organisation takes its decisions in polls that are kept here.
    pub(super) fn keeps_polls(&self) -> bool {
        !self.cluster.polls.is_empty()
    }

    pub(super) fn decision_of(&self, poll: &Id<Poll>) -> Decision {
        self.cluster
            .polls
            .get(poll)
            .map_or(Decision::Unknown, decision)
    }

    /// The day on which a poll was decided: that of its meeting, else the last day for ballots,
    /// else that of its resolution.
    pub(super) fn day_of_poll(&self, poll: &Id<Poll>) -> Option<Date> {
        let resolved = || {
            self.cluster
                .resolutions
                .values()
                .filter(|resolution| resolution.poll.as_ref() == Some(poll))
                .find_map(|resolution| resolution.date)
        };
        let Some(poll) = self.cluster.polls.get(poll) else {
            return resolved();
        };
        poll.meeting
            .as_ref()
            .and_then(|meeting| self.cluster.meetings.get(meeting))
            .map(|meeting| meeting.date)
            .or(poll.closes)
            .or_else(resolved)
    }
}

pub(super) fn decision(poll: &Poll) -> Decision {
    match poll
        .result
        .as_ref()
        .and_then(|result| result.outcome.as_ref())
    {
        Some(Outcome::Adopted | Outcome::Elected) => Decision::Adopted,
        Some(Outcome::Rejected | Outcome::NotDecided | Outcome::Advice | Outcome::Withdrawn) => {
            Decision::NotAdopted
        }
        Some(Outcome::Other(_)) | None => Decision::Unknown,
    }
}

pub(super) fn is_present(attendance: &Attendance) -> bool {
    attendance.status == Presence::Present
}

/// Years beyond what calendars hold fall back to the nearest day there is.
pub(super) fn first_of_january(year: i16) -> Date {
    Date::new(year, 1, 1).unwrap_or(if year < 0 { Date::MIN } else { Date::MAX })
}

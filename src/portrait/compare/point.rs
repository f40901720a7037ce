//! What an address names as a side of a comparison, and the side that it is.

use std::fmt;

use jiff::Timestamp;

use super::{Comparison, Side, compare};
use crate::document::workspace::Workspace;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::timeline::When;
use crate::domain::votes::Resolution;
use crate::words::Words;

/// A point in time, or a resolution that has a before and an after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Point {
    Today,
    /// When all has happened that is planned.
    Planned,
    Day(Date),
    /// What was recorded before this moment.
    Moment(Timestamp),
    Resolution(Id<Resolution>),
}

impl Point {
    /// Reads a word of an address.
    #[must_use]
    pub fn read(text: &str) -> Self {
        match text {
            "today" => Self::Today,
            "planned" => Self::Planned,
            text => {
                let moment = || text.parse().map(Self::Moment).ok();
                let day = text.parse().map(Self::Day).ok();
                // A moment reads as a day, too, when its time is passed over.
                day.filter(|_| text.len() <= "2025-01-01".len())
                    .or_else(moment)
                    .unwrap_or_else(|| Self::Resolution(Id::new(text)))
            }
        }
    }

    /// The other side, when only this one is named: of a resolution its after, else today.
    #[must_use]
    pub fn other(&self) -> Self {
        match self {
            Self::Resolution(id) => Self::Resolution(id.clone()),
            _ => Self::Today,
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => f.write_str("today"),
            Self::Planned => f.write_str("planned"),
            Self::Day(day) => day.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
            Self::Resolution(id) => f.write_str(id.as_str()),
        }
    }
}

/// What has to be known of a side to read it rightly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caveat {
    /// The organisation was founded later.
    BeforeFounding(Date),
    /// The journal begins later; shown is what it began with.
    BeforeJournal(Timestamp),
    /// There is no such resolution.
    NoResolution,
    /// The resolution has no date, so that only what names it differs.
    NoDate,
    /// Nothing is planned.
    NothingPlanned,
    /// Who sat in the body before its term began is not recorded.
    BeforeTerm { body: String, from: Date },
}

/// The side that a point is; `first` where it is the before.
#[must_use]
pub fn side(workspace: &Workspace, point: &Point, first: bool, today: Date) -> (Side, Vec<Caveat>) {
    let cluster = workspace.cluster();
    let (then, when, caveat): (Option<Cluster>, When, Option<Caveat>) = match point {
        Point::Today => (None, When::Day(today), None),
        Point::Day(day) => (None, When::Day(*day), None),
        Point::Planned => match cluster.planned(today) {
            Some(day) => (None, When::Day(day), None),
            None => (None, When::Day(today), Some(Caveat::NothingPlanned)),
        },
        Point::Moment(moment) => {
            let past = workspace.as_of(*moment);
            let caveat = past.unknown_before.map(Caveat::BeforeJournal);
            (
                Some(Cluster::read(&past.records).0),
                When::Day(today),
                caveat,
            )
        }
        Point::Resolution(id) => {
            let caveat = match cluster.resolutions.get(id) {
                None => Some(Caveat::NoResolution),
                Some(resolution) => resolution.date.is_none().then_some(Caveat::NoDate),
            };
            let when = if first { When::Before } else { When::After };
            (None, when(id.clone()), caveat)
        }
    };
    let cluster = then.as_ref().unwrap_or(cluster);
    let day = cluster.day_of(&when, today);
    let founded = cluster.organisation().and_then(|it| it.founded);
    let founded = founded.filter(|founded| day < *founded);
    let side = Side {
        cluster: cluster.at(&when, today),
        day,
    };
    let unborn = founded.map(Caveat::BeforeFounding);
    let mut caveats: Vec<Caveat> = caveat.into_iter().chain(unborn).collect();
    if founded.is_none() {
        caveats.extend(side.cluster.bodies.values().filter_map(|body| {
            let from = body.term_from.filter(|from| day < *from)?;
            let by_term = cluster
                .seats
                .values()
                .any(|seat| seat.body == body.id && cluster.span_of_seat(seat).since == Some(from));
            let body = body.name.clone();
            by_term.then_some(Caveat::BeforeTerm { body, from })
        }));
    }
    (side, caveats)
}

/// The days nearest to a pair of points on which something changed: what to try when nothing
/// differs. The latest come first.
#[must_use]
pub fn turning_points(cluster: &Cluster, today: Date, most: usize) -> Vec<Date> {
    let days = cluster.turning_days();
    let mut near: Vec<Date> = days.into_iter().collect();
    sorting::by_key(&mut near, |day| {
        let apart = today.since(*day).map(|span| span.get_days().abs());
        apart.unwrap_or(i32::MAX)
    });
    near.truncate(most);
    sorting::plainly(&mut near);
    near.reverse();
    near
}

/// Where a comparison with the present begins: a year ago when something has changed since, else
/// before the last entry of the journal, else the eve of the last day on which something changed.
#[must_use]
pub fn beginning(workspace: &Workspace, today: Date) -> Point {
    let year = jiff::Span::new().years(1);
    let year_ago = today.checked_sub(year).unwrap_or(today);
    let days = workspace.cluster().turning_days();
    let last = days.iter().rev().find(|day| **day <= today);
    match (last, workspace.journal().iter().map(|entry| entry.at).max()) {
        (Some(day), _) if year_ago < *day => Point::Day(year_ago),
        (_, Some(moment)) => Point::Moment(moment),
        (Some(day), None) => Point::Day(day.yesterday().unwrap_or(*day)),
        (None, None) => Point::Day(year_ago),
    }
}

/// The comparison of two points, and what has to be known of it.
#[must_use]
pub fn between(
    workspace: &Workspace,
    words: Words,
    before: &Point,
    after: &Point,
    today: Date,
) -> (Comparison, Vec<Caveat>) {
    let (first, mut caveats) = side(workspace, before, true, today);
    let (second, more) = side(workspace, after, false, today);
    for caveat in more {
        if !caveats.contains(&caveat) {
            caveats.push(caveat);
        }
    }
    (compare(words, &first, &second), caveats)
}

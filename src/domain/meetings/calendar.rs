//! The meetings of each body by year and quarter, the quarters in which a body that meets quarterly
//! did not meet (D17), and the day that suggests itself for the next one.
//!
//! Must not know how a calendar looks. A cancelled meeting stands in the calendar, and counts as none.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::roster::in_order;
use crate::domain::sorting::{self, Gather as _};
use crate::domain::structure::Body;

/// Quarters of a year in which a body must have met for us to say that it meets quarterly. One that
/// meets in spring and in autumn misses nothing in between.
const QUARTERS_OF_A_HABIT: usize = 3;

/// A quarter of a year, 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    pub year: i16,
    pub number: i8,
}

impl Quarter {
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            number: (day.month() - 1) / 3 + 1,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        Date::new(self.year, self.number.clamp(1, 4) * 3 - 2, 1).unwrap_or(Date::MAX)
    }

    #[must_use]
    pub fn next(self) -> Self {
        if self.number < 4 {
            Self {
                number: self.number + 1,
                ..self
            }
        } else {
            Self {
                year: self.year.saturating_add(1),
                number: 1,
            }
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> Date {
        self.next().first().yesterday().unwrap_or(Date::MAX)
    }

    fn is_over(self, today: Date) -> bool {
        self.last() < today
    }
}

/// A quarter in which a body should meet and does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    pub body: Id<Body>,
    pub quarter: Quarter,
    /// Whether the quarter is over; else it still runs, and no meeting has been called.
    pub over: bool,
}

/// The meetings of a body, cancelled ones included, by day.
#[must_use]
pub fn of_body<'c>(cluster: &'c Cluster, body: &Id<Body>) -> Vec<&'c Meeting> {
    let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
    meetings.retain(|it| it.body == *body);
    sorting::by_key(&mut meetings, |it| (it.date, it.start));
    meetings
}

/// The next meeting that takes place, of a body or of any.
#[must_use]
pub fn next<'c>(cluster: &'c Cluster, body: Option<&Id<Body>>, today: Date) -> Option<&'c Meeting> {
    let coming = cluster.meetings.values().filter(|it| today <= it.date);
    let coming = coming.filter(|it| it.cancelled.is_none());
    let coming = coming.filter(|it| body.is_none_or(|body| it.body == *body));
    coming.min_by_key(|it| (it.date, it.start))
}

/// The last meeting that took place before a day, of a body or of any.
#[must_use]
pub fn last<'c>(
    cluster: &'c Cluster,
    body: Option<&Id<Body>>,
    before: Date,
) -> Option<&'c Meeting> {
    let past = cluster.meetings.values().filter(|it| it.date < before);
    let past = past.filter(|it| it.cancelled.is_none());
    let past = past.filter(|it| body.is_none_or(|body| it.body == *body));
    past.max_by_key(|it| (it.date, it.start))
}

/// The meeting of the same body that took place before this one.
#[must_use]
pub fn before<'c>(cluster: &'c Cluster, meeting: &Meeting) -> Option<&'c Meeting> {
    let key = (meeting.date, meeting.start);
    let earlier = cluster.meetings.values().filter(|it| {
        it.body == meeting.body
            && it.cancelled.is_none()
            && it.id != meeting.id
            && (it.date, it.start) < key
    });
    earlier.max_by_key(|it| (it.date, it.start))
}

/// The quarters of this year and of the last in which a body that meets quarterly did not meet, and
/// the one that runs, while none is called for it.
#[must_use]
pub fn gaps(cluster: &Cluster, today: Date) -> Vec<Gap> {
    let founded = cluster.organisation().and_then(|it| it.founded);
    let mut gaps = Vec::new();
    for body in in_order(&cluster.bodies) {
        let mut held = of_body(cluster, &body.id);
        held.retain(|it| it.cancelled.is_none());
        let met: BTreeSet<Quarter> = held.iter().map(|it| Quarter::of(it.date)).gathered();
        // Before it was founded, or else before its first meeting on record, it could not have met.
        let own = body.since.max(founded);
        let Some(began) = own.or_else(|| held.first().map(|it| it.date)) else {
            continue;
        };
        let ended = body.until.unwrap_or(Date::MAX);
        let habit = |year: i16| met.iter().filter(|it| it.year == year).count();
        let meets = |year: i16| {
            habit(year) >= QUARTERS_OF_A_HABIT
                || habit(year.saturating_sub(1)) >= QUARTERS_OF_A_HABIT
        };
        let this_year = today.year();
        for year in [this_year.saturating_sub(1), this_year] {
            for number in 1..=4 {
                let quarter = Quarter { year, number };
                let asked = quarter.first() <= today && began <= quarter.first();
                let stands = quarter.last() <= ended;
                if asked && stands && meets(year) && !met.contains(&quarter) {
                    gaps.push(Gap {
                        body: body.id.clone(),
                        quarter,
                        over: quarter.is_over(today),
                    });
                }
            }
        }
    }
    gaps
}

/// What stands in one quarter of one body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub meetings: Vec<Id<Meeting>>,
    /// Whether one is missing there, and if so whether the quarter is over.
    pub gap: Option<bool>,
}

/// A body with its four quarters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub body: Id<Body>,
    pub cells: [Cell; 4],
}

/// The years in which a body met or meets, the latest first; this year always.
#[must_use]
pub fn years(cluster: &Cluster, today: Date) -> Vec<i16> {
    let mut years: BTreeSet<i16> = cluster
        .meetings
        .values()
        .map(|it| it.date.year())
        .gathered();
    years.insert(today.year());
    years.into_iter().rev().collect()
}

/// The bodies that meet in a year, or should, each with its quarters, in the order of the bodies.
#[must_use]
pub fn year(cluster: &Cluster, year: i16, today: Date) -> Vec<Row> {
    let mut cells: BTreeMap<&Id<Body>, [Cell; 4]> = BTreeMap::new();
    let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
    meetings.retain(|it| it.date.year() == year);
    sorting::by_key(&mut meetings, |it| (it.date, it.start));
    for meeting in meetings {
        let row = cells.entry(&meeting.body).or_default();
        let at = usize::try_from(Quarter::of(meeting.date).number - 1);
        if let Some(cell) = at.ok().and_then(|at| row.get_mut(at)) {
            cell.meetings.push(meeting.id.clone());
        }
    }
    let gaps = gaps(cluster, today);
    for gap in gaps.iter().filter(|it| it.quarter.year == year) {
        let row = cells.entry(&gap.body).or_default();
        let at = usize::try_from(gap.quarter.number - 1);
        if let Some(cell) = at.ok().and_then(|at| row.get_mut(at)) {
            cell.gap = Some(gap.over);
        }
    }
    in_order(&cluster.bodies)
        .into_iter()
        .filter_map(|body| {
            Some(Row {
                body: body.id.clone(),
                cells: cells.remove(&body.id)?,
            })
        })
        .collect()
}

/// The day that suggests itself for a body's next meeting: a quarter after the last, on the same day
/// of the week; in `quarter`, where one is asked for; never before there is time to invite.
#[must_use]
pub fn suggested(
    cluster: &Cluster,
    body: &Id<Body>,
    quarter: Option<Quarter>,
    notice: u32,
    today: Date,
) -> Date {
    let earliest = today.saturating_add(i64::from(notice.min(365)).days());
    let latest = of_body(cluster, body)
        .into_iter()
        .rfind(|it| it.cancelled.is_none())
        .map(|it| it.date);
    let Some(latest) = latest else {
        return quarter.map_or(earliest, |it| {
            it.first().max(earliest).min(it.last().max(earliest))
        });
    };
    let mut day = latest;
    let aim = quarter.map_or(latest.saturating_add(13.weeks()), |quarter| {
        let into = latest
            .duration_since(Quarter::of(latest).first())
            .as_hours()
            / 24;
        quarter
            .first()
            .saturating_add(into.days())
            .min(quarter.last())
    });
    let aim = aim.max(earliest);
    // Whole weeks from the last one, so that the day of the week stays.
    let apart = aim.duration_since(day).as_hours() / 24;
    day = day.saturating_add((apart.div_euclid(7) * 7).days());
    if day < earliest || quarter.is_some_and(|it| day < it.first()) {
        day = day.saturating_add(7.days());
    }
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    fn bodies() -> Value {
        json!([
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "group", "kind": "body", "name": "Group", "bodyType": "workingGroup" },
        ])
    }

    fn met(body: &str, days: &[&str]) -> Value {
        let one = |day: &&str| json!({ "id": format!("{body}-{day}"), "kind": "meeting", "body": body, "date": day });
        Value::Array(days.iter().map(one).collect())
    }

    fn missing(lists: &[Value], today: Date) -> Vec<(String, i16, i8, bool)> {
        let gaps = gaps(&cluster(lists), today).into_iter();
        gaps.map(|it| {
            (
                it.body.to_string(),
                it.quarter.year,
                it.quarter.number,
                it.over,
            )
        })
        .collect()
    }

    #[test]
    fn each_body_that_meets_quarterly_is_held_to_it_and_no_other() {
        let lists = [
            bodies(),
            met("all", &["2025-02-01", "2025-08-01"]),
            met("group", &["2025-01-10", "2025-05-10", "2025-11-10"]),
        ];
        assert_eq!(
            missing(&lists, date(2025, 12, 1)),
            [("group".to_owned(), 2025, 3, true)]
        );
    }

    #[test]
    fn the_quarter_that_runs_is_open_until_a_meeting_is_called() {
        let three = met("all", &["2025-02-01", "2025-05-01", "2025-08-01"]);
        let today = date(2025, 10, 5);
        let open = [("all".to_owned(), 2025, 4, false)];
        assert_eq!(missing(&[bodies(), three.clone()], today), open);
        let called = met("all", &["2025-12-01"]);
        assert_eq!(missing(&[bodies(), three.clone(), called], today), []);
        let mut cancelled = met("all", &["2025-12-01"]);
        cancelled[0]["cancelled"] = json!("2025-10-04");
        assert_eq!(missing(&[bodies(), three, cancelled], today), open);
    }

    #[test]
    fn a_body_that_is_dissolved_misses_nothing_any_more() {
        let days = [
            "2024-02-02",
            "2024-05-01",
            "2024-08-01",
            "2024-11-01",
            "2025-01-15",
            "2025-05-01",
        ];
        let held = met("all", &days);
        let (today, gap) = (date(2025, 12, 1), |number, over| {
            ("all".to_owned(), 2025, number, over)
        });
        let standing = missing(&[bodies(), held.clone()], today);
        assert_eq!(standing, [gap(3, true), gap(4, false)]);
        let mut bodies = bodies();
        bodies[0]["until"] = json!("2025-09-15");
        assert_eq!(missing(&[bodies, held], today), []);
    }

    #[test]
    fn a_year_shows_who_met_and_what_is_missing() {
        let cluster = cluster(&[
            bodies(),
            met("all", &["2025-02-01", "2025-05-01", "2025-11-03"]),
        ]);
        let rows = year(&cluster, 2025, date(2025, 12, 1));
        assert_eq!(rows.len(), 1);
        let cells = &rows[0].cells;
        assert_eq!(cells[1].meetings, [Id::new("all-2025-05-01")]);
        assert_eq!(cells[2].gap, Some(true));
        assert_eq!(years(&cluster, date(2026, 1, 1)), [2026, 2025]);
    }

    #[test]
    fn the_meeting_before_is_of_the_same_body_and_took_place() {
        let mut cancelled = met("all", &["2025-03-01"]);
        cancelled[0]["cancelled"] = json!("2025-02-20");
        let cluster = cluster(&[
            bodies(),
            met("all", &["2025-02-01", "2025-05-01"]),
            met("group", &["2025-04-01"]),
            cancelled,
        ]);
        let at = |id: &str| cluster.meetings.get(id).unwrap();
        let found = before(&cluster, at("all-2025-05-01")).unwrap();
        assert_eq!(found.id.as_str(), "all-2025-02-01");
        assert!(before(&cluster, at("all-2025-02-01")).is_none());
    }

    proptest! {
        #[test]
        fn a_suggested_day_leaves_time_to_invite_and_keeps_the_day_of_the_week(
            year in 2024_i16..2026, month in 1_i8..=12, day in 1_i8..=28, notice in 0_u32..40,
        ) {
            let last = date(year, month, day);
            let cluster = cluster(&[bodies(), met("all", &[&last.to_string()])]);
            let today = date(2025, 6, 11);
            let found = suggested(&cluster, &Id::new("all"), None, notice, today);
            prop_assert!(today.saturating_add(i64::from(notice).days()) <= found);
            prop_assert_eq!(found.weekday(), last.weekday());
            let asked = Quarter { year: 2025, number: 4 };
            let found = suggested(&cluster, &Id::new("all"), Some(asked), notice, today);
            prop_assert_eq!(Quarter::of(found), asked);
        }
    }
}

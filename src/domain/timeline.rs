//! What of the structure stands on a day of the organisation's own time, and before and after a
//! resolution.
//!
//! A record without dates has always stood. A body, channel or seat that names the resolution by
//! which it came, but no first day, stands from the resolution's date. A seat is held only while
//! its member belongs, and, without a first day of its own, not before the term of its body began.
//! The end of a term vacates nothing: holders stay in office until others are elected.

use std::collections::BTreeSet;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::{Body, Channel, Seat};
use crate::domain::votes::Resolution;

/// From the first to the last day, both included; unset is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    pub since: Option<Date>,
    pub until: Option<Date>,
}

impl Span {
    #[must_use]
    pub fn holds_on(self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it has begun on the day and is not over by its end.
    fn outlives(self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// A side of a comparison in the organisation's own time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    Day(Date),
    /// The eve of a resolution, without anything that came by it.
    Before(Id<Resolution>),
    /// When everything that names the resolution or begins on its date holds, and what ends on
    /// that date is over. What another resolution of the same date brought does not count.
    After(Id<Resolution>),
}

/// What decides whether a record stands: its span and the resolution that it names.
type Standing<'a> = (Span, Option<&'a Id<Resolution>>);

impl Cluster {
    /// The days on which a body exists.
    #[must_use]
    pub fn span_of_body(&self, body: &Body) -> Span {
        Span {
            since: body.since.or(self.date_of(body.resolution.as_ref())),
            until: body.until,
        }
    }

    /// The days on which a channel holds.
    #[must_use]
    pub fn span_of_channel(&self, channel: &Channel) -> Span {
        Span {
            since: channel.since.or(self.date_of(channel.resolution.as_ref())),
            until: channel.until,
        }
    }

    /// The days on which a seat is there for its holder.
    #[must_use]
    pub fn span_of_seat(&self, seat: &Seat) -> Span {
        let body = self.bodies.get(&seat.body);
        let member = seat.member.as_ref().and_then(|it| self.members.get(it));
        let term = body.and_then(|body| body.term_from);
        let term = term.filter(|from| seat.to.is_none_or(|to| *from <= to));
        let own = seat.from.or(self.date_of(seat.resolution.as_ref()));
        let joined = member.and_then(|member| member.member_since);
        let left = member.and_then(|member| member.member_until);
        Span {
            since: own.or(term).max(joined),
            until: [seat.to, left].into_iter().flatten().min(),
        }
    }

    /// Whether somebody holds a seat on a day: its time is then, and the member who holds it, or for
    /// whom its holder acts, has not left.
    #[must_use]
    pub fn is_held_on(&self, seat: &Seat, day: Date) -> bool {
        let person = seat.person.as_ref().and_then(|it| self.people.get(it));
        let member = seat
            .member
            .as_ref()
            .or(person.and_then(|it| it.member.as_ref()));
        let left = member.and_then(|it| self.members.get(it)?.member_until);
        !seat.is_vacant()
            && seat.from.is_none_or(|from| from <= day)
            && [seat.to, left]
                .into_iter()
                .flatten()
                .all(|until| day <= until)
    }

    fn date_of(&self, resolution: Option<&Id<Resolution>>) -> Option<Date> {
        self.resolutions.get(resolution?)?.date
    }

    /// The day on which a side is seen. A resolution without a date is seen `today`.
    #[must_use]
    pub fn day_of(&self, when: &When, today: Date) -> Date {
        match when {
            When::Day(day) => *day,
            When::Before(id) => {
                let eve = self.date_of(Some(id)).map(Date::yesterday);
                eve.and_then(Result::ok).unwrap_or(today)
            }
            When::After(id) => self.date_of(Some(id)).unwrap_or(today),
        }
    }

    fn stands(&self, (span, by): Standing<'_>, when: &When, today: Date) -> bool {
        let day = self.day_of(when, today);
        let others = |id: &Id<Resolution>| {
            by.is_some_and(|by| by != id && self.date_of(Some(by)) == self.date_of(Some(id)))
        };
        match when {
            When::Day(day) => span.holds_on(*day),
            When::Before(id) => by != Some(id) && span.holds_on(day),
            When::After(id) if by == Some(id) => span.until.is_none_or(|until| day < until),
            When::After(id) if self.date_of(Some(id)).is_none() => span.holds_on(day),
            When::After(id) if others(id) => {
                span.holds_on(self.day_of(&When::Before(id.clone()), today))
            }
            When::After(_) => span.outlives(day),
        }
    }

    /// The organisation with only those bodies, seats and channels that stand. A body whose parent
    /// does not stand hangs under the next one above that does.
    #[must_use]
    pub fn at(&self, when: &When, today: Date) -> Self {
        let day = self.day_of(when, today);
        let mut there = self.only(
            &|body| {
                let standing = (self.span_of_body(body), body.resolution.as_ref());
                self.stands(standing, when, today)
            },
            &|channel| {
                let standing = (self.span_of_channel(channel), channel.resolution.as_ref());
                self.stands(standing, when, today)
            },
        );
        for seat in self.seats.values() {
            let standing = (self.span_of_seat(seat), seat.resolution.as_ref());
            if !self.stands(standing, when, today) {
                there.seats.remove(&seat.id);
            } else if seat.from.is_some_and(|from| day < from) && there.seats.contains_key(&seat.id)
            {
                // After its resolution a seat is given, though its first day is still to come.
                there.seats.insert(Seat {
                    from: Some(day),
                    ..seat.clone()
                });
            }
        }
        there
    }

    /// The organisation without the bodies and channels that are over; `None` when none is.
    #[must_use]
    pub fn without_ended(&self, today: Date) -> Option<Self> {
        let over = |until: Option<Date>| until.is_some_and(|until| until < today);
        let some = self.bodies.values().any(|body| over(body.until))
            || self.channels.values().any(|channel| over(channel.until));
        some.then(|| self.only(&|body| !over(body.until), &|channel| !over(channel.until)))
    }

    fn only(&self, bodies: &dyn Fn(&Body) -> bool, channels: &dyn Fn(&Channel) -> bool) -> Self {
        let mut there = self.clone();
        for body in self.bodies.values().filter(|body| !bodies(body)) {
            there.bodies.remove(&body.id);
        }
        let gone = |there: &Self, id: &Id<Body>| {
            self.bodies.contains_key(id) && !there.bodies.contains_key(id)
        };
        for body in self.bodies.values() {
            let parent = body.parent.as_ref();
            if there.bodies.contains_key(&body.id) && parent.is_some_and(|it| gone(&there, it)) {
                there.bodies.insert(Body {
                    parent: self.standing_above(body, &there),
                    ..body.clone()
                });
            }
        }
        for channel in self.channels.values() {
            let hangs = gone(&there, &channel.from) || gone(&there, &channel.to);
            if hangs || !channels(channel) {
                there.channels.remove(&channel.id);
            }
        }
        for seat in self.seats.values() {
            if gone(&there, &seat.body) {
                there.seats.remove(&seat.id);
            }
        }
        there
    }

    fn standing_above(&self, body: &Body, there: &Self) -> Option<Id<Body>> {
        let mut seen = BTreeSet::new();
        let mut above = body.parent.clone();
        while let Some(id) = above {
            // Rings of bodies occur in files.
            if there.bodies.contains_key(&id) || !seen.insert(id.clone()) {
                return Some(id).filter(|id| there.bodies.contains_key(id));
            }
            above = self.bodies.get(&id).and_then(|body| body.parent.clone());
        }
        None
    }

    /// The days on which something of the structure begins, or is no longer, in order.
    #[must_use]
    pub fn turning_days(&self) -> Vec<Date> {
        let bodies = self.bodies.values().map(|it| self.span_of_body(it));
        let channels = self.channels.values().map(|it| self.span_of_channel(it));
        let seats = self.seats.values().map(|it| self.span_of_seat(it));
        let members = self.members.values().map(|it| Span {
            since: it.member_since,
            until: it.member_until,
        });
        let days: BTreeSet<Date> = bodies
            .chain(channels)
            .chain(seats)
            .chain(members)
            .flat_map(|span| {
                [
                    span.since,
                    span.until.and_then(|until| until.tomorrow().ok()),
                ]
            })
            .flatten()
            // A change of class brings other rights.
            .chain(self.class_changes.values().map(|it| it.date))
            .gathered();
        days.into_iter().collect()
    }

    /// The day by which everything has happened that is planned; `None` when nothing is.
    #[must_use]
    pub fn planned(&self, today: Date) -> Option<Date> {
        self.turning_days()
            .last()
            .copied()
            .filter(|day| today < *day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::record::Record;

    const TODAY: Date = date(2026, 1, 1);

    fn cluster(records: Value) -> Cluster {
        let mut cluster = Cluster::default();
        for value in records.as_array().unwrap() {
            cluster
                .put(&Record::from_value(value.clone()).unwrap())
                .unwrap();
        }
        cluster
    }

    fn ids<T: crate::domain::record::Typed + 'static>(
        table: &crate::domain::cluster::Table<T>,
    ) -> Vec<String> {
        table.keys().map(ToString::to_string).collect()
    }

    fn council() -> Cluster {
        cluster(json!([
            { "id": "a", "kind": "body", "name": "Assembly" },
            { "id": "b", "kind": "body", "name": "Council", "parent": "a", "until": "2025-06-30" },
            { "id": "c", "kind": "body", "name": "Group", "parent": "b", "since": "2025-03-01" },
            { "id": "k", "kind": "channel", "from": "b", "to": "a", "channelType": "proposes" },
            { "id": "m", "kind": "member", "name": "Works", "memberSince": "2024-05-01" },
            { "id": "old", "kind": "seat", "body": "a", "to": "2025-04-10" },
            { "id": "new", "kind": "seat", "body": "a", "member": "m", "resolution": "r1" },
            { "id": "other", "kind": "seat", "body": "a", "resolution": "r2" },
            { "id": "later", "kind": "seat", "body": "a", "resolution": "r1", "from": "2025-07-01" },
            { "id": "r1", "kind": "resolution", "number": "1", "date": "2025-04-10" },
            { "id": "r2", "kind": "resolution", "number": "2", "date": "2025-04-10" },
        ]))
    }

    #[test]
    fn a_day_shows_what_stands_on_it_and_nothing_hangs_in_the_air() {
        let cluster = council();
        let winter = cluster.at(&When::Day(date(2025, 1, 1)), TODAY);
        assert_eq!(ids(&winter.bodies), ["a", "b"]);
        assert_eq!(ids(&winter.seats), ["old"]);
        assert_eq!(ids(&winter.channels), ["k"]);
        let autumn = cluster.at(&When::Day(date(2025, 9, 1)), TODAY);
        assert_eq!(ids(&autumn.bodies), ["a", "c"]);
        assert_eq!(ids(&autumn.channels), [""; 0]);
        assert_eq!(autumn.bodies.get("c").unwrap().parent, Some(Id::new("a")));
    }

    #[test]
    fn what_is_over_is_left_out_and_what_is_planned_is_not() {
        let cluster = council();
        assert_eq!(cluster.without_ended(date(2025, 2, 1)), None);
        let later = cluster.without_ended(TODAY).unwrap();
        assert_eq!(ids(&later.bodies), ["a", "c"]);
        assert_eq!(later.seats, cluster.seats);
    }

    #[test]
    fn a_resolution_brings_what_names_it_and_ends_what_ends_on_its_date() {
        let cluster = council();
        let eve = cluster.at(&When::Before(Id::new("r1")), TODAY);
        let after = cluster.at(&When::After(Id::new("r1")), TODAY);
        assert_eq!(ids(&eve.seats), ["old"]);
        assert_eq!(ids(&after.seats), ["later", "new"]);
    }

    #[test]
    fn a_resolution_that_is_not_there_or_has_no_date_changes_nothing() {
        let cluster = council();
        let today = cluster.at(&When::Day(TODAY), TODAY);
        assert_eq!(cluster.at(&When::Before(Id::new("x")), TODAY), today);
        assert_eq!(cluster.at(&When::After(Id::new("x")), TODAY), today);
    }

    #[test]
    fn nobody_sits_before_the_member_belongs_or_the_term_begins() {
        let cluster = cluster(json!([
            { "id": "b", "kind": "body", "name": "Board", "termFrom": "2025-01-24" },
            { "id": "m", "kind": "member", "name": "M", "memberSince": "2025-03-01", "memberUntil": "2025-12-31" },
            { "id": "own", "kind": "seat", "body": "b", "from": "2020-01-01" },
            { "id": "s", "kind": "seat", "body": "b", "member": "m" },
            { "id": "t", "kind": "seat", "body": "b" },
        ]));
        let on =
            |year, month, day| ids(&cluster.at(&When::Day(date(year, month, day)), TODAY).seats);
        assert_eq!(on(2024, 1, 1), ["own"]);
        assert_eq!(on(2025, 2, 1), ["own", "t"]);
        assert_eq!(on(2025, 4, 1), ["own", "s", "t"]);
        assert_eq!(on(2026, 1, 1), ["own", "t"]);
        assert_eq!(
            cluster.turning_days(),
            [
                date(2020, 1, 1),
                date(2025, 1, 24),
                date(2025, 3, 1),
                date(2026, 1, 1)
            ]
        );
        assert_eq!(cluster.planned(date(2025, 6, 1)), Some(date(2026, 1, 1)));
        assert_eq!(cluster.planned(TODAY), None);
    }
}

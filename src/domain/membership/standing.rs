//! Who was a member on a day, in which class, with which right.
//!
//! A member carries the class after all its changes; which one held on a day before follows from
//! the changes that come after that day. What no record tells stays unknown.

use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::{ClassChange, Member, MemberClass};
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::timeline::Span;
use crate::domain::vocabulary::Right;
use crate::domain::votes::Poll;

/// What a member was on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing<'c> {
    /// It belonged, in this class; `None` where its class is not set.
    In(Option<&'c MemberClass>),
    /// It had not joined yet.
    NotYet,
    /// It had left.
    Left,
}

/// A time that a member spent in one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    pub class: Option<Id<MemberClass>>,
    pub span: Span,
    /// The vote by which it began.
    pub by: Option<Id<Poll>>,
    /// The change that began it; `None` for the time from joining on.
    pub change: Option<Id<ClassChange>>,
}

/// The changes of class of all members, looked up once for many questions.
pub struct Standings<'c> {
    cluster: &'c Cluster,
    changes: BTreeMap<&'c Id<Member>, Vec<&'c ClassChange>>,
}

impl<'c> Standings<'c> {
    #[must_use]
    pub fn new(cluster: &'c Cluster) -> Self {
        let mut changes: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for change in cluster.class_changes.values() {
            let of_member: &mut Vec<&ClassChange> = changes.entry(&change.member).or_default();
            of_member.push(change);
        }
        for list in changes.values_mut() {
            sorting::by_key(list, |change| change.date);
        }
        Self { cluster, changes }
    }

    /// The class that a member was in on a day.
    #[must_use]
    pub fn class_on(&self, member: &Member, day: Date) -> Option<&'c MemberClass> {
        let changes = self.changes.get(&member.id).map(Vec::as_slice);
        let class = class_among(member, changes.unwrap_or_default(), day)?;
        self.cluster.member_classes.get(class)
    }

    /// The right that a member had through its class on a day.
    #[must_use]
    pub fn right_on(&self, member: &Member, day: Date) -> Option<Right> {
        self.class_on(member, day).map(MemberClass::right)
    }

    /// Whether the member decided with the others on a day, so that presence, authority and a pledge
    /// are expected of it. Where an organisation has no classes, all members do.
    #[must_use]
    pub fn decides(&self, member: &Member, day: Date) -> bool {
        self.cluster.member_classes.is_empty() || self.right_on(member, day) == Some(Right::Vote)
    }
}

/// The class on a day, from the changes in the order of their days.
fn class_among<'a>(
    member: &'a Member,
    changes: &[&'a ClassChange],
    day: Date,
) -> Option<&'a Id<MemberClass>> {
    let Some(next) = changes.iter().find(|change| day < change.date) else {
        return member.class.as_ref();
    };
    let before = || changes.iter().rev().find(|change| change.date <= day);
    next.from
        .as_ref()
        .or_else(|| before().map(|change| &change.to))
}

impl Cluster {
    /// The changes of a member's class, in the order of their days.
    #[must_use]
    pub fn class_changes_of(&self, member: &Id<Member>) -> Vec<&ClassChange> {
        let changes = self.class_changes.values();
        let mut changes: Vec<_> = changes.filter(|it| it.member == *member).collect();
        sorting::by_key(&mut changes, |change| change.date);
        changes
    }

    /// The class that a member was in on a day. For many members ask [`Standings`].
    #[must_use]
    pub fn class_on(&self, member: &Member, day: Date) -> Option<&MemberClass> {
        let changes = self.class_changes_of(&member.id);
        self.member_classes.get(class_among(member, &changes, day)?)
    }

    /// The right that a member had through its class on a day.
    #[must_use]
    pub fn right_on(&self, member: &Member, day: Date) -> Option<Right> {
        self.class_on(member, day).map(MemberClass::right)
    }

    /// Whether someone was a member on a day, and in which class.
    #[must_use]
    pub fn standing_on(&self, member: &Member, day: Date) -> Standing<'_> {
        if member.member_since.is_some_and(|since| day < since) {
            Standing::NotYet
        } else if member.belongs_on(day) {
            Standing::In(self.class_on(member, day))
        } else {
            Standing::Left
        }
    }

    /// The right that goes with a seat on a day: its own, else that of the member's class then. A
    /// place of a person without a member, such as the office's staff, carries no vote of its own.
    #[must_use]
    pub fn right_of_seat_on(&self, seat: &Seat, day: Date) -> Right {
        if let Some(right) = &seat.right {
            return right.clone();
        }
        let member = seat.member.as_ref().and_then(|it| self.members.get(it));
        member
            .and_then(|member| self.right_on(member, day))
            .unwrap_or(Right::Consult)
    }

    /// The times that a member spent in its classes, from joining to leaving.
    #[must_use]
    pub fn stretches(&self, member: &Member) -> Vec<Stretch> {
        let changes = self.class_changes_of(&member.id);
        let first = changes.first();
        let joined = Stretch {
            class: match first {
                Some(first) => first.from.clone(),
                None => member.class.clone(),
            },
            span: Span {
                since: member.member_since,
                until: None,
            },
            by: member.admitted_by.clone(),
            change: None,
        };
        let mut stretches = vec![joined];
        for change in &changes {
            if let Some(last) = stretches.last_mut() {
                last.span.until = change.date.yesterday().ok();
            }
            stretches.push(Stretch {
                class: Some(change.to.clone()),
                span: Span {
                    since: Some(change.date),
                    until: None,
                },
                by: change.decided_by.clone(),
                change: Some(change.id.clone()),
            });
        }
        if let Some(last) = stretches.last_mut() {
            last.span.until = member.member_until;
        }
        // Of two changes on one day the first was never in force.
        stretches.retain(|it| match (it.span.since, it.span.until) {
            (Some(since), Some(until)) => since <= until || it.change.is_none(),
            _ => true,
        });
        stretches
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::record::Record;

    fn cluster(records: &Value) -> Cluster {
        let mut cluster = Cluster::default();
        for value in records.as_array().unwrap() {
            cluster
                .put(&Record::from_value(value.clone()).unwrap())
                .unwrap();
        }
        cluster
    }

    fn house() -> Cluster {
        cluster(&json!([
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Supporter", "consult": true },
            { "id": "see", "kind": "memberClass", "name": "Observer" },
            { "id": "m", "kind": "member", "name": "Works", "class": "in",
              "memberSince": "2020-01-01", "memberUntil": "2025-12-31" },
            { "id": "c2", "kind": "classChange", "member": "m", "from": "out", "to": "in", "date": "2024-03-01" },
            { "id": "c1", "kind": "classChange", "member": "m", "from": "see", "to": "out", "date": "2022-06-01" },
        ]))
    }

    fn class_on(cluster: &Cluster, day: Date) -> Option<&str> {
        let member = cluster.members.get("m").unwrap();
        cluster.class_on(member, day).map(|it| it.name.as_str())
    }

    #[test]
    fn a_class_holds_from_the_day_of_its_change_to_the_eve_of_the_next() {
        let cluster = house();
        let expected = [
            (date(2020, 1, 1), "Observer"),
            (date(2022, 5, 31), "Observer"),
            (date(2022, 6, 1), "Supporter"),
            (date(2024, 2, 29), "Supporter"),
            (date(2024, 3, 1), "Internal"),
        ];
        for (day, class) in expected {
            assert_eq!(class_on(&cluster, day), Some(class), "{day}");
        }
    }

    #[test]
    fn whoever_has_not_joined_or_has_left_stands_in_no_class() {
        let cluster = house();
        let member = cluster.members.get("m").unwrap();
        let on = |day| cluster.standing_on(member, day);
        assert_eq!(on(date(2019, 12, 31)), Standing::NotYet);
        assert!(matches!(on(date(2025, 12, 31)), Standing::In(Some(_))));
        assert_eq!(on(date(2026, 1, 1)), Standing::Left);
    }

    #[test]
    fn a_change_that_does_not_say_from_what_follows_the_one_before_it() {
        let cluster = cluster(&json!([
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Supporter" },
            { "id": "m", "kind": "member", "name": "Works", "class": "in" },
            { "id": "c1", "kind": "classChange", "member": "m", "to": "out", "date": "2022-06-01" },
            { "id": "c2", "kind": "classChange", "member": "m", "to": "in", "date": "2024-03-01" },
        ]));
        assert_eq!(class_on(&cluster, date(2022, 5, 31)), None);
        assert_eq!(class_on(&cluster, date(2023, 1, 1)), Some("Supporter"));
    }

    #[test]
    fn the_times_in_classes_follow_each_other_without_gaps_from_joining_to_leaving() {
        let cluster = house();
        let stretches = cluster.stretches(cluster.members.get("m").unwrap());
        let spans: Vec<_> = stretches
            .iter()
            .map(|it| {
                (
                    it.class.as_ref().unwrap().as_str(),
                    it.span.since,
                    it.span.until,
                )
            })
            .collect();
        assert_eq!(
            spans,
            [
                ("see", Some(date(2020, 1, 1)), Some(date(2022, 5, 31))),
                ("out", Some(date(2022, 6, 1)), Some(date(2024, 2, 29))),
                ("in", Some(date(2024, 3, 1)), Some(date(2025, 12, 31))),
            ]
        );
    }

    #[test]
    fn a_seat_without_a_right_of_its_own_has_that_of_the_class_of_the_day() {
        let cluster = house();
        let seat = Seat {
            member: Some(Id::new("m")),
            ..cluster_seat()
        };
        assert_eq!(
            cluster.right_of_seat_on(&seat, date(2023, 1, 1)),
            Right::Consult
        );
        assert_eq!(
            cluster.right_of_seat_on(&seat, date(2025, 1, 1)),
            Right::Vote
        );
    }

    fn cluster_seat() -> Seat {
        Record::from_value(json!({ "id": "s", "kind": "seat", "body": "b" }))
            .unwrap()
            .read()
            .unwrap()
    }

    proptest! {
        #[test]
        fn the_table_and_the_single_question_and_the_stretches_agree(
            changes in prop::collection::vec((0_u8..3, 0_u8..3, 1_i8..=12), 0..6),
            month in 1_i8..=12,
        ) {
            let classes = ["a", "b", "c"];
            let mut records = vec![
                json!({ "id": "a", "kind": "memberClass", "name": "A", "vote": true }),
                json!({ "id": "b", "kind": "memberClass", "name": "B" }),
                json!({ "id": "c", "kind": "memberClass", "name": "C" }),
                json!({ "id": "m", "kind": "member", "name": "M", "class": "a" }),
            ];
            for (at, (from, to, month)) in changes.iter().enumerate() {
                records.push(json!({
                    "id": format!("k{at}"), "kind": "classChange", "member": "m",
                    "from": classes[usize::from(*from)], "to": classes[usize::from(*to)],
                    "date": format!("2024-{month:02}-10"),
                }));
            }
            let cluster = cluster(&Value::Array(records));
            let member = cluster.members.get("m").unwrap();
            let day = date(2024, month, 20);
            let one = cluster.class_on(member, day);
            prop_assert_eq!(one, Standings::new(&cluster).class_on(member, day));
            let holding = cluster.stretches(member);
            let holding: Vec<_> = holding.iter().filter(|it| it.span.holds_on(day)).collect();
            prop_assert_eq!(holding.len(), 1);
        }
    }
}

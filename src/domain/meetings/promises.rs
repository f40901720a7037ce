//! How follow-ups are kept (D12, H4): the rate with its figures, what is late, and whose it is.
//!
//! A promise is judged once its day is over. What was dropped is no promise any more, and one without
//! a day can be kept but not be late.

use std::collections::BTreeMap;

use jiff::ToSpan as _;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{FollowUp, Meeting, calendar};
use crate::domain::membership::Person;
use crate::domain::sorting;
use crate::domain::vocabulary::TaskStatus;
pub use crate::domain::work::plan::is_open;

/// How promises are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rate {
    /// How many were due in the time looked at.
    pub due: usize,
    /// How many of these are done.
    pub kept: usize,
    /// How many of these were done by their day, as far as the day is on record.
    pub in_time: usize,
    /// How many of these have a day on which they were done.
    pub dated: usize,
    /// How many stand open, whenever they are due.
    pub open: usize,
    /// How many of the open ones are past their day.
    pub overdue: usize,
    /// How many of the open ones nobody answers for.
    pub nobodys: usize,
    /// How many of the open ones have no day.
    pub dayless: usize,
}

impl Rate {
    /// The kept part in whole per cent; `None` while nothing was due.
    #[must_use]
    pub fn percent(&self) -> Option<usize> {
        (self.kept * 100).checked_div(self.due)
    }

    fn add(&mut self, promise: &FollowUp, today: Date, since: Date) {
        let done = promise.status == Some(TaskStatus::Done);
        let dropped = promise.status == Some(TaskStatus::Dropped);
        if is_open(promise.status.as_ref()) {
            self.open += 1;
            self.overdue += usize::from(is_overdue(promise, today));
            self.nobodys += usize::from(promise.owner.is_none());
            self.dayless += usize::from(promise.due.is_none());
        }
        let Some(due) = promise.due.filter(|due| since < *due && *due < today) else {
            return;
        };
        if dropped {
            return;
        }
        self.due += 1;
        self.kept += usize::from(done);
        if let Some(day) = promise.done.filter(|_| done) {
            self.dated += 1;
            self.in_time += usize::from(day <= due);
        }
    }
}

/// Whether a promise is open past its day.
#[must_use]
pub fn is_overdue(promise: &FollowUp, today: Date) -> bool {
    is_open(promise.status.as_ref()) && promise.due.is_some_and(|due| due < today)
}

/// The day before which nothing is judged: a year ago.
fn a_year_before(today: Date) -> Date {
    today.saturating_sub(1.years())
}

/// The rate of the last twelve months.
#[must_use]
pub fn rate(cluster: &Cluster, today: Date) -> Rate {
    let mut rate = Rate::default();
    for promise in cluster.follow_ups.values() {
        rate.add(promise, today, a_year_before(today));
    }
    rate
}

/// The rate of each person who has promised something, and of what nobody answers for; whoever has
/// most that is late comes first.
#[must_use]
pub fn by_person(cluster: &Cluster, today: Date) -> Vec<(Option<Id<Person>>, Rate)> {
    let mut rates: BTreeMap<Option<&Id<Person>>, Rate> = BTreeMap::new();
    for promise in cluster.follow_ups.values() {
        let owner = promise.owner.as_ref();
        let owner = owner.filter(|it| cluster.people.contains_key(*it));
        let rate = rates.entry(owner).or_default();
        rate.add(promise, today, a_year_before(today));
    }
    let mut rates: Vec<_> = rates
        .into_iter()
        .filter(|(_, rate)| rate.due + rate.open > 0)
        .map(|(owner, rate)| (owner.cloned(), rate))
        .collect();
    sorting::by(&mut rates, |(a, one), (b, other)| {
        let name = |it: &Option<Id<Person>>| cluster.person_name(it.as_ref()).map(str::to_owned);
        (other.overdue, other.open)
            .cmp(&(one.overdue, one.open))
            .then_with(|| name(a).cmp(&name(b)))
    });
    rates
}

/// Which promises are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Only those of one person; `Some(None)`: those that nobody answers for.
    pub owner: Option<Option<Id<Person>>>,
    /// Those that are done or dropped as well.
    pub closed: bool,
    /// Only those that are late.
    pub overdue: bool,
}

/// The promises asked for: open ones first, by their days; what has no day comes last of them.
#[must_use]
pub fn listed<'c>(cluster: &'c Cluster, asked: &Asked, today: Date) -> Vec<&'c FollowUp> {
    let mut found: Vec<&FollowUp> = cluster.follow_ups.values().collect();
    found.retain(|it| {
        let owner = it
            .owner
            .as_ref()
            .filter(|it| cluster.people.contains_key(*it));
        let his = asked
            .owner
            .as_ref()
            .is_none_or(|asked| asked.as_ref() == owner);
        let open = is_open(it.status.as_ref());
        his && (asked.closed || open) && (!asked.overdue || is_overdue(it, today))
    });
    sorting::by_key(&mut found, |it| {
        let open = is_open(it.status.as_ref());
        (!open, it.due.is_none(), it.due)
    });
    found
}

/// The promises that a meeting hears of first: those of earlier meetings of its body that stand open,
/// and those that were kept since the last one. What was promised outside of any meeting of another
/// body comes along while it is open.
#[must_use]
pub fn to_report<'c>(cluster: &'c Cluster, meeting: &Meeting) -> Vec<&'c FollowUp> {
    let last = calendar::before(cluster, meeting);
    let mut found: Vec<&FollowUp> = cluster.follow_ups.values().collect();
    found.retain(|promise| {
        let open = is_open(promise.status.as_ref());
        let made = promise.meeting.as_ref();
        let Some(made) = made.and_then(|it| cluster.meetings.get(it)) else {
            return open;
        };
        let earlier = made.body == meeting.body
            && made.id != meeting.id
            && (made.date, made.start) < (meeting.date, meeting.start);
        let of_last = last.is_some_and(|last| last.id == made.id);
        let lately = last
            .zip(promise.done)
            .is_some_and(|(last, done)| last.date <= done);
        earlier && (open || of_last || lately)
    });
    sorting::by_key(&mut found, |it| {
        (is_open(it.status.as_ref()), it.due.is_none(), it.due)
    });
    found
}

/// The step that gives a promise another state: the day on which it is kept comes with it, and goes
/// when it is opened again.
#[must_use]
pub fn settle(promise: &FollowUp, status: Option<&TaskStatus>, today: Date) -> Command {
    let done = match status {
        Some(TaskStatus::Done) => Some(promise.done.unwrap_or(today)),
        _ => None,
    };
    Command::Set {
        record: promise.id.record(),
        fields: vec![
            ("status".to_owned(), status.map(|it| it.as_str().into())),
            ("done".to_owned(), done.map(|it| it.to_string().into())),
        ],
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::charter::promises::evidence;
    use crate::domain::findings::builder::cluster;
    use crate::domain::vocabulary::PromiseCheck;

    const TODAY: Date = date(2025, 11, 30);

    fn promise(id: &str, fields: Value) -> Value {
        let mut record = json!({ "id": id, "kind": "followUp", "text": id });
        let fields = fields.as_object().unwrap().clone();
        record.as_object_mut().unwrap().extend(fields);
        record
    }

    #[test]
    fn a_promise_is_judged_once_its_day_is_over_and_not_after_a_year() {
        let records = json!([
            promise(
                "kept",
                json!({ "due": "2025-11-29", "status": "done", "done": "2025-11-28" })
            ),
            promise(
                "late",
                json!({ "due": "2025-11-01", "status": "done", "done": "2025-11-28" })
            ),
            promise("undated", json!({ "due": "2025-11-01", "status": "done" })),
            promise(
                "broken",
                json!({ "due": "2025-11-01", "status": "late", "owner": "x" })
            ),
            promise(
                "dropped",
                json!({ "due": "2025-11-01", "status": "dropped" })
            ),
            promise("today", json!({ "due": "2025-11-30" })),
            promise("old", json!({ "due": "2024-11-29", "status": "open" })),
            promise("dayless", json!({})),
        ]);
        let found = rate(&cluster(&[records]), TODAY);
        let expected = Rate {
            due: 4,
            kept: 3,
            in_time: 1,
            dated: 2,
            open: 4,
            overdue: 2,
            nobodys: 3,
            dayless: 1,
        };
        assert_eq!(found, expected);
        assert_eq!(found.percent(), Some(75));
    }

    #[test]
    fn whoever_has_most_that_is_late_comes_first_and_a_lost_name_is_nobodys() {
        let records = json!([
            { "id": "ana", "kind": "person", "name": "Ana" },
            { "id": "bo", "kind": "person", "name": "Bo" },
            promise("1", json!({ "owner": "ana", "due": "2026-01-01" })),
            promise("2", json!({ "owner": "bo", "due": "2025-01-01" })),
            promise("3", json!({ "owner": "gone", "due": "2026-01-01" })),
        ]);
        let found = by_person(&cluster(&[records]), TODAY);
        let who: Vec<Option<&str>> = found
            .iter()
            .map(|it| it.0.as_ref().map(Id::as_str))
            .collect();
        assert_eq!(who, [Some("bo"), None, Some("ana")]);
    }

    #[test]
    fn a_meeting_hears_of_what_stands_open_and_of_what_the_last_one_promised() {
        let records = json!([
            { "id": "all", "kind": "body", "name": "Assembly" },
            { "id": "group", "kind": "body", "name": "Group" },
            { "id": "m1", "kind": "meeting", "body": "all", "date": "2025-01-10" },
            { "id": "m2", "kind": "meeting", "body": "all", "date": "2025-04-10" },
            { "id": "m3", "kind": "meeting", "body": "all", "date": "2025-07-10" },
            { "id": "g", "kind": "meeting", "body": "group", "date": "2025-05-10" },
            promise("old-kept", json!({ "meeting": "m1", "status": "done", "done": "2025-02-01" })),
            promise("kept-lately", json!({ "meeting": "m1", "status": "done", "done": "2025-05-01" })),
            promise("of-last", json!({ "meeting": "m2", "status": "done" })),
            promise("open", json!({ "meeting": "m1", "due": "2025-03-01" })),
            promise("of-group", json!({ "meeting": "g" })),
            promise("own", json!({ "meeting": "m3" })),
        ]);
        let cluster = cluster(&[records]);
        let found = to_report(&cluster, cluster.meetings.get("m3").unwrap());
        let found: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(found, ["kept-lately", "of-last", "open"]);
    }

    #[test]
    fn keeping_a_promise_notes_the_day_and_opening_it_again_forgets_it() {
        let records = json!([promise("a", json!({ "status": "open" }))]);
        let cluster = cluster(&[records]);
        let fields = |status: Option<TaskStatus>| {
            let promise = cluster.follow_ups.get("a").unwrap();
            match settle(promise, status.as_ref(), TODAY) {
                Command::Set { fields, .. } => fields,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(
            fields(Some(TaskStatus::Done))[1].1,
            Some(json!("2025-11-30"))
        );
        assert_eq!(fields(Some(TaskStatus::Running))[1].1, None);
        assert_eq!(fields(None)[0].1, None);
    }

    proptest! {
        /// The charter shows the same promise, and both must say the same.
        #[test]
        fn the_rate_is_what_the_charter_shows(
            promises in prop::collection::vec((0_i64..800, 0_usize..4), 0..20),
        ) {
            let one = |(at, (ago, status)): (usize, &(i64, usize))| {
                let due = TODAY.saturating_sub((*ago - 20).days());
                let status = ["open", "done", "late", "dropped"][*status];
                promise(&format!("p{at}"), json!({ "due": due.to_string(), "status": status }))
            };
            let records = Value::Array(promises.iter().enumerate().map(one).collect());
            let cluster = cluster(&[records]);
            let (rate, evidence) = (rate(&cluster, TODAY), evidence(&cluster, TODAY, &PromiseCheck::PromisesKept));
            prop_assert_eq!((rate.kept, rate.due), (evidence.kept, evidence.of));
            let by_person: usize = by_person(&cluster, TODAY).iter().map(|it| it.1.open).sum();
            prop_assert_eq!(by_person, rate.open);
        }
    }
}

//! The projects' days in a calendar: what begins, ends or is due on which day, from all the records
//! that have one.

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::vocabulary::TaskStatus;
use crate::domain::work::Project;
use crate::domain::work::board::live_projects;
use crate::domain::work::spans::later;

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Meeting,
    Begins,
    Ends,
    Milestone,
    /// A thing to do for a project.
    Check,
    /// An item of the work plan.
    Work,
    /// An invoice that is not paid.
    Invoice,
}

impl What {
    /// The field that holds the day; a meeting's day is moved where the meeting is.
    #[must_use]
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::Meeting => None,
            Self::Begins => Some("start"),
            Self::Ends => Some("end"),
            Self::Milestone | Self::Check | Self::Work | Self::Invoice => Some("due"),
        }
    }
}

/// An entry of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub day: Date,
    pub what: What,
    pub record: RecordId,
    pub text: String,
    /// The project that it belongs to.
    pub project: Option<Id<Project>>,
    pub done: bool,
}

impl Entry {
    /// Whether its day is over and it is not done.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        let due = !matches!(self.what, What::Meeting | What::Begins);
        due && !self.done && self.day < today
    }
}

/// The entries from a day to another, both included, in their order.
#[must_use]
pub fn entries(cluster: &Cluster, from: Date, to: Date) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add =
        |day: Option<Date>, what, record, text: &str, project: Option<&Id<Project>>, done| {
            if let Some(day) = day.filter(|day| from <= *day && *day <= to) {
                entries.push(Entry {
                    day,
                    what,
                    record,
                    text: text.to_owned(),
                    project: project.cloned(),
                    done,
                });
            }
        };
    let is_done = |status: Option<&TaskStatus>| {
        !matches!(
            status,
            None | Some(TaskStatus::Open | TaskStatus::Running | TaskStatus::Late)
        )
    };
    let live = live_projects(cluster);
    for it in &live {
        let done = it.status == Some(crate::domain::vocabulary::ProjectStatus::Done);
        for (day, what) in [(it.start, What::Begins), (it.end, What::Ends)] {
            add(day, what, it.id.record(), &it.title, Some(&it.id), done);
        }
    }
    let lives = |id: &Id<Project>| cluster.projects.get(id).is_some_and(Project::is_live);
    for it in cluster.milestones.values().filter(|it| lives(&it.project)) {
        let project = Some(&it.project);
        add(
            it.due,
            What::Milestone,
            it.id.record(),
            &it.text,
            project,
            it.done,
        );
    }
    for it in cluster.checklist_items.values() {
        if lives(&it.project) {
            let project = Some(&it.project);
            add(
                it.due,
                What::Check,
                it.id.record(),
                &it.text,
                project,
                it.done,
            );
        }
    }
    for it in cluster.work_items.values() {
        let done = is_done(it.status.as_ref());
        add(
            it.due,
            What::Work,
            it.id.record(),
            &it.text,
            it.project.as_ref(),
            done,
        );
    }
    for it in cluster.invoices.values().filter(|it| it.paid.is_none()) {
        let of = cluster.member_name(it.member.as_ref());
        let text = it.text.as_deref().or(it.number.as_deref()).or(of);
        let project = it.project.as_ref();
        add(
            it.due,
            What::Invoice,
            it.id.record(),
            text.unwrap_or_default(),
            project,
            false,
        );
    }
    for it in cluster.meetings.values() {
        let body = cluster.body_name(Some(&it.body));
        let text = it.title.as_deref().or(body).unwrap_or_default();
        add(
            Some(it.date),
            What::Meeting,
            it.id.record(),
            text,
            None,
            false,
        );
    }
    sorting::by(&mut entries, |a, b| {
        (a.day, a.what, &a.text).cmp(&(b.day, b.what, &b.text))
    });
    entries
}

/// The days of the weeks that a month lies in, from Monday on.
#[must_use]
pub fn weeks(month: Date) -> Vec<Vec<Date>> {
    let first = month.first_of_month();
    let before = i32::from(first.weekday().to_monday_zero_offset());
    let monday = later(first, -before);
    let days = before + i32::from(month.days_in_month());
    let week = |at: i32| (0..7).map(|day| later(monday, at * 7 + day)).collect();
    (0..(days + 6) / 7).map(week).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::record::Record;

    #[test]
    fn everything_with_a_day_stands_on_it_and_what_was_put_away_does_not() {
        let mut cluster = Cluster::default();
        for value in [
            json!({ "id": "p", "kind": "project", "title": "Bus", "start": "2025-05-01", "end": "2025-05-31" }),
            json!({ "id": "q", "kind": "project", "title": "Gone", "start": "2025-05-01", "archived": true }),
            json!({ "id": "s", "kind": "milestone", "project": "p", "text": "first", "due": "2025-05-10", "done": true }),
            json!({ "id": "s2", "kind": "milestone", "project": "q", "text": "gone", "due": "2025-05-10" }),
            json!({ "id": "c", "kind": "checklistItem", "project": "p", "text": "call", "due": "2025-05-09" }),
            json!({ "id": "w", "kind": "workItem", "text": "report", "due": "2025-05-10", "status": "done" }),
            json!({ "id": "i", "kind": "invoice", "direction": "sent", "text": "pledge", "amount": 5, "due": "2025-05-11" }),
            json!({ "id": "i2", "kind": "invoice", "direction": "sent", "text": "paid", "amount": 5, "due": "2025-05-11", "paid": "2025-05-01" }),
            json!({ "id": "m", "kind": "meeting", "body": "b", "title": "Sitting", "date": "2025-05-10" }),
        ] {
            cluster.put(&Record::from_value(value).unwrap()).unwrap();
        }
        let entries = entries(&cluster, date(2025, 5, 1), date(2025, 5, 30));
        let said: Vec<&str> = entries.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(
            said,
            ["Bus", "call", "Sitting", "first", "report", "pledge"]
        );
        let today = date(2025, 5, 20);
        let overdue = entries.iter().filter(|it| it.is_overdue(today));
        assert_eq!(
            overdue.map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["call", "pledge"]
        );
    }

    proptest! {
        #[test]
        fn the_weeks_of_a_month_hold_all_its_days_from_a_monday_on(year in 1900..2200_i16, month in 1..13_i8) {
            let first = date(year, month, 1);
            let days: Vec<Date> = weeks(first).into_iter().flatten().collect();
            prop_assert_eq!(days[0].weekday(), Weekday::Monday);
            prop_assert_eq!(days.len() % 7, 0);
            prop_assert!(days.contains(&first) && days.contains(&first.last_of_month()));
            prop_assert!(days.len() <= 42);
            let own = days.iter().filter(|it| it.month() == month).count();
            prop_assert_eq!(own, usize::try_from(first.days_in_month()).unwrap());
        }
    }
}

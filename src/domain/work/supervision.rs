//! Whether the council looks at the office's work as often as the organisation asks it to (H20,
//! H24). Without a number of days nothing is missed.

use super::{Supervision, WorkItem, WorkPlan};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::sorting;

/// A stretch of days on which nobody looked, longer than the organisation allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    pub from: Date,
    /// The day on which somebody looked again; `None` while nobody has.
    pub to: Option<Date>,
    pub days: i32,
}

/// How a plan is watched over.
#[derive(Debug, Clone, PartialEq)]
pub struct Watch<'c> {
    /// What was seen of it, the newest first.
    pub entries: Vec<&'c Supervision>,
    /// The day by which somebody should look next.
    pub due: Option<Date>,
    /// The stretches that were too long, the earliest first.
    pub gaps: Vec<Gap>,
}

impl Watch<'_> {
    /// The gap that is open.
    #[must_use]
    pub fn open(&self) -> Option<Gap> {
        self.gaps.last().copied().filter(|gap| gap.to.is_none())
    }
}

/// What was seen of a plan: entries about it, about one of its items, and those that its supervisors
/// wrote about the office's work as a whole while it ran; the newest first.
#[must_use]
pub fn entries<'c>(cluster: &'c Cluster, plan: &WorkPlan) -> Vec<&'c Supervision> {
    let is_of = |it: &&Supervision| match &it.about {
        Some(about) => {
            let item = cluster.work_items.get(about.as_str());
            about.as_str() == plan.id.as_str()
                || item.is_some_and(|item| item.plan.as_ref() == Some(&plan.id))
        }
        None => {
            plan.from.is_some_and(|from| from <= it.date) && plan.to.is_none_or(|to| it.date <= to)
        }
    };
    let mut entries: Vec<&Supervision> = cluster.supervisions.values().filter(is_of).collect();
    sorting::by_key(&mut entries, |it| std::cmp::Reverse(it.date));
    entries
}

/// When the council last looked at an item.
#[must_use]
pub fn checked<'c>(cluster: &'c Cluster, item: &Id<WorkItem>) -> Option<&'c Supervision> {
    let about = |it: &&Supervision| {
        it.about
            .as_ref()
            .is_some_and(|it| it.as_str() == item.as_str())
    };
    let entries = cluster.supervisions.values().filter(about);
    entries.max_by_key(|it| it.date)
}

/// How a plan is watched over, from its first day to its last or to today.
#[must_use]
pub fn watch<'c>(cluster: &'c Cluster, plan: &WorkPlan, today: Date) -> Watch<'c> {
    let entries = entries(cluster, plan);
    let allowed = cluster.organisation().and_then(|it| it.supervision_days);
    let allowed = allowed.and_then(|it| i32::try_from(it).ok());
    let (Some(allowed), Some(from)) = (allowed, plan.from.filter(|from| *from <= today)) else {
        return Watch {
            entries,
            due: None,
            gaps: Vec::new(),
        };
    };
    let end = plan.to.map_or(today, |to| to.min(today));
    let seen = entries.iter().rev().map(|it| it.date);
    let mut gaps = Vec::new();
    let mut last = from;
    let mut step = |from: Date, to: Date, looked: bool| {
        let days = days_between(from, to);
        if days > allowed {
            gaps.push(Gap {
                from,
                to: looked.then_some(to),
                days,
            });
        }
    };
    for day in seen.filter(|day| from <= *day && *day <= end) {
        step(last, day, true);
        last = day;
    }
    step(last, end, false);
    let runs = plan.to.is_none_or(|to| today <= to);
    let due = last
        .checked_add(jiff::Span::new().days(allowed))
        .ok()
        .map(|due| plan.to.map_or(due, |to| due.min(to)))
        .filter(|_| runs);
    Watch { entries, due, gaps }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn cluster(days: Option<u32>, seen: &[&str]) -> Cluster {
        let mut records = json!([
            { "id": "o", "kind": "organisation", "name": "Net" },
            { "id": "wp", "kind": "workPlan", "from": "2025-01-01", "to": "2025-12-31" },
            { "id": "w", "kind": "workItem", "plan": "wp", "text": "Report" },
            { "id": "g", "kind": "goal", "text": "Export" },
        ]);
        if let Some(days) = days {
            records[0]["supervisionDays"] = json!(days);
        }
        for (at, day) in seen.iter().enumerate() {
            let entry = json!({ "id": format!("s{at}"), "kind": "supervision", "date": day,
                "about": if at % 2 == 0 { "wp" } else { "w" }, "finding": "fine" });
            records.as_array_mut().unwrap().push(entry);
        }
        let other = json!({ "id": "x", "kind": "supervision", "date": "2025-04-01", "about": "g", "finding": "a goal" });
        records.as_array_mut().unwrap().push(other);
        crate::domain::testing::cluster(Value::clone(&records))
    }

    fn gaps(cluster: &Cluster, today: Date) -> Vec<(Date, Option<Date>)> {
        let plan = cluster.work_plans.get("wp").unwrap();
        let watch = watch(cluster, plan, today);
        watch.gaps.iter().map(|gap| (gap.from, gap.to)).collect()
    }

    #[test]
    fn nothing_is_missed_where_no_number_of_days_is_set() {
        assert_eq!(gaps(&cluster(None, &[]), date(2025, 12, 1)), []);
    }

    #[test]
    fn a_gap_opens_on_the_day_after_the_last_that_is_allowed() {
        let cluster = cluster(Some(60), &["2025-02-10"]);
        assert_eq!(gaps(&cluster, date(2025, 4, 11)), []);
        assert_eq!(
            gaps(&cluster, date(2025, 4, 12)),
            [(date(2025, 2, 10), None)]
        );
    }

    #[test]
    fn a_gap_that_was_closed_is_still_told_and_one_ends_with_the_plan() {
        let cluster = cluster(Some(60), &["2025-05-01", "2025-06-01"]);
        let first = (date(2025, 1, 1), Some(date(2025, 5, 1)));
        assert_eq!(gaps(&cluster, date(2025, 7, 1)), [first]);
        assert_eq!(
            gaps(&cluster, date(2030, 1, 1)),
            [first, (date(2025, 6, 1), None)]
        );
        let plan = cluster.work_plans.get("wp").unwrap();
        assert_eq!(watch(&cluster, plan, date(2030, 1, 1)).gaps[1].days, 213);
    }

    #[test]
    fn the_next_look_is_due_so_many_days_after_the_last() {
        let cluster = cluster(Some(60), &["2025-05-01"]);
        let plan = cluster.work_plans.get("wp").unwrap();
        let due = |today| watch(&cluster, plan, today).due;
        assert_eq!(due(date(2025, 5, 2)), Some(date(2025, 6, 30)));
        assert_eq!(due(date(2026, 1, 1)), None, "the plan is over");
    }

    #[test]
    fn an_item_bears_the_mark_of_the_last_look() {
        let cluster = cluster(None, &["2025-05-01", "2025-06-01"]);
        let mark = |item: &str| checked(&cluster, &Id::new(item)).map(|it| it.date);
        assert_eq!(mark("w"), Some(date(2025, 6, 1)));
        assert_eq!(mark("other"), None);
    }

    proptest! {
        #[test]
        fn whoever_looks_often_enough_leaves_no_gap(allowed in 1_u32..90, start in 0_i32..20) {
            let step = i32::try_from(allowed).unwrap();
            let days: Vec<String> = (0..=365 / step + 1)
                .map(|n| (start.min(step) + n * step).min(364))
                .map(|n| (date(2025, 1, 1) + jiff::Span::new().days(n)).to_string())
                .collect();
            let days: Vec<&str> = days.iter().map(String::as_str).collect();
            let cluster = cluster(Some(allowed), &days);
            prop_assert_eq!(gaps(&cluster, date(2025, 12, 31)), []);
        }
    }
}

//! Projects in time: the window of years that is looked at, its quarters and months, a span for
//! each project with its milestones, and what a move by so many days changes.
//!
//! Everything is counted in whole days. A project without dates of its own lies where its
//! milestones lie; one that has but a beginning or an end lies as far as something is known of it,
//! and says which end is open. What has no day at all stands beside the picture, not in it.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::sorting;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::board::live_projects;
use crate::domain::work::{Milestone, Project};

/// An end that is not set is drawn so far from the one that is.
const OPEN_DAYS: i32 = 30;
/// No window is longer, whatever dates a file has.
const MOST_YEARS: i16 = 12;

/// How many days lie between two, the later one not counted.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    let hours = to.duration_since(from).as_hours();
    i32::try_from(hours / 24).unwrap_or_default()
}

/// A day so many days later; the same day where the calendar ends.
#[must_use]
pub fn later(day: Date, days: i32) -> Date {
    day.checked_add(i64::from(days).days()).unwrap_or(day)
}

/// Whole years that are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub first: i16,
    pub last: i16,
}

/// A part of a window: a quarter or a month by its number, from which day on, how many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub year: i16,
    pub number: i8,
    pub from: Date,
    pub days: i32,
}

impl Window {
    /// One year.
    #[must_use]
    pub fn year(year: i16) -> Self {
        // The first and the last year of the calendar have no neighbours.
        let year = year.clamp(1, 9998);
        Self {
            first: year,
            last: year,
        }
    }

    /// All years in which something lies, near the given one; that one alone where nothing does.
    #[must_use]
    pub fn around(days: impl Iterator<Item = Date>, year: i16) -> Self {
        let near = |it: &i16| (it - year).abs() < MOST_YEARS / 2;
        let years: Vec<i16> = days.map(Date::year).filter(near).collect();
        let first = years.iter().copied().min().unwrap_or(year).min(year);
        let last = years.iter().copied().max().unwrap_or(year).max(year);
        Self {
            first: Self::year(first).first,
            last: Self::year(last).last,
        }
    }

    #[must_use]
    pub fn from(self) -> Date {
        jiff::civil::date(self.first, 1, 1)
    }

    /// The day after its last.
    #[must_use]
    pub fn end(self) -> Date {
        jiff::civil::date(self.last + 1, 1, 1)
    }

    #[must_use]
    pub fn days(self) -> i32 {
        days_between(self.from(), self.end())
    }

    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        self.from() <= day && day < self.end()
    }

    /// Where a day begins, in hundredths of a percent of the window, kept within it.
    #[must_use]
    pub fn place(self, day: Date) -> u32 {
        let days = self.days().max(1);
        let at = days_between(self.from(), day).clamp(0, days);
        u32::try_from(i64::from(at) * 10_000 / i64::from(days)).unwrap_or_default()
    }

    #[must_use]
    pub fn quarters(self) -> Vec<Part> {
        self.parts(3)
    }

    #[must_use]
    pub fn months(self) -> Vec<Part> {
        self.parts(1)
    }

    fn parts(self, months: i8) -> Vec<Part> {
        let mut parts = Vec::new();
        for year in self.first..=self.last {
            for number in 1..=12 / months {
                let month = (number - 1) * months + 1;
                let from = jiff::civil::date(year, month, 1);
                let end = if month + months > 12 {
                    jiff::civil::date(year + 1, 1, 1)
                } else {
                    jiff::civil::date(year, month + months, 1)
                };
                parts.push(Part {
                    year,
                    number,
                    from,
                    days: days_between(from, end),
                });
            }
        }
        parts
    }
}

/// What is known of when a project is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// From the first to the last day, both included.
    Whole(Date, Date),
    /// It begins on the first; the end is not set, and it is drawn up to the second.
    Begins(Date, Date),
    /// It ends on the second; when it begins is not set, and it is drawn from the first.
    Ends(Date, Date),
    /// It has no dates, but its milestones have.
    Milestones(Date, Date),
    /// The days as they stand: it would end before it begins.
    Reversed { start: Date, end: Date },
    /// Nothing about it has a day.
    Nowhere,
}

impl Span {
    /// From where to where it is drawn, both days included.
    #[must_use]
    pub fn reach(self) -> Option<(Date, Date)> {
        match self {
            Self::Whole(from, to)
            | Self::Begins(from, to)
            | Self::Ends(from, to)
            | Self::Milestones(from, to) => Some((from, to)),
            Self::Reversed { start, end } => Some((end, start)),
            Self::Nowhere => None,
        }
    }

    fn of(project: &Project, steps: &[Step], today: Date) -> Self {
        let dues = || steps.iter().filter_map(|it| it.due);
        let (first, last) = (dues().min(), dues().max());
        match (project.start, project.end) {
            (Some(start), Some(end)) if end < start => Self::Reversed { start, end },
            (Some(start), Some(end)) => Self::Whole(start, end),
            (Some(start), None) => {
                let runs = matches!(
                    project.status,
                    Some(ProjectStatus::Running | ProjectStatus::Late)
                );
                let known = [Some(later(start, OPEN_DAYS)), last, runs.then_some(today)];
                Self::Begins(start, known.into_iter().flatten().max().unwrap_or(start))
            }
            (None, Some(end)) => {
                let known = [Some(later(end, -OPEN_DAYS)), first];
                Self::Ends(known.into_iter().flatten().min().unwrap_or(end), end)
            }
            (None, None) => match (first, last) {
                (Some(first), Some(last)) => Self::Milestones(first, last),
                _ => Self::Nowhere,
            },
        }
    }
}

/// A milestone of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: Id<Milestone>,
    pub text: String,
    pub due: Option<Date>,
    pub done: bool,
    /// Not done, and its day is over.
    pub overdue: bool,
}

/// A project in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: Id<Project>,
    pub title: String,
    pub status: Option<ProjectStatus>,
    pub span: Span,
    /// Marked late, or agreed on and past its end.
    pub late: bool,
    pub steps: Vec<Step>,
}

impl Line {
    #[must_use]
    pub fn of(cluster: &Cluster, project: &Project, today: Date) -> Self {
        let steps = cluster.milestones.values();
        Self::with(
            project,
            steps.filter(|it| it.project == project.id).collect(),
            today,
        )
    }

    fn with(project: &Project, mut steps: Vec<&Milestone>, today: Date) -> Self {
        sorting::by_key(&mut steps, |it| (it.due.is_none(), it.due));
        let steps = steps.into_iter().map(|it| Step {
            id: it.id.clone(),
            text: it.text.clone(),
            due: it.due,
            done: it.done,
            overdue: !it.done && it.due.is_some_and(|due| due < today),
        });
        let steps: Vec<Step> = steps.collect();
        let agreed = matches!(
            project.status,
            Some(ProjectStatus::Running | ProjectStatus::Approved)
        );
        Self {
            span: Span::of(project, &steps, today),
            late: project.status == Some(ProjectStatus::Late)
                || agreed && project.end.is_some_and(|end| end < today),
            id: project.id.clone(),
            title: project.title.clone(),
            status: project.status.clone(),
            steps,
        }
    }

    /// Whether any of it lies in the window.
    #[must_use]
    pub fn lies_in(&self, window: Window) -> bool {
        let reach = self.span.reach();
        reach.is_some_and(|(from, to)| from < window.end() && window.from() <= to)
            || self
                .steps
                .iter()
                .any(|it| it.due.is_some_and(|due| window.holds(due)))
    }
}

/// All projects that stand, in the order in which they begin; what has no day comes last.
#[must_use]
pub fn lines(cluster: &Cluster, today: Date) -> Vec<Line> {
    let mut steps: BTreeMap<&Id<Project>, Vec<&Milestone>> = BTreeMap::new();
    for step in cluster.milestones.values() {
        steps.entry(&step.project).or_default().push(step);
    }
    let mut lines: Vec<Line> = live_projects(cluster)
        .into_iter()
        .map(|it| Line::with(it, steps.remove(&it.id).unwrap_or_default(), today))
        .collect();
    sorting::by_key(&mut lines, |it| {
        let reach = it.span.reach();
        (reach.is_none(), reach)
    });
    lines
}

/// The meetings of a window, the earliest first.
#[must_use]
pub fn meetings(cluster: &Cluster, window: Window) -> Vec<&Meeting> {
    let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
    meetings.retain(|it| window.holds(it.date));
    sorting::by_key(&mut meetings, |it| it.date);
    meetings
}

/// What of a project is taken hold of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grip {
    /// All of it, with the milestones that are still open.
    Whole,
    Start,
    End,
    Step(Id<Milestone>),
}

/// What moving by so many days makes of a project, as one step; `None` where nothing would change.
/// An end never comes before its beginning, nor a beginning after its end.
#[must_use]
pub fn moved(cluster: &Cluster, line: &Line, grip: &Grip, days: i32) -> Option<Command> {
    let project = cluster.projects.get(&line.id)?;
    let record = line.id.record();
    let set = |field: &str, day: Date| Command::set(&record, field, Some(text(day)));
    let mut commands = Vec::new();
    if days == 0 {
        return None;
    }
    match grip {
        Grip::Whole => {
            for (field, day) in [("start", project.start), ("end", project.end)] {
                commands.extend(day.map(|day| set(field, later(day, days))));
            }
            for step in line.steps.iter().filter(|it| !it.done) {
                let due = step.due.map(|due| text(later(due, days)));
                commands.extend(due.map(|due| Command::set(&step.id.record(), "due", Some(due))));
            }
        }
        Grip::Start | Grip::End => {
            let (from, to) = dragged(line.span, grip, days)?;
            if *grip == Grip::Start && project.start != Some(from) {
                commands.push(set("start", from));
            }
            if *grip == Grip::End && project.end != Some(to) {
                commands.push(set("end", to));
            }
        }
        Grip::Step(id) => {
            let step = line.steps.iter().find(|it| it.id == *id)?;
            let due = Some(text(later(step.due?, days)));
            commands.push(Command::set(&id.record(), "due", due));
        }
    }
    (!commands.is_empty()).then_some(Command::All(commands))
}

/// Where a span lies while it is held.
#[must_use]
pub fn dragged(span: Span, grip: &Grip, days: i32) -> Option<(Date, Date)> {
    let (from, to) = span.reach()?;
    Some(match grip {
        Grip::Whole => (later(from, days), later(to, days)),
        Grip::Start => (later(from, days).min(to), to),
        Grip::End => (from, later(to, days).max(from)),
        Grip::Step(_) => (from, to),
    })
}

fn text(day: Date) -> Value {
    Value::from(day.to_string())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::command;
    use crate::domain::record::{Record, Records};

    fn cluster(records: &[serde_json::Value]) -> Cluster {
        let mut cluster = Cluster::default();
        for value in records {
            cluster
                .put(&Record::from_value(value.clone()).unwrap())
                .unwrap();
        }
        cluster
    }

    fn only(records: &[serde_json::Value]) -> Line {
        let lines = lines(&cluster(records), date(2025, 6, 1));
        lines.into_iter().next().unwrap()
    }

    #[test]
    fn a_project_without_dates_lies_where_its_milestones_lie_and_else_nowhere() {
        let bare = json!({ "id": "p", "kind": "project", "title": "Bus" });
        assert_eq!(only(std::slice::from_ref(&bare)).span, Span::Nowhere);
        let step = |id: &str, due: &str| json!({ "id": id, "kind": "milestone", "project": "p", "text": id, "due": due });
        let line = only(&[bare, step("a", "2025-04-02"), step("b", "2025-03-01")]);
        assert_eq!(
            line.span,
            Span::Milestones(date(2025, 3, 1), date(2025, 4, 2))
        );
        assert!(line.steps.iter().all(|it| it.overdue));
    }

    #[test]
    fn an_open_end_reaches_as_far_as_something_is_known() {
        let begun = json!({ "id": "p", "kind": "project", "title": "Bus", "start": "2025-02-01", "status": "running" });
        assert_eq!(
            only(&[begun]).span,
            Span::Begins(date(2025, 2, 1), date(2025, 6, 1))
        );
        let ends = json!({ "id": "p", "kind": "project", "title": "Bus", "end": "2025-02-01" });
        assert_eq!(
            only(&[ends]).span,
            Span::Ends(date(2025, 1, 2), date(2025, 2, 1))
        );
    }

    #[test]
    fn an_end_before_the_beginning_is_said_and_not_turned_round() {
        let line = only(&[
            json!({ "id": "p", "kind": "project", "title": "Bus", "start": "2025-02-01", "end": "2025-01-01" }),
        ]);
        let (start, end) = (date(2025, 2, 1), date(2025, 1, 1));
        assert_eq!(line.span, Span::Reversed { start, end });
    }

    #[test]
    fn templates_and_archived_projects_lie_in_no_row() {
        let cluster = cluster(&[
            json!({ "id": "a", "kind": "project", "title": "A", "template": true, "start": "2025-01-01" }),
            json!({ "id": "b", "kind": "project", "title": "B", "archived": true, "start": "2025-01-01" }),
        ]);
        assert_eq!(lines(&cluster, date(2025, 6, 1)), []);
    }

    #[test]
    fn a_window_is_cut_into_quarters_and_months_without_a_gap() {
        for window in [
            Window::year(2024),
            Window {
                first: 2023,
                last: 2026,
            },
        ] {
            for parts in [window.quarters(), window.months()] {
                assert_eq!(parts.iter().map(|it| it.days).sum::<i32>(), window.days());
                for pair in parts.windows(2) {
                    assert_eq!(later(pair[0].from, pair[0].days), pair[1].from);
                }
            }
        }
        assert_eq!(Window::year(2024).days(), 366);
    }

    #[test]
    fn days_of_another_age_do_not_stretch_the_window() {
        let days = [date(2024, 5, 1), date(9999, 12, 31), date(1, 1, 1)];
        let window = Window::around(days.into_iter(), 2025);
        assert_eq!((window.first, window.last), (2024, 2025));
    }

    fn day() -> impl Strategy<Value = Date> {
        (0..4000_i32).prop_map(|days| later(date(2020, 1, 1), days))
    }

    proptest! {
        /// Whatever is taken hold of, a project that ended after it began still does, and what is
        /// drawn while it is held is what stands afterwards.
        #[test]
        fn a_move_leaves_the_end_after_the_beginning(
            start in day(), length in 0..900_i32, days in -2000..2000_i32, grip in 0..3_usize,
        ) {
            let grip = [Grip::Whole, Grip::Start, Grip::End][grip].clone();
            let end = later(start, length);
            let record = Record::from_value(json!({
                "id": "p", "kind": "project", "title": "Bus",
                "start": start.to_string(), "end": end.to_string(),
            })).unwrap();
            let mut records = Records::default();
            records.insert(record.id.clone(), record.clone());
            let mut there = Cluster::default();
            there.put(&record).unwrap();
            let today = date(2025, 6, 1);
            let line = Line::of(&there, there.projects.values().next().unwrap(), today);
            let Some(command) = moved(&there, &line, &grip, days) else {
                return Ok(());
            };
            let mut after = record;
            for edit in command::plan(&records, &command).unwrap() {
                if let command::Edit::Field { field, to: Some(to), .. } = edit {
                    after = after.with(&field, to);
                }
            }
            there.put(&after).unwrap();
            let project = there.projects.values().next().unwrap();
            let stands = (project.start.unwrap(), project.end.unwrap());
            prop_assert!(stands.0 <= stands.1);
            prop_assert_eq!(Some(stands), dragged(line.span, &grip, days));
        }

        #[test]
        fn every_day_has_its_place_within_the_window(day in day(), year in 2020..2030_i16) {
            let window = Window::year(year);
            let place = window.place(day);
            prop_assert!(place <= 10_000);
            if window.holds(day) {
                prop_assert!(window.place(later(day, 1)) > place);
            }
        }
    }
}

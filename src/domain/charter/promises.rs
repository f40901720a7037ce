//! What the records show of how a guiding principle is kept (D12–D24): a promise that can be
//! counted is counted, with one mark for each thing that it was promised of.
//!
//! Nothing is judged that has not come: a quarter that runs, a follow-up that is not due, a project
//! that is still an idea. Where nothing has come yet, there is nothing to show.

use jiff::Span;

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::meetings::{Attendance, Meeting, presence};
use crate::domain::membership::Member;
use crate::domain::membership::standing::Standings;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{
    Presence, ProjectStatus, PromiseCheck, TaskStatus, TopicDirection,
};
use crate::domain::work::Project;

use super::vision::{self, Adoption};

/// What a mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Record(RecordId),
    Quarter { year: i16, quarter: i8 },
    Year(i16),
}

/// One thing that was promised, and how much of it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub what: What,
    pub kept: usize,
    /// Never 0.
    pub of: usize,
}

impl Mark {
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.kept >= self.of
    }
}

/// How a promise is kept: so many of so many, and each thing by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub check: PromiseCheck,
    pub marks: Vec<Mark>,
    pub kept: usize,
    /// 0 while nothing has come that could be judged.
    pub of: usize,
    /// The year that a yearly promise was looked at in.
    pub year: Option<i16>,
}

impl Evidence {
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.of > 0 && self.kept >= self.of
    }
}

/// What the records show of a promise on a day.
#[must_use]
pub fn evidence(cluster: &Cluster, today: Date, check: &PromiseCheck) -> Evidence {
    let on = Witness {
        cluster,
        today,
        standings: Standings::new(cluster),
    };
    let (marks, year) = match check {
        PromiseCheck::QuarterlyMeetings => (on.quarters(), None),
        PromiseCheck::Responsibilities => (on.responsibilities(), None),
        PromiseCheck::Pledges => on.pledges(),
        PromiseCheck::Representatives => (on.representatives(), None),
        PromiseCheck::Communication => (on.communication(), None),
        PromiseCheck::PromisesKept => (on.follow_ups(), None),
        PromiseCheck::Guests => (on.guests(), None),
        PromiseCheck::Topics => (on.topics(), None),
        PromiseCheck::AnnualTheme => (on.theme(), Some(today.year())),
        PromiseCheck::AgreedGoals => (on.goals(), None),
        PromiseCheck::ProjectsLed => (on.projects_led(), None),
        PromiseCheck::Other(_) => (Vec::new(), None),
    };
    Evidence {
        check: check.clone(),
        kept: marks.iter().map(|mark| mark.kept).sum(),
        of: marks.iter().map(|mark| mark.of).sum(),
        marks,
        year,
    }
}

fn mark(record: RecordId, kept: usize, of: usize) -> Mark {
    Mark {
        what: What::Record(record),
        kept,
        of,
    }
}

/// How many quarters are looked at.
const QUARTERS: usize = 4;

struct Witness<'a> {
    cluster: &'a Cluster,
    today: Date,
    standings: Standings<'a>,
}

impl<'a> Witness<'a> {
    /// The last twelve months.
    fn is_recent(&self, day: Date) -> bool {
        day <= self.today && self.today.saturating_sub(Span::new().years(1)) < day
    }

    /// The meetings of the assembly that took place, or of everybody where none is marked as one.
    fn meetings(&self) -> Vec<&'a Meeting> {
        let assembly: Option<&Id<Body>> = self.cluster.assembly().map(|body| &body.id);
        let mut meetings: Vec<&Meeting> = self.cluster.meetings.values().collect();
        meetings.retain(|it| {
            let of_all = assembly.is_none_or(|body| it.body == *body);
            of_all && it.date <= self.today && it.cancelled.is_none()
        });
        sorting::by_key(&mut meetings, |it| it.date);
        meetings
    }

    fn recent_meetings(&self) -> Vec<&'a Meeting> {
        let mut meetings = self.meetings();
        meetings.retain(|it| self.is_recent(it.date));
        meetings
    }

    /// Those who decide with the others, and of whom presence and a pledge are expected.
    fn partners(&self, day: Date) -> impl Iterator<Item = &'a Member> + '_ {
        let members = self.cluster.members_on(day);
        members.filter(move |member| self.standings.decides(member, day))
    }

    /// Work that has begun, or whose day to begin has come, and that did not end over a year ago.
    fn projects(&self) -> Vec<&'a Project> {
        let mut projects = in_order(&self.cluster.projects);
        projects.retain(|it| {
            let begun = it.status.as_ref().is_some_and(ProjectStatus::has_started);
            let agreed = it.status != Some(ProjectStatus::Idea);
            let came = agreed && it.start.is_some_and(|start| start <= self.today);
            let over = it.status == Some(ProjectStatus::Done)
                && it
                    .end
                    .is_some_and(|end| end < self.today && !self.is_recent(end));
            (begun || came) && !over
        });
        projects
    }

    /// The last four quarters that are over; the one that runs counts once it has its meeting.
    fn quarters(&self) -> Vec<Mark> {
        let meetings = self.meetings();
        let founded = self.cluster.organisation().and_then(|it| it.founded);
        let Some(began) = founded.or_else(|| meetings.first().map(|it| it.date)) else {
            return Vec::new();
        };
        let met = |at: (i16, i8)| {
            meetings
                .iter()
                .any(|it| (it.date.year(), it.quarter()) == at)
        };
        let now = quarter_of(self.today);
        let mut at = if met(now) { now } else { before(now) };
        let mut marks = Vec::new();
        while marks.len() < QUARTERS && quarter_of(began) <= at {
            marks.push(Mark {
                what: What::Quarter {
                    year: at.0,
                    quarter: at.1,
                },
                kept: usize::from(met(at)),
                of: 1,
            });
            at = before(at);
        }
        marks.reverse();
        marks
    }

    fn responsibilities(&self) -> Vec<Mark> {
        let named = |it: &&Project| mark(it.id.record(), usize::from(it.responsible.is_some()), 1);
        self.projects().iter().map(named).collect()
    }

    /// This year's pledges, or last year's while this one has none.
    fn pledges(&self) -> (Vec<Mark>, Option<i16>) {
        let this = self.today.year();
        let any = |year: i16| self.cluster.pledges.values().any(|it| it.year == year);
        let last = this.saturating_sub(1);
        let year = if !any(this) && any(last) { last } else { this };
        let marks = self.partners(self.today).map(|member| {
            let kept = self
                .cluster
                .pledges
                .values()
                .any(|it| it.member == member.id && it.year == year && it.amount > Money(0));
            mark(member.id.record(), usize::from(kept), 1)
        });
        (marks.collect(), Some(year))
    }

    /// Of all partners at each meeting, those who were there through someone who could decide. A
    /// meeting without any attendance on record shows nothing.
    fn representatives(&self) -> Vec<Mark> {
        let meetings = self.recent_meetings();
        let of_meeting = |meeting: &&Meeting| {
            let rows = self.cluster.attendances.values();
            let rows: Vec<&Attendance> = rows.filter(|it| it.meeting == meeting.id).collect();
            let decided = |row: &Attendance| {
                let could = presence::mandate::could_decide(self.cluster, row, meeting.date);
                row.status == Presence::Present && could != Some(false)
            };
            let (mut listed, mut kept, mut of) = (false, 0, 0);
            for partner in self.partners(meeting.date) {
                let mut own = rows.iter().filter(|it| it.member == partner.id).peekable();
                listed |= own.peek().is_some();
                kept += usize::from(own.any(|row| decided(row)));
                of += 1;
            }
            listed.then(|| mark(meeting.id.record(), kept, of))
        };
        meetings.iter().filter_map(of_meeting).collect()
    }

    /// Results that there are to tell, inside and outside.
    fn communication(&self) -> Vec<Mark> {
        let mut done = self.projects();
        done.retain(|it| it.status == Some(ProjectStatus::Done));
        let told = |it: &&Project| {
            let inside = it.communicated_internally == Some(true);
            let outside = it.communicated_externally == Some(true);
            mark(
                it.id.record(),
                usize::from(inside) + usize::from(outside),
                2,
            )
        };
        done.iter().map(told).collect()
    }

    fn follow_ups(&self) -> Vec<Mark> {
        let mut due: Vec<_> = self.cluster.follow_ups.values().collect();
        due.retain(|it| {
            // What was dropped is no promise any more.
            it.status != Some(TaskStatus::Dropped)
                && it
                    .due
                    .is_some_and(|due| due < self.today && self.is_recent(due))
        });
        sorting::by_key(&mut due, |it| it.due);
        let done = due.iter().map(|it| {
            let done = it.status == Some(TaskStatus::Done);
            mark(it.id.record(), usize::from(done), 1)
        });
        done.collect()
    }

    fn guests(&self) -> Vec<Mark> {
        let heard = |meeting: &&Meeting| {
            let mut guests = self.cluster.guests.values();
            let kept = guests.any(|it| it.meeting == meeting.id);
            mark(meeting.id.record(), usize::from(kept), 1)
        };
        self.recent_meetings().iter().map(heard).collect()
    }

    /// For each partner, a topic brought in and one carried home.
    fn topics(&self) -> Vec<Mark> {
        let recent = |it: &&crate::domain::meetings::Topic| {
            let meeting = it
                .meeting
                .as_ref()
                .and_then(|it| self.cluster.meetings.get(it));
            let day = it.date.or(meeting.map(|it| it.date));
            day.is_none_or(|day| self.is_recent(day))
        };
        let topics: Vec<_> = self.cluster.topics.values().filter(recent).collect();
        let partners = self.partners(self.today).map(|member| {
            let carried = |direction: TopicDirection| {
                topics.iter().any(|it| {
                    it.member.as_ref() == Some(&member.id)
                        && it.direction.as_ref() == Some(&direction)
                })
            };
            let kept = usize::from(carried(TopicDirection::In))
                + usize::from(carried(TopicDirection::Out));
            mark(member.id.record(), kept, 2)
        });
        partners.collect()
    }

    /// The theme of the year: decided on, and with projects.
    fn theme(&self) -> Vec<Mark> {
        let year = self.today.year();
        let mut themes = self.cluster.themes.values();
        let Some(theme) = themes.find(|it| it.year == year) else {
            return vec![Mark {
                what: What::Year(year),
                kept: 0,
                of: 2,
            }];
        };
        let decided = theme.decided_by.is_some();
        let mut projects = self.cluster.projects.values();
        let held = projects.any(|it| it.theme.as_ref() == Some(&theme.id));
        vec![mark(
            theme.id.record(),
            usize::from(decided) + usize::from(held),
            2,
        )]
    }

    fn goals(&self) -> Vec<Mark> {
        let agreed = in_order(&self.cluster.goals).into_iter().map(|goal| {
            let kept = vision::became_of(self.cluster, goal.adopted_by.as_ref());
            mark(goal.id.record(), usize::from(kept == Adoption::Adopted), 1)
        });
        agreed.collect()
    }

    fn projects_led(&self) -> Vec<Mark> {
        let led = |it: &&Project| mark(it.id.record(), usize::from(it.lead_member.is_some()), 1);
        self.projects().iter().map(led).collect()
    }
}

fn quarter_of(day: Date) -> (i16, i8) {
    (day.year(), (day.month() - 1) / 3 + 1)
}

fn before((year, quarter): (i16, i8)) -> (i16, i8) {
    if quarter > 1 {
        (year, quarter - 1)
    } else {
        (year.saturating_sub(1), 4)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    const TODAY: Date = date(2025, 11, 30);

    fn look(check: PromiseCheck, records: Value) -> (usize, usize) {
        let found = evidence(&cluster(&[records]), TODAY, &check);
        (found.kept, found.of)
    }

    fn meeting(id: &str, date: &str) -> Value {
        json!({ "id": id, "kind": "meeting", "body": "all", "date": date })
    }

    #[test]
    fn a_quarter_that_runs_counts_only_once_it_has_met() {
        let look = |last: &str| {
            let records = json!([
                { "id": "o", "kind": "organisation", "name": "Net", "founded": "2008-01-01" },
                meeting("a", "2025-02-01"), meeting("b", "2025-08-01"), meeting("c", last),
            ]);
            look(PromiseCheck::QuarterlyMeetings, records)
        };
        assert_eq!(look("2025-11-03"), (3, 4));
        assert_eq!(look("2024-11-03"), (3, 4));
        assert_eq!(look("2025-02-04"), (2, 4));
    }

    #[test]
    fn quarters_before_the_founding_are_not_asked_for() {
        let records = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "founded": "2025-07-15" },
            meeting("a", "2025-09-01"),
        ]);
        assert_eq!(look(PromiseCheck::QuarterlyMeetings, records), (1, 1));
    }

    #[test]
    fn a_representative_who_could_not_decide_does_not_keep_the_promise() {
        let records = json!([
            { "id": "a", "kind": "member", "name": "A" },
            { "id": "b", "kind": "member", "name": "B" },
            { "id": "c", "kind": "member", "name": "C" },
            meeting("m", "2025-09-01"), meeting("unrecorded", "2025-10-01"),
            { "id": "1", "kind": "attendance", "meeting": "m", "member": "a", "status": "present", "authority": true },
            { "id": "2", "kind": "attendance", "meeting": "m", "member": "b", "status": "present", "authority": false },
            { "id": "3", "kind": "attendance", "meeting": "m", "member": "c", "status": "excused" },
        ]);
        assert_eq!(look(PromiseCheck::Representatives, records), (1, 3));
    }

    #[test]
    fn who_was_a_partner_and_who_could_decide_is_judged_on_the_day_of_the_meeting() {
        let look = |more: Value| {
            let Value::Array(mut records) = json!([
                { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
                { "id": "out", "kind": "memberClass", "name": "Guest", "consult": true },
                { "id": "a", "kind": "member", "name": "A", "class": "in" },
                { "id": "b", "kind": "member", "name": "B", "class": "in" },
                { "id": "p", "kind": "person", "name": "P", "decisionAuthority": true, "authorityUntil": "2025-08-31" },
                meeting("m", "2025-09-01"),
                { "id": "1", "kind": "attendance", "meeting": "m", "member": "a", "status": "present" },
            ]) else {
                panic!("a list")
            };
            records.push(more);
            look(PromiseCheck::Representatives, Value::Array(records))
        };
        let changed = |day: &str| json!({ "id": "c", "kind": "classChange", "member": "b", "from": "out", "to": "in", "date": day });
        assert_eq!(look(changed("2025-09-02")), (1, 1));
        assert_eq!(look(changed("2025-09-01")), (1, 2));
        // Nothing was noted at the door, and the written authority had run out.
        let through = json!({ "id": "1", "kind": "attendance", "meeting": "m", "member": "a", "person": "p", "status": "present" });
        assert_eq!(look(through), (0, 2));
    }

    #[test]
    fn a_cancelled_meeting_keeps_no_quarter() {
        let records = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "founded": "2025-07-15" },
            { "id": "m", "kind": "meeting", "body": "all", "date": "2025-09-01", "cancelled": "2025-08-20" },
        ]);
        assert_eq!(look(PromiseCheck::QuarterlyMeetings, records), (0, 1));
    }

    #[test]
    fn an_idea_needs_nobody_responsible_and_a_project_that_began_does() {
        let records = json!([
            { "id": "a", "kind": "project", "title": "A", "status": "running", "responsible": "p" },
            { "id": "b", "kind": "project", "title": "B", "status": "running" },
            { "id": "c", "kind": "project", "title": "C", "status": "idea", "start": "2025-01-01" },
            { "id": "d", "kind": "project", "title": "D", "status": "done", "end": "2023-01-01" },
            { "id": "e", "kind": "project", "title": "E", "status": "approved", "start": "2025-12-01" },
        ]);
        assert_eq!(look(PromiseCheck::Responsibilities, records), (1, 2));
    }

    #[test]
    fn a_result_is_told_when_it_is_told_inside_and_outside() {
        let records = json!([
            { "id": "a", "kind": "project", "title": "A", "status": "done", "communicatedInternally": true },
            { "id": "b", "kind": "project", "title": "B", "status": "running" },
        ]);
        assert_eq!(look(PromiseCheck::Communication, records), (1, 2));
    }

    #[test]
    fn a_follow_up_is_judged_once_its_day_is_over() {
        let records = json!([
            { "id": "a", "kind": "followUp", "text": "A", "due": "2025-11-29", "status": "done" },
            { "id": "b", "kind": "followUp", "text": "B", "due": "2025-11-29", "status": "open" },
            { "id": "c", "kind": "followUp", "text": "C", "due": "2025-11-30", "status": "open" },
            { "id": "d", "kind": "followUp", "text": "D" },
        ]);
        assert_eq!(look(PromiseCheck::PromisesKept, records), (1, 2));
    }

    #[test]
    fn a_year_without_any_pledge_shows_the_year_before() {
        let records = json!([
            { "id": "a", "kind": "member", "name": "A" },
            { "id": "b", "kind": "member", "name": "B" },
            { "id": "1", "kind": "pledge", "member": "a", "year": 2024, "amount": 500 },
        ]);
        let found = evidence(&cluster(&[records]), TODAY, &PromiseCheck::Pledges);
        assert_eq!((found.kept, found.of, found.year), (1, 2, Some(2024)));
    }

    proptest! {
        #[test]
        fn the_sum_is_that_of_its_marks_and_no_mark_is_more_than_kept(
            days in prop::collection::vec((2024_i16..2026, 1_i8..=12, 1_i8..=28), 0..12),
        ) {
            let mut records = vec![json!({ "id": "a", "kind": "member", "name": "A" })];
            for (at, (year, month, day)) in days.iter().enumerate() {
                let day = date(*year, *month, *day).to_string();
                records.push(meeting(&format!("m{at}"), &day));
                records.push(json!({ "id": format!("t{at}"), "kind": "followUp", "text": "T", "due": day,
                    "status": if at % 2 == 0 { "done" } else { "open" } }));
                records.push(json!({ "id": format!("g{at}"), "kind": "guest", "name": "G", "meeting": format!("m{}", at / 2) }));
            }
            let cluster = cluster(&[Value::Array(records)]);
            for check in PromiseCheck::SHIPPED {
                let found = evidence(&cluster, TODAY, check);
                prop_assert_eq!(found.kept, found.marks.iter().map(|it| it.kept).sum::<usize>());
                prop_assert!(found.marks.iter().all(|it| it.of > 0 && it.kept <= it.of));
            }
        }
    }
}

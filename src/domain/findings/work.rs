//! The year's work: theme, projects, and the office's plan.

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::{Decision, Inspection};
use super::meetings::is_open;
use crate::domain::measure::Date;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{PollKind, ProjectStatus};
use crate::domain::work::board::{ColumnKey, standing};
use crate::domain::work::{Project, WorkItem, WorkPlan, starting};

/// Applies to the theme of the current year, where the organisation takes decisions in polls.
pub(super) fn undecided_themes(on: &Inspection) -> Vec<Found> {
    if !on.keeps_polls() {
        return Vec::new();
    }
    on.cluster
        .themes
        .values()
        .filter(|theme| theme.year == on.today.year())
        .filter(|theme| {
            theme
                .decided_by
                .as_ref()
                .is_none_or(|poll| on.decision_of(poll) == Decision::NotAdopted)
        })
        .map(|theme| Found {
            records: vec![theme.id.record()],
            detail: Detail::ThemeUndecided {
                theme: theme.id.clone(),
                year: theme.year,
            },
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: theme.id.record(),
                field: "decidedBy",
            },
        })
        .collect()
}

/// Applies where some project has a responsible person, and to projects that have begun or should
/// have by now. An idea may wait for its responsible as long as its day has not come.
pub(super) fn projects_without_responsible(on: &Inspection) -> Vec<Found> {
    let projects = on.projects.iter();
    if projects
        .clone()
        .all(|project| project.responsible.is_none())
    {
        return Vec::new();
    }
    projects
        .filter(|project| project.responsible.is_none())
        .filter_map(|project| {
            let begun = project
                .status
                .as_ref()
                .is_some_and(ProjectStatus::has_started);
            let day_has_come = project.start.is_some_and(|start| start <= on.today)
                && !matches!(project.status, Some(ProjectStatus::Other(_)));
            (begun || day_has_come).then(|| Found {
                records: vec![project.id.record()],
                detail: Detail::ProjectResponsible {
                    project: project.id.clone(),
                    begun,
                    start: project.start,
                },
                severity: if begun {
                    Severity::Breaks
                } else {
                    Severity::Warns
                },
                mend: Mend::SetField {
                    record: project.id.record(),
                    field: "responsible",
                },
            })
        })
        .collect()
}

/// Applies where some project or theme names the resolution that agreed to it.
pub(super) fn projects_without_agreement(on: &Inspection) -> Vec<Found> {
    let named = |project: &Project| project.decided_by.is_some();
    let themes = &on.cluster.themes;
    if !on.cluster.projects.values().any(named)
        && themes.values().all(|theme| theme.decided_by.is_none())
    {
        return Vec::new();
    }
    on.projects
        .iter()
        .filter(|project| {
            let status = project.status.as_ref();
            status.is_some_and(ProjectStatus::has_started)
        })
        .filter(|project| starting::agreement(on.cluster, project).is_none())
        .map(|project| Found {
            records: vec![project.id.record()],
            detail: Detail::ProjectAgreement {
                project: project.id.clone(),
            },
            severity: Severity::Breaks,
            mend: Mend::SetField {
                record: project.id.record(),
                field: "decidedBy",
            },
        })
        .collect()
}

/// Applies to projects that were agreed on. A milestone that slipped while the end still holds is
/// the project's own affair.
pub(super) fn overdue_projects(on: &Inspection) -> Vec<Found> {
    on.projects
        .iter()
        .filter_map(|project| {
            let ended = project.end.is_some_and(|end| end < on.today);
            let overdue = match project.status {
                Some(ProjectStatus::Late) => true,
                Some(ProjectStatus::Running | ProjectStatus::Approved) => ended,
                _ => false,
            };
            overdue.then(|| Found {
                records: vec![project.id.record()],
                detail: Detail::ProjectOverdue {
                    project: project.id.clone(),
                    end: project.end,
                    ended,
                    milestones: overdue_milestones(on, project),
                },
                severity: Severity::Warns,
                mend: Mend::SetField {
                    record: project.id.record(),
                    field: "status",
                },
            })
        })
        .collect()
}

fn overdue_milestones(on: &Inspection, project: &Project) -> usize {
    on.cluster
        .milestones
        .values()
        .filter(|milestone| milestone.project == project.id && !milestone.done)
        .filter(|milestone| milestone.due.is_some_and(|due| due < on.today))
        .count()
}

/// Applies where the organisation set a limit to one of its own columns.
pub(super) fn columns_over_their_limit(on: &Inspection) -> Vec<Found> {
    let columns = standing(on.cluster).columns.into_iter();
    let over = columns.filter_map(|(column, projects)| {
        let ColumnKey::Own(id) = &column.key else {
            return None;
        };
        let limit = column.limit.filter(|_| column.is_over(projects.len()))?;
        Some(Found {
            records: vec![id.record()],
            detail: Detail::BoardOverLimit {
                column: id.clone(),
                projects: projects.len(),
                limit,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: id.record(),
            },
        })
    });
    over.collect()
}

/// Applies where some project has a tick for telling its result.
pub(super) fn results_not_communicated(on: &Inspection) -> Vec<Found> {
    let projects = on.projects.iter();
    let ticks_are_used = projects.clone().any(|project| {
        project.communicated_internally.is_some() || project.communicated_externally.is_some()
    });
    if !ticks_are_used {
        return Vec::new();
    }
    projects
        .filter(|project| project.status == Some(ProjectStatus::Done))
        .filter_map(|project| {
            let inside = project.communicated_internally == Some(true);
            let outside = project.communicated_externally == Some(true);
            (!inside || !outside).then(|| Found {
                records: vec![project.id.record()],
                detail: Detail::ProjectCommunication {
                    project: project.id.clone(),
                    inside,
                    outside,
                },
                severity: Severity::Warns,
                mend: Mend::SetField {
                    record: project.id.record(),
                    field: if inside {
                        "communicatedExternally"
                    } else {
                        "communicatedInternally"
                    },
                },
            })
        })
        .collect()
}

pub(super) fn overdue_plan_items(on: &Inspection) -> Vec<Found> {
    let mut overdue: Vec<(Date, &WorkItem)> = in_order(&on.cluster.work_items)
        .into_iter()
        .filter(|item| is_open(item.status.as_ref()))
        .filter_map(|item| Some((item.due?, item)))
        .filter(|(due, _)| *due < on.today)
        .collect();
    sorting::by_key(&mut overdue, |(due, _)| *due);
    overdue
        .into_iter()
        .map(|(due, item)| Found {
            records: vec![item.id.record()],
            detail: Detail::WorkPlanOverdue {
                item: item.id.clone(),
                due,
                owner: item.owner.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: item.id.record(),
                field: "status",
            },
        })
        .collect()
}

/// Applies where the organisation approves work plans: one names its approval, or a poll was
/// about one.
pub(super) fn plans_approved_late(on: &Inspection) -> Vec<Found> {
    let plans = &on.cluster.work_plans;
    let plans_are_approved = plans.values().any(|plan| plan.approved_by.is_some())
        || on
            .cluster
            .polls
            .values()
            .any(|poll| poll.poll_kind == Some(PollKind::WorkPlan));
    if !plans_are_approved {
        return Vec::new();
    }
    plans
        .values()
        .filter_map(|plan| {
            let from = plan.from.filter(|from| on.horizon() <= *from)?;
            let approved = late_approval(on, plan, from)?;
            Some(Found {
                records: std::iter::once(plan.id.record())
                    .chain(plan.approved_by.as_ref().map(crate::domain::id::Id::record))
                    .collect(),
                detail: Detail::WorkPlanApprovedLate {
                    plan: plan.id.clone(),
                    from,
                    approved,
                },
                severity: Severity::Breaks,
                mend: if approved.is_some() {
                    Mend::OpenRecord {
                        record: plan.id.record(),
                    }
                } else {
                    Mend::SetField {
                        record: plan.id.record(),
                        field: "approvedBy",
                    }
                },
            })
        })
        .collect()
}

/// `None` when the plan is in order or nothing can be said; else the day of the approval that came
/// too late, or no day when the plan has begun without one.
#[allow(
    clippy::option_option,
    reason = "whether it is late, and whether there is a day, are two questions"
)]
fn late_approval(on: &Inspection, plan: &WorkPlan, from: Date) -> Option<Option<Date>> {
    let has_begun = from <= on.today;
    let Some(poll) = &plan.approved_by else {
        return has_begun.then_some(None);
    };
    if on.decision_of(poll) == Decision::NotAdopted {
        return has_begun.then_some(None);
    }
    let day = on.day_of_poll(poll)?;
    (from < day).then_some(Some(day))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::builder::{NOTHING, TODAY, found, of_check, only, severities};
    use super::super::{Check, Detail};
    use super::{Mend, Severity};

    fn poll(outcome: &str) -> Value {
        json!([{ "id": "v", "kind": "poll", "title": "Theme", "result": { "outcome": outcome } }])
    }

    #[test]
    fn a_theme_without_decision_is_found_where_polls_are_kept() {
        let theme = json!([{ "id": "th", "kind": "theme", "title": "Water", "year": 2025 }]);
        assert_eq!(
            found(Check::ThemeUndecided, &[theme.clone(), poll("adopted")]),
            [["th"]]
        );
        assert_eq!(found(Check::ThemeUndecided, &[theme]), NOTHING);
    }

    #[test]
    fn a_theme_is_decided_by_a_poll_that_adopted_it_and_next_year_can_wait() {
        let theme = |year: i16| json!([{ "id": "th", "kind": "theme", "title": "W", "year": year, "decidedBy": "v" }]);
        let look = |year, outcome| found(Check::ThemeUndecided, &[theme(year), poll(outcome)]);
        assert_eq!(look(2025, "adopted"), NOTHING);
        assert_eq!(look(2025, "rejected"), [["th"]]);
        assert_eq!(look(2026, "rejected"), NOTHING);
    }

    fn led() -> Value {
        json!([{ "id": "ok", "kind": "project", "title": "Led", "responsible": "p" }])
    }

    fn project(more: &Value) -> Value {
        let mut record = json!({ "id": "pr", "kind": "project", "title": "Atlas" });
        for (name, value) in more.as_object().unwrap() {
            record[name] = value.clone();
        }
        json!([record])
    }

    #[test]
    fn a_project_that_runs_without_a_responsible_person_breaks_the_rule() {
        let running = project(&json!({ "status": "running" }));
        assert_eq!(
            severities(Check::ProjectResponsible, &[led(), running.clone()]),
            [Severity::Breaks]
        );
        assert_eq!(found(Check::ProjectResponsible, &[running]), NOTHING);
    }

    #[test]
    fn a_project_that_runs_without_an_agreeing_resolution_is_found_where_resolutions_are_named() {
        let agreed = json!([{ "id": "ag", "kind": "project", "title": "Agreed", "status": "running", "decidedBy": "v" }]);
        let look = |more: Value| {
            let lists = [agreed.clone(), poll("adopted"), project(&more)];
            found(Check::ProjectAgreement, &lists)
        };
        assert_eq!(look(json!({ "status": "running" })), [["pr"]]);
        assert_eq!(look(json!({ "status": "approved" })), NOTHING);
        assert_eq!(
            look(json!({ "status": "running", "archived": true })),
            NOTHING
        );
        let running = project(&json!({ "status": "running" }));
        assert_eq!(found(Check::ProjectAgreement, &[running]), NOTHING);
        let rejected = [agreed.clone(), poll("rejected")];
        assert_eq!(found(Check::ProjectAgreement, &rejected), [["ag"]]);
    }

    #[test]
    fn an_idea_needs_a_responsible_person_from_the_day_of_its_start() {
        let look = |start: &str| {
            let idea = project(&json!({ "status": "idea", "start": start }));
            severities(Check::ProjectResponsible, &[led(), idea])
        };
        assert_eq!(look("2025-12-01"), []);
        assert_eq!(look("2025-11-30"), [Severity::Warns]);
    }

    #[test]
    fn a_project_is_overdue_the_day_after_its_end_unless_it_is_done() {
        let look = |end: &str, status: &str| {
            found(
                Check::ProjectOverdue,
                &[project(&json!({ "status": status, "end": end }))],
            )
        };
        assert_eq!(look("2025-11-30", "running"), NOTHING);
        assert_eq!(look("2025-11-29", "running"), [["pr"]]);
        assert_eq!(look("2025-11-29", "approved"), [["pr"]]);
        for status in ["done", "idea", "proposed", "cancelled"] {
            assert_eq!(look("2025-11-29", status), NOTHING, "{status}");
        }
        assert_eq!(look("2026-11-30", "late"), [["pr"]]);
    }

    #[test]
    fn a_milestone_that_slipped_is_counted_but_makes_no_project_overdue() {
        let milestones = json!([
            { "id": "1", "kind": "milestone", "project": "pr", "text": "A", "due": "2025-11-29" },
            { "id": "2", "kind": "milestone", "project": "pr", "text": "B", "due": "2025-11-30" },
            { "id": "3", "kind": "milestone", "project": "pr", "text": "C", "due": "2025-01-01", "done": true },
        ]);
        let running = project(&json!({ "status": "running", "end": "2025-12-31" }));
        assert_eq!(
            found(Check::ProjectOverdue, &[running, milestones.clone()]),
            NOTHING
        );
        let late = project(&json!({ "status": "late", "end": "2025-12-31" }));
        let finding = only(Check::ProjectOverdue, &[late, milestones]);
        assert!(matches!(
            finding.detail,
            Detail::ProjectOverdue { milestones: 1, .. }
        ));
    }

    #[test]
    fn a_column_is_over_its_limit_by_what_stands_in_it_and_not_by_what_was_put_away() {
        let look = |limit: u32, away: bool| {
            let records = json!([
                { "id": "c", "kind": "boardColumn", "name": "At work", "status": "running", "limit": limit },
                { "id": "a", "kind": "project", "title": "A", "status": "running" },
                { "id": "b", "kind": "project", "title": "B", "status": "running", "archived": away },
                { "id": "i", "kind": "project", "title": "I", "status": "idea" },
            ]);
            found(Check::BoardOverLimit, &[records]).len()
        };
        assert_eq!([look(1, false), look(2, false), look(1, true)], [1, 0, 0]);
    }

    #[test]
    fn projects_without_status_are_not_overdue() {
        let unset = project(&json!({ "end": "2020-01-01" }));
        assert_eq!(found(Check::ProjectOverdue, &[unset]), NOTHING);
    }

    #[test]
    fn a_finished_project_is_told_inside_and_outside_where_ticks_are_used() {
        let look = |more: Value| {
            of_check(TODAY, Check::ProjectCommunication, &[project(&more)])
                .into_iter()
                .map(|finding| finding.mend)
                .collect::<Vec<_>>()
        };
        let set = |field| Mend::SetField {
            record: "pr".into(),
            field,
        };
        assert_eq!(
            look(json!({ "status": "done", "communicatedInternally": true })),
            [set("communicatedExternally")]
        );
        assert_eq!(
            look(json!({ "status": "done", "communicatedExternally": true })),
            [set("communicatedInternally")]
        );
        assert_eq!(
            look(
                json!({ "status": "done", "communicatedInternally": true, "communicatedExternally": true })
            ),
            []
        );
        assert_eq!(
            look(json!({ "status": "running", "communicatedExternally": false })),
            []
        );
        assert_eq!(look(json!({ "status": "done" })), []);
    }

    #[test]
    fn an_item_of_the_work_plan_is_overdue_the_day_after_its_day() {
        let look = |due: &str, status: &str| {
            let item = json!([{ "id": "w", "kind": "workItem", "text": "Report", "due": due, "status": status }]);
            found(Check::WorkPlanOverdue, &[item])
        };
        assert_eq!(look("2025-11-30", "late"), NOTHING);
        assert_eq!(look("2025-11-29", "late"), [["w"]]);
        assert_eq!(look("2025-11-29", "done"), NOTHING);
    }

    fn plan(more: &Value) -> Value {
        let mut record = json!({ "id": "wp", "kind": "workPlan", "from": "2025-03-15" });
        for (name, value) in more.as_object().unwrap() {
            record[name] = value.clone();
        }
        json!([record])
    }

    fn approval(day: &str, outcome: &str) -> Value {
        json!([
            { "id": "mt", "kind": "meeting", "body": "all", "date": day },
            { "id": "v", "kind": "poll", "title": "Plan", "meeting": "mt", "result": { "outcome": outcome } },
        ])
    }

    #[test]
    fn a_plan_approved_on_the_day_it_begins_is_in_time_and_a_day_later_is_late() {
        let look = |day: &str| {
            found(
                Check::WorkPlanApprovedLate,
                &[
                    plan(&json!({ "approvedBy": "v" })),
                    approval(day, "adopted"),
                ],
            )
        };
        assert_eq!(look("2025-03-15"), NOTHING);
        assert_eq!(look("2025-03-16"), [["wp", "v"]]);
    }

    #[test]
    fn the_last_day_for_ballots_is_the_day_of_a_poll_without_meeting() {
        let look = |closes: &str| {
            let poll = json!([{ "id": "v", "kind": "poll", "title": "Plan", "closes": closes }]);
            found(
                Check::WorkPlanApprovedLate,
                &[plan(&json!({ "approvedBy": "v" })), poll],
            )
        };
        assert_eq!(look("2025-03-15"), NOTHING);
        assert_eq!(look("2025-03-16"), [["wp", "v"]]);
    }

    #[test]
    fn a_plan_that_was_rejected_and_began_all_the_same_is_found() {
        let finding = only(
            Check::WorkPlanApprovedLate,
            &[
                plan(&json!({ "approvedBy": "v" })),
                approval("2025-03-01", "rejected"),
            ],
        );
        assert!(matches!(
            finding.detail,
            Detail::WorkPlanApprovedLate { approved: None, .. }
        ));
    }

    #[test]
    fn a_plan_without_approval_is_found_only_where_plans_are_approved() {
        assert_eq!(
            found(Check::WorkPlanApprovedLate, &[plan(&json!({}))]),
            NOTHING
        );
        let habit = json!([{ "id": "v", "kind": "poll", "title": "Plan", "pollKind": "workPlan" }]);
        assert_eq!(
            found(
                Check::WorkPlanApprovedLate,
                &[plan(&json!({})), habit.clone()]
            ),
            [["wp"]]
        );
        let later = plan(&json!({ "from": "2025-12-01" }));
        assert_eq!(found(Check::WorkPlanApprovedLate, &[later, habit]), NOTHING);
    }
}

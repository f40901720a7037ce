//! Patterns for projects: made of a project that went well, and made into new ones.
//!
//! A copy has the milestones, the checklists and the papers of the original, none of them done or due,
//! and nobody's money: what was agreed for one project is not agreed for another.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::order::between;
use crate::domain::record::{Kind, Record, Typed as _};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;

use super::board::live_projects;
use super::{Project, Theme};

/// What of a project does not come along.
const STAYS_BEHIND: [&str; 17] = [
    "column",
    "decidedBy",
    "start",
    "end",
    "budgetPlanned",
    "budgetSpent",
    "budgetRevised",
    "budgetRevisedBy",
    "result",
    "communicatedInternally",
    "communicatedExternally",
    "toldInside",
    "toldOutside",
    "archived",
    "template",
    "theme",
    "partners",
];

/// The step that makes a pattern of a project.
#[must_use]
pub fn into_template(
    cluster: &Cluster,
    project: &Id<Project>,
    new: &mut dyn FnMut(Kind) -> String,
) -> Option<(RecordId, Command)> {
    copy(cluster, project, new, |record| {
        record.fields.remove("status");
        record.fields.remove("responsible");
        record.fields.insert("template".to_owned(), true.into());
    })
}

/// The step that makes a new project of a pattern, as an idea under a theme.
#[must_use]
pub fn from_template(
    cluster: &Cluster,
    pattern: &Id<Project>,
    theme: Option<&Id<Theme>>,
    new: &mut dyn FnMut(Kind) -> String,
) -> Option<(RecordId, Command)> {
    let last = live_projects(cluster)
        .last()
        .and_then(|it| it.order.clone());
    copy(cluster, pattern, new, |record| {
        let mut set = |field: &str, to: &str| {
            record.fields.insert(field.to_owned(), Value::from(to));
        };
        set("status", ProjectStatus::Idea.as_str());
        set("order", &between(last.as_deref(), None));
        if let Some(theme) = theme {
            set("theme", theme.as_str());
        }
    })
}

fn copy(
    cluster: &Cluster,
    of: &Id<Project>,
    new: &mut dyn FnMut(Kind) -> String,
    change: impl FnOnce(&mut Record),
) -> Option<(RecordId, Command)> {
    let mut record = cluster.projects.get(of)?.to_record();
    record.id = RecordId::new(new(Kind::Project));
    for field in STAYS_BEHIND {
        record.fields.remove(field);
    }
    change(&mut record);
    let id = record.id.clone();
    let mut records = vec![record];
    let mut part = |kind: Kind, mut record: Record, project: &str| {
        record.id = RecordId::new(new(kind));
        for field in ["due", "done", "owner"] {
            record.fields.remove(field);
        }
        let names = Value::from(id.as_str());
        record.fields.insert(project.to_owned(), names);
        records.push(record);
    };
    let milestones = in_order(&cluster.milestones).into_iter();
    for it in milestones.filter(|it| it.project == *of) {
        part(Kind::Milestone, it.to_record(), "project");
    }
    let steps = in_order(&cluster.checklist_items).into_iter();
    for it in steps.filter(|it| it.project == *of) {
        part(Kind::ChecklistItem, it.to_record(), "project");
    }
    let papers = in_order(&cluster.attachments).into_iter();
    for it in papers.filter(|it| it.about.as_str() == of.as_str()) {
        part(Kind::Attachment, it.to_record(), "about");
    }
    let steps = records.into_iter().map(Command::Create).collect();
    Some((id, Command::All(steps)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::command::{Edit, plan};
    use crate::domain::record::Records;
    use crate::domain::testing::records;

    fn house() -> Records {
        records(json!([
            { "id": "m", "kind": "member", "name": "Mill" },
            { "id": "pr", "kind": "project", "title": "Fair", "status": "done", "leadMember": "m",
              "partners": ["m"], "budgetPlanned": 500, "budgetSpent": 400, "end": "2025-05-01",
              "communicatedInternally": true, "labels": [] },
            { "id": "1", "kind": "milestone", "project": "pr", "text": "Stand", "due": "2025-04-01", "done": true },
            { "id": "2", "kind": "checklistItem", "project": "pr", "list": "L", "text": "Call", "done": true },
            { "id": "3", "kind": "attachment", "about": "pr", "address": "https://example.org" },
            { "id": "4", "kind": "budgetSource", "project": "pr", "member": "m", "amount": 400 },
        ]))
    }

    fn made(records: &Records, command: &Command) -> Vec<Record> {
        let edits = plan(records, command).unwrap().into_iter();
        edits
            .map(|edit| match edit {
                Edit::Put(record) => record,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_pattern_has_the_steps_but_not_the_money_nor_the_days() {
        let records = house();
        let (cluster, _) = Cluster::read(&records);
        let mut count = 10;
        let mut new = |_: Kind| {
            count += 1;
            count.to_string()
        };
        let (id, step) = into_template(&cluster, &Id::new("pr"), &mut new).unwrap();
        let made = made(&records, &step);
        assert_eq!(made.len(), 4);
        let project: Project = made[0].read().unwrap();
        assert_eq!(project.id.record(), id);
        assert!(project.template && project.lead_member.is_some());
        assert_eq!(
            (project.budget(), project.end, project.status),
            (None, None, None)
        );
        let fresh = |it: &Record| it.fields.get("due").is_none() && it.fields.get("done").is_none();
        assert!(made[1..].iter().all(fresh));
    }

    #[test]
    fn a_new_project_of_a_pattern_is_an_idea_and_no_pattern() {
        let mut records = house();
        records
            .get_mut("pr")
            .unwrap()
            .fields
            .insert("template".to_owned(), true.into());
        let (cluster, _) = Cluster::read(&records);
        let mut new = |kind: Kind| format!("new-{kind}");
        let (_, step) = from_template(&cluster, &Id::new("pr"), None, &mut new).unwrap();
        let project: Project = made(&records, &step)[0].read().unwrap();
        assert!(project.is_live());
        assert_eq!(project.status, Some(ProjectStatus::Idea));
        assert!(from_template(&cluster, &Id::new("gone"), None, &mut new).is_none());
    }
}

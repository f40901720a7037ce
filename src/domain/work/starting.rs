//! Whether a project may start: someone answers for it (D16), and a resolution agreed to it (D10).
//!
//! The same rule holds at the one door through which status is changed, and marks what started
//! without: from a file, or where the organisation only wants it marked.

use std::fmt;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::organisation::Organisation;
use crate::domain::vocabulary::{Outcome, ProjectStatus, StartRule};
use crate::domain::votes::Poll;

use super::{Project, Theme};

/// What a project lacks that it should have when it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// Nobody answers for it (D16).
    Responsible,
    /// No resolution that was adopted agrees to it or to its theme (D10).
    Agreement,
}

/// All that a project lacks; there is something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    Responsible,
    Agreement,
    Both,
}

impl Lacks {
    #[must_use]
    pub fn of(responsible: bool, agreed: bool) -> Option<Self> {
        match (responsible, agreed) {
            (true, true) => None,
            (false, true) => Some(Self::Responsible),
            (true, false) => Some(Self::Agreement),
            (false, false) => Some(Self::Both),
        }
    }

    #[must_use]
    pub fn includes(self, lack: Lack) -> bool {
        match self {
            Self::Responsible => lack == Lack::Responsible,
            Self::Agreement => lack == Lack::Agreement,
            Self::Both => true,
        }
    }
}

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Responsible => "nobody answers for it",
            Self::Agreement => "no resolution agrees to it",
            Self::Both => "nobody answers for it and no resolution agrees to it",
        })
    }
}

/// Whether a poll decided for what it was about.
#[must_use]
pub fn agrees(poll: &Poll) -> bool {
    let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
    matches!(outcome, Some(Outcome::Adopted | Outcome::Elected))
}

/// The resolution that agrees to a project: its own, else that of its theme.
#[must_use]
pub fn agreement<'a>(cluster: &'a Cluster, project: &Project) -> Option<&'a Poll> {
    adopted(cluster, project.decided_by.as_ref())
        .or_else(|| agreement_of_theme(cluster, project.theme.as_ref()))
}

/// The resolution that agrees to a theme.
#[must_use]
pub fn agreement_of_theme<'a>(cluster: &'a Cluster, theme: Option<&Id<Theme>>) -> Option<&'a Poll> {
    let theme = theme.and_then(|id| cluster.themes.get(id));
    adopted(cluster, theme.and_then(|it| it.decided_by.as_ref()))
}

fn adopted<'a>(cluster: &'a Cluster, poll: Option<&Id<Poll>>) -> Option<&'a Poll> {
    let poll = poll.and_then(|id| cluster.polls.get(id));
    poll.filter(|poll| agrees(poll))
}

/// What a project lacks to start, whether or not it has started.
#[must_use]
pub fn lacks(cluster: &Cluster, project: &Project) -> Option<Lacks> {
    Lacks::of(
        project.responsible.is_some(),
        agreement(cluster, project).is_some(),
    )
}

/// Why a project could not take a status; `None` where it may, or where that is only marked.
#[must_use]
pub fn refusal(
    cluster: &Cluster,
    project: &Project,
    status: Option<&ProjectStatus>,
) -> Option<Lacks> {
    if !starts(project.status.as_ref(), status) || is_marked(cluster.organisation()) {
        return None;
    }
    lacks(cluster, project)
}

/// Whether the organisation lets projects start without, and has them marked.
#[must_use]
pub fn is_marked(organisation: Option<&Organisation>) -> bool {
    organisation.and_then(|it| it.project_start.as_ref()) == Some(&StartRule::Marked)
}

/// Whether a change of status is a start.
#[must_use]
pub fn starts(from: Option<&ProjectStatus>, to: Option<&ProjectStatus>) -> bool {
    let begun = |status: Option<&ProjectStatus>| status.is_some_and(ProjectStatus::has_started);
    !begun(from) && begun(to)
}

/// The same for records that are not read as a whole: the poll and the theme are looked up.
pub(in crate::domain) fn lacks_by(
    project: &Project,
    poll: impl Fn(&Id<Poll>) -> Option<Poll>,
    theme: impl Fn(&Id<Theme>) -> Option<Theme>,
) -> Option<Lacks> {
    let adopted = |id: Option<&Id<Poll>>| id.and_then(&poll).is_some_and(|it| agrees(&it));
    let of_theme = || {
        let theme = project.theme.as_ref().and_then(&theme);
        adopted(theme.and_then(|it| it.decided_by).as_ref())
    };
    let agreed = adopted(project.decided_by.as_ref()) || of_theme();
    Lacks::of(project.responsible.is_some(), agreed)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::command::{Command, Refusal, plan};
    use crate::domain::id::RecordId;
    use crate::domain::record::{Record, Records};

    fn records(more: &[Value]) -> Records {
        let common = [
            json!({ "id": "p", "kind": "person", "name": "Ada" }),
            json!({ "id": "yes", "kind": "poll", "title": "Y", "result": { "outcome": "adopted" } }),
            json!({ "id": "no", "kind": "poll", "title": "N", "result": { "outcome": "rejected" } }),
            json!({ "id": "th", "kind": "theme", "title": "T", "year": 2025, "decidedBy": "yes" }),
        ];
        let all = common.iter().chain(more);
        all.map(|it| Record::from_value(it.clone()).unwrap())
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    fn start(project: Value, more: &[Value]) -> Option<Lacks> {
        let mut all = vec![project];
        all.extend(more.iter().cloned());
        let command = Command::set_text(&RecordId::new("pr"), "status", "running");
        match plan(&records(&all), &command) {
            Ok(_) => None,
            Err(Refusal::Start { lacks, .. }) => Some(lacks),
            Err(other) => panic!("{other}"),
        }
    }

    fn project(more: &Value) -> Value {
        let mut record = json!({ "id": "pr", "kind": "project", "title": "Atlas" });
        for (name, value) in more.as_object().unwrap() {
            record[name] = value.clone();
        }
        record
    }

    #[test]
    fn a_project_starts_when_someone_answers_for_it_and_a_resolution_agrees() {
        let look = |more: Value| start(project(&more), &[]);
        assert_eq!(look(json!({})), Some(Lacks::Both));
        assert_eq!(look(json!({ "theme": "th" })), Some(Lacks::Responsible));
        assert_eq!(look(json!({ "responsible": "p" })), Some(Lacks::Agreement));
        let rejected = json!({ "responsible": "p", "decidedBy": "no" });
        assert_eq!(look(rejected), Some(Lacks::Agreement));
        assert_eq!(
            look(json!({ "responsible": "p", "decidedBy": "yes" })),
            None
        );
        assert_eq!(look(json!({ "responsible": "p", "theme": "th" })), None);
    }

    #[test]
    fn an_organisation_may_want_it_marked_instead() {
        let organisation = |rule: &str| json!({ "id": "o", "kind": "organisation", "name": "Net", "projectStart": rule });
        let look = |rule| start(project(&json!({})), &[organisation(rule)]);
        assert_eq!(look("marked"), None);
        assert_eq!(look("refused"), Some(Lacks::Both));
    }

    #[test]
    fn what_runs_already_goes_on_and_what_does_not_start_is_not_asked() {
        let running = project(&json!({ "status": "late" }));
        assert_eq!(start(running, &[]), None);
        let command = Command::set_text(&RecordId::new("pr"), "status", "approved");
        assert!(plan(&records(&[project(&json!({}))]), &command).is_ok());
    }

    #[test]
    fn the_same_step_may_bring_what_was_missing() {
        let id = RecordId::new("pr");
        let command = Command::All(vec![
            Command::set_text(&id, "status", "running"),
            Command::set_text(&id, "responsible", "p"),
            Command::set_text(&id, "theme", "th"),
        ]);
        assert!(plan(&records(&[project(&json!({}))]), &command).is_ok());
    }
}

//! The project board: which projects stand on it, in which columns, and where each has its place.
//!
//! An organisation that keeps columns of its own has those; without any, each status that ships is a
//! column. What fits into none of them gets a column as well: no project is lost from the board.

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::roster::{in_order, put_in_order};
use crate::domain::vocabulary::ProjectStatus;

use super::{BoardColumn, Project};

/// What tells a column from the others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnKey {
    /// One of the organisation's own.
    Own(Id<BoardColumn>),
    /// All projects of a status; without one, those that have none.
    Status(Option<ProjectStatus>),
}

/// A column of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub key: ColumnKey,
    /// The organisation's own name for it; a column without one is called by its status.
    pub name: Option<String>,
    /// What it says of the projects in it.
    pub status: Option<ProjectStatus>,
    /// How many projects may stand in it before the page warns.
    pub limit: Option<u32>,
}

impl Column {
    fn own(column: &BoardColumn) -> Self {
        Self {
            key: ColumnKey::Own(column.id.clone()),
            name: Some(column.name.clone()),
            status: Some(column.status.clone()),
            limit: column.limit,
        }
    }

    pub(super) fn of_status(status: Option<ProjectStatus>) -> Self {
        Self {
            key: ColumnKey::Status(status.clone()),
            name: None,
            status,
            limit: None,
        }
    }

    /// Whether more projects stand in it than may.
    #[must_use]
    pub fn is_over(&self, projects: usize) -> bool {
        self.limit
            .is_some_and(|limit| usize::try_from(limit).is_ok_and(|limit| projects > limit))
    }
}

impl Project {
    /// Whether it counts: neither a pattern for new ones nor put away.
    #[must_use]
    pub fn is_live(&self) -> bool {
        !self.template && !self.archived
    }
}

/// The projects that count, in the order that people gave them: those of boards, sums, findings.
#[must_use]
pub fn live_projects(cluster: &Cluster) -> Vec<&Project> {
    those(cluster, Project::is_live)
}

/// Some of the projects, in order; the others are not sorted along.
fn those(cluster: &Cluster, wanted: fn(&Project) -> bool) -> Vec<&Project> {
    let projects = cluster.projects.values();
    put_in_order(projects.filter(|it| wanted(it)).collect())
}

/// The patterns for new projects, in order.
#[must_use]
pub fn templates(cluster: &Cluster) -> Vec<&Project> {
    those(cluster, |it| it.template && !it.archived)
}

/// The projects and patterns that were put away, in order.
#[must_use]
pub fn archived(cluster: &Cluster) -> Vec<&Project> {
    those(cluster, |it| it.archived)
}

/// The columns of the board and what stands in each, top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing<'a> {
    pub columns: Vec<(Column, Vec<&'a Project>)>,
}

/// The columns of the board, in order.
#[must_use]
pub fn columns(cluster: &Cluster) -> Vec<Column> {
    columns_with(cluster, &live_projects(cluster))
}

/// The columns of the board, with those that some projects need beside them.
pub(super) fn columns_with(cluster: &Cluster, projects: &[&Project]) -> Vec<Column> {
    let own = in_order(&cluster.board_columns).into_iter();
    let mut columns: Vec<Column> = own.map(Column::own).collect();
    if columns.is_empty() {
        let shipped = ProjectStatus::SHIPPED.iter();
        columns.extend(shipped.map(|status| Column::of_status(Some(status.clone()))));
    }
    for project in projects {
        if place_of(columns.iter(), project).is_none() {
            columns.push(Column::of_status(project.status.clone()));
        }
    }
    columns
}

/// Where every live project stands.
///
/// A project stands in its own column as long as that says of it what its status says; else in the
/// first column of its status.
#[must_use]
pub fn standing(cluster: &Cluster) -> Standing<'_> {
    let projects = live_projects(cluster);
    let columns = columns_with(cluster, &projects).into_iter();
    let mut columns: Vec<(Column, Vec<&Project>)> = columns.map(|it| (it, Vec::new())).collect();
    for project in projects {
        let at = place_of(columns.iter().map(|(it, _)| it), project);
        if let Some((_, stand)) = at.and_then(|at| columns.get_mut(at)) {
            stand.push(project);
        }
    }
    Standing { columns }
}

/// One column and what stands in it, top to bottom; `None` where the board has no such column of its
/// own. A column of a status is there also while nothing stands in it.
#[must_use]
pub fn standing_in<'a>(
    cluster: &'a Cluster,
    key: &ColumnKey,
) -> Option<(Column, Vec<&'a Project>)> {
    let columns = columns_with(cluster, &[]);
    let (at, column) = that_column(&columns, key)?;
    let live = cluster.projects.values().filter(|it| it.is_live());
    let stands = |it: &&Project| it.status == column.status && place_of(columns.iter(), it) == at;
    let stand = put_in_order(live.filter(stands).collect());
    Some((column, stand))
}

/// A column by its key and its place among those of the board; that of a status is there also where
/// the board has none.
pub(super) fn that_column(columns: &[Column], key: &ColumnKey) -> Option<(Option<usize>, Column)> {
    let at = columns.iter().position(|it| it.key == *key);
    let column = match (at, key) {
        (Some(at), _) => columns.get(at)?.clone(),
        (None, ColumnKey::Status(status)) => Column::of_status(status.clone()),
        (None, ColumnKey::Own(_)) => return None,
    };
    Some((at, column))
}

/// The column that a project stands in, among those of the board.
#[must_use]
pub fn column_of<'c>(columns: &'c [Column], project: &Project) -> Option<&'c Column> {
    place_of(columns.iter(), project).and_then(|at| columns.get(at))
}

/// The place of the column that a project stands in; `None` where the board has none of its status.
pub(super) fn place_of<'c>(
    columns: impl Iterator<Item = &'c Column>,
    project: &Project,
) -> Option<usize> {
    let mut first = None;
    for (at, column) in columns.enumerate() {
        if column.status != project.status {
            continue;
        }
        match (&column.key, &project.column) {
            (_, None) => return Some(at),
            (ColumnKey::Own(own), Some(id)) if own == id => return Some(at),
            _ => first = first.or(Some(at)),
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    /// The columns as "name: project project", those without a name by their status.
    fn reads(records: Value) -> Vec<String> {
        let cluster = cluster(&[records]);
        let columns = standing(&cluster).columns.into_iter();
        columns
            .map(|(column, projects)| {
                let status = column.status.map(|it| it.to_string());
                let name = column.name.or(status).unwrap_or_default();
                let ids = projects.into_iter().map(|it| it.id.as_str());
                std::iter::once(format!("{name}:"))
                    .chain(ids.map(str::to_owned))
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    }

    fn project(id: &str, more: &Value) -> Value {
        let mut record = json!({ "id": id, "kind": "project", "title": id, "order": id });
        for (name, value) in more.as_object().unwrap() {
            record[name] = value.clone();
        }
        record
    }

    fn column(id: &str, status: &str) -> Value {
        json!({ "id": id, "kind": "boardColumn", "name": id, "status": status, "order": id })
    }

    #[test]
    fn without_columns_of_its_own_the_board_has_one_for_each_status_and_loses_nobody() {
        let records = json!([
            project("b", &json!({ "status": "running" })),
            project("a", &json!({ "status": "running" })),
            project("c", &json!({ "status": "parked" })),
            project("d", &json!({})),
        ]);
        assert_eq!(
            reads(records),
            [
                "idea:",
                "proposed:",
                "approved:",
                "running: a b",
                "late:",
                "done:",
                "parked: c",
                ": d"
            ]
        );
    }

    #[test]
    fn a_project_stands_in_its_column_until_its_status_says_otherwise() {
        let records = json!([
            column("1", "idea"),
            column("2", "running"),
            column("3", "running"),
            project("a", &json!({ "status": "running" })),
            project("b", &json!({ "status": "running", "column": "3" })),
            project("c", &json!({ "status": "idea", "column": "3" })),
            project("d", &json!({ "status": "done", "column": "3" })),
        ]);
        assert_eq!(reads(records), ["1: c", "2: a", "3: b", "done: d"]);
    }

    #[test]
    fn patterns_and_what_was_put_away_stand_nowhere() {
        let records = json!([
            column("1", "idea"),
            project("a", &json!({ "status": "idea", "template": true })),
            project("b", &json!({ "status": "idea", "archived": true })),
            project(
                "c",
                &json!({ "status": "idea", "template": true, "archived": true })
            ),
        ]);
        let cluster = cluster(std::slice::from_ref(&records));
        let ids = |projects: Vec<&Project>| {
            let ids = projects.into_iter().map(|it| it.id.to_string());
            ids.collect::<Vec<_>>()
        };
        assert_eq!(reads(records), ["1:"]);
        assert_eq!(ids(templates(&cluster)), ["a"]);
        assert_eq!(ids(archived(&cluster)), ["b", "c"]);
    }

    #[test]
    fn one_column_is_what_it_is_among_all() {
        let projects = [
            ("a", "idea"),
            ("b", "running"),
            ("c", "parked"),
            ("d", "running"),
        ];
        let mut records: Vec<Value> = projects
            .map(|(id, status)| project(id, &json!({ "status": status, "column": "3" })))
            .into();
        records.push(project(
            "e",
            &json!({ "status": "running", "archived": true }),
        ));
        for own in [false, true] {
            if own {
                records.extend([
                    column("1", "idea"),
                    column("2", "running"),
                    column("3", "running"),
                ]);
            }
            let cluster = cluster(&[Value::from(records.clone())]);
            for (column, stand) in standing(&cluster).columns {
                let one = standing_in(&cluster, &column.key);
                assert_eq!(one, Some((column, stand)));
            }
        }
        let cluster = cluster(&[Value::from(records)]);
        assert_eq!(standing_in(&cluster, &ColumnKey::Own(Id::new("9"))), None);
        let none = ColumnKey::Status(Some(ProjectStatus::Done));
        assert_eq!(standing_in(&cluster, &none).unwrap().1, [] as [&Project; 0]);
    }

    #[test]
    fn a_column_is_over_its_limit_from_one_more_than_it_may_hold() {
        let mut column = Column::of_status(None);
        assert!(!column.is_over(1000));
        column.limit = Some(2);
        assert!(!column.is_over(2) && column.is_over(3));
    }
}

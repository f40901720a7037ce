//! Moving projects on the board: by hand, by menu, by keys, by the status field. All of them are the
//! same step, which sets the column, the status and the place.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order;
use crate::domain::vocabulary::ProjectStatus;

use super::Project;
use super::board::{Column, ColumnKey, standing_in};

/// Where in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    Top,
    Bottom,
    Before(Id<Project>),
    After(Id<Project>),
}

/// The step that puts projects into a column, one below the other; `None` where there is no such
/// column or nothing would change.
///
/// Neighbours without a place of their own are given one, for nothing can stand beside them
/// otherwise.
#[must_use]
pub fn moving(
    cluster: &Cluster,
    projects: &[Id<Project>],
    to: &ColumnKey,
    spot: &Spot,
) -> Option<Command> {
    let (column, stand) = standing_in(cluster, to)?;
    placing(cluster, projects, &column, &stand, spot)
}

/// As [`moving`], where it is known what stands in the column.
pub(super) fn placing(
    cluster: &Cluster,
    projects: &[Id<Project>],
    column: &Column,
    stand: &[&Project],
    spot: &Spot,
) -> Option<Command> {
    let stays = |it: &&&Project| !projects.contains(&it.id);
    let rest: Vec<&Project> = stand.iter().filter(stays).copied().collect();
    let moved: Vec<&Project> = projects
        .iter()
        .filter_map(|id| cluster.projects.get(id))
        .collect();
    let at = match spot {
        Spot::Top => 0,
        Spot::Bottom => rest.len(),
        Spot::Before(id) => rest.iter().position(|it| it.id == *id)?,
        Spot::After(id) => rest.iter().position(|it| it.id == *id)? + 1,
    };
    let mut steps: Vec<Command> = Vec::new();
    // A card that comes back to where it stands is left alone.
    let here = stand.iter().position(|it| Some(&it.id) == projects.first());
    let stays_put = moved.len() == 1 && here == Some(at);
    if !stays_put {
        let place = |at: Option<usize>| rest.get(at?).and_then(|it| it.order.as_deref());
        let (before, after) = (place(at.checked_sub(1)), place(Some(at)));
        let has_room = (at == 0 || before.is_some())
            && (at == rest.len() || after.is_some())
            && before.zip(after).is_none_or(|(a, b)| a < b);
        if has_room {
            let mut last = before.map(str::to_owned);
            for project in &moved {
                let place = order::between(last.as_deref(), after);
                steps.push(put(project, column, Some(&place)));
                last = Some(place);
            }
        } else {
            let (above, below) = rest.split_at(at);
            let all = above.iter().chain(&moved).chain(below);
            let places = order::following(None, rest.len() + moved.len());
            for (project, place) in all.zip(&places) {
                if projects.contains(&project.id) {
                    steps.push(put(project, column, Some(place)));
                } else {
                    let place = Some(Value::from(place.as_str()));
                    steps.push(Command::set(&project.id.record(), "order", place));
                }
            }
        }
    } else if let Some(project) = moved.first() {
        steps.push(put(project, column, None));
    }
    let changes =
        |step: &Command| !matches!(step, Command::Set { fields, .. } if fields.is_empty());
    steps.retain(changes);
    (!steps.is_empty()).then_some(Command::All(steps))
}

/// The step that gives a project a status: it goes to the end of the first column that says so.
#[must_use]
pub fn giving_status(
    cluster: &Cluster,
    project: &Id<Project>,
    status: Option<&ProjectStatus>,
) -> Option<Command> {
    let columns = super::board::columns(cluster);
    let column = columns.iter().find(|it| it.status.as_ref() == status);
    let key = column.map_or_else(
        || ColumnKey::Status(status.cloned()),
        |column| column.key.clone(),
    );
    moving(cluster, std::slice::from_ref(project), &key, &Spot::Bottom)
}

/// The fields that change for a project to stand there.
fn put(project: &Project, column: &Column, place: Option<&str>) -> Command {
    let own = match &column.key {
        ColumnKey::Own(id) => Some(id),
        ColumnKey::Status(_) => None,
    };
    let mut fields = Vec::new();
    let mut set = |field: &str, to: Option<&str>| {
        fields.push((field.to_owned(), to.map(Value::from)));
    };
    if project.column.as_ref() != own {
        set("column", own.map(Id::as_str));
    }
    if project.status != column.status {
        set("status", column.status.as_ref().map(ProjectStatus::as_str));
    }
    if place.is_some() && project.order.as_deref() != place {
        set("order", place);
    }
    Command::Set {
        record: project.id.record(),
        fields,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::super::board::standing;
    use super::*;
    use crate::domain::command::{Edit, plan};
    use crate::domain::record::{Record, Records};

    fn records(own: bool, projects: &[(usize, Option<u8>)]) -> Records {
        let columns = ["1", "2", "3"].map(|id| {
            json!({ "id": format!("c{id}"), "kind": "boardColumn", "name": id, "status": "idea", "order": id })
        });
        let organisation =
            json!({ "id": "o", "kind": "organisation", "name": "N", "projectStart": "marked" });
        let statuses = ["idea", "proposed", "running"];
        let projects = projects.iter().enumerate().map(|(number, (at, place))| {
            let mut it = json!({ "id": format!("p{number}"), "kind": "project", "title": "P" });
            if own {
                it["status"] = "idea".into();
                it["column"] = format!("c{}", at + 1).into();
            } else {
                it["status"] = statuses[*at].into();
            }
            if let Some(place) = place {
                it["order"] = format!("{place:02x}80").into();
            }
            it
        });
        let columns = columns.into_iter().filter(|_| own);
        std::iter::once(organisation)
            .chain(columns)
            .chain(projects)
            .map(|it| Record::from_value(it).unwrap())
            .map(|it| (it.id.clone(), it))
            .collect()
    }

    fn carried_out(mut records: Records, command: &Command) -> Records {
        for edit in plan(&records, command).unwrap() {
            let Edit::Field { record, field, to } = edit else {
                panic!("a move makes no records");
            };
            let fields = &mut records.get_mut(&record).unwrap().fields;
            match to {
                Some(to) => fields.insert(field, to),
                None => fields.remove(&field),
            };
        }
        records
    }

    fn reads(records: &Records) -> Vec<Vec<String>> {
        let (cluster, errors) = Cluster::read(records);
        assert_eq!(errors, []);
        let columns = standing(&cluster).columns;
        let ids = |stand: &Vec<&Project>| stand.iter().map(|it| it.id.to_string()).collect();
        columns.iter().map(|(_, stand)| ids(stand)).collect()
    }

    proptest! {
        /// Wherever projects stand and whatever their places, they come to stand where they are put,
        /// and all others keep their order.
        #[test]
        fn projects_come_to_stand_where_they_are_put(
            own: bool,
            projects in proptest::collection::vec((0..3_usize, proptest::option::of(0..6_u8)), 1..12),
            chosen in proptest::collection::vec(0..12_usize, 1..3),
            to in 0..3_usize,
            spot in 0..13_usize,
        ) {
            let records = records(own, &projects);
            let (cluster, _) = Cluster::read(&records);
            let mut moved: Vec<Id<Project>> = Vec::new();
            for at in chosen {
                let id = Id::new(format!("p{}", at % projects.len()));
                if !moved.contains(&id) {
                    moved.push(id);
                }
            }
            let before = reads(&records);
            let key = super::super::board::columns(&cluster)[to].key.clone();
            let is_moved = |id: &String| moved.iter().any(|it| it.as_str() == id);
            let mut expected = before.clone();
            for column in &mut expected {
                column.retain(|id| !is_moved(id));
            }
            let at = spot.min(expected[to].len());
            let spot = match expected[to].get(at) {
                Some(next) => Spot::Before(Id::new(next.clone())),
                None => Spot::Bottom,
            };
            for (number, id) in moved.iter().enumerate() {
                expected[to].insert(at + number, id.to_string());
            }
            let after = match moving(&cluster, &moved, &key, &spot) {
                Some(command) => reads(&carried_out(records, &command)),
                None => before,
            };
            // A status that nothing has any more loses its column.
            prop_assert_eq!(after, expected);
        }
    }

    #[test]
    fn a_move_between_placed_neighbours_changes_the_moved_project_alone() {
        let records = records(false, &[(0, Some(1)), (0, Some(2)), (1, Some(3))]);
        let (cluster, _) = Cluster::read(&records);
        let spot = Spot::After(Id::new("p0"));
        let key = ColumnKey::Status(Some(ProjectStatus::Idea));
        let command = moving(&cluster, &[Id::new("p2")], &key, &spot).unwrap();
        let edits = plan(&records, &command).unwrap();
        let touched =
            |edit: &Edit| matches!(edit, Edit::Field { record, .. } if record.as_str() == "p2");
        assert!(edits.len() == 2 && edits.iter().all(touched), "{edits:?}");
    }

    #[test]
    fn a_project_that_is_put_where_it_stands_is_left_alone() {
        let records = records(true, &[(0, Some(1)), (0, Some(2))]);
        let (cluster, _) = Cluster::read(&records);
        let key = ColumnKey::Own(Id::new("c1"));
        let put = |id: &str, spot| moving(&cluster, &[Id::new(id)], &key, &spot);
        assert_eq!(put("p0", Spot::Top), None);
        assert_eq!(put("p1", Spot::Bottom), None);
        assert_eq!(put("p0", Spot::Before(Id::new("p1"))), None);
        let elsewhere = ColumnKey::Own(Id::new("gone"));
        assert_eq!(
            moving(&cluster, &[Id::new("p0")], &elsewhere, &Spot::Top),
            None
        );
    }

    #[test]
    fn a_status_that_nothing_has_makes_its_column() {
        let records = records(false, &[(0, None)]);
        let (cluster, _) = Cluster::read(&records);
        let parked = ProjectStatus::Other("parked".to_owned());
        let command = giving_status(&cluster, &Id::new("p0"), Some(&parked)).unwrap();
        let after = reads(&carried_out(records, &command));
        assert_eq!(after.last().unwrap(), &["p0"]);
    }
}

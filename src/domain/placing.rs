//! Where bodies stand among each other, and what moves, adds or deletes them: every act is one
//! command, however many bodies it takes along.
//!
//! Nothing is refused here; what a place may not be, the command's plan says.

use std::collections::BTreeSet;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::structure::Body;

/// A place for bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The last of those directly under a body.
    Under(Id<Body>),
    /// Ahead of a body, among its siblings.
    Before(Id<Body>),
    /// Behind a body, among its siblings.
    After(Id<Body>),
    /// The last of those that stand at the top.
    Top,
}

/// A step of one body from where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    /// Ahead of the sibling before it.
    Earlier,
    /// Behind the sibling after it.
    Later,
    /// Under the sibling before it.
    Inwards,
    /// Out of its parent, to stand right behind it.
    Outwards,
}

impl Spot {
    /// The body that the spot is counted from.
    #[must_use]
    pub fn anchor(&self) -> Option<&Id<Body>> {
        match self {
            Self::Under(body) | Self::Before(body) | Self::After(body) => Some(body),
            Self::Top => None,
        }
    }

    /// The body under which the spot is; `None` at the top.
    #[must_use]
    pub fn parent(&self, cluster: &Cluster) -> Option<Id<Body>> {
        match self {
            Self::Under(parent) => Some(parent.clone()),
            Self::Before(body) | Self::After(body) => cluster.bodies.get(body)?.parent.clone(),
            Self::Top => None,
        }
    }
}

/// The given bodies without those that stand under another of them, as the chart is read: from
/// the top, each body before its children.
#[must_use]
pub fn topmost(cluster: &Cluster, bodies: &BTreeSet<Id<Body>>) -> Vec<Id<Body>> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<&Body> = cluster.bodies_under(None);
    ahead.reverse();
    while let Some(body) = ahead.pop() {
        // A file may let bodies stand under each other in a ring.
        if !seen.insert(&body.id) {
            continue;
        }
        if bodies.contains(&body.id) {
            found.push(body.id.clone());
        } else {
            ahead.extend(cluster.bodies_under(Some(&body.id)).into_iter().rev());
        }
    }
    // What hangs on a ring or on nothing is not reached from the top; it is moved all the same.
    let reached: BTreeSet<Id<Body>> = branch(cluster, &found);
    let lost = bodies
        .iter()
        .filter(|id| cluster.bodies.contains_key(*id) && !reached.contains(*id));
    found.extend(lost.cloned().collect::<Vec<_>>());
    found
}

/// Bodies and all that stand under them.
#[must_use]
pub fn branch(cluster: &Cluster, tops: &[Id<Body>]) -> BTreeSet<Id<Body>> {
    let mut found = BTreeSet::new();
    let mut ahead: Vec<Id<Body>> = tops.to_vec();
    while let Some(id) = ahead.pop() {
        if found.insert(id.clone()) {
            let under = cluster.bodies.values();
            let under = under.filter(|body| body.parent.as_ref() == Some(&id));
            ahead.extend(under.map(|body| body.id.clone()));
        }
    }
    found
}

/// The orders that put `coming`, in this order, at a spot, and those of siblings that have to give
/// way because theirs are missing or shared.
#[must_use]
pub fn orders(cluster: &Cluster, coming: &[Id<Body>], spot: &Spot) -> Vec<(Id<Body>, String)> {
    let parent = spot.parent(cluster);
    let siblings = cluster.bodies_under(parent.as_ref());
    let stays = |body: &&&Body| !coming.contains(&body.id);
    let ahead = match spot {
        Spot::Under(_) | Spot::Top => siblings.len(),
        Spot::Before(body) | Spot::After(body) => {
            let at = siblings.iter().position(|it| it.id == *body);
            let at = at.unwrap_or(siblings.len());
            at + usize::from(matches!(spot, Spot::After(_)) && at < siblings.len())
        }
    };
    let split = siblings.iter().take(ahead).filter(stays).count();
    let left: Vec<&Body> = siblings.iter().filter(stays).copied().collect();
    let place = |body: &&Body| body.order.clone();
    let (before, after) = left.split_at(split);
    let sound =
        left.iter().all(|body| body.order.is_some()) && left.is_sorted_by(|a, b| a.order < b.order);
    let mut found = Vec::new();
    let mut last = before.last().and_then(place).filter(|_| sound);
    let next = after.first().and_then(place).filter(|_| sound);
    let mut put = |id: &Id<Body>, last: &mut Option<String>| {
        let order = order::between(last.as_deref(), next.as_deref());
        *last = Some(order.clone());
        found.push((id.clone(), order));
    };
    if sound {
        for id in coming {
            put(id, &mut last);
        }
    } else {
        let all = before.iter().map(|body| &body.id).chain(coming);
        let all = all.chain(after.iter().map(|body| &body.id));
        for id in all {
            put(id, &mut last);
        }
    }
    found
}

/// Puts bodies at a spot, in the order given. Those that stand there already stay as they are.
#[must_use]
pub fn place(cluster: &Cluster, moving: &[Id<Body>], spot: &Spot) -> Command {
    let parent = spot.parent(cluster);
    if stands(cluster, moving, spot, parent.as_ref()) {
        return Command::All(Vec::new());
    }
    let commands = orders(cluster, moving, spot)
        .into_iter()
        .map(|(body, order)| Command::MoveBody {
            body,
            parent: parent.clone(),
            order: Some(order),
        })
        .collect();
    Command::All(commands)
}

/// Whether bodies stand at a spot already, one behind the other.
fn stands(cluster: &Cluster, moving: &[Id<Body>], spot: &Spot, parent: Option<&Id<Body>>) -> bool {
    let siblings = cluster.bodies_under(parent);
    let ids: Vec<&Id<Body>> = siblings.iter().map(|body| &body.id).collect();
    let Some(from) = moving
        .first()
        .and_then(|first| ids.iter().position(|id| *id == first))
    else {
        return false;
    };
    let to = from + moving.len();
    let together = ids
        .get(from..to)
        .is_some_and(|run| run.iter().copied().eq(moving));
    together
        && match spot {
            Spot::Under(_) | Spot::Top => to == ids.len(),
            Spot::Before(anchor) => moving.contains(anchor) || ids.get(to) == Some(&anchor),
            Spot::After(anchor) => {
                let before = from.checked_sub(1).and_then(|at| ids.get(at));
                moving.contains(anchor) || before == Some(&anchor)
            }
        }
}

/// Where a step leads; `None` when there is nowhere to go.
#[must_use]
pub fn shifted(cluster: &Cluster, body: &Id<Body>, shift: Shift) -> Option<Spot> {
    let own = cluster.bodies.get(body)?;
    let siblings = cluster.bodies_under(own.parent.as_ref());
    let at = siblings.iter().position(|it| it.id == *body)?;
    let before = || Some(siblings.get(at.checked_sub(1)?)?.id.clone());
    match shift {
        Shift::Earlier => before().map(Spot::Before),
        Shift::Later => siblings.get(at + 1).map(|it| Spot::After(it.id.clone())),
        Shift::Inwards => before().map(Spot::Under),
        Shift::Outwards => {
            // Beside a root there is no place: an organisation has one top.
            let parent = cluster.bodies.get(own.parent.as_ref()?)?;
            parent.parent.as_ref()?;
            Some(Spot::After(parent.id.clone()))
        }
    }
}

/// Adds a body at a spot.
#[must_use]
pub fn add(cluster: &Cluster, spot: &Spot, id: &str, name: &str) -> Command {
    let mut record = Record::new(Kind::Body, id).with("name", name);
    if let Some(parent) = spot.parent(cluster) {
        record = record.with("parent", parent.as_str());
    }
    let own = Id::new(id);
    let mut commands = Vec::new();
    for (body, order) in orders(cluster, std::slice::from_ref(&own), spot) {
        if body == own {
            record = record.with("order", order);
        } else {
            commands.push(Command::set(&body.record(), "order", Some(order.into())));
        }
    }
    commands.push(Command::Create(record));
    Command::All(commands)
}

/// Deletes bodies; what stands under them moves up to where they stood.
#[must_use]
pub fn delete(bodies: &BTreeSet<Id<Body>>) -> Command {
    let delete = |body: &Id<Body>| Command::Delete {
        record: body.record(),
    };
    Command::All(bodies.iter().map(delete).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::command::{Refusal, apply, plan};
    use crate::domain::record::Records;

    fn body(id: &str, parent: Option<&str>, order: Option<&str>) -> Record {
        let mut record = Record::new(Kind::Body, id).with("name", id);
        if let Some(parent) = parent {
            record = record.with("parent", parent);
        }
        if let Some(order) = order {
            record = record.with("order", order);
        }
        record
    }

    fn records(bodies: Vec<Record>) -> Records {
        let by_id = |record: Record| (record.id.clone(), record);
        bodies.into_iter().map(by_id).collect()
    }

    /// Carries a command out on records.
    fn done(records: &Records, command: &Command) -> Result<Records, Refusal> {
        let mut after = records.clone();
        apply(&mut after, plan(records, command)?);
        Ok(after)
    }

    fn read(records: &Records) -> Cluster {
        Cluster::read(records).0
    }

    fn under(records: &Records, parent: Option<&str>) -> Vec<String> {
        let parent = parent.map(Id::new);
        let cluster = read(records);
        let bodies = cluster.bodies_under(parent.as_ref());
        bodies.iter().map(|body| body.id.to_string()).collect()
    }

    fn ids(names: &[&str]) -> Vec<Id<Body>> {
        names.iter().map(|name| Id::new(*name)).collect()
    }

    /// r over a (a1, a2), b, c; the orders of the children of r are missing.
    fn small() -> Records {
        records(vec![
            body("r", None, None),
            body("a", Some("r"), None),
            body("b", Some("r"), None),
            body("c", Some("r"), None),
            body("a1", Some("a"), Some(&order::between(None, None))),
            body("a2", Some("a"), None),
        ])
    }

    #[test]
    fn several_bodies_come_to_stand_together_where_they_were_put() {
        let at = small();
        let command = place(&read(&at), &ids(&["c", "a2"]), &Spot::Before(Id::new("b")));
        let after = done(&at, &command).unwrap();
        assert_eq!(under(&after, Some("r")), ["a", "c", "a2", "b"]);
        assert_eq!(under(&after, Some("a")), ["a1"]);
    }

    #[test]
    fn a_selection_is_reduced_to_those_at_its_top_as_the_chart_is_read() {
        let all: BTreeSet<_> = ids(&["c", "a2", "a"]).into_iter().collect();
        assert_eq!(topmost(&read(&small()), &all), ids(&["a", "c"]));
    }

    #[test]
    fn what_is_moved_under_its_own_is_refused_with_its_name() {
        let at = small();
        for spot in [
            Spot::Under(Id::new("a1")),
            Spot::After(Id::new("a2")),
            Spot::Under(Id::new("a")),
        ] {
            let command = place(&read(&at), &ids(&["a"]), &spot);
            assert_eq!(
                done(&at, &command),
                Err(Refusal::Cycle { body: "a".into() }),
                "{spot:?}"
            );
        }
    }

    #[test]
    fn what_stands_there_already_changes_nothing() {
        let cluster = read(&small());
        for (moving, spot) in [
            (ids(&["a", "b"]), Spot::Before(Id::new("c"))),
            (ids(&["b"]), Spot::After(Id::new("a"))),
            (ids(&["b"]), Spot::Before(Id::new("b"))),
            (ids(&["c"]), Spot::Under(Id::new("r"))),
        ] {
            assert_eq!(
                place(&cluster, &moving, &spot),
                Command::All(Vec::new()),
                "{spot:?}"
            );
        }
    }

    #[test]
    fn steps_lead_where_they_say_or_nowhere() {
        let cluster = read(&small());
        let to = |id: &str, shift| shifted(&cluster, &Id::new(id), shift);
        assert_eq!(to("b", Shift::Earlier), Some(Spot::Before(Id::new("a"))));
        assert_eq!(to("b", Shift::Later), Some(Spot::After(Id::new("c"))));
        assert_eq!(to("b", Shift::Inwards), Some(Spot::Under(Id::new("a"))));
        assert_eq!(to("a1", Shift::Outwards), Some(Spot::After(Id::new("a"))));
        assert_eq!(to("a", Shift::Earlier), None);
        assert_eq!(to("c", Shift::Later), None);
        assert_eq!(to("b", Shift::Outwards), None, "beside the root");
        assert_eq!(to("r", Shift::Outwards), None);
    }

    #[test]
    fn a_new_body_stands_where_it_was_asked_for_though_orders_are_missing() {
        let at = small();
        let command = add(&read(&at), &Spot::After(Id::new("a")), "n", "New");
        let after = done(&at, &command).unwrap();
        assert_eq!(under(&after, Some("r")), ["a", "n", "b", "c"]);
    }

    #[test]
    fn several_are_deleted_and_what_stood_under_them_moves_up() {
        let at = small();
        let both: BTreeSet<_> = ids(&["a", "c", "a1"]).into_iter().collect();
        let after = done(&at, &delete(&both)).unwrap();
        assert_eq!(under(&after, Some("r")), ["a2", "b"]);
    }

    #[derive(Debug, Clone)]
    struct Move {
        body: usize,
        anchor: usize,
        side: u8,
    }

    fn moves() -> impl Strategy<Value = Vec<Move>> {
        let one = (0..7_usize, 0..7_usize, 0..3_u8);
        let one = one.prop_map(|(body, anchor, side)| Move { body, anchor, side });
        proptest::collection::vec(one, 1..24)
    }

    proptest! {
        /// After any sequence of moves, each list reads as a list would that was moved in by hand.
        #[test]
        fn after_any_moves_the_order_is_as_asked(moves in moves(), ordered in any::<bool>()) {
            const NAMES: [&str; 7] = ["r", "a", "b", "c", "d", "e", "f"];
            let mut last: Option<String> = None;
            let mut at = records(NAMES.iter().map(|name| {
                let order = order::between(last.as_deref(), None);
                last = Some(order.clone());
                body(name, (*name != "r").then_some("r"), ordered.then_some(order.as_str()))
            }).collect());
            for Move { body, anchor, side } in moves {
                let (body, anchor) = (NAMES[body], NAMES[anchor]);
                let spot = match side {
                    0 => Spot::Under(Id::new(anchor)),
                    1 => Spot::Before(Id::new(anchor)),
                    _ => Spot::After(Id::new(anchor)),
                };
                let cluster = read(&at);
                let parent = spot.parent(&cluster).map(|it| it.to_string());
                let before = under(&at, parent.as_deref());
                let Ok(after) = done(&at, &place(&cluster, &ids(&[body]), &spot)) else {
                    let below = branch(&cluster, &ids(&[body]));
                    let into_itself = parent.is_some_and(|it| below.contains(it.as_str()));
                    prop_assert!(into_itself, "{body} {spot:?} refused");
                    continue;
                };
                let mut expected: Vec<String> = before.clone();
                expected.retain(|it| it != body);
                let index = match side {
                    0 => expected.len(),
                    _ if anchor == body => before.iter().position(|it| it == body).unwrap(),
                    1 => expected.iter().position(|it| it == anchor).unwrap(),
                    _ => expected.iter().position(|it| it == anchor).unwrap() + 1,
                };
                expected.insert(index, body.to_owned());
                prop_assert_eq!(under(&after, parent.as_deref()), expected);
                prop_assert_eq!(after.len(), NAMES.len());
                at = after;
            }
        }
    }
}

//! A part of the structure that is copied: bodies with their seats and the channels within.
//!
//! A copy is a body of its own kind with nobody in it yet: seats keep role, right and weight, but
//! who holds them and since when stays with the original. The same people in two bodies at once is
//! a decision of the organisation (some rules refuse it), never a side effect of copying.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::placing::{self, Spot};
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;

/// What of a seat does not come along with a copy.
const STAYS_BEHIND: [&str; 4] = ["member", "person", "from", "to"];

/// A snapshot of bodies, their seats and the channels between them, as records under the ids of
/// the original. Bodies come as the chart is read: parents first, siblings in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Branch {
    records: Vec<Record>,
}

impl Branch {
    /// A branch of records that need not fit together: what is neither body, seat nor channel is
    /// left out, and so are seats and channels of bodies that are not among them.
    #[must_use]
    pub fn of(records: impl IntoIterator<Item = Record>) -> Self {
        let (bodies, others): (Vec<Record>, Vec<Record>) = records
            .into_iter()
            .partition(|record| record.known_kind() == Some(Kind::Body));
        let ids: BTreeSet<RecordId> = bodies.iter().map(|body| body.id.clone()).gathered();
        let within = |record: &Record| {
            let ends: &[&str] = match record.known_kind() {
                Some(Kind::Seat) => &["body"],
                Some(Kind::Channel) => &["from", "to"],
                _ => return false,
            };
            let end = |field: &&str| record.fields.get(*field).and_then(Value::as_str);
            ends.iter()
                .all(|field| end(field).is_some_and(|id| ids.contains(id)))
        };
        let others: Vec<Record> = others.into_iter().filter(within).collect();
        Self {
            records: bodies.into_iter().chain(others).collect(),
        }
    }

    /// Copies bodies with all that stands under them.
    #[must_use]
    pub fn copy(records: &Records, cluster: &Cluster, bodies: &BTreeSet<Id<Body>>) -> Self {
        let tops = placing::topmost(cluster, bodies);
        // Each top with its own, so that the tops keep the order in which they are read.
        let mut ahead: Vec<Id<Body>> = tops.into_iter().rev().collect();
        let (mut taken, mut seen) = (Vec::new(), BTreeSet::new());
        while let Some(id) = ahead.pop() {
            if seen.insert(id.clone()) {
                taken.extend(records.get(id.as_str()).cloned());
                let under = cluster.bodies_under(Some(&id));
                ahead.extend(under.into_iter().rev().map(|body| body.id.clone()));
            }
        }
        let kept = |kind: Option<Kind>| matches!(kind, Some(Kind::Seat | Kind::Channel));
        let others = records.values().filter(|it| kept(it.known_kind()));
        Self::of(taken.into_iter().chain(others.cloned()))
    }

    /// Bodies by their names alone, each with how deep it stands under the ones before it.
    #[must_use]
    pub fn of_names<'a>(names: impl IntoIterator<Item = (usize, &'a str)>) -> Self {
        let mut above: Vec<(usize, String)> = Vec::new();
        let mut records = Vec::new();
        for (number, (depth, name)) in names.into_iter().enumerate() {
            above.retain(|(it, _)| *it < depth);
            let id = format!("line-{number}");
            let mut record = Record::new(Kind::Body, &id).with("name", name);
            if let Some((_, parent)) = above.last() {
                record = record.with("parent", parent.as_str());
            }
            above.push((depth, id));
            records.push(record);
        }
        Self { records }
    }

    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many bodies it holds.
    #[must_use]
    pub fn count(&self) -> usize {
        let bodies = self.records.iter();
        bodies
            .filter(|record| record.known_kind() == Some(Kind::Body))
            .count()
    }

    /// Puts a copy at a spot as one step. `new_id` gives an id that nobody has, for a kind.
    /// Also returns the ids of the copies that stand at the spot itself.
    ///
    /// What the copy names outside itself is kept where it is there, and left out where it is not:
    /// the copy may come from another workspace.
    pub fn paste(
        &self,
        records: &Records,
        cluster: &Cluster,
        spot: &Spot,
        mut new_id: impl FnMut(Kind) -> String,
    ) -> (Command, Vec<Id<Body>>) {
        let mut ids: BTreeMap<&RecordId, RecordId> = BTreeMap::new();
        for record in &self.records {
            if let Some(kind) = record.known_kind() {
                ids.insert(&record.id, RecordId::new(new_id(kind)));
            }
        }
        let parent_within = |record: &Record| {
            let parent = record.fields.get("parent").and_then(Value::as_str);
            parent.is_some_and(|id| ids.contains_key(&RecordId::new(id)))
        };
        let tops: Vec<Id<Body>> = self
            .records
            .iter()
            .filter(|it| it.known_kind() == Some(Kind::Body) && !parent_within(it))
            .filter_map(|it| ids.get(&it.id).map(Id::from))
            .collect();
        let parent = spot.parent(cluster);
        let mut orders: BTreeMap<Id<Body>, String> =
            placing::orders(cluster, &tops, spot).into_iter().collect();

        let mut commands = Vec::new();
        for record in &self.records {
            let Some(id) = ids.get(&record.id) else {
                continue;
            };
            let mut copy = record.clone();
            copy.id = id.clone();
            if copy.known_kind() == Some(Kind::Seat) {
                for field in STAYS_BEHIND {
                    copy.fields.remove(field);
                }
            }
            for (reference, target) in references::named_by(record) {
                let there = || {
                    let kind = records.get(&target).map(Record::known_kind);
                    kind.is_some_and(|kind| {
                        reference.target.is_none_or(|wanted| kind == Some(wanted))
                    })
                };
                if let Some(new) = ids.get(&target) {
                    if let Some(value) = copy.fields.get_mut(reference.field) {
                        rename(value, &target, new);
                    }
                } else if !there()
                    && let Some(value) = copy.fields.get(reference.field)
                {
                    match references::without(value, &target) {
                        Some(left) => copy.fields.insert(reference.field.to_owned(), left),
                        None => copy.fields.remove(reference.field),
                    };
                }
            }
            if let Some(order) = orders.remove(&Id::from(id)) {
                match &parent {
                    Some(parent) => copy
                        .fields
                        .insert("parent".to_owned(), parent.as_str().into()),
                    None => copy.fields.remove("parent"),
                };
                copy.fields.insert("order".to_owned(), order.into());
            }
            commands.push(Command::Create(copy));
        }
        // Siblings that had to give way.
        for (body, order) in orders {
            commands.push(Command::set(&body.record(), "order", Some(order.into())));
        }
        (Command::All(commands), tops)
    }
}

/// Puts one id in place of another, in a field that holds one or a list.
fn rename(value: &mut Value, from: &RecordId, to: &RecordId) {
    match value {
        Value::String(id) if id.as_str() == from.as_str() => to.as_str().clone_into(id),
        Value::Array(list) => list.iter_mut().for_each(|it| rename(it, from, to)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::{applied, records};

    fn council() -> Records {
        records(json!([
            { "id": "k", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
            { "id": "m", "kind": "member", "name": "Rzav", "class": "k" },
            { "id": "sv", "kind": "service", "name": "Welding" },
            { "id": "top", "kind": "body", "name": "Assembly", "order": "80" },
            { "id": "co", "kind": "body", "name": "Council", "parent": "top", "order": "80", "colour": "blue" },
            { "id": "g2", "kind": "body", "name": "Second", "parent": "co", "order": "9080", "service": "sv" },
            { "id": "g1", "kind": "body", "name": "First", "parent": "co", "order": "80", "coordinatorBody": "co" },
            { "id": "s1", "kind": "seat", "body": "co", "member": "m", "role": "chair", "from": "2024-01-01" },
            { "id": "c1", "kind": "channel", "from": "co", "to": "g1", "channelType": "supervises" },
            { "id": "c2", "kind": "channel", "from": "co", "to": "top", "channelType": "proposes" },
        ]))
    }

    fn pasted(into: &Records, branch: &Branch, spot: &Spot) -> (Records, Vec<Id<Body>>) {
        let cluster = Cluster::read(into).0;
        let mut count = 0;
        let (command, tops) = branch.paste(into, &cluster, spot, |kind| {
            count += 1;
            format!("{kind}-{count}")
        });
        (applied(into, &command), tops)
    }

    fn one(id: &str) -> BTreeSet<Id<Body>> {
        BTreeSet::from([Id::new(id)])
    }

    #[test]
    fn a_copy_keeps_names_order_roles_and_channels_within_but_nobody_sits_in_it() {
        let at = council();
        let branch = Branch::copy(&at, &Cluster::read(&at).0, &one("co"));
        let (after, tops) = pasted(&at, &branch, &Spot::After(Id::new("co")));
        let cluster = Cluster::read(&after).0;
        let copy = cluster.bodies.get(&tops[0]).unwrap();
        assert_eq!((copy.name.as_str(), tops.len()), ("Council", 1));
        assert_eq!(copy.parent, Some(Id::new("top")));
        assert_eq!(copy.extra["colour"], "blue", "what is unknown comes along");
        let groups = cluster.bodies_under(Some(&tops[0]));
        let names: Vec<_> = groups.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["First", "Second"]);
        assert_eq!(groups[0].coordinator_body.as_ref(), Some(&tops[0]));
        assert_eq!(groups[1].service, Some(Id::new("sv")));
        let seats = cluster.seats_of(&tops[0]);
        assert!(seats.len() == 1 && seats[0].is_vacant() && seats[0].from.is_none());
        assert_eq!(seats[0].role.as_ref().unwrap().as_str(), "chair");
        let channels: Vec<_> = cluster
            .channels
            .values()
            .filter(|it| it.from == tops[0])
            .collect();
        assert_eq!(channels.len(), 1, "the channel that leads out stays behind");
        assert_eq!(channels[0].to, groups[0].id);
        for (id, record) in &at {
            assert_eq!(after.get(id), Some(record), "the original stands");
        }
    }

    #[test]
    fn a_copy_into_another_workspace_names_only_what_is_there() {
        let at = council();
        let branch = Branch::copy(&at, &Cluster::read(&at).0, &one("g2"));
        let other = records(json!([{ "id": "x", "kind": "body", "name": "Elsewhere" }]));
        let (after, tops) = pasted(&other, &branch, &Spot::Under(Id::new("x")));
        let cluster = Cluster::read(&after).0;
        assert_eq!(cluster.bodies.get(&tops[0]).unwrap().service, None);
    }

    #[test]
    fn lines_become_bodies_as_deep_as_they_are_indented() {
        let branch = Branch::of_names([(0, "a"), (2, "b"), (4, "c"), (1, "d"), (0, "e")]);
        let other = records(json!([{ "id": "x", "kind": "body", "name": "Elsewhere" }]));
        let (after, tops) = pasted(&other, &branch, &Spot::Under(Id::new("x")));
        let cluster = Cluster::read(&after).0;
        let named = |name: &str| cluster.bodies.values().find(|it| it.name == name).unwrap();
        assert_eq!(tops.len(), 2);
        assert_eq!(named("b").parent.as_ref(), Some(&named("a").id));
        assert_eq!(named("c").parent.as_ref(), Some(&named("b").id));
        assert_eq!(named("d").parent.as_ref(), Some(&named("a").id));
        assert_eq!(named("e").parent, Some(Id::new("x")));
    }
}

//! The records as a command would leave them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Command, Edit, Refusal};
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::Changed;
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references::{self, OnDelete};
use crate::domain::sorting::Gather as _;

/// The records as they would be: those that change lie over those that stand.
pub struct Draft<'a> {
    pub base: &'a Records,
    pub changed: Changed,
    pub edits: Vec<Edit>,
}

impl<'a> Draft<'a> {
    pub fn over(base: &'a Records) -> Self {
        Self {
            base,
            changed: Changed::new(),
            edits: Vec::new(),
        }
    }

    pub fn get(&self, id: &str) -> Option<&Record> {
        match self.changed.get(id) {
            Some(changed) => changed.as_ref(),
            None => self.base.get(id),
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &Record> {
        let standing = self
            .base
            .values()
            .filter(|record| !self.changed.contains_key(record.id.as_str()));
        standing.chain(self.changed.values().flatten())
    }

    pub fn carry_out(&mut self, command: &Command) -> Result<(), Refusal> {
        match command {
            Command::Create(record) => self.create(record),
            Command::Set { record, fields } => fields
                .iter()
                .try_for_each(|(field, to)| self.set(record, field, to.clone())),
            Command::Delete { record } => self.delete(record),
            Command::Unite { keep, gone } => self.unite(keep, gone),
            Command::MoveBody {
                body,
                parent,
                order,
            } => {
                let body = body.record();
                let to = parent.as_ref().map(|parent| Value::from(parent.as_str()));
                self.set(&body, "parent", to)?;
                match order {
                    Some(order) => self.set(&body, "order", Some(Value::from(order.as_str()))),
                    None => Ok(()),
                }
            }
            Command::All(commands) => commands
                .iter()
                .try_for_each(|command| self.carry_out(command)),
        }
    }

    fn create(&mut self, record: &Record) -> Result<(), Refusal> {
        if self.get(record.id.as_str()).is_some() {
            return Err(Refusal::IdTaken(record.id.clone()));
        }
        self.changed.insert(record.id.clone(), Some(record.clone()));
        self.edits.push(Edit::Put(record.clone()));
        Ok(())
    }

    fn set(&mut self, id: &RecordId, field: &str, to: Option<Value>) -> Result<(), Refusal> {
        if matches!(field, "id" | "kind" | "*") {
            return Err(Refusal::ReservedField {
                field: field.to_owned(),
            });
        }
        let Some(record) = self.get(id.as_str()) else {
            return Err(Refusal::NoSuchRecord(id.clone()));
        };
        if record.fields.get(field) == to.as_ref() {
            return Ok(());
        }
        let mut record = record.clone();
        match &to {
            Some(value) => record.fields.insert(field.to_owned(), value.clone()),
            None => record.fields.remove(field),
        };
        self.changed.insert(id.clone(), Some(record));
        self.edits.push(Edit::Field {
            record: id.clone(),
            field: field.to_owned(),
            to,
        });
        Ok(())
    }

    fn delete(&mut self, id: &RecordId) -> Result<(), Refusal> {
        let Some(record) = self.get(id.as_str()) else {
            return Err(Refusal::NoSuchRecord(id.clone()));
        };
        // The bodies under a deleted body move up to where it stood.
        let parent = record.fields.get("parent").cloned();
        let naming: Vec<_> = self
            .all()
            .flat_map(|record| references::naming(record, id))
            .collect();
        let keeping: BTreeSet<_> = naming
            .iter()
            .filter(|(_, reference)| reference.on_delete == OnDelete::Keeps)
            .map(|(naming, _)| naming)
            .gathered();
        if let Some(by) = keeping.first() {
            return Err(Refusal::StillNamed {
                record: id.clone(),
                by: (*by).clone(),
                count: keeping.len(),
            });
        }
        self.changed.insert(id.clone(), None);
        self.edits.push(Edit::Remove(id.clone()));
        for (naming, reference) in naming {
            if self.get(naming.as_str()).is_none() {
                continue;
            }
            if reference.on_delete == OnDelete::GoesAlong {
                self.delete(&naming)?;
                continue;
            }
            let value = self
                .get(naming.as_str())
                .and_then(|it| it.fields.get(reference.field));
            let moves_up = (reference.kind, reference.field) == (Kind::Body, "parent");
            let left = match value {
                _ if moves_up => parent.clone(),
                Some(value) => references::without(value, id),
                None => None,
            };
            self.set(&naming, reference.field, left)?;
        }
        Ok(())
    }

    fn unite(&mut self, keep: &Id<Member>, gone: &Id<Member>) -> Result<(), Refusal> {
        let (keep, gone) = (keep.record(), gone.record());
        let member = |id: &RecordId| {
            let found = self.get(id.as_str()).cloned();
            let found = found.filter(|it| it.known_kind() == Some(Kind::Member) && keep != gone);
            found.ok_or_else(|| Refusal::NoSuchRecord(id.clone()))
        };
        let (stays, goes) = (member(&keep)?, member(&gone)?);
        let naming: Vec<_> = self
            .all()
            .flat_map(|record| references::naming(record, &gone))
            .collect();
        for (naming, reference) in naming {
            // The classes that it was in are its own story, and go with it.
            if reference.kind == Kind::ClassChange {
                continue;
            }
            let value = self
                .get(naming.as_str())
                .and_then(|it| it.fields.get(reference.field));
            let value = value.map(|value| references::instead(value, &gone, &keep));
            self.set(&naming, reference.field, value)?;
        }
        for (field, value) in &goes.fields {
            if let Some(value) = filled_in(field, stays.fields.get(field), value) {
                self.set(&keep, field, Some(value))?;
            }
        }
        self.delete(&gone)
    }

    pub fn read(&self) -> Cluster {
        let mut cluster = Cluster::read(self.base).0;
        for (id, after) in &self.changed {
            match after {
                // Every touched record has been read before.
                Some(record) => {
                    let _ = cluster.put(record);
                }
                None => cluster.remove(id),
            }
        }
        cluster
    }
}

/// What a member says in a field once another is one with it; nothing where it says that already.
/// Lists grow, and a membership began when the first of both did.
fn filled_in(field: &str, stands: Option<&Value>, other: &Value) -> Option<Value> {
    match (stands, other) {
        (Some(Value::Array(own)), Value::Array(others)) => {
            let mut all = own.clone();
            all.extend(others.iter().filter(|it| !own.contains(it)).cloned());
            (own.len() < all.len()).then_some(Value::Array(all))
        }
        (Some(Value::Bool(false)) | None, _) => Some(other.clone()),
        // Days are written so that they are in order as texts.
        (Some(Value::String(since)), Value::String(earlier))
            if field == "memberSince" && earlier < since =>
        {
            Some(other.clone())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{seat, small_cluster};
    use super::super::{apply, plan};
    use super::*;
    use crate::domain::locks::Lock;
    use crate::domain::testing::records;

    #[test]
    fn deleting_a_body_takes_its_seats_and_channels_and_moves_its_children_up() {
        let edits = plan(
            &small_cluster(),
            &Command::Delete {
                record: "b2".into(),
            },
        )
        .unwrap();
        assert!(edits.contains(&Edit::Remove("s1".into())));
        assert!(edits.contains(&Edit::Remove("c1".into())));
        assert!(edits.contains(&Edit::Field {
            record: "b3".into(),
            field: "parent".to_owned(),
            to: Some(json!("b1")),
        }));
    }

    #[test]
    fn what_happened_keeps_those_who_took_part() {
        let refusal = plan(
            &small_cluster(),
            &Command::Delete {
                record: "m2".into(),
            },
        )
        .unwrap_err();
        let by = "a1".into();
        assert_eq!(
            refusal,
            Refusal::StillNamed {
                record: "m2".into(),
                by,
                count: 1
            }
        );
    }

    #[test]
    fn deleting_a_member_leaves_its_seat_vacant() {
        let edits = plan(
            &small_cluster(),
            &Command::Delete {
                record: "m1".into(),
            },
        )
        .unwrap();
        assert!(edits.contains(&Edit::Field {
            record: "s1".into(),
            field: "member".to_owned(),
            to: None,
        }));
    }

    #[test]
    fn two_members_become_one_with_all_that_named_either() {
        let mut base = small_cluster();
        let more = records(json!([
            { "id": "m3", "kind": "member", "name": "Рзав", "class": "supporting", "town": "Požega",
              "memberSince": "2011-01-01", "knowHow": ["casting", "tools"], "founder": true },
            { "id": "p3", "kind": "person", "name": "Ana", "member": "m3" },
            { "id": "s3", "kind": "seat", "body": "b1", "member": "m3" },
            { "id": "k3", "kind": "classChange", "member": "m3", "from": "voting", "to": "supporting", "date": "2020-01-01" },
            { "id": "pr", "kind": "project", "title": "Fair", "partners": ["m1", "m3", "m2"] },
            { "id": "tr", "kind": "translation", "of": "m3", "language": "de", "text": "R" },
        ]));
        base.extend(more);
        let fields = &mut base.get_mut("m1").unwrap().fields;
        fields.insert("memberSince".to_owned(), json!("2012-01-01"));
        fields.insert("knowHow".to_owned(), json!(["tools"]));
        let unite = |keep: &str, gone: &str| Command::Unite {
            keep: Id::new(keep),
            gone: Id::new(gone),
        };
        let mut after = base.clone();
        apply(&mut after, plan(&base, &unite("m1", "m3")).unwrap());
        assert_eq!(references::dangling(&after), []);
        let field = |id: &str, field: &str| after.get(id).unwrap().fields.get(field).cloned();
        for (name, value) in [
            ("name", json!("Rzav")),
            ("class", json!("voting")),
            ("town", json!("Požega")),
            ("memberSince", json!("2011-01-01")),
            ("knowHow", json!(["tools", "casting"])),
            ("founder", json!(true)),
        ] {
            assert_eq!(field("m1", name), Some(value), "{name}");
        }
        assert_eq!(field("pr", "partners"), Some(json!(["m1", "m2"])));
        for (id, name) in [("p3", "member"), ("s3", "member"), ("tr", "of")] {
            assert_eq!(field(id, name), Some(json!("m1")), "{id}");
        }
        assert!(!after.contains_key("m3") && !after.contains_key("k3"));
        for (keep, gone) in [("m1", "m1"), ("m1", "b1"), ("m9", "m1")] {
            assert!(matches!(
                plan(&base, &unite(keep, gone)),
                Err(Refusal::NoSuchRecord(_))
            ));
        }
    }

    #[test]
    fn a_member_whose_ballot_was_counted_does_not_become_another() {
        let mut base = small_cluster();
        base.extend(records(json!([
            { "id": "v", "kind": "poll", "title": "Vote", "state": "adopted" },
            { "id": "x", "kind": "ballot", "poll": "v", "member": "m2", "choice": "yes" },
        ])));
        let unite = |keep: &str, gone: &str| {
            let command = Command::Unite {
                keep: Id::new(keep),
                gone: Id::new(gone),
            };
            plan(&base, &command)
        };
        assert!(matches!(
            unite("m1", "m2"),
            Err(Refusal::Locked(Lock::Counted { .. }))
        ));
        assert!(unite("m2", "m1").is_ok());
    }

    #[test]
    fn several_commands_are_carried_out_together_or_not_at_all() {
        let group = json!({ "id": "b4", "kind": "body", "name": "New", "parent": "b1" });
        let command = Command::All(vec![
            seat(group),
            seat(json!({ "id": "s2", "kind": "seat", "body": "b4", "member": "m1" })),
        ]);
        assert_eq!(plan(&small_cluster(), &command).unwrap().len(), 2);
        let half = Command::All(vec![
            command,
            Command::Delete {
                record: "gone".into(),
            },
        ]);
        assert_eq!(
            plan(&small_cluster(), &half),
            Err(Refusal::NoSuchRecord("gone".into()))
        );
    }

    #[test]
    fn setting_what_already_stands_changes_nothing() {
        let command = Command::set_text(&"m1".into(), "name", " Rzav ");
        assert_eq!(plan(&small_cluster(), &command).unwrap(), vec![]);
    }
}

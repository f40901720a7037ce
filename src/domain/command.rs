//! What people ask for, checked before anything changes.
//!
//! A command becomes a list of edits on fields, or a refusal with its reason. Nothing is applied
//! here; the document keeps and journals the edits.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use thiserror::Error;

use crate::domain::cluster::{self, Cluster};
use crate::domain::id::{Id, RecordId};
use crate::domain::locks::{self, Lock};
use crate::domain::measure::{Date, Money};
use crate::domain::membership::{Member, MemberClass};
use crate::domain::money;
use crate::domain::motions::{self, MotionRefusal};
use crate::domain::record::{Kind, Record, RecordError, Records};
use crate::domain::references::{self, OnDelete};
use crate::domain::sorting::Gather as _;
use crate::domain::structure::{Body, Channel, Seat};
use crate::domain::vocabulary::{BodyType, MotionState, Right, SeatRole};
use crate::domain::votes::Poll;
use crate::domain::work::Project;
use crate::domain::work::starting::{self, Lacks};

/// Something that a person asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Adds a record under a new id.
    Create(Record),
    /// Sets fields of a record; `None` clears.
    Set {
        record: RecordId,
        fields: Vec<(String, Option<Value>)>,
    },
    /// Deletes a record and what belongs to it alone.
    Delete { record: RecordId },
    /// Makes two members one: whatever names the one that goes names the other, which keeps what it
    /// says and is filled in where it says nothing.
    Unite { keep: Id<Member>, gone: Id<Member> },
    /// Puts a body under another, at a place among its children; `None` makes it a root.
    MoveBody {
        body: Id<Body>,
        parent: Option<Id<Body>>,
        order: Option<String>,
    },
    /// Several commands as one step: all of them or none.
    All(Vec<Command>),
}

impl Command {
    /// Sets one field; an empty text clears it.
    #[must_use]
    pub fn set_text(record: &RecordId, field: &str, text: &str) -> Self {
        let text = text.trim();
        let value = (!text.is_empty()).then(|| Value::from(text));
        Self::set(record, field, value)
    }

    #[must_use]
    pub fn set(record: &RecordId, field: &str, value: Option<Value>) -> Self {
        Self::Set {
            record: record.clone(),
            fields: vec![(field.to_owned(), value)],
        }
    }
}

/// One field of one record gets a value, or the record comes or goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    Put(Record),
    Remove(RecordId),
    Field {
        record: RecordId,
        field: String,
        to: Option<Value>,
    },
}

/// Why a command is not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("there is no record “{0}”")]
    NoSuchRecord(RecordId),
    #[error("there already is a record “{0}”")]
    IdTaken(RecordId),
    #[error("{0}")]
    Unreadable(#[from] RecordError),
    #[error("“{field}” of “{record}” may not be empty")]
    Empty {
        record: RecordId,
        field: &'static str,
    },
    #[error("a body cannot stand under itself or one of its own")]
    Cycle { body: RecordId },
    #[error("a goal cannot be a part of itself or of one of its own steps")]
    GoalInCircle { goal: RecordId },
    #[error("“{record}” names “{target}”, which is not there")]
    NamesNothing { record: RecordId, target: RecordId },
    #[error("“{record}” is named by {count} records that must stay")]
    StillNamed {
        record: RecordId,
        by: RecordId,
        count: usize,
    },
    /// H30: the catalyst is an internal member.
    #[error("only a member with the right to vote can be a catalyst")]
    CatalystMustBeInternal { member: RecordId },
    /// H25: working groups are made of internal members.
    #[error("a member of this class cannot join a working group")]
    CannotJoinWorkingGroup { member: RecordId },
    #[error("a channel leads from one body to another")]
    ChannelToItself { body: RecordId },
    /// The same verb between the same two about the same subject says nothing new.
    #[error("there already is such a channel: “{channel}”")]
    ChannelTwice { channel: RecordId },
    #[error("the field “{field}” is not one that can be set")]
    ReservedField { field: String },
    /// A sum that it stood in would say nothing.
    #[error("“{field}” of “{record}” is below zero or beyond all measure")]
    AmountUnsound {
        record: RecordId,
        field: &'static str,
        negative: bool,
    },
    /// What a vote has settled stays as it is.
    #[error(transparent)]
    Locked(#[from] Lock),
    /// The motion cannot take this step.
    #[error("“{poll}”: {why}")]
    Step { poll: Id<Poll>, why: MotionRefusal },
    /// D10, D16: what a project must have before it starts.
    #[error("“{project}” cannot start: {lacks}")]
    Start { project: Id<Project>, lacks: Lacks },
}

/// The edits that carry out a command on the records as they stand.
///
/// # Errors
/// The first reason for which the result would not be sound. Nothing is changed.
pub fn plan(records: &Records, command: &Command) -> Result<Vec<Edit>, Refusal> {
    let mut draft = Draft {
        base: records,
        changed: BTreeMap::new(),
        edits: Vec::new(),
    };
    draft.carry_out(command)?;
    draft.check()?;
    locks::check(records, &draft.changed)?;
    draft.check_starts()?;
    draft.check_motions()?;
    Ok(draft.edits)
}

/// The records as they would be: those that change lie over those that stand.
struct Draft<'a> {
    base: &'a Records,
    changed: BTreeMap<RecordId, Option<Record>>,
    edits: Vec<Edit>,
}

impl Draft<'_> {
    fn get(&self, id: &str) -> Option<&Record> {
        match self.changed.get(id) {
            Some(changed) => changed.as_ref(),
            None => self.base.get(id),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Record> {
        let standing = self
            .base
            .values()
            .filter(|record| !self.changed.contains_key(record.id.as_str()));
        standing.chain(self.changed.values().flatten())
    }

    fn carry_out(&mut self, command: &Command) -> Result<(), Refusal> {
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

    /// Checks every touched record in the state that the whole command leaves.
    fn check(&self) -> Result<(), Refusal> {
        let mut sound = BTreeSet::new();
        for record in self.changed.values().flatten() {
            cluster::check(record)?;
            for (reference, target) in references::named_by(record) {
                let kind = self.get(target.as_str()).map(Record::known_kind);
                let found = kind
                    .is_some_and(|kind| reference.target.is_none_or(|wanted| kind == Some(wanted)));
                if !found {
                    return Err(Refusal::NamesNothing {
                        record: record.id.clone(),
                        target,
                    });
                }
            }
            for field in ["name", "title", "text"] {
                let empty = |value: &Value| value.as_str().is_some_and(|it| it.trim().is_empty());
                if record.fields.get(field).is_some_and(empty) {
                    return Err(Refusal::Empty {
                        record: record.id.clone(),
                        field,
                    });
                }
            }
            self.check_amounts(record)?;
            match record.known_kind() {
                Some(Kind::Body) => self.check_body(&record.id, &mut sound)?,
                Some(Kind::Seat) => self.check_seat(record)?,
                Some(Kind::Channel) => self.check_channel(record)?,
                Some(Kind::Goal) => self.check_goal(&record.id)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What stands as a file brought it is shown and told of; only what is new is refused.
    fn check_amounts(&self, record: &Record) -> Result<(), Refusal> {
        for field in money::FIELDS {
            let amount = |record: &Record| record.fields.get(field).and_then(Value::as_i64);
            let Some(amount) = amount(record).filter(|it| {
                let before = self.base.get(record.id.as_str()).and_then(amount);
                before != Some(*it)
            }) else {
                continue;
            };
            if money::sound(Money(amount)).is_none() {
                return Err(Refusal::AmountUnsound {
                    record: record.id.clone(),
                    field,
                    negative: amount < 0,
                });
            }
        }
        Ok(())
    }

    /// `sound` are the bodies known to lead to a root, so that many are checked in one walk.
    fn check_body<'d>(
        &'d self,
        id: &'d RecordId,
        sound: &mut BTreeSet<&'d str>,
    ) -> Result<(), Refusal> {
        let mut seen = BTreeSet::from([id.as_str()]);
        let mut at = id.as_str();
        while let Some(parent) = self
            .get(at)
            .and_then(|body| body.fields.get("parent"))
            .and_then(Value::as_str)
        {
            if !seen.insert(parent) {
                return Err(Refusal::Cycle { body: id.clone() });
            }
            if sound.contains(parent) {
                break;
            }
            at = parent;
        }
        sound.extend(seen);
        Ok(())
    }

    fn check_goal(&self, id: &RecordId) -> Result<(), Refusal> {
        let mut seen = BTreeSet::from([id.as_str()]);
        let mut at = id.as_str();
        while let Some(above) = self
            .get(at)
            .and_then(|goal| goal.fields.get("partOf"))
            .and_then(Value::as_str)
        {
            if above == id.as_str() {
                return Err(Refusal::GoalInCircle { goal: id.clone() });
            }
            // A circle further up came with a file and is told as a finding.
            if !seen.insert(above) {
                break;
            }
            at = above;
        }
        Ok(())
    }

    fn check_seat(&self, record: &Record) -> Result<(), Refusal> {
        let seat: Seat = record.read()?;
        let Some(member) = &seat.member else {
            return Ok(());
        };
        let member = member.record();
        let Some(class) = self.class_of(&member) else {
            return Ok(());
        };
        if seat.has_role(&SeatRole::Catalyst) && class.right() != Right::Vote {
            return Err(Refusal::CatalystMustBeInternal { member });
        }
        let body: Option<Body> = self
            .get(seat.body.as_str())
            .and_then(|body| body.read().ok());
        let in_group = body.is_some_and(|it| it.body_type == Some(BodyType::WorkingGroup));
        if in_group && !class.join_working_group {
            return Err(Refusal::CannotJoinWorkingGroup { member });
        }
        Ok(())
    }

    /// A channel that stood before may stay as odd as it was; one that is drawn or bent may not.
    fn check_channel(&self, record: &Record) -> Result<(), Refusal> {
        const SAYS: [&str; 4] = ["from", "to", "channelType", "subject"];
        let says_the_same = |it: &Record| {
            let mut fields = SAYS.iter();
            fields.all(|field| it.fields.get(*field) == record.fields.get(*field))
        };
        let before = self.base.get(record.id.as_str());
        if before.is_some_and(says_the_same) {
            return Ok(());
        }
        let channel: Channel = record.read()?;
        if channel.from == channel.to {
            return Err(Refusal::ChannelToItself {
                body: channel.from.record(),
            });
        }
        let twin = self.all().find(|other| {
            other.kind == record.kind && other.id != record.id && says_the_same(other)
        });
        match twin {
            Some(twin) => Err(Refusal::ChannelTwice {
                channel: twin.id.clone(),
            }),
            None => Ok(()),
        }
    }

    /// A project that stands starts only with what it must have, unless the organisation wants that
    /// marked. One that comes as it is, from a file or a table, is found where it lacks something.
    fn check_starts(&self) -> Result<(), Refusal> {
        for (id, after) in &self.changed {
            let Some((before, after)) = self.base.get(id).zip(after.as_ref()) else {
                continue;
            };
            if after.known_kind() != Some(Kind::Project)
                || before.fields.get("status") == after.fields.get("status")
            {
                continue;
            }
            let (before, after): (Project, Project) = (before.read()?, after.read()?);
            if !starting::starts(before.status.as_ref(), after.status.as_ref()) {
                continue;
            }
            let lacks = starting::lacks_by(
                &after,
                |id| self.get(id.as_str())?.read().ok(),
                |id| self.get(id.as_str())?.read().ok(),
            );
            if let Some(lacks) = lacks.filter(|_| !self.marks_starts()) {
                return Err(Refusal::Start {
                    project: after.id,
                    lacks,
                });
            }
        }
        Ok(())
    }

    fn marks_starts(&self) -> bool {
        let mut organisations = self
            .all()
            .filter(|record| record.known_kind() == Some(Kind::Organisation));
        let organisation = organisations.next().and_then(|it| it.read().ok());
        starting::is_marked(organisation.as_ref())
    }

    /// Every motion that changes its state takes a step of the table. The records are read as a whole
    /// only where one does, for the step may wait for other records.
    fn check_motions(&self) -> Result<(), Refusal> {
        let mut cluster = None;
        for (id, after) in &self.changed {
            let Some(after) = after
                .as_ref()
                .filter(|it| it.known_kind() == Some(Kind::Poll))
            else {
                continue;
            };
            let poll: Poll = after.read()?;
            let before: Option<Poll> = self.base.get(id).and_then(|it| it.read().ok());
            let from = before
                .as_ref()
                .map_or(MotionState::Draft, motions::state_of);
            let to = motions::state_of(&poll);
            let closes = !before.as_ref().is_some_and(motions::is_closed);
            let step = if from != to {
                let cluster = cluster.get_or_insert_with(|| self.read());
                motions::check(cluster, &poll, &from, &to, Date::ZERO)
            } else if closes && motions::is_closed(&poll) {
                // A result belongs to a motion that is closed by it.
                Err(MotionRefusal::NotAsCounted { to })
            } else {
                Ok(())
            };
            step.map_err(|why| Refusal::Step {
                poll: id.into(),
                why,
            })?;
        }
        Ok(())
    }

    fn read(&self) -> Cluster {
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

    fn class_of(&self, member: &RecordId) -> Option<MemberClass> {
        let member: Member = self.get(member.as_str())?.read().ok()?;
        self.get(member.class?.as_str())?.read().ok()
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

    use super::*;
    use crate::domain::record::records;

    fn small_cluster() -> Records {
        records(json!([
            { "id": "voting", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
            { "id": "supporting", "kind": "memberClass", "name": "Supporting", "consult": true },
            { "id": "m1", "kind": "member", "name": "Rzav", "class": "voting" },
            { "id": "m2", "kind": "member", "name": "Bank", "class": "supporting" },
            { "id": "b1", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "b2", "kind": "body", "name": "Council", "parent": "b1", "bodyType": "strategicCouncil" },
            { "id": "b3", "kind": "body", "name": "Group", "parent": "b2", "bodyType": "workingGroup" },
            { "id": "s1", "kind": "seat", "body": "b2", "member": "m1" },
            { "id": "c1", "kind": "channel", "from": "b2", "to": "b1", "channelType": "proposes" },
            { "id": "mt", "kind": "meeting", "body": "b1", "date": "2025-03-14" },
            { "id": "a1", "kind": "attendance", "meeting": "mt", "member": "m2", "status": "present" },
        ]))
    }

    fn seat(value: Value) -> Command {
        Command::Create(Record::from_value(value).unwrap())
    }

    #[test]
    fn a_body_cannot_be_put_under_one_of_its_own() {
        for parent in ["b1", "b2", "b3"] {
            let command = Command::MoveBody {
                body: Id::new("b1"),
                parent: Some(Id::new(parent)),
                order: None,
            };
            let refusal = plan(&small_cluster(), &command).unwrap_err();
            assert_eq!(
                refusal,
                Refusal::Cycle { body: "b1".into() },
                "under {parent}"
            );
        }
    }

    #[test]
    fn a_goal_cannot_be_a_step_towards_itself_however_many_steps_away() {
        let goals = records(json!([
            { "id": "g1", "kind": "goal", "text": "A" },
            { "id": "g2", "kind": "goal", "text": "B", "partOf": "g1" },
            { "id": "g3", "kind": "goal", "text": "C", "partOf": "g2" },
        ]));
        let part_of = |goal: &str| Command::set_text(&"g1".into(), "partOf", goal);
        for goal in ["g1", "g2", "g3"] {
            assert_eq!(
                plan(&goals, &part_of(goal)).unwrap_err(),
                Refusal::GoalInCircle { goal: "g1".into() },
                "towards {goal}"
            );
        }
        let moved = Command::set_text(&"g3".into(), "partOf", "g1");
        assert!(plan(&goals, &moved).is_ok());
    }

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
        for edit in plan(&base, &unite("m1", "m3")).unwrap() {
            crate::domain::outreach::testing::apply(&mut after, edit);
        }
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
    fn a_supporting_member_is_refused_as_catalyst_and_in_a_working_group() {
        let catalyst =
            json!({ "id": "s2", "kind": "seat", "body": "b3", "member": "m2", "role": "catalyst" });
        assert_eq!(
            plan(&small_cluster(), &seat(catalyst)),
            Err(Refusal::CatalystMustBeInternal {
                member: "m2".into()
            })
        );
        let plain = json!({ "id": "s2", "kind": "seat", "body": "b3", "member": "m2" });
        assert_eq!(
            plan(&small_cluster(), &seat(plain)),
            Err(Refusal::CannotJoinWorkingGroup {
                member: "m2".into()
            })
        );
    }

    #[test]
    fn a_record_that_names_nothing_or_has_an_empty_name_is_refused() {
        let nowhere = json!({ "id": "s2", "kind": "seat", "body": "b9" });
        assert_eq!(
            plan(&small_cluster(), &seat(nowhere)),
            Err(Refusal::NamesNothing {
                record: "s2".into(),
                target: "b9".into()
            })
        );
        let nameless = Command::set(&"b1".into(), "name", Some(json!("  ")));
        assert_eq!(
            plan(&small_cluster(), &nameless),
            Err(Refusal::Empty {
                record: "b1".into(),
                field: "name"
            })
        );
        let cleared = Command::set(&"b1".into(), "name", None);
        assert!(matches!(
            plan(&small_cluster(), &cleared),
            Err(Refusal::Unreadable(_))
        ));
    }

    #[test]
    fn a_channel_to_itself_or_drawn_twice_is_refused_and_another_subject_is_not_twice() {
        let channel = |value: Value| plan(&small_cluster(), &seat(value)).map(|edits| edits.len());
        let own = json!({ "id": "c2", "kind": "channel", "from": "b2", "to": "b2", "channelType": "informs" });
        assert_eq!(
            channel(own),
            Err(Refusal::ChannelToItself { body: "b2".into() })
        );
        let twice = json!({ "id": "c2", "kind": "channel", "from": "b2", "to": "b1", "channelType": "proposes" });
        assert_eq!(
            channel(twice),
            Err(Refusal::ChannelTwice {
                channel: "c1".into()
            })
        );
        let about = json!({ "id": "c2", "kind": "channel", "from": "b2", "to": "b1", "channelType": "proposes", "subject": "plan" });
        assert_eq!(channel(about), Ok(1));
        let back = json!({ "id": "c2", "kind": "channel", "from": "b1", "to": "b2", "channelType": "proposes" });
        assert_eq!(channel(back), Ok(1));
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

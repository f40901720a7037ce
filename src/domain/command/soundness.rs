//! Whether what a command leaves would be sound.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Refusal;
use super::draft::Draft;
use crate::domain::cluster;
use crate::domain::id::RecordId;
use crate::domain::locks;
use crate::domain::measure::{Date, Money};
use crate::domain::membership::{Member, MemberClass};
use crate::domain::money;
use crate::domain::motions::{self, MotionRefusal};
use crate::domain::record::{Kind, Record};
use crate::domain::references;
use crate::domain::structure::{Body, Channel, Seat};
use crate::domain::vocabulary::{BodyType, MotionState, Right, SeatRole};
use crate::domain::votes::Poll;
use crate::domain::work::Project;
use crate::domain::work::starting;

impl Draft<'_> {
    /// Whether the state that the whole command leaves is sound, and what was settled stays.
    pub fn check(&self) -> Result<(), Refusal> {
        self.check_records()?;
        locks::check(self.base, &self.changed)?;
        self.check_starts()?;
        self.check_motions()
    }

    /// Every touched record for itself.
    fn check_records(&self) -> Result<(), Refusal> {
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

    fn class_of(&self, member: &RecordId) -> Option<MemberClass> {
        let member: Member = self.get(member.as_str())?.read().ok()?;
        self.get(member.class?.as_str())?.read().ok()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{seat, small_cluster};
    use super::super::{Command, plan};
    use super::*;
    use crate::domain::id::Id;
    use crate::domain::testing::records;

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
}

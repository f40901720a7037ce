//! A vision that a vote has adopted, or that is being voted on (H8, S1): what it says stays, with its
//! characteristics, and another text is the next version. Its days may still be set, as the vote often
//! leaves them open.

use super::{Lock, View, as_poll, differs, text};
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::MotionState;

/// What is adopted.
const ADOPTED: [&str; 4] = ["text", "positioning", "directions", "votedText"];

/// What is adopted of a characteristic; the mission names it by its place.
const ADOPTED_OF_TRAIT: [&str; 2] = ["text", "order"];

/// A slip in naming the vote is mended by naming another that adopted it.
pub(super) fn vision(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    let Some(standing) = before.filter(|it| !view.brought.contains(&it.id)) else {
        return Ok(());
    };
    let says_the_same =
        after.is_some_and(|after| ADOPTED.iter().all(|it| !differs(standing, after, it)));
    if view.is_decided(before, "adoptedBy") {
        return if says_the_same && view.is_decided(after, "adoptedBy") {
            Ok(())
        } else {
            Err(Lock::VisionAdopted {
                vision: (&standing.id).into(),
            })
        };
    }
    match open_vote(view, standing) {
        Some(lock) if !says_the_same => Err(lock),
        _ => Ok(()),
    }
}

/// The vote on a vision, while it is open.
fn open_vote(view: &View<'_>, vision: &Record) -> Option<Lock> {
    let id = text(Some(vision), "adoptedBy")?;
    let poll = as_poll(view.before.get(id))?;
    (motions::state_of(&poll) == MotionState::Open).then(|| Lock::BeingVoted { poll: Id::new(id) })
}

/// A characteristic neither changes, comes nor goes while its vision stands. One that names no vision
/// describes what is in force, which is adopted as soon as any vision is; it may be given to that one.
pub(super) fn characteristic(
    view: &View<'_>,
    before: Option<&Record>,
    after: Option<&Record>,
) -> Result<(), Lock> {
    let held = |record: Option<&Record>| record.and_then(|it| holder(view, it));
    let (from, to) = (held(before), held(after));
    let same = before.zip(after).is_some_and(|(before, after)| {
        ADOPTED_OF_TRAIT
            .iter()
            .all(|it| !differs(before, after, it))
    });
    if same && from.as_ref().map(|it| &it.id) == to.as_ref().map(|it| &it.id) {
        return Ok(());
    }
    for vision in [from, to].into_iter().flatten() {
        if view.is_decided(Some(vision), "adoptedBy") {
            return Err(Lock::VisionAdopted {
                vision: (&vision.id).into(),
            });
        }
        if let Some(lock) = open_vote(view, vision) {
            return Err(lock);
        }
    }
    Ok(())
}

/// The vision that a characteristic describes, as it stood; none that came with what is taken back.
fn holder<'v>(view: &View<'v>, it: &Record) -> Option<&'v Record> {
    let vision = match text(Some(it), "vision") {
        Some(id) => view.before.get(id),
        None => view.before.values().find(|it| {
            it.known_kind() == Some(Kind::Vision) && view.is_decided(Some(it), "adoptedBy")
        }),
    };
    vision.filter(|vision| !view.brought.contains(&vision.id) && !view.brought.contains(&it.id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Changed, Lock, check};
    use crate::domain::id::{Id, RecordId};
    use crate::domain::record::Record;
    use crate::domain::testing::records;

    /// What stands in the way of giving the vision one field, while its vote is in a state.
    fn change(state: &str, field: &str, value: Value) -> Option<Lock> {
        let before = records(json!([
            { "id": "x", "kind": "vision", "text": "Known", "horizon": "2030-01-01", "adoptedBy": "v" },
            { "id": "v", "kind": "poll", "title": "Vision", "state": state },
            { "id": "w", "kind": "poll", "title": "Again", "state": "adopted" },
            { "id": "no", "kind": "poll", "title": "Not", "state": "rejected" },
        ]));
        let id = RecordId::new("x");
        let mut after: Record = before.get(&id).unwrap().clone();
        after.fields.insert(field.to_owned(), value);
        check(&before, &Changed::from([(id, Some(after))])).err()
    }

    #[test]
    fn what_a_vote_adopted_stays_while_its_days_and_its_notes_go_on() {
        let adopted = Some(Lock::VisionAdopted {
            vision: Id::new("x"),
        });
        for field in ["text", "positioning", "directions"] {
            assert_eq!(change("adopted", field, json!("Other")), adopted, "{field}");
        }
        assert_eq!(change("adopted", "adoptedBy", json!("no")), adopted);
        assert_eq!(change("adopted", "adoptedBy", json!("w")), None);
        assert_eq!(change("adopted", "horizon", json!("2031-01-01")), None);
    }

    #[test]
    fn what_is_being_voted_on_stays_and_a_draft_or_a_refused_one_is_written_on() {
        let voted = Some(Lock::BeingVoted { poll: Id::new("v") });
        assert_eq!(change("open", "text", json!("Other")), voted);
        for state in ["draft", "rejected"] {
            assert_eq!(change(state, "text", json!("Other")), None, "{state}");
        }
    }

    /// What stands in the way of a change of characteristics, of an adopted vision and of a draft.
    fn describe(record: &str, after: Option<Value>) -> Option<Lock> {
        let before = records(json!([
            { "id": "x", "kind": "vision", "text": "Known", "adoptedBy": "v" },
            { "id": "d", "kind": "vision", "text": "Next" },
            { "id": "v", "kind": "poll", "title": "Vision", "state": "adopted" },
            { "id": "loose", "kind": "visionTrait", "text": "Skill" },
            { "id": "own", "kind": "visionTrait", "text": "Trust", "vision": "x" },
            { "id": "new", "kind": "visionTrait", "text": "Trust", "vision": "d" },
        ]));
        let after = after.map(|mut fields| {
            fields["id"] = json!(record);
            fields["kind"] = json!("visionTrait");
            Record::from_value(fields).unwrap()
        });
        check(&before, &Changed::from([(RecordId::new(record), after)])).err()
    }

    #[test]
    fn the_characteristics_of_an_adopted_vision_stand_and_those_of_a_draft_are_written_on() {
        let adopted = Some(Lock::VisionAdopted {
            vision: Id::new("x"),
        });
        let told =
            |text: &str, vision: Option<&str>| Some(json!({ "text": text, "vision": vision }));
        for (record, after) in [
            ("own", told("Other", Some("x"))),
            ("own", told("Trust", Some("d"))),
            ("own", None),
            ("loose", told("Other", None)),
            ("loose", told("Skill", Some("d"))),
            ("loose", None),
            ("more", told("More", Some("x"))),
            ("more", told("More", None)),
            ("new", told("Trust", Some("x"))),
        ] {
            assert_eq!(
                describe(record, after.clone()),
                adopted,
                "{record}: {after:?}"
            );
        }
        for (record, after) in [
            ("loose", told("Skill", Some("x"))),
            ("new", told("Other", Some("d"))),
            ("new", None),
            ("more", told("More", Some("d"))),
        ] {
            assert_eq!(describe(record, after.clone()), None, "{record}: {after:?}");
        }
    }

    #[test]
    fn an_adopted_vision_is_not_deleted() {
        let before = records(json!([
            { "id": "x", "kind": "vision", "text": "Known", "adoptedBy": "v" },
            { "id": "v", "kind": "poll", "title": "Vision", "state": "adopted" },
        ]));
        let gone = Changed::from([(RecordId::new("x"), None)]);
        assert!(matches!(
            check(&before, &gone),
            Err(Lock::VisionAdopted { .. })
        ));
    }
}

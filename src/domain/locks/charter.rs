//! A vision that a vote has adopted, or that is being voted on (H8, S1): what it says stays, and
//! another text is the next version. Its days may still be set, as the vote often leaves them open.

use super::{Lock, View, as_poll, differs, text};
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::record::Record;
use crate::domain::vocabulary::MotionState;

/// What is adopted.
const ADOPTED: [&str; 4] = ["text", "positioning", "directions", "votedText"];

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
    let vote = text(before, "adoptedBy");
    let vote = vote.and_then(|id| Some((id, as_poll(view.before.get(id))?)));
    match vote.filter(|(_, poll)| motions::state_of(poll) == MotionState::Open) {
        Some((id, _)) if !says_the_same => Err(Lock::BeingVoted { poll: Id::new(id) }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Changed, Lock, check};
    use crate::domain::id::{Id, RecordId};
    use crate::domain::record::{Record, records};

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

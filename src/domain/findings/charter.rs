//! Vision and goals.

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::{Decision, Inspection};
use crate::domain::charter::Vision;
use crate::domain::roster::in_order;

/// The vision that holds today: the one that began last. Older ones are history, later ones are
/// still being made (S1).
fn current_vision<'a>(on: &Inspection<'a>) -> Option<&'a Vision> {
    on.cluster
        .visions
        .values()
        .filter(|vision| vision.from.is_none_or(|from| from <= on.today))
        .max_by_key(|vision| vision.from)
}

/// Applies where the organisation takes decisions in polls.
pub(super) fn vision_not_adopted(on: &Inspection) -> Vec<Found> {
    let Some(vision) = current_vision(on).filter(|_| on.keeps_polls()) else {
        return Vec::new();
    };
    let named = vision.adopted_by.as_ref();
    let severity = match named.map(|poll| on.decision_of(poll)) {
        None => Severity::Warns,
        // It claims a resolution that says otherwise.
        Some(Decision::NotAdopted) => Severity::Breaks,
        Some(Decision::Adopted | Decision::Unknown) => return Vec::new(),
    };
    vec![Found {
        records: std::iter::once(vision.id.record())
            .chain(named.map(crate::domain::id::Id::record))
            .collect(),
        detail: Detail::VisionNotAdopted {
            vision: vision.id.clone(),
            poll: named.cloned(),
        },
        severity,
        mend: Mend::SetField {
            record: vision.id.record(),
            field: "adoptedBy",
        },
    }]
}

/// Applies where the vision has a horizon.
pub(super) fn vision_expired(on: &Inspection) -> Vec<Found> {
    let expired = || {
        let vision = current_vision(on)?;
        let horizon = vision.horizon.filter(|horizon| *horizon < on.today)?;
        Some(Found {
            records: vec![vision.id.record()],
            detail: Detail::VisionExpired {
                vision: vision.id.clone(),
                horizon,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: vision.id.record(),
            },
        })
    };
    expired().into_iter().collect()
}

/// Applies where some goal names what it serves.
pub(super) fn goals_that_serve_nothing(on: &Inspection) -> Vec<Found> {
    let (serving, orphans): (Vec<_>, Vec<_>) = in_order(&on.cluster.goals)
        .into_iter()
        .partition(|goal| !goal.serves.is_empty());
    if serving.is_empty() {
        return Vec::new();
    }
    orphans
        .into_iter()
        .map(|goal| Found {
            records: vec![goal.id.record()],
            detail: Detail::GoalServesNothing {
                goal: goal.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: goal.id.record(),
                field: "serves",
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Check;
    use super::super::builder::{NOTHING, found, severities};
    use super::Severity;

    fn vision(id: &str, from: &str, more: &Value) -> Value {
        let mut record = json!({ "id": id, "kind": "vision", "text": "Known", "from": from });
        for (name, value) in more.as_object().unwrap() {
            record[name] = value.clone();
        }
        record
    }

    fn poll(outcome: &str) -> Value {
        json!([{ "id": "v", "kind": "poll", "title": "Vision", "result": { "outcome": outcome } }])
    }

    #[test]
    fn a_vision_without_resolution_is_found_where_polls_are_kept() {
        let bare = json!([vision("x", "2025-02-21", &json!({}))]);
        assert_eq!(
            found(Check::VisionNotAdopted, &[bare.clone(), poll("adopted")]),
            [["x"]]
        );
        assert_eq!(found(Check::VisionNotAdopted, &[bare]), NOTHING);
    }

    #[test]
    fn a_vision_that_names_a_poll_which_rejected_it_breaks_the_rule() {
        let named = json!([vision("x", "2025-02-21", &json!({ "adoptedBy": "v" }))]);
        let look = |outcome| severities(Check::VisionNotAdopted, &[named.clone(), poll(outcome)]);
        assert_eq!(look("rejected"), [Severity::Breaks]);
        assert_eq!(look("adopted"), []);
    }

    #[test]
    fn only_the_vision_that_holds_today_is_judged() {
        let versions = json!([
            vision("old", "2015-01-01", &json!({ "horizon": "2020-01-01" })),
            vision(
                "now",
                "2025-01-01",
                &json!({ "adoptedBy": "v", "horizon": "2030-01-01" })
            ),
            vision("next", "2025-12-01", &json!({})),
        ]);
        assert_eq!(
            found(
                Check::VisionNotAdopted,
                &[versions.clone(), poll("adopted")]
            ),
            NOTHING
        );
        assert_eq!(found(Check::VisionExpired, &[versions]), NOTHING);
    }

    #[test]
    fn a_vision_holds_on_the_last_day_of_its_horizon() {
        let look = |horizon: &str| {
            let records = json!([vision("x", "2020-01-01", &json!({ "horizon": horizon }))]);
            found(Check::VisionExpired, &[records])
        };
        assert_eq!(look("2025-11-30"), NOTHING);
        assert_eq!(look("2025-11-29"), [["x"]]);
    }

    #[test]
    fn a_vision_without_horizon_does_not_expire() {
        let records = json!([vision("x", "1990-01-01", &json!({}))]);
        assert_eq!(found(Check::VisionExpired, &[records]), NOTHING);
    }

    #[test]
    fn a_goal_that_serves_nothing_is_found_where_others_serve_the_mission() {
        let goals = |serves: Value| {
            json!([
                { "id": "g1", "kind": "goal", "text": "Export", "serves": serves },
                { "id": "g2", "kind": "goal", "text": "Fair" },
            ])
        };
        assert_eq!(
            found(Check::GoalServesNothing, &[goals(json!(["ms1"]))]),
            [["g2"]]
        );
        assert_eq!(
            found(Check::GoalServesNothing, &[goals(json!([]))]),
            NOTHING
        );
    }
}

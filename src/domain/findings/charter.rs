//! Vision, mission and goals: what is in force, and what serves what.

use jiff::Span;

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::{Decision, Inspection};
use crate::domain::charter::Vision;
use crate::domain::charter::goals::{Pace, progress};
use crate::domain::charter::links::{Layer, Node, Web, goals_in_circles, web};
use crate::domain::charter::vision::{
    Shift, Standing, differs_from_vote, in_force, shift, versions,
};
use crate::domain::id::RecordId;
use crate::domain::roster::in_order;
use crate::domain::work::Project;

/// The vision that holds today. Older ones are history, later ones are still being made (S1).
fn current_vision<'a>(on: &Inspection<'a>) -> Option<&'a Vision> {
    in_force(on.cluster, on.today)
}

/// Two visions that claim the same days: people say which holds, by another first day.
pub(super) fn visions_at_once(on: &Inspection) -> Vec<Found> {
    let versions = versions(on.cluster, on.today);
    let at = |standing| versions.iter().find(move |it| it.standing == standing);
    let (Some(holds), Some(rival)) = (at(Standing::InForce), at(Standing::Rival)) else {
        return Vec::new();
    };
    vec![Found {
        records: vec![rival.vision.record(), holds.vision.record()],
        detail: Detail::VisionTwice {
            vision: rival.vision.clone(),
            other: holds.vision.clone(),
        },
        severity: Severity::Breaks,
        mend: Mend::SetField {
            record: rival.vision.record(),
            field: "from",
        },
    }]
}

/// Applies where many have come or gone since the vision was adopted (S5).
pub(super) fn vision_of_other_members(on: &Inspection) -> Vec<Found> {
    let shifted = || {
        let vision = current_vision(on)?;
        let shift = shift(on.cluster, vision, on.today).filter(Shift::asks_for_review)?;
        Some(Found {
            records: vec![vision.id.record()],
            detail: Detail::VisionMembersShifted {
                vision: vision.id.clone(),
                since: shift.since,
                before: shift.before,
                joined: shift.joined.len(),
                left: shift.left.len(),
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: vision.id.record(),
            },
        })
    };
    shifted().into_iter().collect()
}

/// Applies where some sentence of the mission names what it deepens (S20).
pub(super) fn mission_that_deepens_nothing(on: &Inspection) -> Vec<Found> {
    let items = &on.cluster.mission_items;
    if items.values().all(|it| it.specifies.is_empty()) {
        return Vec::new();
    }
    let lone = |it: &&Node| it.layer == Layer::Mission && it.serves_nothing;
    lone_ones(&web(on.cluster, on.today), lone, "specifies", |id| {
        Detail::MissionDeepensNothing { item: id.into() }
    })
}

/// A characteristic or a sentence of the mission that no goal, project or motion carries (S11).
/// Applies where some goal names what it serves.
pub(super) fn words_without_work(on: &Inspection) -> Vec<Found> {
    if on.cluster.goals.values().all(|it| it.serves.is_empty()) {
        return Vec::new();
    }
    let web = web(on.cluster, on.today);
    let said = web.nodes.iter().enumerate();
    said.filter(|(at, it)| it.layer <= Layer::Mission && !web.is_carried(*at))
        .map(|(_, it)| Found {
            records: vec![it.id.clone()],
            detail: Detail::WordsWithoutWork {
                words: it.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: it.id.clone(),
            },
        })
        .collect()
}

/// Applies where some project names a goal or a sentence of the mission (S19).
pub(super) fn projects_that_serve_nothing(on: &Inspection) -> Vec<Found> {
    let serves = |it: &Project| it.goal.is_some() || !it.serves.is_empty();
    if !on.cluster.projects.values().any(serves) {
        return Vec::new();
    }
    let lone = |it: &&Node| it.layer == Layer::Work && it.serves_nothing && !it.is_motion;
    lone_ones(&web(on.cluster, on.today), lone, "goal", |id| {
        Detail::ProjectServesNothing { project: id.into() }
    })
}

/// Applies where some motion names what it serves (S19).
pub(super) fn motions_that_serve_nothing(on: &Inspection) -> Vec<Found> {
    let lone = |it: &&Node| it.is_motion && it.serves_nothing;
    lone_ones(&web(on.cluster, on.today), lone, "serves", |id| {
        Detail::MotionServesNothing { poll: id.into() }
    })
}

fn lone_ones(
    web: &Web,
    lone: impl Fn(&&Node) -> bool,
    field: &'static str,
    detail: impl Fn(&RecordId) -> Detail,
) -> Vec<Found> {
    web.nodes
        .iter()
        .filter(lone)
        .map(|it| Found {
            records: vec![it.id.clone()],
            detail: detail(&it.id),
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: it.id.clone(),
                field,
            },
        })
        .collect()
}

/// A goal that is a part of itself.
pub(super) fn goals_that_go_round(on: &Inspection) -> Vec<Found> {
    goals_in_circles(on.cluster)
        .into_iter()
        .map(|goal| Found {
            records: vec![goal.id.record()],
            detail: Detail::GoalInCircle {
                goal: goal.id.clone(),
            },
            severity: Severity::Breaks,
            mend: Mend::SetField {
                record: goal.id.record(),
                field: "partOf",
            },
        })
        .collect()
}

/// Applies to goals that say by when, and whose last measurement is short of the target.
pub(super) fn goals_missed(on: &Inspection) -> Vec<Found> {
    in_order(&on.cluster.goals)
        .into_iter()
        .filter_map(|goal| Some((goal, goal.due?)))
        .filter(|(goal, _)| progress(on.cluster, goal, on.today).pace == Pace::Missed)
        .map(|(goal, due)| Found {
            records: vec![goal.id.record()],
            detail: Detail::GoalMissed {
                goal: goal.id.clone(),
                due,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: goal.id.record(),
            },
        })
        .collect()
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
    if on.cluster.goals.values().all(|it| it.serves.is_empty()) {
        return Vec::new();
    }
    let lone = |it: &&Node| it.layer == Layer::Goals && it.serves_nothing;
    lone_ones(&web(on.cluster, on.today), lone, "serves", |id| {
        Detail::GoalServesNothing { goal: id.into() }
    })
}

/// Goals of which nobody knows how far they have come: their day is over and nothing that can be
/// compared was measured, or, where goals are measured at all, nothing was for over a year.
pub(super) fn goals_unmeasured(on: &Inspection) -> Vec<Found> {
    let year_ago = on.today.saturating_sub(Span::new().years(1));
    let measures = !on.cluster.measurements.is_empty();
    let mut found = Vec::new();
    for goal in in_order(&on.cluster.goals) {
        let way = progress(on.cluster, goal, on.today);
        let last = way.latest().map(|(day, _)| *day);
        let over = goal.due.is_some_and(|due| due < on.today);
        let overdue = if over {
            way.pace == Pace::Unknown
        } else {
            let since = last.or(way.start);
            measures && goal.target.is_some() && since.is_some_and(|day| day < year_ago)
        };
        if !overdue || way.pace == Pace::Reached {
            continue;
        }
        found.push(Found {
            records: vec![goal.id.record()],
            detail: Detail::GoalUnmeasured {
                goal: goal.id.clone(),
                due: goal.due.filter(|_| over),
                last,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: goal.id.record(),
            },
        });
    }
    found
}

/// A vision that reads otherwise than what was put to its vote: edited since, or brought in by a file.
pub(super) fn visions_unlike_their_vote(on: &Inspection) -> Vec<Found> {
    let differing = on
        .cluster
        .visions
        .values()
        .filter(|it| differs_from_vote(it));
    let found = differing.filter_map(|it| {
        let poll = it.adopted_by.clone()?;
        Some(Found {
            records: vec![it.id.record(), poll.record()],
            detail: Detail::VisionTextDiffers {
                vision: it.id.clone(),
                poll,
                voted: it.voted_text.clone()?,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: it.id.record(),
            },
        })
    });
    found.collect()
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
    fn two_visions_at_once_are_told_and_mended_by_another_first_day() {
        let two = json!([
            vision("a", "2025-01-01", &json!({})),
            vision("b", "2025-01-01", &json!({})),
        ]);
        assert_eq!(found(Check::VisionTwice, &[two]), [["b", "a"]]);
        let one_after_the_other = json!([
            vision("a", "2024-01-01", &json!({})),
            vision("b", "2025-01-01", &json!({})),
        ]);
        assert_eq!(found(Check::VisionTwice, &[one_after_the_other]), NOTHING);
    }

    #[test]
    fn a_fifth_of_the_members_gone_asks_for_another_look_at_the_vision() {
        let look = |gone: usize| {
            let mut records = vec![vision("x", "2025-01-01", &json!({}))];
            for at in 0..10 {
                let until = (at < gone).then_some("2025-06-30");
                records.push(json!({ "id": format!("m{at}"), "kind": "member", "name": "M", "memberUntil": until }));
            }
            found(Check::VisionMembersShifted, &[Value::Array(records)])
        };
        assert_eq!(look(1), NOTHING);
        assert_eq!(look(2), [["x"]]);
    }

    #[test]
    fn words_that_nothing_carries_are_told_from_vision_and_mission() {
        let records = json!([
            { "id": "t1", "kind": "visionTrait", "text": "Known" },
            { "id": "t2", "kind": "visionTrait", "text": "Leading" },
            { "id": "m1", "kind": "missionItem", "text": "Trust", "specifies": ["t1"] },
            { "id": "m2", "kind": "missionItem", "text": "Export", "specifies": ["t2"] },
            { "id": "g", "kind": "goal", "text": "Fairs", "serves": ["m1"] },
        ]);
        assert_eq!(found(Check::WordsWithoutWork, &[records]), [["t2"], ["m2"]]);
    }

    #[test]
    fn a_step_towards_a_goal_serves_what_the_map_shows_that_it_serves() {
        let records = json!([
            { "id": "ms1", "kind": "missionItem", "text": "Trust" },
            { "id": "g1", "kind": "goal", "text": "Export", "serves": ["ms1"] },
            { "id": "g2", "kind": "goal", "text": "Fair", "partOf": "g1" },
        ]);
        assert_eq!(found(Check::GoalServesNothing, &[records]), NOTHING);
    }

    #[test]
    fn a_goal_whose_day_is_over_or_that_nobody_looked_at_for_a_year_is_overdue() {
        let look = |goal: Value, day: &str| {
            let mut record = json!({ "id": "g", "kind": "goal", "text": "Export", "target": 3 });
            for (name, value) in goal.as_object().unwrap() {
                record[name] = value.clone();
            }
            let records = json!([
                record,
                { "id": "other", "kind": "goal", "text": "Fairs" },
                { "id": "x", "kind": "measurement", "goal": "other", "date": "2025-05-01", "value": 1 },
                { "id": "y", "kind": "measurement", "goal": "g", "date": day, "value": 1 },
            ]);
            found(Check::GoalUnmeasured, &[records])
        };
        // Measured and short of its target is missed, not unmeasured.
        assert_eq!(look(json!({ "due": "2025-11-29" }), "2025-05-01"), NOTHING);
        // What is measured later is not known yet.
        assert_eq!(look(json!({ "due": "2025-11-29" }), "2025-12-01"), [["g"]]);
        assert_eq!(look(json!({ "due": "2025-11-30" }), "2025-12-01"), NOTHING);
        assert_eq!(look(json!({}), "2024-11-29"), [["g"]]);
        assert_eq!(look(json!({}), "2024-11-30"), NOTHING);
        assert_eq!(look(json!({ "target": 1 }), "2024-11-29"), NOTHING);
    }

    #[test]
    fn a_vision_that_reads_otherwise_than_what_was_voted_on_is_found() {
        let look = |voted: &str, by: Value| {
            let more = json!({ "votedText": voted, "adoptedBy": by });
            found(
                Check::VisionTextDiffers,
                &[json!([vision("x", "2025-01-01", &more),
                { "id": "v", "kind": "poll", "title": "Vision" }])],
            )
        };
        assert_eq!(look("Known ", json!("v")), NOTHING);
        assert_eq!(look("Feared", json!("v")), [["x", "v"]]);
        assert_eq!(look("Feared", json!(null)), NOTHING);
    }

    #[test]
    fn a_goal_is_missed_once_its_day_is_over_and_not_before_it_was_measured() {
        let look = |due: &str, value: Value| {
            let records = json!([
                { "id": "g", "kind": "goal", "text": "Export", "baseline": 1, "target": 3, "due": due },
                { "id": "x", "kind": "measurement", "goal": "g", "date": "2025-05-01", "value": value },
            ]);
            found(Check::GoalMissed, &[records])
        };
        assert_eq!(look("2025-11-29", json!(2)), [["g"]]);
        assert_eq!(look("2025-11-30", json!(2)), NOTHING);
        assert_eq!(look("2025-11-29", json!(3)), NOTHING);
        assert_eq!(look("2025-11-29", json!("two or so")), NOTHING);
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
                { "id": "ms1", "kind": "missionItem", "text": "Trust" },
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

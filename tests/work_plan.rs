//! A work plan that is approved: what stands, what goes on, and how an amendment changes it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use klaster::document::change::ReplicaId;
use klaster::document::workspace::{Author, UndoRefusal, Workspace};
use klaster::domain::command::{self, Command, Refusal};
use klaster::domain::id::RecordId;
use klaster::domain::locks::Lock;
use klaster::domain::record::{Record, Records};
use klaster::domain::work::plan::{self, Approval, Kindred, NotYet, Phase, Progress};
use proptest::prelude::*;
use serde_json::{Value, json};

const TODAY: Date = date(2025, 6, 1);

fn author() -> Author {
    Author {
        by: String::new(),
        at: Timestamp::UNIX_EPOCH,
    }
}

fn poll(id: &str, outcome: &str) -> Value {
    json!({ "id": id, "kind": "poll", "title": id, "closes": "2024-12-12", "result": { "outcome": outcome } })
}

/// A plan with two items that was approved, and votes on its amendments.
fn given() -> Vec<Value> {
    vec![
        poll("v", "adopted"),
        poll("again", "adopted"),
        poll("yes", "adopted"),
        poll("no", "rejected"),
        json!({ "id": "open", "kind": "poll", "title": "open" }),
        json!({ "id": "ana", "kind": "person", "name": "Ana" }),
        json!({ "id": "iva", "kind": "person", "name": "Iva" }),
        json!({ "id": "pr", "kind": "project", "title": "Atlas" }),
        json!({ "id": "wp", "kind": "workPlan", "year": 2025, "approvedBy": "v",
                "from": "2025-01-01", "to": "2025-12-31" }),
        json!({ "id": "a", "kind": "workItem", "plan": "wp", "text": "Report", "owner": "ana",
                "due": "2025-06-30", "status": "open" }),
        json!({ "id": "b", "kind": "workItem", "plan": "wp", "text": "Register" }),
        json!({ "id": "out", "kind": "workItem", "text": "Flag day" }),
    ]
}

fn workspace(more: &[Value]) -> Workspace {
    let records: Records = given()
        .into_iter()
        .chain(more.iter().cloned())
        .map(|it| Record::from_value(it).unwrap())
        .map(|it| (it.id.clone(), it))
        .collect();
    Workspace::new(
        ReplicaId::new("t"),
        records,
        Vec::new(),
        BTreeMap::default(),
    )
}

fn ask(workspace: &mut Workspace, command: &Command) -> Result<(), Refusal> {
    let edits = command::plan(workspace.records(), command)?;
    workspace.commit(edits, author());
    Ok(())
}

fn set(record: &str, field: &str, value: Value) -> Command {
    let value = (!value.is_null()).then_some(value);
    Command::set(&RecordId::from(record), field, value)
}

fn settled(outcome: Result<(), Refusal>) -> bool {
    matches!(outcome, Err(Refusal::Locked(Lock::PlanApproved { plan })) if plan.as_str() == "wp")
}

#[test]
fn in_an_approved_plan_text_owner_due_coming_and_going_are_refused() {
    let new = json!({ "id": "c", "kind": "workItem", "plan": "wp", "text": "Fair" });
    for command in [
        set("a", "text", json!("Shorter report")),
        set("a", "owner", json!("iva")),
        set("b", "owner", json!("iva")),
        set("a", "due", json!("2025-12-31")),
        set("a", "plan", Value::Null),
        set("out", "plan", json!("wp")),
        set("a", "status", json!("dropped")),
        Command::Delete { record: "a".into() },
        Command::Create(Record::from_value(new).unwrap()),
        set("wp", "approvedBy", Value::Null),
        set("wp", "approvedBy", json!("no")),
        set("wp", "from", json!("2025-02-01")),
        Command::Delete {
            record: "wp".into(),
        },
    ] {
        let outcome = ask(&mut workspace(&[]), &command);
        assert!(settled(outcome.clone()), "{command:?}: {outcome:?}");
    }
}

#[test]
fn status_project_and_place_go_on_and_the_vote_may_be_named_rightly() {
    for command in [
        set("a", "status", json!("done")),
        set("a", "status", Value::Null),
        set("a", "project", json!("pr")),
        set("a", "order", json!("80")),
        set("out", "text", json!("Other")),
        set("wp", "approvedBy", json!("again")),
        set("wp", "supervisedBy", Value::Null),
    ] {
        assert_eq!(ask(&mut workspace(&[]), &command), Ok(()), "{command:?}");
    }
}

#[test]
fn a_plan_that_no_vote_adopted_is_written_on() {
    for vote in [json!("no"), json!("open"), Value::Null] {
        let mut plan = json!({ "id": "wp", "kind": "workPlan", "year": 2025 });
        plan["approvedBy"] = vote;
        if plan["approvedBy"].is_null() {
            plan.as_object_mut().unwrap().remove("approvedBy");
        }
        let mut workspace = workspace(&[plan]);
        assert_eq!(
            ask(&mut workspace, &set("a", "text", json!("Other"))),
            Ok(())
        );
        assert_eq!(
            ask(&mut workspace, &Command::Delete { record: "b".into() }),
            Ok(())
        );
    }
}

#[test]
fn whoever_is_deleted_answers_for_nothing_any_more() {
    let mut workspace = workspace(&[]);
    assert_eq!(
        ask(
            &mut workspace,
            &Command::Delete {
                record: "ana".into()
            }
        ),
        Ok(())
    );
    assert!(workspace.undo(author()).is_ok());
    let owner = workspace
        .cluster()
        .work_items
        .get("a")
        .unwrap()
        .owner
        .clone();
    assert_eq!(owner.unwrap().as_str(), "ana");
}

#[test]
fn an_undo_gets_round_an_approval_no_more_than_a_command() {
    let draft = json!({ "id": "wp", "kind": "workPlan", "year": 2025 });
    let mut workspace = workspace(&[draft]);
    ask(&mut workspace, &set("a", "text", json!("Other"))).unwrap();
    // Approved by another tab, so that the step before is the next to be undone.
    let approved =
        command::plan(workspace.records(), &set("wp", "approvedBy", json!("v"))).unwrap();
    let mut there = Workspace::new(
        ReplicaId::new("u"),
        workspace.records().clone(),
        workspace.journal().to_vec(),
        BTreeMap::default(),
    );
    workspace.receive(there.commit(approved, author()).unwrap());
    assert!(matches!(
        workspace.undo(author()),
        Err(UndoRefusal::Closed(Lock::PlanApproved { .. }))
    ));
}

fn amendment(more: Value) -> Value {
    let mut it = json!({ "id": "am", "kind": "planAmendment", "plan": "wp", "decidedBy": "yes", "strikes": false });
    for (name, value) in more.as_object().unwrap() {
        it[name] = value.clone();
    }
    it
}

fn carry_out(workspace: &mut Workspace) -> Result<(), NotYet> {
    let cluster = workspace.cluster();
    let amendment = cluster.plan_amendments.get("am").unwrap();
    let command = plan::carry_out(cluster, amendment, TODAY, "new")?;
    assert_eq!(ask(workspace, &command), Ok(()));
    Ok(())
}

/// An amendment of each kind.
fn amendments() -> [(Kindred, Value); 3] {
    [
        (
            Kindred::Adds,
            amendment(json!({ "text": "Fair", "owner": "iva", "due": "2025-09-01" })),
        ),
        (
            Kindred::Changes,
            amendment(json!({ "item": "a", "text": "Short report", "owner": "iva" })),
        ),
        (
            Kindred::Strikes,
            amendment(json!({ "item": "a", "strikes": true })),
        ),
    ]
}

#[test]
fn an_adopted_amendment_changes_the_plan_and_is_marked_in_one_step_that_undo_takes_back() {
    for (kind, record) in amendments() {
        let mut workspace = workspace(&[record]);
        let before = workspace.records().clone();
        assert_eq!(carry_out(&mut workspace), Ok(()));
        let cluster = workspace.cluster();
        let amendment = cluster.plan_amendments.get("am").unwrap();
        assert_eq!(plan::kind_of(amendment), kind);
        assert_eq!(
            plan::progress(cluster, amendment),
            Progress::Applied { on: TODAY }
        );
        let a = cluster.work_items.get("a").unwrap();
        match kind {
            Kindred::Adds => {
                let new = cluster.work_items.get("new").unwrap();
                assert_eq!(new.text, "Fair");
                assert_eq!(new.due, Some(date(2025, 9, 1)));
                assert!(settled(ask(
                    &mut workspace,
                    &set("new", "text", json!("Other"))
                )));
            }
            Kindred::Changes => {
                assert_eq!(a.text, "Short report");
                assert_eq!(a.due, Some(date(2025, 6, 30)), "what it leaves open stays");
            }
            Kindred::Strikes => {
                assert!(!plan::is_open(a.status.as_ref()));
                assert!(settled(ask(
                    &mut workspace,
                    &set("a", "status", json!("open"))
                )));
            }
        }
        assert_eq!(carry_out_again(&workspace), Err(NotYet::Applied));
        workspace.undo(author()).unwrap();
        assert_eq!(workspace.records(), &before, "{kind:?}");
        workspace.redo(author()).unwrap();
        assert!(
            workspace
                .cluster()
                .plan_amendments
                .get("am")
                .unwrap()
                .applied
                .is_some()
        );
    }
}

fn carry_out_again(workspace: &Workspace) -> Result<(), NotYet> {
    let amendment = workspace.cluster().plan_amendments.get("am").unwrap();
    plan::carry_out(workspace.cluster(), amendment, TODAY, "x").map(drop)
}

#[test]
fn an_amendment_that_is_not_adopted_is_not_carried_out() {
    let look = |vote: &str| {
        carry_out_again(&workspace(&[amendment(
            json!({ "item": "a", "text": "B", "decidedBy": vote }),
        )]))
    };
    assert_eq!(look("no"), Err(NotYet::Refused));
    assert_eq!(look("open"), Err(NotYet::Undecided));
    let silent = workspace(&[amendment(
        json!({ "item": "a", "text": "Report", "owner": "ana" }),
    )]);
    assert_eq!(carry_out_again(&silent), Err(NotYet::SaysNothing));
    let gone = workspace(&[amendment(json!({}))]);
    assert_eq!(carry_out_again(&gone), Err(NotYet::SaysNothing));
}

#[test]
fn what_was_decided_stays_and_is_marked_only_with_what_it_changes() {
    let refused = |command: Command| {
        let record = amendment(json!({ "item": "a", "text": "Short report" }));
        ask(&mut workspace(&[record]), &command)
    };
    for command in [
        set("am", "text", json!("Other")),
        set("am", "strikes", json!(true)),
        set("am", "item", json!("b")),
        set("am", "decidedBy", json!("no")),
        set("am", "decidedBy", Value::Null),
        Command::Delete {
            record: "am".into(),
        },
    ] {
        let outcome = refused(command.clone());
        assert!(
            matches!(outcome, Err(Refusal::Locked(Lock::AmendmentDecided { .. }))),
            "{command:?}: {outcome:?}"
        );
    }
    assert!(matches!(
        refused(set("am", "applied", json!("2025-05-05"))),
        Err(Refusal::Locked(Lock::AmendmentAlone { .. }))
    ));
    assert_eq!(refused(set("am", "reason", json!("Too long"))), Ok(()));
}

#[test]
fn an_amendment_that_waits_is_still_written_on() {
    let mut workspace = workspace(&[amendment(
        json!({ "item": "a", "text": "B", "decidedBy": "open" }),
    )]);
    assert_eq!(
        ask(&mut workspace, &set("am", "text", json!("Other"))),
        Ok(())
    );
    assert_eq!(
        ask(
            &mut workspace,
            &Command::Delete {
                record: "am".into()
            }
        ),
        Ok(())
    );
}

#[test]
fn a_plan_is_approved_beforehand_late_or_not_at_all() {
    let look = |vote: Value, from: &str| {
        let mut plan = json!({ "id": "wp", "kind": "workPlan", "from": from, "to": "2025-12-31" });
        if !vote.is_null() {
            plan["approvedBy"] = vote;
        }
        let workspace = workspace(&[plan]);
        let plan = workspace.cluster().work_plans.get("wp").unwrap();
        (
            plan::approval(workspace.cluster(), plan),
            plan::phase(plan, TODAY),
        )
    };
    let day = date(2024, 12, 12);
    assert_eq!(
        look(json!("v"), "2024-12-12"),
        (Approval::Beforehand { day }, Phase::Running)
    );
    let from = date(2024, 12, 11);
    assert_eq!(
        look(json!("v"), "2024-12-11"),
        (Approval::Late { day, from }, Phase::Running)
    );
    assert_eq!(
        look(json!("no"), "2025-06-02"),
        (Approval::Refused, Phase::ToCome)
    );
    assert_eq!(
        look(json!("open"), "2025-06-01"),
        (Approval::Proposed, Phase::Running)
    );
    assert_eq!(look(Value::Null, "2025-06-01").0, Approval::Draft);
}

#[test]
fn items_of_no_plan_lie_outside() {
    let workspace = workspace(&[]);
    let outside: Vec<&str> = plan::outside(workspace.cluster())
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(outside, ["out"]);
}

#[test]
fn the_plan_of_the_next_year_begins_with_what_is_left() {
    let workspace = workspace(&[
        json!({ "id": "d", "kind": "workItem", "plan": "wp", "text": "Done", "status": "done" }),
    ]);
    let mut count = 0;
    let (plan, items) = plan::next_plan(workspace.cluster(), TODAY, |_| {
        count += 1;
        format!("n{count}")
    });
    assert_eq!(plan.fields["year"], json!(2026));
    assert_eq!(plan.fields["from"], json!("2026-01-01"));
    let texts: Vec<&Value> = items.iter().map(|it| &it.fields["text"]).collect();
    assert_eq!(texts, ["Report", "Register"]);
}

/// Any small step upon the plan, its items and an amendment.
fn any_step() -> impl Strategy<Value = Command> {
    let record = prop::sample::select(vec!["a", "b", "out", "am", "wp"]);
    let field = prop::sample::select(vec![
        "text",
        "owner",
        "due",
        "plan",
        "status",
        "item",
        "applied",
        "strikes",
        "decidedBy",
        "approvedBy",
    ]);
    let value = prop::sample::select(vec![
        json!("x"),
        json!("a"),
        json!("iva"),
        json!("2025-07-01"),
        json!("wp"),
        json!("dropped"),
        json!("yes"),
        json!("no"),
        json!(true),
        Value::Null,
    ]);
    prop_oneof![
        4 => (record.clone(), field, value).prop_map(|(record, field, value)| set(record, field, value)),
        1 => record.prop_map(|record| Command::Delete { record: record.into() }),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_together_an_approved_item_changes_only_with_a_marked_amendment(
        steps in prop::collection::vec(any_step(), 1..4),
    ) {
        let record = amendment(json!({ "item": "a", "text": "x", "owner": "iva" }));
        let mut workspace = workspace(&[record]);
        if ask(&mut workspace, &Command::All(steps)).is_ok() {
            let cluster = workspace.cluster();
            let says = |id: &str| {
                let item = cluster.work_items.get(id);
                item.map(|it| (it.text.clone(), it.owner.as_ref().map(ToString::to_string), it.due))
            };
            let applied = cluster.plan_amendments.get("am").is_some_and(|it| it.applied.is_some());
            let before = ("Report".to_owned(), Some("ana".to_owned()), Some(date(2025, 6, 30)));
            let after = ("x".to_owned(), Some("iva".to_owned()), Some(date(2025, 6, 30)));
            prop_assert_eq!(says("a"), Some(if applied { after } else { before }));
            prop_assert_eq!(says("b"), Some(("Register".to_owned(), None, None)));
        }
    }
}

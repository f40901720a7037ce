//! Votes as statutes, courts and other programs have them: what must come out, and what must not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use klaster::domain::tally::{Case, judge};
use serde_json::{Value, json};

/// Voting members A0, A1, …: so many on the roll, so many of them in the room.
fn roll(entitled: usize, present: usize) -> Value {
    (0..entitled)
        .map(|it| json!({ "member": format!("A{it}"), "right": "vote", "present": it < present }))
        .collect()
}

fn ballots(yes: usize, no: usize, abstain: usize) -> Value {
    let choices = [("yes", yes), ("no", no), ("abstain", abstain)];
    let choices = choices
        .into_iter()
        .flat_map(|(choice, count)| std::iter::repeat_n(choice, count));
    choices
        .enumerate()
        .map(|(it, choice)| json!({ "member": format!("A{it}"), "choice": choice }))
        .collect()
}

fn answer(case: &Value) -> Value {
    let case: Case = serde_json::from_value(case.clone()).unwrap();
    serde_json::to_value(judge(&case)).unwrap()
}

#[test]
fn three_quarters_of_thirty_present_are_twenty_three() {
    let answer = answer(&json!({
        "rule": {
            "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true },
            "majority": { "base": "present", "num": 3, "den": 4, "strict": false },
        },
        "roll": roll(40, 30), "ballots": ballots(15, 5, 10),
    }));
    assert_eq!(answer["verdict"], "Rejected");
    assert_eq!(
        answer["quorum"],
        json!({ "base": 40, "needed": 21, "present": 30, "met": true })
    );
    assert_eq!(
        answer["majority"],
        json!({ "base": 30, "needed": 23, "yes": 15, "no": 5, "abstain": 10 })
    );
    assert_eq!(answer["refused"], json!([]));
    assert_eq!(answer["open"], json!([]));
}

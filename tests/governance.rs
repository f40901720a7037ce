//! Votes as statutes, courts and other programs have them: what must come out, and what must not.
//!
//! The collection of vectors lies beside the repository and is read where it is at hand; the cases
//! in `fixtures/verdicts.json` are the repository's own, and are always judged.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and the table is for who reads along"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use klaster::domain::rules::Method;
use klaster::domain::tally::ratio::Ratio;
use klaster::domain::tally::{
    Amount, Answer, Case, CaseBallot, CaseError, Concern, Contest, ContestAnswer, OpenPart,
    OptionTotals, Outcome, Reason, Verdict, consensus, elect, judge, what_if,
};
use klaster::words::contest::{consensus as told_consensus, sentence as told_contest};
use klaster::words::verdict::{Cited, sentence};
use klaster::words::{Lang, Words};
use serde_json::{Value, json};

/// Voting members A0, A1, …: so many on the roll, so many of them in the room.
fn roll(entitled: u64, present: u64) -> Value {
    (0..entitled)
        .map(|it| json!({ "member": format!("A{it}"), "right": "vote", "present": it < present }))
        .collect()
}

/// Their ballots: first the yes, then the no, then who abstains.
fn ballots(yes: u64, no: u64, abstain: u64) -> Value {
    let choices = [("yes", yes), ("no", no), ("abstain", abstain)];
    let choices = choices
        .into_iter()
        .flat_map(|(choice, count)| (0..count).map(move |_| choice));
    choices
        .enumerate()
        .map(|(it, choice)| json!({ "member": format!("A{it}"), "choice": choice }))
        .collect()
}

fn part(base: &str, num: u32, den: u32, strict: bool) -> Value {
    json!({ "base": base, "num": num, "den": den, "strict": strict })
}

fn judged(case: &Value) -> Answer {
    judge(&Case::read(case.to_string().as_bytes()).unwrap())
}

/// A vote in the room: so many there, and how they voted.
fn room(
    (entitled, present): (u64, u64),
    (yes, no, abstain): (u64, u64, u64),
    majority: &Value,
) -> Answer {
    judged(&json!({
        "rule": { "majority": majority }, "roll": roll(entitled, present),
        "ballots": ballots(yes, no, abstain),
    }))
}

fn needed(answer: &Answer) -> Option<u64> {
    answer.majority.needed.as_ref().and_then(Amount::whole)
}

/// The line of a vector in the table: what was asked, and what came out.
type Row = (String, String);

fn told(what: &str, answer: &Answer) -> Row {
    let said = sentence(Words::new(Lang::En), answer, Cited::default());
    (what.to_owned(), format!("{}: {said}", answer.verdict))
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

/// Judges one vector, and stops where something else comes out.
fn vector(id: &str, given: &Value, expect: &Value, wrong: &Value) -> Vec<Row> {
    let n = |key: &str| number(&given[key]);
    let says = |key: &str| expect[key].as_str().unwrap().to_owned();
    let half_cast = part("cast", 1, 2, true);
    match id {
        "V01" => {
            let contest = |base: &str| {
                let picks = [("R", n("for_R")), ("K", n("for_K")), ("", n("abstain"))];
                let papers = picks
                    .iter()
                    .flat_map(|(pick, count)| (0..*count).map(move |_| *pick));
                let ballots: Value = papers
                    .enumerate()
                    .map(|(it, pick)| match pick {
                        "" => json!({ "member": format!("A{it}"), "choice": "abstain" }),
                        _ => json!({ "member": format!("A{it}"), "picks": [pick] }),
                    })
                    .collect();
                let case = json!({
                    "rule": { "majority": part(base, 1, 2, true) },
                    "roll": roll(n("present"), n("present")), "ballots": ballots,
                });
                elect(&Contest {
                    case: serde_json::from_value(case).unwrap(),
                    options: vec!["R".to_owned(), "K".to_owned()],
                    ..Contest::default()
                })
            };
            let (cast, present) = (contest("cast"), contest("present"));
            assert_eq!((cast.outcome, cast.needed), (Outcome::Elected, Some(4)));
            assert_eq!(says("base_cast"), format!("{} elected", cast.elected[0]));
            assert_eq!(
                (present.outcome, present.needed),
                (Outcome::RunOff, Some(5))
            );
            assert_eq!(says("base_present"), "not elected");
            assert_eq!(present.elected, [""; 0]);
            assert_eq!(present.run_off, ["R", "K"]);
            vec![
                ("of those cast".to_owned(), format!("{:?}: R", cast.outcome)),
                (
                    "of those present".to_owned(),
                    format!("{:?}: R, K", present.outcome),
                ),
            ]
        }
        "V02" => {
            let members = n("votes_entitled");
            let mut rows = Vec::new();
            for yes in given["yes"].as_array().unwrap() {
                let answer = judged(&json!({
                    "rule": { "majority": half_cast }, "roll": roll(members, members),
                    "totals": { "yes": yes, "no": given["no"], "abstain": given["abstain"] },
                }));
                assert_eq!(answer.verdict.as_str(), says("verdict"));
                assert_eq!(answer.reason, Some(Reason::CountsMissing));
                rows.push(told("without no and abstained", &answer));
            }
            let case: Case = serde_json::from_value(json!({
                "rule": { "majority": half_cast }, "roll": roll(members, members),
            }))
            .unwrap();
            let least = what_if(&case).least_yes_of_all;
            assert_eq!(least, expect["yes_needed_if_no_abstention"].as_u64());
            rows.push(("if nobody abstains".to_owned(), format!("{least:?} needed")));
            rows
        }
        "V03" => {
            let answer = room((5, 5), (n("yes"), n("no"), 0), &half_cast);
            assert_eq!(answer.verdict.as_str(), says("simple_cast"));
            assert_eq!(needed(&answer), expect["min_yes"].as_u64());
            for product in wrong.as_object().unwrap().values() {
                assert_ne!(needed(&answer).unwrap().to_string(), product.to_string());
            }
            let without_one = room((5, 5), (2, 3, 0), &half_cast);
            assert_eq!(without_one.verdict, Verdict::Rejected);
            vec![told("simple", &answer)]
        }
        "V04" => {
            let tied = |tie: &str, chair: &str| {
                let answer = judged(&json!({
                    "rule": { "majority": half_cast, "tie": tie }, "roll": roll(9, 9),
                    "ballots": ballots(n("yes"), n("no"), 1), "chair": chair,
                }));
                assert_eq!(answer.majority.yes, Some(Amount::Whole(4)));
                assert_eq!(answer.majority.no, Some(Amount::Whole(4)));
                answer
            };
            let default = tied("rejected", "A0");
            let chair = tied("chair", "A0");
            let abstained = tied("chair", "A8");
            assert_eq!(default.verdict.as_str(), says("default"));
            assert_eq!(chair.verdict, Verdict::Adopted);
            assert!(says("chair_casting_vote_rule").starts_with("Adopted"));
            assert_eq!(
                abstained.verdict.as_str(),
                says("chair_abstained_with_rule")
            );
            assert_eq!(tied("chair", "A5").verdict, Verdict::Rejected);
            vec![
                told("default", &default),
                told("chair yes", &chair),
                told("chair abstained", &abstained),
            ]
        }
        "V05" => {
            let votes = (n("yes"), n("no"), n("abstain"));
            let answer = room((12, 12), votes, &part("cast", 2, 3, false));
            assert_eq!(answer.verdict.as_str(), says("verdict"));
            assert_eq!(says("reason"), "no votes cast");
            let row = told("two thirds of none", &answer);
            assert!(row.1.contains("no votes cast"), "{}", row.1);
            assert_eq!(wrong["yes>=2*no"], true);
            vec![row]
        }
        "V06" => [("at_least_2/3", false), ("more_than_2/3", true)]
            .map(|(key, strict)| {
                let majority = part("cast", 2, 3, strict);
                let answer = room((12, 12), (n("yes"), n("no"), 0), &majority);
                assert_eq!(answer.verdict.as_str(), says(key));
                told(key, &answer)
            })
            .to_vec(),
        "V07" => {
            let votes = (n("yes"), n("no"), n("abstain"));
            let of = |base| room((30, n("present")), votes, &part(base, 3, 4, false));
            let (cast, present) = (of("cast"), of("present"));
            assert_eq!(cast.verdict, Verdict::Adopted);
            assert_eq!(cast.majority.base, Some(Amount::Whole(20)));
            assert_eq!(present.verdict, Verdict::Rejected);
            assert_eq!(needed(&present), Some(23));
            assert!(says("HU_present").contains("15/30, needs 23"));
            vec![told("DE_cast", &cast), told("HU_present", &present)]
        }
        "V09" => {
            let all = n("members");
            let majority = part("entitled", 1, 1, false);
            let answer = room((all, all), (n("consent"), 0, 0), &majority);
            assert!(says("DE_change_of_purpose").starts_with(answer.verdict.as_str()));
            assert_eq!(answer.verdict, Verdict::Rejected);
            assert_eq!(
                room((all, all), (all, 0, 0), &majority).verdict,
                Verdict::Adopted
            );
            vec![told("one is silent", &answer)]
        }
        "V10" => [("more_than_half", true), ("at_least_half", false)]
            .map(|(key, strict)| {
                let answer = judged(&json!({
                    "rule": {
                        "quorum": part("voting", 1, 2, strict),
                        "majority": part("present", 1, 2, true),
                    },
                    "roll": roll(n("entitled"), n("present")),
                    "ballots": ballots(n("present"), 0, 0),
                }));
                let quorum = answer.quorum.unwrap();
                assert_eq!(quorum.met, !strict);
                assert_eq!(quorum.needed, if strict { 13 } else { 12 });
                let verdict = if strict { "NotQuorate" } else { "Adopted" };
                assert_eq!(answer.verdict.as_str(), verdict);
                assert!(says(key).starts_with(if strict { "NotQuorate" } else { "Quorate" }));
                told(key, &answer)
            })
            .to_vec(),
        "V12" => {
            let held = |recused: Value, removed: bool| {
                let mut roll = roll(n("entitled"), n("present"));
                roll[0]["recused"] = json!(removed);
                let mut quorum = part("voting", 1, 2, true);
                quorum["recused"] = recused;
                judged(&json!({
                    "rule": { "quorum": quorum, "majority": part("present", 1, 2, true) },
                    "roll": roll,
                }))
            };
            let plain = held(json!("removed"), false);
            let hungarian = held(json!("removed"), true);
            let counted = held(json!("counted"), true);
            let unset = held(Value::Null, true);
            let of = |answer: &Answer| {
                let quorum = answer.quorum.unwrap();
                (quorum.present, quorum.base, quorum.met)
            };
            assert_eq!(of(&plain), (11, 21, true));
            assert_eq!(of(&hungarian), (10, 20, false));
            assert_eq!(hungarian.quorum.unwrap().needed, 11);
            assert_eq!(hungarian.verdict, Verdict::NotQuorate);
            assert_eq!(of(&counted), (11, 21, true));
            assert_eq!(of(&unset), (11, 21, true));
            assert_eq!(unset.open, [OpenPart::Recused]);
            assert_eq!(says("recused_item_HU"), "NotQuorate 10/20 (needs 11)");
            vec![
                told("without recusal", &plain),
                told("recused removed", &hungarian),
                told("recused counted", &counted),
            ]
        }
        "V14" => {
            let called = |call: Value, present: &str, majority: Value| {
                judged(&json!({
                    "rule": {
                        "quorum": part("voting", 1, 2, true), "majority": majority,
                        "second_call": { "allowed": true, "num": 0, "den": 1 },
                    },
                    "roll": roll(n("entitled"), n(present)),
                    "ballots": ballots(n("yes"), n("no"), 0), "call": call,
                }))
            };
            let call = |number: u32, announced: bool, item: bool| json!({ "number": number, "second_call_announced": announced, "item_announced": item });
            let second = call(2, true, true);
            let here = "second_call_present";
            let rows = [
                (
                    "first",
                    called(call(1, true, true), "first_call_present", half_cast.clone()),
                ),
                (
                    "second_with_warning_in_invitation",
                    called(second.clone(), here, half_cast.clone()),
                ),
                (
                    "second_without_warning",
                    called(call(2, false, true), here, half_cast.clone()),
                ),
                (
                    "second_new_item",
                    called(call(2, true, false), here, half_cast),
                ),
                (
                    "second_statute_change_3/4_present",
                    called(second.clone(), here, part("present", 3, 4, false)),
                ),
            ];
            for (key, answer) in &rows {
                assert!(
                    says(key).starts_with(answer.verdict.as_str()),
                    "{key}: {answer:?}"
                );
            }
            assert_eq!(needed(&rows[4].1), Some(6));
            let all = called(second, here, part("entitled", 3, 4, false));
            assert_eq!((all.verdict, needed(&all)), (Verdict::Rejected, Some(19)));
            assert!(19 > n(here));
            assert!(says("second_HU_purpose_3/4_all").contains("needs 19"));
            let mut rows: Vec<Row> = rows.iter().map(|(key, it)| told(key, it)).collect();
            rows.push(told("second_HU_purpose_3/4_all", &all));
            rows
        }
        "V15" => {
            let answer = judged(&json!({
                "rule": { "quorum": part("seats", 1, 2, true), "majority": half_cast },
                "roll": roll(n("elected"), n("present")), "ballots": ballots(23, 0, 0),
            }));
            let quorum = answer.quorum.unwrap();
            assert_eq!((quorum.base, quorum.needed, quorum.met), (42, 22, true));
            assert!(says("verdict").contains("needs 22"));
            assert!(wrong["base_56"].as_str().unwrap().contains("needs 29"));
            assert_ne!(answer.verdict, Verdict::NotQuorate);
            assert_ne!(quorum.needed, 29);
            vec![told("of the delegates elected", &answer)]
        }
        "V17" => {
            let mut roll: Value = ["A", "B", "C", "D"]
                .map(|it| json!({ "member": it, "right": "vote", "present": it == "A" }))
                .into_iter()
                .collect();
            roll[0]["proxy_for"] = given["proxies"].clone();
            roll[2]["proxy_for"] = json!(["D"]);
            assert_eq!(given["delegations"], json!({ "D": "C", "C": "A" }));
            let answer = judged(&json!({
                "rule": { "majority": part("present", 1, 2, true), "proxies_per_holder": given["max_per_holder"] },
                "roll": roll,
                "ballots": [
                    { "member": "A", "choice": "yes" }, { "member": "B", "choice": "no" },
                    { "member": "C", "choice": "yes" }, { "member": "D", "choice": "yes" },
                ],
            }));
            assert_eq!(answer.under.counted, expect["A_casts"].as_u64());
            assert_eq!(answer.majority.base, Some(Amount::Whole(2)));
            assert_eq!(answer.majority.yes, Some(Amount::Whole(1)));
            assert_eq!(answer.majority.no, Some(Amount::Whole(1)));
            let refused: Vec<(&str, &str)> = answer
                .refused
                .iter()
                .map(|it| (it.member.as_str(), it.reason.as_str()))
                .collect();
            assert_eq!(refused, [("C", "proxy_limit"), ("D", "absent")]);
            assert_eq!(says("second_proxy"), "Refused");
            assert!(says("D").starts_with("Absent"));
            vec![told("A holds B, C and through C D", &answer)]
        }
        "V18" => {
            assert_eq!(given["files"].as_array().unwrap().len(), 3);
            let counted = |revote: &str| {
                let answer = judged(&json!({
                    "rule": { "majority": half_cast, "revote": revote },
                    "roll": [{ "member": "m7", "right": "vote", "present": true }],
                    "ballots": [
                        { "member": "m7", "sequence": 1, "choice": "yes" },
                        { "member": "m7", "sequence": 1, "choice": "yes" },
                        { "member": "m7", "sequence": 2, "choice": "no" },
                    ],
                }));
                assert_eq!(answer.under.counted, expect["counted"].as_u64());
                assert_eq!(answer.refused.len(), 2);
                assert!(
                    answer
                        .refused
                        .iter()
                        .all(|it| it.reason.as_str() == "duplicate")
                );
                answer
            };
            let (first, last) = (counted("first"), counted("last"));
            let of = |it: &Option<Amount>| it.clone().unwrap().to_string();
            assert_eq!(
                says("first_wins"),
                format!("yes={}", of(&first.majority.yes))
            );
            assert_eq!(says("last_wins"), format!("no={}", of(&last.majority.no)));
            vec![told("first wins", &first), told("last wins", &last)]
        }
        "V19" => {
            assert_eq!(given["files"].as_array().unwrap().len(), 2);
            let answer = judged(&json!({
                "rule": { "majority": half_cast, "revote": "last" },
                "roll": [{ "member": "m7", "right": "vote", "present": true }],
                "ballots": [
                    { "member": "m7", "sequence": 1, "choice": "yes" },
                    { "member": "m7", "sequence": 1, "choice": "no" },
                ],
            }));
            assert_eq!(answer.under.counted, Some(0));
            let reasons: Vec<&str> = answer.refused.iter().map(|it| it.reason.as_str()).collect();
            assert_eq!(reasons, ["conflict", "conflict"]);
            assert!(says("verdict").starts_with("Conflict"));
            vec![told("two under one number", &answer)]
        }
        "V21" => {
            let (mut roll, mut ballots, mut shares) = (Vec::new(), Vec::new(), BTreeMap::new());
            for (group, pair) in given["groups"].as_object().unwrap() {
                shares.insert(group, json!({ "num": 1, "den": 5 }));
                for it in 0..number(&pair[1]) {
                    let member = format!("{group}{it}");
                    let choice = if it < number(&pair[0]) { "yes" } else { "no" };
                    roll.push(json!({ "member": member, "right": "vote", "present": true, "group": group }));
                    ballots.push(json!({ "member": member, "choice": choice }));
                }
            }
            let by = |weights: &str| {
                judged(&json!({
                    "rule": { "majority": half_cast, "weights": weights, "groups": shares },
                    "roll": roll, "ballots": ballots,
                }))
            };
            let (heads, grouped) = (by("one"), by("grouped"));
            assert_eq!(heads.verdict, Verdict::Adopted);
            assert_eq!(heads.majority.yes, Some(Amount::Whole(12)));
            assert_eq!(heads.majority.base, Some(Amount::Whole(20)));
            assert_eq!(grouped.verdict, Verdict::Rejected);
            let yes = Ratio::new(19, 60).unwrap();
            assert_eq!(grouped.majority.yes, Some(Amount::Part(yes.clone())));
            let percent = yes.times(&Ratio::whole(100));
            assert_eq!(says("grouped"), format!("{percent} percent Rejected"));
            vec![told("heads", &heads), told("grouped", &grouped)]
        }
        "V24" | "V25" => ranked(id, given, expect),
        "V28" => {
            // Several seats by transferable vote wait: the rule card cannot ask for it, and a
            // ranking with several seats is left open rather than counted by something else.
            let contest = ranking(given, Method::InstantRunOff, Some(3));
            let answer = elect(&contest);
            assert_eq!(answer.outcome, Outcome::Open);
            assert_eq!(answer.elected, [""; 0]);
            assert!(answer.open.contains(&OpenPart::Method));
            assert_eq!(expect["elected_set"].as_array().unwrap().len(), 3);
            let waits = "Open: transferable votes wait, nothing is counted in their place";
            vec![("three seats".to_owned(), waits.to_owned())]
        }
        "V30" => {
            let by_file = |yes: u64, consent: &str| {
                judged(&json!({
                    "rule": { "majority": half_cast, "circular": true, "consent": consent },
                    "roll": roll(n("members"), 0), "ballots": ballots(yes, 0, 0),
                }))
            };
            let answer = by_file(n("yes"), "all");
            assert!(says("DE_circular_default").starts_with(answer.verdict.as_str()));
            assert_eq!(answer.reason, Some(Reason::NotAllConsented(n("silent"))));
            assert_eq!(by_file(n("members"), "all").verdict, Verdict::Adopted);
            assert_eq!(by_file(n("yes"), "majority").verdict, Verdict::Adopted);
            vec![told("one is silent", &answer)]
        }
        "V31" => {
            let answer = judged(&json!({
                "rule": { "majority": half_cast }, "roll": roll(9, 9),
                "ballots": ballots(9, 0, 0), "call": { "item_announced": false },
            }));
            assert!(says("verdict").starts_with(answer.verdict.as_str()));
            assert_ne!(given["agenda_item_in_invitation"], given["decided"]);
            vec![told("not what was announced", &answer)]
        }
        other => panic!("{other} is not judged"),
    }
}

/// Ballots such as `"ACBED": 5` or `"C>S": 8`.
fn ranking(given: &Value, method: Method, seats: Option<u32>) -> Contest {
    let (mut roll, mut ballots, mut options) = (Vec::new(), Vec::new(), Vec::new());
    for (order, count) in given["ballots"].as_object().unwrap() {
        let picks: Vec<String> = order
            .chars()
            .filter(|it| *it != '>')
            .map(String::from)
            .collect();
        for pick in &picks {
            if !options.contains(pick) {
                options.push(pick.clone());
            }
        }
        for it in 0..number(count) {
            let member = format!("{order}{it}");
            roll.push(json!({ "member": member, "right": "vote", "present": true }));
            let picks = picks.clone();
            ballots.push(CaseBallot {
                member,
                picks,
                ..CaseBallot::default()
            });
        }
    }
    options.sort();
    let rule = json!({ "majority": part("cast", 1, 2, true) });
    let mut case: Case = serde_json::from_value(json!({ "rule": rule, "roll": roll })).unwrap();
    case.ballots = ballots;
    Contest {
        case,
        method: Some(method),
        options,
        seats,
        ..Contest::default()
    }
}

fn ranked(id: &str, given: &Value, expect: &Value) -> Vec<Row> {
    let by = |method: Method| elect(&ranking(given, method, None));
    let first_choices = |method: Method| {
        let mut contest = ranking(given, method, None);
        for ballot in &mut contest.case.ballots {
            ballot.picks.truncate(1);
        }
        elect(&contest)
    };
    let (plurality, runoff, schulze) = (
        first_choices(Method::Plurality),
        by(Method::InstantRunOff),
        by(Method::Schulze),
    );
    let two_rounds = first_choices(Method::Majority);
    assert_eq!(plurality.elected, [expect["plurality"].as_str().unwrap()]);
    if id == "V24" {
        assert_eq!(schulze.elected, [expect["schulze"].as_str().unwrap()]);
        let key = "instant_runoff_eliminating_all_tied_last";
        assert_eq!(runoff.elected, [expect[key].as_str().unwrap()]);
    } else {
        assert_eq!(runoff.elected, [expect["irv"].as_str().unwrap()]);
        assert_eq!(schulze.elected, [expect["condorcet"].as_str().unwrap()]);
        assert_eq!(two_rounds.outcome, Outcome::RunOff);
        assert_eq!(two_rounds.run_off, ["M", "N"]);
        let mut second = ranking(given, Method::Majority, None);
        second.options.clone_from(&two_rounds.run_off);
        for ballot in &mut second.case.ballots {
            ballot.picks.retain(|it| two_rounds.run_off.contains(it));
            ballot.picks.truncate(1);
        }
        assert_eq!(elect(&second).elected, [expect["runoff"].as_str().unwrap()]);
    }
    let row = |what: &str, elected: &[String]| (what.to_owned(), elected.concat());
    vec![
        row("plurality", &plurality.elected),
        row("instant run-off", &runoff.elected),
        row("Schulze", &schulze.elected),
        row("first two of a run-off", &two_rounds.run_off),
    ]
}

#[test]
fn every_vector_comes_out_as_it_must_where_they_are_at_hand() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/governance.json");
    let Ok(text) = std::fs::read(&path).or_else(|_| std::fs::read(beside_the_worktrees())) else {
        return;
    };
    let file: Value = serde_json::from_slice(&text).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    for it in vectors {
        let id = it["id"].as_str().unwrap();
        for (what, said) in vector(id, &it["in"], &it["expect"], &it["wrong"]) {
            println!("{id}  {what:34} {said}");
        }
    }
    assert!(vectors.len() >= 20, "{}", vectors.len());
}

/// A working copy may lie one folder deeper than the repository does.
fn beside_the_worktrees() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors/governance.json")
}

/// A number of ballots or voters, told in short: `{ "entitled": 40, "present": 30 }`.
fn unfold(case: &mut Value) {
    if let Some(short) = case["roll"].as_object() {
        let n = |key: &str| short.get(key).map_or(0, number);
        case["roll"] = roll(n("entitled"), n("present"));
    }
    if let Some(short) = case["ballots"].as_object() {
        let n = |key: &str| short.get(key).map_or(0, number);
        case["ballots"] = ballots(n("yes"), n("no"), n("abstain"));
    }
}

#[test]
fn every_case_of_the_fixtures_is_answered_as_it_stands_there() {
    let cases: Value = serde_json::from_str(include_str!("fixtures/verdicts.json")).unwrap();
    for it in cases.as_array().unwrap() {
        let name = it["name"].as_str().unwrap();
        let mut case = it["case"].clone();
        unfold(&mut case);
        let answer = judged(&case);
        let found = serde_json::to_value(&answer).unwrap();
        for (key, expected) in it["answer"].as_object().unwrap() {
            if key == "sentence" {
                let said = sentence(Words::new(Lang::En), &answer, Cited::default());
                assert_eq!(said, expected.as_str().unwrap(), "{name}");
            } else if key == "refused" {
                let refused: Vec<Value> = answer
                    .refused
                    .iter()
                    .map(|it| json!(format!("{}: {}", it.member, it.reason)))
                    .collect();
                assert_eq!(Value::from(refused), *expected, "{name}");
            } else {
                assert_eq!(found[key], *expected, "{name}: {key}");
            }
        }
    }
}

#[test]
fn every_kind_of_verdict_has_its_sentence_in_five_languages() {
    let cases: Value = serde_json::from_str(include_str!("fixtures/verdicts.json")).unwrap();
    let mut text = String::new();
    let mut seen: Vec<(Verdict, Option<Reason>)> = Vec::new();
    for it in cases.as_array().unwrap() {
        let mut case = it["case"].clone();
        unfold(&mut case);
        let answer = judged(&case);
        let kind = (answer.verdict, answer.reason);
        let again = answer.verdict != Verdict::Rejected && seen.contains(&kind);
        if again && answer.refused.is_empty() {
            continue;
        }
        seen.push(kind);
        writeln!(text, "{}", it["name"].as_str().unwrap()).unwrap();
        for lang in Lang::ALL {
            let cited = Cited {
                name: Some("XY"),
                clause: Some("§ 9"),
            };
            writeln!(text, "  {}", sentence(Words::new(lang), &answer, cited)).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

/// An election by papers: who is picked, and by how many.
fn election(method: Method, seats: u32, papers: &[(&[&str], u64)], tie: &str) -> Contest {
    let (mut roll, mut ballots) = (Vec::new(), Vec::new());
    for (picks, count) in papers {
        for _ in 0..*count {
            let member = format!("m{}", roll.len());
            roll.push(json!({ "member": member, "right": "vote", "present": true }));
            ballots.push(json!({ "member": member, "picks": picks }));
        }
    }
    let rule = json!({ "quorum": part("voting", 1, 2, true), "majority": part("present", 1, 2, true), "tie": tie });
    Contest {
        case: serde_json::from_value(json!({ "rule": rule, "roll": roll, "ballots": ballots }))
            .unwrap(),
        method: Some(method),
        options: ["a", "b", "c", "d"].map(str::to_owned).to_vec(),
        seats: Some(seats),
        ..Contest::default()
    }
}

/// How it ends, in one line: outcome, elected, tied, run-off.
fn line(answer: &ContestAnswer) -> String {
    let list = |names: &[String]| names.concat();
    let reason = answer.reason.map_or("", |it| it.as_str());
    format!(
        "{:?} elected:{} tied:{} left:{} run-off:{} {reason}",
        answer.outcome,
        list(&answer.elected),
        list(&answer.tied),
        answer.seats_left,
        list(&answer.run_off),
    )
}

#[test]
fn one_seat_takes_the_majority_of_the_card_or_a_run_off_between_the_first_two() {
    let by =
        |papers: &[(&[&str], u64)]| line(&elect(&election(Method::Majority, 1, papers, "lot")));
    assert_eq!(
        by(&[(&["a"], 13), (&["b"], 8)]),
        "Elected elected:a tied: left:0 run-off: "
    );
    assert_eq!(
        by(&[(&["a"], 10), (&["b"], 8), (&["c"], 3)]),
        "RunOff elected: tied: left:1 run-off:ab "
    );
    assert_eq!(
        by(&[(&["a"], 8), (&["b"], 8), (&["c"], 3)]),
        "RunOff elected: tied: left:1 run-off:ab "
    );
    assert_eq!(
        by(&[(&["a"], 8), (&["b"], 6), (&["c"], 6)]),
        "Tied elected: tied:bc left:1 run-off:a lot_to_draw"
    );
    assert_eq!(
        by(&[(&["a"], 5), (&["b"], 5), (&["c"], 5)]),
        "Tied elected: tied:abc left:1 run-off: lot_to_draw"
    );
    // A paper that is blank or invalid stands against everyone where those present are the base.
    assert_eq!(
        by(&[(&["a"], 10), (&[], 8), (&["a", "b"], 3)]),
        "RunOff elected: tied: left:1 run-off:a "
    );
    assert_eq!(
        by(&[(&[], 8)]),
        "NobodyElected elected: tied: left:1 run-off: "
    );
    // A majority of less than half is reached by two: the one with more is chosen, a tie is said.
    let third = |papers: &[(&[&str], u64)]| {
        let mut contest = election(Method::Majority, 1, papers, "rejected");
        contest.case.rule.majority.as_mut().unwrap().fraction.den = 4;
        line(&elect(&contest))
    };
    assert_eq!(
        third(&[(&["a"], 10), (&["b"], 8)]),
        "Elected elected:a tied: left:0 run-off: "
    );
    assert_eq!(
        third(&[(&["a"], 8), (&["b"], 8)]),
        "Tied elected: tied:ab left:1 run-off: tie_rejects"
    );
}

#[test]
fn several_seats_go_to_the_most_votes_and_the_last_may_tie() {
    let by = |seats, papers: &[(&[&str], u64)], tie: &str| {
        election(Method::Plurality, seats, papers, tie)
    };
    let papers: &[(&[&str], u64)] = &[(&["a", "b"], 5), (&["a", "c"], 4), (&["d", "c"], 1)];
    assert_eq!(
        line(&elect(&by(2, papers, "lot"))),
        "Tied elected:a tied:bc left:1 run-off: lot_to_draw"
    );
    assert_eq!(
        line(&elect(&by(3, papers, "lot"))),
        "Elected elected:abc tied: left:0 run-off: "
    );
    assert_eq!(
        line(&elect(&by(1, papers, "lot"))),
        "NobodyElected elected: tied: left:1 run-off: "
    );
    let mut drawn = by(2, papers, "lot");
    drawn.lot = vec!["c".to_owned()];
    assert_eq!(
        line(&elect(&drawn)),
        "Elected elected:ac tied: left:0 run-off: lot_drawn"
    );
    drawn.lot = vec!["c".to_owned(), "b".to_owned()];
    assert_eq!(elect(&drawn).outcome, Outcome::Tied);
    drawn.lot = vec!["d".to_owned()];
    assert_eq!(elect(&drawn).outcome, Outcome::Tied);
    let mut chaired = by(2, papers, "chair");
    chaired.case.chair = Some("m0".to_owned());
    assert_eq!(
        line(&elect(&chaired)),
        "Elected elected:ab tied: left:0 run-off: chair_decides"
    );
    chaired.case.chair = Some("m99".to_owned());
    assert_eq!(
        line(&elect(&chaired)),
        "Tied elected:a tied:bc left:1 run-off: chair_not_yes"
    );
    // Whoever got nothing is not elected, and leaves the seat empty.
    let few: &[(&[&str], u64)] = &[(&["a"], 5)];
    assert_eq!(
        line(&elect(&by(3, few, "lot"))),
        "Elected elected:a tied: left:2 run-off: "
    );
}

#[test]
fn approval_and_dots_count_every_mark() {
    let approval: &[(&[&str], u64)] = &[(&["a", "b", "c"], 3), (&["b"], 2), (&["a", "a"], 1)];
    let answer = elect(&election(Method::Approval, 1, approval, "lot"));
    assert_eq!((answer.elected, answer.invalid), (vec!["b".to_owned()], 1));
    let dots: &[(&[&str], u64)] = &[
        (&["a", "a", "b"], 3),
        (&["b"], 2),
        (&["c", "c", "c", "c"], 1),
    ];
    let mut contest = election(Method::Dots, 1, dots, "lot");
    contest.max_points = Some(3);
    let answer = elect(&contest);
    let counts: Vec<(&str, u64)> = answer
        .counts
        .iter()
        .map(|it| (it.option.as_str(), it.votes))
        .collect();
    assert_eq!(counts, [("a", 6), ("b", 5), ("c", 0), ("d", 0)]);
    assert_eq!(answer.invalid, 1);
}

#[test]
fn a_ranking_says_its_rounds_and_its_ties() {
    let papers: &[(&[&str], u64)] = &[
        (&["a", "b"], 4),
        (&["b", "a"], 3),
        (&["c", "b"], 2),
        (&["d"], 2),
    ];
    let answer = elect(&election(Method::InstantRunOff, 1, papers, "lot"));
    assert_eq!(line(&answer), "Elected elected:b tied: left:0 run-off: ");
    let out: Vec<String> = answer.rounds.iter().map(|it| it.out.concat()).collect();
    assert_eq!(out, ["cd", ""]);
    assert_eq!(answer.rounds[1].exhausted, 2);
    let tied: &[(&[&str], u64)] = &[(&["a", "b"], 3), (&["b", "a"], 3)];
    let answer = elect(&election(Method::InstantRunOff, 1, tied, "lot"));
    assert_eq!(
        line(&answer),
        "Tied elected: tied:ab left:1 run-off: lot_to_draw"
    );
    let answer = elect(&election(Method::Schulze, 1, tied, "runoff"));
    assert_eq!(
        line(&answer),
        "Tied elected: tied:ab left:1 run-off: run_off"
    );
    let answer = elect(&election(Method::Schulze, 2, tied, "runoff"));
    assert_eq!(line(&answer), "Elected elected:ab tied: left:0 run-off: ");
}

#[test]
fn papers_counted_by_hand_must_add_up() {
    let counted = |votes: &[(&str, u64)], abstain: u64, invalid: u64, handed_in: Option<u64>| {
        let mut contest = election(Method::Majority, 1, &[(&["a"], 20)], "rejected");
        contest.case.ballots.clear();
        contest.totals = Some(OptionTotals {
            votes: votes
                .iter()
                .map(|(it, votes)| ((*it).to_owned(), *votes))
                .collect(),
            abstain,
            invalid,
            handed_in,
        });
        elect(&contest)
    };
    let answer = counted(&[("a", 12), ("b", 7)], 0, 1, Some(20));
    assert_eq!(line(&answer), "Elected elected:a tied: left:0 run-off: ");
    assert_eq!((answer.base, answer.needed), (Some(20), Some(11)));
    let why = |answer: ContestAnswer| (answer.outcome, answer.reason);
    let not = |reason| (Outcome::NotProvable, Some(reason));
    assert_eq!(
        why(counted(&[("a", 12), ("b", 7)], 0, 0, Some(20))),
        not(Reason::Unaccounted(1))
    );
    assert_eq!(
        why(counted(&[("a", 12), ("b", 9)], 0, 0, Some(20))),
        not(Reason::TooMany(1))
    );
    assert_eq!(
        why(counted(&[("a", 12), ("b", 9)], 1, 0, Some(22))),
        not(Reason::MoreThanVoters(2))
    );
    assert_eq!(
        why(counted(&[("a", 12), ("x", 8)], 0, 0, Some(20))),
        not(Reason::CountsMissing)
    );
    assert_eq!(
        why(counted(&[("a", 12), ("b", 8)], 0, 0, None)),
        not(Reason::CountsMissing)
    );
}

#[test]
fn a_mood_poll_hears_everyone_once_and_decides_nothing() {
    let mut contest = election(Method::Approval, 1, &[(&["a"], 2), (&["b", "a"], 1)], "lot");
    contest.mood = true;
    contest.case.roll.truncate(1);
    contest.case.ballots.push(CaseBallot {
        member: "a guest".to_owned(),
        picks: vec!["b".to_owned()],
        ..CaseBallot::default()
    });
    contest.case.ballots.push(contest.case.ballots[3].clone());
    let answer = elect(&contest);
    assert_eq!((answer.outcome, answer.quorum), (Outcome::Advice, None));
    assert_eq!((answer.counted, answer.refused.len()), (4, 1));
    assert_eq!(answer.elected, ["a"]);
}

#[test]
fn an_election_keeps_to_the_quorum_and_the_call() {
    let mut contest = election(Method::Majority, 1, &[(&["a"], 5)], "lot");
    for voter in contest.case.roll.iter_mut().skip(2) {
        voter.present = false;
    }
    let answer = elect(&contest);
    assert_eq!(answer.outcome, Outcome::NotQuorate);
    assert_eq!(answer.refused.len(), 3);
    contest.case.call.item_announced = Some(false);
    assert_eq!(elect(&contest).outcome, Outcome::Blocked);
    let mut open = election(Method::Majority, 1, &[(&["a"], 5)], "lot");
    open.case.rule.majority = None;
    let answer = elect(&open);
    assert_eq!(
        (answer.outcome, answer.open),
        (Outcome::Open, vec![OpenPart::Majority])
    );
}

#[test]
fn a_consensus_is_reached_where_nobody_with_a_vote_objects() {
    let case: Case = serde_json::from_value(json!({
        "rule": { "quorum": part("voting", 1, 2, true) },
        "roll": [
            { "member": "A", "right": "vote", "present": true },
            { "member": "B", "right": "vote", "present": true },
            { "member": "S", "right": "consult", "present": true },
        ],
    }))
    .unwrap();
    let concern = |member: &str, objection: bool, answered: bool| Concern {
        member: member.to_owned(),
        objection,
        answered,
    };
    let agreed = consensus(
        &case,
        &[
            concern("A", false, true),
            concern("S", true, false),
            concern("B", false, false),
        ],
    );
    assert_eq!(agreed.verdict, Verdict::Adopted);
    assert_eq!((agreed.concerns, agreed.unanswered), (3, 2));
    let stopped = consensus(&case, &[concern("B", true, true), concern("B", true, true)]);
    assert_eq!(stopped.verdict, Verdict::Rejected);
    assert_eq!(
        (stopped.objections, stopped.concerns),
        (vec!["B".to_owned()], 0)
    );
    let mut voted = case.clone();
    voted.ballots = serde_json::from_value(json!([{ "member": "A", "choice": "no" }])).unwrap();
    assert_eq!(consensus(&voted, &[]).objections, ["A"]);
    let mut empty = case;
    empty.roll[1].present = false;
    assert_eq!(consensus(&empty, &[]).verdict, Verdict::NotQuorate);
    empty.call.item_announced = Some(false);
    assert_eq!(consensus(&empty, &[]).verdict, Verdict::Blocked);
}

#[test]
fn elections_and_consensus_have_their_sentences_in_five_languages() {
    let name = |id: &str| format!("{}nn", id.to_uppercase());
    let majority: &[(&[&str], u64)] = &[(&["a"], 13), (&["b"], 8), (&[], 1), (&["x"], 2)];
    let tie: &[(&[&str], u64)] = &[(&["a", "b"], 5), (&["a", "c"], 5)];
    let mut lot = election(Method::Plurality, 2, tie, "lot");
    lot.lot = vec!["b".to_owned()];
    let mut mood = election(Method::Approval, 1, tie, "lot");
    mood.mood = true;
    let contests = [
        election(Method::Majority, 1, majority, "rejected"),
        election(
            Method::Majority,
            1,
            &[(&["a"], 2), (&["b"], 1), (&["c"], 1)],
            "lot",
        ),
        election(
            Method::Majority,
            1,
            &[(&["a"], 2), (&["b"], 2), (&["c"], 1)],
            "lot",
        ),
        election(Method::Plurality, 2, tie, "lot"),
        lot,
        election(Method::Majority, 1, &[(&[], 3)], "lot"),
        mood,
    ];
    let mut text = String::new();
    for contest in contests {
        let answer = elect(&contest);
        for lang in Lang::ALL {
            let said = told_contest(Words::new(lang), &answer, &name, Cited::default());
            writeln!(text, "{said}").unwrap();
        }
    }
    let case = Case::default();
    let concerns = [Concern {
        member: "A".to_owned(),
        objection: false,
        answered: false,
    }];
    for lang in Lang::ALL {
        let answer = consensus(&case, &concerns);
        let said = told_consensus(Words::new(lang), &answer, Cited::default());
        writeln!(text, "{said}").unwrap();
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_may_still_happen_is_told_before_closing() {
    let case: Case = serde_json::from_value(json!({
        "rule": {
            "quorum": part("voting", 1, 2, true), "majority": part("cast", 2, 3, false),
            "proxies_per_holder": 1,
        },
        "roll": [
            { "member": "A", "right": "vote", "present": true, "proxy_for": ["B"] },
            { "member": "B", "right": "vote" },
            { "member": "C", "right": "vote", "present": true },
            { "member": "D", "right": "vote", "present": true },
            { "member": "E", "right": "vote", "present": true },
        ],
        "ballots": [
            { "member": "A", "choice": "yes" }, { "member": "B", "choice": "no" },
            { "member": "C", "choice": "yes" }, { "member": "D", "choice": "yes" },
        ],
    }))
    .unwrap();
    let what = what_if(&case);
    // Five are counted and three needed: A takes B along, and then nobody more may leave.
    assert_eq!(what.may_leave, Some(1));
    assert_eq!(
        (what.least_yes, what.least_yes_of_all, what.votes),
        (Some(2), Some(4), 5)
    );
    assert_eq!(what.one_more_no, Some(Verdict::Rejected));
    assert_eq!(what.one_more_yes, Some(Verdict::Adopted));
    let mut all = case;
    all.ballots.push(CaseBallot {
        member: "E".to_owned(),
        choice: Some(klaster::domain::vocabulary::Choice::Yes),
        ..CaseBallot::default()
    });
    assert_eq!(what_if(&all).one_more_no, None);
    let by_hand: Case = serde_json::from_value(json!({
        "rule": { "majority": part("present", 1, 2, true) }, "roll": roll(9, 7),
        "totals": { "yes": 3, "no": 3, "abstain": 0, "invalid": 0, "handed_in": 6 },
    }))
    .unwrap();
    let what = what_if(&by_hand);
    assert_eq!((what.may_leave, what.least_yes), (None, Some(4)));
    assert_eq!(what.one_more_yes, Some(Verdict::Adopted));
    assert_eq!(what.one_more_no, Some(Verdict::Rejected));
}

#[test]
fn a_member_that_stands_on_the_roll_twice_has_one_vote_and_holds_proxies_once() {
    // A file like this is not read; records that were merged may still give such a roll.
    let line = json!({ "member": "A", "right": "vote", "present": true });
    let again = json!({ "member": "A", "right": "vote", "present": true, "proxy_for": ["B"] });
    let case: Case = serde_json::from_value(json!({
        "rule": { "majority": part("present", 1, 2, true), "proxies_per_holder": 1 },
        "roll": [line, again, { "member": "B", "right": "vote" }],
        "ballots": [{ "member": "A", "choice": "yes" }, { "member": "B", "choice": "no" }],
    }))
    .unwrap();
    let answer = judge(&case);
    assert_eq!(answer.verdict, Verdict::Adopted);
    assert_eq!(answer.majority.base, Some(Amount::Whole(1)));
    assert_eq!(answer.refused[0].reason.as_str(), "absent");
}

#[test]
fn two_papers_under_one_number_that_pick_differently_are_a_conflict() {
    let mut contest = election(Method::Plurality, 1, &[(&["a"], 2), (&["b"], 1)], "lot");
    for ballot in &mut contest.case.ballots {
        ballot.sequence = Some(1);
    }
    contest.case.ballots[2].member = "m0".to_owned();
    let answer = elect(&contest);
    let reasons: Vec<&str> = answer.refused.iter().map(|it| it.reason.as_str()).collect();
    assert_eq!(reasons, ["conflict", "conflict"]);
    assert_eq!(answer.counted, 1);
}

#[test]
fn votes_by_group_elect_nobody_and_papers_that_are_too_many_prove_nothing() {
    let mut grouped = election(Method::Plurality, 1, &[(&["a"], 3)], "lot");
    grouped.case.rule.weights = Some(klaster::domain::rules::VoteWeight::Grouped);
    assert_eq!(elect(&grouped).outcome, Outcome::Open);
    let counted = |votes: u64, handed_in: u64, roll: bool| {
        let mut contest = election(Method::Approval, 1, &[(&["a"], 9)], "lot");
        contest.case.ballots.clear();
        contest.totals = Some(OptionTotals {
            votes: BTreeMap::from([("a".to_owned(), votes), ("b".to_owned(), 2)]),
            abstain: 1,
            invalid: 1,
            handed_in: Some(handed_in),
        });
        if !roll {
            contest.case.roll.clear();
            contest.case.rule.quorum = None;
        }
        elect(&contest)
    };
    assert_eq!(counted(7, 9, true).outcome, Outcome::Elected);
    assert_eq!(counted(8, 9, true).reason, Some(Reason::TooMany(1)));
    assert_eq!(counted(7, 10, true).reason, Some(Reason::MoreThanVoters(1)));
    assert_eq!(counted(7, 10, false).outcome, Outcome::Elected);
}

#[test]
fn a_yes_is_no_objection_and_options_that_nobody_ranks_are_equal() {
    let mut contest = election(Method::Schulze, 1, &[(&["a"], 3), (&["b", "a"], 2)], "lot");
    let answer = elect(&contest);
    let duel = |one: &str, over: &str| {
        let found = answer
            .duels
            .iter()
            .find(|it| it.option == one && it.over == over);
        found.unwrap().votes
    };
    assert_eq!((duel("a", "b"), duel("b", "a")), (3, 2));
    assert_eq!((duel("c", "d"), duel("d", "c"), duel("b", "c")), (0, 0, 2));
    contest.case.ballots.clear();
    contest.case.ballots.push(CaseBallot {
        member: "m0".to_owned(),
        choice: Some(klaster::domain::vocabulary::Choice::Yes),
        ..CaseBallot::default()
    });
    assert_eq!(consensus(&contest.case, &[]).verdict, Verdict::Adopted);
}

#[test]
fn whoever_is_recused_holds_no_quorum_that_the_rule_takes_away() {
    let case: Case = serde_json::from_value(json!({
        "rule": {
            "quorum": { "base": "voting", "num": 1, "den": 2, "strict": false, "recused": "removed" },
            "majority": part("present", 1, 2, true),
        },
        "roll": [
            { "member": "A", "right": "vote", "present": true },
            { "member": "B", "right": "vote", "present": true },
            { "member": "R", "right": "vote", "present": true, "recused": true, "weight": 1 },
        ],
    }))
    .unwrap();
    assert_eq!(what_if(&case).may_leave, Some(1));
    let full: Case = serde_json::from_value(json!({
        "rule": { "majority": part("present", 1, 2, true) }, "roll": roll(6, 6),
        "totals": { "yes": 3, "no": 3, "abstain": 0, "invalid": 0, "handed_in": 6 },
    }))
    .unwrap();
    assert_eq!(what_if(&full).one_more_no, None);
}

/// A case as records may hold it: [`Case::read`] would refuse some of them.
fn unread(case: Value) -> Case {
    serde_json::from_value(case).unwrap()
}

#[test]
fn what_cannot_be_reckoned_is_not_set() {
    let asked = |quorum: Value, majority: Value| {
        judge(&unread(json!({
            "rule": { "quorum": quorum, "majority": majority },
            "roll": roll(3, 1), "ballots": ballots(1, 0, 0),
        })))
    };
    let half = |base: &str| part(base, 1, 2, true);
    let nothing = |base: &str| part(base, 1, 0, false);
    for majority in [half("everybody"), nothing("cast"), Value::Null] {
        let answer = asked(part("voting", 1, 3, false), majority);
        assert_eq!(answer.verdict, Verdict::Open);
        assert_eq!(answer.open, [OpenPart::Majority]);
        assert_eq!((answer.majority.base, answer.under.majority), (None, None));
    }
    for quorum in [half("everybody"), nothing("voting"), Value::Null] {
        let answer = asked(quorum, half("cast"));
        assert_eq!((answer.verdict, answer.quorum), (Verdict::Adopted, None));
        assert_eq!(answer.open, [OpenPart::Quorum]);
    }
    let by_file = judge(&unread(json!({
        "rule": {
            "majority": half("cast"), "circular": true, "consent": "majority",
            "returns": { "num": 1, "den": 0 },
        },
        "roll": roll(3, 0), "ballots": ballots(1, 0, 0),
    })));
    assert_eq!((by_file.verdict, by_file.quorum), (Verdict::Adopted, None));
    assert_eq!(by_file.open, [OpenPart::Returns]);
}

#[test]
fn a_second_call_without_relief_asks_for_the_whole_quorum() {
    let called = |second_call: Value, announced: bool| {
        let answer = judge(&unread(json!({
            "rule": {
                "quorum": part("voting", 1, 2, true), "majority": part("cast", 1, 2, true),
                "second_call": second_call,
            },
            "roll": roll(9, 3), "ballots": ballots(3, 0, 0),
            "call": { "number": 2, "second_call_announced": announced },
        })));
        let needed = answer.quorum.map(|it| it.needed);
        (answer.verdict, needed, answer.open)
    };
    let full = |open: &[OpenPart]| (Verdict::NotQuorate, Some(5), open.to_vec());
    let over_nothing = json!({ "allowed": true, "num": 0, "den": 0 });
    assert_eq!(called(over_nothing, true), full(&[OpenPart::SecondCall]));
    let unset = json!({ "allowed": true });
    assert_eq!(called(unset, true), full(&[OpenPart::SecondCall]));
    // Known to be unannounced, it leaves nothing open.
    let any = json!({ "allowed": true, "num": 0, "den": 1 });
    let blocked = (Verdict::Blocked, Some(5), Vec::new());
    assert_eq!(called(any, false), blocked);
}

#[test]
fn what_does_not_add_up_is_named_by_its_number() {
    let counted = |present: u64, (yes, no, handed_in): (u64, u64, u64)| {
        let answer = judged(&json!({
            "rule": { "majority": part("cast", 1, 2, true) }, "roll": roll(20, present),
            "totals": { "yes": yes, "no": no, "abstain": 0, "invalid": 0, "handed_in": handed_in },
        }));
        (answer.verdict, answer.reason)
    };
    let not = |reason| (Verdict::NotProvable, Some(reason));
    assert_eq!(counted(20, (6, 2, 11)), not(Reason::Unaccounted(3)));
    assert_eq!(counted(20, (6, 4, 8)), not(Reason::TooMany(2)));
    assert_eq!(counted(6, (7, 2, 9)), not(Reason::MoreThanVoters(3)));
    assert_eq!(counted(9, (7, 2, 9)), (Verdict::Adopted, None));
}

#[test]
fn a_moment_is_read_with_its_zone() {
    let deadline = |text: &str| {
        let case = json!({ "deadline": text, "rule": {} });
        Case::read(case.to_string().as_bytes()).is_ok()
    };
    for text in [
        "2026-03-31",
        "2026-03-31T18:00",
        "2026-03-31T18:00:00+23:59",
    ] {
        assert!(deadline(text), "{text}");
    }
    for text in ["soon", "+24:00", "+25:00", "-01:60", "+05"] {
        assert!(!deadline(&format!("2026-03-31T18:00{text}")), "{text}");
    }
    // Half past five hours east of Greenwich: 17:50 and 18:10 there.
    let refused = |at: &str| {
        let answer = judged(&json!({
            "rule": { "majority": part("cast", 1, 2, true), "circular": true },
            "roll": roll(1, 0), "deadline": "2026-03-31T18:00:00Z",
            "ballots": [{ "member": "A0", "choice": "yes", "at": at }],
        }));
        answer.refused.len()
    };
    assert_eq!(refused("2026-03-31T23:20+05:30"), 0);
    assert_eq!(refused("2026-03-31T23:40+05:30"), 1);
}

#[test]
fn several_seats_under_a_majority_go_to_the_most_votes() {
    let papers: &[(&[&str], u64)] = &[(&["a", "b"], 3), (&["a", "c"], 4), (&["d", "c"], 2)];
    let answer = elect(&election(Method::Majority, 2, papers, "lot"));
    assert_eq!(line(&answer), "Elected elected:ac tied: left:0 run-off: ");
    assert_eq!((answer.base, answer.needed), (None, None));
}

#[test]
fn two_hundred_groups_are_reckoned_and_more_are_left_open() {
    let case = |count: u32| {
        let shares: BTreeMap<String, Value> = (0..count)
            .map(|it| (format!("g{it}"), json!({ "num": 1, "den": count })))
            .collect();
        let roll: Value = (0..count)
            .map(|it| json!({ "member": format!("A{it}"), "right": "vote", "present": true, "group": format!("g{it}") }))
            .collect();
        json!({
            "rule": { "majority": part("cast", 1, 2, true), "weights": "grouped", "groups": shares },
            "roll": roll, "ballots": ballots(u64::from(count), 0, 0),
        })
    };
    let most = judged(&case(200));
    assert_eq!(most.verdict, Verdict::Adopted);
    assert_eq!(most.open, [OpenPart::Quorum]);
    let more = case(201);
    assert_eq!(
        Case::read(more.to_string().as_bytes()),
        Err(CaseError::TooManyGroups {
            count: 201,
            most: 200
        })
    );
    let answer = judge(&unread(more));
    assert_eq!(answer.verdict, Verdict::Open);
    assert_eq!(answer.open, [OpenPart::Quorum, OpenPart::Groups]);
}

#[test]
fn those_present_are_who_is_in_the_room_and_by_file_who_has_answered() {
    let voted = |circular: bool| {
        let half = json!({ "num": 1, "den": 2 });
        let line = |member: &str| json!({ "member": member, "right": "vote", "present": true, "group": member });
        judged(&json!({
            "rule": {
                "majority": part("present", 1, 2, true), "weights": "grouped",
                "groups": { "A": half, "B": half }, "circular": circular, "consent": "majority",
            },
            "roll": [line("A"), line("B")], "ballots": [{ "member": "A", "choice": "yes" }],
        }))
        .verdict
    };
    assert_eq!(
        [voted(false), voted(true)],
        [Verdict::Rejected, Verdict::Adopted]
    );
    let elected = |circular: bool| {
        let papers: &[(&[&str], u64)] = &[(&["a"], 3), (&["b"], 1)];
        let mut contest = election(Method::Majority, 1, papers, "lot");
        let silent = |member: &str, present: bool| {
            unread(json!({ "roll": [{ "member": member, "right": "vote", "present": present }] }))
                .roll
        };
        for at in 0..3 {
            contest.case.roll.extend(silent(&format!("s{at}"), true));
        }
        contest.case.roll.extend(silent("absent", false));
        contest.case.rule.circular = circular;
        let answer = elect(&contest);
        (answer.outcome, answer.base, answer.needed)
    };
    assert_eq!(elected(false), (Outcome::RunOff, Some(7), Some(4)));
    assert_eq!(elected(true), (Outcome::Elected, Some(4), Some(3)));
}

#[test]
fn a_paper_without_a_name_abstains_and_a_no_is_against_everyone() {
    let papers: &[(&[&str], u64)] = &[(&["a"], 3), (&["b"], 2), (&[], 4)];
    let mut contest = election(Method::Majority, 1, papers, "lot");
    contest.case.rule.majority = serde_json::from_value(part("cast", 1, 2, true)).unwrap();
    let choices = [None, Some("abstain"), Some("no"), Some("perhaps")];
    for (ballot, choice) in contest.case.ballots[5..].iter_mut().zip(choices) {
        ballot.choice = serde_json::from_value(json!(choice)).unwrap();
    }
    let answer = elect(&contest);
    assert_eq!((answer.abstain, answer.invalid, answer.counted), (2, 0, 8));
    let refused: Vec<&str> = answer.refused.iter().map(|it| it.reason.as_str()).collect();
    assert_eq!(refused, ["unreadable"]);
    assert_eq!(
        (answer.outcome, answer.base, answer.needed),
        (Outcome::RunOff, Some(6), Some(4))
    );
}

#[test]
fn of_a_ranking_the_first_choices_are_shown() {
    let papers: &[(&[&str], u64)] = &[(&["a", "b"], 3), (&["b", "a", "c"], 2)];
    for method in [Method::InstantRunOff, Method::Schulze] {
        let answer = elect(&election(method, 1, papers, "lot"));
        let votes: Vec<u64> = answer.counts.iter().map(|it| it.votes).collect();
        assert_eq!(votes, [3, 2, 0, 0]);
    }
}

#[test]
fn papers_that_do_not_add_up_are_named_by_their_number() {
    let counted = |method: Method, votes: &[(&str, u64)], handed_in: u64| {
        let mut contest = election(method, 1, &[(&["a"], 20)], "rejected");
        contest.case.ballots.clear();
        let votes = votes.iter().map(|(it, votes)| ((*it).to_owned(), *votes));
        contest.totals = Some(OptionTotals {
            votes: votes.collect(),
            handed_in: Some(handed_in),
            ..OptionTotals::default()
        });
        let answer = elect(&contest);
        (answer.outcome, answer.reason)
    };
    let not = |reason| (Outcome::NotProvable, Some(reason));
    assert_eq!(
        counted(Method::Majority, &[("a", 9), ("b", 4)], 17),
        not(Reason::Unaccounted(4))
    );
    assert_eq!(
        counted(Method::Majority, &[("a", 9), ("b", 4)], 10),
        not(Reason::TooMany(3))
    );
    assert_eq!(
        counted(Method::Approval, &[("a", 9), ("b", 2)], 6),
        not(Reason::TooMany(3))
    );
    // A paper may give all its points to one option; papers alone do not tell how many points.
    assert_eq!(
        counted(Method::Dots, &[("a", 9), ("b", 2)], 6),
        (Outcome::Elected, None)
    );
    // Sums say nothing of who was ranked after whom.
    for method in [Method::InstantRunOff, Method::Schulze] {
        assert_eq!(
            counted(method, &[("a", 9), ("b", 2)], 11),
            not(Reason::CountsMissing)
        );
    }
}

#[test]
fn what_may_still_happen_is_told_in_votes_where_they_are_weighed() {
    let line = |member: &str, weight: u64, recused: bool| json!({ "member": member, "right": "vote", "present": true, "weight": weight, "recused": recused });
    let what = |base: &str, recused: &str| {
        what_if(&unread(json!({
            "rule": {
                "quorum": { "base": "weights", "num": 1, "den": 2, "recused": recused },
                "majority": part(base, 1, 2, true), "weights": "weighted",
            },
            "roll": [line("A", 1, false), line("B", 2, false), line("C", 4, false), line("R", 9, true)],
            "ballots": [{ "member": "A", "choice": "no" }],
        })))
    };
    let of_all = what("entitled", "removed");
    assert_eq!((of_all.votes, of_all.least_yes), (7, Some(4)));
    assert_eq!(what("cast", "removed").least_yes, Some(2));
    // One more yes is that of the heaviest who has not voted.
    assert_eq!(of_all.one_more_yes, Some(Verdict::Adopted));
    // Of the seven that count four are needed, and the four of C may be the first to go; whoever is
    // recused holds nothing where the rule takes it away.
    assert_eq!(of_all.may_leave, Some(0));
    let light = what_if(&unread(json!({
        "rule": { "quorum": { "base": "weights", "num": 1, "den": 4, "recused": "removed" } },
        "roll": [line("A", 2, false), line("B", 2, false), line("R", 9, true)],
    })));
    assert_eq!(light.may_leave, Some(1));
}

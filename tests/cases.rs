//! What a poll is judged by: who is on its roll, in the room and may decide, which ballots came before
//! it, which call it is, and for whom the chair votes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use jiff::civil::date;
use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;
use klaster::domain::polling::{self, Judged, Reading};
use klaster::domain::record::Record;
use klaster::domain::rules::Method;
use klaster::domain::tally::{Case, Verdict, Voter};
use klaster::domain::vocabulary::MotionState;
use serde_json::{Value, json};

const TODAY: Date = date(2026, 3, 20);

/// Three members, one of whom is only heard, and a poll of their assembly; with more records, which
/// stand in place of those of the same id.
fn house(more: &[Value]) -> Cluster {
    let mut records = vec![
        json!({ "id": "full", "kind": "memberClass", "name": "Full", "vote": true }),
        json!({ "id": "heard", "kind": "memberClass", "name": "Heard", "consult": true }),
        json!({ "id": "a", "kind": "member", "name": "A", "class": "full", "weight": 3, "voteGroup": "small", "founder": true }),
        json!({ "id": "b", "kind": "member", "name": "B", "class": "full" }),
        json!({ "id": "s", "kind": "member", "name": "S", "class": "heard", "founder": true }),
        json!({ "id": "body", "kind": "body", "name": "Assembly", "bodyType": "assembly" }),
        json!({ "id": "mt", "kind": "meeting", "body": "body", "date": "2026-03-20" }),
        json!({ "id": "q", "kind": "poll", "title": "Q", "body": "body", "meeting": "mt", "rule": "r", "state": "open" }),
        json!({ "id": "r", "kind": "ruleCard", "name": "R" }),
    ];
    records.retain(|it| more.iter().all(|other| other["id"] != it["id"]));
    records.extend_from_slice(more);
    let records = records.into_iter().map(|it| {
        let record = Record::from_value(it).unwrap();
        (record.id.clone(), record)
    });
    let (cluster, misfits) = Cluster::read(&records.collect());
    assert!(misfits.is_empty(), "{misfits:?}");
    cluster
}

fn roll(cluster: &Cluster) -> Vec<Voter> {
    polling::roll_of(cluster, cluster.polls.get("q").unwrap(), TODAY)
}

fn reading(more: &[Value]) -> Reading {
    let cluster = house(more);
    polling::reading_of(&cluster, cluster.polls.get("q").unwrap())
}

/// Those of the roll for whom something holds, by their ids in one word.
fn those(more: &[Value], holds: impl Fn(&Voter) -> bool) -> String {
    let roll = roll(&house(more)).into_iter().filter(|it| holds(it));
    roll.map(|it| it.member).collect()
}

fn row(member: &str, more: Value) -> Value {
    with(
        json!({ "id": format!("at.{member}"), "kind": "attendance", "meeting": "mt", "member": member, "status": "present" }),
        more,
    )
}

fn seat(id: &str, more: Value) -> Value {
    with(
        json!({ "id": id, "kind": "seat", "body": "body", "role": "member" }),
        more,
    )
}

fn poll(more: Value) -> Value {
    let poll = json!({ "id": "q", "kind": "poll", "title": "Q", "body": "body", "meeting": "mt", "rule": "r", "state": "open" });
    with(poll, more)
}

fn card(more: Value) -> Value {
    with(json!({ "id": "r", "kind": "ruleCard", "name": "R" }), more)
}

/// The record with more fields; one that is null is left out.
fn with(mut record: Value, more: Value) -> Value {
    let fields = record.as_object_mut().unwrap();
    if let Value::Object(more) = more {
        fields.extend(more);
    }
    fields.retain(|_, value| !value.is_null());
    record
}

#[test]
fn members_come_with_the_right_of_their_class_their_weight_and_their_group() {
    let roll = roll(&house(&[]));
    let told: Vec<(&str, &str, Option<u64>, Option<&str>)> = roll
        .iter()
        .map(|it| {
            let right = it.right.as_ref().map_or("", |it| it.as_str());
            (it.member.as_str(), right, it.weight, it.group.as_deref())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("a", "vote", Some(3), Some("small")),
            ("b", "vote", None, None),
            ("s", "consult", None, None),
        ]
    );
}

#[test]
fn the_card_says_who_is_asked_and_else_the_body() {
    let b = seat("x", json!({ "member": "b" }));
    let asked = |electorate: Value, quorum: Value, body: &str| {
        let body = json!({ "id": "body", "kind": "body", "name": "Body", "bodyType": body });
        let card = card(json!({ "electorate": electorate, "quorum": quorum }));
        those(&[b.clone(), body, card], |_| true)
    };
    let of = |base: &str| json!({ "base": base, "num": 1, "den": 2 });
    let unset = || Value::Null;
    assert_eq!(asked(json!("class"), of("seats"), "council"), "abs");
    assert_eq!(asked(json!("founders"), unset(), "council"), "as");
    assert_eq!(asked(json!("seats"), unset(), "assembly"), "b");
    assert_eq!(asked(unset(), of("seats"), "assembly"), "b");
    assert_eq!(asked(unset(), of("voting"), "assembly"), "abs");
    assert_eq!(asked(unset(), unset(), "council"), "b");
    // A body in which nobody sits decides by its members.
    let council = json!({ "id": "body", "kind": "body", "name": "Council", "bodyType": "council" });
    let elsewhere = json!({ "id": "else", "kind": "body", "name": "Else" });
    let other = with(b.clone(), json!({ "body": "else" }));
    assert_eq!(those(&[council, elsewhere, other], |_| true), "abs");
}

#[test]
fn a_seat_votes_as_long_as_it_is_held() {
    let held = |from: Value, to: Value| {
        let seat = seat("x", json!({ "member": "b", "from": from, "to": to }));
        those(&[seat, card(json!({ "electorate": "seats" }))], |_| true) == "b"
    };
    assert!(held(Value::Null, Value::Null));
    assert!(held(json!("2026-03-20"), json!("2026-03-20")));
    assert!(!held(json!("2026-03-21"), Value::Null));
    assert!(!held(Value::Null, json!("2026-03-19")));
}

#[test]
fn seats_vote_for_their_member_and_two_of_one_member_together() {
    let seats = [
        seat("1", json!({ "member": "a", "right": "consult" })),
        seat("2", json!({ "member": "a", "right": "vote", "weight": 4 })),
        seat("3", json!({ "member": "b", "right": "vote" })),
        seat("4", json!({ "member": "b", "right": "consult" })),
        seat("5", json!({ "person": "p", "right": "vote", "weight": 2 })),
        seat("6", json!({ "person": "guest", "right": "consult" })),
        seat("7", json!({})),
        json!({ "id": "p", "kind": "person", "name": "P", "member": "b" }),
        json!({ "id": "guest", "kind": "person", "name": "G", "member": "a" }),
        card(json!({ "electorate": "seats" })),
    ];
    let roll = roll(&house(&seats));
    let told: Vec<(&str, &str, Option<u64>)> = roll
        .iter()
        .map(|it| {
            (
                it.member.as_str(),
                it.right.as_ref().unwrap().as_str(),
                it.weight,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("a", "vote", Some(7)),
            ("b", "vote", Some(4)),
            ("guest", "consult", None),
        ]
    );
    let sits = seat("1", json!({ "member": "a", "person": "guest" }));
    let [.., guest, card] = seats.clone();
    let first = self::roll(&house(&[sits, guest, card])).swap_remove(0);
    assert_eq!(first.group.as_deref(), Some("small"));
    assert_eq!(
        (first.person.as_deref(), first.weight),
        (Some("guest"), Some(3))
    );
    let left = json!({ "id": "b", "kind": "member", "name": "B", "class": "full", "memberUntil": "2026-03-01" });
    let mut without = seats.to_vec();
    without.push(left);
    assert_eq!(those(&without, |_| true), "aguest");
}

#[test]
fn the_room_is_read_from_the_list_of_its_own_meeting() {
    let other = json!({ "id": "mt2", "kind": "meeting", "body": "body", "date": "2026-03-21" });
    let elsewhere = with(row("b", json!({})), json!({ "meeting": "mt2" }));
    let ballot =
        json!({ "id": "v", "kind": "ballot", "poll": "q", "member": "a", "choice": "yes" });
    let of_other =
        json!({ "id": "v", "kind": "ballot", "poll": "q2", "member": "a", "choice": "yes" });
    let second = json!({ "id": "q2", "kind": "poll", "title": "Q2" });
    assert_eq!(reading(&[]), Reading::Unknown);
    assert_eq!(reading(&[row("a", json!({}))]), Reading::Attendance);
    assert_eq!(reading(&[other, elsewhere]), Reading::Unknown);
    assert_eq!(reading(std::slice::from_ref(&ballot)), Reading::Ballots);
    assert_eq!(reading(&[second, of_other]), Reading::Unknown);
    assert_eq!(reading(&[poll(json!({ "present": 2 }))]), Reading::Recorded);
    let quorum = json!({ "id": "mt", "kind": "meeting", "body": "body", "date": "2026-03-20", "quorum": { "present": 2, "needed": 2, "eligible": 3, "met": true } });
    assert_eq!(reading(&[quorum]), Reading::Recorded);
    assert_eq!(
        reading(&[card(json!({ "circular": true })), ballot]),
        Reading::Circular
    );
    let frozen = poll(json!({ "roll": [{ "member": "a", "right": "vote" }] }));
    assert_eq!(reading(&[frozen]), Reading::Frozen);
}

#[test]
fn whoever_left_is_there_no_more_unless_a_ballot_proves_it() {
    let present = |more: &[Value]| those(more, |it| it.present);
    let rows = [row("a", json!({ "left": "11:00" })), row("b", json!({}))];
    let ballot =
        json!({ "id": "v", "kind": "ballot", "poll": "q", "member": "a", "choice": "yes" });
    assert_eq!(present(&rows), "b");
    let [left, here] = rows.clone();
    assert_eq!(present(&[left.clone(), here.clone(), ballot.clone()]), "b");
    let closed = poll(json!({ "state": "adopted" }));
    assert_eq!(
        present(&[left, here.clone(), ballot.clone(), closed.clone()]),
        "ab"
    );
    let absent = row("a", json!({ "status": "absent" }));
    assert_eq!(present(&[absent, here, ballot.clone(), closed]), "b");
    assert_eq!(present(&[ballot]), "a");
    // The minutes count two, without saying whom: of those who could vote.
    let counted = poll(json!({ "present": 2 }));
    assert_eq!(present(std::slice::from_ref(&counted)), "ab");
    let recused = json!({ "id": "x", "kind": "recusal", "poll": "q", "member": "a" });
    assert_eq!(present(&[counted, recused]), "b");
}

#[test]
fn a_recusal_takes_a_member_off_the_item_even_after_the_roll_was_sent_out() {
    let recused = |poll: &str| json!({ "id": "x", "kind": "recusal", "poll": poll, "member": "a" });
    let second = json!({ "id": "q2", "kind": "poll", "title": "Q2" });
    assert_eq!(those(&[recused("q")], |it| it.recused), "a");
    assert_eq!(those(&[second, recused("q2")], |it| it.recused), "");
    let frozen = poll(json!({ "roll": [
        { "member": "a", "right": "vote" }, { "member": "b", "right": "vote", "recused": true },
    ] }));
    assert_eq!(those(&[frozen, recused("q")], |it| it.recused), "ab");
}

#[test]
fn a_proxy_holds_for_its_poll_or_for_its_meeting() {
    let proxy = |id: &str, giver: &str, of: Value| {
        with(
            json!({ "id": id, "kind": "proxy", "holder": "a", "giver": giver }),
            of,
        )
    };
    let held = |more: &[Value]| roll(&house(more))[0].proxy_for.concat();
    let second = json!({ "id": "q2", "kind": "poll", "title": "Q2" });
    let other = json!({ "id": "mt2", "kind": "meeting", "body": "body", "date": "2026-03-21" });
    assert_eq!(held(&[proxy("1", "b", json!({ "poll": "q" }))]), "b");
    assert_eq!(held(&[proxy("1", "b", json!({ "meeting": "mt" }))]), "b");
    assert_eq!(
        held(&[
            second,
            proxy("1", "b", json!({ "poll": "q2", "meeting": "mt" }))
        ]),
        ""
    );
    assert_eq!(
        held(&[other, proxy("1", "b", json!({ "meeting": "mt2" }))]),
        ""
    );
    assert_eq!(held(&[proxy("1", "b", json!({}))]), "");
    let without_meeting = poll(json!({ "meeting": null }));
    assert_eq!(held(&[without_meeting, proxy("1", "b", json!({}))]), "");
    let twice = [
        proxy("1", "s", json!({ "meeting": "mt" })),
        proxy("2", "b", json!({ "meeting": "mt" })),
        proxy("3", "b", json!({ "poll": "q" })),
    ];
    assert_eq!(held(&twice), "bs");
}

#[test]
fn whoever_sits_there_brings_their_own_authority() {
    let people = |authority: Value| {
        [
            json!({ "id": "p", "kind": "person", "name": "P", "member": "a", "decisionAuthority": authority }),
            json!({ "id": "d", "kind": "person", "name": "D", "member": "a", "decisionAuthority": false }),
            json!({ "id": "a", "kind": "member", "name": "A", "class": "full", "representative": "p" }),
        ]
        .map(|it| with(it, Value::Null))
    };
    let sits = |authority: Value, more: &[Value]| {
        let records = [people(authority).as_slice(), more].concat();
        let first = roll(&house(&records)).swap_remove(0);
        (first.person.unwrap_or_default(), first.authorised)
    };
    let told = |person: &str, authorised: Option<bool>| (person.to_owned(), authorised);
    assert_eq!(sits(json!(true), &[]), told("p", Some(true)));
    assert_eq!(sits(Value::Null, &[]), told("p", None));
    let deputy = row("a", json!({ "person": "d" }));
    assert_eq!(sits(json!(true), &[deputy]), told("d", Some(false)));
    let noted = row("a", json!({ "person": "d", "authority": true }));
    assert_eq!(sits(json!(true), &[noted]), told("d", Some(true)));
    // By file it is who handed in the ballot, and of several one who may decide.
    let by_file = card(json!({ "circular": true }));
    let taken = |person: &str| json!({ "id": "v", "kind": "ballot", "poll": "q", "member": "a", "choice": "yes", "person": person });
    let refused = |poll: &str, member: &str| json!({ "id": "x", "kind": "refusal", "poll": poll, "member": member, "person": "p" });
    let second = json!({ "id": "q2", "kind": "poll", "title": "Q2" });
    assert_eq!(sits(json!(true), &[taken("d")]), told("p", Some(true)));
    assert_eq!(
        sits(json!(true), &[by_file.clone(), taken("d")]),
        told("d", Some(false))
    );
    assert_eq!(
        sits(
            json!(true),
            &[by_file.clone(), taken("d"), refused("q", "a")]
        ),
        told("p", Some(true))
    );
    assert_eq!(
        sits(
            json!(true),
            &[by_file.clone(), taken("d"), refused("q", "b")]
        ),
        told("d", Some(false))
    );
    assert_eq!(
        sits(
            json!(true),
            &[by_file, second, taken("d"), refused("q2", "a")]
        ),
        told("d", Some(false))
    );
}

fn case(more: &[Value]) -> Case {
    let cluster = house(more);
    polling::case_of(&cluster, cluster.polls.get("q").unwrap(), TODAY)
}

fn ballot(id: &str, member: &str, more: Value) -> Value {
    let ballot =
        json!({ "id": id, "kind": "ballot", "poll": "q", "member": member, "choice": "yes" });
    with(ballot, more)
}

fn refusal(id: &str, more: Value) -> Value {
    let refusal =
        json!({ "id": id, "kind": "refusal", "poll": "q", "member": "a", "reason": "late" });
    with(refusal, more)
}

#[test]
fn a_vote_by_file_is_one_by_its_card_or_by_its_kind_and_alone_has_a_deadline() {
    let by_file = |kind: &str, closes: Value, says: Value| {
        let poll = poll(json!({ "meeting": null, "pollKind": kind, "closes": closes }));
        let case = case(&[poll, card(json!({ "circular": says }))]);
        (case.rule.circular, case.deadline)
    };
    let day = || json!("2026-03-31");
    let told = |circular: bool, deadline: Option<&str>| (circular, deadline.map(str::to_owned));
    let last = Some("2026-03-31");
    assert_eq!(
        by_file("circular", Value::Null, Value::Null),
        told(true, None)
    );
    assert_eq!(by_file("circular", day(), Value::Null), told(true, last));
    assert_eq!(by_file("motion", day(), Value::Null), told(true, last));
    assert_eq!(by_file("motion", day(), json!(true)), told(true, last));
    assert_eq!(by_file("circular", day(), json!(false)), told(false, None));
    let in_the_room = poll(json!({ "closes": "2026-03-31" }));
    let case = case(&[in_the_room]);
    assert_eq!((case.rule.circular, case.deadline), told(false, None));
}

#[test]
fn a_refused_ballot_is_judged_again_where_it_was_one_of_this_poll() {
    let judged = |more: Value| case(&[refusal("x", more)]).ballots.len() == 1;
    for reason in ["late", "absent", "duplicate", "conflict"] {
        assert!(judged(json!({ "reason": reason })), "{reason}");
    }
    for reason in ["unreadable", "foreign", "unsigned"] {
        assert!(!judged(json!({ "reason": reason })), "{reason}");
    }
    assert!(judged(json!({ "reason": null })));
    assert!(judged(json!({ "reason": "late", "file": "…" })));
    // Two files in conflict are told apart by their bytes, before they are counted.
    assert!(!judged(json!({ "reason": "conflict", "file": "…" })));
    assert!(!judged(json!({ "member": null })));
    let second = json!({ "id": "q2", "kind": "poll", "title": "Q2" });
    let elsewhere = refusal("x", json!({ "poll": "q2" }));
    let other = ballot("v", "a", json!({ "poll": "q2" }));
    assert_eq!(case(&[second, elsewhere, other]).ballots, []);
}

#[test]
fn ballots_of_one_member_are_numbered_as_they_came() {
    let numbers = |more: &[Value]| -> Vec<(String, Option<u32>)> {
        let ballots = case(more).ballots.into_iter();
        ballots.map(|it| (it.member, it.sequence)).collect()
    };
    let told = |lines: &[(&str, Option<u32>)]| -> Vec<(String, Option<u32>)> {
        let lines = lines.iter();
        lines
            .map(|(member, it)| ((*member).to_owned(), *it))
            .collect()
    };
    assert_eq!(
        numbers(&[
            ballot("1", "a", json!({})),
            ballot("2", "b", json!({ "sequence": 7 }))
        ]),
        told(&[("a", None), ("b", Some(7))])
    );
    assert_eq!(
        numbers(&[ballot("1", "a", json!({})), refusal("0", json!({}))]),
        told(&[("a", Some(1)), ("a", Some(2))])
    );
    // The day comes first, and a number that was given is kept.
    let later = ballot("1", "a", json!({ "at": "2026-03-20" }));
    let earlier = refusal("2", json!({ "at": "2026-03-19" }));
    assert_eq!(
        numbers(&[later.clone(), earlier.clone()]),
        told(&[("a", Some(2)), ("a", Some(1))])
    );
    let numbered = refusal("3", json!({ "sequence": 1 }));
    assert_eq!(
        numbers(&[later, earlier, numbered]),
        told(&[("a", Some(3)), ("a", Some(2)), ("a", Some(1))])
    );
}

#[test]
fn totals_stand_where_no_ballot_is_known_by_name() {
    let totals = |more: &[Value]| case(more).totals;
    let counted = json!({ "yes": 2, "no": 1, "abstain": 0, "invalid": 0, "handed_in": 3 });
    let live = poll(json!({ "totals": counted }));
    assert_eq!(
        totals(std::slice::from_ref(&live)).unwrap().handed_in,
        Some(3)
    );
    let named = case(&[live.clone(), ballot("v", "a", json!({}))]);
    assert_eq!((named.totals, named.ballots.len()), (None, 1));
    let hands = case(&[live, refusal("x", json!({}))]);
    assert_eq!((hands.totals.is_some(), hands.ballots.len()), (true, 0));
    let recorded = |result: Value| {
        let totals = totals(&[poll(json!({ "state": "adopted", "result": result }))]);
        totals.and_then(|it| it.handed_in)
    };
    let result = json!({ "yes": 5, "no": 2, "abstain": 1, "invalid": 1 });
    assert_eq!(recorded(result.clone()), Some(9));
    assert_eq!(recorded(with(result, json!({ "total": 11 }))), Some(11));
    assert_eq!(recorded(json!({ "no": 4 })), Some(4));
    assert_eq!(recorded(json!({ "abstain": 3 })), None);
}

#[test]
fn a_repeated_meeting_calls_for_the_second_time() {
    let call = |more: &[Value]| {
        let call = case(more).call;
        (call.number, call.second_call_announced, call.item_announced)
    };
    let again = json!({
        "id": "mt", "kind": "meeting", "body": "body", "date": "2026-03-20",
        "repeatOf": { "date": "2026-03-13", "announced": false },
    });
    assert_eq!(call(&[]), (None, None, None));
    assert_eq!(
        call(std::slice::from_ref(&again)),
        (Some(2), Some(false), None)
    );
    let own = poll(json!({ "call": { "number": 1, "item_announced": false } }));
    assert_eq!(call(&[again, own.clone()]), (Some(1), None, Some(false)));
    // A card under which the item need not stand in the invitation does not ask whether it did.
    for (says, told) in [(json!(false), None), (json!(true), Some(false))] {
        let card = card(json!({ "itemAnnounced": says }));
        assert_eq!(call(&[own.clone(), card]), (Some(1), None, told));
    }
}

#[test]
fn the_chair_votes_for_the_member_it_sits_for() {
    let chair = |more: &[Value]| case(more).chair.unwrap_or_default();
    let person = json!({ "id": "p", "kind": "person", "name": "P", "member": "b" });
    let meeting = json!({ "id": "mt", "kind": "meeting", "body": "body", "date": "2026-03-20", "chair": "p" });
    let sits_for = |member: &str, who: &str| row(member, json!({ "person": who }));
    assert_eq!(chair(&[]), "");
    assert_eq!(chair(&[person.clone(), meeting.clone()]), "b");
    let other = json!({ "id": "o", "kind": "person", "name": "O" });
    let room = [person.clone(), meeting.clone(), other];
    let with_rows = |rows: &[Value]| chair(&[&room, rows].concat());
    assert_eq!(with_rows(&[sits_for("a", "p")]), "a");
    assert_eq!(with_rows(&[sits_for("a", "o")]), "b");
    let elsewhere = json!({ "id": "mt2", "kind": "meeting", "body": "body", "date": "2026-03-21" });
    let there = with(sits_for("a", "p"), json!({ "meeting": "mt2" }));
    assert_eq!(with_rows(&[elsewhere, there]), "b");
    // Without a meeting it is the chair of the body.
    let by_file = poll(json!({ "meeting": null, "closes": "2026-03-31" }));
    let of_member = seat("x", json!({ "member": "a", "role": "chair" }));
    assert_eq!(chair(&[by_file.clone(), of_member]), "a");
    let of_person = seat("x", json!({ "person": "p", "role": "chair" }));
    assert_eq!(chair(&[by_file, of_person, person]), "b");
}

#[test]
fn the_card_says_how_a_poll_is_decided_and_else_its_kind() {
    let method = |kind: &str, says: Value| {
        let poll = poll(json!({ "pollKind": kind }));
        let cluster = house(&[poll, card(json!({ "method": says }))]);
        let poll = cluster.polls.get("q").unwrap();
        polling::method_of(poll, polling::card_of(&cluster, poll))
    };
    for (kind, usual) in [
        ("motion", Method::Majority),
        ("election", Method::Majority),
        ("dotVote", Method::Dots),
        ("consensus", Method::Consensus),
        ("approvalVote", Method::Approval),
        ("consultative", Method::Approval),
    ] {
        assert_eq!(method(kind, Value::Null), usual, "{kind}");
        assert_eq!(method(kind, json!("majority")), usual, "{kind}");
        assert_eq!(method(kind, json!("schulze")), Method::Schulze, "{kind}");
    }
}

#[test]
fn an_objection_stops_a_consensus_and_a_concern_waits_for_its_answer() {
    let said = |kind: &str, answer: &str| {
        let comment = json!({
            "id": "c", "kind": "comment", "about": "q", "member": "b", "commentKind": kind,
            "text": "…", "answer": answer,
        });
        let consensus = poll(json!({ "pollKind": "consensus" }));
        let rows = [row("a", json!({})), row("b", json!({}))];
        let cluster = house(&[rows.as_slice(), &[consensus, comment]].concat());
        let judged = polling::count(&cluster, cluster.polls.get("q").unwrap(), TODAY).judged;
        match judged {
            Judged::Consensus(it) => Some((it.verdict, it.concerns, it.unanswered)),
            Judged::Motion(_) | Judged::Contest(_) => None,
        }
    };
    assert_eq!(said("objection", ""), Some((Verdict::Rejected, 0, 1)));
    assert_eq!(said("concern", " "), Some((Verdict::Adopted, 1, 1)));
    assert_eq!(said("concern", "Heard"), Some((Verdict::Adopted, 1, 0)));
    assert_eq!(said("comment", ""), Some((Verdict::Adopted, 0, 0)));
}

#[test]
fn the_lot_names_one_of_those_who_tie() {
    let option = |id: &str, count: u32| json!({ "id": id, "kind": "pollOption", "poll": "q", "title": id, "count": count });
    let winners = |lot: Value| {
        let asked = poll(json!({
            "pollKind": "election", "lot": lot,
            "totals": { "abstain": 0, "invalid": 0, "handed_in": 2 },
        }));
        let majority = json!({ "base": "cast", "num": 1, "den": 4 });
        let card = card(json!({ "tie": "lot", "majority": majority }));
        let rows = [row("a", json!({})), row("b", json!({}))];
        let options = [option("o1", 1), option("o2", 1)];
        let cluster = house(&[rows.as_slice(), &options, &[asked, card]].concat());
        let count = polling::count(&cluster, cluster.polls.get("q").unwrap(), TODAY);
        let winners = count.winners.iter().map(|it| it.as_str().to_owned());
        (winners.collect::<String>(), count.state)
    };
    assert_eq!(
        winners(json!("o2")),
        ("o2".to_owned(), Some(MotionState::Adopted))
    );
    assert_eq!(winners(json!("yes")), (String::new(), None));
    assert_eq!(winners(Value::Null), (String::new(), None));
}

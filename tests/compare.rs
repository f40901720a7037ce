//! Two sides of the structure on one chart: the laws, and what the samples show.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use klaster::chart::fit::PROJECTOR;
use klaster::chart::{Fate, Lit, Options, Plan};
use klaster::document::change::ReplicaId;
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::document::workspace::{Covered, Workspace};
use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;
use klaster::domain::record::{Record, Records};
use klaster::portrait::compare::point::{Caveat, Point, beginning, between};
use klaster::portrait::compare::{Comparison, Side, compare};
use klaster::words::{Lang, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

const DAY: Date = jiff::civil::date(2025, 11, 30);

fn words() -> Words {
    Words::new(Lang::En)
}

fn open(records: Records) -> Workspace {
    Workspace::new(ReplicaId::new("t"), records, Vec::new(), Covered::new())
}

fn sample(name: &str) -> Workspace {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    open(
        file::read(&std::fs::read(path).unwrap(), Limits::default())
            .unwrap()
            .records,
    )
}

fn side(records: &[Value]) -> Side {
    let mut cluster = Cluster::default();
    for value in records {
        cluster
            .put(&Record::from_value(value.clone()).unwrap())
            .unwrap();
    }
    Side { cluster, day: DAY }
}

fn texts(comparison: &Comparison) -> Vec<&str> {
    comparison
        .differences
        .iter()
        .map(|it| it.text.as_str())
        .collect()
}

fn fates(comparison: &Comparison) -> BTreeMap<Fate, usize> {
    let bodies = comparison
        .bodies
        .iter()
        .filter_map(|body| Some(body.fate.as_ref()?.fate));
    let mut counts = BTreeMap::new();
    for fate in bodies.chain(comparison.differences.iter().map(|it| it.fate)) {
        *counts.entry(fate).or_default() += 1;
    }
    counts
}

/// Where the cards stand.
fn places(comparison: &Comparison, lit: Lit) -> BTreeMap<String, String> {
    let options = Options {
        lit,
        ..Options::default()
    };
    let plan = Plan::new(comparison.bodies.clone(), &comparison.channels, &options);
    plan.boxes()
        .map(|(id, area)| (id.to_owned(), format!("{area:?}")))
        .collect()
}

/// Organisations of a few bodies, in which anything may hang under anything.
fn organisation() -> impl Strategy<Value = Vec<Value>> {
    let body = (0..5_u8, proptest::option::of(0..5_u8), 0..3_u8, 0..2_u8).prop_map(
        |(id, parent, name, kind)| {
            json!({
                "id": format!("b{id}"), "kind": "body", "name": format!("Body {id}{name}"),
                "parent": parent.filter(|it| *it != id).map(|it| format!("b{it}")),
                "bodyType": if kind == 0 { "assembly" } else { "strategicCouncil" },
            })
        },
    );
    let seat = (0..6_u8, 0..5_u8, proptest::option::of(0..3_u8), 0..2_u8).prop_map(
        |(id, body, person, role)| {
            json!({
                "id": format!("s{id}"), "kind": "seat", "body": format!("b{body}"),
                "person": person.map(|it| format!("p{it}")),
                "role": if role == 0 { "chair" } else { "member" },
            })
        },
    );
    let channel = (0..4_u8, 0..5_u8, 0..5_u8, 0..2_u8).prop_map(|(id, from, to, kind)| {
        json!({
            "id": format!("c{id}"), "kind": "channel", "from": format!("b{from}"), "to": format!("b{to}"),
            "channelType": if kind == 0 { "coordinates" } else { "supervises" },
        })
    });
    let people = (0..3_u8).map(
        |id| json!({ "id": format!("p{id}"), "kind": "person", "name": format!("Person {id}") }),
    );
    let people: Vec<Value> = people.collect();
    (
        proptest::collection::vec(body, 0..6),
        proptest::collection::vec(seat, 0..8),
        proptest::collection::vec(channel, 0..5),
    )
        .prop_map(move |(bodies, seats, channels)| {
            let parts = [people.clone(), bodies, seats, channels];
            parts.into_iter().flatten().collect()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_side_does_not_differ_from_itself(records in organisation()) {
        let side = side(&records);
        let comparison = compare(words(), &side, &side);
        prop_assert_eq!(texts(&comparison), Vec::<&str>::new());
        prop_assert_eq!(fates(&comparison), BTreeMap::new());
        prop_assert!(comparison.channels.iter().all(|it| it.fate.is_none()));
    }

    #[test]
    fn swapped_sides_swap_what_goes_and_what_comes(a in organisation(), b in organisation()) {
        let (a, b) = (side(&a), side(&b));
        let there = compare(words(), &a, &b);
        let back = compare(words(), &b, &a);
        let mirrored: BTreeMap<Fate, usize> = fates(&back)
            .into_iter()
            .map(|(fate, count)| (fate.reversed(), count))
            .collect();
        prop_assert_eq!(fates(&there), mirrored, "{:#?} {:#?}", texts(&there), texts(&back));
    }

    #[test]
    fn nothing_moves_when_another_side_is_lit(a in organisation(), b in organisation()) {
        let (a, b) = (side(&a), side(&b));
        let comparison = compare(words(), &a, &b);
        let both = places(&comparison, Lit::Both);
        for (lit, side) in [(Lit::Before, &a), (Lit::After, &b)] {
            let one = places(&comparison, lit);
            prop_assert_eq!(one.len(), side.cluster.bodies.len());
            for (id, place) in one {
                prop_assert_eq!(Some(&place), both.get(&id));
            }
        }
    }

    #[test]
    fn a_difference_points_at_a_body_and_a_marked_card_has_a_sentence(a in organisation(), b in organisation()) {
        let comparison = compare(words(), &side(&a), &side(&b));
        for body in &comparison.bodies {
            let told = comparison.differences.iter().any(|it| it.body == body.id);
            prop_assert!(told || body.fate.is_none(), "{body:?}");
        }
    }
}

#[test]
fn a_comparison_says_who_goes_who_comes_and_what_moves() {
    let people =
        ["Anna", "Béla", "Csaba"].map(|name| json!({ "id": name, "kind": "person", "name": name }));
    let body = |id: &str, name: &str, parent: Option<&str>| json!({ "id": id, "kind": "body", "name": name, "parent": parent });
    let seat = |id: &str, person: Option<&str>, role: &str| json!({ "id": id, "kind": "seat", "body": "c", "person": person, "role": role });
    let channel = |id: &str, subject: &str| json!({ "id": id, "kind": "channel", "from": "c", "to": "a", "channelType": "supervises", "subject": subject });
    let mut before = vec![
        body("a", "Assembly", None),
        body("c", "Council", Some("a")),
        body("g", "Group", Some("c")),
        body("o", "Office", Some("a")),
        seat("s1", Some("Anna"), "chair"),
        seat("s2", Some("Béla"), "member"),
        channel("k1", "budget"),
    ];
    let mut after = vec![
        body("a", "General assembly", None),
        body("c", "Council", Some("a")),
        body("g", "Group", Some("a")),
        body("m", "Metal", Some("c")),
        seat("s2", None, "member"),
        seat("s3", Some("Csaba"), "chair"),
        channel("k1", "work plan"),
    ];
    before.extend(people.clone());
    after.extend(people);
    let comparison = compare(words(), &side(&before), &side(&after));
    insta::assert_snapshot!(texts(&comparison).join("\n"));
    let ghost = comparison.channels.iter().find(|it| it.to == "g").unwrap();
    assert_eq!((ghost.from.as_str(), ghost.fate), ("c", Some(Fate::Goes)));
}

#[test]
fn every_sample_has_something_to_see_in_every_language() {
    for (name, before, after) in [
        ("serbia", "v05.resolution", "v05.resolution"),
        ("serbia", "2022-01-01", "today"),
        ("hungary", "v04.resolution", "v04.resolution"),
        ("hungary", "v05.resolution", "today"),
        ("germany", "2010-01-01", "2015-12-31"),
    ] {
        let workspace = sample(name);
        let (before, after) = (Point::read(before), Point::read(after));
        for lang in Lang::ALL {
            let (comparison, caveats) = between(&workspace, Words::new(lang), &before, &after, DAY);
            let by_term = name == "serbia" && before == Point::read("2022-01-01");
            assert_eq!(caveats.len(), usize::from(by_term), "{caveats:?}");
            assert!(!comparison.differences.is_empty(), "{name} {before}");
            let plan = Plan::new(
                comparison.bodies.clone(),
                &comparison.channels,
                &Options::default(),
            );
            assert_eq!(plan.problems(), []);
            let fit = plan.fit(PROJECTOR, 0.0);
            assert!(fit.smallest_text_px >= 16.0, "{name} {lang:?}: {fit:?}");
            insta::assert_snapshot!(
                format!("{name}_{before}_{}", lang.tag()),
                texts(&comparison).join("\n")
            );
        }
    }
}

#[test]
fn a_comparison_with_the_present_begins_where_there_is_something_to_see() {
    for name in ["serbia", "hungary", "germany"] {
        let workspace = sample(name);
        let before = beginning(&workspace, DAY);
        let (comparison, _) = between(&workspace, words(), &before, &before.other(), DAY);
        assert!(!comparison.differences.is_empty(), "{name} {before}");
    }
}

#[test]
fn what_cannot_be_known_is_said() {
    let workspace = sample("hungary");
    let caveat = |before: &str| {
        let before = Point::read(before);
        let caveats = between(&workspace, words(), &before, &Point::Today, DAY).1;
        caveats.into_iter().next()
    };
    assert_eq!(
        caveat("2013-01-01"),
        Some(Caveat::BeforeFounding(jiff::civil::date(2013, 4, 22)))
    );
    assert_eq!(caveat("no-such"), Some(Caveat::NoResolution));
    assert_eq!(caveat("planned"), Some(Caveat::NothingPlanned));
    assert_eq!(caveat("2024-01-01"), None);
}

#[test]
fn a_point_reads_as_it_is_written() {
    for text in [
        "today",
        "planned",
        "2025-03-20",
        "2026-11-22T06:30:00.25Z",
        "v04.resolution",
    ] {
        assert_eq!(Point::read(text).to_string(), text);
    }
    assert!(matches!(
        Point::read("2026-11-22T06:30:00Z"),
        Point::Moment(_)
    ));
}

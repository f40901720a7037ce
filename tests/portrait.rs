//! What the chart says of the shipped samples, and how large it says it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use klaster::chart::fit::PROJECTOR;
use klaster::chart::{ChartBody, Options, Plan, Right, SeatState, Tone};
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::findings::findings;
use klaster::domain::measure::Date;
use klaster::domain::record::Record;
use klaster::portrait;
use klaster::words::{Lang, Words};
use serde_json::{Value, json};

const DAY: Date = jiff::civil::date(2025, 11, 30);

fn sample(name: &str) -> Cluster {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    Cluster::read(&loaded.records).0
}

fn cluster(records: Value) -> Cluster {
    let mut cluster = Cluster::default();
    for value in records.as_array().unwrap() {
        let record = Record::from_value(value.clone()).unwrap();
        cluster.put(&record).unwrap();
    }
    cluster
}

fn bodies(cluster: &Cluster, lang: Lang) -> Vec<ChartBody> {
    portrait::bodies(cluster, Words::new(lang), DAY, &findings(cluster, DAY))
}

fn body<'a>(bodies: &'a [ChartBody], id: &str) -> &'a ChartBody {
    bodies.iter().find(|body| body.id == id).unwrap()
}

#[test]
fn every_sample_in_every_language_reads_well_on_a_projector() {
    for name in ["serbia", "hungary", "germany"] {
        let cluster = sample(name);
        for lang in Lang::ALL {
            let channels = portrait::channels(&cluster, Words::new(lang));
            let plan = Plan::new(bodies(&cluster, lang), &channels, &Options::default());
            assert_eq!(plan.problems(), []);
            let fit = plan.fit(PROJECTOR, 0.0);
            assert!(fit.smallest_text_px >= 18.0, "{name} {lang:?}: {fit:?}");
        }
    }
}

#[test]
fn the_assembly_shows_who_votes_who_is_heard_and_its_quorum() {
    let bodies = bodies(&sample("hungary"), Lang::Hu);
    let assembly = body(&bodies, "b01");
    let with = |right| {
        assembly
            .seats
            .iter()
            .filter(|seat| seat.right == right)
            .count()
    };
    assert_eq!((with(Right::Votes), with(Right::Consults)), (24, 8));
    assert_eq!(assembly.seat_line, "24 szavaz · 8 tanácskozik · kvórum 13");
    assert_eq!(assembly.kind_line.as_deref(), Some("Legfőbb döntéshozó"));
}

#[test]
fn a_council_is_named_by_who_makes_it_up_and_shows_its_chair() {
    let bodies = bodies(&sample("hungary"), Lang::Hu);
    let council = body(&bodies, "b02");
    assert_eq!(council.kind_line.as_deref(), Some("Alapító tagok"));
    assert_eq!(council.lines[0].label, "Elnök");
    assert_eq!(council.seat_line, "6 / 6");
}

#[test]
fn a_catalyst_from_outside_is_named_with_its_class_as_a_warning() {
    let bodies = bodies(&sample("hungary"), Lang::Hu);
    let warned: Vec<(&str, &str)> = bodies
        .iter()
        .flat_map(|body| body.lines.iter().map(|line| (body.id.as_str(), line)))
        .filter(|(_, line)| line.tone == Tone::Warning)
        .map(|(id, line)| (id, line.value.as_str()))
        .collect();
    assert_eq!(warned, [("b08", "Külső Támogató tag")]);
    assert!(body(&bodies, "b08").flagged && !body(&bodies, "b04").flagged);
}

#[test]
fn a_role_that_a_finding_misses_is_a_vacant_line() {
    let group =
        |id: &str| json!({ "id": id, "kind": "body", "name": id, "bodyType": "workingGroup" });
    let cluster = cluster(json!([
        group("g1"),
        group("g2"),
        { "id": "p", "kind": "person", "name": "Ana" },
        { "id": "s1", "kind": "seat", "body": "g1", "role": "coordinator", "person": "p" },
    ]));
    let bodies = bodies(&cluster, Lang::En);
    let lines = |id| {
        let lines = &body(&bodies, id).lines;
        lines
            .iter()
            .map(|it| (it.value.clone(), it.tone))
            .collect::<Vec<_>>()
    };
    assert_eq!(lines("g1"), [("Ana".to_owned(), Tone::Normal)]);
    assert_eq!(lines("g2"), [("vacant".to_owned(), Tone::Warning)]);
}

#[test]
fn seats_that_the_rules_provide_and_nobody_holds_are_vacant() {
    let cluster = cluster(json!([
        { "id": "b", "kind": "body", "name": "B", "bodyType": "committee", "seats": 7 },
        { "id": "m", "kind": "member", "name": "M" },
        { "id": "s1", "kind": "seat", "body": "b", "member": "m" },
        { "id": "s2", "kind": "seat", "body": "b" },
    ]));
    let bodies = bodies(&cluster, Lang::En);
    let vacant = |it: &&klaster::chart::SeatMark| it.state == SeatState::Vacant;
    assert_eq!(bodies[0].seats.iter().filter(vacant).count(), 6);
    assert_eq!(bodies[0].seat_line, "1 of 7");
}

#[test]
fn a_rule_card_without_quorum_says_nothing_of_one() {
    let members = json!([
        { "id": "in", "kind": "memberClass", "name": "In", "vote": true },
        { "id": "m", "kind": "member", "name": "M", "class": "in" },
        { "id": "a", "kind": "body", "name": "A", "bodyType": "assembly" },
        { "id": "r", "kind": "ruleCard", "name": "R" },
    ]);
    assert_eq!(bodies(&cluster(members), Lang::En)[0].seat_line, "1 voting");
}

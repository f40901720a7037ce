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
    // Its rule card asks for more than half of the seats.
    assert_eq!(council.seat_line, "6 / 6 · kvórum 4");
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

#[test]
fn seats_of_different_weight_show_their_votes_and_the_sum() {
    let cluster = cluster(json!([
        { "id": "b", "kind": "body", "name": "Shareholders", "bodyType": "committee" },
        { "id": "in", "kind": "memberClass", "name": "In", "vote": true },
        { "id": "m", "kind": "member", "name": "M", "class": "in" },
        { "id": "n", "kind": "member", "name": "N", "class": "in" },
        { "id": "s1", "kind": "seat", "body": "b", "member": "m", "weight": 29, "order": "80" },
        { "id": "s2", "kind": "seat", "body": "b", "member": "n", "order": "81" },
        { "id": "r", "kind": "ruleCard", "name": "Shareholders",
          "quorum": { "base": "weights", "num": 1, "den": 2, "strict": true } },
    ]));
    let bodies = bodies(&cluster, Lang::En);
    assert_eq!(bodies[0].weights, [29, 1]);
    assert_eq!(bodies[0].seat_line, "30 votes · quorum 16");
}

#[test]
fn a_term_that_is_over_warns_and_one_that_ends_soon_is_said() {
    let term = |id: &str, to: &str| json!({ "id": id, "kind": "body", "name": id, "termTo": to });
    let cluster = cluster(json!([
        term("over", "2025-10-31"),
        term("soon", "2026-03-31"),
        term("later", "2029-01-01"),
    ]));
    let bodies = bodies(&cluster, Lang::En);
    let lines = |id: &str| -> Vec<(String, Tone)> {
        let lines = &body(&bodies, id).lines;
        lines.iter().map(|it| (it.value.clone(), it.tone)).collect()
    };
    assert_eq!(
        lines("over"),
        [("term ended 31 Oct 2025".to_owned(), Tone::Warning)]
    );
    assert_eq!(
        lines("soon"),
        [("term ends 31 Mar 2026".to_owned(), Tone::Normal)]
    );
    assert_eq!(lines("later"), []);
}

#[test]
fn a_chair_whose_term_is_over_warns_until_somebody_follows() {
    let mut records = json!([
        { "id": "b", "kind": "body", "name": "B", "bodyType": "committee" },
        { "id": "a", "kind": "person", "name": "Ana" },
        { "id": "s", "kind": "seat", "body": "b", "person": "a", "role": "chair", "to": "2025-06-30" },
    ]);
    let warned = |records: &Value| {
        let bodies = bodies(&cluster(records.clone()), Lang::En);
        bodies[0]
            .lines
            .iter()
            .any(|line| line.tone == Tone::Warning)
    };
    assert!(warned(&records));
    let follower = json!({ "id": "t", "kind": "seat", "body": "b", "person": "a", "role": "chair",
        "from": "2025-07-01" });
    records.as_array_mut().unwrap().push(follower);
    assert!(!warned(&records));
}

#[test]
fn a_body_that_lends_the_coordinator_from_elsewhere_is_a_second_parent() {
    let cluster = cluster(json!([
        { "id": "a", "kind": "body", "name": "A" },
        { "id": "office", "kind": "body", "name": "Office", "parent": "a" },
        { "id": "g", "kind": "body", "name": "G", "parent": "a", "coordinatorBody": "office" },
        { "id": "h", "kind": "body", "name": "H", "parent": "office", "coordinatorBody": "office" },
    ]));
    let lines = portrait::channels(&cluster, Words::new(Lang::En));
    let ends: Vec<_> = lines
        .iter()
        .map(|it| (it.from.as_str(), it.to.as_str()))
        .collect();
    assert_eq!(ends, [("office", "g")]);
    assert_eq!(lines[0].style, portrait::SECOND_PARENT);
}

#[test]
fn whom_the_organisation_talks_to_stands_apart_with_a_line_from_who_speaks() {
    let cluster = cluster(json!([
        { "id": "a", "kind": "body", "name": "A", "bodyType": "assembly" },
        { "id": "c", "kind": "body", "name": "C", "bodyType": "strategicCouncil", "parent": "a" },
        { "id": "o", "kind": "body", "name": "O", "bodyType": "management", "parent": "c" },
        { "id": "k1", "kind": "contact", "name": "Eva", "institution": "Ministry", "level": "strategic",
          "subject": "law" },
        { "id": "k2", "kind": "contact", "name": "Jan", "institution": "Ministry", "level": "operative" },
        { "id": "v", "kind": "advocacy", "subject": "tax", "addressee": "Town hall" },
    ]));
    let words = Words::new(Lang::En);
    let mut bodies = bodies(&cluster, Lang::En);
    let mut lines = portrait::channels(&cluster, words);
    portrait::outside::add(&mut bodies, &mut lines, &cluster, words);
    assert!(portrait::outside::any(&cluster));
    let apart: Vec<_> = bodies
        .iter()
        .filter(|it| it.outside)
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(apart, ["Outside", "Ministry", "Town hall"]);
    let said: Vec<_> = lines
        .iter()
        .map(|it| (it.from.as_str(), it.label.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("c", "represents: law"),
            ("o", "represents"),
            ("c", "proposes: tax")
        ]
    );
    let plan = Plan::new(bodies.clone(), &lines, &Options::default());
    assert_eq!(plan.problems(), []);
    portrait::outside::remove(&mut bodies, &mut lines);
    assert_eq!((bodies.len(), lines.len()), (3, 0));
}

#[test]
fn every_card_has_a_colour_that_the_legend_counts() {
    use klaster::portrait::colours::{By, colour};
    use strum::IntoEnumIterator as _;
    for name in ["serbia", "hungary", "germany"] {
        let cluster = sample(name);
        for by in By::iter() {
            let mut bodies = bodies(&cluster, Lang::En);
            let heights = |bodies: &[ChartBody]| -> Vec<_> {
                bodies
                    .iter()
                    .map(|it| klaster::chart::card::measure(it, 200.0))
                    .collect()
            };
            let before = heights(&bodies);
            let shades = colour(&mut bodies, &cluster, Words::new(Lang::En), by);
            assert_eq!(heights(&bodies), before, "colours move nothing");
            for shade in &shades {
                let own = bodies.iter().filter(|it| it.tint == Some(shade.tint));
                assert_eq!(own.count(), shade.count, "{name} {by:?} {shade:?}");
            }
            let counted: usize = shades.iter().map(|it| it.count).sum();
            assert_eq!(counted, bodies.len());
        }
    }
}

#[test]
fn more_kinds_than_colours_share_the_last_one() {
    use klaster::portrait::colours::{By, TINTS, colour};
    let kinds = (0..12).map(|at| {
        json!({ "id": format!("b{at}"), "kind": "body", "name": "B",
        "bodyType": format!("kind {at:02}") })
    });
    let cluster = cluster(kinds.collect());
    let mut bodies = bodies(&cluster, Lang::En);
    let shades = colour(&mut bodies, &cluster, Words::new(Lang::En), By::Kind);
    assert_eq!(shades.len(), TINTS);
    assert_eq!(shades[TINTS - 1].count, 12 - TINTS + 1);
    assert_eq!(shades[TINTS - 1].word, Words::new(Lang::En).colour_rest());
}

#[test]
fn a_network_colours_the_bodies_in_which_its_members_sit() {
    use klaster::portrait::colours::{By, colour};
    let cluster = cluster(json!([
        { "id": "n", "kind": "network", "name": "North" },
        { "id": "o", "kind": "network", "name": "South" },
        { "id": "m", "kind": "member", "name": "M", "networks": ["n"] },
        { "id": "k", "kind": "member", "name": "K", "networks": ["n", "o"] },
        { "id": "b", "kind": "body", "name": "B", "order": "80" },
        { "id": "c", "kind": "body", "name": "C", "order": "81" },
        { "id": "d", "kind": "body", "name": "D", "order": "82", "network": "o" },
        { "id": "s", "kind": "seat", "body": "b", "member": "m" },
        { "id": "t", "kind": "seat", "body": "c", "member": "k" },
    ]));
    let mut bodies = bodies(&cluster, Lang::En);
    let shades = colour(&mut bodies, &cluster, Words::new(Lang::En), By::Network);
    let words: Vec<_> = shades.iter().map(|it| it.word.as_str()).collect();
    assert_eq!(words, ["North", "South", "several networks"]);
    let tints: Vec<_> = bodies.iter().map(|it| it.tint).collect();
    assert_eq!(tints, [Some(0), Some(2), Some(1)]);
}

#[test]
fn a_part_is_a_body_with_all_under_it_and_the_channels_among_them() {
    let cluster = sample("hungary");
    let mut bodies = bodies(&cluster, Lang::Hu);
    let mut lines = portrait::channels(&cluster, Words::new(Lang::Hu));
    portrait::part::keep_only(&mut bodies, &mut lines, "b03");
    let ids: Vec<_> = bodies.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["b03", "b04", "b05", "b06", "b07", "b08"]);
    assert_eq!(lines.len(), 5);
    let plan = Plan::new(bodies.clone(), &lines, &Options::default());
    assert_eq!(plan.problems(), []);
    portrait::part::keep_only(&mut bodies, &mut lines, "nowhere");
    assert_eq!(bodies.len(), 6);
}

#[test]
fn the_table_says_what_the_chart_says() {
    use klaster::portrait::table::{Column, arrange, rows};
    let cluster = sample("hungary");
    let bodies = bodies(&cluster, Lang::Hu);
    let rows = rows(&bodies, &cluster, Words::new(Lang::Hu), DAY);
    assert_eq!(rows.len(), bodies.len());
    let council = rows.iter().find(|row| row.id == "b02").unwrap();
    assert_eq!((council.filled, council.seats), (6, 6));
    assert_eq!(council.under.as_ref().unwrap().1, "Közgyűlés");
    assert_eq!(council.leads[0].0, "Elnök");
    assert!(council.out.contains(&"javasol → Közgyűlés".to_owned()));
    // Found without marks, whatever the order.
    let found = arrange(&rows, "kozgyules", Some((Column::Body, true)));
    let names: Vec<_> = found.iter().map(|row| row.name.as_str()).collect();
    assert!(names.contains(&"Közgyűlés") && names.contains(&"Stratégiai Tanács (ST)"));
    let mut risen: Vec<_> = names
        .iter()
        .map(|name| klaster::domain::plain::plain(name))
        .collect();
    risen.sort();
    risen.reverse();
    let fallen: Vec<_> = names
        .iter()
        .map(|name| klaster::domain::plain::plain(name))
        .collect();
    assert_eq!(fallen, risen);
}

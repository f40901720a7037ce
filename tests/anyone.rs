//! “Who can do …?”, “who speaks for …?”, asked of the shipped samples in their languages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::measure::Date;
use klaster::domain::record::Record;
use klaster::portrait::ask::anyone::{Found, everyone};
use klaster::words::{Lang, Words};
use serde_json::json;

const DAY: Date = jiff::civil::date(2025, 11, 30);

fn sample(name: &str) -> Cluster {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    Cluster::read(&loaded.records).0
}

fn asked(cluster: &Cluster, lang: Lang, question: &str) -> Vec<Found> {
    everyone(cluster, Words::new(lang), DAY).asked(question, 8)
}

fn ids(found: &[Found]) -> Vec<&str> {
    found.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn who_speaks_for_us_is_the_office_and_the_president_in_every_language() {
    let cluster = sample("hungary");
    for (lang, question) in [
        (Lang::En, "Who speaks for us?"),
        (Lang::De, "Wer spricht für uns?"),
        (Lang::Hu, "Ki szólhat a nevünkben?"),
        (Lang::SrLatn, "Ko govori u naše ime?"),
        (Lang::SrCyrl, "Ко говори у наше име?"),
    ] {
        let found = asked(&cluster, lang, question);
        let found = ids(&found);
        assert!(found.contains(&"p37"), "{lang:?}: {found:?}");
        assert!(found.contains(&"p03"), "{lang:?}: {found:?}");
    }
}

#[test]
fn the_level_narrows_who_speaks_for_us() {
    let cluster = sample("hungary");
    let found = asked(&cluster, Lang::En, "who speaks for us strategic");
    assert_eq!(ids(&found), ["p03"]);
    assert_eq!(found[0].reasons, ["speaks for us: Strategic"]);
    assert!(
        found[0]
            .sits_in
            .contains(&"Stratégiai Tanács (ST)".to_owned())
    );
}

#[test]
fn who_speaks_for_a_member_is_its_representative() {
    for name in ["serbia", "hungary", "germany"] {
        let cluster = sample(name);
        for member in cluster.members.values() {
            let Some(representative) = &member.representative else {
                continue;
            };
            let found = asked(
                &cluster,
                Lang::En,
                &format!("Who speaks for {}?", member.name),
            );
            let found = ids(&found);
            assert!(
                found.contains(&representative.as_str()),
                "{}: {found:?}",
                member.name
            );
        }
    }
}

fn small() -> Cluster {
    let mut cluster = Cluster::default();
    let records = json!([
        { "id": "m1", "kind": "member", "name": "Livnica Jug", "town": "Čačak", "knowHow": ["zavarivanje", "CNC"],
          "representative": "p1" },
        { "id": "m2", "kind": "member", "name": "Zavarivač plus", "activity": "trgovina" },
        { "id": "p1", "kind": "person", "name": "Ana Anić", "member": "m1", "role": "direktorka" },
        { "id": "k", "kind": "competence", "name": "Obnovljiva energija" },
        { "id": "g", "kind": "body", "name": "Radna grupa 3", "bodyType": "workingGroup", "competence": "k" },
        { "id": "s", "kind": "seat", "body": "g", "role": "catalyst", "member": "m1", "person": "p1" },
        { "id": "old", "kind": "member", "name": "Stara firma", "knowHow": ["zavarivanje"], "memberUntil": "2020-01-01" },
        { "id": "p2", "kind": "person", "name": "Petar Perić", "member": "old", "role": "varilac" },
        { "id": "p3", "kind": "person", "name": "Vida Vidić", "member": "old", "role": "varilac" },
        { "id": "s3", "kind": "seat", "body": "g", "member": "m1", "person": "p3" },
    ]);
    for value in records.as_array().unwrap() {
        let record = Record::from_value(value.clone()).unwrap();
        cluster.put(&record).unwrap();
    }
    cluster
}

#[test]
fn who_can_do_something_is_known_by_know_how_in_another_form_script_and_without_accents() {
    let cluster = small();
    for (lang, question) in [
        (Lang::SrLatn, "Ko ume zavarivanje?"),
        (Lang::SrLatn, "ko zna zavarivati u Čačku"),
        (Lang::SrCyrl, "Ко уме заваривање?"),
        (Lang::En, "who can do zavarivanje"),
    ] {
        let found = asked(&cluster, lang, question);
        assert_eq!(ids(&found)[..1], ["m1"], "{question}: {found:?}");
        assert!(found[0].reasons[0].ends_with("zavarivanje"), "{question}");
        assert!(found[0].through.contains("Ana Anić"));
    }
}

#[test]
fn a_competence_leads_to_those_who_sit_in_the_group_that_follows_it() {
    let found = asked(&small(), Lang::SrLatn, "ko radi obnovljivu energiju");
    assert_eq!(ids(&found), ["m1", "p1", "p3"]);
    assert_eq!(found[1].sits_in, ["Radna grupa 3"]);
    assert_eq!(
        found[1].reasons,
        ["Katalizator, Radna grupa 3 (Obnovljiva energija)"]
    );
}

#[test]
fn questions_without_a_word_to_go_by_and_names_alone_are_not_answered() {
    let cluster = small();
    for question in ["", "?", "who can do", "ko", "Stara", "ko ume letenje"] {
        assert_eq!(asked(&cluster, Lang::En, question), [], "{question}");
    }
}

#[test]
fn whoever_was_reached_through_a_member_that_left_is_no_answer_unless_they_sit_somewhere_still() {
    let found = asked(&small(), Lang::SrLatn, "ko je varilac");
    assert_eq!(ids(&found), ["p3"]);
}

//! The chart asked: what the shipped samples answer, and what holds for any records.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::id::Id;
use klaster::domain::measure::Date;
use klaster::domain::record::Record;
use klaster::portrait::ask::{self, Answer, Question};
use klaster::words::{Lang, Words};
use serde_json::{Value, json};

const DAY: Date = jiff::civil::date(2025, 11, 30);

fn sample(name: &str) -> Cluster {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    Cluster::read(&loaded.records).0
}

fn cluster(records: &Value) -> Cluster {
    let mut cluster = Cluster::default();
    for value in records.as_array().unwrap() {
        let record = Record::from_value(value.clone()).unwrap();
        cluster.put(&record).unwrap();
    }
    cluster
}

fn asked(cluster: &Cluster, lang: Lang, address: &str) -> Answer {
    let question = Question::parse(address, cluster).unwrap();
    ask::answer(cluster, Words::new(lang), &question, DAY)
}

fn said(answer: &Answer) -> Vec<String> {
    let sentences = answer.reasons.iter().chain(&answer.remarks);
    sentences.map(|it| ask::text(it)).collect()
}

fn lit(answer: &Answer) -> Vec<&str> {
    answer.bodies.iter().map(String::as_str).collect()
}

#[test]
fn who_proposes_to_the_assembly_is_said_by_the_channel() {
    let answer = asked(&sample("hungary"), Lang::En, "proposes~b01");
    assert_eq!(answer.question, "Who proposes to Közgyűlés?");
    assert_eq!(
        said(&answer),
        ["Stratégiai Tanács (ST) proposes to Közgyűlés"]
    );
    assert_eq!(lit(&answer), ["b01", "b02"]);
    let channels: Vec<_> = answer.channels.iter().collect();
    assert_eq!(channels, ["b02.proposes.b01"]);
}

#[test]
fn who_answers_for_a_service_is_its_group_its_leaders_and_the_way_to_the_top() {
    let answer = asked(&sample("hungary"), Lang::En, "answers~s1");
    let said = said(&answer);
    assert!(
        said[0].starts_with("Vízkörforgás munkacsoport works on"),
        "{said:?}"
    );
    assert!(said.iter().any(|it| it.contains("Catalyst")), "{said:?}");
    assert_eq!(
        said.last().unwrap(),
        "Way to the top: Vízkörforgás munkacsoport → Klasztermenedzsment szervezet (KSz) → \
         Stratégiai Tanács (ST) → Közgyűlés"
    );
    assert_eq!(lit(&answer), ["b01", "b02", "b03", "b04"]);
    // Its shortest way along channels is the one by which it informs the assembly.
    assert!(answer.channels.contains("b04.informs.b01"));
}

#[test]
fn who_supervises_the_work_plan_is_in_the_plan() {
    let answer = asked(&sample("hungary"), Lang::En, "supervises~plan2025");
    assert_eq!(
        said(&answer)[0],
        "Stratégiai Tanács (ST) supervises Work plan 2025"
    );
}

#[test]
fn what_is_done_to_a_body_above_reaches_those_under_it() {
    let answer = asked(&sample("hungary"), Lang::En, "supervises~b04");
    assert!(answer.is_found());
    let said = said(&answer);
    assert!(
        said[0].contains("supervises Klasztermenedzsment"),
        "{said:?}"
    );
    assert!(said[1].starts_with("Not directly"), "{said:?}");
    assert_eq!(lit(&answer), ["b02", "b03", "b04"]);
}

#[test]
fn a_verb_without_channels_is_found_among_the_duties_in_the_organisations_language() {
    for (name, body) in [("hungary", "b02"), ("serbia", "b02"), ("germany", "b02")] {
        let answer = asked(&sample(name), Lang::En, "represents");
        assert!(answer.bodies.contains(body), "{name}: {:?}", said(&answer));
    }
}

#[test]
fn a_duty_leads_to_its_body() {
    let sample = sample("serbia");
    let answer = asked(
        &sample,
        Lang::SrLatn,
        "answers~kontroliše finansijsko poslovanje",
    );
    assert_eq!(
        said(&answer)[0],
        "Nadzorni odbor ima zadatak: kontroliše finansijsko poslovanje"
    );
}

#[test]
fn nobody_is_said_with_what_could_be_done() {
    let answer = asked(&sample("germany"), Lang::De, "audits~b03");
    assert!(!answer.is_found());
    let said = said(&answer);
    assert_eq!(said[0], Words::new(Lang::De).ask_nobody());
    assert!(said[1].contains("prüft"), "{said:?}");
    // The body that is asked about can still be seen.
    assert_eq!(lit(&answer), ["b03"]);
}

#[test]
fn every_offer_can_be_asked_again_from_its_address_and_in_every_language() {
    for name in ["serbia", "hungary", "germany"] {
        let sample = sample(name);
        for lang in Lang::ALL {
            let offers = ask::offers(&sample, Words::new(lang));
            assert!(offers.len() > 30);
            for offer in &offers {
                let question = Question::parse(&offer.address, &sample).unwrap();
                assert_eq!(question.address(), offer.address);
                assert_eq!(question.said(&sample, Words::new(lang)), offer.text);
                let answer = ask::answer(&sample, Words::new(lang), &question, DAY);
                assert!(!answer.reasons.is_empty() || !answer.remarks.is_empty());
                for body in &answer.bodies {
                    assert!(sample.bodies.contains_key(body.as_str()));
                }
                for text in said(&answer) {
                    assert!(!text.contains(['\u{1}', '\u{2}']), "{text:?}");
                }
            }
        }
    }
}

#[test]
fn typing_finds_questions_without_marks_and_in_the_other_script() {
    let sample = sample("serbia");
    let found = |lang: Lang, typed: &str| -> Vec<String> {
        let offers = ask::offers(&sample, Words::new(lang));
        let found = ask::find(&offers, typed, 5);
        found.into_iter().map(|it| it.text.clone()).collect()
    };
    assert_eq!(
        found(Lang::En, "supervis")[0],
        "Who supervises Kancelarija klastera?"
    );
    assert_eq!(
        found(Lang::En, "who proposes to the skupstina")[0],
        "Who proposes to Skupština klastera?"
    );
    assert!(found(Lang::SrLatn, "надзире")[0].starts_with("Ko nadzire"));
    assert!(found(Lang::SrCyrl, "nadzire kanc")[0].starts_with("Ко надзире"));
    assert_eq!(found(Lang::En, "zzzz").len(), 0);
}

#[test]
fn a_ring_of_parents_and_channels_ends() {
    let ring = cluster(&json!([
        { "id": "a", "kind": "body", "name": "A", "parent": "b" },
        { "id": "b", "kind": "body", "name": "B", "parent": "a" },
        { "id": "c", "kind": "body", "name": "C" },
        { "id": "ab", "kind": "channel", "from": "a", "to": "b", "channelType": "informs" },
        { "id": "ba", "kind": "channel", "from": "b", "to": "a", "channelType": "informs" },
    ]));
    assert_eq!(ask::above(&ring, "a").len(), 2);
    let way = |from: &str, to: &str| {
        ask::along_channels(&ring, &Id::new(from), &Id::new(to)).map(|way| way.len())
    };
    assert_eq!(way("a", "b"), Some(1));
    assert_eq!(way("a", "a"), Some(0));
    assert_eq!(way("a", "c"), None);
    asked(&ring, Lang::En, "supervises~a");
}

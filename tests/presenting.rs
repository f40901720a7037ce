//! What the hall sees of the shipped samples, and what changing a deck does to the records.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;

use klaster::chart::Options;
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::command;
use klaster::domain::id::{Id, RecordId};
use klaster::domain::measure::Date;
use klaster::domain::meetings::Meeting;
use klaster::domain::presenting::editing::{Change, Text, plan};
use klaster::domain::presenting::show::LEAST_TEXT;
use klaster::domain::presenting::{Deck, Slide};
use klaster::domain::record::{Record, Records};
use klaster::domain::vocabulary::SceneKind;
use klaster::portrait::walk;
use klaster::portrait::wall::{Picture, Shown, Teller};
use klaster::words::{Lang, PlainFormats, Words};
use serde_json::json;

const DAY: Date = jiff::civil::date(2025, 11, 30);
const SAMPLES: [&str; 3] = ["serbia", "hungary", "germany"];

fn records(name: &str) -> Records {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    loaded.records
}

fn read(records: &Records) -> Cluster {
    Cluster::read(records).0
}

/// Every deck that a sample has: one for each meeting, and the organisation's.
fn decks(cluster: &Cluster) -> Vec<Deck> {
    let meetings = cluster.meetings.values().map(|it| Some(it.id.clone()));
    meetings
        .chain([None])
        .map(|it| Deck::of(cluster, it.as_ref(), DAY))
        .collect()
}

fn pictures(cluster: &Cluster, deck: &Deck, lang: Lang) -> Vec<Picture> {
    let teller = Teller {
        cluster,
        words: Words::new(lang),
        formats: &PlainFormats::new(lang),
        today: DAY,
    };
    let slides = deck.slides.iter();
    slides.map(|it| teller.picture(deck, it)).collect()
}

/// Carries out a change on the records, as the page does.
fn changed(records: &Records, deck: &Deck, change: &Change) -> (Records, Deck, Option<String>) {
    let mut count = records.len();
    let mut id = || {
        count += 1;
        format!("scene-{count}")
    };
    let planned = plan(deck, change, &mut id).unwrap();
    let mut after = records.clone();
    let edits = command::plan(records, &planned.command).unwrap();
    command::apply(&mut after, edits);
    let deck = Deck::of(&read(&after), deck.meeting.as_ref(), DAY);
    (after, deck, planned.at)
}

fn gist(deck: &Deck) -> Vec<(SceneKind, Option<RecordId>, bool)> {
    let slides = deck.slides.iter();
    slides
        .map(|it| (it.kind.clone(), it.about.clone(), it.hidden))
        .collect()
}

fn assembly(cluster: &Cluster) -> Id<Meeting> {
    let body = cluster.assembly().unwrap().id.clone();
    let mut meetings = cluster.meetings.values();
    let found = meetings.find(|it| {
        let mut polls = cluster.polls.values();
        it.body == body && polls.any(|poll| poll.meeting.as_ref() == Some(&it.id))
    });
    found.unwrap().id.clone()
}

#[test]
fn every_meeting_has_a_deck_without_anybody_preparing_one() {
    for name in SAMPLES {
        let cluster = read(&records(name));
        for deck in decks(&cluster) {
            assert!(!deck.own);
            let keys: BTreeSet<&str> = deck.slides.iter().map(|it| it.key.as_str()).collect();
            assert_eq!(
                keys.len(),
                deck.slides.len(),
                "{name}: a key names one scene"
            );
            let polls = cluster.polls.values();
            let polls = polls.filter(|it| deck.meeting.is_some() && it.meeting == deck.meeting);
            for poll in polls {
                let about = Some(poll.id.record());
                let scenes = deck.slides.iter().filter(|it| it.about == about);
                assert_eq!(scenes.count(), 1, "{name}: {}", poll.id);
            }
            let items = cluster.agenda_items.values();
            let items = items.filter(|it| Some(&it.meeting) == deck.meeting.as_ref());
            for item in items {
                let about = Some(item.id.record());
                assert!(
                    deck.slides.iter().any(|it| it.about == about),
                    "{name}: {}",
                    item.id
                );
            }
        }
    }
}

#[test]
fn every_scene_says_something_in_every_language() {
    for name in SAMPLES {
        let cluster = read(&records(name));
        for deck in decks(&cluster) {
            for lang in Lang::ALL {
                let nothing = Words::new(lang).present_nothing();
                for picture in pictures(&cluster, &deck, lang) {
                    assert!(!picture.title.is_empty(), "{name}: {picture:?}");
                    assert_ne!(picture.title, nothing, "{name}");
                    assert!(picture.rows.len() <= 10);
                }
            }
        }
    }
}

#[test]
fn the_assembly_sees_its_agenda_its_items_and_its_polls() {
    let cluster = read(&records("hungary"));
    let deck = Deck::of(&cluster, Some(&assembly(&cluster)), DAY);
    let pictures = pictures(&cluster, &deck, Lang::Hu);
    let told: Vec<String> = pictures
        .iter()
        .map(|it| {
            let polled = matches!(it.shown, Shown::Poll(_));
            let sign = if polled { "?" } else { " " };
            format!(
                "{sign} {} | {} | {} rows",
                it.eyebrow,
                it.title,
                it.rows.len()
            )
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn the_first_change_makes_every_scene_a_record_and_keeps_what_is_shown() {
    for name in SAMPLES {
        let records = records(name);
        let cluster = read(&records);
        let deck = Deck::of(&cluster, Some(&assembly(&cluster)), DAY);
        let change = Change::Text {
            at: 2,
            field: Text::Notes,
            to: "Slowly".to_owned(),
        };
        let (after, own, at) = changed(&records, &deck, &change);
        assert!(own.own);
        assert_eq!(gist(&own), gist(&deck), "{name}");
        assert_eq!(at.as_deref(), Some(own.slides[2].key.as_str()));
        assert_eq!(own.slides[2].notes.as_deref(), Some("Slowly"));
        assert_eq!(after.len(), records.len() + deck.slides.len());
        // Everything else about it is a change of one record.
        let (more, again, _) = changed(&after, &own, &Change::Hide { at: 0, hide: true });
        assert_eq!(more.len(), after.len());
        assert!(again.slides[0].hidden);
    }
}

#[test]
fn a_moved_scene_stands_where_it_was_put_and_moves_no_other() {
    let records = records("germany");
    let cluster = read(&records);
    let meeting = cluster.meetings.values().next().unwrap().id.clone();
    let deck = Deck::of(&cluster, Some(&meeting), DAY);
    let (records, deck, _) = changed(&records, &deck, &Change::Own);
    let count = deck.slides.len();
    for (from, to) in [(0, count - 1), (count - 1, 0), (1, 3), (3, 1), (2, 3)] {
        let mut wanted: Vec<String> = deck.slides.iter().map(|it| it.key.clone()).collect();
        let moved = wanted.remove(from);
        wanted.insert(to, moved.clone());
        let (after, is, at) = changed(&records, &deck, &Change::Move { from, to });
        let keys: Vec<String> = is.slides.iter().map(|it| it.key.clone()).collect();
        assert_eq!(keys, wanted, "{from} to {to}");
        assert_eq!(at, Some(moved));
        let differ = after.values().filter(|it| records.get(&it.id) != Some(*it));
        assert_eq!(differ.count(), 1, "{from} to {to}");
    }
}

#[test]
fn scenes_are_added_taken_away_and_given_back_to_the_agenda() {
    let records = records("serbia");
    let cluster = read(&records);
    let meeting = assembly(&cluster);
    let deck = Deck::of(&cluster, Some(&meeting), DAY);
    let text = Slide::following("new", SceneKind::Text, None);
    let add = Change::Add {
        slide: text,
        after: Some(0),
    };
    let (with, more, at) = changed(&records, &deck, &add);
    assert_eq!(more.slides.len(), deck.slides.len() + 1);
    assert_eq!(at.as_deref(), Some(more.slides[1].key.as_str()));
    let (without, less, _) = changed(&with, &more, &Change::Remove(1));
    assert_eq!(gist(&less), gist(&deck));
    let (nothing, follows, _) = changed(&without, &less, &Change::Follow);
    assert_eq!(nothing, records);
    assert_eq!(follows, deck);
}

#[test]
fn an_item_that_comes_onto_the_agenda_later_is_missed_and_can_be_added() {
    let records = records("hungary");
    let cluster = read(&records);
    let meeting = assembly(&cluster);
    let deck = Deck::of(&cluster, Some(&meeting), DAY);
    let (mut records, own, _) = changed(&records, &deck, &Change::Own);
    assert_eq!(own.missing(&read(&records), DAY), Vec::new());
    let item = json!({"kind": "agendaItem", "id": "late", "meeting": meeting.as_str(), "text": "From the floor"});
    let item = Record::from_value(item).unwrap();
    records.insert(item.id.clone(), item);
    let missing = own.missing(&read(&records), DAY);
    assert_eq!(missing.len(), 1);
    let (records, own, _) = changed(&records, &own, &Change::Append(missing));
    assert_eq!(own.missing(&read(&records), DAY), Vec::new());
}

#[test]
fn a_walk_lights_a_body_with_what_it_has_to_do_with_others_on_one_layout() {
    for name in SAMPLES {
        let cluster = read(&records(name));
        let deck = Deck::of(&cluster, None, DAY);
        let words = Words::new(Lang::En);
        let charts: Vec<&Slide> = deck
            .slides
            .iter()
            .filter(|it| it.kind == SceneKind::Chart)
            .collect();
        assert!(charts.len() > 2, "{name}");
        assert_eq!(
            walk::ground(&deck.slides),
            walk::Ground {
                inside: true,
                ..Default::default()
            }
        );
        for chart in charts {
            let lights = walk::lights(&cluster, words, DAY, chart);
            let Some(about) = &chart.about else {
                assert_eq!(lights, walk::Lights::default());
                continue;
            };
            assert!(lights.bodies.contains(about.as_str()));
            for channel in &lights.channels {
                let channel = cluster.channels.get(channel.as_str()).unwrap();
                assert!(
                    channel.from.as_str() == about.as_str()
                        || channel.to.as_str() == about.as_str()
                );
            }
        }
    }
}

#[test]
fn scenes_that_name_channels_share_what_they_draw() {
    let chart = |address: &str| Slide {
        address: Some(address.to_owned()),
        ..Slide::following(address, SceneKind::Chart, None)
    };
    let one = [
        chart("channels=elects&only=b02"),
        chart("channels=reports,informs&only=b02"),
    ];
    let ground = walk::ground(&one);
    assert_eq!(ground.only.as_deref(), Some("b02"));
    let drawn: Vec<String> = ground.channels.unwrap().into_iter().collect();
    assert_eq!(drawn, ["elects", "informs", "reports"]);
    // One scene with everything needs everything drawn.
    let [first, second] = one;
    let ground = walk::ground(&[
        first,
        second,
        Slide::following("all", SceneKind::Chart, None),
    ]);
    assert_eq!((ground.only, ground.channels), (None, None));
}

#[test]
fn what_a_scene_showed_and_is_gone_is_said() {
    let cluster = read(&records("germany"));
    let deck = Deck::default();
    for kind in [SceneKind::Poll, SceneKind::Speaker] {
        let slide = Slide::following("x", kind, Some(RecordId::new("gone")));
        let teller = Teller {
            cluster: &cluster,
            words: Words::new(Lang::En),
            formats: &PlainFormats::new(Lang::En),
            today: DAY,
        };
        let picture = teller.picture(&deck, &slide);
        assert_eq!(picture.title, "What this scene shows is no longer there.");
    }
}

#[test]
fn the_whole_chart_of_every_sample_can_be_read_from_the_back_row() {
    for name in SAMPLES {
        let cluster = read(&records(name));
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let mut bodies = klaster::portrait::bodies(&cluster, words, DAY, &[]);
            let mut channels = klaster::portrait::channels(&cluster, words);
            klaster::portrait::outside::remove(&mut bodies, &mut channels);
            let plan = walk::lay_out(&bodies, &channels, &Options::default());
            let smallest = plan.fit(walk::FRAME, 0.0).smallest_text_px;
            assert!(smallest >= LEAST_TEXT, "{name} {lang:?}: {smallest} px");
            assert!(plan.collapsed().is_empty(), "{name} {lang:?}");
        }
    }
}

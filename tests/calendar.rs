//! Days for calendars, as calendars read them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeMap;

use jiff::civil::date;
use klaster::domain::cluster::Cluster;
use klaster::domain::id::Id;
use klaster::domain::record::{Record, Records};
use klaster::exchange::icalendar;
use klaster::words::{Lang, Words};
use serde_json::{Value, json};

fn cluster(values: Value) -> Cluster {
    let Value::Array(values) = values else {
        panic!("a list of records")
    };
    let records: Records = values
        .into_iter()
        .map(|value| Record::from_value(value).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect();
    let (cluster, errors) = Cluster::read(&records);
    assert_eq!(errors, []);
    cluster
}

fn office() -> Cluster {
    cluster(json!([
        { "id": "org", "kind": "organisation", "name": "Kékkör; tengeren, innen" },
        { "id": "anna", "kind": "person", "name": "Anna", "member": "firm" },
        { "id": "bela", "kind": "person", "name": "Béla" },
        { "id": "firm", "kind": "member", "name": "Cég" },
        { "id": "council", "kind": "body", "name": "Tanács" },
        { "id": "group", "kind": "body", "name": "Csoport" },
        { "id": "seat", "kind": "seat", "body": "group", "member": "firm" },
        { "id": "pr", "kind": "project", "title": "Kikötő", "status": "running", "responsible": "anna", "end": "2025-09-30" },
        { "id": "old", "kind": "project", "title": "Régi", "archived": true, "end": "2025-09-30" },
        { "id": "step", "kind": "milestone", "project": "pr", "text": "Terv", "due": "2025-03-01", "done": true },
        { "id": "gone", "kind": "milestone", "project": "old", "text": "Régi terv", "due": "2025-03-01" },
        { "id": "item", "kind": "checklistItem", "project": "pr", "text": "Hívás", "due": "2025-03-02", "owner": "bela" },
        { "id": "task", "kind": "workItem", "text": "Hírlevél", "due": "2025-04-01", "owner": "bela", "status": "open" },
        { "id": "promise", "kind": "followUp", "text": "Ajánlat", "due": "2025-04-02", "owner": "anna" },
        { "id": "bill", "kind": "invoice", "direction": "received", "amount": 100, "number": "7/2025", "supplier": "Nyomda", "due": "2025-05-01", "project": "pr" },
        { "id": "meet", "kind": "meeting", "body": "group", "title": "Ülés", "date": "2025-06-10", "start": "9:30", "place": "Balaton, kikötő" },
        { "id": "talk", "kind": "meeting", "body": "council", "date": "2025-06-11" },
    ]))
}

/// The events by their ids: each a list of lines, unfolded.
fn events(text: &str) -> BTreeMap<String, Vec<String>> {
    let text = text.replace("\r\n ", "");
    let mut events = BTreeMap::new();
    let mut event: Option<Vec<String>> = None;
    for line in text.lines() {
        match line {
            "BEGIN:VEVENT" => event = Some(Vec::new()),
            "END:VEVENT" => {
                let lines = event.take().unwrap();
                let id = lines.iter().find_map(|it| it.strip_prefix("UID:")).unwrap();
                events.insert(id.to_owned(), lines.clone());
            }
            line => {
                if let Some(event) = &mut event {
                    event.push(line.to_owned());
                }
            }
        }
    }
    events
}

fn written(whose: Option<&str>) -> String {
    let whose = whose.map(Id::new);
    icalendar::write(
        &office(),
        Words::new(Lang::En),
        date(2025, 2, 1),
        whose.as_ref(),
    )
}

#[test]
fn a_calendar_holds_every_day_of_the_organisation() {
    let text = written(None);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.contains("X-WR-CALNAME:Kékkör\\; tengeren\\, innen"));
    insta::assert_snapshot!(text.replace("\r\n", "\n"));
}

#[test]
fn what_is_put_away_has_no_days_and_what_is_done_says_so() {
    let events = events(&written(None));
    let ids: Vec<&str> = events.keys().map(String::as_str).collect();
    let all = [
        "bill", "item", "meet", "pr", "promise", "step", "talk", "task",
    ];
    assert_eq!(ids, all.map(|it| format!("{it}@org")));
    let step = &events["step@org"];
    assert!(step.contains(&"SUMMARY:✓ Terv".to_owned()), "{step:?}");
    assert!(step.contains(&"DTSTART;VALUE=DATE:20250301".to_owned()));
    let meeting = &events["meet@org"];
    assert!(
        meeting.contains(&"DTSTART:20250610T093000".to_owned()),
        "{meeting:?}"
    );
    assert!(meeting.contains(&"LOCATION:Balaton\\, kikötő".to_owned()));
}

#[test]
fn ones_own_days_are_what_one_answers_for_and_where_ones_house_sits() {
    let ids = |whose| {
        events(&written(Some(whose)))
            .into_keys()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        ids("anna"),
        ["bill@org", "meet@org", "pr@org", "promise@org", "step@org"]
    );
    assert_eq!(ids("bela"), ["item@org", "task@org"]);
}

#[test]
fn a_day_keeps_its_name_when_the_record_changes() {
    let before = events(&written(None));
    let later = icalendar::write(&office(), Words::new(Lang::Hu), date(2026, 1, 1), None);
    assert!(events(&later).keys().eq(before.keys()));
}

#[test]
fn a_meeting_alone_carries_its_agenda_its_end_and_that_it_is_cancelled() {
    let cluster = cluster(json!([
        { "id": "org", "kind": "organisation", "name": "Net" },
        { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
        { "id": "m", "kind": "meeting", "body": "all", "title": "Spring", "date": "2025-06-10", "start": "09:30",
          "cancelled": "2025-06-01" },
        { "id": "i", "kind": "agendaItem", "meeting": "m", "text": "Fees", "duration": 45 },
    ]));
    let formats = klaster::words::PlainFormats::new(Lang::En);
    let meeting = cluster.meetings.get("m").unwrap();
    let text = icalendar::write_meeting(
        &cluster,
        Words::new(Lang::En),
        &formats,
        date(2025, 6, 2),
        meeting,
    );
    let events = events(&text);
    let event = events.get("m@org").unwrap();
    for line in [
        "DTSTART:20250610T093000",
        "DTEND:20250610T101500",
        "STATUS:CANCELLED",
    ] {
        assert!(event.iter().any(|it| it == line), "{line}: {event:?}");
    }
    assert!(text.replace("\r\n ", "").contains("1. 09:30–10:15 Fees"));
    assert!(!text.contains("X-WR-CALNAME"));
    // Among all days it ends when its agenda does, too.
    let all = icalendar::write(&cluster, Words::new(Lang::En), date(2025, 6, 2), None);
    assert!(all.contains("DTEND:20250610T101500"), "{all}");
}

//! Boards of Trello's: what comes in, what is said of the rest, and what comes back.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::civil::date;
use klaster::document::file::LoadError;
use klaster::domain::cluster::Cluster;
use klaster::domain::command::{self, Command};
use klaster::domain::id::Id;
use klaster::domain::measure::Money;
use klaster::domain::money::LIMIT;
use klaster::domain::record::{Kind, Record, Records};
use klaster::domain::vocabulary::{LabelColour, ProjectStatus};
use klaster::domain::work::Project;
use klaster::exchange::trello::board::{NotABoard, Why};
use klaster::exchange::trello::plan::Remark;
use klaster::exchange::trello::write::write;
use klaster::exchange::trello::{Board, Choices, Import, Preview};
use klaster::words::{Lang, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

fn english() -> Words {
    Words::new(Lang::En)
}

fn read(board: &Value) -> Board {
    Board::read(board.to_string().as_bytes()).unwrap()
}

fn plan(board: &Value, records: &Records) -> Import {
    let (cluster, _) = Cluster::read(records);
    Import::plan(&read(board), &cluster, &Choices::default(), english())
}

/// Carries out a command as the page does.
fn carry_out(records: &mut Records, command: &Command) {
    let edits = command::plan(records, command).unwrap();
    command::apply(records, edits);
}

fn taken_in(board: &Value, records: &mut Records) -> Import {
    let import = plan(board, records);
    carry_out(records, &import.clone().command());
    import
}

fn cluster(records: &Records) -> Cluster {
    let (cluster, errors) = Cluster::read(records);
    assert_eq!(errors, []);
    cluster
}

fn project<'c>(cluster: &'c Cluster, title: &str) -> &'c Project {
    let mut all = cluster.projects.values();
    all.find(|it| it.title == title).unwrap()
}

/// A board as an office keeps one, with a little of everything.
fn office() -> Value {
    json!({
        "id": "b1", "name": "Jahresprojekte", "desc": "Unsere Projekte", "closed": false,
        "limits": { "cards": { "status": "ok" } }, "prefs": { "background": "blue" },
        "lists": [
            { "id": "l3", "name": "Fertig", "pos": 3, "closed": false },
            { "id": "l1", "name": "Ideen", "pos": 1, "closed": false },
            { "id": "l2", "name": "In Arbeit", "pos": 2.5, "closed": false, "softLimit": 3 },
            { "id": "l4", "name": "2019", "pos": 4, "closed": true },
        ],
        "labels": [
            { "id": "g1", "idBoard": "b1", "name": "Schule", "color": "sky" },
            { "id": "g2", "idBoard": "b1", "name": "", "color": "yellow" },
            { "id": "g3", "idBoard": "b1", "name": "", "color": "red" },
        ],
        "members": [
            { "id": "m1", "fullName": "Ines Krüger", "username": "ik" },
            { "id": "m2", "fullName": "Anna Kovács", "username": "ak" },
            { "id": "m3", "fullName": "Nobody Here", "username": "nh" },
            { "id": "m4", "fullName": "Stadt Finowtal", "username": "sf" },
        ],
        "customFields": [
            { "id": "f1", "name": "Kosten", "type": "number" },
            { "id": "f2", "name": "Priorität", "type": "list",
              "options": [{ "id": "o1", "value": { "text": "hoch" } }] },
            { "id": "f3", "name": "Erwartete Wirkung", "type": "text" },
            { "id": "f4", "name": "Presse", "type": "checkbox" },
        ],
        "cards": [
            {
                "id": "c2", "idList": "l2", "name": "Ausbildungsbus", "pos": 2, "closed": false,
                "desc": "Ein Bus.", "start": "2025-02-01T09:00:00.000Z",
                "due": "2025-09-30T12:00:00.000Z", "dueComplete": false,
                "idLabels": ["g1", "g2"], "idMembers": ["m1", "m2", "m4"],
                "cover": { "color": "pink", "size": "normal" }, "badges": { "votes": 0 },
                "customFieldItems": [
                    { "id": "x1", "idCustomField": "f1", "value": { "number": "12500.5" } },
                    { "id": "x2", "idCustomField": "f2", "idValue": "o1", "value": null },
                    { "id": "x3", "idCustomField": "f3", "value": { "text": "Mehr Lehrlinge" } },
                    { "id": "x4", "idCustomField": "f4", "value": { "checked": "true" } },
                ],
                "attachments": [
                    { "id": "a1", "name": "Plan.pdf", "url": "https://trello.com/plan.pdf",
                      "isUpload": true, "bytes": 1000, "pos": 1 },
                ],
            },
            { "id": "c1", "idList": "l2", "name": "Messe", "pos": 1, "closed": false, "desc": "",
              "due": "2025-05-05T12:00:00.000Z", "dueComplete": true, "idMembers": ["m2"] },
            { "id": "c3", "idList": "l4", "name": "Altes", "pos": 1, "closed": false, "desc": "" },
            { "id": "c4", "idList": "l1", "name": "Muster", "pos": 9, "isTemplate": true, "desc": "" },
        ],
        "checklists": [
            { "id": "k1", "idCard": "c2", "name": "Meilensteine", "pos": 1, "checkItems": [
                { "id": "i2", "name": "Bus bestellt", "pos": 2, "state": "incomplete",
                  "due": "2025-04-01T10:00:00.000Z" },
                { "id": "i1", "name": "Geld da", "pos": 1, "state": "complete" },
            ] },
            { "id": "k2", "idCard": "c2", "name": "Vorbereitung", "pos": 2, "checkItems": [
                { "id": "i3", "name": "Fahrer fragen", "pos": 1, "state": "complete", "idMember": "m1" },
            ] },
        ],
        "actions": [
            { "id": "z2", "type": "commentCard", "date": "2025-03-02T10:00:00.000Z",
              "idMemberCreator": "m5", "memberCreator": { "id": "m5", "fullName": "Ehemalige" },
              "data": { "text": "Später.", "card": { "id": "c2" } } },
            { "id": "z1", "type": "commentCard", "date": "2025-03-01T10:00:00.000Z",
              "idMemberCreator": "m1", "data": { "text": "Gut!", "card": { "id": "c2" } } },
            { "id": "z0", "type": "updateCard", "date": "2025-03-01T10:00:00.000Z", "data": {} },
        ],
    })
}

fn finowtal() -> Records {
    let records = [
        Record::new(Kind::Organisation, "org").with("name", "Finowtal"),
        Record::new(Kind::Person, "p1").with("name", "Kovács Anna"),
        Record::new(Kind::Member, "m1").with("name", "Stadt Finowtal"),
    ];
    records.into_iter().map(|it| (it.id.clone(), it)).collect()
}

#[test]
fn a_board_comes_in_with_everything_that_has_a_place_here() {
    let mut records = finowtal();
    let import = taken_in(&office(), &mut records);
    let cluster = cluster(&records);
    let bus = project(&cluster, "Ausbildungsbus");
    assert_eq!(bus.status, Some(ProjectStatus::Running));
    assert_eq!(bus.start.unwrap().to_string(), "2025-02-01");
    assert_eq!(bus.end.unwrap().to_string(), "2025-09-30");
    assert_eq!(bus.budget_planned, Some(Money(1_250_050)));
    assert_eq!(bus.expected_impact.as_deref(), Some("Mehr Lehrlinge"));
    assert_eq!(
        bus.description.as_deref(),
        Some("Ein Bus.\n\nAlso: Anna Kovács\nPriorität: hoch\nPresse: Yes")
    );
    let responsible = cluster.person_name(bus.responsible.as_ref());
    assert_eq!(responsible, Some("Ines Krüger"));
    assert_eq!(
        bus.partners.iter().map(Id::as_str).collect::<Vec<_>>(),
        ["m1"]
    );
    let labels: Vec<_> = bus
        .labels
        .iter()
        .map(|it| cluster.labels.get(it).unwrap())
        .collect();
    assert_eq!(labels[0].name, "Schule");
    assert_eq!(labels[0].colour, Some(LabelColour::Blue));
    assert_eq!(labels[1].name, "yellow");
    let column = cluster
        .board_columns
        .get(bus.column.as_ref().unwrap())
        .unwrap();
    assert_eq!((column.name.as_str(), column.limit), ("In Arbeit", Some(3)));

    // “Anna Kovács” and „Kovács Anna“ are one.
    let fair = project(&cluster, "Messe");
    assert_eq!(fair.responsible.as_ref().unwrap().as_str(), "p1");
    assert_eq!(fair.status, Some(ProjectStatus::Done));
    assert_eq!(import.completed, 1);
    assert!(project(&cluster, "Altes").archived);
    assert!(project(&cluster, "Muster").template);
    assert!(project(&cluster, "Messe").order < bus.order);

    let steps: Vec<_> = cluster
        .milestones
        .values()
        .map(|it| (it.text.as_str(), it.done))
        .collect();
    assert_eq!(steps, [("Geld da", true), ("Bus bestellt", false)]);
    let item = cluster.checklist_items.values().next().unwrap();
    assert_eq!(
        (item.list.as_deref(), item.done),
        (Some("Vorbereitung"), true)
    );
    assert_eq!(item.owner, bus.responsible);
    let paper = cluster.attachments.values().next().unwrap();
    assert_eq!(paper.about, bus.id.record());
    let said: Vec<_> = cluster
        .comments
        .values()
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!(said, ["Gut!", "Später."]);
    let names: BTreeSet<_> = cluster.people.values().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        BTreeSet::from(["Kovács Anna", "Ines Krüger", "Ehemalige"])
    );
    let columns: Vec<_> = cluster
        .board_columns
        .values()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(columns, ["Ideen", "In Arbeit", "Fertig"]);
}

#[test]
fn a_board_that_comes_in_again_changes_nothing_not_even_what_was_edited_here() {
    let mut records = finowtal();
    taken_in(&office(), &mut records);
    let again = plan(&office(), &records);
    assert!(!again.does_something(), "{:?}", again.records);
    assert_eq!((again.new.projects, again.here.projects), (0, 4));

    let edits = [
        ("trello-card-c2", "title", "Umbenannt"),
        ("trello-list-l2", "name", "Läuft"),
        ("trello-label-g1", "name", "Schulen"),
        ("trello-member-m1", "name", "I. Krüger"),
        ("trello-item-i3", "text", "Fahrerin fragen"),
    ];
    for (record, field, text) in edits {
        carry_out(
            &mut records,
            &Command::set_text(&record.into(), field, text),
        );
    }
    let before = records.clone();
    let mut board = office();
    board["cards"][0]["name"] = "Anders".into();
    board["cards"].as_array_mut().unwrap().push(json!({
        "id": "c9", "idList": "l2", "name": "Neu", "idMembers": ["m1"], "idLabels": ["g1"]
    }));
    let import = taken_in(&board, &mut records);
    assert_eq!((import.new.projects, import.records.len()), (1, 1));
    records.remove("trello-card-c9");
    assert_eq!(records, before);
}

#[test]
fn everything_that_is_not_carried_is_named_and_counted() {
    let import = plan(&office(), &finowtal());
    let preview = Preview::of(english(), &import);
    let named = |lines: &klaster::exchange::trello::told::Lines| {
        let lines = lines.lines.iter();
        lines
            .map(|it| format!("{} {}", it.name, it.said))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        named(&preview.left),
        [
            "Board: description (desc) 1",
            "Cards: cover 1",
            "Labels: named by no card 1",
            "People: named by no card 1",
        ]
    );
    assert_eq!(named(&preview.history), ["History: updateCard 1"]);
    let technical = named(&preview.technical).join("\n");
    for name in ["limits", "prefs", "username", "bytes", "idBoard"] {
        assert!(technical.contains(name), "{name} in {technical}");
    }
    assert_eq!(import.lines.get("Priorität"), Some(&1));
    assert_eq!((import.uploads, import.recoloured), (1, 2));
    insta::assert_snapshot!(preview.text(english()));
}

#[test]
fn a_file_without_lists_loses_no_card() {
    let mut board = office();
    board.as_object_mut().unwrap().remove("lists");
    let mut records = finowtal();
    let import = taken_in(&board, &mut records);
    assert!(!import.has_lists);
    let cluster = cluster(&records);
    assert_eq!(cluster.projects.len(), 4);
    let bus = project(&cluster, "Ausbildungsbus");
    assert_eq!(
        (&bus.status, &bus.column),
        (&Some(ProjectStatus::Idea), &None)
    );

    let mut board = office();
    board["cards"][0]["idList"] = "gone".into();
    let import = plan(&board, &finowtal());
    assert!(
        import
            .noted
            .iter()
            .any(|it| it.remark == Remark::NoList && it.card == "Ausbildungsbus")
    );
}

#[test]
fn what_cannot_come_in_is_set_aside_with_its_reason() {
    let board = json!({
        "lists": [{ "id": "l", "name": "Doing" }, { "id": "l", "name": "Twice" }, 7],
        "cards": [
            { "id": "c", "idList": "l", "name": "", "start": "2025-02-30T10:00:00.000Z",
              "due": "soon", "idLabels": ["gone"], "idMembers": ["gone", 7, null],
              "attachments": [{ "name": "no id", "url": "x" }, { "id": "a", "url": "" }],
              "customFieldItems": [
                  { "idCustomField": "gone", "value": { "text": "x" } },
                  { "idCustomField": "f", "value": { "number": "-5" } },
              ] },
            { "idList": "l", "name": "No id" },
            { "id": "c", "name": "Twice" },
            "card", null,
            { "id": "d", "idList": "l", "name": "Turned", "start": "2025-03-01", "due": "2025-01-01" },
        ],
        "customFields": [{ "id": "f", "name": "Budget", "type": "number" }],
        "checklists": [
            { "id": "k", "idCard": "gone", "checkItems": [{ "id": "i", "name": "Lost" }] },
            { "id": "k2", "idCard": "c", "checkItems": [{ "id": "j", "name": " " }] },
        ],
        "actions": [
            { "id": "z", "type": "commentCard", "data": { "text": "Lost", "card": { "id": "gone" } } },
        ],
        "labels": { "not": "a list" },
    });
    let mut records = Records::new();
    let import = taken_in(&board, &mut records);
    let aside: Vec<_> = import
        .aside
        .iter()
        .map(|it| (it.of, it.name.as_str(), it.why))
        .collect();
    assert_eq!(
        aside,
        [
            ("lists", "Twice", Why::Twice),
            ("lists", "3", Why::NoId),
            ("cards", "No id", Why::NoId),
            ("cards", "Twice", Why::Twice),
            ("cards", "4", Why::NoId),
            ("cards", "5", Why::NoId),
            ("checkItems", "Lost", Why::NoCard),
            ("checkItems", "j", Why::Empty),
            ("attachments", "no id", Why::NoId),
            ("attachments", "", Why::Empty),
            ("comments", "Lost", Why::NoCard),
        ]
    );
    let remarks: Vec<_> = import.noted.iter().map(|it| it.remark.clone()).collect();
    let day = |word: &str| Remark::NotADay {
        word: word.to_owned(),
    };
    let amount = Remark::NotAnAmount {
        field: "Budget".to_owned(),
        word: "-5".to_owned(),
    };
    assert_eq!(
        remarks,
        [
            Remark::NoName,
            day("2025-02-30T10:00:00.000Z"),
            day("soon"),
            Remark::NoLabel,
            amount,
            Remark::EndsFirst,
        ]
    );
    let cluster = cluster(&records);
    let unnamed = cluster.projects.get("trello-card-c").unwrap();
    assert_eq!(unnamed.title, "Card without a name (c)");
    assert_eq!(unnamed.description.as_deref(), Some("Budget: -5"));
    assert_eq!(unnamed.budget_planned, None);
}

#[test]
fn a_field_of_a_kind_that_nobody_knows_is_not_lost_without_a_word() {
    let board = json!({
        "id": "b", "name": "B", "lists": [{ "id": "l", "name": "Doing" }],
        "customFields": [
            { "id": "f1", "name": "Weather", "type": "hologram" },
            { "id": "f2", "name": "Priority", "type": "list", "options": [] },
        ],
        "cards": [{ "id": "c", "idList": "l", "name": "Card", "customFieldItems": [
            { "idCustomField": "f1", "value": { "hologram": "rain" } },
            { "idCustomField": "f2", "idValue": "gone", "value": null },
        ] }],
    });
    let mut records = finowtal();
    let import = taken_in(&board, &mut records);
    let cluster = cluster(&records);
    let text = project(&cluster, "Card").description.as_deref();
    assert_eq!(text, Some("Weather: rain"));
    assert_eq!(import.left.0["cards"]["customFieldItems"], 1);
}

#[test]
fn what_is_no_board_is_told_apart() {
    let no_board = |text: &str| Board::read(text.as_bytes()).unwrap_err();
    assert_eq!(no_board("{}"), NotABoard::NoCards);
    assert_eq!(no_board("[]"), NotABoard::NoCards);
    assert_eq!(no_board("7"), NotABoard::NoCards);
    assert_eq!(no_board(r#"{"cards":7,"lists":{}}"#), NotABoard::NoCards);
    assert_eq!(
        no_board(r#"{"format":"klaster","cards":[]}"#),
        NotABoard::NoCards
    );
    let truncated = NotABoard::Unreadable(LoadError::Truncated { line: 2 });
    assert_eq!(no_board("{\"cards\":[],\n\"lists\":[{\"id\":"), truncated);
    let broken = no_board("{\"cards\":[]} x");
    assert!(matches!(
        broken,
        NotABoard::Unreadable(LoadError::NotJson { line: 1, .. })
    ));
    let deep = format!("{{\"cards\":{}", "[".repeat(100_000));
    let deep = no_board(&deep);
    assert!(matches!(
        deep,
        NotABoard::Unreadable(LoadError::TooLarge(_))
    ));
    assert_eq!(
        Board::read(b"{\"cards\":[\"\xff\"]}").unwrap_err(),
        NotABoard::Unreadable(LoadError::NotText)
    );
    // A byte order mark is no reason to refuse.
    assert!(Board::read(b"\xef\xbb\xbf{\"name\":\"Plan\",\"cards\":[],\"lists\":[]}").is_ok());
    // Without even a name, an empty board may be anybody's file.
    assert_eq!(no_board(r#"{"cards":[],"lists":[]}"#), NotABoard::NoCards);
}

#[test]
fn columns_that_are_here_are_used_and_their_status_stands() {
    let mut records = finowtal();
    let column = Record::new(Kind::BoardColumn, "k1")
        .with("name", "in arbeit")
        .with("status", "approved");
    records.insert(column.id.clone(), column);
    let import = taken_in(&office(), &mut records);
    let cluster = cluster(&records);
    let bus = project(&cluster, "Ausbildungsbus");
    assert_eq!(bus.column.as_ref().unwrap().as_str(), "k1");
    assert_eq!(bus.status, Some(ProjectStatus::Approved));
    assert_eq!((import.new.columns, import.here.columns), (2, 1));
}

#[test]
fn a_person_may_say_what_a_list_means() {
    let choices = Choices {
        statuses: [("l2".to_owned(), ProjectStatus::Proposed)].into(),
    };
    let import = Import::plan(&read(&office()), &Cluster::default(), &choices, english());
    let list = import.lists.iter().find(|it| it.list == "l2").unwrap();
    assert_eq!(list.status, ProjectStatus::Proposed);
    assert_eq!((list.cards, import.running), (2, 0));
}

#[test]
fn lists_named_as_the_columns_that_ship_make_no_columns_of_their_own() {
    let board = json!({
        "lists": [{ "id": "a", "name": "Ötlet" }, { "id": "b", "name": "fut" }, { "id": "done", "name": "x" }],
        "cards": [{ "id": "c", "idList": "b", "name": "Fut" }],
    });
    let words = Words::new(Lang::Hu);
    let running = words.project_status("running").into_owned();
    let board = json!({
        "lists": [{ "id": "a", "name": words.project_status("idea") }, { "id": "b", "name": running },
            { "id": "done", "name": "x" }],
        "cards": board["cards"],
    });
    let import = plan(&board, &Records::new());
    assert_eq!(import.new.columns, 0);
    assert_eq!(import.records[0].fields["status"], "running");
    assert_eq!(import.records[0].fields.get("column"), None);
}

/// A board whose history is some twenty megabytes, as large boards have.
fn long_history(megabytes: usize) -> String {
    let mut text = String::from(r#"{"id":"b","name":"Big","actions":["#);
    let mut number = 0;
    while text.len() < megabytes * 1024 * 1024 {
        let kind = if number % 10 == 0 {
            "commentCard"
        } else {
            "updateCard"
        };
        let _ = write!(
            text,
            r#"{{"id":"a{number}","idMemberCreator":"m1","data":{{"old":{{"pos":{number}}},"text":"Said {number}","card":{{"id":"c{}","name":"Card","desc":"{}"}},"board":{{"id":"b"}},"list":{{"name":"Doing","id":"l"}}}},"type":"{kind}","date":"2025-03-01T10:00:00.000Z","appCreator":null,"limits":{{}},"memberCreator":{{"id":"m1","fullName":"Ines","avatarHash":"x","nonPublic":{{"initials":"I"}}}}}},"#,
            number % 500,
            "lorem ipsum ".repeat(40),
        );
        number += 1;
    }
    text.pop();
    text.push_str(r#"],"lists":[{"id":"l","name":"Doing"}],"cards":["#);
    for number in 0..500 {
        let _ = write!(
            text,
            r#"{{"id":"c{number}","idList":"l","name":"Card {number}"}},"#
        );
    }
    text.pop();
    text.push_str("]}");
    text
}

/// Two workspaces hold the same projects, whatever their places are called.
fn told(records: &Records) -> Vec<Value> {
    let (cluster, _) = Cluster::read(records);
    let mut told = Vec::new();
    for project in klaster::domain::roster::in_order(&cluster.projects) {
        let mut fields = records[project.id.as_str()].fields.clone();
        fields.remove("order");
        told.push(Value::Object(fields));
    }
    let mut rest: Vec<&Record> = records.values().collect();
    rest.retain(|it| {
        let kinds = [
            Kind::Milestone,
            Kind::ChecklistItem,
            Kind::Label,
            Kind::Attachment,
            Kind::Comment,
        ];
        it.known_kind().is_some_and(|kind| kinds.contains(&kind))
    });
    for record in rest {
        let mut record = record.clone();
        record.fields.remove("order");
        told.push(record.to_value());
    }
    told
}

fn written(records: &Records) -> Value {
    let (cluster, _) = Cluster::read(records);
    let text = write(&cluster, english(), date(2025, 6, 1));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn what_was_written_reads_back_the_same_and_changes_nothing_where_it_was_written() {
    let mut records = finowtal();
    let mut board = office();
    // A member as a partner is not written: boards know people alone.
    board["cards"][0]["idMembers"] = json!(["m1"]);
    board["cards"][1]["idMembers"] = json!(["m1"]);
    taken_in(&board, &mut records);
    let out = written(&records);
    let here = plan(&out, &records);
    assert!(!here.does_something(), "{:?}", here.records);

    let mut elsewhere = Records::new();
    taken_in(&out, &mut elsewhere);
    assert_eq!(told(&elsewhere), told(&records));
}

/// An office's board with what it has no names for, and with two people of one name.
fn with_gaps() -> Records {
    let mut records = finowtal();
    taken_in(&office(), &mut records);
    let mut put = |record: Record| drop(records.insert(record.id.clone(), record));
    put(Record::new(Kind::Comment, "own")
        .with("about", "trello-card-c1")
        .with("text", "Nobody’s"));
    put(Record::new(Kind::Person, "p2").with("name", "Kovács Anna"));
    put(Record::new(Kind::ChecklistItem, "bare")
        .with("project", "trello-card-c1")
        .with("owner", "p2")
        .with("text", "Stand mieten"));
    put(Record::new(Kind::Project, "pr1").with("title", " ").with(
        "labels",
        json!(["trello-label-g1", "trello-label-g1", "gone"]),
    ));
    records
}

/// What other programs ask for before they take a board in, as their importers read it: `WeKan`, Planka and 4ga
/// Boards, Nextcloud Deck, Kanboard's plugin, Focalboard.
#[test]
fn a_written_board_has_all_that_other_programs_ask_for() {
    let out = written(&with_gaps());
    let all = |of: &Value, name: &str| of[name].as_array().unwrap().clone();
    let says = |value: &Value| !value.as_str().unwrap().trim().is_empty();
    let ids = |of: &[Value]| -> Vec<Value> { of.iter().map(|it| it["id"].clone()).collect() };
    let is_moment = |value: &Value| {
        let text = value.as_str().unwrap();
        assert!(
            text.len() == 24 && text.ends_with("T12:00:00.000Z"),
            "{text}"
        );
    };
    // WeKan; an empty name is refused by Nextcloud Deck.
    assert!(says(&out["name"]) && out["prefs"]["background"].is_string());
    assert_eq!(out["prefs"]["permissionLevel"], "private");
    assert!(out["desc"].is_string());

    let lists = all(&out, "lists");
    for list in &lists {
        assert!(list["closed"].is_boolean() && says(&list["name"]) && says(&list["id"]));
        assert!(list["pos"].is_number());
    }
    let labels = all(&out, "labels");
    for label in &labels {
        assert!(label["name"].is_string() && label.get("color").is_some());
    }
    let fields = all(&out, "customFields");
    for field in &fields {
        assert!(field["display"]["cardFront"].is_boolean() && says(&field["name"]));
        assert!(field["type"] == "number" || field["type"] == "text");
    }
    // WeKan makes users of them, and takes two of one name for one.
    let members = all(&out, "members");
    let names: BTreeSet<String> = members
        .iter()
        .map(|it| it["username"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(names.len(), members.len());
    assert!(
        names.contains("kovacs.anna") && names.contains("kovacs.anna.2"),
        "{names:?}"
    );
    assert!(members.iter().all(|it| says(&it["fullName"])));

    let checklists = all(&out, "checklists");
    for checklist in &checklists {
        assert!(checklist["idBoard"].is_string() && checklist["pos"].is_number());
        // Planka has no checklist without a name.
        assert!(says(&checklist["name"]), "{checklist}");
        for item in all(checklist, "checkItems") {
            assert!(says(&item["name"]) && item["pos"].is_number());
            assert!(item["state"] == "complete" || item["state"] == "incomplete");
        }
    }
    let cards = all(&out, "cards");
    for card in &cards {
        assert!(card["closed"].is_boolean() && card["pos"].is_number());
        assert!(card["desc"].is_string() && says(&card["name"]), "{card}");
        is_moment(&card["dateLastActivity"]);
        for day in ["start", "due"] {
            assert!(card.get(day).is_some());
            if !card[day].is_null() {
                is_moment(&card[day]);
            }
        }
        assert!(ids(&lists).contains(&card["idList"]), "{card}");
        // Planka reads the ids of labels and refuses one twice, Nextcloud Deck reads the labels within the card.
        let named = all(card, "idLabels");
        let twice = |id: &&Value| named.iter().filter(|it| it == id).count() > 1;
        assert_eq!(named.iter().find(twice), None);
        assert_eq!(ids(&all(card, "labels")), named);
        assert!(named.iter().all(|it| ids(&labels).contains(it)));
        let people = all(card, "idMembers");
        assert!(people.iter().all(|it| ids(&members).contains(it)));
        for filled in all(card, "customFieldItems") {
            assert!(filled["value"]["number"].is_string() || filled["value"]["text"].is_string());
            assert!(ids(&fields).contains(&filled["idCustomField"]));
        }
        // Nextcloud Deck and Focalboard go by what the card names.
        let mut own = checklists.clone();
        own.retain(|it| it["idCard"] == card["id"]);
        assert_eq!(ids(&own), all(card, "idChecklists"));
        let papers = all(card, "attachments");
        assert_eq!(card["badges"]["attachments"], papers.len());
        for paper in papers {
            assert!(says(&paper["name"]) && says(&paper["url"]) && paper["isUpload"] == false);
            is_moment(&paper["date"]);
        }
    }
    for action in all(&out, "actions") {
        assert!(action["data"]["text"].is_string() && action["type"] == "commentCard");
        assert!(ids(&cards).contains(&action["data"]["card"]["id"]));
        is_moment(&action["date"]);
        assert!(action["memberCreator"]["fullName"].is_string());
        assert!(action["memberCreator"]["username"].is_string());
    }

    // What had no name has none again.
    let mut elsewhere = Records::new();
    taken_in(&out, &mut elsewhere);
    let bare = cluster(&elsewhere).checklist_items;
    let bare = bare.values().find(|it| it.text == "Stand mieten").unwrap();
    assert_eq!(bare.list, None);
}

/// No other program reads when a card starts, most neither amounts nor people, links and the days of a checklist.
#[test]
fn what_other_programs_pass_over_stands_in_the_description() {
    let mut records = finowtal();
    taken_in(&office(), &mut records);
    records
        .get_mut("org")
        .unwrap()
        .fields
        .insert("currency".to_owned(), "EUR".into());
    let mut out = written(&records);
    let own = "Ein Bus.\n\nAlso: Anna Kovács\nPriorität: hoch\nPresse: Yes";
    let bus = |out: &Value| -> usize {
        let all = out["cards"].as_array().unwrap();
        all.iter()
            .position(|it| it["name"] == "Ausbildungsbus")
            .unwrap()
    };
    let at = bus(&out);
    assert_eq!(out["cards"][at]["ownDesc"], own);
    let beneath = "- Responsible: Ines Krüger\n\
                   - Start: 1 Feb 2025\n\
                   - Planned budget: €12,500.50\n\
                   - Expected impact: Mehr Lehrlinge\n\
                   - Bus bestellt: 1 Apr 2025\n\
                   - Fahrer fragen: Ines Krüger\n\
                   - Plan.pdf: https://trello.com/plan.pdf";
    assert_eq!(
        out["cards"][at]["desc"].as_str().unwrap(),
        format!("{own}\n\n{beneath}")
    );

    // Whoever changes the description elsewhere keeps what is written then.
    out["cards"][at]["desc"] = "Ein anderer Bus.".into();
    let mut elsewhere = Records::new();
    taken_in(&out, &mut elsewhere);
    let elsewhere = cluster(&elsewhere);
    let bus = project(&elsewhere, "Ausbildungsbus");
    assert_eq!(bus.description.as_deref(), Some("Ein anderer Bus."));
}

#[derive(Debug, Clone)]
struct Made {
    title: String,
    text: Option<String>,
    status: ProjectStatus,
    dates: [Option<i8>; 2],
    amounts: [Option<i64>; 2],
    flags: [bool; 3],
    steps: Vec<(String, bool)>,
    comments: Vec<String>,
}

fn made() -> impl Strategy<Value = Made> {
    let text = || "\\PC{1,20}".prop_map(|it| it.trim().to_owned());
    let texts = move || text().prop_filter("says something", |it| !it.is_empty());
    let amounts = proptest::array::uniform2(proptest::option::of(0..=LIMIT.minor_units()));
    let flags = proptest::array::uniform3(any::<bool>());
    let status = proptest::sample::select(ProjectStatus::SHIPPED);
    let dates = proptest::array::uniform2(proptest::option::of(1..28_i8));
    let parts = (
        texts(),
        proptest::option::of(texts()),
        status,
        dates,
        amounts,
        flags,
        proptest::collection::vec((texts(), any::<bool>()), 0..4),
        proptest::collection::vec(texts(), 0..3),
    );
    parts.prop_map(
        |(title, text, status, dates, amounts, flags, steps, comments)| Made {
            title,
            text,
            status,
            dates,
            amounts,
            flags,
            steps,
            comments,
        },
    )
}

fn workspace(all: &[Made]) -> Records {
    let mut records = finowtal();
    let mut put = |record: Record| drop(records.insert(record.id.clone(), record));
    put(Record::new(Kind::Label, "l1")
        .with("name", "Label")
        .with("colour", "green"));
    for (at, made) in all.iter().enumerate() {
        let id = format!("pr{at}");
        let mut project = Record::new(Kind::Project, &id)
            .with("title", made.title.as_str())
            .with("status", made.status.as_str())
            .with("order", format!("{:02}80", at + 40));
        if let Some(text) = &made.text {
            project = project.with("description", text.as_str());
        }
        for (name, day) in ["start", "end"].iter().zip(made.dates) {
            if let Some(day) = day {
                project = project.with(name, date(2025, 3, day).to_string());
            }
        }
        for (name, amount) in ["budgetPlanned", "budgetSpent"].iter().zip(made.amounts) {
            if let Some(amount) = amount {
                project = project.with(name, amount);
            }
        }
        let [archived, template, labelled] = made.flags;
        for (name, flag) in [("archived", archived), ("template", template)] {
            if flag {
                project = project.with(name, true);
            }
        }
        if labelled {
            project = project
                .with("labels", json!(["l1"]))
                .with("responsible", "p1");
        }
        put(project);
        for (number, (text, done)) in made.steps.iter().enumerate() {
            let kind = if number % 2 == 0 {
                Kind::Milestone
            } else {
                Kind::ChecklistItem
            };
            let mut step = Record::new(kind, &format!("{id}-{number}"))
                .with("project", id.as_str())
                .with("text", text.as_str());
            if *done {
                step = step.with("done", true);
            }
            put(step);
        }
        for (number, text) in made.comments.iter().enumerate() {
            let comment = Record::new(Kind::Comment, &format!("{id}-c{number}"))
                .with("about", id.as_str())
                .with("text", text.as_str())
                .with("date", "2025-03-04");
            put(comment);
        }
    }
    records
}

/// The same with the ids that a board gives.
fn elsewhere(records: &Records) -> Vec<Value> {
    let mut told = told(records);
    for value in &mut told {
        let Value::Object(fields) = value else {
            continue;
        };
        let prefix = match fields.get("kind").and_then(Value::as_str) {
            Some("label") => Some("trello-label-"),
            Some("comment") => Some("trello-comment-"),
            Some(_) => Some("trello-item-"),
            None => None,
        };
        let mut name = |field: &str, prefix: &str| {
            if let Some(Value::String(id)) = fields.get_mut(field)
                && !id.starts_with("trello-")
            {
                id.insert_str(0, prefix);
            }
        };
        if let Some(prefix) = prefix {
            name("id", prefix);
        }
        name("project", "trello-card-");
        name("about", "trello-card-");
        name("responsible", "trello-member-");
        if let Some(Value::Array(labels)) = fields.get_mut("labels") {
            *labels = vec!["trello-label-l1".into()];
        }
    }
    told.sort_by_key(|it| it.get("id").map(ToString::to_string));
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn projects_go_out_and_come_in_as_they_were(all in proptest::collection::vec(made(), 0..6)) {
        let records = workspace(&all);
        let out = written(&records);
        let here = plan(&out, &records);
        prop_assert!(!here.does_something(), "{:?}", here.records);

        let mut first = Records::new();
        let import = taken_in(&out, &mut first);
        prop_assert_eq!(import.aside, []);
        let uses_label = all.iter().any(|it| it.flags[2]);
        let mut expected = elsewhere(&records);
        if !uses_label {
            expected.retain(|it| it.get("kind") != Some(&json!("label")));
        }
        prop_assert_eq!(elsewhere(&first), expected);

        let mut second = Records::new();
        taken_in(&written(&first), &mut second);
        prop_assert_eq!(told(&second), told(&first));
    }

    #[test]
    fn no_text_stops_the_reader(text in "[\\PC\n]{0,200}") {
        let _ = Board::read(text.as_bytes());
        let _ = Board::read(format!("{{\"cards\":[{text}]}}").as_bytes());
    }
}

#[test]
fn twenty_megabytes_of_history_are_passed_over() {
    let text = long_history(20);
    let started = Instant::now();
    let board = Board::read(text.as_bytes()).unwrap();
    let took = started.elapsed();
    println!("{} bytes of a board read in {took:?}", text.len());
    assert_eq!(board.cards.len(), 500);
    assert!(board.cut_off && board.comments.len() > 1_000);
    assert!(board.comments.iter().all(|it| it.text.starts_with("Said ")));
    // Unoptimised on a busy machine; the page is many times quicker.
    assert!(took.as_secs() < 60, "{took:?}");
}

#[test]
fn a_real_export_comes_in() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let folder = std::env::var_os("KLASTER_DATA").map_or(beside, PathBuf::from);
    // It is somebody else's, and lies outside the repository.
    let Ok(bytes) = std::fs::read(folder.join("trello-board.json")) else {
        return;
    };
    let board = Board::read(&bytes).unwrap();
    let import = Import::plan(&board, &Cluster::default(), &Choices::default(), english());
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(
        import.new.projects,
        value["cards"].as_array().unwrap().len()
    );
    assert_eq!(import.aside, []);
    let mut records = Records::new();
    carry_out(&mut records, &import.command());
    assert!(!plan(&value, &records).does_something());
}

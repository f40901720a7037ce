//! Tables of projects, in and out, as a person brings them: pasted rows, files of spreadsheets.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and the times are for who reads along"
)]

use std::fmt::Write as _;
use std::path::Path;

use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::command::{Command, apply, plan};
use klaster::domain::id::Id;
use klaster::domain::record::{Record, Records};
use klaster::domain::work::starting::Lacks;
use klaster::exchange::tables::named::{Choices, Reason};
use klaster::exchange::tables::projects::plan::Remark;
use klaster::exchange::tables::projects::{Column, Import, csv, preview};
use klaster::exchange::tables::text;
use klaster::words::{Lang, PlainFormats, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

fn sample(name: &str) -> Records {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("samples")
        .join(format!("{name}.klaster.json"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    loaded.records
}

fn records(list: &Value) -> Records {
    let records = list.as_array().unwrap().iter();
    records
        .map(|value| Record::from_value(value.clone()).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect()
}

fn small() -> Records {
    records(&json!([
        { "id": "o", "kind": "organisation", "name": "Netz", "currency": "EUR" },
        { "id": "m1", "kind": "member", "name": "Livnica Jug d.o.o." },
        { "id": "m2", "kind": "member", "name": "Kos d.o.o." },
        { "id": "p1", "kind": "person", "name": "Ana Anić" },
        { "id": "p2", "kind": "person", "name": "Jan Kos" },
        { "id": "p3", "kind": "person", "name": "Jan Kos" },
        { "id": "g1", "kind": "goal", "text": "Mehr Praktika in der Region bis 2028" },
        { "id": "t1", "kind": "theme", "title": "Früh dran", "year": 2025 },
        { "id": "pr1", "kind": "project", "title": "Berufe-Bus", "status": "idea", "partners": ["m2"], "order": "80" },
    ]))
}

fn read(records: &Records) -> Cluster {
    let (cluster, errors) = Cluster::read(records);
    assert_eq!(errors, []);
    cluster
}

fn import(records: &Records, text: &str) -> Import {
    Import::plan(text, &read(records), &Choices::default())
}

fn carried_out(records: &Records, command: &Command) -> Records {
    let mut after = records.clone();
    apply(&mut after, plan(records, command).unwrap());
    after
}

fn taken_in(records: &Records, text: &str) -> Cluster {
    let import = import(records, text);
    let command = import.command(&read(records), "new");
    read(&carried_out(records, &command))
}

#[test]
fn rows_of_a_german_spreadsheet_become_projects_with_their_people_days_and_sums() {
    let table = "Projekt;Stand;Verantwortlich;Beginn;Ende;Kosten (EUR);Beteiligte;Jahresthema;Ziel\n\
        Messe;in Arbeit;Anić Ana;1. März 2025;Q2 2025;1.250,50;Kos d.o.o. | Ливница Југ д.о.о.;2025;Mehr Praktika\n";
    let after = taken_in(&small(), table);
    let project = after
        .projects
        .values()
        .find(|it| it.title == "Messe")
        .unwrap();
    assert_eq!(project.responsible.as_ref().unwrap().as_str(), "p1");
    assert_eq!(project.status.as_ref().unwrap().as_str(), "running");
    assert_eq!(project.start.unwrap().to_string(), "2025-03-01");
    assert_eq!(project.end.unwrap().to_string(), "2025-06-30");
    assert_eq!(project.budget_planned.unwrap().minor_units(), 125_050);
    let partners: Vec<&str> = project.partners.iter().map(Id::as_str).collect();
    assert_eq!(partners, ["m2", "m1"]);
    assert_eq!(project.theme.as_ref().unwrap().as_str(), "t1");
    assert_eq!(project.goal.as_ref().unwrap().as_str(), "g1");
    assert!(project.order.as_deref() > Some("80"));
}

#[test]
fn one_column_tells_how_the_days_of_the_other_are_written() {
    let after = taken_in(&small(), "Project;Start;End\nFair;3/4/2025;3/31/2025\n");
    let fair = after.projects.values().find(|it| it.title == "Fair");
    let days = fair.map(|it| (it.start.unwrap().to_string(), it.end.unwrap().to_string()));
    let written = ("2025-03-04".to_owned(), "2025-03-31".to_owned());
    assert_eq!(days, Some(written));
}

#[test]
fn a_project_that_is_here_is_filled_in_and_nothing_is_taken_away() {
    let after = taken_in(
        &small(),
        "Name,Status,Partners,Spent\nБеруфе-Бус,,Livnica Jug d.o.o.,12\nBerufe-Bus,,Livnica Jug d.o.o.,12\n",
    );
    let project = after.projects.get("pr1").unwrap();
    assert_eq!(project.status.as_ref().unwrap().as_str(), "idea");
    assert_eq!(project.partners.len(), 2);
    assert_eq!(project.budget_spent.unwrap().minor_units(), 1200);
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_of_its_row_comes_in() {
    let import = import(
        &small(),
        "Name\tStatus\tOwner\tFrom\tTo\tBudget\tSpent\tCurrency\tLead\n\
         A\tsleeping\tJan Kos\t31.2.2025\t2025\t-5\t99999999999999\teuros\tNobody\n\
         B\t\t\t2025-05-01\t2025-04-01\tmany\t\t\t\n",
    );
    let [a, b] = import.taken.as_slice() else {
        panic!("both rows come in");
    };
    let word = |it: &str| it.to_owned();
    let day = jiff::civil::date(2025, 12, 31);
    assert_eq!(
        a.remarks,
        [
            Remark::NotACurrency {
                word: word("euros")
            },
            Remark::NotAStatus {
                word: word("sleeping")
            },
            Remark::NoSuch {
                column: Column::Lead,
                word: word("Nobody")
            },
            Remark::Several {
                column: Column::Responsible,
                word: word("Jan Kos"),
                count: 2
            },
            Remark::NotADay {
                word: word("31.2.2025")
            },
            Remark::DayReadAs {
                word: word("2025"),
                day
            },
            Remark::Negative { word: word("-5") },
            Remark::TooLarge {
                word: word("99999999999999")
            },
        ]
    );
    assert_eq!(
        b.remarks,
        [
            Remark::EndsFirst,
            Remark::NotAnAmount { word: word("many") }
        ]
    );
    assert_eq!(b.fields.len(), 1);
}

#[test]
fn a_project_that_may_not_start_keeps_its_status_and_takes_the_rest() {
    let import = import(
        &small(),
        "Name,Status,Responsible\nBerufe-Bus,Running,Ana Anić\n",
    );
    let taken = import.taken.first().unwrap();
    assert!(matches!(
        taken.remarks.as_slice(),
        [Remark::MayNotStart { .. }]
    ));
    assert_eq!(taken.fields.len(), 1);
    let records = small();
    let command = import.command(&read(&records), "new");
    let after = read(&carried_out(&records, &command));
    let project = after.projects.get("pr1").unwrap();
    assert_eq!(project.responsible.as_ref().unwrap().as_str(), "p1");
}

#[test]
fn a_new_project_that_started_without_what_it_must_have_says_so() {
    let import = import(
        &small(),
        "Name,Status,Responsible\nA,Running,\nB,Idea,\nC,Done,Ana Anić\n",
    );
    let remarks: Vec<_> = import
        .taken
        .iter()
        .map(|it| it.remarks.as_slice())
        .collect();
    let without = |lacks| vec![Remark::StartedWithout { lacks }];
    assert_eq!(
        remarks,
        [without(Lacks::Both), vec![], without(Lacks::Agreement)]
    );
    assert!(import.taken.iter().all(|it| it.fields.len() >= 2));
}

#[test]
fn a_row_that_is_no_project_or_the_same_one_is_rejected_with_its_line() {
    let import = import(
        &small(),
        "Name,Status,Budget\n,Idea,5\nBus,Idea,5\nBUS,Idea,6\nTram,Idea,5,6,7\n",
    );
    let reasons: Vec<(usize, &Reason)> = import
        .rejected
        .iter()
        .map(|it| (it.line, &it.reason))
        .collect();
    assert_eq!(
        reasons,
        [
            (2, &Reason::NoName),
            (4, &Reason::Same { line: 3 }),
            (
                5,
                &Reason::ExtraCells {
                    cells: 5,
                    columns: 3
                }
            ),
        ]
    );
    assert_eq!(import.taken.len() + import.rejected.len(), import.rows);
}

#[test]
fn a_file_in_another_encoding_with_another_sign_reads_the_same() {
    let table = "Назив;Одговорна особа;Планирано\nЛивада;Ана Анић;1.000,00\n";
    let windows_1251: Vec<u8> = table
        .chars()
        .map(|letter| match letter {
            letter if letter.is_ascii() => u8::try_from(letter).unwrap(),
            'ћ' => 0x9e,
            letter => u8::try_from(u32::from(letter) - 0x350).unwrap(),
        })
        .collect();
    let (text, _) = text::decode(&windows_1251).unwrap();
    let taken = import(&small(), &text).taken;
    assert_eq!(taken, import(&small(), table).taken);
    assert_eq!(taken.first().unwrap().fields.len(), 3);
}

#[test]
fn what_was_written_comes_in_again_and_changes_nothing() {
    for name in ["germany", "hungary", "serbia"] {
        let records = sample(name);
        let cluster = read(&records);
        for lang in Lang::ALL {
            let table = csv::write(&cluster, Words::new(lang));
            let import = Import::plan(&table, &cluster, &Choices::default());
            let all = cluster.projects.values().count();
            assert_eq!(import.taken.len(), all, "{name} in {lang:?}");
            for taken in &import.taken {
                assert!(!taken.does_something(), "{name}: {taken:?}");
                assert_eq!(taken.remarks, [], "{name}: {}", taken.title);
            }
        }
    }
}

#[test]
fn no_cell_is_a_formula_to_a_spreadsheet() {
    let cluster = read(&records(&json!([
        { "id": "pr", "kind": "project", "title": "=HYPERLINK(\"http://x\")", "description": "@SUM(1)", "result": "+1", "expectedImpact": "'=1" },
    ])));
    let table = csv::write(&cluster, Words::new(Lang::En));
    for cell in [
        "\"'=HYPERLINK(\"\"http://x\"\")\"",
        ";'@SUM(1);",
        ";'+1;",
        ";''=1;",
    ] {
        assert!(table.contains(cell), "{cell} in {table}");
    }
    let import = Import::plan(&table, &cluster, &Choices::default());
    assert!(!import.taken.first().unwrap().does_something());
}

#[test]
fn the_preview_says_what_becomes_of_each_row() {
    let cluster = read(&small());
    let text = "Name,From,Planned\nBerufe-Bus,März 2025,\"1,5\"\nMesse,,\n";
    let words = Words::new(Lang::En);
    let formats = PlainFormats::new(Lang::En);
    let import = Import::plan(text, &cluster, &Choices::default());
    let seen = preview::of(words, &formats, &import, &cluster);
    assert_eq!((seen.new, seen.changed), (1, 1));
    let said: Vec<&str> = seen.rows.iter().map(|it| it.said.as_str()).collect();
    assert_eq!(said, ["From: 1 Mar 2025 · Planned: €1.50", "new project"]);
    let remark = seen.remarks.first().unwrap();
    assert_eq!(remark.said, "“März 2025” was read as 1 Mar 2025.");
}

#[test]
fn a_thousand_rows_are_planned_while_one_types() {
    let mut table = String::from("Name;Status;Verantwortlich;Von;Bis;Geplant\n");
    for number in 0..1000 {
        writeln!(
            table,
            "Projekt {number};Idee;Ana Anić;1.3.2025;31.12.2025;{number},50"
        )
        .unwrap();
    }
    let cluster = read(&small());
    let began = std::time::Instant::now();
    let import = Import::plan(&table, &cluster, &Choices::default());
    println!("1,000 rows planned in {:?}", began.elapsed());
    assert_eq!(import.taken.len(), 1000);
    assert!(import.taken.iter().all(|it| it.remarks.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_project_comes_back_as_it_went(
        title in "[a-zšђ=+@';,\"|\n -]{1,12}",
        text in "\\PC{0,30}",
        name in "[a-zőж;,| ]{1,10}",
        amount in 0_i64..100_000_000_000_000,
        (start, length) in (0..20_000_i32, 0..900_i32),
    ) {
        prop_assume!(!title.trim().is_empty() && !name.trim().is_empty());
        let first = klaster::domain::work::spans::later(jiff::civil::date(1999, 1, 1), start);
        let last = klaster::domain::work::spans::later(first, length);
        let cluster = read(&records(&json!([
            { "id": "m", "kind": "member", "name": name },
            { "id": "n", "kind": "member", "name": name },
            { "id": "a", "kind": "project", "title": title, "description": text, "result": text,
              "partners": ["n", "m"], "leadMember": "n", "budgetPlanned": amount, "budgetSpent": 0,
              "start": first.to_string(), "end": last.to_string(), "impactHorizon": "long", "status": "late" },
            { "id": "b", "kind": "project", "title": title },
        ])));
        for lang in Lang::ALL {
            let table = csv::write(&cluster, Words::new(lang));
            let import = Import::plan(&table, &cluster, &Choices::default());
            prop_assert_eq!(import.rejected.len(), 0, "{:?}", import.rejected);
            for taken in &import.taken {
                prop_assert!(!taken.does_something(), "{:?} {}", taken, table);
            }
        }
    }

    #[test]
    fn any_text_is_a_table_or_none_and_no_row_is_lost(text in "[a-zA-Z0-9;,\t\n\"=.é-]{0,200}") {
        let cluster = read(&small());
        let import = Import::plan(&text, &cluster, &Choices::default());
        prop_assert_eq!(import.taken.len() + import.rejected.len(), import.rows);
    }
}

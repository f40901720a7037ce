//! Tables of members, in and out, as a person brings them: pasted rows, files of spreadsheets.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and the times are for who reads along"
)]

use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::date;
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::domain::cluster::Cluster;
use klaster::domain::command::{Command, apply, plan};
use klaster::domain::measure::Date;
use klaster::domain::membership::Member;
use klaster::domain::record::{Record, Records};
use klaster::exchange::tables::members::plan::Remark;
use klaster::exchange::tables::members::{Column, Import, csv, preview};
use klaster::exchange::tables::named::{Choices, Meaning as _, Reason};
use klaster::words::{Lang, Words};
use serde_json::json;

const TODAY: Date = date(2025, 11, 30);

fn sample(name: &str) -> Records {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("samples")
        .join(format!("{name}.klaster.json"));
    let loaded = file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    loaded.records
}

fn small() -> Records {
    let list = json!([
        { "id": "in", "kind": "memberClass", "name": "Redovna članica", "vote": true, "order": "40" },
        { "id": "out", "kind": "memberClass", "name": "Podržavajuća članica", "consult": true, "order": "80" },
        { "id": "n", "kind": "network", "name": "Sever" },
        { "id": "m1", "kind": "member", "name": "Livnica Jug d.o.o.", "class": "in", "town": "Čačak",
          "representative": "p1", "knowHow": ["livenje"] },
        { "id": "m2", "kind": "member", "name": "Kos d.o.o.", "class": "in" },
        { "id": "p1", "kind": "person", "name": "Ana Anić", "member": "m1", "email": "ana@jug.example" },
    ]);
    let records = list.as_array().unwrap().iter();
    records
        .map(|value| Record::from_value(value.clone()).unwrap())
        .map(|record| (record.id.clone(), record))
        .collect()
}

fn read(records: &Records) -> Cluster {
    let (cluster, errors) = Cluster::read(records);
    assert_eq!(errors, []);
    cluster
}

fn import(records: &Records, text: &str) -> Import {
    Import::plan(text, &read(records), &Choices::default(), TODAY)
}

fn carried_out(records: &Records, command: &Command) -> Records {
    let mut after = records.clone();
    apply(&mut after, plan(records, command).unwrap());
    after
}

/// What a table makes of the small organisation.
fn taken_in(text: &str) -> Cluster {
    let records = small();
    read(&carried_out(
        &records,
        &import(&records, text).command("row"),
    ))
}

fn named<'c>(cluster: &'c Cluster, name: &str) -> &'c Member {
    cluster.members.values().find(|it| it.name == name).unwrap()
}

#[test]
fn headings_are_known_as_each_language_writes_them() {
    for lang in Lang::ALL {
        for column in Column::written() {
            let heading = column.word(Words::new(lang));
            assert_eq!(
                Column::of_heading(&heading),
                Some(column),
                "{lang:?}: {heading}"
            );
        }
    }
    for (heading, column) in [
        ("Firma", Column::Name),
        ("Mitglied seit", Column::Since),
        ("Ansprechpartner/in", Column::Representative),
        ("Székhely", Column::Town),
        ("E-mail cím", Column::Email),
        ("Број запослених", Column::Employees),
        ("Kontakt osoba", Column::Representative),
        ("Member No.", Column::Id),
    ] {
        assert_eq!(Column::of_heading(heading), Some(column), "{heading}");
    }
}

#[test]
fn a_new_member_comes_with_its_people() {
    let cluster = taken_in(
        "Naziv;Vrsta članstva;Vrsta;Mesto;Zaposleni;Osnivač;Član od;Predstavnik;Funkcija;E-pošta;Telefon;Zamenik;Znanja;Mreže\n\
         Alatnica Ibar;redovna;kompanija;Kraljevo;1.200;da;1.3.2012.;Mira Mirić;direktorka;mira@ibar.example;+381 36 1;Pera Perić;\"alati; kalupi\";Sever",
    );
    let member = named(&cluster, "Alatnica Ibar");
    assert_eq!(member.class.as_ref().unwrap().as_str(), "in");
    assert_eq!(member.employees, Some(1200));
    assert!(member.founder);
    assert_eq!(member.member_since.unwrap().to_string(), "2012-03-01");
    assert_eq!(member.know_how, ["alati", "kalupi"]);
    assert_eq!(member.networks.len(), 1);
    let person = cluster
        .people
        .get(member.representative.as_ref().unwrap())
        .unwrap();
    assert_eq!(person.name, "Mira Mirić");
    assert_eq!(person.telephone.as_deref(), Some("+381 36 1"));
    assert_eq!(person.member.as_ref(), Some(&member.id));
    let deputy = cluster.people.get(member.deputy.as_ref().unwrap()).unwrap();
    assert_eq!(deputy.name, "Pera Perić");
}

#[test]
fn a_member_is_known_in_another_script_and_composition_and_is_filled_in() {
    for name in [
        "Ливница Југ д.о.о.",
        "livnica jug d.o.o.",
        "Livnica  Jug d.o.o.",
    ] {
        let text = format!(
            "Naziv;Mesto;Delatnost;Predstavnik;Telefon;Znanja\n{name};;livenje;Анић Ана;064;obrada"
        );
        let cluster = taken_in(&text);
        assert_eq!(cluster.members.values().count(), 2, "{name}");
        let member = named(&cluster, "Livnica Jug d.o.o.");
        // An empty cell takes nothing away, and lists grow.
        assert_eq!(member.town.as_deref(), Some("Čačak"));
        assert_eq!(member.activity.as_deref(), Some("livenje"));
        assert_eq!(member.know_how, ["livenje", "obrada"]);
        let person = cluster
            .people
            .get(member.representative.as_ref().unwrap())
            .unwrap();
        assert_eq!(person.name, "Ana Anić");
        assert_eq!(person.email.as_deref(), Some("ana@jug.example"));
        assert_eq!(person.telephone.as_deref(), Some("064"));
    }
}

#[test]
fn names_that_differ_in_accents_are_two_members_and_said() {
    let records = small();
    let plan = import(&records, "Naziv\nKoš d.o.o.\nМлин Ђ\nMlin Đ\nMlin Ď");
    assert_eq!(plan.taken[0].is, None);
    let nearly = |name: &str| Remark::Nearly {
        name: name.to_owned(),
    };
    assert_eq!(plan.taken[0].remarks, [nearly("Kos d.o.o.")]);
    assert_eq!(plan.rejected.len(), 1);
    assert_eq!(plan.rejected[0].reason, Reason::Same { line: 3 });
}

#[test]
fn a_class_that_stands_is_not_changed_by_a_table() {
    let records = small();
    let plan = import(
        &records,
        "Naziv;Vrsta članstva\nKos d.o.o.;podržavajuća\nNov;počasna",
    );
    assert!(!plan.taken[0].does_something());
    assert!(matches!(
        plan.taken[0].remarks[..],
        [Remark::ClassStays { .. }]
    ));
    assert!(matches!(
        plan.taken[1].remarks[..],
        [Remark::NoSuchClass { .. }]
    ));
}

#[test]
fn the_class_that_goes_out_is_that_of_the_day_and_a_planned_change_comes_in_again_as_it_was() {
    let mut records = small();
    let change = json!({ "id": "c", "kind": "classChange", "member": "m2", "from": "in", "to": "out", "date": "2025-12-01" });
    let change = Record::from_value(change).unwrap();
    records.insert(change.id.clone(), change);
    records
        .get_mut("m2")
        .unwrap()
        .fields
        .insert("class".to_owned(), json!("out"));
    let cluster = read(&records);
    for (day, class) in [(TODAY, "Redovna"), (date(2025, 12, 1), "Podržavajuća")] {
        let text = csv::write(&cluster, Words::new(Lang::En), day);
        let kos = text.lines().find(|it| it.starts_with("Kos")).unwrap();
        assert!(kos.contains(class), "{kos}");
        let plan = Import::plan(&text, &cluster, &Choices::default(), day);
        assert!(
            plan.taken
                .iter()
                .all(|it| !it.does_something() && it.remarks.is_empty())
        );
    }
}

#[test]
fn what_cannot_be_read_is_said_and_the_row_still_comes_in() {
    let records = small();
    let plan = import(
        &records,
        "Naziv;Zaposleni;Osnivač;Član od;Član do;Mreže;E-pošta;Vrsta\n\
         A;10-49;možda;juče;;Jug;a@b.example;zadruga\n\
         B;;;2020-05-01;2019-05-01;;;",
    );
    assert_eq!(plan.rejected, []);
    let kinds: Vec<&str> = plan.taken[0]
        .remarks
        .iter()
        .map(|it| match it {
            Remark::OwnKind { .. } => "kind",
            Remark::NotADay { .. } => "day",
            Remark::NotANumber { .. } => "number",
            Remark::NotYesOrNo { .. } => "founder",
            Remark::NoSuchNetwork { .. } => "network",
            Remark::NobodyToReach => "reach",
            _ => "other",
        })
        .collect();
    assert_eq!(
        kinds,
        ["kind", "day", "number", "founder", "network", "reach"]
    );
    assert_eq!(plan.taken[1].remarks, [Remark::EndsFirst]);
    let fields: Vec<&str> = plan.taken[1].fields.iter().map(|it| it.0).collect();
    assert_eq!(fields, ["name"]);
}

#[test]
fn rows_that_cannot_come_in_are_rejected_one_by_one() {
    let records = small();
    let plan = import(&records, "Naziv;Mesto\n;Niš\nA;B;C;D\n\"E;F\nG;H");
    let reasons: Vec<&Reason> = plan.rejected.iter().map(|it| &it.reason).collect();
    assert_eq!(
        reasons,
        [
            &Reason::NoName,
            &Reason::ExtraCells {
                cells: 4,
                columns: 2
            },
            &Reason::OpenQuote
        ]
    );
    assert_eq!(plan.taken.len() + plan.rejected.len(), plan.rows);
}

#[test]
fn several_members_of_one_name_are_told_apart_by_their_id() {
    let mut records = small();
    let twin = json!({ "id": "m3", "kind": "member", "name": "Кос д.о.о.", "town": "Niš" });
    let twin = Record::from_value(twin).unwrap();
    records.insert(twin.id.clone(), twin);
    let plan = import(
        &records,
        "Naziv;Mesto;Id\nKOS D.O.O.;Bor;\nKOS D.O.O.;Bor;m3",
    );
    assert!(matches!(
        plan.rejected[0].reason,
        Reason::Ambiguous { count: 2, .. }
    ));
    assert_eq!(plan.taken[0].is.as_ref().unwrap().as_str(), "m3");
}

#[test]
fn a_member_that_is_known_by_its_id_takes_a_new_name_but_no_other_script() {
    for (name, becomes) in [
        ("Kos i sinovi d.o.o.", "Kos i sinovi d.o.o."),
        ("Кос д.о.о.", "Kos d.o.o."),
    ] {
        let cluster = taken_in(&format!("Naziv;Id\n{name};m2"));
        assert_eq!(cluster.members.get("m2").unwrap().name, becomes);
    }
}

#[test]
fn what_goes_out_comes_in_again_without_changing_anything_in_any_language() {
    for name in ["serbia", "hungary", "germany"] {
        let records = sample(name);
        let cluster = read(&records);
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let text = csv::write(&cluster, words, TODAY);
            for text in [text.clone(), text.replace("\r\n", "\n")] {
                let plan = Import::plan(&text, &cluster, &Choices::default(), TODAY);
                assert_eq!(plan.rejected, [], "{name} {lang:?}");
                assert_eq!(plan.taken.len(), cluster.members.values().count());
                for taken in &plan.taken {
                    assert!(!taken.does_something(), "{name} {lang:?} {taken:?}");
                    assert_eq!(taken.remarks, [], "{name} {lang:?} {}", taken.name);
                }
            }
        }
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula_and_guarded_cells_read_back() {
    let mut records = small();
    let evil = json!({ "id": "m9", "kind": "member", "name": "=HYPERLINK(\"x\")", "town": "@SUM(1)",
        "activity": "+1", "note": "'-2", "knowHow": ["-1+2", "CNC, 5 osa"] });
    let evil = Record::from_value(evil).unwrap();
    records.insert(evil.id.clone(), evil);
    let cluster = read(&records);
    let text = csv::write(&cluster, Words::new(Lang::En), TODAY);
    for cell in text.trim_start_matches('\u{feff}').split([';', '\n']) {
        let bare = cell.trim_start_matches('"');
        assert!(!bare.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    let plan = Import::plan(&text, &cluster, &Choices::default(), TODAY);
    assert!(
        plan.taken.iter().all(|it| !it.does_something()),
        "{plan:#?}"
    );
    // Taken into an organisation where the member is not, it is the same again.
    let without = small();
    let plan = Import::plan(&text, &read(&without), &Choices::default(), TODAY);
    let again = read(&carried_out(&without, &plan.command("row")));
    let member = named(&again, "=HYPERLINK(\"x\")");
    assert_eq!(member.town.as_deref(), Some("@SUM(1)"));
    assert_eq!(member.note.as_deref(), Some("'-2"));
    assert_eq!(member.know_how, ["-1+2", "CNC, 5 osa"]);
}

#[test]
fn the_same_table_twice_changes_nothing_the_second_time() {
    let records = small();
    let text = "Naziv;Mesto;Predstavnik;Zamenik;E-pošta;Znanja;Id\n\
                Alatnica;Bor;Mira Mirić;Pera Perić;m@a.example;alati, kalupi;17\n\
                Kos d.o.o.;Niš;Sava Savić;;;;";
    let plan = import(&records, text);
    let after = carried_out(&records, &plan.command("row"));
    let again = import(&after, text);
    assert!(
        again.taken.iter().all(|it| !it.does_something()),
        "{again:#?}"
    );
    let preview = preview::of(Words::new(Lang::En), &again, &read(&after));
    assert_eq!((preview.new, preview.changed, preview.same), (0, 0, 2));
}

/// Five thousand rows as a clerk puts them together: four signs between cells, two scripts.
fn many(rows: usize) -> String {
    let mut text = "Naziv;Mesto;Zaposleni;Predstavnik;E-pošta;Znanja;Član od\n".to_owned();
    for at in 0..rows {
        let sign = [";", "\t", "|", ";"][at % 4];
        let name = if at % 3 == 0 {
            "Фирма"
        } else {
            "Preduzeće"
        };
        let cells = [
            format!("{name} {at} d.o.o."),
            "Čačak".to_owned(),
            (at % 900).to_string(),
            format!("Ime{at} Prezime"),
            format!("a{at}@firma.example"),
            "obrada, livenje".to_owned(),
            format!("{}.{}.2020.", at % 28 + 1, at % 12 + 1),
        ];
        writeln!(text, "{}", cells.join(sign)).unwrap();
    }
    text
}

#[test]
fn five_thousand_rows_of_mixed_signs_all_come_in_and_the_second_time_change_nothing() {
    let records = small();
    let text = many(5_000);
    let begun = std::time::Instant::now();
    let plan = import(&records, &text);
    let planned = begun.elapsed();
    assert_eq!(plan.rejected, []);
    assert_eq!(plan.taken.len(), 5_000);
    assert_eq!(plan.other_signs, 2_500);
    let after = carried_out(&records, &plan.command("row"));
    let carried = begun.elapsed();
    println!("planned in {planned:?}, carried out by {carried:?}");
    let again = import(&after, &text);
    assert!(again.taken.iter().all(|it| !it.does_something()));
}

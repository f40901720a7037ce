//! Tables of other programs: what comes of them, and what must hold for any table at all.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use klaster::domain::cluster::Cluster;
use klaster::domain::command;
use klaster::domain::id::Id;
use klaster::domain::record::Records;
use klaster::exchange::tables::text::decode;
use klaster::exchange::tables::{
    Choices, Column, Import, Loose, Naming, Problem, Reason, Roots, Sheet, Twice, told,
};
use klaster::words::{Lang, Words};
use proptest::prelude::*;

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/tables")
        .join(name);
    decode(&std::fs::read(path).unwrap()).unwrap().0
}

/// Brings a table into an organisation as the page does.
fn bring_in(records: &mut Records, text: &str, choices: &Choices, base: &str) -> usize {
    let (cluster, _) = Cluster::read(records);
    let sheet = Sheet::read(text);
    let import = Import::plan(&sheet, &cluster, choices);
    let naming = if base.is_empty() {
        Naming::Own
    } else {
        Naming::After(base)
    };
    let (command, _) = import.command(&cluster, naming);
    let edits = command::plan(records, &command).unwrap();
    let count = edits.len();
    command::apply(records, edits);
    count
}

fn cluster_of(text: &str) -> Cluster {
    let mut records = Records::new();
    bring_in(&mut records, text, &Choices::default(), "");
    Cluster::read(&records).0
}

/// “name < name of the body above”, in the order of ids.
fn tree(cluster: &Cluster) -> Vec<String> {
    let above = |id| cluster.body_name(id).unwrap_or("-").to_owned();
    cluster
        .bodies
        .values()
        .map(|body| format!("{} < {}", body.name, above(body.parent.as_ref())))
        .collect()
}

fn lines(cluster: &Cluster) -> Vec<String> {
    let name = |id: &Id<_>| cluster.body_name(Some(id)).unwrap().to_owned();
    let mut lines: Vec<String> = cluster
        .channels
        .values()
        .map(|it| format!("{} {} {}", name(&it.from), it.channel_type, name(&it.to)))
        .collect();
    lines.sort();
    lines
}

#[test]
fn the_tables_of_other_programs_come_in_as_they_are() {
    let cases: &[(&str, &[&str])] = &[
        (
            "d3-org-chart.csv",
            &[
                "Sofia Karlsson < -",
                "Nora Kocić < Sofia Karlsson",
                "Lars De Haan < Sofia Karlsson",
                "Aleks Hun < Lars De Haan",
            ],
        ),
        ("d3-org-chart-nodes.csv", &["a < -", "b < a", "c < a"]),
        (
            "drawio.csv",
            &[
                "Tessa Miller < -",
                "Edward Morrison < Tessa Miller",
                "Ron Donovan < Edward Morrison",
                "Tessa Valet < Tessa Miller",
            ],
        ),
        (
            "organimi.csv",
            &[
                "Ann Lee < -",
                "Bo Ray < Ann Lee",
                "Cy Fox < Bo Ray",
                "Di Orr < Ann Lee",
            ],
        ),
        ("organimi-unique.csv", &["Ann < -", "Bo < Ann"]),
        (
            "orgchart-now.csv",
            &["Ann Lee < -", "Bo Ray < Ann Lee", "Cy Fox < Ann Lee"],
        ),
        (
            "pingboard.csv",
            &["Ann Lee < -", "Bo Ray < Ann Lee", "Cy Fox < Bo Ray"],
        ),
        (
            "plumsail.csv",
            &["Ann Lee < -", "Bo Ray < Ann Lee", "Cy Fox < Bo Ray"],
        ),
        ("unaric.csv", &["Ann Lee < -", "Bo Ray < Ann Lee"]),
        (
            "balkan.csv",
            &[
                "Ann Lee < -",
                "Bo Ray < Ann Lee",
                "Cy Fox < Bo Ray",
                "Di Orr < Ann Lee",
            ],
        ),
        (
            "hungarian.tsv",
            &["Kószó Piroska < -", "Őri Ákos < Kószó Piroska"],
        ),
        (
            "german.csv",
            &[
                "Versammlung < -",
                "Vorstand < Versammlung",
                "Büro < Vorstand",
            ],
        ),
        (
            "serbian.csv",
            &["Скупштина < -", "Управни одбор < Скупштина"],
        ),
    ];
    for (name, expected) in cases {
        let text = fixture(name);
        let sheet = Sheet::read(&text);
        let import = Import::plan(&sheet, &Cluster::default(), &Choices::default());
        assert_eq!(import.rejected, [], "{name}");
        assert_eq!(import.problems, [], "{name}");
        let found: BTreeSet<String> = tree(&cluster_of(&text)).into_iter().collect();
        let expected: BTreeSet<String> = expected.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn second_superiors_become_lines() {
    assert_eq!(
        lines(&cluster_of(&fixture("organimi.csv"))),
        ["Cy Fox reports Ann Lee", "Cy Fox reports Di Orr"]
    );
    assert_eq!(
        lines(&cluster_of(&fixture("plumsail.csv"))),
        ["Cy Fox reports Ann Lee"]
    );
    assert_eq!(
        lines(&cluster_of(&fixture("balkan.csv"))),
        ["Di Orr coordinates Bo Ray"]
    );
    let drawn = cluster_of(&fixture("drawio.csv"));
    assert_eq!(
        lines(&drawn),
        [
            "Ron Donovan coordinates Edward Morrison",
            "Ron Donovan coordinates Tessa Valet"
        ]
    );
    assert!(
        drawn
            .channels
            .values()
            .all(|it| it.subject.as_deref() == Some("works on"))
    );
}

#[test]
fn nothing_of_a_row_is_lost() {
    let cluster = cluster_of(&fixture("drawio.csv"));
    let body = cluster.bodies.get("rdo").unwrap();
    assert_eq!(body.body_type.as_ref().unwrap().as_str(), "System Admin");
    for (field, value) in [
        ("location", "Office 3"),
        ("email", "me@example.com"),
        ("fill", "#d5e8d4"),
        ("externalId", "rdo"),
        ("url", "https://example.com"),
    ] {
        assert_eq!(
            body.extra.get(field).and_then(|it| it.as_str()),
            Some(value),
            "{field}"
        );
    }
    let assistant = cluster_of(&fixture("orgchart-now.csv"));
    let body = assistant.bodies.get("2").unwrap();
    assert_eq!(body.extra.get("assistant"), Some(&true.into()));
    assert_eq!(body.extra.get("department"), Some(&"Office".into()));
    // Headings that mean something in a body do not overwrite it.
    let odd =
        cluster_of("Name,Parent,seats,duties,network,order,id,kind,kind\nA,,many,all,n,1,x,k,l\n");
    let body = odd.bodies.get("x").unwrap();
    assert_eq!(body.seats, None);
    for (field, value) in [
        ("seats#3", "many"),
        ("duties#4", "all"),
        ("network#5", "n"),
        ("order#6", "1"),
        ("kind#8", "k"),
        ("kind#9", "l"),
    ] {
        assert_eq!(
            body.extra.get(field).and_then(|it| it.as_str()),
            Some(value),
            "{field}"
        );
    }
}

#[test]
fn each_rejected_row_has_its_line_and_its_reason() {
    let text = "id,name,manager,email\n\
        1,Ann,,ann@x\n\
        1,Bo,Ann,bo@x\n\
        3,Cy,Twin,cy@x\n\
        4,Twin,1,\n\
        5,Twin,1,\n\
        6,Di,Ann,di@x,more,still\n\
        ,,,\n\
        ,,Ann,\n\
        7,\"Ed,Ann,ed@x\n\
        8,Flo,Ann,flo@x\n\
        ,Bo,1,bob@x\n\
        ,Bob,1,bob@x\n\
        ,Gus,1,\n\
        ,Gus,1,\n";
    let sheet = Sheet::read(text);
    let import = Import::plan(&sheet, &Cluster::default(), &Choices::default());
    let reasons: Vec<(usize, &Reason)> = import
        .rejected
        .iter()
        .map(|it| (it.line, &it.reason))
        .collect();
    let same_id = Reason::SameId {
        id: "1".to_owned(),
        line: 2,
    };
    let twins = Reason::AmbiguousParent {
        value: "Twin".to_owned(),
        count: 2,
    };
    let cells = Reason::ExtraCells {
        cells: 6,
        columns: 4,
    };
    let same_email = Reason::SameEmail {
        email: "bob@x".to_owned(),
        line: 12,
    };
    let same_row = Reason::SameRow { line: 14 };
    assert_eq!(
        reasons,
        [
            (3, &same_id),
            (4, &twins),
            (7, &cells),
            (9, &Reason::NoName),
            (10, &Reason::OpenQuote),
            (13, &same_email),
            (15, &same_row)
        ]
    );
    assert_eq!(import.taken.len() + import.rejected.len(), import.rows);
    for lang in Lang::ALL {
        for rejected in &import.rejected {
            assert_ne!(told::reason(Words::new(lang), &rejected.reason), "");
        }
    }
}

fn plan_of(text: &str, choices: &Choices) -> (Vec<Problem>, Vec<String>) {
    let sheet = Sheet::read(text);
    let import = Import::plan(&sheet, &Cluster::default(), choices);
    let mut records = Records::new();
    bring_in(&mut records, text, choices, "");
    (import.problems, tree(&Cluster::read(&records).0))
}

#[test]
fn rings_roots_and_missing_superiors_are_mended_and_can_be_mended_otherwise() {
    let ring = "id,pid\na,c\nb,a\nc,b\nd,\n";
    let (problems, found) = plan_of(ring, &Choices::default());
    let names = ["a", "c", "b"].map(str::to_owned).to_vec();
    assert_eq!(
        problems[0],
        Problem::Ring {
            lines: vec![2, 4, 3],
            names
        }
    );
    assert_eq!(found, ["a < -", "b < a", "c < b", "d < -"]);
    let choices = Choices {
        rings: Loose::UnderFirst,
        ..Choices::default()
    };
    assert_eq!(
        plan_of(ring, &choices).1,
        ["a < d", "b < a", "c < b", "d < -"]
    );

    let missing = "id,pid\na,\nb,x\nc,c\nd,b\n";
    let (problems, found) = plan_of(missing, &Choices::default());
    let own = Problem::OwnParent {
        line: 4,
        name: "c".to_owned(),
    };
    let nowhere = Problem::Missing {
        line: 3,
        name: "b".to_owned(),
        value: "x".to_owned(),
    };
    let roots = Problem::Roots {
        names: ["a", "b", "c"].map(str::to_owned).to_vec(),
    };
    assert_eq!(problems, [own, nowhere, roots]);
    assert_eq!(found, ["a < -", "b < -", "c < -", "d < b"]);
    let choices = Choices {
        missing: Loose::UnderFirst,
        selves: Loose::UnderFirst,
        ..Choices::default()
    };
    assert_eq!(
        plan_of(missing, &choices).1,
        ["a < -", "b < a", "c < a", "d < b"]
    );
    let choices = Choices {
        roots: Roots::Gather,
        root_name: "All".to_owned(),
        ..Choices::default()
    };
    assert_eq!(
        plan_of(missing, &choices).1,
        ["a < All", "b < All", "c < All", "d < b", "All < -"]
    );

    let twice = "id,name\n1,A\n1,B\n";
    let choices = Choices {
        twice: Twice::Both,
        ..Choices::default()
    };
    assert_eq!(plan_of(twice, &choices).1, ["A < -", "B < -"]);
}

#[test]
fn a_table_without_headings_is_understood_by_its_cells() {
    let found = tree(&cluster_of("Assembly\t\nBoard\tAssembly\nOffice\tBoard\n"));
    assert_eq!(
        found,
        ["Assembly < -", "Board < Assembly", "Office < Board"]
    );
    assert_eq!(
        tree(&cluster_of("Assembly\nBoard\n")),
        ["Assembly < -", "Board < -"]
    );
    let choices = Choices {
        headed: Some(true),
        columns: BTreeMap::from([(0, Column::Parent), (1, Column::Name)]),
        ..Choices::default()
    };
    let (_, found) = plan_of("x,y\n,A\nA,B\n", &choices);
    assert_eq!(found, ["A < -", "B < A"]);
}

#[test]
fn bodies_that_are_there_are_brought_up_to_date_and_found_as_superiors() {
    let mut records = Records::new();
    bring_in(
        &mut records,
        "id,name,manager\n1,Assembly,\n2,Board,1\n",
        &Choices::default(),
        "first",
    );
    let again =
        "name,manager,id,title\nBoard of five,1,2,decides\nOffice,Board,9,\nArchive,Office,,\n";
    bring_in(&mut records, again, &Choices::default(), "second");
    let (cluster, _) = Cluster::read(&records);
    let found: BTreeSet<String> = tree(&cluster).into_iter().collect();
    // A table that renames the board cannot call it by its old name.
    let expected = [
        "Assembly < -",
        "Board of five < Assembly",
        "Office < -",
        "Archive < Office",
    ];
    assert_eq!(found, expected.map(str::to_owned).into_iter().collect());
    let under = Some(Id::new("first-1"));
    bring_in(
        &mut records,
        "name\nGroup\n",
        &Choices {
            under,
            ..Choices::default()
        },
        "third",
    );
    let (cluster, _) = Cluster::read(&records);
    assert!(tree(&cluster).contains(&"Group < Board of five".to_owned()));
}

#[test]
fn ten_thousand_rows_under_one_or_in_one_chain_are_no_reason_to_wait() {
    for chain in [false, true] {
        let mut text = "id,name,parent,email,title\n".to_owned();
        for row in 0..10_000 {
            let parent = match row {
                0 => String::new(),
                _ if chain => (row - 1).to_string(),
                _ => "0".to_owned(),
            };
            writeln!(text, "{row},Name {row},{parent},n{row}@example.org,Title").unwrap();
        }
        let begun = std::time::Instant::now();
        let cluster = cluster_of(&text);
        assert_eq!(cluster.bodies.len(), 10_000);
        let longest = cluster
            .bodies
            .values()
            .filter_map(|it| it.order.as_ref())
            .map(String::len)
            .max();
        assert!(longest.unwrap() <= 8);
        // Far more than it takes, and far less than a mistake in the order of growth would.
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }
}

#[test]
fn hostile_cells_come_in_as_text() {
    let long = "x".repeat(10_000);
    let text = format!(
        "id,name,parent\n1,<img src=x onerror=alert(1)>,\n2,{long},1\n3,שלום,2\n4,\"a\u{0}b\nc\",3\n"
    );
    let cluster = cluster_of(&text);
    let names: Vec<&str> = cluster.bodies.values().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "<img src=x onerror=alert(1)>",
            long.as_str(),
            "שלום",
            "a b c"
        ]
    );
}

#[test]
fn public_sample_tables_come_in_whole_where_they_are_at_hand() {
    for (name, rows) in [("org.csv", 1516), ("data-oracle.csv", 107)] {
        let Ok(bytes) = std::fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../shared/data")
                .join(name),
        ) else {
            continue;
        };
        let text = decode(&bytes).unwrap().0;
        let sheet = Sheet::read(&text);
        let import = Import::plan(&sheet, &Cluster::default(), &Choices::default());
        assert_eq!((import.rows, import.taken.len()), (rows, rows), "{name}");
        assert_eq!(
            (import.rejected, import.problems),
            (vec![], vec![]),
            "{name}"
        );
        let roots = cluster_of(&text).bodies_under(None).len();
        assert_eq!(roots, 1, "{name}");
    }
}

/// Small tables that run into everything that can go wrong.
fn any_table() -> impl Strategy<Value = String> {
    let id = prop_oneof![Just(String::new()), "[1-4]"];
    let name = "[ABCab]{0,2}";
    let email = prop_oneof![3 => Just(String::new()), 1 => "[ab]@x"];
    let parent = prop_oneof![Just(String::new()), "[1-6]", "[ABCab]{1,2}", "[ab]@x"];
    let second = prop_oneof![3 => Just(String::new()), 1 => "[1-5]:[1-5]"];
    let row = (id, name, parent, email, second).prop_map(|(id, name, parent, email, second)| {
        format!("{id},{name},{parent},{email},{second}\n")
    });
    proptest::collection::vec(row, 0..12)
        .prop_map(|rows| format!("id,name,manager,email,dottedids\n{}", rows.concat()))
}

fn any_choices() -> impl Strategy<Value = Choices> {
    let loose = || any::<bool>().prop_map(|it| if it { Loose::UnderFirst } else { Loose::Top });
    (
        loose(),
        loose(),
        loose(),
        any::<bool>(),
        any::<bool>(),
        proptest::option::of(0..3_usize),
    )
        .prop_map(|(missing, selves, rings, gather, both, under)| Choices {
            missing,
            selves,
            rings,
            roots: if gather { Roots::Gather } else { Roots::Keep },
            twice: if both { Twice::Both } else { Twice::First },
            under: under.map(|at| Id::new(format!("first-{at}"))),
            root_name: "Whole".to_owned(),
            ..Choices::default()
        })
}

fn leads_to_a_root(cluster: &Cluster) -> bool {
    cluster.bodies.values().all(|body| {
        let (mut at, mut steps) = (body, 0);
        while let Some(parent) = at.parent.as_ref() {
            let Some(above) = cluster.bodies.get(parent) else {
                return false;
            };
            (at, steps) = (above, steps + 1);
            if steps > cluster.bodies.len() {
                return false;
            }
        }
        true
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_become_a_forest_or_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok((text, _)) = decode(&bytes) {
            let sheet = Sheet::read(&text);
            let import = Import::plan(&sheet, &Cluster::default(), &Choices::default());
            prop_assert_eq!(import.taken.len() + import.rejected.len(), import.rows);
            prop_assert!(leads_to_a_root(&cluster_of(&text)));
        }
    }

    #[test]
    fn any_table_is_taken_or_rejected_row_by_row_and_again_changes_nothing(
        before in any_table(), table in any_table(), choices in any_choices()
    ) {
        let mut records = Records::new();
        bring_in(&mut records, &before, &Choices::default(), "first");
        let (cluster, _) = Cluster::read(&records);
        let sheet = Sheet::read(&table);
        let import = Import::plan(&sheet, &cluster, &choices);
        prop_assert_eq!(import.taken.len() + import.rejected.len(), import.rows);
        bring_in(&mut records, &table, &choices, "second");
        prop_assert!(leads_to_a_root(&Cluster::read(&records).0));
        let again = bring_in(&mut records, &table, &choices, "third");
        prop_assert_eq!(again, 0, "{:?}", records);
    }
}

//! The command-line tool as people call it: what it prints and how it ends.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use klaster::document::file;
use klaster::document::guard::Limits;
use serde_json::Value;

const DESCRIPTION: &str = r#"{
    "format": "neutral-cluster-sample", "version": 1, "language": "hu",
    "organisation": { "id": "org", "name": "Kékkör", "kind": "cluster" },
    "bodies": [{ "id": "b1", "name": "Közgyűlés", "type": "assembly", "parent": null }]
}"#;

/// Calls the tool with a text on standard input.
fn call(arguments: &[&str], input: &[u8]) -> Output {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_klaster-file"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A tool that does not want its input closes it, which is its right.
    let _ = tool.stdin.take().unwrap().write_all(input);
    tool.wait_with_output().unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn complaint(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap().trim_end()
}

fn answer(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn converted() -> Vec<u8> {
    let output = call(&["convert", "-", "-o", "-"], DESCRIPTION.as_bytes());
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    output.stdout
}

#[test]
fn a_converted_description_is_a_file_that_opens_and_verifies() {
    let bytes = converted();
    let loaded = file::read(&bytes, Limits::default()).unwrap();
    assert_eq!(loaded.records.len(), 2);
    assert_eq!(loaded.set_aside, []);
    assert!(!loaded.edited_by_hand);
    assert_eq!(loaded.head.organisation, "Kékkör");
    assert!(loaded.head.readme.starts_with("Klaster-fájl"));

    let verified = call(&["verify", "-"], &bytes);
    assert_eq!(status(&verified), 0, "{}", answer(&verified));
}

#[test]
fn what_the_converter_does_not_know_is_told() {
    let description = DESCRIPTION.replace("\"kind\"", "\"colour\"");
    let output = call(&["convert", "-", "-o", "-"], description.as_bytes());
    assert_eq!(status(&output), 0);
    assert!(complaint(&output).contains("/organisation/colour"));
}

#[test]
fn input_that_cannot_be_used_ends_with_status_2_and_one_sentence() {
    let cases: &[(&[&str], &[u8], &str)] = &[
        (
            &["convert", "-", "-o", "-"],
            b"hello",
            "The file is not JSON: line 1, column 1 cannot be read. If it was edited by hand, look there for a missing comma or quotation mark.",
        ),
        (
            &["convert", "-", "-o", "-"],
            b"[]",
            "The file is JSON, but not a neutral description of a cluster.",
        ),
        (
            &["convert", "-", "-o", "-"],
            b"\xff",
            "The file is not a text in UTF-8.",
        ),
        (
            &["verify", "-"],
            b"{\"format\":\"klaster\",\n\"rec",
            "The file ends in the middle, at line 2. Ask for it to be sent again; nothing was changed.",
        ),
        (
            &["verify", "-"],
            b"{\"format\":\"tldraw\"}",
            "This file belongs to another program (tldraw). Choose a file that ends in .klaster.json.",
        ),
        (
            &["verify", "-"],
            b"{\"format\":\"klaster\",\"version\":7}",
            "The file comes from a newer version of Klaster (7) that this one cannot read.",
        ),
        (
            &["verify", "no/such/file"],
            b"",
            "There is no file “no/such/file”.",
        ),
        (&["verify"], b"", "Name a file, or “-” for standard input."),
        (&["verify", "a", "b"], b"", "“b” is one argument too many."),
        (&["convert", "-"], b"", "The option “-o” is needed here."),
        (
            &["convert", "-", "-o"],
            b"",
            "The option “-o” needs a value.",
        ),
        (
            &["verify", "-", "-o", "x"],
            b"",
            "There is no option “-o” here. “klaster-file --help” lists them.",
        ),
        (
            &["--lang", "fr", "verify", "-"],
            b"",
            "“fr” cannot be the value of “--lang”.",
        ),
        (
            &["findings", "-", "--today", "soon"],
            b"",
            "“soon” cannot be the value of “--today”.",
        ),
        (
            &["layout", "-", "--aspect", "16:0"],
            b"",
            "“16:0” cannot be the value of “--aspect”.",
        ),
        (
            &["layout", "-", "--today", "2025-12-10"],
            b"",
            "There is no option “--today” here. “klaster-file --help” lists them.",
        ),
        (
            &["chart", "-", "--format", "gif"],
            b"",
            "“gif” cannot be the value of “--format”.",
        ),
        (
            &["chart", "-", "--paper", "B4"],
            b"",
            "“B4” cannot be the value of “--paper”.",
        ),
        (
            &["chart", "-", "--format", "html", "--paper", "A4"],
            b"",
            "There is no option “--paper” here. “klaster-file --help” lists them.",
        ),
        (
            &["fly"],
            b"",
            "There is no command “fly”. “klaster-file --help” lists the commands.",
        ),
        (
            &[],
            b"",
            "Say what to do. “klaster-file --help” lists the commands.",
        ),
    ];
    for (arguments, input, sentence) in cases {
        let output = call(arguments, input);
        assert_eq!(complaint(&output), *sentence, "{arguments:?}");
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert_eq!(answer(&output), "", "{arguments:?}");
    }
}

#[test]
fn a_file_with_bad_records_is_read_and_each_is_told() {
    let bad = br#"{"format":"klaster","version":1,"records":[
        {"id":"b1","kind":"body","name":"A","parent":"b2"},
        {"id":"b2","kind":"body","name":"B","parent":"b1"},
        {"id":"b1","kind":"body","name":"C"},
        {"id":"s1","kind":"seat","body":"b3"},
        {"id":"m1","kind":"member"},
        7]}"#;
    let output = call(&["verify", "-"], bad);
    assert_eq!(status(&output), 1);
    let lines: Vec<&str> = answer(&output).lines().collect();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert_eq!(lines[0], "Number 3: another record has the same id");
    assert_eq!(lines[1], "Number 6: not a record");
    assert!(lines[2].starts_with("Member m1: "));
    assert_eq!(lines[3], "s1: “body” refers to b3, which is not there.");
    assert!(lines[4].contains("in a ring: A, B."));
}

#[test]
fn a_file_beyond_the_limit_is_told_its_size_without_being_read() {
    let path = std::env::temp_dir().join(format!("klaster-{}.json", std::process::id()));
    let file = std::fs::File::create(&path).unwrap();
    // Sparse: it takes no room on the disk.
    file.set_len(50 * 1024 * 1024).unwrap();
    let output = call(&["verify", path.to_str().unwrap()], b"");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(status(&output), 2);
    let expected = "The file has 50 MB; up to 32 MB are read.";
    assert!(
        complaint(&output).starts_with(expected),
        "{}",
        complaint(&output)
    );
}

#[test]
fn the_answers_come_in_the_language_that_was_asked_for() {
    for (tag, first) in [
        ("en", "Say what to do."),
        ("de", "Sagen Sie, was zu tun ist."),
        ("hu", "Adja meg, mi a teendő."),
        ("sr-Latn", "Recite šta treba uraditi."),
        ("sr-Cyrl", "Реците шта треба урадити."),
    ] {
        let output = call(&["--lang", tag], b"");
        assert!(complaint(&output).starts_with(first), "{tag}");
    }
}

#[test]
fn help_and_version_are_answers() {
    let help = call(&["--help"], b"");
    assert_eq!(status(&help), 0);
    for command in ["convert", "verify", "findings", "layout", "chart", "tally"] {
        assert!(answer(&help).contains(command), "{command}");
    }
    let version = call(&["--version"], b"");
    let expected = concat!("klaster-file ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!((status(&version), answer(&version)), (0, expected));
}

fn sample(name: &str) -> Vec<u8> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    std::fs::read(samples.join(format!("{name}.klaster.json"))).unwrap()
}

fn json(arguments: &[&str], input: &[u8]) -> Value {
    let output = call(arguments, input);
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    serde_json::from_str(answer(&output)).unwrap()
}

#[test]
fn findings_are_those_of_the_day_that_was_asked_for() {
    let serbia = sample("serbia");
    let checks = |arguments: &[&str]| -> Vec<String> {
        let found = json(arguments, &serbia);
        let found = found.as_array().unwrap().iter().map(|finding| {
            assert_ne!(finding["text"].as_str().unwrap(), "");
            let first = finding["records"][0].as_str().unwrap();
            format!("{} {first}", finding["check"].as_str().unwrap())
        });
        found.collect()
    };
    let late = checks(&["findings", "-", "--json", "--today", "2025-12-10"]);
    assert!(late.contains(&"followUp.overdue t3".to_owned()), "{late:?}");
    let early = checks(&["findings", "-", "--json", "--today", "2025-07-01"]);
    assert!(
        !early.contains(&"followUp.overdue t3".to_owned()),
        "{early:?}"
    );
    // A sample is to be seen on its own day.
    assert_eq!(checks(&["findings", "-", "--json"]), late);
}

#[test]
fn a_file_with_findings_does_not_verify() {
    let output = call(&["verify", "-"], &sample("serbia"));
    let found = call(&["findings", "-"], &sample("serbia"));
    assert_eq!((status(&output), status(&found)), (1, 0));
    assert_eq!(answer(&output), answer(&found));
}

#[test]
fn a_ballot_that_was_changed_after_the_count_is_told_with_its_poll() {
    let whole = sample("hungary");
    let told = |bytes: &[u8]| answer(&call(&["verify", "-"], bytes)).to_owned();
    let before = told(&whole);
    let mut file: Value = serde_json::from_slice(&whole).unwrap();
    let records = file["records"].as_array_mut().unwrap();
    let ballot = records.iter_mut().find(|it| it["id"] == "v07.m01").unwrap();
    assert_eq!(ballot["choice"], "yes");
    ballot["choice"] = "no".into();
    let after = told(&serde_json::to_vec(&file).unwrap());
    let new: Vec<&str> = after
        .lines()
        .filter(|line| !before.contains(*line))
        .collect();
    assert!(
        new.iter().any(|line| line.contains("Csermely Szenzor")),
        "{new:?}"
    );
}

#[test]
fn all_bodies_stand_apart_on_the_screen_and_can_be_read() {
    for name in ["serbia", "hungary", "germany"] {
        for (aspect, width, height) in [
            ("16:9", 1920.0, 1080.0),
            ("4:3", 1440.0, 1080.0),
            ("2:1", 1920.0, 960.0),
        ] {
            let layout = json(
                &["layout", "-", "--json", "--aspect", aspect],
                &sample(name),
            );
            let scale = layout["scale"].as_f64().unwrap();
            assert!(
                layout["smallest_text_px"].as_f64().unwrap() > 9.0,
                "{name} {aspect}"
            );
            let boxes: Vec<[f64; 4]> = layout["boxes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| ["x", "y", "w", "h"].map(|side| it[side].as_f64().unwrap()))
                .collect();
            assert!(boxes.len() >= 7, "{name}");
            for (at, [x, y, w, h]) in boxes.iter().enumerate() {
                assert!(*x >= 0.0 && *y >= 0.0 && *w > 0.0 && *h > 0.0);
                assert!((x + w) * scale <= width && (y + h) * scale <= height);
                for [x2, y2, w2, h2] in &boxes[..at] {
                    let apart = x + w <= *x2 || x2 + w2 <= *x || y + h <= *y2 || y2 + h2 <= *y;
                    assert!(apart, "{name} {aspect}");
                }
            }
        }
    }
}

#[test]
fn the_chart_speaks_the_language_of_the_organisation_unless_another_is_asked_for() {
    let hungary = sample("hungary");
    let own = call(&["chart", "-", "--svg", "-"], &hungary);
    assert!(answer(&own).contains("Koordinátor"), "{}", complaint(&own));
    let german = call(&["chart", "-", "--svg", "-", "--lang", "de"], &hungary);
    assert!(
        answer(&german).contains("Koordination"),
        "{}",
        complaint(&german)
    );
}

#[test]
fn a_chart_goes_out_in_every_format() {
    let hungary = sample("hungary");
    let chart = |more: &[&str]| {
        let output = call(&[&["chart", "-"], more].concat(), &hungary);
        assert_eq!(status(&output), 0, "{more:?} {}", complaint(&output));
        answer(&output).to_owned()
    };
    let plain = chart(&[]);
    assert!(plain.starts_with("<?xml") && !plain.contains("foreignObject"));
    let legend = chart(&["--format", "svg", "--legend"]);
    assert!(legend.len() > plain.len());
    // The name of the chart and its day stand on it; the word of a channel in its legend.
    for text in ["2025. 11. 30.", ">szavaz<"] {
        assert!(legend.contains(text) && !plain.contains(text), "{text}");
    }
    let sheet = chart(&["--paper", "A3", "--legend"]);
    assert!(sheet.contains(r#"width="420mm" height="297mm""#));
    let html = chart(&["--format", "html"]);
    assert!(html.starts_with("<!doctype html>\n<html lang=\"hu\">"));
    assert!(html.contains("<h3>Közgyűlés</h3>") && html.contains("<th scope=\"row\">"));
    assert!(chart(&["--format", "markdown"]).contains("\n- **Közgyűlés**\n"));
    assert!(chart(&["--format", "mermaid"]).contains("\nflowchart TD\n"));
    assert!(chart(&["--format", "drawio"]).contains("\n# layout: verticaltree\n"));
}

#[test]
fn text_from_a_file_stays_text_in_the_chart() {
    let hostile = "<script>alert(1)</script>\\u0007\\ud83d\\ude00";
    let file = format!(
        r#"{{"format":"klaster","version":1,"records":[
            {{"id":"o","kind":"organisation","name":"{hostile}"}},
            {{"id":"b","kind":"body","name":"{hostile}","operator":"{hostile}"}}]}}"#
    );
    for more in [&["--svg", "-"][..], &["--legend"], &["--format", "html"]] {
        let output = call(&[&["chart", "-"], more].concat(), file.as_bytes());
        assert_eq!(status(&output), 0, "{}", complaint(&output));
        assert!(!answer(&output).contains("<script"));
        assert!(!answer(&output).contains('\u{7}'));
        assert!(answer(&output).contains("&lt;script&gt;"));
    }
}

const TABLE: &str =
    "id,name,manager,title\n1,Assembly,,\n2,Board,1,decides\n2,Twin,1,\n3,Office,9,\n";

#[test]
fn a_table_becomes_a_file_and_each_row_that_does_not_is_told() {
    let output = call(&["convert", "--csv", "-", "-o", "-"], TABLE.as_bytes());
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    let told = complaint(&output);
    for sentence in [
        "Line 4: Line 3 has the same id, 2.",
        "Line 5: “Office” stands under “9”, which is not there.",
        "3 bodies from 4 rows",
    ] {
        assert!(told.contains(sentence), "{told}");
    }
    let loaded = file::read(&output.stdout, Limits::default()).unwrap();
    assert_eq!(loaded.records.len(), 4);
    assert_eq!(loaded.set_aside, []);
    let board = &loaded.records["2"];
    assert_eq!(board.fields["parent"], "1");
    assert_eq!(board.fields["bodyType"], "decides");
    let opened = call(&["verify", "-"], &output.stdout);
    assert!(status(&opened) < 2, "{}", complaint(&opened));
}

#[test]
fn a_table_is_laid_out_and_drawn_without_a_file_in_between() {
    let path = std::env::temp_dir().join(format!("klaster-{}.csv", std::process::id()));
    std::fs::write(&path, TABLE).unwrap();
    let path = path.to_str().unwrap();
    // The ending says that it is a table; where there is none, the option does.
    for arguments in [
        &["layout", "--csv", path, "--json"][..],
        &["layout", path, "--json"][..],
        &["layout", "--json", "--csv", "-"][..],
    ] {
        let output = call(arguments, TABLE.as_bytes());
        assert_eq!(status(&output), 0, "{}", complaint(&output));
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let ids: Vec<&str> = answer["boxes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["id"].as_str().unwrap())
            .collect();
        assert_eq!(ids.len(), 3);
        assert!(["1", "2", "3"].iter().all(|id| ids.contains(id)), "{ids:?}");
    }
    let drawn = call(&["chart", "--csv", path, "--svg", "-"], b"");
    assert!(answer(&drawn).contains("Assembly"));
    let converted = call(&["convert", path, "-o", "-"], b"");
    let stem = format!("klaster-{}", std::process::id());
    let loaded = file::read(&converted.stdout, Limits::default()).unwrap();
    assert_eq!(loaded.head.organisation, stem);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn what_is_no_table_is_refused_in_a_sentence() {
    for (input, sentence) in [
        (
            &b"PK\x03\x04"[..],
            "This is a workbook of a spreadsheet program",
        ),
        (
            b"\x00\x01\x02",
            "This is not a table: the file holds no text.",
        ),
        (b"", "The table has no rows."),
        (b"id,name,manager\n", "The table has no rows."),
    ] {
        let output = call(&["layout", "--csv", "-"], input);
        assert_eq!(status(&output), 2);
        assert!(
            complaint(&output).starts_with(sentence),
            "{}",
            complaint(&output)
        );
        assert_eq!(answer(&output), "");
    }
    let guessed = call(
        &["layout", "--csv", "-"],
        b"N\xe9v;Felettes\nK\xf6zgy\xfbl\xe9s;\nEln\xf6ks\xe9g;k\xf6zgy\xfbl\xe9s\n",
    );
    assert_eq!(status(&guessed), 0);
    assert!(
        complaint(&guessed).contains("Windows-1250"),
        "{}",
        complaint(&guessed)
    );
}

const CASE: &str = r#"{
    "rule": {
        "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true, "recused": "counted" },
        "majority": { "base": "present", "num": 1, "den": 2, "strict": true },
        "tie": "rejected", "weights": "one", "authority": "required", "proxies_per_holder": 0,
        "revote": "last", "second_call": { "allowed": true, "num": 0, "den": 1 }, "circular": false, "groups": {}
    },
    "roll": [
        { "member": "A", "right": "vote", "weight": 1, "group": null, "present": true, "authorised": true, "recused": false, "proxy_for": [] },
        { "member": "B", "right": "vote", "present": true, "authorised": true },
        { "member": "X", "right": "consult", "present": true, "authorised": true }
    ],
    "ballots": [
        { "member": "A", "choice": "yes", "at": null, "sequence": 1 },
        { "member": "X", "choice": "yes", "at": null, "sequence": 1 },
        { "member": "B", "choice": "yes", "at": null, "sequence": 1 }
    ],
    "chair": "A", "secret": false, "deadline": null,
    "call": { "number": 1, "second_call_announced": true, "item_announced": true }
}"#;

#[test]
fn a_vote_is_judged_in_numbers_and_in_a_sentence() {
    let found = json(&["tally", "-", "--json"], CASE.as_bytes());
    let expected = serde_json::json!({
        "verdict": "Adopted",
        "quorum": { "base": 2, "needed": 2, "present": 2, "met": true },
        "majority": { "base": 2, "needed": 2, "yes": 2, "no": 0, "abstain": 0 },
        "refused": [{ "member": "X", "reason": "consultation_only" }],
        "open": [],
        "sentence": "2 yes, 0 no, 0 abstained; 2 counted; more than half of those present is 2; \
            adopted; 1 ballot refused (consultation right only).",
    });
    assert_eq!(found, expected);
    let told = call(&["--lang", "hu", "tally", "-"], CASE.as_bytes());
    assert_eq!(status(&told), 0);
    let lines: Vec<&str> = answer(&told).lines().collect();
    assert_eq!(
        lines,
        [
            "2 igen, 0 nem, 0 tartózkodás; 2 számít; a jelenlévők több mint fele 2; elfogadva; \
                1 szavazat visszautasítva (kizárólag tanácskozási jog).",
            "Visszautasítva: X – kizárólag tanácskozási jog",
        ]
    );
}

#[test]
fn a_rejected_motion_is_an_answer_like_any_other() {
    let rejected = CASE.replace("\"choice\": \"yes\"", "\"choice\": \"no\"");
    let output = call(&["tally", "-", "--json"], rejected.as_bytes());
    assert_eq!(status(&output), 0);
    assert!(answer(&output).contains("\"verdict\": \"Rejected\""));
    // A part that is left out is said, not guessed.
    let bare = json(
        &["tally", "-", "--json"],
        b"{ \"rule\": {}, \"roll\": null }",
    );
    assert_eq!(bare["verdict"], "Open");
    assert_eq!(bare["open"], serde_json::json!(["quorum", "majority"]));
}

#[test]
fn a_vote_that_cannot_be_judged_says_why_and_what_to_do() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "\"den\": 2, \"strict\": true }",
            "\"den\": 0, \"strict\": true }",
            "rule.majority has the denominator 0",
        ),
        (
            "\"den\": 2, \"strict\": true, \"rec",
            "\"den\": 0, \"strict\": true, \"rec",
            "rule.quorum has the denominator 0",
        ),
        (
            "\"num\": 0, \"den\": 1",
            "\"num\": 0, \"den\": 0",
            "rule.second_call has the denominator 0",
        ),
        (
            "\"groups\": {}",
            "\"groups\": { \"a\": { \"num\": 1, \"den\": 0 } }",
            "rule.groups.a has the denominator 0",
        ),
        (
            "\"circular\": false",
            "\"circular\": true, \"returns\": { \"num\": 1, \"den\": 0 }",
            "rule.returns has the denominator 0",
        ),
        (
            "\"base\": \"present\"",
            "\"base\": \"here\"",
            "“here” means nothing at rule.majority.base. Use one of: cast, present, entitled.",
        ),
        (
            "\"base\": \"voting\"",
            "\"base\": \"all\"",
            "“all” means nothing at rule.quorum.base",
        ),
        (
            "\"counted\"",
            "\"maybe\"",
            "“maybe” means nothing at rule.quorum.recused",
        ),
        (
            "\"tie\": \"rejected\"",
            "\"tie\": \"coin\"",
            "“coin” means nothing at rule.tie",
        ),
        (
            "\"weights\": \"one\"",
            "\"weights\": \"two\"",
            "“two” means nothing at rule.weights",
        ),
        (
            "\"required\"",
            "\"maybe\"",
            "“maybe” means nothing at rule.authority",
        ),
        (
            "\"last\"",
            "\"best\"",
            "“best” means nothing at rule.revote",
        ),
        (
            "\"circular\": false",
            "\"consent\": \"some\"",
            "“some” means nothing at rule.consent",
        ),
        (
            "\"consult\"",
            "\"votes\"",
            "“votes” means nothing at roll[2].right",
        ),
        (
            "\"secret\": false",
            "\"lot\": \"heads\"",
            "“heads” means nothing at lot",
        ),
        (
            "\"deadline\": null",
            "\"deadline\": \"soon\"",
            "“soon” at deadline is neither a day nor a moment",
        ),
        (
            "\"chair\": \"A\"",
            "\"totals\": { \"yes\": 1 }",
            "The vote holds ballots and totals.",
        ),
        (
            "{ \"member\": \"B\", \"right\"",
            "{ \"member\": \"A\", \"right\"",
            "“A” stands on the roll twice.",
        ),
        (
            "{ \"member\": \"B\", \"right\"",
            "{ \"right\"",
            "Line 2 of the roll names no member.",
        ),
        (
            "\"num\": 1, \"den\": 2, \"strict\": true }",
            "\"num\": 0.5, \"den\": 1 }",
            "something else than is expected",
        ),
        (
            "\"num\": 1, \"den\": 2, \"strict\": true }",
            "\"num\": -1, \"den\": 2 }",
            "something else than is expected",
        ),
        ("\"weight\": 1", "\"weight\": -1", "line 9, column"),
    ];
    for (from, to, sentence) in cases {
        let case = CASE.replacen(from, to, 1);
        assert_ne!(case, CASE, "{from}");
        let output = call(&["tally", "-", "--json"], case.as_bytes());
        assert!(
            complaint(&output).contains(sentence),
            "{sentence}: {}",
            complaint(&output)
        );
        assert_eq!((status(&output), answer(&output)), (2, ""), "{sentence}");
    }
    let groups: Vec<String> = (0..201)
        .map(|it| format!("\"{it}\": {{ \"num\": 1, \"den\": 3 }}"))
        .collect();
    let many = CASE.replace(
        "\"groups\": {}",
        &format!("\"groups\": {{ {} }}", groups.join(", ")),
    );
    for (input, sentence) in [
        ("[]", "The file is JSON, but not a vote"),
        ("{}", "The file is JSON, but not a vote"),
        ("7", "The file is JSON, but not a vote"),
        ("", "The file ends in the middle, at line 1."),
        (&CASE[..90], "The file ends in the middle, at line 3."),
        (
            "{ rule }",
            "The file is not JSON: line 1, column 3 cannot be read.",
        ),
        (
            &many,
            "The vote names 201 groups; at most 200 can be reckoned with exactly.",
        ),
    ] {
        let output = call(&["tally", "-"], input.as_bytes());
        assert!(
            complaint(&output).starts_with(sentence),
            "{sentence}: {}",
            complaint(&output)
        );
        assert_eq!(status(&output), 2, "{sentence}");
    }
    let output = call(&["tally", "-"], b"\xff\xfe");
    assert_eq!(
        (complaint(&output), status(&output)),
        ("The file is not a text in UTF-8.", 2)
    );
    let output = call(&["tally"], b"");
    assert_eq!(status(&output), 2);
}

#[test]
fn returned_files_are_taken_in_and_what_is_asked_is_listed_and_waits_in_the_file() {
    use klaster::document::change::ReplicaId;
    use klaster::document::workspace::{Author, Workspace};
    use klaster::domain::command::Edit;

    let folder = std::env::temp_dir().join(format!("klaster-merge-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    let original = converted();
    let with = |replica: &str, field: &str, value: &str| {
        let loaded = file::read(&original, Limits::default()).unwrap();
        let head = loaded.head.clone();
        let mut workspace = Workspace::of_file(ReplicaId::new(replica), loaded);
        let edit = Edit::Field {
            record: "b1".into(),
            field: field.to_owned(),
            to: Some(value.into()),
        };
        let at = jiff::Timestamp::UNIX_EPOCH;
        let by = String::new();
        workspace.commit(vec![edit], Author { by, at });
        file::write(&head, workspace.records(), workspace.journal())
    };
    std::fs::write(path("ours"), with("a", "name", "Taggyűlés")).unwrap();
    std::fs::write(path("one"), with("b", "name", "Plénum")).unwrap();
    std::fs::write(path("two"), with("c", "meets", "évente")).unwrap();
    let (ours, one, two, out, asked) = (
        path("ours"),
        path("one"),
        path("two"),
        path("out"),
        path("asked"),
    );
    let arguments = [
        "merge",
        &ours,
        &one,
        &two,
        "--json",
        "-o",
        &out,
        "--questions",
        &asked,
    ];
    let output = call(&arguments, b"");
    assert_eq!(
        status(&output),
        1,
        "a question is open: {}",
        complaint(&output)
    );
    let told: Value = serde_json::from_str(answer(&output)).unwrap();
    assert_eq!(told["counts"]["taken"], 1);
    assert_eq!(told["counts"]["questions"], 1);
    let asked: Value = serde_json::from_slice(&std::fs::read(&asked).unwrap()).unwrap();
    assert_eq!(asked["questions"][0]["mine"], "Taggyűlés");
    assert_eq!(asked["questions"][0]["offers"][0]["to"], "Plénum");
    let merged = file::read(&std::fs::read(&out).unwrap(), Limits::default()).unwrap();
    assert_eq!(merged.records["b1"].fields["meets"], "évente");
    assert_eq!(merged.records["b1"].fields["name"], "Taggyűlés");
    let again = call(&["merge", &out, &one, &two, "--json"], b"");
    let told: Value = serde_json::from_str(answer(&again)).unwrap();
    assert_eq!(told["counts"]["clean"], 0);
    assert_eq!(told["counts"]["questions"], 1, "it still waits");
    let nothing = call(&["merge", &ours], b"");
    assert_eq!(status(&nothing), 2);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A folder of a test's own, and the file of an organisation with a step of last year and one of this.
fn with_two_years(name: &str) -> (std::path::PathBuf, String) {
    use klaster::document::change::ReplicaId;
    use klaster::document::workspace::{Author, Workspace};
    use klaster::domain::command::Edit;

    let folder = std::env::temp_dir().join(format!("klaster-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let loaded = file::read(&converted(), Limits::default()).unwrap();
    let head = loaded.head.clone();
    let mut workspace = Workspace::of_file(ReplicaId::new("a"), loaded);
    for (name, at) in [
        ("Gyűlés", "2025-12-31T23:59:59Z"),
        ("Plénum", "2026-01-01T00:00:00Z"),
    ] {
        let edit = Edit::Field {
            record: "b1".into(),
            field: "name".to_owned(),
            to: Some(name.into()),
        };
        let (by, at) = (String::new(), at.parse().unwrap());
        workspace.commit(vec![edit], Author { by, at });
    }
    let ours = folder.join("ours").display().to_string();
    let text = file::write(&head, workspace.records(), workspace.journal());
    std::fs::write(&ours, text).unwrap();
    (folder, ours)
}

#[test]
fn a_year_is_closed_into_an_archive_and_the_file_goes_on_without_its_steps() {
    let (folder, ours) = with_two_years("close");
    let path = |name: &str| folder.join(name).display().to_string();
    let (living, archive) = (path("living"), path("archive"));
    let close = |output: &str, archive: &str| {
        let day = ["--until", "2025-12-31", "--archive", archive];
        call(&[&["close", &ours, "-o", output], &day[..]].concat(), b"")
    };
    let output = close(&living, &archive);
    assert_eq!(status(&output), 0, "{}", complaint(&output));
    assert_eq!(
        answer(&output).trim(),
        "1 step is now in the archive of 2025 alone."
    );
    let read = |path: &str| file::read(&std::fs::read(path).unwrap(), Limits::default()).unwrap();
    let (before, after, whole) = (read(&ours), read(&living), read(&archive));
    assert_eq!(whole.head.archive.map(|it| it.year), Some(2025));
    assert_eq!(whole.journal, before.journal);
    assert_eq!(whole.records, before.records);
    assert_eq!(after.records, before.records);
    assert_eq!(after.journal, before.journal[1..]);
    assert!(after.head.folded.is_some());
    assert_eq!(after.head.workspace, before.head.workspace);
    // A partner who still has the file of before is told nothing new, and asked nothing.
    let merged = json(&["merge", &living, &ours, "--json"], b"");
    assert_eq!(merged["counts"]["clean"], 0, "{merged}");
    assert_eq!(merged["counts"]["questions"], 0, "{merged}");
    // An archive is written once; the file that goes on may replace the one that was.
    let again = close(&living, &archive);
    assert_eq!(status(&again), 2);
    assert!(complaint(&again).contains("An archive is written over nothing."));
    assert_eq!(read(&archive).journal, before.journal);
    let in_place = close(&ours, &path("second"));
    assert_eq!(status(&in_place), 0, "{}", complaint(&in_place));
    assert_eq!(read(&ours).journal, after.journal);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_cannot_be_closed_is_refused_in_a_sentence_and_nothing_is_written() {
    let (folder, ours) = with_two_years("not-closed");
    let path = |name: &str| folder.join(name).display().to_string();
    let (living, archive) = (path("living"), path("archive"));
    let text = std::fs::read_to_string(&ours).unwrap();
    let write = |name: &str, text: &str| {
        std::fs::write(path(name), text).unwrap();
        path(name)
    };
    let part = text.replace(r#""scope": "whole""#, r#""scope": "partner","partner":"m""#);
    let part = write("part", &part);
    let old = text.replace(
        r#""_readme""#,
        r#""archive":{"year":2024,"at":"2025-01-01T00:00:00Z"},"_readme""#,
    );
    let old = write("old", &old);
    let broken = write(
        "broken",
        &text.replace("\"records\": [", "\"records\": [7,"),
    );
    let same = folder.join(".").join("living").display().to_string();
    let cases: [(&str, &str, &str, &str); 7] = [
        (
            &part,
            "2025-12-31",
            &archive,
            "Only the whole file of an organisation can be closed; this one holds a part of it.",
        ),
        (
            &old,
            "2025-12-31",
            &archive,
            "This file is an archive already. Close the file that goes on.",
        ),
        (
            &broken,
            "2025-12-31",
            &archive,
            "Parts of the file cannot be read. Have them mended first; “klaster-file verify” names them.",
        ),
        (
            &ours,
            "2024-12-31",
            &archive,
            "There was nothing to put away.",
        ),
        (
            &ours,
            "2025-12-31",
            &same,
            "The archive and the file that goes on need two names.",
        ),
        (
            &ours,
            "2025-12-31",
            &ours,
            "The archive and the file that goes on need two names.",
        ),
        (
            &ours,
            "2025-12-31",
            "-",
            "“-” cannot be the value of “--archive”.",
        ),
    ];
    for (file, until, archive, sentence) in cases {
        let arguments = [
            "close",
            file,
            "--until",
            until,
            "--archive",
            archive,
            "-o",
            &living,
        ];
        let output = call(&arguments, b"");
        assert_eq!((complaint(&output), status(&output)), (sentence, 2));
        assert!(!Path::new(&living).exists(), "{sentence}");
    }
    assert!(!Path::new(&archive).exists());
    assert_eq!(std::fs::read_to_string(&ours).unwrap(), text);
    let without = call(&["close", &ours, "-o", &living], b"");
    assert_eq!(
        complaint(&without),
        "The option “--archive” is needed here."
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A file with one project, and a board with two cards.
const BOARD: &str = r#"{"lists":[{"id":"l","name":"Doing"}],"cards":[
    {"id":"a","idList":"l","name":"Bus","cover":{"color":"red"}},{"id":"b","idList":"l","name":"Fair"}]}"#;

#[test]
fn a_board_goes_into_a_file_once_and_comes_out_again() {
    let folder = std::env::temp_dir().join(format!("klaster-board-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    let (file, out) = (path("a.klaster.json"), path("board.json"));
    std::fs::write(&file, converted()).unwrap();

    let taken = call(&["trello", "-", "--into", &file], BOARD.as_bytes());
    assert_eq!(status(&taken), 0, "{}", complaint(&taken));
    assert!(
        answer(&taken).contains("2 projects come in."),
        "{}",
        answer(&taken)
    );
    assert!(answer(&taken).contains("cover – 1"), "{}", answer(&taken));
    let loaded = file::read(&std::fs::read(&file).unwrap(), Limits::default()).unwrap();
    assert!(loaded.records.contains_key("trello-card-a"));
    assert_eq!(loaded.journal.len(), 1);

    let before = std::fs::read(&file).unwrap();
    let again = call(&["trello", "-", "--into", &file], BOARD.as_bytes());
    assert!(
        answer(&again).contains("Nothing changes."),
        "{}",
        answer(&again)
    );
    assert!(complaint(&again).contains("stays as it is"));
    assert_eq!(std::fs::read(&file).unwrap(), before);

    let written = call(&["trello", &file, "-o", &out], b"");
    assert_eq!(status(&written), 0, "{}", complaint(&written));
    let back = call(&["trello", &out, "--into", &file], b"");
    assert!(
        answer(&back).contains("Nothing changes."),
        "{}",
        answer(&back)
    );

    let calendar = call(&["ical", &file, "--today", "2025-02-01"], b"");
    assert!(
        answer(&calendar).starts_with("BEGIN:VCALENDAR"),
        "{}",
        complaint(&calendar)
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_no_board_or_nobody_is_said_in_one_sentence() {
    let cases: &[(&[&str], &[u8], &str)] = &[
        (
            &["trello", "-", "--into", "no/such/file"],
            b"{}",
            "This file holds no board. In Trello: Menu, Print, export and share, Export as JSON.",
        ),
        (&["trello", "-"], b"", "The option “--into” is needed here."),
        (
            &["verify", "-", "--into", "x"],
            b"",
            "There is no option “--into” here. “klaster-file --help” lists them.",
        ),
    ];
    for (arguments, input, sentence) in cases {
        let output = call(arguments, input);
        assert_eq!(
            (status(&output), complaint(&output)),
            (2, *sentence),
            "{arguments:?}"
        );
    }
    let output = call(&["ical", "-", "--for", "Anna"], &converted());
    assert_eq!(
        (status(&output), complaint(&output)),
        (2, "Nobody is called “Anna”.")
    );
}

#[test]
fn minutes_are_written_in_the_language_of_the_organisation_by_id_and_by_day() {
    for (name, meeting, day, words) in [
        (
            "germany",
            "mt3",
            "2025-09-12",
            "die Sitzung ist nicht beschlussfähig",
        ),
        (
            "hungary",
            "mt3",
            "2025-09-18",
            "a megismételt ülés határozatképes",
        ),
        ("serbia", "mt4", "2025-12-05", "postoji kvorum"),
    ] {
        let file = sample(name);
        let by_id = call(&["minutes", "-", "--meeting", meeting], &file);
        let by_day = call(&["minutes", "-", "--meeting", day], &file);
        assert_eq!(status(&by_id), 0, "{}", complaint(&by_id));
        assert_eq!(answer(&by_id), answer(&by_day));
        assert!(answer(&by_id).contains(words), "{}", answer(&by_id));
    }
    let english = call(
        &["--lang", "en", "minutes", "-", "--meeting", "mt1", "--html"],
        &sample("hungary"),
    );
    assert!(
        answer(&english).starts_with("<!doctype html>\n<html lang=\"en\">"),
        "{}",
        complaint(&english)
    );
}

#[test]
fn a_meeting_that_is_not_there_is_answered_with_those_that_are() {
    let output = call(&["minutes", "-", "--meeting", "x"], &sample("germany"));
    assert_eq!(status(&output), 2);
    assert!(complaint(&output).starts_with("There is no meeting “x”. These are there:\n  mt1  "));
    let output = call(&["minutes", "-"], b"");
    assert_eq!(
        (status(&output), complaint(&output)),
        (2, "The option “--meeting” is needed here.")
    );
}

#[test]
fn the_report_and_the_folder_of_evidence_are_written_as_of_a_day() {
    let file = sample("hungary");
    let report = call(&["report", "-", "--year", "2025"], &file);
    assert!(answer(&report).starts_with("# "), "{}", complaint(&report));
    let evidence = call(&["evidence", "-", "--html", "--lang", "de"], &file);
    assert!(
        answer(&evidence).contains("<html lang=\"de\">"),
        "{}",
        complaint(&evidence)
    );
}

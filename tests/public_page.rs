//! What goes out to everybody: nothing at which somebody can be reached, nobody's vote, no markup of
//! a file's own, and on the page nothing that the public file does not hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use jiff::civil::date;
use klaster::document::file;
use klaster::document::guard::Limits;
use klaster::document::scope::public::{self, Publicity};
use klaster::domain::record::{Kind, Record, Records};
use klaster::exchange::public_page::{Asked, html};
use klaster::words::Lang;
use proptest::prelude::*;
use serde_json::Value;

fn sample(name: &str) -> Records {
    let path = format!("{}/samples/{name}.klaster.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    file::read(&bytes, Limits::default()).unwrap().records
}

const ALL: Publicity = Publicity {
    people: true,
    projects: true,
    money: true,
    meetings: true,
    decisions: true,
};

fn asked(publicity: Publicity, lang: Option<Lang>) -> Asked {
    Asked {
        publicity,
        lang,
        today: date(2026, 3, 14),
    }
}

/// Puts something behind every text of a record that people write.
fn taint(record: &mut Record, with: &str) {
    let words = [
        "name",
        "title",
        "text",
        "note",
        "role",
        "town",
        "activity",
        "place",
        "explanation",
        "duties",
        "result",
        "description",
        "expectedImpact",
        "number",
        "shortName",
        "seatTown",
        "positioning",
        "legalForm",
        "region",
        "sector",
        "charterTitle",
        "comment",
        "reason",
    ];
    for (field, value) in &mut record.fields {
        if let Value::String(text) = value
            && words.contains(&field.as_str())
        {
            text.push_str(with);
        }
    }
}

fn tainted(sample: &Records, with: &str) -> Records {
    let mut records = sample.clone();
    for record in records.values_mut() {
        taint(record, with);
        if record.known_kind() == Some(Kind::Person) {
            let fields = &mut record.fields;
            fields.insert("email".to_owned(), Value::from("reach@me.example"));
            fields.insert("phone".to_owned(), Value::from("+381 31 512345"));
        }
        if record.known_kind() == Some(Kind::Ballot) {
            let name = Value::from("BALLOTED");
            record.fields.insert("castBy".to_owned(), name.clone());
            record.fields.insert("note".to_owned(), name);
        }
    }
    records
}

fn any_reach() -> impl Strategy<Value = (String, String)> {
    let mail = (
        "[a-z]{1,8}([.+_-][a-z0-9]{1,5})?",
        "[a-z]{1,8}\\.(rs|hu|de|example)",
    )
        .prop_map(|(name, domain)| format!("{name}@{domain}"));
    let telephone = ("(\\+|00)[1-9][0-9]{1,2}", "[ /-]?[0-9]{2,3}[ -]?[0-9]{4,6}")
        .prop_map(|(country, number)| format!("{country}{number}"));
    let before = prop_oneof![
        Just(" "),
        Just(", tel. "),
        Just(" <"),
        Just(" ("),
        Just("\n"),
        Just(" mailto:"),
        Just(": ")
    ];
    (before, prop_oneof![mail, telephone]).prop_map(|(before, it)| (format!("{before}{it}"), it))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_address_no_number_and_no_ballot_of_a_hostile_document_goes_out(
        (with, reach) in any_reach(),
        which in 0..3_usize,
        parts in proptest::array::uniform5(any::<bool>()),
    ) {
        let records = tainted(&sample(["serbia", "hungary", "germany"][which]), &with);
        let [people, projects, money, meetings, decisions] = parts;
        let publicity = Publicity { people, projects, money, meetings, decisions };
        let page = html(&records, asked(publicity, None));
        let part = public::records(&records, publicity);
        let json = file::write(&file::Head::default(), &part, &[]);
        for text in [&page, &json] {
            for hidden in [reach.as_str(), "reach@me.example", "512345", "BALLOTED"] {
                prop_assert!(!text.contains(hidden), "{hidden}");
            }
        }
        prop_assert!(part.values().all(|it| it.known_kind() != Some(Kind::Ballot)));
    }
}

/// Every tag of a page by name, with its attributes; comments and declarations apart.
fn tags(page: &str) -> Vec<(String, String)> {
    let mut tags = Vec::new();
    for piece in page.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        tags.push((name.to_owned(), attributes.to_owned()));
    }
    tags
}

#[test]
fn hostile_text_adds_no_tag_and_no_attribute_to_the_page() {
    let hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style></svg>\
                   <a href=javascript:alert(1)>&#x3c;b&#x3e;]]>--><!--";
    for name in ["serbia", "hungary", "germany"] {
        let records = sample(name);
        let clean = tags(&html(&records, asked(ALL, None)));
        let page = html(&tainted(&records, hostile), asked(ALL, None));
        let dirty = tags(&page);
        let names = |of: &[(String, String)]| -> std::collections::BTreeSet<String> {
            of.iter().map(|it| it.0.clone()).collect()
        };
        assert_eq!(names(&dirty), names(&clean), "{name}");
        for (tag, attributes) in &dirty {
            let quoted = attributes.matches('"').count();
            assert!(quoted % 2 == 0, "{tag} {attributes}");
            let outside: String = attributes.split('"').step_by(2).collect();
            let mut names = outside.split_whitespace();
            assert!(names.all(|it| !it.starts_with("on")), "{tag} {attributes}");
            assert!(!attributes.contains("href=\"javascript"), "{attributes}");
        }
        assert!(
            page.contains("&lt;script&gt;"),
            "the text is still there, as text"
        );
    }
}

#[test]
fn the_page_holds_every_statement_member_and_body_that_is_public() {
    for (name, lang) in [("serbia", "sr-Cyrl"), ("hungary", "hu"), ("germany", "de")] {
        let records = sample(name);
        let page = html(&records, asked(ALL, None));
        assert!(page.starts_with("<!doctype html>"));
        let tag = page.split("<html lang=\"").nth(1).unwrap();
        assert!(tag.starts_with(lang.split('-').next().unwrap()), "{name}");
        for record in public::records(&records, ALL).values() {
            let field = match record.known_kind() {
                Some(Kind::Body | Kind::Member) => "name",
                Some(Kind::MissionItem | Kind::Principle) => "text",
                Some(Kind::Resolution) => "number",
                _ => continue,
            };
            let gone = record.fields.contains_key("memberUntil");
            let text = record.fields[field].as_str().unwrap();
            let written = klaster::chart::svg::escape(text);
            assert!(gone || page.contains(&written), "{name}: {written}");
        }
    }
}

#[test]
fn what_the_organisation_keeps_to_itself_is_not_on_the_page() {
    let records = sample("germany");
    let page = html(&records, asked(Publicity::default(), None));
    for record in records.values() {
        let hidden = match record.known_kind() {
            Some(Kind::Person) => "name",
            Some(Kind::Project) => "title",
            _ => continue,
        };
        let text = record.fields[hidden].as_str().unwrap();
        assert!(!page.contains(&klaster::chart::svg::escape(text)), "{text}");
    }
    for chapter in ["projects", "meetings", "decisions"] {
        assert!(!page.contains(&format!("id=\"{chapter}\"")), "{chapter}");
    }
}

#[test]
fn the_page_speaks_the_language_that_is_asked_for() {
    let records = sample("hungary");
    let page = html(&records, asked(ALL, Some(Lang::De)));
    assert!(page.contains("<html lang=\"de\">"));
    assert!(page.contains("Auf dieser Seite") && page.contains("Mitglieder"));
}

#[test]
fn each_id_stands_once_and_every_link_leads_to_one() {
    let page = html(&sample("serbia"), asked(ALL, None));
    let values = |attribute: &str| -> Vec<String> {
        let open = format!(" {attribute}=\"");
        let found = page.split(&open).skip(1);
        found
            .map(|it| it.split('"').next().unwrap().to_owned())
            .collect()
    };
    let ids = values("id");
    let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
    for link in values("href") {
        let target = link.strip_prefix('#').expect("no link leaves the page");
        assert!(ids.iter().any(|it| it == target), "{link}");
    }
}

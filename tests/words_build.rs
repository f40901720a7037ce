//! What the build refuses in a catalogue, and the sentence it says.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;

use catalogue::{Catalogue, LANGUAGES};

#[path = "../build/catalogue.rs"]
#[allow(dead_code, reason = "reading folders is for the build")]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/generate.rs"]
mod generate;
#[path = "../src/words/marks.rs"]
mod marks;
#[path = "../build/table.rs"]
#[allow(dead_code, reason = "writing tables is for the build")]
mod table;

/// Builds from one text for all languages but those given apart; the code, or every fault.
fn build(everywhere: &str, apart: &[(&str, &str)]) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut catalogues = Vec::new();
    for (lang, needs) in LANGUAGES {
        let text = apart
            .iter()
            .find(|(other, _)| *other == lang)
            .map_or(everywhere, |(_, text)| text);
        let mut messages = BTreeMap::new();
        catalogue::add_file(
            &mut messages,
            &format!("locales/{lang}/a.ftl"),
            text,
            &mut faults,
        );
        catalogues.push(Catalogue {
            lang,
            needs,
            messages,
        });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let signatures = check::check(&catalogues)?;
    let tables = table::tables(&catalogues, &signatures);
    Ok(generate::generate(&catalogues, &signatures, &tables))
}

fn faults(everywhere: &str, apart: &[(&str, &str)]) -> Vec<String> {
    build(everywhere, apart).unwrap_err()
}

const PLURAL_TWO: &str = "days = { $n ->\n    [one] a day\n   *[other] { $n } days\n}\n";
const PLURAL_THREE: &str =
    "days = { $n ->\n    [one] dan\n    [few] { $n } dana\n   *[other] { $n } dana\n}\n";

#[test]
fn a_key_that_one_language_lacks_or_has_too_many_is_named_with_its_file() {
    assert_eq!(
        faults("a = A\nb = B\n", &[("de", "a = A\n")]),
        ["locales/de/a.ftl: `b` is missing; locales/en/a.ftl has it."]
    );
    assert_eq!(
        faults("a = A\n", &[("hu", "a = A\nb = B\n")]),
        ["locales/hu/a.ftl: `b` is not in English; add it there or remove it here."]
    );
}

#[test]
fn arguments_are_the_same_in_all_languages() {
    assert_eq!(
        faults("a = { $x } of { $y }\n", &[("hu", "a = { $x } { $z }\n")]),
        [
            "locales/hu/a.ftl: `a` does not use $y, which English uses.",
            "locales/hu/a.ftl: `a` uses $z, which English does not use.",
        ]
    );
}

#[test]
fn each_language_has_the_plurals_it_needs_and_no_other() {
    let serbian = [("sr-Latn", PLURAL_THREE), ("sr-Cyrl", PLURAL_THREE)];
    assert!(build(PLURAL_TWO, &serbian).is_ok());
    assert_eq!(
        faults(PLURAL_TWO, &serbian[..1]),
        ["locales/sr-Cyrl/a.ftl: `days` lacks the plural [few] of $n, which sr-Cyrl needs."]
    );
    assert_eq!(
        faults(PLURAL_THREE, &[("de", PLURAL_TWO), ("hu", PLURAL_TWO)]),
        ["locales/en/a.ftl: `days` has the plural [few] of $n, which en never uses."]
    );
}

#[test]
fn a_branch_that_english_lacks_is_a_mistake() {
    let english = "a = { $right ->\n    [vote] votes\n   *[other] listens\n}\n";
    let german = "a = { $right ->\n    [vot] stimmt\n   *[other] hört\n}\n";
    assert_eq!(
        faults(english, &[("de", german)]),
        ["locales/de/a.ftl: `a` has the branch [vot] of $right, which English lacks."]
    );
}

#[test]
fn an_argument_is_either_a_count_or_a_choice() {
    let both = "a = { $x ->\n    [one] 1\n   *[other] 2\n} { $x ->\n    [vote] votes\n   *[other] listens\n}\n";
    let found = faults(both, &[]);
    let expected = "locales/en/a.ftl: `a` uses $x both as a count and as a word to choose by.";
    assert!(found.iter().any(|fault| fault == expected), "{found:?}");
}

#[test]
fn what_the_generator_does_not_know_is_refused_by_name() {
    let cases = [
        (
            "a = A\na = B\n",
            "`a` is defined twice; the first is in locales/en/a.ftl.",
        ),
        (
            "-brand = K\n",
            "`-brand` is a term; terms are not supported, write the word out.",
        ),
        (
            "a = { -brand }\n",
            "`a` refers to the term `-brand`; terms are not supported, write the word out.",
        ),
        (
            "a = { b }\n",
            "`a` refers to the message `b`; references are not supported, write the words out.",
        ),
        (
            "a = A\n    .title = T\n",
            "`a` has the attribute `.title`; attributes are not supported, make it a message of its own.",
        ),
        (
            "a = { DATETIME($x) }\n",
            "`a` calls DATETIME(…); only NUMBER($argument) is supported.",
        ),
        (
            "move = M\n",
            "`move` is a Rust keyword and cannot name a method; choose another key.",
        ),
        (
            "new = N\n",
            "`new` is a method that Words already has; choose another key.",
        ),
        ("a = { \"\\u001E\" }\n", "`a` holds a control character."),
        (
            "camelCase = C\n",
            "`camelCase` is not in kebab-case (small letters, digits, hyphens).",
        ),
        (
            "a = { $type }\n",
            "`a` has the argument $type, which is a Rust keyword; choose another name.",
        ),
    ];
    for (text, expected) in cases {
        let found = faults(text, &[]);
        assert_eq!(found[0], format!("locales/en/a.ftl: {expected}"));
    }
}

#[test]
fn a_line_that_is_not_fluent_is_named() {
    let found = faults("a = A\n\nb = {\n", &[]);
    assert!(
        found[0].starts_with("locales/en/a.ftl, line "),
        "{}",
        found[0]
    );
}

/// What a language calls a program's tables: every text and every key is in it, so that none is taken for another.
#[test]
fn other_words_have_another_digest() {
    let digest = |text: &str, apart: &[(&str, &str)]| {
        let code = build(text, apart).unwrap();
        let (_, after) = code.split_once("DIGEST: &str = \"").unwrap();
        after.split_once('"').unwrap().0.to_owned()
    };
    let first = digest("a = A\nb = B\n", &[]);
    assert_eq!(first, digest("b = B\na = A\n", &[]));
    assert_ne!(first, digest("a = B\nb = A\n", &[]));
    assert_ne!(first, digest("a = A\nc = B\n", &[]));
    assert_ne!(first, digest("a = A\nb = B\n", &[("hu", "a = A\nb = C\n")]));
}

#[test]
fn a_message_becomes_a_method_with_typed_arguments() {
    let text = "plain = \"Quoted\" \\ text\nall-three = { $who } { $right ->\n    [vote] votes\n   *[other] listens\n} { NUMBER($n) }\n";
    insta::assert_snapshot!(build(text, &[]).unwrap());
}

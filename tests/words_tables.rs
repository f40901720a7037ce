//! The tables of words say what the catalogues say: every message in every language, beside a reading of Fluent's own
//! syntax tree that shares nothing with the tables.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::path::Path;

use catalogue::{Key, Piece};
use check::{Signature, Type};
use klaster::words::message::{Argument, say};
use klaster::words::plural::{Plural, plural};
use klaster::words::{Formats as _, Lang, PlainFormats, Words};

#[path = "../build/catalogue.rs"]
#[allow(dead_code, reason = "reading single files is for other tests")]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../src/words/marks.rs"]
mod marks;
#[path = "../build/table.rs"]
#[allow(dead_code, reason = "writing tables is for the build")]
mod table;

/// Counts around every plural rule, and one that is written with its thousands apart.
const COUNTS: [u64; 12] = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 101, 12_345];

/// What a message is given for an argument.
#[derive(Clone, Debug)]
enum Given {
    Shown(String),
    Count(u64),
    Choice(String),
}

/// The message as Fluent says it: an exact number first, then the plural or the word, then the default.
fn expected(lang: Lang, pattern: &[Piece], given: &BTreeMap<&str, Given>) -> String {
    let mut out = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(text) => out += text,
            Piece::Argument { name, .. } => match &given[name.as_str()] {
                Given::Shown(text) | Given::Choice(text) => out += text,
                Given::Count(number) => {
                    out += &PlainFormats::new(lang).number(i64::try_from(*number).unwrap());
                }
            },
            Piece::Select {
                argument,
                branches,
                default,
            } => {
                let find = |wanted: Key| branches.iter().position(|(key, _)| *key == wanted);
                let found = match &given[argument.as_str()] {
                    Given::Count(number) => find(Key::Number(*number)).or_else(|| {
                        let name = match plural(lang, *number) {
                            Plural::One => "one",
                            Plural::Few => "few",
                            Plural::Other => "other",
                        };
                        find(Key::Name(name.to_owned()))
                    }),
                    Given::Choice(word) => find(Key::Name(word.clone())),
                    Given::Shown(_) => None,
                };
                out += &expected(lang, &branches[found.unwrap_or(*default)].1, given);
            }
        }
    }
    out
}

/// The words that a message chooses by, with one that it does not know.
fn choices(pattern: &[Piece], wanted: &str, found: &mut Vec<String>) {
    for piece in pattern {
        if let Piece::Select {
            argument, branches, ..
        } = piece
        {
            for (key, inner) in branches {
                if argument == wanted {
                    found.push(key.to_string());
                }
                choices(inner, wanted, found);
            }
        }
    }
}

/// All that an argument may be.
fn values(pattern: &[Piece], name: &str, kind: Type) -> Vec<Given> {
    match kind {
        Type::Shown => vec![Given::Shown("„Malom“ { $x }\n".to_owned())],
        Type::Count => COUNTS.map(Given::Count).to_vec(),
        Type::Choice => {
            let mut words = vec![String::new(), "unheard-of".to_owned()];
            choices(pattern, name, &mut words);
            words.into_iter().map(Given::Choice).collect()
        }
    }
}

/// The greatest common divisor.
fn common(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        common(other, one % other)
    }
}

/// What a message may be given: every argument runs through its values.
fn cases<'a>(pattern: &[Piece], signature: &'a Signature) -> Vec<BTreeMap<&'a str, Given>> {
    let values: Vec<Vec<Given>> = signature
        .iter()
        .map(|(name, kind)| values(pattern, name, *kind))
        .collect();
    let most: usize = values.iter().map(Vec::len).product();
    let case = |step: usize| {
        let mut rest = step;
        let given = signature.iter().zip(&values).map(|((name, _), values)| {
            let value = values[rest % values.len()].clone();
            rest /= values.len();
            (name.as_str(), value)
        });
        given.collect()
    };
    // All combinations where they are few, else some hundred that leave out no value.
    let meets_all = |pace: &usize| values.iter().all(|it| common(*pace, it.len()) == 1);
    let pace = (most / 400 + 1..=most).find(meets_all).unwrap_or(1);
    let pace = if most < 400 { 1 } else { pace };
    (0..most).step_by(pace).map(case).collect()
}

#[test]
fn every_message_says_what_fluent_says() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let catalogues = catalogue::read_all(&locales).unwrap();
    let signatures = check::check(&catalogues).unwrap();
    let mut compared = 0;
    for (lang, catalogue) in Lang::ALL.into_iter().zip(&catalogues) {
        for (key, message) in &catalogue.messages {
            let signature = &signatures[key];
            let encoded = table::encode(&message.pattern, signature);
            for given in cases(&message.pattern, signature) {
                let arguments: Vec<Argument<'_>> = signature
                    .iter()
                    .map(|(name, _)| match &given[name.as_str()] {
                        Given::Shown(text) => Argument::Shown(text),
                        Given::Count(number) => Argument::Count(*number),
                        Given::Choice(word) => Argument::Choice(word),
                    })
                    .collect();
                assert_eq!(
                    say(lang, &encoded, &arguments),
                    expected(lang, &message.pattern, &given),
                    "{lang} {key} {given:?}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 5 * 3000, "{compared}");
}

/// A table that were shifted by one message would still be a table.
#[test]
fn a_method_says_the_message_of_its_own_key() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let catalogues = catalogue::read_all(&locales).unwrap();
    let signatures = check::check(&catalogues).unwrap();
    let tables = table::tables(&catalogues, &signatures);
    for (lang, (tag, whole)) in Lang::ALL.into_iter().zip(&tables.whole) {
        assert_eq!(lang.tag(), *tag);
        let mut texts = whole.split(marks::END).skip(1);
        for key in signatures.keys() {
            let text = texts.next().unwrap();
            let words = Words::new(lang);
            let said = match key.as_str() {
                "nav-votes" => words.nav_votes(),
                "language-own-name" => words.language_own_name(),
                "yes" => words.yes(),
                _ => continue,
            };
            assert_eq!(said, text, "{lang} {key}");
        }
    }
    let digest = tables
        .whole
        .iter()
        .map(|(_, text)| text.split(marks::END).next());
    assert!(
        digest
            .into_iter()
            .all(|it| it == Some(tables.digest.as_str()))
    );
}

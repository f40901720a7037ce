//! The catalogues as a whole: Serbian is written once, nothing is left in English, and the typography is each
//! language's own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::{Catalogue, Piece};
use klaster::words::script::catalogue_to_cyrillic;

#[path = "../build/catalogue.rs"]
#[allow(dead_code, reason = "what is wrong in a catalogue is for the build")]
mod catalogue;

/// Messages whose Cyrillic text is not the Latin one in other letters.
const EXCEPTIONS: &[(&str, &str)] = &[("language-own-name", "Српски (ћирилица)")];

fn cyrillic(latin: &str) -> String {
    catalogue_to_cyrillic(latin)
        .lines()
        .map(|line| {
            let exception = line
                .split_once(" = ")
                .and_then(|(key, _)| EXCEPTIONS.iter().find(|(exception, _)| *exception == key));
            match exception {
                Some((key, text)) => format!("{key} = {text}\n"),
                None => format!("{line}\n"),
            }
        })
        .collect()
}

fn folder(lang: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(lang)
}

fn files(lang: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder(lang))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn serbian_cyrillic_is_serbian_latin_in_other_letters() {
    assert_eq!(files("sr-Cyrl"), files("sr-Latn"));
    for file in files("sr-Latn") {
        let latin = fs::read_to_string(folder("sr-Latn").join(&file)).unwrap();
        let found = fs::read_to_string(folder("sr-Cyrl").join(&file)).unwrap();
        for (expected, found) in cyrillic(&latin).lines().zip(found.lines()) {
            assert_eq!(
                found, expected,
                "locales/sr-Cyrl/{file}: write only sr-Latn, then run \
                 `cargo test --no-default-features -- --ignored rewrite_cyrillic`"
            );
        }
        assert_eq!(found, cyrillic(&latin), "locales/sr-Cyrl/{file}");
    }
}

/// Not a check: rewrites `locales/sr-Cyrl` from `locales/sr-Latn`.
#[test]
#[ignore = "it writes files"]
fn rewrite_cyrillic() {
    for file in files("sr-Latn") {
        let latin = fs::read_to_string(folder("sr-Latn").join(&file)).unwrap();
        fs::write(folder("sr-Cyrl").join(&file), cyrillic(&latin)).unwrap();
    }
}

fn catalogues() -> Vec<Catalogue> {
    catalogue::read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap()
}

/// The texts of a message, without its arguments, in reading order.
fn texts(pattern: &[Piece]) -> String {
    pattern
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Argument { .. } => "…".to_owned(),
            Piece::Select { branches, .. } => branches
                .iter()
                .map(|(_, inner)| texts(inner) + "\n")
                .collect(),
        })
        .collect()
}

fn each_text(mut check: impl FnMut(&str, &str, &str)) {
    for catalogue in catalogues() {
        for (key, message) in &catalogue.messages {
            check(catalogue.lang, key, &texts(&message.pattern));
        }
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let all = catalogues();
    let english = &all[0].messages;
    for catalogue in &all[1..] {
        for (key, message) in &catalogue.messages {
            let (text, original) = (texts(&message.pattern), texts(&english[key].pattern));
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            assert!(
                letters < 16 || text != original,
                "{} {key}: {text}",
                catalogue.lang
            );
        }
    }
}

#[test]
fn quotation_marks_and_ellipses_are_those_of_the_language() {
    each_text(|lang, key, text| {
        let foreign: &[char] = match lang {
            "en" => &['"', '„', '«', '»'],
            "hu" => &['"', '“'],
            _ => &['"', '”'],
        };
        assert!(!text.contains(foreign), "{lang} {key}: {text}");
        assert!(!text.contains("..."), "{lang} {key}: {text}");
        assert_eq!(text.trim_end_matches('\n'), text.trim(), "{lang} {key}");
    });
}

#[test]
fn each_script_keeps_to_itself() {
    each_text(|lang, key, text| {
        let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
        if lang == "sr-Cyrl" {
            let mixed = text.split(|c: char| !c.is_alphabetic()).find(|word| {
                word.contains(is_cyrillic)
                    && word.contains(|c: char| c.is_alphabetic() && !is_cyrillic(c))
            });
            assert_eq!(mixed, None, "{key}: {text}");
        } else if key != "language-own-name" {
            assert!(!text.contains(is_cyrillic), "{lang} {key}: {text}");
        }
    });
}

/// „Izvoz“ alone is foreign trade, which is what many of these clusters are about; and „suzdržan“ is Croatian.
#[test]
fn serbian_keeps_to_its_own_terms() {
    each_text(|lang, key, text| {
        if lang != "sr-Latn" {
            return;
        }
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        for (index, word) in words.iter().enumerate() {
            if matches!(*word, "izvoz" | "izvoza" | "izvozu" | "izvozom") {
                assert_eq!(words.get(index + 1), Some(&"podataka"), "{key}: {text}");
            }
            assert!(!word.starts_with("suzdrža"), "{key}: {text}");
        }
    });
}

/// The words of every source below a folder.
fn words_of(folder: &Path, words: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            words_of(&path, words);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let all = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.extend(all.map(str::to_owned));
        }
    }
}

/// What no source names is read by nobody, and is carried and translated all the same.
#[test]
fn every_message_is_said_somewhere() {
    let mut said = BTreeSet::new();
    words_of(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut said,
    );
    let all = catalogues();
    let unsaid: Vec<&String> = all[0]
        .messages
        .keys()
        .filter(|key| !said.contains(&key.replace('-', "_")))
        .collect();
    assert_eq!(unsaid, [""; 0]);
}

//! The catalogues as a whole: that Serbian is written once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};

use klaster::words::script::catalogue_to_cyrillic;

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

//! The words of each language as one table, and which of them are at hand.
//!
//! The tools carry all tables. The page carries English, the few words that are recognised in every language, and
//! fetches the rest: a table is [`put`] here once and stays. This module does not know how it is fetched.

use std::sync::OnceLock;

use super::lang::Lang;
use super::marks::END;
use super::messages::{COUNT, DIGEST, PARTS, RECOGNISED};

/// The messages of a language by their place.
type Table = Vec<&'static str>;

/// In the order of [`Lang::ALL`].
static TABLES: [OnceLock<Table>; 5] = [const { OnceLock::new() }; 5];
static RECOGNISED_WORDS: [OnceLock<Table>; 5] = [const { OnceLock::new() }; 5];

/// A text is not the table that this program was built with.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the table of words belongs to another version, or a part of it is missing")]
pub struct Foreign;

/// The name of a language's table among the files of the page. A table of another version has another name.
#[must_use]
pub fn file_name(lang: Lang) -> String {
    format!("{}-{DIGEST}.txt", lang.tag())
}

/// Takes in the table of a language.
///
/// # Errors
/// It is not the one that this program was built with.
pub fn put(lang: Lang, text: String) -> Result<(), Foreign> {
    read(&text)?;
    // Words are handed out for as long as the program runs, so the text is never given back.
    let table = read(Box::leak(text.into_boxed_str()))?;
    if let Some(place) = TABLES.get(lang as usize) {
        // Whoever came first brought the same.
        let _ = place.set(table);
    }
    Ok(())
}

/// Whether all words of a language can be said.
#[must_use]
pub fn at_hand(lang: Lang) -> bool {
    whole(lang).is_some()
}

/// A message; empty where it is not at hand.
pub(super) fn message(lang: Lang, place: usize) -> &'static str {
    let text = whole(lang).and_then(|table| table.get(place));
    text.copied().unwrap_or_default()
}

/// A message that is recognised in every language; empty when it is none of those.
pub(super) fn recognised(lang: Lang, place: usize) -> &'static str {
    let at = lang as usize;
    let (Some(kept), Some(part)) = (RECOGNISED_WORDS.get(at), PARTS.get(at)) else {
        return "";
    };
    let known = RECOGNISED
        .iter()
        .position(|it| usize::from(*it) == place)
        .and_then(|it| kept.get_or_init(|| part.split(END).collect()).get(it));
    known.copied().unwrap_or_default()
}

fn whole(lang: Lang) -> Option<&'static Table> {
    let place = TABLES.get(lang as usize)?;
    if let Some(carried) = carried(lang) {
        // What the build wrote is what this program was built with.
        return Some(place.get_or_init(|| read(carried).unwrap_or_default()));
    }
    place.get()
}

/// The table of a language that comes with the program.
#[cfg(target_arch = "wasm32")]
const fn carried(lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::En => Some(include_str!(concat!(env!("OUT_DIR"), "/words/en.txt"))),
        _ => None,
    }
}

/// The table of a language that comes with the program.
#[cfg(not(target_arch = "wasm32"))]
#[allow(clippy::unnecessary_wraps, reason = "the page carries one of them")]
const fn carried(lang: Lang) -> Option<&'static str> {
    Some(match lang {
        Lang::En => include_str!(concat!(env!("OUT_DIR"), "/words/en.txt")),
        Lang::De => include_str!(concat!(env!("OUT_DIR"), "/words/de.txt")),
        Lang::Hu => include_str!(concat!(env!("OUT_DIR"), "/words/hu.txt")),
        Lang::SrLatn => include_str!(concat!(env!("OUT_DIR"), "/words/sr-Latn.txt")),
        Lang::SrCyrl => include_str!(concat!(env!("OUT_DIR"), "/words/sr-Cyrl.txt")),
    })
}

fn read(text: &str) -> Result<Vec<&str>, Foreign> {
    let (digest, messages) = text.split_once(END).ok_or(Foreign)?;
    let messages = messages.strip_suffix(END).ok_or(Foreign)?;
    let table: Vec<&str> = messages.split(END).collect();
    if digest == DIGEST && table.len() == COUNT {
        Ok(table)
    } else {
        Err(Foreign)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_whole_and_belongs_to_this_program() {
        for lang in Lang::ALL {
            let text = carried(lang).unwrap();
            assert_eq!(read(text).unwrap().len(), COUNT);
            assert_eq!(put(lang, text.to_owned()), Ok(()));
        }
    }

    #[test]
    fn a_table_of_another_version_is_never_read() {
        let text = carried(Lang::De).unwrap();
        let older = text.replacen(DIGEST, "0123456789abcdef", 1);
        assert_eq!(put(Lang::De, older), Err(Foreign));
        // Nor is a file that a host gives in its place.
        assert_eq!(put(Lang::De, "<!doctype html>".to_owned()), Err(Foreign));
    }

    #[test]
    fn a_table_that_was_cut_short_is_not_read() {
        let text = carried(Lang::Hu).unwrap();
        for length in (0..text.len()).rev().take(400) {
            if let Some(start) = text.get(..length) {
                assert_eq!(read(start), Err(Foreign), "{length}");
            }
        }
    }

    #[test]
    fn what_is_recognised_is_what_the_language_says() {
        for lang in Lang::ALL {
            for place in RECOGNISED {
                let place = usize::from(*place);
                assert_ne!(message(lang, place), "");
                assert_eq!(recognised(lang, place), message(lang, place));
            }
        }
    }
}

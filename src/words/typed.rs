//! A name is found by its first letters, and one key more says something of it.
//!
//! This is how a minute taker records a vote without looking away from the hall: two letters of a
//! name, then the key of a choice. Only texts and places in lists; nothing of votes or pages.

use crate::domain::plain::plain;

/// After so many letters of a name, a key that says something is heard as such.
const LETTERS: usize = 2;

/// What has been typed since something was last said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typing {
    letters: String,
    /// Whether the name was pointed at, so that the next key may say something at once.
    aimed: bool,
}

/// What a letter meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// A name begins so: its place in the list, and how many begin so.
    Found { at: usize, of: usize },
    /// No name begins so.
    Nobody,
    /// Something was said of the name: the place of the key.
    Said(usize),
}

/// The names that begin with these letters, in order; those that have them at the beginning of a
/// later word come after.
#[must_use]
pub fn find(names: &[String], letters: &str) -> Vec<usize> {
    let letters = plain(letters);
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for (at, name) in names.iter().enumerate() {
        let name = plain(name);
        let mut words = name.split(|letter: char| !letter.is_alphanumeric());
        if name.starts_with(&letters) {
            first.push(at);
        } else if words.any(|word| word.starts_with(&letters)) {
            later.push(at);
        }
    }
    first.append(&mut later);
    first
}

impl Typing {
    /// The letters of a name that are typed so far.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// The name was pointed at by other means.
    pub fn aim(&mut self) {
        self.letters.clear();
        self.aimed = true;
    }

    /// Nothing was typed.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Takes back the last letter; says whether there was one.
    pub fn shorten(&mut self) -> bool {
        self.letters.pop().is_some()
    }

    /// Hears a letter. Each of `keys` holds the letters that say one and the same thing.
    pub fn hear(&mut self, letter: char, names: &[String], keys: &[&str]) -> Heard {
        let ready = self.aimed || self.letters.chars().count() >= LETTERS;
        if ready {
            let plain_letter = plain(&letter.to_string());
            let says = |keys: &&str| plain(keys).contains(&plain_letter);
            if let Some(at) = keys.iter().position(says) {
                self.letters.clear();
                return Heard::Said(at);
            }
        }
        self.aimed = false;
        let longer = format!("{}{letter}", self.letters);
        let found = find(names, &longer);
        match found.first() {
            Some(at) => {
                self.letters = longer;
                Heard::Found {
                    at: *at,
                    of: found.len(),
                }
            }
            None => Heard::Nobody,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 3] = ["i", "ne", "t"];

    fn names() -> Vec<String> {
        [
            "Alföldi Biogáz",
            "Algyő Műhely",
            "Tiszakör",
            "Šumadija",
            "Шабац",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    #[test]
    fn two_letters_find_a_name_and_a_key_says_something_of_it() {
        let mut typing = Typing::default();
        assert_eq!(
            typing.hear('t', &names(), &KEYS),
            Heard::Found { at: 2, of: 1 }
        );
        assert_eq!(
            typing.hear('i', &names(), &KEYS),
            Heard::Found { at: 2, of: 1 }
        );
        assert_eq!(typing.hear('N', &names(), &KEYS), Heard::Said(1));
        assert_eq!(typing.letters(), "");
    }

    #[test]
    fn a_third_letter_that_is_no_key_tells_two_names_apart() {
        let mut typing = Typing::default();
        typing.hear('a', &names(), &KEYS);
        assert_eq!(
            typing.hear('l', &names(), &KEYS),
            Heard::Found { at: 0, of: 2 }
        );
        assert_eq!(
            typing.hear('g', &names(), &KEYS),
            Heard::Found { at: 1, of: 1 }
        );
    }

    #[test]
    fn a_letter_that_begins_no_name_is_not_kept() {
        let mut typing = Typing::default();
        typing.hear('a', &names(), &KEYS);
        assert_eq!(typing.hear('x', &names(), &KEYS), Heard::Nobody);
        assert_eq!(typing.letters(), "a");
    }

    #[test]
    fn marks_and_script_do_not_matter_and_later_words_count() {
        assert_eq!(find(&names(), "su"), [3]);
        assert_eq!(find(&names(), "ša"), [4]);
        assert_eq!(find(&names(), "ша"), [4]);
        assert_eq!(find(&names(), "mu"), [1]);
    }

    #[test]
    fn a_name_that_is_pointed_at_takes_a_key_at_once() {
        let mut typing = Typing::default();
        typing.aim();
        assert_eq!(typing.hear('т', &names(), &KEYS), Heard::Said(2));
        typing.forget();
        assert_eq!(
            typing.hear('t', &names(), &KEYS),
            Heard::Found { at: 2, of: 1 }
        );
    }
}

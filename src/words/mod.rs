//! The catalogues in five languages: page, minutes and command line say the same sentences.
//!
//! Each message of `locales/<lang>/*.ftl` is a method of [`Words`], checked when building: a wrong key or argument
//! does not compile. What it says stands in one table a language. Knows no Leptos and no browser, and of records only what it says of them; dates and amounts come
//! in as text (see [`formats::Formats`]). Nothing is escaped here: callers show text as text, never as markup.
//!
//! - [`agendas`]: agendas that ship, and what is said of inviting
//! - [`amounts`]: amounts as people type them
//! - [`contest`]: how an election, a ranking or a search for consensus ended
//! - [`findings`]: what is said of a finding
//! - [`joining`]: why someone cannot join, change class or leave
//! - [`lang`]: the languages, their tags, and which one suits a reader
//! - [`plans`]: why an amendment of a work plan is not carried out
//! - [`plural`]: which plural a count takes
//! - [`polling`]: rule cards to start from, open parts, chains, and results that differ
//! - [`message`]: how a sentence with arguments is put together
//! - [`marks`]: the signs in a table that are not text
//! - [`tables`]: the words of each language, and which are at hand
//! - [`formats`]: how dates, amounts, numbers and lists are written without a browser
//! - [`typed`]: a name is found by its first letters, and one key more says something of it
//! - [`promises`]: the promise that a principle's own words make
//! - [`recorded`]: what a vote came to, as it was recorded
//! - [`rule_cards`]: what a rule card says
//! - [`verdict`]: the verdict of a vote as a sentence
//! - [`vocabulary`]: the words for values that stand in files
//! - [`script`]: Serbian from the Latin into the Cyrillic script

pub mod agendas;
pub mod amounts;
pub mod contest;
pub mod findings;
pub mod formats;
pub mod joining;
pub mod lang;
pub mod marks;
pub mod message;
pub mod plans;
pub mod plural;
pub mod polling;
pub mod promises;
pub mod recorded;
pub mod rule_cards;
pub mod script;
pub mod tables;
pub mod typed;
pub mod verdict;
pub mod vocabulary;

pub use formats::{Formats, PlainFormats};
pub use lang::Lang;
pub use message::Count;

/// The words of one language. Cheap to copy; make one wherever a language is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
    /// Only words that are recognised in every language.
    recognising: bool,
}

impl Words {
    /// The words of `lang`, or of English while those are not at hand: a text is in one language throughout.
    /// The tools always have them; the page fetches them first.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self::at_hand(lang).unwrap_or(Self {
            lang: Lang::En,
            recognising: false,
        })
    }

    /// The words of `lang`, if they are at hand.
    #[must_use]
    pub fn at_hand(lang: Lang) -> Option<Self> {
        tables::at_hand(lang).then_some(Self {
            lang,
            recognising: false,
        })
    }

    /// The few words by which people's own texts are recognised in every language, whether or not the rest of it is at
    /// hand. Which they are is told in `build/table.rs`; all others are empty.
    #[must_use]
    pub const fn recognising(lang: Lang) -> Self {
        Self {
            lang,
            recognising: true,
        }
    }

    /// The language of these words.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// The message at a place of the tables.
    fn text(self, place: usize) -> &'static str {
        if self.recognising {
            tables::recognised(self.lang, place)
        } else {
            tables::message(self.lang, place)
        }
    }
}

/// The methods that the build writes from the catalogues.
#[allow(clippy::pedantic, reason = "the file is written by the build")]
mod messages {
    use std::fmt::Display;

    use super::Words;
    use super::message::{Argument, Count, say};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

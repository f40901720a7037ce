//! How a sentence with arguments is put together from the tables that the build writes.

use std::fmt::{Display, Write};

use super::formats::grouped;
use super::lang::Lang;
use super::plural::{Plural, plural};

/// One sentence in all languages, in the order of [`Lang::ALL`].
pub(super) type Message = [&'static [Piece]; 5];

/// A part of a sentence.
pub(super) enum Piece {
    Text(&'static str),
    /// The argument at this place.
    Argument(usize),
    /// By the argument at this place, the first case that fits, or else the last field.
    Select(usize, &'static [(Case, &'static [Piece])], &'static [Piece]),
}

/// When a branch is taken.
#[allow(dead_code, reason = "the catalogues decide which forms occur")]
pub(super) enum Case {
    Exactly(u64),
    Plural(Plural),
    Word(&'static str),
}

/// What a caller gives to a sentence.
#[allow(dead_code, reason = "the catalogues decide which forms occur")]
pub(super) enum Argument<'a> {
    Shown(&'a dyn Display),
    Count(u64),
    Choice(&'a str),
}

/// A number of things. A count is never below zero, so negative numbers count as none.
pub trait Count {
    /// The number of things.
    fn count(self) -> u64;
}

macro_rules! counts {
    ($($number:ty),*) => {
        $(impl Count for $number {
            fn count(self) -> u64 {
                u64::try_from(self).unwrap_or_default()
            }
        })*
    };
}

counts!(u8, u16, u32, u64, usize, i32, i64);

/// The sentence in `lang` with its arguments in place.
pub(super) fn say(lang: Lang, message: &Message, arguments: &[Argument<'_>]) -> String {
    let mut out = String::new();
    let [en, de, hu, sr_latn, sr_cyrl] = message;
    let pieces = match lang {
        Lang::En => en,
        Lang::De => de,
        Lang::Hu => hu,
        Lang::SrLatn => sr_latn,
        Lang::SrCyrl => sr_cyrl,
    };
    write_pieces(&mut out, lang, pieces, arguments);
    out
}

fn write_pieces(out: &mut String, lang: Lang, pieces: &[Piece], arguments: &[Argument<'_>]) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(place) => match arguments.get(*place) {
                Some(Argument::Shown(value)) => {
                    // Writing to a String fails only when the value's own Display does; then it shows nothing.
                    let _ = write!(out, "{value}");
                }
                Some(Argument::Count(number)) => out.push_str(&grouped(lang, *number)),
                Some(Argument::Choice(word)) => out.push_str(word),
                None => {}
            },
            Piece::Select(place, branches, otherwise) => {
                let branch = branches
                    .iter()
                    .find(|(case, _)| fits(lang, case, arguments.get(*place)))
                    .map_or(*otherwise, |(_, branch)| *branch);
                write_pieces(out, lang, branch, arguments);
            }
        }
    }
}

fn fits(lang: Lang, case: &Case, argument: Option<&Argument<'_>>) -> bool {
    match (case, argument) {
        (Case::Exactly(wanted), Some(Argument::Count(number))) => wanted == number,
        (Case::Plural(wanted), Some(Argument::Count(number))) => *wanted == plural(lang, *number),
        (Case::Word(wanted), Some(Argument::Choice(word))) => wanted == word,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLEDGES: &[Piece] = &[
        Piece::Select(
            0,
            &[
                (Case::Exactly(0), &[Piece::Text("no pledge")]),
                (
                    Case::Plural(Plural::One),
                    &[Piece::Argument(0), Piece::Text(" pledge")],
                ),
            ],
            &[Piece::Argument(0), Piece::Text(" pledges")],
        ),
        Piece::Text(" from "),
        Piece::Argument(1),
        Piece::Select(2, &[(Case::Word("paid"), &[Piece::Text(", paid")])], &[]),
    ];

    fn pledges(count: u64, from: &str, state: &str) -> String {
        let arguments = [
            Argument::Count(count),
            Argument::Shown(&from),
            Argument::Choice(state),
        ];
        say(Lang::En, &[PLEDGES; 5], &arguments)
    }

    #[test]
    fn a_sentence_takes_the_branches_that_fit_its_arguments() {
        assert_eq!(pledges(0, "Mill", ""), "no pledge from Mill");
        assert_eq!(pledges(1, "Mill", "paid"), "1 pledge from Mill, paid");
        assert_eq!(pledges(1200, "Mill", "open"), "1,200 pledges from Mill");
    }

    #[test]
    fn what_people_typed_is_neither_read_as_a_message_nor_escaped() {
        assert_eq!(pledges(1, "{ $n } <b>&", ""), "1 pledge from { $n } <b>&");
    }

    #[test]
    fn a_negative_count_counts_as_none() {
        assert_eq!((-3_i32).count(), 0);
        assert_eq!(7_usize.count(), 7);
    }
}

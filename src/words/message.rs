//! How a sentence is put together from its message and the arguments.

use std::fmt::{Display, Write};

use super::formats::grouped;
use super::lang::Lang;
use super::marks::{ARGUMENT, CASE, CHOICE, CLOSE, END, FIRST, OTHERWISE, THEN};
use super::plural::plural;

/// What a caller gives to a sentence.
pub enum Argument<'a> {
    /// Anything that can be shown.
    Shown(&'a dyn Display),
    /// A count: it chooses a plural, and is written with its thousands apart.
    Count(u64),
    /// A word that chooses a branch.
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

/// The sentence that a message makes of its arguments. What is wrong in a message says nothing.
#[must_use]
pub fn say(lang: Lang, message: &str, arguments: &[Argument<'_>]) -> String {
    let mut speech = Speech {
        lang,
        arguments,
        out: String::new(),
    };
    speech.pattern(message, true);
    speech.out
}

struct Speech<'a> {
    lang: Lang,
    arguments: &'a [Argument<'a>],
    out: String,
}

impl<'a> Speech<'a> {
    /// Says a pattern, or only passes over it; gives what follows.
    fn pattern<'t>(&mut self, mut rest: &'t str, aloud: bool) -> &'t str {
        loop {
            let end = rest.find(is_mark).unwrap_or(rest.len());
            let (text, mark) = rest.split_at(end);
            if aloud {
                self.out.push_str(text);
            }
            if let Some(after) = mark.strip_prefix(ARGUMENT) {
                let (argument, after) = self.argument(after);
                if aloud {
                    self.show(argument);
                }
                rest = after;
            } else if let Some(after) = mark.strip_prefix(CHOICE) {
                rest = self.choice(after, aloud);
            } else {
                return mark;
            }
        }
    }

    /// Says the first branch that fits, or else the last.
    fn choice<'t>(&mut self, rest: &'t str, aloud: bool) -> &'t str {
        let (argument, mut rest) = self.argument(rest);
        let mut open = aloud;
        loop {
            if let Some(case) = rest.strip_prefix(CASE) {
                let (case, pattern) = case.split_once(THEN).unwrap_or_default();
                let fits = open && fits(self.lang, case, argument);
                open &= !fits;
                rest = self.pattern(pattern, fits);
            } else if let Some(pattern) = rest.strip_prefix(OTHERWISE) {
                rest = self.pattern(pattern, open);
            } else {
                return rest.strip_prefix(CLOSE).unwrap_or_default();
            }
        }
    }

    /// The argument whose place comes next, and what follows.
    fn argument<'t>(&self, rest: &'t str) -> (Option<&'a Argument<'a>>, &'t str) {
        let mut letters = rest.chars();
        let place = letters
            .next()
            .and_then(|it| u32::from(it).checked_sub(FIRST.into()))
            .and_then(|it| usize::try_from(it).ok());
        (
            place.and_then(|it| self.arguments.get(it)),
            letters.as_str(),
        )
    }

    fn show(&mut self, argument: Option<&Argument<'_>>) {
        match argument {
            Some(Argument::Shown(value)) => {
                // Writing to a String fails only when the value's own Display does; then it shows nothing.
                let _ = write!(self.out, "{value}");
            }
            Some(Argument::Count(number)) => self.out.push_str(&grouped(self.lang, *number)),
            Some(Argument::Choice(word)) => self.out.push_str(word),
            None => {}
        }
    }
}

fn is_mark(letter: char) -> bool {
    letter <= CLOSE || letter == END
}

fn fits(lang: Lang, case: &str, argument: Option<&Argument<'_>>) -> bool {
    match argument {
        Some(Argument::Count(number)) => {
            case == plural(lang, *number).name() || case.parse() == Ok(*number)
        }
        Some(Argument::Choice(word)) => case == *word,
        Some(Argument::Shown(_)) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLEDGES: &str = "\u{2}0\u{3}0\u{4}no pledge\u{3}one\u{4}\u{1}0 pledge\u{5}\u{1}0 pledges\u{6} from \
                           \u{1}1\u{2}2\u{3}paid\u{4}, paid\u{5}\u{6}";

    fn pledges(count: u64, from: &str, state: &str) -> String {
        let arguments = [
            Argument::Count(count),
            Argument::Shown(&from),
            Argument::Choice(state),
        ];
        say(Lang::En, PLEDGES, &arguments)
    }

    #[test]
    fn a_sentence_takes_the_branches_that_fit_its_arguments() {
        assert_eq!(pledges(0, "Mill", ""), "no pledge from Mill");
        assert_eq!(pledges(1, "Mill", "paid"), "1 pledge from Mill, paid");
        assert_eq!(pledges(1200, "Mill", "open"), "1,200 pledges from Mill");
    }

    #[test]
    fn what_people_typed_is_neither_read_as_a_message_nor_escaped() {
        assert_eq!(
            pledges(1, "{ $n } <b>& \u{1}0", ""),
            "1 pledge from { $n } <b>& \u{1}0"
        );
    }

    #[test]
    fn a_message_that_is_cut_short_says_what_is_there_and_stops() {
        for (end, _) in PLEDGES.char_indices() {
            let said = say(Lang::En, &PLEDGES[..end], &[Argument::Count(1)]);
            assert!("1 pledge from ".starts_with(&said), "{said}");
        }
        assert_eq!(
            say(Lang::En, &PLEDGES[..14], &[Argument::Count(0)]),
            "no pledge"
        );
        assert_eq!(say(Lang::En, "a \u{1}", &[]), "a ");
        assert_eq!(say(Lang::En, "a \u{1}9", &[]), "a ");
    }

    #[test]
    fn a_negative_count_counts_as_none() {
        assert_eq!((-3_i32).count(), 0);
        assert_eq!(7_usize.count(), 7);
    }
}

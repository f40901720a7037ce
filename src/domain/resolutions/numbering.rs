//! Numbers of resolutions: `5/2025. (X. 15.) KGY`, `Beschluss 2025-3`, `Odluka br. 3/2025`.
//!
//! A pattern is text with placeholders: `{n}` (`{nn}`, `{nnn}` with leading zeros), `{year}`,
//! `{MM}` the month in Roman numerals, `{mm}` in Arabic ones, `{dd}` the day; `{0mm}` and `{0dd}`
//! write two digits.

use std::collections::BTreeMap;
use std::fmt;

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::resolutions::register;
use crate::domain::structure::Body;

/// What every register may be numbered by, where nothing tells otherwise.
const PLAIN: &str = "{n}/{year}";

const ROMAN: [&str; 12] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
];

/// More digits than that number no register, and would not fit.
const MOST_DIGITS: usize = 9;

/// How the resolutions of a body are numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// The number, with at least so many digits.
    Number(usize),
    Year,
    Roman,
    /// With two digits, or as few as it takes.
    Month(bool),
    Day(bool),
}

/// What is no pattern of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PatternError {
    #[error("a pattern needs {{n}}, the place of the number")]
    NoNumber,
    #[error("{{{0}}} is no placeholder")]
    Unknown(String),
    #[error("a brace is not closed")]
    Unclosed,
}

impl Pattern {
    /// # Errors
    /// When the text has no place for the number, or a placeholder that means nothing.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            let (name, after) = after.split_once('}').ok_or(PatternError::Unclosed)?;
            pieces.push(match name {
                "year" => Piece::Year,
                "MM" => Piece::Roman,
                "mm" => Piece::Month(false),
                "0mm" => Piece::Month(true),
                "dd" => Piece::Day(false),
                "0dd" => Piece::Day(true),
                n if (1..=MOST_DIGITS).contains(&n.len()) && n.bytes().all(|it| it == b'n') => {
                    Piece::Number(n.len())
                }
                other => return Err(PatternError::Unknown(other.to_owned())),
            });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        if pieces.iter().any(|it| matches!(it, Piece::Number(_))) {
            Ok(Self { pieces })
        } else {
            Err(PatternError::NoNumber)
        }
    }

    /// Whether numbers begin anew each year.
    #[must_use]
    pub fn is_yearly(&self) -> bool {
        self.pieces.contains(&Piece::Year)
    }

    /// The number of a resolution of that day.
    #[must_use]
    pub fn write(&self, number: u32, day: Date) -> String {
        let two = |wide: bool, value: i8| {
            if wide {
                format!("{value:02}")
            } else {
                value.to_string()
            }
        };
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Number(digits) => format!("{number:0digits$}"),
                Piece::Year => day.year().to_string(),
                Piece::Roman => roman(day).to_owned(),
                Piece::Month(wide) => two(*wide, day.month()),
                Piece::Day(wide) => two(*wide, day.day()),
            })
            .collect()
    }

    /// The number and, where it is told, the year that a text gives; `None` when it does not follow
    /// the pattern. What follows the pattern's end, such as “(circular)”, is passed over.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<(u32, Option<i16>)> {
        let mut rest = text.trim();
        let (mut number, mut year) = (None, None);
        for piece in &self.pieces {
            let length = match piece {
                Piece::Text(_) => 0,
                Piece::Roman => run(rest, |it| matches!(it, 'I' | 'V' | 'X')),
                _ => run(rest, |it| it.is_ascii_digit()).min(MOST_DIGITS),
            };
            let (found, after) = match piece {
                Piece::Text(text) => ("", rest.strip_prefix(text.as_str())?),
                _ => rest.split_at_checked(length).filter(|_| length > 0)?,
            };
            match piece {
                Piece::Number(_) => number = Some(found.parse().ok()?),
                Piece::Year => year = Some(found.parse().ok()?),
                Piece::Roman => drop(ROMAN.iter().find(|it| **it == found)?),
                Piece::Text(_) | Piece::Month(_) | Piece::Day(_) => {}
            }
            rest = after;
        }
        number.map(|number| (number, year))
    }

    /// The pattern that a number of a known day seems to follow.
    #[must_use]
    pub fn guess(text: &str, day: Date) -> Option<Self> {
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut rest, mut literal) = (text.trim(), String::new());
        let mut after_letter = false;
        while let Some(first) = rest.chars().next() {
            let digits = run(rest, |it| it.is_ascii_digit());
            let letters = run(rest, char::is_alphabetic);
            let length = match (digits, letters) {
                (0, 0) => first.len_utf8(),
                (0, length) | (length, _) => length,
            };
            let (token, after) = rest.split_at_checked(length)?;
            let has = |piece: &Piece| pieces.contains(piece);
            let numbered = pieces.iter().any(|it| matches!(it, Piece::Number(_)));
            let month_told =
                has(&Piece::Roman) || has(&Piece::Month(false)) || has(&Piece::Month(true));
            let day_told = has(&Piece::Day(false)) || has(&Piece::Day(true));
            let wide = token.starts_with('0');
            let is = |value: i8| token.parse() == Ok(value);
            let piece = if digits == 0 {
                (letters > 0 && token == roman(day)).then_some(Piece::Roman)
            } else if !has(&Piece::Year) && token.parse() == Ok(day.year()) {
                Some(Piece::Year)
            } else if month_told && !day_told && is(day.day()) {
                Some(Piece::Day(wide))
            } else if !numbered && digits <= MOST_DIGITS && !after_letter {
                Some(Piece::Number(if wide { digits } else { 1 }))
            } else if !month_told && is(day.month()) {
                Some(Piece::Month(wide))
            } else {
                None
            };
            after_letter = letters > 0;
            match piece {
                None => literal.push_str(token),
                Some(piece) => {
                    if !literal.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut literal)));
                    }
                    pieces.push(piece);
                }
            }
            rest = after;
        }
        if !literal.is_empty() {
            pieces.push(Piece::Text(literal));
        }
        let numbered = pieces.iter().any(|it| matches!(it, Piece::Number(_)));
        numbered.then_some(Self { pieces })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Number(digits) => write!(f, "{{{}}}", "n".repeat(*digits))?,
                Piece::Year => f.write_str("{year}")?,
                Piece::Roman => f.write_str("{MM}")?,
                Piece::Month(wide) => f.write_str(if *wide { "{0mm}" } else { "{mm}" })?,
                Piece::Day(wide) => f.write_str(if *wide { "{0dd}" } else { "{dd}" })?,
            }
        }
        Ok(())
    }
}

fn roman(day: Date) -> &'static str {
    usize::try_from(day.month() - 1)
        .ok()
        .and_then(|month| ROMAN.get(month))
        .copied()
        .unwrap_or_default()
}

/// How many bytes at the beginning of a text are of a kind.
fn run(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|it| !is(it)).unwrap_or(text.len())
}

/// The pattern of a body's numbers: its own, else the one that most of its entries follow (of
/// equally many, the one that was used last), else the plain one.
#[must_use]
pub fn pattern_of(cluster: &Cluster, body: &Id<Body>) -> Pattern {
    let own = cluster.bodies.get(body);
    let own = own.and_then(|body| body.number_pattern.as_deref());
    if let Some(pattern) = own.and_then(|text| Pattern::parse(text).ok()) {
        return pattern;
    }
    let mut seen: BTreeMap<String, (usize, Date)> = BTreeMap::new();
    for entry in register::of_body(cluster, body) {
        let Some(day) = entry.date else { continue };
        if let Some(pattern) = Pattern::guess(&entry.number, day) {
            let (count, last) = seen.entry(pattern.to_string()).or_insert((0, day));
            *count += 1;
            *last = (*last).max(day);
        }
    }
    let most = seen.into_iter().max_by_key(|(_, rank)| *rank);
    let text = most.map_or_else(|| PLAIN.to_owned(), |(text, _)| text);
    Pattern::parse(&text).unwrap_or_else(|_| Pattern {
        pieces: vec![Piece::Number(1), Piece::Text("/".to_owned()), Piece::Year],
    })
}

/// The next number in a body's register, for a resolution of that day.
#[must_use]
pub fn next_number(cluster: &Cluster, body: &Id<Body>, day: Date) -> String {
    let pattern = pattern_of(cluster, body);
    let last = register::of_body(cluster, body)
        .into_iter()
        .filter_map(|entry| {
            let (number, year) = pattern.read(&entry.number)?;
            let of_year = !pattern.is_yearly() || year == Some(day.year());
            of_year.then_some(number)
        })
        .max();
    pattern.write(last.unwrap_or(0).saturating_add(1), day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_three_ways_of_numbering_are_written() {
        let day = date(2025, 10, 5);
        for (pattern, text) in [
            ("{n}/{year}. ({MM}. {dd}.) KGY", "7/2025. (X. 5.) KGY"),
            ("Beschluss {year}-{n}", "Beschluss 2025-7"),
            ("Odluka br. {n}/{year}", "Odluka br. 7/2025"),
            ("B {nn}/{year} ({0dd}.{0mm}.)", "B 07/2025 (05.10.)"),
        ] {
            let pattern = Pattern::parse(pattern).unwrap();
            assert_eq!(pattern.write(7, day), text);
            assert_eq!(pattern.read(text), Some((7, Some(2025))));
        }
    }

    #[test]
    fn a_pattern_without_a_place_for_the_number_is_none() {
        assert_eq!(Pattern::parse("{year}"), Err(PatternError::NoNumber));
        assert_eq!(
            Pattern::parse("{n} {week}"),
            Err(PatternError::Unknown("week".to_owned()))
        );
        assert_eq!(Pattern::parse("{n"), Err(PatternError::Unclosed));
    }

    #[test]
    fn the_pattern_is_guessed_from_a_number_and_its_day() {
        for (text, day, pattern) in [
            (
                "5/2025. (X. 15.) KGY",
                date(2025, 10, 15),
                "{n}/{year}. ({MM}. {dd}.) KGY",
            ),
            (
                "6/2025. (II. 6.) ST",
                date(2025, 2, 6),
                "{n}/{year}. ({MM}. {dd}.) ST",
            ),
            ("UO-2/2025", date(2025, 2, 21), "UO-{n}/{year}"),
            (
                "B 06/2025 (Umlauf)",
                date(2025, 10, 20),
                "B {nn}/{year} (Umlauf)",
            ),
            ("Beschluss 2025-3", date(2025, 3, 3), "Beschluss {year}-{n}"),
        ] {
            assert_eq!(Pattern::guess(text, day).unwrap().to_string(), pattern);
        }
        assert_eq!(Pattern::guess("without", date(2025, 1, 1)), None);
    }

    proptest! {
        #[test]
        fn what_a_pattern_writes_it_reads_and_guesses(
            pattern in prop::sample::select(vec![
                "{n}/{year}. ({MM}. {dd}.) KGY", "Beschluss {year}-{n}", "Odluka br. {n}/{year}",
            ]),
            number in 1_u32..2_000,
            day in (2001_i16..2090, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d)),
        ) {
            prop_assume!(number != u32::try_from(day.year()).unwrap_or_default());
            let parsed = Pattern::parse(pattern).unwrap();
            let text = parsed.write(number, day);
            prop_assert_eq!(parsed.read(&text), Some((number, Some(day.year()))));
            prop_assert_eq!(Pattern::guess(&text, day), Some(parsed));
        }

        #[test]
        fn no_text_stops_the_guess(text in "\\PC{0,30}") {
            let _ = Pattern::guess(&text, date(2025, 5, 5)).map(|it| it.read(&text));
        }
    }
}

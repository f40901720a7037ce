//! Cells read as what their column means. What cannot be read is said, never guessed.

use crate::domain::measure::Date;
use crate::exchange::tables::fold::{fold, tidy};

/// A sign that a table wrote before a cell so that no spreadsheet takes it for a formula.
const GUARD: char = '\'';

/// Whether a spreadsheet might take a cell for a formula, or for a guarded one.
#[must_use]
pub fn is_dangerous(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
        || cell
            .strip_prefix(GUARD)
            .is_some_and(|rest| rest.starts_with(GUARD) || is_dangerous(rest))
}

/// A cell on one line, without the guard of a formula.
#[must_use]
pub fn text(cell: &str) -> String {
    let cell = tidy(cell);
    match cell.strip_prefix(GUARD) {
        Some(rest) if is_dangerous(&cell) => rest.to_owned(),
        _ => cell,
    }
}

/// A cell that no spreadsheet takes for a formula.
#[must_use]
pub fn guarded(cell: &str) -> String {
    // What stands before the first sign is gone when the cell is read again.
    let cell = cell.trim_start_matches(|it: char| it.is_whitespace() || it.is_control());
    if is_dangerous(cell) {
        format!("{GUARD}{cell}")
    } else {
        cell.to_owned()
    }
}

/// A day: 2012-03-01, 1.3.2012, 2012. 03. 01., 1/3/2012. A month beyond twelve is the day of someone
/// who writes the month first.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let numbers: Vec<i16> = text
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    // Words, times and the like are no part of a day.
    if text.chars().any(char::is_alphabetic) {
        return None;
    }
    let (year, month, day) = match *numbers.as_slice() {
        [year, month, day] if year > 999 => (year, month, day),
        [month, day, year] if year > 999 && day > 12 => (year, month, day),
        [day, month, year] if year > 999 => (year, month, day),
        _ => return None,
    };
    let small = |number: i16| i8::try_from(number).ok();
    Date::new(year, small(month)?, small(day)?).ok()
}

/// A whole number, its thousands parted or not.
#[must_use]
pub fn number(text: &str) -> Option<u32> {
    let groups: Vec<&str> = text
        .split(['.', ',', ' ', '\u{a0}', '\u{202f}', '\''])
        .collect();
    let digits = |it: &&str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let parted = groups.iter().skip(1).all(|it| it.len() == 3);
    (groups.iter().all(digits) && parted)
        .then(|| groups.concat().parse().ok())
        .flatten()
}

/// Yes or no, in the languages of the product.
#[must_use]
pub fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "yes" | "y" | "true" | "x" | "1" | "ja" | "j" | "igen" | "i" | "da" | "✓" | "✔" => {
            Some(true)
        }
        "no" | "n" | "false" | "0" | "nein" | "nem" | "ne" | "-" | "–" => Some(false),
        _ => None,
    }
}

/// Tags: parted by semicolons, bars or lines, else by commas.
#[must_use]
pub fn tags(cell: &str) -> Vec<String> {
    const STRONG: [char; 3] = [';', '|', '\n'];
    let parts: Vec<&str> = if cell.contains(STRONG) {
        cell.split(STRONG).collect()
    } else {
        cell.split(',').collect()
    };
    let parts = parts.into_iter().map(text);
    parts.filter(|it| !it.is_empty()).collect()
}

/// Tags in one cell, so that they are read as they were.
#[must_use]
pub fn joined(tags: &[String]) -> String {
    match tags {
        [one] if one.contains(',') => format!("{one};"),
        tags => tags.join("; "),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_read_as_each_country_writes_them() {
        for text in [
            "2012-03-01",
            "1.3.2012",
            "01.03.2012.",
            "2012. 03. 01.",
            "1/3/2012",
            "2012/3/1",
        ] {
            assert_eq!(day(text), Some(date(2012, 3, 1)), "{text}");
        }
        assert_eq!(day("3/31/2012"), Some(date(2012, 3, 31)));
        for text in ["", "2012", "31.2.2012", "March 2012", "1.3.12", "99999-1-1"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_and_answers_are_read_and_what_is_none_is_not() {
        assert_eq!(number("1 200"), Some(1200));
        assert_eq!(number("1.200"), Some(1200));
        assert_eq!(number("42"), Some(42));
        for text in ["10-49", "ca. 40", "", "1.5", "99999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(yes_or_no("ДА"), Some(true));
        assert_eq!(yes_or_no("Nein"), Some(false));
        assert_eq!(yes_or_no("perhaps"), None);
    }

    proptest! {
        #[test]
        fn a_guarded_cell_is_no_formula_and_reads_back(cell in "['=+@\\-a ]{0,6}") {
            let cell = tidy(&cell);
            let guarded = guarded(&cell);
            prop_assert!(!guarded.starts_with(['=', '+', '-', '@']));
            prop_assert_eq!(text(&guarded), cell);
        }

        #[test]
        fn tags_read_back(tags_in in prop::collection::vec("[a-z]{1,4}(, [a-z]{1,3})?", 0..4)) {
            prop_assert_eq!(tags(&joined(&tags_in)), tags_in);
        }
    }
}

//! How dates, amounts, numbers and lists are written.
//!
//! The core has no locale data of a browser, so writing these is a trait: the page brings `Intl`, the command line
//! takes [`PlainFormats`].

use jiff::civil::Date;

use super::Words;
use super::lang::Lang;
use crate::domain::measure::Money;

/// Between the digits of a number and before a currency, so that a line never breaks there.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Writes values in the reader's language.
pub trait Formats {
    /// A day, with its year.
    fn date(&self, date: Date) -> String;
    /// An amount of money; `minor_units` is in hundredths, as [`Money`] has them; `currency` is an
    /// ISO 4217 code. Amounts that are whole in the main unit show no decimals.
    fn amount(&self, minor_units: i64, currency: &str) -> String;
    /// A whole number with its digits grouped.
    fn number(&self, number: i64) -> String;
    /// "a, b and c".
    fn list(&self, items: &[String]) -> String;
}

/// The formats of the command line and of tests: no locale data beyond this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlainFormats {
    lang: Lang,
}

impl PlainFormats {
    /// The formats of `lang`.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }
}

/// A month as English writes it beside a day.
const fn english_month(month: i8) -> &'static str {
    match month {
        1 => "Jan",
        2 => "Feb",
        3 => "Mar",
        4 => "Apr",
        5 => "May",
        6 => "Jun",
        7 => "Jul",
        8 => "Aug",
        9 => "Sep",
        10 => "Oct",
        11 => "Nov",
        _ => "Dec",
    }
}

impl Formats for PlainFormats {
    fn date(&self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.lang {
            Lang::En => format!("{day} {} {year}", english_month(month)),
            Lang::De => format!("{day:02}.{month:02}.{year}"),
            Lang::Hu => format!("{year}. {month:02}. {day:02}."),
            Lang::SrLatn | Lang::SrCyrl => format!("{day}. {month}. {year}."),
        }
    }

    fn amount(&self, minor_units: i64, currency: &str) -> String {
        let number = decimal(self.lang, minor_units);
        match (self.lang, currency) {
            (Lang::En, "EUR") => number
                .strip_prefix('−')
                .map_or_else(|| format!("€{number}"), |number| format!("−€{number}")),
            (Lang::En, code) => format!("{code}{NO_BREAK_SPACE}{number}"),
            (_, "EUR") => format!("{number}{NO_BREAK_SPACE}€"),
            (Lang::Hu, "HUF") => format!("{number}{NO_BREAK_SPACE}Ft"),
            (_, code) => format!("{number}{NO_BREAK_SPACE}{code}"),
        }
    }

    fn number(&self, number: i64) -> String {
        signed(number, grouped(self.lang, number.unsigned_abs()))
    }

    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [start @ .., last] => Words::new(self.lang).list_end(start.join(", "), last),
        }
    }
}

/// A number with its thousands apart, as the language writes it.
pub(super) fn grouped(lang: Lang, number: u64) -> String {
    let separator = match lang {
        Lang::En => ',',
        Lang::De | Lang::SrLatn | Lang::SrCyrl => '.',
        Lang::Hu => NO_BREAK_SPACE,
    };
    let digits = number.to_string();
    // Hungarian leaves four digits together.
    if lang == Lang::Hu && digits.len() <= 4 {
        return digits;
    }
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

fn signed(number: i64, text: String) -> String {
    if number < 0 {
        format!("−{text}")
    } else {
        text
    }
}

fn decimal(lang: Lang, minor_units: i64) -> String {
    let size = Money::MINOR_PER_MAJOR.unsigned_abs();
    let (whole, rest) = (
        minor_units.unsigned_abs() / size,
        minor_units.unsigned_abs() % size,
    );
    let mark = if lang == Lang::En { '.' } else { ',' };
    let whole = grouped(lang, whole);
    let text = if rest == 0 {
        whole
    } else {
        format!("{whole}{mark}{rest:02}")
    };
    signed(minor_units, text)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn in_all(write: impl Fn(PlainFormats) -> String) -> [String; 5] {
        Lang::ALL.map(|lang| write(PlainFormats::new(lang)).replace(NO_BREAK_SPACE, "_"))
    }

    #[test]
    fn a_date_is_written_as_each_language_writes_it() {
        assert_eq!(
            in_all(|formats| formats.date(date(2025, 12, 5))),
            [
                "5 Dec 2025",
                "05.12.2025",
                "2025. 12. 05.",
                "5. 12. 2025.",
                "5. 12. 2025."
            ]
        );
    }

    #[test]
    fn an_amount_carries_its_currency_and_only_the_decimals_it_needs() {
        assert_eq!(
            in_all(|formats| formats.amount(5_750_000, "EUR")),
            ["€57,500", "57.500_€", "57_500_€", "57.500_€", "57.500_€"]
        );
        assert_eq!(
            in_all(|formats| formats.amount(-123_405, "HUF")),
            [
                "HUF_−1,234.05",
                "−1.234,05_HUF",
                "−1234,05_Ft",
                "−1.234,05_HUF",
                "−1.234,05_HUF"
            ]
        );
        assert_eq!(PlainFormats::new(Lang::En).amount(-50, "EUR"), "−€0.50");
    }

    #[test]
    fn a_list_ends_with_the_word_for_and() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(
            in_all(|formats| formats.list(&items)),
            [
                "a, b and c",
                "a, b und c",
                "a, b és c",
                "a, b i c",
                "a, b и c"
            ]
        );
        let formats = PlainFormats::new(Lang::En);
        assert_eq!(formats.list(&items[..2]), "a and b");
        assert_eq!(formats.list(&items[..1]), "a");
        assert_eq!(formats.list(&[]), "");
    }

    proptest! {
        #[test]
        fn grouping_only_adds_separators(number: i64) {
            for lang in Lang::ALL {
                let digits: String = PlainFormats::new(lang)
                    .number(number)
                    .chars()
                    .map(|c| if c == '−' { '-' } else { c })
                    .filter(|c| c.is_ascii_digit() || *c == '-')
                    .collect();
                prop_assert_eq!(digits, number.to_string());
            }
        }
    }
}

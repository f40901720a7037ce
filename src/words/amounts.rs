//! Amounts as people type them: `1.234,56`, `1,234.56`, `1 234,56 Ft` all mean the same.
//!
//! Which sign parts thousands and which parts decimals follows from where it stands, so that
//! nobody has to type as the page's language would.

use thiserror::Error;

use crate::domain::measure::Money;

/// Why a typed text is no amount.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotAnAmount {
    #[error("“{0}” is not an amount")]
    Unreadable(String),
    #[error("an amount cannot be below zero")]
    Negative,
    #[error("the amount is too large")]
    TooLarge,
}

/// Reads an amount in major units. A currency before or behind it is passed over.
///
/// # Errors
/// When the text is no amount, or one that cannot be.
pub fn read_amount(text: &str) -> Result<Money, NotAnAmount> {
    let unreadable = || NotAnAmount::Unreadable(text.trim().to_owned());
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let negative = text.contains(['-', '−']);
    let number: String = text
        .chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '-' | '−' | '\'' | '’'))
        .collect();
    // A currency stands before or behind, never within; "Kč" and "дин." end like a sentence.
    let number = number.trim_matches(|it: char| !it.is_ascii_digit());
    let (whole, cents) = match number.rsplit_once(['.', ',']) {
        // One or two digits after the last sign are decimals; three are a group of thousands.
        Some((whole, cents)) if cents.len() < 3 => (whole, cents),
        _ => (number, ""),
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let mut joined = first.to_owned();
    let mut grouped = false;
    for group in groups {
        if group.len() != 3 {
            return Err(unreadable());
        }
        grouped = true;
        joined.push_str(group);
    }
    // Two different signs among the thousands, or a first group like "1234,567" or "0,005", are slips.
    let mixed = whole.contains('.') && whole.contains(',');
    let no_thousands = first.len() > 3 || first.starts_with('0');
    if !digits(&joined) || mixed || (grouped && no_thousands) {
        return Err(unreadable());
    }
    if !cents.is_empty() && !digits(cents) {
        return Err(unreadable());
    }
    let sign_of_cents = number.chars().nth_back(cents.len()).unwrap_or_default();
    if !cents.is_empty() && whole.contains(sign_of_cents) {
        return Err(unreadable());
    }
    let whole: i64 = joined.parse().map_err(|_| NotAnAmount::TooLarge)?;
    let cents: i64 = format!("{cents:0<2}").parse().map_err(|_| unreadable())?;
    let amount = Money::from_major(whole)
        .and_then(|amount| amount.0.checked_add(cents))
        .ok_or(NotAnAmount::TooLarge)?;
    if negative && amount > 0 {
        return Err(NotAnAmount::Negative);
    }
    Ok(Money(amount))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::{Formats as _, Lang, PlainFormats};

    #[test]
    fn thousands_and_decimals_are_told_apart_by_where_they_stand() {
        for (text, minor) in [
            ("1.234,56", 123_456),
            ("1,234.56", 123_456),
            ("1 234,56", 123_456),
            ("1\u{a0}234\u{202f}567", 123_456_700),
            ("1'234.5", 123_450),
            ("1.234", 123_400),
            ("1,234", 123_400),
            ("12,5", 1_250),
            ("12.345.678", 1_234_567_800),
            ("14800000 Ft", 1_480_000_000),
            ("€ 7,50", 750),
            ("дин. 300", 30_000),
            ("0", 0),
        ] {
            assert_eq!(read_amount(text), Ok(Money(minor)), "{text}");
        }
    }

    #[test]
    fn what_may_be_a_slip_is_asked_again() {
        for text in [
            "",
            "many",
            "1.23.456",
            "1,2,3",
            "1.234.56",
            "12a3",
            "1234.567",
            "1.234,567.890",
            "0,005",
            "0.123",
            "01.234",
        ] {
            assert!(
                matches!(read_amount(text), Err(NotAnAmount::Unreadable(_))),
                "{text}: {:?}",
                read_amount(text)
            );
        }
        assert_eq!(read_amount("-5"), Err(NotAnAmount::Negative));
        assert_eq!(
            read_amount("99999999999999999999"),
            Err(NotAnAmount::TooLarge)
        );
        assert_eq!(
            read_amount("92233720368547758,08"),
            Err(NotAnAmount::TooLarge)
        );
    }

    proptest! {
        #[test]
        fn every_amount_reads_back_as_any_language_writes_it(minor in 0_i64..i64::MAX) {
            for lang in Lang::ALL {
                for currency in ["EUR", "HUF", "RSD"] {
                    let written = PlainFormats::new(lang).amount(minor, currency);
                    prop_assert_eq!(read_amount(&written), Ok(Money(minor)), "{}", written);
                }
            }
        }
    }
}

//! Days and moments as they stand in files: `2026-03-31`, `2026-03-31T09:30:00.25Z`.
//!
//! The calendar itself is jiff's; its readers take many more forms than a file has, and bring
//! their messages along onto the page.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::domain::measure::Date;

/// Reads a day.
#[must_use]
pub fn read_day(text: &str) -> Option<Date> {
    let (year, month, day) = match text.as_bytes() {
        [y @ .., b'-', m1, m2, b'-', d1, d2] if y.len() == 4 => {
            (digits(y)?, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?)
        }
        _ => return None,
    };
    let (year, month, day) = (
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    Date::new(year, month, day).ok()
}

/// Reads a moment in universal time.
#[must_use]
pub fn read_moment(text: &str) -> Option<Timestamp> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
    let [h1, h2, b':', m1, m2, b':', s1, s2] = time.as_bytes() else {
        return None;
    };
    let (hour, minute, second) = (
        digits(&[*h1, *h2])?,
        digits(&[*m1, *m2])?,
        digits(&[*s1, *s2])?,
    );
    if hour > 23 || minute > 59 || second > 59 || fraction.len() > 9 {
        return None;
    }
    let nanoseconds = digits(format!("{fraction:0<9}").as_bytes())?;
    let since = read_day(day)?.duration_since(jiff::civil::date(1970, 1, 1));
    let second = since.as_secs() + i64::from(hour * 3600 + minute * 60 + second);
    Timestamp::new(second, i32::try_from(nanoseconds).ok()?).ok()
}

fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0_u32, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u32::from(digit - b'0'))
    })
}

/// For a day in a struct that serde reads.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = <Cow<'de, str>>::deserialize(deserializer)?;
    read_day(&text).ok_or_else(|| D::Error::custom("a day is expected"))
}

/// For a moment in a struct that serde reads.
pub(crate) fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let text = <Cow<'de, str>>::deserialize(deserializer)?;
    read_moment(&text).ok_or_else(|| D::Error::custom("a moment is expected"))
}

/// For a moment that may be missing; what cannot be read counts as missing.
pub(crate) fn moment_if_any<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Timestamp>, D::Error> {
    let text = <Option<Cow<'de, str>>>::deserialize(deserializer)?;
    Ok(text.and_then(|text| read_moment(&text)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(second in -60_000_000_000_i64..200_000_000_000, nanos in 0..1_000_000_000_i32) {
            let moment = Timestamp::new(second, nanos).unwrap();
            prop_assert_eq!(read_moment(&moment.to_string()), Some(moment));
        }

        #[test]
        fn days_are_read_as_the_calendar_reads_them(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            prop_assert_eq!(read_day(&text), text.parse().ok());
        }

        #[test]
        fn any_text_is_read_or_not(text in ".{0,30}") {
            if let Some(day) = read_day(&text) {
                prop_assert_eq!(day.to_string(), text.clone());
            }
            let _ = read_moment(&text);
        }
    }
}

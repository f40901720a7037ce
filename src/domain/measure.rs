//! Small values that carry their unit: money, a time of day, a reading of an indicator, a fraction.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A calendar day, as ISO 8601 in files.
pub type Date = jiff::civil::Date;

/// An amount in the smallest unit of its currency (cent, para, fillér); never a fraction.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Money(pub i64);

impl Money {
    /// All three currencies of the samples, and nearly all others, have hundredths.
    pub const MINOR_PER_MAJOR: i64 = 100;

    /// From whole units (euros); `None` when the sum leaves the range of an `i64`.
    #[must_use]
    pub fn from_major(major: i64) -> Option<Self> {
        major.checked_mul(Self::MINOR_PER_MAJOR).map(Self)
    }

    #[must_use]
    pub fn minor_units(self) -> i64 {
        self.0
    }
}

impl std::ops::Add for Money {
    type Output = Self;

    /// Saturates: a sum beyond nine billion billion is a typing error, not a reason to stop.
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), |sum, amount| sum + amount)
    }
}

/// A time of day as people write it on an invitation: `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

/// What is not a time of day.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{0}” is not a time of day between 00:00 and 23:59")]
pub struct NotATimeOfDay(pub String);

impl TimeOfDay {
    /// The minutes since midnight.
    #[must_use]
    pub fn minutes(self) -> u32 {
        u32::from(self.hour) * 60 + u32::from(self.minute)
    }

    /// So many minutes later; `None` past midnight.
    #[must_use]
    pub fn later(self, minutes: u32) -> Option<Self> {
        let minutes = self.minutes().checked_add(minutes)?;
        let hour = u8::try_from(minutes / 60).ok().filter(|it| *it < 24)?;
        let minute = u8::try_from(minutes % 60).ok()?;
        Some(Self { hour, minute })
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATimeOfDay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (hour, minute) = text.split_once(':')?;
            let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
            (hour < 24 && minute < 60).then_some(Self { hour, minute })
        };
        parse().ok_or_else(|| NotATimeOfDay(text.to_owned()))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for TimeOfDay {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5]?[0-9]$" })
    }
}

/// A reading of an indicator: a count where it can be counted, words where it cannot (“bronze”).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Reading {
    Number(serde_json::Number),
    Words(String),
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Words(words) => f.write_str(words),
        }
    }
}

/// A part of a whole, as statutes name it: one half, two thirds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fraction {
    pub num: u32,
    /// Never 0; see [`Fraction::new`].
    pub den: u32,
}

impl Fraction {
    /// `None` when the denominator is 0.
    #[must_use]
    pub fn new(num: u32, den: u32) -> Option<Self> {
        (den > 0).then_some(Self { num, den })
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_reads_back_as_it_was_written() {
        for text in ["00:00", "09:30", "23:59"] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_no_clock_shows_is_refused() {
        for text in ["24:00", "12:60", "noon", "", "1200", "-1:00"] {
            assert_eq!(
                text.parse::<TimeOfDay>(),
                Err(NotATimeOfDay(text.to_owned()))
            );
        }
    }

    #[test]
    fn a_time_is_later_within_its_day_alone() {
        let time: TimeOfDay = "09:50".parse().unwrap();
        assert_eq!(time.later(75).unwrap().to_string(), "11:05");
        assert_eq!(time.later(14 * 60 + 9).unwrap().to_string(), "23:59");
        assert_eq!(time.later(14 * 60 + 10), None);
        assert_eq!(time.later(u32::MAX), None);
    }

    #[test]
    fn sums_of_money_saturate_instead_of_wrapping() {
        assert_eq!(Money(i64::MAX) + Money(1), Money(i64::MAX));
        assert_eq!(Money::from_major(i64::MAX), None);
    }
}

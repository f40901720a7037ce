//! Now and today. The core never asks for them; they are handed down.

use jiff::Timestamp;
use jiff::civil::Date;
use js_sys::Date as JsDate;

/// The present moment.
#[must_use]
pub fn now() -> Timestamp {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "milliseconds fit for 285,000 years"
    )]
    Timestamp::from_millisecond(JsDate::now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The day and the time of day of a moment where the reader is; the time as "14:05".
#[must_use]
pub fn local(moment: Timestamp) -> (Date, String) {
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds fit for 285,000 years"
    )]
    let there = JsDate::new(&(moment.as_millisecond() as f64).into());
    let time = format!("{:02}:{:02}", there.get_hours(), there.get_minutes());
    (day_of(&there), time)
}

/// The moment at which a day is over where the reader is.
#[must_use]
pub fn end_of(day: Date) -> Timestamp {
    let next = day.tomorrow().unwrap_or(day);
    // Without a time zone behind it, this is read as the reader's own.
    let there = JsDate::new(&format!("{next}T00:00:00").into());
    #[allow(
        clippy::cast_possible_truncation,
        reason = "milliseconds fit for 285,000 years"
    )]
    Timestamp::from_millisecond(there.get_time() as i64).unwrap_or(Timestamp::MAX)
}

/// The last day that was over at a moment, where the reader is; the day itself, within one.
#[must_use]
pub fn last_day_before(moment: Timestamp) -> Date {
    let just_before = jiff::SignedDuration::from_millis(-1);
    local(moment.saturating_add(just_before).unwrap_or(moment)).0
}

/// Today where the reader is.
#[must_use]
pub fn today() -> Date {
    day_of(&JsDate::new_0())
}

fn day_of(there: &JsDate) -> Date {
    let year = i16::try_from(there.get_full_year()).unwrap_or(1970);
    let month = i8::try_from(there.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(there.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(jiff::civil::date(1970, 1, 1))
}

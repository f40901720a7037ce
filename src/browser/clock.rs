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

/// Today where the reader is.
#[must_use]
pub fn today() -> Date {
    let now = JsDate::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(1970);
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(jiff::civil::date(1970, 1, 1))
}

//! Days, amounts and colours as a board writes them.

use serde_json::Value;

use super::board::{Filled, OwnField};
use crate::domain::calendar;
use crate::domain::measure::{Date, Money};
use crate::domain::money::sound;
use crate::domain::vocabulary::LabelColour;
use crate::words::amounts::read_amount;

/// The day of a moment, by universal time: a board does not say where it was written.
///
/// # Errors
/// When there is no such day.
pub fn day(text: &str) -> Result<Option<Date>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    let (day, _) = text.split_once('T').unwrap_or((text, ""));
    calendar::read_day(day).map(Some).ok_or(())
}

/// An amount in a field of the board's own: a decimal number as programs write it, or as people do in
/// a field for texts. One that no record may hold is none.
pub fn amount(field: &OwnField, text: &str) -> Option<Money> {
    if field.kind != "number" {
        return read_amount(text).ok().and_then(sound);
    }
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let rest = rest.trim_end_matches('0');
    if !digits(whole) || rest.len() > 2 || !(rest.is_empty() || digits(rest)) {
        return None;
    }
    let minor: i64 = format!("{rest:0<2}").parse().ok()?;
    let major = Money::from_major(whole.parse().ok()?)?;
    major
        .minor_units()
        .checked_add(minor)
        .map(Money)
        .and_then(sound)
}

/// What stands in a field of the board's own, as people read it; `None` where nothing does.
pub fn said(field: &OwnField, filled: &Filled, yes: &str) -> Option<String> {
    let option = field.options.iter().find(|(id, _)| *id == filled.option);
    if let Some((_, option)) = option.filter(|_| !filled.option.is_empty()) {
        return Some(option.clone());
    }
    let part = |name: &str| filled.value.get(name).and_then(plain);
    if let Some(checked) = part("checked") {
        return (checked == "true").then(|| yes.to_owned());
    }
    let date = part("date").map(|it| match day(&it) {
        Ok(Some(day)) => day.to_string(),
        _ => it,
    });
    let text = date.or_else(|| part("text")).or_else(|| part("number"));
    // A field of a kind that nobody knows says something all the same.
    let parts = filled.value.as_object();
    let text = text.or_else(|| parts.and_then(|it| it.values().find_map(plain)));
    text.filter(|it| !it.is_empty())
}

fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(it) => it.to_string(),
        _ => return None,
    })
}

/// The colour nearest to one of Trello's, and whether it is that colour.
pub fn colour(name: &str) -> Option<(LabelColour, bool)> {
    let plain = name.split('_').next().unwrap_or_default();
    Some(match plain {
        "blue" => (LabelColour::Blue, plain == name),
        "green" => (LabelColour::Green, plain == name),
        "orange" => (LabelColour::Orange, plain == name),
        "red" => (LabelColour::Red, plain == name),
        "purple" => (LabelColour::Purple, plain == name),
        "sky" => (LabelColour::Blue, false),
        "lime" => (LabelColour::Green, false),
        "yellow" => (LabelColour::Orange, false),
        "pink" => (LabelColour::Purple, false),
        "black" | "gray" | "grey" => (LabelColour::Grey, plain == "black" && plain == name),
        _ => return None,
    })
}

/// What Trello calls a colour.
pub fn outside(colour: Option<&LabelColour>) -> Option<&'static str> {
    Some(match colour? {
        LabelColour::Blue => "blue",
        LabelColour::Green => "green",
        LabelColour::Orange => "orange",
        LabelColour::Red => "red",
        LabelColour::Purple => "purple",
        LabelColour::Grey => "black",
        LabelColour::Other(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_programs_become_amounts_to_the_cent_or_none() {
        let number = OwnField {
            kind: "number".to_owned(),
            ..OwnField::default()
        };
        for (text, expected) in [
            ("5", Some(500)),
            ("1.234", None),
            ("1.5", Some(150)),
            ("12.50", Some(1_250)),
            ("12.5000", Some(1_250)),
            ("0", Some(0)),
            ("-5", None),
            ("1e21", None),
            ("99999999999999999999", None),
            ("92233720368547758.08", None),
            (".5", None),
            ("", None),
            ("NaN", None),
        ] {
            assert_eq!(amount(&number, text), expected.map(Money), "{text}");
        }
        let words = OwnField::default();
        assert_eq!(amount(&words, "1.234,50 €"), Some(Money(123_450)));
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        assert_eq!(day(""), Ok(None));
        assert!(matches!(day("2021-07-10T17:01:58.633Z"), Ok(Some(_))));
        assert!(matches!(day("2021-07-10"), Ok(Some(_))));
        for text in [
            "2021-02-30T10:00:00.000Z",
            "tomorrow",
            "20210710",
            "2021-7-1",
        ] {
            assert_eq!(day(text), Err(()), "{text}");
        }
    }
}

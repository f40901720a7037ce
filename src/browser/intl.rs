//! Dates, amounts and lists as the reader's language writes them, by the browser's `Intl`.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use js_sys::Intl::{Collator, DateTimeFormat, NumberFormat, RelativeTimeFormat};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::domain::measure::Money;
use crate::words::{Formats, Lang, PlainFormats};

/// So many written days are kept.
const DAYS: usize = 2_000;

/// The formats of one language. Making one is slow, using it is fast: keep it.
pub struct IntlFormats {
    plain: PlainFormats,
    locale: Array,
    date: Function,
    /// Days that were written: the same few stand on many cards and rows.
    days: RefCell<BTreeMap<Date, String>>,
    number: NumberFormat,
    /// Written amounts by currency, without decimals and with two.
    amounts: RefCell<BTreeMap<(String, bool), Function>>,
    relative: RelativeTimeFormat,
    collator: Collator,
}

impl IntlFormats {
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let locale = Array::of1(&JsValue::from(lang.tag()));
        // Calendar days have no time zone; UTC on both sides keeps them where they are.
        let date = DateTimeFormat::new(
            &locale,
            &options(&[("dateStyle", &"medium".into()), ("timeZone", &"UTC".into())]),
        );
        Self {
            plain: PlainFormats::new(lang),
            date: date.format(),
            days: RefCell::default(),
            number: NumberFormat::new(&locale, &Object::new()),
            amounts: RefCell::default(),
            relative: RelativeTimeFormat::new(&locale, &options(&[("numeric", &"auto".into())])),
            collator: Collator::new(&locale, &options(&[("numeric", &JsValue::TRUE)])),
            locale,
        }
    }

    /// How long ago a moment was, in the largest unit that fits: "3 days ago".
    #[must_use]
    pub fn ago(&self, then: Timestamp, now: Timestamp) -> String {
        let seconds = now.as_second() - then.as_second();
        let (value, unit) = match seconds {
            ..60 => (0, "second"),
            60..3_600 => (seconds / 60, "minute"),
            3_600..86_400 => (seconds / 3_600, "hour"),
            86_400..2_592_000 => (seconds / 86_400, "day"),
            2_592_000..31_536_000 => (seconds / 2_592_000, "month"),
            _ => (seconds / 31_536_000, "year"),
        };
        #[allow(clippy::cast_precision_loss, reason = "years since 1970 are few")]
        self.relative.format(-(value as f64), unit).into()
    }

    /// Parts of a day, as `Intl` names them: its month and year, its weekday.
    #[must_use]
    pub fn written(&self, day: Date, parts: &[(&str, &str)]) -> String {
        let zone = ("timeZone", JsValue::from("UTC"));
        let parts = parts.iter().map(|(part, how)| (*part, JsValue::from(*how)));
        let parts: Vec<(&str, JsValue)> = parts.chain([zone]).collect();
        let parts: Vec<(&str, &JsValue)> = parts.iter().map(|(name, it)| (*name, it)).collect();
        let format = DateTimeFormat::new(&self.locale, &options(&parts));
        call(&format.format(), &midnight(day)).unwrap_or_else(|| self.plain.date(day))
    }

    /// What writes amounts of a currency, made once. The code is three letters.
    fn amounts_in(&self, currency: &str, whole: bool) -> Function {
        let make = || {
            let decimals = JsValue::from(if whole { 0 } else { 2 });
            let format = options(&[
                ("style", &"currency".into()),
                ("currency", &currency.into()),
                ("minimumFractionDigits", &decimals),
                ("maximumFractionDigits", &decimals),
            ]);
            NumberFormat::new(&self.locale, &format).format()
        };
        let mut amounts = self.amounts.borrow_mut();
        let key = (currency.to_owned(), whole);
        amounts.entry(key).or_insert_with(make).clone()
    }

    /// Orders two texts as the language does: č after c, ö where it belongs.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let compared = self
            .collator
            .compare()
            .call2(&JsValue::UNDEFINED, &a.into(), &b.into());
        let sign = compared.ok().and_then(|sign| sign.as_f64()).unwrap_or(0.0);
        sign.partial_cmp(&0.0).unwrap_or(Ordering::Equal)
    }

    /// Texts in the order of the language, sorted by the browser itself: of thousands, calling each
    /// comparison from here would take most of the time.
    #[must_use]
    pub fn sorted(&self, texts: Vec<String>) -> Vec<String> {
        let array: Array = texts
            .iter()
            .map(|text| JsValue::from(text.as_str()))
            .collect();
        let sort = Reflect::get(&array, &JsValue::from("sort")).ok();
        let sort = sort.and_then(|sort| sort.dyn_into::<Function>().ok());
        let sorted = sort.and_then(|sort| sort.call1(&array, &self.collator.compare()).ok());
        if sorted.is_none() {
            return texts;
        }
        array.iter().filter_map(|text| text.as_string()).collect()
    }
}

impl Formats for IntlFormats {
    fn date(&self, date: Date) -> String {
        let mut days = self.days.borrow_mut();
        if let Some(written) = days.get(&date) {
            return written.clone();
        }
        let written = call(&self.date, &midnight(date));
        let written = written.unwrap_or_else(|| self.plain.date(date));
        if days.len() >= DAYS {
            days.clear();
        }
        days.insert(date, written.clone());
        written
    }

    fn amount(&self, minor_units: i64, currency: &str) -> String {
        // A code that is none makes `Intl` throw, which the bindings would pass on as a panic.
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return self.plain.amount(minor_units, currency);
        }
        #[allow(clippy::cast_precision_loss, reason = "sums stay far below 2^53")]
        let major = minor_units as f64 / Money::MINOR_PER_MAJOR as f64;
        let whole = minor_units % Money::MINOR_PER_MAJOR == 0;
        call(&self.amounts_in(currency, whole), &JsValue::from(major))
            .unwrap_or_else(|| self.plain.amount(minor_units, currency))
    }

    fn number(&self, number: i64) -> String {
        #[allow(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
        let value = JsValue::from(number as f64);
        call(&self.number.format(), &value).unwrap_or_else(|| self.plain.number(number))
    }

    fn list(&self, items: &[String]) -> String {
        self.plain.list(items)
    }
}

fn call(format: &Function, value: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

/// The beginning of a day in UTC, in milliseconds of the browser's clock.
fn midnight(day: Date) -> JsValue {
    let since = day.duration_since(Date::constant(1970, 1, 1));
    JsValue::from(since.as_millis_f64())
}

fn options(pairs: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in pairs {
        // Setting a property of a plain object cannot be refused.
        let _ = Reflect::set(&object, &JsValue::from(*name), value);
    }
    object.unchecked_into()
}

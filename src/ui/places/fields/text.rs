//! Texts, numbers, amounts and days of a record.

use leptos::prelude::*;
use serde_json::Value;

use super::id_of_name;
use crate::app::notices::{Notices, Tone};
use crate::app::reader::{use_formats, use_words};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::{Date, Money};
use crate::ui::kit::{AmountField, DayField, Editable, amount_setter};
use crate::words::Formats as _;

/// The id in the page: the given one, or that of the field.
fn own_id(given: String, field: &str, record: &RecordId) -> String {
    if given.is_empty() {
        format!("{field}-{record}")
    } else {
        given
    }
}

/// A text. One that the record cannot be without is `required`.
#[component]
pub fn Text(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] required: bool,
    #[prop(optional)] lines: bool,
    /// A heading, whose empty place is held by its name.
    #[prop(optional)]
    heading: bool,
    #[prop(into, optional)] class: &'static str,
    #[prop(into, optional)] id: String,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = own_id(id, field, &record);
    let empty = move || {
        if heading {
            label.get()
        } else {
            t().not_set().to_owned()
        }
    };
    let save = move |text: String| {
        let command = if required {
            // An emptied name is refused as empty, not as missing.
            Command::set(&record, field, Some(Value::from(text.trim())))
        } else {
            Command::set_text(&record, field, &text)
        };
        session.dispatch(&command)
    };
    view! {
        <Editable
            value=value
            label=label
            save=save
            lines=lines
            class=class
            id=id
            placeholder=empty
        />
    }
}

/// The text by which a record is known: it cannot be without it, and a new record is written there
/// first.
#[component]
pub fn NameText(
    record: RecordId,
    field: &'static str,
    /// The kind of record, as it stands in files.
    kind: &'static str,
    #[prop(into)] value: Signal<String>,
    #[prop(optional)] lines: bool,
) -> impl IntoView {
    let t = use_words();
    let id = id_of_name(&record);
    let label = Signal::derive(move || t().record(kind).into_owned());
    view! { <Text record field value label required=true lines id /> }
}

/// A whole number, or nothing.
#[component]
pub fn Whole(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<u32>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let notices: Notices = expect_context();
    let t = use_words();
    let formats = use_formats();
    let id = own_id(String::new(), field, &record);
    let shown = move || {
        let number = value.get().map(i64::from);
        number.map_or_else(String::new, |number| formats().number(number))
    };
    let save = move |text: String| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let number = digits.parse::<u32>().ok();
        if number.is_none() && !text.trim().is_empty() {
            notices.say(Tone::Refused, t().fields_not_a_number(text.trim()));
            return false;
        }
        session.dispatch(&Command::set(&record, field, number.map(Value::from)))
    };
    view! { <Editable value=shown label=label save=save id=id placeholder=move || t().not_set().to_owned() /> }
}

/// An amount of money. One that the record cannot be without is `required`.
#[component]
pub fn Amount(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<Money>>,
    #[prop(into)] currency: Signal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] required: bool,
    #[prop(into, optional)] id: String,
) -> impl IntoView {
    let id = own_id(id, field, &record);
    let save = amount_setter(record, field);
    view! { <AmountField value currency label save required id /> }
}

/// A day, or none.
#[component]
pub fn Day(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let save = move |day: Option<Date>| {
        let day = day.map(|day| Value::from(day.to_string()));
        session.dispatch(&Command::set(&record, field, day))
    };
    view! { <DayField value label save locked=Signal::derive(move || session.read_only()) /> }
}

//! Texts, numbers, amounts and days of a record.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::notices::{Notices, Tone};
use crate::app::reader::{use_formats, use_words};
use crate::app::session::use_session;
use crate::domain::calendar;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::{Date, Money};
use crate::ui::kit::Editable;
use crate::words::Formats as _;
use crate::words::amounts::read_amount;

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
    #[prop(into, optional)] class: &'static str,
    #[prop(into, optional)] id: String,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = own_id(id, field, &record);
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
            placeholder=move || t().not_set().to_owned()
        />
    }
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
    let session = use_session();
    let notices: Notices = expect_context();
    let t = use_words();
    let formats = use_formats();
    let id = own_id(id, field, &record);
    let shown = move || {
        let amount = value.get();
        amount.map_or_else(String::new, |amount| {
            formats().amount(amount.minor_units(), &currency.get())
        })
    };
    let save = move |text: String| {
        let amount = read_amount(&text).ok();
        if amount.is_none() && (required || !text.trim().is_empty()) {
            notices.say(Tone::Refused, t().fields_not_a_number(text.trim()));
            return false;
        }
        let amount = amount.map(|amount| Value::from(amount.minor_units()));
        session.dispatch(&Command::set(&record, field, amount))
    };
    view! {
        <Editable
            value=shown
            label=label
            save=save
            id=id
            placeholder=move || t().not_set().to_owned()
        />
    }
}

/// A day, or none. On paper and on the projector it is written out in the reader's language.
#[component]
pub fn Day(
    record: RecordId,
    field: &'static str,
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let shown = move || match value.get() {
        Some(day) => formats().date(day),
        None => t().not_set().to_owned(),
    };
    let stands = Trigger::new();
    let text = move || {
        stands.track();
        value.get().map(|day| day.to_string()).unwrap_or_default()
    };
    view! {
        <span class="day">
            <span class="day-written" class:faint=move || value.get().is_none() aria-hidden="true">
                {shown}
            </span>
            <input
                type="date"
                class="day-field"
                aria-label=move || label.get()
                disabled=move || session.read_only()
                prop:value=text
                on:change=move |event| {
                    let typed = event_target_value(&event);
                    let day = calendar::read_day(&typed).map(|day| Value::from(day.to_string()));
                    if !session.dispatch(&Command::set(&record, field, day)) {
                        stands.notify();
                    }
                }
            />
        </span>
    }
}

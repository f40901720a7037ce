//! What binds a control to one field of one record: it shows what stands there and saves through
//! the one door. Reading is narrow, so that an edit elsewhere leaves the control and its focus alone.

use gloo_timers::callback::Timeout;
use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::{chance, page};
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::{Date, Money};
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::domain::vocabulary::TaskStatus;
use crate::ui::kit::{DayField, Editable};
use crate::words::Formats as _;
use crate::words::amounts::{NotAnAmount, read_amount};

/// Saves a text into a field; an empty text clears it.
pub fn setter(record: RecordId, field: &'static str) -> UnsyncCallback<String, bool> {
    let session = use_session();
    UnsyncCallback::new(move |text: String| {
        session.dispatch(&Command::set_text(&record, field, &text))
    })
}

/// A new id for a record of a kind.
pub fn new_id(kind: Kind) -> String {
    chance::record_id(&kind.to_string())
}

/// Adds a record; when it was added, the keyboard goes to the element `{prefix}{id}`, which stands
/// once the list has been drawn.
pub fn add_record(session: Session, record: Record, prefix: &str) {
    let target = format!("{prefix}{}", record.id);
    if session.dispatch(&Command::Create(record)) {
        Timeout::new(60, move || page::select(&target)).forget();
    }
}

/// Whether the address means this record; when it comes to, the element `at-{id}` is brought into
/// sight.
pub fn arrive(id: RecordId) -> Memo<bool> {
    let focus = expect_context::<Router>().query("focus");
    let target = format!("at-{id}");
    let meant = memo(move || focus.get().as_deref() == Some(id.as_str()));
    Effect::new(move || {
        if meant.get() {
            let target = target.clone();
            Timeout::new(80, move || page::reveal(&target)).forget();
        }
    });
    meant
}

/// Everyone by name, for a choice; the first option is nobody.
pub fn people_options() -> Memo<Vec<(String, String)>> {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    memo(move || {
        let cluster = session.cluster();
        let mut people: Vec<(String, String)> = cluster
            .people
            .values()
            .map(|person| (person.id.as_str().to_owned(), person.name.clone()))
            .collect();
        let formats = formats();
        sorting::by(&mut people, |a, b| formats.compare(&a.1, &b.1));
        people.insert(0, (String::new(), t().not_set().to_owned()));
        people
    })
}

/// The states of a promise, for a choice.
pub fn task_options() -> Signal<Vec<(String, String)>> {
    let t = use_words();
    Signal::derive(move || {
        let unset = (String::new(), t().not_set().to_owned());
        let word = |it: &TaskStatus| {
            let value = it.as_str();
            (value.to_owned(), t().task_status(value).into_owned())
        };
        std::iter::once(unset)
            .chain(TaskStatus::SHIPPED.iter().map(word))
            .collect()
    })
}

/// A day of a record, whose setter takes it as a text.
#[component]
pub fn DateField(
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] save: UnsyncCallback<String, bool>,
) -> impl IntoView {
    let session = use_session();
    let save = move |day: Option<Date>| save.run(day.map(|it| it.to_string()).unwrap_or_default());
    view! { <DayField value label save locked=Signal::derive(move || session.read_only()) /> }
}

/// An amount, typed in major units as anyone would: a slip is refused with what is wrong with it.
#[component]
pub fn AmountField(
    #[prop(into)] value: Signal<Option<Money>>,
    #[prop(into)] currency: Signal<String>,
    #[prop(into)] label: Signal<String>,
    /// Takes the amount; says whether it was accepted.
    #[prop(into)]
    save: UnsyncCallback<Option<Money>, bool>,
    /// Whether there has to be one.
    #[prop(optional)]
    required: bool,
    /// What stands where there is none, in place of "not set".
    #[prop(into, optional)]
    empty: &'static str,
    #[prop(into)] id: String,
) -> impl IntoView {
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let written = Signal::derive(move || {
        value
            .get()
            .map(|amount| formats().amount(amount.minor_units(), &currency.get()))
            .unwrap_or_default()
    });
    let read = move |typed: String| {
        if typed.trim().is_empty() && !required {
            return save.run(None);
        }
        match read_amount(&typed) {
            Ok(amount) => save.run(Some(amount)),
            Err(error) => {
                let words = t();
                let text = match error {
                    NotAnAmount::Unreadable(typed) => words.amount_unreadable(typed),
                    NotAnAmount::Negative => words.amount_negative().to_owned(),
                    NotAnAmount::TooLarge => words.amount_too_large().to_owned(),
                };
                notices.say(Tone::Refused, text);
                false
            }
        }
    };
    view! {
        <Editable
            value=written
            label=label
            save=UnsyncCallback::new(read)
            placeholder=Signal::derive(move || {
                let said = if empty.is_empty() { t().not_set() } else { empty };
                said.to_owned()
            })
            id=id
        />
    }
}

/// Saves an amount into a field.
pub fn amount_setter(record: RecordId, field: &'static str) -> UnsyncCallback<Option<Money>, bool> {
    let session = use_session();
    UnsyncCallback::new(move |amount: Option<Money>| {
        let amount = amount.map(|amount| Value::from(amount.minor_units()));
        session.dispatch(&Command::set(&record, field, amount))
    })
}

//! The controls of a rule card: words, truths, numbers and fractions that may be unset, and parts
//! of a part.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::Fraction;
use crate::ui::kit::{Choose, Editable};

pub type Options = Vec<(String, String)>;

/// Sets a value at a path of a record's field: `quorum`, or `num` within `quorum`. A part that is
/// cleared is left out.
#[derive(Clone)]
pub struct Place {
    pub record: RecordId,
    pub field: &'static str,
    pub part: Option<&'static str>,
}

impl Place {
    pub fn of(record: &RecordId, field: &'static str) -> Self {
        Self {
            record: record.clone(),
            field,
            part: None,
        }
    }

    pub fn part(&self, part: &'static str) -> Self {
        Self {
            part: Some(part),
            ..self.clone()
        }
    }

    /// The command that sets it, given how the whole field reads now.
    fn set(&self, whole: Option<Value>, value: Option<Value>) -> Command {
        let value = match self.part {
            None => value,
            Some(part) => {
                let mut whole = match whole {
                    Some(Value::Object(whole)) => whole,
                    _ => serde_json::Map::new(),
                };
                match value {
                    Some(value) => whole.insert(part.to_owned(), value),
                    None => whole.remove(part),
                };
                Some(Value::Object(whole))
            }
        };
        Command::set(&self.record, self.field, value)
    }

    /// Saves a value there; says whether it was accepted.
    pub fn saver(self) -> UnsyncCallback<Option<Value>, bool> {
        let session = use_session();
        UnsyncCallback::new(move |value: Option<Value>| {
            let whole = session.with_untracked(|open| {
                let record = open.workspace.records().get(self.record.as_str())?;
                record.fields.get(self.field).cloned()
            });
            session.dispatch(&self.set(whole.flatten(), value))
        })
    }
}

/// A word, a truth or nothing, out of a list.
#[component]
pub fn Word(
    place: Place,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Options>,
    #[prop(into)] label: Signal<String>,
    /// Whether it cannot be unset.
    #[prop(optional)]
    needed: bool,
) -> impl IntoView {
    let t = use_words();
    let save = place.saver();
    let all = memo(move || {
        let mut all = options.get();
        if !needed {
            all.insert(0, (String::new(), t().not_set().to_owned()));
        }
        let current = value.get();
        // A word that does not ship with this version stays what it is.
        if !all.iter().any(|(it, _)| *it == current) {
            all.push((current.clone(), current));
        }
        all
    });
    let save = UnsyncCallback::new(move |chosen: String| {
        save.run(match chosen.as_str() {
            "" => None,
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => Some(Value::from(chosen)),
        })
    });
    view! { <Choose value options=all label save /> }
}

/// Yes, no, or not said.
#[component]
pub fn YesNo(
    place: Place,
    #[prop(into)] value: Signal<Option<bool>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let t = use_words();
    let options = memo(move || {
        vec![
            ("true".to_owned(), t().yes().to_owned()),
            ("false".to_owned(), t().no().to_owned()),
        ]
    });
    let value = memo(move || value.get().map(|it| it.to_string()).unwrap_or_default());
    view! { <Word place value options label /> }
}

/// A whole number, or nothing.
#[component]
pub fn Number(
    place: Place,
    #[prop(into)] value: Signal<Option<u32>>,
    #[prop(into)] label: Signal<String>,
    /// The least that means something.
    #[prop(optional)]
    least: u32,
    #[prop(optional)] needed: bool,
) -> impl IntoView {
    let notices = use_notices();
    let t = use_words();
    let save = place.saver();
    let shown = memo(move || value.get().map(|it| it.to_string()).unwrap_or_default());
    let save = UnsyncCallback::new(move |typed: String| {
        let typed = typed.trim();
        if typed.is_empty() && !needed {
            return save.run(None);
        }
        match typed.parse::<u32>() {
            Ok(number) if least <= number => save.run(Some(Value::from(number))),
            _ => {
                notices.say(Tone::Refused, t().fields_not_a_number(typed));
                false
            }
        }
    });
    view! {
        <Editable
            class="number"
            value=shown
            label
            save
            placeholder=Signal::derive(move || t().not_set().to_owned())
        />
    }
}

/// "1 / 2" within a part that has one.
#[component]
pub fn Ratio(
    /// The part that the fraction is in; its two numbers stand there side by side.
    place: Place,
    #[prop(into)] value: Signal<Option<Fraction>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let t = use_words();
    let num = memo(move || value.get().map(|it| it.num));
    let den = memo(move || value.get().map(|it| it.den));
    let of_num = Signal::derive(move || format!("{}: {}", label.get(), t().rules_numerator()));
    let of_den = Signal::derive(move || format!("{}: {}", label.get(), t().rules_denominator()));
    view! {
        <span class="ratio">
            <Number place=place.part("num") value=num label=of_num needed=true />
            <span aria-hidden="true">"/"</span>
            <Number place=place.part("den") value=den label=of_den least=1 needed=true />
        </span>
    }
}

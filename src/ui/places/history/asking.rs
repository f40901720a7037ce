//! The line that says which steps are shown: by a word, by who acted, by kind, up to a day.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::app::reader::{use_reader, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::browser::clock;
use crate::document::history::{self, Asked};
use crate::domain::id::RecordId;
use crate::ui::kit::{Choose, DayField};

/// What a person has asked for; the record and the field stand in the address.
#[derive(Clone, Copy, Default)]
pub struct Typed {
    text: RwSignal<String>,
    /// A name behind a mark, since steps without a name can be asked for too; or nothing.
    by: RwSignal<String>,
    kind: RwSignal<String>,
    day: RwSignal<Option<Date>>,
}

/// Stands before a name that is asked for.
const SIGNED: &str = "=";

impl Typed {
    pub fn asked(self, record: Option<String>, field: Option<String>) -> Asked {
        Asked {
            text: self.text.get(),
            by: self
                .by
                .with(|by| by.strip_prefix(SIGNED).map(str::to_owned)),
            kind: self.kind.with(|kind| kind.parse().ok()),
            record: record.map(RecordId::new),
            field,
            before: self.day.get().map(clock::end_of),
        }
    }
}

/// The name that stands beside this reader's changes, with what it is for.
#[component]
pub fn YourName() -> impl IntoView {
    let reader = use_reader();
    let t = use_words();
    view! {
        <label class="history-name no-print">
            <span class="eyebrow">{move || t().history_your_name()}</span>
            <input
                class="field"
                type="text"
                autocomplete="name"
                maxlength="60"
                prop:value=move || reader.name()
                on:change=move |event| reader.set_name(&event_target_value(&event))
            />
            <span class="faint small">{move || t().history_your_name_why()}</span>
        </label>
    }
}

#[component]
pub fn Asking(typed: Typed) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let authors = memo(move || {
        let authors = session.with(|open| history::authors(&open.workspace));
        let mut options = vec![(String::new(), t().history_by_all().to_owned())];
        for name in authors.unwrap_or_default() {
            let word = if name.is_empty() {
                t().history_by_nobody().to_owned()
            } else {
                name.clone()
            };
            options.push((format!("{SIGNED}{name}"), word));
        }
        options
    });
    let kinds = memo(move || {
        let kinds = session.with(|open| history::kinds(&open.workspace));
        let mut options = vec![(String::new(), t().history_kind_all().to_owned())];
        for kind in kinds.unwrap_or_default() {
            let kind = kind.to_string();
            let word = t().record(&kind).into_owned();
            options.push((kind, word));
        }
        options
    });
    let put = |signal: RwSignal<String>| {
        move |chosen: String| {
            signal.set(chosen);
            true
        }
    };
    let choose_day = move |day: Option<Date>| {
        typed.day.set(day);
        true
    };
    view! {
        <div class="history-asking no-print" role="search">
            <label class="history-search">
                <span class="eyebrow">{move || t().history_search()}</span>
                <input
                    class="field"
                    type="search"
                    placeholder=move || t().history_search_example()
                    prop:value=move || typed.text.get()
                    on:input=move |event| typed.text.set(event_target_value(&event))
                />
            </label>
            <div>
                <span class="eyebrow" aria-hidden="true">{move || t().history_by()}</span>
                <Choose
                    value=typed.by
                    options=authors
                    label=Signal::derive(move || t().history_by().to_owned())
                    save=put(typed.by)
                    framed=true
                />
            </div>
            <div>
                <span class="eyebrow" aria-hidden="true">{move || t().history_kind()}</span>
                <Choose
                    value=typed.kind
                    options=kinds
                    label=Signal::derive(move || t().history_kind().to_owned())
                    save=put(typed.kind)
                    framed=true
                />
            </div>
            <label>
                <span class="eyebrow">{move || t().history_day()}</span>
                <DayField
                    value=typed.day
                    label=Signal::derive(move || t().history_day().to_owned())
                    save=choose_day
                    framed=true
                />
            </label>
            {move || typed.day.get().map(|day| view! {
                <button
                    type="button"
                    class="button history-then"
                    on:click=move |_| session.look_at(clock::end_of(day))
                >
                    {t().history_look_day()}
                </button>
            })}
        </div>
    }
}

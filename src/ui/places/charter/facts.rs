//! The organisation in a register: name, form, seat, currency, language, accent.

use leptos::prelude::*;

use super::is_focused;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::organisation::Organisation;
use crate::domain::vocabulary::OrganisationKind;
use crate::ui::places::fields::{DayFact, Links, PickFact, Text, TextFact, dom_id, words_of};
use crate::words::{Lang, Words};

/// The hue that a page has whose organisation has not chosen one.
const FIRST_HUE: u16 = 232;

/// A fact that is a line of text: its field, its name, its value.
type Line = (
    &'static str,
    fn(Words) -> &'static str,
    fn(&Organisation) -> Option<String>,
);

const LINES: [Line; 4] = [
    ("legalForm", Words::charter_legal_form, |it| {
        it.legal_form.clone()
    }),
    ("region", Words::charter_region, |it| it.region.clone()),
    ("seatTown", Words::charter_seat, |it| it.seat_town.clone()),
    ("sector", Words::charter_sector, |it| it.sector.clone()),
];

#[component]
pub fn Facts() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = memo(move || session.cluster().organisation().map(|it| it.id.record()));
    view! {
        <aside class="charter-facts" aria-label=move || t().charter_facts()>
            <h2 class="eyebrow">{move || t().charter_facts()}</h2>
            {move || id.get().map(|id| view! { <Register id=id /> })}
        </aside>
    }
}

#[component]
fn Register(id: RecordId) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let record = id.clone();
    let own = row(id.as_str(), |cluster| &cluster.organisations);
    let short_name = own.part(|it| it.short_name.clone().unwrap_or_default());
    let kind = own.part(|it| {
        it.organisation_kind
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let kinds = move || {
        words_of(OrganisationKind::SHIPPED, |it| {
            t().organisation_kind(it).into_owned()
        })
    };
    let languages = move || {
        Lang::ALL
            .iter()
            .map(|lang| (lang.tag().to_owned(), lang.own_name().to_owned()))
            .collect::<Vec<_>>()
    };
    let language = own.part(|it| it.language.clone().unwrap_or_default());
    let further = move || {
        let mut further = languages();
        further.retain(|(tag, _)| *tag != language.get());
        further
    };
    let fact = move |(field, word, read): Line| {
        let value = own.part(move |it| read(it).unwrap_or_default());
        view! {
            <TextFact record=id.clone() field=field value=value label=move || word(t()).to_owned() />
        }
    };
    let note = own.part(|it| it.note.clone().unwrap_or_default());
    view! {
        <dl class="facts" id=anchor class:focused=move || focused.get()>
            <TextFact
                    record=record.clone()
                    field="name"
                    required=true
                    value=own.part(|it| it.name.clone())
                    label=move || t().name().to_owned()
                />
            <TextFact
                    record=record.clone()
                    field="shortName"
                    value=short_name
                    label=move || t().charter_short_name().to_owned()
                />
            <PickFact
                    record=record.clone()
                    field="organisationKind"
                    value=kind
                    options=kinds
                    label=move || t().kind().to_owned()
                />
            {LINES.map(fact).collect_view()}
            <DayFact
                    record=record.clone()
                    field="founded"
                    value=own.part(|it| it.founded)
                    label=move || t().charter_founded().to_owned()
                />
            <TextFact
                    record=record.clone()
                    field="currency"
                    value=own.part(|it| it.currency.clone().unwrap_or_default())
                    label=move || t().charter_currency().to_owned()
                />
            <PickFact
                    record=record.clone()
                    field="language"
                    value=own.part(|it| it.language.clone().unwrap_or_default())
                    options=languages
                    label=move || t().language().to_owned()
                />
            <dt>{move || t().charter_further_languages()}</dt>
            <dd>
                <Links
                    record=record.clone()
                    field="furtherLanguages"
                    value=own.part(|it| it.further_languages.clone())
                    options=further
                    label=move || t().charter_further_languages().to_owned()
                    add=move || t().charter_further_language_add().to_owned()
                />
            </dd>
            <dt class="no-print">{move || t().charter_accent()}</dt>
            <dd class="no-print">
                <Accent record=record.clone() hue=own.part(|it| it.accent_hue) />
            </dd>
            <dt>{move || t().note()}</dt>
            <dd class="muted">
                <Text
                    record=record
                    field="note"
                    lines=true
                    value=note
                    label=move || t().note().to_owned()
                />
            </dd>
        </dl>
    }
}

/// The one hue that the organisation picks; the page shows it while the slider moves.
#[component]
fn Accent(record: RecordId, hue: Signal<Option<u16>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let shown = move || hue.get().unwrap_or(FIRST_HUE).to_string();
    view! {
        <span class="accent-choice">
            <span class="accent-dot" aria-hidden="true"></span>
            <input
                type="range"
                min="0"
                max="359"
                step="1"
                aria-label=move || t().charter_accent()
                disabled=move || session.read_only()
                prop:value=shown
                on:input=move |event| page::set_root_property("--hue", &event_target_value(&event))
                on:change=move |event| {
                    let hue = event_target_value(&event).parse::<u16>().ok();
                    session.dispatch(&Command::set(&record, "accentHue", hue.map(Into::into)));
                }
            />
            <output class="figure small">{move || format!("{}°", shown())}</output>
        </span>
    }
}

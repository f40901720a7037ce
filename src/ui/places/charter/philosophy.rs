//! Philosophy in five parts, the purpose, and values that stand on their own.

use leptos::prelude::*;

use super::is_focused;
use super::translated::Translated;
use super::vision::Part;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::Philosophy;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::{Kind, Record};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Notes, RowTools, Tags, Text, dom_id};
use crate::words::Words;

#[component]
pub fn PhilosophyAndValues() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = memo(move || {
        let cluster = session.cluster();
        cluster.philosophies.keys().next().map(Id::record)
    });
    let organisation = memo(move || session.cluster().organisation().map(|it| it.id.record()));
    // Values are either a part of the philosophy or stand alone; only what is there is shown twice.
    let values = memo(move || {
        session
            .cluster()
            .organisation()
            .map(|it| it.values.clone())
            .unwrap_or_default()
    });
    let add = move |_| {
        let record = Record::new(Kind::Philosophy, &chance::record_id("philosophy"));
        session.dispatch(&Command::Create(record));
    };
    view! {
        {move || {
            let shown = organisation.get().filter(|_| id.get().is_none() || !values.with(Vec::is_empty));
            shown.map(|organisation| view! {
                <section class:hollow=move || values.with(Vec::is_empty) aria-labelledby="charter-values">
                    <h2 class="eyebrow" id="charter-values">{move || t().charter_values()}</h2>
                    <Tags
                        record=organisation.clone()
                        field="values"
                        value=values
                        label=move || t().charter_values().to_owned()
                        add=move || t().charter_value_add().to_owned()
                    />
                    <Translated record=organisation field="values" />
                </section>
            })
        }}
        {move || match id.get() {
            Some(id) => view! { <Parts id=id /> }.into_any(),
            None => {
                view! {
                    <section class="hollow" aria-labelledby="charter-philosophy">
                        <h2 class="eyebrow" id="charter-philosophy">
                            {move || t().record("philosophy").into_owned()}
                        </h2>
                        <div class="empty">
                            <p>{move || t().charter_philosophy_empty()}</p>
                            <Show when=move || !session.read_only()>
                                <button type="button" class="button" on:click=add>
                                    <Icon sign=Sign::Add />
                                    {move || t().charter_philosophy_add()}
                                </button>
                            </Show>
                        </div>
                    </section>
                }
                    .into_any()
            }
        }}
    }
}

type Sentence = (
    &'static str,
    fn(Words) -> &'static str,
    fn(&Philosophy) -> Option<String>,
);
type List = (
    &'static str,
    fn(Words) -> &'static str,
    fn(&Philosophy) -> Vec<String>,
);

const SENTENCES: [Sentence; 3] = [
    ("purpose", Words::charter_purpose, |it| it.purpose.clone()),
    ("culture", Words::charter_culture, |it| it.culture.clone()),
    ("politics", Words::charter_politics, |it| {
        it.politics.clone()
    }),
];
const LISTS: [List; 3] = [
    ("values", Words::charter_values, |it| it.values.clone()),
    ("beliefs", Words::charter_beliefs, |it| it.beliefs.clone()),
    ("attitudes", Words::charter_attitudes, |it| {
        it.attitudes.clone()
    }),
];

#[component]
fn Parts(id: RecordId) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.philosophies);
    // Completeness (S18): how many of the six parts say something.
    let said = memo(move || {
        own.with(|own| {
            own.as_ref().map_or(0, |own| {
                let sentences = SENTENCES.iter().filter(|(.., read)| read(own).is_some());
                let lists = LISTS.iter().filter(|(.., read)| !read(own).is_empty());
                sentences.count() + lists.count()
            })
        })
    });
    let sentence = {
        let id = id.clone();
        move |(field, word, read): Sentence| {
            let value = own.part(move |it| read(it).unwrap_or_default());
            let record = id.clone();
            view! {
                <Part
                    name=move || word(t()).to_owned()
                    empty=Signal::derive(move || value.with(String::is_empty))
                >
                    <div class="statement">
                        <Text
                            record=record.clone()
                            field=field
                            lines=true
                            value=value
                            label=move || word(t()).to_owned()
                        />
                    </div>
                    <Translated record=record field=field />
                </Part>
            }
        }
    };
    let list = {
        let id = id.clone();
        move |(field, word, read): List| {
            let value = own.part(read);
            let record = id.clone();
            view! {
                <Part
                    name=move || word(t()).to_owned()
                    empty=Signal::derive(move || value.with(Vec::is_empty))
                >
                    <Tags
                        record=record.clone()
                        field=field
                        value=value
                        label=move || word(t()).to_owned()
                        add=move || t().add().to_owned()
                    />
                    <Translated record=record field=field />
                </Part>
            }
        }
    };
    view! {
        <section
            aria-labelledby="charter-philosophy"
            id=anchor
            class:focused=move || focused.get()
        >
            <div class="section-head">
                <h2 class="eyebrow" id="charter-philosophy">
                    {move || t().record("philosophy").into_owned()}
                </h2>
                <span class="small faint no-print">
                    {move || t().charter_parts_said(said.get(), SENTENCES.len() + LISTS.len())}
                </span>
                <RowTools
                    record=id.clone()
                    name=move || t().record("philosophy").into_owned()
                />
            </div>
            {SENTENCES.map(sentence).collect_view()}
            {LISTS.map(list).collect_view()}
            <Notes record=id.clone() />
        </section>
    }
}

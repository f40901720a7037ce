//! What was written about a member in this workspace, and what members carry in and home.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::browser::clock;
use crate::document::change::WHOLE;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::ui::places::fields::Address;
use crate::words::Words;

/// So many of the latest entries are told.
const TOLD: usize = 12;

#[component]
pub fn Topics(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member: Id<Member> = id.into();
    let topics = memo(move || {
        let cluster = session.cluster();
        let own = cluster.topics.values();
        let own = own.filter(|it| it.member.as_ref() == Some(&member));
        own.map(|it| {
            let direction = it.direction.as_ref().map(ToString::to_string);
            (it.id.record(), it.text.clone(), direction)
        })
        .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !topics.with(Vec::is_empty)>
            <section>
                <h3>{move || t().records("topic").into_owned()}</h3>
                <ul class="rows">
                    {move || {
                        let line = |(id, text, direction): (RecordId, String, Option<String>)| {
                            let direction = direction.map(|it| t().topic_direction(&it).into_owned());
                            view! {
                                <li class="record-row">
                                    <Address record=id name=text />
                                    <span class="muted small">{direction}</span>
                                </li>
                            }
                        };
                        topics.get().into_iter().map(line).collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

/// The word of a field, where the card has one for it.
fn field_word(words: Words, field: &str) -> Option<&'static str> {
    Some(match field {
        "name" => words.name(),
        "class" => words.members_class(),
        "memberKind" => words.kind(),
        "town" => words.members_town(),
        "activity" => words.members_activity(),
        "employees" => words.members_employees(),
        "founder" => words.members_founder(),
        "memberSince" => words.members_since(),
        "memberUntil" => words.members_until(),
        "representative" => words.members_representative(),
        "deputy" => words.members_deputy(),
        "knowHow" => words.members_know_how(),
        "note" => words.note(),
        "admittedBy" => words.members_admitted_by(),
        "leftBy" => words.members_left_by(),
        "leftBecause" => words.members_because(),
        "joiningNotified" | "leavingNotified" => words.members_notified_word(),
        _ => return None,
    })
}

/// When, by whom, and what: the changed fields and what they say since.
type Told = (String, String, String);

#[component]
pub fn History(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let told = memo(move || {
        let words = t();
        let (formats, now) = (formats(), clock::now());
        let cluster = session.cluster();
        let value = |value: Option<&Value>| match value {
            Some(Value::String(text)) => {
                let name = cluster.title_of(&RecordId::new(text.as_str()));
                let class = cluster.member_classes.get(text.as_str());
                let name = name.or(class.map(|it| it.name.as_str()));
                name.map_or_else(|| text.clone(), str::to_owned)
            }
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let read = session.with(|open| {
            let entries = open.workspace.journal().iter().rev();
            let of_member = entries.filter_map(|entry| -> Option<Told> {
                let mut own = entry.changes.iter().filter(|it| it.record == id).peekable();
                own.peek()?;
                let what: Vec<String> = own
                    .filter_map(|it| {
                        if it.field == WHOLE {
                            return Some(words.members_entered().to_owned());
                        }
                        let word = field_word(words, &it.field)?;
                        let (from, to) = (value(it.from.as_ref()), value(it.to.as_ref()));
                        Some(match (from.is_empty(), to.is_empty()) {
                            (true, true) => word.to_owned(),
                            (true, false) => format!("{word}: {to}"),
                            _ => format!("{word}: {from} → {to}"),
                        })
                    })
                    .collect();
                let what = what.join("; ");
                (!what.is_empty()).then(|| (formats.ago(entry.at, now), entry.by.clone(), what))
            });
            of_member.take(TOLD).collect::<Vec<_>>()
        });
        read.unwrap_or_default()
    });
    view! {
        <Show when=move || !told.with(Vec::is_empty)>
            <section class="no-print">
                <h3>{move || t().members_history()}</h3>
                <ul class="rows">
                    {move || {
                        let line = |(when, by, what): Told| {
                            let by = (!by.is_empty()).then(|| format!(" · {by}"));
                            view! {
                                <li class="record-row">
                                    <span>{what}</span>
                                    <span class="muted small">{when}{by}</span>
                                </li>
                            }
                        };
                        told.get().into_iter().map(line).collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

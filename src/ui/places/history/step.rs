//! One step: when, who, what it did to which records, and what can be brought back from it.

use leptos::prelude::*;

use super::Desk;
use super::link::address;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::session::use_session;
use crate::browser::clock;
use crate::document::act::Deed;
use crate::document::history::telling::{self, Teller};
use crate::document::history::{FieldChange, Step, Touched, restoring};
use crate::ui::kit::{Icon, Menu, Sign};
use crate::words::Formats as _;

/// How many records of a step are told before the rest is folded away.
const TOLD: usize = 4;

/// What makes a row another one: its step, and what its records are called.
pub fn key(step: &Step) -> String {
    let titles: Vec<&str> = step.deeds.iter().map(|it| it.title.as_str()).collect();
    let fields: usize = step.deeds.iter().map(|it| it.fields.len()).sum();
    format!("{} {fields} {}", step.id, titles.join(" "))
}

#[component]
pub fn StepRow(step: Step) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let (day, time) = clock::local(step.at);
    let at = step.at;
    let by = step.by.clone();
    let signed = move || {
        if by.is_empty() {
            t().history_unsigned().to_owned()
        } else {
            t().history_signed(&by)
        }
    };
    let takes_back = step.takes_back;
    let files = step.files.join(", ");
    let mut deeds = step.deeds;
    let folded = deeds.split_off(deeds.len().min(TOLD));
    let more = folded.len();
    let tell = move |touched: Touched| view! { <Deeds touched=touched at=at /> };
    let told_time = time.clone();
    let id = step.id;
    let take_back = move |_| {
        let command = session
            .with_untracked(|open| restoring::step(&open.workspace, &id))
            .flatten();
        let words = reader.words_now();
        match command {
            Some(command) => {
                let formats = crate::app::reader::formats(words.lang());
                let done = || words.history_done_step(formats.date(day), &told_time);
                session.dispatch_saying(&command, Some(&done));
            }
            None => notices.say(Tone::Told, words.history_nothing_left().to_owned()),
        }
    };
    let take_back = StoredValue::new_local(take_back);
    let label = {
        let time = time.clone();
        Signal::derive(move || format!("{}: {}, {time}", t().history_acts(), formats().date(day)))
    };
    view! {
        <li class="history-step">
            <time class="history-time">{time}</time>
            <div class="history-told">
                {takes_back.then(|| view! {
                    <span class="badge"><Icon sign=Sign::Undo />{move || t().history_takes_back()}</span>
                })}
                {deeds.into_iter().map(tell).collect_view()}
                {(more > 0).then(|| view! {
                    <details>
                        <summary>{move || t().history_more_deeds(more)}</summary>
                        {folded.into_iter().map(tell).collect_view()}
                    </details>
                })}
                {(!files.is_empty()).then(|| view! {
                    <p class="muted small">{move || t().history_from_files(&files)}</p>
                })}
                <p class="faint small">{signed}</p>
            </div>
            <Menu label=label button_class="square quiet" face=move || view! { <Icon sign=Sign::More /> }>
                <button type="button" on:click=move |event| take_back.with_value(|it| it(event))>
                    <Icon sign=Sign::Undo />
                    {move || t().history_take_back()}
                </button>
                <button type="button" on:click=move |_| session.look_at(at)>
                    <Icon sign=Sign::History />
                    {move || t().history_look()}
                </button>
            </Menu>
        </li>
    }
}

/// What a step did to one record.
#[component]
fn Deeds(touched: Touched, at: jiff::Timestamp) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let notices = use_notices();
    let t = use_words();
    let desk: Desk = expect_context();
    let deed = touched.deed;
    let kind = touched.kind;
    let word = move || kind.map(|kind| t().record(&kind.to_string()).into_owned());
    let named = !touched.title.is_empty();
    let title = touched.title.clone();
    let shown = move || {
        if named {
            title.clone()
        } else {
            word().unwrap_or_default()
        }
    };
    let mark = match deed {
        Deed::Added => "added",
        Deed::Changed => "changed",
        Deed::Deleted => "deleted",
    };
    let verb = move || match deed {
        Deed::Added => t().history_added(),
        Deed::Changed => t().history_changed(),
        Deed::Deleted => t().history_deleted(),
    };
    let href = address(&touched.record, "");
    let restored = StoredValue::new((touched.record.clone(), touched.title.clone()));
    let restore = move |_| {
        let (record, title) = restored.get_value();
        let command =
            session.with_untracked(|open| restoring::record(&open.workspace, &record, at));
        let done = |words: crate::words::Words| {
            let (day, time) = clock::local(at);
            let formats = crate::app::reader::formats(words.lang());
            words.history_done_record(formats.date(day), &time, &title)
        };
        let words = reader.words_now();
        match command.flatten() {
            Some(command) => {
                session.dispatch_saying(&command, Some(&|| done(words)));
            }
            None => notices.say(Tone::Told, words.history_nothing_left().to_owned()),
        }
    };
    let of_record = move || {
        desk.asked
            .with(|asked| asked.record.is_some() && asked.field.is_none())
    };
    let record = touched.record.clone();
    let fields = touched
        .fields
        .into_iter()
        .map(|change| view! { <FieldRow change=change touched=(record.clone(), kind) /> })
        .collect_view();
    view! {
        <div class="history-deed">
            <p>
                <span class=format!("history-verb {mark}")>{verb}</span>
                " "
                <a href=href>{shown}</a>
                " "
                <span class="faint small">{move || named.then(word)}</span>
                {(deed == Deed::Deleted).then(|| view! {
                    <button type="button" class="history-act" on:click=restore>
                        {move || t().history_bring_back()}
                    </button>
                })}
                {move || (deed == Deed::Changed && of_record()).then(|| view! {
                    <button type="button" class="history-act" on:click=restore>
                        {t().history_restore_record()}
                    </button>
                })}
            </p>
            <ul class="history-fields">{fields}</ul>
        </div>
    }
}

/// One field: what it was, and what it became.
#[component]
fn FieldRow(
    change: FieldChange,
    touched: (
        crate::domain::id::RecordId,
        Option<crate::domain::record::Kind>,
    ),
) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let desk: Desk = expect_context();
    let (record, kind) = touched;
    let field = change.field.clone();
    let name = move || telling::field(t(), &field);
    let href = address(&record, &change.field);
    // A place in a list is a text that says nothing to people.
    let telling_values = change.field != "order";
    let kept = StoredValue::new((record, change));
    let told = move |new: bool| {
        kept.with_value(|(_, change)| {
            let cluster = session.cluster_untracked();
            let teller = Teller {
                words: t(),
                formats: &*formats(),
                cluster: &cluster,
            };
            let value = if new { &change.to } else { &change.from };
            teller.value(kind, &change.field, value.as_ref())
        })
    };
    let empty = move || view! { <span class="faint">{t().history_nothing()}</span> }.into_any();
    let old = move || told(false).map_or_else(empty, |it| view! { <del>{it}</del> }.into_any());
    let new = move || told(true).map_or_else(empty, |it| view! { <ins>{it}</ins> }.into_any());
    let of_field = move || desk.asked.with(|asked| asked.field.is_some());
    let put_back = move |_| {
        let words = reader.words_now();
        kept.with_value(|(record, change)| {
            let command = session.with_untracked(|open| {
                let to = change.from.as_ref();
                restoring::field(open.workspace.records(), record, &change.field, to)
            });
            match command.flatten() {
                Some(command) => {
                    let done = || {
                        let value = untrack(|| told(false));
                        let value = value.unwrap_or_else(|| words.history_nothing().to_owned());
                        let field = telling::field(words, &change.field);
                        words.history_done_field(desk.title.get_untracked(), field, value)
                    };
                    session.dispatch_saying(&command, Some(&done));
                }
                None => notices.say(Tone::Told, words.history_nothing_left().to_owned()),
            }
        });
    };
    view! {
        <li>
            <a class="history-field" href=href title=move || t().history_field_past(name())>
                {name.clone()}
            </a>
            {telling_values.then(|| view! {
                <span class="history-values">
                    <span class="unseen">{move || t().history_was()}</span>
                    {old}
                    <span class="history-arrow" aria-hidden="true">"→"</span>
                    " "
                    <span class="unseen">{move || t().history_became()}</span>
                    {new}
                </span>
            })}
            {move || of_field().then(|| view! {
                <button type="button" class="history-act" on:click=put_back>
                    {t().history_restore_field()}
                </button>
            })}
        </li>
    }
}

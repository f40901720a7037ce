//! Guiding principles: under the questions of a guiding statement, or as a plain list; each with
//! what the records show of how it is kept.

use leptos::prelude::*;

use serde_json::Value;

use super::is_focused;
use super::promises::Kept;
use super::translated::Translated;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{PromiseCheck, Question};
use crate::ui::kit::{Choose, Icon, Sign, rows};
use crate::ui::places::fields::{
    AddRow, NameText, Notes, Pick, Places, RowTools, TakeOut, create, dom_id, places, words_of,
};
use crate::words::promises::recognise;

#[component]
pub fn Principles() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let sections = memo(move || places(in_order(&session.cluster().principle_sections)));
    let empty =
        memo(move || sections.with(Vec::is_empty) && session.cluster().principles.is_empty());
    let add = move || {
        let last = sections.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::PrincipleSection, &chance::record_id("section"))
                .with("title", t().charter_new_section())
                .with("order", order::between(last.as_deref(), None)),
        );
    };
    view! {
        <section class:hollow=move || empty.get() aria-labelledby="charter-principles">
            <h2 class="eyebrow" id="charter-principles">{move || t().records("principle").into_owned()}</h2>
            <Show when=move || empty.get()>
                <div class="empty">
                    <p>{move || t().charter_principles_empty()}</p>
                    <p class="statement faint">{move || t().charter_principles_example()}</p>
                </div>
            </Show>
            <List section=None />
            {rows(
                move || sections.get(),
                |(id, _)| id.to_string(),
                move |(id, _)| view! { <Section id=id list=sections /> },
            )}
            <AddRow label=move || t().charter_section_add().to_owned() act=add />
        </section>
    }
}

#[component]
fn Section(id: RecordId, list: Memo<Places>) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.principle_sections);
    let title = own.part(|it| it.title.clone());
    let question = own.part(|it| {
        it.question
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let questions = move || words_of(Question::SHIPPED, |it| t().question(it).into_owned());
    view! {
        <div class="principle-section" id=anchor class:focused=move || focused.get()>
            <div class="section-head">
                <h3 class="statement">
                    <NameText record=id.clone() field="title" kind="principleSection" value=title />
                </h3>
                <span class="small faint no-print">
                    <Pick
                        record=id.clone()
                        field="question"
                        value=question
                        options=questions
                        nothing=Signal::derive(move || t().charter_no_question().to_owned())
                        label=move || t().charter_question().to_owned()
                    />
                </span>
                <RowTools record=id.clone() name=title among=Signal::from(list) />
            </div>
            <Translated record=id.clone() field="title" />
            <List section=Some(id) />
        </div>
    }
}

/// The principles of a section, or those without one.
#[component]
fn List(section: Option<RecordId>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let loose = section.is_none();
    let of_section = section.clone();
    let list = memo(move || {
        let cluster = session.cluster();
        let principles = in_order(&cluster.principles).into_iter();
        places(principles.filter(|it| it.section.as_ref().map(Id::record) == of_section))
    });
    let add = move || {
        let last = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        let record = Record::new(Kind::Principle, &chance::record_id("principle"))
            .with("text", t().charter_new_principle())
            .with("order", order::between(last.as_deref(), None));
        create(
            session,
            match &section {
                Some(section) => record.with("section", section.as_str()),
                None => record,
            },
        );
    };
    view! {
        <ul class="principles" class:loose=loose>
            {rows(
                move || list.get(),
                |(id, _)| id.to_string(),
                move |(id, _)| view! { <Line id=id list=list /> },
            )}
        </ul>
        <AddRow label=move || t().charter_principle_add().to_owned() act=add />
    }
}

#[component]
fn Line(id: RecordId, list: Memo<Places>) -> impl IntoView {
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let own = row(id.as_str(), |cluster| &cluster.principles);
    let text = own.part(|it| it.text.clone());
    view! {
        <li class="statement-row" id=anchor class:focused=move || focused.get()>
            <span class="row-mark" aria-hidden="true">"–"</span>
            <div class="statement">
                <NameText record=id.clone() field="text" kind="principle" lines=true value=text />
                <Translated record=id.clone() />
                <Notes record=id.clone() />
                <Promises id=id.clone() text=text />
            </div>
            <RowTools record=id name=text among=Signal::from(list) />
        </li>
    }
}

/// What of the records shows how the principle is kept, and what its words promise besides.
#[component]
fn Promises(id: RecordId, text: Signal<String>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.principles);
    let checks = own.part(|it| {
        let checks = it.checks.iter();
        checks.map(ToString::to_string).collect::<Vec<_>>()
    });
    let offered = memo(move || {
        let taken = checks.get();
        let shipped = PromiseCheck::SHIPPED.iter();
        let open = shipped.filter(|it| !taken.iter().any(|taken| taken == it.as_str()));
        let mut offered = vec![(String::new(), t().charter_count_add().to_owned())];
        offered.extend(open.map(|it| {
            let value = it.as_str();
            (value.to_owned(), t().promise_check(value).into_owned())
        }));
        offered
    });
    let recognised = memo(move || {
        let taken = checks.get();
        let said = recognise(&text.get()).into_iter();
        let said = said.map(|it| it.to_string());
        said.filter(|it| !taken.contains(it)).collect::<Vec<_>>()
    });
    let set = Callback::new(move |checks: Vec<String>| {
        let checks = (!checks.is_empty()).then(|| Value::from(checks));
        session.dispatch(&Command::set(&id, "checks", checks))
    });
    let take_in = move |check: String| {
        let mut all = checks.get_untracked();
        all.push(check);
        set.run(all)
    };
    view! {
        <div class="kept">
            {rows(
                move || checks.get(),
                Clone::clone,
                move |check| {
                    let (shown, name) = (PromiseCheck::from(check.as_str()), check.clone());
                    view! {
                        <div class="kept-row">
                            <Kept check=shown />
                            <TakeOut
                                name=Signal::derive(move || t().promise_check(&name).into_owned())
                                act=move || {
                                    let mut all = checks.get_untracked();
                                    all.retain(|it| *it != check);
                                    set.run(all);
                                }
                            />
                        </div>
                    }
                },
            )}
            <Show when=move || !session.read_only()>
                <div class="kept-add no-print">
                    {rows(
                        move || recognised.get(),
                        Clone::clone,
                        move |check| {
                            let word = check.clone();
                            view! {
                                <button
                                    type="button"
                                    class="button quiet recognised"
                                    on:click=move |_| {
                                        take_in(check.clone());
                                    }
                                >
                                    <Icon sign=Sign::Add />
                                    {move || t().charter_count_this(t().promise_check(&word))}
                                </button>
                            }
                        },
                    )}
                    <span class="links-add">
                        <Choose
                            value=String::new()
                            options=offered
                            label=move || format!("{}: {}", t().charter_count_add(), text.get())
                            save=take_in
                        />
                    </span>
                </div>
            </Show>
        </div>
    }
}

//! One body: what it is called and made of, what is amiss with it, and all its parts.

use leptos::prelude::*;
use serde_json::Value;

use super::super::desk::use_desk;
use super::channels::Channels;
use super::duties::Duties;
use super::facts::Facts;
use super::history::History;
use super::seats::{Seats, seat_field};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::browser::{chance, page};
use crate::domain::command::Command;
use crate::domain::findings::{Finding, Mend, Severity};
use crate::domain::id::{Id, RecordId};
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::structure::Body;
use crate::domain::vocabulary::BodyType;
use crate::ui::kit::{Choose, Editable, Icon, Sign};
use crate::ui::places::history::HistoryLink;
use crate::words;

/// The body of the panel, for its parts.
#[derive(Clone, Copy)]
pub struct Subject {
    pub record: StoredValue<RecordId>,
    pub body: Memo<Option<Body>>,
    /// The role that the next new seat gets.
    pub new_role: RwSignal<String>,
}

impl Subject {
    pub fn id(self) -> Id<Body> {
        self.record.get_value().into()
    }

    /// A text of the body, tracked.
    pub fn text(self, read: fn(&Body) -> Option<&str>) -> Signal<String> {
        Signal::derive(move || {
            self.body
                .with(|body| body.as_ref().and_then(read).unwrap_or_default().to_owned())
        })
    }
}

pub fn use_subject() -> Subject {
    expect_context()
}

/// The types that ship, with their words, and first the one that is not set.
fn type_options(words: words::Words, own: &str) -> Vec<(String, String)> {
    let mut options = vec![(String::new(), words.not_set().to_owned())];
    options.extend(
        BodyType::SHIPPED
            .iter()
            .map(|it| (it.to_string(), words.body_type(it.as_str()).into_owned())),
    );
    if !options.iter().any(|(value, _)| value == own) {
        options.push((own.to_owned(), own.to_owned()));
    }
    options
}

#[component]
pub fn BodyPanel(id: String) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let session = desk.session;
    let record = RecordId::new(id.clone());
    let body = memo(move || session.cluster().bodies.get(id.as_str()).cloned());
    let subject = Subject {
        record: StoredValue::new(record.clone()),
        body,
        new_role: RwSignal::new("member".to_owned()),
    };
    provide_context(subject);
    if desk.naming.get_untracked() {
        desk.naming.set(false);
        request_animation_frame(|| page::select("body-name"));
    }
    let set = move |field: &'static str, text: &str| {
        session.dispatch(&Command::set_text(&subject.record.get_value(), field, text))
    };
    let body_type = subject.text(|body| body.body_type.as_ref().map(BodyType::as_str));
    view! {
        <header class="panel-head">
            <div class="eyebrow">
                <Choose
                    value=body_type
                    options=Signal::derive(move || type_options(t(), &body_type.get()))
                    label=Signal::derive(move || t().structure_body_type().to_owned())
                    save=move |value: String| set("bodyType", &value)
                />
            </div>
            <h2>
                <Editable
                    value=subject.text(|body| Some(&body.name))
                    label=Signal::derive(move || t().structure_body_name().to_owned())
                    save=move |text: String| set("name", &text)
                    class="statement"
                    id="body-name"
                />
            </h2>
            <div class="muted">
                <Editable
                    value=subject.text(|body| body.composition_rule.as_deref())
                    label=Signal::derive(move || t().structure_composition().to_owned())
                    placeholder=Signal::derive(move || t().structure_composition_empty().to_owned())
                    save=move |text: String| set("compositionRule", &text)
                    lines=true
                />
            </div>
            <Ways />
        </header>
        <Amiss />
        <Channels />
        <Seats />
        <Duties />
        <Facts />
        <History />
        <Acts />
        <HistoryLink record=record />
    }
}

/// Ways from here: up to the top, or down into this part alone.
#[component]
fn Ways() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let id = move || subject.record.get_value().to_string();
    view! {
        <div class="ways">
            <button
                type="button"
                class="link light-path"
                aria-keyshortcuts="p"
                on:click=move |_| desk.light_path(&id())
            >
                {move || t().chart_path()}
            </button>
            <button
                type="button"
                class="link only-this"
                on:click=move |_| desk.show_only(&id())
            >
                {move || t().chart_only_this()}
            </button>
        </div>
    }
}

/// What is amiss with the body, each with what mends it.
#[component]
fn Amiss() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let formats = use_formats();
    let found = memo(move || {
        let id = subject.record.get_value();
        let mut found = desk.findings.get();
        found.retain(|finding| finding.records.first() == Some(&id));
        found
    });
    let mend = move |finding: &Finding| {
        if let Mend::AssignSeat { role, .. } = &finding.mend {
            let cluster = desk.session.cluster_untracked();
            let vacant = cluster
                .seats_with_role(&subject.id(), role)
                .into_iter()
                .find(|seat| seat.is_vacant())
                .map(|seat| seat_field(seat.id.as_str()));
            subject.new_role.set(role.to_string());
            page::focus(vacant.as_deref().unwrap_or("seat-new"));
        }
    };
    view! {
        <Show when=move || !found.get().is_empty()>
            <ul class="amiss">
                {move || {
                    let cluster = desk.session.cluster();
                    found
                        .get()
                        .into_iter()
                        .map(|finding| {
                            let formats = formats();
                            let text = words::findings::sentence(
                                t(), &cluster, formats.as_ref(), &finding,
                            );
                            let label = words::findings::mend_label(t(), &finding);
                            let breaks = finding.severity == Severity::Breaks;
                            let check = finding.check.to_string();
                            let severity = words::findings::severity(t(), finding.severity);
                            let here = matches!(finding.mend, Mend::AssignSeat { .. });
                            view! {
                                <li data-check=check>
                                    <Icon sign=if breaks { Sign::Breaks } else { Sign::Warning } />
                                    <div>
                                        <p>
                                            <span class="unseen">
                                                {severity}" "
                                            </span>
                                            {text}
                                        </p>
                                        {here.then(|| view! {
                                            <button
                                                type="button"
                                                class="button"
                                                on:click=move |_| mend(&finding)
                                            >
                                                {label}
                                            </button>
                                        })}
                                    </div>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
        </Show>
    }
}

/// A body under this one, and the end of this one.
#[component]
fn Acts() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let add = move |_| {
        let cluster = desk.session.cluster_untracked();
        let (parent, id) = (subject.id(), chance::record_id("body"));
        let last = cluster.bodies_under(Some(&parent)).last().copied();
        let record = Record::new(Kind::Body, &id)
            .with("name", t().structure_body_new())
            .with("parent", parent.as_str())
            .with(
                "order",
                order::between(last.and_then(|it| it.order.as_deref()), None),
            );
        if desk.session.dispatch(&Command::Create(record)) {
            desk.fold(parent.as_str(), false);
            desk.name_new(&id);
        }
    };
    let delete = move |_| {
        let record = subject.record.get_value();
        if desk.session.dispatch(&Command::Delete { record }) {
            desk.point_at_nothing();
            page::focus("outline");
        }
    };
    view! {
        <Show when=move || !desk.session.read_only()>
            <div class="toolbar acts">
                <button type="button" class="button" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().structure_child_add()}
                </button>
                <button type="button" class="button quiet" on:click=delete>
                    <Icon sign=Sign::Delete />
                    {move || t().structure_body_delete()}
                </button>
            </div>
        </Show>
    }
}

/// A list of texts as a field of a record; `None` when it is empty.
pub fn list_value(texts: &[String]) -> Option<Value> {
    (!texts.is_empty()).then(|| Value::from(texts.to_vec()))
}

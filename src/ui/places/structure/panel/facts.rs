//! Where a body stands, when it meets, for how long it is in office, and what it follows.

use leptos::prelude::*;
use serde_json::Value;

use super::super::desk::use_desk;
use super::body::use_subject;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::order;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::ui::kit::{Choose, DateField, Editable};
use crate::words::Words;

/// Where a body goes among its siblings when it moves by one: between which two places.
fn moved(cluster: &Cluster, body: &Body, later: bool) -> Option<String> {
    let siblings = cluster.bodies_under(body.parent.as_ref());
    let at = siblings.iter().position(|it| it.id == body.id)?;
    let place = |at: Option<usize>| siblings.get(at?)?.order.as_deref();
    if later {
        (at + 1 < siblings.len())
            .then(|| order::between(place(Some(at + 1)), place(at.checked_add(2))))
    } else {
        let before = at.checked_sub(1)?;
        Some(order::between(
            place(before.checked_sub(1)),
            place(Some(before)),
        ))
    }
}

#[component]
pub fn Facts() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let session = desk.session;
    let set = move |field: &'static str, text: &str| {
        session.dispatch(&Command::set_text(&subject.record.get_value(), field, text))
    };
    let labelled = move |field: &'static str,
                         word: fn(Words) -> &'static str,
                         read: fn(&Body) -> Option<&str>| {
        view! {
            <dt>{move || word(t())}</dt>
            <dd>
                <Editable
                    value=subject.text(read)
                    label=Signal::derive(move || word(t()).to_owned())
                    placeholder=Signal::derive(move || t().not_set().to_owned())
                    save=move |text: String| set(field, &text)
                />
            </dd>
        }
    };
    let day =
        move |field: &'static str, word: fn(Words) -> &'static str, value: Signal<Option<Date>>| {
            view! {
                <dt>{move || word(t())}</dt>
                <dd>
                    <DateField
                        value
                        label=Signal::derive(move || word(t()).to_owned())
                        save=move |day: String| set(field, &day)
                    />
                </dd>
            }
        };
    let date = move |read: fn(&Body) -> Option<Date>| {
        Signal::derive(move || subject.body.with(|body| body.as_ref().and_then(read)))
    };
    let seats = move || {
        let seats = subject
            .body
            .with(|body| body.as_ref().and_then(|it| it.seats));
        seats.map(|seats| seats.to_string()).unwrap_or_default()
    };
    let set_seats = move |text: String| {
        let value = text.trim().parse::<u32>().ok().map(Value::from);
        session.dispatch(&Command::set(&subject.record.get_value(), "seats", value));
    };
    view! {
        <section>
            <h3>{move || t().structure_facts()}</h3>
            <dl class="facts">
                <Standing />
                {labelled("meets", Words::structure_meets, |body| body.meets.as_deref())}
                {labelled("operator", Words::structure_operator, |body| body.operator.as_deref())}
                {day("termFrom", Words::structure_term_from, date(|body| body.term_from))}
                {day("termTo", Words::structure_term_to, date(|body| body.term_to))}
                {day("since", Words::compare_since, date(|body| body.since))}
                {day("until", Words::compare_until, date(|body| body.until))}
                <dt>{move || t().structure_seat_count()}</dt>
                <dd>
                    <input
                        type="number"
                        min="0"
                        max="10000"
                        class="plain-field"
                        aria-label=move || t().structure_seat_count()
                        placeholder=move || t().not_set()
                        readonly=move || session.read_only()
                        prop:value=seats
                        on:change=move |event| set_seats(event_target_value(&event))
                    />
                </dd>
                <Following />
            </dl>
        </section>
    }
}

/// Under what a body stands, and where among its like.
#[component]
fn Standing() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let session = desk.session;
    let parent = subject.text(|body| body.parent.as_ref().map(Id::as_str));
    let parents = Signal::derive(move || {
        let own = subject.record.get_value();
        let mut options = vec![(String::new(), t().structure_parent_none().to_owned())];
        options.extend(
            in_order(&session.cluster().bodies)
                .into_iter()
                .filter(|body| body.id.as_str() != own.as_str())
                .map(|body| (body.id.to_string(), body.name.clone())),
        );
        options
    });
    let move_under = move |value: String| {
        let parent = (!value.is_empty()).then(|| Id::new(value));
        let cluster = session.cluster_untracked();
        let last = cluster.bodies_under(parent.as_ref()).last().copied();
        let order = order::between(last.and_then(|it| it.order.as_deref()), None);
        session.dispatch(&Command::MoveBody {
            body: subject.id(),
            parent,
            order: Some(order),
        })
    };
    let can_move = move |later: bool| {
        let cluster = session.cluster();
        subject
            .body
            .with(|body| body.as_ref().and_then(|it| moved(&cluster, it, later)))
    };
    let step = move |later: bool| {
        let parent = subject.body.get_untracked().and_then(|body| body.parent);
        if let Some(order) = can_move(later) {
            session.dispatch(&Command::MoveBody {
                body: subject.id(),
                parent,
                order: Some(order),
            });
        }
    };
    view! {
                <dt>{move || t().structure_parent()}</dt>
                <dd>
                    <Choose
                        value=parent
                        options=parents
                        label=Signal::derive(move || t().structure_parent().to_owned())
                        save=move_under
                    />
                </dd>
                <dt>{move || t().structure_place()}</dt>
                <dd class="steps">
                    <button
                        type="button"
                        class="button quiet"
                        title=move || t().structure_earlier()
                        aria-label=move || t().structure_earlier()
                        disabled=move || session.read_only() || can_move(false).is_none()
                        on:click=move |_| step(false)
                    >
                        "←"
                    </button>
                    <button
                        type="button"
                        class="button quiet"
                        title=move || t().structure_later()
                        aria-label=move || t().structure_later()
                        disabled=move || session.read_only() || can_move(true).is_none()
                        on:click=move |_| step(true)
                    >
                        "→"
                    </button>
                </dd>
    }
}

/// The competence, the service and the network that a body follows, and the resolution by which it
/// came, where there are any.
#[component]
fn Following() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let session = desk.session;
    let named = move |field: &'static str,
                      word: fn(Words) -> &'static str,
                      value: Signal<String>,
                      all: fn(&Cluster) -> Vec<(String, String)>| {
        let there_are = memo(move || !all(&session.cluster()).is_empty());
        let options = Signal::derive(move || {
            let mut options = vec![(String::new(), t().not_set().to_owned())];
            options.extend(all(&session.cluster()));
            options
        });
        view! {
            <Show when=move || there_are.get()>
                <dt>{move || word(t())}</dt>
                <dd>
                    <Choose
                        value=value
                        options=options
                        label=Signal::derive(move || word(t()).to_owned())
                        save=move |value: String| {
                            let record = subject.record.get_value();
                            session.dispatch(&Command::set_text(&record, field, &value))
                        }
                    />
                </dd>
            </Show>
        }
    };
    let competences = |cluster: &Cluster| {
        let all = in_order(&cluster.competences);
        all.iter()
            .map(|it| (it.id.to_string(), it.name.clone()))
            .collect()
    };
    let services = |cluster: &Cluster| {
        let all = in_order(&cluster.services);
        all.iter()
            .map(|it| (it.id.to_string(), it.name.clone()))
            .collect()
    };
    let resolutions = |cluster: &Cluster| {
        let mut all: Vec<_> = cluster.resolutions.values().collect();
        sorting::by_key(&mut all, |it| std::cmp::Reverse(it.date));
        all.iter()
            .map(|it| (it.id.to_string(), it.number.clone()))
            .collect()
    };
    let networks = |cluster: &Cluster| {
        let all = in_order(&cluster.networks);
        all.iter()
            .map(|it| (it.id.to_string(), it.name.clone()))
            .collect()
    };
    view! {
        {named(
            "competence",
            Words::structure_competence,
            subject.text(|body| body.competence.as_ref().map(Id::as_str)),
            competences,
        )}
        {named(
            "service",
            Words::structure_service,
            subject.text(|body| body.service.as_ref().map(Id::as_str)),
            services,
        )}
        {named(
            "network",
            Words::structure_network,
            subject.text(|body| body.network.as_ref().map(Id::as_str)),
            networks,
        )}
        {named(
            "resolution",
            Words::compare_by,
            subject.text(|body| body.resolution.as_ref().map(Id::as_str)),
            resolutions,
        )}
    }
}

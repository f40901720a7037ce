//! Who is heard beside the members, and which topics partners bring in and carry home (D18, D22).

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::desk::{Hall, use_hall};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::route::{Place, Route};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::TimeOfDay;
use crate::domain::meetings::running;
use crate::domain::meetings::{Guest, Topic};
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{TopicDirection, TopicStatus};
use crate::ui::kit::{Choose, Editable, Icon, Sign, add_record, arrive, new_id, rows, setter};
use crate::words::Words;

/// A button that takes a record away.
fn delete(hall: Hall, record: RecordId) -> AnyView {
    let t = use_words();
    let gone = move |_| {
        hall.session.dispatch(&Command::Delete {
            record: record.clone(),
        });
    };
    view! {
        <button
            type="button"
            class="button quiet square no-print"
            title=move || t().delete()
            aria-label=move || t().delete()
            on:click=gone
        >
            <Icon sign=Sign::Delete />
        </button>
    }
    .into_any()
}

/// A text of a row, edited where it stands.
fn text(
    id: Option<String>,
    value: Signal<String>,
    record: &RecordId,
    field: &'static str,
    word: fn(Words) -> &'static str,
) -> AnyView {
    let t = use_words();
    let label = Signal::derive(move || word(t()).to_owned());
    let save = setter(record.clone(), field);
    view! { <Editable id=id.unwrap_or_default() value label placeholder=label save /> }.into_any()
}

/// A time of a row.
fn time(
    hall: Hall,
    value: Signal<String>,
    record: &RecordId,
    field: &'static str,
    word: fn(Words) -> &'static str,
) -> AnyView {
    let t = use_words();
    let label = Signal::derive(move || word(t()).to_owned());
    let record = record.clone();
    let save = UnsyncCallback::new(move |typed: String| {
        let typed = typed.trim();
        if !typed.is_empty() && typed.parse::<TimeOfDay>().is_err() {
            return hall.refuse(hall.words().hall_not_a_time(typed.to_owned()));
        }
        hall.session
            .dispatch(&Command::set_text(&record, field, typed))
    });
    view! { <Editable value label placeholder=label save /> }.into_any()
}

/// Experts and guests: heard, never counted.
#[component]
pub fn Guests() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let ids = watch(move |cluster| {
        let guests = in_order(&cluster.guests).into_iter();
        let guests = guests.filter(|it| it.meeting == hall.id());
        guests.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let add = move |_| {
        let cluster = hall.session.cluster_untracked();
        let guests = in_order(&cluster.guests);
        let last = guests.iter().rev().find(|it| it.meeting == hall.id());
        let mut record = Record::new(Kind::Guest, &new_id(Kind::Guest))
            .with("meeting", hall.id().as_str())
            .with("name", hall.words().hall_new_guest())
            .with(
                "order",
                between(last.and_then(|it| it.order.as_deref()), None),
            );
        if let Some(now) = hall.now() {
            record = record.with("arrived", now.to_string());
        }
        add_record(hall.session, record, "guest-");
    };
    view! {
        <section class="part" aria-labelledby="hall-guests-head">
            <h3 id="hall-guests-head">{move || t().records_guest()}</h3>
            <ul class="rows hall-rows">
                {rows(move || ids.get(), ToString::to_string, move |id| guest(hall, &id))}
            </ul>
            <Show when=move || !hall.session.read_only()>
                <button type="button" class="button quiet" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().hall_add_guest()}
                </button>
            </Show>
        </section>
    }
}

fn guest(hall: Hall, id: &Id<Guest>) -> AnyView {
    let t = use_words();
    let record = id.record();
    let guest: Watched<Guest> = row(id.as_str(), |cluster| &cluster.guests);
    let meant = arrive(record.clone());
    let items = memo(move || {
        let cluster = hall.session.cluster();
        let items = running::items::items_of(&cluster, &hall.id()).into_iter();
        std::iter::once((String::new(), t().hall_throughout().to_owned()))
            .chain(items.map(|it| (it.id.as_str().to_owned(), it.text.clone())))
            .collect::<Vec<_>>()
    });
    let or_empty = |it: Option<&String>| it.cloned().unwrap_or_default();
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <div class="hall-row">
                {text(Some(format!("guest-{id}")), guest.part(|it| it.name.clone()), &record, "name", Words::name)}
                {text(None, guest.part(move |it| or_empty(it.institution.as_ref())), &record, "institution", Words::hall_institution)}
                {text(None, guest.part(move |it| or_empty(it.topic.as_ref())), &record, "topic", Words::hall_topic)}
                <Choose
                    value=guest.part(|it| it.item.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default())
                    options=items
                    label=Signal::derive(move || t().record_agenda_item().to_owned())
                    save=setter(record.clone(), "item")
                />
                {time(hall, guest.part(|it| it.arrived.map(|it| it.to_string()).unwrap_or_default()), &record, "arrived", Words::hall_arrived_at)}
                {time(hall, guest.part(|it| it.left.map(|it| it.to_string()).unwrap_or_default()), &record, "left", Words::hall_left_at)}
            </div>
            {delete(hall, record)}
        </li>
    }
    .into_any()
}

/// Topics that partners bring in or carry home.
#[component]
pub fn Topics() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let ids = watch(move |cluster| {
        let topics = cluster.topics.values();
        let topics = topics.filter(|it| it.meeting.as_ref() == Some(&hall.id()));
        topics.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let add = move |direction: TopicDirection| {
        let mut record = Record::new(Kind::Topic, &new_id(Kind::Topic))
            .with("meeting", hall.id().as_str())
            .with("text", hall.words().hall_new_topic())
            .with("direction", direction.as_str())
            .with("status", TopicStatus::New.as_str());
        if let Some(item) = hall.current.get_untracked() {
            record = record.with("item", item.as_str());
        }
        add_record(hall.session, record, "topic-");
    };
    view! {
        <section class="part" aria-labelledby="hall-topics-head">
            <h3 id="hall-topics-head">{move || t().records_topic()}</h3>
            <ul class="rows hall-rows">
                {rows(move || ids.get(), ToString::to_string, move |id| topic(hall, &id))}
            </ul>
            <Show when=move || !hall.session.read_only()>
                <p class="hall-do">
                    <button
                        type="button"
                        class="button quiet"
                        on:click=move |_| add(TopicDirection::In)
                    >
                        <Icon sign=Sign::Add />
                        {move || t().hall_bring_in()}
                    </button>
                    <button
                        type="button"
                        class="button quiet"
                        on:click=move |_| add(TopicDirection::Out)
                    >
                        <Icon sign=Sign::Add />
                        {move || t().hall_carry_home()}
                    </button>
                </p>
            </Show>
        </section>
    }
}

fn topic(hall: Hall, id: &Id<Topic>) -> AnyView {
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let topic: Watched<Topic> = row(id.as_str(), |cluster| &cluster.topics);
    let meant = arrive(record.clone());
    let members = memo(move || {
        let formats = formats();
        let mut members: Vec<(String, String)> = hall.room.with(|room| {
            let lines = room.lines.iter();
            lines
                .map(|it| (it.member.clone(), it.name.clone()))
                .collect()
        });
        sorting::by(&mut members, |a, b| formats.compare(&a.1, &b.1));
        members.insert(0, (String::new(), t().not_set().to_owned()));
        members
    });
    let unset = move || (String::new(), t().not_set().to_owned());
    let directions = Signal::derive(move || {
        let word = |it: &TopicDirection| {
            (
                it.as_str().to_owned(),
                t().topic_direction(it.as_str()).into_owned(),
            )
        };
        std::iter::once(unset())
            .chain(TopicDirection::SHIPPED.iter().map(word))
            .collect::<Vec<_>>()
    });
    let statuses = Signal::derive(move || {
        let word = |it: &TopicStatus| {
            (
                it.as_str().to_owned(),
                t().topic_status(it.as_str()).into_owned(),
            )
        };
        std::iter::once(unset())
            .chain(TopicStatus::SHIPPED.iter().map(word))
            .collect::<Vec<_>>()
    });
    let key = id.clone();
    let project = watch(move |cluster| {
        let project = cluster.topics.get(&key)?.project.clone()?;
        let title = cluster.projects.get(&project)?.title.clone();
        Some((project, title))
    });
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <div class="hall-row">
                {text(Some(format!("topic-{id}")), topic.part(|it| it.text.clone()), &record, "text", Words::record_topic)}
                <Choose
                    value=topic.part(|it| it.member.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default())
                    options=members
                    label=Signal::derive(move || t().record_member().to_owned())
                    save=setter(record.clone(), "member")
                />
                <Choose
                    value=topic.part(|it| it.direction.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default())
                    options=directions
                    label=Signal::derive(move || t().hall_direction().to_owned())
                    save=setter(record.clone(), "direction")
                />
                <Choose
                    value=topic.part(|it| it.status.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default())
                    options=statuses
                    label=Signal::derive(move || t().status().to_owned())
                    save=setter(record.clone(), "status")
                />
                {move || {
                    let (project, title) = project.get()?;
                    let href = Route::to(Place::Projects).with("focus", project.as_str()).href();
                    Some(view! { <a href=href>{title}</a> })
                }}
            </div>
            {delete(hall, record)}
        </li>
    }
    .into_any()
}

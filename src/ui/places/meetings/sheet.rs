//! One meeting: its facts, edited where they stand, and the parts below them.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::agenda::Agenda;
use super::outcome::{Guests, PollsTaken, Topics};
use super::presence::{Presences, QuorumLight};
use super::promises::Promises;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, row, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::roster::in_order;
use crate::ui::kit::{Choose, DateField, Editable, Icon, Sign, arrive, people_options, setter};
use crate::ui::places::history::HistoryLink;
use crate::words::Formats as _;

/// A meeting in full.
#[component]
pub fn Sheet(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let (record, told) = (id.record(), id.record());
    let key = id.clone();
    let meeting = row(key.as_str(), |cluster| &cluster.meetings);
    let title = meeting.part(|it| it.title.clone().unwrap_or_default());
    let body = meeting.part(|it| it.body.as_str().to_owned());
    let bodies = watch(|cluster| {
        let bodies = in_order(&cluster.bodies).into_iter();
        bodies
            .map(|body| (body.id.as_str().to_owned(), body.name.clone()))
            .collect::<Vec<_>>()
    });
    let _ = arrive(record.clone());
    let delete = {
        let record = record.clone();
        move |_| {
            if session.dispatch(&Command::Delete {
                record: record.clone(),
            }) {
                router.go(&Route::to(Place::Meetings));
            }
        }
    };
    let (id1, id2, id3, id4, id5, id6, id7) = (
        id.clone(),
        id.clone(),
        id.clone(),
        id.clone(),
        id.clone(),
        id.clone(),
        id.clone(),
    );
    view! {
        <article class="sheet">
            <a class="to-list" href=Route::to(Place::Meetings).href()>
                {move || t().meetings_all()}
            </a>
            <header id=format!("at-{id}")>
                <p class="eyebrow">
                    <Choose
                        value=body
                        options=bodies
                        label=Signal::derive(move || t().record_body().to_owned())
                        save=setter(record.clone(), "body")
                    />
                </p>
                <h2 class="statement">
                    <Editable
                        id=format!("title-{id}")
                        value=title
                        label=Signal::derive(move || t().meetings_title().to_owned())
                        placeholder=Signal::derive(move || t().meetings_title().to_owned())
                        save=setter(record.clone(), "title")
                    />
                </h2>
                <QuorumLight id=id1 />
            </header>
            <Facts id=id.clone() />
            <Repeat meeting />
            <Agenda id=id2 />
            <Guests id=id3 />
            <PollsTaken id=id4 />
            <Promises id=id5 />
            <Presences id=id6 />
            <Topics id=id7 />
            <HistoryLink record=told />
            <button type="button" class="button quiet delete" on:click=delete>
                <Icon sign=Sign::Delete />
                {move || t().meetings_delete()}
            </button>
        </article>
    }
}

/// Date, time, place, invitation, chair and minute taker.
#[component]
fn Facts(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let people = people_options();
    let record = id.record();
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let not_set = Signal::derive(move || t().not_set().to_owned());
    let text =
        |read: fn(&Meeting) -> Option<String>| meeting.part(move |it| read(it).unwrap_or_default());
    let save =
        |field: &'static str| -> UnsyncCallback<String, bool> { setter(record.clone(), field) };
    let date_word = Signal::derive(move || t().date().to_owned());
    let start_word = Signal::derive(move || t().meetings_start().to_owned());
    let place_word = Signal::derive(move || t().meetings_place().to_owned());
    let invited_word = Signal::derive(move || t().meetings_invited().to_owned());
    let chair_word = Signal::derive(move || t().meetings_chair().to_owned());
    let minutes_word = Signal::derive(move || t().meetings_minute_taker().to_owned());
    view! {
        <dl class="facts">
            <dt>{date_word}</dt>
            <dd>
                <DateField
                    value=meeting.part(|it| Some(it.date))
                    label=date_word
                    save=save("date")
                />
            </dd>
            <dt>{start_word}</dt>
            <dd>
                <Editable
                    value=text(|it| it.start.map(|start| start.to_string()))
                    label=start_word
                    placeholder=not_set
                    save=save("start")
                />
            </dd>
            <dt>{place_word}</dt>
            <dd>
                <Editable
                    value=text(|it| it.place.clone())
                    label=place_word
                    placeholder=not_set
                    save=save("place")
                />
            </dd>
            <dt>{invited_word}</dt>
            <dd>
                <DateField
                    value=meeting.part(|it| it.invited)
                    label=invited_word
                    save=save("invited")
                />
            </dd>
            <dt>{chair_word}</dt>
            <dd>
                <Choose
                    value=text(|it| it.chair.as_ref().map(|it| it.as_str().to_owned()))
                    options=people
                    label=chair_word
                    save=save("chair")
                />
            </dd>
            <dt>{minutes_word}</dt>
            <dd>
                <Choose
                    value=text(|it| it.minute_taker.as_ref().map(|it| it.as_str().to_owned()))
                    options=people
                    label=minutes_word
                    save=save("minuteTaker")
                />
            </dd>
        </dl>
    }
}

/// That the meeting repeats one that lacked its quorum.
#[component]
fn Repeat(meeting: Watched<Meeting>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    move || {
        let first = meeting.get()?.repeat_of?;
        let day = formats().date(first.date);
        let text = match (first.present, first.needed) {
            (Some(present), Some(needed)) => t().meetings_repeats_count(day, present, needed),
            _ => t().meetings_repeats(day),
        };
        Some(view! { <p class="aside">{text}</p> })
    }
}

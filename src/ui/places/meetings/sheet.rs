//! One meeting: its name, whether it can decide, and the part of it that is open.

use leptos::prelude::*;

use super::agenda::AgendaPart;
use super::hall::{HallPart, QuorumLight};
use super::minutes::MinutesPart;
use super::{Part, Parts};
use crate::app::reader::use_words;
use crate::app::reading::{row, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::roster::in_order;
use crate::ui::kit::{Choose, Editable, Icon, Sign, arrive, setter};
use crate::ui::places::history::HistoryLink;

/// A meeting in full.
#[component]
pub fn Sheet(id: Id<Meeting>, shown: Memo<Part>) -> impl IntoView {
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
    let (id1, id2) = (id.clone(), id.clone());
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
            <Parts id=id2 shown />
            {move || match shown.get() {
                Part::Agenda => view! { <AgendaPart id=id.clone() /> }.into_any(),
                Part::Hall => view! { <HallPart id=id.clone() /> }.into_any(),
                Part::Minutes => view! { <MinutesPart id=id.clone() /> }.into_any(),
            }}
            <HistoryLink record=told />
            <button type="button" class="button quiet delete" on:click=delete>
                <Icon sign=Sign::Delete />
                {move || t().meetings_delete()}
            </button>
        </article>
    }
}

//! Admitting a member: name, class, kind, town, first day, and the vote that admits it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::forms::{Ends, Line, Select, class_options, day_of, vote_options};
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::{chance, page};
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::joining::{Admission, admit};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::MemberKind;
use crate::ui::kit::Dialog;
use crate::ui::places::fields::words_of;
use crate::words;

#[component]
pub fn Admitting(open: RwSignal<bool>) -> impl IntoView {
    let t = use_words();
    Effect::new(move || {
        if open.get() {
            page::focus_soon("admit-name");
        }
    });
    view! {
        <Dialog open=open label=Signal::derive(move || t().members_add().to_owned())>
            <Form open=open />
        </Dialog>
    }
}

#[component]
fn Form(open: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let formats = use_formats();
    let router: Router = expect_context();
    let first_class = {
        let cluster = session.cluster_untracked();
        let classes = in_order(&cluster.member_classes);
        classes
            .first()
            .map(|it| it.id.as_str().to_owned())
            .unwrap_or_default()
    };
    let name = RwSignal::new(String::new());
    let class = RwSignal::new(first_class);
    let kind = RwSignal::new(String::new());
    let town = RwSignal::new(String::new());
    let since = RwSignal::new(untrack(|| session.today()).to_string());
    let by = RwSignal::new(String::new());
    let refused = RwSignal::new(None);
    let kinds = memo(move || {
        let mut kinds = words_of(MemberKind::SHIPPED, |it| t().member_kind(it).into_owned());
        kinds.insert(0, (String::new(), t().not_set().to_owned()));
        kinds
    });
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        let words = reader.words_now();
        let Some(since) = day_of(since) else {
            refused.set(Some(words.joining_no_day().to_owned()));
            return;
        };
        let id = chance::record_id("member");
        let given = |value: RwSignal<String>| {
            let value = value.get_untracked();
            (!value.trim().is_empty()).then_some(value)
        };
        let asked = Admission {
            member: RecordId::new(id.as_str()),
            name: name.get_untracked(),
            class: given(class).map(Id::new),
            kind: given(kind).map(|it| MemberKind::from(it.as_str())),
            town: given(town).map(|it| it.trim().to_owned()),
            since,
            by: given(by).map(Id::new),
            notice: words.members_notice_joining(name.get_untracked().trim()),
        };
        let cluster = session.cluster_untracked();
        match admit(&cluster, &asked) {
            Ok(command) => {
                if session.dispatch(&command) {
                    open.set(false);
                    router.go(&Route::to(Place::Members).with("focus", &id));
                }
            }
            Err(why) => refused.set(Some(words::joining::refusal(
                words,
                &cluster,
                formats().as_ref(),
                &why,
            ))),
        }
    };
    view! {
        <form class="joining-form" on:submit=send>
            <h2>{move || t().members_add()}</h2>
            <Line value=name label=Signal::derive(move || t().name().to_owned()) id="admit-name" />
            <Select
                value=class
                options=class_options()
                label=Signal::derive(move || t().members_class().to_owned())
            />
            <Select value=kind options=kinds label=Signal::derive(move || t().kind().to_owned()) />
            <Line value=town label=Signal::derive(move || t().members_town().to_owned()) />
            <Line value=since label=Signal::derive(move || t().members_since().to_owned()) day=true />
            <Select
                value=by
                options=vote_options()
                label=Signal::derive(move || t().members_admitted_by().to_owned())
            />
            <Ends
                refused=refused
                send=Signal::derive(move || t().members_admit().to_owned())
                give_up=move || open.set(false)
            />
        </form>
    }
}

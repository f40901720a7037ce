//! A new motion: its title is typed where the motion will stand.

use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::card;
use super::columns::Filter;
use crate::app::reader::use_words;
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::ui::kit::new_id;

/// Enter makes the motion: of the body and the kind that the board is narrowed to, else a motion to
/// the assembly.
#[component]
pub fn Fresh(filter: Memo<Filter>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let typed = RwSignal::new(String::new());
    let make = move || {
        let title = typed.get_untracked();
        let title = title.trim();
        if title.is_empty() {
            return;
        }
        let cluster = session.cluster_untracked();
        let Filter { body, kind, .. } = filter.get_untracked();
        let body = if body.is_empty() {
            cluster.assembly().map(|it| it.id.to_string())
        } else {
            Some(body)
        };
        let kind = if kind.is_empty() {
            PollKind::Motion.to_string()
        } else {
            kind
        };
        let id = new_id(Kind::Poll);
        let mut record = Record::new(Kind::Poll, &id)
            .with("title", title)
            .with("pollKind", kind)
            .with("state", MotionState::Draft.as_str());
        if let Some(body) = body {
            record = record.with("body", body);
        }
        if session.dispatch(&Command::Create(record)) {
            typed.set(String::new());
            let link = card::dom_id(&Id::new(id));
            Timeout::new(60, move || page::focus(&link)).forget();
        }
    };
    view! {
        <input
            type="text"
            id="new-motion"
            class="tag-new fresh-motion"
            maxlength="300"
            aria-label=move || t().motions_new()
            placeholder=move || t().motions_new()
            prop:value=move || typed.get()
            on:input=move |event| typed.set(event_target_value(&event))
            on:keydown=move |event: KeyboardEvent| {
                match event.key().as_str() {
                    "Enter" if !event.is_composing() => {
                        event.prevent_default();
                        make();
                    }
                    "Escape" => typed.set(String::new()),
                    _ => {}
                }
            }
        />
    }
}

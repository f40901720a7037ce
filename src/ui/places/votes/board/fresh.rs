//! A new motion: its title is typed where the motion will stand.

use gloo_timers::callback::Timeout;
use leptos::callback::UnsyncCallback;
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
use crate::ui::places::votes::fresh::Fresh;

/// The motion is one of the body and the kind that the board is narrowed to, else a motion to the
/// assembly.
#[component]
pub fn NewMotion(filter: Memo<Filter>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let make = move |title: String| {
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
        let made = session.dispatch(&Command::Create(record));
        if made {
            let link = card::dom_id(&Id::new(id));
            Timeout::new(60, move || page::focus(&link)).forget();
        }
        made
    };
    view! {
        <Fresh
            id="new-motion"
            label=Signal::derive(move || t().motions_new().to_owned())
            make=UnsyncCallback::new(make)
        />
    }
}

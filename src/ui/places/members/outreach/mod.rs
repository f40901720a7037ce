//! What comes in from members and goes out to the world.
//!
//! - [`ideas`]: weighed by a dot vote, turned into motions or projects
//! - [`topics`]: carried in by partners and carried home
//! - [`advocacy`]: words to those who decide, and their answers
//! - [`contacts`]: talks with outside parties, and who may speak in them
//! - [`guests`]: experts and guests, heard and never counted

mod advocacy;
mod contacts;
mod guests;
mod ideas;
mod topics;

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::{Id, RecordId};
use crate::domain::sorting;
use crate::ui::kit::rows;
use crate::ui::places::fields::dom_id;

/// The record that the address names.
type Focus = Signal<Option<String>>;

/// Names to choose from: id and name.
type Options = Vec<(String, String)>;

#[component]
pub fn Outreach(focus: Focus) -> impl IntoView {
    view! {
        <div class="outreach">
            <div class="outreach-side">
                <ideas::Ideas focus=focus />
                <contacts::Contacts focus=focus />
                <guests::Guests focus=focus />
            </div>
            <div class="outreach-side">
                <topics::Topics focus=focus />
                <advocacy::Advocacy focus=focus />
            </div>
        </div>
    }
}

/// The members by name, to choose from.
fn members() -> Memo<Options> {
    let session = use_session();
    let formats = use_formats();
    memo(move || {
        let cluster = session.cluster();
        let members = cluster.members.values();
        let mut members: Options = members
            .map(|it| (it.id.to_string(), it.name.clone()))
            .collect();
        let formats = formats();
        sorting::by(&mut members, |a, b| formats.compare(&a.1, &b.1));
        members
    })
}

/// The id that a field names, as a choice holds it; empty for none.
fn named<T>(id: Option<&Id<T>>) -> String {
    id.map(ToString::to_string).unwrap_or_default()
}

/// A word of a vocabulary, as a choice holds it.
fn worded(word: Option<&impl ToString>) -> String {
    word.map(ToString::to_string).unwrap_or_default()
}

/// The rows of a list, each under the id by which the address finds it.
fn list(
    ids: Signal<Vec<RecordId>>,
    focus: Focus,
    row: impl Fn(RecordId) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let make = move |id: RecordId| {
        let (own, anchor) = (id.clone(), dom_id(&id));
        let focused = move || focus.with(|focus| focus.as_deref() == Some(own.as_str()));
        view! {
            <li class="outreach-row" id=anchor class:focused=focused>
                {row(id)}
            </li>
        }
    };
    view! { <ul class="rows">{rows(move || ids.get(), ToString::to_string, make)}</ul> }.into_any()
}

/// What belongs in a list while it is empty.
#[component]
fn Empty(list: Signal<Vec<RecordId>>, #[prop(into)] text: Signal<String>) -> impl IntoView {
    view! {
        <Show when=move || list.with(Vec::is_empty)>
            <p class="small muted">{move || text.get()}</p>
        </Show>
    }
}

/// The name of a kind of record, for several.
fn title(kind: &'static str) -> Signal<String> {
    let t = use_words();
    Signal::derive(move || t().records(kind).into_owned())
}

/// What a choice of a record says while none is chosen: "Member: not set".
fn unset(kind: &'static str) -> Signal<String> {
    let t = use_words();
    Signal::derive(move || format!("{}: {}", t().record(kind), t().not_set()))
}

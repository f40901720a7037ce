//! A record and a list of records as signals; creating, moving and deleting them.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::order;
use crate::domain::record::{Record, Typed};
use crate::domain::roster::Ordered;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::route_to;

/// The records of a list, each with its place in it.
pub type Places = Vec<(RecordId, Option<String>)>;

/// The places of records in their order.
pub fn places<'a, T: Ordered + Typed + 'a>(records: impl IntoIterator<Item = &'a T>) -> Places {
    records
        .into_iter()
        .map(|record| (record.id().record(), record.order().map(str::to_owned)))
        .collect()
}

/// The id that a record's element bears in the page.
pub fn dom_id(record: &RecordId) -> String {
    format!("record-{record}")
}

/// The id that the field of a record's name bears in the page.
pub fn id_of_name(record: &RecordId) -> String {
    format!("name-{record}")
}

/// Adds a record and puts the keyboard on its name.
pub fn create(session: Session, record: Record) {
    let name = id_of_name(&record.id);
    if session.dispatch(&Command::Create(record)) {
        // The new row stands in the page once the effects have run.
        request_animation_frame(move || page::select(&name));
    }
}

/// The record that the address names, brought into sight.
pub fn use_focus() -> Signal<Option<String>> {
    let focus = expect_context::<Router>().query("focus");
    Effect::new(move || {
        if let Some(id) = focus.get() {
            request_animation_frame(move || page::reveal(&dom_id(&RecordId::new(id))));
        }
    });
    focus
}

/// A link to a record, by its name.
#[component]
pub fn Address(record: RecordId, #[prop(into)] name: Signal<String>) -> impl IntoView {
    let session = use_session();
    let href = move || route_to(&session.cluster(), &record).href();
    view! { <a href=href>{move || name.get()}</a> }
}

/// The quiet buttons of a row: up and down where the row has a place, and delete.
#[component]
pub fn RowTools(
    record: RecordId,
    /// What is deleted, for screen readers.
    #[prop(into)]
    name: Signal<String>,
    #[prop(into, optional)] among: Option<Signal<Places>>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let shift = StoredValue::new(record.clone());
    let at = move || {
        let among = among?.get();
        let record = shift.read_value();
        Some((among.iter().position(|(id, _)| *id == *record)?, among))
    };
    let go = move |down: bool| {
        let Some((from, among)) = untrack(at) else {
            return;
        };
        let to = if down { from + 1 } else { from.wrapping_sub(1) };
        let places: Vec<_> = among.iter().map(|(_, place)| place.as_deref()).collect();
        let commands = order::moved(&places, from, to)
            .into_iter()
            .filter_map(|(index, place)| {
                let (id, _) = among.get(index)?;
                Some(Command::set(id, "order", Some(place.into())))
            })
            .collect();
        session.dispatch(&Command::All(commands));
        // Moving an element takes the keyboard from it.
        let button = format!(
            "{}-{}",
            if down { "down" } else { "up" },
            shift.read_value()
        );
        request_animation_frame(move || page::focus(&button));
    };
    let first = move || at().is_none_or(|(index, _)| index == 0);
    let last = move || at().is_none_or(|(index, among)| index + 1 >= among.len());
    let id = record.clone();
    view! {
        <span class="row-tools">
            {among
                .is_some()
                .then(|| {
                    view! {
                        <button
                            type="button"
                            id=format!("up-{record}")
                            title=move || t().fields_move_up()
                            aria-label=move || format!("{}: {}", t().fields_move_up(), name.get())
                            aria-disabled=move || first().to_string()
                            on:click=move |_| go(false)
                        >
                            <Icon sign=Sign::Up />
                        </button>
                        <button
                            type="button"
                            id=format!("down-{record}")
                            title=move || t().fields_move_down()
                            aria-label=move || format!("{}: {}", t().fields_move_down(), name.get())
                            aria-disabled=move || last().to_string()
                            on:click=move |_| go(true)
                        >
                            <Icon sign=Sign::Down />
                        </button>
                    }
                })}
            <button
                type="button"
                title=move || t().delete()
                aria-label=move || t().fields_delete_what(name.get())
                on:click=move |_| {
                    session.dispatch(&Command::Delete { record: id.clone() });
                }
            >
                <Icon sign=Sign::Delete />
            </button>
        </span>
    }
}

//! Whether the result was told inside and outside (D19).

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::Watched;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::work::Project;

#[component]
pub fn Told(record: RecordId, project: Watched<Project>) -> impl IntoView {
    let t = use_words();
    let inside = Signal::derive(move || t().projects_told_inside().to_owned());
    let outside = Signal::derive(move || t().projects_told_outside().to_owned());
    view! {
        <section class="part">
            <h3>{move || t().projects_told()}</h3>
            <Tick
                record=record.clone()
                field="communicatedInternally"
                value=project.part(|it| it.communicated_internally)
                word=inside
            />
            <Tick
                record=record
                field="communicatedExternally"
                value=project.part(|it| it.communicated_externally)
                word=outside
            />
        </section>
    }
}

#[component]
fn Tick(
    record: RecordId,
    field: &'static str,
    value: Signal<Option<bool>>,
    word: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    view! {
        <label class="tick">
            <input
                type="checkbox"
                disabled=move || session.read_only()
                prop:checked=move || value.get() == Some(true)
                on:change=move |event| {
                    let to = Some(event_target_checked(&event).into());
                    session.dispatch(&Command::set(&record, field, to));
                }
            />
            <span>{word}</span>
        </label>
    }
}

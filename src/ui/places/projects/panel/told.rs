//! What came of a project, and on which days it was told inside and outside (D19).

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::Watched;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::work::Project;
use crate::ui::kit::{DateField, Editable, setter};

#[component]
pub fn Told(record: RecordId, project: Watched<Project>) -> impl IntoView {
    let t = use_words();
    let inside = Signal::derive(move || t().projects_told_inside().to_owned());
    let outside = Signal::derive(move || t().projects_told_outside().to_owned());
    view! {
        <section class="part">
            <h3>{move || t().projects_told()}</h3>
            <Editable
                value=project.part(|it| it.result.clone().unwrap_or_default())
                label=Signal::derive(move || t().annual_result_field().to_owned())
                placeholder=Signal::derive(move || t().annual_result_field().to_owned())
                save=setter(record.clone(), "result")
                lines=true
            />
            <Tick
                record=record.clone()
                fields=("communicatedInternally", "toldInside")
                value=project.part(|it| it.communicated_internally)
                day=project.part(|it| it.told_inside)
                word=inside
            />
            <Tick
                record=record
                fields=("communicatedExternally", "toldOutside")
                value=project.part(|it| it.communicated_externally)
                day=project.part(|it| it.told_outside)
                word=outside
            />
        </section>
    }
}

/// A tick, and the day that it was ticked on, which may be set right.
#[component]
fn Tick(
    record: RecordId,
    fields: (&'static str, &'static str),
    value: Signal<Option<bool>>,
    day: Signal<Option<Date>>,
    word: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let save = setter(record.clone(), fields.1);
    view! {
        <div class="told-tick">
            <label class="tick">
                <input
                    type="checkbox"
                    disabled=move || session.read_only()
                    prop:checked=move || value.get() == Some(true)
                    on:change=move |event| {
                        let told = event_target_checked(&event);
                        let today = Value::from(session.today().to_string());
                        let fields = vec![
                            (fields.0.to_owned(), Some(told.into())),
                            (fields.1.to_owned(), told.then_some(today)),
                        ];
                        session.dispatch(&Command::Set { record: record.clone(), fields });
                    }
                />
                <span>{word}</span>
            </label>
            <Show when=move || value.get() == Some(true)>
                <DateField value=day label=word save=save />
            </Show>
        </div>
    }
}

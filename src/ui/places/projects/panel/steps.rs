//! The milestones of a project: ticked, added, renamed and deleted where they stand.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::work::{Milestone, Project};
use crate::ui::kit::{DateField, Editable, Icon, Sign, add_record, arrive, new_id, rows, setter};

fn milestones<'a>(cluster: &'a Cluster, project: &Id<Project>) -> Vec<&'a Milestone> {
    let mut milestones = in_order(&cluster.milestones);
    milestones.retain(|it| it.project == *project);
    milestones
}

#[component]
pub fn Milestones(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let milestones = milestones(cluster, &key).into_iter();
        milestones.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let last = milestones(&cluster, &id)
            .last()
            .and_then(|it| it.order.clone());
        let record = Record::new(Kind::Milestone, &new_id(Kind::Milestone))
            .with("project", id.as_str())
            .with("text", t().projects_new_milestone())
            .with("done", false)
            .with("order", between(last.as_deref(), None));
        add_record(session, record, "milestone-");
    };
    view! {
        <section class="part">
            <h3>{move || t().records_milestone()}</h3>
            <ul class="rows">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Step id /> },
                )}
            </ul>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().projects_add_milestone()}
            </button>
        </section>
    }
}

#[component]
fn Step(id: Id<Milestone>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let step = row(key.as_str(), |cluster| &cluster.milestones);
    let done = step.part(|it| it.done);
    let text = step.part(|it| it.text.clone());
    let overdue = move || {
        let today = session.today();
        step.with(|it| {
            it.as_ref()
                .is_some_and(|it| !it.done && it.due.is_some_and(|due| due < today))
        })
    };
    let meant = arrive(record.clone());
    let (to_tick, to_delete) = (record.clone(), record.clone());
    view! {
        <li class="step" id=format!("at-{id}") class:meant=move || meant.get() class:done=move || done.get()>
            <input
                type="checkbox"
                aria-label=move || format!("{}: {}", t().done(), text.get())
                disabled=move || session.read_only()
                prop:checked=move || done.get()
                on:change=move |event| {
                    let to = Some(event_target_checked(&event).into());
                    session.dispatch(&Command::set(&to_tick, "done", to));
                }
            />
            <div>
                <Editable
                    id=format!("milestone-{id}")
                    value=text
                    label=Signal::derive(move || t().record_milestone().to_owned())
                    save=setter(record.clone(), "text")
                />
                <span class="small">
                    <DateField
                        value=step.part(|it| it.due)
                        label=Signal::derive(move || t().projects_due().to_owned())
                        save=setter(record, "due")
                    />
                    <Show when=overdue>
                        <span class="badge warning">{move || t().task_status_late()}</span>
                    </Show>
                </span>
            </div>
            <button
                type="button"
                class="button quiet square no-print"
                title=move || t().delete()
                aria-label=move || t().delete()
                on:click=move |_| {
                    session.dispatch(&Command::Delete { record: to_delete.clone() });
                }
            >
                <Icon sign=Sign::Delete />
            </button>
        </li>
    }
}

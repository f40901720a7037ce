//! What a plan asks of the office, item by item; and what the office does outside any plan (H22).

use leptos::prelude::*;

use super::is_settled;
use super::watching::{look, mark};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::work::plan;
use crate::domain::work::{WorkItem, WorkPlan};
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Menu, Sign, add_record, arrive, new_id, people_options,
    rows, setter, task_options,
};
use crate::words::{Formats as _, Words};

/// The table of a plan's items.
#[component]
pub fn Items(id: Id<WorkPlan>, settled: Memo<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let items = plan::items(cluster, &key).into_iter();
        items.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let id = StoredValue::new(id);
    let add = move |_| {
        let id = id.get_value();
        let record = Record::new(Kind::WorkItem, &new_id(Kind::WorkItem))
            .with("plan", id.as_str())
            .with("text", t().projects_new_item())
            .with("status", "open");
        let cluster = session.cluster_untracked();
        let last = plan::items(&cluster, &id)
            .last()
            .and_then(|it| it.order.clone());
        add_record(
            session,
            record.with("order", between(last.as_deref(), None)),
            "item-",
        );
    };
    view! {
        <ItemTable ids />
        <Show when=move || !settled.get() && !session.read_only()>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().projects_add_item()}
            </button>
        </Show>
    }
}

#[component]
fn ItemTable(ids: Memo<Vec<Id<WorkItem>>>) -> impl IntoView {
    let t = use_words();
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <div class="table-wrap">
                <table class="plan">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().record_work_item()}</th>
                            <th scope="col">{move || t().projects_owner()}</th>
                            <th scope="col">{move || t().projects_due()}</th>
                            <th scope="col">{move || t().status()}</th>
                            <th scope="col">{move || t().record_project()}</th>
                            <th scope="col">{move || t().workplan_checked()}</th>
                            <td class="no-print"></td>
                        </tr>
                    </thead>
                    <tbody>
                        {rows(
                            move || ids.get(),
                            ToString::to_string,
                            move |id| view! { <ItemRow id /> },
                        )}
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

/// Projects that an item may belong to.
fn projects(cluster: &crate::domain::cluster::Cluster) -> Vec<(String, String)> {
    crate::domain::work::board::live_projects(cluster)
        .into_iter()
        .map(|it| (it.id.as_str().to_owned(), it.title.clone()))
        .collect()
}

#[component]
fn ItemRow(id: Id<WorkItem>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let item = row(id.as_str(), |cluster| &cluster.work_items);
    let key = id.clone();
    let settled = watch(move |cluster| {
        let item = cluster.work_items.get(&key);
        let plan = item.and_then(|it| it.plan.as_ref());
        plan.is_some_and(|plan| is_settled(cluster, plan))
    });
    let overdue = memo(move || {
        let today = session.today();
        item.with(|it| {
            it.is_some_and(|it| {
                plan::is_open(it.status.as_ref()) && it.due.is_some_and(|due| due < today)
            })
        })
    });
    let key = id.clone();
    let out_of_time = watch(move |cluster| {
        let item = cluster.work_items.get(&key);
        item.is_some_and(|item| {
            let plan = item.plan.as_ref().and_then(|it| cluster.work_plans.get(it));
            plan.is_some_and(|plan| plan::is_out_of_time(plan, item))
        })
    });
    let dropped = item.part(|it| it.status == Some(crate::domain::vocabulary::TaskStatus::Dropped));
    let meant = arrive(record.clone());
    let owner = item.part(|it| {
        it.owner
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let key = id.clone();
    let owner_name = watch(move |cluster| {
        let item = cluster.work_items.get(&key);
        let name = cluster.person_name(item.and_then(|it| it.owner.as_ref()));
        name.map(str::to_owned)
    });
    let (text, due) = (item.part(|it| it.text.clone()), item.part(|it| it.due));
    let label = move |read: fn(Words) -> &'static str| Signal::derive(move || read(t()).to_owned());
    let (people, all_projects) = (people_options(), watch(projects));
    let project_options = memo(move || {
        let mut all = vec![(String::new(), "–".to_owned())];
        all.extend(all_projects.get());
        all
    });
    let for_text = record.clone();
    let for_owner = record.clone();
    let for_due = record.clone();
    let field = format!("item-{id}");
    let dom = format!("at-{id}");
    view! {
        <tr
            id=dom
            class:meant=move || meant.get()
            class:overdue=move || overdue.get()
            class:dropped=move || dropped.get()
        >
            <th scope="row" class="text">
                {move || if settled.get() {
                    view! { <span class="settled-text">{text.get()}</span> }.into_any()
                } else {
                    view! {
                        <Editable
                            id=field.clone()
                            value=text
                            label=label(Words::record_work_item)
                            save=setter(for_text.clone(), "text")
                        />
                    }
                    .into_any()
                }}
            </th>
            <td>
                {move || if settled.get() {
                    owner_name.get().unwrap_or_else(|| t().not_set().to_owned()).into_any()
                } else {
                    view! {
                        <Choose
                            value=owner
                            options=people
                            label=label(Words::projects_owner)
                            save=setter(for_owner.clone(), "owner")
                        />
                    }
                    .into_any()
                }}
            </td>
            <td class="day">
                {move || if settled.get() {
                    let day = due.get().map(|it| formats().date(it));
                    day.unwrap_or_else(|| t().not_set().to_owned()).into_any()
                } else {
                    view! {
                        <DateField
                            value=due
                            label=label(Words::projects_due)
                            save=setter(for_due.clone(), "due")
                        />
                    }
                    .into_any()
                }}
                <Show when=move || overdue.get()>
                    " " <span class="badge warning">{move || t().task_status_late()}</span>
                </Show>
                <Show when=move || out_of_time.get()>
                    " " <span class="badge warning">{move || t().workplan_out_of_time()}</span>
                </Show>
            </td>
            <td>
                <Choose
                    value=item.part(|it| it.status.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=task_options()
                    label=label(Words::status)
                    save=setter(record.clone(), "status")
                />
            </td>
            <td class="of-project">
                <Choose
                    value=item.part(|it| it.project.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=project_options
                    label=label(Words::record_project)
                    save=setter(record.clone(), "project")
                />
            </td>
            <td class="day">{mark(id.clone())}</td>
            <td class="no-print">
                <ItemMenu id settled />
            </td>
        </tr>
    }
}

/// What may be done with an item: the council looks at it; it is changed or struck, by an amendment
/// where its plan is approved.
#[component]
fn ItemMenu(id: Id<WorkItem>, settled: Memo<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let id = StoredValue::new(id);
    let amend = move |strikes: bool| {
        let cluster = session.cluster_untracked();
        let id = id.get_value();
        let Some(item) = cluster.work_items.get(&id) else {
            return;
        };
        let Some(plan) = &item.plan else { return };
        let mut record = super::amending::fresh(&cluster, plan).with("item", id.as_str());
        if strikes {
            record = record.with("strikes", true);
        } else {
            record = record.with("text", item.text.as_str());
            if let Some(owner) = &item.owner {
                record = record.with("owner", owner.as_str());
            }
            if let Some(due) = item.due {
                record = record.with("due", due.to_string());
            }
        }
        add_record(session, record, if strikes { "reason-" } else { "amend-" });
    };
    let delete = move |_| {
        let record = id.with_value(Id::record);
        session.dispatch(&Command::Delete { record });
    };
    view! {
        <Show when=move || !session.read_only()>
            <Menu
                label=Signal::derive(move || t().workplan_item_menu().to_owned())
                face=|| view! { <Icon sign=Sign::More /> }
                button_class="quiet square"
            >
                <button type="button" on:click=move |_| look(session, &id.with_value(Id::record), t())>
                    {move || t().workplan_look()}
                </button>
                {move || if settled.get() {
                    view! {
                        <button type="button" on:click=move |_| amend(false)>
                            {t().workplan_propose_change()}
                        </button>
                        <button type="button" on:click=move |_| amend(true)>
                            {t().workplan_propose_strike()}
                        </button>
                    }
                    .into_any()
                } else {
                    view! {
                        <button type="button" on:click=delete>
                            <Icon sign=Sign::Delete />
                            {t().delete()}
                        </button>
                    }
                    .into_any()
                }}
            </Menu>
        </Show>
    }
}

/// What the office does that no plan asks for.
#[component]
pub fn Outside() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let ids = watch(|cluster| {
        let items = plan::outside(cluster).into_iter();
        items.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let add = move |_| {
        let record = Record::new(Kind::WorkItem, &new_id(Kind::WorkItem))
            .with("text", t().projects_new_item())
            .with("status", "open");
        let cluster = session.cluster_untracked();
        let last = plan::outside(&cluster)
            .last()
            .and_then(|it| it.order.clone());
        add_record(
            session,
            record.with("order", between(last.as_deref(), None)),
            "item-",
        );
    };
    view! {
        <section class="part outside-plan">
            <div class="plan-head">
                <h2>{move || t().workplan_outside()}</h2>
                <Show when=move || !ids.with(Vec::is_empty)>
                    <p class="plan-standing">
                        <span class="badge warning">
                            <Icon sign=Sign::Warning />
                            {move || t().workplan_outside_count(ids.with(Vec::len))}
                        </span>
                    </p>
                </Show>
            </div>
            <p class="muted small">{move || t().workplan_outside_hint()}</p>
            <ItemTable ids />
            <Show when=move || !session.read_only()>
                <button type="button" class="button quiet" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().workplan_outside_add()}
                </button>
            </Show>
        </section>
    }
}

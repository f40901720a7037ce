//! The checklists of a project: items under their headings, ticked, added, given to someone.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::{Session, use_session};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::work::{ChecklistItem, Project};
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Sign, new_id, people_options, rows, setter,
};
use crate::ui::places::fields::{NewText, RowTools, Text};

fn items<'a>(cluster: &'a Cluster, project: &Id<Project>) -> Vec<&'a ChecklistItem> {
    let mut items = in_order(&cluster.checklist_items);
    items.retain(|it| it.project == *project);
    items
}

/// The headings, in the order in which their first items stand.
fn lists(cluster: &Cluster, project: &Id<Project>) -> Vec<String> {
    let mut lists: Vec<String> = Vec::new();
    for item in items(cluster, project) {
        let list = item.list.clone().unwrap_or_default();
        if !lists.contains(&list) {
            lists.push(list);
        }
    }
    lists
}

#[component]
pub fn Checklists(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = StoredValue::new(id);
    let lists = watch(move |cluster| key.with_value(|id| lists(cluster, id)));
    let add = move |_| {
        let taken = lists.get_untracked();
        let name = t().board_checklist().to_owned();
        let free = (2..).map(|number: u32| format!("{name} {number}"));
        let list = std::iter::once(name.clone())
            .chain(free)
            .find(|it| !taken.contains(it));
        put(
            session,
            key,
            list.as_deref().unwrap_or(&name),
            t().board_new_step(),
        );
    };
    view! {
        <section class="part">
            <h3>{move || t().records_checklist_item()}</h3>
            {rows(
                move || lists.get(),
                Clone::clone,
                move |list| view! { <Checklist project=key list /> },
            )}
            <Show when=move || !session.read_only()>
                <button type="button" class="button quiet no-print" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().board_add_checklist()}
                </button>
            </Show>
        </section>
    }
}

/// Adds an item at the end of a list.
fn put(session: Session, project: StoredValue<Id<Project>>, list: &str, text: &str) {
    project.with_value(|project| {
        let cluster = session.cluster_untracked();
        let last = items(&cluster, project)
            .last()
            .and_then(|it| it.order.clone());
        let mut record = Record::new(Kind::ChecklistItem, &new_id(Kind::ChecklistItem))
            .with("project", project.as_str())
            .with("text", text)
            .with("order", between(last.as_deref(), None));
        if !list.is_empty() {
            record = record.with("list", list);
        }
        session.dispatch(&Command::Create(record));
    });
}

#[component]
fn Checklist(project: StoredValue<Id<Project>>, list: String) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = StoredValue::new(list.clone());
    let of_list = move |cluster: &Cluster| -> Vec<(Id<ChecklistItem>, bool)> {
        let mut all = project.with_value(|id| items(cluster, id));
        own.with_value(|list| all.retain(|it| it.list.as_deref().unwrap_or_default() == list));
        all.into_iter().map(|it| (it.id.clone(), it.done)).collect()
    };
    let mine = watch(of_list);
    let done = memo(move || mine.with(|it| it.iter().filter(|(_, done)| *done).count()));
    let rename = move |name: String| {
        let to = (!name.trim().is_empty()).then(|| Value::from(name.trim()));
        let items = mine.get_untracked().into_iter();
        let steps = items.map(|(id, _)| Command::set(&id.record(), "list", to.clone()));
        session.dispatch(&Command::All(steps.collect()))
    };
    let typed = RwSignal::new(String::new());
    let take_in = move || {
        let text = typed.get_untracked();
        if !text.trim().is_empty() {
            own.with_value(|list| put(session, project, list, text.trim()));
            typed.set(String::new());
        }
    };
    view! {
        <div class="checklist">
            <h4 class="between">
                <Editable
                    value=list
                    label=Signal::derive(move || t().record_checklist_item().to_owned())
                    save=UnsyncCallback::new(rename)
                    placeholder=Signal::derive(move || t().board_checklist().to_owned())
                />
                <span class="small muted figure">
                    {move || t().x_of_y(done.get(), mine.with(Vec::len))}
                </span>
            </h4>
            <ul class="rows">
                {rows(
                    move || mine.get(),
                    |(id, _)| id.to_string(),
                    move |(id, _)| view! { <Item id /> },
                )}
            </ul>
            <Show when=move || !session.read_only()>
                <NewText
                    typed
                    label=Signal::derive(move || t().board_add_step().to_owned())
                    add=UnsyncCallback::new(move |()| take_in())
                />
            </Show>
        </div>
    }
}

#[component]
fn Item(id: Id<ChecklistItem>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let item = row(id.as_str(), |cluster| &cluster.checklist_items);
    let (done, text) = (item.part(|it| it.done), item.part(|it| it.text.clone()));
    let owner = item.part(|it| {
        it.owner
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let to_tick = record.clone();
    view! {
        <li class="step" class:done=move || done.get()>
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
                <Text
                    record=record.clone()
                    field="text"
                    value=text
                    label=move || t().record_checklist_item().to_owned()
                    required=true
                />
                <span class="small step-facts">
                    <Choose
                        value=owner
                        options=people_options()
                        label=Signal::derive(move || t().projects_owner().to_owned())
                        save=setter(record.clone(), "owner")
                    />
                    <DateField
                        value=item.part(|it| it.due)
                        label=Signal::derive(move || t().projects_due().to_owned())
                        save=setter(record.clone(), "due")
                    />
                </span>
            </div>
            <RowTools record name=text />
        </li>
    }
}

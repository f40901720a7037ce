//! The office's work plan, approved beforehand (H22, H23), and what the council saw (H20, H24).

use leptos::prelude::*;

use super::is_open;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::Outcome;
use crate::domain::work::{WorkItem, WorkPlan};
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Sign, add_record, arrive, new_id, people_options, rows,
    setter, task_options,
};
use crate::words::Formats as _;

#[component]
pub fn Plans() -> impl IntoView {
    let ids = watch(|cluster| {
        let mut plans: Vec<&WorkPlan> = cluster.work_plans.values().collect();
        sorting::by_key(&mut plans, |it| std::cmp::Reverse((it.year, it.from)));
        plans
            .into_iter()
            .map(|it| it.id.clone())
            .collect::<Vec<_>>()
    });
    view! {
        {rows(
            move || ids.get(),
            ToString::to_string,
            move |id| view! { <Plan id /> },
        )}
    }
}

fn items<'a>(cluster: &'a Cluster, plan: &Id<WorkPlan>) -> Vec<&'a WorkItem> {
    let mut items = in_order(&cluster.work_items);
    items.retain(|it| it.plan.as_ref() == Some(plan));
    items
}

#[component]
fn Plan(id: Id<WorkPlan>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let items = items(cluster, &key).into_iter();
        items.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let key = id.clone();
    let year = watch(move |cluster| cluster.work_plans.get(&key).and_then(|it| it.year));
    let meant = arrive(id.record());
    let (for_add, for_head) = (id.clone(), id.clone());
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let last = items(&cluster, &for_add)
            .last()
            .and_then(|it| it.order.clone());
        let record = Record::new(Kind::WorkItem, &new_id(Kind::WorkItem))
            .with("plan", for_add.as_str())
            .with("text", t().projects_new_item())
            .with("status", "open")
            .with("order", between(last.as_deref(), None));
        add_record(session, record, "item-");
    };
    view! {
        <section class="part" id=format!("at-{id}") class:meant=move || meant.get()>
            <h2>
                {move || t().record_work_plan()} " " {move || year.get().map(|it| it.to_string())}
            </h2>
            <Approval id=for_head />
            <div class="table-wrap">
                <table class="plan">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().record_work_item()}</th>
                            <th scope="col">{move || t().projects_owner()}</th>
                            <th scope="col">{move || t().projects_due()}</th>
                            <th scope="col">{move || t().status()}</th>
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
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().projects_add_item()}
            </button>
        </section>
    }
}

/// Who works to the plan, for how long, and who approved it when.
#[component]
fn Approval(id: Id<WorkPlan>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    move || {
        let (cluster, words, formats) = (session.cluster(), t(), formats());
        let plan = cluster.work_plans.get(&id)?;
        let body = |word: &'static str, id: Option<&Id<_>>| {
            let name = cluster.body_name(id)?.to_owned();
            Some(view! { <dt>{word}</dt> <dd>{name}</dd> })
        };
        let period = plan
            .from
            .zip(plan.to)
            .map(|(from, to)| format!("{} – {}", formats.date(from), formats.date(to)));
        let poll = plan
            .approved_by
            .as_ref()
            .and_then(|id| cluster.polls.get(id));
        let approved = poll.map(|poll| {
            let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
            let adopted = outcome == Some(&Outcome::Adopted);
            let day = cluster.day_of_poll(poll);
            let number = cluster
                .resolutions
                .values()
                .find(|it| it.poll.as_ref() == Some(&poll.id))
                .map(|it| it.number.clone());
            let late = day.zip(plan.from).is_some_and(|(day, from)| from < day);
            let facts: Vec<String> = number
                .into_iter()
                .chain(day.map(|day| formats.date(day)))
                .collect();
            let href = Route::to(Place::Votes)
                .with("focus", poll.id.as_str())
                .href();
            let (sign, class, word) = match (adopted, late) {
                (true, false) => (Sign::Check, "badge yes", words.projects_approved_before()),
                (true, true) => (
                    Sign::Warning,
                    "badge warning",
                    words.projects_approved_late(),
                ),
                (false, _) => (
                    Sign::Warning,
                    "badge warning",
                    words.projects_not_approved(),
                ),
            };
            view! {
                <a href=href>{poll.title.clone()}</a>
                <span class="muted">" · " {facts.join(" · ")} " "</span>
                <span class=class>
                    <Icon sign=sign />
                    {word}
                </span>
            }
            .into_any()
        });
        let approved = approved
            .unwrap_or_else(|| view! { <span class="faint">{words.not_set()}</span> }.into_any());
        Some(view! {
            <dl class="facts plan-facts">
                {body(words.projects_office(), plan.body.as_ref())}
                {body(words.projects_prepared_by(), plan.prepared_by.as_ref())}
                {body(words.projects_proposed_by(), plan.proposed_by.as_ref())}
                {body(words.projects_supervised_by(), plan.supervised_by.as_ref())}
                {period.map(|it| view! { <dt>{words.projects_period()}</dt> <dd>{it}</dd> })}
                <dt>{words.projects_approved_by()}</dt>
                <dd>{approved}</dd>
            </dl>
        })
    }
}

#[component]
fn ItemRow(id: Id<WorkItem>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let people = people_options();
    let record = id.record();
    let key = id.clone();
    let item = row(key.as_str(), |cluster| &cluster.work_items);
    let overdue = memo(move || {
        let today = session.today();
        item.with(|it| {
            it.as_ref().is_some_and(|it| {
                is_open(it.status.as_ref()) && it.due.is_some_and(|due| due < today)
            })
        })
    });
    let meant = arrive(record.clone());
    let to_delete = record.clone();
    view! {
        <tr
            id=format!("at-{id}")
            class:meant=move || meant.get()
            class:overdue=move || overdue.get()
        >
            <td class="text">
                <Editable
                    id=format!("item-{id}")
                    value=item.part(|it| it.text.clone())
                    label=Signal::derive(move || t().record_work_item().to_owned())
                    save=setter(record.clone(), "text")
                />
            </td>
            <td>
                <Choose
                    value=item.part(|it| it.owner.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    )
                    options=people
                    label=Signal::derive(move || t().projects_owner().to_owned())
                    save=setter(record.clone(), "owner")
                />
            </td>
            <td class="day">
                <DateField
                    value=item.part(|it| it.due)
                    label=Signal::derive(move || t().projects_due().to_owned())
                    save=setter(record.clone(), "due")
                />
                <Show when=move || overdue.get()>
                    <span class="badge warning">{move || t().task_status_late()}</span>
                </Show>
            </td>
            <td>
                <Choose
                    value=item.part(|it| it.status.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    )
                    options=task_options()
                    label=Signal::derive(move || t().status().to_owned())
                    save=setter(record, "status")
                />
            </td>
            <td class="no-print">
                <button
                    type="button"
                    class="button quiet square"
                    title=move || t().delete()
                    aria-label=move || t().delete()
                    on:click=move |_| {
                        session.dispatch(&Command::Delete { record: to_delete.clone() });
                    }
                >
                    <Icon sign=Sign::Delete />
                </button>
            </td>
        </tr>
    }
}

/// What the council saw when it looked, the newest first.
#[component]
pub fn Supervisions() -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let entries = watch(|cluster| {
        let mut entries: Vec<_> = cluster
            .supervisions
            .values()
            .map(|it| {
                let body = cluster.body_name(it.body.as_ref()).map(str::to_owned);
                let about = it.about.as_ref().and_then(|id| cluster.title_of(id));
                (it.clone(), body, about.map(str::to_owned))
            })
            .collect();
        sorting::by_key(&mut entries, |(it, _, _)| std::cmp::Reverse(it.date));
        entries
    });
    view! {
        <Show when=move || !entries.with(Vec::is_empty)>
            <section class="part">
                <h2>{move || t().records_supervision()}</h2>
                <ul class="rows">
                    {move || {
                        let formats = formats();
                        entries
                            .get()
                            .into_iter()
                            .map(|(entry, body, about)| {
                                let head: Vec<String> = std::iter::once(formats.date(entry.date))
                                    .chain(body)
                                    .chain(about)
                                    .collect();
                                view! {
                                    <li id=format!("at-{}", entry.id)>
                                        <p class="small muted">{head.join(" · ")}</p>
                                        <p>{entry.finding}</p>
                                        {entry
                                            .action
                                            .map(|action| view! { <p class="answer">"→ " {action}</p> })}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

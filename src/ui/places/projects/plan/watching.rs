//! What the council saw when it looked at the office's work (H20, H24), and for how long nobody did.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::{Session, use_session};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::BodyType;
use crate::domain::work::supervision::{self, Gap};
use crate::domain::work::{Supervision, WorkItem, WorkPlan};
use crate::ui::kit::{DateField, Editable, Icon, Sign, add_record, arrive, new_id, rows, setter};
use crate::ui::places::fields::{Pick, WholeFact};
use crate::words::{Formats as _, Words};

/// Enters that the council looked at a plan or an item today.
pub fn look(session: Session, about: &RecordId, words: Words) {
    let cluster = session.cluster_untracked();
    let item = cluster.work_items.get(about.as_str());
    let plan = item.map_or(Some(about.as_str()), |it| it.plan.as_ref().map(Id::as_str));
    let plan = plan.and_then(|it| cluster.work_plans.get(it));
    let body = plan.and_then(|it| it.supervised_by.clone()).or_else(|| {
        let council = |it: &&crate::domain::structure::Body| {
            it.body_type.as_ref().is_some_and(BodyType::is_council)
        };
        let council = in_order(&cluster.bodies).into_iter().find(council);
        council.map(|it| it.id.clone())
    });
    let mut record = Record::new(Kind::Supervision, &new_id(Kind::Supervision))
        .with("date", session.today().to_string())
        .with("about", about.as_str())
        .with("finding", words.workplan_looked());
    if let Some(body) = body {
        record = record.with("body", body.as_str());
    }
    add_record(session, record, "finding-");
}

/// The day of the council's last look at an item.
pub fn mark(item: Id<WorkItem>) -> AnyView {
    let (t, formats) = (use_words(), use_formats());
    let seen = watch(move |cluster| supervision::checked(cluster, &item).map(|it| it.date));
    let seen = move || {
        seen.get().map_or_else(
            || view! { <span class="faint">"–"</span> }.into_any(),
            |day| {
                view! {
                    <span class="checked">
                        <Icon sign=Sign::Check />
                        <span class="unseen">{t().workplan_checked()} " "</span>
                        {formats().date(day)}
                    </span>
                }
                .into_any()
            },
        )
    };
    view! { {seen} }.into_any()
}

/// How a plan is watched over.
#[component]
pub fn Watching(id: Id<WorkPlan>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let key = id.clone();
    let ids = watch(move |cluster| {
        let plan = cluster.work_plans.get(&key);
        let entries = plan.map(|plan| supervision::entries(cluster, plan));
        let entries = entries.unwrap_or_default().into_iter();
        entries.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let key = id.clone();
    let watched = memo(move || {
        let cluster = session.cluster();
        let plan = cluster.work_plans.get(&key)?;
        let watch = supervision::watch(&cluster, plan, session.today());
        Some((watch.due, watch.gaps))
    });
    let gap = move |gap: &Gap| {
        let (words, formats) = (t(), formats());
        let days = usize::try_from(gap.days).unwrap_or_default();
        match gap.to {
            Some(to) => words.workplan_gap(formats.date(gap.from), formats.date(to), days),
            None => words.finding_supervision(formats.date(gap.from), days),
        }
    };
    let organisation = watch(|cluster| {
        let organisation = cluster.organisation()?;
        Some((organisation.id.record(), organisation.supervision_days))
    });
    let whose = memo(move || organisation.get().map(|it| it.0));
    let days = memo(move || organisation.get().and_then(|it| it.1));
    let about = id.record();
    view! {
        <div class="watching">
            <h3>{move || t().records_supervision()}</h3>
            <dl class="facts">
                {move || whose.get().map(|record| view! {
                    <WholeFact
                        record
                        field="supervisionDays"
                        value=days
                        label=Signal::derive(move || t().workplan_days().to_owned())
                    />
                })}
                {move || watched.get().and_then(|(due, _)| due).map(|due| view! {
                    <dt>{t().workplan_next_look()}</dt>
                    <dd>{formats().date(due)}</dd>
                })}
            </dl>
            <ul class="gaps">
                {move || {
                    let gaps = watched.get().map(|it| it.1).unwrap_or_default();
                    gaps.iter()
                        .map(|it| view! {
                            <li class:closed=it.to.is_some()>
                                <Icon sign=Sign::Warning />
                                <span>{gap(it)}</span>
                            </li>
                        })
                        .collect_view()
                }}
            </ul>
            <ul class="rows">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Entry id /> },
                )}
            </ul>
            <Show when=move || !session.read_only()>
                <button
                    type="button"
                    class="button quiet no-print"
                    on:click={
                        let about = about.clone();
                        move |_| look(session, &about, t())
                    }
                >
                    <Icon sign=Sign::Add />
                    {move || t().finding_supervision_mend()}
                </button>
            </Show>
        </div>
    }
}

/// One look: when, by whom, at what, what was seen and what follows.
#[component]
fn Entry(id: Id<Supervision>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let entry = row(id.as_str(), |cluster| &cluster.supervisions);
    let meant = arrive(record.clone());
    let label = move |read: fn(Words) -> &'static str| Signal::derive(move || read(t()).to_owned());
    let key = id.clone();
    let about = watch(move |cluster| {
        let about = cluster.supervisions.get(&key)?.about.clone()?;
        cluster
            .work_items
            .get(about.as_str())
            .map(|it| it.text.clone())
    });
    let bodies = watch(super::bodies);
    let delete = record.clone();
    view! {
        <li id=format!("at-{id}") class="look" class:meant=move || meant.get()>
            <div class="look-head">
                <DateField
                    value=entry.part(|it| Some(it.date))
                    label=label(Words::date)
                    save=setter(record.clone(), "date")
                />
                <Pick
                    record=record.clone()
                    field="body"
                    value=entry.part(|it| it.body.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=bodies
                    label=label(Words::record_body)
                />
                {move || about.get().map(|text| view! { <span class="muted">{text}</span> })}
                <Show when=move || !session.read_only()>
                    <button
                        type="button"
                        class="button quiet square no-print"
                        title=move || t().delete()
                        aria-label=move || t().delete()
                        on:click={
                            let record = delete.clone();
                            move |_| {
                                session.dispatch(&Command::Delete { record: record.clone() });
                            }
                        }
                    >
                        <Icon sign=Sign::Delete />
                    </button>
                </Show>
            </div>
            <Editable
                id=format!("finding-{id}")
                value=entry.part(|it| it.finding.clone())
                label=label(Words::workplan_finding)
                save=setter(record.clone(), "finding")
                lines=true
            />
            <div class="look-action">
                <span aria-hidden="true">"→"</span>
                <Editable
                    value=entry.part(|it| it.action.clone().unwrap_or_default())
                    label=label(Words::workplan_action)
                    placeholder=label(Words::workplan_action)
                    save=setter(record, "action")
                    lines=true
                />
            </div>
        </li>
    }
}

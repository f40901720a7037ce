//! Changes of a plan that is approved: written, put to the vote, carried out as one step.

use leptos::prelude::*;

use super::{put_to_vote, votes};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::work::plan::{self, Kindred, Progress};
use crate::domain::work::{PlanAmendment, WorkPlan};
use crate::ui::kit::{
    Choose, DateField, Editable, Icon, Sign, add_record, arrive, new_id, people_options, rows,
    setter,
};
use crate::ui::places::fields::Pick;
use crate::words::{Formats as _, Words, plans};

/// An amendment of a plan that says nothing yet.
pub fn fresh(cluster: &Cluster, plan: &Id<WorkPlan>) -> Record {
    let last = plan::amendments(cluster, plan);
    let last = last.last().and_then(|it| it.order.clone());
    Record::new(Kind::PlanAmendment, &new_id(Kind::PlanAmendment))
        .with("plan", plan.as_str())
        .with("order", between(last.as_deref(), None))
}

#[component]
pub fn Amendments(id: Id<WorkPlan>, settled: Memo<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let all = plan::amendments(cluster, &key).into_iter();
        all.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let id = StoredValue::new(id);
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let record = id
            .with_value(|id| fresh(&cluster, id))
            .with("text", t().projects_new_item());
        add_record(session, record, "amend-");
    };
    view! {
        <Show when=move || settled.get() || !ids.with(Vec::is_empty)>
            <div class="amendments">
                <h3>{move || t().workplan_amendments()}</h3>
                <Show when=move || ids.with(Vec::is_empty)>
                    <p class="muted small">{move || t().workplan_amendments_hint()}</p>
                </Show>
                <ol class="rows">
                    {rows(
                        move || ids.get(),
                        ToString::to_string,
                        move |id| view! { <Amendment id /> },
                    )}
                </ol>
                <Show when=move || !session.read_only()>
                    <button type="button" class="button quiet no-print" on:click=add>
                        <Icon sign=Sign::Add />
                        {move || t().workplan_propose_item()}
                    </button>
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn Amendment(id: Id<PlanAmendment>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let amendment = row(id.as_str(), |cluster| &cluster.plan_amendments);
    let key = id.clone();
    let standing = watch(move |cluster| {
        let it = cluster.plan_amendments.get(&key)?;
        let item = it.item.as_ref().and_then(|id| cluster.work_items.get(id));
        let before = it
            .was_text
            .clone()
            .or_else(|| item.map(|it| it.text.clone()));
        Some((plan::kind_of(it), plan::progress(cluster, it), before))
    });
    let kind = memo(move || standing.get().map_or(Kindred::Adds, |it| it.0));
    let progress = memo(move || standing.get().map_or(Progress::Written, |it| it.1));
    let before = memo(move || standing.get().and_then(|it| it.2));
    let open = memo(move || matches!(progress.get(), Progress::Written | Progress::Proposed));
    let meant = arrive(record.clone());
    let label = move |read: fn(Words) -> &'static str| Signal::derive(move || read(t()).to_owned());
    let key = id.clone();
    let carry = move |_| {
        let cluster = session.cluster_untracked();
        let Some(amendment) = cluster.plan_amendments.get(&key) else {
            return;
        };
        let id = new_id(Kind::WorkItem);
        match plan::carry_out(&cluster, amendment, session.today(), &id) {
            Ok(command) => {
                session.dispatch(&command);
            }
            Err(why) => notices.say(Tone::Refused, plans::not_yet(t(), why).to_owned()),
        }
    };
    let key = id.clone();
    let put = move |_| {
        let words = t();
        let cluster = session.cluster_untracked();
        let Some(it) = cluster.plan_amendments.get(&key) else {
            return;
        };
        let item = it.item.as_ref().and_then(|id| cluster.work_items.get(id));
        let of_item = item.map(|it| it.text.clone()).unwrap_or_default();
        let text = it.text.clone().unwrap_or_default();
        let title = match plan::kind_of(it) {
            Kindred::Adds => words.workplan_adds(&text),
            Kindred::Changes => words.workplan_changes(of_item),
            Kindred::Strikes => words.workplan_strikes(of_item),
        };
        let text = [Some(text), it.reason.clone()];
        let text: Vec<String> = text
            .into_iter()
            .flatten()
            .filter(|it| !it.is_empty())
            .collect();
        put_to_vote(
            session,
            key.as_str(),
            "decidedBy",
            &title,
            &text.join("\n\n"),
        );
    };
    let delete = {
        let record = record.clone();
        move |_| {
            let record = record.clone();
            session.dispatch(&Command::Delete { record });
        }
    };
    let owner_name = {
        let key = id.clone();
        watch(move |cluster| {
            let it = cluster.plan_amendments.get(&key)?;
            cluster.person_name(it.owner.as_ref()).map(str::to_owned)
        })
    };
    let (text, due) = (
        amendment.part(|it| it.text.clone().unwrap_or_default()),
        amendment.part(|it| it.due),
    );
    let decided_by = amendment.part(|it| {
        it.decided_by
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let (people, votes) = (people_options(), watch(votes));
    let owner = amendment.part(|it| {
        it.owner
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let dom = (
        format!("at-{id}"),
        format!("amend-{id}"),
        format!("reason-{id}"),
    );
    let edited = record.clone();
    view! {
        <li id=dom.0 class="amendment" class:meant=move || meant.get()>
            <p class="amendment-head">
                <strong>
                    {move || match kind.get() {
                        Kindred::Adds => t().workplan_adds_word(),
                        Kindred::Changes => t().workplan_changes_word(),
                        Kindred::Strikes => t().workplan_strikes_word(),
                    }}
                </strong>
                {move || {
                    let words = t();
                    let (class, word) = match progress.get() {
                        Progress::Written => ("badge", words.workplan_written().to_owned()),
                        Progress::Proposed => ("badge accent", words.workplan_proposed().to_owned()),
                        Progress::Refused => ("badge no", words.workplan_refused().to_owned()),
                        Progress::Decided => ("badge warning", words.workplan_decided().to_owned()),
                        Progress::Applied { on } => ("badge yes", words.workplan_applied(formats().date(on))),
                    };
                    view! { <span class=class>{word}</span> }
                }}
            </p>
            {move || before.get().filter(|_| kind.get() != Kindred::Adds).map(|text| {
                view! { <p class="amendment-before"><del>{text}</del></p> }
            })}
            <Show when=move || kind.get() != Kindred::Strikes>
                {
                    let (record, field) = (edited.clone(), dom.1.clone());
                    move || if open.get() {
                        view! {
                            <div class="amendment-after">
                                <Editable
                                    id=field.clone()
                                    value=text
                                    label=label(Words::record_work_item)
                                    save=setter(record.clone(), "text")
                                />
                                <Choose
                                    value=owner
                                    options=people
                                    label=label(Words::projects_owner)
                                    save=setter(record.clone(), "owner")
                                />
                                <DateField
                                    value=due
                                    label=label(Words::projects_due)
                                    save=setter(record.clone(), "due")
                                />
                            </div>
                        }
                        .into_any()
                    } else {
                        let facts: Vec<String> = std::iter::once(text.get())
                            .filter(|it| !it.is_empty())
                            .chain(owner_name.get())
                            .chain(due.get().map(|it| formats().date(it)))
                            .collect();
                        view! { <p><ins>{facts.join(" · ")}</ins></p> }.into_any()
                    }
                }
            </Show>
            <dl class="facts">
                <dt>{move || t().workplan_reason()}</dt>
                <dd>
                    <Editable
                        id=dom.2
                        value=amendment.part(|it| it.reason.clone().unwrap_or_default())
                        label=label(Words::workplan_reason)
                        placeholder=label(Words::not_set)
                        save=setter(record.clone(), "reason")
                    />
                </dd>
                <dt>{move || t().projects_decided_by()}</dt>
                <dd>
                    {move || if open.get() {
                        view! {
                            <Pick
                                record=record.clone()
                                field="decidedBy"
                                value=decided_by
                                options=votes
                                label=label(Words::projects_decided_by)
                            />
                        }
                        .into_any()
                    } else {
                        let id = decided_by.get();
                        let href = Route::to(Place::Votes).with("focus", &id).href();
                        let name = session.cluster().title_of(&id.as_str().into()).map(str::to_owned);
                        view! { <a href=href>{name.unwrap_or(id)}</a> }.into_any()
                    }}
                </dd>
            </dl>
            <Show when=move || !session.read_only()>
                <p class="toolbar no-print">
                    {
                        let (carry, put, delete) = (carry.clone(), put.clone(), delete.clone());
                        move || match progress.get() {
                            Progress::Decided => Some(view! {
                                <button type="button" class="button strong" on:click=carry.clone()>
                                    <Icon sign=Sign::Check />
                                    {t().workplan_carry_out()}
                                </button>
                            }.into_any()),
                            Progress::Written => Some(view! {
                                <button type="button" class="button" on:click=put.clone()>
                                    {t().charter_put_to_vote()}
                                </button>
                                <button type="button" class="button quiet" on:click=delete.clone()>
                                    <Icon sign=Sign::Delete />
                                    {t().delete()}
                                </button>
                            }.into_any()),
                            Progress::Proposed | Progress::Refused => Some(view! {
                                <button type="button" class="button quiet" on:click=delete.clone()>
                                    <Icon sign=Sign::Delete />
                                    {t().delete()}
                                </button>
                            }.into_any()),
                            Progress::Applied { .. } => None,
                        }
                    }
                </p>
            </Show>
        </li>
    }
}

//! Who works to a plan, for how long, and how far it is approved.

use leptos::prelude::*;

use super::{bodies, put_to_vote, votes};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::record::Kind;
use crate::domain::work::WorkPlan;
use crate::domain::work::plan::{self, Approval, Phase};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Day, Pick, RowTools};
use crate::words::{Formats as _, Words};

/// How far a plan is approved and where today lies in it, each in a word; the day and the number of
/// the decision beside it.
#[component]
pub fn Standing(id: Id<WorkPlan>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let key = id.clone();
    let standing = memo(move || {
        let cluster = session.cluster();
        let plan = cluster.work_plans.get(&key)?;
        let poll = plan.approved_by.clone();
        let entry = poll
            .as_ref()
            .and_then(|it| plan::resolution_of(&cluster, it));
        let entry = entry.map(|it| it.number.clone());
        let day = plan::decided_on(&cluster, poll.as_ref());
        let approval = plan::approval(&cluster, plan);
        Some((
            approval,
            plan::phase(plan, session.today()),
            poll,
            entry,
            day,
        ))
    });
    let put = move |_| {
        let words = t();
        let cluster = session.cluster_untracked();
        let Some(plan) = cluster.work_plans.get(&id) else {
            return;
        };
        let year = plan.year.map(|it| it.to_string()).unwrap_or_default();
        let items = plan::items(&cluster, &id).into_iter();
        let text: Vec<String> = items.map(|it| format!("– {}", it.text)).collect();
        let title = words.workplan_motion_title(year);
        put_to_vote(session, id.as_str(), "approvedBy", &title, &text.join("\n"));
    };
    move || {
        let (approval, phase, poll, entry, day) = standing.get()?;
        let words = t();
        let (sign, class, word) = match approval {
            Approval::Draft => (None, "badge", words.workplan_draft()),
            Approval::Proposed => (None, "badge accent", words.workplan_proposed()),
            Approval::Refused => (
                Some(Sign::Warning),
                "badge warning",
                words.workplan_refused(),
            ),
            Approval::Beforehand { .. } => (
                Some(Sign::Check),
                "badge yes",
                words.projects_approved_before(),
            ),
            Approval::Late { .. } => (
                Some(Sign::Warning),
                "badge warning",
                words.projects_approved_late(),
            ),
            Approval::Undated => (Some(Sign::Check), "badge yes", words.workplan_approved()),
        };
        let phase = match phase {
            Phase::Untimed => None,
            Phase::ToCome => Some(words.workplan_to_come()),
            Phase::Running => Some(words.workplan_running()),
            Phase::Over => Some(words.workplan_over()),
        };
        let decided: Vec<String> = entry
            .into_iter()
            .chain(
                day.filter(|_| approval.is_given())
                    .map(|it: Date| formats().date(it)),
            )
            .collect();
        let decided = poll.filter(|_| !decided.is_empty()).map(|poll| {
            let href = Route::to(Place::Votes).with("focus", poll.as_str()).href();
            view! { <a href=href class="small">{decided.join(" · ")}</a> }
        });
        let votable = approval == Approval::Draft && !session.read_only();
        let put = put.clone();
        Some(view! {
            <p class="plan-standing">
                <span class=class>{sign.map(|sign| view! { <Icon sign /> })} {word}</span>
                {phase.map(|word| view! { <span class="badge">{word}</span> })}
                {decided}
                {votable.then(|| view! {
                    <button type="button" class="button no-print" on:click=put>
                        {words.charter_put_to_vote()}
                    </button>
                })}
            </p>
        })
    }
}

/// The facts of a plan. What its approval settles is read, not edited.
#[component]
pub fn Facts(id: Id<WorkPlan>, settled: Memo<bool>) -> impl IntoView {
    let t = use_words();
    let formats = use_formats();
    let record = id.record();
    let plan = row(id.as_str(), |cluster| &cluster.work_plans);
    let (bodies, votes) = (watch(bodies), watch(votes));
    let body = move |field: &'static str,
                     read: fn(&WorkPlan) -> Option<&Id<crate::domain::structure::Body>>,
                     label: Signal<String>| {
        let value = plan.part(move |it| read(it).map(ToString::to_string).unwrap_or_default());
        view! {
            <div>
                <dt>{move || label.get()}</dt>
                <dd><Pick record=id.record() field value options=bodies label /></dd>
            </div>
        }
        .into_any()
    };
    let label = move |read: fn(Words) -> &'static str| Signal::derive(move || read(t()).to_owned());
    let day =
        move |field: &'static str, read: fn(&WorkPlan) -> Option<Date>, label: Signal<String>| {
            let record = record.clone();
            let value = plan.part(read);
            view! {
                <div>
                    <dt>{move || label.get()}</dt>
                    <dd>
                        {move || if settled.get() {
                            let day = value.get().map(|it| formats().date(it));
                            day.unwrap_or_else(|| t().not_set().to_owned()).into_any()
                        } else {
                            view! { <Day record=record.clone() field value label /> }.into_any()
                        }}
                    </dd>
                </div>
            }
            .into_any()
        };
    let id = plan.part(|it| it.id.as_str().to_owned()).get_untracked();
    let approved = plan.part(|it| {
        it.approved_by
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let tools = crate::domain::id::RecordId::new(id.as_str());
    view! {
        <dl class="plan-facts">
            {body("body", |it| it.body.as_ref(), label(Words::projects_office))}
            {body("preparedBy", |it| it.prepared_by.as_ref(), label(Words::projects_prepared_by))}
            {body("proposedBy", |it| it.proposed_by.as_ref(), label(Words::projects_proposed_by))}
            {body("supervisedBy", |it| it.supervised_by.as_ref(), label(Words::projects_supervised_by))}
            {day("from", |it| it.from, label(Words::workplan_from))}
            {day("to", |it| it.to, label(Words::workplan_to))}
            <div class="plan-vote">
                <dt>{move || t().projects_approved_by()}</dt>
                <dd>
                    <Pick
                        record=tools.clone()
                        field="approvedBy"
                        value=approved
                        options=votes
                        label=label(Words::projects_approved_by)
                    />
                </dd>
            </div>
        </dl>
        <Show when=move || !settled.get()>
            <RowTools
                record=tools.clone()
                name=Signal::derive(move || t().record(&Kind::WorkPlan.to_string()).into_owned())
            />
        </Show>
    }
}

//! The office's work plan, approved beforehand (H22, H23), and what the council saw (H20, H24).
//!
//! - [`approval`]: who works to a plan, for how long, and how far it is approved
//! - [`items`]: what is to be done, and what is done outside any plan
//! - [`amending`]: changes of a plan that is approved
//! - [`watching`]: who looked when, and for how long nobody did

mod amending;
mod approval;
mod items;
mod watching;

use leptos::prelude::*;

use self::amending::Amendments;
use self::approval::{Facts, Standing};
use self::items::{Items, Outside};
use self::watching::Watching;
use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::session::{Session, use_session};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::work::WorkPlan;
use crate::domain::work::plan;
use crate::ui::kit::{Icon, Sign, arrive, new_id, rows};

type Options = Vec<(String, String)>;

#[component]
pub fn PlanPart() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let ids = watch(|cluster| {
        let plans = plan::plans(cluster).into_iter();
        plans.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let next = move |_| {
        let cluster = session.cluster_untracked();
        let (plan, items) = plan::next_plan(&cluster, session.today(), new_id);
        let items = items.into_iter().map(Command::Create);
        let all = std::iter::once(Command::Create(plan))
            .chain(items)
            .collect();
        session.dispatch(&Command::All(all));
    };
    view! {
        <div class="work-plans">
            <div class="toolbar no-print">
                <Show when=move || ids.with(Vec::is_empty)>
                    <p class="muted">{move || t().workplan_empty()}</p>
                </Show>
                <button type="button" class="button" on:click=next>
                    <Icon sign=Sign::Add />
                    {move || t().workplan_next()}
                </button>
            </div>
            {rows(
                move || ids.get(),
                ToString::to_string,
                move |id| view! { <Plan id /> },
            )}
            <Outside />
        </div>
    }
}

/// Whether the items of a plan are settled by its approval.
fn is_settled(cluster: &Cluster, id: &Id<WorkPlan>) -> bool {
    let plan = cluster.work_plans.get(id);
    plan.is_some_and(|plan| plan::approval(cluster, plan).is_given())
}

#[component]
fn Plan(id: Id<WorkPlan>) -> impl IntoView {
    let t = use_words();
    let key = id.clone();
    let year = watch(move |cluster| cluster.work_plans.get(&key).and_then(|it| it.year));
    let key = id.clone();
    let settled = watch(move |cluster| is_settled(cluster, &key));
    let meant = arrive(id.record());
    let dom = format!("at-{id}");
    view! {
        <section
            class="part work-plan"
            id=dom
            class:meant=move || meant.get()
            class:settled=move || settled.get()
        >
            <div class="plan-head">
                <h2>
                    {move || t().record_work_plan()} " "
                    {move || year.get().map(|it| it.to_string())}
                </h2>
                <Standing id=id.clone() />
            </div>
            <Facts id=id.clone() settled />
            <Items id=id.clone() settled />
            <Amendments id=id.clone() settled />
            <Watching id />
        </section>
    }
}

/// Drafts the motion on a plan or an amendment, and lets the record name it.
fn put_to_vote(session: Session, record: &str, field: &str, title: &str, text: &str) {
    let cluster = session.cluster_untracked();
    let poll = new_id(Kind::Poll);
    let mut motion = Record::new(Kind::Poll, &poll)
        .with("title", title)
        .with("pollKind", PollKind::WorkPlan.as_str())
        .with("state", MotionState::Draft.as_str());
    if !text.is_empty() {
        motion = motion.with("text", text);
    }
    if let Some(body) = cluster.assembly() {
        motion = motion.with("body", body.id.as_str());
    }
    let named = Command::set_text(&record.into(), field, &poll);
    session.dispatch(&Command::All(vec![Command::Create(motion), named]));
}

/// The votes by which a plan or an amendment may be decided: those on plans, and those that adopted
/// something; the latest first.
fn votes(cluster: &Cluster) -> Options {
    let mut polls: Vec<_> = cluster.polls.values().collect();
    polls
        .retain(|it| it.poll_kind == Some(PollKind::WorkPlan) || plan::is_adopted(cluster, &it.id));
    crate::domain::sorting::by_key(&mut polls, |it| std::cmp::Reverse(cluster.day_of_poll(it)));
    polls
        .into_iter()
        .map(|it| (it.id.as_str().to_owned(), it.title.clone()))
        .collect()
}

fn bodies(cluster: &Cluster) -> Options {
    crate::domain::roster::in_order(&cluster.bodies)
        .into_iter()
        .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
        .collect()
}

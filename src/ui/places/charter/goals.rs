//! Strategic goals: the indicator with its way from baseline to target, what the goal serves, who
//! answers for it, by when, and the projects that serve it.

use leptos::prelude::*;

use super::is_focused;
use super::markets::Markets;
use super::measuring::{Measuring, ReadingField};
use super::mission::numbered;
use super::translated::Translated;
use super::vision::poll_options;
use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo, row};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::charter::Goal;
use crate::domain::id::RecordId;
use crate::domain::measure::Reading;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::ui::kit::rows;
use crate::ui::places::fields::{
    AddRow, Address, DayFact, Links, NameText, Notes, PickFact, Places, RowTools, Text, TextFact,
    create, dom_id, places,
};

#[component]
pub fn Goals() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || places(in_order(&session.cluster().goals)));
    let add = move || {
        let after = list.with_untracked(|list| list.last().and_then(|(_, place)| place.clone()));
        create(
            session,
            Record::new(Kind::Goal, &chance::record_id("goal"))
                .with("text", t().charter_new_goal())
                .with("order", order::between(after.as_deref(), None)),
        );
    };
    view! {
        <section
            class="charter-goals"
            class:hollow=move || list.with(Vec::is_empty)
            aria-labelledby="charter-goals"
        >
            <h2 class="eyebrow" id="charter-goals">{move || t().records("goal").into_owned()}</h2>
            <Show when=move || list.with(Vec::is_empty)>
                <div class="empty">
                    <p>{move || t().charter_goals_empty()}</p>
                    <p class="statement faint">{move || t().charter_goals_example()}</p>
                </div>
            </Show>
            <ul class="goals">
                {rows(
                    move || list.get(),
                    |(id, _)| id.to_string(),
                    move |(id, _)| view! { <GoalCard id=id list=list /> },
                )}
            </ul>
            <AddRow label=move || t().charter_goal_add().to_owned() act=add />
            <Markets />
        </section>
    }
}

#[component]
fn GoalCard(id: RecordId, list: Memo<Places>) -> impl IntoView {
    let session = use_session();
    let (anchor, focused) = (dom_id(&id), is_focused(&id));
    let t = use_words();
    let own: Watched<Goal> = row(id.as_str(), |cluster| &cluster.goals);
    let text = own.part(|it| it.text.clone());
    let reading = move |read: fn(&Goal) -> &Option<Reading>| {
        own.part(move |it| {
            read(it)
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default()
        })
    };
    let serves = own.part(|it| {
        it.serves
            .iter()
            .map(|it| it.as_str().to_owned())
            .collect::<Vec<_>>()
    });
    let items = memo(move || numbered(&session.cluster()));
    let bodies = memo(move || {
        let cluster = session.cluster();
        let bodies = in_order(&cluster.bodies).into_iter();
        bodies
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    let polls = memo(move || poll_options(&session.cluster()));
    let accountable = own.part(|it| {
        it.accountable
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let adopted_by = own.part(|it| {
        it.adopted_by
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let part_of = own.part(|it| {
        it.part_of
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let goal = id.clone();
    let other_goals = memo(move || {
        let cluster = session.cluster();
        let mut goals = in_order(&cluster.goals);
        goals.retain(|it| it.id.as_str() != goal.as_str());
        goals
            .into_iter()
            .map(|it| (it.id.as_str().to_owned(), it.text.clone()))
            .collect::<Vec<_>>()
    });
    let goal = id.clone();
    let projects = memo(move || {
        let cluster = session.cluster();
        let projects = in_order(&cluster.projects).into_iter();
        let serving = projects.filter(|it| {
            it.goal
                .as_ref()
                .is_some_and(|it| it.as_str() == goal.as_str())
        });
        serving
            .map(|it| (it.id.record(), it.title.clone()))
            .collect::<Vec<_>>()
    });
    view! {
        <li class="goal panel-card" id=anchor class:focused=move || focused.get()>
            <div class="section-head">
                <h3 class="statement">
                    <NameText record=id.clone() field="text" kind="goal" lines=true value=text />
                </h3>
                <RowTools record=id.clone() name=text among=Signal::from(list) />
            </div>
            <Translated record=id.clone() />
            <Measuring id=id.clone() />
            <div class="goal-measure">
                <span class="goal-way">
                    <ReadingField
                        record=id.clone()
                        field="baseline"
                        value=reading(|it| &it.baseline)
                        label=move || t().charter_baseline().to_owned()
                    />
                    <span aria-hidden="true">"→"</span>
                    <ReadingField
                        record=id.clone()
                        field="target"
                        value=reading(|it| &it.target)
                        label=move || t().charter_target().to_owned()
                    />
                </span>
                <span class="muted">
                    <Text
                        record=id.clone()
                        field="indicator"
                        value=own.part(|it| it.indicator.clone().unwrap_or_default())
                        label=move || t().charter_indicator().to_owned()
                    />
                </span>
            </div>
            <Notes record=id.clone() />
            <dl class="facts">
                <dt>{move || t().charter_serves()}</dt>
                <dd>
                    <Links
                        record=id.clone()
                        field="serves"
                        value=serves
                        options=items
                        label=move || t().charter_serves().to_owned()
                        add=move || t().charter_serves_add().to_owned()
                    />
                </dd>
                <PickFact
                        record=id.clone()
                        field="accountable"
                        value=accountable
                        options=bodies
                        label=move || t().charter_accountable().to_owned()
                    />
                <DayFact
                        record=id.clone()
                        field="due"
                        value=own.part(|it| it.due)
                        label=move || t().charter_due().to_owned()
                    />
                <PickFact
                        record=id.clone()
                        field="partOf"
                        value=part_of
                        options=other_goals
                        label=move || t().charter_part_of().to_owned()
                    />
                <PickFact
                        record=id.clone()
                        field="adoptedBy"
                        value=adopted_by
                        options=polls
                        label=move || t().charter_adopted_by().to_owned()
                    />
                <TextFact
                        record=id.clone()
                        field="targetMarket"
                        value=own.part(|it| it.target_market.clone().unwrap_or_default())
                        label=move || t().charter_target_market().to_owned()
                    />
                <dt>{move || t().charter_projects(projects.with(Vec::len))}</dt>
                <dd>
                    <ul class="goal-projects">
                        {rows(
                            move || projects.get(),
                            |(id, title)| format!("{id} {title}"),
                            move |(project, title)| view! {
                                <li>
                                    <Address record=project name=title />
                                </li>
                            },
                        )}
                    </ul>
                </dd>
            </dl>
        </li>
    }
}

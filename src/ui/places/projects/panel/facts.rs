//! The plain fields of a project, label beside value.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::member_options;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::money::currency_of_project;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{ImpactHorizon, ProjectStatus};
use crate::domain::votes::Poll;
use crate::domain::work::starting::agrees;
use crate::domain::work::{Project, Theme, moving};
use crate::ui::kit::{
    AmountField, Choose, DateField, Editable, amount_setter, people_options, setter,
};
use crate::ui::places::fields::{CurrencyPick, Links, PickFact, TextFact, words_of};
use crate::words::Formats as _;

type Options = Vec<(String, String)>;

fn goals(cluster: &Cluster) -> Options {
    let goals = in_order(&cluster.goals).into_iter();
    goals
        .map(|it| (it.id.as_str().to_owned(), it.text.clone()))
        .collect()
}

/// The sentences of the mission by number, beside those that the project's goal serves.
fn mission_items(cluster: &Cluster) -> Options {
    let items = (1..).zip(in_order(&cluster.mission_items));
    let named = items
        .map(|(number, it): (usize, _)| (it.id.to_string(), format!("{number} · {}", it.text)));
    named.collect()
}

/// The votes that decided for something, the latest first.
fn adopted(cluster: &Cluster) -> Options {
    let mut polls: Vec<&Poll> = cluster.polls.values().filter(|it| agrees(it)).collect();
    sorting::by_key(&mut polls, |it| std::cmp::Reverse(cluster.day_of_poll(it)));
    let polls = polls.into_iter();
    polls
        .map(|it| (it.id.to_string(), it.title.clone()))
        .collect()
}

fn themes(cluster: &Cluster) -> Options {
    let mut themes: Vec<&Theme> = cluster.themes.values().collect();
    sorting::by_key(&mut themes, |it| std::cmp::Reverse(it.year));
    let themes = themes.into_iter();
    themes
        .map(|it| (it.id.to_string(), format!("{} · {}", it.year, it.title)))
        .collect()
}

fn labels(cluster: &Cluster) -> Options {
    let labels = in_order(&cluster.labels).into_iter();
    labels
        .map(|it| (it.id.to_string(), it.name.clone()))
        .collect()
}

fn bodies(cluster: &Cluster) -> Options {
    let bodies = in_order(&cluster.bodies).into_iter();
    bodies
        .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
        .collect()
}

#[component]
pub fn Facts(record: RecordId, project: Watched<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let save = {
        let record = record.clone();
        move |field: &'static str| -> UnsyncCallback<String, bool> { setter(record.clone(), field) }
    };
    let with_unset = move |options: Memo<Options>| {
        Signal::derive(move || {
            let unset = (String::new(), t().not_set().to_owned());
            std::iter::once(unset)
                .chain(options.get())
                .collect::<Options>()
        })
    };
    let statuses = Signal::derive(move || {
        let unset = (String::new(), t().not_set().to_owned());
        let word = |it: &ProjectStatus| {
            (
                it.as_str().to_owned(),
                t().project_status(it.as_str()).into_owned(),
            )
        };
        std::iter::once(unset)
            .chain(ProjectStatus::SHIPPED.iter().map(word))
            .collect::<Options>()
    });
    let save_status = {
        let id = Id::<Project>::new(record.as_str());
        UnsyncCallback::new(move |status: String| {
            let cluster = session.cluster_untracked();
            let status = (!status.is_empty()).then(|| ProjectStatus::from(status.as_str()));
            let step = moving::giving_status(&cluster, &id, status.as_ref());
            step.is_none_or(|step| session.dispatch(&step))
        })
    };
    let status_word = Signal::derive(move || t().status().to_owned());
    let responsible_word = Signal::derive(move || t().projects_responsible().to_owned());
    let lead_word = Signal::derive(move || t().projects_lead().to_owned());
    let group_word = Signal::derive(move || t().projects_group().to_owned());
    let goal_word = Signal::derive(move || t().record_goal().to_owned());
    let start_word = Signal::derive(move || t().date_from().to_owned());
    let end_word = Signal::derive(move || t().date_to().to_owned());
    let planned_word = Signal::derive(move || t().projects_planned().to_owned());
    let revised_word = Signal::derive(move || t().projects_revised().to_owned());
    let spent_word = Signal::derive(move || t().projects_spent().to_owned());
    let impact_word = Signal::derive(move || t().projects_impact().to_owned());
    let id_of =
        |read: fn(&Project) -> Option<String>| project.part(move |it| read(it).unwrap_or_default());
    let currency = {
        let id = record.clone();
        watch(move |cluster| {
            let project = cluster.projects.get(id.as_str());
            project.map_or_else(String::new, |it| currency_of_project(cluster, it))
        })
    };
    let (known_labels, labelled) = (watch(labels), StoredValue::new(record.clone()));
    let (goal_list, body_list) = (watch(goals), watch(bodies));
    view! {
        <dl class="facts">
            <dt>{status_word}</dt>
            <dd>
                <Choose
                    value=id_of(|it| it.status.as_ref().map(|it| it.as_str().to_owned()))
                    options=statuses
                    label=status_word
                    save=save_status
                />
            </dd>
            <dt>{responsible_word}</dt>
            <dd>
                <Choose
                    value=id_of(|it| it.responsible.as_ref().map(|it| it.as_str().to_owned()))
                    options=people_options()
                    label=responsible_word
                    save=save("responsible")
                />
            </dd>
            <PickFact
                record=record.clone()
                field="decidedBy"
                value=id_of(|it| it.decided_by.as_ref().map(ToString::to_string))
                options=watch(adopted)
                label=move || t().board_resolution().to_owned()
            />
            <PickFact
                record=record.clone()
                field="theme"
                value=id_of(|it| it.theme.as_ref().map(ToString::to_string))
                options=watch(themes)
                label=move || t().record_theme().to_owned()
            />
            <Show when=move || !known_labels.with(Vec::is_empty)>
            <dt>{move || t().records_label()}</dt>
            <dd>
                <Links
                    record=labelled.get_value()
                    field="labels"
                    value=project.part(|it| it.labels.iter().map(ToString::to_string).collect::<Vec<_>>())
                    options=known_labels
                    label=move || t().records_label().to_owned()
                    add=move || t().board_add_label().to_owned()
                />
            </dd>
            </Show>
            <TextFact
                record=record.clone()
                field="description"
                value=id_of(|it| it.description.clone())
                label=move || t().board_description().to_owned()
                lines=true
            />
            <dt>{lead_word}</dt>
            <dd>
                <Choose
                    value=id_of(|it| it.lead_member.as_ref().map(|it| it.as_str().to_owned()))
                    options=with_unset(member_options())
                    label=lead_word
                    save=save("leadMember")
                />
            </dd>
            <dt>{group_word}</dt>
            <dd>
                <Choose
                    value=id_of(|it| it.group.as_ref().map(|it| it.as_str().to_owned()))
                    options=with_unset(body_list)
                    label=group_word
                    save=save("group")
                />
            </dd>
            <dt>{goal_word}</dt>
            <dd>
                <Choose
                    value=id_of(|it| it.goal.as_ref().map(|it| it.as_str().to_owned()))
                    options=with_unset(goal_list)
                    label=goal_word
                    save=save("goal")
                />
            </dd>
            <dt>{move || t().charter_serves()}</dt>
            <dd>
                <Links
                    record=record.clone()
                    field="serves"
                    value=project.part(|it| it.serves.iter().map(ToString::to_string).collect::<Vec<_>>())
                    options=watch(mission_items)
                    label=move || t().charter_serves().to_owned()
                    add=move || t().charter_serves_add().to_owned()
                />
            </dd>
            <TextFact
                    record=record.clone()
                    field="targetMarket"
                    value=project.part(|it| it.target_market.clone().unwrap_or_default())
                    label=move || t().charter_target_market().to_owned()
                />
            <dt>{start_word}</dt>
            <dd>
                <DateField value=project.part(|it| it.start) label=start_word save=save("start") />
            </dd>
            <dt>{end_word}</dt>
            <dd>
                <DateField value=project.part(|it| it.end) label=end_word save=save("end") />
            </dd>
            <dt>{planned_word}</dt>
            <dd>
                <AmountField
                    value=project.part(|it| it.budget_planned)
                    currency=currency
                    label=planned_word
                    save=amount_setter(record.clone(), "budgetPlanned")
                    id=format!("budgetPlanned-{record}")
                />
            </dd>
            <Show when=move || project.with(|it| it.as_ref().is_some_and(|it| it.budget_revised.is_some()))>
                <Revised project word=revised_word />
            </Show>
            <dt>{spent_word}</dt>
            <dd>
                <AmountField
                    value=project.part(|it| it.budget_spent)
                    currency=currency
                    label=spent_word
                    save=amount_setter(record.clone(), "budgetSpent")
                    id=format!("budgetSpent-{record}")
                />
            </dd>
            <dt>{move || t().money_currency()}</dt>
            <dd>
                <CurrencyPick
                    record=record.clone()
                    own=project.part(|it| it.currency.clone().unwrap_or_default())
                    standing=currency
                />
            </dd>
            <PickFact
                record=record.clone()
                field="impactHorizon"
                value=id_of(|it| it.impact_horizon.as_ref().map(ToString::to_string))
                options=memo(move || words_of(ImpactHorizon::SHIPPED, |it| t().impact_horizon(it).into_owned()))
                label=move || t().board_horizon().to_owned()
            />
            <dt>{impact_word}</dt>
            <dd>
                <Editable
                    value=id_of(|it| it.expected_impact.clone())
                    label=impact_word
                    placeholder=Signal::derive(move || t().not_set().to_owned())
                    lines=true
                    save=save("expectedImpact")
                />
            </dd>
        </dl>
    }
}

/// The budget after a later decision, with that decision. It is changed by deciding, not by typing.
#[component]
fn Revised(project: Watched<Project>, word: Signal<String>) -> impl IntoView {
    let session = use_session();
    let formats = use_formats();
    view! {
        <dt>{word}</dt>
        <dd>
            {move || {
                let project = project.get()?;
                let cluster = session.cluster();
                let currency = currency_of_project(&cluster, &project);
                let revised = project.budget_revised?.minor_units();
                let revised = formats().amount(revised, &currency);
                let poll = project.budget_revised_by.as_ref().and_then(|id| cluster.polls.get(id));
                let link = poll
                    .map(|poll| {
                        let href = Route::to(Place::Votes).with("focus", poll.id.as_str()).href();
                        view! {
                            " · "
                            <a href=href>{poll.title.clone()}</a>
                        }
                    });
                Some(view! { {revised} {link} })
            }}
        </dd>
    }
}

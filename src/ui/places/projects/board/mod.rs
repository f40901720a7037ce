//! Projects by status. A card moves by its menu.

use leptos::prelude::*;

use super::budget::BudgetLine;
use super::is_late;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::Project;
use crate::ui::kit::{Icon, Menu, Sign, add_record, new_id, rows};
use crate::words::Formats as _;

/// A column: the status, and the projects that have it.
type Projects = (Option<ProjectStatus>, Vec<Id<Project>>);

/// The columns: the shipped words, then those of the organisation's own, then "not set".
fn columns(cluster: &Cluster) -> Vec<Projects> {
    let projects = in_order(&cluster.projects);
    let mut columns: Vec<Projects> = ProjectStatus::SHIPPED
        .iter()
        .map(|status| (Some(status.clone()), Vec::new()))
        .collect();
    for project in projects {
        let at = columns
            .iter()
            .position(|(status, _)| *status == project.status);
        match at.and_then(|at| columns.get_mut(at)) {
            Some((_, ids)) => ids.push(project.id.clone()),
            None => columns.push((project.status.clone(), vec![project.id.clone()])),
        }
    }
    columns
}

#[component]
pub fn Board(chosen: Memo<Option<Id<Project>>>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let columns = watch(columns);
    let none = watch(|cluster| cluster.projects.is_empty());
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let last = in_order(&cluster.projects)
            .last()
            .and_then(|it| it.order.clone());
        let id = new_id(Kind::Project);
        let mut record = Record::new(Kind::Project, &id)
            .with("title", t().projects_new_title())
            .with("status", ProjectStatus::Idea.as_str())
            .with("order", between(last.as_deref(), None));
        if let Some(theme) = super::theme_on(&cluster, session.today()) {
            record = record.with("theme", theme.id.as_str());
        }
        router.go(&Route::to(Place::Projects).with("focus", &id));
        add_record(session, record, "project-");
    };
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{move || t().records_project()}</h2>
                <button type="button" class="button" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().projects_add()}
                </button>
            </div>
            <Show when=move || none.get()>
                <div class="empty">
                    <p>{move || t().projects_empty()}</p>
                    <p class="small">{move || t().projects_empty_example()}</p>
                </div>
            </Show>
            <div class="project-board" class:none=move || none.get()>
                {rows(
                    move || columns.get(),
                    |(status, _)| status.as_ref().map(ToString::to_string).unwrap_or_default(),
                    move |(status, _)| view! { <Column status columns chosen /> },
                )}
            </div>
        </section>
    }
}

#[component]
fn Column(
    status: Option<ProjectStatus>,
    columns: Memo<Vec<Projects>>,
    chosen: Memo<Option<Id<Project>>>,
) -> impl IntoView {
    let t = use_words();
    let key = status.clone();
    let ids = memo(move || {
        columns.with(|columns| {
            let mine = columns.iter().find(|(status, _)| *status == key);
            mine.map(|(_, ids)| ids.clone()).unwrap_or_default()
        })
    });
    let word = move || match &status {
        Some(status) => t().project_status(status.as_str()).into_owned(),
        None => t().not_set().to_owned(),
    };
    view! {
        <section class="project-column" class:bare=move || ids.with(Vec::is_empty)>
            <h3>
                {word} " " <span class="muted">{move || ids.with(Vec::len)}</span>
            </h3>
            <ul>
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <ProjectCard id chosen /> },
                )}
            </ul>
        </section>
    }
}

/// What a card tells of a project besides its own fields.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    project: Project,
    lead: Option<String>,
    responsible: Option<String>,
    group: Option<String>,
    done: usize,
    milestones: usize,
}

fn facts(cluster: &Cluster, id: &Id<Project>) -> Option<Facts> {
    let project = cluster.projects.get(id)?;
    let milestones = cluster.milestones.values().filter(|it| it.project == *id);
    let (done, open): (Vec<_>, Vec<_>) = milestones.partition(|it| it.done);
    Some(Facts {
        project: project.clone(),
        lead: cluster
            .member_name(project.lead_member.as_ref())
            .map(str::to_owned),
        responsible: cluster
            .person_name(project.responsible.as_ref())
            .map(str::to_owned),
        group: cluster.body_name(project.group.as_ref()).map(str::to_owned),
        done: done.len(),
        milestones: done.len() + open.len(),
    })
}

#[component]
fn ProjectCard(id: Id<Project>, chosen: Memo<Option<Id<Project>>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let href = Route::to(Place::Projects).with("focus", id.as_str()).href();
    let key = id.clone();
    let facts = watch(move |cluster| facts(cluster, &key));
    let key = id.clone();
    let current = memo(move || chosen.get().as_ref() == Some(&key));
    let late = move || {
        let today = session.today();
        facts.with(|it| it.as_ref().is_some_and(|it| is_late(&it.project, today)))
    };
    let title = move || facts.with(|it| it.as_ref().map(|it| it.project.title.clone()));
    let to_move = id.record();
    view! {
        <li class="project-card" class:current=move || current.get() class:late=late>
            <div class="card-head">
                <a class="statement" href=href aria-current=move || current.get().then_some("true")>
                    {title}
                </a>
                <Show when=move || !session.read_only()>
                    <MoveMenu record=to_move.clone() />
                </Show>
            </div>
            <Show when=late>
                <span class="badge warning">
                    <Icon sign=Sign::Warning />
                    {move || t().projects_late()}
                </span>
            </Show>
            {move || facts.get().map(|facts| view! { <CardFacts facts /> })}
        </li>
    }
}

#[component]
fn CardFacts(facts: Facts) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let Facts {
        project,
        lead,
        responsible,
        group,
        done,
        milestones,
    } = facts;
    let started = project
        .status
        .as_ref()
        .is_some_and(ProjectStatus::has_started);
    let (start, end) = (project.start, project.end);
    let who: Vec<String> = [lead, group].into_iter().flatten().collect();
    view! {
        {(!who.is_empty()).then(|| view! { <p class="small muted">{who.join(" · ")}</p> })}
        {match responsible {
            Some(name) => Some(view! { <p class="small">{name}</p> }.into_any()),
            None if started => {
                Some(
                    view! { <p class="small alarm">{move || t().projects_no_responsible()}</p> }
                        .into_any(),
                )
            }
            None => None,
        }}
        <p class="small muted">
            {move || {
                let formats = formats();
                let days = match (start, end) {
                    (Some(start), Some(end)) => {
                        Some(format!("{} – {}", formats.date(start), formats.date(end)))
                    }
                    (Some(start), None) => Some(t().projects_from(formats.date(start))),
                    (None, Some(end)) => Some(t().projects_until(formats.date(end))),
                    (None, None) => None,
                };
                let steps = (milestones > 0).then(|| t().projects_milestones(done, milestones));
                days.into_iter().chain(steps).collect::<Vec<_>>().join(" · ")
            }}
        </p>
        <BudgetLine project />
    }
}

/// Moves a project to another status.
#[component]
fn MoveMenu(record: crate::domain::id::RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = record.clone();
    let current = watch(move |cluster| {
        let project = cluster.projects.get(key.as_str())?;
        project.status.clone()
    });
    view! {
        <Menu
            label=Signal::derive(move || t().projects_move().to_owned())
            button_class="square quiet no-print"
            face=move || view! { <Icon sign=Sign::More /> }
        >
            {ProjectStatus::SHIPPED
                .iter()
                .map(|status| {
                    let record = record.clone();
                    let is = move || current.get().as_ref() == Some(status);
                    view! {
                        <button
                            type="button"
                            aria-pressed=move || is().to_string()
                            on:click=move |_| {
                                let to = Some(status.as_str().into());
                                session.dispatch(&Command::set(&record, "status", to));
                            }
                        >
                            {move || t().project_status(status.as_str()).into_owned()}
                        </button>
                    }
                })
                .collect_view()}
        </Menu>
    }
}

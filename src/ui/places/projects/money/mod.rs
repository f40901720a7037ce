//! The money in two tables: what every project may spend and where it comes from, and what every
//! partner promised for the year and what became of it. All sums are of the smallest unit.

use leptos::prelude::*;

use super::budget::use_amount;
use super::panel::source_name;
use super::year_on;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::work::Project;

/// A project's line.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    id: Id<Project>,
    title: String,
    planned: Option<Money>,
    budget: Option<Money>,
    spent: Option<Money>,
    sources: Vec<(Option<String>, Money)>,
}

impl Line {
    fn sourced(&self) -> Money {
        self.sources.iter().map(|(_, sum)| *sum).sum()
    }
}

fn lines(cluster: &Cluster) -> Vec<Line> {
    let sources = in_order(&cluster.budget_sources);
    in_order(&cluster.projects)
        .into_iter()
        .map(|project| {
            let mine = sources.iter().filter(|it| it.project == project.id);
            let named = mine.map(|it| {
                (
                    source_name(cluster.member_name(it.member.as_ref()), it),
                    it.amount,
                )
            });
            Line {
                id: project.id.clone(),
                title: project.title.clone(),
                planned: project.budget_planned,
                budget: project.budget(),
                spent: project.budget_spent,
                sources: named.collect(),
            }
        })
        .collect()
}

#[component]
pub fn Budgets() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let amount = use_amount();
    let lines = memo(move || lines(&session.cluster()));
    let any = move || {
        lines.with(|it| {
            it.iter()
                .any(|it| it.budget.is_some() || !it.sources.is_empty())
        })
    };
    let sum = move |read: fn(&Line) -> Option<Money>| {
        move || amount(lines.with(|it| it.iter().filter_map(read).sum()))
    };
    let revised = memo(move || lines.with(|it| it.iter().any(|it| it.planned != it.budget)));
    view! {
        <Show when=any>
            <section class="part">
                <h2>{move || t().projects_money()}</h2>
                <div class="table-wrap">
                    <table class="money">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_project()}</th>
                                <th scope="col">{move || t().records_budget_source()}</th>
                                <th scope="col" class="figure">{move || t().projects_sourced()}</th>
                                <th scope="col" class="figure">{move || t().projects_planned()}</th>
                                <Show when=move || revised.get()>
                                    <th scope="col" class="figure">{move || t().projects_revised()}</th>
                                </Show>
                                <th scope="col" class="figure">{move || t().projects_spent()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                let revised = revised.get();
                                lines
                                    .get()
                                    .into_iter()
                                    .map(|line| view! { <BudgetRow line revised /> })
                                    .collect_view()
                            }}
                        </tbody>
                        <tfoot>
                            <tr>
                                <th scope="row" colspan="2">{move || t().total()}</th>
                                <td class="figure">{sum(|it| Some(it.sourced()))}</td>
                                <td class="figure">{sum(|it| it.planned)}</td>
                                <Show when=move || revised.get()>
                                    <td class="figure">{sum(|it| it.budget)}</td>
                                </Show>
                                <td class="figure">{sum(|it| it.spent)}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn BudgetRow(line: Line, revised: bool) -> impl IntoView {
    let t = use_words();
    let amount = use_amount();
    let href = Route::to(Place::Projects)
        .with("focus", line.id.as_str())
        .href();
    let sourced = line.sourced();
    let over = line.spent.unwrap_or_default() > line.budget.unwrap_or_default();
    let gap = line
        .budget
        .filter(|budget| !line.sources.is_empty() && *budget != sourced);
    let changed = line.planned != line.budget;
    let (planned, budget, spent, sources) = (line.planned, line.budget, line.spent, line.sources);
    let shown = move |money: Option<Money>| move || money.map(amount);
    view! {
        <tr>
            <th scope="row" class="text">
                <a href=href>{line.title}</a>
            </th>
            <td class="sources small">
                {move || {
                    sources
                        .iter()
                        .map(|(name, sum)| {
                            let name = name.clone().unwrap_or_else(|| t().unnamed().to_owned());
                            view! { <span>{name} " " <b>{amount(*sum)}</b></span> }
                        })
                        .collect_view()
                }}
            </td>
            <td class="figure">
                {move || amount(sourced)}
                {gap
                    .map(|budget| {
                        view! {
                            <span class="small alarm">
                                {move || {
                                    if sourced < budget {
                                        t().projects_gap(amount(budget - sourced))
                                    } else {
                                        t().projects_surplus(amount(sourced - budget))
                                    }
                                }}
                            </span>
                        }
                    })}
            </td>
            <td class="figure">{shown(planned)}</td>
            {revised
                .then(|| {
                    view! { <td class="figure">{shown(budget.filter(|_| changed))}</td> }
                })}
            <td class="figure">
                {shown(spent)}
                {over
                    .then(|| {
                        view! { <span class="small alarm">{move || t().projects_overspent()}</span> }
                    })}
            </td>
        </tr>
    }
}

/// A partner's line: its name, what it promised, what was given to projects.
type Promise = (String, Option<Money>, Money);

fn promises(cluster: &Cluster, year: i16) -> Vec<Promise> {
    cluster
        .members
        .values()
        .map(|member| {
            let pledged = cluster.pledged(&member.id, year);
            let allocated = cluster.allocated(&member.id, year);
            (member.name.clone(), pledged, allocated)
        })
        .filter(|(_, pledged, allocated)| pledged.is_some() || *allocated != Money::default())
        .collect()
}

/// What partners promised for the year, what is allocated, what is free (D21).
#[component]
pub fn Pledges() -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let amount = use_amount();
    let year = memo(move || year_on(&session.cluster(), session.today()));
    let partners = memo(move || {
        let cluster = session.cluster();
        let year = year.get();
        // Where nobody pledges, the organisation does not work by pledges.
        if cluster.pledges.values().all(|it| it.year != year) {
            return Vec::new();
        }
        promises(&cluster, year)
    });
    let pledged =
        move || -> Money { partners.with(|it| it.iter().filter_map(|(_, it, _)| *it).sum()) };
    let allocated = move || -> Money { partners.with(|it| it.iter().map(|(_, _, it)| *it).sum()) };
    view! {
        <Show when=move || !partners.with(Vec::is_empty)>
            <section class="part">
                <h2>{move || t().projects_pledges(year.get())}</h2>
                <div class="table-wrap">
                    <table class="money">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_member()}</th>
                                <th scope="col" class="figure">{move || t().projects_pledged()}</th>
                                <th scope="col" class="figure">{move || t().projects_allocated()}</th>
                                <th scope="col" class="figure">{move || t().projects_free()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                let formats = formats();
                                let mut partners = partners.get();
                                sorting::by(&mut partners, |a, b| formats.compare(&a.0, &b.0));
                                partners
                                    .into_iter()
                                    .map(|(name, pledged, allocated)| {
                                        let free = pledged.unwrap_or_default() - allocated;
                                        let over = free < Money::default();
                                        view! {
                                            <tr>
                                                <th scope="row" class="text">{name}</th>
                                                <td class="figure">
                                                    {pledged
                                                        .map_or_else(|| t().not_set().to_owned(), amount)}
                                                </td>
                                                <td class="figure">{amount(allocated)}</td>
                                                <td class="figure">
                                                    {amount(free)}
                                                    {over
                                                        .then(|| {
                                                            view! {
                                                                <span class="small alarm">
                                                                    {t().projects_over_allocated()}
                                                                </span>
                                                            }
                                                        })}
                                                </td>
                                            </tr>
                                        }
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{move || t().total()}</th>
                                <td class="figure">{move || amount(pledged())}</td>
                                <td class="figure">{move || amount(allocated())}</td>
                                <td class="figure">{move || amount(pledged() - allocated())}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
            </section>
        </Show>
    }
}

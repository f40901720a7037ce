//! What each project of a theme is to change: its impact, when, on which market, for which goal.

use leptos::prelude::*;

use super::goals;
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::route::Router;
use crate::domain::id::Id;
use crate::domain::vocabulary::ImpactHorizon;
use crate::domain::work::themes::{projects_of, says_what_changes};
use crate::domain::work::{Project, Theme};
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{Pick, Text, words_of};

type Options = Memo<Vec<(String, String)>>;

#[component]
pub fn Changes(id: Id<Theme>) -> impl IntoView {
    let t = use_words();
    let projects = watch(move |cluster| {
        let projects = projects_of(cluster, &id).into_iter();
        projects.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let goals = watch(goals);
    let horizons: Options = memo(move || {
        words_of(ImpactHorizon::SHIPPED, |it| {
            t().impact_horizon(it).into_owned()
        })
    });
    view! {
        <Show
            when=move || !projects.with(Vec::is_empty)
            fallback=move || view! { <p class="faint">{move || t().theme_no_projects()}</p> }
        >
            <div
                class="table-wrap theme-changes"
                tabindex="0"
                role="region"
                aria-label=move || t().theme_changes()
            >
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().record_project()}</th>
                            <th scope="col">{move || t().theme_changes()}</th>
                            <th scope="col">{move || t().project_table_horizon()}</th>
                            <th scope="col">{move || t().project_table_market()}</th>
                            <th scope="col">{move || t().record_goal()}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {rows(
                            move || projects.get(),
                            ToString::to_string,
                            move |id| view! { <Change id goals horizons /> },
                        )}
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

#[component]
fn Change(id: Id<Project>, goals: Options, horizons: Options) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let record = id.record();
    let project = row(id.as_str(), |cluster| &cluster.projects);
    let title = project.part(|it| it.title.clone());
    let status = project.part(|it| it.status.clone());
    let silent = project.part(|it| !says_what_changes(it));
    let href = move || super::super::timeline::href_of(router, &id);
    let label = move |word: fn(crate::words::Words) -> &'static str| {
        Signal::derive(move || format!("{}: {}", word(t()), title.get()))
    };
    view! {
        <tr>
            <th scope="row">
                <a href=href>{move || title.get()}</a>
                <p class="small muted">
                    {move || status.get().map(|it| t().project_status(it.as_str()).into_owned())}
                </p>
            </th>
            <td class="theme-impact">
                <Show when=move || silent.get()>
                    <span class="theme-silent" title=move || t().theme_silent()>
                        <Icon sign=Sign::Warning />
                        <span class="unseen">{move || t().theme_silent()}</span>
                    </span>
                </Show>
                <Text
                    record=record.clone()
                    field="expectedImpact"
                    value=project.part(|it| it.expected_impact.clone().unwrap_or_default())
                    label=label(crate::words::Words::theme_changes)
                    lines=true
                />
            </td>
            <td>
                <Pick
                    record=record.clone()
                    field="impactHorizon"
                    value=project.part(|it| {
                        it.impact_horizon.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default()
                    })
                    options=horizons
                    label=label(crate::words::Words::project_table_horizon)
                />
            </td>
            <td>
                <Text
                    record=record.clone()
                    field="targetMarket"
                    value=project.part(|it| it.target_market.clone().unwrap_or_default())
                    label=label(crate::words::Words::project_table_market)
                />
            </td>
            <td class="theme-goal">
                <Pick
                    record=record
                    field="goal"
                    value=project.part(|it| it.goal.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=goals
                    label=label(crate::words::Words::record_goal)
                />
            </td>
        </tr>
    }
}

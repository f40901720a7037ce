//! Projects: the year's theme, the board, the money, the office's work plan.
//!
//! - [`theme`]: the year's theme and whether it is decided
//! - [`board`]: projects by status; [`budget`]: an amount against another, as a bar with figures
//! - [`panel`]: one project, edited where it stands; [`steps`]: its milestones, [`partners`]: who
//!   takes part and pays
//! - [`money`]: budgets and sources of all projects, pledges of all partners
//! - [`plan`]: the work plan and who watches over it

mod board;
mod budget;
mod money;
mod panel;
mod partners;
mod plan;
mod steps;
mod theme;

use leptos::prelude::*;

use self::board::Board;
use self::money::{Budgets, Pledges};
use self::panel::Panel;
pub use self::panel::member_options;
use self::plan::{Plans, Supervisions};
use self::theme::YearTheme;
use crate::app::reader;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};
use crate::domain::sorting;
use crate::domain::vocabulary::{ProjectStatus, TaskStatus};
use crate::domain::work::{Project, Theme};
use crate::ui::kit::currency_of;
use crate::words::{Formats as _, Words};

pub fn gist(words: Words, cluster: &Cluster, _today: Date) -> String {
    let running = |it: &&Project| {
        matches!(
            it.status,
            Some(ProjectStatus::Running | ProjectStatus::Late)
        )
    };
    let running = cluster.projects.values().filter(running).count();
    let mut gist = vec![
        words.projects_count(cluster.projects.len()),
        words.projects_gist_running(running),
    ];
    let budget: Money = cluster.projects.values().filter_map(Project::budget).sum();
    if budget > Money::default() {
        let formats = reader::formats(words.lang());
        gist.push(formats.amount(budget.minor_units(), &currency_of(cluster)));
    }
    gist.join(" · ")
}

/// The theme that holds on a day: that of its year, else the newest one on record.
fn theme_on(cluster: &Cluster, today: Date) -> Option<&Theme> {
    let mut themes: Vec<&Theme> = cluster.themes.values().collect();
    sorting::by_key(&mut themes, |it| it.year);
    let of_year = themes.iter().find(|it| it.year == today.year()).copied();
    of_year.or_else(|| themes.last().copied())
}

/// The year that the money is shown for.
fn year_on(cluster: &Cluster, today: Date) -> i16 {
    theme_on(cluster, today).map_or_else(|| today.year(), |it| it.year)
}

/// Whether a project has slipped: marked so, or agreed on and past its end.
fn is_late(project: &Project, today: Date) -> bool {
    match project.status {
        Some(ProjectStatus::Late) => true,
        Some(ProjectStatus::Running | ProjectStatus::Approved) => {
            project.end.is_some_and(|end| end < today)
        }
        _ => false,
    }
}

/// Whether an item of a plan still has to be done.
fn is_open(status: Option<&TaskStatus>) -> bool {
    matches!(
        status,
        None | Some(TaskStatus::Open | TaskStatus::Running | TaskStatus::Late)
    )
}

/// The project that a record belongs to.
fn project_of(cluster: &Cluster, record: &str) -> Option<Id<Project>> {
    if let Some(project) = cluster.projects.get(record) {
        return Some(project.id.clone());
    }
    None.or_else(|| cluster.milestones.get(record).map(|it| it.project.clone()))
        .or_else(|| {
            cluster
                .budget_sources
                .get(record)
                .map(|it| it.project.clone())
        })
}

#[component]
pub fn Projects() -> impl IntoView {
    let session = use_session();
    let focus = expect_context::<Router>().query("focus");
    let chosen = memo(move || {
        let focus = focus.get()?;
        project_of(&session.cluster(), &focus)
    });
    view! {
        <div class="projects-place" class:chosen=move || chosen.get().is_some()>
            <div class="page projects">
                <YearTheme />
                <Board chosen />
                <Budgets />
                <Pledges />
                <Plans />
                <Supervisions />
            </div>
            {move || chosen.get().map(|id| view! { <Panel id /> })}
        </div>
    }
}

//! Projects: the year's theme, the board, the money, the office's work plan.
//!
//! Each part has an address of its own (`?view=…`), and the project in focus lies beside all of them.
//!
//! - [`theme`]: the year's theme and whether it is decided
//! - [`board`]: projects by status; [`budget`]: an amount against another, as a bar with figures
//! - [`panel`]: one project, edited where it stands
//! - [`money`]: budgets and sources of all projects, pledges of all partners
//! - [`exchange`]: boards and days in and out
//! - [`plan`]: the work plan and who watches over it

mod board;
mod budget;
mod exchange;
mod money;
mod panel;
mod plan;
mod theme;

use leptos::prelude::*;

use self::board::Board;
use self::exchange::InOut;
use self::money::{Budgets, Pledges};
use self::panel::Panel;
pub use self::panel::member_options;
use self::plan::{Plans, Supervisions};
use self::theme::YearTheme;
use crate::app::reader::{self, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
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

/// A part of the place.
#[derive(Debug, Clone, Copy, PartialEq)]
enum View {
    Board,
    Money,
    Plan,
}

/// The word of the address for each part of the place.
const PARTS: [(&str, View); 3] = [
    ("", View::Board),
    ("money", View::Money),
    ("plan", View::Plan),
];

impl View {
    /// The part that an address names; without a word for it, the one that shows the record in focus.
    fn of(cluster: &Cluster, route: &Route) -> Self {
        let word = |name: &str| route.query.get(name).map(String::as_str);
        if let Some(wanted) = word("view") {
            let part = PARTS.into_iter().find(|(it, _)| *it == wanted);
            return part.map_or(Self::Board, |(_, view)| view);
        }
        let focus = word("focus").unwrap_or_default();
        let of_plan = cluster.work_plans.contains_key(focus)
            || cluster.work_items.contains_key(focus)
            || cluster.supervisions.contains_key(focus);
        if of_plan { Self::Plan } else { Self::Board }
    }

    fn word(self, words: Words) -> &'static str {
        match self {
            Self::Board => words.projects_board(),
            Self::Money => words.projects_money(),
            Self::Plan => words.records_work_plan(),
        }
    }
}

/// The parts of the place, as links; the project in focus stays beside them.
#[component]
fn Parts(shown: Memo<View>) -> impl IntoView {
    let t = use_words();
    let focus = expect_context::<Router>().query("focus");
    view! {
        <nav class="place-parts no-print" aria-label=move || t().nav_projects()>
            {PARTS
                .into_iter()
                .map(|(name, part)| {
                    let href = move || {
                        let route = Route::to(Place::Projects).with("view", name);
                        match focus.get() {
                            Some(focus) => route.with("focus", &focus).href(),
                            None => route.href(),
                        }
                    };
                    view! {
                        <a href=href aria-current=move || (shown.get() == part).then_some("page")>
                            {move || part.word(t())}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
    }
}

#[component]
pub fn Projects() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let focus = router.query("focus");
    let shown = memo(move || View::of(&session.cluster(), &router.get()));
    let chosen = memo(move || {
        let focus = focus.get()?;
        project_of(&session.cluster(), &focus)
    });
    view! {
        <div class="projects-place" class:chosen=move || chosen.get().is_some()>
            <div class="page projects">
                <div class="projects-top">
                    <Parts shown />
                    <InOut />
                </div>
                {move || match shown.get() {
                    View::Board => view! { <YearTheme /> <Board chosen /> }.into_any(),
                    View::Money => view! { <Budgets /> <Pledges /> }.into_any(),
                    View::Plan => view! { <Plans /> <Supervisions /> }.into_any(),
                }}
            </div>
            {move || chosen.get().map(|id| view! { <Panel id /> })}
        </div>
    }
}

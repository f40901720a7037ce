//! Projects: the year's theme, the board, the money, the office's work plan.
//!
//! Each part has an address of its own (`?view=…`), and the project in focus lies beside all of them.
//!
//! - [`theme`]: the year's theme and whether it is decided
//! - [`board`]: projects by status
//! - [`panel`]: one project, edited where it stands
//! - [`money`]: budgets and sources of all projects, pledges of all partners
//! - [`timeline`]: the same projects over quarters and years; [`calendar`]: day by day;
//!   [`table`]: in rows and columns
//! - [`themes`]: the themes over the years, and what their projects are to change
//! - [`exchange`]: boards and days in and out
//! - [`plan`]: the work plan and who watches over it
//! - [`groups`]: working groups and who bears how much
//! - [`report`]: for everybody; [`evidence`]: for a label; both are a [`super::article`]

mod board;
mod calendar;
mod evidence;
mod exchange;
mod groups;
mod money;
mod panel;
mod plan;
mod report;
mod table;
mod theme;
mod themes;
mod timeline;

use leptos::prelude::*;

use self::board::Board;
use self::calendar::Calendar;
use self::evidence::Evidence;
use self::exchange::InOut;
use self::groups::Groups;
use self::money::Money;
pub use self::money::state_word;
use self::panel::Panel;
pub use self::panel::{Papers, member_options};
use self::plan::PlanPart;
use self::report::Report;
use self::table::{PROJECTS, Table};
use self::theme::YearTheme;
use self::themes::Themes;
use self::timeline::Timeline;
use crate::app::reader::{self, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::{page, watch};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::money::Books;
use crate::domain::sorting;
use crate::domain::vocabulary::ProjectStatus;
use crate::domain::work::board::live_projects;
use crate::domain::work::{Project, Theme};
use crate::ui::places::tables::{TableDialog, Taking};
use crate::words::{Formats as _, Words};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    let running = |it: &&Project| {
        matches!(
            it.status,
            Some(ProjectStatus::Running | ProjectStatus::Late)
        )
    };
    let live = live_projects(cluster);
    let running = live.iter().copied().filter(running).count();
    let mut gist = vec![
        words.projects_count(live.len()),
        words.projects_gist_running(running),
    ];
    let books = Books::of(cluster, None, today);
    let first = books.ledgers.first();
    let budget = first.and_then(|it| it.budget().money().map(|sum| (sum, &it.currency)));
    if let Some((sum, currency)) = budget.filter(|(sum, _)| sum.minor_units() > 0) {
        let formats = reader::formats(words.lang());
        gist.push(formats.amount(sum.minor_units(), currency));
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

/// The project that a record belongs to.
fn project_of(cluster: &Cluster, record: &str) -> Option<Id<Project>> {
    if let Some(project) = cluster.projects.get(record) {
        return Some(project.id.clone());
    }
    None.or_else(|| cluster.milestones.get(record).map(|it| it.project.clone()))
        .or_else(|| {
            let items = &cluster.checklist_items;
            items.get(record).map(|it| it.project.clone())
        })
        .or_else(|| {
            let about = cluster.comments.get(record).map(|it| &it.about);
            let about = about.or_else(|| cluster.attachments.get(record).map(|it| &it.about))?;
            cluster.projects.get(about).map(|it| it.id.clone())
        })
        .or_else(|| {
            cluster
                .budget_sources
                .get(record)
                .map(|it| it.project.clone())
        })
}

/// Whether an open project stands in the board's stead, as its sheet has it.
const INSTEAD: &str = "(width < 68rem)";

/// A part of the place.
#[derive(Debug, Clone, Copy, PartialEq)]
enum View {
    Board,
    Timeline,
    Calendar,
    Table,
    Themes,
    Money,
    Plan,
    Groups,
    Report,
    Evidence,
}

/// The word of the address for each part of the place.
const PARTS: [(&str, View); 10] = [
    ("", View::Board),
    ("timeline", View::Timeline),
    ("calendar", View::Calendar),
    ("table", View::Table),
    ("themes", View::Themes),
    ("money", View::Money),
    ("plan", View::Plan),
    ("groups", View::Groups),
    ("report", View::Report),
    ("evidence", View::Evidence),
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
            || cluster.plan_amendments.contains_key(focus)
            || cluster.supervisions.contains_key(focus);
        if of_plan {
            Self::Plan
        } else if cluster.invoices.contains_key(focus) {
            Self::Money
        } else {
            Self::Board
        }
    }

    fn word(self, words: Words) -> &'static str {
        match self {
            Self::Board => words.projects_board(),
            Self::Timeline => words.timeline_title(),
            Self::Calendar => words.calendar_title(),
            Self::Table => words.project_table_title(),
            Self::Themes => words.records_theme(),
            Self::Money => words.projects_money(),
            Self::Plan => words.records_work_plan(),
            Self::Groups => words.groups_view(),
            Self::Report => words.annual_view(),
            Self::Evidence => words.evidence_view(),
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

/// Where there is no room beside the board, an open project stands in its stead: it begins at its
/// head, and whoever closes it is back at the card that was pressed.
fn begin_at_its_head(chosen: Memo<Option<Id<Project>>>, focus: Signal<Option<String>>) {
    let left = StoredValue::new(0);
    let note = move || {
        if chosen.try_with_untracked(Option::is_none) == Some(true) {
            left.try_set_value(page::scrolled());
        }
    };
    let hands = [
        window_event_listener(leptos::ev::pointerdown, move |_| note()),
        window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Enter" {
                note();
            }
        }),
    ];
    on_cleanup(move || {
        for hand in hands {
            hand.remove();
        }
    });
    Effect::new(move |was: Option<Option<Id<Project>>>| {
        let now = chosen.get();
        if was.is_some_and(|was| was != now) && watch::holds(INSTEAD) {
            match &now {
                None => page::scroll_soon(left.get_value()),
                // What belongs to a project brings itself into sight.
                Some(id) if focus.get_untracked().as_deref() == Some(id.as_str()) => {
                    page::scroll_soon(0);
                }
                Some(_) => {}
            }
        }
        now
    });
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
    begin_at_its_head(chosen, focus);
    // A table that is dropped comes in whichever part is open.
    let taking = Taking::start(&PROJECTS);
    provide_context(taking);
    view! {
        <div class="projects-place" class:chosen=move || chosen.get().is_some()>
            <div class="page projects">
                <div class="projects-top">
                    <Parts shown />
                    <InOut />
                </div>
                {move || match shown.get() {
                    View::Board => view! { <YearTheme /> <Board chosen /> }.into_any(),
                    View::Timeline => view! { <Timeline chosen /> }.into_any(),
                    View::Calendar => view! { <Calendar /> }.into_any(),
                    View::Table => view! { <Table chosen /> }.into_any(),
                    View::Themes => view! { <Themes /> }.into_any(),
                    View::Money => view! { <Money /> }.into_any(),
                    View::Plan => view! { <PlanPart /> }.into_any(),
                    View::Groups => view! { <Groups /> }.into_any(),
                    View::Report => view! { <Report /> }.into_any(),
                    View::Evidence => view! { <Evidence /> }.into_any(),
                }}
            </div>
            {move || chosen.get().map(|id| view! { <Panel id /> })}
            <TableDialog taking=taking />
        </div>
    }
}

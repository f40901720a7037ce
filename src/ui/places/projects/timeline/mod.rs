//! Projects in time: a row each, with milestones, over quarters, meetings and today. A bar is moved
//! by dragging it and by keys; what has no day stands below, with fields for its days.
//!
//! Each row is a small drawing of its own whose places are percentages, so that it is as wide as
//! the page and the paper allow, and one that changes leaves the others alone.
//!
//! - [`hands`]: what is held while it is moved; [`track`]: the drawing of a row
//! - [`grid`]: quarters, months, meetings and today behind all rows

mod grid;
mod hands;
mod track;

use std::collections::BTreeMap;

use leptos::prelude::*;

use self::grid::{Grid, Head, Meetings};
use self::hands::Hands;
use self::track::Track;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;
use crate::domain::work::Project;
use crate::domain::work::spans::{self, Line, Span, Window};
use crate::ui::kit::{Choose, Icon, Sign, rows};
use crate::ui::places::fields::Day;
use crate::words::{Formats, Words};

/// So many rows are drawn before one asks for all of them.
const MANY: usize = 300;

/// The rows by project.
type Lines = BTreeMap<Id<Project>, Line>;

/// A row of the picture: the head of a group, or a project.
#[derive(Debug, Clone, PartialEq)]
enum Row {
    Head(String),
    Project(Id<Project>),
}

/// When a project is, in words.
fn days_of(words: Words, formats: &dyn Formats, span: Span) -> String {
    match span {
        Span::Whole(from, to) => format!("{} – {}", formats.date(from), formats.date(to)),
        Span::Begins(from, _) => words.projects_from(formats.date(from)),
        Span::Ends(_, to) => words.projects_until(formats.date(to)),
        Span::Milestones(from, to) if from == to => formats.date(from),
        Span::Milestones(from, to) => {
            words.timeline_by_milestones(formats.date(from), formats.date(to))
        }
        Span::Reversed { start, end } => {
            words.timeline_reversed(formats.date(end), formats.date(start))
        }
        Span::Nowhere => words.timeline_nowhere().to_owned(),
    }
}

/// A share of the window as an attribute says it.
fn percent(place: u32) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

/// The name of the group in which a project stands.
fn group_of(cluster: &Cluster, words: Words, project: &Project, by: &str) -> Option<String> {
    match by {
        "theme" => {
            let theme = cluster.themes.get(project.theme.as_ref()?)?;
            Some(format!("{} · {}", theme.year, theme.title))
        }
        "group" => cluster.body_name(project.group.as_ref()).map(str::to_owned),
        "lead" => cluster
            .member_name(project.lead_member.as_ref())
            .map(str::to_owned),
        "status" => project
            .status
            .as_ref()
            .map(|it| words.project_status(it.as_str()).into_owned()),
        _ => None,
    }
}

/// What rows may be grouped by, for a choice.
fn group_options(words: Words) -> Vec<(String, String)> {
    [
        ("", words.timeline_together()),
        ("theme", words.record_theme()),
        ("group", words.projects_group()),
        ("lead", words.projects_lead()),
        ("status", words.status()),
    ]
    .map(|(value, word)| (value.to_owned(), word.to_owned()))
    .to_vec()
}

/// The years that the address asks for; without a word, all in which something lies.
fn asked(wanted: Option<&str>, lines: &[Line], year: i16) -> Window {
    let wanted = wanted.and_then(|it| it.parse().ok());
    wanted.map_or_else(
        || {
            let spans = lines.iter().filter_map(|it| it.span.reach());
            Window::around(spans.flat_map(|(from, to)| [from, to]), year)
        },
        Window::year,
    )
}

#[component]
pub fn Timeline(chosen: Memo<Option<Id<Project>>>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let wanted = router.query("year");
    let by = router.query("by");
    let all = memo(move || spans::lines(&session.cluster(), session.today()));
    let window = memo(move || {
        let year = session.today().year();
        all.with(|all| asked(wanted.get().as_deref(), all, year))
    });
    let lines: Memo<Lines> =
        memo(move || all.with(|all| all.iter().map(|it| (it.id.clone(), it.clone())).gathered()));
    let whole = RwSignal::new(false);
    let seen = memo(move || {
        let (window, by, words) = (window.get(), by.get().unwrap_or_default(), t());
        let cluster = session.cluster();
        let mut named: Vec<(Option<String>, Id<Project>)> = all.with(|all| {
            let seen = all.iter().filter(|it| it.lies_in(window));
            seen.map(|it| {
                let project = cluster.projects.get(&it.id);
                let name = project.and_then(|it| group_of(&cluster, words, it, &by));
                (name, it.id.clone())
            })
            .collect()
        });
        if by.is_empty() {
            return named.into_iter().map(|(_, id)| Row::Project(id)).collect();
        }
        let formats = formats();
        sorting::by(&mut named, |a, b| match (&a.0, &b.0) {
            (Some(a), Some(b)) => formats.compare(a, b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        });
        let mut seen = Vec::with_capacity(named.len());
        let mut head: Option<Option<String>> = None;
        for (name, id) in named {
            if head.as_ref() != Some(&name) {
                let said = name.clone().unwrap_or_else(|| words.not_set().to_owned());
                seen.push(Row::Head(said));
                head = Some(name);
            }
            seen.push(Row::Project(id));
        }
        seen
    });
    let drawn = memo(move || {
        let most = if whole.get() { usize::MAX } else { MANY };
        seen.with(|seen| seen.iter().take(most).cloned().collect::<Vec<_>>())
    });
    let more = memo(move || seen.with(Vec::len) - drawn.with(Vec::len));
    let elsewhere = memo(move || {
        let window = window.get();
        all.with(|all| {
            let lie = |it: &&Line| it.span.reach().is_some() && !it.lies_in(window);
            all.iter().filter(lie).count()
        })
    });
    let dateless = memo(move || {
        all.with(|all| {
            let without = all.iter().filter(|it| it.span == Span::Nowhere);
            without.map(|it| it.id.clone()).collect::<Vec<_>>()
        })
    });
    let hands = Hands::start(window);
    let single = move || {
        let window = window.get();
        (window.first == window.last).then_some(window.first)
    };
    let step = move |by: i16| {
        let window = window.get_untracked();
        let to = if by < 0 { window.first } else { window.last };
        let to = if window.first == window.last {
            to + by
        } else {
            to
        };
        router.set_query("year", &to.to_string());
    };
    let grouped = move |word: String| {
        router.set_query("by", &word);
        true
    };
    view! {
        <section class="part timeline">
            <div class="part-head">
                <h2>{move || t().timeline_title()}</h2>
                <div class="timeline-tools no-print">
                    <label class="timeline-by">
                        <span>{move || t().timeline_group()}</span>
                        <Choose
                            value=Signal::derive(move || by.get().unwrap_or_default())
                            options=Signal::derive(move || group_options(t()))
                            label=Signal::derive(move || t().timeline_group().to_owned())
                            save=grouped
                            framed=true
                        />
                    </label>
                    <button
                        type="button"
                        class="button square"
                        title=move || t().timeline_earlier()
                        aria-label=move || t().timeline_earlier()
                        on:click=move |_| step(-1)
                    >
                        <span class="timeline-back"><Icon sign=Sign::Right /></span>
                    </button>
                    <span class="timeline-years" role="status">
                        {move || {
                            let window = window.get();
                            match single() {
                                Some(year) => year.to_string(),
                                None => format!("{}–{}", window.first, window.last),
                            }
                        }}
                    </span>
                    <button
                        type="button"
                        class="button square"
                        title=move || t().timeline_next()
                        aria-label=move || t().timeline_next()
                        on:click=move |_| step(1)
                    >
                        <Icon sign=Sign::Right />
                    </button>
                    <button
                        type="button"
                        class="button"
                        disabled=move || wanted.get().is_none()
                        on:click=move |_| router.set_query("year", "")
                    >
                        {move || t().timeline_all()}
                    </button>
                </div>
            </div>
            <Show
                when=move || !all.with(Vec::is_empty)
                fallback=move || view! {
                    <div class="empty">
                        <p>{move || t().timeline_empty()}</p>
                        <p class="small">{move || t().projects_empty_example()}</p>
                    </div>
                }
            >
                <p class="small faint no-print" id="timeline-keys">
                    {move || t().timeline_keys()}
                </p>
                <div class="timeline-scroll" tabindex="0" role="region" aria-label=move || t().timeline_title()>
                    <div class="timeline-chart">
                        <Grid window />
                        <Head window />
                        <Meetings window />
                        <ul class="timeline-rows">
                            {rows(
                                move || drawn.get(),
                                |row| match row {
                                    Row::Head(name) => format!("# {name}"),
                                    Row::Project(id) => id.to_string(),
                                },
                                move |row| match row {
                                    Row::Head(name) => {
                                        view! { <li class="timeline-group"><h3>{name}</h3></li> }.into_any()
                                    }
                                    Row::Project(id) => {
                                        view! { <ProjectRow id lines window hands chosen /> }.into_any()
                                    }
                                },
                            )}
                        </ul>
                    </div>
                </div>
                <Show when=move || 0 < more.get()>
                    <button type="button" class="button no-print" on:click=move |_| whole.set(true)>
                        {move || t().timeline_more(more.get())}
                    </button>
                </Show>
                <Show when=move || 0 < elsewhere.get()>
                    <p class="small faint">{move || t().timeline_elsewhere(elsewhere.get())}</p>
                </Show>
            </Show>
            <Show when=move || !dateless.with(Vec::is_empty)>
                <section class="timeline-dateless">
                    <h3>{move || t().timeline_dateless()}</h3>
                    <p class="small faint no-print">{move || t().timeline_dateless_hint()}</p>
                    <ul class="rows">
                        {rows(
                            move || dateless.get(),
                            ToString::to_string,
                            move |id| view! { <Dateless id lines /> },
                        )}
                    </ul>
                </section>
            </Show>
        </section>
    }
}

/// The address of a project beside the part of the place that is open.
pub fn href_of(router: Router, id: &Id<Project>) -> String {
    let route = router.get();
    let route = if route.place == Some(Place::Projects) {
        route
    } else {
        Route::to(Place::Projects)
    };
    route.with("focus", id.as_str()).href()
}

#[component]
fn ProjectRow(
    id: Id<Project>,
    lines: Memo<Lines>,
    window: Memo<Window>,
    hands: Hands,
    chosen: Memo<Option<Id<Project>>>,
) -> impl IntoView {
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let key = id.clone();
    let line = memo(move || lines.with(|lines| lines.get(&key).cloned()));
    let key = id.clone();
    let current = memo(move || chosen.get().as_ref() == Some(&key));
    let key = id.clone();
    let href = move || href_of(router, &key);
    let held = id.clone();
    // Where it lies while it is held, in words; else what stands.
    let days = move || {
        let line = line.get()?;
        let held = hands.of(&held).filter(|it| it.days != 0);
        let dragged = held.and_then(|it| spans::dragged(line.span, &it.grip, it.days));
        let span = dragged.map_or(line.span, |(from, to)| Span::Whole(from, to));
        Some(days_of(t(), &*formats(), span))
    };
    let status = move || {
        line.with(|line| {
            let line = line.as_ref()?;
            let status = line.status.as_ref()?;
            Some(t().project_status(status.as_str()).into_owned())
        })
    };
    let late = memo(move || line.with(|it| it.as_ref().is_some_and(|it| it.late)));
    let wrong = memo(move || {
        line.with(|it| {
            let span = it.as_ref().map(|it| it.span);
            matches!(span, Some(Span::Reversed { .. }))
        })
    });
    view! {
        <li class="timeline-row" class:current=move || current.get() id=format!("line-{id}")>
            <div class="timeline-name">
                <a href=href aria-current=move || current.get().then_some("true")>
                    {move || line.with(|it| it.as_ref().map(|it| it.title.clone()))}
                </a>
                <p class="small">
                    <span class="timeline-status" class:alarm=move || late.get()>
                        {move || if late.get() { Some(t().projects_late().to_owned()) } else { status() }}
                    </span>
                    " "
                    <span class="timeline-days" class:alarm=move || wrong.get()>{days}</span>
                </p>
            </div>
            <Track line window hands />
        </li>
    }
}

/// A project without a day, and fields for its days.
#[component]
fn Dateless(id: Id<Project>, lines: Memo<Lines>) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let record = id.record();
    let to = id.clone();
    let href = move || href_of(router, &to);
    let line = memo(move || lines.with(|lines| lines.get(&id).cloned()));
    let title = move || line.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default());
    view! {
        <li class="timeline-dateless-row">
            <a href=href>{title}</a>
            <span class="timeline-dateless-days">
                <Day
                    record=record.clone()
                    field="start"
                    value=Signal::derive(|| None)
                    label=Signal::derive(move || format!("{}: {}", t().date_from(), title()))
                />
                " – "
                <Day
                    record=record
                    field="end"
                    value=Signal::derive(|| None)
                    label=Signal::derive(move || format!("{}: {}", t().date_to(), title()))
                />
            </span>
        </li>
    }
}

//! The themes over the years (D15): what each was to change, which resolution decided it, and what
//! each of its projects is to change (D11).
//!
//! - [`changes`]: the projects of a theme, their impact written where it stands

mod changes;

use leptos::prelude::*;
use serde_json::Value;

use self::changes::Changes;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::PollKind;
use crate::domain::work::themes::{self, Decision};
use crate::domain::work::{Project, Theme};
use crate::ui::kit::{Editable, Icon, Sign, add_record, new_id};
use crate::ui::places::fields::{Pick, RowTools, Text};
use crate::words::{Formats, Words};

/// A theme among the others.
#[derive(Debug, Clone, PartialEq)]
struct Listed {
    id: Id<Theme>,
    year: i16,
    title: String,
    projects: usize,
}

fn years(cluster: &Cluster) -> Vec<Listed> {
    let themes = themes::over_the_years(cluster).into_iter();
    let years = themes.map(|it| Listed {
        id: it.id.clone(),
        year: it.year,
        title: it.title.clone(),
        projects: themes::projects_of(cluster, &it.id).len(),
    });
    years.collect()
}

/// The votes that may have decided a theme, the latest first.
fn polls(cluster: &Cluster, formats: &dyn Formats) -> Vec<(String, String)> {
    let mut polls: Vec<_> = cluster
        .polls
        .values()
        .filter(|it| !matches!(it.poll_kind, Some(PollKind::Election)))
        .map(|it| (cluster.day_of_poll(it), it))
        .collect();
    sorting::by(&mut polls, |a, b| b.0.cmp(&a.0));
    let named = polls.into_iter().map(|(day, it)| {
        let title = match day {
            Some(day) => format!("{} · {}", it.title, formats.date(day)),
            None => it.title.clone(),
        };
        (it.id.to_string(), title)
    });
    named.collect()
}

/// What is said of a theme's projects together.
fn outlook(words: Words, projects: &[&Project]) -> String {
    let told = themes::outlook(projects);
    let [short, medium, long] = told.horizons;
    let mut said = vec![
        words.projects_count(told.projects),
        words.theme_with_impact(told.with_impact, told.projects),
    ];
    if short + medium + long > 0 {
        said.push(words.theme_horizons(short, medium, long));
    }
    if told.done > 0 {
        said.push(words.theme_done(told.done));
    }
    if told.told.0 + told.told.1 > 0 {
        said.push(words.theme_told(told.told.0, told.told.1));
    }
    said.join(" · ")
}

#[component]
pub fn Themes() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let wanted = router.query("theme");
    let years = watch(years);
    let open = memo(move || {
        let cluster = session.cluster();
        let wanted = wanted.get();
        let wanted = wanted.and_then(|it| cluster.themes.get(it.as_str()).map(|it| it.id.clone()));
        wanted.or_else(|| themes::theme_on(&cluster, session.today()).map(|it| it.id.clone()))
    });
    // The next year that has no theme: this one, or the one after the newest.
    let next = memo(move || {
        let this = session.today().year();
        years.with(|years| {
            if years.iter().any(|it| it.year == this) {
                years.first().map_or(this, |it| it.year.saturating_add(1))
            } else {
                this
            }
        })
    });
    let add = move |_| {
        let id = new_id(Kind::Theme);
        let record = Record::new(Kind::Theme, &id)
            .with("title", t().projects_new_theme())
            .with("year", next.get_untracked());
        router.set_query("theme", &id);
        add_record(session, record, "title-");
    };
    view! {
        <section class="part themes">
            <div class="part-head">
                <h2>{move || t().records_theme()}</h2>
                <Show when=move || !session.read_only()>
                    <button type="button" class="button no-print" on:click=add>
                        <Icon sign=Sign::Add />
                        {move || t().theme_add(next.get())}
                    </button>
                </Show>
            </div>
            <Show when=move || years.with(Vec::is_empty)>
                <div class="empty">
                    <p>{move || t().projects_no_theme()}</p>
                </div>
            </Show>
            <nav class="theme-years" aria-label=move || t().records_theme()>
                {move || {
                    let open = open.get();
                    let link = |it: Listed| {
                        let href = Route::to(Place::Projects)
                            .with("view", "themes")
                            .with("theme", it.id.as_str())
                            .href();
                        let here = (open.as_ref() == Some(&it.id)).then_some("page");
                        view! {
                            <a href=href aria-current=here>
                                <span class="theme-year">{it.year.to_string()}</span>
                                <span class="theme-name">{it.title}</span>
                                <span class="small faint">{t().projects_count(it.projects)}</span>
                            </a>
                        }
                    };
                    years.get().into_iter().map(link).collect_view()
                }}
            </nav>
            {move || open.get().map(|id| view! { <One id /> })}
        </section>
    }
}

#[component]
fn One(id: Id<Theme>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let t = use_words();
    let (record, anchor, year_field) = (id.record(), format!("at-{id}"), format!("year-{id}"));
    let theme = row(id.as_str(), |cluster| &cluster.themes);
    let title = theme.part(|it| it.title.clone());
    let formats = use_formats();
    let polls = watch(move |cluster| polls(cluster, &*formats()));
    let key = id.clone();
    let state = memo(move || {
        let cluster = session.cluster();
        let theme = cluster.themes.get(&key)?;
        Some(match Decision::of(&cluster, theme) {
            Decision::Adopted(poll, resolution) => {
                let number = resolution.map(|it| it.number.clone());
                (
                    true,
                    Some((
                        poll.id.to_string(),
                        number.unwrap_or_else(|| poll.title.clone()),
                    )),
                )
            }
            Decision::Awaited(poll) => (false, Some((poll.id.to_string(), poll.title.clone()))),
            Decision::None => (false, None),
        })
    });
    let key = id.clone();
    let outlook = memo(move || {
        let cluster = session.cluster();
        outlook(t(), &themes::projects_of(&cluster, &key))
    });
    let own = record.clone();
    let save_year = move |typed: String| {
        let year = typed.trim().parse::<i16>().ok();
        let Some(year) = year.filter(|it| (1900..2200).contains(it)) else {
            notices.say(Tone::Refused, t().fields_not_a_number(typed.trim()));
            return false;
        };
        session.dispatch(&Command::set(&own, "year", Some(Value::from(year))))
    };
    view! {
        <article class="theme-one" id=anchor>
            <div class="theme-one-head">
                <h3 class="statement">
                    <Text
                        record=record.clone()
                        field="title"
                        value=title
                        label=Signal::derive(move || t().record_theme().to_owned())
                        required=true
                    />
                </h3>
                <RowTools record=record.clone() name=title />
            </div>
            <dl class="facts theme-facts">
                <dt>{move || t().theme_year()}</dt>
                <dd>
                    <Editable
                        id=year_field
                        value=theme.part(|it| it.year.to_string())
                        label=Signal::derive(move || t().theme_year().to_owned())
                        save=save_year
                    />
                </dd>
                <dt>{move || t().theme_aim()}</dt>
                <dd>
                    <Text
                        record=record.clone()
                        field="aim"
                        value=theme.part(|it| it.aim.clone().unwrap_or_default())
                        label=Signal::derive(move || t().theme_aim().to_owned())
                        lines=true
                    />
                </dd>
                <dt>{move || t().projects_decided_by()}</dt>
                <dd>
                    <Pick
                        record=record
                        field="decidedBy"
                        value=theme.part(|it| {
                            it.decided_by.as_ref().map(ToString::to_string).unwrap_or_default()
                        })
                        options=polls
                        label=Signal::derive(move || t().projects_decided_by().to_owned())
                    />
                    {move || {
                        let (adopted, poll) = state.get()?;
                        let link = poll.map(|(poll, name)| {
                            let href = Route::to(Place::Votes).with("focus", &poll).href();
                            view! { <a href=href>{name}</a> }
                        });
                        let badge = (!adopted).then(|| {
                            view! {
                                <span class="badge warning">
                                    <Icon sign=Sign::Warning />
                                    {t().projects_undecided()}
                                </span>
                            }
                        });
                        Some(view! { <p class="small">{link} " " {badge}</p> })
                    }}
                </dd>
            </dl>
            <p class="small muted">{move || outlook.get()}</p>
            <Changes id />
        </article>
    }
}

/// The goals that a project may serve, for a choice.
fn goals(cluster: &Cluster) -> Vec<(String, String)> {
    let goals = in_order(&cluster.goals).into_iter();
    goals
        .map(|it| (it.id.to_string(), it.text.clone()))
        .collect()
}

//! Overview: what needs you, each one click from its mending, and where things stand.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::document::act;
use crate::document::sentences;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Money;
use crate::domain::meetings::{FollowUp, Meeting, calendar};
use crate::domain::sorting;
use crate::domain::vocabulary::{ProjectStatus, Right, TaskStatus};
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::findings::{FindingRow, use_findings};
use crate::words::{Formats as _, Words};

/// How many promises, resolutions or changes are listed before one goes to their place.
const LISTED: usize = 5;

pub fn gist(words: Words, found: usize) -> String {
    words.overview_gist(found)
}

#[component]
pub fn Overview() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let found = use_findings();
    let head = move || {
        let cluster = session.cluster();
        let organisation = cluster.organisation().cloned();
        let vision = cluster
            .visions
            .values()
            .next()
            .map(|vision| vision.text.clone());
        organisation.map(|organisation| {
            let kind = organisation.organisation_kind.as_ref();
            let kind = kind.map(|kind| t().organisation_kind(kind.as_str()).into_owned());
            let parts = [
                kind,
                organisation.sector.clone(),
                organisation.region.clone(),
            ];
            let line: Vec<String> = parts.into_iter().flatten().collect();
            view! {
                <header class="overview-head">
                    <p class="eyebrow">{line.join(" · ")}</p>
                    <h2 class="statement">{organisation.name}</h2>
                    {vision.map(|vision| view! { <p class="statement">{vision}</p> })}
                </header>
            }
        })
    };
    let is_new = move || {
        let cluster = session.cluster();
        cluster.members.is_empty() && cluster.meetings.is_empty() && cluster.projects.is_empty()
    };
    view! {
        <div class="page overview">
            {head}
            <div class="overview-columns">
                <section aria-labelledby="needs-you">
                    <h2 id="needs-you">{move || t().overview_needs_you()}</h2>
                    <Show
                        when=move || !found.with(Vec::is_empty)
                        fallback=move || view! {
                            <p class="empty">
                                {move || if is_new() {
                                    t().overview_nothing_yet()
                                } else {
                                    t().overview_all_well()
                                }}
                            </p>
                        }
                    >
                        <ul class="findings rows panel-card">
                            {rows(
                                move || found.get(),
                                |finding| format!("{} {:?}", finding.check, finding.records),
                                move |finding| view! { <FindingRow finding=finding /> },
                            )}
                        </ul>
                    </Show>
                </section>
                <div class="overview-side">
                    <MeetingsCard />
                    <ThemeCard />
                    <PromisesCard />
                    <MembershipCard />
                    <ResolutionsCard />
                    <ChangesCard />
                </div>
            </div>
        </div>
    }
}

fn meeting_link(
    label: &'static str,
    meeting: &Meeting,
    cluster: &Cluster,
    date: String,
) -> AnyView {
    let body = cluster
        .body_name(Some(&meeting.body))
        .unwrap_or_default()
        .to_owned();
    let title = meeting.title.clone().unwrap_or(body);
    let href = Route::to(Place::Meetings)
        .with("focus", meeting.id.as_str())
        .href();
    let where_ = meeting.place.clone().unwrap_or_default();
    view! {
        <li>
            <span class="eyebrow">{label}</span>
            <a href=href>{title}</a>
            <span class="muted small">{[date, where_].join(" · ")}</span>
        </li>
    }
    .into_any()
}

#[component]
fn MeetingsCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let rows = move || {
        let (cluster, today) = (session.cluster(), session.today());
        let next = calendar::next(&cluster, None, today);
        let last = calendar::last(&cluster, None, today);
        let date = |meeting: &Meeting| formats().date(meeting.date);
        let next = match next {
            Some(it) => meeting_link(t().overview_next_meeting(), it, &cluster, date(it)),
            None => view! { <li class="muted">{t().overview_no_next()}</li> }.into_any(),
        };
        let last = last.map(|it| meeting_link(t().overview_last_meeting(), it, &cluster, date(it)));
        let open = cluster.polls.values().filter(|poll| {
            poll.result
                .as_ref()
                .is_none_or(|result| result.outcome.is_none())
        });
        let open = open.count();
        let open = (open > 0).then(|| {
            view! {
                <li><a href=Route::to(Place::Votes).href()>{t().overview_open_polls(open)}</a></li>
            }
        });
        view! { {next}{last}{open} }
    };
    view! {
        <section class="panel-card">
            <h2>{move || t().overview_meetings()}</h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

#[component]
fn ThemeCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let content = move || {
        let (cluster, today) = (session.cluster(), session.today());
        let Some(theme) = cluster
            .themes
            .values()
            .filter(|it| it.year <= today.year())
            .max_by_key(|it| it.year)
        else {
            return view! { <p class="muted">{t().overview_no_theme()}</p> }.into_any();
        };
        let projects: Vec<_> = cluster
            .projects
            .values()
            .filter(|it| it.theme.as_ref() == Some(&theme.id))
            .collect();
        let done = projects
            .iter()
            .filter(|it| it.status == Some(ProjectStatus::Done))
            .count();
        let planned: Money = projects.iter().filter_map(|it| it.budget()).sum();
        let spent: Money = projects.iter().filter_map(|it| it.budget_spent).sum();
        let currency = cluster
            .organisation()
            .and_then(|it| it.currency.clone())
            .unwrap_or_default();
        let amount = |money: Money| formats().amount(money.minor_units(), &currency);
        let money = (planned > Money::default()).then(|| {
            view! {
                <meter
                    class="spent"
                    min="0"
                    max=planned.minor_units().to_string()
                    value=spent.minor_units().to_string()
                    aria-label=t().overview_spent(amount(spent), amount(planned))
                ></meter>
                <p class="muted small">{t().overview_spent(amount(spent), amount(planned))}</p>
            }
        });
        view! {
            <p class="eyebrow">{t().overview_theme(theme.year)}</p>
            <p class="statement theme">
                <a href=Route::to(Place::Projects).href()>{theme.title.clone()}</a>
            </p>
            <p class="muted small">{t().overview_projects_done(done, projects.len())}</p>
            {money}
        }
        .into_any()
    };
    view! { <section class="panel-card">{content}</section> }
}

#[component]
fn PromisesCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let rows = move || {
        let (cluster, today) = (session.cluster(), session.today());
        let mut open: Vec<&FollowUp> = cluster
            .follow_ups
            .values()
            .filter(|it| !matches!(it.status, Some(TaskStatus::Done | TaskStatus::Dropped)))
            .collect();
        sorting::by_key(&mut open, |it| (it.due.is_none(), it.due));
        if open.is_empty() {
            return view! { <li class="muted">{t().overview_follow_ups_none()}</li> }.into_any();
        }
        open.into_iter()
            .take(LISTED)
            .map(|promise| {
                let overdue = promise.due.is_some_and(|due| due < today);
                let due = promise.due.map(|due| {
                    let day = formats().date(due);
                    if overdue {
                        t().overview_overdue(day)
                    } else {
                        t().overview_due(day)
                    }
                });
                let owner = cluster
                    .person_name(promise.owner.as_ref())
                    .map(str::to_owned);
                let line: Vec<String> = [owner, due].into_iter().flatten().collect();
                let href = Route::to(Place::Meetings)
                    .with("focus", promise.id.as_str())
                    .href();
                view! {
                    <li class:overdue=overdue>
                        <a href=href>{promise.text.clone()}</a>
                        <span class="muted small">
                            {overdue.then(|| view! { <Icon sign=Sign::Warning /> })}
                            {line.join(" · ")}
                        </span>
                    </li>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        <section class="panel-card">
            <h2>{move || t().overview_follow_ups()}</h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

#[component]
fn MembershipCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let content = move || {
        let (cluster, today) = (session.cluster(), session.today());
        let (votes, others) = cluster.count_rights(today);
        let kinds = {
            let mut counts: Vec<(String, usize)> = Vec::new();
            for kind in cluster
                .members_on(today)
                .filter_map(|it| it.member_kind.as_ref())
            {
                let word = t().member_kind(kind.as_str()).into_owned();
                match counts.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((word, 1)),
                }
            }
            sorting::by_key(&mut counts, |(_, count)| std::cmp::Reverse(*count));
            counts
        };
        view! {
            <p>
                <a href=Route::to(Place::Members).href()>{t().overview_members(votes + others)}</a>
            </p>
            <dl class="facts small">
                <dt>{t().right_noun(Right::Vote.as_str()).into_owned()}</dt>
                <dd>{votes}</dd>
                <dt>{t().right_noun(Right::Consult.as_str()).into_owned()}</dt>
                <dd>{others}</dd>
                {kinds
                    .into_iter()
                    .map(|(word, count)| view! { <dt>{word}</dt><dd>{count}</dd> })
                    .collect_view()}
            </dl>
        }
    };
    view! {
        <section class="panel-card">
            <h2>{move || t().overview_membership()}</h2>
            {content}
        </section>
    }
}

#[component]
fn ResolutionsCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let content = move || {
        let (cluster, today) = (session.cluster(), session.today());
        let mut latest: Vec<_> = cluster
            .resolutions
            .values()
            .filter_map(|it| {
                let poll = it.poll.as_ref().and_then(|poll| cluster.polls.get(poll));
                let meeting = poll
                    .and_then(|it| it.meeting.as_ref())
                    .and_then(|it| cluster.meetings.get(it));
                let day = it
                    .date
                    .or(meeting.map(|it| it.date))
                    .or(poll.and_then(|it| it.closes));
                Some((day.filter(|day| *day <= today)?, it, poll))
            })
            .collect();
        sorting::by_key(&mut latest, |(day, it, _)| {
            (std::cmp::Reverse(*day), it.number.clone())
        });
        (!latest.is_empty()).then(|| view! {
            <section class="panel-card">
                <h2>{t().overview_resolutions()}</h2>
                <ul class="rows">
                    {latest
                        .into_iter()
                        .take(LISTED)
                        .map(|(day, resolution, poll)| {
                            let href = Route::to(Place::Votes)
                                .with("focus", poll.map_or("", |poll| poll.id.as_str()))
                                .href();
                            view! {
                                <li>
                                    <a href=href>{poll.map(|poll| poll.title.clone())}</a>
                                    <span class="muted small">
                                        {format!("{} · {}", resolution.number, formats().date(day))}
                                    </span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        })
    };
    view! { {content} }
}

#[component]
fn ChangesCard() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let rows = move || {
        let said = session.with(|open| {
            let entries = open.workspace.journal().iter().rev().take(LISTED);
            entries
                .filter_map(|entry| {
                    let gist = act::describe(entry, open.workspace.records())?;
                    Some(sentences::done(
                        t(),
                        &gist,
                        entry.undoes.is_some().then_some(entry),
                    ))
                })
                .collect::<Vec<String>>()
        });
        let said = said.unwrap_or_default();
        if said.is_empty() {
            return view! { <li class="muted">{t().overview_changes_none()}</li> }.into_any();
        }
        said.into_iter()
            .map(|text| view! { <li>{text}</li> })
            .collect_view()
            .into_any()
    };
    view! {
        <section class="panel-card">
            <h2>{move || t().overview_changes()}</h2>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

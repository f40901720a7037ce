//! The meetings by year and quarter. A quarter in which the assembly should have met and did not
//! has a line of its own.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::findings::{self, Detail};
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign, add_record, new_id};
use crate::words::Formats as _;

/// A line of the calendar.
#[derive(Debug, Clone, PartialEq)]
enum Line {
    Meeting(Id<Meeting>),
    Missing,
}

/// A quarter with what happened in it, newest year first.
type Quarter = ((i16, i8), Vec<Line>);

fn quarters(cluster: &Cluster, today: Date) -> Vec<(i16, Vec<Quarter>)> {
    let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
    sorting::by_key(&mut meetings, |it| (it.date, it.start));
    let mut quarters: BTreeMap<i16, BTreeMap<i8, Vec<Line>>> = BTreeMap::new();
    for meeting in meetings {
        let quarter = quarters
            .entry(meeting.date.year())
            .or_default()
            .entry(meeting.quarter());
        quarter.or_default().push(Line::Meeting(meeting.id.clone()));
    }
    for finding in findings::findings(cluster, today) {
        if let Detail::MeetingQuarterMissing { year, quarter, .. } = finding.detail {
            let quarters = quarters.entry(year).or_default();
            quarters.entry(quarter).or_default().push(Line::Missing);
        }
    }
    let lines = |year: i16, quarters: BTreeMap<i8, Vec<Line>>| {
        let line = |(quarter, lines)| ((year, quarter), lines);
        (year, quarters.into_iter().map(line).collect())
    };
    quarters
        .into_iter()
        .rev()
        .map(|(year, quarters)| lines(year, quarters))
        .collect()
}

/// Every meeting, as a way into it.
#[component]
pub fn Calendar() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let years = memo(move || quarters(&session.cluster(), session.today()));
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let Some(body) = cluster
            .assembly()
            .or_else(|| cluster.bodies.values().next())
        else {
            return;
        };
        let id = new_id(Kind::Meeting);
        let record = Record::new(Kind::Meeting, &id)
            .with("body", body.id.as_str())
            .with("title", t().meetings_new_title())
            .with("date", session.today().to_string());
        add_record(session, record, "title-");
        router.go(&Route::to(Place::Meetings).with("focus", &id));
    };
    let bodies = watch(|cluster| !cluster.bodies.is_empty());
    view! {
        <nav class="meetings-list" aria-label=move || t().records_meeting()>
            <Show
                when=move || bodies.get()
                fallback=move || view! { <p class="muted">{move || t().meetings_need_body()}</p> }
            >
                <button type="button" class="button" on:click=add>
                    <Icon sign=Sign::Add />
                    {move || t().meetings_add()}
                </button>
            </Show>
            <Show when=move || years.with(Vec::is_empty)>
                <div class="empty">
                    <p>{move || t().meetings_empty()}</p>
                    <p class="small">{move || t().meetings_empty_example()}</p>
                </div>
            </Show>
            {move || {
                years
                    .get()
                    .into_iter()
                    .map(|(year, quarters)| {
                        view! {
                            <section>
                                <h2 class="figure-head">{year.to_string()}</h2>
                                <ol>
                                    {quarters
                                        .into_iter()
                                        .map(|((_, quarter), lines)| {
                                            view! { <QuarterLines quarter lines /> }
                                        })
                                        .collect_view()}
                                </ol>
                            </section>
                        }
                    })
                    .collect_view()
            }}
        </nav>
    }
}

#[component]
fn QuarterLines(quarter: i8, lines: Vec<Line>) -> impl IntoView {
    let t = use_words();
    view! {
        <li class="quarter">
            <h3 class="eyebrow">{move || t().meetings_quarter(quarter)}</h3>
            <ul>
                {lines
                    .into_iter()
                    .map(|line| match line {
                        Line::Meeting(id) => view! { <MeetingLine id /> }.into_any(),
                        Line::Missing => {
                            view! {
                                <li class="missing">
                                    <Icon sign=Sign::Warning />
                                    {move || t().meetings_missing()}
                                </li>
                            }
                                .into_any()
                        }
                    })
                    .collect_view()}
            </ul>
        </li>
    }
}

#[component]
fn MeetingLine(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
    let key = id.clone();
    let meeting = watch(move |cluster| {
        let meeting = cluster.meetings.get(&key)?;
        let body = cluster.body_name(Some(&meeting.body));
        Some((meeting.clone(), body.unwrap_or_default().to_owned()))
    });
    let key = id.clone();
    let mark = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        let is = |it: Option<&Meeting>| it.is_some_and(|it| it.id == key);
        if is(super::next(&cluster, today)) {
            Some(true)
        } else if is(super::last(&cluster, today)) {
            Some(false)
        } else {
            None
        }
    });
    view! {
        <li>
            <a href=href>
                {move || {
                    meeting
                        .get()
                        .map(|(meeting, body)| {
                            let quorate = meeting.quorum.as_ref().is_none_or(|it| it.met);
                            view! {
                                <strong>{formats().date(meeting.date)}</strong>
                                <span class="muted">
                                    {meeting
                                        .title
                                        .filter(|title| *title != body)
                                        .map_or_else(|| body.clone(), |title| format!("{title} · {body}"))}
                                </span>
                                <span class="marks">
                                    {mark
                                        .get()
                                        .map(|next| {
                                            let word = if next {
                                                t().meetings_next()
                                            } else {
                                                t().meetings_last()
                                            };
                                            view! {
                                                <span class="badge" class:accent=next>
                                                    {word}
                                                </span>
                                            }
                                        })}
                                    {(!quorate)
                                        .then(|| {
                                            view! {
                                                <span class="badge warning">
                                                    {t().meetings_not_quorate()}
                                                </span>
                                            }
                                        })}
                                </span>
                            }
                        })
                }}
            </a>
        </li>
    }
}

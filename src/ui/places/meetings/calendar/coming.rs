//! Meetings that come, each with whether it is called in time, and quarters that still run without one.

use leptos::prelude::*;

use super::plan;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::calendar::{self, Gap};
use crate::domain::meetings::invitation;
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::meetings::agenda::notice_class;
use crate::words;
use crate::words::Formats as _;

/// The meetings from today on, by day; cancelled ones too, so that nobody waits in vain.
fn coming(cluster: &Cluster, today: Date) -> Vec<Id<Meeting>> {
    let mut coming: Vec<&Meeting> = cluster.meetings.values().collect();
    coming.retain(|it| today <= it.date);
    sorting::by_key(&mut coming, |it| (it.date, it.start));
    coming.into_iter().map(|it| it.id.clone()).collect()
}

#[component]
pub fn Coming() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let ids = memo(move || coming(&session.cluster(), session.today()));
    let open = memo(move || {
        let mut gaps = calendar::gaps(&session.cluster(), session.today());
        gaps.retain(|it| !it.over);
        gaps
    });
    view! {
        <section class="part">
            <h2>{move || t().meetings_coming()}</h2>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().meetings_none_coming()}</p>
            </Show>
            <ul class="coming">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <ComingRow id /> },
                )}
                {rows(
                    move || open.get(),
                    |gap| gap.body.to_string(),
                    move |gap| view! { <OpenRow gap /> },
                )}
            </ul>
        </section>
    }
}

#[component]
fn ComingRow(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
    move || {
        let (cluster, today) = (session.cluster(), session.today());
        let meeting = cluster.meetings.get(&id)?;
        let words = t();
        let body = cluster.body_name(Some(&meeting.body)).unwrap_or_default();
        let title = meeting.title.clone().unwrap_or_else(|| body.to_owned());
        let line: Vec<String> = [
            Some(body.to_owned()).filter(|it| *it != title),
            meeting.start.map(|it| it.to_string()),
            meeting.place.clone(),
            Some(words.meetings_items(invitation::items(&cluster, &id).len())),
        ]
        .into_iter()
        .flatten()
        .collect();
        let notice = invitation::notice(&cluster, meeting, today);
        let class = notice_class(notice.as_ref().map(|it| it.stands));
        let formats = formats();
        let said =
            notice.map(|it| words::agendas::notice(words, &cluster, formats.as_ref(), Some(&it)).0);
        let lacks = match meeting.cancelled {
            Some(_) => 0,
            None => invitation::lacks(&cluster, meeting).len(),
        };
        let cancelled = meeting.cancelled.is_some();
        Some(view! {
            <li class:cancelled=cancelled>
                <span class="coming-day">{formats.date(meeting.date)}</span>
                <span class="coming-what">
                    <a href=href.clone()>{title}</a>
                    <span class="small muted">{line.join(" · ")}</span>
                </span>
                <span class="marks">
                    {cancelled
                        .then(|| view! { <span class="badge warning">{words.meetings_is_cancelled()}</span> })}
                    {said
                        .filter(|_| !cancelled)
                        .map(|said| view! { <span class=format!("badge {class}")>{said}</span> })}
                    {(lacks > 0)
                        .then(|| {
                            view! { <span class="badge warning">{words.meetings_lacks(lacks)}</span> }
                        })}
                </span>
            </li>
        })
    }
}

#[component]
fn OpenRow(gap: Gap) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let (body, quarter) = (gap.body.clone(), gap.quarter);
    let named = gap.body;
    let name = memo(move || {
        let cluster = session.cluster();
        cluster
            .body_name(Some(&named))
            .unwrap_or_default()
            .to_owned()
    });
    view! {
        <li class="open-quarter">
            <span class="coming-day">
                {move || format!("{} {}", t().meetings_quarter(quarter.number), quarter.year)}
            </span>
            <span class="coming-what">
                <span>{move || name.get()}</span>
                <span class="small alarm">
                    <Icon sign=Sign::Warning />
                    {move || t().meetings_quarter_open()}
                </span>
            </span>
            <Show when=move || !session.read_only()>
                <button
                    type="button"
                    class="button no-print"
                    aria-label={
                        let name = name;
                        move || format!("{}: {}", t().meetings_plan(), name.get())
                    }
                    on:click={
                        let body = body.clone();
                        move |_| plan(session, router, t(), &body, Some(quarter))
                    }
                >
                    <Icon sign=Sign::Add />
                    {move || t().meetings_plan()}
                </button>
            </Show>
        </li>
    }
}

//! The register of resolutions, the newest first.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::sorting;
use crate::domain::votes::{Poll, Resolution};
use crate::ui::kit::arrive;
use crate::words::Formats as _;

/// A line of the register.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    id: Id<Resolution>,
    number: String,
    title: String,
    poll: Option<Id<Poll>>,
    date: Option<Date>,
    body: Option<String>,
}

fn lines(cluster: &Cluster) -> Vec<Line> {
    let mut lines: Vec<Line> = cluster
        .resolutions
        .values()
        .map(|it| {
            let poll = it.poll.as_ref().and_then(|id| cluster.polls.get(id));
            let title = poll
                .map(|poll| poll.title.clone())
                .or_else(|| it.text.clone());
            let body = poll.and_then(|poll| cluster.body_name(poll.body.as_ref()));
            Line {
                id: it.id.clone(),
                number: it.number.clone(),
                title: title.unwrap_or_default(),
                poll: it.poll.clone(),
                date: it
                    .date
                    .or_else(|| poll.and_then(|poll| cluster.day_of_poll(poll))),
                body: body.map(str::to_owned),
            }
        })
        .collect();
    sorting::by(&mut lines, |a, b| {
        (b.date, &b.number).cmp(&(a.date, &a.number))
    });
    lines
}

#[component]
pub fn Register() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let lines = memo(move || lines(&session.cluster()));
    view! {
        <section class="part">
            <h2>{move || t().votes_register()}</h2>
            <Show
                when=move || !lines.with(Vec::is_empty)
                fallback=move || {
                    view! { <p class="empty">{move || t().votes_register_empty()}</p> }
                }
            >
                <div class="table-wrap">
                    <table class="register">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().votes_number()}</th>
                                <th scope="col">{move || t().record_resolution()}</th>
                                <th scope="col">{move || t().date()}</th>
                                <th scope="col">{move || t().record_body()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                lines
                                    .get()
                                    .into_iter()
                                    .map(|line| view! { <RegisterLine line /> })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
            </Show>
        </section>
    }
}

#[component]
fn RegisterLine(line: Line) -> impl IntoView {
    let formats = use_formats();
    let meant = arrive(line.id.record());
    let href = line
        .poll
        .map(|poll| Route::to(Place::Votes).with("focus", poll.as_str()).href());
    view! {
        <tr id=format!("at-{}", line.id) class:meant=move || meant.get()>
            <th scope="row">{line.number}</th>
            <td class="text">
                {match href {
                    Some(href) => view! { <a href=href>{line.title}</a> }.into_any(),
                    None => line.title.into_any(),
                }}
            </td>
            <td class="day">{move || line.date.map(|day| formats().date(day))}</td>
            <td>{line.body}</td>
        </tr>
    }
}

//! A year of meetings as a table: a body a row, a quarter a column.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::calendar::{self, Cell, Row};
use crate::ui::kit::{Icon, Sign};
use crate::words::{Formats, Words};

#[component]
pub fn Year() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let asked = router.query("year");
    let year = memo(move || {
        let asked = asked.get().and_then(|it| it.parse::<i16>().ok());
        asked.unwrap_or_else(|| session.today().year())
    });
    let around = memo(move || {
        let years = calendar::years(&session.cluster(), session.today());
        let year = year.get();
        let before = years.iter().copied().filter(|it| *it < year).max();
        let after = years.iter().copied().filter(|it| year < *it).min();
        (before, after)
    });
    let table = memo(move || calendar::year(&session.cluster(), year.get(), session.today()));
    let way = move |to: Option<i16>, back: bool| {
        let to = to?;
        let href = Route::to(Place::Meetings)
            .with("year", &to.to_string())
            .href();
        let word = if back {
            t().meetings_year_before()
        } else {
            t().meetings_year_after()
        };
        let sign = if back { "←" } else { "→" };
        let said = format!("{word}: {to}");
        Some(view! {
            <a class="button quiet no-print" href=href aria-label=said>
                {format!("{sign} {to}")}
            </a>
        })
    };
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{move || format!("{} · {}", t().meetings_by_quarter(), year.get())}</h2>
                <span class="toolbar">
                    {move || way(around.get().0, true)} {move || way(around.get().1, false)}
                </span>
            </div>
            <Show
                when=move || !table.with(Vec::is_empty)
                fallback=move || view! { <p class="muted">{move || t().meetings_none_in_year()}</p> }
            >
                <div class="table-wrap">
                    <table class="meeting-year">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_body()}</th>
                                {(1..=4_i8)
                                    .map(|quarter| {
                                        view! {
                                            <th scope="col">{move || t().meetings_quarter(quarter)}</th>
                                        }
                                    })
                                    .collect_view()}
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                let (cluster, today) = (session.cluster(), session.today());
                                let formats = formats();
                                table
                                    .get()
                                    .into_iter()
                                    .map(|row| line(&cluster, t(), formats.as_ref(), today, &row))
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
            </Show>
        </section>
    }
}

fn line(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
    row: &Row,
) -> impl IntoView + use<> {
    let name = cluster.body_name(Some(&row.body)).unwrap_or_default();
    let cells = row.cells.each_ref();
    let cells = cells.map(|it| cell(cluster, words, formats, today, it).into_any());
    view! {
        <tr>
            <th scope="row">{name.to_owned()}</th>
            {cells}
        </tr>
    }
}

fn cell(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
    cell: &Cell,
) -> impl IntoView + use<> {
    let meetings = cell.meetings.iter();
    let meetings: Vec<AnyView> = meetings
        .filter_map(|id| entry(cluster, words, formats, today, id))
        .collect();
    let gap = cell.gap.map(|over| {
        let word = if over {
            words.meetings_missing()
        } else {
            words.meetings_quarter_open()
        };
        view! {
            <p class="missing">
                <Icon sign=Sign::Warning />
                {word}
            </p>
        }
    });
    view! { <td>{meetings} {gap}</td> }
}

fn entry(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    today: Date,
    id: &Id<Meeting>,
) -> Option<AnyView> {
    let meeting = cluster.meetings.get(id)?;
    let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
    let title = meeting.title.clone();
    let is = |it: Option<&Meeting>| it.is_some_and(|it| it.id == *id);
    let mut marks: Vec<(&str, &str)> = Vec::new();
    if meeting.cancelled.is_some() {
        marks.push(("badge warning", words.meetings_is_cancelled()));
    } else if is(calendar::next(cluster, None, today)) {
        marks.push(("badge accent", words.meetings_next()));
    } else if is(calendar::last(cluster, None, today)) {
        marks.push(("badge", words.meetings_last()));
    }
    if meeting.quorum.as_ref().is_some_and(|it| !it.met) {
        marks.push(("badge warning", words.meetings_not_quorate()));
    }
    let marks = marks.into_iter().map(|(class, word)| {
        view! { <span class=class>{word}</span> }
    });
    let marks = marks.collect_view();
    let entry = view! {
        <p class="entry" class:cancelled=meeting.cancelled.is_some()>
            <a href=href>{formats.date(meeting.date)}</a>
            <span class="small muted">{title}</span>
            <span class="marks">{marks}</span>
        </p>
    };
    Some(entry.into_any())
}

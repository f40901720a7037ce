//! What lies behind and above the rows: quarters, months, meetings, today.

use leptos::prelude::*;

use super::percent;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::work::spans::{self, Window};
use crate::words::Formats as _;

/// Windows of more years show no months.
const MONTHS_UP_TO: i32 = 800;
/// Windows of more years show years where others show quarters.
const QUARTERS_UP_TO: i32 = 1900;

/// The lines of quarters, months and today, behind all rows.
#[component]
pub fn Grid(window: Memo<Window>) -> impl IntoView {
    let session = use_session();
    let lines = move || {
        let window = window.get();
        let months = (window.days() <= MONTHS_UP_TO).then(|| window.months());
        let months = months
            .unwrap_or_default()
            .into_iter()
            .map(|it| (it, "month"));
        let quarters = window.quarters().into_iter().map(move |it| {
            let class = if it.number == 1 { "year" } else { "quarter" };
            (it, class)
        });
        months
            .chain(quarters)
            .map(|(part, class)| {
                let x = percent(window.place(part.from));
                view! { <line class=class x1=x.clone() x2=x y1="0" y2="100%" /> }
            })
            .collect_view()
    };
    let today = move || {
        let (window, today) = (window.get(), session.today());
        let x = percent(window.place(today));
        window
            .holds(today)
            .then(|| view! { <line class="today" x1=x.clone() x2=x y1="0" y2="100%" /> })
    };
    view! {
        <svg class="timeline-grid" aria-hidden="true" focusable="false" width="100%" height="100%">
            {lines}
            {today}
        </svg>
    }
}

/// The names of years and quarters, and where today is.
#[component]
pub fn Head(window: Memo<Window>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let parts = move || {
        let window = window.get();
        let quarters = window.quarters().into_iter();
        let by_year = window.days() > QUARTERS_UP_TO;
        let short = window.first != window.last;
        quarters
            .filter(|it| !by_year || it.number == 1)
            .map(|part| {
                let name = match (by_year || short, part.number) {
                    (true, 1) => part.year.to_string(),
                    (true, _) => t().timeline_quarter_short(part.number),
                    (false, _) => t().timeline_quarter(part.number, part.year),
                };
                view! {
                    <text x=percent(window.place(part.from)) y="16" dx="5" class:year=part.number == 1>
                        {name}
                    </text>
                }
            })
            .collect_view()
    };
    let today = move || {
        let (window, today) = (window.get(), session.today());
        window.holds(today).then(|| {
            let place = window.place(today);
            // At the right edge the word stands to the left of its line.
            let (anchor, aside) = if place > 8_500 {
                ("end", "-5")
            } else {
                ("start", "5")
            };
            view! {
                <text class="today" x=percent(place) y="34" dx=aside text-anchor=anchor>
                    {format!("{} {}", t().timeline_today(), formats().date(today))}
                </text>
            }
        })
    };
    view! {
        <div class="timeline-head">
            <div class="timeline-name"></div>
            <svg class="timeline-scale" width="100%" height="40" aria-hidden="true" focusable="false">
                {parts}
                {today}
            </svg>
        </div>
    }
}

/// The meetings of the window, as links in a row of their own.
#[component]
pub fn Meetings(window: Memo<Window>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let meetings = memo(move || {
        let (cluster, window) = (session.cluster(), window.get());
        let meetings = spans::meetings(&cluster, window);
        let named = meetings.into_iter().map(|it| {
            let body = cluster.body_name(Some(&it.body)).map(str::to_owned);
            let name = it.title.clone().or(body).unwrap_or_default();
            (it.id.record(), it.date, name)
        });
        named.collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !meetings.with(Vec::is_empty)>
            <div class="timeline-row timeline-meetings">
                <div class="timeline-name">
                    <span>{move || t().nav_meetings()}</span>
                </div>
                <div class="timeline-track timeline-dots">
                    {move || {
                        let window = window.get();
                        let dots = meetings.get().into_iter().map(|(id, date, name)| {
                            let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
                            let said = format!("{name}, {}", formats().date(date));
                            view! {
                                <a
                                    class="timeline-dot"
                                    href=href
                                    style:left=percent(window.place(date))
                                    title=said.clone()
                                    aria-label=said
                                ></a>
                            }
                        });
                        dots.collect_view()
                    }}
                </div>
            </div>
        </Show>
    }
}

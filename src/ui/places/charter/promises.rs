//! How a promise is kept: a mark for each thing that it was promised of, the figure as a sentence,
//! and what is missing, each one click away.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::charter::promises::{Evidence, Mark, What, evidence};
use crate::domain::cluster::Cluster;
use crate::domain::vocabulary::PromiseCheck;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::route_to;
use crate::words::{Formats, Words};

/// More marks than these are drawn as one bar.
const MARKS: usize = 40;
/// So many of what is missing are named.
const NAMED: usize = 6;
const STEP: f64 = 9.0;
const TALL: f64 = 18.0;

/// The figure as a sentence.
pub fn sentence(words: Words, of: &Evidence) -> String {
    let (kept, all) = (of.kept, of.of);
    if all == 0 {
        return words.charter_kept_nothing_yet().to_owned();
    }
    let year = of.year.unwrap_or_default();
    match &of.check {
        PromiseCheck::QuarterlyMeetings => words.charter_kept_quarters(kept, all),
        PromiseCheck::Responsibilities => words.charter_kept_responsible(kept, all),
        PromiseCheck::Pledges => words.charter_kept_pledges(kept, all, year),
        PromiseCheck::Representatives => words.charter_kept_representatives(kept, all),
        PromiseCheck::Communication => words.charter_kept_communication(kept, all),
        PromiseCheck::PromisesKept => words.charter_kept_promises(kept, all),
        PromiseCheck::Guests => words.charter_kept_guests(kept, all),
        PromiseCheck::Topics => words.charter_kept_topics(kept, all),
        PromiseCheck::AnnualTheme => words.charter_kept_theme(year, kept, all),
        PromiseCheck::AgreedGoals => words.charter_kept_goals(kept, all),
        PromiseCheck::ProjectsLed => words.charter_kept_led(kept, all),
        PromiseCheck::Other(_) => words.x_of_y(kept, all),
    }
}

/// What a mark stands for, by name.
fn name_of(words: Words, formats: &dyn Formats, cluster: &Cluster, mark: &Mark) -> String {
    match &mark.what {
        What::Record(id) => {
            if let Some(meeting) = cluster.meetings.get(id.as_str()) {
                return formats.date(meeting.date);
            }
            cluster
                .title_of(id)
                .map_or_else(|| id.to_string(), str::to_owned)
        }
        What::Quarter { year, quarter } => words.charter_quarter(*quarter, *year),
        What::Year(year) => year.to_string(),
    }
}

fn figure(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The marks as a row of columns, each filled as far as it is kept. The sentence beside it says the
/// same, so it is hidden from screen readers.
pub fn marks(of: &Evidence) -> AnyView {
    let column = |x: f64, width: f64, kept: usize, all: usize| {
        let part = figure(kept) / figure(all).max(1.0);
        let filled = (TALL - 2.0) * part;
        let class = if kept >= all { "pip kept" } else { "pip" };
        view! {
            <g class=class>
                <rect x=x y="1" width=width height=TALL - 2.0 rx="2" class="pip-frame" />
                <rect x=x y=TALL - 1.0 - filled width=width height=filled rx="2" class="pip-part" />
            </g>
        }
    };
    let (width, all) = if of.marks.len() > MARKS {
        let part = STEP * figure(MARKS) * figure(of.kept) / figure(of.of).max(1.0);
        let bar = view! {
            <g class="pip">
                <rect x="1" y="5" width=STEP * figure(MARKS) - 2.0 height="8" rx="2" class="pip-frame" />
                <rect x="1" y="5" width=part height="8" rx="2" class="pip-part" />
            </g>
        };
        (STEP * figure(MARKS), bar.into_any())
    } else {
        let columns = of.marks.iter().enumerate();
        let columns =
            columns.map(|(at, it)| column(1.0 + STEP * figure(at), STEP - 3.0, it.kept, it.of));
        (
            STEP * figure(of.marks.len()),
            columns.collect_view().into_any(),
        )
    };
    let size = format!("0 0 {width} {TALL}");
    view! {
        <svg class="pips" viewBox=size width=width height=TALL preserveAspectRatio="xMinYMid" aria-hidden="true">
            {all}
        </svg>
    }
    .into_any()
}

/// How a promise is kept, on this day.
#[component]
pub fn Kept(check: PromiseCheck) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let found = memo(move || Known(evidence(&session.cluster(), session.today(), &check)));
    move || {
        let Known(found) = found.get();
        let sign = if found.is_kept() {
            view! { <span class="kept-sign"><Icon sign=Sign::Check /></span> }.into_any()
        } else {
            ().into_any()
        };
        let said = sentence(t(), &found);
        let drawn = (found.of > 0).then(|| marks(&found));
        view! {
            <div class="kept-line" class:whole=found.is_kept()>
                {drawn} <span>{said}</span> {sign} {missing(&found)}
            </div>
        }
    }
}

/// What was found, compared by its value, so that an edit elsewhere draws nothing anew.
#[derive(Clone, PartialEq)]
struct Known(Evidence);

/// What is missing, by name, with the way there.
fn missing(found: &Evidence) -> AnyView {
    let session = use_session();
    let t = use_words();
    let formats = crate::app::reader::use_formats();
    let missing: Vec<Mark> = found
        .marks
        .iter()
        .filter(|it| !it.is_kept())
        .cloned()
        .collect();
    if missing.is_empty() {
        return ().into_any();
    }
    let count = missing.len();
    let named = move || {
        let cluster = session.cluster();
        let named = missing.iter().take(NAMED).map(|it| {
            let name = name_of(t(), formats().as_ref(), &cluster, it);
            match &it.what {
                What::Record(id) => {
                    let href = route_to(&cluster, id).href();
                    view! { <li><a href=href>{name}</a></li> }.into_any()
                }
                _ => view! { <li>{name}</li> }.into_any(),
            }
        });
        named.collect_view()
    };
    let more = count.saturating_sub(NAMED);
    view! {
        <details class="kept-missing no-print">
            <summary>{move || t().charter_kept_missing(count)}</summary>
            <ul>
                {named}
                {(more > 0).then(|| view! { <li class="faint">{move || t().charter_and_more(more)}</li> })}
            </ul>
        </details>
    }
    .into_any()
}

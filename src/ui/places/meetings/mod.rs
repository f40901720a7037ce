//! Meetings: the calendar of every body, and one meeting with its agenda, its attendance and what
//! was decided and promised there.
//!
//! Without a focus the address means the calendar; with one (`?focus=…`), one meeting and a part of
//! it (`&part=…`).
//!
//! - [`calendar`]: what comes next, and the year of every body by quarters, those without a meeting
//!   among them
//! - [`promises`]: follow-ups, of one meeting and across all, and how they are kept
//! - [`sheet`]: one meeting: its name, its quorum, and one of three parts
//! - [`agenda`]: what it is called for; [`hall`]: who is there and what happens; [`minutes`]: what is
//!   kept of it

mod agenda;
mod calendar;
mod hall;
mod minutes;
mod promises;
mod sheet;

use leptos::prelude::*;

use self::calendar::Calendar;
use self::promises::OpenPromises;
use self::sheet::Sheet;
use crate::app::reader::{self, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::promises::is_open;
use crate::domain::meetings::{Meeting, calendar as days};
use crate::words::{Formats as _, Words};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    let open = cluster
        .follow_ups
        .values()
        .filter(|it| is_open(it.status.as_ref()))
        .count();
    let mut gist = vec![words.meetings_count(cluster.meetings.len())];
    if let Some(next) = days::next(cluster, None, today) {
        let day = reader::formats(words.lang()).date(next.date);
        gist.push(words.meetings_gist_next(day));
    }
    gist.push(words.meetings_gist_open(open));
    gist.join(" · ")
}

/// The meeting that a record belongs to.
fn meeting_of(cluster: &Cluster, record: &str) -> Option<Id<Meeting>> {
    if let Some(meeting) = cluster.meetings.get(record) {
        return Some(meeting.id.clone());
    }
    let item = |id: &str| cluster.agenda_items.get(id).map(|it| it.meeting.clone());
    None.or_else(|| {
        let promise = cluster.follow_ups.get(record);
        promise.and_then(|it| it.meeting.clone())
    })
    .or_else(|| cluster.topics.get(record).and_then(|it| it.meeting.clone()))
    .or_else(|| item(record))
    .or_else(|| {
        let speech = cluster.speeches.get(record);
        speech.and_then(|it| item(it.item.as_str()))
    })
    .or_else(|| cluster.attendances.get(record).map(|it| it.meeting.clone()))
    .or_else(|| cluster.guests.get(record).map(|it| it.meeting.clone()))
    .or_else(|| cluster.minutes.get(record).map(|it| it.meeting.clone()))
    .or_else(|| cluster.addenda.get(record).map(|it| it.meeting.clone()))
    .or_else(|| cluster.scenes.get(record).and_then(|it| it.meeting.clone()))
}

/// A part of one meeting.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Agenda,
    Hall,
    Minutes,
}

/// The word of the address for each part of a meeting.
const PARTS: [(&str, Part); 3] = [
    ("", Part::Agenda),
    ("hall", Part::Hall),
    ("minutes", Part::Minutes),
];

impl Part {
    /// The part that an address names; without a word for it, the one that shows the record in focus.
    fn of(cluster: &Cluster, route: &Route) -> Self {
        let word = |name: &str| route.query.get(name).map(String::as_str);
        if let Some(wanted) = word("part") {
            let part = PARTS.into_iter().find(|(it, _)| *it == wanted);
            return part.map_or(Self::Agenda, |(_, part)| part);
        }
        let focus = word("focus").unwrap_or_default();
        let of_hall = cluster.attendances.contains_key(focus)
            || cluster.guests.contains_key(focus)
            || cluster.speeches.contains_key(focus)
            || cluster.topics.contains_key(focus)
            || cluster.follow_ups.contains_key(focus);
        if of_hall {
            Self::Hall
        } else if cluster.minutes.contains_key(focus) || cluster.addenda.contains_key(focus) {
            Self::Minutes
        } else {
            Self::Agenda
        }
    }

    fn word(self, words: Words) -> &'static str {
        match self {
            Self::Agenda => words.records_agenda_item(),
            Self::Hall => words.hall_title(),
            Self::Minutes => words.record_minutes(),
        }
    }
}

/// The parts of a meeting, as links.
#[component]
fn Parts(id: Id<Meeting>, shown: Memo<Part>) -> impl IntoView {
    let t = use_words();
    view! {
        <nav class="place-parts no-print" aria-label=move || t().record_meeting()>
            {PARTS
                .into_iter()
                .map(|(name, part)| {
                    let route = Route::to(Place::Meetings).with("focus", id.as_str());
                    view! {
                        <a
                            href=route.with("part", name).href()
                            aria-current=move || (shown.get() == part).then_some("page")
                        >
                            {move || part.word(t())}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
    }
}

#[component]
pub fn Meetings() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let focus = router.query("focus");
    let shown = memo(move || Part::of(&session.cluster(), &router.get()));
    let chosen = memo(move || {
        let focus = focus.get()?;
        meeting_of(&session.cluster(), &focus)
    });
    view! {
        <div class="page meetings">
            {move || match chosen.get() {
                Some(id) => view! { <Sheet id shown /> }.into_any(),
                None => view! { <Calendar /> <OpenPromises /> }.into_any(),
            }}
        </div>
    }
}

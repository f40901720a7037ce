//! Meetings: the calendar of every body, and one meeting with its agenda, its attendance and what
//! was decided and promised there.
//!
//! - [`calendar`]: meetings by year and quarter, missing quarters among them
//! - [`sheet`]: one meeting, with its simple facts
//! - [`agenda`], [`presence`], [`outcome`]: what was on the table, who sat around it, what came of it
//! - [`promises`]: follow-ups, of one meeting and across all

mod agenda;
mod calendar;
mod outcome;
mod presence;
mod promises;
mod sheet;

use leptos::prelude::*;

use self::calendar::Calendar;
use self::promises::OpenPromises;
use self::sheet::Sheet;
use crate::app::reader;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::vocabulary::TaskStatus;
use crate::words::{Formats as _, Words};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    let open = cluster
        .follow_ups
        .values()
        .filter(|it| is_open(it.status.as_ref()))
        .count();
    let mut gist = vec![words.meetings_count(cluster.meetings.len())];
    if let Some(next) = next(cluster, today) {
        let day = reader::formats(words.lang()).date(next.date);
        gist.push(words.meetings_gist_next(day));
    }
    gist.push(words.meetings_gist_open(open));
    gist.join(" · ")
}

/// Whether a promise still stands.
fn is_open(status: Option<&TaskStatus>) -> bool {
    matches!(
        status,
        None | Some(TaskStatus::Open | TaskStatus::Running | TaskStatus::Late)
    )
}

fn next(cluster: &Cluster, today: Date) -> Option<&Meeting> {
    let coming = cluster.meetings.values().filter(|it| today <= it.date);
    coming.min_by_key(|it| (it.date, it.start))
}

fn last(cluster: &Cluster, today: Date) -> Option<&Meeting> {
    let past = cluster.meetings.values().filter(|it| it.date < today);
    past.max_by_key(|it| (it.date, it.start))
}

/// The meeting that a record belongs to.
fn meeting_of(cluster: &Cluster, record: &str) -> Option<Id<Meeting>> {
    if let Some(meeting) = cluster.meetings.get(record) {
        return Some(meeting.id.clone());
    }
    None.or_else(|| {
        cluster
            .follow_ups
            .get(record)
            .and_then(|it| it.meeting.clone())
    })
    .or_else(|| cluster.topics.get(record).and_then(|it| it.meeting.clone()))
    .or_else(|| {
        cluster
            .agenda_items
            .get(record)
            .map(|it| it.meeting.clone())
    })
    .or_else(|| cluster.attendances.get(record).map(|it| it.meeting.clone()))
    .or_else(|| cluster.guests.get(record).map(|it| it.meeting.clone()))
}

#[component]
pub fn Meetings() -> impl IntoView {
    let session = use_session();
    let focus = expect_context::<Router>().query("focus");
    let meant = memo(move || {
        let focus = focus.get()?;
        meeting_of(&session.cluster(), &focus)
    });
    // Without an address the next meeting is what people come for, else the last.
    let chosen = memo(move || {
        meant.get().or_else(|| {
            let cluster = session.cluster();
            let today = session.today();
            let meeting = next(&cluster, today).or_else(|| last(&cluster, today));
            meeting.map(|meeting| meeting.id.clone())
        })
    });
    view! {
        <div class="page meetings" class:chosen=move || meant.get().is_some()>
            <div class="meetings-desk">
                <Calendar chosen />
                {move || chosen.get().map(|id| view! { <Sheet id /> })}
            </div>
            <OpenPromises />
        </div>
    }
}

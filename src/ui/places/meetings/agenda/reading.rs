//! The invitation and the report since the last meeting, as they are read, printed and handed out.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::{Session, use_session};
use crate::browser::clock;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::since::Since;
use crate::portrait::article::Article;
use crate::portrait::{invitation, since};
use crate::ui::places::article::article_view;

/// The records as they stood at the end of a day; `None` where the journal does not reach back to it.
pub fn before(session: Session, day: Date) -> Option<Cluster> {
    let past = session.with(|open| {
        let empty = open.workspace.journal().is_empty();
        (!empty).then(|| open.workspace.as_of(clock::end_of(day)))
    });
    let past = past.flatten()?;
    past.unknown_before
        .is_none()
        .then(|| Cluster::read(&past.records).0)
}

/// The way back from a text to its meeting.
fn back(id: &Id<Meeting>) -> AnyView {
    let t = use_words();
    let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
    view! {
        <a class="to-list back" href=href>
            "← "
            {move || t().meetings_back()}
        </a>
    }
    .into_any()
}

/// The invitation.
#[component]
pub fn Reading(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let way = back(&id);
    let article = memo(move || {
        let cluster = session.cluster();
        match cluster.meetings.get(&id) {
            Some(meeting) => invitation::article(&cluster, t(), formats().as_ref(), meeting),
            None => Article::default(),
        }
    });
    article_view(article, "invitation", way)
}

/// What happened since the last meeting.
#[component]
pub fn Report(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let way = back(&id);
    let article = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        let Some(meeting) = cluster.meetings.get(&id) else {
            return Article::default();
        };
        let from = Since::last(&cluster, meeting, today);
        let before = from.and_then(|since| before(session, since.from));
        since::article(
            &cluster,
            before.as_ref(),
            t(),
            formats().as_ref(),
            meeting,
            today,
        )
    });
    article_view(article, "since", way)
}

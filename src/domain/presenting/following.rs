//! The scenes that follow from an agenda, so that nobody has to prepare any; and without a meeting, a
//! walk through the organisation.

use std::collections::BTreeSet;

use crate::domain::charter::vision;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::motions;
use crate::domain::record::Kind;
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{BodyType, SceneKind};
use crate::domain::votes::Poll;
use crate::domain::work::board::live_projects;

use super::deck::Slide;

/// The word of a scene's address that says which part of the charter it shows.
pub const PART: &str = "part";
/// The mission, sentence by sentence.
pub const MISSION: &str = "mission";
/// The guiding principles.
pub const PRINCIPLES: &str = "principles";
/// The strategic goals.
pub const GOALS: &str = "goals";

/// A walk names so many bodies one by one.
const MOST_BODIES: usize = 9;

pub(super) fn slides(cluster: &Cluster, meeting: Option<&Id<Meeting>>, today: Date) -> Vec<Slide> {
    match meeting.and_then(|id| cluster.meetings.get(id)) {
        Some(meeting) => of_meeting(cluster, meeting),
        None => of_organisation(cluster, today),
    }
}

/// The items of a meeting, in order.
#[must_use]
pub fn items<'a>(cluster: &'a Cluster, meeting: &Id<Meeting>) -> Vec<&'a AgendaItem> {
    let mut items = in_order(&cluster.agenda_items);
    items.retain(|it| it.meeting == *meeting);
    items
}

/// The last meeting of the same body before one.
#[must_use]
pub fn meeting_before<'a>(cluster: &'a Cluster, meeting: &Meeting) -> Option<&'a Meeting> {
    let when = |it: &Meeting| (it.date, it.start);
    let earlier = cluster
        .meetings
        .values()
        .filter(|it| it.body == meeting.body && it.cancelled.is_none() && when(it) < when(meeting));
    earlier.max_by_key(|it| when(it))
}

fn has_promises(cluster: &Cluster, meeting: &Meeting) -> bool {
    let mut promises = cluster.follow_ups.values();
    promises.any(|it| it.meeting.as_ref() == Some(&meeting.id))
}

fn of_meeting(cluster: &Cluster, meeting: &Meeting) -> Vec<Slide> {
    let about = |id: &Id<Meeting>| Some(id.record());
    let mut slides = vec![Slide::following(
        "opening",
        SceneKind::Text,
        about(&meeting.id),
    )];
    // The highest body is reminded of where all of it leads.
    let body = cluster.bodies.get(&meeting.body);
    if body.is_some_and(|it| it.body_type == Some(BodyType::Assembly))
        && vision::in_force(cluster, meeting.date).is_some()
    {
        slides.push(Slide::following("vision", SceneKind::Charter, None));
    }
    slides.push(Slide::following(
        "agenda",
        SceneKind::Agenda,
        about(&meeting.id),
    ));
    let before = meeting_before(cluster, meeting).filter(|it| has_promises(cluster, it));
    if let Some(before) = before {
        slides.push(Slide::following(
            "promises",
            SceneKind::FollowUps,
            about(&before.id),
        ));
    }
    let polls = polls(cluster, meeting);
    for item in items(cluster, &meeting.id) {
        slides.extend(of_item(cluster, item));
        let of_item = polls.iter().filter(|it| it.0.as_ref() == Some(&item.id));
        slides.extend(of_item.map(|it| of_poll(it.1)));
    }
    let alone = polls.iter().filter(|it| it.0.is_none());
    slides.extend(alone.map(|it| of_poll(it.1)));
    if has_promises(cluster, meeting) {
        slides.push(Slide::following(
            "promised",
            SceneKind::FollowUps,
            about(&meeting.id),
        ));
    }
    slides
}

fn of_item(cluster: &Cluster, item: &AgendaItem) -> Vec<Slide> {
    let key = |what: &str| format!("{what}-{}", item.id);
    let mut slides = vec![Slide::following(
        key("item"),
        SceneKind::Speaker,
        Some(item.id.record()),
    )];
    let about = item.about.as_ref();
    let shown = about.and_then(|it| cluster.kind_of(it).map(|kind| (it, kind)));
    match shown {
        Some((id, Kind::Project)) => {
            slides.push(Slide::following(
                key("about"),
                SceneKind::Projects,
                Some(id.clone()),
            ));
        }
        Some((id, Kind::Body)) => slides.push(of_body(key("about"), id)),
        Some((id, Kind::Vision | Kind::Goal | Kind::MissionItem)) => {
            slides.push(Slide::following(
                key("about"),
                SceneKind::Charter,
                Some(id.clone()),
            ));
        }
        _ => {}
    }
    slides
}

fn of_poll(poll: &Poll) -> Slide {
    let kind = if motions::is_closed(poll) {
        SceneKind::Result
    } else {
        SceneKind::Poll
    };
    Slide::following(format!("poll-{}", poll.id), kind, Some(poll.id.record()))
}

/// The polls of a meeting, each with the item under which it stands.
fn polls<'a>(cluster: &'a Cluster, meeting: &Meeting) -> Vec<(Option<Id<AgendaItem>>, &'a Poll)> {
    let mut polls: Vec<(Option<Id<AgendaItem>>, &Poll)> = cluster
        .polls
        .values()
        .map(|poll| {
            (
                item_of(cluster, poll, &meeting.id).map(|it| it.id.clone()),
                poll,
            )
        })
        .collect();
    polls.retain(|it| it.0.is_some() || it.1.meeting.as_ref() == Some(&meeting.id));
    polls
}

/// The item of a meeting under which a poll stands: the one that names it, or that is about it; else
/// the one that speaks of the same, for many agendas are written before there is a poll.
#[must_use]
pub fn item_of<'a>(
    cluster: &'a Cluster,
    poll: &Poll,
    meeting: &Id<Meeting>,
) -> Option<&'a AgendaItem> {
    let items = items(cluster, meeting);
    let names = |it: &&AgendaItem| {
        it.poll.as_ref() == Some(&poll.id) || it.about.as_ref() == Some(&poll.id.record())
    };
    if let Some(named) = items.iter().copied().find(names) {
        return Some(named);
    }
    if poll.meeting.as_ref() != Some(meeting) {
        return None;
    }
    let asked = stems(&poll.title);
    let shared = |item: &AgendaItem| {
        let said = stems(&item.text);
        asked.iter().filter(|it| said.contains(*it)).count()
    };
    let free = items.into_iter().filter(|it| it.poll.is_none());
    // The first of those that say the most of it.
    free.rev()
        .max_by_key(|it| shared(it))
        .filter(|it| shared(it) > 0)
}

/// Words end as their sentence asks; their beginnings stay.
const STEM: usize = 5;

fn stems(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|it| it.chars().count() >= STEM)
        .map(|it| it.to_lowercase().chars().take(STEM).collect())
        .gathered()
}

fn of_body(key: String, id: &RecordId) -> Slide {
    Slide::following(key, SceneKind::Chart, Some(id.clone()))
}

fn of_organisation(cluster: &Cluster, today: Date) -> Vec<Slide> {
    let organisation = cluster.organisation().map(|it| it.id.record());
    let mut slides = vec![Slide::following("opening", SceneKind::Text, organisation)];
    let part = |part: &str| {
        Slide::following(part, SceneKind::Charter, None).with_address(format!("{PART}={part}"))
    };
    if vision::in_force(cluster, today).is_some() {
        slides.push(Slide::following("vision", SceneKind::Charter, None));
    }
    if !cluster.mission_items.is_empty() {
        slides.push(part(MISSION));
    }
    if !cluster.principles.is_empty() {
        slides.push(part(PRINCIPLES));
    }
    if !cluster.goals.is_empty() {
        slides.push(part(GOALS));
    }
    if !cluster.bodies.is_empty() {
        slides.push(Slide::following("chart", SceneKind::Chart, None));
        let walk = walk(cluster).into_iter();
        slides.extend(walk.map(|it| of_body(format!("body-{}", it.id), &it.id.record())));
    }
    if !live_projects(cluster).is_empty() {
        slides.push(Slide::following("projects", SceneKind::Projects, None));
    }
    if !cluster.follow_ups.is_empty() {
        slides.push(Slide::following("promises", SceneKind::FollowUps, None));
    }
    slides
}

/// The bodies that a walk names one by one: from the top, level by level.
fn walk(cluster: &Cluster) -> Vec<&Body> {
    let mut walk = cluster.bodies_under(None);
    let mut at = 0;
    while let Some(body) = walk.get(at).filter(|_| walk.len() < MOST_BODIES) {
        let under = cluster.bodies_under(Some(&body.id));
        walk.extend(under);
        at += 1;
    }
    walk.truncate(MOST_BODIES);
    walk
}

//! What an item of the agenda is about, and items that are taken up because they suggest themselves.

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::since::Proposal;
use crate::domain::meetings::templates::{NewId, append};
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::motions;
use crate::domain::polling;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::{ItemPurpose, MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::domain::work::board::live_projects;

/// The motions that may come up in a meeting: those before its body, or before none, that nobody has
/// decided and that are not voted on by file.
#[must_use]
pub fn motions_for<'c>(cluster: &'c Cluster, meeting: &Meeting) -> Vec<&'c Poll> {
    let mut polls: Vec<&Poll> = cluster.polls.values().collect();
    polls.retain(|poll| {
        let body = polling::body_of(cluster, poll);
        let circular = polling::is_circular(poll, polling::card_of(cluster, poll));
        body.is_none_or(|it| it.id == meeting.body) && !circular && !motions::is_closed(poll)
    });
    sorting::by(&mut polls, |a, b| a.title.cmp(&b.title));
    polls
}

/// What else an item may be about: projects, plans, themes, goals, and topics that were brought in.
#[must_use]
pub fn subjects(cluster: &Cluster) -> Vec<(Kind, RecordId, String)> {
    let mut found: Vec<(Kind, RecordId, String)> = Vec::new();
    for it in live_projects(cluster) {
        found.push((Kind::Project, it.id.record(), it.title.clone()));
    }
    for it in cluster.work_plans.values() {
        let year = it.year.map(|it| it.to_string()).unwrap_or_default();
        found.push((Kind::WorkPlan, it.id.record(), year));
    }
    for it in cluster.themes.values() {
        let title = format!("{} {}", it.year, it.title);
        found.push((Kind::Theme, it.id.record(), title));
    }
    for it in in_order(&cluster.goals) {
        found.push((Kind::Goal, it.id.record(), it.text.clone()));
    }
    for it in cluster.topics.values() {
        found.push((Kind::Topic, it.id.record(), it.text.clone()));
    }
    found
}

/// The step that says what an item is about. A motion becomes what is voted on there, and is taken in
/// this meeting unless it has one already.
#[must_use]
pub fn link(cluster: &Cluster, item: &AgendaItem, about: Option<&RecordId>) -> Command {
    let poll = about.and_then(|it| cluster.polls.get(it.as_str()));
    let field =
        |name: &str, id: Option<&RecordId>| (name.to_owned(), id.map(|it| it.as_str().into()));
    let own = |decides: bool| about.filter(|_| decides == poll.is_some());
    let mut fields = vec![field("poll", own(true)), field("about", own(false))];
    if poll.is_some() && item.purpose.is_none() {
        fields.push(("purpose".to_owned(), Some(purpose_of(poll).as_str().into())));
    }
    let set = Command::Set {
        record: item.id.record(),
        fields,
    };
    match poll.and_then(|it| taken_in(it, &item.meeting)) {
        Some(taken) => Command::All(vec![set, taken]),
        None => set,
    }
}

fn purpose_of(poll: Option<&Poll>) -> ItemPurpose {
    match poll.and_then(|it| it.poll_kind.as_ref()) {
        Some(PollKind::Election) => ItemPurpose::Election,
        _ => ItemPurpose::Decision,
    }
}

/// The step by which a motion is voted on in a meeting; none while it has one, or people vote on it.
fn taken_in(poll: &Poll, meeting: &Id<Meeting>) -> Option<Command> {
    let free = poll.meeting.is_none() && motions::state_of(poll) != MotionState::Open;
    free.then(|| Command::set(&poll.id.record(), "meeting", Some(meeting.as_str().into())))
}

/// The step that takes up what suggested itself, under the text given.
#[must_use]
pub fn take_up(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    proposal: &Proposal,
    text: &str,
    new: NewId,
) -> Option<Command> {
    let mut record = Record::new(Kind::AgendaItem, &new(Kind::AgendaItem))
        .with("text", text)
        .with("purpose", proposal.purpose.as_str());
    if let Some(minutes) = proposal.duration {
        record = record.with("duration", minutes);
    }
    if let Some(poll) = &proposal.poll {
        record = record.with("poll", poll.as_str());
    }
    if let Some(about) = &proposal.about {
        record = record.with("about", about.as_str());
    }
    let mut commands = vec![append(cluster, meeting, vec![record])?];
    let poll = proposal.poll.as_ref();
    let poll = poll.and_then(|it| cluster.polls.get(it));
    commands.extend(poll.and_then(|it| taken_in(it, meeting)));
    Some(Command::All(commands))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::meetings::invitation::items;
    use crate::domain::meetings::since::proposals;
    use crate::domain::record::Records;
    use crate::domain::testing::{applied, read, records};

    fn house() -> Records {
        records(json!([
            { "id": "all", "kind": "body", "name": "Assembly" },
            { "id": "m", "kind": "meeting", "body": "all", "date": "2025-04-10" },
            { "id": "i", "kind": "agendaItem", "meeting": "m", "text": "Fees" },
            { "id": "v", "kind": "poll", "title": "Fees", "body": "all", "state": "proposed" },
            { "id": "e", "kind": "poll", "title": "Chair", "pollKind": "election", "body": "all", "state": "draft" },
            { "id": "done", "kind": "poll", "title": "Old", "body": "all", "state": "adopted" },
            { "id": "p", "kind": "project", "title": "Atlas", "status": "running" },
        ]))
    }

    fn after(records: &Records, command: &Command) -> Cluster {
        read(&applied(records, command))
    }

    #[test]
    fn an_item_is_about_a_motion_or_about_something_else_and_never_both() {
        let records = house();
        let cluster = Cluster::read(&records).0;
        let item = cluster.agenda_items.get("i").unwrap();
        let election = after(&records, &link(&cluster, item, Some(&"e".into())));
        let linked = election.agenda_items.get("i").unwrap();
        assert_eq!(linked.poll, Some(Id::new("e")));
        assert_eq!(linked.purpose, Some(ItemPurpose::Election));
        let taken = election.polls.get("e").unwrap();
        assert_eq!(taken.meeting, Some(Id::new("m")));
        let project = after(&records, &link(&cluster, linked, Some(&"p".into())));
        let linked = project.agenda_items.get("i").unwrap();
        assert_eq!(
            (linked.poll.clone(), linked.about.clone()),
            (None, Some("p".into()))
        );
    }

    #[test]
    fn what_waits_is_taken_up_once_and_voted_on_in_this_meeting() {
        let records = house();
        let cluster = Cluster::read(&records).0;
        let meeting = cluster.meetings.get("m").unwrap();
        assert_eq!(motions_for(&cluster, meeting).len(), 2);
        let mut found = proposals(&cluster, meeting, &[]);
        // An item of that name stands there already.
        assert_eq!(found, []);
        let renamed = after(
            &records,
            &Command::set(&"i".into(), "text", Some("Welcome".into())),
        );
        found = proposals(&renamed, meeting, &[]);
        assert_eq!(found.len(), 1);
        let mut new = |kind: Kind| format!("{kind}-1");
        let command = take_up(&cluster, &meeting.id, &found[0], "Fees of 2026", &mut new).unwrap();
        let cluster = after(&records, &command);
        assert_eq!(items(&cluster, &meeting.id).len(), 2);
        assert_eq!(cluster.polls.get("v").unwrap().meeting, Some(Id::new("m")));
        assert_eq!(proposals(&cluster, meeting, &[]), []);
    }
}

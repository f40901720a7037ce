//! What has happened since a body last met: what the records date, and what the journal shows beside
//! them; and which items of an agenda follow from it.
//!
//! The journal comes in as the records of then, so that nothing here depends on how it is kept.

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::invitation::items;
use crate::domain::meetings::promises::{is_open, is_overdue, to_report};
use crate::domain::meetings::{FollowUp, Meeting, calendar};
use crate::domain::membership::movement;
use crate::domain::motions;
use crate::domain::polling;
use crate::domain::sorting;
use crate::domain::vocabulary::{
    ItemPurpose, ItemState, MotionState, ProjectStatus, TaskStatus, TopicDirection, TopicStatus,
};
use crate::domain::votes::Poll;
use crate::domain::work::board::live_projects;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An entry of a register.
    Decided,
    Kept,
    Overdue,
    Promised,
    Joined,
    ChangedClass,
    Left,
    /// A project went on; to where is its status.
    Project(ProjectStatus),
    MilestoneReached,
    WorkDone,
    /// A motion was proposed or debated.
    Motion(MotionState),
    Topic,
    Idea,
    Supervised,
}

/// One thing that happened, and the record that tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    pub what: What,
    pub record: RecordId,
    /// `None` where only the journal knows of it.
    pub day: Option<Date>,
}

/// The days that are looked at: from the last meeting to the one that comes, or to today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since {
    pub from: Date,
    pub until: Date,
}

impl Since {
    /// Since the meeting before this one, up to this one; `None` where there was none.
    #[must_use]
    pub fn last(cluster: &Cluster, meeting: &Meeting, today: Date) -> Option<Self> {
        let last = calendar::before(cluster, meeting)?;
        let until = meeting.date.min(today);
        (last.date <= until).then_some(Self {
            from: last.date,
            until,
        })
    }

    fn holds(self, day: Date) -> bool {
        self.from < day && day <= self.until
    }

    /// With the day of the last meeting itself: what it decided and promised is told in the next.
    fn holds_or_begins(self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

/// Everything that happened, in the order of [`What`], each by its day. `before` are the records as
/// they stood at the last meeting, where the journal reaches back so far.
#[must_use]
pub fn news(cluster: &Cluster, before: Option<&Cluster>, since: Since) -> Vec<News> {
    let teller = Teller {
        cluster,
        before,
        since,
    };
    let mut news = Vec::new();
    teller.decisions(&mut news);
    teller.promises(&mut news);
    teller.members(&mut news);
    teller.work(&mut news);
    teller.motions(&mut news);
    teller.said(&mut news);
    sorting::by_key(&mut news, |it| (rank(&it.what), it.day.is_none(), it.day));
    news
}

fn rank(what: &What) -> u8 {
    match what {
        What::Decided => 0,
        What::Kept => 1,
        What::Overdue => 2,
        What::Promised => 3,
        What::Joined => 4,
        What::ChangedClass => 5,
        What::Left => 6,
        What::Project(_) => 7,
        What::MilestoneReached => 8,
        What::WorkDone => 9,
        What::Motion(_) => 10,
        What::Topic => 11,
        What::Idea => 12,
        What::Supervised => 13,
    }
}

struct Teller<'a> {
    cluster: &'a Cluster,
    before: Option<&'a Cluster>,
    since: Since,
}

impl Teller<'_> {
    /// Tells what has a day in the time looked at; what has none, where the journal shows it as new.
    fn tell(
        &self,
        news: &mut Vec<News>,
        what: What,
        record: RecordId,
        day: Option<Date>,
        is_new: bool,
    ) {
        let told = match day {
            Some(day) => self.since.holds(day),
            None => is_new && self.before.is_some(),
        };
        if told {
            news.push(News { what, record, day });
        }
    }

    fn decisions(&self, news: &mut Vec<News>) {
        for entry in self.cluster.resolutions.values() {
            let poll = entry
                .poll
                .as_ref()
                .and_then(|it| self.cluster.polls.get(it));
            let day = entry
                .date
                .or_else(|| poll.and_then(|it| self.cluster.day_of_poll(it)));
            if let Some(day) = day.filter(|it| self.since.holds_or_begins(*it)) {
                news.push(News {
                    what: What::Decided,
                    record: entry.id.record(),
                    day: Some(day),
                });
            }
        }
    }

    fn promises(&self, news: &mut Vec<News>) {
        for promise in self.cluster.follow_ups.values() {
            let record = promise.id.record();
            let then = self.before.and_then(|it| it.follow_ups.get(&promise.id));
            let done = promise.status == Some(TaskStatus::Done);
            let was_open = then.is_none_or(|it| is_open(it.status.as_ref()));
            if done {
                self.tell(news, What::Kept, record, promise.done, was_open);
            } else if is_overdue(promise, self.since.until) {
                news.push(News {
                    what: What::Overdue,
                    record,
                    day: promise.due,
                });
            } else if is_open(promise.status.as_ref()) && self.was_promised(promise) {
                news.push(News {
                    what: What::Promised,
                    record,
                    day: promise.due,
                });
            }
        }
    }

    fn was_promised(&self, promise: &FollowUp) -> bool {
        let meeting = promise.meeting.as_ref();
        let meeting = meeting.and_then(|it| self.cluster.meetings.get(it));
        meeting.is_some_and(|it| self.since.holds_or_begins(it.date))
    }

    fn members(&self, news: &mut Vec<News>) {
        for movement in movement::movements(self.cluster, self.since.until) {
            let (what, record) = match movement.what {
                movement::What::Joined => (What::Joined, movement.member.record()),
                movement::What::Changed { change, .. } => (What::ChangedClass, change.record()),
                movement::What::Left { .. } => (What::Left, movement.member.record()),
            };
            self.tell(news, what, record, Some(movement.day), false);
        }
    }

    fn work(&self, news: &mut Vec<News>) {
        let live = live_projects(self.cluster);
        for project in &live {
            let Some(status) = project.status.clone() else {
                continue;
            };
            let then = self.before.and_then(|it| it.projects.get(&project.id));
            let moved = then.is_none_or(|it| it.status != project.status);
            let day = match status {
                ProjectStatus::Done => project.end,
                ProjectStatus::Running => project.start,
                _ => None,
            };
            // The day that was planned is not the one on which it happened, where the journal knows.
            let day = if self.before.is_some() { None } else { day };
            self.tell(news, What::Project(status), project.id.record(), day, moved);
        }
        for step in self.cluster.milestones.values().filter(|it| it.done) {
            let then = self.before.and_then(|it| it.milestones.get(&step.id));
            let is_live = live.iter().any(|it| it.id == step.project);
            let day = step.due.filter(|_| self.before.is_none());
            if is_live {
                let reached = then.is_none_or(|it| !it.done);
                self.tell(news, What::MilestoneReached, step.id.record(), day, reached);
            }
        }
        for item in self.cluster.work_items.values() {
            if item.status == Some(TaskStatus::Done) {
                let then = self.before.and_then(|it| it.work_items.get(&item.id));
                let done = then.is_none_or(|it| it.status != item.status);
                let day = item.due.filter(|_| self.before.is_none());
                self.tell(news, What::WorkDone, item.id.record(), day, done);
            }
        }
    }

    fn motions(&self, news: &mut Vec<News>) {
        for poll in self.cluster.polls.values() {
            let state = motions::state_of(poll);
            if !matches!(state, MotionState::Proposed | MotionState::Debated) {
                continue;
            }
            let steps = self.cluster.motion_steps.values();
            let steps = steps.filter(|it| it.poll == poll.id && it.state == state);
            let day = steps.filter_map(|it| it.date).max();
            let then = self.before.and_then(|it| it.polls.get(&poll.id));
            let is_new = then.is_none_or(|it| motions::state_of(it) != state);
            self.tell(news, What::Motion(state), poll.id.record(), day, is_new);
        }
    }

    fn said(&self, news: &mut Vec<News>) {
        for topic in self.cluster.topics.values() {
            let then = self.before.and_then(|it| it.topics.get(&topic.id));
            let waits = topic.meeting.is_none() && topic.direction != Some(TopicDirection::Out);
            if waits {
                let is_new = then.is_none();
                self.tell(news, What::Topic, topic.id.record(), topic.date, is_new);
            }
        }
        for idea in self.cluster.ideas.values() {
            let then = self.before.and_then(|it| it.ideas.get(&idea.id));
            self.tell(
                news,
                What::Idea,
                idea.id.record(),
                idea.date,
                then.is_none(),
            );
        }
        for entry in self.cluster.supervisions.values() {
            let day = Some(entry.date);
            self.tell(news, What::Supervised, entry.id.record(), day, false);
        }
    }
}

/// Why an item suggests itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// The last meeting put it off.
    PutOff,
    /// It waits to be voted on.
    Waits(MotionState),
    /// It was put to the vote, and there was no quorum.
    NotQuorate,
    /// Promises are to be heard of: so many kept, so many open.
    Promises { kept: usize, open: usize },
    /// A partner brought it in (D22).
    Brought,
    /// Projects that moved.
    Projects(usize),
    /// Members that joined.
    Joined(usize),
}

/// An item that suggests itself for an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub because: Because,
    /// What it is called, where a record names it.
    pub title: Option<String>,
    pub purpose: ItemPurpose,
    /// In minutes.
    pub duration: Option<u32>,
    pub poll: Option<Id<Poll>>,
    pub about: Option<RecordId>,
}

/// What suggests itself for the agenda of a meeting, but for what stands on it already.
#[must_use]
pub fn proposals(cluster: &Cluster, meeting: &Meeting, news: &[News]) -> Vec<Proposal> {
    let mut found = Vec::new();
    let kept_and_open = to_report(cluster, meeting);
    if !kept_and_open.is_empty() {
        let open = kept_and_open
            .iter()
            .filter(|it| is_open(it.status.as_ref()));
        let open = open.count();
        let kept = kept_and_open.len() - open;
        found.push(counted(Because::Promises { kept, open }));
    }
    let joined = news.iter().filter(|it| it.what == What::Joined).count();
    if joined > 0 {
        found.push(counted(Because::Joined(joined)));
    }
    put_off(cluster, meeting, &mut found);
    waiting(cluster, meeting, &mut found);
    let moved = |it: &&News| matches!(it.what, What::Project(_));
    let moved = news.iter().filter(moved).count();
    if moved > 0 {
        found.push(counted(Because::Projects(moved)));
    }
    for topic in cluster.topics.values() {
        let open = matches!(topic.status, None | Some(TopicStatus::New));
        let here = topic.meeting.as_ref().is_none_or(|it| *it == meeting.id);
        if open && here && topic.item.is_none() && topic.direction != Some(TopicDirection::Out) {
            found.push(Proposal {
                because: Because::Brought,
                title: Some(topic.text.clone()),
                purpose: ItemPurpose::Discussion,
                duration: None,
                poll: None,
                about: Some(topic.id.record()),
            });
        }
    }
    let there = items(cluster, &meeting.id);
    found.retain(|it| {
        let poll = it.poll.as_ref();
        let about = it.about.as_ref();
        !there.iter().any(|item| {
            (poll.is_some() && item.poll.as_ref() == poll)
                || (about.is_some() && item.about.as_ref() == about)
                || it.title.as_ref() == Some(&item.text)
        })
    });
    found
}

fn counted(because: Because) -> Proposal {
    Proposal {
        because,
        title: None,
        purpose: ItemPurpose::Report,
        duration: Some(10),
        poll: None,
        about: None,
    }
}

/// What the last meeting of the body put off.
fn put_off(cluster: &Cluster, meeting: &Meeting, found: &mut Vec<Proposal>) {
    let Some(last) = calendar::before(cluster, meeting) else {
        return;
    };
    for item in items(cluster, &last.id) {
        if item.state == Some(ItemState::Postponed) {
            let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
            let poll = poll.filter(|it| !motions::is_closed(it));
            found.push(Proposal {
                because: Because::PutOff,
                title: Some(item.text.clone()),
                purpose: item.purpose.clone().unwrap_or(ItemPurpose::Discussion),
                duration: item.duration,
                poll: poll.map(|it| it.id.clone()),
                about: item.about.clone(),
            });
        }
    }
}

/// Motions before the body that wait for a vote, and stand on no agenda to come.
fn waiting(cluster: &Cluster, meeting: &Meeting, found: &mut Vec<Proposal>) {
    let comes = |id: &Id<Meeting>| {
        let other = cluster.meetings.get(id);
        other.is_some_and(|it| {
            it.id != meeting.id && it.date >= meeting.date && it.cancelled.is_none()
        })
    };
    for poll in cluster.polls.values() {
        let body = polling::body_of(cluster, poll);
        let circular = polling::is_circular(poll, polling::card_of(cluster, poll));
        let elsewhere = poll.meeting.as_ref().is_some_and(comes)
            || cluster
                .agenda_items
                .values()
                .any(|it| it.poll.as_ref() == Some(&poll.id) && comes(&it.meeting));
        let known = found.iter().any(|it| it.poll.as_ref() == Some(&poll.id));
        if circular || elsewhere || known || body.is_none_or(|it| it.id != meeting.body) {
            continue;
        }
        let state = motions::state_of(poll);
        let because = match state {
            MotionState::Proposed | MotionState::Debated | MotionState::Adjourned => {
                Because::Waits(state)
            }
            MotionState::NotQuorate if !is_put_again(cluster, poll) => Because::NotQuorate,
            _ => continue,
        };
        // What is closed is put again as a vote of its own.
        let again = because == Because::NotQuorate || motions::is_closed(poll);
        found.push(Proposal {
            because,
            title: Some(poll.title.clone()),
            purpose: ItemPurpose::Decision,
            duration: None,
            poll: (!again).then(|| poll.id.clone()),
            about: again.then(|| poll.id.record()),
        });
    }
}

fn is_put_again(cluster: &Cluster, poll: &Poll) -> bool {
    let mut polls = cluster.polls.values();
    polls.any(|it| it.follows.as_ref() == Some(&poll.id))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    fn house() -> Value {
        json!([
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "m1", "kind": "meeting", "body": "all", "date": "2025-01-10" },
            { "id": "m2", "kind": "meeting", "body": "all", "date": "2025-04-10" },
        ])
    }

    fn told(before: Option<Value>, now: Value) -> Vec<(What, String)> {
        let then = before.map(|it| cluster(&[house(), it]));
        let now = cluster(&[house(), now]);
        let meeting = now.meetings.get("m2").unwrap();
        let since = Since::last(&now, meeting, date(2025, 4, 1)).unwrap();
        assert_eq!(since.until, date(2025, 4, 1));
        news(&now, then.as_ref(), since)
            .into_iter()
            .map(|it| (it.what, it.record.to_string()))
            .collect()
    }

    #[test]
    fn what_has_a_day_between_the_meetings_is_told_and_nothing_else() {
        let now = json!([
            { "id": "r0", "kind": "resolution", "number": "0", "date": "2025-01-09" },
            { "id": "r1", "kind": "resolution", "number": "1", "date": "2025-01-10" },
            { "id": "r2", "kind": "resolution", "number": "2", "date": "2025-04-02" },
            { "id": "early", "kind": "member", "name": "A", "memberSince": "2025-01-10" },
            { "id": "new", "kind": "member", "name": "B", "memberSince": "2025-01-11" },
            { "id": "kept", "kind": "followUp", "text": "K", "status": "done", "done": "2025-02-01" },
            { "id": "long", "kind": "followUp", "text": "L", "status": "done", "done": "2024-02-01" },
            { "id": "late", "kind": "followUp", "text": "M", "due": "2025-03-31" },
            { "id": "due", "kind": "followUp", "text": "N", "due": "2025-04-01", "meeting": "m1" },
        ]);
        let expected = [
            (What::Decided, "r1"),
            (What::Kept, "kept"),
            (What::Overdue, "late"),
            (What::Promised, "due"),
            (What::Joined, "new"),
        ];
        assert_eq!(
            told(None, now),
            expected.map(|(what, id)| (what, id.to_owned()))
        );
    }

    #[test]
    fn the_journal_tells_what_has_no_day() {
        let records = |status: &str, done: bool| {
            json!([
                { "id": "p", "kind": "project", "title": "P", "status": status },
                { "id": "s", "kind": "milestone", "project": "p", "text": "S", "done": done },
                { "id": "f", "kind": "followUp", "text": "F", "status": if done { "done" } else { "open" } },
            ])
        };
        assert_eq!(told(None, records("running", true)), []);
        assert_eq!(
            told(Some(records("running", true)), records("running", true)),
            []
        );
        let found = told(Some(records("approved", false)), records("running", true));
        let expected = [
            (What::Kept, "f"),
            (What::Project(ProjectStatus::Running), "p"),
            (What::MilestoneReached, "s"),
        ];
        assert_eq!(found, expected.map(|(what, id)| (what, id.to_owned())));
    }

    fn proposed(more: Value) -> Vec<(Because, Option<String>)> {
        let cluster = cluster(&[house(), more]);
        let meeting = cluster.meetings.get("m2").unwrap();
        proposals(&cluster, meeting, &[])
            .into_iter()
            .map(|it| (it.because, it.title))
            .collect()
    }

    #[test]
    fn motions_that_wait_and_topics_that_were_brought_suggest_themselves_once() {
        let more = json!([
            { "id": "wait", "kind": "poll", "title": "Wait", "body": "all", "state": "proposed" },
            { "id": "draft", "kind": "poll", "title": "Draft", "body": "all", "state": "draft" },
            { "id": "there", "kind": "poll", "title": "There", "body": "all", "state": "debated" },
            { "id": "i", "kind": "agendaItem", "meeting": "m2", "text": "There", "poll": "there" },
            { "id": "file", "kind": "poll", "title": "File", "body": "all", "state": "proposed", "pollKind": "circular" },
            { "id": "short", "kind": "poll", "title": "Short", "meeting": "m1", "result": { "outcome": "notDecided" }, "state": "notQuorate" },
            { "id": "off", "kind": "agendaItem", "meeting": "m1", "text": "Off", "state": "postponed" },
            { "id": "topic", "kind": "topic", "text": "Buses", "status": "new" },
            { "id": "home", "kind": "topic", "text": "Home", "direction": "out" },
        ]);
        let expected = [
            (Because::PutOff, "Off"),
            (Because::NotQuorate, "Short"),
            (Because::Waits(MotionState::Proposed), "Wait"),
            (Because::Brought, "Buses"),
        ];
        assert_eq!(
            proposed(more),
            expected.map(|(because, title)| (because, Some(title.to_owned())))
        );
    }

    #[test]
    fn a_vote_that_was_put_again_does_not_suggest_itself() {
        let more = json!([
            { "id": "short", "kind": "poll", "title": "Short", "meeting": "m1", "state": "notQuorate" },
            { "id": "again", "kind": "poll", "title": "Again", "body": "all", "state": "draft", "follows": "short" },
        ]);
        assert_eq!(proposed(more), []);
    }
}

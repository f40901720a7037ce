//! What happened since a body last met, as the draft of a report that the meeting hears.

use super::article::{Article, Block, Line, Part};
use super::invitation::name;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::promises;
use crate::domain::meetings::since::{News, Since, What, news};
use crate::words::{Formats, Words};

/// What is told under one heading.
const PARTS: usize = 9;

/// The draft; `before` are the records as they stood at the last meeting, where the journal tells.
#[must_use]
pub fn article(
    cluster: &Cluster,
    before: Option<&Cluster>,
    words: Words,
    formats: &dyn Formats,
    meeting: &Meeting,
    today: Date,
) -> Article {
    let since = Since::last(cluster, meeting, today);
    let mut article = Article {
        title: words.since_title().to_owned(),
        line: name(cluster, meeting),
        parts: Vec::new(),
    };
    let Some(since) = since else {
        let mut part = Part::new(words.record_meeting());
        part.blocks
            .push(Block::Note(words.since_first().to_owned()));
        article.parts.push(part);
        return article;
    };
    let days = words.since_line(formats.date(since.from), formats.date(since.until));
    article.line = format!("{} · {days}", article.line);
    let headings: [&str; PARTS] = [
        words.since_decided(),
        words.since_kept(),
        words.since_overdue(),
        words.since_promised(),
        words.since_members(),
        words.since_projects(),
        words.since_motions(),
        words.since_topics(),
        words.since_supervised(),
    ];
    let all = news(cluster, before, since);
    for (at, heading) in headings.into_iter().enumerate() {
        let mut part = Part::new(heading);
        let told = all.iter().filter(|it| heading_of(&it.what) == at);
        let lines = told.filter_map(|it| {
            let text = line(cluster, words, formats, it)?;
            Some(Line::of(text, it.record.clone()))
        });
        part.list(lines.collect());
        if !part.blocks.is_empty() {
            article.parts.push(part);
        }
    }
    let rate = promises::rate(cluster, today);
    let mut end = Part::new(words.records_follow_up());
    if rate.due > 0 {
        end.say(words.since_rate(rate.due, rate.kept));
    }
    if article.parts.is_empty() {
        end.say(words.since_nothing());
    }
    if before.is_none() {
        let text = words.since_no_journal().to_owned();
        end.blocks.push(Block::Note(text));
    }
    if !end.blocks.is_empty() {
        article.parts.push(end);
    }
    article
}

fn heading_of(what: &What) -> usize {
    match what {
        What::Decided => 0,
        What::Kept => 1,
        What::Overdue => 2,
        What::Promised => 3,
        What::Joined | What::ChangedClass | What::Left => 4,
        What::Project(_) | What::MilestoneReached | What::WorkDone => 5,
        What::Motion(_) => 6,
        What::Topic | What::Idea => 7,
        What::Supervised => 8,
    }
}

/// One line of the report; `None` when the record is gone.
fn line(cluster: &Cluster, words: Words, formats: &dyn Formats, news: &News) -> Option<String> {
    let record = &news.record;
    let id = record.as_str();
    let day = news.day.map(|it| formats.date(it));
    let mut said: Vec<String> = Vec::new();
    match &news.what {
        What::Decided => {
            let entry = cluster.resolutions.get(id)?;
            let poll = entry.poll.as_ref().and_then(|it| cluster.polls.get(it));
            let text = entry.text.clone().or_else(|| Some(poll?.title.clone()));
            said.push(entry.number.clone());
            said.extend(text);
            said.extend(day);
        }
        What::Kept | What::Overdue | What::Promised => {
            let promise = cluster.follow_ups.get(id)?;
            said.push(promise.text.clone());
            let owner = cluster.person_name(promise.owner.as_ref());
            said.extend(owner.map(str::to_owned));
            said.extend(match news.what {
                What::Kept => day,
                _ => day.map(|it| words.since_due(it)),
            });
        }
        What::Joined => {
            said.push(words.since_joined(&cluster.members.get(id)?.name));
            said.extend(day);
        }
        What::Left => {
            said.push(words.since_left(&cluster.members.get(id)?.name));
            said.extend(day);
        }
        What::ChangedClass => {
            let change = cluster.class_changes.get(id)?;
            let member = cluster.member_name(Some(&change.member))?;
            let class = cluster.member_classes.get(&change.to)?;
            said.push(words.since_changed(member, &class.name));
            said.extend(day);
        }
        What::Project(status) => {
            said.push(cluster.projects.get(id)?.title.clone());
            said.push(words.project_status(status.as_str()).into_owned());
        }
        What::MilestoneReached => {
            let step = cluster.milestones.get(id)?;
            let project = cluster.projects.get(&step.project);
            said.push(format!("✓ {}", step.text));
            said.extend(project.map(|it| it.title.clone()));
        }
        What::WorkDone => said.push(format!("✓ {}", cluster.work_items.get(id)?.text)),
        What::Motion(state) => {
            said.push(cluster.polls.get(id)?.title.clone());
            said.push(words.motion_state(state.as_str()).into_owned());
            said.extend(day);
        }
        What::Topic => {
            let topic = cluster.topics.get(id)?;
            said.push(topic.text.clone());
            let member = cluster.member_name(topic.member.as_ref());
            said.extend(member.map(str::to_owned));
        }
        What::Idea => {
            let idea = cluster.ideas.get(id)?;
            said.push(idea.text.clone());
            let member = cluster.member_name(idea.member.as_ref());
            said.extend(member.map(str::to_owned));
        }
        What::Supervised => {
            let entry = cluster.supervisions.get(id)?;
            said.push(entry.finding.clone());
            said.extend(entry.action.clone());
            said.extend(day);
        }
    }
    Some(said.join(" · "))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::words::{Lang, PlainFormats};

    #[test]
    fn the_report_tells_what_was_decided_kept_and_who_came() {
        let records = json!([
            { "id": "all", "kind": "body", "name": "Assembly" },
            { "id": "m1", "kind": "meeting", "body": "all", "date": "2025-01-10" },
            { "id": "m2", "kind": "meeting", "body": "all", "date": "2025-04-10", "title": "Spring" },
            { "id": "p", "kind": "person", "name": "Ana" },
            { "id": "r", "kind": "resolution", "number": "1/2025", "text": "Fees stay", "date": "2025-01-10" },
            { "id": "f", "kind": "followUp", "text": "Send the budget", "owner": "p", "due": "2025-02-01",
              "status": "done", "done": "2025-01-30" },
            { "id": "g", "kind": "followUp", "text": "Name a deputy", "due": "2025-03-01" },
            { "id": "x", "kind": "member", "name": "Rzav", "memberSince": "2025-02-01" },
        ]);
        let cluster = crate::domain::testing::cluster(records);
        let (words, formats) = (Words::new(Lang::En), PlainFormats::new(Lang::En));
        let told = |id: &str| {
            let meeting = cluster.meetings.get(id).unwrap();
            let article = article(&cluster, None, words, &formats, meeting, date(2025, 4, 1));
            crate::exchange::mail::plain(&article)
        };
        insta::assert_snapshot!(told("m2"));
        assert!(told("m1").contains(words.since_first()));
    }
}

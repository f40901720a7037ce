//! Agendas to begin with: the organisation's own, and that of the last meeting. Those that ship are
//! texts, and so come from the catalogues.

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::invitation::items;
use crate::domain::meetings::{AgendaItem, AgendaTemplate, Meeting, TemplateItem, calendar};
use crate::domain::motions;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record, Typed as _};
use crate::domain::roster::in_order;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{ItemPurpose, ItemState};

/// Where new ids come from.
pub type NewId<'a> = &'a mut dyn FnMut(Kind) -> String;

/// The organisation's own templates for a body: those made for it, and those for any.
#[must_use]
pub fn own<'c>(cluster: &'c Cluster, body: &Id<Body>) -> Vec<&'c AgendaTemplate> {
    let mut templates = in_order(&cluster.agenda_templates);
    templates.retain(|it| it.body.as_ref().is_none_or(|it| it == body));
    templates
}

/// Puts items behind those that an agenda has already, as one step; `None` where there are none.
#[must_use]
pub fn fill(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    new_items: &[TemplateItem],
    new: NewId,
) -> Option<Command> {
    let records = new_items.iter().map(|item| {
        let record =
            Record::new(Kind::AgendaItem, &new(Kind::AgendaItem)).with("text", item.text.as_str());
        with_frame(record, item.duration, item.purpose.as_ref())
    });
    append(cluster, meeting, records.collect())
}

fn with_frame(record: Record, duration: Option<u32>, purpose: Option<&ItemPurpose>) -> Record {
    let record = match duration {
        Some(minutes) => record.with("duration", minutes),
        None => record,
    };
    match purpose {
        Some(purpose) => record.with("purpose", purpose.as_str()),
        None => record,
    }
}

/// Items at the end of an agenda, in their order.
pub(super) fn append(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    records: Vec<Record>,
) -> Option<Command> {
    let mut last = items(cluster, meeting)
        .last()
        .and_then(|it| it.order.clone());
    let commands: Vec<Command> = records
        .into_iter()
        .map(|record| {
            let order = between(last.as_deref(), None);
            last = Some(order.clone());
            let record = record.with("meeting", meeting.as_str());
            Command::Create(record.with("order", order))
        })
        .collect();
    (!commands.is_empty()).then_some(Command::All(commands))
}

/// What of the last agenda comes up again: its frame, and what was put off. What was voted on then
/// is settled, and what came from the floor came once.
#[must_use]
pub fn last_time<'c>(
    cluster: &'c Cluster,
    meeting: &Meeting,
) -> Option<(&'c Meeting, Vec<&'c AgendaItem>)> {
    let last = calendar::before(cluster, meeting)?;
    let mut again = items(cluster, &last.id);
    again.retain(|item| comes_again(cluster, item));
    Some((last, again))
}

fn comes_again(cluster: &Cluster, item: &AgendaItem) -> bool {
    if item.state == Some(ItemState::Postponed) {
        return true;
    }
    let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
    let settled = poll.is_some_and(motions::is_closed);
    let one_off = matches!(
        item.purpose,
        Some(ItemPurpose::Decision | ItemPurpose::Election)
    );
    !settled && !one_off && item.from_floor != Some(true)
}

/// The step that gives a meeting the agenda of the last one.
#[must_use]
pub fn repeat(cluster: &Cluster, meeting: &Meeting, new: NewId) -> Option<Command> {
    let (_, again) = last_time(cluster, meeting)?;
    let records = again.into_iter().map(|item| {
        let postponed = item.state == Some(ItemState::Postponed);
        let copy = AgendaItem {
            id: Id::new(new(Kind::AgendaItem)),
            meeting: meeting.id.clone(),
            text: item.text.clone(),
            poll: item.poll.clone().filter(|_| postponed),
            purpose: item.purpose.clone(),
            duration: item.duration,
            about: item.about.clone(),
            speaker: item.speaker.clone(),
            from_floor: None,
            state: None,
            began: None,
            ended: None,
            minutes: None,
            order: None,
            extra: serde_json::Map::new(),
        };
        copy.to_record()
    });
    append(cluster, &meeting.id, records.collect())
}

/// The step that keeps an agenda as a template for meetings of its body; `None` while it is empty.
#[must_use]
pub fn keep(cluster: &Cluster, meeting: &Meeting, name: &str, new: NewId) -> Option<Command> {
    let mut kept = items(cluster, &meeting.id);
    kept.retain(|it| it.from_floor != Some(true));
    let name = name.trim();
    if kept.is_empty() || name.is_empty() {
        return None;
    }
    let last = in_order(&cluster.agenda_templates);
    let last = last.last().and_then(|it| it.order.clone());
    let template = AgendaTemplate {
        id: Id::new(new(Kind::AgendaTemplate)),
        name: name.to_owned(),
        body: Some(meeting.body.clone()),
        items: kept
            .into_iter()
            .map(|it| TemplateItem {
                text: it.text.clone(),
                duration: it.duration,
                purpose: it.purpose.clone(),
            })
            .collect(),
        order: Some(between(last.as_deref(), None)),
        extra: serde_json::Map::new(),
    };
    Some(Command::Create(template.to_record()))
}

/// A new meeting of a body on a day, at the time and the place of the last and with its chair and
/// minute taker, while they sit there still.
#[must_use]
pub fn next_meeting(
    cluster: &Cluster,
    body: &Id<Body>,
    day: Date,
    title: Option<&str>,
    id: &str,
) -> Record {
    let held = calendar::of_body(cluster, body);
    let last = held
        .into_iter()
        .rfind(|it| it.date < day && it.cancelled.is_none());
    let mut record = Record::new(Kind::Meeting, id)
        .with("body", body.as_str())
        .with("date", day.to_string());
    let title = last.and_then(|it| it.title.as_deref()).or(title);
    if let Some(title) = title {
        record = record.with("title", title);
    }
    let Some(last) = last else { return record };
    for (field, time) in [("start", last.start), ("end", last.end)] {
        if let Some(time) = time {
            record = record.with(field, time.to_string());
        }
    }
    let people = [("chair", &last.chair), ("minuteTaker", &last.minute_taker)];
    for (field, person) in people {
        if let Some(person) = person
            .as_ref()
            .filter(|it| cluster.people.contains_key(*it))
        {
            record = record.with(field, person.as_str());
        }
    }
    record
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::record::Records;
    use crate::domain::testing::{applied, read, records};

    fn house() -> Records {
        records(json!([
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "old", "kind": "meeting", "body": "all", "date": "2025-01-10", "start": "10:00", "title": "Quarterly", "chair": "p" },
            { "id": "new", "kind": "meeting", "body": "all", "date": "2025-04-10" },
            { "id": "p", "kind": "person", "name": "Ana" },
            { "id": "v", "kind": "poll", "title": "Fees", "result": { "outcome": "adopted" } },
            { "id": "w", "kind": "poll", "title": "Statute", "state": "draft" },
            { "id": "1", "kind": "agendaItem", "meeting": "old", "text": "Opening", "duration": 5, "purpose": "formality", "order": "80" },
            { "id": "2", "kind": "agendaItem", "meeting": "old", "text": "Fees", "poll": "v", "order": "8180" },
            { "id": "3", "kind": "agendaItem", "meeting": "old", "text": "Statute", "poll": "w", "purpose": "decision", "state": "postponed", "order": "8280" },
            { "id": "4", "kind": "agendaItem", "meeting": "old", "text": "Somebody's wish", "fromFloor": true, "order": "8380" },
            { "id": "5", "kind": "agendaItem", "meeting": "new", "text": "Welcome", "order": "80" },
        ]))
    }

    fn ids() -> impl FnMut(Kind) -> String {
        let mut count = 0;
        move |kind| {
            count += 1;
            format!("{kind}-{count}")
        }
    }

    fn agenda(cluster: &Cluster) -> Vec<(String, Option<String>)> {
        let items = items(cluster, &Id::new("new")).into_iter();
        items
            .map(|it| (it.text.clone(), it.poll.as_ref().map(ToString::to_string)))
            .collect()
    }

    #[test]
    fn as_last_time_brings_the_frame_and_what_was_put_off_behind_what_is_there() {
        let records = house();
        let cluster = Cluster::read(&records).0;
        let meeting = cluster.meetings.get("new").unwrap();
        let command = repeat(&cluster, meeting, &mut ids()).unwrap();
        let found = agenda(&read(&applied(&records, &command)));
        let all = [("Welcome", None), ("Opening", None), ("Statute", Some("w"))];
        let all = all.map(|(text, poll)| (text.to_owned(), poll.map(str::to_owned)));
        assert_eq!(found, all);
    }

    #[test]
    fn a_first_meeting_has_no_last_time() {
        let cluster = Cluster::read(&house()).0;
        assert!(last_time(&cluster, cluster.meetings.get("old").unwrap()).is_none());
    }

    #[test]
    fn an_agenda_kept_as_a_template_fills_another_with_the_same_items() {
        let records = house();
        let cluster = Cluster::read(&records).0;
        let old = cluster.meetings.get("old").unwrap();
        let command = keep(&cluster, old, " Quarterly ", &mut ids()).unwrap();
        let cluster = read(&applied(&records, &command));
        let templates = own(&cluster, &Id::new("all"));
        assert_eq!(templates[0].name, "Quarterly");
        assert_eq!(
            own(&cluster, &Id::new("other")),
            Vec::<&AgendaTemplate>::new()
        );
        let fill = fill(&cluster, &Id::new("new"), &templates[0].items, &mut ids()).unwrap();
        let texts: Vec<String> = agenda(&read(&applied(&records, &fill)))
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(texts, ["Welcome", "Opening", "Fees", "Statute"]);
        assert!(keep(&cluster, old, "  ", &mut ids()).is_none());
    }

    #[test]
    fn the_next_meeting_begins_as_the_last_one_did() {
        let cluster = Cluster::read(&house()).0;
        let next =
            |day: Date| next_meeting(&cluster, &Id::new("all"), day, Some("Meeting"), "x").fields;
        let made = next(date(2025, 4, 1));
        assert_eq!(made["title"], Value::from("Quarterly"));
        assert_eq!(
            (&made["start"], &made["chair"]),
            (&json!("10:00"), &json!("p"))
        );
        assert_eq!(next(date(2024, 4, 1))["title"], Value::from("Meeting"));
    }
}

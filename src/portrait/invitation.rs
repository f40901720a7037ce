//! The invitation to a meeting as a text: when and where, the agenda with its times, what is to be
//! decided by which rule, the papers, the second call, and who takes part with which right.
//!
//! It is for those who are invited; what it says of motions is what the records say.

use super::article::{Article, Block, Line, Part};
use crate::domain::cluster::Cluster;
use crate::domain::measure::{Fraction, TimeOfDay};
use crate::domain::meetings::invitation::{
    Slot, cards, invitees, items, papers, polls, schedule, second_call,
};
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::polling;
use crate::domain::roster::in_order;
use crate::domain::rules::{Authority, RuleCard};
use crate::domain::sorting;
use crate::domain::vocabulary::Right;
use crate::words::{Formats, Words};

/// What a meeting is called: by its own title, else by its body.
#[must_use]
pub fn name(cluster: &Cluster, meeting: &Meeting) -> String {
    let title = meeting.title.as_deref().map(str::trim);
    let title = title.filter(|it| !it.is_empty());
    let body = cluster.body_name(Some(&meeting.body));
    title.or(body).unwrap_or_default().to_owned()
}

/// What the mail is called.
#[must_use]
pub fn subject(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    meeting: &Meeting,
) -> String {
    let title = words.invitation_title(name(cluster, meeting));
    words.invitation_subject(title, formats.date(meeting.date))
}

/// The invitation.
#[must_use]
pub fn article(
    cluster: &Cluster,
    words: Words,
    formats: &dyn Formats,
    meeting: &Meeting,
) -> Article {
    let teller = Teller {
        cluster,
        words,
        formats,
        meeting,
    };
    let parts = [
        Some(teller.head()),
        Some(teller.agenda()),
        teller.decided(),
        teller.guests(),
        teller.papers(),
        teller.second_call(),
        Some(teller.rights()),
    ];
    let organisation = cluster.organisation().map(|it| it.name.as_str());
    let body = cluster.body_name(Some(&meeting.body));
    let line: Vec<&str> = [organisation, body].into_iter().flatten().collect();
    Article {
        title: words.invitation_title(name(cluster, meeting)),
        line: line.join(" · "),
        parts: parts.into_iter().flatten().collect(),
    }
}

/// An item's place, times and text, as one line: "10:00–10:15 Opening".
#[must_use]
pub fn item_line(slot: Option<&Slot>, text: &str) -> String {
    match slot.and_then(|it| it.from.map(|from| (from, it.until))) {
        Some((from, Some(until))) if from < until => format!("{from}–{until} {text}"),
        Some((from, _)) => format!("{from} {text}"),
        None => text.to_owned(),
    }
}

struct Teller<'a> {
    cluster: &'a Cluster,
    words: Words,
    formats: &'a dyn Formats,
    meeting: &'a Meeting,
}

impl Teller<'_> {
    fn when(&self, day: crate::domain::measure::Date, start: Option<TimeOfDay>) -> String {
        let day = self.formats.date(day);
        start.map_or(day.clone(), |start| format!("{day}, {start}"))
    }

    fn head(&self) -> Part {
        let (words, meeting) = (self.words, self.meeting);
        let mut part = Part::new(words.record_meeting());
        if meeting.cancelled.is_some() {
            let day = self.formats.date(meeting.date);
            part.blocks
                .push(Block::Note(words.invitation_cancelled(day)));
        }
        let own = meeting.invitation.as_deref().map(str::trim);
        part.say(
            own.filter(|it| !it.is_empty())
                .unwrap_or(words.invitation_intro()),
        );
        if let Some(first) = &meeting.repeat_of {
            part.say(words.invitation_repeats(self.formats.date(first.date)));
        }
        let mut when = self.when(meeting.date, meeting.start);
        if let Some(end) = meeting.end {
            when = format!("{when}–{end}");
        }
        let mut facts = vec![(words.invitation_when().to_owned(), when)];
        let mut fact = |label: &str, value: Option<&str>| {
            let value = value.map(str::trim).filter(|it| !it.is_empty());
            facts.extend(value.map(|it| (label.to_owned(), it.to_owned())));
        };
        fact(words.invitation_where(), meeting.place.as_deref());
        fact(words.invitation_online(), meeting.online.as_deref());
        let name = |it| self.cluster.person_name(it);
        fact(words.meetings_chair(), name(meeting.chair.as_ref()));
        fact(
            words.meetings_minute_taker(),
            name(meeting.minute_taker.as_ref()),
        );
        part.blocks.push(Block::Facts(facts));
        if let Some(day) = meeting.invited {
            part.say(words.invitation_sent(self.formats.date(day)));
        }
        part
    }

    fn agenda(&self) -> Part {
        let words = self.words;
        let mut part = Part::new(words.invitation_agenda());
        let schedule = schedule(self.cluster, self.meeting);
        let items = items(self.cluster, &self.meeting.id);
        if items.is_empty() {
            let text = words.invitation_no_agenda().to_owned();
            part.blocks.push(Block::Note(text));
        }
        let lines = items.iter().zip(&schedule.slots).enumerate();
        let lines = lines.map(|(at, (item, slot))| {
            let text = item_line(Some(slot), &self.item(item));
            Line::of(format!("{}. {text}", at + 1), item.id.record())
        });
        part.list(lines.collect());
        if let Some(end) = schedule.end.filter(|_| self.meeting.end.is_none()) {
            part.say(words.invitation_planned_end(end));
        }
        part
    }

    fn item(&self, item: &AgendaItem) -> String {
        let purpose = item.purpose.as_ref();
        let purpose = purpose.map(|it| self.words.item_purpose(it.as_str()).into_owned());
        let speaker = self.cluster.person_name(item.speaker.as_ref());
        let said: Vec<String> = purpose
            .into_iter()
            .chain(speaker.map(str::to_owned))
            .collect();
        if said.is_empty() {
            return item.text.clone();
        }
        format!("{} ({})", item.text, said.join(" · "))
    }

    fn decided(&self) -> Option<Part> {
        let mut part = Part::new(self.words.invitation_decided());
        let lines = polls(self.cluster, &self.meeting.id)
            .into_iter()
            .map(|poll| {
                let mut said = vec![poll.title.trim().to_owned()];
                let text = poll.text.as_deref().map(str::trim).unwrap_or_default();
                if !text.is_empty() && text != poll.title.trim() {
                    said.push(text.to_owned());
                }
                if let Some(card) = polling::card_of(self.cluster, poll) {
                    said.push(self.words.invitation_rule(cited(card)));
                }
                Line::of(said.join(" – "), poll.id.record())
            });
        part.list(lines.collect());
        (!part.blocks.is_empty()).then_some(part)
    }

    fn guests(&self) -> Option<Part> {
        let mut part = Part::new(self.words.invitation_guests());
        let guests = in_order(&self.cluster.guests).into_iter();
        let guests = guests.filter(|it| it.meeting == self.meeting.id);
        let lines = guests.map(|guest| {
            let said = [
                Some(&guest.name),
                guest.institution.as_ref(),
                guest.topic.as_ref(),
            ];
            let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
            Line::of(said.join(" · "), guest.id.record())
        });
        part.list(lines.collect());
        (!part.blocks.is_empty()).then_some(part)
    }

    fn papers(&self) -> Option<Part> {
        let mut part = Part::new(self.words.invitation_documents());
        let lines = papers(self.cluster, &self.meeting.id).into_iter();
        let lines = lines.map(|paper| {
            let name = paper.name.as_deref().map(str::trim);
            let said = match name.filter(|it| !it.is_empty()) {
                Some(name) => format!("{name}: {}", paper.address),
                None => paper.address.clone(),
            };
            Line::new(said)
        });
        part.list(lines.collect());
        (!part.blocks.is_empty()).then_some(part)
    }

    /// Said only where one is planned: an announcement without a day announces nothing.
    fn second_call(&self) -> Option<Part> {
        let words = self.words;
        let planned = self.meeting.second_call.as_ref()?;
        let mut part = Part::new(words.invitation_second_head());
        let mut said = vec![words.invitation_second(self.when(planned.date, planned.start))];
        if let Some((_, call)) = second_call(self.cluster, self.meeting) {
            match call.fraction {
                Some(Fraction { num: 0, .. }) => {
                    said.push(words.invitation_second_free().to_owned());
                }
                Some(part) => said.push(words.invitation_second_part(part)),
                None => {}
            }
            if call.same_agenda_only == Some(true) {
                said.push(words.invitation_second_same().to_owned());
            }
        }
        part.say(said.join(" "));
        Some(part)
    }

    fn rights(&self) -> Part {
        let words = self.words;
        let mut part = Part::new(words.invitation_who());
        let invited = invitees(self.cluster, self.meeting);
        if invited.iter().any(|it| it.right != Right::Vote) {
            part.say(words.invitation_rights());
        }
        let cards = cards(self.cluster, self.meeting);
        let required = |it: &&RuleCard| it.authority == Some(Authority::Required);
        if cards.iter().any(required) {
            part.say(words.invitation_authority());
        }
        // What one card allows and another forbids is not promised to anyone.
        let proxies = cards.iter().map(|it| it.proxies_per_holder.unwrap_or(0));
        if let Some(most) = proxies.min().filter(|it| *it > 0) {
            part.say(words.invitation_proxies(most));
        }
        let mut names: Vec<String> = invited
            .iter()
            .filter_map(|it| {
                let member = self.cluster.member_name(it.member.as_ref());
                member.or_else(|| self.cluster.person_name(it.person.as_ref()))
            })
            .map(str::to_owned)
            .collect();
        names.dedup();
        sorting::plainly(&mut names);
        if !names.is_empty() {
            part.say(names.join(" · "));
        }
        part
    }
}

fn cited(card: &RuleCard) -> String {
    match card.clause.as_deref().map(str::trim) {
        Some(clause) if !clause.is_empty() => format!("{}, {clause}", card.name),
        _ => card.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::words::{Lang, PlainFormats};

    #[test]
    fn the_invitation_tells_times_rules_and_the_second_call() {
        let records = json!([
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Supporting", "vote": false, "consult": true },
            { "id": "a", "kind": "member", "name": "Rzav", "class": "in" },
            { "id": "b", "kind": "member", "name": "Uvac", "class": "out" },
            { "id": "r", "kind": "ruleCard", "name": "Default", "clause": "§ 9", "authority": "required",
              "proxiesPerHolder": 2,
              "secondCall": { "allowed": true, "num": 0, "den": 1, "sameAgendaOnly": true } },
            { "id": "m", "kind": "meeting", "body": "all", "date": "2025-06-20", "start": "10:00",
              "place": "Požega", "title": "Quarterly", "secondCall": { "date": "2025-06-27", "start": "10:30" } },
            { "id": "1", "kind": "agendaItem", "meeting": "m", "text": "Opening", "duration": 15, "purpose": "formality", "order": "80" },
            { "id": "2", "kind": "agendaItem", "meeting": "m", "text": "Fees", "poll": "v", "duration": 45, "order": "8180" },
            { "id": "v", "kind": "poll", "title": "Fees of 2026", "rule": "r" },
            { "id": "d", "kind": "attachment", "about": "m", "name": "Budget", "address": "https://example.org/b.pdf" },
        ]);
        let cluster = crate::domain::testing::cluster(records);
        let meeting = cluster.meetings.get("m").unwrap();
        let formats = PlainFormats::new(Lang::En);
        let article = article(&cluster, Words::new(Lang::En), &formats, meeting);
        insta::assert_snapshot!(crate::exchange::mail::plain(&article));
    }
}

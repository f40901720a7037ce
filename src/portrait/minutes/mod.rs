//! The minutes of a meeting, written from its records: who was there with which right, whether it
//! could decide, every item with its text, votes and resolutions, what was promised, and the lines
//! to sign on.
//!
//! - here: the text as a whole, before and after it is closed
//! - `attendance`: who was there, through whom, with which authority
//! - `items`: the agenda, item by item
//! - `votes`: what was asked, by which rule, and what came of it
//!
//! It tells what held on the day and what was said in the meeting, and nothing that goes on
//! afterwards, so that the same records give the same text; for the same reason days are written
//! alike everywhere.

mod attendance;
mod items;
mod votes;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::meetings::closing::{addenda_of, minutes_of};
use crate::domain::meetings::{Meeting, Minutes};
use crate::domain::resolutions;
use crate::domain::roster::in_order;
use crate::portrait::article::{Article, Block, Line, Part, Signature};
use crate::words::{Formats as _, Lang, PlainFormats, Words};

/// The language of an organisation's papers.
#[must_use]
pub fn language_of(cluster: &Cluster) -> Lang {
    let named = cluster
        .organisation()
        .and_then(|it| it.language.as_deref())
        .unwrap_or_default();
    Lang::negotiate(&[named])
}

/// The minutes as the records tell them; `None` where there is no such meeting.
#[must_use]
pub fn article(cluster: &Cluster, words: Words, meeting: &Id<Meeting>) -> Option<Article> {
    let meeting = cluster.meetings.get(meeting)?;
    let teller = Teller {
        cluster,
        words,
        formats: PlainFormats::new(words.lang()),
        meeting,
    };
    let mut parts = vec![teller.facts()];
    parts.extend(teller.attendance());
    parts.extend(teller.agenda());
    parts.extend(teller.texts());
    parts.extend(teller.promises());
    parts.push(teller.ending());
    Some(Article {
        title: teller.title(),
        line: teller.line(),
        parts,
    })
}

/// What stands behind the kept text of closed minutes: when and by whom they were closed, and the
/// addenda. In the language of the minutes.
#[must_use]
pub fn appended(cluster: &Cluster, words: Words, minutes: &Minutes) -> Vec<Part> {
    let formats = PlainFormats::new(words.lang());
    let day = |it| formats.date(it);
    let mut parts = Vec::new();
    let addenda = addenda_of(cluster, &minutes.meeting);
    if !addenda.is_empty() {
        let mut part = Part::new(words.records_addendum());
        for addendum in addenda {
            let said = [
                addendum.date.map(day),
                cluster
                    .person_name(addendum.person.as_ref())
                    .map(str::to_owned),
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            part.say(format!("{}: {}", said.join(", "), addendum.text));
        }
        parts.push(part);
    }
    let mut seal = Part::new(words.minutes_seal());
    let by = cluster.person_name(minutes.by.as_ref());
    seal.say(match by {
        Some(by) => words.minutes_closed_by(day(minutes.closed), by),
        None => words.minutes_closed_on(day(minutes.closed)),
    });
    seal.blocks
        .push(Block::Note(words.minutes_digest(&minutes.digest)));
    parts.push(seal);
    parts
}

/// In which language closed minutes are written.
#[must_use]
pub fn language_of_minutes(cluster: &Cluster, minutes: &Minutes) -> Lang {
    let named = minutes.language.as_deref().and_then(Lang::from_tag);
    named.unwrap_or_else(|| language_of(cluster))
}

/// What people call a meeting.
#[must_use]
pub fn name_of(cluster: &Cluster, words: Words, meeting: &Meeting) -> String {
    let title = meeting.title.as_deref().map(str::trim);
    let body = || cluster.body_name(Some(&meeting.body)).map(str::to_owned);
    match title.filter(|it| !it.is_empty()) {
        Some(title) => title.to_owned(),
        None => body().unwrap_or_else(|| words.record_meeting().to_owned()),
    }
}

/// A word in brackets behind a name: small, except where nouns are not.
fn aside(words: Words, text: &str) -> String {
    if words.lang() == Lang::De {
        text.to_owned()
    } else {
        text.to_lowercase()
    }
}

struct Teller<'a> {
    cluster: &'a Cluster,
    words: Words,
    formats: PlainFormats,
    meeting: &'a Meeting,
}

impl Teller<'_> {
    fn title(&self) -> String {
        let name = name_of(self.cluster, self.words, self.meeting);
        format!("{} – {name}", self.words.record_minutes())
    }

    fn line(&self) -> String {
        let organisation = self.cluster.organisation().map(|it| it.name.clone());
        let body = self.cluster.body_name(Some(&self.meeting.body));
        let parts = [
            organisation,
            body.map(str::to_owned),
            Some(self.formats.date(self.meeting.date)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn person(&self, id: Option<&Id<crate::domain::membership::Person>>) -> Option<String> {
        self.cluster.person_name(id).map(str::to_owned)
    }

    /// When, where, and who led it.
    fn facts(&self) -> Part {
        let (words, meeting) = (self.words, self.meeting);
        let mut part = Part::new(words.minutes_meeting());
        let day = self.formats.date(meeting.date);
        let time = match (meeting.start, meeting.end) {
            (Some(start), Some(end)) => format!("{day}, {start}–{end}"),
            (Some(start), None) => format!("{day}, {start}"),
            (None, _) => day,
        };
        let facts = [
            (words.minutes_time(), Some(time)),
            (words.minutes_place(), meeting.place.clone()),
            (words.minutes_online(), meeting.online.clone()),
            (words.minutes_chair(), self.person(meeting.chair.as_ref())),
            (
                words.minutes_taker(),
                self.person(meeting.minute_taker.as_ref()),
            ),
            (
                words.minutes_invited(),
                meeting.invited.map(|it| self.formats.date(it)),
            ),
        ];
        part.facts(filled(facts));
        if let Some(day) = meeting.cancelled {
            part.say(words.minutes_cancelled(self.formats.date(day)));
        }
        self.repeated(&mut part);
        part
    }

    /// Which meeting it repeats, as it notes it itself, else as the record that it names has it.
    fn repeated(&self, part: &mut Part) {
        let words = self.words;
        let named = self.meeting.repeats.as_ref();
        let named = named.and_then(|it| self.cluster.meetings.get(it));
        let first = self.meeting.repeat_of.as_ref();
        let Some(day) = first.map(|it| it.date).or(named.map(|it| it.date)) else {
            return;
        };
        let start = first
            .and_then(|it| it.start)
            .or(named.and_then(|it| it.start));
        let day = self.formats.date(day);
        let day = start.map_or_else(|| day.clone(), |start| format!("{day}, {start}"));
        let mut said = vec![words.minutes_repeats(day)];
        let quorum = named.and_then(|it| it.quorum.as_ref());
        let present = first
            .and_then(|it| it.present)
            .or(quorum.map(|it| it.present));
        let needed = first
            .and_then(|it| it.needed)
            .or(quorum.map(|it| it.needed));
        if let (Some(present), Some(needed)) = (present, needed) {
            said.push(words.minutes_repeats_count(present, needed));
        }
        if first.and_then(|it| it.announced) == Some(true) {
            said.push(words.minutes_announced().to_owned());
        }
        part.say(said.join(" "));
    }

    /// What the minutes say before the first item, the items, and the topics and votes that stand
    /// under none of them.
    fn texts(&self) -> Vec<Part> {
        let (words, meeting) = (self.words, self.meeting);
        let mut parts = Vec::new();
        let opening = meeting.opening_text.as_deref().unwrap_or_default();
        if !opening.trim().is_empty() {
            let mut part = Part::new(words.minutes_opening());
            part.say(opening);
            parts.push(part);
        }
        let items = self.items();
        // Where nothing is told of any, the agenda has named them all.
        if items.iter().any(|it| !it.blocks.is_empty()) {
            parts.push(Part::new(words.minutes_proceedings()));
            parts.extend(items);
        }
        let further = self.further_votes();
        if !further.is_empty() {
            parts.push(Part::new(if self.named().is_empty() {
                words.minutes_votes()
            } else {
                words.minutes_further_votes()
            }));
            for poll in further {
                let mut part = Part::inner(poll.title.as_str());
                self.vote(&mut part, poll, false);
                parts.push(part);
            }
        }
        let mut topics = Part::new(words.minutes_topics());
        topics.list(self.topics(None));
        parts.extend(Some(topics).filter(|it| !it.blocks.is_empty()));
        parts
    }

    /// Who does what by when.
    fn promises(&self) -> Option<Part> {
        let words = self.words;
        let mut promised: Vec<_> = self.cluster.follow_ups.values().collect();
        promised.retain(|it| it.meeting.as_ref() == Some(&self.meeting.id));
        if promised.is_empty() {
            return None;
        }
        let numbers = self.numbers();
        let number = |it: &crate::domain::meetings::FollowUp| {
            let item = it.item.as_ref()?;
            numbers.iter().find(|(id, _)| id == item).map(|it| it.1)
        };
        crate::domain::sorting::by_key(&mut promised, |it| {
            (number(it).unwrap_or(usize::MAX), it.due)
        });
        let by_item = promised.iter().any(|it| number(it).is_some());
        let mut head = vec![
            words.minutes_what().to_owned(),
            words.minutes_who().to_owned(),
            words.minutes_by_when().to_owned(),
        ];
        if by_item {
            head.insert(0, words.minutes_item().to_owned());
        }
        let rows = promised.into_iter().map(|it| {
            let due = it.due.map(|day| self.formats.date(day));
            let mut row = vec![
                it.text.clone(),
                self.person(it.owner.as_ref()).unwrap_or_default(),
                due.unwrap_or_default(),
            ];
            if by_item {
                let number = number(it).map(|it| it.to_string());
                row.insert(0, number.unwrap_or_default());
            }
            row
        });
        let mut part = Part::new(words.minutes_promises());
        part.blocks.push(Block::Table {
            head,
            rows: rows.collect(),
        });
        Some(part)
    }

    /// The last words, the lines to sign on, and up to where the register stood.
    fn ending(&self) -> Part {
        let (words, meeting) = (self.words, self.meeting);
        let mut part = Part::new(words.minutes_end());
        part.say(meeting.closing_text.clone().unwrap_or_default());
        if let Some(end) = meeting.end {
            part.say(words.minutes_ended(end));
        }
        let signature = |role: &str, name: Option<String>| Signature {
            role: role.to_owned(),
            name: name.unwrap_or_default(),
        };
        part.blocks.push(Block::Signatures(vec![
            signature(words.minutes_chair(), self.person(meeting.chair.as_ref())),
            signature(
                words.minutes_taker(),
                self.person(meeting.minute_taker.as_ref()),
            ),
        ]));
        let closed = minutes_of(self.cluster, &meeting.id);
        let head = match closed {
            Some(minutes) => minutes.head.clone(),
            None => resolutions::head(self.cluster, &meeting.body),
        };
        if let Some(head) = head {
            part.blocks.push(Block::Note(words.minutes_head(head)));
        }
        part
    }

    /// The topics that partners brought under an item, or under none.
    fn topics(&self, item: Option<&Id<crate::domain::meetings::AgendaItem>>) -> Vec<Line> {
        let of =
            self.cluster.topics.values().filter(|it| {
                it.meeting.as_ref() == Some(&self.meeting.id) && it.item.as_ref() == item
            });
        of.map(|it| {
            let member = self.cluster.member_name(it.member.as_ref());
            let direction = it.direction.as_ref();
            let direction = direction.map(|it| self.words.topic_direction(it.as_str()));
            let from: Vec<&str> = [member, direction.as_deref()]
                .into_iter()
                .flatten()
                .collect();
            let text = match from.as_slice() {
                [] => it.text.clone(),
                from => format!("{} ({})", it.text, from.join(", ")),
            };
            Line::of(text, it.id.record())
        })
        .collect()
    }

    /// Guests who are heard on an item, or throughout.
    fn guests(&self, item: Option<&Id<crate::domain::meetings::AgendaItem>>) -> Vec<Line> {
        let mut guests = in_order(&self.cluster.guests);
        guests.retain(|it| it.meeting == self.meeting.id && it.item.as_ref() == item);
        guests
            .into_iter()
            .map(|it| {
                let who = match &it.institution {
                    Some(house) => format!("{}, {house}", it.name),
                    None => it.name.clone(),
                };
                let text = match &it.topic {
                    Some(topic) => format!("{who}: {topic}"),
                    None => who,
                };
                Line::of(text, it.id.record())
            })
            .collect()
    }
}

/// Labels whose values are there.
fn filled<const N: usize>(facts: [(&str, Option<String>); N]) -> Vec<(String, String)> {
    let facts = facts.into_iter();
    facts
        .filter_map(|(label, value)| {
            let value = value.filter(|it| !it.trim().is_empty())?;
            Some((label.to_owned(), value))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::testing::records;

    fn told(lang: Lang, more: &Value) -> String {
        let mut all = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "language": "de" },
            { "id": "c", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "s", "kind": "memberClass", "name": "Supporting", "consult": true },
            { "id": "p", "kind": "person", "name": "Ann" },
            { "id": "q", "kind": "person", "name": "Bo" },
            { "id": "m", "kind": "member", "name": "Mill", "class": "c", "representative": "p" },
            { "id": "n", "kind": "member", "name": "Bank", "class": "s" },
            { "id": "b", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "mt", "kind": "meeting", "body": "b", "date": "2025-03-20", "start": "10:00", "chair": "p",
              "quorum": { "eligible": 3, "needed": 1, "present": 1, "met": true } },
            { "id": "i", "kind": "agendaItem", "meeting": "mt", "text": "Plan", "began": "10:30",
              "minutes": "First.\n\nSecond <b>." },
            { "id": "a", "kind": "attendance", "meeting": "mt", "member": "m", "person": "q", "status": "present",
              "authority": true, "arrived": "10:05", "left": "12:00", "away": [{ "left": "11:00", "back": "11:10" }] },
            { "id": "a2", "kind": "attendance", "meeting": "mt", "member": "n", "status": "present" },
        ]);
        if let (Some(all), Some(more)) = (all.as_array_mut(), more.as_array()) {
            all.extend(more.iter().cloned());
        }
        let cluster = Cluster::read(&records(all)).0;
        let article = article(&cluster, Words::new(lang), &Id::new("mt")).unwrap();
        article.lines().join("\n")
    }

    fn says(text: &str, expected: &[&str]) {
        for it in expected {
            assert!(text.contains(it), "{it} in\n{text}");
        }
    }

    #[test]
    fn attendance_tells_right_deputy_authority_and_times() {
        let text = told(Lang::En, &json!([]));
        says(
            &text,
            &[
                "With the right to vote (1)",
                "Mill · Bo (deputy) · yes · 10:05–11:00, 11:10–12:00",
                "With the right to be heard (1)",
                "1 of 3 entitled to vote are present, 1 are needed; the meeting can decide.",
                "1. Plan\nTime: 10:30\nQuorum: 1 present of 3, 1 needed\nFirst.\nSecond <b>.",
            ],
        );
    }

    #[test]
    fn a_vote_is_told_with_its_counts_its_refused_ballots_and_its_resolution() {
        let vote = json!([
            { "id": "v", "kind": "poll", "title": "Adopt", "text": "The plan is adopted.", "meeting": "mt", "body": "b",
              "state": "adopted", "openBallot": true,
              "result": { "outcome": "adopted", "yes": 1, "no": 0, "abstain": 0 } },
            { "id": "x", "kind": "ballot", "poll": "v", "member": "m", "choice": "yes" },
            { "id": "y", "kind": "refusal", "poll": "v", "member": "n", "choice": "no", "reason": "consultation_only" },
            { "id": "k", "kind": "comment", "about": "v", "member": "n", "text": "Too soon", "order": "80" },
            { "id": "e", "kind": "resolution", "number": "1/2025", "poll": "v", "hash": "abc" },
        ]);
        says(
            &told(Lang::En, &vote),
            &[
                "1 yes, 0 no, 0 abstained",
                "Bank: consultation right only",
                "Bank (consultation right): Too soon – unanswered",
                "Resolution: 1/2025",
                "Seal (SHA-256): abc",
            ],
        );
    }

    #[test]
    fn what_goes_on_after_the_meeting_changes_no_word_of_its_minutes() {
        let promise = |status: &str| {
            told(
                Lang::Hu,
                &json!([{ "id": "f", "kind": "followUp", "meeting": "mt", "text": "Send", "owner": "p",
                          "due": "2025-04-01", "status": status }]),
            )
        };
        assert_eq!(promise("open"), promise("done"));
        says(&promise("open"), &["Send · Ann · 2025. 04. 01."]);
    }

    #[test]
    fn every_language_writes_minutes_of_an_empty_meeting() {
        for lang in Lang::ALL {
            let bare = records(json!([
                { "id": "b", "kind": "body", "name": "B" },
                { "id": "mt", "kind": "meeting", "body": "b", "date": "2025-03-20" },
            ]));
            let cluster = Cluster::read(&bare).0;
            let words = Words::new(lang);
            let article = article(&cluster, words, &Id::new("mt")).unwrap();
            says(&article.lines().join("\n"), &[words.minutes_nobody(), "B"]);
        }
    }
}

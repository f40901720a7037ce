//! Who was there, through whom, with which right and authority, and from when to when.

use super::Teller;
use crate::domain::id::Id;
use crate::domain::meetings::Attendance;
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, Person};
use crate::domain::plain::plain;
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::{BodyType, Presence, Right};
use crate::portrait::article::{Block, Line, Part};

impl Teller<'_> {
    pub(super) fn attendance(&self) -> Vec<Part> {
        let words = self.words;
        let mut part = Part::new(words.minutes_attendance());
        self.quorum(&mut part);
        let standings = Standings::new(self.cluster);
        let mut rows: Vec<(&Attendance, Option<Right>)> = self
            .cluster
            .attendances
            .values()
            .filter(|it| it.meeting == self.meeting.id)
            .map(|it| (it, self.right_of(&standings, &it.member)))
            .collect();
        sorting::by(&mut rows, |a, b| {
            plain(&self.member(&a.0.member)).cmp(&plain(&self.member(&b.0.member)))
        });
        let mut parts = Vec::new();
        if rows.is_empty() {
            part.blocks
                .push(Block::Note(words.minutes_nobody().to_owned()));
        }
        for (heading, votes) in [
            (words.minutes_with_vote(), true),
            (words.minutes_heard(), false),
        ] {
            let there = rows.iter().filter(|(it, right)| {
                it.status == Presence::Present && (*right == Some(Right::Vote)) == votes
            });
            let there: Vec<&Attendance> = there.map(|it| it.0).collect();
            if !there.is_empty() {
                let mut inner = Part::inner(format!("{heading} ({})", there.len()));
                inner.blocks.push(self.table(&there, votes));
                parts.push(inner);
            }
        }
        for (heading, status) in [
            (words.minutes_excused(), Presence::Excused),
            (words.minutes_absent(), Presence::Absent),
        ] {
            let names = rows.iter().filter(|it| it.0.status == status);
            let names: Vec<String> = names.map(|it| self.absent(it.0)).collect();
            if !names.is_empty() {
                let mut inner = Part::inner(format!("{heading} ({})", names.len()));
                inner.say(names.join("; "));
                parts.push(inner);
            }
        }
        part.list(self.proxies());
        let guests = self.guests(None);
        if !guests.is_empty() {
            let mut inner = Part::inner(words.minutes_guests());
            inner.list(guests);
            parts.push(inner);
        }
        parts.insert(0, part);
        parts
    }

    /// Whether the meeting could decide, as its chair found.
    fn quorum(&self, part: &mut Part) {
        let words = self.words;
        let Some(quorum) = &self.meeting.quorum else {
            return;
        };
        let (present, eligible, needed) = (quorum.present, quorum.eligible, quorum.needed);
        let met = if quorum.met && present < needed {
            // A repeated meeting decides whoever is there.
            words.minutes_quorum_anyway(present, eligible)
        } else if quorum.met {
            words.minutes_quorum_met(present, eligible, needed)
        } else {
            words.minutes_quorum_missed(present, eligible, needed)
        };
        let without = quorum.present_without_authority.filter(|it| *it > 0);
        let without = without.map(|it| words.minutes_without_authority(it));
        let note = quorum.note.as_deref().map(sentence);
        let said: Vec<String> = [Some(met), without, note].into_iter().flatten().collect();
        part.say(said.join(" "));
    }

    /// The right on the day: in a body with seats that of the seat, else that of the class.
    pub(super) fn right_of(&self, standings: &Standings, member: &Id<Member>) -> Option<Right> {
        let day = self.meeting.date;
        let body = self.cluster.bodies.get(&self.meeting.body);
        let is_assembly = body.is_some_and(|it| it.body_type == Some(BodyType::Assembly));
        if !is_assembly {
            let held = |it: &&Seat| {
                it.body == self.meeting.body
                    && it.from.is_none_or(|from| from <= day)
                    && it.to.is_none_or(|to| day <= to)
            };
            let of_member = |it: &&Seat| {
                let by_person = || {
                    let person = it.person.as_ref()?;
                    self.cluster.people.get(person)?.member.as_ref()
                };
                it.member.as_ref().or_else(by_person) == Some(member)
            };
            let seats = || self.cluster.seats.values().filter(held);
            if let Some(seat) = seats().find(of_member) {
                return Some(self.cluster.right_of_seat_on(seat, day));
            }
            if seats().next().is_some() {
                return Some(Right::Consult);
            }
        }
        standings.right_on(self.cluster.members.get(member)?, day)
    }

    pub(super) fn member(&self, id: &Id<Member>) -> String {
        let name = self.cluster.member_name(Some(id));
        name.unwrap_or(id.as_str()).to_owned()
    }

    fn table(&self, there: &[&Attendance], votes: bool) -> Block {
        let words = self.words;
        let authority = votes && there.iter().any(|it| it.authority.is_some());
        let times = there
            .iter()
            .any(|it| it.arrived.is_some() || it.left.is_some());
        let notes = there.iter().any(|it| it.note.is_some());
        let columns = [
            (words.minutes_member(), true),
            (words.minutes_represented(), true),
            (words.minutes_authority(), authority),
            (words.minutes_from_to(), times),
            (words.minutes_note(), notes),
        ];
        let shown = |cells: Vec<String>| -> Vec<String> {
            let cells = cells.into_iter().zip(columns);
            cells.filter(|it| it.1.1).map(|it| it.0).collect()
        };
        let rows = there.iter().map(|it| {
            let may = match it.authority {
                Some(true) => words.minutes_yes(),
                Some(false) => words.minutes_no(),
                None => "–",
            };
            shown(vec![
                self.member(&it.member),
                self.represented(it),
                may.to_owned(),
                self.stay(it),
                it.note.clone().unwrap_or_default(),
            ])
        });
        Block::Table {
            head: shown(columns.iter().map(|it| it.0.to_owned()).collect()),
            rows: rows.collect(),
        }
    }

    /// Who sat there; that it was not the representative is said.
    fn represented(&self, row: &Attendance) -> String {
        let Some(name) = self.person(row.person.as_ref()) else {
            return "–".to_owned();
        };
        let member = self.cluster.members.get(&row.member);
        let usual = member.and_then(|it| it.representative.as_ref());
        let stands_in = |usual: &Id<Person>| Some(usual) != row.person.as_ref();
        if usual.is_some_and(stands_in) {
            self.words.minutes_deputy(name)
        } else {
            name
        }
    }

    /// From when to when, with the times between.
    fn stay(&self, row: &Attendance) -> String {
        let start = row.arrived.or(self.meeting.start);
        let end = row.left.or(self.meeting.end);
        let time = |it: Option<crate::domain::measure::TimeOfDay>| {
            it.map_or_else(|| "…".to_owned(), |it| it.to_string())
        };
        let mut spans = Vec::new();
        let mut from = start;
        let mut gone = false;
        for away in &row.away {
            spans.push(format!("{}–{}", time(from), away.left));
            from = away.back;
            gone = away.back.is_none();
        }
        if !gone {
            spans.push(format!("{}–{}", time(from), time(end)));
        }
        spans.join(", ")
    }

    fn absent(&self, row: &Attendance) -> String {
        let name = self.member(&row.member);
        match &row.note {
            Some(note) => format!("{name} ({note})"),
            None => name,
        }
    }

    fn proxies(&self) -> Vec<Line> {
        let of_meeting = self.cluster.proxies.values();
        of_meeting
            .filter(|it| it.meeting.as_ref() == Some(&self.meeting.id) && it.poll.is_none())
            .map(|it| {
                let (giver, holder) = (self.member(&it.giver), self.member(&it.holder));
                Line::of(self.words.minutes_proxy(giver, holder), it.id.record())
            })
            .collect()
    }
}

/// A remark as a sentence of its own.
fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string());
    let stop = if text.ends_with(['.', '!', '?']) {
        ""
    } else {
        "."
    };
    format!("{}{}{stop}", first.unwrap_or_default(), letters.as_str())
}

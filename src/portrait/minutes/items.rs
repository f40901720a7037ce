//! The agenda, and what was said and decided under each of its items.

use super::{Teller, aside, filled};
use crate::domain::id::Id;
use crate::domain::meetings::closing::polls_of;
use crate::domain::meetings::presence::was_here;
use crate::domain::meetings::running::items::items_of;
use crate::domain::meetings::{AgendaItem, Speech};
use crate::domain::membership::standing::Standings;
use crate::domain::motions;
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{ItemState, Right};
use crate::domain::votes::Poll;
use crate::portrait::article::{Block, Line, Part};

impl Teller<'_> {
    /// Every item by its number.
    pub(super) fn numbers(&self) -> Vec<(Id<AgendaItem>, usize)> {
        let items = items_of(self.cluster, &self.meeting.id).into_iter();
        items.zip(1..).map(|(it, at)| (it.id.clone(), at)).collect()
    }

    /// The agenda as a list, where what follows does not repeat it line by line.
    pub(super) fn agenda(&self) -> Option<Part> {
        let items = items_of(self.cluster, &self.meeting.id);
        let mut part = Part::new(self.words.minutes_agenda());
        let lines = items.iter().zip(1..).map(|(item, at)| {
            let floor = (item.from_floor == Some(true))
                .then(|| format!(" ({})", self.words.minutes_from_floor()));
            let text = format!("{at}. {}{}", item.text, floor.unwrap_or_default());
            Line::of(text, item.id.record())
        });
        part.list(lines.collect());
        (!part.blocks.is_empty()).then_some(part)
    }

    pub(super) fn items(&self) -> Vec<Part> {
        let items = items_of(self.cluster, &self.meeting.id).into_iter();
        let parts = items.zip(1..).map(|(item, at)| self.item(item, at));
        parts.collect()
    }

    fn item(&self, item: &AgendaItem, number: usize) -> Part {
        let words = self.words;
        let mut part = Part::inner(format!("{number}. {}", item.text));
        let time = match (item.began, item.ended) {
            (Some(began), Some(ended)) => Some(format!("{began}–{ended}")),
            (Some(began), None) => Some(began.to_string()),
            _ => None,
        };
        let about = item.about.as_ref().filter(|about| {
            let poll = item.poll.as_ref();
            poll.is_none_or(|poll| poll.as_str() != about.as_str())
        });
        let about = about.and_then(|it| self.cluster.title_of(it));
        part.facts(filled([
            (words.minutes_time(), time),
            (words.minutes_speaker(), self.person(item.speaker.as_ref())),
            (words.minutes_about(), about.map(str::to_owned)),
            (words.minutes_quorum(), self.room(item)),
        ]));
        if item.state == Some(ItemState::Postponed) {
            part.blocks
                .push(Block::Note(words.minutes_postponed().to_owned()));
        }
        part.say(item.minutes.clone().unwrap_or_default());
        let mut listed = |label: &str, lines: Vec<Line>| {
            if !lines.is_empty() {
                part.say(format!("{label}:"));
                part.list(lines);
            }
        };
        listed(words.minutes_guests(), self.guests(Some(&item.id)));
        listed(words.minutes_spoke(), self.speeches(&item.id));
        listed(words.minutes_topics(), self.topics(Some(&item.id)));
        let motion = item.poll.as_ref();
        let motion = motion.and_then(|it| self.cluster.polls.get(it));
        if let Some(poll) = motion {
            // An amendment is voted on before what it amends.
            let named = self.named();
            let amending = polls_of(self.cluster, &self.meeting.id)
                .filter(|it| it.amends.as_ref() == Some(&poll.id) && !named.contains(&&it.id));
            for amendment in amending {
                self.vote(&mut part, amendment, true);
            }
            self.vote(&mut part, poll, poll.title.trim() != item.text.trim());
        }
        part
    }

    /// How many of those who vote were in the room when the item was called. A vote that was closed
    /// under it says so itself.
    fn room(&self, item: &AgendaItem) -> Option<String> {
        let (began, quorum) = (item.began?, self.meeting.quorum.as_ref()?);
        let poll = item.poll.as_ref();
        let poll = poll.and_then(|it| self.cluster.polls.get(it));
        if poll.is_some_and(motions::is_closed) {
            return None;
        }
        let standings = Standings::new(self.cluster);
        let here = self.cluster.attendances.values().filter(|it| {
            it.meeting == self.meeting.id
                && was_here(it, began)
                && it.authority != Some(false)
                && self.right_of(&standings, &it.member) == Some(Right::Vote)
        });
        let (eligible, needed) = (quorum.eligible, quorum.needed);
        Some(self.words.minutes_quorum_of(here.count(), eligible, needed))
    }

    /// The polls that items name.
    pub(super) fn named(&self) -> Vec<&Id<Poll>> {
        let items = items_of(self.cluster, &self.meeting.id).into_iter();
        items.filter_map(|it| it.poll.as_ref()).collect()
    }

    /// The polls of the meeting that stand under no item.
    pub(super) fn further_votes(&self) -> Vec<&Poll> {
        let named = self.named();
        let told = |it: &&Poll| {
            let amends = it.amends.as_ref();
            named.contains(&&it.id) || amends.is_some_and(|it| named.contains(&it))
        };
        let polls = polls_of(self.cluster, &self.meeting.id);
        polls.filter(|it| !told(it)).collect()
    }

    /// Who spoke, in the order of the list; those who were never called are left out.
    fn speeches(&self, item: &Id<AgendaItem>) -> Vec<Line> {
        let mut turns = in_order(&self.cluster.speeches);
        turns.retain(|it| it.item == *item && (it.began.is_some() || it.ended.is_some()));
        let mut lines: Vec<String> = Vec::new();
        for turn in turns {
            let text = match &turn.stance {
                Some(stance) => {
                    let stance = aside(self.words, &self.words.speech_stance(stance.as_str()));
                    format!("{} ({stance})", self.speaker(turn))
                }
                None => self.speaker(turn),
            };
            // Whoever spoke twice in the same sense is named once.
            if !lines.contains(&text) {
                lines.push(text);
            }
        }
        lines.into_iter().map(Line::new).collect()
    }

    fn speaker(&self, turn: &Speech) -> String {
        let person = self.person(turn.person.as_ref());
        let member = turn.member.as_ref().map(|it| self.member(it));
        let guest = turn.guest.as_ref();
        let guest = guest.and_then(|it| Some(self.cluster.guests.get(it)?.name.clone()));
        match (person.or(guest).or_else(|| turn.name.clone()), member) {
            (Some(person), Some(member)) => format!("{person}, {member}"),
            (Some(name), None) | (None, Some(name)) => name,
            (None, None) => "–".to_owned(),
        }
    }
}

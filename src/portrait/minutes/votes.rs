//! A vote in the minutes: what was asked and by whom, by which rule, who was there, what came of it,
//! what was said on it and answered, and the resolution with its number.

use super::{Teller, aside, filled};
use crate::domain::membership::standing::Standings;
use crate::domain::motions;
use crate::domain::polling::{self, card_of, is_secret};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{MotionState, Right};
use crate::domain::votes::{Poll, Resolution};
use crate::portrait::article::{Block, Line, Part};
use crate::words::{Formats as _, recorded, rule_cards};

impl Teller<'_> {
    /// A vote, under a heading that may have named it already.
    pub(super) fn vote(&self, part: &mut Part, poll: &Poll, is_named: bool) {
        let words = self.words;
        if is_named {
            part.say(format!("{}: {}", words.minutes_motion(), poll.title));
        }
        let text = poll.text.as_deref().unwrap_or_default().trim();
        if !text.is_empty() && text != poll.title.trim() {
            part.say(text);
        }
        let state = motions::state_of(poll);
        if !motions::is_closed(poll) {
            let proposer = poll.proposer.as_ref();
            let proposer = proposer.and_then(|it| self.cluster.title_of(it));
            part.facts(filled([(
                words.minutes_proposer(),
                proposer.map(str::to_owned),
            )]));
            let left = match state {
                MotionState::Withdrawn => words.motion_state(state.as_str()).into_owned(),
                _ => words.minutes_undecided().to_owned(),
            };
            part.blocks.push(Block::Note(left));
            return;
        }
        if let Some(card) = card_of(self.cluster, poll) {
            part.say(rule_cards::sentence(words, card));
        }
        self.options(part, poll);
        part.facts(self.count(poll));
        let mut listed = |label: &str, lines: Vec<Line>| {
            if !lines.is_empty() {
                part.say(format!("{label}:"));
                part.list(lines);
            }
        };
        listed(words.minutes_refused(), self.refused(poll));
        listed(words.minutes_said(), self.said(poll));
        for entry in self.cluster.resolutions.values() {
            if entry.poll.as_ref() == Some(&poll.id) && entry.corrects.is_none() {
                self.resolution(part, entry, poll);
            }
        }
    }

    /// The rule, the room, and the verdict with its numbers.
    fn count(&self, poll: &Poll) -> Vec<(String, String)> {
        let words = self.words;
        let day = self.meeting.date;
        let card = card_of(self.cluster, poll);
        let proposer = poll.proposer.as_ref();
        let proposer = proposer.and_then(|it| self.cluster.title_of(it));
        let way = if is_secret(poll, card) {
            Some(words.votes_secret())
        } else {
            poll.open_ballot.map(|_| words.votes_open_ballot())
        };
        let binding = (poll.binding == Some(false)).then(|| words.votes_not_binding());
        let way: Vec<&str> = [way, binding].into_iter().flatten().collect();
        let agrees = polling::differences(self.cluster, poll, day).is_empty();
        let judged = polling::count(self.cluster, poll, day).judged;
        let quorum = judged
            .quorum()
            .filter(|_| agrees)
            .map(|it| words.minutes_quorum_of(it.present, it.base, it.needed));
        let noted = || {
            let (present, eligible) = (poll.present?, poll.eligible?);
            Some(words.minutes_present_of(present, eligible))
        };
        let sentence = recorded::sentence(words, self.cluster, poll, day);
        // What the ballots come to says how it ended; what was recorded beside them may not.
        let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
        let outcome = outcome.filter(|_| !agrees || sentence.is_empty());
        let outcome = outcome.map(|it| format!("{}.", words.outcome(it.as_str())));
        let note = poll.result.as_ref().and_then(|it| it.note.clone());
        let result: Vec<String> = [outcome, Some(sentence), note.map(|it| format!("({it})"))]
            .into_iter()
            .flatten()
            .filter(|it| !it.is_empty())
            .collect();
        filled([
            (words.minutes_proposer(), proposer.map(str::to_owned)),
            (
                words.minutes_way(),
                (!way.is_empty()).then(|| way.join(", ")),
            ),
            (words.minutes_quorum(), quorum.or_else(noted)),
            (words.minutes_recused(), self.recused(poll)),
            (words.minutes_result(), Some(result.join(" "))),
        ])
    }

    /// What was chosen among, with what each came to.
    fn options(&self, part: &mut Part, poll: &Poll) {
        let count = polling::count(self.cluster, poll, self.meeting.date);
        let rows = count.options.iter().map(|(id, votes)| {
            let name = recorded::option_name(self.cluster, id);
            let votes = i64::try_from(*votes).unwrap_or(i64::MAX);
            vec![name.unwrap_or_default(), self.formats.number(votes)]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        if !rows.is_empty() {
            let head = [
                self.words.minutes_option(),
                self.words.minutes_option_count(),
            ];
            part.blocks.push(Block::Table {
                head: head.map(str::to_owned).to_vec(),
                rows,
            });
        }
    }

    fn recused(&self, poll: &Poll) -> Option<String> {
        let of_poll = self.cluster.recusals.values();
        let names = of_poll.filter(|it| it.poll == poll.id).map(|it| {
            let name = self.member(&it.member);
            match &it.reason {
                Some(reason) => format!("{name} ({reason})"),
                None => name,
            }
        });
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| names.join("; "))
    }

    /// Ballots that were handed in and did not count, each with its reason.
    fn refused(&self, poll: &Poll) -> Vec<Line> {
        let of_poll = self.cluster.refusals.values();
        of_poll
            .filter(|it| it.poll == poll.id)
            .map(|it| {
                let member = it.member.as_ref().map(|it| self.member(it));
                let who = member.or_else(|| self.person(it.person.as_ref()));
                let reason = it.reason.as_ref();
                let reason = reason.map(|it| self.words.refusal(it.as_str()).into_owned());
                let said: Vec<String> = [who, reason].into_iter().flatten().collect();
                Line::new(said.join(": "))
            })
            .collect()
    }

    /// What was said on a motion, by whom with which right, and the answer it got.
    fn said(&self, poll: &Poll) -> Vec<Line> {
        let words = self.words;
        let about = poll.id.record();
        let standings = Standings::new(self.cluster);
        let mut comments = in_order(&self.cluster.comments);
        comments.retain(|it| it.about == about);
        comments
            .into_iter()
            .map(|it| {
                let member = it
                    .member
                    .as_ref()
                    .and_then(|it| self.cluster.members.get(it));
                let consults = member
                    .and_then(|it| standings.right_on(it, self.meeting.date))
                    .is_some_and(|it| it != Right::Vote);
                let name = member.map(|it| it.name.clone());
                let name = name.or_else(|| self.person(it.person.as_ref()));
                let right = consults.then(|| aside(words, words.right_consult_noun()));
                let kind = it.comment_kind.as_ref();
                let kind = kind.map(|it| aside(words, &words.comment_kind(it.as_str())));
                let told: Vec<String> = [right, kind].into_iter().flatten().collect();
                let who = match (name, told.is_empty()) {
                    (Some(name), true) => format!("{name}: "),
                    (Some(name), false) => format!("{name} ({}): ", told.join(", ")),
                    (None, _) => String::new(),
                };
                let answer = it.answer.as_deref().map(str::trim);
                let answer = match answer.filter(|it| !it.is_empty()) {
                    Some(answer) => words.minutes_answer(answer),
                    None => words.minutes_unanswered().to_owned(),
                };
                Line::of(format!("{who}{} – {answer}", it.text), it.id.record())
            })
            .collect()
    }

    fn resolution(&self, part: &mut Part, entry: &Resolution, poll: &Poll) {
        let words = self.words;
        // What was asked stands above; only other words are said again.
        let asked = [Some(&poll.title), poll.text.as_ref()];
        let text = entry.text.as_ref().filter(|it| !asked.contains(&Some(*it)));
        let said = match text {
            Some(text) => format!("{} – {text}", entry.number),
            None => entry.number.clone(),
        };
        let day = entry.date.filter(|it| *it != self.meeting.date);
        part.facts(filled([
            (words.record_resolution(), Some(said)),
            (words.minutes_decided(), day.map(|it| self.formats.date(it))),
            (words.minutes_hash(), entry.hash.clone()),
        ]));
    }
}

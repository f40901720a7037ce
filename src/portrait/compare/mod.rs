//! Two sides of the structure on one chart: what goes as a ghost, what comes with a mark.
//!
//! A body that has moved is drawn in its new place; a ghost line leads to it from the body under
//! which it stood. Knows neither where the sides come from nor how they are laid out.
//!
//! - [`point`]: what an address names as a side, and the side that it is
//! - [`planned`]: today's chart, with what is planned
//! - [`sentences`]: the differences, said

pub mod planned;
pub mod point;
mod sentences;

use std::collections::BTreeMap;

use crate::chart::{
    CardLine, ChartBody, ChartChannel, Fate, Fated, Right, SeatMark, SeatState, Tone,
};
use crate::domain::cluster::{Cluster, Table};
use crate::domain::measure::Date;
use crate::domain::record::Typed;
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::BodyType;
use crate::portrait;
use crate::words::Words;

/// The structure as it stands on one side, and the day on which it is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    pub cluster: Cluster,
    pub day: Date,
}

impl Side {
    /// The seat as it is on this side, when it is in the same body.
    fn seat(&self, seat: &Seat) -> Option<&Seat> {
        let here = self.cluster.seats.get(&seat.id);
        here.filter(|here| here.body == seat.body)
    }
}

/// One thing that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub fate: Fate,
    /// The body to look at.
    pub body: String,
    pub text: String,
}

/// Both sides on one chart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comparison {
    pub bodies: Vec<ChartBody>,
    pub channels: Vec<ChartChannel>,
    /// In the order of the bodies.
    pub differences: Vec<Difference>,
}

/// The line from the body under which another one stood. It is no channel of the organisation, so
/// no legend names it.
const STOOD: &str = "stood-here";

/// Lays two sides over each other.
#[must_use]
pub fn compare(words: Words, before: &Side, after: &Side) -> Comparison {
    let mut union = Union {
        words,
        before,
        after,
        differences: Vec::new(),
    };
    let (bodies, moved) = union.bodies();
    let mut channels = union.channels();
    channels.extend(moved);
    Comparison {
        bodies,
        channels,
        differences: union.differences,
    }
}

struct Union<'a> {
    words: Words,
    before: &'a Side,
    after: &'a Side,
    differences: Vec<Difference>,
}

/// The records of both tables; of one that both have, the second's.
fn both<T: Typed + Clone>(before: &Table<T>, after: &Table<T>) -> Table<T> {
    let mut both = before.clone();
    for record in after.values() {
        both.insert(record.clone());
    }
    both
}

fn by_id(side: &Side, words: Words) -> BTreeMap<String, ChartBody> {
    let cards = portrait::bodies(&side.cluster, words, side.day, &[]);
    cards.into_iter().map(|it| (it.id.clone(), it)).gathered()
}

impl Union<'_> {
    fn bodies(&mut self) -> (Vec<ChartBody>, Vec<ChartChannel>) {
        let mut first = by_id(self.before, self.words);
        let mut second = by_id(self.after, self.words);
        let all = both(&self.before.cluster.bodies, &self.after.cluster.bodies);
        let seats = self.seats();
        let (mut cards, mut moved) = (Vec::new(), Vec::new());
        for (order, body) in in_order(&all).into_iter().enumerate() {
            let id = body.id.as_str();
            let seats: Vec<&Seat> = seats.get(id).map(in_order).unwrap_or_default();
            let card = match (first.remove(id), second.remove(id)) {
                (Some(before), Some(after)) => {
                    if before.parent != after.parent
                        && let Some(from) = &before.parent
                    {
                        moved.push(ChartChannel {
                            id: format!("{id}.{STOOD}"),
                            from: from.clone(),
                            to: id.to_owned(),
                            style: STOOD.to_owned(),
                            label: signed(Fate::Goes, self.words.compare_stood_here()),
                            fate: Some(Fate::Goes),
                        });
                    }
                    self.in_both(body, before, after, &seats)
                }
                (Some(before), None) => {
                    self.say_body(&before, Fate::Goes);
                    self.alone(before, Fate::Goes)
                }
                (None, Some(after)) => {
                    self.say_body(&after, Fate::Comes);
                    self.alone(after, Fate::Comes)
                }
                (None, None) => continue,
            };
            cards.push(ChartBody { order, ..card });
        }
        (cards, moved)
    }

    /// The seats that a body has on either side.
    fn seats(&self) -> BTreeMap<String, Table<Seat>> {
        let mut seats: BTreeMap<String, Table<Seat>> = BTreeMap::new();
        for side in [self.before, self.after] {
            for seat in side.cluster.seats.values() {
                let seats = seats.entry(seat.body.to_string()).or_default();
                seats.insert(seat.clone());
            }
        }
        seats
    }

    /// A body that only one side has.
    fn alone(&self, card: ChartBody, fate: Fate) -> ChartBody {
        let word = match fate {
            Fate::Goes => self.words.compare_word_goes(),
            _ => self.words.compare_word_comes(),
        };
        let (before, after) = match fate {
            Fate::Goes => (Some(card.clone()), None),
            _ => (None, Some(card.clone())),
        };
        ChartBody {
            kind_line: Some(headed(fate, word, card.kind_line.as_deref())),
            fate: Some(Box::new(Fated {
                fate,
                before,
                after,
            })),
            ..card
        }
    }

    fn in_both(
        &mut self,
        body: &Body,
        before: ChartBody,
        after: ChartBody,
        seats: &[&Seat],
    ) -> ChartBody {
        let said = self.differences.len();
        self.say_changes(&before, &after, seats);
        // Where it stands among the others is no difference that a card shows.
        let before = ChartBody {
            order: after.order,
            ..before
        };
        if before != after && self.differences.len() == said {
            let text = if before.seat_line == after.seat_line {
                self.words.compare_body_otherwise(&after.name)
            } else {
                let (from, to) = (&before.seat_line, &after.seat_line);
                format!("{}: {from} → {to}", after.name)
            };
            self.say(Fate::Changed, &after.id, text);
        }
        if self.differences.len() == said {
            return after;
        }
        let word = if before.parent == after.parent {
            self.words.compare_word_changed()
        } else {
            self.words.compare_word_moved()
        };
        let seat_line = if before.seat_line == after.seat_line {
            after.seat_line.clone()
        } else {
            let line = format!("{} → {}", before.seat_line, after.seat_line);
            line.trim_matches([' ', '→']).to_owned()
        };
        ChartBody {
            kind_line: Some(headed(Fate::Changed, word, after.kind_line.as_deref())),
            lines: self.lines(&before, &after),
            seats: self.marks(body, &before, &after, seats),
            seat_line,
            fate: Some(Box::new(Fated {
                fate: Fate::Changed,
                before: Some(before),
                after: Some(after.clone()),
            })),
            ..after
        }
    }

    /// The lines of both sides; one that only one side has carries its sign.
    fn lines(&self, before: &ChartBody, after: &ChartBody) -> Vec<CardLine> {
        let fated = |line: &CardLine, fate: Fate| CardLine {
            label: line.label.clone(),
            value: signed(fate, &line.value),
            tone: Tone::Fated(fate),
        };
        let mut gone: Vec<&CardLine> = before
            .lines
            .iter()
            .filter(|line| !after.lines.contains(line))
            .collect();
        let mut lines = Vec::new();
        if before.name != after.name {
            lines.push(CardLine {
                label: self.words.compare_formerly().to_owned(),
                value: signed(Fate::Goes, &before.name),
                tone: Tone::Fated(Fate::Goes),
            });
        }
        for line in &after.lines {
            if before.lines.contains(line) {
                lines.push(line.clone());
                continue;
            }
            // Who comes stands under who goes.
            if let Some(at) = gone.iter().position(|it| it.label == line.label) {
                lines.push(fated(gone.remove(at), Fate::Goes));
            }
            lines.push(fated(line, Fate::Comes));
        }
        lines.extend(gone.into_iter().map(|line| fated(line, Fate::Goes)));
        lines
    }

    fn marks(
        &self,
        body: &Body,
        before: &ChartBody,
        after: &ChartBody,
        seats: &[&Seat],
    ) -> Vec<SeatMark> {
        let everyone = body.body_type == Some(BodyType::Assembly)
            && !seats.iter().any(|seat| seat.member.is_some());
        if everyone {
            return counted(&before.seats, &after.seats);
        }
        let mut places_after = 0;
        let mut marks = Vec::new();
        for &seat in seats.iter().filter(|seat| portrait::is_place(seat)) {
            let (was, is) = (self.before.seat(seat), self.after.seat(seat));
            places_after += usize::from(is.is_some());
            let holder = |seat: &Seat| (seat.member.clone(), seat.person.clone());
            let filled = |seat: Option<&Seat>| seat.is_some_and(|seat| !seat.is_vacant());
            let same = was.map(holder) == is.map(holder);
            let state = match (filled(was), filled(is)) {
                (true, true) if same => SeatState::Filled,
                (_, true) => SeatState::Coming,
                (true, false) => SeatState::Leaving,
                (false, false) if is.is_some() => SeatState::Vacant,
                // A vacant place that is given up leaves no mark.
                (false, false) => continue,
            };
            let side = if is.is_some() {
                self.after
            } else {
                self.before
            };
            marks.push(SeatMark {
                right: portrait::right(&side.cluster.right_of_seat_on(seat, side.day)),
                state,
            });
        }
        let provided = after.seats.len().saturating_sub(places_after);
        let vacancies = after.seats.iter().rev().take(provided);
        marks.extend(vacancies.filter(|mark| mark.state == SeatState::Vacant));
        marks
    }

    fn channels(&mut self) -> Vec<ChartChannel> {
        let label = |side: &Side| -> BTreeMap<String, ChartChannel> {
            let all = portrait::channels(&side.cluster, self.words);
            all.into_iter().map(|it| (it.id.clone(), it)).collect()
        };
        let (mut first, mut second) = (label(self.before), label(self.after));
        let all = both(&self.before.cluster.channels, &self.after.cluster.channels);
        let mut channels = Vec::new();
        for channel in in_order(&all) {
            let id = channel.id.as_str();
            let (before, after) = (first.remove(id), second.remove(id));
            if before == after {
                channels.extend(after);
                continue;
            }
            self.say_channel(before.as_ref(), after.as_ref());
            // One that has changed is drawn twice: as it was, and as it is.
            let ghost = before.map(|it| ChartChannel {
                id: format!("{id}.before"),
                label: signed(Fate::Goes, &it.label),
                fate: Some(Fate::Goes),
                ..it
            });
            channels.extend(ghost);
            channels.extend(after.map(|it| ChartChannel {
                label: signed(Fate::Comes, &it.label),
                fate: Some(Fate::Comes),
                ..it
            }));
        }
        channels
    }
}

/// A text with the sign of its fate.
fn signed(fate: Fate, text: &str) -> String {
    format!("{} {text}", fate.sign())
}

/// The line over a name, with what becomes of the body.
fn headed(fate: Fate, word: &str, kind: Option<&str>) -> String {
    let head = signed(fate, word);
    match kind {
        Some(kind) => format!("{head} · {kind}"),
        None => head,
    }
}

/// Marks that stand for numbers alone: those of both sides, then what one has more than the other.
fn counted(before: &[SeatMark], after: &[SeatMark]) -> Vec<SeatMark> {
    let count =
        |marks: &[SeatMark], right: Right| marks.iter().filter(|it| it.right == right).count();
    let mut marks = Vec::new();
    for right in [Right::Votes, Right::Consults, Right::Observes] {
        let (was, is) = (count(before, right), count(after, right));
        let states = [
            (SeatState::Filled, was.min(is)),
            (SeatState::Leaving, was.saturating_sub(is)),
            (SeatState::Coming, is.saturating_sub(was)),
        ];
        for (state, count) in states {
            marks.extend(std::iter::repeat_n(SeatMark { right, state }, count));
        }
    }
    marks
}

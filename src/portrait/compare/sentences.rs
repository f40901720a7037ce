//! The differences as sentences in the reader's language. Names that people gave come first or
//! after a colon, since no language here can decline them.

use super::{Difference, Side, Union};
use crate::chart::{ChartBody, ChartChannel, Fate};
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::SeatRole;

impl Union<'_> {
    pub(super) fn say(&mut self, fate: Fate, body: &str, text: String) {
        self.differences.push(Difference {
            fate,
            body: body.to_owned(),
            text,
        });
    }

    /// A body that one side alone has.
    pub(super) fn say_body(&mut self, card: &ChartBody, fate: Fate) {
        let side = if fate == Fate::Goes {
            self.before
        } else {
            self.after
        };
        let parent = card.parent.as_deref();
        let parent = parent.and_then(|id| side.cluster.bodies.get(id));
        let (words, name) = (self.words, card.name.as_str());
        let text = match (fate, parent) {
            (Fate::Goes, Some(parent)) => words.compare_body_goes(name, &parent.name),
            (Fate::Goes, None) => words.compare_body_goes_top(name),
            (_, Some(parent)) => words.compare_body_comes(name, &parent.name),
            (_, None) => words.compare_body_comes_top(name),
        };
        self.say(fate, &card.id, text);
    }

    /// What of a body that both sides have is not the same.
    pub(super) fn say_changes(&mut self, before: &ChartBody, after: &ChartBody, seats: &[&Seat]) {
        let (words, id) = (self.words, after.id.as_str());
        if before.name != after.name {
            let text = words.compare_body_renamed(&after.name, &before.name);
            self.say(Fate::Changed, id, text);
        }
        if before.parent != after.parent {
            let name = |side: &Side, card: &ChartBody| {
                let parent = card.parent.as_deref();
                parent
                    .and_then(|id| side.cluster.bodies.get(id))
                    .map_or_else(
                        || words.compare_top().to_owned(),
                        |parent| parent.name.clone(),
                    )
            };
            let (from, to) = (name(self.before, before), name(self.after, after));
            self.say(
                Fate::Changed,
                id,
                words.compare_body_moves(&after.name, from, to),
            );
        }
        let was = self.before.cluster.bodies.get(id);
        let is = self.after.cluster.bodies.get(id);
        if let (Some(was), Some(is)) = (was, is) {
            let fields = self.changed_fields(was, is);
            if !fields.is_empty() {
                let text = words.compare_body_changed(&after.name, fields.join(", "));
                self.say(Fate::Changed, id, text);
            }
        }
        self.say_seats(after, seats);
    }

    fn changed_fields(&self, was: &Body, is: &Body) -> Vec<&'static str> {
        let words = self.words;
        [
            (was.body_type != is.body_type, words.structure_body_type()),
            (
                was.composition_rule != is.composition_rule,
                words.structure_composition(),
            ),
            (was.duties != is.duties, words.structure_duties()),
            (was.meets != is.meets, words.structure_meets()),
            (was.operator != is.operator, words.structure_operator()),
            (was.term_from != is.term_from, words.structure_term_from()),
            (was.term_to != is.term_to, words.structure_term_to()),
            (was.seats != is.seats, words.structure_seat_count()),
            (
                was.competence != is.competence,
                words.structure_competence(),
            ),
            (was.service != is.service, words.structure_service()),
            (was.network != is.network, words.structure_network()),
        ]
        .into_iter()
        .filter_map(|(changed, word)| changed.then_some(word))
        .collect()
    }

    fn say_seats(&mut self, card: &ChartBody, seats: &[&Seat]) {
        let words = self.words;
        let (before, after) = (self.before, self.after);
        let role = |seat: &Seat| {
            let role = seat.role.as_ref().filter(|it| **it != SeatRole::Member);
            role.map(|role| words.seat_role(role.as_str()).into_owned())
        };
        // Who sits there, and as what where that is more than a member.
        let said = |side: &Side, seat: &Seat| {
            let id = seat.person.as_ref().map(ToString::to_string);
            let id = id.or(seat.member.as_ref().map(ToString::to_string));
            let name = side.cluster.holder(seat).map(str::to_owned).or(id)?;
            Some(match role(seat) {
                Some(role) => format!("{name} ({role})"),
                None => name,
            })
        };
        let body = card.name.as_str();
        let mut told: Vec<(Fate, String)> = Vec::new();
        // Alone on one side and with a role: somebody else may follow in it.
        let mut left: Vec<(&Seat, String)> = Vec::new();
        let mut came: Vec<(&Seat, String)> = Vec::new();
        for seat in seats {
            match (before.seat(seat), after.seat(seat)) {
                (Some(was), Some(is)) => match (said(before, was), said(after, is)) {
                    (from, to) if (&was.member, &was.person) == (&is.member, &is.person) => {
                        // A new name of who sits there is no change of the seat.
                        if was.role != is.role
                            && let Some(to) = to.or(from)
                        {
                            told.push((Fate::Changed, words.compare_seat_role(body, to)));
                        }
                    }
                    (Some(from), None) => {
                        told.push((Fate::Goes, words.compare_seat_vacated(body, from)));
                    }
                    (None, Some(to)) => {
                        told.push((Fate::Comes, words.compare_seat_taken(body, to)));
                    }
                    (Some(from), Some(to)) => {
                        told.push((Fate::Changed, words.compare_seat_follows(body, to, from)));
                    }
                    (None, None) => {}
                },
                (Some(was), None) => match said(before, was) {
                    Some(from) => left.push((was, from)),
                    None => told.push((Fate::Goes, words.compare_place_goes(body))),
                },
                (None, Some(is)) => match said(after, is) {
                    Some(to) => came.push((is, to)),
                    None => told.push((Fate::Comes, words.compare_place_comes(body))),
                },
                (None, None) => {}
            }
        }
        for (seat, to) in came {
            let special = role(seat).is_some();
            let predecessor = left
                .iter()
                .position(|(other, _)| special && other.role == seat.role)
                .map(|at| left.remove(at));
            told.push(match predecessor {
                Some((_, from)) => (Fate::Changed, words.compare_seat_follows(body, to, from)),
                None => (Fate::Comes, words.compare_seat_comes(body, to)),
            });
        }
        for (_, from) in left {
            told.push((Fate::Goes, words.compare_seat_goes(body, from)));
        }
        for (fate, text) in told {
            self.say(fate, &card.id, text);
        }
    }

    /// A channel that is not the same on both sides.
    pub(super) fn say_channel(
        &mut self,
        before: Option<&ChartChannel>,
        after: Option<&ChartChannel>,
    ) {
        let (words, was, is) = (self.words, self.before, self.after);
        let ends = |side: &Side, channel: &ChartChannel| {
            let name = |id: &str| {
                let body = side.cluster.bodies.get(id);
                body.map_or_else(|| id.to_owned(), |body| body.name.clone())
            };
            (name(&channel.from), name(&channel.to))
        };
        let (fate, body, text) = match (before, after) {
            (Some(before), Some(after))
                if (&before.from, &before.to) == (&after.from, &after.to) =>
            {
                let (from, to) = ends(is, after);
                let text = words.compare_channel_changed(from, to, &after.label, &before.label);
                (Fate::Changed, &after.from, text)
            }
            (Some(before), None) => {
                let (from, to) = ends(was, before);
                let text = words.compare_channel_goes(from, to, &before.label);
                (Fate::Goes, &before.from, text)
            }
            (before, Some(after)) => {
                let (from, to) = ends(is, after);
                let text = words.compare_channel_comes(from, to, &after.label);
                let fate = if before.is_some() {
                    Fate::Changed
                } else {
                    Fate::Comes
                };
                (fate, &after.from, text)
            }
            (None, None) => return,
        };
        self.say(fate, body, text);
    }
}

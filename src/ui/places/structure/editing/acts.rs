//! What can be done with a body, and on which keys; keys, menu and hands all come here.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::super::desk::Focus;
use super::{Editing, Surface};
use crate::app::notices::Tone;
use crate::browser::chance;
use crate::chart::geometry::Point;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::placing::{self, Shift, Spot};
use crate::domain::seating;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::words::Words;

/// One thing that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Child,
    Sibling,
    Rename,
    MoveTo,
    Step(Shift),
    Channel,
    Fill,
    Copy,
    Cut,
    Paste,
    Select,
    Delete,
}

/// The acts of the menu, in groups.
pub const GROUPS: [&[Act]; 5] = [
    &[Act::Child, Act::Sibling, Act::Rename],
    &[
        Act::MoveTo,
        Act::Step(Shift::Earlier),
        Act::Step(Shift::Later),
        Act::Step(Shift::Inwards),
        Act::Step(Shift::Outwards),
    ],
    &[Act::Channel, Act::Fill],
    &[Act::Copy, Act::Cut, Act::Paste],
    &[Act::Select, Act::Delete],
];

impl Act {
    pub fn word(self, words: Words) -> &'static str {
        match self {
            Self::Child => words.structure_child_add(),
            Self::Sibling => words.editing_sibling(),
            Self::Rename => words.editing_rename(),
            Self::MoveTo => words.editing_move(),
            Self::Step(Shift::Earlier) => words.structure_earlier(),
            Self::Step(Shift::Later) => words.structure_later(),
            Self::Step(Shift::Inwards) => words.editing_inwards(),
            Self::Step(Shift::Outwards) => words.editing_outwards(),
            Self::Channel => words.editing_channel(),
            Self::Fill => words.editing_fill(),
            Self::Copy => words.editing_copy(),
            Self::Cut => words.editing_cut(),
            Self::Paste => words.editing_paste(),
            Self::Select => words.editing_select(),
            Self::Delete => words.editing_delete(),
        }
    }

    /// The keys, as `aria-keyshortcuts` writes them.
    pub fn keys(self) -> Option<&'static str> {
        Some(match self {
            Self::Child => "Insert",
            Self::Sibling => "Control+Enter",
            Self::Rename => "F2",
            Self::Step(Shift::Earlier) => "Alt+ArrowUp",
            Self::Step(Shift::Later) => "Alt+ArrowDown",
            Self::Step(Shift::Inwards) => "Alt+ArrowRight",
            Self::Step(Shift::Outwards) => "Alt+ArrowLeft",
            Self::Copy => "Control+C",
            Self::Cut => "Control+X",
            Self::Paste => "Control+V",
            Self::Select => "Control+Space",
            Self::Delete => "Delete",
            Self::MoveTo | Self::Channel | Self::Fill => return None,
        })
    }
}

/// The keys as they stand on the keyboard.
pub fn shown_keys(words: Words, keys: &str) -> String {
    let shown: Vec<String> = keys
        .split('+')
        .map(|key| match key {
            "Control" => words.editing_key("ctrl"),
            "Alt" => words.editing_key("alt"),
            "Insert" => words.editing_key("insert"),
            "Delete" => words.editing_key("delete"),
            "Space" => words.editing_key("space"),
            "Enter" => "↵".to_owned(),
            "ArrowUp" => "↑".to_owned(),
            "ArrowDown" => "↓".to_owned(),
            "ArrowLeft" => "←".to_owned(),
            "ArrowRight" => "→".to_owned(),
            other => other.to_owned(),
        })
        .collect();
    shown.join(" ")
}

impl Editing {
    /// Does something with a body.
    pub fn act(self, act: Act, body: &str) {
        let id = Id::new(body);
        match act {
            Act::Child => self.add(&Spot::Under(id)),
            Act::Sibling => {
                let cluster = self.desk().session.cluster_untracked();
                let root = cluster
                    .bodies
                    .get(body)
                    .is_none_or(|it| it.parent.is_none());
                // Beside the top there is no place; what is added there stands under it.
                self.add(&if root {
                    Spot::Under(id)
                } else {
                    Spot::After(id)
                });
            }
            Act::Rename => self.surface.set(Some(Surface::Rename {
                body: body.to_owned(),
            })),
            Act::MoveTo => self.surface.set(Some(Surface::MoveTo {
                bodies: self.meant(body),
            })),
            Act::Step(shift) => self.step(&id, shift),
            Act::Channel => self.surface.set(Some(Surface::ChannelTo {
                from: body.to_owned(),
            })),
            Act::Fill => {
                let at = self.beside(body);
                self.fill_seat(body, 0, at);
            }
            Act::Copy => self.copy(&self.meant(body), false),
            Act::Cut => self.copy(&self.meant(body), true),
            Act::Paste => self.paste_here(body),
            Act::Select => self.toggle(body),
            Act::Delete => self.delete(&self.meant(body)),
        }
    }

    /// Whether something can be done with a body at all.
    pub fn can(self, act: Act, body: &str) -> bool {
        let session = self.desk().session;
        match act {
            Act::Fill => {
                let cluster = session.cluster();
                !seating::vacancies(&cluster, &Id::new(body), session.today()).is_empty()
            }
            Act::Step(shift) => {
                placing::shifted(&session.cluster(), &Id::new(body), shift).is_some()
            }
            _ => true,
        }
    }

    /// A point beside a card, for what is to open there.
    pub fn beside(self, body: &str) -> Point {
        let screen = self.stage.screen();
        let middle = Point::new(screen.width / 2.0, screen.height / 3.0);
        let card = untrack(|| self.card_on_stage(body));
        card.map_or(middle, |card| Point::new(card.x + 24.0, card.y + 24.0))
    }

    fn add(self, spot: &Spot) {
        let id = chance::record_id("body");
        let cluster = self.desk().session.cluster_untracked();
        let name = self.words().structure_body_new();
        let command = placing::add(&cluster, spot, &id, name);
        if self.desk().session.dispatch(&command) {
            if let Spot::Under(parent) = spot {
                self.desk().fold(parent.as_str(), false);
            }
            self.selected.set(BTreeSet::new());
            self.stand_on(&id);
            self.surface.set(Some(Surface::Rename { body: id }));
        }
    }

    fn step(self, body: &Id<Body>, shift: Shift) {
        let cluster = self.desk().session.cluster_untracked();
        match placing::shifted(&cluster, body, shift) {
            Some(spot) => {
                self.place(&BTreeSet::from([body.clone()]), &spot);
            }
            None => {
                let name = self.name(body.as_str());
                let text = self.words().editing_no_further(name);
                self.notices.say(Tone::Told, text);
            }
        }
    }

    /// Puts bodies at a spot and says where they stand now. Returns whether they do.
    pub fn place(self, bodies: &BTreeSet<Id<Body>>, spot: &Spot) -> bool {
        let session = self.desk().session;
        let cluster = session.cluster_untracked();
        let moving = placing::topmost(&cluster, bodies);
        let Some(first) = moving.first().cloned() else {
            return false;
        };
        let command = placing::place(&cluster, &moving, spot);
        let parent = spot.parent(&cluster);
        let all: BTreeSet<_> = moving.iter().cloned().gathered();
        let sentence = || {
            let words = self.words();
            let under = cluster.body_name(parent.as_ref());
            let under = under.unwrap_or(words.editing_top());
            match place_among(&session.cluster_untracked(), &first) {
                Some((place, among)) if moving.len() == 1 => {
                    words.editing_did_move(self.said(&all), under, place, among)
                }
                _ => words.editing_did_move_all(self.said(&all), under),
            }
        };
        let done = session.dispatch_saying(&command, Some(&sentence));
        if done {
            if let Some(parent) = &parent {
                self.desk().fold(parent.as_str(), false);
            }
            // What the bodies were put beside keeps its place on the screen.
            self.pivot.set_value(spot.anchor().map(ToString::to_string));
            self.stand_on(first.as_str());
        }
        done
    }

    pub fn delete(self, bodies: &BTreeSet<Id<Body>>) {
        let session = self.desk().session;
        let cluster = session.cluster_untracked();
        let next = bodies
            .first()
            .and_then(|body| next_to(&cluster, body, bodies));
        let what = self.said(bodies);
        let sentence = || self.words().did_delete(&what);
        if session.dispatch_saying(&placing::delete(bodies), Some(&sentence)) {
            if self.desk().focus.get_untracked() == Focus::Nothing {
                // The panel of what is gone closes by itself, but its address would stay.
                self.desk().point_at_nothing();
            }
            if let Some(next) = next {
                self.desk().cursor.set(Some(next.to_string()));
            }
        }
    }
}

/// Where a body stands among its siblings, counted from one.
fn place_among(cluster: &Cluster, body: &Id<Body>) -> Option<(usize, usize)> {
    let parent = cluster.bodies.get(body)?.parent.clone();
    let siblings = cluster.bodies_under(parent.as_ref());
    let at = siblings.iter().position(|it| it.id == *body)?;
    Some((at + 1, siblings.len()))
}

/// Where the keyboard goes when bodies are gone: to a sibling, else to the parent.
fn next_to(cluster: &Cluster, body: &Id<Body>, gone: &BTreeSet<Id<Body>>) -> Option<Id<Body>> {
    let parent = cluster.bodies.get(body)?.parent.clone();
    let siblings = cluster.bodies_under(parent.as_ref());
    let at = siblings.iter().position(|it| it.id == *body)?;
    let (before, after) = siblings.split_at(at);
    let stays = |it: &&&Body| !gone.contains(&it.id);
    let sibling = after.iter().find(stays).or(before.iter().rev().find(stays));
    sibling
        .map(|it| it.id.clone())
        .or(parent.filter(|it| !gone.contains(it)))
}

//! The keyboard on the outline: keys that people know from other programs that draw trees.

use std::collections::BTreeSet;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::acts::Act;
use super::{Editing, Surface};
use crate::domain::placing::Shift;

/// What a key press asks for; copying and pasting come as events of their own.
fn act_of(event: &KeyboardEvent) -> Option<Act> {
    let control = event.ctrl_key() || event.meta_key();
    let key = event.key();
    Some(
        match (key.as_str(), control, event.alt_key(), event.shift_key()) {
            ("Insert", false, false, false) | ("Enter", true, false, true) => Act::Child,
            ("Enter", true, false, false) => Act::Sibling,
            ("F2", false, false, false) => Act::Rename,
            ("Delete" | "Backspace", false, false, false) => Act::Delete,
            (" ", true, false, false) => Act::Select,
            ("ArrowUp", false, true, false) => Act::Step(Shift::Earlier),
            ("ArrowDown", false, true, false) => Act::Step(Shift::Later),
            ("ArrowRight", false, true, false) => Act::Step(Shift::Inwards),
            ("ArrowLeft", false, true, false) => Act::Step(Shift::Outwards),
            _ => return None,
        },
    )
}

impl Editing {
    /// Takes a key press on the outline, when it means something here.
    pub fn key(self, event: &KeyboardEvent) -> bool {
        let Some(body) = self.standing() else {
            return false;
        };
        let control = event.ctrl_key() || event.meta_key();
        let key = event.key();
        match key.as_str() {
            "ContextMenu" => self.open_menu(&body),
            "F10" if event.shift_key() => self.open_menu(&body),
            "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" if control => {
                let (right, down) = match key.as_str() {
                    "ArrowUp" => (0.0, -1.0),
                    "ArrowDown" => (0.0, 1.0),
                    "ArrowLeft" => (-1.0, 0.0),
                    _ => (1.0, 0.0),
                };
                self.stage.pan(right, down);
            }
            "ArrowUp" | "ArrowDown" if event.shift_key() && !event.alt_key() => {
                self.extend(&body, key == "ArrowDown");
            }
            "a" | "A" if control => self.select_all(),
            "Escape" if !self.selected.with_untracked(BTreeSet::is_empty) => {
                self.clear();
            }
            _ => match act_of(event) {
                Some(Act::Select) => self.toggle(&body),
                Some(Act::Delete) if untrack(|| self.allowed()) => {
                    self.act(Act::Delete, &self.subject().unwrap_or(body));
                }
                Some(act) if untrack(|| self.allowed()) => self.act(act, &body),
                _ => return false,
            },
        }
        event.prevent_default();
        true
    }

    /// The body on which the keyboard stands.
    pub fn standing(self) -> Option<String> {
        let plan = self.desk().plan.get_untracked();
        let drawn = |at: &usize| plan.place(*at).is_some();
        let cursor = self.desk().cursor.get_untracked();
        let cursor = cursor.and_then(|id| plan.position(&id)).filter(drawn);
        let at = cursor.or_else(|| plan.tree().preorder().first().copied())?;
        Some(plan.bodies().get(at)?.id.clone())
    }

    pub fn open_menu(self, body: &str) {
        if untrack(|| self.allowed()) {
            self.surface.set(Some(Surface::Menu {
                body: body.to_owned(),
                at: self.beside(body),
            }));
        }
    }
}

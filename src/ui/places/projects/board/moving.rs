//! A card on its way by mouse, pen or finger. Where it would come to stand is marked, and a column
//! that would refuse it is marked before the hand lets go.

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::card::{CARD, MENU};
use super::desk::{Desk, column_word, use_desk};
use super::hands::{card_of, within};
use crate::app::reader::use_words;
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::work::board::ColumnKey;
use crate::domain::work::moving::Spot;
use crate::domain::work::{Project, starting};

/// A hand that moves less than this, in pixels, means to press and not to drag.
const LEAST: i32 = 6;
/// Nearer than this to an edge of what scrolls, in pixels, it moves along.
const EDGE: i32 = 56;
const PACE: i32 = 12;

/// A card that is pressed and where, not moving yet.
pub type Pressed = (Id<Project>, i32, i32);

/// Cards on their way.
#[derive(Debug, Clone, PartialEq)]
pub struct Drag {
    pub cards: Vec<Id<Project>>,
    pub at: (i32, i32),
    /// The lane and the column under the hand.
    pub over: Option<(String, ColumnKey)>,
    /// The card that they would stand beside, and whether below it.
    pub near: Option<(Id<Project>, bool)>,
    /// The columns that would refuse them.
    refused: Vec<ColumnKey>,
}

impl Drag {
    /// Whether they would stand below a card, or above it.
    pub fn beside(&self, id: &Id<Project>) -> Option<bool> {
        let (near, below) = self.near.as_ref()?;
        (near == id).then_some(*below)
    }
}

impl Desk {
    pub fn listen(self) {
        let handles = [
            window_event_listener(leptos::ev::pointermove, move |event| self.pull(&event)),
            window_event_listener(leptos::ev::pointerup, move |event| {
                self.pull(&event);
                self.let_go();
            }),
            window_event_listener(leptos::ev::pointercancel, move |_| self.give_up()),
            window_event_listener(leptos::ev::pointerdown, move |event| {
                if within(&event, MENU).is_none() && self.menu.with_untracked(Option::is_some) {
                    self.menu.set(None);
                }
            }),
        ];
        let escape = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" {
                self.give_up();
            }
        });
        on_cleanup(move || {
            for handle in handles {
                handle.remove();
            }
            escape.remove();
        });
    }

    /// A card is pressed. A finger scrolls the page; it takes up a card by its grip.
    pub fn on_press(self, event: &PointerEvent) {
        self.moved.set_value(false);
        let Some(card) = card_of(event) else { return };
        let on = |selector| within(event, selector).is_some();
        let finger = event.pointer_type() == "touch";
        if untrack(|| self.session.read_only())
            || event.button() != 0
            || on(".menu, input")
            || (finger && !on(".grip"))
        {
            return;
        }
        let pressed = (card, event.client_x(), event.client_y());
        self.pressed.set_value(Some(pressed));
    }

    fn pull(self, event: &PointerEvent) {
        let at = (event.client_x(), event.client_y());
        if let Some((id, x, y)) = self.pressed.get_value()
            && (at.0 - x).abs().max((at.1 - y).abs()) >= LEAST
        {
            self.pressed.set_value(None);
            self.moved.set_value(true);
            let cards = self.meant(&id);
            let refused = self.refusing(&cards);
            self.drag.set(Some(Drag {
                cards,
                at,
                over: None,
                near: None,
                refused,
            }));
            self.drift();
        }
        if self.drag.with_untracked(Option::is_some) {
            self.point(at);
        }
    }

    /// The columns that would refuse these cards.
    fn refusing(self, cards: &[Id<Project>]) -> Vec<ColumnKey> {
        let cluster = self.session.cluster_untracked();
        let columns = self.heads.get_untracked().into_iter();
        columns
            .filter(|column| {
                let projects = cards.iter().filter_map(|id| cluster.projects.get(id));
                let refused =
                    |it| starting::refusal(&cluster, it, column.status.as_ref()).is_some();
                projects.into_iter().any(refused)
            })
            .map(|column| column.key)
            .collect()
    }

    fn point(self, at: (i32, i32)) {
        let column = page::class_at(at, ".project-column", "data-column");
        let lane = page::class_at(at, ".board-lane", "data-lane").unwrap_or_default();
        let key = column.and_then(|word| {
            let columns = self.heads.get_untracked().into_iter();
            let mut keys = columns.map(|it| it.key);
            keys.find(|key| column_word(key) == word)
        });
        let near = page::beside(at, CARD, "data-project");
        self.drag.update(|drag| {
            if let Some(drag) = drag {
                drag.at = at;
                drag.near = near
                    .map(|(id, below)| (Id::new(id), below))
                    .filter(|(id, _)| !drag.cards.contains(id));
                drag.over = key.map(|key| (lane, key));
            }
        });
    }

    /// Whether a column takes what is dragged; `None` while nothing is.
    pub fn landing(self, key: &ColumnKey) -> Option<bool> {
        self.drag.with(|drag| {
            let drag = drag.as_ref()?;
            if drag.refused.contains(key) {
                return Some(false);
            }
            let over = drag.over.as_ref().is_some_and(|(_, over)| over == key);
            over.then_some(true)
        })
    }

    fn let_go(self) {
        self.pressed.set_value(None);
        let Some(drag) = self.drag.get_untracked() else {
            return;
        };
        self.drag.set(None);
        let Some((lane, key)) = drag.over else {
            return;
        };
        let spot = match drag.near {
            Some((id, true)) => Spot::After(id),
            Some((id, false)) => Spot::Before(id),
            // Back on itself, or on the empty part of a column.
            None if page::class_at(drag.at, CARD, "data-project").is_some() => return,
            None => Spot::Bottom,
        };
        self.put(&drag.cards, &key, &spot, Some(&lane));
    }

    fn give_up(self) {
        self.pressed.set_value(None);
        if self.drag.with_untracked(Option::is_some) {
            self.drag.set(None);
        }
    }

    /// While a card is dragged near an edge, what lies under it moves along.
    fn drift(self) {
        request_animation_frame(move || {
            let Some(Some(drag)) = self.drag.try_get_untracked() else {
                return;
            };
            page::scroll_near("project-board", drag.at, EDGE, PACE);
            page::scroll_list_near(drag.at, ".cards.long", EDGE, PACE);
            self.drift();
        });
    }
}

/// What the hand carries.
#[component]
pub fn Ghost() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    move || {
        let drag = desk.drag.get()?;
        let first = drag.cards.first()?;
        let text = if drag.cards.len() > 1 {
            t().board_chosen(drag.cards.len())
        } else {
            desk.title(first)
        };
        Some(view! {
            <div
                class="card-ghost"
                aria-hidden="true"
                style:left=format!("{}px", drag.at.0 + 12)
                style:top=format!("{}px", drag.at.1 + 12)
            >
                {text}
            </div>
        })
    }
}

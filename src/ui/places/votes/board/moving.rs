//! Moving a motion on the board: by mouse, pen or finger, by its menu, by keys. A column where it
//! may not go is marked before the hand lets go, and says why.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, PointerEvent};

use super::card;
use super::columns::Column;
use crate::app::reader::{Reader, use_reader};
use crate::app::session::{Session, use_session};
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::ui::places::votes::moves::{self, Way};

/// A hand that moves less than this, in pixels, means to press and not to drag.
const LEAST: i32 = 6;
/// Nearer than this to an edge of what scrolls, in pixels, it moves along.
const EDGE: i32 = 56;
const PACE: i32 = 12;

/// A card on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Drag {
    pub poll: Id<Poll>,
    pub from: Column,
    ways: Vec<Way>,
    pub at: (i32, i32),
    pub over: Option<Column>,
}

/// What it would mean to let go over a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Landing {
    /// It is the column that it stands in.
    Stays,
    May(Vec<MotionState>),
    MayNot(String),
}

/// What a column says: why a move was refused there, or which of its states is meant.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    Refused(String),
    Which(Id<Poll>, Vec<MotionState>),
}

#[derive(Clone, Copy)]
pub struct Moving {
    session: Session,
    reader: Reader,
    pub drag: RwSignal<Option<Drag>>,
    /// What one column has to say.
    pub answer: RwSignal<Option<(Column, Answer)>>,
    /// Where a card was pressed that is not moving yet.
    pressed: StoredValue<Option<(Id<Poll>, i32, i32)>>,
    /// Whether the last press became a drag.
    pub moved: StoredValue<bool>,
}

impl Drag {
    pub fn landing(&self, column: Column) -> Landing {
        landing(&self.ways, self.from, column)
    }
}

fn landing(ways: &[Way], from: Column, column: Column) -> Landing {
    if column == from {
        return Landing::Stays;
    }
    let mut here = ways.iter().filter(|way| Column::of(&way.to) == column);
    let may: Vec<MotionState> = here
        .clone()
        .filter(|way| way.refusal.is_none())
        .map(|way| way.to.clone())
        .collect();
    if may.is_empty() {
        let why = here.find_map(|way| way.refusal.clone());
        return Landing::MayNot(why.unwrap_or_default());
    }
    Landing::May(may)
}

impl Moving {
    /// Called once by the board.
    pub fn start() -> Self {
        let moving = Self {
            session: use_session(),
            reader: use_reader(),
            drag: RwSignal::new(None),
            answer: RwSignal::new(None),
            pressed: StoredValue::new(None),
            moved: StoredValue::new(false),
        };
        let handles = [
            window_event_listener(leptos::ev::pointermove, move |event| moving.pull(&event)),
            window_event_listener(leptos::ev::pointerup, move |event| {
                moving.pull(&event);
                moving.let_go();
            }),
            window_event_listener(leptos::ev::pointercancel, move |_| moving.give_up()),
        ];
        let escape = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" {
                moving.give_up();
            }
        });
        on_cleanup(move || {
            for handle in handles {
                handle.remove();
            }
            escape.remove();
        });
        moving
    }

    pub fn title(self, id: &Id<Poll>) -> String {
        let cluster = self.session.cluster();
        let poll = cluster.polls.get(id);
        poll.map(|it| it.title.clone()).unwrap_or_default()
    }

    pub fn ways(self, id: &Id<Poll>) -> Vec<Way> {
        let cluster = self.session.cluster();
        let (words, today) = (self.reader.words(), self.session.today());
        let poll = cluster.polls.get(id);
        poll.map(|poll| moves::ways(words, &cluster, poll, today))
            .unwrap_or_default()
    }

    fn column(self, id: &Id<Poll>) -> Option<Column> {
        let cluster = self.session.cluster_untracked();
        let poll = cluster.polls.get(id)?;
        Some(Column::of(&motions::state_of(poll)))
    }

    /// A card is pressed. A finger scrolls the page; it takes up a card by its grip.
    pub fn press(self, id: &Id<Poll>, event: &PointerEvent) {
        self.moved.set_value(false);
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let on = |selector| {
            let found = target.as_ref().and_then(|it| it.closest(selector).ok());
            found.flatten().is_some()
        };
        let finger = event.pointer_type() == "touch";
        if untrack(|| self.session.read_only())
            || event.button() != 0
            || on(".menu")
            || (finger && !on(".grip"))
        {
            return;
        }
        let at = (event.client_x(), event.client_y());
        self.pressed.set_value(Some((id.clone(), at.0, at.1)));
    }

    fn pull(self, event: &PointerEvent) {
        let at = (event.client_x(), event.client_y());
        if let Some((id, x, y)) = self.pressed.get_value()
            && (at.0 - x).abs().max((at.1 - y).abs()) >= LEAST
        {
            self.pressed.set_value(None);
            self.moved.set_value(true);
            self.answer.set(None);
            if let Some(from) = self.column(&id) {
                self.drag.set(Some(Drag {
                    ways: untrack(|| self.ways(&id)),
                    poll: id,
                    from,
                    at,
                    over: None,
                }));
                self.drift();
            }
        }
        if self.drag.with_untracked(Option::is_some) {
            self.drag.update(|drag| {
                if let Some(drag) = drag {
                    drag.at = at;
                    drag.over = page::class_at(at, ".vote-column", "data-column")
                        .and_then(|class| Column::named(&class));
                }
            });
        }
    }

    fn let_go(self) {
        self.pressed.set_value(None);
        let Some(drag) = self.drag.get_untracked() else {
            return;
        };
        self.drag.set(None);
        if let Some(column) = drag.over {
            self.land(&drag.poll, column, drag.landing(column));
        }
    }

    fn give_up(self) {
        self.pressed.set_value(None);
        if self.drag.with_untracked(Option::is_some) {
            self.drag.set(None);
        }
    }

    fn land(self, id: &Id<Poll>, column: Column, landing: Landing) {
        match landing {
            Landing::Stays => {}
            Landing::MayNot(why) => self.answer.set(Some((column, Answer::Refused(why)))),
            Landing::May(states) => match states.as_slice() {
                [only] => self.advance(id, only),
                _ => self
                    .answer
                    .set(Some((column, Answer::Which(id.clone(), states)))),
            },
        }
    }

    /// One column further, by a key: to the next that takes it, else the nearest says why not.
    pub fn step(self, id: &Id<Poll>, right: bool) {
        let Some(from) = self.column(id) else { return };
        let ways = untrack(|| self.ways(id));
        let mut refused = None;
        let mut at = from;
        while let Some(column) = at.beside(right) {
            let landing = landing(&ways, from, column);
            if matches!(landing, Landing::May(_)) {
                self.land(id, column, landing);
                return;
            }
            refused.get_or_insert((column, landing));
            at = column;
        }
        if let Some((column, landing)) = refused {
            self.land(id, column, landing);
        }
    }

    /// Moves it and keeps the keyboard on it.
    pub fn advance(self, id: &Id<Poll>, to: &MotionState) {
        self.answer.set(None);
        if moves::advance(self.session, self.reader.words_now(), id, to) {
            let link = card::dom_id(id);
            Timeout::new(60, move || page::focus(&link)).forget();
        }
    }

    /// While a card is dragged near an edge, the board moves along under it.
    fn drift(self) {
        request_animation_frame(move || {
            let Some(Some(drag)) = self.drag.try_get_untracked() else {
                return;
            };
            page::scroll_near("vote-board", drag.at, EDGE, PACE);
            self.drift();
        });
    }
}

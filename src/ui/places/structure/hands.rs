//! What pointers do on the stage. A drag on the ground pans, with one finger too; two fingers
//! pinch. A mouse drags the card that it takes hold of; a finger first rests on it, so that it can
//! still pan from anywhere. With Shift a drag on the ground is a lasso.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::{MouseEvent, PointerEvent};

use super::desk::Desk;
use super::editing::{Editing, Surface, use_editing};
use super::stage::Stage;
use crate::browser::{page, picture, watch};
use crate::chart::camera::Camera;
use crate::chart::drawing::{Class, SeatState, Shape};
use crate::chart::geometry::Point;

/// A press that moves less than this, in pixels, is a press and no drag.
const STILL: f64 = 5.0;
/// A finger that rests this long, in milliseconds, takes hold of the card.
const HOLD: u32 = 350;
/// A second press within this many milliseconds is a double click.
const TWICE: f64 = 450.0;
/// A vacant seat is meant by a press this near to its mark, in units of the chart.
const NEAR_SEAT: f64 = 8.0;

/// What a press does when it moves.
#[derive(Clone, Copy, PartialEq)]
enum Grip {
    Pan,
    Drag,
    Lasso,
}

/// What lay under a pointer when it went down.
struct Press {
    at: Point,
    card: Option<String>,
    fold: Option<String>,
    /// The number of the vacant seat that was pressed.
    seat: Option<usize>,
    /// Whether the press adds to the selection, or takes from it.
    chooses: bool,
    grip: Grip,
    moved: bool,
    /// Whether a resting finger has taken hold.
    lifted: bool,
    hold: Option<Timeout>,
}

#[derive(Default)]
struct Inner {
    pointers: Vec<(i32, Point)>,
    press: Option<Press>,
    /// The card that was clicked last, where and when.
    clicked: Option<(String, Point, f64)>,
}

/// The pointers on the stage.
#[derive(Clone, Copy)]
pub struct Hands {
    editing: Editing,
    inner: StoredValue<Inner, LocalStorage>,
}

impl Hands {
    pub fn start() -> Self {
        Self {
            editing: use_editing(),
            inner: StoredValue::new_local(Inner::default()),
        }
    }

    fn stage(self) -> Stage {
        self.editing.stage
    }

    fn desk(self) -> Desk {
        self.editing.desk()
    }

    fn with<T>(self, change: impl FnOnce(&mut Inner) -> T) -> Option<T> {
        self.inner.try_update_value(change)
    }

    pub fn pressed(self, event: &PointerEvent) {
        // The middle button pans from anywhere.
        let middle = event.button() == 1;
        if event.button() != 0 && !middle {
            return;
        }
        let at = self.stage().here(event.client_x(), event.client_y());
        let allowed = untrack(|| self.editing.allowed());
        let card = picture::data_around(event, "[data-id]", "data-id").filter(|_| !middle);
        // From afar cards are spots: they can be pressed, and a drag pans.
        let spot = || self.stage().body_at(at).filter(|_| !middle);
        let chooses = event.ctrl_key() || event.meta_key() || event.shift_key();
        let touches = event.pointer_type() == "touch";
        let grip = match &card {
            Some(_) if allowed && !touches && !chooses => Grip::Drag,
            None if event.shift_key() && !middle => Grip::Lasso,
            _ => Grip::Pan,
        };
        let hold =
            (touches && allowed && card.is_some()).then(|| Timeout::new(HOLD, move || self.lift()));
        let seat = card.as_deref().filter(|_| allowed && !chooses);
        let press = Press {
            at,
            seat: seat.and_then(|card| self.seat_at(card, at)),
            card: card.or_else(spot),
            fold: picture::data_around(event, "[data-fold]", "data-fold"),
            chooses,
            grip,
            moved: false,
            lifted: false,
            hold,
        };
        self.stage().hold(event.pointer_id());
        self.stage().halt();
        self.with(|inner| {
            inner.pointers.push((event.pointer_id(), at));
            inner.press = (inner.pointers.len() == 1).then_some(press);
        });
        if self.with(|inner| inner.pointers.len()) != Some(1) {
            self.editing.drag.set(None);
        }
    }

    /// A finger has rested on a card: from now on it moves the card.
    fn lift(self) {
        let lifted = self.with(|inner| {
            let press = inner.press.as_mut().filter(|press| !press.moved)?;
            press.grip = Grip::Drag;
            press.moved = true;
            press.lifted = true;
            Some((press.card.clone()?, press.at))
        });
        if let Some((card, at)) = lifted.flatten() {
            self.editing.take_up(&card, at);
        }
    }

    pub fn moved(self, event: &PointerEvent) {
        let at = self.stage().here(event.client_x(), event.client_y());
        if self.editing.is_dragging() {
            self.editing.drag_to(at);
            return;
        }
        if event.buttons() == 0 && event.pointer_type() != "touch" {
            let card = picture::data_around(event, "[data-id]", "data-id");
            if self.editing.hovered.get_untracked() != card {
                self.editing.hovered.set(card);
            }
            return;
        }
        let begun = self.with(|inner| {
            let index = inner
                .pointers
                .iter()
                .position(|(id, _)| *id == event.pointer_id())?;
            if let Some(press) = &mut inner.press
                && !press.moved
            {
                if (at.x - press.at.x).hypot(at.y - press.at.y) < STILL {
                    return None;
                }
                press.moved = true;
                // A finger that moves pans, and no longer takes hold.
                press.hold = None;
                match (press.grip, &press.card) {
                    (Grip::Drag, Some(card)) => return Some(Begun::Cards(card.clone(), press.at)),
                    (Grip::Lasso, _) => return Some(Begun::Lasso(press.at)),
                    _ => {}
                }
            }
            let before = inner.pointers.clone();
            if let Some(pointer) = inner.pointers.get_mut(index) {
                pointer.1 = at;
            }
            Some(Begun::Pan(before, inner.pointers.clone()))
        });
        match begun.flatten() {
            None => {}
            Some(Begun::Pan(before, after)) => {
                self.stage().steer(|camera| follow(camera, &before, &after));
            }
            Some(Begun::Cards(card, from)) => {
                self.editing.take_up(&card, from);
                self.editing.drag_to(at);
            }
            Some(Begun::Lasso(from)) => {
                self.editing.start_lasso(from);
                self.editing.drag_to(at);
            }
        }
    }

    pub fn released(self, event: &PointerEvent, cancelled: bool) {
        let press = self.with(|inner| {
            inner.pointers.retain(|(id, _)| *id != event.pointer_id());
            inner.press.take()
        });
        if self.editing.is_dragging() {
            let at = self.stage().here(event.client_x(), event.client_y());
            let press = press.flatten().filter(|press| press.lifted);
            let still = press.filter(|it| (at.x - it.at.x).hypot(at.y - it.at.y) < STILL);
            match still.and_then(|press| press.card) {
                _ if cancelled => self.editing.drag.set(None),
                // A finger that only rested asks for the menu.
                Some(body) => {
                    self.editing.drag.set(None);
                    self.editing.surface.set(Some(Surface::Menu { body, at }));
                }
                None => self.editing.let_go(at),
            }
            return;
        }
        let Some(press) = press.flatten().filter(|it| !it.moved && !cancelled) else {
            return;
        };
        self.clicked(press);
    }

    fn clicked(self, press: Press) {
        let (desk, editing) = (self.desk(), self.editing);
        let now = watch::milliseconds();
        // The first click of two opens the panel, which moves the chart: the second is judged by
        // where the hand is, not by what lies under it by then.
        let twice = self.with(|inner| {
            let (card, at, when) = inner.clicked.take()?;
            let near = (at.x - press.at.x).hypot(at.y - press.at.y) < 2.0 * STILL;
            (near && now - when < TWICE).then_some(card)
        });
        if let Some(id) = twice.flatten().filter(|_| untrack(|| editing.allowed())) {
            editing.surface.set(Some(Surface::Rename { body: id }));
            return;
        }
        if let Some(id) = press.fold {
            let folded = desk.folded.get_untracked().contains(&id);
            desk.cursor.set(Some(id.clone()));
            desk.fold(&id, !folded);
        } else if let Some(id) = press.card {
            desk.cursor.set(Some(id.clone()));
            if press.chooses {
                editing.toggle(&id);
            } else if let Some(number) = press.seat {
                editing.fill_seat(
                    &id,
                    number,
                    Point::new(press.at.x + 12.0, press.at.y + 12.0),
                );
                return;
            } else {
                editing.clear();
                desk.point_at(&id);
                self.with(|inner| inner.clicked = Some((id, press.at, now)));
            }
            page::focus("outline");
        } else {
            editing.clear();
            desk.point_at_nothing();
        }
    }

    /// The menu that the browser is asked for: by the right button, by a key, or by a finger that
    /// rests, which has taken hold of the card instead.
    pub fn asked(self, event: &MouseEvent) {
        if !untrack(|| self.editing.allowed()) {
            return;
        }
        if self.editing.is_dragging() {
            event.prevent_default();
            return;
        }
        if let Some(body) = picture::data_around(event, "[data-id]", "data-id") {
            event.prevent_default();
            self.with(|inner| inner.press = None);
            self.desk().cursor.set(Some(body.clone()));
            let at = self.stage().here(event.client_x(), event.client_y());
            self.editing.surface.set(Some(Surface::Menu { body, at }));
        } else if picture::data_around(event, "#outline", "id").is_some()
            && let Some(body) = self.editing.standing()
        {
            event.prevent_default();
            self.editing.open_menu(&body);
        }
    }

    /// Which of a card's vacant seats lies at a point of the stage, counted from the first.
    fn seat_at(self, card: &str, at: Point) -> Option<usize> {
        let at = self.stage().on_chart(at);
        let plan = self.desk().plan.get_untracked();
        let drawing = plan.card(plan.position(card)?)?;
        let marks = drawing.marks.iter();
        let vacant = marks.filter(|it| matches!(it.class, Class::Seat(_, SeatState::Vacant)));
        let far = |shape: &Shape| match shape {
            Shape::Circle { center, .. } => {
                let (x, y) = (drawing.bounds.x + center.x, drawing.bounds.y + center.y);
                (x - at.x).hypot(y - at.y)
            }
            _ => f64::INFINITY,
        };
        let near = vacant.map(|mark| far(&mark.shape)).enumerate();
        near.filter(|(_, far)| *far < NEAR_SEAT)
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
            .map(|(number, _)| number)
    }
}

/// What a press becomes when it moves.
enum Begun {
    Pan(Vec<(i32, Point)>, Vec<(i32, Point)>),
    Cards(String, Point),
    Lasso(Point),
}

/// One pointer drags the chart along, two also stretch it.
fn follow(camera: Camera, before: &[(i32, Point)], after: &[(i32, Point)]) -> Camera {
    let middle = |pointers: &[(i32, Point)]| match pointers {
        [(_, a), (_, b), ..] => (
            Point::new(a.x.midpoint(b.x), a.y.midpoint(b.y)),
            (a.x - b.x).hypot(a.y - b.y),
        ),
        [(_, a)] => (*a, 0.0),
        [] => (Point::default(), 0.0),
    };
    let ((from, apart), (to, wide)) = (middle(before), middle(after));
    let moved = camera.moved(Point::new(to.x - from.x, to.y - from.y));
    if apart > 8.0 && wide > 8.0 {
        moved.zoomed(wide / apart, to)
    } else {
        moved
    }
}

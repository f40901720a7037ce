//! What is held: a project or a milestone while a pointer or the keyboard moves it. Only when it is
//! let go, one command says where it lies, so that a move is one step to undo.

use gloo_timers::callback::Timeout;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

use crate::app::reader::{Reader, formats, use_reader};
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::spans::{Grip, Line, Window, moved};
use crate::words::Formats as _;

/// Pixels that a pointer moves before a press is more than a press.
const SLIP: i32 = 3;
/// After so many milliseconds without another key the move is made.
const WAIT: u32 = 700;
/// What a page key moves.
const WEEK: i32 = 7;

/// What is held, and by how many days it has been moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    pub project: Id<Project>,
    pub grip: Grip,
    pub days: i32,
}

#[derive(Debug, Clone, Copy)]
struct Press {
    x: i32,
    pixels_per_day: f64,
    moved: bool,
}

#[derive(Clone, Copy)]
pub struct Hands {
    session: Session,
    reader: Reader,
    router: Router,
    window: Memo<Window>,
    held: RwSignal<Option<Held>>,
    press: StoredValue<Option<Press>>,
    waiting: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Hands {
    pub fn start(window: Memo<Window>) -> Self {
        Self {
            session: use_session(),
            reader: use_reader(),
            router: expect_context(),
            window,
            held: RwSignal::new(None),
            press: StoredValue::new(None),
            waiting: StoredValue::new_local(None),
        }
    }

    /// What of a project is held.
    pub fn of(self, project: &Id<Project>) -> Option<Held> {
        self.held
            .with(|held| held.as_ref().filter(|it| it.project == *project).cloned())
    }

    pub fn pressed(self, event: &PointerEvent, line: &Line, grip: Grip) {
        if event.button() != 0 || self.session.read_only() {
            return;
        }
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(target) = target else { return };
        let Some(track) = target.closest(".timeline-track").ok().flatten() else {
            return;
        };
        event.stop_propagation();
        self.drop(line);
        // A pointer that is gone already is not captured, which does no harm.
        let _ = target.set_pointer_capture(event.pointer_id());
        let width = track.get_bounding_client_rect().width();
        let days = f64::from(self.window.get_untracked().days().max(1));
        self.press.set_value(Some(Press {
            x: event.client_x(),
            pixels_per_day: (width / days).max(0.01),
            moved: false,
        }));
        self.held.set(Some(Held {
            project: line.id.clone(),
            grip,
            days: 0,
        }));
    }

    pub fn dragged(self, event: &PointerEvent) {
        let Some(mut press) = self.press.get_value() else {
            return;
        };
        let pixels = event.client_x() - press.x;
        press.moved |= pixels.abs() > SLIP;
        self.press.set_value(Some(press));
        if press.moved {
            #[allow(
                clippy::cast_possible_truncation,
                reason = "a track is no wider than a screen, and a window a few thousand days"
            )]
            let days = (f64::from(pixels) / press.pixels_per_day).round() as i32;
            self.held.update(|held| {
                if let Some(held) = held {
                    held.days = days;
                }
            });
        }
    }

    /// The pointer lets go; a press that moved nothing opens the project.
    pub fn released(self, line: &Line) {
        let Some(press) = self.press.get_value() else {
            return;
        };
        self.press.set_value(None);
        if press.moved {
            self.drop(line);
        } else {
            self.held.set(None);
            self.open(line);
        }
    }

    pub fn open(self, line: &Line) {
        self.router.set_query("focus", line.id.as_str());
    }

    pub fn let_be(self) {
        self.press.set_value(None);
        self.waiting.set_value(None);
        self.held.try_set(None);
    }

    /// Arrows move by a day, page keys by a week; with Shift the end alone.
    pub fn key(self, event: &KeyboardEvent, line: &Line, grip: &Grip) {
        let key = event.key();
        let days = match key.as_str() {
            "ArrowLeft" => -1,
            "ArrowRight" => 1,
            "PageUp" => WEEK,
            "PageDown" => -WEEK,
            "Enter" => {
                event.prevent_default();
                self.drop(line);
                return self.open(line);
            }
            "Escape" if self.held.with_untracked(Option::is_some) => {
                event.stop_propagation();
                return self.let_be();
            }
            _ => return,
        };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        event.prevent_default();
        if self.session.read_only() {
            return;
        }
        let grip = match grip {
            Grip::Whole if event.shift_key() => Grip::End,
            grip => grip.clone(),
        };
        let same = self.held.with_untracked(|held| {
            let held = held.as_ref();
            held.is_some_and(|it| it.project == line.id && it.grip == grip)
        });
        if !same {
            self.drop(line);
        }
        let before = self
            .held
            .with_untracked(|it| it.as_ref().map_or(0, |it| it.days));
        self.held.set(Some(Held {
            project: line.id.clone(),
            grip,
            days: before + days,
        }));
        let line = line.clone();
        let wait = Timeout::new(WAIT, move || self.drop(&line));
        self.waiting.try_update_value(|it| *it = Some(wait));
    }

    /// Lets go: what was moved is written.
    pub fn drop(self, line: &Line) {
        self.waiting.try_update_value(|it| {
            if let Some(wait) = it.take() {
                wait.cancel();
            }
        });
        let Some(held) = self.held.try_get_untracked().flatten() else {
            return;
        };
        self.held.set(None);
        if held.project != line.id {
            return;
        }
        let cluster = self.session.cluster_untracked();
        let Some(command) = moved(&cluster, line, &held.grip, held.days) else {
            return;
        };
        let said = || self.said(&held);
        // Rows stand by their days, so this one may go elsewhere.
        page::keep_focus();
        self.session.dispatch_saying(&command, Some(&said));
    }

    /// Where the project lies now.
    fn said(self, held: &Held) -> String {
        let words = self.reader.words_now();
        let formats = formats(words.lang());
        let cluster = self.session.cluster_untracked();
        if let Grip::Step(id) = &held.grip {
            let step = cluster.milestones.get(id);
            let due = step.and_then(|it| it.due).map(|it| formats.date(it));
            let text = step.map(|it| it.text.clone()).unwrap_or_default();
            return words.timeline_step_moved(text, due.unwrap_or_default());
        }
        let Some(project) = cluster.projects.get(&held.project) else {
            return String::new();
        };
        let line = Line::of(&cluster, project, untrack(|| self.session.today()));
        let days = super::days_of(words, &*formats, line.span);
        words.timeline_moved(&project.title, days)
    }
}

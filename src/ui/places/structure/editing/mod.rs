//! Editing on the chart itself: there is no mode for it. What a hand, a key or a menu asks for is
//! an act; an act is one command, said in a sentence and undone by one key.
//!
//! - `acts`: what can be done with a body, and on which keys
//! - `keys`: the keyboard on the outline
//! - `menu`: the same by clicks, and the button on a card that opens it
//! - `selection`: several bodies at once
//! - `drag`: cards and lines under a moving pointer
//! - `channel`: drawing a channel
//! - `mover`: a place chosen from a list
//! - `rename`: the name, where it stands
//! - `seat`: a vacant seat filled where it is marked
//! - `clipboard`: branches copied and pasted
//! - `finder`, `floating`: a list to choose from, and what hangs beside a card

mod acts;
mod channel;
mod clipboard;
mod drag;
mod finder;
mod floating;
mod keys;
mod menu;
mod mover;
mod rename;
mod seat;
mod selection;

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::desk::Desk;
use super::stage::Stage;
use crate::app::notices::{Notices, use_notices};
use crate::app::reader::{Reader, use_reader, use_words};
use crate::browser::page;
use crate::chart::geometry::{Area, Point};
use crate::domain::id::Id;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::words::Words;
use clipboard::Clip;
pub use drag::Drag;

/// What lies open over the chart; only one does at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Surface {
    Menu {
        body: String,
        at: Point,
    },
    Rename {
        body: String,
    },
    /// A vacant place, by its number among the vacancies of the body.
    Seat {
        body: String,
        number: usize,
        at: Point,
    },
    MoveTo {
        bodies: BTreeSet<Id<Body>>,
    },
    ChannelTo {
        from: String,
    },
    /// A channel that is drawn and waits for its word.
    Word {
        from: String,
        to: String,
        at: Point,
    },
}

/// What the parts of editing share.
#[derive(Clone, Copy)]
pub struct Editing {
    pub stage: Stage,
    notices: Notices,
    reader: Reader,
    /// Bodies chosen for an act on several.
    pub selected: RwSignal<BTreeSet<String>>,
    /// The body that keeps its place on the screen when the next plan is drawn.
    pivot: StoredValue<Option<String>>,
    /// Where a run of selected bodies began.
    anchor: StoredValue<Option<String>>,
    pub surface: RwSignal<Option<Surface>>,
    /// The card under the pointer.
    pub hovered: RwSignal<Option<String>>,
    pub drag: RwSignal<Option<Drag>>,
    clip: RwSignal<Option<Clip>>,
    /// The word of the channel drawn last.
    last_word: RwSignal<String>,
}

impl Editing {
    pub fn start(stage: Stage) -> Self {
        let editing = Self {
            stage,
            notices: use_notices(),
            reader: use_reader(),
            selected: RwSignal::new(BTreeSet::new()),
            pivot: StoredValue::new(None),
            anchor: StoredValue::new(None),
            surface: RwSignal::new(None),
            hovered: RwSignal::new(None),
            drag: RwSignal::new(None),
            clip: RwSignal::new(None),
            last_word: RwSignal::new("informs".to_owned()),
        };
        // What is gone is not selected any more.
        Effect::new(move || {
            let cluster = editing.desk().session.cluster();
            let gone = |id: &String| !cluster.bodies.contains_key(id.as_str());
            if editing.selected.with_untracked(|all| all.iter().any(gone)) {
                editing.selected.update(|all| all.retain(|id| !gone(id)));
            }
        });
        editing
    }

    pub fn desk(self) -> Desk {
        self.stage.desk()
    }

    /// Whether anything may be changed here: not in a file of a newer version, nor in a hall.
    pub fn allowed(self) -> bool {
        !self.desk().session.read_only() && !self.stage.hall.get()
    }

    fn words(self) -> Words {
        self.reader.words_now()
    }

    /// Bodies that are about to be elsewhere.
    pub fn faded(self) -> BTreeSet<String> {
        let dragged = self.drag.with(|drag| match drag {
            Some(Drag::Cards { bodies, .. }) => Some(names_of(bodies)),
            _ => None,
        });
        dragged.unwrap_or_else(|| {
            self.clip
                .with(|clip| clip.as_ref().and_then(|it| it.cut.as_ref().map(names_of)))
                .unwrap_or_default()
        })
    }

    /// What an act on a body is about: all that are selected when it is one of them.
    pub fn meant(self, body: &str) -> BTreeSet<Id<Body>> {
        self.selected.with_untracked(|selected| {
            if selected.contains(body) {
                selected.iter().map(Id::new).collect()
            } else {
                BTreeSet::from([Id::new(body)])
            }
        })
    }

    /// What a key is about: all that are selected, else the body on which the keyboard stands.
    fn subject(self) -> Option<String> {
        let selected = self.selected.with_untracked(|all| all.first().cloned());
        selected.or_else(|| self.standing())
    }

    /// Which body is to keep its place on the screen, asked once a plan.
    pub fn take_pivot(self) -> Option<String> {
        self.pivot.try_update_value(Option::take).flatten()
    }

    /// One body by its name, several by their number.
    fn said(self, bodies: &BTreeSet<Id<Body>>) -> String {
        match bodies.first() {
            Some(body) if bodies.len() == 1 => self.name(body.as_str()),
            _ => self.words().editing_bodies(bodies.len()),
        }
    }

    pub fn name(self, body: &str) -> String {
        let cluster = self.desk().session.cluster_untracked();
        let body = cluster.bodies.get(body);
        body.map(|body| body.name.clone()).unwrap_or_default()
    }

    /// Where a card stands on the stage; `None` when it is folded away.
    fn card_on_stage(self, body: &str) -> Option<Area> {
        let place = self
            .desk()
            .plan
            .with(|plan| plan.place(plan.position(body)?))?;
        Some(self.stage.seen.get().on_screen(&place))
    }

    /// Puts the keyboard on a body of the outline.
    pub fn stand_on(self, body: &str) {
        self.desk().unfold_above(body);
        self.desk().cursor.set(Some(body.to_owned()));
        let id = body.to_owned();
        // The chart first takes what has changed.
        request_animation_frame(move || {
            request_animation_frame(move || self.stage.reveal(&id));
        });
    }

    /// Closes what lies open; the keyboard goes back to the outline.
    pub fn close(self) {
        if self.surface.get_untracked().is_some() {
            self.surface.set(None);
            page::focus("outline");
        }
    }
}

pub fn use_editing() -> Editing {
    expect_context()
}

fn names_of(bodies: &BTreeSet<Id<Body>>) -> BTreeSet<String> {
    bodies.iter().map(ToString::to_string).gathered()
}

/// A length for a style.
fn pixels(length: f64) -> String {
    format!("{length:.1}px")
}

/// Everything of editing that lies over the chart.
#[component]
pub fn EditingLayer() -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    view! {
        <p class="unseen" id="outline-keys">{move || t().editing_keys()}</p>
        <menu::Handles />
        <drag::Dragged />
        <selection::SelectionBar />
        {move || editing.surface.get().map(|surface| match surface {
            Surface::Menu { body, at } => view! { <menu::CardMenu body=body at=at /> }.into_any(),
            Surface::Rename { body } => view! { <rename::Renaming body=body /> }.into_any(),
            Surface::Seat { body, number, at } => {
                view! { <seat::SeatFinder body=body number=number at=at /> }.into_any()
            }
            Surface::MoveTo { bodies } => view! { <mover::Mover bodies=bodies /> }.into_any(),
            Surface::ChannelTo { from } => {
                view! { <channel::TargetFinder from=from /> }.into_any()
            }
            Surface::Word { from, to, at } => {
                view! { <channel::WordFinder from=from to=to at=at /> }.into_any()
            }
        })}
    }
}

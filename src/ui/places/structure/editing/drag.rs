//! What moves with the pointer: cards on their way to another place, a line that becomes a
//! channel, a lasso. Where it would end is lit, and a place that is refused says why right there.

use std::collections::BTreeSet;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use web_sys::PointerEvent;

use super::{Editing, Surface, pixels, use_editing};
use crate::app::notices::Tone;
use crate::app::reader::use_words;
use crate::browser::page;
use crate::chart::dropping::{self, Side};
use crate::chart::geometry::{Area, Point};
use crate::domain::id::Id;
use crate::domain::placing::{self, Spot};
use crate::domain::structure::Body;

/// Nearer than this to an edge of the stage, in pixels, the chart moves along.
const EDGE: f64 = 40.0;
/// How far it moves with each frame at most.
const PACE: f64 = 14.0;

/// What is under way; points count from the stage's corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Drag {
    Cards {
        bodies: BTreeSet<Id<Body>>,
        at: Point,
        lands: Option<Landing>,
    },
    Line {
        from: String,
        at: Point,
        to: Option<String>,
    },
    Lasso {
        from: Point,
        at: Point,
    },
}

/// Where cards would come to stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Landing {
    spot: Spot,
    /// What is lit, on the chart.
    mark: Area,
    /// Whether the mark is a card, not a bar beside one.
    under: bool,
    /// Why the place is refused.
    refusal: Option<String>,
}

impl Editing {
    pub fn is_dragging(self) -> bool {
        self.drag.with_untracked(Option::is_some)
    }

    /// Takes up a card, or all that are selected when it is one of them.
    pub fn take_up(self, card: &str, at: Point) {
        self.surface.set(None);
        self.drag.set(Some(Drag::Cards {
            bodies: self.meant(card),
            at,
            lands: None,
        }));
        self.drift();
    }

    pub fn start_lasso(self, from: Point) {
        self.drag.set(Some(Drag::Lasso { from, at: from }));
    }

    /// Begins a line at a card's port.
    pub fn start_line(self, from: &str, event: &PointerEvent) {
        self.stage.hold(event.pointer_id());
        let at = self.stage.here(event.client_x(), event.client_y());
        self.drag.set(Some(Drag::Line {
            from: from.to_owned(),
            at,
            to: None,
        }));
        self.drift();
    }

    pub fn drag_to(self, to: Point) {
        let Some(mut drag) = self.drag.get_untracked() else {
            return;
        };
        match &mut drag {
            Drag::Cards { bodies, at, lands } => {
                *at = to;
                let before = lands.take();
                *lands = self.landing(bodies, to, before);
            }
            Drag::Line { from, at, to: end } => {
                *at = to;
                *end = self.card_at(to).filter(|card| card != from);
            }
            Drag::Lasso { at, .. } => *at = to,
        }
        self.drag.set(Some(drag));
    }

    fn card_at(self, at: Point) -> Option<String> {
        let point = self.stage.on_chart(at);
        let area = Area::between(point, point).grown(0.5);
        self.desk().plan.with_untracked(|plan| {
            let card = plan.cards_within(&area).into_iter().next()?;
            Some(plan.bodies().get(card)?.id.clone())
        })
    }

    fn landing(
        self,
        bodies: &BTreeSet<Id<Body>>,
        at: Point,
        before: Option<Landing>,
    ) -> Option<Landing> {
        let cluster = self.desk().session.cluster_untracked();
        let at_top = |id: &Id<Body>| {
            let body = cluster.bodies.get(id);
            body.is_some_and(|body| body.parent.is_none())
        };
        let found = self.desk().plan.with_untracked(|plan| {
            let found = dropping::landing(plan, self.stage.on_chart(at), bodies.iter().all(at_top));
            let found = found?;
            Some((plan.bodies().get(found.card)?.id.clone(), found))
        });
        let (card, found) = found?;
        if bodies.contains(card.as_str()) {
            // It has not left its place yet.
            return None;
        }
        let id = Id::new(card);
        let spot = match found.side {
            Side::Under => Spot::Under(id),
            Side::Before => Spot::Before(id),
            Side::After => Spot::After(id),
        };
        // The same place gives the same answer; only a new one is asked about.
        if let Some(before) = before.filter(|it| it.spot == spot) {
            return Some(before);
        }
        let moving = placing::topmost(&cluster, bodies);
        let command = placing::place(&cluster, &moving, &spot);
        Some(Landing {
            spot,
            mark: found.mark,
            under: found.side == Side::Under,
            refusal: self.desk().session.refusal(&command),
        })
    }

    /// The hand lets go.
    pub fn let_go(self, at: Point) {
        self.drag_to(at);
        let drag = self.drag.get_untracked();
        self.drag.set(None);
        page::focus("outline");
        match drag {
            Some(Drag::Cards {
                bodies,
                lands: Some(landing),
                ..
            }) => match landing.refusal {
                Some(why) => self.notices.say(Tone::Refused, why),
                None => {
                    self.place(&bodies, &landing.spot);
                }
            },
            Some(Drag::Line {
                from,
                to: Some(to),
                at,
            }) => self.surface.set(Some(Surface::Word { from, to, at })),
            Some(Drag::Lasso { from, at }) => {
                let corners = (self.stage.on_chart(from), self.stage.on_chart(at));
                self.select_within(&Area::between(corners.0, corners.1));
            }
            _ => {}
        }
    }

    /// While something is dragged near an edge, the chart moves along under it.
    fn drift(self) {
        request_animation_frame(move || {
            let at = self.drag.try_get_untracked().flatten();
            let Some(Drag::Cards { at, .. } | Drag::Line { at, .. }) = at else {
                return;
            };
            let screen = self.stage.screen();
            let pull = |at: f64, room: f64| {
                let near = (EDGE - at).max(0.0) - (at - (room - EDGE)).max(0.0);
                (near / EDGE).clamp(-1.0, 1.0) * PACE
            };
            let by = Point::new(pull(at.x, screen.width), pull(at.y, screen.height));
            if by != Point::default() {
                self.stage.steer(|camera| camera.moved(by));
                self.drag_to(at);
            }
            self.drift();
        });
    }
}

/// The ghost, the mark of where it lands, the line, the lasso.
#[component]
pub fn Dragged() -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let escape = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        if event.key() == "Escape" && editing.is_dragging() {
            event.stop_propagation();
            editing.drag.set(None);
        }
    });
    on_cleanup(move || escape.remove());
    let on_stage = move |area: &Area| editing.stage.seen.get().on_screen(area);
    let boxed = move |class: &'static str, area: Area| {
        view! {
            <div
                class=class
                style:left=pixels(area.x)
                style:top=pixels(area.y)
                style:width=pixels(area.width)
                style:height=pixels(area.height)
            ></div>
        }
    };
    let words = move |landing: &Landing| {
        let name = landing
            .spot
            .anchor()
            .map(|body| editing.name(body.as_str()))
            .unwrap_or_default();
        match landing.spot {
            Spot::Before(_) => t().editing_drop_before(name),
            Spot::After(_) => t().editing_drop_after(name),
            _ => t().editing_drop_under(name),
        }
    };
    let cards = move |bodies: &BTreeSet<Id<Body>>, at: Point, lands: Option<Landing>| {
        let refused = lands.as_ref().is_some_and(|it| it.refusal.is_some());
        let mark = lands.as_ref().map(|landing| {
            let class = match (landing.under, refused) {
                (true, false) => "drop-mark under",
                (true, true) => "drop-mark under refused",
                (false, false) => "drop-mark",
                (false, true) => "drop-mark refused",
            };
            boxed(class, on_stage(&landing.mark))
        });
        let said = lands.map(|it| it.refusal.clone().unwrap_or_else(|| words(&it)));
        view! {
            {mark}
            <div
                class="ghost"
                class:refused=refused
                style:left=pixels(at.x + 14.0)
                style:top=pixels(at.y + 10.0)
            >
                <b>{editing.said(bodies)}</b>
                {said.map(|said| view! { <span class="where">{said}</span> })}
            </div>
        }
    };
    let line = move |from: &str, at: Point, to: Option<String>| {
        let start = editing
            .card_on_stage(from)
            .map(|card| Point::new(card.right(), card.y + card.height / 2.0));
        let start = start.unwrap_or(at);
        let end = to.and_then(|to| editing.card_on_stage(&to));
        view! {
            {end.map(|card| boxed("drop-mark under", card))}
            <svg class="drawn-line" aria-hidden="true">
                <line
                    x1=start.x.to_string()
                    y1=start.y.to_string()
                    x2=at.x.to_string()
                    y2=at.y.to_string()
                />
            </svg>
        }
    };
    move || {
        editing.drag.get().map(|drag| match drag {
            Drag::Cards { bodies, at, lands } => cards(&bodies, at, lands).into_any(),
            Drag::Line { from, at, to } => line(&from, at, to).into_any(),
            Drag::Lasso { from, at } => boxed("lasso", Area::between(from, at)).into_any(),
        })
    }
}

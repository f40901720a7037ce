//! Where the chart is seen: the camera and the wheel that moves it; what pointers do, `hands` say.
//!
//! The wheel zooms at the pointer, as the users of other charts expect, and pans with Shift.
//! Little here is reactive per frame: one attribute changes, and elements come and go only when
//! the view has moved a good deal.

use std::collections::BTreeSet;

use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use web_sys::WheelEvent;

use super::desk::{Desk, Focus};
use super::editing::use_editing;
use super::hands::Hands;
use super::minimap;
use super::names::Names;
use super::outline::Outline;
use super::painter::{Looks, Painter, Shown};
use crate::app::reader::{Dress, use_reader};
use crate::browser::picture;
use crate::browser::watch::{self, SizeWatch};
use crate::chart::Plan;
use crate::chart::camera::Camera;
use crate::chart::geometry::{Area, Point, Size};
use crate::chart::overview;

/// How long the camera takes to where it is sent, in milliseconds.
const JOURNEY: f64 = 220.0;
/// Text of cards is readable from this scale on.
const READABLE: f64 = 0.72;
/// A chart that is whole at a smaller scale than this cannot be read.
const LEAST_WHOLE: f64 = 0.5;
/// A fitted chart is not drawn larger than this, but for a hall.
const LARGEST_FIT: f64 = 1.35;
const STEP: f64 = 1.25;
/// A painted picture is stretched and shrunk as far as this before it is painted anew.
const LEAST_GLIDE: f64 = 0.3;
const MOST_GLIDE: f64 = 2.5;
/// After this many milliseconds without a move a gliding picture is painted anew.
const SETTLED: u32 = 140;

struct Journey {
    from: Camera,
    to: Camera,
    begun: f64,
}

#[derive(Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says one thing about the next frame, and all combinations occur"
)]
struct Inner {
    camera: Camera,
    /// The camera for which the picture was painted.
    base: Camera,
    /// Whether the picture is to be painted anew because it came to rest.
    settled: bool,
    rest: Option<Timeout>,
    painter: Option<Painter>,
    names: Names,
    /// Whether the picture was last seen from so far that its letters cannot be read.
    far: bool,
    journey: Option<Journey>,
    /// Whether the reader chose the view; otherwise the whole chart is kept fitted.
    chosen: bool,
    frame_asked: bool,
    screen: Size,
    watch: Option<SizeWatch>,
}

/// The chart's camera, for everything that moves it.
#[derive(Clone, Copy)]
pub struct Stage {
    desk: StoredValue<Desk>,
    host: NodeRef<html::Div>,
    /// What glides. Were it the picture itself, each move would lay out its letters anew.
    layer: NodeRef<html::Div>,
    world: NodeRef<svg::G>,
    inner: StoredValue<Inner, LocalStorage>,
    /// The scale in per cent.
    pub percent: RwSignal<i32>,
    /// The camera as it was last painted, for what hangs on cards.
    pub seen: RwSignal<Camera>,
    pub hall: Signal<bool>,
    /// Whether a map of the whole is shown, and on it the frame around what is seen.
    pub mapped: RwSignal<bool>,
    pub frame_on_map: NodeRef<html::Div>,
}

impl Stage {
    pub fn start(desk: &Desk) -> Self {
        let reader = use_reader();
        Self {
            desk: StoredValue::new(*desk),
            host: NodeRef::new(),
            layer: NodeRef::new(),
            world: NodeRef::new(),
            inner: StoredValue::new_local(Inner::default()),
            percent: RwSignal::new(100),
            seen: RwSignal::new(Camera::default()),
            hall: Signal::derive(move || reader.dress() == Dress::Projector),
            mapped: RwSignal::new(false),
            frame_on_map: NodeRef::new(),
        }
    }

    pub fn desk(self) -> Desk {
        self.desk.get_value()
    }

    /// Changes the inner state; the stage may be gone when a late frame comes.
    fn with<T>(self, change: impl FnOnce(&mut Inner) -> T) -> Option<T> {
        self.inner.try_update_value(change)
    }

    /// The part of the screen that no tool covers. In a hall there are none, and the chart's own
    /// margin is enough: every pixel is size of letters.
    fn free(self, screen: Size) -> Area {
        let hall = self.hall.get_untracked();
        let (top, foot) = if hall { (0.0, 0.0) } else { (12.0, 68.0) };
        let side = if hall {
            0.0
        } else if screen.width < 600.0 {
            10.0
        } else {
            24.0
        };
        Area {
            x: side,
            y: top,
            width: (screen.width - 2.0 * side).max(50.0),
            height: (screen.height - top - foot).max(50.0),
        }
    }

    /// The whole plan as large as it goes, without a card under the legend or, in a hall, under the
    /// name of the place. For lines it is only moved: what they would cost in size, all text would
    /// pay.
    fn fitted(self, plan: &Plan, screen: Size) -> Camera {
        let most = if self.hall.get_untracked() {
            6.0
        } else {
            LARGEST_FIT
        };
        let free = self.free(screen);
        let fitted = Camera::fitting(plan.size(), &free, most);
        let legend = self.over_stage(".legend").into_iter().next();
        let head = self.over_stage(".header h1, .header .gist, .header .leave");
        let under = |camera: Camera| {
            legend.iter().chain(&head).map(move |area| Area {
                x: (area.x - camera.x) / camera.scale,
                y: (area.y - camera.y) / camera.scale,
                width: area.width / camera.scale,
                height: area.height / camera.scale,
            })
        };
        let hides_cards = |camera| under(camera).any(|it| !plan.cards_within(&it).is_empty());
        let hides_lines = |camera| under(camera).any(|it| !plan.links_within(&it).is_empty());
        // Often it is enough to move the chart a little.
        let to_the_right = Camera {
            x: free.right() - plan.size().width * fitted.scale,
            ..fitted
        };
        let up = Camera {
            y: free.y,
            ..fitted
        };
        let down = Camera {
            y: free.bottom() - plan.size().height * fitted.scale,
            ..fitted
        };
        let as_large = [fitted, to_the_right, up, down];
        let clear = as_large.into_iter().filter(|&it| !hides_cards(it));
        if let Some(camera) = clear
            .clone()
            .find(|&it| !hides_lines(it))
            .or_else(|| clear.clone().next())
        {
            return camera;
        }
        let top = head.iter().map(Area::bottom).fold(free.y, f64::max);
        let free = Area {
            y: top,
            height: (free.bottom() - top).max(50.0),
            ..free
        };
        let Some(legend) = legend else {
            return Camera::fitting(plan.size(), &free, most);
        };
        let right = legend.right();
        let beside = Area {
            x: right,
            width: (free.right() - right).max(50.0),
            ..free
        };
        let over = Area {
            height: (legend.y - free.y).max(50.0),
            ..free
        };
        let foot = legend.bottom();
        let below = Area {
            y: foot,
            height: (free.bottom() - foot).max(50.0),
            ..free
        };
        [beside, over, below]
            .map(|room| Camera::fitting(plan.size(), &room, most))
            .into_iter()
            .reduce(|a, b| if b.scale > a.scale { b } else { a })
            .unwrap_or(fitted)
    }

    /// Where what a selector names lies over the stage.
    fn over_stage(self, selector: &str) -> Vec<Area> {
        let Some(host) = self.host.get_untracked() else {
            return Vec::new();
        };
        picture::over(&host, ".shell", selector)
    }

    /// Shows the whole chart, and keeps it whole until the reader moves it.
    pub fn fit(self) {
        self.with(|inner| {
            inner.chosen = false;
            let to = inner
                .painter
                .as_ref()
                .map(|painter| self.fitted(painter.plan(), inner.screen));
            if let Some(to) = to {
                send(inner, to);
            }
        });
        self.ask_frame();
    }

    /// Larger or smaller by one step, around the middle.
    pub fn zoom(self, larger: bool) {
        self.zoom_to(|scale| scale * if larger { STEP } else { 1.0 / STEP });
    }

    pub fn actual_size(self) {
        self.zoom_to(|_| 1.0);
    }

    fn zoom_to(self, scale: impl FnOnce(f64) -> f64) {
        self.with(|inner| {
            inner.chosen = true;
            let now = inner.journey.as_ref().map_or(inner.camera, |it| it.to);
            let middle = Point::new(inner.screen.width / 2.0, inner.screen.height / 2.0);
            let to = now.zoomed(scale(now.scale) / now.scale, middle);
            let to = kept(inner, to);
            send(inner, to);
        });
        self.ask_frame();
    }

    /// Moves what is seen by a part of the screen.
    pub fn pan(self, right: f64, down: f64) {
        self.with(|inner| {
            inner.chosen = true;
            let now = inner.journey.as_ref().map_or(inner.camera, |it| it.to);
            let by = Point::new(
                -right * inner.screen.width * 0.2,
                -down * inner.screen.height * 0.2,
            );
            let to = kept(inner, now.moved(by));
            send(inner, to);
        });
        self.ask_frame();
    }

    /// Brings a body into view, readable; does nothing when it is both already.
    pub fn reveal(self, id: &str) {
        self.with(|inner| {
            let Some(plan) = inner.painter.as_ref().map(Painter::plan) else {
                return;
            };
            let Some(place) = plan.position(id).and_then(|at| plan.place(at)) else {
                return;
            };
            let now = inner.journey.as_ref().map_or(inner.camera, |it| it.to);
            let (free, seen) = (self.free(inner.screen), now.on_screen(&place));
            let within = seen.x >= free.x - 1.0
                && seen.right() <= free.right() + 1.0
                && seen.y >= 0.0
                && seen.bottom() <= free.bottom() + 40.0;
            // The whole chart is worth a little readability, but not all of it.
            let whole = self.fitted(plan, inner.screen).scale;
            let enough = if whole < LEAST_WHOLE {
                READABLE
            } else {
                READABLE.min(whole)
            };
            let readable = now.scale >= enough - 1e-6;
            if !(within && readable) {
                inner.chosen = true;
                let to = Camera::centred(&place, &free, now.scale.max(READABLE));
                send(inner, to);
            }
        });
        self.ask_frame();
    }

    /// Brings several bodies into view together, as large as they go.
    pub fn gather(self, ids: &BTreeSet<String>) {
        self.with(|inner| {
            let Some(plan) = inner.painter.as_ref().map(Painter::plan) else {
                return;
            };
            let places = ids.iter().filter_map(|id| plan.place(plan.position(id)?));
            let all = places.reduce(|a, b| {
                let (x, y) = (a.x.min(b.x), a.y.min(b.y));
                Area {
                    x,
                    y,
                    width: a.right().max(b.right()) - x,
                    height: a.bottom().max(b.bottom()) - y,
                }
            });
            let Some(all) = all else { return };
            let now = inner.journey.as_ref().map_or(inner.camera, |it| it.to);
            let (free, seen) = (self.free(inner.screen), now.on_screen(&all));
            let within = seen.x >= free.x - 1.0
                && seen.right() <= free.right() + 1.0
                && seen.y >= 0.0
                && seen.bottom() <= free.bottom() + 40.0;
            if within && now.scale >= LEAST_WHOLE {
                return;
            }
            let size = Size {
                width: all.width,
                height: all.height,
            };
            let room = Size {
                width: free.width,
                height: free.height,
            };
            let most = self.fitted(plan, inner.screen).scale.max(READABLE);
            let scale = crate::chart::fit::scale(size, room, 8.0).min(most);
            inner.chosen = true;
            send(inner, Camera::centred(&all, &free, scale));
        });
        self.ask_frame();
    }

    /// Takes another plan. The body at hand stays where it was on the screen.
    fn take_plan(self, anchor: Option<&str>) {
        let plan = self.desk().plan.get_untracked();
        self.with(|inner| {
            let Some(painter) = &mut inner.painter else {
                return;
            };
            let place = |plan: &Plan| anchor.and_then(|id| plan.place(plan.position(id)?));
            let (before, after) = (place(painter.plan()), place(&plan));
            let first = painter.plan().bodies().is_empty();
            painter.set_plan(plan.0.clone());
            if first || !inner.chosen {
                let to = self.fitted(&plan, inner.screen);
                if first {
                    inner.camera = to;
                }
                send(inner, to);
            } else if let (Some(before), Some(after)) = (before, after) {
                let scale = inner.camera.scale;
                inner.camera = inner.camera.moved(Point::new(
                    (before.x - after.x) * scale,
                    (before.y - after.y) * scale,
                ));
            }
        });
        self.ask_frame();
    }

    fn resized(self) {
        let Some(host) = self.host.try_get_untracked().flatten() else {
            return;
        };
        let screen = picture::size(&host);
        if screen.width < 1.0 || screen.height < 1.0 {
            return;
        }
        let upright = screen.height > screen.width * 1.15;
        if self.desk().upright.get_untracked() != upright {
            self.desk().upright.set(upright);
        }
        self.with(|inner| {
            let before = std::mem::replace(&mut inner.screen, screen);
            let painter = inner.painter.as_ref().filter(|_| !inner.chosen);
            if let Some(painter) = painter {
                inner.camera = self.fitted(painter.plan(), screen);
                inner.journey = None;
            } else {
                let by = Point::new(
                    (screen.width - before.width) / 2.0,
                    (screen.height - before.height) / 2.0,
                );
                inner.camera = inner.camera.moved(by);
            }
        });
        self.ask_frame();
    }

    /// At most one frame is under way.
    fn ask_frame(self) {
        let asked = self.with(|inner| std::mem::replace(&mut inner.frame_asked, true));
        if asked == Some(false) {
            request_animation_frame(move || self.frame());
        }
    }

    fn frame(self) {
        let (Some(layer), Some(world)) = (
            self.layer.try_get_untracked().flatten(),
            self.world.try_get_untracked().flatten(),
        ) else {
            return;
        };
        let seen = self.with(|inner| {
            inner.frame_asked = false;
            if let Some(journey) = &inner.journey {
                let part = (watch::milliseconds() - journey.begun) / JOURNEY;
                if part >= 1.0 {
                    inner.camera = journey.to;
                    inner.journey = None;
                } else {
                    let eased = 1.0 - (1.0 - part.max(0.0)).powi(3);
                    inner.camera = journey.from.towards(journey.to, eased);
                }
            }
            let settled = std::mem::take(&mut inner.settled);
            let (glides, more) = paint(inner, &layer, &world, settled);
            (inner.camera, inner.journey.is_some() || more, glides)
        });
        let Some((camera, under_way, glides)) = seen else {
            return;
        };
        if self.seen.try_get_untracked() != Some(camera) {
            self.seen.try_set(camera);
        }
        if glides {
            let rest = Timeout::new(SETTLED, move || {
                self.with(|inner| inner.settled = true);
                self.ask_frame();
            });
            // The rest of the frame before is over when this one is set.
            self.with(|inner| inner.rest = Some(rest));
        }
        #[allow(clippy::cast_possible_truncation, reason = "scales are below ten")]
        let percent = (camera.scale * 100.0).round() as i32;
        if self.percent.try_get_untracked() != Some(percent) {
            self.percent.try_set(percent);
        }
        self.mark_on_map();
        if under_way {
            self.ask_frame();
        }
    }

    /// Moves the frame on the map along.
    fn mark_on_map(self) {
        let frame = self.frame_on_map.try_get_untracked().flatten();
        let helps = self.with(|inner| {
            let plan = inner.painter.as_ref()?.plan();
            let view = inner.camera.view(inner.screen);
            if let Some(frame) = &frame {
                minimap::follow(frame, plan, &view);
            }
            Some(minimap::helps(plan, &view))
        });
        if let Some(Some(helps)) = helps
            && self.mapped.try_get_untracked() == Some(!helps)
        {
            self.mapped.set(helps);
            // The map is in the page with the next frame.
            self.ask_frame();
        }
    }

    /// Brings a point of the chart to the middle, as a hand on the map asks.
    pub fn look_at(self, point: Point) {
        let free = self.free(self.screen());
        self.steer(|camera| {
            let area = Area {
                x: point.x,
                y: point.y,
                ..Area::default()
            };
            Camera::centred(&area, &free, camera.scale)
        });
    }

    /// Moves the camera at once, as a hand does.
    pub fn steer(self, to: impl FnOnce(Camera) -> Camera) {
        self.with(|inner| {
            inner.journey = None;
            inner.chosen = true;
            let camera = to(inner.camera);
            inner.camera = kept(inner, camera);
        });
        self.ask_frame();
    }

    /// Stops the camera on its way, for a hand that takes hold.
    pub fn halt(self) {
        self.with(|inner| inner.journey = None);
    }

    pub fn screen(self) -> Size {
        self.with(|inner| inner.screen).unwrap_or_default()
    }

    /// The point of the chart under a point of the stage.
    pub fn on_chart(self, at: Point) -> Point {
        let camera = self.with(|inner| inner.camera).unwrap_or_default();
        Point::new(
            (at.x - camera.x) / camera.scale,
            (at.y - camera.y) / camera.scale,
        )
    }

    /// All further events of a pointer come to the stage.
    pub fn hold(self, pointer: i32) {
        if let Some(host) = self.host.try_get_untracked().flatten() {
            // A pointer that is gone already is not captured, which does no harm.
            let _ = host.set_pointer_capture(pointer);
        }
    }

    /// A point of the window, counted from the stage's corner.
    pub fn here(self, x: i32, y: i32) -> Point {
        let corner = self.host.get_untracked().map_or((0.0, 0.0), |host| {
            let area = host.get_bounding_client_rect();
            (area.left(), area.top())
        });
        Point::new(f64::from(x) - corner.0, f64::from(y) - corner.1)
    }

    /// The body at a point of the screen, where cards are drawn together.
    pub fn body_at(self, at: Point) -> Option<String> {
        self.with(|inner| {
            let camera = inner.camera;
            let point = Point::new(
                (at.x - camera.x) / camera.scale,
                (at.y - camera.y) / camera.scale,
            );
            let painter = inner.painter.as_ref()?;
            painter.body_at(point).map(str::to_owned)
        })
        .flatten()
    }

    fn wheeled(self, event: &WheelEvent) {
        event.prevent_default();
        // Lines and pages, as some mice count, in pixels.
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => 16.0,
            WheelEvent::DOM_DELTA_PAGE => 400.0,
            _ => 1.0,
        };
        let (across, down) = (event.delta_x() * unit, event.delta_y() * unit);
        let at = self.here(event.client_x(), event.client_y());
        self.with(|inner| {
            inner.journey = None;
            inner.chosen = true;
            let camera = if event.shift_key() {
                // Some browsers have turned the wheel already, some leave it to the page.
                let across = if across == 0.0 { down } else { across };
                inner.camera.moved(Point::new(-across, 0.0))
            } else {
                // A pinch on a trackpad comes as a wheel with Ctrl and small steps.
                let speed = if event.ctrl_key() { 0.01 } else { 0.0016 };
                inner
                    .camera
                    .zoomed((-down * speed).clamp(-0.5, 0.5).exp(), at)
            };
            inner.camera = kept(inner, camera);
        });
        self.ask_frame();
    }
}

/// Shows what the camera sees. A light chart is painted anew; of a heavy one the painted picture
/// glides along as it is, until it has settled or would grow blurred. Returns whether it has yet to
/// settle and whether something is left to be drawn.
fn paint(
    inner: &mut Inner,
    layer: &web_sys::HtmlElement,
    world: &web_sys::SvgElement,
    settled: bool,
) -> (bool, bool) {
    let (camera, base, screen) = (inner.camera, inner.base, inner.screen);
    let (mut shown, mut heavy) = (Shown::default(), false);
    if let Some(painter) = &mut inner.painter {
        shown = painter.show(camera, screen);
        heavy = painter.is_heavy();
        // Looking for the names that find room takes a while: on the way, those that stand there do.
        let far = camera.scale < overview::READABLE;
        let crosses = std::mem::replace(&mut inner.far, far) != far;
        if !heavy || settled || shown.anew || crosses {
            let plan = painter.plan();
            inner.names.show(world, plan, camera, screen, shown.anew);
        }
        shown.more |= inner.names.go_on();
    }
    let moves = heavy && !settled && (shown.anew || camera != base);
    let by = camera.scale / base.scale;
    let glides = heavy
        && !shown.anew
        && !settled
        && (LEAST_GLIDE..MOST_GLIDE).contains(&by)
        && camera != base;
    let glide = if glides {
        let (x, y) = (camera.x - base.x * by, camera.y - base.y * by);
        format!("translate({x:.2}px,{y:.2}px) scale({by:.5})")
    } else {
        if inner.base != camera || shown.anew {
            let matrix = format!(
                "translate({:.2} {:.2}) scale({:.5})",
                camera.x, camera.y, camera.scale
            );
            picture::set(world, "transform", &matrix);
        }
        inner.base = camera;
        "none".to_owned()
    };
    inner.names.follow(inner.base);
    let style = layer.style();
    // A layer of its own is worth its memory only where painting is felt.
    let _ = style.set_property("will-change", if heavy { "transform" } else { "auto" });
    let _ = style.set_property("transform", &glide);
    (moves, shown.more)
}

/// Sends the camera on its way, or there at once for readers who want no motion.
fn send(inner: &mut Inner, to: Camera) {
    if watch::prefers_stillness() {
        inner.camera = to;
        inner.journey = None;
    } else if inner.camera != to {
        inner.journey = Some(Journey {
            from: inner.camera,
            to,
            begun: watch::milliseconds(),
        });
    }
}

fn kept(inner: &Inner, camera: Camera) -> Camera {
    match &inner.painter {
        Some(painter) => camera.in_sight(painter.plan().size(), inner.screen),
        None => camera,
    }
}

/// The chart itself.
#[component]
pub fn StageView(stage: Stage) -> impl IntoView {
    let desk = stage.desk();
    let editing = use_editing();
    let hands = Hands::start();
    // The painter begins when the picture is in the page.
    let ready = RwSignal::new(false);
    Effect::new(move || {
        let (Some(host), Some(world)) = (stage.host.get(), stage.world.get()) else {
            return;
        };
        stage.with(|inner| {
            inner.screen = picture::size(&host);
            inner.painter = Painter::new(&world);
            inner.watch = SizeWatch::start(&host, move || stage.resized());
        });
        stage.resized();
        ready.set(true);
    });
    Effect::new(move || {
        desk.plan.track();
        if ready.get() {
            let pivot = editing.take_pivot();
            let anchor = pivot.or_else(|| desk.cursor.get_untracked());
            let focus = desk.focus.get_untracked();
            stage.take_plan(anchor.as_deref().or(focus.body()));
        }
    });
    Effect::new(move || {
        if ready.get() {
            let looks = Looks {
                here: desk.focus.get().body().map(str::to_owned),
                cursor: desk.cursor.get(),
                lit: desk.lit.with(|lit| lit.bodies.clone()),
                lit_links: desk.lit.with(|lit| lit.channels.clone()),
                selected: editing.selected.get(),
                faded: editing.faded(),
                near_links: desk.lit.with(|lit| lit.near.clone()),
            };
            let more =
                stage.with(|inner| inner.painter.as_mut().is_some_and(|it| it.set_looks(looks)));
            if more == Some(true) {
                stage.ask_frame();
            }
        }
    });
    // What the address points at is brought into view, once the panel has taken its room.
    Effect::new(move || {
        if !ready.get() {
            return;
        }
        let target = match desk.focus.get() {
            Focus::Body(id) => Some(id),
            Focus::Holder(_) => desk.lit.get_untracked().bodies.into_iter().next(),
            Focus::Nothing => None,
        };
        if let Some(id) = target {
            desk.unfold_above(&id);
            request_animation_frame(move || request_animation_frame(move || stage.reveal(&id)));
        }
    });
    Effect::new(move |before: Option<bool>| {
        let hall = stage.hall.get();
        if before.is_some_and(|before| before != hall) {
            stage.fit();
        }
        hall
    });
    on_cleanup(move || {
        stage.with(|inner| {
            inner.watch = None;
            inner.rest = None;
        });
    });
    view! {
        <div
            class="stage"
            node_ref=stage.host
            on:pointerdown=move |event| hands.pressed(&event)
            on:pointermove=move |event| hands.moved(&event)
            on:pointerup=move |event| hands.released(&event, false)
            on:pointercancel=move |event| hands.released(&event, true)
            on:contextmenu=move |event| hands.asked(&event)
            on:wheel=move |event| stage.wheeled(&event)
        >
            // First, so that the picture can follow its focus: asked whether the stage holds it,
            // the browser would look through the picture at each element that comes.
            <Outline stage=stage />
            <div class="chart-layer" node_ref=stage.layer>
                <svg class="chart" aria-hidden="true" focusable="false">
                    <g class="world" node_ref=stage.world></g>
                </svg>
            </div>
        </div>
    }
}

//! Names set large, when cards are too small to be read.
//!
//! They stand over the chart in pixels of the screen, not in the chart: its scale is another one
//! each time, and letters of a size that was never seen before are dear to set.

use web_sys::Element;

use crate::browser::picture::{self, Pencil};
use crate::chart::Plan;
use crate::chart::camera::Camera;
use crate::chart::drawing::number;
use crate::chart::geometry::{Area, Size};
use crate::chart::overview::{self, Name};

/// Names are set anew when the scale has changed by this much.
const STEP: f64 = 1.2;
/// So many are set in one frame while the picture moves.
const AT_ONCE: usize = 12;

struct Line {
    element: Element,
    size: f64,
    text: String,
}

#[derive(Default)]
pub struct Names {
    layer: Option<Element>,
    /// Lines that were made; the first `standing` of them are in the layer.
    lines: Vec<Line>,
    standing: usize,
    /// The names that are to stand there, and how many of them have been set.
    wanted: Vec<Name>,
    set: usize,
    /// The colours of cards that are spots.
    tints: Option<Element>,
    /// For which scale they were set; nought when there are none.
    scale: f64,
    window: Area,
    /// Where the layer was taken to.
    moved: String,
}

impl Names {
    /// Looks for the names that a view needs, unless they stand there already. Those of another
    /// plan are set at once.
    pub fn show(&mut self, world: &Element, plan: &Plan, camera: Camera, screen: Size, anew: bool) {
        let view = camera.view(screen);
        let far = camera.scale < overview::READABLE;
        let near_enough = (1.0 / STEP..=STEP).contains(&(camera.scale / self.scale));
        let within = self.window.x <= view.x
            && self.window.y <= view.y
            && self.window.right() >= view.right()
            && self.window.bottom() >= view.bottom();
        if !anew && ((!far && self.scale == 0.0) || (far && near_enough && within)) {
            return;
        }
        let Some(pencil) = Pencil::take() else {
            return;
        };
        picture::set(world, "class", if far { "world named" } else { "world" });
        let names = if far {
            self.window = view.grown(view.width.max(view.height) * 0.5);
            self.scale = camera.scale;
            overview::names(plan, &view, &self.window, camera.scale)
        } else {
            self.scale = 0.0;
            Vec::new()
        };
        self.take(&pencil, world, names, !anew);
        if anew {
            self.draw(&pencil, usize::MAX);
        }
        self.tint(&pencil, world, plan, camera.scale);
    }

    /// Sets some of the names that are missing; says whether more are.
    pub fn go_on(&mut self) -> bool {
        if self.set < self.wanted.len()
            && let Some(pencil) = Pencil::take()
        {
            self.draw(&pencil, AT_ONCE);
        }
        self.set < self.wanted.len()
    }

    /// Takes the names to where the camera has the chart.
    pub fn follow(&mut self, camera: Camera) {
        let Some(layer) = self.layer.as_ref().filter(|_| self.scale > 0.0) else {
            return;
        };
        let at = format!("translate({:.2} {:.2})", camera.x, camera.y);
        let by = camera.scale / self.scale;
        // Not even a scale of one: letters are set for their place.
        let moved = if (by - 1.0).abs() < 1e-9 {
            at
        } else {
            format!("{at} scale({by:.5})")
        };
        if self.moved != moved {
            picture::set(layer, "transform", &moved);
            self.moved = moved;
        }
    }

    /// Takes other names. Lines that stand there already serve again; while the picture moves, they
    /// go, and the new ones come a few in each frame.
    fn take(&mut self, pencil: &Pencil, world: &Element, names: Vec<Name>, moves: bool) {
        if self.layer.is_none() {
            let layer = pencil.element("g", "big-names");
            let over = world
                .parent_element()
                .zip(layer.as_ref())
                .is_some_and(|(chart, layer)| chart.append_child(layer).is_ok());
            self.layer = layer.filter(|_| over);
        }
        if moves {
            if let Some(layer) = &self.layer {
                picture::clear(layer);
            }
            self.standing = 0;
        }
        for line in self.lines.iter().take(self.standing).skip(names.len()) {
            line.element.remove();
        }
        self.standing = self.standing.min(names.len());
        self.wanted = names;
        self.set = 0;
    }

    /// Sets names that were taken, at most so many.
    fn draw(&mut self, pencil: &Pencil, most: usize) {
        let Some(layer) = &self.layer else { return };
        let end = self.wanted.len().min(self.set.saturating_add(most));
        for (at, name) in self.wanted.iter().enumerate().take(end).skip(self.set) {
            if self.lines.len() <= at {
                let Some(element) = pencil.element("text", "card-name") else {
                    return;
                };
                self.lines.push(Line {
                    element,
                    size: 0.0,
                    text: String::new(),
                });
            }
            let line = &mut self.lines[at];
            picture::set(&line.element, "x", &number(name.at.x));
            picture::set(&line.element, "y", &number(name.at.y));
            if line.size.to_bits() != name.size.to_bits() {
                picture::set(&line.element, "font-size", &number(name.size));
                line.size = name.size;
            }
            if line.text != name.text {
                line.element.set_text_content(Some(&name.text));
                line.text.clone_from(&name.text);
            }
            if at >= self.standing {
                let _ = layer.append_child(&line.element);
                self.standing = at + 1;
            }
        }
        self.set = end;
    }

    /// Where cards are spots, their colours stand under the names.
    fn tint(&mut self, pencil: &Pencil, world: &Element, plan: &Plan, scale: f64) {
        let tinted = if scale < overview::SPOTS {
            overview::tinted(plan)
        } else {
            Vec::new()
        };
        if let Some(before) = self.tints.take() {
            before.remove();
        }
        if tinted.is_empty() {
            return;
        }
        let Some(tints) = pencil.element("g", "spot-tints") else {
            return;
        };
        for (tint, data) in tinted {
            if let Some(spots) = pencil.element("path", &format!("tint tint-{tint}")) {
                picture::set(&spots, "d", &data);
                let _ = tints.append_child(&spots);
            }
        }
        // Over everything else, whatever was drawn since.
        let _ = world.append_child(&tints);
        self.tints = Some(tints);
    }
}

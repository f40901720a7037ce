//! A large chart from afar: its tiles as a few shapes each, drawn when they come into view and
//! kept until the plan changes, so that zooming and panning make nothing anew.

use std::borrow::Cow;
use std::sync::Arc;

use web_sys::Element;

use crate::browser::picture::{self, Pencil};
use crate::chart::geometry::Area;
use crate::chart::tiles::{Tile, Tiles};
use crate::chart::{ChartBody, Plan};

/// Charts with fewer cards are always drawn card by card.
const LARGE: usize = 240;
/// From this scale on the tree's lines can be seen.
const LINES: f64 = 0.02;
/// Of about so many cards tiles are drawn in a frame in which something moves.
const AT_ONCE: usize = 700;

pub struct Distance {
    tiles: Tiles,
    lines: Element,
    spots: Element,
    drawn_lines: Vec<bool>,
    drawn_spots: Vec<bool>,
}

impl Distance {
    /// Draws into two layers.
    pub fn new(lines: Element, spots: Element) -> Self {
        Self {
            tiles: Tiles::default(),
            lines,
            spots,
            drawn_lines: Vec::new(),
            drawn_spots: Vec::new(),
        }
    }

    /// Takes another plan.
    pub fn set_plan(&mut self, plan: &Arc<Plan>) {
        self.tiles = Tiles::of(plan);
        let count = self.tiles.all().len();
        picture::clear(&self.lines);
        picture::clear(&self.spots);
        self.drawn_lines = vec![false; count];
        self.drawn_spots = vec![false; count];
    }

    /// Whether the chart is so large that it is drawn in tiles.
    pub const fn is_large(&self) -> bool {
        self.tiles.standing() > LARGE
    }

    pub const fn tiles(&self) -> &Tiles {
        &self.tiles
    }

    /// Says whether the cards are spots at present, and which of them stand back.
    pub fn wear(&self, far: bool, dim: bool) {
        let class = match (far, dim) {
            (false, _) => "spots",
            (true, false) => "spots far",
            (true, true) => "spots far dim",
        };
        picture::set(&self.spots, "class", class);
    }

    /// Draws the tiles that a view meets; without `all` only some. Returns whether some are left.
    pub fn show(
        &mut self,
        pencil: &Pencil,
        plan: &Plan,
        view: &Area,
        scale: f64,
        all: bool,
    ) -> bool {
        if !self.is_large() {
            return false;
        }
        let mut left = if all { usize::MAX } else { AT_ONCE };
        for (at, tile) in self.tiles.all().iter().enumerate() {
            let seen = |area: Option<Area>| area.is_some_and(|area| area.overlaps(view));
            let spots = !self.drawn_spots[at] && seen(tile.bounds());
            let lines = !self.drawn_lines[at] && scale >= LINES && seen(tile.lines_bounds());
            let missing = [spots.then_some(Layer::Spots), lines.then_some(Layer::Lines)];
            // Of a tile, the cards may come in one frame and the lines in the next.
            for layer in missing.into_iter().flatten() {
                if left == 0 {
                    return true;
                }
                left = left.saturating_sub(tile.count().max(1));
                match layer {
                    Layer::Spots => {
                        self.drawn_spots[at] = true;
                        add_spots(pencil, &self.spots, &self.tiles, plan, tile);
                    }
                    Layer::Lines => {
                        self.drawn_lines[at] = true;
                        let data = self.tiles.lines(plan, tile);
                        add(pencil, &self.lines, "tree-link", &data);
                    }
                }
            }
        }
        false
    }
}

enum Layer {
    Spots,
    Lines,
}

/// The cards of a tile, those of one colour together.
fn add_spots(pencil: &Pencil, layer: &Element, tiles: &Tiles, plan: &Plan, tile: &Tile) {
    let class_at = |at: usize| plan.bodies().get(at).map(class);
    let mut classes: Vec<Cow<'static, str>> = Vec::new();
    for class in tile.cards().iter().filter_map(|&at| class_at(at)) {
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    for own in &classes {
        let data = tiles.spots(plan, tile, |at| class_at(at).as_ref() == Some(own));
        add(pencil, layer, own, &data);
    }
}

/// What colour a card has from afar: that which was asked for, or a warning.
fn class(body: &ChartBody) -> Cow<'static, str> {
    match body.tint {
        Some(tint) => format!("spot tint-{tint}").into(),
        None if body.flagged => "spot flagged".into(),
        None => "spot".into(),
    }
}

fn add(pencil: &Pencil, layer: &Element, class: &str, data: &str) {
    if data.is_empty() {
        return;
    }
    if let Some(path) = pencil.element("path", class) {
        picture::set(&path, "d", data);
        let _ = layer.append_child(&path);
    }
}

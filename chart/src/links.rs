//! The lines of the tree: from each body to those under it, one path a body.

use super::drawing::Step;
use super::geometry::{Area, Point};
use super::layout::{Hanging, Layout};
use super::tree::Tree;

/// Radius of corners, where there is room for it.
const RADIUS: f64 = 10.0;

/// The line from one body to some of those under it.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeLink {
    /// The body above.
    pub parent: usize,
    /// The path.
    pub steps: Vec<Step>,
    /// Its straight pieces, for what must keep clear of it or stand on it; the trunk
    /// comes first.
    pub pieces: Vec<(Point, Point)>,
}

/// Draws the line from `parent` to those of its children that `joins` names, if any is
/// drawn.
#[must_use]
pub fn tree_link(
    tree: &Tree,
    layout: &Layout,
    hanging: &[&Hanging],
    parent: usize,
    gutter: f64,
    joins: &dyn Fn(usize) -> bool,
) -> Option<TreeLink> {
    let from = layout.boxes[parent]?;
    let nested = hanging.first().and_then(|group| {
        let stem = group.stems.first()?;
        Some((Point::new(stem.x, from.bottom()), group.bus?))
    });
    let (start, bus) = match nested {
        Some(nested) => nested,
        None => (
            Point::new(from.center().x, from.bottom()),
            layout.level_tops.get(tree.depth(parent) + 1)? - gutter / 2.0,
        ),
    };
    let mut pen = Pen {
        start,
        bus,
        steps: Vec::new(),
        pieces: Vec::new(),
    };
    let mut ends: Vec<Point> = tree
        .children(parent)
        .iter()
        .filter(|&&at| joins(at) && !layout.hung[at])
        .filter_map(|&at| layout.boxes[at])
        .map(|area| Point::new(area.center().x, area.y))
        .collect();
    for stem in hanging.iter().flat_map(|group| &group.stems) {
        let hung: Vec<Area> = stem
            .members
            .iter()
            .filter(|&&at| joins(at))
            .filter_map(|&at| layout.boxes[at])
            .collect();
        let Some(lowest) = hung
            .iter()
            .map(|area| tick_height(area) - tick_radius(stem.x, area))
            .reduce(f64::max)
        else {
            continue;
        };
        ends.push(Point::new(stem.x, lowest));
        for area in hung {
            pen.tick(stem.x, &area);
        }
    }
    pen.fan(&mut ends);
    (!pen.steps.is_empty()).then_some(TreeLink {
        parent,
        steps: pen.steps,
        pieces: pen.pieces,
    })
}

/// Height at which a hanging card is held: beside its name, not its middle, so that the
/// ticks of cards of different heights stand alike.
fn tick_height(area: &Area) -> f64 {
    area.y + (area.height / 2.0).min(28.0)
}

/// The side of a hanging card that its stem is nearer to.
fn held_side(stem: f64, area: &Area) -> f64 {
    if area.x > stem { area.x } else { area.right() }
}

fn tick_radius(stem: f64, area: &Area) -> f64 {
    RADIUS.min((held_side(stem, area) - stem).abs())
}

struct Pen {
    start: Point,
    bus: f64,
    steps: Vec<Step>,
    pieces: Vec<(Point, Point)>,
}

impl Pen {
    /// Trunk, bus and drops to all ends.
    fn fan(&mut self, ends: &mut [Point]) {
        ends.sort_by(|a, b| a.x.total_cmp(&b.x));
        let (Some(first), Some(last)) = (ends.first(), ends.last()) else {
            return;
        };
        let Point { x, y } = self.start;
        let bus = self.bus.max(y);
        let (left, right) = (first.x.min(x), last.x.max(x));
        self.pieces.insert(0, (self.start, Point::new(x, bus)));
        if right > left {
            self.pieces
                .insert(1, (Point::new(left, bus), Point::new(right, bus)));
        }
        for (i, end) in ends.iter().enumerate() {
            let outermost = i == 0 || i + 1 == ends.len();
            let away = end.x - x;
            if away.abs() < 1.0 {
                self.steps.push(Step::Move(self.start));
                self.steps.push(Step::Line(Point::new(x, end.y)));
            } else {
                let radius = RADIUS
                    .min(away.abs() / 2.0)
                    .min((bus - y).abs())
                    .min((end.y - bus).abs());
                let side = radius.copysign(away);
                if outermost {
                    self.steps.push(Step::Move(self.start));
                    self.steps.push(Step::Line(Point::new(x, bus - radius)));
                    self.steps
                        .push(Step::Corner(Point::new(x, bus), Point::new(x + side, bus)));
                    self.steps.push(Step::Line(Point::new(end.x - side, bus)));
                } else {
                    self.steps.push(Step::Move(Point::new(end.x - side, bus)));
                }
                self.steps.push(Step::Corner(
                    Point::new(end.x, bus),
                    Point::new(end.x, bus + radius),
                ));
                self.steps.push(Step::Line(*end));
            }
            self.pieces.push((Point::new(end.x, bus), *end));
        }
    }

    /// From a stem to the side of a hanging card.
    fn tick(&mut self, stem: f64, area: &Area) {
        let y = tick_height(area);
        let side = held_side(stem, area);
        let radius = tick_radius(stem, area);
        self.steps.push(Step::Move(Point::new(stem, y - radius)));
        self.steps.push(Step::Corner(
            Point::new(stem, y),
            Point::new(stem + radius.copysign(side - stem), y),
        ));
        self.steps.push(Step::Line(Point::new(side, y)));
        self.pieces.push((Point::new(stem, y), Point::new(side, y)));
    }
}

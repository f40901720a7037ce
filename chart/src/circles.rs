//! The chart as circles in circles: who belongs to whom, without a line.
//!
//! A body that has others below it is a ring around them with its name at its top; one
//! that has none is a disc with its name inside. Siblings are packed by W. Wang and
//! others' front chain ("Visualization of large hierarchical data by circle packing",
//! 2006), large ones first. Nothing recurses.

use super::card::{self, ChartBody};
use super::drawing::{Anchor, Class, Mark, Shape, baseline};
use super::geometry::{Area, Point, Size, real};
use super::metrics::{TextClass, reads_from_right};
use super::tree::Tree;
use super::wrap::{Lines, wrap};

/// Room between neighbours, and between a ring and what it holds.
const GAP: f64 = 8.0;
/// The same when channels with their words run there.
const CHANNEL_GAP: f64 = 28.0;
/// Room between a disc's border and its text.
const PADDING: f64 = 9.0;
const LEAST_RADIUS: f64 = 34.0;
/// Room for the sign of a finding over a name.
const SIGN_ROOM: f64 = 18.0;
/// Widths at which a name in a disc may be set.
const WIDTHS: [f64; 5] = [64.0, 84.0, 104.0, 128.0, 160.0];
/// Widths at which a name in a ring may be set.
const RING_WIDTHS: [f64; 3] = [130.0, 200.0, 300.0];
const MOST_LINES: usize = 4;

/// A circle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Disc {
    pub center: Point,
    pub radius: f64,
}

/// Where everything stands.
pub(super) struct Packed {
    /// The place of each body's disc, or of the name in its ring.
    pub boxes: Vec<Option<Area>>,
    /// The rings, outer ones first.
    pub rings: Vec<(usize, Disc)>,
}

/// Whether a body is drawn as a ring.
pub(super) fn is_ring(tree: &Tree, folded: &[bool], at: usize) -> bool {
    !folded[at] && !tree.children(at).is_empty()
}

/// Packs all bodies, with room for channels or without.
pub(super) fn pack(
    tree: &Tree,
    folded: &[bool],
    bodies: &[ChartBody],
    with_channels: bool,
) -> Packed {
    let gap = if with_channels { CHANNEL_GAP } else { GAP };
    let mut hidden = vec![false; tree.len()];
    for &at in tree.preorder() {
        if let Some(parent) = tree.parent(at) {
            hidden[at] = hidden[parent] || folded[parent];
        }
    }
    let mut radii = vec![0.0_f64; tree.len()];
    // From the middle of the ring around it.
    let mut offsets = vec![Point::default(); tree.len()];
    let mut names = vec![Size::default(); tree.len()];
    let mut chain = Chain {
        gap,
        ..Chain::default()
    };
    for &at in tree.preorder().iter().rev().filter(|&&at| !hidden[at]) {
        if !is_ring(tree, folded, at) {
            radii[at] = inside(&bodies[at]).1;
            continue;
        }
        let children = tree.children(at);
        let around = chain.pack(children, &radii, &mut offsets);
        let (radius, name) = ring_around(around, &bodies[at], gap);
        // The name stands over what the ring holds.
        for &child in children {
            offsets[child].y += radius - gap - around;
        }
        radii[at] = radius;
        names[at] = name;
    }
    chain.pack(tree.roots(), &radii, &mut offsets);

    let mut packed = Packed {
        boxes: vec![None; tree.len()],
        rings: Vec::new(),
    };
    let mut centers = vec![Point::default(); tree.len()];
    for &at in tree.preorder().iter().filter(|&&at| !hidden[at]) {
        let from = tree.parent(at).map_or(Point::default(), |it| centers[it]);
        let center = Point::new(from.x + offsets[at].x, from.y + offsets[at].y);
        centers[at] = center;
        let radius = radii[at];
        if is_ring(tree, folded, at) {
            let name = names[at];
            packed.rings.push((at, Disc { center, radius }));
            packed.boxes[at] = Some(Area {
                x: center.x - name.width / 2.0,
                y: center.y - radius + name_top(radius, name.width, gap),
                width: name.width,
                height: name.height,
            });
        } else {
            packed.boxes[at] = Some(Area::between(center, center).grown(radius));
        }
    }
    packed
}

/// How far below a ring's top a name of a width stands.
fn name_top(radius: f64, width: f64, gap: f64) -> f64 {
    let half = width / 2.0 + gap / 2.0;
    radius - (radius * radius - half * half).max(0.0).sqrt() + gap / 2.0
}

/// The smallest ring around a circle of children and the name, and the name's size.
fn ring_around(around: f64, body: &ChartBody, gap: f64) -> (f64, Size) {
    let style = TextClass::Name.style();
    let mut best = (f64::INFINITY, around, Size::default());
    for width in RING_WIDTHS {
        let lines = wrap(&body.name, &style, width, 2);
        let name = Size {
            width: (widest(&lines) + 8.0).max(24.0).ceil(),
            height: real(lines.lines.len().max(1)) * style.line_height,
        };
        // Below the name the children's circle must have room.
        let holds = |radius: f64| {
            name.width / 2.0 + gap < radius
                && name_top(radius, name.width, gap) + name.height + gap / 2.0
                    <= 2.0 * (radius - around) - gap
        };
        let (mut low, mut high) = (around + gap, around + gap + name.width + name.height);
        while !holds(high) {
            high *= 1.5;
        }
        for _ in 0..24 {
            let middle = f64::midpoint(low, high);
            if holds(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        let spoilt = if lines.cut || lines.broken { 1.25 } else { 1.0 };
        if high * spoilt < best.0 {
            best = (high * spoilt, high, name);
        }
        if !lines.cut && lines.lines.len() < 2 {
            break;
        }
    }
    let (_, radius, name) = best;
    (radius.ceil(), name)
}

fn widest(lines: &Lines) -> f64 {
    let style = TextClass::Name.style();
    let width = |line: &String| style.width(line);
    lines.lines.iter().map(width).fold(0.0, f64::max)
}

/// The name as it stands in a disc, and the disc's radius.
fn inside(body: &ChartBody) -> (Lines, f64) {
    let style = TextClass::Name.style();
    let above = if body.flagged { SIGN_ROOM } else { 0.0 };
    let mut best: Option<(f64, f64, Lines)> = None;
    for width in WIDTHS {
        let lines = wrap(&body.name, &style, width, MOST_LINES);
        let height = real(lines.lines.len().max(1)) * style.line_height + above;
        let radius = (widest(&lines).hypot(height) / 2.0 + PADDING)
            .max(LEAST_RADIUS)
            .ceil();
        let spoilt = match (lines.cut, lines.broken) {
            (true, _) => 2.0,
            (_, true) => 1.4,
            _ => 1.0,
        };
        let last = lines.lines.len() < 2;
        if best
            .as_ref()
            .is_none_or(|(least, ..)| radius * spoilt < *least)
        {
            best = Some((radius * spoilt, radius, lines));
        }
        if last {
            break;
        }
    }
    match best {
        Some((_, radius, lines)) => (lines, radius),
        None => (wrap("", &style, WIDTHS[0], 1), LEAST_RADIUS),
    }
}

/// A body's marks, from the upper left corner of its place.
pub(super) fn set(body: &ChartBody, place: &Area, ring: bool, hidden: usize) -> Vec<Mark> {
    let style = TextClass::Name.style();
    let mut marks = Vec::new();
    let middle = place.width / 2.0;
    let mut top = 0.0;
    let lines = if ring {
        // Room for a pointer; the ring itself is drawn below everything.
        let area = Area {
            x: 0.0,
            y: 0.0,
            ..*place
        };
        marks.push(Mark::new(
            Class::RingName,
            Shape::Rect { area, radius: 4.0 },
        ));
        wrap(&body.name, &style, place.width, 2)
    } else {
        let (lines, _) = inside(body);
        let class = if body.flagged {
            Class::CardFlagged
        } else {
            Class::Card
        };
        marks.push(Mark::new(
            class,
            Shape::Circle {
                center: Point::new(middle, middle),
                radius: middle,
            },
        ));
        let above = if body.flagged { SIGN_ROOM } else { 0.0 };
        let height = real(lines.lines.len()) * style.line_height + above;
        top = (place.height - height) / 2.0 + above;
        if body.flagged {
            marks.push(card::sign_at(Point::new(middle, top - SIGN_ROOM + 2.0)));
        }
        lines
    };
    for line in lines.lines {
        marks.push(Mark {
            class: Class::Text(TextClass::Name),
            shape: Shape::Text {
                at: Point::new(middle, top + baseline(TextClass::Name)),
                size: style.size,
                anchor: Anchor::Middle,
                from_right: reads_from_right(&line),
                content: line,
            },
            min_scale: 3.0 / style.size,
        });
        top += style.line_height;
    }
    if hidden > 0 {
        card::fold(&mut marks, place.width, place.height, hidden);
    }
    marks
}

/// Size of the smallest text that [`set`] writes.
pub(super) fn smallest_text(hidden: usize) -> f64 {
    if hidden > 0 {
        TextClass::Folded.style().size
    } else {
        TextClass::Name.style().size
    }
}

/// The outermost circles while packing, as a ring of links.
#[derive(Default)]
struct Chain {
    gap: f64,
    circles: Vec<Disc>,
    next: Vec<usize>,
    previous: Vec<usize>,
}

impl Chain {
    /// Packs circles around a common middle and returns the radius around all.
    fn pack(&mut self, members: &[usize], radii: &[f64], offsets: &mut [Point]) -> f64 {
        let mut order = members.to_vec();
        order.sort_by(|&a, &b| radii[b].total_cmp(&radii[a]));
        self.circles.clear();
        self.circles.extend(order.iter().map(|&at| Disc {
            center: Point::default(),
            radius: radii[at] + self.gap / 2.0,
        }));
        self.place();
        let around = around(&self.circles);
        for (&at, circle) in order.iter().zip(&self.circles) {
            offsets[at] = Point::new(
                circle.center.x - around.center.x,
                circle.center.y - around.center.y,
            );
        }
        around.radius
    }

    fn place(&mut self) {
        let count = self.circles.len();
        if count > 1 {
            let (a, b) = (self.circles[0].radius, self.circles[1].radius);
            self.circles[0].center = Point::new(-b, 0.0);
            self.circles[1].center = Point::new(a, 0.0);
        }
        if count < 3 {
            return;
        }
        self.circles[2].center =
            touching(&self.circles[1], &self.circles[0], self.circles[2].radius);
        self.next = vec![0; count];
        self.previous = vec![0; count];
        for (from, to) in [(0, 1), (1, 2), (2, 0)] {
            self.join(from, to);
        }
        let (mut a, mut b) = (0, 1);
        let mut at = 3;
        while at < count {
            let center = touching(&self.circles[a], &self.circles[b], self.circles[at].radius);
            self.circles[at].center = center;
            if let Some((from, to)) = self.collision(a, b, at) {
                (a, b) = (from, to);
                self.join(a, b);
                continue;
            }
            self.join(a, at);
            self.join(at, b);
            // Go on where the chain is nearest to the middle.
            (a, b) = (at, b);
            let mut least = self.distance(a);
            let mut other = self.next[at];
            while other != at {
                let distance = self.distance(other);
                if distance < least {
                    (a, least) = (other, distance);
                }
                other = self.next[other];
            }
            b = if a == at { b } else { self.next[a] };
            at += 1;
        }
    }

    fn join(&mut self, from: usize, to: usize) {
        self.next[from] = to;
        self.previous[to] = from;
    }

    /// The first circle of the chain that the new one meets, with the part of the chain
    /// that stays.
    fn collision(&self, a: usize, b: usize, new: usize) -> Option<(usize, usize)> {
        let (mut right, mut left) = (self.next[b], self.previous[a]);
        let (mut right_way, mut left_way) = (self.circles[b].radius, self.circles[a].radius);
        loop {
            if right_way <= left_way {
                if self.meets(right, new) {
                    return Some((a, right));
                }
                right_way += self.circles[right].radius;
                right = self.next[right];
            } else {
                if self.meets(left, new) {
                    return Some((left, b));
                }
                left_way += self.circles[left].radius;
                left = self.previous[left];
            }
            if right == self.next[left] {
                return None;
            }
        }
    }

    fn meets(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.circles[a], &self.circles[b]);
        let reach = a.radius + b.radius - 1e-6;
        let (x, y) = (b.center.x - a.center.x, b.center.y - a.center.y);
        reach > 0.0 && reach * reach > x * x + y * y
    }

    /// How far the joint of a circle and its next is from the middle, squared.
    fn distance(&self, at: usize) -> f64 {
        let (a, b) = (&self.circles[at], &self.circles[self.next[at]]);
        let both = a.radius + b.radius;
        let x = (a.center.x * b.radius + b.center.x * a.radius) / both;
        let y = (a.center.y * b.radius + b.center.y * a.radius) / both;
        x * x + y * y
    }
}

/// The middle of a circle that touches two others.
fn touching(b: &Disc, a: &Disc, radius: f64) -> Point {
    let (dx, dy) = (b.center.x - a.center.x, b.center.y - a.center.y);
    let apart = dx * dx + dy * dy;
    if apart <= 0.0 {
        return Point::new(a.center.x + radius, a.center.y);
    }
    let to_a = (a.radius + radius).powi(2);
    let to_b = (b.radius + radius).powi(2);
    if to_a > to_b {
        let x = (apart + to_b - to_a) / (2.0 * apart);
        let y = (to_b / apart - x * x).max(0.0).sqrt();
        Point::new(b.center.x - x * dx - y * dy, b.center.y - x * dy + y * dx)
    } else {
        let x = (apart + to_a - to_b) / (2.0 * apart);
        let y = (to_a / apart - x * x).max(0.0).sqrt();
        Point::new(a.center.x + x * dx - y * dy, a.center.y + x * dy + y * dx)
    }
}

/// A circle around all, nearly the smallest: towards whatever reaches farthest out, in
/// ever smaller steps (M. Bădoiu and K. Clarkson, 2003).
fn around(circles: &[Disc]) -> Disc {
    let reach = |center: Point, circle: &Disc| {
        (circle.center.x - center.x).hypot(circle.center.y - center.y) + circle.radius
    };
    let mut center = match circles {
        [] => return Disc::default(),
        [one] => one.center,
        [a, b, ..] => Point::new(
            f64::midpoint(a.center.x - a.radius, b.center.x + b.radius),
            a.center.y,
        ),
    };
    let steps = if circles.len() < 3 { 0 } else { 80 };
    for step in 1..=steps {
        let farthest = circles
            .iter()
            .max_by(|a, b| reach(center, a).total_cmp(&reach(center, b)));
        if let Some(far) = farthest {
            let away = (far.center.x - center.x).hypot(far.center.y - center.y);
            if away <= 0.0 {
                break;
            }
            // To the farthest point of it, not to its middle.
            let by = (away + far.radius) / away / (f64::from(step) + 1.0);
            center.x += (far.center.x - center.x) * by;
            center.y += (far.center.y - center.y) * by;
        }
    }
    let radius = circles
        .iter()
        .map(|circle| reach(center, circle))
        .fold(0.0, f64::max);
    Disc { center, radius }
}

//! The chart as rings around its root: a ring a level, an angle for each branch by what
//! its leaves need.
//!
//! Where one body alone stands under another, as a council under its assembly, those stand in a
//! column over the middle, and the rings leave room for it.
//!
//! All is computed in a world squeezed to a square and stretched to the frame in the end:
//! what is a circle there is an ellipse on the screen, and cards that do not meet there do
//! not meet here. Nothing recurses.

use std::f64::consts::{PI, TAU};

use super::drawing::Step;
use super::geometry::{Area, Point, Size, real};
use super::tree::Tree;

/// Least room between cards.
const GAP: f64 = 14.0;
/// Least room between rings, where lines run.
const BETWEEN: f64 = 30.0;
/// Room between the cards of the column, where channels have their words.
const IN_COLUMN: f64 = 48.0;
/// A longer chain goes out ring by ring.
const MOST_IN_COLUMN: usize = 4;
/// How much of the round, on either side of the column, has no cards.
const BESIDE_COLUMN: f64 = PI * 0.27;
/// How often angles are given anew for what cards need at them.
const ROUNDS: usize = 3;

/// Where everything stands.
pub(super) struct Rings {
    pub boxes: Vec<Option<Area>>,
    /// A path from each body to those under it.
    pub arms: Vec<(usize, Vec<Step>)>,
}

/// Places cards of given sizes on rings; `stretch` is the frame's width by its height.
pub(super) fn place(tree: &Tree, folded: &[bool], sizes: &[Size], stretch: f64) -> Rings {
    let count = tree.len();
    let column = column(tree, folded);
    let ring_of = |at: usize| match column.len() {
        // Several roots stand on the first ring, around nothing.
        0 => tree.depth(at) + 1,
        depth => (tree.depth(at) + 1).saturating_sub(depth),
    };
    let mut hidden = vec![false; count];
    let mut levels: Vec<Vec<usize>> = Vec::new();
    for &at in tree.preorder() {
        if let Some(parent) = tree.parent(at) {
            hidden[at] = hidden[parent] || folded[parent];
        }
        if !hidden[at] {
            let ring = ring_of(at);
            if levels.len() <= ring {
                levels.resize(ring + 1, Vec::new());
            }
            levels[ring].push(at);
        }
    }
    let squeezed = |at: usize| Size {
        width: sizes[at].width / stretch,
        height: sizes[at].height,
    };
    let rough = |at: usize| f64::midpoint(squeezed(at).width, squeezed(at).height);
    let mut angles = angles(tree, &hidden, &ring_of, &rough, column.len());
    for _ in 0..ROUNDS {
        // At the top of the round a card needs its width, at the sides its height.
        let needed = |at: usize| along(squeezed(at), angles[at]);
        angles = self::angles(tree, &hidden, &ring_of, &needed, column.len());
    }

    let mut boxes = vec![None; count];
    let mut places = vec![Point::default(); count];
    // How far out the ring before reaches.
    let mut reached: f64 = 0.0;
    let middle = column.last().map_or(0.0, |&at| sizes[at].height / 2.0);
    let above = column.iter().rev().skip(1);
    let tall: f64 = above.map(|&at| sizes[at].height + IN_COLUMN).sum();
    let mut top = -middle - tall;
    let slim = column
        .iter()
        .map(|&at| squeezed(at).width)
        .fold(0.0, f64::max);
    // Cards beside the column keep clear of it.
    let beside = |at: usize| match (angles[at].sin() < 0.0, column.len()) {
        (true, 2..) => {
            (f64::midpoint(slim, squeezed(at).width) + GAP) / angles[at].cos().abs().max(1e-3)
        }
        _ => 0.0,
    };
    for (ring, members) in levels.iter().enumerate() {
        let radius = if ring == 0 {
            0.0
        } else {
            let depth = members
                .iter()
                .map(|&at| towards_middle(squeezed(at), angles[at]))
                .fold(0.0, f64::max);
            let from = if reached > 0.0 {
                reached + BETWEEN
            } else {
                0.0
            };
            let clear = members.iter().map(|&at| beside(at)).fold(0.0, f64::max);
            (from + depth)
                .max(ring_for(members, &angles, &squeezed))
                .max(clear)
        };
        for &at in members {
            let Size { width, height } = squeezed(at);
            let center = if ring == 0 {
                let middle = top + height / 2.0;
                top += height + IN_COLUMN;
                Point::new(0.0, middle)
            } else {
                Point::new(radius * angles[at].cos(), radius * angles[at].sin())
            };
            if ring > 0 || column.last() == Some(&at) {
                let corner = (center.x.abs() + width / 2.0).hypot(center.y.abs() + height / 2.0);
                reached = reached.max(corner);
            }
            places[at] = Point::new(center.x * stretch, center.y);
            let (width, height) = (sizes[at].width, sizes[at].height);
            boxes[at] = Some(Area {
                x: (places[at].x - width / 2.0).round(),
                y: (places[at].y - height / 2.0).round(),
                width,
                height,
            });
        }
    }
    let mut arms = Vec::new();
    for &at in tree.preorder() {
        if hidden[at] || folded[at] || tree.children(at).is_empty() {
            continue;
        }
        let mut steps = Vec::new();
        for &child in tree.children(at) {
            let (from, to) = (places[at], places[child]);
            steps.push(Step::Move(from));
            if ring_of(child) == 0 {
                steps.push(Step::Line(to));
                continue;
            }
            // Goes out between the rings first, and then straight to the child.
            let near = (from.x / stretch).hypot(from.y);
            let far = (to.x / stretch).hypot(to.y).max(1.0);
            let out = f64::midpoint(near / far, 1.0);
            let bend = Point::new(to.x * out, to.y * out);
            steps.push(Step::Corner(bend, to));
        }
        arms.push((at, steps));
    }
    Rings { boxes, arms }
}

/// The root and what stands alone under it, down to the body in the middle; nothing when there
/// are several roots.
fn column(tree: &Tree, folded: &[bool]) -> Vec<usize> {
    let [root] = tree.roots() else {
        return Vec::new();
    };
    let mut column = vec![*root];
    while let Some(&last) = column.last()
        && let [child] = tree.children(last)
        && !folded[last]
    {
        if column.len() == MOST_IN_COLUMN {
            return vec![*root];
        }
        column.push(*child);
    }
    column
}

/// How far a card reaches towards the middle when it stands at an angle.
fn towards_middle(size: Size, angle: f64) -> f64 {
    size.width / 2.0 * angle.cos().abs() + size.height / 2.0 * angle.sin().abs()
}

/// How much of the round a card takes at an angle.
fn along(size: Size, angle: f64) -> f64 {
    let wide = size.width / angle.sin().abs().max(1e-3);
    let high = size.height / angle.cos().abs().max(1e-3);
    wide.min(high)
}

/// The middle of each body's share of the round, clockwise from the top.
fn angles(
    tree: &Tree,
    hidden: &[bool],
    ring_of: &dyn Fn(usize) -> usize,
    need: &dyn Fn(usize) -> f64,
    column: usize,
) -> Vec<f64> {
    let mut shares = vec![0.0_f64; tree.len()];
    for &at in tree.preorder().iter().rev().filter(|&&at| !hidden[at]) {
        // Farther out the same angle is more room.
        let ring = real(ring_of(at).max(1));
        let own = (need(at) + GAP) / ring;
        shares[at] = shares[at].max(own);
        if let Some(parent) = tree.parent(at) {
            shares[parent] += shares[at];
        }
    }
    let all: f64 = tree.roots().iter().map(|&root| shares[root]).sum();
    let mut starts = vec![0.0_f64; tree.len()];
    let mut angles = vec![0.0_f64; tree.len()];
    let mut spans = vec![0.0_f64; tree.len()];
    let top = -PI / 2.0;
    let (mut next, round) = match column {
        0 => (top, TAU),
        // Around one body the round begins at the bottom.
        1 => (top - PI, TAU),
        _ => (top + BESIDE_COLUMN, TAU - 2.0 * BESIDE_COLUMN),
    };
    for &root in tree.roots() {
        starts[root] = next;
        spans[root] = round * shares[root] / all.max(1e-9);
        next += spans[root];
    }
    for &at in tree.preorder().iter().filter(|&&at| !hidden[at]) {
        angles[at] = starts[at] + spans[at] / 2.0;
        let children = tree.children(at);
        let below: f64 = children.iter().map(|&child| shares[child]).sum();
        let mut next = starts[at];
        for &child in children {
            starts[child] = next;
            spans[child] = spans[at] * shares[child] / below.max(1e-9);
            next += spans[child];
        }
    }
    if column > 1 {
        // Below the column they are read from the left.
        for angle in &mut angles {
            *angle = PI - *angle;
        }
    }
    angles
}

/// The least radius at which neighbours on a ring do not meet.
fn ring_for(members: &[usize], angles: &[f64], size: &dyn Fn(usize) -> Size) -> f64 {
    let count = members.len();
    let mut radius = 0.0_f64;
    if count < 2 {
        return radius;
    }
    for (i, &a) in members.iter().enumerate() {
        // The next but one too: round a narrow bend it may be nearer.
        for step in 1..=2.min(count - 1) {
            let b = members[(i + step) % count];
            let across = (angles[a].cos() - angles[b].cos()).abs();
            let along = (angles[a].sin() - angles[b].sin()).abs();
            let (a, b) = (size(a), size(b));
            let wide = (f64::midpoint(a.width, b.width) + GAP) / across.max(1e-9);
            let high = (f64::midpoint(a.height, b.height) + GAP) / along.max(1e-9);
            radius = radius.max(wide.min(high));
        }
    }
    radius
}

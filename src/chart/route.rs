//! Ways for channels: right-angled paths that keep clear of the cards.
//!
//! The shortest way with few bends over a sparse grid, whose lines run beside the cards
//! and through the gutters. Ways of one bundle (same kind, same end) share what they can;
//! others keep apart.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap};

use super::geometry::{Area, Point, real};
use super::visible::Grid;

/// How far from a card's side lines run.
pub(super) const BESIDE: f64 = 16.0;
/// How near a line may come to a card.
const CLEAR: f64 = 4.0;
/// What a bend costs, as a length.
const BEND: f64 = 60.0;
/// Charts with more cards give only the ends' own lines to the grid.
const MOST_CARDS: usize = 160;

/// From where to where, and with whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Errand {
    /// Position of the card where it begins.
    pub from: usize,
    /// Position of the card where it ends.
    pub to: usize,
    /// Errands of one bundle share their way.
    pub bundle: usize,
}

/// Finds ways between cards.
pub(super) struct Router<'a> {
    boxes: &'a [Option<Area>],
    grid: &'a Grid,
    /// Tree lines, along which no channel should run.
    avoid: &'a [(Point, Point)],
    xs: Vec<f64>,
    ys: Vec<f64>,
    free: HashMap<(usize, bool), bool>,
    /// Bundles that already use a piece, by piece.
    used: HashMap<(usize, bool), Vec<usize>>,
}

struct Port {
    side: Point,
    /// Column and row of the grid vertex in front of it.
    vertex: (usize, usize),
    level: bool,
    /// Added for what is unusual for the direction.
    cost: f64,
}

#[derive(PartialEq)]
struct Visit {
    estimate: f64,
    state: usize,
}

impl Eq for Visit {}

impl PartialOrd for Visit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Visit {
    fn cmp(&self, other: &Self) -> Ordering {
        self.estimate
            .total_cmp(&other.estimate)
            .then(self.state.cmp(&other.state))
    }
}

/// Height at which channels meet a card's side: the same for all cards of a level, so
/// that a line between neighbours is straight.
pub(super) type SideHeight<'a> = &'a dyn Fn(usize) -> f64;

impl<'a> Router<'a> {
    pub(super) fn new(
        boxes: &'a [Option<Area>],
        grid: &'a Grid,
        avoid: &'a [(Point, Point)],
        errands: &[Errand],
        side_height: SideHeight<'_>,
    ) -> Self {
        let shown: Vec<usize> = (0..boxes.len()).filter(|&at| boxes[at].is_some()).collect();
        let givers: Vec<usize> = if shown.len() <= MOST_CARDS {
            shown
        } else {
            errands.iter().flat_map(|e| [e.from, e.to]).collect()
        };
        let (mut xs, mut ys) = (Vec::new(), Vec::new());
        let mut whole: Option<Area> = None;
        for area in boxes.iter().flatten() {
            whole = Some(whole.map_or(*area, |whole| whole.union(area)));
        }
        if let Some(whole) = whole {
            xs.extend([whole.x - BESIDE, whole.right() + BESIDE]);
            ys.extend([whole.y - BESIDE, whole.bottom() + BESIDE]);
        }
        for at in givers {
            let Some(area) = boxes[at] else { continue };
            xs.extend([area.x - BESIDE, area.right() + BESIDE]);
            xs.extend(port_columns(&area));
            ys.extend([area.y - BESIDE, area.bottom() + BESIDE, side_height(at)]);
        }
        for lines in [&mut xs, &mut ys] {
            lines.sort_by(f64::total_cmp);
            lines.dedup_by(|a, b| (*a - *b).abs() < 0.5);
        }
        Self {
            boxes,
            grid,
            avoid,
            xs,
            ys,
            free: HashMap::new(),
            used: HashMap::new(),
        }
    }

    /// The corners of a way, from side to side.
    pub(super) fn way(&mut self, errand: &Errand, side_height: SideHeight<'_>) -> Vec<Point> {
        let (Some(from), Some(to)) = (self.boxes[errand.from], self.boxes[errand.to]) else {
            return Vec::new();
        };
        let upwards = from.y > to.bottom();
        let downwards = to.y > from.bottom();
        let starts = self.ports(&from, side_height(errand.from), upwards, downwards);
        let ends = self.ports(&to, side_height(errand.to), upwards, downwards);
        self.search(&starts, &ends, errand.bundle)
            .unwrap_or_else(|| plain_way(&from, &to))
    }

    fn ports(&self, area: &Area, side: f64, upwards: bool, downwards: bool) -> Vec<Port> {
        let mut found = Vec::new();
        let middle = area.center().x;
        // What goes up keeps left and what goes down keeps right, as on a road.
        let keep = |x: f64| {
            let wrong = (upwards && x > middle) || (downwards && x < middle);
            if wrong { 50.0 } else { 0.0 }
        };
        let mut offer = |side: Point, front: Point, level: bool, cost: f64| {
            let (Some(column), Some(row)) = (at(&self.xs, front.x), at(&self.ys, front.y)) else {
                return;
            };
            // The step out of the card must not lead into another.
            let step = Area::between(front, front).grown(CLEAR);
            if self.grid.within(&step).is_empty() {
                found.push(Port {
                    side,
                    vertex: (column, row),
                    level,
                    cost,
                });
            }
        };
        for x in port_columns(area) {
            for (y, away) in [(area.y, -BESIDE), (area.bottom(), BESIDE)] {
                let centred = (x - middle).abs() * 0.1;
                offer(
                    Point::new(x, y),
                    Point::new(x, y + away),
                    false,
                    keep(x) + centred,
                );
            }
        }
        for (x, away) in [(area.x, -BESIDE), (area.right(), BESIDE)] {
            offer(
                Point::new(x, side),
                Point::new(x + away, side),
                true,
                keep(x),
            );
        }
        found
    }

    fn search(&mut self, starts: &[Port], ends: &[Port], bundle: usize) -> Option<Vec<Point>> {
        let (columns, rows) = (self.xs.len(), self.ys.len());
        let state = |(column, row): (usize, usize), level: bool| {
            (row * columns + column) * 2 + usize::from(level)
        };
        let mut best: HashMap<usize, (f64, Option<usize>)> = HashMap::new();
        let mut open = BinaryHeap::new();
        let mut goals: HashMap<usize, f64> = HashMap::new();
        for end in ends {
            // A way that arrives across the port's direction has to bend once more.
            for level in [false, true] {
                let bend = if level == end.level { 0.0 } else { BEND };
                let cost = goals
                    .entry(state(end.vertex, level))
                    .or_insert(f64::INFINITY);
                *cost = cost.min(end.cost + bend);
            }
        }
        let estimate = |xs: &[f64], ys: &[f64], (column, row): (usize, usize)| {
            ends.iter()
                .map(|end| {
                    let (c, r) = end.vertex;
                    (xs[column] - xs[c]).abs() + (ys[row] - ys[r]).abs()
                })
                .fold(f64::INFINITY, f64::min)
                // Shared pieces cost less than their length.
                * 0.4
        };
        for start in starts {
            let key = state(start.vertex, start.level);
            if best.get(&key).is_none_or(|(cost, _)| start.cost < *cost) {
                best.insert(key, (start.cost, None));
                let estimate = start.cost + estimate(&self.xs, &self.ys, start.vertex);
                open.push(Reverse(Visit {
                    estimate,
                    state: key,
                }));
            }
        }
        let mut arrived: Option<(f64, usize)> = None;
        while let Some(Reverse(Visit {
            estimate: promised,
            state: key,
        })) = open.pop()
        {
            if arrived.is_some_and(|(cost, _)| cost <= promised) {
                break;
            }
            let Some(&(cost, _)) = best.get(&key) else {
                continue;
            };
            if let Some(rest) = goals.get(&key)
                && arrived.is_none_or(|(least, _)| cost + rest < least)
            {
                arrived = Some((cost + rest, key));
            }
            let (vertex, level) = (key / 2, key % 2 == 1);
            let (column, row) = (vertex % columns, vertex / columns);
            let neighbours = [
                (column.checked_sub(1).map(|c| (c, row)), true),
                ((column + 1 < columns).then_some((column + 1, row)), true),
                (row.checked_sub(1).map(|r| (column, r)), false),
                ((row + 1 < rows).then_some((column, row + 1)), false),
            ];
            for (neighbour, along) in neighbours {
                let Some(next) = neighbour else { continue };
                let Some(step) = self.step((column, row), next, along, bundle) else {
                    continue;
                };
                let bend = if along == level { 0.0 } else { BEND };
                let next_cost = cost + step + bend;
                let next_key = state(next, along);
                if best
                    .get(&next_key)
                    .is_none_or(|(old, _)| next_cost + 1e-9 < *old)
                {
                    best.insert(next_key, (next_cost, Some(key)));
                    let estimate = next_cost + estimate(&self.xs, &self.ys, next);
                    open.push(Reverse(Visit {
                        estimate,
                        state: next_key,
                    }));
                }
            }
        }
        let (_, last) = arrived?;
        let mut keys = vec![last];
        while let Some((_, Some(before))) = keys.last().and_then(|key| best.get(key)) {
            keys.push(*before);
        }
        keys.reverse();
        self.mark_used(&keys, bundle);
        let vertices: Vec<(usize, usize)> = keys
            .iter()
            .map(|key| (key / 2 % columns, key / 2 / columns))
            .collect();
        let cheapest = |ports: &[Port], vertex: &(usize, usize), level: bool| {
            ports
                .iter()
                .filter(|port| port.vertex == *vertex)
                .min_by(|a, b| {
                    let bend = |port: &Port| if port.level == level { 0.0 } else { BEND };
                    (a.cost + bend(a)).total_cmp(&(b.cost + bend(b)))
                })
                .map(|port| port.side)
        };
        let begin = cheapest(starts, vertices.first()?, keys.first()? % 2 == 1)?;
        let finish = cheapest(ends, vertices.last()?, keys.last()? % 2 == 1)?;
        let inner = vertices
            .iter()
            .map(|&(c, r)| Point::new(self.xs[c], self.ys[r]));
        let corners: Vec<Point> = [begin].into_iter().chain(inner).chain([finish]).collect();
        Some(simplified(&corners))
    }

    /// Cost of a step between neighbouring vertices; none through a card.
    fn step(
        &mut self,
        a: (usize, usize),
        b: (usize, usize),
        level: bool,
        bundle: usize,
    ) -> Option<f64> {
        let piece = self.piece(a, b, level);
        let (from, to) = (
            Point::new(self.xs[a.0], self.ys[a.1]),
            Point::new(self.xs[b.0], self.ys[b.1]),
        );
        let grid = self.grid;
        let free = *self.free.entry(piece).or_insert_with(|| {
            let around = Area::between(from, to).grown(CLEAR);
            grid.within(&around).is_empty()
        });
        if !free {
            return None;
        }
        let length = (from.x - to.x).abs() + (from.y - to.y).abs();
        if let Some(users) = self.used.get(&piece) {
            if users.contains(&bundle) {
                return Some(length * 0.4);
            }
            return Some(length * (1.0 + 0.35 * real(users.len().min(3))));
        }
        let around = Area::between(from, to);
        let along_tree = self.avoid.iter().any(|(p, q)| {
            let other = Area::between(*p, *q);
            if level {
                other.height < 0.5
                    && (other.y - around.y).abs() < 5.0
                    && other.x < around.right()
                    && around.x < other.right()
            } else {
                other.width < 0.5
                    && (other.x - around.x).abs() < 5.0
                    && other.y < around.bottom()
                    && around.y < other.bottom()
            }
        });
        Some(if along_tree { length * 3.0 } else { length })
    }

    fn piece(&self, a: (usize, usize), b: (usize, usize), level: bool) -> (usize, bool) {
        let least = (a.0.min(b.0), a.1.min(b.1));
        (least.1 * self.xs.len() + least.0, level)
    }

    fn mark_used(&mut self, keys: &[usize], bundle: usize) {
        let columns = self.xs.len();
        for pair in keys.windows(2) {
            let vertex = |key: usize| (key / 2 % columns, key / 2 / columns);
            let (a, b) = (vertex(pair[0]), vertex(pair[1]));
            let piece = self.piece(a, b, a.1 == b.1);
            let users = self.used.entry(piece).or_default();
            if !users.contains(&bundle) {
                users.push(bundle);
            }
        }
    }
}

/// Where channels may leave a card's upper and lower side: beside the middle, which
/// belongs to the tree, and near the corners.
fn port_columns(area: &Area) -> [f64; 4] {
    let near = (area.width * 0.24).min(40.0);
    let far = (area.width / 2.0 - 22.0).max(near + 8.0);
    let middle = area.center().x;
    [middle - far, middle - near, middle + near, middle + far]
}

/// Position of a line in a sorted list.
fn at(lines: &[f64], value: f64) -> Option<usize> {
    let after = lines.partition_point(|line| *line < value - 0.5);
    lines
        .get(after)
        .filter(|line| (**line - value).abs() <= 0.5)
        .map(|_| after)
}

/// Leaves out points between which the direction does not change.
fn simplified(corners: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::with_capacity(corners.len());
    for &corner in corners {
        if let Some(last) = kept.last()
            && (last.x - corner.x).abs() < 0.01
            && (last.y - corner.y).abs() < 0.01
        {
            continue;
        }
        if let [.., a, b] = kept.as_slice() {
            let upright = (a.x - b.x).abs() < 0.6 && (b.x - corner.x).abs() < 0.6;
            let level = (a.y - b.y).abs() < 0.6 && (b.y - corner.y).abs() < 0.6;
            if upright || level {
                kept.pop();
            }
        }
        kept.push(corner);
    }
    // Lines within half a pixel were taken for one; make the path right-angled again.
    for i in 1..kept.len() {
        let (before, here) = (kept[i - 1], kept[i]);
        if (before.x - here.x).abs() < 0.6 {
            kept[i].x = before.x;
        } else if (before.y - here.y).abs() < 0.6 {
            kept[i].y = before.y;
        }
    }
    kept
}

/// The way when none keeps clear of the cards: out at the side and in at the side.
fn plain_way(from: &Area, to: &Area) -> Vec<Point> {
    let x = from.right().max(to.right()) + BESIDE;
    let (start, end) = (from.center().y, to.center().y);
    vec![
        Point::new(from.right(), start),
        Point::new(x, start),
        Point::new(x, end),
        Point::new(to.right(), end),
    ]
}

//! Ways for channels: right-angled paths that keep clear of the cards.
//!
//! The shortest way with few bends over a sparse grid, whose lines run beside the cards
//! and through the gutters. Ways of one bundle (same kind, same end) share what they can;
//! others keep apart.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap};

use super::geometry::{Area, Point};
use super::visible::Grid;

/// How far from a card's side lines run.
pub(super) const BESIDE: f64 = 16.0;
/// How near a line may come to a card.
const CLEAR: f64 = 4.0;
/// Nearer than this is worth a detour.
const ROOMY: f64 = 10.0;
/// What a bend costs, as a length.
const BEND: f64 = 60.0;
/// Charts with more cards give only the ends' own lines to the grid.
const MOST_CARDS: usize = 80;

/// From where to where, and with whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Errand {
    /// Position of the card where it begins.
    pub from: usize,
    /// Position of the card where it ends.
    pub to: usize,
    /// Errands of one bundle share their way.
    pub bundle: usize,
    /// Whether the bundle comes out of one body, and not together into one.
    pub fans_out: bool,
}

/// The way from a grid vertex to the end that a bundle has in common.
type Tails = HashMap<(usize, usize), Vec<Point>>;

/// Straight pieces of the tree's lines, found by where they are.
pub(super) struct Pieces {
    all: Vec<(Point, Point)>,
    grid: Grid,
}

impl Pieces {
    pub(super) fn new(all: Vec<(Point, Point)>) -> Self {
        let areas = all.iter().map(|(a, b)| Area::between(*a, *b).grown(1.0));
        Self {
            grid: Grid::new(areas.collect()),
            all,
        }
    }

    /// The pieces that meet an area.
    pub(super) fn near(&self, area: &Area) -> impl Iterator<Item = (Point, Point)> {
        self.grid.within(area).into_iter().map(|at| self.all[at])
    }
}

/// Finds ways between cards.
pub(super) struct Router<'a> {
    boxes: &'a [Option<Area>],
    grid: &'a Grid,
    /// Tree lines, along which no channel should run.
    avoid: &'a Pieces,
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// Cost of each piece, once it was looked at; infinite through a card.
    costs: Vec<[Option<f64>; 2]>,
    /// How many bundles use a piece already.
    used: Vec<[u8; 2]>,
    /// What each bundle has laid so far.
    laid: HashMap<usize, Tails>,
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
        avoid: &'a Pieces,
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
            costs: vec![[None; 2]; xs.len() * ys.len()],
            used: vec![[0; 2]; xs.len() * ys.len()],
            laid: HashMap::new(),
            xs,
            ys,
        }
    }

    /// The corners of a way, from side to side.
    pub(super) fn way(&mut self, errand: &Errand, side_height: SideHeight<'_>) -> Vec<Point> {
        // Searched from the end that is the errand's own to the one that is shared.
        let (own, shared) = if errand.fans_out {
            (errand.to, errand.from)
        } else {
            (errand.from, errand.to)
        };
        let (Some(start), Some(end)) = (self.boxes[own], self.boxes[shared]) else {
            return Vec::new();
        };
        let flow = if errand.fans_out {
            Flow::between(&end, &start)
        } else {
            Flow::between(&start, &end)
        };
        let starts = self.ports(&start, &end, side_height(own), flow);
        let ends = self.ports(&end, &start, side_height(shared), flow);
        let mut way = self
            .search(&starts, &ends, errand.bundle)
            .unwrap_or_else(|| plain_way(&start, &end));
        if errand.fans_out {
            way.reverse();
        }
        way
    }

    fn ports(&self, area: &Area, other: &Area, side: f64, flow: Flow) -> Vec<Port> {
        let mut found = Vec::new();
        let middle = area.center().x;
        // What goes up keeps left and what goes down keeps right, as on a road.
        let keep = |x: f64| {
            let wrong = match flow {
                Flow::Up => x > middle,
                Flow::Down => x < middle,
                Flow::Across => false,
            };
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
        // The other card's columns too, where they meet this one: they make straight ways.
        let inner = area.x + 16.0..=area.right() - 16.0;
        let columns = port_columns(area).into_iter().chain(
            port_columns(other)
                .into_iter()
                .filter(|x| inner.contains(x)),
        );
        for x in columns {
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
        let columns = self.xs.len();
        let joins = self.laid.get(&bundle).cloned().unwrap_or_default();
        let goals = self.goals(ends, &joins);
        let targets: Vec<Point> = goals.keys().map(|state| self.point(state / 2)).collect();
        let estimate = |point: Point| {
            targets
                .iter()
                .map(|to| (to.x - point.x).abs() + (to.y - point.y).abs())
                .fold(f64::INFINITY, f64::min)
        };
        let mut best: Vec<(f64, usize)> = vec![(f64::INFINITY, NOWHERE); self.costs.len() * 2];
        let mut open = BinaryHeap::new();
        for start in starts {
            let state = self.state(start.vertex, start.level);
            if start.cost < best[state].0 {
                best[state] = (start.cost, NOWHERE);
                open.push(Reverse(Visit {
                    estimate: start.cost + estimate(self.point(state / 2)),
                    state,
                }));
            }
        }
        let mut arrived: Option<(f64, usize)> = None;
        while let Some(Reverse(visit)) = open.pop() {
            if arrived.is_some_and(|(cost, _)| cost <= visit.estimate) {
                break;
            }
            let (cost, _) = best[visit.state];
            if let Some(rest) = goals.get(&visit.state)
                && arrived.is_none_or(|(least, _)| cost + rest < least)
            {
                arrived = Some((cost + rest, visit.state));
            }
            let (vertex, level) = (visit.state / 2, visit.state % 2 == 1);
            for (next, along) in self.neighbours(vertex) {
                let step = self.step(vertex.min(next), vertex.max(next), along);
                let bend = if along == level { 0.0 } else { BEND };
                let next_cost = cost + step + bend;
                let next_state = next * 2 + usize::from(along);
                if next_cost + 1e-9 < best[next_state].0 {
                    best[next_state] = (next_cost, visit.state);
                    open.push(Reverse(Visit {
                        estimate: next_cost + estimate(self.point(next)),
                        state: next_state,
                    }));
                }
            }
        }
        let (_, last) = arrived?;
        let mut states = vec![last];
        while let Some(&state) = states.last()
            && best[state].1 != NOWHERE
        {
            states.push(best[state].1);
        }
        states.reverse();
        self.mark_used(&states);
        let first = *states.first()?;
        let begin = side_of(starts, self.vertex(first / 2), first % 2 == 1)?;
        let mut corners = vec![begin];
        corners.extend(states.iter().map(|state| self.point(state / 2)));
        let end = self.vertex(last / 2);
        match joins.get(&end) {
            Some(tail) => corners.extend_from_slice(tail),
            None => corners.push(side_of(ends, end, last % 2 == 1)?),
        }
        let laid = self.laid.entry(bundle).or_default();
        for (i, state) in states.iter().enumerate() {
            let vertex = state / 2;
            laid.entry((vertex % columns, vertex / columns))
                .or_insert_with(|| corners[i + 2..].to_vec());
        }
        Some(simplified(&corners))
    }

    /// States in which a way has arrived, with what remains to be paid.
    fn goals(&self, ends: &[Port], joins: &Tails) -> HashMap<usize, f64> {
        let mut goals = HashMap::new();
        for level in [false, true] {
            if joins.is_empty() {
                for end in ends {
                    // A way that arrives across the port's direction bends once more.
                    let bend = if level == end.level { 0.0 } else { BEND };
                    let cost = goals
                        .entry(self.state(end.vertex, level))
                        .or_insert(f64::INFINITY);
                    *cost = cost.min(end.cost + bend);
                }
            }
            for vertex in joins.keys() {
                goals.insert(self.state(*vertex, level), 0.0);
            }
        }
        goals
    }

    fn state(&self, (column, row): (usize, usize), level: bool) -> usize {
        (row * self.xs.len() + column) * 2 + usize::from(level)
    }

    fn vertex(&self, at: usize) -> (usize, usize) {
        (at % self.xs.len(), at / self.xs.len())
    }

    fn point(&self, at: usize) -> Point {
        let (column, row) = self.vertex(at);
        Point::new(self.xs[column], self.ys[row])
    }

    /// Neighbouring vertices, and whether the step there is level.
    fn neighbours(&self, at: usize) -> impl Iterator<Item = (usize, bool)> + use<> {
        let (columns, rows) = (self.xs.len(), self.ys.len());
        let (column, row) = self.vertex(at);
        [
            (column > 0).then(|| (at - 1, true)),
            (column + 1 < columns).then(|| (at + 1, true)),
            (row > 0).then(|| (at - columns, false)),
            (row + 1 < rows).then(|| (at + columns, false)),
        ]
        .into_iter()
        .flatten()
    }

    /// Cost of a step between neighbouring vertices: infinite through a card, more
    /// where other lines run.
    fn step(&mut self, from: usize, to: usize, level: bool) -> f64 {
        let way = usize::from(level);
        let cost = if let Some(cost) = self.costs[from][way] {
            cost
        } else {
            let cost = self.piece_cost(self.point(from), self.point(to), level);
            self.costs[from][way] = Some(cost);
            cost
        };
        cost * (1.0 + 0.35 * f64::from(self.used[from][way].min(3)))
    }

    fn piece_cost(&self, from: Point, to: Point, level: bool) -> f64 {
        let piece = Area::between(from, to);
        if !self.grid.within(&piece.grown(CLEAR)).is_empty() {
            return f64::INFINITY;
        }
        let length = piece.width + piece.height;
        let along_tree = self.avoid.near(&piece.grown(4.0)).any(|(p, q)| {
            let line = Area::between(p, q);
            if level {
                line.height < 0.5 && line.x < piece.right() && piece.x < line.right()
            } else {
                line.width < 0.5 && line.y < piece.bottom() && piece.y < line.bottom()
            }
        });
        // Room to breathe: close along a card only where there is no other way.
        let close = !self.grid.within(&piece.grown(ROOMY)).is_empty();
        length * if along_tree { 6.0 } else { 1.0 } * if close { 3.0 } else { 1.0 }
    }

    fn mark_used(&mut self, states: &[usize]) {
        for pair in states.windows(2) {
            let (a, b) = (pair[0] / 2, pair[1] / 2);
            let users = &mut self.used[a.min(b)][usize::from(a.abs_diff(b) == 1)];
            *users = users.saturating_add(1);
        }
    }
}

/// No state came before.
const NOWHERE: usize = usize::MAX;

/// Which way a channel leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    Up,
    Down,
    Across,
}

impl Flow {
    fn between(from: &Area, to: &Area) -> Self {
        if from.y > to.bottom() {
            Self::Up
        } else if to.y > from.bottom() {
            Self::Down
        } else {
            Self::Across
        }
    }
}

/// The cheapest port in front of which a vertex lies, for a way in a direction.
fn side_of(ports: &[Port], vertex: (usize, usize), level: bool) -> Option<Point> {
    let cost = |port: &Port| port.cost + if port.level == level { 0.0 } else { BEND };
    ports
        .iter()
        .filter(|port| port.vertex == vertex)
        .min_by(|a, b| cost(a).total_cmp(&cost(b)))
        .map(|port| port.side)
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

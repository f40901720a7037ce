//! Channels over the structure: which are drawn as bundles, how lines that would lie on
//! each other are spread, and where their words stand.

use std::collections::HashMap;
use std::ops::Range;

use super::drawing::{Anchor, Class, LinkDrawing, LinkKind, Mark, Shape, Step, StyleKey, baseline};
use super::geometry::{Area, Point, real};
use super::metrics::{TextClass, reads_from_right};
use super::route::{Errand, Pieces, Router, SideHeight};
use super::visible::Grid;
use super::wrap::wrap;

const RADIUS: f64 = 10.0;
/// Distance between lines that run beside each other.
const LANE: f64 = 9.0;
/// Distance between lines that join facing cards, so that each holds its word.
const WIDE_LANE: f64 = 26.0;
/// Longer words end in an ellipsis.
const WIDEST_WORD: f64 = 220.0;
pub(super) const HEAD_LENGTH: f64 = 10.0;
const HEAD_HALF: f64 = 4.5;
/// What it costs a word to cover something, far more than any place on its line.
const COVERS: f64 = 400.0;

/// A channel whose ends are drawn.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub id: String,
    pub from: usize,
    pub to: usize,
    pub style: StyleKey,
    pub label: String,
    pub fate: Option<super::fate::Fate>,
}

/// What channels have to keep clear of.
pub(super) struct Ground<'a> {
    pub boxes: &'a [Option<Area>],
    pub grid: &'a Grid,
    pub tree_pieces: &'a Pieces,
    pub side_height: SideHeight<'a>,
}

/// A word that has found its place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub area: Area,
    pub text: String,
}

/// Routes and draws channels; words already placed are respected and the new ones added.
pub(super) fn draw(
    channels: &[Shown],
    ground: &Ground<'_>,
    words: &mut Vec<Area>,
) -> Vec<LinkDrawing> {
    let bundles = bundles(channels);
    let errands: Vec<Errand> = channels
        .iter()
        .zip(&bundles)
        .map(|(channel, &bundle)| Errand {
            from: channel.from,
            to: channel.to,
            bundle,
            // A bundle of one goes either way.
            fans_out: channels.iter().zip(&bundles).any(|(other, &with)| {
                with == bundle && other.from == channel.from && other.to != channel.to
            }),
        })
        .collect();
    let mut router = Router::new(
        ground.boxes,
        ground.grid,
        ground.tree_pieces,
        &errands,
        ground.side_height,
    );
    let mut ways: Vec<Vec<Point>> = errands
        .iter()
        .map(|errand| router.way(errand, ground.side_height))
        .collect();
    spread(&mut ways, &bundles, ground, &errands);

    let mut labelled = vec![false; channels.len()];
    let mut drawings = Vec::with_capacity(channels.len());
    // Words are painted after all lines, so that none is struck through.
    let mut drawn_words = Vec::new();
    for (i, channel) in channels.iter().enumerate() {
        let way = &ways[i];
        let earlier: Vec<(Point, Point)> = (0..i)
            .filter(|&j| bundles[j] == bundles[i])
            .flat_map(|j| pieces_of(&ways[j]))
            .collect();
        let steps = path(way, &earlier, errands[i].fans_out);
        let mut marks = Vec::new();
        if !steps.is_empty() {
            marks.push(Mark::new(
                Class::Channel(channel.style.clone()),
                Shape::Path(steps),
            ));
        }
        if earlier.is_empty() || errands[i].fans_out {
            marks.extend(head(way, &channel.style));
        }
        // One word serves a bundle; it stands where most of it runs together.
        let bundle = bundles[i];
        let last = bundles.iter().rposition(|other| *other == bundle) == Some(i);
        if last && !std::mem::replace(&mut labelled[bundle], true) {
            let members: Vec<usize> = (0..channels.len())
                .filter(|&j| bundles[j] == bundle)
                .collect();
            let pieces = shared_pieces(&members, &ways);
            let others: Vec<(Point, Point)> = (0..channels.len())
                .filter(|&j| bundles[j] != bundle)
                .flat_map(|j| pieces_of(&ways[j]))
                .collect();
            if let Some(word) = place_word(&channel.label, &pieces, &others, ground, words, false) {
                words.push(word.area);
                drawn_words.push(word_drawing(&word, channel));
            }
        }
        drawings.push(LinkDrawing {
            id: channel.id.clone(),
            kind: LinkKind::Channel(channel.style.clone()),
            fate: channel.fate,
            bounds: bounds(&marks),
            marks,
        });
    }
    drawings.append(&mut drawn_words);
    drawings
}

/// Numbers the bundles: several channels of one kind and word into one body, or out of
/// one, share their way and their word.
pub(super) fn bundles(channels: &[Shown]) -> Vec<usize> {
    let mut into: HashMap<(&StyleKey, &str, usize), Vec<usize>> = HashMap::new();
    let mut out_of: HashMap<(&StyleKey, &str, usize), Vec<usize>> = HashMap::new();
    for (i, channel) in channels.iter().enumerate() {
        let (style, label) = (&channel.style, channel.label.as_str());
        into.entry((style, label, channel.to)).or_default().push(i);
        out_of
            .entry((style, label, channel.from))
            .or_default()
            .push(i);
    }
    let mut bundles: Vec<usize> = (0..channels.len()).collect();
    for (i, channel) in channels.iter().enumerate() {
        let (style, label) = (&channel.style, channel.label.as_str());
        let inward = into.get(&(style, label, channel.to));
        let outward = out_of.get(&(style, label, channel.from));
        let larger = match (inward, outward) {
            (Some(a), Some(b)) if b.len() > a.len() => Some(b),
            (Some(a), _) => Some(a),
            (None, b) => b,
        };
        if let Some(&first) = larger.and_then(|members| members.first()) {
            bundles[i] = first.min(i);
        }
    }
    // A bundle is numbered by a member that belongs to it.
    for i in 0..bundles.len() {
        bundles[i] = bundles[bundles[i]];
    }
    bundles
}

#[derive(Clone, Copy)]
struct Piece {
    way: usize,
    /// Position of the piece's first corner in its way.
    corner: usize,
    low: f64,
    high: f64,
    /// Where it lies before it is moved.
    line: f64,
    /// Which way the path turns off at both ends, summed up: decides the order of lanes.
    lean: f64,
    /// Whether it is the whole way, straight from card to card.
    whole: bool,
    /// Whether it is the way's first piece, and so begins at a card's side.
    starts: bool,
    /// Whether it is the last.
    ends: bool,
}

/// Moves pieces that lie on each other apart, keeping the paths right-angled.
fn spread(ways: &mut [Vec<Point>], bundles: &[usize], ground: &Ground<'_>, errands: &[Errand]) {
    for level in [false, true] {
        let mut by_line: Vec<(f64, Piece)> = Vec::new();
        for (way, corners) in ways.iter().enumerate() {
            for (corner, pair) in corners.windows(2).enumerate() {
                let is_level = (pair[0].y - pair[1].y).abs() < 0.01;
                if is_level != level {
                    continue;
                }
                let along = |p: Point| if level { p.x } else { p.y };
                let across = |p: Point| if level { p.y } else { p.x };
                let (a, b) = (along(pair[0]), along(pair[1]));
                let before = corner.checked_sub(1).map_or(pair[0], |c| corners[c]);
                let after = corners.get(corner + 2).copied().unwrap_or(pair[1]);
                by_line.push((
                    across(pair[0]),
                    Piece {
                        way,
                        corner,
                        low: a.min(b),
                        high: a.max(b),
                        line: across(pair[0]),
                        lean: across(before) + across(after) - 2.0 * across(pair[0]),
                        whole: corners.len() == 2,
                        starts: corner == 0,
                        ends: corner + 2 == corners.len(),
                    },
                ));
            }
        }
        by_line.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.low.total_cmp(&b.1.low)));
        let mut start = 0;
        while start < by_line.len() {
            // Pieces on one line whose extents meet, directly or through others.
            let line = by_line[start].0;
            let mut reach = by_line[start].1.high;
            let mut end = start + 1;
            while end < by_line.len()
                && (by_line[end].0 - line).abs() < LANE - 1.0
                && by_line[end].1.low < reach + 6.0
            {
                reach = reach.max(by_line[end].1.high);
                end += 1;
            }
            let cluster: Vec<Piece> = by_line[start..end]
                .iter()
                .map(|(_, piece)| *piece)
                .collect();
            let corridor = corridor(&cluster, line, level, ground, errands);
            shift(ways, bundles, &cluster, line, &corridor, level);
            start = end;
        }
    }
}

/// How far pieces on a line may move aside: not into cards beside them, and not off the
/// cards that they begin or end at.
fn corridor(
    cluster: &[Piece],
    line: f64,
    level: bool,
    ground: &Ground<'_>,
    errands: &[Errand],
) -> Range<f64> {
    const LOOK: f64 = 60.0;
    let mut free = line - LOOK..line + LOOK;
    let across = |area: &Area| {
        if level {
            area.y..area.bottom()
        } else {
            area.x..area.right()
        }
    };
    for piece in cluster {
        let (low, high) = (piece.low + 1.0, (piece.high - 1.0).max(piece.low + 1.5));
        let around = if level {
            Area::between(Point::new(low, line - LOOK), Point::new(high, line + LOOK))
        } else {
            Area::between(Point::new(line - LOOK, low), Point::new(line + LOOK, high))
        };
        for at in ground.grid.within(&around) {
            let card = across(&ground.grid.area(at));
            if card.end <= piece.line {
                free.start = free.start.max(card.end + 4.0);
            } else if card.start >= piece.line {
                free.end = free.end.min(card.start - 4.0);
            }
        }
        let errand = errands[piece.way];
        for (touches, at) in [(piece.starts, errand.from), (piece.ends, errand.to)] {
            if let Some(area) = ground.boxes[at].filter(|_| touches) {
                let side = across(&area);
                free.start = free.start.max(side.start + 12.0);
                free.end = free.end.min(side.end - 12.0);
            }
        }
    }
    free
}

/// Gives each bundle of a cluster a lane of its own.
fn shift(
    ways: &mut [Vec<Point>],
    bundles: &[usize],
    cluster: &[Piece],
    line: f64,
    corridor: &Range<f64>,
    level: bool,
) {
    let mut lanes: Vec<(usize, f64)> = Vec::new();
    for piece in cluster {
        let bundle = bundles[piece.way];
        match lanes.iter_mut().find(|(other, _)| *other == bundle) {
            Some((_, lean)) => *lean += piece.lean,
            None => lanes.push((bundle, piece.lean)),
        }
    }
    // Pieces that have a card between them stay where they are.
    if lanes.len() < 2 || corridor.start > corridor.end {
        return;
    }
    lanes.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let facing = level && cluster.iter().all(|piece| piece.whole);
    let gaps = real(lanes.len() - 1);
    let wanted = if facing { WIDE_LANE } else { LANE };
    let distance = wanted.min((corridor.end - corridor.start).max(0.0) / gaps);
    let half = distance * gaps / 2.0;
    let middle = line.min(corridor.end - half).max(corridor.start + half);
    for piece in cluster {
        let rank = lanes
            .iter()
            .position(|(bundle, _)| *bundle == bundles[piece.way]);
        let across = middle + real(rank.unwrap_or(0)) * distance - half;
        for corner in [piece.corner, piece.corner + 1] {
            let point = &mut ways[piece.way][corner];
            if level {
                point.y = across;
            } else {
                point.x = across;
            }
        }
    }
}

pub(super) fn pieces_of(way: &[Point]) -> Vec<(Point, Point)> {
    way.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// The pieces of a bundle, those that most of its ways share first.
fn shared_pieces(members: &[usize], ways: &[Vec<Point>]) -> Vec<(Point, Point)> {
    let all: Vec<(Point, Point)> = members
        .iter()
        .flat_map(|&at| pieces_of(&ways[at]))
        .collect();
    let shared = |piece: &(Point, Point)| {
        let area = Area::between(piece.0, piece.1).grown(0.5);
        let covers = |other: &&(Point, Point)| {
            let other = Area::between(other.0, other.1).grown(0.5);
            area.common(&other) > 0.8 * area.width * area.height
        };
        all.iter().filter(covers).count()
    };
    let length =
        |piece: &(Point, Point)| (piece.0.x - piece.1.x).abs() + (piece.0.y - piece.1.y).abs();
    let mut sorted: Vec<(usize, f64, (Point, Point))> = all
        .iter()
        .map(|piece| (shared(piece), length(piece), *piece))
        .collect();
    sorted.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
    sorted.into_iter().map(|(_, _, piece)| piece).collect()
}

/// How wide a channel's word is with its ground.
pub(super) fn word_width(label: &str) -> f64 {
    let style = TextClass::ChannelLabel.style();
    wrap(label, &style, WIDEST_WORD, 1)
        .lines
        .first()
        .map_or(0.0, |text| style.width(text) + 10.0)
}

/// Finds room for a word on, or else beside, one of the pieces; `own_tree` when these
/// are the tree's own.
pub(super) fn place_word(
    label: &str,
    pieces: &[(Point, Point)],
    others: &[(Point, Point)],
    ground: &Ground<'_>,
    words: &[Area],
    own_tree: bool,
) -> Option<Placed> {
    let style = TextClass::ChannelLabel.style();
    let text = wrap(label, &style, WIDEST_WORD, 1)
        .lines
        .into_iter()
        .next()?;
    let width = style.width(&text) + 10.0;
    let height = style.line_height;
    let mut best: Option<(f64, Area)> = None;
    for (rank, (a, b)) in pieces.iter().take(24).enumerate() {
        let level = (a.y - b.y).abs() < 0.01;
        let length = (a.x - b.x).abs() + (a.y - b.y).abs();
        let extent = if level { width } else { height };
        for step in [5, 4, 6, 3, 7, 2, 8, 1, 9] {
            let t = real(step) / 10.0;
            let middle = Point::new(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
            let shifts = if level {
                [0.0, -(height / 2.0 + 3.0), height / 2.0 + 3.0]
            } else {
                [0.0, width / 2.0 + 3.0, -(width / 2.0 + 3.0)]
            };
            for (choice, shift) in shifts.into_iter().enumerate() {
                let center = if level {
                    Point::new(middle.x, middle.y + shift)
                } else {
                    Point::new(middle.x + shift, middle.y)
                };
                let area = Area {
                    x: center.x - width / 2.0,
                    y: center.y - height / 2.0,
                    width,
                    height,
                };
                let mut cost = real(rank) * 4.0 + real(choice) * 6.0 + (t - 0.5).abs() * 8.0;
                // On the line, a bit of it should be seen at both ends of the word.
                if choice == 0 {
                    cost += (extent + 20.0 - length).max(0.0) * 2.0;
                }
                let roomy = area.grown(2.0);
                for at in ground.grid.within(&roomy) {
                    cost += 400.0 + ground.grid.area(at).common(&roomy);
                }
                if !own_tree {
                    cost += 40.0 * real(ground.tree_pieces.near(&area).count());
                }
                for word in words {
                    if word.overlaps(&roomy) {
                        cost += 400.0 + word.common(&roomy);
                    }
                }
                for (p, q) in others {
                    if Area::between(*p, *q).grown(1.0).overlaps(&area) {
                        cost += 40.0;
                    }
                }
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, area));
                }
            }
        }
    }
    best.map(|(_, area)| Placed { area, text })
}

/// Finds room for a word at, or else beside, one of several spots, the best first; and
/// says whether it covers something there.
pub(super) fn place_on(
    label: &str,
    spots: &[Point],
    grid: &Grid,
    words: &[Area],
) -> Option<(Placed, bool)> {
    let style = TextClass::ChannelLabel.style();
    let text = wrap(label, &style, WIDEST_WORD, 1)
        .lines
        .into_iter()
        .next()?;
    let (width, height) = (style.width(&text) + 10.0, style.line_height);
    let (aside, over) = (width / 2.0 + 4.0, height / 2.0 + 4.0);
    let shifts = [
        (0.0, 0.0),
        (aside, 0.0),
        (-aside, 0.0),
        (0.0, over),
        (0.0, -over),
    ];
    let mut best: Option<(f64, Area)> = None;
    for (rank, spot) in spots.iter().enumerate() {
        for (choice, (right, down)) in shifts.into_iter().enumerate() {
            let area = Area {
                x: spot.x + right - width / 2.0,
                y: spot.y + down - height / 2.0,
                width,
                height,
            };
            let roomy = area.grown(2.0);
            let mut cost = real(rank) * 4.0 + real(choice.min(1)) * 30.0;
            for at in grid.within(&roomy) {
                cost += COVERS + grid.area(at).common(&roomy);
            }
            for word in words.iter().filter(|word| word.overlaps(&roomy)) {
                cost += COVERS + word.common(&roomy);
            }
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, area));
            }
        }
    }
    best.map(|(cost, area)| (Placed { area, text }, cost >= COVERS))
}

/// The word of a channel, ready to draw.
pub(super) fn word_drawing(word: &Placed, channel: &Shown) -> LinkDrawing {
    let class = TextClass::ChannelLabel;
    let size = class.style().size;
    let marks = vec![
        Mark::new(
            Class::LabelGround,
            Shape::Rect {
                area: word.area,
                radius: 4.0,
            },
        ),
        Mark {
            class: Class::ChannelLabel(channel.style.clone()),
            shape: Shape::Text {
                at: Point::new(word.area.center().x, word.area.y + baseline(class)),
                size,
                anchor: Anchor::Middle,
                from_right: reads_from_right(&word.text),
                content: word.text.clone(),
            },
            min_scale: 3.0 / size,
        },
    ];
    LinkDrawing {
        id: channel.id.clone(),
        kind: LinkKind::Channel(channel.style.clone()),
        fate: channel.fate,
        bounds: word.area,
        marks,
    }
}

/// The path of a channel with rounded corners. What an earlier way of the same bundle
/// has already drawn is left out; the path then bends into it.
fn path(way: &[Point], earlier: &[(Point, Point)], fans_out: bool) -> Vec<Step> {
    let mut way = way.to_vec();
    if fans_out {
        way.reverse();
    }
    let whole = way.len();
    let mut own = own_part(&way, earlier);
    let merges = own.len() != whole || own.last() != way.last();
    if fans_out {
        own.reverse();
    }
    let ends_in_head = fans_out || !merges;
    rounded(&own, if ends_in_head { HEAD_LENGTH - 1.0 } else { 0.0 })
}

/// A way up to where earlier pieces go on for it, and a little along them.
fn own_part(way: &[Point], earlier: &[(Point, Point)]) -> Vec<Point> {
    let within = |point: Point, piece: &(Point, Point)| {
        let area = Area::between(piece.0, piece.1).grown(0.5);
        (area.x..=area.right()).contains(&point.x) && (area.y..=area.bottom()).contains(&point.y)
    };
    let drawn = |from: Point, to: Point| {
        earlier
            .iter()
            .any(|piece| within(from, piece) && within(to, piece))
    };
    let mut kept = way.len();
    while kept > 1 && drawn(way[kept - 2], way[kept - 1]) {
        kept -= 1;
    }
    let mut own: Vec<Point> = way.iter().take(kept).copied().collect();
    let [.., before, last] = own.as_slice() else {
        return own;
    };
    // The last piece of its own may lie on an earlier one for a part of its length.
    let (before, last) = (*before, *last);
    let joint = earlier
        .iter()
        .filter(|piece| within(last, piece))
        .flat_map(|(a, b)| [*a, *b])
        .filter(|end| within(*end, &(before, last)) && distance(*end, last) > RADIUS)
        .max_by(|a, b| distance(*a, last).total_cmp(&distance(*b, last)));
    if let Some(joint) = joint {
        own.pop();
        own.push(towards(joint, last, RADIUS));
    } else if let Some(after) = way.get(kept) {
        own.push(towards(last, *after, RADIUS));
    }
    own
}

/// Straight pieces with rounded corners; the last stops short of its end.
fn rounded(way: &[Point], short: f64) -> Vec<Step> {
    let mut steps = Vec::new();
    let Some((&first, rest)) = way.split_first() else {
        return steps;
    };
    if rest.is_empty() {
        return steps;
    }
    steps.push(Step::Move(first));
    for (i, &corner) in rest.iter().enumerate() {
        let before = way[i];
        match rest.get(i + 1) {
            Some(&after) => {
                // The end pieces give a corner all their length, inner ones half.
                let room =
                    |other: Point, end: bool| distance(corner, other) / if end { 1.0 } else { 2.0 };
                let radius = RADIUS
                    .min(room(before, i == 0))
                    .min(room(after, i + 2 == rest.len()) - short.min(1.0));
                steps.push(Step::Line(towards(corner, before, radius)));
                steps.push(Step::Corner(corner, towards(corner, after, radius)));
            }
            None => steps.push(Step::Line(towards(corner, before, short))),
        }
    }
    steps
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// The point at a distance from `from` on the way to `to`.
fn towards(from: Point, to: Point, by: f64) -> Point {
    let all = distance(from, to);
    if all <= 0.0 {
        return from;
    }
    let part = (by / all).min(1.0);
    Point::new(
        from.x + (to.x - from.x) * part,
        from.y + (to.y - from.y) * part,
    )
}

/// The arrow head at the end of a way.
pub(super) fn head(way: &[Point], style: &StyleKey) -> Option<Mark> {
    let [.., before, tip] = way else { return None };
    let back = towards(*tip, *before, HEAD_LENGTH);
    let all = distance(*tip, *before).max(1.0);
    let side = Point::new(
        (before.y - tip.y) / all * HEAD_HALF,
        (tip.x - before.x) / all * HEAD_HALF,
    );
    Some(Mark::new(
        Class::ChannelHead(style.clone()),
        Shape::Path(vec![
            Step::Move(*tip),
            Step::Line(Point::new(back.x + side.x, back.y + side.y)),
            Step::Line(Point::new(back.x - side.x, back.y - side.y)),
            Step::Close,
        ]),
    ))
}

/// What marks cover, lines with a little around them.
pub(super) fn bounds(marks: &[Mark]) -> Area {
    let mut all: Option<Area> = None;
    let mut add = |area: Area| all = Some(all.map_or(area, |all| all.union(&area)));
    for mark in marks {
        match &mark.shape {
            Shape::Rect { area, .. } => add(*area),
            Shape::Circle { center, radius } => add(Area::between(*center, *center).grown(*radius)),
            Shape::Path(steps) => {
                let mut pen = Point::default();
                for step in steps {
                    match *step {
                        Step::Move(p) | Step::Line(p) => {
                            add(Area::between(p, p).grown(2.0));
                            pen = p;
                        }
                        // A curve reaches at most half way to its corner.
                        Step::Corner(corner, p) => {
                            let half = |a: Point| {
                                Point::new(
                                    f64::midpoint(a.x, corner.x),
                                    f64::midpoint(a.y, corner.y),
                                )
                            };
                            add(Area::between(p, p).grown(2.0));
                            add(Area::between(half(pen), half(p)));
                            pen = p;
                        }
                        Step::Close => {}
                    }
                }
            }
            // Every word has a ground, which is larger.
            Shape::Text { .. } => {}
        }
    }
    all.unwrap_or_default()
}

//! Channels where cards stand in no rows: gently curved lines from border to border, each
//! with its word and its arrow head, past other cards where a bend is enough for it.

use super::channels::{self, HEAD_LENGTH, Shown, head};
use super::drawing::{Class, LinkDrawing, LinkKind, Mark, Shape, Step};
use super::geometry::{Area, Point};
use super::visible::Grid;

/// How far a line bends aside, as parts of its length, the slightest first.
const BENDS: [f64; 7] = [0.1, -0.1, 0.22, -0.22, 0.38, -0.38, 0.55];
/// At how many points a line is looked at.
const SAMPLES: u8 = 24;

/// What lines begin and end at, and keep clear of.
pub(super) struct Ground<'a> {
    pub boxes: &'a [Option<Area>],
    pub grid: &'a Grid,
    /// Whether a body is a disc that fills its box.
    pub is_disc: &'a dyn Fn(usize) -> bool,
}

#[derive(Clone, Copy)]
struct Curve {
    from: Point,
    bend: Point,
    to: Point,
}

impl Curve {
    fn at(&self, t: f64) -> Point {
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        Point::new(
            a * self.from.x + b * self.bend.x + c * self.to.x,
            a * self.from.y + b * self.bend.y + c * self.to.y,
        )
    }
}

/// Draws channels, and their words over them.
pub(super) fn draw(shown: &[Shown], ground: &Ground<'_>) -> Vec<LinkDrawing> {
    let mut drawings = Vec::with_capacity(2 * shown.len());
    let bundles = channels::bundles(shown);
    let mut labelled = vec![false; shown.len()];
    let mut words: Vec<Area> = Vec::new();
    let mut drawn_words = Vec::new();
    let mut wordless = Vec::new();
    for (at, channel) in shown.iter().enumerate() {
        let Some((curve, begin, end)) = way(channel, ground) else {
            continue;
        };
        let (marks, spots) = line(channel, &curve, begin, end);
        match channels::place_on(&channel.label, &spots, ground.grid, &words) {
            Some((word, false)) => {
                words.push(word.area);
                labelled[bundles[at]] = true;
                drawn_words.push(channels::word_drawing(&word, channel));
            }
            _ => wordless.push((at, spots)),
        }
        drawings.push(LinkDrawing {
            id: channel.id.clone(),
            kind: LinkKind::Channel(channel.style.clone()),
            fate: channel.fate,
            bounds: channels::bounds(&marks),
            marks,
        });
    }
    // Several channels of one kind and word need it once, even where it is crowded.
    for (at, spots) in wordless {
        if std::mem::replace(&mut labelled[bundles[at]], true) {
            continue;
        }
        let word = channels::place_on(&shown[at].label, &spots, ground.grid, &words);
        if let Some((word, _)) = word {
            words.push(word.area);
            drawn_words.push(channels::word_drawing(&word, &shown[at]));
        }
    }
    drawings.append(&mut drawn_words);
    drawings
}

/// The curve that meets the fewest cards, and where it leaves and enters its ends.
fn way(channel: &Shown, ground: &Ground<'_>) -> Option<(Curve, f64, f64)> {
    let (from, to) = (ground.boxes[channel.from]?, ground.boxes[channel.to]?);
    let (start, end) = (from.center(), to.center());
    let (dx, dy) = (end.x - start.x, end.y - start.y);
    let mut best: Option<(usize, Curve, f64, f64)> = None;
    for bend in BENDS {
        let curve = Curve {
            from: start,
            bend: Point::new(
                f64::midpoint(start.x, end.x) - dy * bend,
                f64::midpoint(start.y, end.y) + dx * bend,
            ),
            to: end,
        };
        let leaves = border(&curve, &from, (ground.is_disc)(channel.from), false);
        let enters = border(&curve, &to, (ground.is_disc)(channel.to), true);
        if leaves >= enters {
            continue;
        }
        let mut met: Vec<usize> = Vec::new();
        for sample in 0..=SAMPLES {
            let t = leaves + (enters - leaves) * f64::from(sample) / f64::from(SAMPLES);
            let point = curve.at(t);
            let spot = Area::between(point, point).grown(1.0);
            met.extend(
                ground
                    .grid
                    .within(&spot)
                    .into_iter()
                    .filter(|&at| at != channel.from && at != channel.to),
            );
        }
        met.sort_unstable();
        met.dedup();
        if best.as_ref().is_none_or(|(least, ..)| met.len() < *least) {
            let clear = met.is_empty();
            best = Some((met.len(), curve, leaves, enters));
            if clear {
                break;
            }
        }
    }
    best.map(|(_, curve, leaves, enters)| (curve, leaves, enters))
}

/// Where along a curve a body's border is.
fn border(curve: &Curve, area: &Area, disc: bool, at_end: bool) -> f64 {
    let center = area.center();
    let within = |t: f64| {
        let point = curve.at(t);
        if disc {
            (point.x - center.x).hypot(point.y - center.y) <= area.width / 2.0
        } else {
            (point.x - center.x).abs() <= area.width / 2.0
                && (point.y - center.y).abs() <= area.height / 2.0
        }
    };
    let (mut inside, mut outside) = if at_end { (1.0, 0.0) } else { (0.0, 1.0) };
    for _ in 0..20 {
        let middle = f64::midpoint(inside, outside);
        if within(middle) {
            inside = middle;
        } else {
            outside = middle;
        }
    }
    outside
}

/// The line with its head, and points on it where its word may stand.
fn line(channel: &Shown, curve: &Curve, begin: f64, end: f64) -> (Vec<Mark>, Vec<Point>) {
    // A part of a curve is a curve again.
    let part = |from: f64, to: f64| {
        let (a, b) = (curve.at(from), curve.at(to));
        let tangent = Point::new(
            2.0 * ((1.0 - from) * (curve.bend.x - curve.from.x)
                + from * (curve.to.x - curve.bend.x)),
            2.0 * ((1.0 - from) * (curve.bend.y - curve.from.y)
                + from * (curve.to.y - curve.bend.y)),
        );
        let half = (to - from) / 2.0;
        let bend = Point::new(a.x + tangent.x * half, a.y + tangent.y * half);
        (a, bend, b)
    };
    let (_, bend, tip) = part(begin, end);
    let all = (curve.to.x - curve.from.x)
        .hypot(curve.to.y - curve.from.y)
        .max(1.0);
    let short = (end - 0.9 * HEAD_LENGTH / all).max(begin);
    let (a, middle, b) = part(begin, short);
    let mut marks = vec![Mark::new(
        Class::Channel(channel.style.clone()),
        Shape::Path(vec![Step::Move(a), Step::Corner(middle, b)]),
    )];
    marks.extend(head(&[bend, tip], &channel.style));
    let parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
    let spots = parts
        .into_iter()
        .map(|part| curve.at(begin + (end - begin) * part))
        .collect();
    (marks, spots)
}

//! The chart from very far: a mini-map, and the names that are set large when cards are too small
//! to be read.
//!
//! Knows the plan and a scale; who draws it, and when, is not its business.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

use super::drawing::{append_box, baseline};
use super::geometry::{Area, Point, Size, real, whole};
use super::metrics::TextClass;
use super::plan::Plan;
use super::wrap::wrap;

/// Below this scale a card is a spot.
pub const SPOTS: f64 = 0.2;
/// From this scale on the text of cards can be read.
pub const READABLE: f64 = 0.4;
/// Large names are at least as large as this, in pixels of the screen.
const LEAST: f64 = 9.5;
/// Names on cards that are larger than this on the screen are set in the card.
const ROOM: f64 = 44.0;
/// Names of branches, over spots, in pixels of the screen.
const BRANCH: f64 = 13.0;
/// Where the face of names is missing, the one that stands in for it may be wider by so much.
const STAND_IN: f64 = 1.08;
/// More cards than these are drawn pixel by pixel where all of them are spots.
const DUST: usize = 4_000;
/// More names would be a carpet.
const MOST: usize = 160;
/// So many of them may lie around what is seen, for a hand that pans.
const AROUND: usize = MOST / 4;

/// A line of a name that is set large. Places and sizes are in pixels of a chart drawn at the scale
/// that it was set for, so that letters have the same few sizes at any scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The middle of the line's base, counted from the chart's corner.
    pub at: Point,
    /// The size of its letters.
    pub size: f64,
    /// What it says.
    pub text: String,
}

/// All cards as one path, scaled. Of very many, those that share pixels are one spot.
#[must_use]
pub fn spots(plan: &Plan, scale: f64) -> String {
    if plan.boxes().nth(DUST).is_some() {
        return dust(plan, scale);
    }
    let mut data = String::new();
    for (_, area) in plan.boxes() {
        let (wide, high) = (area.width * scale, area.height * scale);
        let spot = Area {
            x: area.x * scale,
            y: area.y * scale,
            width: wide.max(1.0),
            height: high.max(1.0),
        };
        append_box(&mut data, &spot);
    }
    data
}

/// The pixels that cards lie on: however many cards there are, the path is no longer than the
/// picture has pixels.
fn dust(plan: &Plan, scale: f64) -> String {
    let pixels = |length: f64| whole((length * scale).ceil()).max(1);
    let (columns, rows) = (pixels(plan.size().width), pixels(plan.size().height));
    // A card has a pixel even if it is smaller.
    let covered = |from: f64, to: f64, all: usize| {
        let first = whole((from * scale).round()).min(all - 1);
        first..whole((to * scale).round()).clamp(first + 1, all)
    };
    let mut picture = vec![false; columns * rows];
    for (_, area) in plan.boxes() {
        for row in covered(area.y, area.bottom(), rows) {
            let across = covered(area.x, area.right(), columns);
            picture[row * columns..][across].fill(true);
        }
    }
    let mut data = String::new();
    for (row, line) in picture.chunks(columns).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run[0] {
                let spot = Area {
                    x: real(column),
                    y: real(row),
                    width: real(run.len()),
                    height: 1.0,
                };
                append_box(&mut data, &spot);
            }
            column += run.len();
        }
    }
    data
}

/// The cards of each colour as one path, for a view from so far that a stripe is not seen.
#[must_use]
pub fn tinted(plan: &Plan) -> Vec<(u8, String)> {
    let mut paths: BTreeMap<u8, String> = BTreeMap::new();
    for (at, body) in plan.bodies().iter().enumerate() {
        if let (Some(tint), Some(area)) = (body.tint, plan.place(at)) {
            append_box(paths.entry(tint).or_default(), &area);
        }
    }
    paths.into_iter().collect()
}

/// The scale at which a chart fits a mini-map.
#[must_use]
pub fn scale(chart: Size, map: Size) -> f64 {
    super::fit::scale(chart, map, 0.0).min(0.5)
}

/// The names that are set large over what a view shows, and some of those around it: in the cards
/// where they find room, else over whole branches, those further up first. Names never overlap.
#[must_use]
pub fn names(plan: &Plan, seen: &Area, around: &Area, scale: f64) -> Vec<Name> {
    let mut names = Vec::new();
    if scale >= READABLE || scale <= 0.0 {
        return names;
    }
    let tree = plan.tree();
    let mut taken = Taken::of_rows(BRANCH / scale);
    let mut outside = 0;
    let mut level: Vec<usize> = tree.roots().to_vec();
    while !level.is_empty() && taken.count < MOST {
        let mut next = Vec::new();
        for &at in &level {
            let Some(card) = plan.place(at) else { continue };
            let leaf = tree.children(at).is_empty() || plan.is_folded(at);
            if !leaf {
                next.extend_from_slice(tree.children(at));
            }
            // What lies elsewhere must not use up the names of what is seen.
            let within = meets(&card, seen);
            if !within && (outside >= AROUND || !meets(&card, around)) {
                continue;
            }
            let before = taken.count;
            let room = card.width * scale >= ROOM;
            if room && in_card(plan, at, &card, scale, &mut names) {
                taken.add(card);
            } else if !leaf {
                over_branch(plan, at, &card, scale, &mut taken, &mut names);
            }
            if !within {
                outside += taken.count - before;
            }
            if taken.count >= MOST {
                break;
            }
        }
        level = next;
    }
    names
}

fn meets(a: &Area, b: &Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// What is covered already, by rows: of a large chart each branch asks.
struct Taken {
    height: f64,
    rows: HashMap<usize, Vec<Area>>,
    count: usize,
}

impl Taken {
    fn of_rows(height: f64) -> Self {
        Self {
            height,
            rows: HashMap::new(),
            count: 0,
        }
    }

    fn rows_of(&self, area: &Area) -> RangeInclusive<usize> {
        let row = |y: f64| whole((y / self.height).max(0.0));
        row(area.y)..=row(area.bottom())
    }

    fn add(&mut self, area: Area) {
        for row in self.rows_of(&area) {
            self.rows.entry(row).or_default().push(area);
        }
        self.count += 1;
    }

    fn meets(&self, area: &Area) -> bool {
        self.rows_of(area).any(|row| {
            let there = self.rows.get(&row);
            there.is_some_and(|all| all.iter().any(|it| meets(it, area)))
        })
    }
}

/// The name as large as the card allows; `false` when it could not be read in the card.
fn in_card(plan: &Plan, at: usize, card: &Area, scale: f64, names: &mut Vec<Name>) -> bool {
    let Some(body) = plan.bodies().get(at) else {
        return false;
    };
    let style = TextClass::Name.style();
    // From the largest that reads well down to the smallest that can be read at all.
    for pixels in [17.0, 15.0, 13.0, 11.0, LEAST] {
        let larger = pixels / scale / style.size;
        if larger < 1.0 {
            continue;
        }
        let line = style.line_height * larger;
        let rows = whole((card.height - 6.0) / line).max(1);
        let width = (card.width - 14.0) / larger;
        let set = wrap(&body.name, &style, width, rows.min(4));
        // A name in the smallest letters may break within a word, but not end in the middle.
        let breaks = set.broken && pixels > LEAST;
        if set.cut || breaks || line > card.height {
            continue;
        }
        let top = card.y + (card.height - line * real(set.lines.len())) / 2.0;
        for (row, text) in set.lines.into_iter().enumerate() {
            let base = top + line * real(row) + baseline(TextClass::Name) * larger;
            let at = Point::new(card.center().x, base);
            names.push(name(at, pixels, text, scale));
        }
        return true;
    }
    false
}

/// The name over a branch whose cards are spots, if it finds room there.
fn over_branch(
    plan: &Plan,
    at: usize,
    card: &Area,
    scale: f64,
    taken: &mut Taken,
    names: &mut Vec<Name>,
) {
    let Some(body) = plan.bodies().get(at) else {
        return;
    };
    let style = TextClass::Name.style();
    let larger = BRANCH / scale / style.size;
    // Wherever the middle is covered already, the name need not be set to know it.
    let middle = Area {
        x: card.center().x,
        y: card.y,
        width: 0.0,
        height: style.line_height * larger,
    };
    if taken.meets(&middle.grown(4.0 / scale)) {
        return;
    }
    // So long a name would lie over half the chart.
    let set = wrap(&body.name, &style, 190.0, 2);
    let widest = set
        .lines
        .iter()
        .map(|it| style.width(it))
        .fold(0.0, f64::max)
        * larger
        * STAND_IN;
    let line = style.line_height * larger;
    let area = Area {
        x: (card.center().x - widest / 2.0).clamp(0.0, (plan.size().width - widest).max(0.0)),
        y: card.y,
        width: widest,
        height: line * real(set.lines.len()),
    };
    let air = area.grown(4.0 / scale);
    if taken.meets(&air) {
        return;
    }
    for (row, text) in set.lines.into_iter().enumerate() {
        let base = area.y + line * real(row) + baseline(TextClass::Name) * larger;
        let at = Point::new(area.center().x, base);
        names.push(name(at, BRANCH, text, scale));
    }
    taken.add(area);
}

fn name(at: Point, size: f64, text: String, scale: f64) -> Name {
    Name {
        at: Point::new(at.x * scale, at.y * scale),
        size,
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::card::ChartBody;
    use super::super::plan::Options;
    use super::*;

    fn plan(branches: usize, leaves: usize) -> Plan {
        let mut bodies = vec![ChartBody::named("r", None, "Assembly of all the members")];
        for b in 0..branches {
            let id = format!("b{b}");
            bodies.push(ChartBody::named(
                &id,
                Some("r".to_owned()),
                format!("Branch {b}"),
            ));
            for l in 0..leaves {
                let name = format!("Working group {l} of branch {b}");
                bodies.push(ChartBody::named(
                    format!("{id}.{l}"),
                    Some(id.clone()),
                    name,
                ));
            }
        }
        Plan::new(bodies, &[], &Options::default())
    }

    fn whole(plan: &Plan) -> Area {
        Area {
            x: 0.0,
            y: 0.0,
            width: plan.size().width,
            height: plan.size().height,
        }
    }

    #[test]
    fn every_card_is_one_spot() {
        let plan = plan(3, 4);
        assert_eq!(spots(&plan, 0.1).matches('M').count(), 16);
    }

    #[test]
    fn of_very_many_cards_each_lies_on_a_spot_and_the_path_stays_short() {
        let plan = plan(250, 40);
        let scale = scale(
            plan.size(),
            Size {
                width: 196.0,
                height: 132.0,
            },
        );
        let data = spots(&plan, scale);
        assert!(data.len() < 196 * 132 * 2, "{}", data.len());
        let runs: Vec<[f64; 3]> = data
            .split('M')
            .skip(1)
            .map(|spot| {
                let mut numbers = spot.split([' ', 'h', 'v']).map(|it| it.parse().unwrap());
                [(); 3].map(|()| numbers.next().unwrap())
            })
            .collect();
        for (id, area) in plan.boxes() {
            let middle = area.center();
            let (x, y) = (middle.x * scale, middle.y * scale);
            let near = |[from, row, width]: &[f64; 3]| {
                from - 1.0 <= x && x <= from + width + 1.0 && (y - row - 0.5).abs() <= 1.5
            };
            assert!(runs.iter().any(near), "{id} at {x} {y}");
        }
    }

    #[test]
    fn what_can_be_read_needs_no_large_names() {
        let plan = plan(3, 4);
        let whole = whole(&plan);
        assert_eq!(names(&plan, &whole, &whole, READABLE), []);
    }

    #[test]
    fn large_names_can_be_read_and_never_overlap() {
        for (branches, leaves) in [(1, 0), (4, 6), (12, 30), (60, 40)] {
            let plan = plan(branches, leaves);
            for scale in [0.35, 0.25, 0.12, 0.05, 0.02] {
                let whole = whole(&plan);
                let names = names(&plan, &whole, &whole, scale);
                assert!(!names.is_empty(), "{branches} {leaves} {scale}");
                let areas: Vec<Area> = names
                    .iter()
                    .map(|name| {
                        assert!(name.size >= LEAST);
                        let style = TextClass::Name.style();
                        let width = style.width(&name.text) * name.size / style.size;
                        Area {
                            x: name.at.x - width / 2.0,
                            y: name.at.y - name.size * 0.8,
                            width,
                            height: name.size,
                        }
                    })
                    .collect();
                for (n, a) in areas.iter().enumerate() {
                    assert!(
                        areas.iter().skip(n + 1).all(|b| !meets(a, b)),
                        "{branches} {leaves} {scale}"
                    );
                }
            }
        }
    }

    #[test]
    fn names_are_for_what_is_seen() {
        let plan = plan(60, 40);
        let whole = whole(&plan);
        let right = Area {
            x: whole.width * 0.75,
            width: whole.width * 0.25,
            ..whole
        };
        for scale in [0.25, 0.05, 0.02] {
            let names = names(&plan, &right, &right, scale);
            assert_ne!(names, []);
            let widest = 190.0;
            assert!(
                names
                    .iter()
                    .all(|name| name.at.x + widest > right.x * scale)
            );
        }
    }

    #[test]
    fn what_lies_around_takes_no_name_from_what_is_seen() {
        let mut bodies = vec![ChartBody::named("r", None, "Top")];
        for at in 0..2_000 {
            let parent = Some("r".to_owned());
            bodies.push(ChartBody::named(format!("b{at}"), parent, "Group"));
        }
        let plan = Plan::new(bodies, &[], &Options::default());
        let whole = whole(&plan);
        let seen = Area {
            x: whole.width * 0.75,
            y: whole.height * 0.75,
            width: whole.width * 0.22,
            height: whole.height * 0.22,
        };
        let alone = names(&plan, &seen, &seen, 0.35);
        assert!(alone.len() > 50, "{}", alone.len());
        let with_others = names(&plan, &seen, &whole, 0.35);
        assert!(with_others.len() > alone.len());
        for name in alone {
            assert!(with_others.contains(&name));
        }
    }

    #[test]
    fn the_top_is_named_before_its_branches() {
        let plan = plan(60, 40);
        let whole = whole(&plan);
        let names = names(&plan, &whole, &whole, 0.01);
        let first = names
            .first()
            .expect("a large chart has a name from any distance");
        assert!(first.text.starts_with("Assembly"));
    }
}

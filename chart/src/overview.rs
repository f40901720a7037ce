//! The chart from very far: a mini-map, and the names that are set large when cards are too small
//! to be read.
//!
//! Knows the plan and a scale; who draws it, and when, is not its business.

use std::collections::BTreeMap;

use super::drawing::{Anchor, Class, Mark, Shape, append_box, baseline};
use super::geometry::{Area, Point, Size, real};
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
/// More names would be a carpet.
const MOST: usize = 160;

/// All cards as one path, scaled.
#[must_use]
pub fn spots(plan: &Plan, scale: f64) -> String {
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

/// The names that are set large over what a view shows, in coordinates of the chart: in the cards
/// where they find room, else over whole branches, those further up first. Names never overlap.
#[must_use]
pub fn names(plan: &Plan, view: &Area, scale: f64) -> Vec<Mark> {
    let mut marks = Vec::new();
    if scale >= READABLE || scale <= 0.0 {
        return marks;
    }
    let tree = plan.tree();
    let mut taken: Vec<Area> = Vec::new();
    let mut level: Vec<usize> = tree.roots().to_vec();
    while !level.is_empty() && taken.len() < MOST {
        let mut next = Vec::new();
        for &at in &level {
            let Some(card) = plan.place(at) else { continue };
            let leaf = tree.children(at).is_empty() || plan.is_folded(at);
            if !leaf {
                next.extend_from_slice(tree.children(at));
            }
            let room = card.width * scale >= ROOM;
            if room && !meets(&card, view) {
                continue;
            }
            if room && in_card(plan, at, &card, scale, &mut marks) {
                taken.push(card);
            } else if !leaf {
                over_branch(plan, at, &card, scale, &mut taken, &mut marks);
            }
            if taken.len() >= MOST {
                break;
            }
        }
        level = next;
    }
    marks
}

fn meets(a: &Area, b: &Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// The name as large as the card allows; `false` when it could not be read in the card.
fn in_card(plan: &Plan, at: usize, card: &Area, scale: f64, marks: &mut Vec<Mark>) -> bool {
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
        let rows = super::geometry::whole((card.height - 6.0) / line).max(1);
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
            marks.push(mark(at, style.size * larger, text));
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
    taken: &mut Vec<Area>,
    marks: &mut Vec<Mark>,
) {
    let Some(body) = plan.bodies().get(at) else {
        return;
    };
    let style = TextClass::Name.style();
    let larger = BRANCH / scale / style.size;
    // So long a name would lie over half the chart.
    let set = wrap(&body.name, &style, 190.0, 2);
    let widest = set
        .lines
        .iter()
        .map(|it| style.width(it))
        .fold(0.0, f64::max)
        * larger;
    let line = style.line_height * larger;
    let area = Area {
        x: (card.center().x - widest / 2.0).clamp(0.0, (plan.size().width - widest).max(0.0)),
        y: card.y,
        width: widest,
        height: line * real(set.lines.len()),
    };
    let air = area.grown(4.0 / scale);
    if taken.iter().any(|other| meets(other, &air)) {
        return;
    }
    for (row, text) in set.lines.into_iter().enumerate() {
        let base = area.y + line * real(row) + baseline(TextClass::Name) * larger;
        marks.push(mark(
            Point::new(area.center().x, base),
            style.size * larger,
            text,
        ));
    }
    taken.push(area);
}

fn mark(at: Point, size: f64, content: String) -> Mark {
    Mark::new(
        Class::Text(TextClass::Name),
        Shape::Text {
            at,
            size,
            anchor: Anchor::Middle,
            from_right: false,
            content,
        },
    )
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
    fn what_can_be_read_needs_no_large_names() {
        let plan = plan(3, 4);
        assert_eq!(names(&plan, &whole(&plan), READABLE), []);
    }

    #[test]
    fn large_names_can_be_read_and_never_overlap() {
        for (branches, leaves) in [(1, 0), (4, 6), (12, 30), (60, 40)] {
            let plan = plan(branches, leaves);
            for scale in [0.35, 0.25, 0.12, 0.05, 0.02] {
                let marks = names(&plan, &whole(&plan), scale);
                assert!(!marks.is_empty(), "{branches} {leaves} {scale}");
                let areas: Vec<Area> = marks
                    .iter()
                    .map(|mark| {
                        let Shape::Text {
                            at, size, content, ..
                        } = &mark.shape
                        else {
                            panic!("names are texts");
                        };
                        assert!(size * scale >= LEAST - 0.01);
                        let style = TextClass::Name.style();
                        let width = style.width(content) * size / style.size;
                        Area {
                            x: at.x - width / 2.0,
                            y: at.y - size * 0.8,
                            width,
                            height: *size,
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
    fn the_top_is_named_before_its_branches() {
        let plan = plan(60, 40);
        let marks = names(&plan, &whole(&plan), 0.01);
        let first = marks.first().map(|mark| &mark.shape);
        let Some(Shape::Text { content, .. }) = first else {
            panic!("a large chart has a name from any distance");
        };
        assert!(content.starts_with("Assembly"));
    }
}

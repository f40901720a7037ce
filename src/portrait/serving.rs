//! The map of what serves what, as boxes in columns and lines between them: vision, mission, goals,
//! and the work that serves them. What stands alone says so under its words.

use crate::chart::metrics::{Face, TextStyle};
use crate::chart::wrap::wrap;
use crate::domain::charter::links::{Layer, Node, Web};

/// Widths and distances in units of the drawing, which are pixels at scale 1.
const BOX: f64 = 220.0;
const BETWEEN: f64 = 64.0;
const GAP: f64 = 14.0;
const PAD: f64 = 11.0;
/// The column of the letter or number before the words.
const MARK: f64 = 20.0;
const HEAD: f64 = 30.0;
/// Lines that a box has room for.
const LINES: usize = 6;
/// A column of few boxes does not let them drift further apart.
const WIDEST_GAP: f64 = 46.0;

const WORDS: TextStyle = TextStyle {
    face: Face::Sans,
    size: 13.0,
    line_height: 17.5,
    tracking: 0.0,
};
/// How much wider a serif is than the face that is measured.
const SERIF: f64 = 1.08;
const LACK: TextStyle = TextStyle {
    face: Face::SansSemibold,
    size: 12.0,
    line_height: 16.0,
    tracking: 0.0,
};

/// A box, at its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The record's position in the map.
    pub node: usize,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// Lines of its words: where they begin, the baseline, what they say.
    pub lines: Vec<(f64, f64, String)>,
    /// Lines that say what it lacks.
    pub lacks: Vec<(f64, f64, String)>,
    /// Its letter or number, and the baseline and beginning of that.
    pub mark: (f64, f64, String),
}

/// A line between two boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub lower: usize,
    pub upper: usize,
    pub path: String,
    /// Where the line reaches the box that is served.
    pub end: (f64, f64),
}

/// The drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// Each column that has boxes: where it begins.
    pub columns: Vec<(Layer, f64)>,
    pub boxes: Vec<Placed>,
    pub lines: Vec<Line>,
}

/// What the drawing says in the reader's language.
pub struct Said<'a> {
    /// Of a record that names nothing above it.
    pub serves_nothing: &'a str,
    /// Of a record that nothing below names.
    pub unserved: &'a str,
}

/// The letter of a characteristic at a place; numbers go on where letters end.
#[must_use]
pub fn letter(index: usize) -> String {
    u32::try_from(index)
        .ok()
        .filter(|index| *index < 26)
        .and_then(|index| char::from_u32(u32::from('A') + index))
        .map_or_else(|| (index + 1).to_string(), String::from)
}

/// Draws a map.
#[must_use]
pub fn draw(web: &Web, said: &Said) -> Drawing {
    let mut drawing = Drawing::default();
    let mut heights: Vec<f64> = Vec::new();
    let mut x = 0.0;
    for layer in Layer::ALL {
        let first = drawing.boxes.len();
        let mut y = HEAD;
        for (at, node) in web.nodes.iter().enumerate() {
            if node.layer == layer {
                let placed = boxed(at, node, (x, y), said);
                y += placed.height + GAP;
                drawing.boxes.push(placed);
            }
        }
        if drawing.boxes.len() > first {
            drawing.columns.push((layer, x));
            heights.push(y - GAP);
            x += BOX + BETWEEN;
        }
    }
    drawing.width = (x - BETWEEN).max(0.0);
    drawing.height = heights.iter().copied().fold(0.0, f64::max);
    for ((layer, _), height) in drawing.columns.clone().into_iter().zip(heights) {
        spread(&mut drawing, web, layer, height);
    }
    drawing.lines = web
        .links
        .iter()
        .filter_map(|&(lower, upper)| line(&drawing.boxes, lower, upper))
        .collect();
    drawing
}

fn boxed(at: usize, node: &Node, (x, y): (f64, f64), said: &Said) -> Placed {
    let mark = match node.layer {
        Layer::Vision => letter(node.number),
        Layer::Mission => (node.number + 1).to_string(),
        Layer::Goals | Layer::Work => String::new(),
    };
    let begin = if mark.is_empty() { PAD } else { PAD + MARK };
    let room = BOX - begin - PAD;
    let mut baseline = y + PAD + 12.0;
    let first = baseline;
    let mut set = |text: &str, style: &TextStyle, most: usize| -> Vec<(f64, f64, String)> {
        let lines = wrap(text, style, room, most).lines.into_iter();
        lines
            .map(|line| {
                let placed = (x + begin, baseline, line);
                baseline += style.line_height;
                placed
            })
            .collect()
    };
    // Vision and mission are set in the serif of statements, in which letters are wider.
    let words = if node.layer <= Layer::Mission {
        TextStyle {
            size: WORDS.size * SERIF,
            ..WORDS
        }
    } else {
        WORDS
    };
    let lines = set(&node.text, &words, LINES);
    let mut lacks = Vec::new();
    for (lacking, text) in [
        (node.serves_nothing, said.serves_nothing),
        (node.unserved, said.unserved),
    ] {
        if lacking {
            lacks.extend(set(text, &LACK, 2));
        }
    }
    Placed {
        node: at,
        x,
        y,
        width: BOX,
        height: baseline - y - 12.0 + PAD,
        lines,
        lacks,
        mark: (x + PAD, first, mark),
    }
}

/// Moves the boxes of a column apart and down, so that a short column stands beside the middle of a
/// long one.
fn spread(drawing: &mut Drawing, web: &Web, layer: Layer, height: f64) {
    let own = |it: &Placed| web.nodes.get(it.node).map(|node| node.layer) == Some(layer);
    let count = drawing.boxes.iter().filter(|it| own(it)).count();
    let free = drawing.height - height;
    let slots = f64::from(u32::try_from(count + 1).unwrap_or(u32::MAX));
    let step = (free / slots).clamp(0.0, WIDEST_GAP - GAP);
    let mut down = ((free - step * (slots - 2.0)) / 2.0).max(0.0);
    for it in drawing.boxes.iter_mut().filter(|it| own(it)) {
        it.y += down;
        for line in it.lines.iter_mut().chain(&mut it.lacks) {
            line.1 += down;
        }
        it.mark.1 += down;
        down += step;
    }
}

/// From the left side of what serves to the right side of what is served; within a column, around
/// the left.
fn line(boxes: &[Placed], lower: usize, upper: usize) -> Option<Line> {
    let at = |node: usize| boxes.iter().find(|it| it.node == node);
    let (from, to) = (at(lower)?, at(upper)?);
    let (y1, y2) = (from.y + from.height / 2.0, to.y + to.height / 2.0);
    let same = (from.x - to.x).abs() < 1.0;
    let x1 = from.x;
    let x2 = if same { to.x } else { to.x + to.width };
    let (c1, c2) = if same {
        (x1 - BETWEEN / 2.0, x2 - BETWEEN / 2.0)
    } else {
        let bend = (x1 - x2) / 2.0;
        (x1 - bend, x2 + bend)
    };
    Some(Line {
        lower,
        upper,
        path: format!("M{x1:.1} {y1:.1}C{c1:.1} {y1:.1} {c2:.1} {y2:.1} {x2:.1} {y2:.1}"),
        end: (x2, y2),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn node(layer: Layer, text: &str, number: usize) -> Node {
        Node {
            id: format!("{layer:?}{number}").as_str().into(),
            layer,
            text: text.to_owned(),
            number,
            serves_nothing: number.is_multiple_of(3),
            unserved: number.is_multiple_of(2),
            is_motion: false,
        }
    }

    proptest! {
        #[test]
        fn no_box_lies_over_another_and_all_lie_in_the_drawing(
            counts in prop::array::uniform4(0_usize..9),
            text in "[a-zšđ ]{1,200}",
        ) {
            let mut web = Web::default();
            for (layer, count) in Layer::ALL.into_iter().zip(counts) {
                web.nodes.extend((0..count).map(|number| node(layer, &text, number)));
            }
            let said = Said { serves_nothing: "serves nothing", unserved: "nothing serves it" };
            let drawing = draw(&web, &said);
            prop_assert_eq!(drawing.boxes.len(), web.nodes.len());
            for (at, it) in drawing.boxes.iter().enumerate() {
                prop_assert!(it.y >= HEAD && it.y + it.height <= drawing.height + 0.01);
                prop_assert!(it.x + it.width <= drawing.width + 0.01);
                for line in it.lines.iter().chain(&it.lacks) {
                    prop_assert!(it.y < line.1 && line.1 < it.y + it.height);
                }
                for other in drawing.boxes.iter().skip(at + 1) {
                    let apart = it.x + it.width <= other.x || it.y + it.height <= other.y
                        || other.x + other.width <= it.x || other.y + other.height <= it.y;
                    prop_assert!(apart, "{it:?} {other:?}");
                }
            }
        }
    }
}

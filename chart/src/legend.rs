//! What the marks of a chart mean: samples with words, set as a block for pictures and paper.
//!
//! Knows no vocabulary: words come in, in the reader's language.

use super::card::{SeatMark, seat_marks};
use super::drawing::{Anchor, Class, Mark, Right, SeatState, Shape, Step, StyleKey, baseline};
use super::geometry::{Area, Point, Size, real, whole};
use super::metrics::TextClass;
use super::wrap::wrap;

/// Room for a sample. Its marks count from the left end of its middle line.
pub const SAMPLE: f64 = 34.0;
const GAP: f64 = 9.0;
const BETWEEN: f64 = 26.0;
const ROW: f64 = 22.0;
/// A word longer than this is cut; the line on the chart has it whole.
const LONGEST: f64 = 260.0;

/// One sample and its word.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What is seen: within [`SAMPLE`] to the right, nine up and down from the middle line.
    pub sample: Vec<Mark>,
    /// What it means.
    pub word: String,
}

impl Entry {
    /// A kind of channel: its line with its arrow.
    #[must_use]
    pub fn channel(style: &str, word: impl Into<String>) -> Self {
        let key = StyleKey::new(style);
        let line = |x: f64, y: f64| Step::Line(Point::new(x, y));
        let way = vec![Step::Move(Point::new(0.0, 0.0)), line(SAMPLE - 8.0, 0.0)];
        let head = vec![
            Step::Move(Point::new(SAMPLE, 0.0)),
            line(SAMPLE - 9.0, 4.0),
            line(SAMPLE - 9.0, -4.0),
            Step::Close,
        ];
        Self {
            sample: vec![
                Mark::new(Class::Channel(key.clone()), Shape::Path(way)),
                Mark::new(Class::ChannelHead(key), Shape::Path(head)),
            ],
            word: word.into(),
        }
    }

    /// A seat.
    #[must_use]
    pub fn seat(right: Right, state: SeatState, word: impl Into<String>) -> Self {
        let mut sample = Vec::new();
        seat_marks(
            &mut sample,
            SeatMark { right, state },
            Point::new(SAMPLE / 2.0, 0.0),
        );
        Self {
            sample,
            word: word.into(),
        }
    }

    /// A colour of cards, with the letter that stands on them.
    #[must_use]
    pub fn tint(tint: u8, letter: char, word: impl Into<String>) -> Self {
        let (area, style) = (
            Area {
                x: SAMPLE / 2.0 - 9.0,
                y: -9.0,
                width: 18.0,
                height: 18.0,
            },
            TextClass::Tint.style(),
        );
        let letter = Shape::Text {
            at: Point::new(SAMPLE / 2.0, area.y + 1.0 + baseline(TextClass::Tint)),
            size: style.size,
            anchor: Anchor::Middle,
            from_right: false,
            content: letter.to_string(),
        };
        Self {
            sample: vec![
                Mark::new(Class::Tint(tint), Shape::Rect { area, radius: 9.0 }),
                Mark::new(Class::Text(TextClass::Tint), letter),
            ],
            word: word.into(),
        }
    }

    /// A ground of cards: what its border or its colour says.
    #[must_use]
    pub fn ground(class: Class, word: impl Into<String>) -> Self {
        let area = Area {
            x: 5.0,
            y: -7.0,
            width: SAMPLE - 10.0,
            height: 14.0,
        };
        Self {
            sample: vec![Mark::new(class, Shape::Rect { area, radius: 4.0 })],
            word: word.into(),
        }
    }
}

/// Marks that belong together, from their upper left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// What they cover.
    pub size: Size,
    /// The marks.
    pub marks: Vec<Mark>,
}

/// Sets samples and words in columns within a width; nothing when there is nothing to explain.
#[must_use]
pub fn set(entries: &[Entry], width: f64) -> Block {
    let style = TextClass::Value.style();
    let words: Vec<String> = entries
        .iter()
        .map(|entry| wrap(&entry.word, &style, LONGEST, 1).lines.concat())
        .collect();
    let widest = words
        .iter()
        .map(|word| style.width(word))
        .fold(0.0, f64::max)
        .ceil();
    let column = SAMPLE + GAP + widest;
    let columns = whole((width + BETWEEN) / (column + BETWEEN)).clamp(1, entries.len().max(1));
    let rows = entries.len().div_ceil(columns);
    let columns = entries.len().div_ceil(rows.max(1));
    let mut marks = Vec::new();
    for (at, (entry, word)) in entries.iter().zip(words).enumerate() {
        let left = real(at / rows) * (column + BETWEEN);
        let top = real(at % rows) * ROW;
        let corner = Point::new(left, top + ROW / 2.0);
        marks.extend(entry.sample.iter().map(|mark| moved(mark, corner)));
        marks.push(Mark::text(
            TextClass::Value,
            left + SAMPLE + GAP,
            top + (ROW - style.line_height) / 2.0,
            widest,
            word,
        ));
    }
    Block {
        size: Size {
            width: (real(columns) * (column + BETWEEN) - BETWEEN).max(0.0),
            height: real(rows) * ROW,
        },
        marks,
    }
}

/// Sets a title and a line under it.
#[must_use]
pub fn heading(title: &str, line: &str, width: f64) -> Block {
    let mut block = Block::default();
    for (class, text, most) in [(TextClass::Name, title, 2), (TextClass::SeatLine, line, 2)] {
        let style = class.style();
        for text in wrap(text, &style, width, most).lines {
            let wide = style.width(&text).ceil();
            block.marks.push(Mark::text(
                class,
                0.0,
                block.size.height,
                wide.max(width),
                text,
            ));
            block.size.width = block.size.width.max(wide);
            block.size.height += style.line_height;
        }
    }
    block
}

/// A mark elsewhere.
fn moved(mark: &Mark, by: Point) -> Mark {
    let mut mark = mark.clone();
    mark.shape.shift(by);
    mark.min_scale = 0.0;
    mark
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(block: &Block) -> Vec<(f64, f64, &str)> {
        let text = |mark: &'_ Mark| match &mark.shape {
            Shape::Text { at, .. } => Some((at.x, at.y)),
            _ => None,
        };
        block
            .marks
            .iter()
            .filter_map(|mark| {
                let (x, y) = text(mark)?;
                let Shape::Text { content, .. } = &mark.shape else {
                    return None;
                };
                Some((x, y, content.as_str()))
            })
            .collect()
    }

    #[test]
    fn nothing_to_explain_takes_no_room() {
        assert_eq!(set(&[], 500.0).size, Size::default());
    }

    proptest! {
        #[test]
        fn every_word_stands_within_the_block_and_on_no_other(
            words in proptest::collection::vec("[a-zčőü ]{1,40}", 1..20),
            width in 100.0..2_000.0_f64,
        ) {
            let entries: Vec<Entry> = words.iter().map(|word| Entry::channel("elects", word.as_str())).collect();
            let block = set(&entries, width);
            let style = TextClass::Value.style();
            let texts = texts(&block);
            prop_assert_eq!(texts.len(), words.len());
            for (at, (x, y, text)) in texts.iter().enumerate() {
                prop_assert!(x + style.width(text) <= block.size.width + 0.01);
                prop_assert!(*y <= block.size.height);
                for (x2, y2, text2) in &texts[..at] {
                    let apart = (y - y2).abs() >= style.line_height
                        || x + style.width(text) <= *x2
                        || x2 + style.width(text2) <= *x;
                    prop_assert!(apart, "{text:?} on {text2:?}");
                }
            }
            // One column is the least there can be; more never exceed the room.
            prop_assert!(block.size.width <= width || block.size.height >= real(words.len()) * ROW);
        }
    }
}

//! Sets one body as a card: what stands on it, line by line, and how tall it becomes.
//!
//! Knows nothing of other cards: the width comes in, the height comes out.

use std::borrow::Cow;

use super::drawing::{Anchor, Class, Mark, Right, SeatState, Shape, Step, baseline};
use super::fate::{self, Fate, Fated, Lit};
use super::geometry::{Area, Point, real, whole};
use super::metrics::TextClass;
use super::tree::Entry;
use super::wrap::{Lines, wrap, wrap_beside};

/// Space between a card's border and what stands on it.
const PADDING: f64 = 14.0;
pub(super) const RADIUS: f64 = 10.0;
const SEAT_RADIUS: f64 = 4.75;
const SEAT_PITCH: f64 = 14.0;
/// Beyond this many, seats are counted and no longer drawn one by one.
const MOST_SEATS: usize = 60;
/// Beyond this many, label-and-value lines end in an ellipsis.
const MOST_LINES: usize = 16;
const SIGN: f64 = 13.0;

/// The smallest size of text on cards.
pub(super) const LEAST_TEXT: f64 = 12.5;
/// What the smallest cards take with the gaps around them.
pub(super) const LEAST_AREA: f64 = 176.0 * 56.0;

/// Whether a line deserves attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// As it should be.
    Normal,
    /// Breaks a rule or a promise.
    Warning,
    /// Of two sides compared, it stands on one alone.
    Fated(Fate),
}

/// A label and its value; without a label the value takes the whole line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLine {
    /// The word before the value, already in the reader's language.
    pub label: String,
    /// The value.
    pub value: String,
    /// Whether it deserves attention.
    pub tone: Tone,
}

/// One seat as a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SeatMark {
    /// The right that goes with it.
    pub right: Right,
    /// Whether somebody holds it.
    pub state: SeatState,
}

/// A body as the chart needs it; every text is already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartBody {
    /// The body's id.
    pub id: String,
    /// The id of the body above.
    pub parent: Option<String>,
    /// Rank among its siblings.
    pub order: usize,
    /// The line over the name: what kind of body it is.
    pub kind_line: Option<String>,
    /// The name.
    pub name: String,
    /// What else is said of it.
    pub lines: Vec<CardLine>,
    /// Its seats.
    pub seats: Vec<SeatMark>,
    /// The votes of each seat, where they differ from one; empty when every seat has one.
    pub weights: Vec<u32>,
    /// Its seats in words: "5 of 7".
    pub seat_line: String,
    /// Whether a finding points at it.
    pub flagged: bool,
    /// A note at the foot.
    pub note: Option<String>,
    /// What becomes of it, where two sides are compared and it is not the same on both.
    pub fate: Option<Box<Fated>>,
    /// Whether it stands outside the organisation.
    pub outside: bool,
    /// Which of the page's colours it has, from nought.
    pub tint: Option<u8>,
}

impl ChartBody {
    /// Whether it makes the same card as another, wherever the two stand.
    #[must_use]
    pub fn looks_like(&self, other: &Self) -> bool {
        (&self.name, &self.kind_line, &self.lines, &self.note)
            == (&other.name, &other.kind_line, &other.lines, &other.note)
            && (&self.seats, &self.weights, &self.seat_line, self.flagged)
                == (
                    &other.seats,
                    &other.weights,
                    &other.seat_line,
                    other.flagged,
                )
            && (&self.fate, self.outside) == (&other.fate, other.outside)
    }

    /// What the tree needs to know of it.
    #[must_use]
    pub fn entry(&self) -> Entry<'_> {
        Entry {
            id: &self.id,
            parent: self.parent.as_deref(),
            order: self.order,
        }
    }

    /// A body with nothing but a name.
    #[must_use]
    pub fn named(id: impl Into<String>, parent: Option<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            parent,
            order: 0,
            kind_line: None,
            name: name.into(),
            lines: Vec::new(),
            seats: Vec::new(),
            weights: Vec::new(),
            seat_line: String::new(),
            flagged: false,
            note: None,
            fate: None,
            outside: false,
            tint: None,
        }
    }
}

/// A card that has been set.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// How tall it became.
    pub height: f64,
    /// How badly it is set: 1 when its name is cut, less when a word is broken or a
    /// value cut.
    pub flaw: f64,
    /// Its marks, from its upper left corner.
    pub marks: Vec<Mark>,
}

/// How tall a body's card becomes at a width, and how badly it is then set: see
/// [`Card::flaw`]. A card that differs between two sides has room for each and for both.
#[must_use]
pub fn measure(body: &ChartBody, width: f64) -> (f64, f64) {
    let (column, flaw) = compose(body, width, false);
    let sides = body.fate.iter().flat_map(|it| [&it.before, &it.after]);
    sides
        .flatten()
        .map(|side| measure(side, width))
        .fold((column.height(), flaw), |(a, b), (height, flaw)| {
            (a.max(height), b.max(flaw))
        })
}

/// Sets a body at a width; `hidden` is how many bodies are folded under it.
#[must_use]
pub fn set(body: &ChartBody, width: f64, hidden: usize) -> Card {
    set_on(body, width, hidden, Lit::Both)
}

/// Sets what is lit of a body; a side that does not have it leaves its place empty.
#[must_use]
pub fn set_on(whole: &ChartBody, width: f64, hidden: usize, lit: Lit) -> Card {
    let (height, flaw) = measure(whole, width);
    let Some(body) = whole.on(lit) else {
        return Card {
            height,
            flaw,
            marks: Vec::new(),
        };
    };
    let (mut column, _) = compose(body, width, true);
    let mut marks = vec![ground(body, width, height)];
    if body.flagged {
        marks.push(sign(width));
    }
    marks.append(&mut column.marks);
    if let Some(fated) = &body.fate {
        // Of a card that comes or has changed, only the frame tells; a ghost is one throughout.
        let dressed = match fated.fate {
            Fate::Goes => marks.len(),
            Fate::Comes | Fate::Changed => 1,
        };
        fate::dress(
            marks.get_mut(..dressed).unwrap_or_default(),
            fated.fate,
            lit,
        );
        marks.extend(fate::sign(fated.fate));
    }
    if let Some(tint) = body.tint {
        colour(&mut marks, tint, height);
    }
    if hidden > 0 {
        fold(&mut marks, width, height, hidden);
    }
    Card {
        height,
        flaw,
        marks,
    }
}

fn compose(body: &ChartBody, width: f64, draws: bool) -> (Column, f64) {
    let mut column = Column {
        marks: Vec::new(),
        draws,
        width: (width - 2.0 * PADDING).max(40.0),
        y: PADDING - 3.0,
        fate: None,
    };
    let mut flaw = column.head(body);
    flaw += 0.4 * column.lines(&body.lines);
    column.seats(body);
    if let Some(note) = body.note.as_deref().filter(|note| !note.trim().is_empty()) {
        column.y += 4.0;
        let inner = column.width;
        let lines = wrap(note, &TextClass::Note.style(), inner, 3);
        column.text(TextClass::Note, &lines, 0.0, inner);
    }
    (column, flaw)
}

struct Column {
    marks: Vec<Mark>,
    /// Whether marks are wanted, or only the height.
    draws: bool,
    width: f64,
    y: f64,
    /// What becomes of what is being written.
    fate: Option<Fate>,
}

impl Column {
    fn height(&self) -> f64 {
        (self.y + PADDING - 3.0).max(44.0).ceil()
    }

    /// Kind and name; returns how badly the name is set.
    fn head(&mut self, body: &ChartBody) -> f64 {
        // The sign in the corner takes room from the first line.
        let taken = if body.flagged { SIGN + 6.0 } else { 0.0 };
        let kind = body.kind_line.as_deref().unwrap_or("").to_uppercase();
        let kind = wrap_beside(&kind, &TextClass::Kind.style(), self.width, taken, 2);
        let style = TextClass::Name.style();
        let mut name = wrap(&body.name, &style, self.width, 4);
        if kind.lines.is_empty() {
            let beside = wrap_beside(&body.name, &style, self.width, taken, 4);
            if beside.broken && !name.broken {
                // A first word too long for what the sign leaves stands under the sign.
                self.y += SIGN + 4.0;
            } else {
                name = beside;
            }
        } else {
            self.text(TextClass::Kind, &kind, 0.0, self.width);
            self.y += 2.0;
        }
        self.text(TextClass::Name, &name, 0.0, self.width);
        self.y += 3.0;
        worst(std::slice::from_ref(&name))
    }

    /// Writes lines below each other and moves on.
    fn text(&mut self, class: TextClass, lines: &Lines, left: f64, width: f64) {
        for line in &lines.lines {
            if self.draws {
                let mut mark = Mark::text(class, PADDING + left, self.y, width, line.clone());
                if let Some(fate) = self.fate {
                    mark.class = fate::fated(fate, mark.class);
                }
                self.marks.push(mark);
            }
            self.y += class.style().line_height;
        }
    }

    /// A value, as its tone asks.
    fn value(&mut self, tone: Tone, value: &Lines, left: f64) {
        self.fate = match tone {
            Tone::Fated(fate) => Some(fate),
            Tone::Normal | Tone::Warning => None,
        };
        self.text(value_class(tone), value, left, self.width - left);
        self.fate = None;
    }

    /// Labels and values, side by side or below each other, whichever is shorter; returns
    /// how badly the worst value is set.
    fn lines(&mut self, lines: &[CardLine]) -> f64 {
        let shown: Cow<'_, [CardLine]> = if lines.len() > MOST_LINES {
            let rest = CardLine {
                label: String::new(),
                value: "…".to_owned(),
                tone: Tone::Normal,
            };
            lines
                .iter()
                .take(MOST_LINES - 1)
                .cloned()
                .chain([rest])
                .collect()
        } else {
            Cow::Borrowed(lines)
        };
        let style = TextClass::Label.style();
        let widest = shown
            .iter()
            .map(|line| {
                let label: String = line.label.chars().take(60).collect();
                style.width(&label)
            })
            .fold(0.0, f64::max);
        let indent = (widest + 10.0).ceil();
        let beside: Option<Vec<Lines>> = (widest > 0.0 && indent <= self.width * 0.5).then(|| {
            let first_label = shown.iter().position(|line| !line.label.is_empty());
            shown
                .iter()
                .enumerate()
                .map(|(at, line)| {
                    let room = if first_label.is_some_and(|first| first <= at) {
                        self.width - indent
                    } else {
                        self.width
                    };
                    wrap(&line.value, &value_class(line.tone).style(), room, 3)
                })
                .collect()
        });
        let below: Vec<Lines> = shown
            .iter()
            .map(|line| wrap(&line.value, &value_class(line.tone).style(), self.width, 3))
            .collect();
        let rows_below: usize = shown
            .iter()
            .zip(&below)
            .map(|(line, value)| usize::from(!line.label.is_empty()) + value.lines.len())
            .sum();
        let rows_beside = |values: &[Lines]| -> usize {
            values.iter().map(|value| value.lines.len().max(1)).sum()
        };
        if let Some(beside) = beside.filter(|values| rows_beside(values) <= rows_below) {
            self.beside(&shown, &beside, indent);
            worst(&beside)
        } else {
            self.below(&shown, &below);
            worst(&below)
        }
    }

    fn beside(&mut self, lines: &[CardLine], values: &[Lines], indent: f64) {
        let mut labelled = false;
        for (line, value) in lines.iter().zip(values) {
            let top = self.y;
            if line.label.is_empty() {
                // After a labelled line it belongs to that line's value.
                let left = if labelled { indent } else { 0.0 };
                self.value(line.tone, value, left);
            } else {
                labelled = true;
                let label = wrap(&line.label, &TextClass::Label.style(), indent, 1);
                self.text(TextClass::Label, &label, 0.0, indent - 10.0);
                let after_label = self.y;
                self.y = top;
                self.value(line.tone, value, indent);
                self.y = self.y.max(after_label);
            }
        }
    }

    fn below(&mut self, lines: &[CardLine], values: &[Lines]) {
        for (line, value) in lines.iter().zip(values) {
            let label = wrap(&line.label, &TextClass::Label.style(), self.width, 1);
            self.text(TextClass::Label, &label, 0.0, self.width);
            self.value(line.tone, value, 0.0);
        }
    }

    /// The marks, and the words for them: beside the last row if they fit, else below.
    fn seats(&mut self, body: &ChartBody) {
        if body.seats.is_empty() && body.seat_line.trim().is_empty() {
            return;
        }
        self.y += 5.0;
        let style = TextClass::SeatLine.style();
        let mut used = 0.0;
        if body.seats.len() > MOST_SEATS {
            self.counted_seats(&body.seats);
        } else if !body.weights.is_empty() {
            self.weighted_seats(&body.seats, &body.weights);
        } else if !body.seats.is_empty() {
            used = self.single_seats(&body.seats);
        }
        let words = wrap(&body.seat_line, &style, self.width, 3);
        let Some(first) = words.lines.first() else {
            if used > 0.0 {
                self.y += style.line_height;
            }
            return;
        };
        let fits = words.lines.len() == 1 && used + 8.0 + style.width(first) <= self.width;
        if used > 0.0 && fits {
            let left = used + 8.0;
            self.text(TextClass::SeatLine, &words, left, self.width - left);
        } else {
            if used > 0.0 {
                self.y += style.line_height;
            }
            self.text(TextClass::SeatLine, &words, 0.0, self.width);
        }
    }

    /// Marks in rows; leaves `y` at the last row and returns how much of it is taken.
    fn single_seats(&mut self, seats: &[SeatMark]) -> f64 {
        let per_row = whole((self.width + SEAT_PITCH - 2.0 * SEAT_RADIUS) / SEAT_PITCH).max(1);
        let rows = seats.len().div_ceil(per_row);
        for (row, chunk) in seats.chunks(per_row).enumerate().take_while(|_| self.draws) {
            let middle = self.y + 8.5 + real(row) * SEAT_PITCH;
            for (at, seat) in chunk.iter().enumerate() {
                let x = PADDING + SEAT_RADIUS + real(at) * SEAT_PITCH;
                seat_marks(&mut self.marks, *seat, Point::new(x, middle));
            }
        }
        self.y += real(rows - 1) * SEAT_PITCH;
        let last = seats.len() - (rows - 1) * per_row;
        real(last) * SEAT_PITCH - (SEAT_PITCH - 2.0 * SEAT_RADIUS)
    }

    /// One mark of each sort with its count.
    fn counted_seats(&mut self, seats: &[SeatMark]) {
        let mut sorts = Vec::new();
        for state in [
            SeatState::Filled,
            SeatState::Vacant,
            SeatState::Leaving,
            SeatState::Coming,
        ] {
            for right in [Right::Votes, Right::Consults, Right::Observes] {
                let seat = SeatMark { right, state };
                let count = seats.iter().filter(|other| **other == seat).count();
                if count > 0 {
                    sorts.push((seat, count.to_string()));
                }
            }
        }
        self.labelled_seats(sorts);
    }

    /// Every mark with its votes.
    fn weighted_seats(&mut self, seats: &[SeatMark], weights: &[u32]) {
        let votes = weights.iter().map(ToString::to_string);
        self.labelled_seats(seats.iter().copied().zip(votes).collect());
    }

    fn labelled_seats(&mut self, seats: Vec<(SeatMark, String)>) {
        let style = TextClass::SeatLine.style();
        let mut x = 0.0;
        for (seat, text) in seats {
            let wide = 2.0 * SEAT_RADIUS + 5.0 + style.width(&text);
            if x > 0.0 && x + wide > self.width {
                x = 0.0;
                self.y += style.line_height;
            }
            let middle = Point::new(PADDING + x + SEAT_RADIUS, self.y + 8.5);
            seat_marks(&mut self.marks, seat, middle);
            self.marks.push(Mark::text(
                TextClass::SeatLine,
                PADDING + x + 2.0 * SEAT_RADIUS + 5.0,
                self.y,
                wide,
                text,
            ));
            x += wide + 12.0;
        }
        self.y += style.line_height;
    }
}

/// 1 when a text is cut, less when a word is broken.
fn worst(texts: &[Lines]) -> f64 {
    if texts.iter().any(|text| text.cut) {
        1.0
    } else if texts.iter().any(|text| text.broken) {
        0.5
    } else {
        0.0
    }
}

const fn value_class(tone: Tone) -> TextClass {
    match tone {
        Tone::Normal | Tone::Fated(_) => TextClass::Value,
        Tone::Warning => TextClass::ValueWarning,
    }
}

/// A disc votes, a ring consults, a small dot in a ring observes, a broken ring is vacant. Where
/// two sides are compared, a minus in a broken ring leaves, a plus in a ring comes.
pub(super) fn seat_marks(marks: &mut Vec<Mark>, seat: SeatMark, center: Point) {
    let mark = |radius: f64, class: Class| Mark {
        class,
        shape: Shape::Circle { center, radius },
        min_scale: 0.12,
    };
    let class = Class::Seat(seat.right, seat.state);
    match (seat.right, seat.state) {
        (Right::Votes, SeatState::Filled) => marks.push(mark(SEAT_RADIUS, class)),
        (Right::Observes, SeatState::Filled) => {
            marks.push(mark(
                SEAT_RADIUS - 0.75,
                Class::Seat(Right::Consults, SeatState::Filled),
            ));
            marks.push(mark(1.6, class));
        }
        (_, SeatState::Leaving | SeatState::Coming) => {
            let comes = seat.state == SeatState::Coming;
            let point = |x: f64, y: f64| Point::new(center.x + x, center.y + y);
            let mut steps = vec![Step::Move(point(-2.5, 0.0)), Step::Line(point(2.5, 0.0))];
            if comes {
                steps.extend([Step::Move(point(0.0, -2.5)), Step::Line(point(0.0, 2.5))]);
            }
            let fate = if comes { Fate::Comes } else { Fate::Goes };
            marks.push(mark(SEAT_RADIUS - 0.75, class));
            marks.push(Mark {
                class: fate::fated(fate, Class::FlagSign),
                shape: Shape::Path(steps),
                min_scale: 0.12,
            });
        }
        _ => marks.push(mark(SEAT_RADIUS - 0.75, class)),
    }
}

fn ground(body: &ChartBody, width: f64, height: f64) -> Mark {
    let class = match (body.flagged, body.outside) {
        (true, _) => Class::CardFlagged,
        (false, true) => Class::CardOutside,
        (false, false) => Class::Card,
    };
    let area = Area {
        x: 0.0,
        y: 0.0,
        width,
        height,
    };
    Mark::new(
        class,
        Shape::Rect {
            area,
            radius: RADIUS,
        },
    )
}

/// A stripe along the left side, and a letter on its upper end: colour is not alone.
fn colour(marks: &mut Vec<Mark>, tint: u8, height: f64) {
    let wide = 6.0;
    // Where the round corner of the card meets the stripe's inner side.
    let (near, bend) = (0.51, 2.25);
    let at = Point::new;
    marks.push(Mark::new(
        Class::Tint(tint),
        Shape::Path(vec![
            Step::Move(at(wide, near)),
            Step::Corner(at(0.0, bend), at(0.0, RADIUS)),
            Step::Line(at(0.0, height - RADIUS)),
            Step::Corner(at(0.0, height - bend), at(wide, height - near)),
            Step::Close,
        ]),
    ));
    let style = TextClass::Tint.style();
    let area = Area {
        x: -4.0,
        y: -8.0,
        width: 18.0,
        height: 18.0,
    };
    marks.push(Mark {
        class: Class::Tint(tint),
        shape: Shape::Rect { area, radius: 9.0 },
        min_scale: 0.12,
    });
    marks.push(Mark {
        class: Class::Text(TextClass::Tint),
        shape: Shape::Text {
            at: at(5.0, area.y + 1.0 + baseline(TextClass::Tint)),
            size: style.size,
            anchor: Anchor::Middle,
            from_right: false,
            content: char::from(b'A'.saturating_add(tint)).to_string(),
        },
        min_scale: 3.0 / style.size,
    });
}

/// A warning triangle in the upper right corner, so that colour is not alone.
fn sign(width: f64) -> Mark {
    sign_at(Point::new(
        width - PADDING + 2.0 - SIGN / 2.0,
        PADDING - 1.0,
    ))
}

/// The same with its tip at a point.
pub(super) fn sign_at(tip: Point) -> Mark {
    let (middle, top) = (tip.x, tip.y);
    let (left, right) = (middle - SIGN / 2.0, middle + SIGN / 2.0);
    let bottom = top + SIGN * 0.88;
    let line = |x: f64, y: f64| Step::Line(Point::new(x, y));
    Mark::new(
        Class::FlagSign,
        Shape::Path(vec![
            Step::Move(Point::new(middle, top)),
            line(right, bottom),
            line(left, bottom),
            Step::Close,
            Step::Move(Point::new(middle, top + 4.2)),
            line(middle, top + 7.4),
            Step::Move(Point::new(middle, top + 9.2)),
            line(middle, top + 9.3),
        ]),
    )
}

/// The pill on the lower edge: how many bodies are folded away.
pub(super) fn fold(marks: &mut Vec<Mark>, width: f64, height: f64, hidden: usize) {
    let text = format!("+{hidden}");
    let wide = (TextClass::Folded.style().width(&text) + 16.0).ceil();
    let area = Area {
        x: (width - wide) / 2.0,
        y: height - 10.0,
        width: wide,
        height: 20.0,
    };
    marks.push(Mark::new(
        Class::FoldedGround,
        Shape::Rect { area, radius: 10.0 },
    ));
    marks.push(Mark {
        class: Class::Text(TextClass::Folded),
        shape: Shape::Text {
            at: Point::new(width / 2.0, area.y + 2.0 + baseline(TextClass::Folded)),
            size: TextClass::Folded.style().size,
            anchor: Anchor::Middle,
            from_right: false,
            content: text,
        },
        min_scale: 3.0 / TextClass::Folded.style().size,
    });
}

/// Size of the smallest text that [`set`] puts on a card.
#[must_use]
pub fn smallest_text(body: &ChartBody, hidden: usize) -> f64 {
    let said = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.trim().is_empty());
    let classes = [
        (true, TextClass::Name),
        (said(&body.kind_line), TextClass::Kind),
        (said(&body.note), TextClass::Note),
        (hidden > 0, TextClass::Folded),
        (!body.lines.is_empty(), TextClass::Label),
        (!body.seat_line.trim().is_empty(), TextClass::SeatLine),
    ];
    classes
        .into_iter()
        .filter(|(present, _)| *present)
        .map(|(_, class)| class.style().size)
        .fold(f64::INFINITY, f64::min)
}

/// What a reader hears of a card: kind, name, lines and seats as one sentence list.
#[must_use]
pub fn spoken(body: &ChartBody) -> String {
    let mut parts = Vec::new();
    parts.extend(body.kind_line.clone());
    parts.push(body.name.clone());
    for line in &body.lines {
        if line.label.is_empty() {
            parts.push(line.value.clone());
        } else {
            parts.push(format!("{}: {}", line.label, line.value));
        }
    }
    parts.push(body.seat_line.clone());
    parts.extend(body.note.clone());
    parts.retain(|part| !part.trim().is_empty());
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::super::metrics::reads_from_right;
    use super::*;
    use proptest::prelude::*;

    fn seats(count: usize) -> Vec<SeatMark> {
        vec![
            SeatMark {
                right: Right::Votes,
                state: SeatState::Filled
            };
            count
        ]
    }

    fn body(name: &str) -> ChartBody {
        ChartBody::named("b", None, name)
    }

    fn circles(card: &Card) -> usize {
        let round = |mark: &&Mark| matches!(mark.shape, Shape::Circle { .. });
        card.marks.iter().filter(round).count()
    }

    #[test]
    fn the_height_follows_the_text() {
        let short = set(&body("Tanács"), 200.0, 0);
        let long = set(&body("Oktatás és szemléletformálás munkacsoport"), 200.0, 0);
        assert!(long.height > short.height);
        assert!(
            set(&body("Oktatás és szemléletformálás munkacsoport"), 400.0, 0).height < long.height
        );
    }

    #[test]
    fn seats_beyond_sixty_become_counts() {
        let mut many = body("Assembly");
        many.seats = seats(60);
        assert_eq!(circles(&set(&many, 200.0, 0)), 60);
        many.seats = seats(61);
        let card = set(&many, 200.0, 0);
        assert_eq!(circles(&card), 1);
        let counted = card
            .marks
            .iter()
            .any(|mark| matches!(&mark.shape, Shape::Text { content, .. } if content == "61"));
        assert!(counted);
    }

    #[test]
    fn an_empty_body_is_still_a_card() {
        let card = set(&body(""), 160.0, 0);
        assert!(card.height >= 44.0);
        assert_eq!(card.marks.len(), 1);
    }

    proptest! {
        #[test]
        fn every_mark_lies_within_the_card(
            name in ".{0,80}",
            kind in proptest::option::of(".{0,30}"),
            lines in proptest::collection::vec((".{0,20}", ".{0,60}"), 0..6),
            count in 0..80_usize,
            seat_line in ".{0,40}",
            flagged: bool,
            width in 120.0..320.0_f64,
        ) {
            let mut body = body(&name);
            body.kind_line = kind;
            body.lines = lines.into_iter().map(|(label, value)| CardLine { label, value, tone: Tone::Normal }).collect();
            body.seats = seats(count);
            body.seat_line = seat_line;
            body.flagged = flagged;
            let card = set(&body, width, 0);
            for mark in &card.marks {
                match &mark.shape {
                    Shape::Circle { center, radius } => {
                        prop_assert!(center.x + radius <= width && center.y + radius <= card.height);
                    }
                    Shape::Text { at, content, from_right, .. } => {
                        let Class::Text(class) = mark.class else { panic!("text without a class") };
                        let wide = class.style().width(content);
                        let (left, right) = if *from_right { (at.x - wide, at.x) } else { (at.x, at.x + wide) };
                        prop_assert!(left >= 0.0 && right <= width, "{content:?} {left}..{right} of {width}");
                        prop_assert!(at.y <= card.height);
                        prop_assert!(!content.is_empty());
                        prop_assert_eq!(*from_right, reads_from_right(content));
                    }
                    Shape::Rect { .. } | Shape::Path(_) => {}
                }
            }
        }
    }
}

//! What is drawn, independent of who draws it: the page makes elements of it, the
//! export text. Four primitives, each with a class; numbers only, no colours, no markup.

use std::borrow::Cow;

use super::fate::Fate;
use super::geometry::{Area, Point};
use super::metrics::TextClass;

/// The right that goes with a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Right {
    /// Votes.
    Votes,
    /// Is heard, does not vote.
    Consults,
    /// Watches.
    Observes,
}

/// Whether somebody holds the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeatState {
    /// Somebody holds it.
    Filled,
    /// Nobody does.
    Vacant,
    /// Of two sides compared, somebody holds it on the first alone.
    Leaving,
    /// Of two sides compared, somebody holds it on the second alone.
    Coming,
}

/// The style key of a channel, safe to stand in a class name. Keys are an open
/// vocabulary that comes from files, so anything but letters, digits and hyphens is
/// replaced.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StyleKey(String);

impl StyleKey {
    /// Makes a key of any text; at most 40 characters are kept.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut key = String::new();
        for c in text.chars().take(40) {
            if c.is_ascii_uppercase() && !key.is_empty() && !key.ends_with('-') {
                key.push('-');
            }
            key.push(match c {
                'a'..='z' | '0'..='9' => c,
                'A'..='Z' => c.to_ascii_lowercase(),
                _ => '-',
            });
        }
        Self(key)
    }

    /// The key: lower-case letters, digits and hyphens.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a mark is; style sheets dress it by [`Class::css`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// The ground of a card.
    Card,
    /// The ground of a card that a finding points at.
    CardFlagged,
    /// The ground of a card outside the organisation.
    CardOutside,
    /// The sign in the corner of a card that a finding points at.
    FlagSign,
    /// The pill under a folded card.
    FoldedGround,
    /// What carries one of the page's colours.
    Tint(u8),
    /// One seat.
    Seat(Right, SeatState),
    /// Text.
    Text(TextClass),
    /// The ring around a body's children.
    Ring,
    /// The ring of a body that a finding points at.
    RingFlagged,
    /// Where the name of a ring takes a pointer.
    RingName,
    /// A line from a body to those under it.
    TreeLink,
    /// A channel's line.
    Channel(StyleKey),
    /// A channel's arrow head.
    ChannelHead(StyleKey),
    /// The ground of a channel's word, in the colour of the paper.
    LabelGround,
    /// A channel's word.
    ChannelLabel(StyleKey),
    /// A mark on paper: where to cut, where the next sheet lies.
    Guide,
    /// Any of these, with what becomes of it between two sides.
    Fated(Fate, Box<Class>),
}

impl Class {
    /// What it is, whatever becomes of it.
    #[must_use]
    pub fn plain(&self) -> &Self {
        match self {
            Self::Fated(_, class) => class.plain(),
            class => class,
        }
    }

    /// The class attribute: names separated by spaces.
    #[must_use]
    pub fn css(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Card => "card",
            Self::CardFlagged => "card card-flagged",
            Self::CardOutside => "card card-outside",
            Self::FlagSign => "card-flag",
            Self::FoldedGround => "card-folded-ground",
            Self::Seat(_, SeatState::Vacant) => "seat-vacant",
            Self::Seat(_, SeatState::Leaving) => "seat-vacant fate-goes",
            Self::Seat(_, SeatState::Coming) => "seat-consults fate-comes",
            Self::Seat(Right::Votes, SeatState::Filled) => "seat-votes",
            Self::Seat(Right::Consults, SeatState::Filled) => "seat-consults",
            Self::Seat(Right::Observes, SeatState::Filled) => "seat-observes",
            Self::Text(text) => text.css(),
            Self::Ring => "ring",
            Self::RingFlagged => "ring ring-flagged",
            Self::RingName => "ring-name",
            Self::TreeLink => "tree-link",
            Self::LabelGround => "channel-label-ground",
            Self::Guide => "guide",
            Self::Tint(tint) => return Cow::Owned(format!("tint tint-{tint}")),
            Self::Channel(key) => return Cow::Owned(format!("channel channel-{}", key.as_str())),
            Self::Fated(fate, class) => {
                return Cow::Owned(format!("{} {}", class.css(), fate.css()));
            }
            Self::ChannelHead(key) => {
                return Cow::Owned(format!("channel-head channel-head-{}", key.as_str()));
            }
            Self::ChannelLabel(key) => {
                return Cow::Owned(format!("channel-label channel-label-{}", key.as_str()));
            }
        })
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Lift the pen and go there.
    Move(Point),
    /// Straight to there.
    Line(Point),
    /// Around a corner: the corner first, then where it ends.
    Corner(Point, Point),
    /// Back to where the pen was set down.
    Close,
}

/// Where the given x lies in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// At its left, or at its right when it reads from the right.
    Start,
    /// In its middle.
    Middle,
}

/// A primitive. In a card, coordinates count from the card's upper left corner; in a
/// link, from that of the chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle with rounded corners.
    Rect {
        /// Where.
        area: Area,
        /// Radius of its corners.
        radius: f64,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f64,
    },
    /// A path.
    Path(Vec<Step>),
    /// One line of text.
    Text {
        /// Where it begins, on its base line.
        at: Point,
        /// Font size.
        size: f64,
        /// What `at` refers to.
        anchor: Anchor,
        /// Whether it reads from the right.
        from_right: bool,
        /// What it says: from a file, so hostile until escaped.
        content: String,
    },
}

impl Shape {
    /// Moves it.
    pub fn shift(&mut self, by: Point) {
        let moved = |p: &mut Point| *p = Point::new(p.x + by.x, p.y + by.y);
        match self {
            Self::Rect { area, .. } => *area = area.shifted(by),
            Self::Circle { center, .. } => moved(center),
            Self::Text { at, .. } => moved(at),
            Self::Path(steps) => {
                for step in steps {
                    match step {
                        Step::Move(p) | Step::Line(p) => moved(p),
                        Step::Corner(corner, p) => {
                            moved(corner);
                            moved(p);
                        }
                        Step::Close => {}
                    }
                }
            }
        }
    }
}

/// A primitive with its class.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub class: Class,
    /// What it looks like.
    pub shape: Shape,
    /// Scale below which it need not be drawn, because nobody could read it.
    pub min_scale: f64,
}

/// A card, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct CardDrawing {
    /// The body's id.
    pub id: String,
    /// What a reader hears instead of seeing it.
    pub title: String,
    /// Where it stands on the chart.
    pub bounds: Area,
    /// Its marks, counted from the upper left corner of `bounds`.
    pub marks: Vec<Mark>,
}

/// What a link stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// From a body to those under it; the link's id is the body's.
    Tree,
    /// A channel.
    Channel(StyleKey),
}

/// A line or the word on it, ready to draw. A channel has one of each, under one id: words
/// are painted after all lines. Of several channels that run together, one has the word.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkDrawing {
    /// Id of the channel, or of the body above.
    pub id: String,
    /// What it stands for.
    pub kind: LinkKind,
    /// What becomes of it, where two sides are compared.
    pub fate: Option<Fate>,
    /// What its marks cover.
    pub bounds: Area,
    /// Its marks, in coordinates of the chart.
    pub marks: Vec<Mark>,
}

impl LinkDrawing {
    /// Whether it is a line of the tree.
    #[must_use]
    pub fn is_tree(&self) -> bool {
        self.kind == LinkKind::Tree
    }
}

impl Shape {
    /// Adds the shape's steps to the data of a path; only a path has any.
    pub fn append_path(&self, data: &mut String) {
        if let Self::Path(steps) = self {
            append_steps(data, steps);
        }
    }
}

/// The whole chart, ready to draw: links first, then cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Width of the chart.
    pub width: f64,
    /// Height of the chart.
    pub height: f64,
    /// The cards, parents before children.
    pub cards: Vec<CardDrawing>,
    /// The links, in the order in which they are painted.
    pub links: Vec<LinkDrawing>,
}

impl Mark {
    /// A mark that is drawn at every scale.
    #[must_use]
    pub const fn new(class: Class, shape: Shape) -> Self {
        Self {
            class,
            shape,
            min_scale: 0.0,
        }
    }

    /// A line of text whose line box begins at `top`.
    #[must_use]
    pub fn text(class: TextClass, left: f64, top: f64, width: f64, content: String) -> Self {
        let style = class.style();
        let from_right = super::metrics::reads_from_right(&content);
        Self {
            class: Class::Text(class),
            shape: Shape::Text {
                at: Point::new(
                    if from_right { left + width } else { left },
                    top + baseline(class),
                ),
                size: style.size,
                anchor: Anchor::Start,
                from_right,
                content,
            },
            // Below three pixels letters are dust.
            min_scale: 3.0 / style.size,
        }
    }
}

/// Distance from the top of a line box to the base line: the letters' height is
/// centred a little below the middle, as browsers do.
#[must_use]
pub(super) fn baseline(class: TextClass) -> f64 {
    let style = class.style();
    ((style.line_height - style.size) / 2.0 + style.size * 0.83).round()
}

/// The `d` attribute of a path, with at most two decimals.
#[must_use]
pub fn path_data(steps: &[Step]) -> String {
    let mut data = String::new();
    append_steps(&mut data, steps);
    data
}

fn append_steps(data: &mut String, steps: &[Step]) {
    for step in steps {
        match step {
            Step::Move(to) => append_point(data, 'M', to),
            Step::Line(to) => append_point(data, 'L', to),
            Step::Corner(corner, to) => {
                append_point(data, 'Q', corner);
                append_point(data, ' ', to);
            }
            Step::Close => data.push('Z'),
        }
    }
}

fn append_point(data: &mut String, letter: char, point: &Point) {
    data.push(letter);
    append_number(data, point.x);
    data.push(' ');
    append_number(data, point.y);
}

/// A number as SVG wants it: at most two decimals and no more than needed.
#[must_use]
pub fn number(value: f64) -> String {
    let mut text = String::new();
    append_number(&mut text, value);
    text
}

/// As [`number`]. By hand: general formatting looks for the shortest text that reads back the
/// same, and a large chart is some ten thousand numbers.
pub(super) fn append_number(data: &mut String, value: f64) {
    // Nothing on a chart is as far away as that; what is no number is nought.
    let limit = 1e13;
    #[allow(clippy::cast_possible_truncation, reason = "it is within the limit")]
    let mut hundredths = (value * 100.0).round().clamp(-limit, limit) as i64;
    if hundredths < 0 {
        data.push('-');
        hundredths = -hundredths;
    }
    let mut digits = [b'0'; 20];
    let mut at = digits.len();
    let (mut whole, part) = (hundredths / 100, hundredths % 100);
    while whole > 0 || at == digits.len() {
        at -= 1;
        digits[at] = digit(whole % 10);
        whole /= 10;
    }
    data.extend(digits[at..].iter().copied().map(char::from));
    if part > 0 {
        data.push('.');
        data.push(char::from(digit(part / 10)));
        if part % 10 > 0 {
            data.push(char::from(digit(part % 10)));
        }
    }
}

/// A rectangle as a path of its own.
pub(super) fn append_box(data: &mut String, area: &Area) {
    let steps = [
        ('M', area.x),
        (' ', area.y),
        ('h', area.width),
        ('v', area.height),
        ('h', -area.width),
    ];
    for (letter, value) in steps {
        data.push(letter);
        append_number(data, value);
    }
    data.push('z');
}

fn digit(value: i64) -> u8 {
    b'0' + u8::try_from(value).unwrap_or(0)
}

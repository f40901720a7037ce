//! Two sides of a comparison on one layout: what becomes of a body, a line or a seat between them.
//!
//! Everything of both sides has its place in the layout, so that stepping from one side to the
//! other moves no card. Must not know what the sides are.

use super::card::ChartBody;
use super::drawing::{Class, Mark, Shape, Step};
use super::geometry::Point;

/// Radius of the sign on a card's corner.
const SIGN: f64 = 9.0;

/// What becomes of something on the way from the first side to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// It stands on the first side alone, and is drawn as a ghost.
    Goes,
    /// It stands on the second side alone.
    Comes,
    /// It stands on both and is not the same.
    Changed,
}

impl Fate {
    /// What it is on the way back.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Goes => Self::Comes,
            Self::Comes => Self::Goes,
            Self::Changed => Self::Changed,
        }
    }

    /// The sign that says it without a colour.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Goes => "−",
            Self::Comes => "+",
            Self::Changed => "~",
        }
    }

    /// Its class in the drawing.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::Goes => "fate-goes",
            Self::Comes => "fate-comes",
            Self::Changed => "fate-changed",
        }
    }
}

/// Which sides are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lit {
    /// The first, as it was.
    Before,
    /// Both over each other, with their differences.
    #[default]
    Both,
    /// The second, as it is then.
    After,
}

impl Lit {
    /// Whether something with this fate is drawn.
    #[must_use]
    pub fn shows(self, fate: Option<Fate>) -> bool {
        !matches!(
            (self, fate),
            (Self::Before, Some(Fate::Comes)) | (Self::After, Some(Fate::Goes))
        )
    }
}

/// A body that is not the same on both sides, and its card on each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fated {
    /// What becomes of it.
    pub fate: Fate,
    /// As it is on the first side; none when it comes.
    pub before: Option<ChartBody>,
    /// As it is on the second side; none when it goes.
    pub after: Option<ChartBody>,
}

impl ChartBody {
    /// What is drawn of the body; none when the lit side does not have it.
    #[must_use]
    pub fn on(&self, lit: Lit) -> Option<&Self> {
        match (self.fate.as_deref(), lit) {
            (None, _) | (_, Lit::Both) => Some(self),
            (Some(fated), Lit::Before) => fated.before.as_ref(),
            (Some(fated), Lit::After) => fated.after.as_ref(),
        }
    }

    /// What becomes of the line from the body above: it goes and comes with the body, and is new
    /// when the body has moved.
    #[must_use]
    pub fn fate_of_line(&self) -> Option<Fate> {
        let fated = self.fate.as_deref()?;
        match (fated.fate, &fated.before, &fated.after) {
            (Fate::Changed, Some(before), Some(after)) => {
                (before.parent != after.parent).then_some(Fate::Comes)
            }
            (fate, ..) => Some(fate).filter(|fate| *fate != Fate::Changed),
        }
    }
}

/// Gives marks the class of their fate, when both sides are lit. With one side lit, everything
/// looks as it does there, and words on lines lose their signs.
pub(super) fn dress(marks: &mut [Mark], fate: Fate, lit: Lit) {
    for mark in marks {
        if lit == Lit::Both {
            mark.class = fated(fate, mark.class.clone());
        } else if let Shape::Text { content, .. } = &mut mark.shape
            && let Some(rest) = content.strip_prefix(fate.sign())
        {
            *content = rest.trim_start().to_owned();
        }
    }
}

/// A class with a fate.
#[must_use]
pub(super) fn fated(fate: Fate, class: Class) -> Class {
    Class::Fated(fate, Box::new(class))
}

/// The sign on the upper left corner of a card.
pub(super) fn sign(fate: Fate) -> [Mark; 2] {
    let centre = Point::new(4.0, 4.0);
    let point = |x: f64, y: f64| Point::new(centre.x + x, centre.y + y);
    let mut steps = vec![Step::Move(point(-4.0, 0.0)), Step::Line(point(4.0, 0.0))];
    match fate {
        Fate::Goes => {}
        Fate::Comes => {
            steps.extend([Step::Move(point(0.0, -4.0)), Step::Line(point(0.0, 4.0))]);
        }
        Fate::Changed => {
            steps = vec![
                Step::Move(point(-4.5, 1.5)),
                Step::Corner(point(-2.25, -3.5), point(0.0, 0.0)),
                Step::Corner(point(2.25, 3.5), point(4.5, -1.5)),
            ];
        }
    }
    let circle = Shape::Circle {
        center: centre,
        radius: SIGN,
    };
    [
        Mark::new(fated(fate, Class::FoldedGround), circle),
        Mark::new(fated(fate, Class::FlagSign), Shape::Path(steps)),
    ]
}

//! How large a chart appears on a screen, and which arrangement makes it largest.
//!
//! A few candidates are laid out and the one with the largest smallest text wins: on a
//! projector the smallest text decides whether the hall can read along.

use super::drawing::{Drawing, Shape};
use super::geometry::{Size, real};
use super::layout::{Arrangement, Input, Layout, Spacing, lay_out};
use super::tree::Tree;

/// How a chart sits in a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Pixels of the frame for one unit of the chart.
    pub scale: f64,
    /// Size of the smallest text in pixels of the frame; nought without text.
    pub smallest_text_px: f64,
}

/// A full-HD projector.
pub const PROJECTOR: Size = Size {
    width: 1920.0,
    height: 1080.0,
};

/// The scale at which `size` just fits `frame` with a margin on each side.
#[must_use]
pub fn scale(size: Size, frame: Size, margin: f64) -> f64 {
    let wide = (frame.width - 2.0 * margin).max(1.0) / size.width.max(1.0);
    let high = (frame.height - 2.0 * margin).max(1.0) / size.height.max(1.0);
    wide.min(high)
}

/// Fits a drawing into a frame.
#[must_use]
pub fn fit(drawing: &Drawing, frame: Size, margin: f64) -> Fit {
    let size = Size {
        width: drawing.width,
        height: drawing.height,
    };
    let scale = scale(size, frame, margin);
    let marks = drawing
        .cards
        .iter()
        .flat_map(|card| &card.marks)
        .chain(drawing.links.iter().flat_map(|link| &link.marks));
    let smallest = marks
        .filter_map(|mark| match &mark.shape {
            Shape::Text { size, .. } => Some(*size),
            _ => None,
        })
        .fold(f64::INFINITY, f64::min);
    Fit {
        scale,
        smallest_text_px: if smallest.is_finite() {
            smallest * scale
        } else {
            0.0
        },
    }
}

/// Widths that a level's cards may have.
pub const WIDTHS: [f64; 10] = [
    156.0, 176.0, 196.0, 220.0, 248.0, 280.0, 316.0, 356.0, 400.0, 452.0,
];
/// The width that large charts take for all cards.
const USUAL: usize = 2;
/// Beyond this scale nothing more is won, and beauty decides.
const LARGE_ENOUGH: f64 = 2.0;
/// How many cards may be laid out in all while choosing.
const EFFORT: usize = 60_000;

/// What is chosen between.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// For each level, which of [`WIDTHS`] its cards have.
    pub widths: Vec<usize>,
    /// For each body, how its leaves are arranged.
    pub arrangements: Vec<Arrangement>,
}

/// What choosing needs to know.
pub struct Question<'a> {
    /// Who stands under whom.
    pub tree: &'a Tree,
    /// Whose children are not drawn.
    pub folded: &'a [bool],
    /// Distances.
    pub spacing: Spacing,
    /// Room to leave right of a card in a row, beyond the usual.
    pub beside: &'a [f64],
    /// The screen or page to fill.
    pub frame: Size,
    /// Space to leave free on each side of it.
    pub margin: f64,
    /// An arrangement asked for, for all parents.
    pub arrangement: Option<Arrangement>,
    /// A width asked for, for all cards.
    pub width: Option<f64>,
    /// How tall a body's card becomes at a width, and how badly its name is then set,
    /// from nought to one.
    pub measure: &'a dyn Fn(usize, f64) -> (f64, f64),
}

/// A choice with its outcome.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// What was chosen.
    pub choice: Choice,
    /// Size of each card.
    pub sizes: Vec<Size>,
    /// Where each stands.
    pub layout: Layout,
}

/// Chooses widths and arrangements so that the chart appears as large as possible.
#[must_use]
pub fn choose(question: &Question<'_>) -> Chosen {
    let mut search = Search::new(question);
    let mut best = search.tried(search.first_choice());
    if question.arrangement.is_none() {
        for columns in [1, 2, 3, 4] {
            let all = vec![Arrangement::Hang { columns }; question.tree.len()];
            search.improve(&mut best, |choice| choice.arrangements = all);
        }
    }
    // Levels and parents influence each other, so each is gone through twice.
    for _ in 0..2 {
        if question.width.is_none() {
            for level in 0..best.chosen.choice.widths.len() {
                for width in 0..WIDTHS.len() {
                    search.improve(&mut best, |choice| choice.widths[level] = width);
                }
            }
        }
        if question.arrangement.is_none() {
            for &parent in &search.parents_of_leaves() {
                for arrangement in [
                    Arrangement::Row,
                    Arrangement::Hang { columns: 1 },
                    Arrangement::Hang { columns: 2 },
                    Arrangement::Hang { columns: 3 },
                    Arrangement::Hang { columns: 4 },
                ] {
                    search.improve(&mut best, |choice| {
                        choice.arrangements[parent] = arrangement;
                    });
                }
            }
        }
    }
    best.chosen
}

struct Tried {
    chosen: Chosen,
    score: f64,
}

struct Search<'a> {
    question: &'a Question<'a>,
    /// Measured heights by width and position, filled as they are asked for.
    measured: Vec<Vec<Option<(f64, f64)>>>,
    shown: Vec<usize>,
    left: usize,
}

impl<'a> Search<'a> {
    fn new(question: &'a Question<'a>) -> Self {
        let mut hidden = vec![false; question.tree.len()];
        let mut shown = Vec::new();
        for &at in question.tree.preorder() {
            let folded = |parent: usize| hidden[parent] || question.folded[parent];
            hidden[at] = question.tree.parent(at).is_some_and(folded);
            if !hidden[at] {
                shown.push(at);
            }
        }
        Self {
            question,
            measured: vec![Vec::new(); WIDTHS.len() + 1],
            left: EFFORT,
            shown,
        }
    }

    fn first_choice(&self) -> Choice {
        let depth = |&at: &usize| self.question.tree.depth(at) + 1;
        let levels = self.shown.iter().map(depth).max().unwrap_or(0);
        let width = if self.question.width.is_some() {
            WIDTHS.len()
        } else {
            USUAL
        };
        // What is too large to try variations of hangs in lists at once: rows
        // would make it thousands of cards wide.
        let untried = if self.shown.len() > EFFORT / 4 {
            Arrangement::Hang { columns: 1 }
        } else {
            Arrangement::Row
        };
        Choice {
            widths: vec![width; levels],
            arrangements: vec![
                self.question.arrangement.unwrap_or(untried);
                self.question.tree.len()
            ],
        }
    }

    fn parents_of_leaves(&self) -> Vec<usize> {
        let leaf =
            |at: usize| self.question.folded[at] || self.question.tree.children(at).is_empty();
        let parent = |&at: &usize| {
            !self.question.folded[at]
                && self
                    .question
                    .tree
                    .children(at)
                    .iter()
                    .filter(|&&c| leaf(c))
                    .count()
                    > 1
        };
        self.shown.iter().copied().filter(parent).collect()
    }

    /// Tries a variation of the best so far and keeps it when it is better.
    fn improve(&mut self, best: &mut Tried, vary: impl FnOnce(&mut Choice)) {
        if self.left < self.shown.len() {
            return;
        }
        let mut choice = best.chosen.choice.clone();
        vary(&mut choice);
        if choice == best.chosen.choice {
            return;
        }
        let tried = self.tried(choice);
        // Equal up to rounding is not better: the plainer one, tried first, stays.
        if tried.score > best.score + 1e-6 {
            *best = tried;
        }
    }

    fn tried(&mut self, choice: Choice) -> Tried {
        self.left = self.left.saturating_sub(self.shown.len());
        let mut sizes = vec![Size::default(); self.question.tree.len()];
        let mut flaws = 0.0;
        let count = self.question.tree.len();
        for &at in &self.shown {
            let index = choice.widths[self.question.tree.depth(at)];
            let width = WIDTHS
                .get(index)
                .copied()
                .or(self.question.width)
                .unwrap_or(WIDTHS[USUAL]);
            let column = &mut self.measured[index];
            if column.is_empty() {
                column.resize(count, None);
            }
            let (height, flaw) =
                *column[at].get_or_insert_with(|| (self.question.measure)(at, width));
            flaws += flaw;
            sizes[at] = Size { width, height };
        }
        let layout = lay_out(&Input {
            tree: self.question.tree,
            sizes: &sizes,
            folded: self.question.folded,
            arrangements: &choice.arrangements,
            beside: self.question.beside,
            spacing: self.question.spacing,
        });
        let score = self.score(&choice, &layout, flaws);
        Tried {
            chosen: Chosen {
                choice,
                sizes,
                layout,
            },
            score,
        }
    }

    /// The scale, less a little for what is plain to see: names cut, columns where a
    /// row would do, cards wider than usual.
    fn score(&self, choice: &Choice, layout: &Layout, flaws: f64) -> f64 {
        let scale = scale(layout.size, self.question.frame, self.question.margin);
        let hanging = layout.hanging.len().min(8);
        let wide: usize = choice
            .widths
            .iter()
            .map(|width| width.abs_diff(USUAL))
            .sum();
        let wide = real(wide) / real(choice.widths.len().max(1));
        let flaws = flaws / real(self.shown.len().max(1));
        scale.min(LARGE_ENOUGH) * (1.0 - 0.01 * real(hanging.min(3)) - 0.004 * wide - 0.5 * flaws)
    }
}

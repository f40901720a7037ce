//! How large a chart appears on a screen, and which arrangement makes it largest.
//!
//! For a few widths of cards the best arrangement is computed, and the one with the largest
//! smallest text wins: on a projector the smallest text decides whether the hall can read
//! along. A small chart is then polished by trying variations of it.

use super::arrange::{self, Branches, Outline, Outlines};
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
/// The width that cards take where nothing else is better.
const USUAL: usize = 2;
/// The width that very large charts take for all cards.
const NARROW: usize = 1;
/// The order in which widths for all cards are tried.
const FIRST_TRIED: [usize; 6] = [USUAL, NARROW, 0, 3, 4, 5];
/// Beyond this scale nothing more is won, and beauty decides.
const LARGE_ENOUGH: f64 = 2.0;
/// What the scale of a chart counts in which whole branches hang.
const LISTS_WORTH: f64 = 0.88;
/// How many cards may be arranged in all while choosing widths.
const EFFORT: usize = 4_000;
/// Of more cards none can be read when the whole is fitted, whatever their width.
const READ_AS_WHOLE: usize = 1_000;
/// How many cards may be laid out in all while polishing.
const POLISH: usize = 4_000;
/// Charts with more cards are not polished.
const POLISHED: usize = 160;
/// Charts with no more cards are polished from a second start.
const SMALL: usize = 40;
/// Up to so many cards, several outlines are laid out to see which comes out best, and
/// whether levels that stand in rows would be as large as lists.
const COMPARED: usize = 600;
/// Up to so many cards, two are.
const COMPARED_TWICE: usize = 2_500;

/// What is chosen between.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// For each level, which of [`WIDTHS`] its cards have.
    pub widths: Vec<usize>,
    /// For each body, how its children are arranged.
    pub arrangements: Vec<Arrangement>,
}

/// Which way the levels follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flow {
    /// Downwards; whole branches may hang.
    #[default]
    Down,
    /// Downwards, and everything hangs but for branches directly under a root.
    Lists,
    /// To the right. Then what a layout calls wide is high on the screen.
    Right,
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
    /// Which way the levels follow each other.
    pub flow: Flow,
    /// The screen or page to fill.
    pub frame: Size,
    /// Space to leave free on each side of it.
    pub margin: f64,
    /// The arrangement asked for below a body, if any.
    pub asked: &'a dyn Fn(usize) -> Option<Arrangement>,
    /// A width asked for, for all cards.
    pub width: Option<f64>,
    /// Whether a good answer is enough: one width, no polish.
    pub quick: bool,
    /// How tall a body's card becomes at a width, and how badly its name is then set,
    /// from nought to one.
    pub measure: &'a dyn Fn(usize, f64) -> (f64, f64),
}

/// A choice with its outcome.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// What was chosen.
    pub choice: Choice,
    /// Size of each card, as the layout takes it.
    pub sizes: Vec<Size>,
    /// Where each stands.
    pub layout: Layout,
}

impl Question<'_> {
    /// The frame, as the layout takes it.
    #[must_use]
    pub fn frame(&self) -> Size {
        let Size { width, height } = self.frame;
        match self.flow {
            Flow::Right => Size {
                width: height,
                height: width,
            },
            _ => self.frame,
        }
    }
}

/// How tall cards are at widths, and how badly their names are then set; filled as it is
/// asked for.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// By width, then by position.
    columns: Vec<Vec<Option<(f64, f64)>>>,
    count: usize,
}

/// The column of a width; one that is not among [`WIDTHS`] has the last.
#[must_use]
pub(super) fn index_of(width: f64) -> usize {
    let same = |other: &f64| (other - width).abs() < 0.01;
    WIDTHS.iter().position(same).unwrap_or(WIDTHS.len())
}

impl Measured {
    /// How often something was measured.
    #[must_use]
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    pub(super) fn of(
        &mut self,
        at: usize,
        index: usize,
        all: usize,
        measure: impl FnOnce() -> (f64, f64),
    ) -> (f64, f64) {
        if self.columns.len() <= index {
            self.columns.resize(index + 1, Vec::new());
        }
        let column = &mut self.columns[index];
        if column.is_empty() {
            column.resize(all, None);
        }
        if let Some(known) = column[at] {
            return known;
        }
        self.count += 1;
        *column[at].insert(measure())
    }

    /// What is true of the same things.
    pub(super) fn kept(&self) -> Self {
        // A width that is not among the usual ones may be another one now.
        let usual = self.columns.iter().take(WIDTHS.len());
        Self {
            columns: usual.cloned().collect(),
            count: self.count,
        }
    }

    /// What is still true of other things of which some were here before.
    #[must_use]
    pub(super) fn carried<T>(&self, now: &[T], before: impl Fn(&T) -> Option<usize>) -> Self {
        let origins: Vec<Option<usize>> = now.iter().map(before).collect();
        let columns = self
            .kept()
            .columns
            .into_iter()
            .map(|column| {
                if column.is_empty() {
                    return Vec::new();
                }
                let known = |origin: &Option<usize>| column.get((*origin)?).copied().flatten();
                origins.iter().map(known).collect()
            })
            .collect();
        Self {
            columns,
            count: self.count,
        }
    }
}

/// Lays out with widths and arrangements that were chosen earlier; a parent that was none
/// then takes the arrangement of the parents beside it. Also says for how many that was.
#[must_use]
pub fn keep(
    question: &Question<'_>,
    widths: &[usize],
    known: &dyn Fn(usize) -> Option<Arrangement>,
    measured: &mut Measured,
) -> (Chosen, usize) {
    let mut search = Search::new(question, measured);
    let mut widths = widths.to_vec();
    let last = widths.last().copied().unwrap_or(USUAL);
    widths.resize(search.depth.max(widths.len()), last);
    let mut arranged = 0;
    let mut arrangements = vec![Arrangement::Row; question.tree.len()];
    for &at in &search.shown {
        let children = question.tree.children(at);
        if children.is_empty() {
            continue;
        }
        let known = |at: usize| {
            let stands = search.rows_below.get(at).copied().unwrap_or(false);
            known(at).map(|it| match it {
                Arrangement::Whole { .. } if stands => Arrangement::Row,
                other => other,
            })
        };
        arrangements[at] = match (question.asked)(at).or_else(|| known(at)) {
            Some(arrangement) => arrangement,
            None => {
                arranged += 1;
                let siblings = match question.tree.parent(at) {
                    Some(parent) => question.tree.children(parent),
                    None => &[],
                };
                siblings
                    .iter()
                    .find_map(|&it| known(it))
                    .unwrap_or_default()
            }
        };
    }
    let cards = search.cards(&widths);
    let tried = search.laid_out(&widths, &cards, arrangements);
    (tried.chosen, arranged)
}

/// Chooses widths and arrangements so that the chart appears as large as possible.
#[must_use]
pub fn choose(question: &Question<'_>, measured: &mut Measured) -> Chosen {
    let mut search = Search::new(question, measured);
    let small = !question.quick && search.shown.len() <= COMPARED;
    if question.flow != Flow::Down {
        return search.best(question.flow == Flow::Lists).chosen;
    }
    let whole = search.best(true);
    if !small {
        return whole.chosen;
    }
    // Levels that stand in rows say more than lists; lists have to be worth it.
    let levels = search.best(false);
    if whole.score * LISTS_WORTH > levels.score {
        whole.chosen
    } else {
        levels.chosen
    }
}

struct Tried {
    chosen: Chosen,
    score: f64,
}

/// Cards at chosen widths.
struct Cards {
    sizes: Vec<Size>,
    /// Height of each level.
    levels: Vec<f64>,
    /// How much of its scale the chart keeps when names cut and unusual widths are counted.
    worth: f64,
}

struct Search<'a> {
    question: &'a Question<'a>,
    measured: &'a mut Measured,
    shown: Vec<usize>,
    depth: usize,
    left: usize,
    /// Whether whole branches may hang.
    hangs_whole: bool,
    /// Below which bodies a row was asked for.
    rows_below: Vec<bool>,
}

impl<'a> Search<'a> {
    fn new(question: &'a Question<'a>, measured: &'a mut Measured) -> Self {
        let mut hidden = vec![false; question.tree.len()];
        let mut shown = Vec::new();
        let mut depth = 0;
        for &at in question.tree.preorder() {
            let folded = |parent: usize| hidden[parent] || question.folded[parent];
            hidden[at] = question.tree.parent(at).is_some_and(folded);
            if !hidden[at] {
                shown.push(at);
                depth = depth.max(question.tree.depth(at) + 1);
            }
        }
        Self {
            question,
            measured,
            left: 0,
            shown,
            depth,
            hangs_whole: false,
            rows_below: arrange::rows_below(question.tree, question.asked),
        }
    }

    /// The best chart, with whole branches hanging or without.
    fn best(&mut self, hangs_whole: bool) -> Tried {
        self.hangs_whole = hangs_whole;
        self.left = EFFORT;
        let widths = self.widths();
        let mut best = self.arranged(&widths);
        self.polish(&mut best);
        if !self.question.quick && self.shown.len() <= SMALL {
            // A handful of cards is worth a second look, from the plainest chart.
            let mut plain = self.plain();
            self.polish(&mut plain);
            if plain.score > best.score + 1e-6 {
                best = plain;
            }
        }
        best
    }

    /// The widths at which the chart can be arranged best.
    fn widths(&mut self) -> Vec<usize> {
        if self.question.width.is_some() {
            return vec![WIDTHS.len(); self.depth];
        }
        let depth = self.depth;
        let all = |width| vec![width; depth];
        if self.question.quick || self.shown.len() > READ_AS_WHOLE {
            return all(NARROW);
        }
        let mut best = all(USUAL);
        let mut most = f64::NEG_INFINITY;
        for width in FIRST_TRIED {
            self.try_widths(all(width), &mut best, &mut most);
        }
        // Levels influence each other, so they are gone through twice.
        for _ in 0..2 {
            for level in 0..self.depth {
                for width in 0..WIDTHS.len() {
                    if best[level] != width && self.left >= self.shown.len() {
                        let mut widths = best.clone();
                        widths[level] = width;
                        self.try_widths(widths, &mut best, &mut most);
                    }
                }
            }
        }
        best
    }

    fn try_widths(&mut self, widths: Vec<usize>, best: &mut Vec<usize>, most: &mut f64) {
        if self.left < self.shown.len() {
            return;
        }
        self.left -= self.shown.len();
        let cards = self.cards(&widths);
        let outlines = self.branches(&cards, &cards.levels).outlines();
        let score = self.best_of(&outlines) * cards.worth;
        if score > *most + 1e-6 {
            *most = score;
            *best = widths;
        }
    }

    fn best_of(&self, outlines: &Outlines) -> f64 {
        outlines
            .whole
            .iter()
            .map(|outline| {
                self.scale(Size {
                    width: outline.width,
                    height: outline.height,
                })
            })
            .fold(0.0, f64::max)
            .min(LARGE_ENOUGH)
    }

    /// The best layout at given widths.
    fn arranged(&mut self, widths: &[usize]) -> Tried {
        let cards = self.cards(widths);
        let compares = !self.question.quick && self.shown.len() <= COMPARED;
        let mut best = self.best_arranged(widths, &cards, &cards.levels);
        if compares {
            // Cards that hang do not count for their level, which may be lower then.
            let levels = best.chosen.layout.level_heights.clone();
            let again = self.best_arranged(widths, &cards, &levels);
            if again.score > best.score + 1e-6 {
                best = again;
            }
            for plain in [
                Arrangement::Row,
                Arrangement::Hang { columns: 1 },
                Arrangement::Whole { columns: 1 },
            ] {
                let allowed = match plain {
                    Arrangement::Whole { .. } => {
                        self.hangs_whole && !self.rows_below.contains(&true)
                    }
                    _ => self.question.flow != Flow::Lists,
                };
                let asked = |at| (self.question.asked)(at).unwrap_or(plain);
                if allowed {
                    let tried =
                        self.laid_out(widths, &cards, (0..cards.sizes.len()).map(asked).collect());
                    if tried.score > best.score + 1e-6 {
                        best = tried;
                    }
                }
            }
        }
        best
    }

    fn best_arranged(&self, widths: &[usize], cards: &Cards, levels: &[f64]) -> Tried {
        let branches = self.branches(cards, levels);
        let outlines = branches.outlines();
        let scale = |outline: &Outline| {
            self.scale(Size {
                width: outline.width,
                height: outline.height,
            })
            .min(LARGE_ENOUGH)
        };
        let mut ranked: Vec<_> = outlines.whole.iter().collect();
        // Of equals the lowest, which is the plainest, comes first.
        ranked.sort_by(|a, b| {
            let by_scale = scale(b).total_cmp(&scale(a));
            by_scale.then(a.height.total_cmp(&b.height))
        });
        let laid_out =
            |outline| self.laid_out(widths, cards, outlines.arrangements(&branches, outline));
        let count = self.shown.len();
        let several = if self.question.quick || count > COMPARED_TWICE {
            1
        } else if count > COMPARED {
            2
        } else {
            4
        };
        let mut ranked = ranked.into_iter().take(several);
        let first = ranked.next().map(laid_out);
        let best = ranked.map(laid_out).fold(first, |best, tried| match best {
            Some(best) if best.score + 1e-6 >= tried.score => Some(best),
            _ => Some(tried),
        });
        best.unwrap_or_else(|| {
            self.laid_out(widths, cards, vec![Arrangement::Row; cards.sizes.len()])
        })
    }

    fn branches<'b>(&'b self, cards: &'b Cards, levels: &'b [f64]) -> Branches<'b> {
        let frame = self.question.frame();
        let aspect = frame.width / frame.height.max(1.0);
        Branches {
            tree: self.question.tree,
            sizes: &cards.sizes,
            folded: self.question.folded,
            beside: self.question.beside,
            spacing: self.question.spacing,
            levels,
            aspect,
            most: arrange::expected(
                self.shown.iter().map(|&at| cards.sizes[at]),
                &self.question.spacing,
                aspect,
            ),
            may_hang_whole: self.hangs_whole,
            hangs_all: self.question.flow == Flow::Lists,
            asked: self.question.asked,
            rows_below: &self.rows_below,
            coarse: 2 * self.shown.len() > EFFORT,
        }
    }

    fn scale(&self, size: Size) -> f64 {
        scale(size, self.question.frame(), self.question.margin)
    }

    /// Measures all cards at widths.
    fn cards(&mut self, widths: &[usize]) -> Cards {
        let mut sizes = vec![Size::default(); self.question.tree.len()];
        let mut levels = vec![0.0_f64; self.depth];
        let mut flaws = 0.0;
        let count = self.question.tree.len();
        for &at in &self.shown {
            let depth = self.question.tree.depth(at);
            let index = widths.get(depth).copied().unwrap_or(USUAL);
            let width = WIDTHS
                .get(index)
                .copied()
                .or(self.question.width)
                .unwrap_or(WIDTHS[USUAL]);
            let (height, flaw) = self
                .measured
                .of(at, index, count, || (self.question.measure)(at, width));
            flaws += flaw;
            sizes[at] = match self.question.flow {
                Flow::Right => Size {
                    width: height,
                    height: width,
                },
                _ => Size { width, height },
            };
            levels[depth] = levels[depth].max(sizes[at].height);
        }
        let wide: usize = widths.iter().map(|width| width.abs_diff(USUAL)).sum();
        let wide = real(wide) / real(widths.len().max(1));
        let flaws = flaws / real(self.shown.len().max(1));
        Cards {
            sizes,
            levels,
            worth: 1.0 - 0.004 * wide - 0.5 * flaws,
        }
    }

    fn laid_out(&self, widths: &[usize], cards: &Cards, arrangements: Vec<Arrangement>) -> Tried {
        let layout = lay_out(&Input {
            tree: self.question.tree,
            sizes: &cards.sizes,
            folded: self.question.folded,
            arrangements: &arrangements,
            beside: self.question.beside,
            spacing: self.question.spacing,
        });
        // The scale, less a little for what is plain to see: names cut, columns where a row
        // would do, cards wider than usual.
        let hanging = real(layout.hanging.len().min(3));
        let scale = self.scale(layout.size).min(LARGE_ENOUGH);
        Tried {
            score: scale * (cards.worth - 0.01 * hanging),
            chosen: Chosen {
                choice: Choice {
                    widths: widths.to_vec(),
                    arrangements,
                },
                sizes: cards.sizes.clone(),
                layout,
            },
        }
    }

    /// Rows of cards of the usual width, or as near to it as may be.
    fn plain(&mut self) -> Tried {
        let usual = if self.question.width.is_some() {
            WIDTHS.len()
        } else {
            USUAL
        };
        let widths = vec![usual; self.depth];
        let cards = self.cards(&widths);
        let plain = match self.question.flow {
            Flow::Lists => Arrangement::Whole { columns: 1 },
            _ => Arrangement::Row,
        };
        let asked = |at| (self.question.asked)(at).unwrap_or(plain);
        let arrangements = (0..cards.sizes.len()).map(asked).collect();
        self.laid_out(&widths, &cards, arrangements)
    }

    /// Tries variations of the best so far and keeps what is better.
    fn polish(&mut self, best: &mut Tried) {
        if self.question.quick || self.shown.len() > POLISHED {
            return;
        }
        self.left = POLISH;
        for _ in 0..2 {
            if self.question.width.is_none() {
                for level in 0..self.depth {
                    for width in 0..WIDTHS.len() {
                        self.improve(best, |choice| choice.widths[level] = width);
                    }
                }
            }
            for parent in self.parents() {
                for arrangement in self.variations(parent) {
                    self.improve(best, |choice| choice.arrangements[parent] = arrangement);
                }
            }
        }
    }

    /// Parents for whose children something may be chosen.
    fn parents(&self) -> Vec<usize> {
        let Question {
            tree,
            folded,
            asked,
            ..
        } = self.question;
        let free = |&at: &usize| !folded[at] && tree.children(at).len() > 1 && asked(at).is_none();
        self.shown.iter().copied().filter(free).collect()
    }

    fn variations(&self, parent: usize) -> Vec<Arrangement> {
        let tree = self.question.tree;
        let columns = 1..=4_u8;
        let mut all = Vec::new();
        if self.question.flow != Flow::Lists {
            all.push(Arrangement::Row);
            all.extend(columns.clone().map(|columns| Arrangement::Hang { columns }));
        }
        let lists = self.question.flow == Flow::Lists;
        let heads = tree.parent(parent).is_none() && lists;
        if self.hangs_whole && !heads && !self.rows_below[parent] {
            all.extend(columns.map(|columns| Arrangement::Whole { columns }));
        }
        all
    }

    fn improve(&mut self, best: &mut Tried, vary: impl FnOnce(&mut Choice)) {
        if self.left < self.shown.len() {
            return;
        }
        let mut choice = best.chosen.choice.clone();
        vary(&mut choice);
        if choice == best.chosen.choice {
            return;
        }
        self.left -= self.shown.len();
        let cards = self.cards(&choice.widths);
        let tried = self.laid_out(&choice.widths, &cards, choice.arrangements);
        // Equal up to rounding is not better: the plainer one, tried first, stays.
        if tried.score > best.score + 1e-6 {
            *best = tried;
        }
    }
}

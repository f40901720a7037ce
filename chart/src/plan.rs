//! The chart as a whole: bodies and channels in, a plan out, from which single cards,
//! what a view shows, or the whole drawing can be had.
//!
//! Cards are set when they are asked for: of a hundred thousand, a screen shows fifty.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::card::{self, ChartBody};
use super::circles;
use super::drawing::{CardDrawing, Drawing, LinkDrawing, Shape};
use super::fate::{self, Fate, Lit};
use super::fit::{self, Choice, Fit, Flow};
use super::geometry::{Area, Point, Size};
use super::layout::Arrangement;
use super::shaping::Ground;
use super::tree::{Entry, Problem, Tree};
use super::visible::Grid;

/// Paper around the chart.
pub(super) const EDGE: f64 = 16.0;

/// A channel as the chart needs it; its word is already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartChannel {
    /// The channel's id.
    pub id: String,
    /// The body where it begins.
    pub from: String,
    /// The body where it ends.
    pub to: String,
    /// Its kind, as a key of an open vocabulary: "proposes".
    pub style: String,
    /// Its word.
    pub label: String,
    /// What becomes of it, where two sides are compared.
    pub fate: Option<Fate>,
}

/// The overall form of a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChartShape {
    /// Roots above, children below, arranged as the room asks for.
    #[default]
    TopDown,
    /// Roots above; branches hang as lists.
    Lists,
    /// Roots on the left, children on the right.
    LeftRight,
    /// Circles in circles.
    Circles,
    /// Rings around the root.
    Radial,
}

impl ChartShape {
    /// Every form, the usual one first.
    pub const ALL: [Self; 5] = [
        Self::TopDown,
        Self::LeftRight,
        Self::Lists,
        Self::Circles,
        Self::Radial,
    ];

    /// Its name in addresses and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TopDown => "down",
            Self::Lists => "lists",
            Self::LeftRight => "right",
            Self::Circles => "circles",
            Self::Radial => "radial",
        }
    }

    /// The form of a name.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.key() == key)
    }

    /// Which way its levels follow each other, if it has any.
    pub(super) const fn flow(self) -> Option<Flow> {
        match self {
            Self::TopDown => Some(Flow::Down),
            Self::Lists => Some(Flow::Lists),
            Self::LeftRight => Some(Flow::Right),
            Self::Circles | Self::Radial => None,
        }
    }
}

/// What the reader asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The overall form.
    pub shape: ChartShape,
    /// Ids of bodies whose children are folded away.
    pub collapsed: BTreeSet<String>,
    /// The screen or page to fill; its proportions steer the arrangement.
    pub frame: Size,
    /// Space to leave free on each side of it.
    pub margin: f64,
    /// Kinds of channels to draw; all when absent.
    pub channels: Option<BTreeSet<String>>,
    /// Kinds that, from a body to one directly under it, are drawn as the tree's own line.
    pub tree_styles: BTreeSet<String>,
    /// One width for all cards; chosen for each level when absent.
    pub card_width: Option<f64>,
    /// One arrangement for all parents; chosen for each parent when absent.
    pub arrangement: Option<Arrangement>,
    /// The arrangement of a body's children, by the body's id.
    pub arrangements: BTreeMap<String, Arrangement>,
    /// What an earlier plan chose, to be kept while the text does not become much smaller.
    pub keep: Option<Arc<Kept>>,
    /// The size in pixels of the frame below which no text may fall: what does not fit then
    /// is folded away.
    pub fold_to: Option<f64>,
    /// Which of two sides is drawn. The layout is the same for each.
    pub lit: Lit,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            shape: ChartShape::TopDown,
            collapsed: BTreeSet::new(),
            frame: fit::PROJECTOR,
            margin: 0.0,
            channels: None,
            tree_styles: BTreeSet::from(["coordinates".to_owned()]),
            card_width: None,
            arrangement: None,
            arrangements: BTreeMap::new(),
            keep: None,
            fold_to: None,
            lit: Lit::Both,
        }
    }
}

/// A plan's choice, apart from the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What it was chosen for.
    pub(super) shape: ChartShape,
    pub(super) frame: Size,
    /// How many bodies there were.
    pub(super) count: usize,
    /// How large the chart then was.
    pub(super) scale: f64,
    pub(super) widths: Vec<usize>,
    pub(super) arrangements: HashMap<String, Arrangement>,
}

/// How much was worked out anew for a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// How often a card was measured.
    pub measured: usize,
    /// For how many bodies the arrangement of the children was chosen.
    pub arranged: usize,
}

/// What follows from the bodies alone.
#[derive(Debug)]
struct Forest {
    tree: Tree,
    by_id: HashMap<String, usize>,
    problems: Vec<Problem>,
}

impl Forest {
    fn of(bodies: &[ChartBody]) -> Self {
        let entries: Vec<Entry<'_>> = bodies.iter().map(ChartBody::entry).collect();
        let (tree, problems) = Tree::build(&entries);
        let mut by_id = HashMap::with_capacity(bodies.len());
        for (at, body) in bodies.iter().enumerate() {
            by_id.entry(body.id.clone()).or_insert(at);
        }
        Self {
            tree,
            by_id,
            problems,
        }
    }
}

/// A chart that has been laid out.
#[derive(Clone, Debug)]
pub struct Plan {
    bodies: Arc<Vec<ChartBody>>,
    forest: Arc<Forest>,
    shape: ChartShape,
    folded: Vec<bool>,
    folded_to_fit: Vec<usize>,
    hidden: Vec<usize>,
    boxes: Vec<Option<Area>>,
    choice: Choice,
    kept: Arc<Kept>,
    measured: fit::Measured,
    effort: Effort,
    size: Size,
    links: Vec<LinkDrawing>,
    cards_grid: Grid,
    links_grid: Grid,
    problems: Vec<Problem>,
    lit: Lit,
}

impl Plan {
    /// Lays out bodies and channels.
    #[must_use]
    pub fn new(
        bodies: impl Into<Arc<Vec<ChartBody>>>,
        all_channels: &[ChartChannel],
        options: &Options,
    ) -> Self {
        Self::build(bodies.into(), all_channels, options, None)
    }

    /// Lays out bodies after an edit, a fold, or a change of what is shown. The same as a new
    /// plan that keeps this one's choice, but only what has changed is measured.
    #[must_use]
    pub fn updated(
        &self,
        bodies: impl Into<Arc<Vec<ChartBody>>>,
        all_channels: &[ChartChannel],
        options: &Options,
    ) -> Self {
        let options = Options {
            keep: Some(self.kept()),
            ..options.clone()
        };
        Self::build(bodies.into(), all_channels, &options, Some(self))
    }

    /// Lays out bodies for another reading: chosen anew, as [`Self::new`] does, but only what has
    /// changed since this plan is measured.
    #[must_use]
    pub fn anew(
        &self,
        bodies: impl Into<Arc<Vec<ChartBody>>>,
        all_channels: &[ChartChannel],
        options: &Options,
    ) -> Self {
        Self::build(bodies.into(), all_channels, options, Some(self))
    }

    /// What was chosen, for [`Options::keep`].
    #[must_use]
    pub fn kept(&self) -> Arc<Kept> {
        Arc::clone(&self.kept)
    }

    fn build(
        bodies: Arc<Vec<ChartBody>>,
        all_channels: &[ChartChannel],
        options: &Options,
        before: Option<&Self>,
    ) -> Self {
        // A fold, or another set of channels, leaves the bodies as they were.
        let same = before.filter(|before| Arc::ptr_eq(&before.bodies, &bodies));
        let forest = same.map_or_else(
            || Arc::new(Forest::of(&bodies)),
            |before| Arc::clone(&before.forest),
        );
        let tree = &forest.tree;
        let mut problems = forest.problems.clone();
        let mut folded: Vec<bool> = bodies
            .iter()
            .map(|body| options.collapsed.contains(&body.id))
            .collect();
        let ground = Ground {
            bodies: &bodies,
            tree,
            channels: all_channels,
            by_id: &forest.by_id,
            options,
        };
        let mut measured = before.map_or_else(fit::Measured::default, |before| match same {
            Some(same) => same.measured.kept(),
            None => before.measured.carried(&bodies, |body| {
                let at = before.position(&body.id)?;
                before.bodies[at].looks_like(body).then_some(at)
            }),
        });
        let folded_to_fit = match options.fold_to {
            Some(least) => ground.fold_to_fit(&mut folded, &mut measured, least),
            None => Vec::new(),
        };
        let shaped = ground.shaped(&folded, measured);
        let mut links = shaped.links;
        problems.extend(shaped.problems);
        let (boxes, size) = settle(shaped.boxes, &mut links, shaped.reach);
        // What one side alone has takes its room when the other is lit.
        let links = light(links, options.lit);
        let hidden: Vec<usize> = tree
            .descendants()
            .into_iter()
            .zip(&folded)
            .map(|(below, folded)| if *folded { below } else { 0 })
            .collect();
        let cards_grid = Grid::new(boxes.iter().map(|area| area.unwrap_or_default()).collect());
        let links_grid = Grid::new(links.iter().map(|link| link.bounds).collect());
        let kept = match (shaped.kept, &options.keep) {
            (None, Some(kept)) => Arc::clone(kept),
            (kept, _) => Arc::new(kept.unwrap_or_else(|| Kept {
                shape: options.shape,
                frame: options.frame,
                count: bodies.len(),
                scale: 0.0,
                widths: Vec::new(),
                arrangements: HashMap::new(),
            })),
        };
        Self {
            shape: options.shape,
            folded,
            folded_to_fit,
            hidden,
            boxes,
            choice: shaped.choice,
            kept,
            measured: shaped.measured,
            effort: shaped.effort,
            size,
            links,
            cards_grid,
            links_grid,
            problems,
            lit: options.lit,
            bodies,
            forest,
        }
    }

    /// The overall form.
    #[must_use]
    pub const fn shape(&self) -> ChartShape {
        self.shape
    }

    /// How much was worked out anew.
    #[must_use]
    pub const fn effort(&self) -> Effort {
        self.effort
    }

    /// Positions of the bodies that were folded because not all would have fitted.
    #[must_use]
    pub fn folded_to_fit(&self) -> &[usize] {
        &self.folded_to_fit
    }

    /// Ids of all bodies whose children are folded away.
    #[must_use]
    pub fn collapsed(&self) -> BTreeSet<String> {
        let folded = self.bodies.iter().zip(&self.folded);
        folded
            .filter(|(_, folded)| **folded)
            .map(|(body, _)| body.id.clone())
            .collect()
    }

    /// How round the corners of a card's outline are.
    #[must_use]
    pub fn roundness(&self, at: usize) -> f64 {
        let disc = self.shape == ChartShape::Circles
            && !circles::is_ring(&self.forest.tree, &self.folded, at);
        if disc {
            self.place(at).map_or(0.0, |area| area.width / 2.0)
        } else {
            card::RADIUS
        }
    }

    /// What had to be worked around.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Who stands under whom, by position.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.forest.tree
    }

    /// The bodies, in the order that positions count.
    #[must_use]
    pub fn bodies(&self) -> &[ChartBody] {
        &self.bodies
    }

    /// A body as the lit side has it.
    #[must_use]
    pub fn shown(&self, at: usize) -> Option<&ChartBody> {
        self.bodies.get(at)?.on(self.lit)
    }

    /// Position of the first body with an id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.forest.by_id.get(id).copied()
    }

    /// Place of a card; none when it is folded away, or the lit side does not have it.
    #[must_use]
    pub fn place(&self, at: usize) -> Option<Area> {
        self.shown(at)?;
        self.boxes.get(at).copied().flatten()
    }

    /// Whether a body's children are folded away.
    #[must_use]
    pub fn is_folded(&self, at: usize) -> bool {
        self.folded.get(at).copied().unwrap_or(false)
    }

    /// Ids and places of all cards that are drawn, parents before children.
    pub fn boxes(&self) -> impl Iterator<Item = (&str, Area)> {
        self.forest.tree.preorder().iter().filter_map(|&at| {
            let place = self.place(at)?;
            Some((self.bodies[at].id.as_str(), place))
        })
    }

    /// Widths and arrangements that were chosen.
    #[must_use]
    pub const fn choice(&self) -> &Choice {
        &self.choice
    }

    /// Width and height of the chart with its margin.
    #[must_use]
    pub const fn size(&self) -> Size {
        self.size
    }

    /// All links, in the order in which they are painted.
    #[must_use]
    pub fn links(&self) -> &[LinkDrawing] {
        &self.links
    }

    /// Positions of the cards that a view meets, in rising order.
    #[must_use]
    pub fn cards_within(&self, view: &Area) -> Vec<usize> {
        let mut found = self.cards_grid.within(view);
        found.retain(|&at| self.shown(at).is_some());
        found
    }

    /// Positions in [`Self::links`] of the links that a view meets, in rising order.
    #[must_use]
    pub fn links_within(&self, view: &Area) -> Vec<usize> {
        self.links_grid.within(view)
    }

    /// One card, ready to draw; none when it is folded away.
    #[must_use]
    pub fn card(&self, at: usize) -> Option<CardDrawing> {
        let bounds = self.place(at)?;
        let (whole, body) = (self.bodies.get(at)?, self.shown(at)?);
        Some(CardDrawing {
            id: body.id.clone(),
            title: card::spoken(body),
            bounds,
            marks: match self.shape {
                ChartShape::Circles => {
                    let ring = circles::is_ring(&self.forest.tree, &self.folded, at);
                    let mut marks = circles::set(body, &bounds, ring, self.hidden[at]);
                    if let Some(fated) = &whole.fate {
                        fate::dress(&mut marks, fated.fate, self.lit);
                    }
                    marks
                }
                _ => card::set_on(whole, bounds.width, self.hidden[at], self.lit).marks,
            },
        })
    }

    /// The whole chart, ready to draw.
    #[must_use]
    pub fn drawing(&self) -> Drawing {
        Drawing {
            width: self.size.width,
            height: self.size.height,
            cards: self
                .tree()
                .preorder()
                .iter()
                .filter_map(|&at| self.card(at))
                .collect(),
            links: self.links.clone(),
        }
    }

    /// How the chart sits in a frame.
    #[must_use]
    pub fn fit(&self, frame: Size, margin: f64) -> Fit {
        let scale = fit::scale(self.size, frame, margin);
        let on_cards = (0..self.bodies.len())
            .filter(|&at| self.boxes[at].is_some())
            .map(|at| match self.shape {
                ChartShape::Circles => circles::smallest_text(self.hidden[at]),
                _ => card::smallest_text(&self.bodies[at], self.hidden[at]),
            });
        let on_links = self.links.iter().flat_map(|link| &link.marks);
        let smallest = on_links
            .filter_map(|mark| match &mark.shape {
                Shape::Text { size, .. } => Some(*size),
                _ => None,
            })
            .chain(on_cards)
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
}

/// The links that are lit, dressed by their fates.
fn light(mut links: Vec<LinkDrawing>, lit: Lit) -> Vec<LinkDrawing> {
    links.retain(|link| lit.shows(link.fate));
    for link in &mut links {
        if let Some(fate) = link.fate {
            fate::dress(&mut link.marks, fate, lit);
        }
    }
    links
}

/// Moves everything so that the margin is the same on all sides.
fn settle(
    boxes: Vec<Option<Area>>,
    links: &mut [LinkDrawing],
    reach: Option<Area>,
) -> (Vec<Option<Area>>, Size) {
    let areas = boxes.iter().flatten().copied();
    let all = areas
        .chain(links.iter().map(|link| link.bounds))
        .chain(reach)
        .reduce(|a, b| a.union(&b));
    let Some(all) = all else {
        let size = Size {
            width: 2.0 * EDGE,
            height: 2.0 * EDGE,
        };
        return (boxes, size);
    };
    let by = Point::new((EDGE - all.x).round(), (EDGE - all.y).round());
    for link in links {
        link.bounds = link.bounds.shifted(by);
        for mark in &mut link.marks {
            mark.shape.shift(by);
        }
    }
    let boxes = boxes
        .into_iter()
        .map(|area| area.map(|area| area.shifted(by)))
        .collect();
    let size = Size {
        width: (all.width + 2.0 * EDGE).ceil(),
        height: (all.height + 2.0 * EDGE).ceil(),
    };
    (boxes, size)
}

//! The chart as a whole: bodies and channels in, a plan out, from which single cards,
//! what a view shows, or the whole drawing can be had.
//!
//! Cards are set when they are asked for: of a hundred thousand, a screen shows fifty.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::card::{self, ChartBody};
use super::channels::{self, Ground, Shown};
use super::drawing::{
    CardDrawing, Class, Drawing, LinkDrawing, LinkKind, Mark, Shape, Step, StyleKey,
};
use super::fate::{self, Fate, Lit};
use super::fit::{self, Choice, Chosen, Fit, Question};
use super::geometry::{Area, Point, Size};
use super::layout::{Arrangement, Hanging, Layout, Spacing};
use super::links::{TreeLink, tree_link};
use super::route::Pieces;
use super::tree::{Entry, Problem, Tree};
use super::visible::Grid;

/// Paper around the chart.
const EDGE: f64 = 16.0;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartShape {
    /// Roots above, children below.
    #[default]
    TopDown,
}

/// What the reader asked for.
#[derive(Clone, Debug)]
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
    /// One arrangement for all leaves; chosen for each parent when absent.
    pub arrangement: Option<Arrangement>,
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
            lit: Lit::Both,
        }
    }
}

/// A chart that has been laid out.
#[derive(Clone, Debug)]
pub struct Plan {
    bodies: Vec<ChartBody>,
    tree: Tree,
    folded: Vec<bool>,
    hidden: Vec<usize>,
    by_id: HashMap<String, usize>,
    boxes: Vec<Option<Area>>,
    choice: Choice,
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
    pub fn new(bodies: Vec<ChartBody>, all_channels: &[ChartChannel], options: &Options) -> Self {
        let entries: Vec<Entry<'_>> = bodies
            .iter()
            .map(|body| Entry {
                id: &body.id,
                parent: body.parent.as_deref(),
                order: body.order,
            })
            .collect();
        let (tree, mut problems) = Tree::build(&entries);
        let mut by_id = HashMap::with_capacity(bodies.len());
        for (at, body) in bodies.iter().enumerate() {
            by_id.entry(body.id.clone()).or_insert(at);
        }
        let folded: Vec<bool> = bodies
            .iter()
            .map(|body| options.collapsed.contains(&body.id))
            .collect();
        let hidden: Vec<usize> = tree
            .descendants()
            .into_iter()
            .zip(&folded)
            .map(|(below, folded)| if *folded { below } else { 0 })
            .collect();
        // Cards stay where they are when a kind of channel is switched off, so room is made
        // for all of them.
        let mut shown = shown_channels(all_channels, &by_id, &tree, &folded, &mut problems);
        let beside = room_beside(&tree, &shown);
        let spacing = Spacing {
            // Lines and words of channels need wider gutters.
            level: if shown.is_empty() { 44.0 } else { 56.0 },
            ..Spacing::default()
        };
        let Chosen { choice, layout, .. } = fit::choose(&Question {
            tree: &tree,
            folded: &folded,
            spacing,
            beside: &beside,
            frame: options.frame,
            margin: options.margin,
            arrangement: options.arrangement,
            width: options.card_width,
            measure: &|at, width| card::measure(&bodies[at], width),
        });
        if let Some(wanted) = &options.channels {
            let wanted: BTreeSet<StyleKey> =
                wanted.iter().map(|kind| StyleKey::new(kind)).collect();
            shown.retain(|channel| wanted.contains(&channel.style));
        }
        let (mut links, fates) = draw_links(
            &tree,
            &layout,
            &folded,
            &bodies,
            shown,
            options,
            spacing.level,
        );
        let (boxes, size) = settle(layout.boxes, &mut links);
        // What one side alone has takes its room when the other is lit.
        let links = light(links, &fates, options.lit);
        let cards_grid = Grid::new(boxes.iter().map(|area| area.unwrap_or_default()).collect());
        let links_grid = Grid::new(links.iter().map(|link| link.bounds).collect());
        Self {
            bodies,
            tree,
            folded,
            hidden,
            by_id,
            boxes,
            choice,
            size,
            links,
            cards_grid,
            links_grid,
            problems,
            lit: options.lit,
        }
    }

    /// What had to be worked around.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Who stands under whom, by position.
    #[must_use]
    pub const fn tree(&self) -> &Tree {
        &self.tree
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
        self.by_id.get(id).copied()
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
        self.tree.preorder().iter().filter_map(|&at| {
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
        let body = self.bodies.get(at)?;
        Some(CardDrawing {
            id: body.id.clone(),
            title: card::spoken(self.shown(at)?),
            bounds,
            marks: card::set_on(body, bounds.width, self.hidden[at], self.lit).marks,
        })
    }

    /// The whole chart, ready to draw.
    #[must_use]
    pub fn drawing(&self) -> Drawing {
        Drawing {
            width: self.size.width,
            height: self.size.height,
            cards: self
                .tree
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
            .map(|at| card::smallest_text(&self.bodies[at], self.hidden[at]));
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

/// Channels with both ends drawn; an end that is folded away moves up to the body that
/// is drawn for it.
fn shown_channels(
    all: &[ChartChannel],
    by_id: &HashMap<String, usize>,
    tree: &Tree,
    folded: &[bool],
    problems: &mut Vec<Problem>,
) -> Vec<Shown> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut stands_for: Vec<usize> = (0..tree.len()).collect();
    for &at in tree.preorder() {
        if let Some(parent) = tree.parent(at)
            && (folded[parent] || stands_for[parent] != parent)
        {
            stands_for[at] = stands_for[parent];
        }
    }
    let mut seen = HashSet::new();
    let mut shown = Vec::new();
    for channel in all {
        let mut end = |id: &String| {
            let found = by_id.get(id).copied();
            if found.is_none() {
                problems.push(Problem::MissingEnd {
                    id: channel.id.clone(),
                    body: id.clone(),
                });
            }
            found
        };
        let (Some(from), Some(to)) = (end(&channel.from), end(&channel.to)) else {
            continue;
        };
        if from == to {
            problems.push(Problem::SelfChannel {
                id: channel.id.clone(),
                body: channel.from.clone(),
            });
            continue;
        }
        let (from, to) = (stands_for[from], stands_for[to]);
        let style = StyleKey::new(&channel.style);
        if from == to || !seen.insert((from, to, style.clone(), &channel.label)) {
            continue;
        }
        shown.push(Shown {
            id: channel.id.clone(),
            from,
            to,
            style,
            label: channel.label.clone(),
            fate: channel.fate,
        });
    }
    shown
}

/// Room for the words on lines between neighbours in a row, right of the left one.
fn room_beside(tree: &Tree, shown: &[Shown]) -> Vec<f64> {
    let mut beside = vec![0.0_f64; tree.len()];
    for channel in shown {
        let siblings = match tree.parent(channel.from) {
            Some(parent) => tree.children(parent),
            None => tree.roots(),
        };
        let pair = siblings.windows(2).find(|pair| {
            pair == &[channel.from, channel.to] || pair == &[channel.to, channel.from]
        });
        if let Some(&[left, _]) = pair {
            // Arrow head, a bit of line at both ends, and the word.
            let room = channels::word_width(&channel.label) + 40.0 - Spacing::default().sibling;
            beside[left] = beside[left].max(room.ceil());
        }
    }
    beside
}

/// The links that are lit, dressed by their fates.
fn light(links: Vec<LinkDrawing>, fates: &[Option<Fate>], lit: Lit) -> Vec<LinkDrawing> {
    let fates = fates.iter().copied().chain(std::iter::repeat(None));
    links
        .into_iter()
        .zip(fates)
        .filter(|(_, fate)| lit.shows(*fate))
        .map(|(mut link, fate)| {
            if let Some(fate) = fate {
                fate::dress(&mut link.marks, fate, lit);
            }
            link
        })
        .collect()
}

/// Draws the tree's lines and the channels over them, and says what becomes of each.
fn draw_links(
    tree: &Tree,
    layout: &Layout,
    folded: &[bool],
    bodies: &[ChartBody],
    shown: Vec<Shown>,
    options: &Options,
    gutter: f64,
) -> (Vec<LinkDrawing>, Vec<Option<Fate>>) {
    let mut hanging: HashMap<usize, Vec<&Hanging>> = HashMap::new();
    for group in &layout.hanging {
        hanging.entry(group.parent).or_default().push(group);
    }
    let in_tree = |channel: &Shown| {
        tree.parent(channel.to) == Some(channel.from)
            && channel.fate == bodies[channel.to].fate_of_line()
            && options
                .tree_styles
                .iter()
                .any(|style| StyleKey::new(style) == channel.style)
    };
    let (merged, free): (Vec<Shown>, Vec<Shown>) = shown.into_iter().partition(in_tree);
    let merged_into: HashMap<usize, &Shown> =
        merged.iter().map(|channel| (channel.to, channel)).collect();

    let mut plain = Vec::new();
    let mut styled: Vec<(TreeLink, &Shown)> = Vec::new();
    for &parent in tree.preorder() {
        if folded[parent] || layout.boxes[parent].is_none() || tree.children(parent).is_empty() {
            continue;
        }
        let groups = hanging.get(&parent).map_or(&[][..], Vec::as_slice);
        let kind = |at: usize| merged_into.get(&at).map(|c| (&c.style, c.label.as_str()));
        for fate in [None, Some(Fate::Goes), Some(Fate::Comes)] {
            let link = tree_link(tree, layout, groups, parent, gutter, &|at| {
                kind(at).is_none() && bodies[at].fate_of_line() == fate
            });
            plain.extend(link.map(|link| (link, fate)));
        }
        let mut kinds: Vec<&Shown> = Vec::new();
        for child in tree.children(parent) {
            if let Some(channel) = merged_into.get(child)
                && !kinds
                    .iter()
                    .any(|k| (&k.style, k.label.as_str()) == (&channel.style, &channel.label))
            {
                kinds.push(channel);
            }
        }
        for channel in kinds {
            let own = (&channel.style, channel.label.as_str());
            let link = tree_link(tree, layout, groups, parent, gutter, &|at| {
                kind(at) == Some(own)
            });
            styled.extend(link.map(|link| (link, channel)));
        }
    }

    let mut drawings: Vec<LinkDrawing> =
        Vec::with_capacity(plain.len() + styled.len() + free.len());
    let mut fates: Vec<Option<Fate>> = plain.iter().map(|(_, fate)| *fate).collect();
    for (link, _) in &plain {
        let mark = Mark::new(Class::TreeLink, Shape::Path(link.steps.clone()));
        drawings.push(LinkDrawing {
            id: bodies[link.parent].id.clone(),
            kind: LinkKind::Tree,
            bounds: channels::bounds(std::slice::from_ref(&mark)),
            marks: vec![mark],
        });
    }
    if styled.is_empty() && free.is_empty() {
        return (drawings, fates);
    }
    let grid = Grid::new(
        layout
            .boxes
            .iter()
            .map(|area| area.unwrap_or_default())
            .collect(),
    );
    let tree_pieces = Pieces::new(
        plain
            .iter()
            .map(|(link, _)| link)
            .chain(styled.iter().map(|(link, _)| link))
            .flat_map(|link| link.pieces.iter().copied())
            .collect(),
    );
    let heights = side_heights(tree, layout);
    let ground = Ground {
        boxes: &layout.boxes,
        grid: &grid,
        tree_pieces: &tree_pieces,
        side_height: &|at| heights[at],
    };
    let (mut words, mut drawn_words) = (Vec::new(), Vec::new());
    for (link, channel) in &styled {
        let marks = vec![Mark::new(
            Class::Channel(channel.style.clone()),
            Shape::Path(link.steps.clone()),
        )];
        if let Some(word) =
            channels::place_word(&channel.label, &link.pieces, &[], &ground, &words, true)
        {
            words.push(word.area);
            drawn_words.push(channels::word_drawing(&word, channel));
        }
        drawings.push(LinkDrawing {
            id: channel.id.clone(),
            kind: LinkKind::Channel(channel.style.clone()),
            bounds: channels::bounds(&marks),
            marks,
        });
    }
    drawings.extend(channels::draw(&free, &ground, &mut words));
    drawings.append(&mut drawn_words);
    let by_id: HashMap<&str, Option<Fate>> = merged
        .iter()
        .chain(&free)
        .map(|channel| (channel.id.as_str(), channel.fate))
        .collect();
    let channels = drawings.iter().skip(plain.len());
    fates.extend(channels.map(|link| by_id.get(link.id.as_str()).copied().flatten()));
    (drawings, fates)
}

/// Cards that stand at the same height take channels at the same height.
fn side_heights(tree: &Tree, layout: &Layout) -> Vec<f64> {
    let mut least: HashMap<u64, f64> = HashMap::new();
    for area in layout.boxes.iter().flatten() {
        let half = least.entry(area.y.to_bits()).or_insert(f64::INFINITY);
        *half = half.min(area.height / 2.0);
    }
    (0..tree.len())
        .map(|at| {
            layout.boxes[at].map_or(0.0, |area| {
                area.y + least.get(&area.y.to_bits()).copied().unwrap_or(0.0)
            })
        })
        .collect()
}

/// Moves everything so that the margin is the same on all sides.
fn settle(boxes: Vec<Option<Area>>, links: &mut [LinkDrawing]) -> (Vec<Option<Area>>, Size) {
    let areas = boxes.iter().flatten().copied();
    let all = areas
        .chain(links.iter().map(|link| link.bounds))
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
            shift(&mut mark.shape, by);
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

fn shift(shape: &mut Shape, by: Point) {
    let moved = |p: &mut Point| *p = Point::new(p.x + by.x, p.y + by.y);
    match shape {
        Shape::Rect { area, .. } => *area = area.shifted(by),
        Shape::Circle { center, .. } => moved(center),
        Shape::Text { at, .. } => moved(at),
        Shape::Path(steps) => {
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

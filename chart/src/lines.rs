//! The links of a chart whose cards stand in levels: the tree's lines, and the channels
//! that run in the gutters between cards.
//!
//! A layout has its levels below each other. When they follow each other to the right, the
//! tree's lines are made as for the layout and then mirrored.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::card::ChartBody;
use super::channels::{self, Ground, Shown};
use super::drawing::{Class, LinkDrawing, LinkKind, Mark, Shape, Step, StyleKey};
use super::fate::Fate;
use super::fit::Flow;
use super::geometry::{Area, Point};
use super::layout::{Hanging, Layout, Spacing};
use super::links::{TreeLink, tree_link};
use super::metrics::TextClass;
use super::plan::ChartChannel;
use super::route::Pieces;
use super::tree::{Problem, Tree};
use super::visible::Grid;

/// Channels with both ends drawn; an end that is folded away moves up to the body that
/// is drawn for it.
pub(super) fn shown_channels(
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
pub(super) fn room_beside(tree: &Tree, shown: &[Shown], flow: Flow) -> Vec<f64> {
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
            let word = match flow {
                Flow::Right => TextClass::ChannelLabel.style().line_height,
                _ => channels::word_width(&channel.label),
            };
            let room = word + 40.0 - Spacing::default().sibling;
            beside[left] = beside[left].max(room.ceil());
        }
    }
    beside
}

/// What links are drawn for.
pub(super) struct Scene<'a> {
    pub tree: &'a Tree,
    pub folded: &'a [bool],
    pub bodies: &'a [ChartBody],
    pub layout: &'a Layout,
    /// Where the cards stand on the chart.
    pub boxes: &'a [Option<Area>],
    pub flow: Flow,
    /// Room between one level and the next.
    pub gutter: f64,
    /// Kinds that, from a body to one directly under it, are drawn as the tree's own line.
    pub tree_styles: &'a BTreeSet<String>,
}

/// Splits channels into those that are the tree's own lines and all others.
pub(super) fn merged(
    tree: &Tree,
    bodies: &[ChartBody],
    tree_styles: &BTreeSet<String>,
    shown: Vec<Shown>,
) -> (Vec<Shown>, Vec<Shown>) {
    let styles: Vec<StyleKey> = tree_styles.iter().map(|it| StyleKey::new(it)).collect();
    let in_tree = |channel: &Shown| {
        tree.parent(channel.to) == Some(channel.from)
            && styles.contains(&channel.style)
            && channel.fate == bodies[channel.to].fate_of_line()
    };
    shown.into_iter().partition(in_tree)
}

/// Mirrors at the diagonal.
fn mirrored(mut link: TreeLink) -> TreeLink {
    let swap = |p: &mut Point| *p = Point::new(p.y, p.x);
    for step in &mut link.steps {
        match step {
            Step::Move(p) | Step::Line(p) => swap(p),
            Step::Corner(corner, p) => {
                swap(corner);
                swap(p);
            }
            Step::Close => {}
        }
    }
    for (a, b) in &mut link.pieces {
        swap(a);
        swap(b);
    }
    link
}

/// Draws the tree's lines and the channels over them.
pub(super) fn draw(scene: &Scene<'_>, shown: Vec<Shown>) -> Vec<LinkDrawing> {
    let &Scene {
        tree,
        folded,
        bodies,
        layout,
        boxes,
        flow,
        gutter,
        tree_styles,
    } = scene;
    let mut hanging: HashMap<usize, Vec<&Hanging>> = HashMap::new();
    for group in &layout.hanging {
        hanging.entry(group.parent).or_default().push(group);
    }
    let link_to = |parent: usize, groups: &[&Hanging], joins: &dyn Fn(usize) -> bool| {
        let link = tree_link(tree, layout, groups, parent, gutter, joins)?;
        Some(match flow {
            Flow::Right => mirrored(link),
            _ => link,
        })
    };
    let (merged, free) = merged(tree, bodies, tree_styles, shown);
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
            let link = link_to(parent, groups, &|at| {
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
            let link = link_to(parent, groups, &|at| kind(at) == Some(own));
            styled.extend(link.map(|link| (link, channel)));
        }
    }

    let mut drawings: Vec<LinkDrawing> =
        Vec::with_capacity(plain.len() + styled.len() + free.len());
    for (link, fate) in &plain {
        let mark = Mark::new(Class::TreeLink, Shape::Path(link.steps.clone()));
        drawings.push(LinkDrawing {
            id: bodies[link.parent].id.clone(),
            kind: LinkKind::Tree,
            fate: *fate,
            bounds: channels::bounds(std::slice::from_ref(&mark)),
            marks: vec![mark],
        });
    }
    if styled.is_empty() && free.is_empty() {
        return drawings;
    }
    let grid = Grid::new(boxes.iter().map(|area| area.unwrap_or_default()).collect());
    let tree_pieces = Pieces::new(
        plain
            .iter()
            .map(|(link, _)| link)
            .chain(styled.iter().map(|(link, _)| link))
            .flat_map(|link| link.pieces.iter().copied())
            .collect(),
    );
    let heights = side_heights(boxes);
    let ground = Ground {
        boxes,
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
            fate: channel.fate,
            bounds: channels::bounds(&marks),
            marks,
        });
    }
    drawings.extend(channels::draw(&free, &ground, &mut words));
    drawings.append(&mut drawn_words);
    drawings
}

/// Cards that stand at the same height take channels at the same height.
fn side_heights(boxes: &[Option<Area>]) -> Vec<f64> {
    let mut least: HashMap<u64, f64> = HashMap::new();
    for area in boxes.iter().flatten() {
        let half = least.entry(area.y.to_bits()).or_insert(f64::INFINITY);
        *half = half.min(area.height / 2.0);
    }
    boxes
        .iter()
        .map(|area| {
            area.map_or(0.0, |area| {
                area.y + least.get(&area.y.to_bits()).copied().unwrap_or(0.0)
            })
        })
        .collect()
}

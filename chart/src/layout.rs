//! Where each card stands: levels aligned, parents centred over their children, nothing
//! overlapping, in time proportional to the number of cards.
//!
//! The contours follow A. van der Ploeg, "Drawing non-layered tidy trees in linear time"
//! (2014). Two things differ. A card's slot reaches from the gutter above its level to the
//! level's end, so that levels stay aligned and no line in a gutter meets a neighbour's
//! card. And children of one parent may hang below it, as a list or a matrix of leaves or
//! as indented lists of whole branches, which is one slot of its own, free to reach past
//! the levels beside it. Nothing recurses.
//!
//! Knows sizes and parents only, not what stands on the cards.

use std::ops::Range;

use super::geometry::{Area, Point, Size, real};
use super::hang::{self, Blocks};
use super::tree::Tree;

/// How the children of one parent are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Arrangement {
    /// Side by side.
    #[default]
    Row,
    /// Leaves in so many columns below the parent, read line by line. Children that have
    /// children of their own stand in a row; leaves between them form groups of their own.
    Hang {
        /// Number of columns; nought is read as one.
        columns: u8,
    },
    /// All children with all that stands below them, as indented lists in so many columns,
    /// read column by column. Among leaves alone it is the same as hanging them.
    Whole {
        /// Number of columns; nought is read as one.
        columns: u8,
    },
}

impl Arrangement {
    /// In how many columns children hang; one when they would stand in a row.
    #[must_use]
    pub fn columns(self) -> usize {
        match self {
            Self::Row => 1,
            Self::Hang { columns } | Self::Whole { columns } => usize::from(columns.max(1)),
        }
    }
}

/// Distances between cards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spacing {
    /// Between cards side by side.
    pub sibling: f64,
    /// Between one level and the next: the gutter in which lines run.
    pub level: f64,
    /// Between cards of one column.
    pub hang: f64,
    /// Between a pair of columns: room for the stem that both hang from.
    pub stem: f64,
    /// Room left of a single column, for its stem.
    pub lane: f64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            sibling: 20.0,
            level: 52.0,
            hang: 12.0,
            stem: 32.0,
            lane: 16.0,
        }
    }
}

/// What is laid out. All slices have one entry for each position of the tree.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Who stands under whom.
    pub tree: &'a Tree,
    /// Size of each card.
    pub sizes: &'a [Size],
    /// Whose children are not drawn.
    pub folded: &'a [bool],
    /// How each parent's children are arranged.
    pub arrangements: &'a [Arrangement],
    /// Room to leave right of a card that stands in a row, beyond the usual: for the
    /// word on a line to its neighbour.
    pub beside: &'a [f64],
    /// Distances.
    pub spacing: Spacing,
}

/// A line that cards hang from.
#[derive(Clone, Debug, PartialEq)]
pub struct Stem {
    /// Where it runs.
    pub x: f64,
    /// The cards that it holds, from its top to its foot.
    pub members: Vec<usize>,
}

/// Children hanging from one parent.
#[derive(Clone, Debug, PartialEq)]
pub struct Hanging {
    /// The parent.
    pub parent: usize,
    /// What they hang from, from left to right.
    pub stems: Vec<Stem>,
    /// The height of the line that joins the stems, when the parent itself hangs; otherwise
    /// it runs in the gutter under the parent's level.
    pub bus: Option<f64>,
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Each card's place; `None` when it is folded away.
    pub boxes: Vec<Option<Area>>,
    /// Top of each level.
    pub level_tops: Vec<f64>,
    /// Height of each level: of the cards that stand in it in a row.
    pub level_heights: Vec<f64>,
    /// The groups that hang.
    pub hanging: Vec<Hanging>,
    /// Whether each card hangs, rather than stand in a row.
    pub hung: Vec<bool>,
    /// Width and height of all.
    pub size: Size,
}

/// A card in a row, or a group that hangs, or (first) the ground above all roots.
#[derive(Clone, Debug, Default)]
struct Slot {
    card: Option<usize>,
    hanging: Option<usize>,
    children: Range<usize>,
    top: f64,
    bottom: f64,
    /// Extent left and right of the anchor, which parents are centred over.
    left: f64,
    right: f64,
    // What follows is van der Ploeg's bookkeeping under his names.
    prelim: f64,
    modifier: f64,
    shift: f64,
    change: f64,
    left_thread: Option<usize>,
    right_thread: Option<usize>,
    extreme_left: usize,
    extreme_right: usize,
    modifier_left: f64,
    modifier_right: f64,
}

/// Children that hang in one slot.
#[derive(Debug)]
struct Group {
    parent: usize,
    members: Vec<usize>,
    columns: usize,
    /// Whether whole branches hang, rather than leaves.
    whole: bool,
}

/// Lays out a forest; roots stand side by side.
#[must_use]
pub fn lay_out(input: &Input<'_>) -> Layout {
    work(input).0
}

/// The layout, and in how many steps neighbours were kept apart.
fn work(input: &Input<'_>) -> (Layout, usize) {
    let blocks = Blocks::new(input);
    let (mut slots, groups) = slots(input, &blocks);
    let levels = levels(input, &slots);
    for slot in &mut slots {
        if let Some(card) = slot.card {
            let depth = input.tree.depth(card);
            slot.top = levels.tops[depth] - input.spacing.level;
            slot.bottom = levels.tops[depth] + levels.heights[depth];
        } else if let Some(group) = slot.hanging {
            let depth = input.tree.depth(groups[group].parent) + 1;
            slot.top = levels.tops[depth] - input.spacing.level;
            // The group's height was kept here until the levels were known.
            slot.bottom += levels.tops[depth] + input.spacing.hang;
        } else {
            slot.top = -2.0 * input.spacing.level;
            slot.bottom = -input.spacing.level;
        }
    }
    let mut contours = Contours {
        slots: &mut slots,
        gap: input.spacing.sibling,
        steps: 0,
    };
    contours.place();
    let steps = contours.steps;
    (boxes(input, &slots, &groups, &blocks, levels), steps)
}

struct Levels {
    tops: Vec<f64>,
    heights: Vec<f64>,
}

impl<'a> Input<'a> {
    /// The children that are drawn.
    pub(super) fn shown_children(&self, at: usize) -> &'a [usize] {
        if self.folded[at] {
            &[]
        } else {
            self.tree.children(at)
        }
    }
}

/// Slots in an order in which parents come before children, children of one parent
/// next to each other.
fn slots(input: &Input<'_>, blocks: &Blocks) -> (Vec<Slot>, Vec<Group>) {
    let mut slots = vec![Slot::default()];
    let mut groups: Vec<Group> = Vec::new();
    let mut next = 0;
    while next < slots.len() {
        let children = match (slots[next].card, slots[next].hanging) {
            (None, None) => input.tree.roots(),
            (Some(card), _) => input.shown_children(card),
            (None, Some(_)) => &[],
        };
        let first = slots.len();
        let arrangement = slots[next]
            .card
            .map_or(Arrangement::Row, |card| input.arrangements[card]);
        let mut rest = children;
        if let (Some(parent), Some(&child)) = (slots[next].card, children.first())
            && blocks.hangs(child)
        {
            let columns = arrangement.columns().min(children.len());
            let size = blocks.group(input, children, columns);
            let left = if columns == 1 {
                hang::INDENT + input.sizes[child].width / 2.0
            } else {
                size.width / 2.0
            };
            slots.push(Slot {
                hanging: Some(groups.len()),
                bottom: size.height,
                left,
                right: size.width - left,
                ..Slot::default()
            });
            groups.push(Group {
                parent,
                members: children.to_vec(),
                columns,
                whole: true,
            });
            rest = &[];
        }
        while let Some((&child, after)) = rest.split_first() {
            let leaves = rest
                .iter()
                .take_while(|&&child| input.shown_children(child).is_empty())
                .count();
            match (arrangement, slots[next].card) {
                (Arrangement::Hang { .. } | Arrangement::Whole { .. }, Some(parent))
                    if leaves > 1 =>
                {
                    let (members, after) = rest.split_at(leaves);
                    let columns = arrangement.columns().min(leaves);
                    slots.push(group_slot(input, members, columns, groups.len()));
                    groups.push(Group {
                        parent,
                        members: members.to_vec(),
                        columns,
                        whole: false,
                    });
                    rest = after;
                }
                _ => {
                    let half = input.sizes[child].width / 2.0;
                    slots.push(Slot {
                        card: Some(child),
                        left: half,
                        right: half + input.beside[child],
                        ..Slot::default()
                    });
                    rest = after;
                }
            }
        }
        slots[next].children = first..slots.len();
        next += 1;
    }
    (slots, groups)
}

/// The slot of a group of leaves; its height waits in `bottom`.
fn group_slot(input: &Input<'_>, members: &[usize], columns: usize, index: usize) -> Slot {
    let (size, left) = matrix(members, columns, input.sizes, &input.spacing);
    Slot {
        hanging: Some(index),
        bottom: size.height,
        left,
        right: size.width - left,
        ..Slot::default()
    }
}

/// The size of leaves in columns, and how far its left side is from what parents are
/// centred over.
pub(super) fn matrix(
    members: &[usize],
    columns: usize,
    sizes: &[Size],
    spacing: &Spacing,
) -> (Size, f64) {
    let width = widest(sizes, members);
    let mut height = -spacing.hang;
    for row in members.chunks(columns) {
        height += tallest(sizes, row) + spacing.hang;
    }
    let total = group_width(columns, width, spacing);
    let left = if columns == 1 {
        width / 2.0 + spacing.lane
    } else {
        total / 2.0
    };
    let size = Size {
        width: total,
        height,
    };
    (size, left)
}

fn widest(sizes: &[Size], members: &[usize]) -> f64 {
    let width = |&at: &usize| sizes[at].width;
    members.iter().map(width).fold(0.0, f64::max)
}

fn tallest(sizes: &[Size], members: &[usize]) -> f64 {
    let height = |&at: &usize| sizes[at].height;
    members.iter().map(height).fold(0.0, f64::max)
}

/// Pairs of columns share a stem; a column left over has a lane of its own.
fn group_width(columns: usize, width: f64, spacing: &Spacing) -> f64 {
    let pairs = columns / 2;
    let pair = 2.0 * width + spacing.stem;
    let mut total = real(pairs) * pair + real(pairs.saturating_sub(1)) * spacing.sibling;
    if columns % 2 == 1 {
        total += spacing.lane + width;
        if pairs > 0 {
            total += spacing.sibling;
        }
    }
    total
}

/// Left side of a column, from the group's left.
fn column_left(column: usize, columns: usize, width: f64, spacing: &Spacing) -> f64 {
    let pair = 2.0 * width + spacing.stem + spacing.sibling;
    let start = real(column / 2) * pair;
    if column % 2 == 1 {
        start + width + spacing.stem
    } else if column + 1 == columns {
        start + spacing.lane
    } else {
        start
    }
}

/// Where the stems run, from the group's left.
fn stems(columns: usize, width: f64, spacing: &Spacing) -> Vec<f64> {
    (0..columns)
        .step_by(2)
        .map(|column| {
            let left = column_left(column, columns, width, spacing);
            if column + 1 == columns {
                left - spacing.lane / 2.0
            } else {
                left + width + spacing.stem / 2.0
            }
        })
        .collect()
}

fn levels(input: &Input<'_>, slots: &[Slot]) -> Levels {
    let mut heights: Vec<f64> = Vec::new();
    let mut reach = |depth: usize, height: f64| {
        if heights.len() <= depth {
            heights.resize(depth + 1, 0.0);
        }
        heights[depth] = heights[depth].max(height);
    };
    for slot in slots {
        if let Some(card) = slot.card {
            reach(input.tree.depth(card), input.sizes[card].height);
            if !slot.children.is_empty() {
                reach(input.tree.depth(card) + 1, 0.0);
            }
        }
    }
    let mut tops = Vec::with_capacity(heights.len());
    let mut top = 0.0;
    for height in &heights {
        tops.push(top);
        top += height + input.spacing.level;
    }
    Levels { tops, heights }
}

fn boxes(
    input: &Input<'_>,
    slots: &[Slot],
    groups: &[Group],
    blocks: &Blocks,
    levels: Levels,
) -> Layout {
    let least = slots
        .iter()
        .skip(1)
        .map(|slot| slot.prelim - slot.left)
        .fold(f64::INFINITY, f64::min);
    let mut boxes = vec![None; input.tree.len()];
    let mut hung = vec![false; input.tree.len()];
    let mut hanging = Vec::with_capacity(groups.len());
    let mut size = Size::default();
    let mut put = |at: usize, corner: Point| {
        let Size { width, height } = input.sizes[at];
        size.width = size.width.max(corner.x + width);
        size.height = size.height.max(corner.y + height);
        boxes[at] = Some(Area {
            x: corner.x,
            y: corner.y,
            width,
            height,
        });
    };
    for slot in slots.iter().skip(1) {
        let left = (slot.prelim - slot.left - least).round();
        if let Some(card) = slot.card {
            put(card, Point::new(left, levels.tops[input.tree.depth(card)]));
            continue;
        }
        let Some(group) = slot.hanging.and_then(|group| groups.get(group)) else {
            continue;
        };
        let mut y = levels.tops[input.tree.depth(group.parent) + 1];
        if group.whole {
            let corner = Point::new(left, y);
            blocks.place(
                input,
                group.parent,
                corner,
                &mut |at, corner| {
                    hung[at] = true;
                    put(at, corner);
                },
                &mut hanging,
            );
            continue;
        }
        let width = widest(input.sizes, &group.members);
        for row in group.members.chunks(group.columns) {
            for (column, &member) in row.iter().enumerate() {
                let x = left + column_left(column, group.columns, width, &input.spacing);
                put(member, Point::new(x, y));
                hung[member] = true;
            }
            y += tallest(input.sizes, row) + input.spacing.hang;
        }
        let mut stems: Vec<Stem> = stems(group.columns, width, &input.spacing)
            .into_iter()
            .map(|stem| Stem {
                x: left + stem,
                members: Vec::new(),
            })
            .collect();
        for (i, &member) in group.members.iter().enumerate() {
            if let Some(stem) = stems.get_mut(i % group.columns / 2) {
                stem.members.push(member);
            }
        }
        hanging.push(Hanging {
            parent: group.parent,
            stems,
            bus: None,
        });
    }
    Layout {
        boxes,
        level_tops: levels.tops,
        level_heights: levels.heights,
        hanging,
        hung,
        size,
    }
}

/// The lowest reach of siblings so far, to find which of them a conflict is with.
struct Reach {
    bottom: f64,
    sibling: usize,
}

struct Contours<'a> {
    slots: &'a mut [Slot],
    gap: f64,
    steps: usize,
}

impl Contours<'_> {
    /// Leaves each slot's final anchor in `prelim`.
    fn place(&mut self) {
        for at in (0..self.slots.len()).rev() {
            self.first_walk(at);
        }
        // Modifiers sum up from the root; parents come before children.
        let mut sums = vec![0.0; self.slots.len()];
        for at in 0..self.slots.len() {
            let sum = sums[at] + self.slots[at].modifier;
            self.slots[at].prelim += sum;
            let mut shift = 0.0;
            let mut total = 0.0;
            for child in self.slots[at].children.clone() {
                shift += self.slots[child].shift;
                total += shift + self.slots[child].change;
                self.slots[child].modifier += total;
                sums[child] = sum;
            }
        }
    }

    fn first_walk(&mut self, at: usize) {
        let children = self.slots[at].children.clone();
        if children.is_empty() {
            self.slots[at].extreme_left = at;
            self.slots[at].extreme_right = at;
            return;
        }
        let (first, last) = (children.start, children.end - 1);
        let mut reaches = Vec::new();
        let reach = self.slots[self.slots[first].extreme_left].bottom;
        update_reaches(&mut reaches, reach, first);
        for child in first + 1..=last {
            let reach = self.slots[self.slots[child].extreme_right].bottom;
            self.separate(first, child, &reaches);
            update_reaches(&mut reaches, reach, child);
        }
        let anchor = |slot: &Slot| slot.prelim + slot.modifier;
        let middle = f64::midpoint(anchor(&self.slots[first]), anchor(&self.slots[last]));
        let (left, right) = (&self.slots[first], &self.slots[last]);
        let (extreme_left, modifier_left) = (left.extreme_left, left.modifier_left);
        let (extreme_right, modifier_right) = (right.extreme_right, right.modifier_right);
        let slot = &mut self.slots[at];
        slot.prelim = middle;
        slot.extreme_left = extreme_left;
        slot.modifier_left = modifier_left;
        slot.extreme_right = extreme_right;
        slot.modifier_right = modifier_right;
    }

    /// Moves the subtree of `child` to the right of all before it.
    fn separate(&mut self, first: usize, child: usize, reaches: &[Reach]) {
        let mut head = reaches.len();
        let mut right = Some(child - 1);
        let mut right_sum = self.slots[child - 1].modifier;
        let mut left = Some(child);
        let mut left_sum = self.slots[child].modifier;
        while let (Some(r), Some(l)) = (right, left) {
            self.steps += 1;
            while head > 1 && self.slots[r].bottom > reaches[head - 1].bottom {
                head -= 1;
            }
            let distance = (right_sum + self.slots[r].prelim + self.slots[r].right + self.gap)
                - (left_sum + self.slots[l].prelim - self.slots[l].left);
            if distance > 0.0 {
                left_sum += distance;
                let from = reaches
                    .get(head.wrapping_sub(1))
                    .map_or(first, |r| r.sibling);
                self.move_subtree(child, from, distance);
            }
            let (right_bottom, left_bottom) = (self.slots[r].bottom, self.slots[l].bottom);
            if right_bottom <= left_bottom {
                right = self.next_right(r);
                right_sum += right.map_or(0.0, |next| self.slots[next].modifier);
            }
            if right_bottom >= left_bottom {
                left = self.next_left(l);
                left_sum += left.map_or(0.0, |next| self.slots[next].modifier);
            }
        }
        match (right, left) {
            (None, Some(l)) => self.thread_left(first, child, l, left_sum),
            (Some(r), None) => self.thread_right(child, r, right_sum),
            _ => {}
        }
    }

    fn move_subtree(&mut self, child: usize, from: usize, distance: f64) {
        let slot = &mut self.slots[child];
        slot.modifier += distance;
        slot.modifier_left += distance;
        slot.modifier_right += distance;
        // The subtrees between the two that collided share the new room evenly.
        if from + 1 < child {
            let parts = real(child - from);
            self.slots[from + 1].shift += distance / parts;
            self.slots[child].shift -= distance / parts;
            self.slots[child].change -= distance - distance / parts;
        }
    }

    fn next_left(&self, at: usize) -> Option<usize> {
        let slot = &self.slots[at];
        if slot.children.is_empty() {
            slot.left_thread
        } else {
            Some(slot.children.start)
        }
    }

    fn next_right(&self, at: usize) -> Option<usize> {
        let slot = &self.slots[at];
        if slot.children.is_empty() {
            slot.right_thread
        } else {
            Some(slot.children.end - 1)
        }
    }

    fn thread_left(&mut self, first: usize, child: usize, to: usize, sum: f64) {
        let lowest = self.slots[first].extreme_left;
        let difference = (sum - self.slots[to].modifier) - self.slots[first].modifier_left;
        self.slots[lowest].left_thread = Some(to);
        self.slots[lowest].modifier += difference;
        self.slots[lowest].prelim -= difference;
        self.slots[first].extreme_left = self.slots[child].extreme_left;
        self.slots[first].modifier_left = self.slots[child].modifier_left;
    }

    fn thread_right(&mut self, child: usize, to: usize, sum: f64) {
        let lowest = self.slots[child].extreme_right;
        let difference = (sum - self.slots[to].modifier) - self.slots[child].modifier_right;
        self.slots[lowest].right_thread = Some(to);
        self.slots[lowest].modifier += difference;
        self.slots[lowest].prelim -= difference;
        self.slots[child].extreme_right = self.slots[child - 1].extreme_right;
        self.slots[child].modifier_right = self.slots[child - 1].modifier_right;
    }
}

fn update_reaches(reaches: &mut Vec<Reach>, bottom: f64, sibling: usize) {
    while reaches.last().is_some_and(|last| bottom >= last.bottom) {
        reaches.pop();
    }
    reaches.push(Reach { bottom, sibling });
}

#[cfg(test)]
mod tests {
    use super::super::tree::Entry;
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug)]
    struct Case {
        tree: Tree,
        sizes: Vec<Size>,
        folded: Vec<bool>,
        arrangements: Vec<Arrangement>,
        beside: Vec<f64>,
    }

    impl Case {
        fn new(parents: &[Option<usize>]) -> Self {
            let ids: Vec<String> = (0..parents.len()).map(|i| i.to_string()).collect();
            let entries: Vec<Entry> = parents
                .iter()
                .enumerate()
                .map(|(i, parent)| Entry {
                    id: &ids[i],
                    parent: parent.map(|p| ids[p].as_str()),
                    order: 0,
                })
                .collect();
            let (tree, problems) = Tree::build(&entries);
            assert_eq!(problems, []);
            let size = Size {
                width: 160.0,
                height: 80.0,
            };
            Self {
                sizes: vec![size; tree.len()],
                folded: vec![false; tree.len()],
                arrangements: vec![Arrangement::Row; tree.len()],
                beside: vec![0.0; tree.len()],
                tree,
            }
        }

        fn input(&self) -> Input<'_> {
            Input {
                tree: &self.tree,
                sizes: &self.sizes,
                folded: &self.folded,
                arrangements: &self.arrangements,
                beside: &self.beside,
                spacing: Spacing::default(),
            }
        }

        fn lay_out(&self) -> Layout {
            lay_out(&self.input())
        }
    }

    fn overlapping(layout: &Layout) -> Option<(Area, Area)> {
        let mut boxes: Vec<Area> = layout.boxes.iter().flatten().copied().collect();
        boxes.sort_by(|a, b| a.x.total_cmp(&b.x));
        for (i, a) in boxes.iter().enumerate() {
            for b in &boxes[i + 1..] {
                if b.x >= a.right() {
                    break;
                }
                if a.overlaps(b) {
                    return Some((*a, *b));
                }
            }
        }
        None
    }

    fn cases() -> impl Strategy<Value = Case> {
        let node = (
            any::<proptest::sample::Index>(),
            0..5_u8,
            40..300_u32,
            any::<bool>(),
            0..12_u8,
        );
        proptest::collection::vec(node, 1..60).prop_map(|nodes| {
            let parents: Vec<Option<usize>> = nodes
                .iter()
                .enumerate()
                .map(|(i, node)| (i > 0 && node.4 > 0).then(|| node.0.index(i)))
                .collect();
            let mut case = Case::new(&parents);
            for (i, (_, columns, height, folded, rare)) in nodes.iter().enumerate() {
                // Widths are equal within a level.
                case.sizes[i] = Size {
                    width: 120.0 + 20.0 * real(case.tree.depth(i) % 4),
                    height: f64::from(*height),
                };
                case.arrangements[i] = match columns {
                    0 => Arrangement::Row,
                    &columns if *rare % 2 == 0 => Arrangement::Whole { columns },
                    &columns => Arrangement::Hang { columns },
                };
                case.folded[i] = *folded && *rare == 1;
                case.beside[i] = if *rare == 2 { 70.0 } else { 0.0 };
            }
            case
        })
    }

    proptest! {
        #[test]
        fn nothing_overlaps_whatever_the_sizes_and_arrangements(case in cases()) {
            prop_assert_eq!(overlapping(&case.lay_out()), None);
        }

        #[test]
        fn what_is_not_folded_away_is_placed_within_the_whole(case in cases()) {
            let layout = case.lay_out();
            let mut hidden = vec![false; case.tree.len()];
            for &at in case.tree.preorder() {
                if let Some(parent) = case.tree.parent(at) {
                    hidden[at] = hidden[parent] || case.folded[parent];
                }
                prop_assert_eq!(layout.boxes[at].is_none(), hidden[at]);
            }
            let (mut left, mut right, mut bottom) = (f64::INFINITY, 0.0_f64, 0.0_f64);
            for area in layout.boxes.iter().flatten() {
                left = left.min(area.x);
                right = right.max(area.right());
                bottom = bottom.max(area.bottom());
                prop_assert!(area.y >= 0.0);
            }
            prop_assert!((0.0..=hang::INDENT).contains(&left));
            prop_assert_eq!(layout.size, Size { width: right, height: bottom });
        }

        #[test]
        fn siblings_keep_their_order(case in cases()) {
            let layout = case.lay_out();
            let hangs = |at: usize| layout.hanging.iter().position(|h| h.stems.iter().any(|s| s.members.contains(&at)));
            for at in 0..case.tree.len() {
                for pair in case.tree.children(at).windows(2) {
                    let (Some(a), Some(b)) = (layout.boxes[pair[0]], layout.boxes[pair[1]]) else { continue };
                    if hangs(pair[0]).is_some() && hangs(pair[0]) == hangs(pair[1]) {
                        prop_assert!(b.x > a.x || b.y > a.y);
                    } else {
                        prop_assert!(b.x > a.x, "{a:?} {b:?}");
                    }
                }
            }
        }

        #[test]
        fn parents_of_rows_are_centred_and_rows_share_their_level(case in cases()) {
            let layout = case.lay_out();
            for at in 0..case.tree.len() {
                let children = case.tree.children(at);
                if children.is_empty() || case.folded[at] || case.arrangements[at] != Arrangement::Row {
                    continue;
                }
                let Some(parent) = layout.boxes[at].filter(|_| !layout.hung[at]) else { continue };
                let first = layout.boxes[children[0]].unwrap();
                let last = layout.boxes[*children.last().unwrap()].unwrap();
                let middle = f64::midpoint(first.center().x, last.center().x);
                prop_assert!((parent.center().x - middle).abs() <= 1.5, "{} {middle}", parent.center().x);
                for &child in children {
                    let area = layout.boxes[child].unwrap();
                    prop_assert_eq!(area.y.total_cmp(&layout.level_tops[case.tree.depth(child)]), std::cmp::Ordering::Equal);
                }
            }
        }

        #[test]
        fn the_same_input_gives_the_same_layout(case in cases()) {
            prop_assert_eq!(case.lay_out(), case.lay_out());
        }
    }

    /// A tree of `count` in which everybody has up to five children.
    fn bushy(count: usize) -> Case {
        let parents: Vec<Option<usize>> = (0..count)
            .map(|i| i.checked_sub(1).map(|i| i / 5))
            .collect();
        Case::new(&parents)
    }

    #[test]
    fn ten_times_the_cards_cost_about_ten_times_the_steps() {
        let steps = |count: usize| work(&bushy(count).input()).1;
        let (few, many) = (steps(2_000), steps(20_000));
        assert!(few > 1_000 && many < 12 * few, "{few} {many}");
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_does_not_overflow() {
        let parents: Vec<Option<usize>> = (0..100_000_usize).map(|i| i.checked_sub(1)).collect();
        let layout = Case::new(&parents).lay_out();
        assert_eq!(layout.level_tops.len(), 100_000);
        assert!(overlapping_chain(&layout).is_none());
    }

    /// In a chain only neighbours can meet.
    fn overlapping_chain(layout: &Layout) -> Option<usize> {
        let boxes: Vec<Area> = layout.boxes.iter().flatten().copied().collect();
        boxes.windows(2).position(|pair| pair[0].overlaps(&pair[1]))
    }

    #[test]
    fn a_comb_of_deep_chains_is_separated_by_its_contours() {
        // Two chains side by side, the shorter with a wide foot.
        let mut parents = vec![None];
        for i in 0..50 {
            parents.push(Some(if i == 0 { 0 } else { i }));
        }
        let second = parents.len();
        parents.push(Some(0));
        for _ in 0..12 {
            parents.push(Some(second));
        }
        assert_eq!(overlapping(&Case::new(&parents).lay_out()), None);
    }

    #[test]
    fn a_pair_of_columns_hangs_on_a_stem_under_the_parents_middle() {
        let mut case = Case::new(&[None, Some(0), Some(0), Some(0), Some(0)]);
        case.arrangements[0] = Arrangement::Hang { columns: 2 };
        let layout = case.lay_out();
        let parent = layout.boxes[0].unwrap();
        assert_eq!(layout.hanging[0].stems[0].x, parent.center().x);
        assert!(layout.boxes[3].unwrap().y > layout.boxes[1].unwrap().y);
    }

    #[test]
    fn nothing_becomes_an_empty_layout() {
        let layout = Case::new(&[]).lay_out();
        assert_eq!(layout.size, Size::default());
        assert_eq!(layout.boxes, []);
    }
}

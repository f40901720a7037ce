//! Whole branches that hang: each card with what stands below it is a block, blocks stand
//! below each other in columns, and what is deeper stands further in.
//!
//! Knows sizes and parents only. Nothing recurses.

use super::geometry::{Point, Size, real};
use super::layout::{Arrangement, Hanging, Input, Spacing, Stem};

/// How far a column stands in from what it hangs from.
pub(super) const INDENT: f64 = 24.0;
/// How far left of its cards a stem runs.
const STEM: f64 = 12.0;
/// How often the height of columns is bisected: enough for one part in two hundred.
const BISECTIONS: usize = 8;

/// Room between a card that hangs and what hangs from it; a line joins several columns.
pub(super) fn room_below(columns: usize, spacing: &Spacing) -> f64 {
    spacing.hang * if columns > 1 { 2.0 } else { 1.0 }
}

/// Distance between columns, in which the right one's stem runs.
pub(super) fn between_columns(spacing: &Spacing) -> f64 {
    spacing.sibling + STEM
}

/// In how many columns a card's children hang: in no more than there are children.
fn columns_of(input: &Input<'_>, at: usize) -> usize {
    let children = input.shown_children(at).len();
    input.arrangements[at].columns().min(children.max(1))
}

/// Fills at most so many columns with blocks in their order so that the tallest is low;
/// `ends` then says where each column ends. Returns the tallest column's height.
pub(super) fn split(heights: &[f64], gap: f64, columns: usize, ends: &mut Vec<usize>) -> f64 {
    let total: f64 = heights.iter().map(|height| height + gap).sum();
    if columns <= 1 {
        ends.clear();
        ends.push(heights.len());
        return (total - gap).max(0.0);
    }
    let tallest = heights.iter().copied().fold(0.0, f64::max) + gap;
    let (mut low, mut high) = (tallest.max(total / real(columns)), total);
    if !fill(heights, gap, low, columns, ends) {
        for _ in 0..BISECTIONS {
            let middle = f64::midpoint(low, high);
            if fill(heights, gap, middle, columns, ends) {
                high = middle;
            } else {
                low = middle;
            }
        }
        fill(heights, gap, high, columns, ends);
    }
    let mut start = 0;
    let mut reached = 0.0_f64;
    for &end in ends.iter() {
        let column: f64 = heights[start..end].iter().map(|height| height + gap).sum();
        reached = reached.max(column - gap);
        start = end;
    }
    reached
}

/// Fills columns up to a height; whether so many are enough.
fn fill(heights: &[f64], gap: f64, most: f64, columns: usize, ends: &mut Vec<usize>) -> bool {
    ends.clear();
    let mut used = 0.0;
    for (at, height) in heights.iter().enumerate() {
        if used > 0.0 && used + height + gap > most + 1e-6 {
            ends.push(at);
            used = 0.0;
            if ends.len() >= columns {
                return false;
            }
        }
        used += height + gap;
    }
    ends.push(heights.len());
    true
}

/// The blocks of all cards that hang with whatever is below them.
#[derive(Debug)]
pub(super) struct Blocks {
    hangs: Vec<bool>,
    sizes: Vec<Size>,
}

impl Blocks {
    pub(super) fn new(input: &Input<'_>) -> Self {
        let count = input.tree.len();
        let mut blocks = Self {
            hangs: vec![false; count],
            sizes: Vec::new(),
        };
        let mut any = false;
        for &at in input.tree.preorder() {
            let Arrangement::Whole { .. } = input.arrangements[at] else {
                if blocks.hangs[at] {
                    blocks.hang(input.shown_children(at));
                }
                continue;
            };
            let children = input.shown_children(at);
            let branches = |&child: &usize| !input.shown_children(child).is_empty();
            if blocks.hangs[at] || children.iter().any(branches) {
                blocks.hang(children);
                any = true;
            }
        }
        if any {
            blocks.sizes = input.sizes.to_vec();
            for &at in input.tree.preorder().iter().rev() {
                let children = input.shown_children(at);
                if blocks.hangs[at] && !children.is_empty() {
                    let columns = columns_of(input, at);
                    let below = blocks.group(input, children, columns);
                    let size = &mut blocks.sizes[at];
                    size.width = size.width.max(below.width);
                    size.height += room_below(columns, &input.spacing) + below.height;
                }
            }
        }
        blocks
    }

    fn hang(&mut self, children: &[usize]) {
        for &child in children {
            self.hangs[child] = true;
        }
    }

    /// Whether a card hangs with what is below it.
    pub(super) fn hangs(&self, at: usize) -> bool {
        self.hangs[at]
    }

    /// Width and height of blocks in columns, with the room for the first stem.
    pub(super) fn group(&self, input: &Input<'_>, members: &[usize], columns: usize) -> Size {
        let (ends, height) = self.columns(input, members, columns);
        let mut width = INDENT - between_columns(&input.spacing);
        let mut start = 0;
        for end in ends {
            width += self.widest(&members[start..end]) + between_columns(&input.spacing);
            start = end;
        }
        Size { width, height }
    }

    fn columns(&self, input: &Input<'_>, members: &[usize], columns: usize) -> (Vec<usize>, f64) {
        let heights: Vec<f64> = members.iter().map(|&at| self.sizes[at].height).collect();
        let mut ends = Vec::new();
        let height = split(&heights, input.spacing.hang, columns, &mut ends);
        (ends, height)
    }

    fn widest(&self, members: &[usize]) -> f64 {
        let width = |&at: &usize| self.sizes[at].width;
        members.iter().map(width).fold(0.0, f64::max)
    }

    /// Places all that hangs from `parent`, from an upper left corner on.
    pub(super) fn place(
        &self,
        input: &Input<'_>,
        parent: usize,
        corner: Point,
        put: &mut dyn FnMut(usize, Point),
        hanging: &mut Vec<Hanging>,
    ) {
        let mut waiting = vec![(parent, corner, None)];
        while let Some((parent, corner, bus)) = waiting.pop() {
            let members = input.shown_children(parent);
            if members.is_empty() {
                continue;
            }
            let (ends, _) = self.columns(input, members, columns_of(input, parent));
            let mut stems = Vec::with_capacity(ends.len());
            let mut x = corner.x + INDENT;
            let mut start = 0;
            for end in ends {
                let column = &members[start..end];
                let mut y = corner.y;
                for &member in column {
                    put(member, Point::new(x, y));
                    let foot = y + input.sizes[member].height;
                    let room = room_below(columns_of(input, member), &input.spacing);
                    waiting.push((member, Point::new(x, foot + room), Some(foot + room / 2.0)));
                    y += self.sizes[member].height + input.spacing.hang;
                }
                stems.push(Stem {
                    x: x - STEM,
                    members: column.to_vec(),
                });
                x += self.widest(column) + between_columns(&input.spacing);
                start = end;
            }
            hanging.push(Hanging { parent, stems, bus });
        }
    }
}

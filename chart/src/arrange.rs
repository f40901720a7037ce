//! Which arrangement of each branch fits which room: for every branch the few outlines
//! (narrow and tall, wide and low) that its children's outlines can be put together to.
//!
//! Dynamic optimisation from the leaves up, as yFiles describes for its compact placer: a
//! branch keeps at most [`MOST`] outlines, so the work grows with the number of cards. A
//! branch is taken as a rectangle; the layout itself lets neighbours reach into each
//! other's gaps and comes out a little smaller. Nothing recurses.

use std::ops::Range;

use super::geometry::{Size, real};
use super::hang::{INDENT, between_columns, room_below, split};
use super::layout::{Arrangement, Spacing, matrix};
use super::tree::Tree;

/// How many outlines a branch keeps.
const MOST: usize = 8;
/// How many outlines the whole chart keeps, to choose between.
const MOST_AT_ROOT: usize = 24;
/// How many limits are tried when children that have a choice stand together.
const LIMITS: usize = 10;
/// The same among very many cards.
const FEW_LIMITS: usize = 4;
/// An outline has to be smaller by this to be worth a less plain arrangement.
const WORTH: f64 = 0.985;
/// How much room a chart takes for one that its cards fill.
const USUAL_FILL: f64 = 2.5;
/// From so many leaves on, as many columns as fill the frame are tried too.
const MANY: usize = 10;

/// What arranging needs to know.
pub(super) struct Branches<'a> {
    pub tree: &'a Tree,
    pub sizes: &'a [Size],
    pub folded: &'a [bool],
    pub beside: &'a [f64],
    pub spacing: Spacing,
    /// Height of each level.
    pub levels: &'a [f64],
    /// Width of the frame by its height.
    pub aspect: f64,
    /// Larger than this no branch needs to become.
    pub most: Size,
    /// Whether whole branches may hang when nobody asked for it.
    pub may_hang_whole: bool,
    /// Whether everything hangs that nobody asked to stand in a row, but for branches
    /// directly under a root.
    pub hangs_all: bool,
    /// What was asked for.
    pub asked: &'a dyn Fn(usize) -> Option<Arrangement>,
    /// Below which bodies a row was asked for: see [`rows_below`].
    pub rows_below: &'a [bool],
    /// Whether fewer arrangements are tried, because there are very many cards.
    pub coarse: bool,
}

/// Below which bodies, at any depth, another's children are asked to stand in a row. What
/// stands in a row cannot hang, so these bodies' children stand, too.
pub(super) fn rows_below(tree: &Tree, asked: &dyn Fn(usize) -> Option<Arrangement>) -> Vec<bool> {
    let mut below = vec![false; tree.len()];
    for &at in tree.preorder().iter().rev() {
        let row = tree.children(at).len() > 1 && asked(at) == Some(Arrangement::Row);
        if let Some(parent) = tree.parent(at).filter(|_| row || below[at]) {
            below[parent] = true;
        }
    }
    below
}

/// One way to arrange a branch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline {
    pub width: f64,
    pub height: f64,
    arrangement: Arrangement,
    /// What the children were told not to exceed: in height those that stand in a row, in
    /// width those that hang.
    limit: f64,
}

/// The outlines of all branches.
pub(super) struct Outlines {
    all: Vec<Outline>,
    /// When the card stands in a row of its level: narrow ones first.
    standing: Vec<Range<usize>>,
    /// When it hangs with all below it.
    hanging: Vec<Range<usize>>,
    /// Of the chart.
    pub whole: Vec<Outline>,
}

struct Work<'a> {
    branches: &'a Branches<'a>,
    out: Outlines,
    found: Vec<Outline>,
    limits: Vec<f64>,
    heights: Vec<f64>,
    ends: Vec<usize>,
}

/// How large a chart of cards becomes when it has the frame's proportions and lines and
/// gaps take as much as they usually do.
pub(super) fn expected(sizes: impl Iterator<Item = Size>, spacing: &Spacing, aspect: f64) -> Size {
    let area: f64 = sizes
        .map(|size| (size.width + spacing.sibling) * (size.height + spacing.hang))
        .sum();
    let height = (USUAL_FILL * area / aspect.max(0.01)).sqrt();
    Size {
        width: height * aspect,
        height,
    }
}

impl<'a> Branches<'a> {
    fn children(&self, at: usize) -> &'a [usize] {
        if self.folded[at] {
            &[]
        } else {
            self.tree.children(at)
        }
    }

    const fn limits(&self) -> usize {
        if self.coarse { FEW_LIMITS } else { LIMITS }
    }

    fn is_leaf(&self, at: usize) -> bool {
        self.children(at).is_empty()
    }

    /// Finds the outlines of every branch that is drawn.
    pub(super) fn outlines(&self) -> Outlines {
        let count = self.tree.len();
        let mut hidden = vec![false; count];
        for &at in self.tree.preorder() {
            if let Some(parent) = self.tree.parent(at) {
                hidden[at] = hidden[parent] || self.folded[parent];
            }
        }
        let mut work = Work {
            branches: self,
            out: Outlines {
                all: Vec::with_capacity(3 * count),
                standing: vec![0..0; count],
                hanging: vec![0..0; count],
                whole: Vec::new(),
            },
            found: Vec::new(),
            limits: Vec::new(),
            heights: Vec::new(),
            ends: Vec::new(),
        };
        for &at in self.tree.preorder().iter().rev() {
            if !hidden[at] {
                work.branch(at);
            }
        }
        work.row(self.tree.roots(), 0.0, 0.0, MOST_AT_ROOT);
        work.out.whole = thinned(&mut work.found, MOST_AT_ROOT, self.most).to_vec();
        work.out
    }

    /// The arrangements of a card's children, the plainest first; `stands` in a row or hangs.
    fn candidates(&self, at: usize, stands: bool, wanted: &mut Vec<Arrangement>) {
        wanted.clear();
        let children = self.children(at);
        let asked = (self.asked)(at);
        let leaves = children.iter().filter(|&&it| self.is_leaf(it)).count();
        let branched = leaves < children.len();
        let column = |columns: usize| u8::try_from(columns).unwrap_or(u8::MAX);
        if !stands {
            let most = asked.map_or(if self.coarse { 2 } else { 3 }, Arrangement::columns);
            let least = asked.map_or(1, Arrangement::columns);
            for columns in least..=most.min(children.len()).max(least) {
                wanted.push(Arrangement::Whole {
                    columns: column(columns),
                });
            }
            return;
        }
        if let Some(asked) = asked {
            wanted.push(match asked {
                Arrangement::Whole { columns } if !branched => Arrangement::Hang { columns },
                asked => asked,
            });
            return;
        }
        let heads = branched && (self.tree.parent(at).is_none() || self.rows_below[at]);
        if !self.hangs_all || heads || children.len() < 2 {
            wanted.push(Arrangement::Row);
        }
        if children.len() < 2 && !branched {
            return;
        }
        let fills = self.filling(children);
        let mut columns: Vec<usize> = vec![1, 2, 3, 4];
        if self.coarse {
            columns.retain(|columns| *columns != 3);
        }
        columns.extend(fills.filter(|fills| *fills > 4));
        columns.retain(|columns| *columns <= children.len());
        if leaves > 1 && !(self.hangs_all && branched) {
            for &columns in columns.iter().filter(|&&columns| columns <= leaves) {
                wanted.push(Arrangement::Hang {
                    columns: column(columns),
                });
            }
        }
        let whole = branched && (self.may_hang_whole || self.hangs_all) && !self.rows_below[at];
        if whole && !(self.hangs_all && heads) {
            for &columns in &columns {
                wanted.push(Arrangement::Whole {
                    columns: column(columns),
                });
            }
        }
    }

    /// In how many columns many leaves have the frame's proportions; an even number, since
    /// pairs share a stem.
    fn filling(&self, children: &[usize]) -> Option<usize> {
        if children.len() < MANY {
            return None;
        }
        let size = self.sizes.get(*children.first()?)?;
        let cell = (size.height + self.spacing.hang) / (size.width + self.spacing.sibling);
        let columns = (real(children.len()) * cell * self.aspect).sqrt() / 2.0;
        Some(2 * super::geometry::whole(columns.round()).clamp(1, 120))
    }
}

impl Work<'_> {
    fn branch(&mut self, at: usize) {
        let own = self.branches.sizes[at];
        if self.branches.is_leaf(at) {
            let start = self.out.all.len();
            self.out.all.push(Outline {
                width: own.width,
                height: own.height,
                arrangement: Arrangement::Row,
                limit: 0.0,
            });
            self.out.standing[at] = start..start + 1;
            self.out.hanging[at] = start..start + 1;
            return;
        }
        let mut wanted = Vec::new();
        let children = self.branches.children(at);
        let level = self.branches.levels.get(self.branches.tree.depth(at));
        let above = level.copied().unwrap_or(own.height) + self.branches.spacing.level;
        self.found.clear();
        self.branches.candidates(at, true, &mut wanted);
        for &arrangement in &wanted {
            match arrangement {
                Arrangement::Row => self.row(children, own.width, above, self.branches.limits()),
                Arrangement::Hang { columns } => {
                    self.hang(children, columns, own.width, above);
                }
                Arrangement::Whole { .. } => {
                    self.whole(children, arrangement, own.width, above);
                }
            }
        }
        self.out.standing[at] = self.keep();

        if !(self.branches.may_hang_whole || self.branches.hangs_all) {
            return;
        }
        self.branches.candidates(at, false, &mut wanted);
        for &arrangement in &wanted {
            let columns = arrangement.columns().min(children.len());
            let above = own.height + room_below(columns, &self.branches.spacing);
            self.whole(children, arrangement, own.width, above);
        }
        self.out.hanging[at] = self.keep();
    }

    /// Keeps what was found, and begins anew.
    fn keep(&mut self) -> Range<usize> {
        let start = self.out.all.len();
        let kept = thinned(&mut self.found, MOST, self.branches.most);
        self.out.all.extend_from_slice(kept);
        self.found.clear();
        start..self.out.all.len()
    }

    /// Children side by side.
    fn row(&mut self, children: &[usize], own: f64, above: f64, most: usize) {
        self.side_by_side(children, own, above, most, Arrangement::Row, 0.0, 0.0, 0);
    }

    /// Leaves in columns, branches between them in a row.
    fn hang(&mut self, children: &[usize], columns: u8, own: f64, above: f64) {
        let branches = self.branches;
        let (mut width, mut height, mut groups) = (0.0, 0.0_f64, 0);
        let mut standing = Vec::new();
        let mut rest = children;
        while let Some((&child, after)) = rest.split_first() {
            let leaves = rest.iter().take_while(|&&it| branches.is_leaf(it)).count();
            if leaves > 1 {
                let (members, after) = rest.split_at(leaves);
                let columns = usize::from(columns.max(1)).min(leaves);
                let (size, _) = matrix(members, columns, branches.sizes, &branches.spacing);
                width += size.width;
                height = height.max(size.height);
                groups += 1;
                rest = after;
            } else {
                standing.push(child);
                rest = after;
            }
        }
        let arrangement = Arrangement::Hang { columns };
        self.side_by_side(
            &standing,
            own,
            above,
            branches.limits(),
            arrangement,
            width,
            height,
            groups,
        );
    }

    /// Children in a row, beside groups of a known size.
    #[allow(
        clippy::too_many_arguments,
        reason = "one sum, put together from its terms"
    )]
    fn side_by_side(
        &mut self,
        standing: &[usize],
        own: f64,
        above: f64,
        most: usize,
        arrangement: Arrangement,
        group_width: f64,
        group_height: f64,
        groups: usize,
    ) {
        let sibling = self.branches.spacing.sibling;
        let gaps = real((standing.len() + groups).saturating_sub(1)) * sibling;
        let least = standing
            .iter()
            .filter_map(|&at| self.out.all[self.out.standing[at].clone()].last())
            .map(|lowest| lowest.height)
            .fold(group_height, f64::max);
        self.limits.clear();
        self.limits.push(least);
        for &at in standing {
            let outlines = &self.out.all[self.out.standing[at].clone()];
            if outlines.len() > 1 {
                let heights = outlines.iter().map(|outline| outline.height);
                self.limits.extend(heights.filter(|height| *height > least));
            }
        }
        sampled(&mut self.limits, most);
        for &limit in &self.limits {
            let (mut width, mut height) = (group_width + gaps, group_height);
            for &at in standing {
                let outline = lower_than(&self.out.all[self.out.standing[at].clone()], limit);
                width += outline.width + self.branches.beside[at];
                height = height.max(outline.height);
            }
            self.found.push(Outline {
                width: width.max(own),
                height: above + height,
                arrangement,
                limit,
            });
        }
    }

    /// Whole branches in columns.
    fn whole(&mut self, children: &[usize], arrangement: Arrangement, own: f64, above: f64) {
        let columns = arrangement.columns().min(children.len());
        let between = between_columns(&self.branches.spacing);
        let least = children
            .iter()
            .filter_map(|&at| self.out.all[self.out.hanging[at].clone()].first())
            .map(|narrowest| narrowest.width)
            .fold(0.0, f64::max);
        self.limits.clear();
        self.limits.push(least);
        for &at in children {
            let outlines = &self.out.all[self.out.hanging[at].clone()];
            if outlines.len() > 1 {
                let widths = outlines.iter().map(|outline| outline.width);
                self.limits.extend(widths.filter(|width| *width > least));
            }
        }
        sampled(&mut self.limits, self.branches.limits());
        for &limit in &self.limits {
            self.heights.clear();
            for &at in children {
                let outline = narrower_than(&self.out.all[self.out.hanging[at].clone()], limit);
                self.heights.push(outline.height);
            }
            let gap = self.branches.spacing.hang;
            let height = split(&self.heights, gap, columns, &mut self.ends);
            let mut width = INDENT - between;
            let mut start = 0;
            for &end in &self.ends {
                let widest = children[start..end].iter().map(|&at| {
                    narrower_than(&self.out.all[self.out.hanging[at].clone()], limit).width
                });
                width += between + widest.fold(0.0, f64::max);
                start = end;
            }
            self.found.push(Outline {
                width: width.max(own),
                height: above + height,
                arrangement,
                limit,
            });
        }
    }
}

impl Outlines {
    /// The arrangement of every branch when the chart has one of its outlines.
    pub(super) fn arrangements(
        &self,
        branches: &Branches<'_>,
        chart: &Outline,
    ) -> Vec<Arrangement> {
        let mut arrangements = vec![Arrangement::Row; branches.tree.len()];
        let mut waiting: Vec<(usize, bool, f64)> = branches
            .tree
            .roots()
            .iter()
            .map(|&root| (root, true, chart.limit))
            .collect();
        while let Some((at, stands, limit)) = waiting.pop() {
            let outline = if stands {
                lower_than(&self.all[self.standing[at].clone()], limit)
            } else {
                narrower_than(&self.all[self.hanging[at].clone()], limit)
            };
            arrangements[at] = outline.arrangement;
            let stand = stands && !matches!(outline.arrangement, Arrangement::Whole { .. });
            for &child in branches.children(at) {
                waiting.push((child, stand, outline.limit));
            }
        }
        arrangements
    }
}

/// The narrowest outline that is no higher than a limit, else the lowest.
fn lower_than(outlines: &[Outline], limit: f64) -> Outline {
    let first = outlines.partition_point(|outline| outline.height > limit + 1e-6);
    outlines
        .get(first)
        .or(outlines.last())
        .copied()
        .unwrap_or(NOTHING)
}

/// The lowest outline that is no wider than a limit, else the narrowest.
fn narrower_than(outlines: &[Outline], limit: f64) -> Outline {
    let after = outlines.partition_point(|outline| outline.width <= limit + 1e-6);
    outlines
        .get(after.saturating_sub(1))
        .copied()
        .unwrap_or(NOTHING)
}

const NOTHING: Outline = Outline {
    width: 0.0,
    height: 0.0,
    arrangement: Arrangement::Row,
    limit: 0.0,
};

/// Leaves at most so many limits, the first and the last among them.
fn sampled(limits: &mut Vec<f64>, most: usize) {
    if limits.len() < 2 {
        return;
    }
    // Siblings are often alike.
    limits.dedup();
    limits.sort_unstable_by(f64::total_cmp);
    limits.dedup_by(|a, b| *a - *b < 1.0);
    let last = limits.len() - 1;
    if limits.len() > most {
        for i in 0..most {
            limits[i] = limits[i * last / (most - 1)];
        }
        limits.truncate(most);
    }
}

/// Leaves at most so many outlines of which none is both wider and higher than another,
/// narrow ones first, and none that is too large while others are not. What was found later
/// has to be smaller by a little to stay.
fn thinned(found: &mut Vec<Outline>, most: usize, largest: Size) -> &[Outline] {
    // As it is with every leaf.
    if found.len() < 2 {
        return found;
    }
    let fits =
        |outline: &Outline| outline.width <= largest.width && outline.height <= largest.height;
    let any_fits = found.iter().any(fits);
    let mut kept: Vec<Outline> = Vec::with_capacity(found.len());
    for outline in found.iter().filter(|outline| !any_fits || fits(outline)) {
        let covered = kept.iter().any(|other| {
            other.width * WORTH <= outline.width && other.height * WORTH <= outline.height
        });
        if !covered {
            kept.retain(|other| outline.width > other.width || outline.height > other.height);
            kept.push(*outline);
        }
    }
    kept.sort_by(|a, b| a.width.total_cmp(&b.width));
    while kept.len() > most {
        // The one whose neighbours are nearest is missed least; both ends stay.
        let apart = |i: usize| {
            (kept[i + 1].width / kept[i - 1].width) * (kept[i - 1].height / kept[i + 1].height)
        };
        let least = (1..kept.len() - 1).min_by(|&a, &b| apart(a).total_cmp(&apart(b)));
        match least {
            Some(least) => drop(kept.remove(least)),
            None => break,
        }
    }
    *found = kept;
    found
}

//! What is folded away when not all would be large enough to read: the deepest levels
//! first, and of the deepest level that remains, the largest branches.
//!
//! Knows who stands under whom, and asks whether what is left fits. What is asked about is
//! never much more than a frame can hold, so the work does not grow with what is hidden.

use super::tree::Tree;

/// Folds until the rest fits and returns which bodies were folded, in the tree's order.
/// `most` is how many cards a frame can hold at best.
pub(super) fn fold_to_fit(
    tree: &Tree,
    folded: &mut Vec<bool>,
    most: usize,
    fits: &mut dyn FnMut(&[bool]) -> bool,
) -> Vec<usize> {
    let mut hidden = vec![false; tree.len()];
    let mut levels: Vec<usize> = Vec::new();
    for &at in tree.preorder() {
        if let Some(parent) = tree.parent(at) {
            hidden[at] = hidden[parent] || folded[parent];
        }
        if !hidden[at] {
            let depth = tree.depth(at);
            if levels.len() <= depth {
                levels.resize(depth + 1, 0);
            }
            levels[depth] += 1;
        }
    }
    let shown: usize = levels.iter().sum();
    if levels.len() < 3 || (shown <= most && fits(folded)) {
        return Vec::new();
    }
    // Parents that are drawn and not folded yet, by level.
    let mut parents: Vec<Vec<usize>> = vec![Vec::new(); levels.len()];
    for &at in tree.preorder() {
        if !hidden[at] && !folded[at] && !tree.children(at).is_empty() {
            parents[tree.depth(at)].push(at);
        }
    }
    let asked = folded.clone();
    let with = |changed: &[usize]| {
        let mut folded = asked.clone();
        for &at in changed {
            folded[at] = true;
        }
        folded
    };
    // The last level that can be shown as a whole; the first below the roots always is.
    let mut sum = 0;
    let possible = levels
        .iter()
        .take_while(|count| {
            sum += **count;
            sum <= most
        })
        .count();
    let (mut last, mut high) = (1, possible.min(levels.len() - 1));
    while last + 1 < high {
        let middle = usize::midpoint(last, high);
        if fits(&with(&parents[middle])) {
            last = middle;
        } else {
            high = middle;
        }
    }
    // Of the next level, the small branches that still fit.
    let mut branches = parents[last].clone();
    branches.sort_by_key(|&at| tree.children(at).len());
    let folds = |opened: usize| {
        let mut folds = branches[opened..].to_vec();
        for &at in &branches[..opened] {
            let children = tree.children(at).iter().copied();
            folds.extend(children.filter(|&it| !asked[it] && !tree.children(it).is_empty()));
        }
        folds
    };
    let mut room = most.saturating_sub(levels.iter().take(last + 1).sum());
    let affordable = branches
        .iter()
        .take_while(|&&at| {
            let count = tree.children(at).len();
            let affordable = count <= room;
            room = room.saturating_sub(count);
            affordable
        })
        .count();
    let (mut opened, mut high) = (0, affordable + 1);
    while opened + 1 < high {
        let middle = usize::midpoint(opened, high);
        if fits(&with(&folds(middle))) {
            opened = middle;
        } else {
            high = middle;
        }
    }
    let mut changed = folds(opened);
    changed.sort_unstable();
    *folded = with(&changed);
    changed
}

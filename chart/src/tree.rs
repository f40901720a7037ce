//! Who stands under whom: an arena built from a list of bodies and their parents.
//!
//! Tolerates what files bring (no root, several, a parent that does not exist, a body
//! under itself, a ring): such a body becomes a root and the reason is reported.
//! Nothing here recurses, so depth is bounded by memory alone.
//!
//! Positions (`usize`) are minted by [`Tree::build`] and are those of the list it was
//! given; the tree's methods take no others.

use std::collections::HashMap;
use std::ops::Range;

use thiserror::Error;

/// Something about the bodies or channels that the chart had to work around.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Two bodies share an id; references mean the first.
    #[error("the id {id} occurs more than once")]
    DuplicateId {
        /// The id that repeats.
        id: String,
    },
    /// A body names itself as its parent; drawn as a root.
    #[error("{id} stands under itself")]
    SelfParent {
        /// The body.
        id: String,
    },
    /// A body's parent is not among the bodies; drawn as a root.
    #[error("{id} stands under {parent}, which does not exist")]
    MissingParent {
        /// The body.
        id: String,
        /// The parent that was named.
        parent: String,
    },
    /// Bodies stand under each other in a ring; the first named is drawn as a root.
    #[error("a ring of {} bodies, cut at {}", ids.len(), ids.first().map_or("", String::as_str))]
    Cycle {
        /// The ring, each under the next, beginning where it was cut.
        ids: Vec<String>,
    },
    /// A channel begins or ends at a body that does not exist; not drawn.
    #[error("channel {id} refers to {body}, which does not exist")]
    MissingEnd {
        /// The channel.
        id: String,
        /// The body that was named.
        body: String,
    },
    /// A channel leads from a body to itself; not drawn.
    #[error("channel {id} leads from {body} to itself")]
    SelfChannel {
        /// The channel.
        id: String,
        /// The body.
        body: String,
    },
}

/// What the tree needs to know of a body.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The body's id.
    pub id: &'a str,
    /// The id of the body above, if any.
    pub parent: Option<&'a str>,
    /// Rank among its siblings; equal ranks keep the list's order.
    pub order: usize,
}

/// The bodies as a forest. See the module for what positions mean.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    parents: Vec<Option<usize>>,
    depths: Vec<usize>,
    spans: Vec<Range<usize>>,
    children: Vec<usize>,
    roots: Vec<usize>,
    preorder: Vec<usize>,
}

impl Tree {
    /// Builds the forest and lists what had to be worked around.
    #[must_use]
    pub fn build(entries: &[Entry<'_>]) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut by_id = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            if by_id.contains_key(entry.id) {
                problems.push(Problem::DuplicateId {
                    id: entry.id.to_owned(),
                });
            } else {
                by_id.insert(entry.id, at);
            }
        }
        let mut parents = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let found = match entry.parent {
                None => None,
                Some(parent) => match by_id.get(parent) {
                    Some(&above) if above == at || parent == entry.id => {
                        problems.push(Problem::SelfParent {
                            id: entry.id.to_owned(),
                        });
                        None
                    }
                    Some(&above) => Some(above),
                    None => {
                        problems.push(Problem::MissingParent {
                            id: entry.id.to_owned(),
                            parent: parent.to_owned(),
                        });
                        None
                    }
                },
            };
            parents.push(found);
        }
        for ring in cut_rings(&mut parents) {
            problems.push(Problem::Cycle {
                ids: ring.iter().map(|&at| entries[at].id.to_owned()).collect(),
            });
        }
        let orders: Vec<usize> = entries.iter().map(|entry| entry.order).collect();
        (Self::from_parents(parents, &orders), problems)
    }

    /// `parents` must hold no ring.
    fn from_parents(parents: Vec<Option<usize>>, orders: &[usize]) -> Self {
        let count = parents.len();
        let mut ranked: Vec<usize> = (0..count).collect();
        ranked.sort_by_key(|&at| (orders[at], at));

        let mut spans = vec![0..0; count];
        let mut counts = vec![0_usize; count];
        for parent in parents.iter().flatten() {
            counts[*parent] += 1;
        }
        let mut start = 0;
        for (span, count) in spans.iter_mut().zip(&counts) {
            *span = start..start;
            start += count;
        }
        let mut children = vec![0; start];
        let mut roots = Vec::new();
        for at in ranked {
            match parents[at] {
                None => roots.push(at),
                Some(parent) => {
                    let span = &mut spans[parent];
                    children[span.end] = at;
                    span.end += 1;
                }
            }
        }

        let mut depths = vec![0; count];
        let mut preorder = Vec::with_capacity(count);
        let mut waiting: Vec<usize> = roots.iter().rev().copied().collect();
        while let Some(at) = waiting.pop() {
            preorder.push(at);
            for &child in children[spans[at].clone()].iter().rev() {
                depths[child] = depths[at] + 1;
                waiting.push(child);
            }
        }
        Self {
            parents,
            depths,
            spans,
            children,
            roots,
            preorder,
        }
    }

    /// How many bodies there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parents.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parents.is_empty()
    }

    /// The body above, if any.
    #[must_use]
    pub fn parent(&self, at: usize) -> Option<usize> {
        self.parents[at]
    }

    /// The bodies directly below, in their order.
    #[must_use]
    pub fn children(&self, at: usize) -> &[usize] {
        &self.children[self.spans[at].clone()]
    }

    /// The bodies under none, in their order.
    #[must_use]
    pub fn roots(&self) -> &[usize] {
        &self.roots
    }

    /// How many bodies stand above.
    #[must_use]
    pub fn depth(&self, at: usize) -> usize {
        self.depths[at]
    }

    /// Every body, parents before children, siblings in order.
    #[must_use]
    pub fn preorder(&self) -> &[usize] {
        &self.preorder
    }

    /// How many bodies stand below each, at any depth.
    #[must_use]
    pub fn descendants(&self) -> Vec<usize> {
        let mut below = vec![0; self.len()];
        for &at in self.preorder.iter().rev() {
            if let Some(parent) = self.parents[at] {
                below[parent] += below[at] + 1;
            }
        }
        below
    }
}

/// Cuts each ring at its earliest body and returns the rings.
fn cut_rings(parents: &mut [Option<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut walk_of = vec![UNSEEN; parents.len()];
    let mut rings = Vec::new();
    for start in 0..parents.len() {
        let mut next = Some(start);
        while let Some(at) = next {
            if walk_of[at] == start {
                // This very walk came here before: the ring is from here round to here.
                let mut ring = vec![at];
                let mut above = parents[at];
                while let Some(member) = above.filter(|&member| member != at) {
                    ring.push(member);
                    above = parents[member];
                }
                let first = (0..ring.len()).min_by_key(|&i| ring[i]).unwrap_or(0);
                ring.rotate_left(first);
                parents[ring[0]] = None;
                rings.push(ring);
                break;
            }
            if walk_of[at] != UNSEEN {
                break;
            }
            walk_of[at] = start;
            next = parents[at];
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn build(list: &[(&str, Option<&str>)]) -> (Tree, Vec<Problem>) {
        let entries: Vec<Entry> = list
            .iter()
            .map(|&(id, parent)| Entry {
                id,
                parent,
                order: 0,
            })
            .collect();
        Tree::build(&entries)
    }

    #[test]
    fn siblings_follow_their_rank_and_then_the_list() {
        let entry = |id, parent, order| Entry { id, parent, order };
        let (tree, problems) = Tree::build(&[
            entry("c", Some("a"), 2),
            entry("a", None, 0),
            entry("b", Some("a"), 1),
            entry("d", Some("a"), 1),
        ]);
        assert_eq!(tree.children(1), [2, 3, 0]);
        assert_eq!(tree.preorder(), [1, 2, 3, 0]);
        assert_eq!(problems, []);
    }

    #[test]
    fn a_ring_is_cut_at_its_earliest_body_and_named() {
        let (tree, problems) = build(&[
            ("x", Some("b")),
            ("a", Some("c")),
            ("b", Some("a")),
            ("c", Some("b")),
        ]);
        assert_eq!(tree.roots(), [1]);
        assert_eq!(tree.preorder().len(), 4);
        assert_eq!(
            problems,
            [Problem::Cycle {
                ids: vec!["a".into(), "c".into(), "b".into()]
            }]
        );
    }

    #[test]
    fn self_parents_missing_parents_and_repeated_ids_are_reported_and_drawn() {
        let (tree, problems) = build(&[("a", Some("a")), ("b", Some("nowhere")), ("a", Some("b"))]);
        assert_eq!(tree.roots().len(), 2);
        assert_eq!(tree.preorder().len(), 3);
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_is_built() {
        let ids: Vec<String> = (0..100_000).map(|i| i.to_string()).collect();
        let entries: Vec<Entry> = (0..ids.len())
            .map(|i| Entry {
                id: &ids[i],
                parent: i.checked_sub(1).map(|above| ids[above].as_str()),
                order: 0,
            })
            .collect();
        let (tree, problems) = Tree::build(&entries);
        assert_eq!(problems, []);
        assert_eq!(tree.depth(99_999), 99_999);
        assert_eq!(tree.descendants()[0], 99_999);
    }

    proptest! {
        #[test]
        fn any_parent_list_becomes_a_forest_of_all(parents in proptest::collection::vec(proptest::option::of(0..40_usize), 0..40)) {
            let ids: Vec<String> = (0..parents.len()).map(|i| i.to_string()).collect();
            let named: Vec<Option<String>> = parents.iter().map(|p| p.map(|p| p.to_string())).collect();
            let entries: Vec<Entry> = ids.iter().zip(&named)
                .map(|(id, parent)| Entry { id, parent: parent.as_deref(), order: 0 })
                .collect();
            let (tree, _) = Tree::build(&entries);
            let mut seen = tree.preorder().to_vec();
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..parents.len()).collect::<Vec<_>>());
            for at in 0..tree.len() {
                if let Some(parent) = tree.parent(at) {
                    prop_assert_eq!(tree.depth(at), tree.depth(parent) + 1);
                    prop_assert!(tree.children(parent).contains(&at));
                }
            }
        }
    }
}

//! From body to body: up the tree, and along the channels.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::structure::{Body, Channel};

/// A body and everything above it, itself first. A ring of parents ends where it closes.
#[must_use]
pub fn above<'a>(cluster: &'a Cluster, id: &str) -> Vec<&'a Body> {
    let mut way: Vec<&Body> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut at = cluster.bodies.get(id);
    while let Some(body) = at.filter(|body| seen.insert(body.id.as_str())) {
        way.push(body);
        at = body
            .parent
            .as_ref()
            .and_then(|parent| cluster.bodies.get(parent));
    }
    way
}

/// The shortest way from one body to another along channels, in their direction; `None` when no
/// channels lead there.
#[must_use]
pub fn along_channels<'a>(
    cluster: &'a Cluster,
    from: &Id<Body>,
    to: &Id<Body>,
) -> Option<Vec<&'a Channel>> {
    let mut out: BTreeMap<&Id<Body>, Vec<&Channel>> = BTreeMap::new();
    for channel in cluster.channels.values() {
        out.entry(&channel.from).or_default().push(channel);
    }
    let mut came_by: BTreeMap<&Id<Body>, &Channel> = BTreeMap::new();
    let mut waiting = VecDeque::from([from]);
    while let Some(here) = waiting.pop_front() {
        if here == to {
            break;
        }
        for channel in out.get(here).into_iter().flatten() {
            if channel.to != *from && !came_by.contains_key(&channel.to) {
                came_by.insert(&channel.to, channel);
                waiting.push_back(&channel.to);
            }
        }
    }
    let mut way = Vec::new();
    let mut at = to;
    while at != from {
        let channel = came_by.get(at)?;
        way.push(*channel);
        at = &channel.from;
    }
    way.reverse();
    Some(way)
}

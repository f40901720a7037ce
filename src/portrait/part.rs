//! A part of the chart on its own: one body with all that stands under it.

use std::collections::BTreeMap;

use crate::chart::{ChartBody, ChartChannel};

/// Keeps a body with those under it, and the channels among them. A body that is not there leaves
/// everything as it is.
pub fn keep_only(bodies: &mut Vec<ChartBody>, channels: &mut Vec<ChartChannel>, root: &str) {
    let Some(top) = bodies.iter().position(|body| body.id == root) else {
        return;
    };
    let mut under: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, body) in bodies.iter().enumerate() {
        if let Some(parent) = &body.parent {
            under.entry(parent).or_default().push(at);
        }
    }
    let mut kept = vec![false; bodies.len()];
    let mut waiting = vec![top];
    while let Some(at) = waiting.pop() {
        // A ring of parents leads back to where it began.
        if let (Some(kept), Some(body)) = (kept.get_mut(at), bodies.get(at))
            && !std::mem::replace(kept, true)
        {
            waiting.extend(under.get(body.id.as_str()).into_iter().flatten());
        }
    }
    let mut kept = kept.into_iter();
    bodies.retain(|_| kept.next() == Some(true));
    if let Some(top) = bodies.iter_mut().find(|body| body.id == root) {
        top.parent = None;
    }
    let there: std::collections::BTreeSet<&str> =
        bodies.iter().map(|body| body.id.as_str()).collect();
    channels.retain(|it| there.contains(it.from.as_str()) && there.contains(it.to.as_str()));
}

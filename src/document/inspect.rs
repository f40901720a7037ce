//! What in a set of records does not fit together: found on opening, said, and left as it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::Records;
use crate::domain::references::{self, Dangling};
use crate::domain::structure::Body;

/// Something that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// A record names one that is not there.
    Dangling(Dangling),
    /// Bodies stand under each other in a ring.
    Cycle { bodies: Vec<RecordId> },
    /// Several bodies stand under none.
    SeveralRoots { bodies: Vec<RecordId> },
}

/// Everything that does not fit.
#[must_use]
pub fn misfits(records: &Records, cluster: &Cluster) -> Vec<Misfit> {
    let mut found: Vec<Misfit> = references::dangling(records)
        .into_iter()
        .map(Misfit::Dangling)
        .collect();
    found.extend(
        cycles(cluster)
            .into_iter()
            .map(|bodies| Misfit::Cycle { bodies }),
    );
    let roots: Vec<RecordId> = cluster
        .bodies
        .values()
        .filter(|body| body.parent.is_none())
        .map(|body| body.id.record())
        .collect();
    if roots.len() > 1 {
        found.push(Misfit::SeveralRoots { bodies: roots });
    }
    found
}

/// Every ring of bodies, each once. Linear: a body is walked over once.
fn cycles(cluster: &Cluster) -> Vec<Vec<RecordId>> {
    let mut rings = Vec::new();
    let mut done: BTreeSet<&Id<Body>> = BTreeSet::new();
    for start in cluster.bodies.keys() {
        let mut path: Vec<&Id<Body>> = Vec::new();
        let mut place: BTreeMap<&Id<Body>, usize> = BTreeMap::new();
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| !done.contains(id)) {
            if let Some(begin) = place.get(id) {
                rings.push(path.iter().skip(*begin).map(|id| id.record()).collect());
                break;
            }
            place.insert(id, path.len());
            path.push(id);
            at = cluster.bodies.get(id).and_then(|body| body.parent.as_ref());
        }
        done.extend(path);
    }
    rings
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::record::Record;

    fn inspect(bodies: &[(&str, Option<&str>)]) -> Vec<Misfit> {
        let records: Records = bodies
            .iter()
            .map(|(id, parent)| {
                let value = json!({ "id": id, "kind": "body", "name": id, "parent": parent });
                Record::from_value(value).unwrap()
            })
            .map(|record| (record.id.clone(), record))
            .collect();
        misfits(&records, &Cluster::read(&records).0)
    }

    #[test]
    fn a_plain_tree_has_no_misfits() {
        assert_eq!(
            inspect(&[("a", None), ("b", Some("a")), ("c", Some("b"))]),
            vec![]
        );
    }

    #[test]
    fn rings_roots_and_references_to_nothing_are_found() {
        let ring = inspect(&[("a", Some("b")), ("b", Some("a")), ("c", Some("b"))]);
        assert_eq!(
            ring,
            vec![Misfit::Cycle {
                bodies: vec!["a".into(), "b".into()]
            }]
        );
        let own = inspect(&[("a", Some("a"))]);
        assert_eq!(
            own,
            vec![Misfit::Cycle {
                bodies: vec!["a".into()]
            }]
        );
        let roots = inspect(&[("a", None), ("b", None)]);
        assert_eq!(
            roots,
            vec![Misfit::SeveralRoots {
                bodies: vec!["a".into(), "b".into()]
            }]
        );
        assert!(matches!(
            inspect(&[("a", Some("z"))])[0],
            Misfit::Dangling(_)
        ));
    }
}

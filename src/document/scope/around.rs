//! One record with what belongs to it and what it names: enough to read it elsewhere.
//!
//! It is cut from what is public, so that no address and no named ballot travels in a link.

use std::collections::BTreeSet;

use crate::document::scope::public::{self, Publicity};
use crate::document::workspace::Workspace;
use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::references::{self, OnDelete};

/// The record and what it takes to read it; `None` when nothing of it is for everyone.
#[must_use]
pub fn part(workspace: &Workspace, id: &RecordId) -> Option<Records> {
    let all = Publicity {
        people: true,
        projects: true,
        money: true,
        meetings: true,
        decisions: true,
    };
    let public = public::part(workspace, all).records;
    public.contains_key(id).then(|| around(&public, id))
}

fn around(public: &Records, id: &RecordId) -> Records {
    let mut waiting: Vec<RecordId> = vec![id.clone()];
    let belongs = |record: &&Record| {
        let named = references::naming(record, id);
        let along = named.filter(|(_, reference)| reference.on_delete == OnDelete::GoesAlong);
        along.count() > 0
    };
    waiting.extend(public.values().filter(belongs).map(|it| it.id.clone()));
    let organisation = |record: &&Record| record.known_kind() == Some(Kind::Organisation);
    waiting.extend(public.values().filter(organisation).map(|it| it.id.clone()));
    let mut found = Records::new();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        if let Some(record) = public.get(&id) {
            waiting.extend(references::named_by(record).map(|(_, target)| target));
            found.insert(id, record.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::change::ReplicaId;
    use crate::document::inspect;
    use crate::document::workspace::Covered;
    use crate::domain::cluster::Cluster;
    use crate::domain::testing::records;

    #[test]
    fn a_body_travels_with_its_seats_and_those_above_and_without_addresses() {
        let workspace = Workspace::new(
            ReplicaId::new("a"),
            records(json!([
                { "id": "o", "kind": "organisation", "name": "House" },
                { "id": "c", "kind": "memberClass", "name": "Internal", "vote": true },
                { "id": "m", "kind": "member", "name": "Rzav", "class": "c" },
                { "id": "p", "kind": "person", "name": "Ana", "member": "m", "email": "ana@rzav.example" },
                { "id": "top", "kind": "body", "name": "Assembly" },
                { "id": "b", "kind": "body", "name": "Board", "parent": "top" },
                { "id": "x", "kind": "body", "name": "Elsewhere", "parent": "top" },
                { "id": "s", "kind": "seat", "body": "b", "member": "m", "person": "p" },
            ])),
            Vec::new(),
            Covered::new(),
        );
        let part = part(&workspace, &"b".into()).unwrap();
        for id in ["o", "b", "top", "s"] {
            assert!(part.contains_key(id), "{id}");
        }
        assert!(!part.contains_key("x"));
        let text = serde_json::to_string(&part.values().collect::<Vec<_>>()).unwrap();
        assert!(!text.contains('@'));
        let (cluster, errors) = Cluster::read(&part);
        assert_eq!(errors, []);
        assert_eq!(inspect::misfits(&part, &cluster), []);
    }
}

//! The chain of a register: `hash = SHA-256(previous + sealed)`, in hexadecimal, where `previous` is
//! the hash of the entry before in the register of the same body, and nothing for the first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::record::Typed as _;
use crate::domain::resolutions::register;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::Body;
use crate::domain::votes::Resolution;

/// Fields of an entry that its sealed text repeats, and that may not differ from it afterwards.
/// Who answers for it, until when and how far it is are sealed as they were, and go on.
const REPEATED: [&str; 6] = ["number", "poll", "body", "text", "date", "corrects"];

/// Where a chain breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    pub body: Id<Body>,
    pub resolution: Id<Resolution>,
    pub fault: Fault,
}

/// How.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The sealed text, or the hash, was changed after it was entered.
    Altered,
    /// What the record says is no longer what was sealed.
    Differs { field: &'static str },
    /// The entry that it follows is not in the register any more.
    PreviousMissing,
    /// Two entries follow the same one: the other was entered at the same time, or slipped in.
    Forked { with: Id<Resolution> },
    /// It bears a hash but not the text that the hash is of, or the other way round.
    Unsealed,
}

/// The text of an entry that is sealed: its fields, as they are entered, and its evidence.
#[must_use]
pub fn seal(entry: &Resolution, evidence: Map<String, Value>) -> String {
    let mut sealed = evidence;
    let mut fields = entry.to_record().fields;
    for own in ["previous", "sealed", "hash"] {
        fields.remove(own);
    }
    sealed.extend(fields);
    Value::Object(sealed).to_string()
}

/// The hash of an entry, in hexadecimal.
#[must_use]
pub fn hash(previous: Option<&str>, sealed: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(previous.unwrap_or_default().as_bytes());
    hasher.update(sealed.as_bytes());
    hasher.finalize().iter().fold(String::new(), |mut hex, it| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{it:02x}");
        hex
    })
}

/// The sealed entries of a body's register.
fn sealed<'c>(cluster: &'c Cluster, body: &Id<Body>) -> Vec<&'c Resolution> {
    let mut entries = register::of_body(cluster, body);
    entries.retain(|entry| entry.sealed.is_some() || entry.hash.is_some());
    entries
}

/// The hash of the last entry in a body's register: that of which no other is the follower. Where
/// the chain has several ends, the latest; `None` while nothing is sealed.
#[must_use]
pub fn head(cluster: &Cluster, body: &Id<Body>) -> Option<String> {
    let entries = sealed(cluster, body);
    let followed: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.previous.as_deref())
        .gathered();
    entries
        .iter()
        .rev()
        .filter_map(|entry| entry.hash.as_deref())
        .find(|hash| !followed.contains(hash))
        .map(str::to_owned)
}

/// Every place where a register's chain breaks, and why; none where all of them hold.
#[must_use]
pub fn check(cluster: &Cluster) -> Vec<Break> {
    cluster
        .bodies
        .keys()
        .flat_map(|body| check_register(cluster, body))
        .collect()
}

fn check_register(cluster: &Cluster, body: &Id<Body>) -> Vec<Break> {
    let entries = sealed(cluster, body);
    let hashes: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.hash.as_deref())
        .gathered();
    let mut followers: BTreeMap<&str, &Id<Resolution>> = BTreeMap::new();
    let mut breaks = Vec::new();
    for entry in entries {
        let previous = entry.previous.as_deref().unwrap_or_default();
        let fault = match (&entry.sealed, &entry.hash) {
            (Some(text), Some(noted)) if hash(Some(previous), text) == *noted => {
                differing(entry, text).map(|field| Fault::Differs { field })
            }
            (Some(_), Some(_)) => Some(Fault::Altered),
            _ => Some(Fault::Unsealed),
        };
        let missing = !previous.is_empty() && !hashes.contains(previous);
        let fork = followers.get(previous).map(|other| (*other).clone());
        followers.entry(previous).or_insert(&entry.id);
        let all = [
            fault,
            missing.then_some(Fault::PreviousMissing),
            fork.map(|with| Fault::Forked { with }),
        ];
        breaks.extend(all.into_iter().flatten().map(|fault| Break {
            body: body.clone(),
            resolution: entry.id.clone(),
            fault,
        }));
    }
    breaks
}

/// The first field that says something else than what was sealed.
fn differing(entry: &Resolution, sealed: &str) -> Option<&'static str> {
    let Ok(Value::Object(sealed)) = serde_json::from_str(sealed) else {
        return Some("sealed");
    };
    let now = entry.to_record().fields;
    REPEATED
        .into_iter()
        .find(|field| now.get(*field) != sealed.get(*field))
}

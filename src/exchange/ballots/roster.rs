//! The roster of keys that the secretary keeps among the records.

use super::keys::PublicKey;
use super::receive::KnownKey;
use crate::domain::cluster::Cluster;
use crate::domain::votes::SigningKey;

/// The keys by which members sign. A key that cannot be read is none.
#[must_use]
pub fn keys_of(cluster: &Cluster) -> Vec<KnownKey> {
    cluster.signing_keys.values().filter_map(known).collect()
}

fn known(record: &SigningKey) -> Option<KnownKey> {
    Some(KnownKey {
        member: record.member.to_string(),
        key: PublicKey::read(&record.public_key)?,
        compared: record.compared.is_some(),
        since: record.since.map(|day| day.to_string()),
        until: record.until.map(|day| day.to_string()),
    })
}

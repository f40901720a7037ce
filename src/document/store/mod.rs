//! Small keys, snapshots and repair in a store of texts, such as the browser's local storage.
//!
//! Rewriting one large value on every edit can lose a minute when the browser is killed, so every
//! entry of the journal has a key of its own, and the records are written as a snapshot now and
//! then, into two slots by turns. What cannot be read is copied aside and never overwritten.
//!
//! Keys of a workspace, after `klaster:` and its id: `head`, `entry:<replica>:<number>`,
//! `snapshot:a` and `snapshot:b`, `past:<number>` for entries folded together, `folded` for what
//! remains of those that an archive has, `aside:<number>`.
//!
//! - [`texts`]: what a store of texts has to do
//! - [`head`]: what a workspace says of itself before it is opened
//! - [`shelf`]: the keys of one workspace
//! - [`snapshot`]: its records in two slots
//! - [`folding`]: its old entries
//! - [`repair`]: what of it cannot be read
//! - [`returning`]: what a killed browser forgot, from a second store

pub mod folding;
pub mod head;
pub mod repair;
pub mod returning;
pub mod shelf;
pub mod snapshot;
#[cfg(test)]
mod tests;
pub mod texts;

pub use head::{WorkspaceHead, list};
pub use repair::Repair;
pub use returning::{Pair, bring_back};
pub use shelf::{OpenError, Opened, Shelf};
pub use texts::{StoreError, TextStore};

use serde::Serialize;

/// The prefix of every key of ours.
pub const PREFIX: &str = "klaster:";

/// The newest shape of the store that this version writes.
pub const STORE_VERSION: u64 = 1;

/// Our own types always serialise: their keys are texts and they hold no infinite numbers.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

//! The key of who sits here, and what was signed with it: settings of this browser, never records,
//! so that they never travel with a workspace.

use crate::browser::{chance, storage};
use crate::document::store::TextStore as _;
use crate::exchange::ballots::keys::SecretKey;

const KEY: &str = "klaster.key";

fn read(key: &str) -> Option<String> {
    storage::probe().ok()?.get(key).ok()?
}

/// Whether the browser kept it.
fn keep(key: &str, text: &str) -> bool {
    storage::probe().is_ok_and(|texts| texts.set(key, text).is_ok())
}

/// The key that this browser keeps.
#[must_use]
pub fn own_key() -> Option<SecretKey> {
    SecretKey::read(read(KEY)?.as_bytes()).ok()
}

/// The key that this browser keeps, or a new one; `None` when it can neither make nor keep one: a
/// key that is gone with the page could never be known again.
#[must_use]
pub fn key_or_new() -> Option<SecretKey> {
    own_key().or_else(|| {
        let key = SecretKey::from_seed(&chance::bytes()?);
        keep(KEY, &key.write()).then_some(key)
    })
}

/// Where something about one poll is kept.
fn of_poll(what: &str, poll_hash: &str, whose: &str) -> String {
    let short: String = poll_hash.chars().take(16).collect();
    format!("klaster.{what}.{short}.{whose}")
}

/// The ballot that was last signed here for a member.
#[must_use]
pub fn signed(poll_hash: &str, member: &str) -> Option<String> {
    read(&of_poll("signed", poll_hash, member))
}

/// Keeps a signed ballot, so that it can be saved again as it is and looked for in a closing file.
pub fn keep_signed(poll_hash: &str, member: &str, ballot: &str) -> bool {
    keep(&of_poll("signed", poll_hash, member), ballot)
}

/// The closing file that was last looked at.
#[must_use]
pub fn seen_closing(poll_hash: &str) -> Option<String> {
    read(&of_poll("closing", poll_hash, ""))
}

pub fn keep_closing(poll_hash: &str, closing: &str) -> bool {
    keep(&of_poll("closing", poll_hash, ""), closing)
}

/// For whom this browser signed last.
#[must_use]
pub fn own_member(organisation: &str) -> Option<String> {
    read(&of_poll("member", "", organisation))
}

pub fn keep_member(organisation: &str, member: &str) -> bool {
    keep(&of_poll("member", "", organisation), member)
}

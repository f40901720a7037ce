//! Ids that nobody else has.

use uuid::Uuid;

/// An id whose beginning sorts by time and whose rest is random: `body-0198…`.
#[must_use]
pub fn record_id(kind: &str) -> String {
    format!("{kind}-{}", Uuid::now_v7().simple())
}

/// A short id for this opening of the page.
#[must_use]
pub fn replica_id() -> String {
    // The end of the id is its random part.
    let id = Uuid::now_v7().simple().to_string();
    id.chars().skip(id.len() - 12).collect()
}

/// An id for a workspace.
#[must_use]
pub fn workspace_id() -> String {
    Uuid::now_v7().simple().to_string()
}

/// Random bytes for a key; `None` when the browser has none to give.
#[must_use]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

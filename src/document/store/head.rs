//! What a workspace says of itself before it is opened.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::document::folding::Archive;
use crate::document::scope::{Scope, Sent};
use crate::document::store::{PREFIX, StoreError, TextStore};
use crate::document::workspace::Covered;
use crate::domain::sorting;

/// What a workspace says of itself before it is opened.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WorkspaceHead {
    pub version: u64,
    /// The id that stands in the workspace's files; two copies of one file share it.
    pub file_workspace: String,
    pub name: String,
    pub language: String,
    #[serde(deserialize_with = "crate::domain::calendar::moment_if_any")]
    pub opened_at: Option<Timestamp>,
    /// When the workspace was last written to a file, and what that file held.
    #[serde(deserialize_with = "crate::domain::calendar::moment_if_any")]
    pub exported_at: Option<Timestamp>,
    pub exported: Covered,
    /// How many changes no file holds; kept here so that the list of workspaces can say it.
    pub unshared: usize,
    /// How much of its organisation the workspace holds; files are written with the same scope.
    pub scope: Scope,
    /// The partners' files that were handed out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sent: Vec<Sent>,
    /// Set while an archive is shown, which is never kept.
    #[serde(skip)]
    pub archive: Option<Archive>,
    /// Top-level fields of the file that this version does not know.
    pub file_extra: serde_json::Map<String, Value>,
}

/// Every workspace in a store, with its head; the one opened last comes first.
///
/// # Errors
/// When the store cannot be used.
pub fn list<S: TextStore>(store: &S) -> Result<Vec<(String, WorkspaceHead)>, StoreError> {
    let mut found = Vec::new();
    for key in store.keys(PREFIX)? {
        let id = key
            .strip_prefix(PREFIX)
            .and_then(|rest| rest.strip_suffix(":head"));
        if let Some(id) = id.filter(|id| !id.contains(':')) {
            let head = store
                .get(&key)?
                .and_then(|text| serde_json::from_str(&text).ok());
            found.push((id.to_owned(), head.unwrap_or_default()));
        }
    }
    sorting::by_key(&mut found, |(_, head): &(String, WorkspaceHead)| {
        std::cmp::Reverse(head.opened_at)
    });
    Ok(found)
}

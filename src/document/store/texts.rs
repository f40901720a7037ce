//! The store that everything here is built on: texts under keys.

use thiserror::Error;

/// Where texts are kept under keys.
pub trait TextStore {
    /// # Errors
    /// When the store cannot be used.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Writes a text, or leaves what was there.
    ///
    /// # Errors
    /// When the store is full or cannot be used.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// # Errors
    /// When the store cannot be used.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// Every key that begins so, in no order.
    ///
    /// # Errors
    /// When the store cannot be used.
    fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError>;
}

/// Why something is not in the store.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("the store is full")]
    Full,
    #[error("the store cannot be used: {0}")]
    Denied(String),
}

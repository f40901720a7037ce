//! Local storage as a store of texts.
//!
//! `gloo_storage` panics where storage is denied, so the way in is [`probe`], which asks
//! `web_sys` first; only a [`LocalTexts`] that was probed can be had.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::JsString;
use wasm_bindgen::JsCast as _;
use web_sys::Storage;

use crate::document::store::{StoreError, TextStore};

/// The quota that browsers give an origin, in UTF-16 units of keys and values together; measured
/// in Chromium.
pub const QUOTA_UNITS: usize = 5_242_880;

/// A key that is written and removed to see whether writing works.
const PROBE: &str = "klaster-probe";

/// Local storage that is known to work.
#[derive(Debug, Clone)]
pub struct LocalTexts(());

/// Finds out whether this page may keep anything.
///
/// # Errors
/// Says what the browser said: cookies blocked, a private window, no room for a single key.
pub fn probe() -> Result<LocalTexts, StoreError> {
    let storage = web_sys::window()
        .ok_or_else(|| StoreError::Denied("no window".to_owned()))?
        .local_storage()
        .map_err(|error| StoreError::Denied(format!("{error:?}")))?
        .ok_or_else(|| StoreError::Denied("no local storage".to_owned()))?;
    match storage.set_item(PROBE, "1") {
        Ok(()) => {
            let _ = storage.remove_item(PROBE);
        }
        // A full store still holds what was saved, and reading it is all the more urgent.
        Err(_) if storage.length().is_ok_and(|length| length > 0) => {}
        Err(error) => return Err(StoreError::Denied(format!("{error:?}"))),
    }
    Ok(LocalTexts(()))
}

/// Called only by a [`LocalTexts`], which exists only where storage was found to work.
fn raw_storage() -> Storage {
    LocalStorage::raw()
}

impl LocalTexts {
    /// How much of the quota is taken, in UTF-16 units.
    #[must_use]
    pub fn used_units(&self) -> usize {
        let raw = raw_storage();
        let length = raw.length().unwrap_or(0);
        (0..length)
            .filter_map(|index| raw.key(index).ok().flatten())
            .map(|key| {
                let key = JsString::from(key);
                // Read as a property, a text stays on the browser's side: only its length comes over.
                let text = js_sys::Reflect::get(&raw, &key).ok();
                let text = text.and_then(|text| text.dyn_into::<JsString>().ok());
                (key.length() + text.map_or(0, |text| text.length())) as usize
            })
            .sum()
    }
}

impl TextStore for LocalTexts {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        raw_storage()
            .get_item(key)
            .map_err(|error| StoreError::Denied(format!("{error:?}")))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        // With storage known to work, the one reason for a refusal is the quota.
        raw_storage()
            .set_item(key, text)
            .map_err(|_| StoreError::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        raw_storage()
            .remove_item(key)
            .map_err(|error| StoreError::Denied(format!("{error:?}")))
    }

    fn keys(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let raw = raw_storage();
        let denied = |error| StoreError::Denied(format!("{error:?}"));
        let length = raw.length().map_err(denied)?;
        let mut keys = Vec::new();
        for index in 0..length {
            if let Some(key) = raw.key(index).map_err(denied)?
                && key.starts_with(beginning)
            {
                keys.push(key);
            }
        }
        Ok(keys)
    }
}

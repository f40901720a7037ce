//! What other tabs write into the store.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::StorageEvent;

/// Calls back with key and new text whenever another tab writes; for as long as the listener is
/// kept. The text is `None` when the key was removed.
#[must_use]
pub fn listen(mut written: impl FnMut(String, Option<String>) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let event: Option<&StorageEvent> = event.dyn_ref();
        if let Some(event) = event
            && let Some(key) = event.key()
        {
            written(key, event.new_value());
        }
    }))
}

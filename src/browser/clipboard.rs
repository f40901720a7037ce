//! The browser's clipboard, as far as it opens it: to a key always, to a script by permission.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardEvent};

/// `None` where the page was not loaded securely.
fn open() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let there = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    there.is_object().then(|| navigator.clipboard())
}

/// Offers a text to the clipboard; a browser that refuses leaves it as it is.
pub fn write(text: String) {
    if let Some(clipboard) = open() {
        spawn_local(async move {
            let _ = JsFuture::from(clipboard.write_text(&text)).await;
        });
    }
}

/// What the clipboard holds, when the browser lets it be read.
pub async fn read() -> Option<String> {
    let clipboard = open()?;
    JsFuture::from(clipboard.read_text())
        .await
        .ok()?
        .as_string()
}

/// Puts a text into the clipboard that a key press has opened.
pub fn put(event: &ClipboardEvent, text: &str) {
    if let Some(data) = event.clipboard_data() {
        let _ = data.set_data("text/plain", text);
    }
}

/// The text of the clipboard that a key press has opened.
#[must_use]
pub fn text_of(event: &ClipboardEvent) -> String {
    let data = event.clipboard_data();
    data.and_then(|data| data.get_data("text/plain").ok())
        .unwrap_or_default()
}

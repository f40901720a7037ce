//! Texts offered for download, files read from a picker or a drop.

use gloo_file::{Blob, File, ObjectUrl};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{DragEvent, Event, HtmlAnchorElement, HtmlInputElement};

/// Offers a text as a download. Returns whether the browser took it.
#[must_use]
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    offer(name, Blob::new_with_options(text, Some(mime)))
}

/// Offers bytes as a download. Returns whether the browser took them.
#[must_use]
pub fn offer(name: &str, blob: Blob) -> bool {
    let url = ObjectUrl::from(blob);
    let offered = (|| {
        let document = web_sys::window()?.document()?;
        let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        anchor.set_href(&url);
        anchor.set_download(name);
        document.body()?.append_child(&anchor).ok()?;
        anchor.click();
        anchor.remove();
        Some(())
    })()
    .is_some();
    // The browser reads the address after the click has returned.
    Timeout::new(60_000, move || drop(url)).forget();
    offered
}

/// The files that a person chose in a picker. The picker is emptied, so that choosing the same
/// file again is noticed.
#[must_use]
pub fn chosen(event: &Event) -> Vec<File> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = input.files().map(gloo_file::FileList::from);
    let files = files.map(|files| files.to_vec()).unwrap_or_default();
    input.set_value("");
    files
}

/// Whether what is dragged over the page are files, as against a text or a card.
#[must_use]
pub fn are_dragged(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| {
        data.types()
            .iter()
            .any(|kind| kind.as_string().as_deref() == Some("Files"))
    })
}

/// The files that a person dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<File> {
    let files = event.data_transfer().and_then(|data| data.files());
    files
        .map(|files| gloo_file::FileList::from(files).to_vec())
        .unwrap_or_default()
}

/// Reads a file whole; `None` when the browser cannot.
pub async fn read(file: &File) -> Option<Vec<u8>> {
    gloo_file::futures::read_as_bytes(file).await.ok()
}

/// A file's size in bytes, known before it is read.
#[must_use]
pub fn size(file: &File) -> u64 {
    file.size()
}

/// Reads a file's beginning; of most files that is all of it.
pub async fn read_start(file: &File, most: u64) -> Option<Vec<u8>> {
    let start = file.slice(0, file.size().min(most));
    gloo_file::futures::read_as_bytes(&start).await.ok()
}

//! Tests that need a real document. Run by `make test-web` in a headless browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

/// An empty element of the document, for one test.
fn place() -> HtmlElement {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place.unchecked_into()
}

#[wasm_bindgen_test]
async fn text_from_a_signal_is_shown_and_never_run() {
    let place = place();
    let (text, set_text) = signal(String::from("Klaster"));
    let mounted = mount_to(place.clone(), move || view! { <h1>{text}</h1> });
    assert_eq!(place.text_content().unwrap(), "Klaster");

    let hostile = "<img src=x onerror=alert(1)>";
    set_text.set(hostile.into());
    tick().await;

    assert_eq!(place.text_content().unwrap(), hostile);
    assert!(place.query_selector("img").unwrap().is_none());
    drop(mounted);
}

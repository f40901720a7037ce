//! Tests that need a real document. Run by `make test-web` in a headless browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

use klaster::app::route::{Place, Route};
use klaster::browser::intl::IntlFormats;
use klaster::browser::{chance, storage};
use klaster::document::store::{StoreError, TextStore as _};
use klaster::words::{Formats as _, Lang};
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

#[wasm_bindgen_test]
fn an_address_reads_back_whatever_the_id_in_it() {
    for id in ["b02", "Čelik & Zapad?#=%", "a/b c", "%zz", "日本", ""] {
        let route = Route::to(Place::Structure).with("focus", id);
        assert_eq!(Route::parse(&route.fragment()), route, "{id:?}");
        assert!(!route.fragment().contains(['#', ' ']), "{id:?}");
    }
    assert_eq!(Route::parse("/nowhere").place, None);
    assert_eq!(Route::parse("").place, None);
}

#[wasm_bindgen_test]
fn days_and_amounts_are_written_as_the_language_writes_them() {
    let day = jiff::civil::date(2025, 3, 20);
    let german = IntlFormats::new(Lang::De);
    assert_eq!(german.date(day), "20.03.2025");
    assert_eq!(german.amount(1_400_000, "EUR"), "14.000\u{a0}€");
    assert_eq!(german.amount(123_450, "EUR"), "1.234,50\u{a0}€");
    // No day slips to the one before or after in any time zone.
    assert!(
        IntlFormats::new(Lang::En)
            .date(jiff::civil::date(2024, 12, 31))
            .contains("31")
    );
    // A code that is none is written as it is instead of stopping the page.
    assert!(german.amount(100, "no such").contains("no such"));
}

#[wasm_bindgen_test]
fn names_are_put_in_the_order_of_the_language() {
    let hungarian = IntlFormats::new(Lang::Hu);
    let mut names = vec!["Zala", "Őrség", "Alföld", "Csongrád", "Cegléd"];
    names.sort_by(|a, b| hungarian.compare(a, b));
    assert_eq!(names, ["Alföld", "Cegléd", "Csongrád", "Őrség", "Zala"]);
}

#[wasm_bindgen_test]
fn local_storage_keeps_texts_and_lists_their_keys() {
    let texts = storage::probe().unwrap();
    texts.set("klaster:test:one", "1").unwrap();
    assert_eq!(texts.get("klaster:test:one").unwrap().as_deref(), Some("1"));
    assert_eq!(texts.keys("klaster:test:").unwrap(), ["klaster:test:one"]);
    let huge = "x".repeat(storage::QUOTA_UNITS + 1);
    assert_eq!(texts.set("klaster:test:one", &huge), Err(StoreError::Full));
    assert_eq!(
        texts.get("klaster:test:one").unwrap().as_deref(),
        Some("1"),
        "the old text stands"
    );
    texts.remove("klaster:test:one").unwrap();
    assert_eq!(texts.get("klaster:test:one").unwrap(), None);
}

#[wasm_bindgen_test]
fn ids_are_made_that_nobody_else_has() {
    let ids: std::collections::BTreeSet<String> =
        (0..1000).map(|_| chance::record_id("body")).collect();
    assert_eq!(ids.len(), 1000);
    let replicas: std::collections::BTreeSet<String> =
        (0..1000).map(|_| chance::replica_id()).collect();
    assert_eq!(replicas.len(), 1000);
}

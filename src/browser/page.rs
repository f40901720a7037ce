//! The page as a whole: title, address, root attributes, print, full screen, focus.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions,
    ScrollLogicalPosition, Window,
};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element; an empty value removes it.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = root() {
        // Only names that the page itself chooses get here, so neither call can be refused.
        let _ = if value.is_empty() {
            root.remove_attribute(name)
        } else {
            root.set_attribute(name, value)
        };
    }
}

/// Sets a custom property of the root element's style.
pub fn set_root_property(name: &str, value: &str) {
    if let Some(root) = root().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// What stands behind `#` in the address, without the `#`.
#[must_use]
pub fn fragment() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The whole address of this page with another fragment.
#[must_use]
pub fn address_with(fragment: &str) -> String {
    let address = window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    let base = address.split('#').next().unwrap_or_default();
    format!("{base}#{fragment}")
}

/// Goes to an address within the page. With `replace`, Back does not lead to the present one.
pub fn go_to(fragment: &str, replace: bool) {
    let Some(window) = window() else { return };
    let address = format!("#{fragment}");
    if replace {
        let _ = window.location().replace(&address);
    } else {
        let _ = window.location().set_hash(&address);
    }
}

/// Puts the whole address on the clipboard, and tells whether that worked. A page that is not
/// served securely has no clipboard.
pub fn copy_address(tell: impl FnOnce(bool) + 'static) {
    let clipboard = window()
        .map(|window| window.navigator().clipboard())
        .filter(|clipboard| !clipboard.is_undefined());
    let address = window().and_then(|window| window.location().href().ok());
    match (clipboard, address) {
        (Some(clipboard), Some(address)) => {
            let written = wasm_bindgen_futures::JsFuture::from(clipboard.write_text(&address));
            wasm_bindgen_futures::spawn_local(async move { tell(written.await.is_ok()) });
        }
        _ => tell(false),
    }
}

/// The languages that the reader prefers, best first.
#[must_use]
pub fn languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages
        .map(|tags| tags.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Full screen on or off. A browser that refuses leaves the page as it is.
pub fn set_full_screen(on: bool) {
    let Some(document) = document() else { return };
    if on {
        let _ = document
            .document_element()
            .map(|root| root.request_fullscreen());
    } else if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    }
}

/// Whether this browser deletes what a page keeps after seven days without a visit, as Safari does
/// and every browser on its engine.
#[must_use]
pub fn deletes_after_a_week() -> bool {
    let agent = window().and_then(|window| window.navigator().user_agent().ok());
    agent.is_some_and(|agent| {
        agent.contains("AppleWebKit") && !agent.contains("Chrome") && !agent.contains("Chromium")
    })
}

/// Puts the keyboard on the element with this id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// As [`focus`], once the page has drawn what was just asked for.
pub fn focus_soon(id: &'static str) {
    gloo_timers::callback::Timeout::new(60, move || focus(id)).forget();
}

/// Puts the keyboard on the field with this id, its text selected, so that typing replaces it.
pub fn select(id: &str) {
    focus(id);
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = element.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.select();
    }
}

/// Brings the element with this id into sight, moving the page no further than that takes.
pub fn reveal(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether a key press belongs to a field that is being typed in.
#[must_use]
pub fn is_typing(event: &web_sys::Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                || element.has_attribute("contenteditable")
        })
}

/// The attribute of what stands under a point of the window, found from there by a selector.
#[must_use]
pub fn class_at(at: (i32, i32), selector: &str, attribute: &str) -> Option<String> {
    // No window is as wide as a number of sixteen bits.
    let narrow = |value: i32| i16::try_from(value).map(f32::from).ok();
    let element = document()?.element_from_point(narrow(at.0)?, narrow(at.1)?)?;
    let found = element.closest(selector).ok().flatten()?;
    found.get_attribute(attribute)
}

/// Moves an element sideways, and the page up and down, when a point is near their edges.
pub fn scroll_near(id: &str, at: (i32, i32), edge: i32, pace: i32) {
    let pull = |at: i32, from: f64, to: f64| {
        let edge = f64::from(edge);
        let at = f64::from(at);
        if at > to - edge {
            pace
        } else if at < from + edge {
            -pace
        } else {
            0
        }
    };
    let Some(document) = document() else { return };
    if let Some(element) = document.get_element_by_id(id) {
        let frame = element.get_bounding_client_rect();
        let by = pull(at.0, frame.left(), frame.right());
        element.set_scroll_left(element.scroll_left() + by);
    }
    if let Ok(Some(main)) = document.query_selector("main") {
        let frame = main.get_bounding_client_rect();
        let by = pull(at.1, frame.top(), frame.bottom());
        main.set_scroll_top(main.scroll_top() + by);
    }
}

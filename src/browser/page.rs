//! The page as a whole: title, address, root attributes, print, full screen, focus.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions,
    ScrollLogicalPosition, SvgElement, Window,
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

/// A room that is not in the page: what is built in it is never seen.
#[must_use]
pub fn aside() -> Option<Element> {
    document()?.create_element("div").ok()
}

/// Tells the opening script that the page stands.
pub fn stands() {
    if let (Some(window), Ok(event)) = (window(), Event::new("KlasterStands")) {
        let _ = window.dispatch_event(&event);
    }
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
        // The history leaves the page where it is; the location would look for what to scroll to.
        let history = window.history();
        let replaced =
            history.and_then(|it| it.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
        if replaced.is_err() {
            let _ = window.location().replace(&address);
        }
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

/// Leaves the keyboard where it is, though what is about to change moves that element on the page:
/// a browser takes the focus from whatever is moved.
pub fn keep_focus() {
    let held = document().and_then(|it| it.active_element());
    let Some(held) = held.filter(|it| it.tag_name() != "BODY") else {
        return;
    };
    let after = gloo_timers::callback::Timeout::new(0, move || {
        let now = document().and_then(|it| it.active_element());
        if held.is_connected() && now.is_none_or(|it| it.tag_name() == "BODY") {
            // Drawings take the focus as well as text does.
            let _ = match held.dyn_into::<SvgElement>() {
                Ok(drawn) => drawn.focus(),
                Err(other) => other.unchecked_into::<HtmlElement>().focus(),
            };
        }
    });
    after.forget();
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

/// How far the place is scrolled.
#[must_use]
pub fn scrolled() -> i32 {
    let main = document().and_then(|it| it.get_element_by_id("main"));
    main.map_or(0, |it| it.scroll_top())
}

/// Scrolls the place to where [`scrolled`] said it was, once it is drawn.
pub fn scroll_soon(top: i32) {
    let drawn = move || {
        if let Some(main) = document().and_then(|it| it.get_element_by_id("main")) {
            main.set_scroll_top(top);
        }
    };
    gloo_timers::callback::Timeout::new(0, drawn).forget();
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

/// As [`class_at`], and whether the point lies in the lower half of what was found.
#[must_use]
pub fn beside(at: (i32, i32), selector: &str, attribute: &str) -> Option<(String, bool)> {
    let narrow = |value: i32| i16::try_from(value).map(f32::from).ok();
    let element = document()?.element_from_point(narrow(at.0)?, narrow(at.1)?)?;
    let found = element.closest(selector).ok().flatten()?;
    let frame = found.get_bounding_client_rect();
    let below = f64::from(at.1) > frame.top() + frame.height() / 2.0;
    Some((found.get_attribute(attribute)?, below))
}

/// Moves the list under a point up and down when the point is near its edges.
pub fn scroll_list_near(at: (i32, i32), selector: &str, edge: i32, pace: i32) {
    let narrow = |value: i32| i16::try_from(value).map(f32::from).ok();
    let (Some(document), Some(x), Some(y)) = (document(), narrow(at.0), narrow(at.1)) else {
        return;
    };
    let element = document.element_from_point(x, y);
    let Some(list) = element.and_then(|it| it.closest(selector).ok().flatten()) else {
        return;
    };
    let frame = list.get_bounding_client_rect();
    let by = if f64::from(at.1) > frame.bottom() - f64::from(edge) {
        pace
    } else if f64::from(at.1) < frame.top() + f64::from(edge) {
        -pace
    } else {
        return;
    };
    list.set_scroll_top(list.scroll_top() + by);
}

/// From the top of one entry of a list to the next, in pixels, when all are of one height.
#[must_use]
pub fn pace_of(list: &Element, entry: &str) -> Option<f64> {
    let entry = list.query_selector(entry).ok().flatten()?;
    let style = window()?.get_computed_style(list).ok().flatten()?;
    let gap = style.get_property_value("row-gap").ok()?;
    let gap: f64 = gap.trim_end_matches("px").parse().unwrap_or(0.0);
    let pace = entry.get_bounding_client_rect().height() + gap;
    (pace >= 1.0).then_some(pace)
}

/// How many entries of one height lie above what is seen of a list, and how many are seen at most
/// when it begins with an entry.
#[must_use]
pub fn entries_in_sight(list: &Element, entry: &str) -> Option<(usize, usize)> {
    let pace = pace_of(list, entry)?;
    let count = |pixels: i32| {
        let entries = (f64::from(pixels) / pace).max(0.0);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a list of pixels has no more entries than that, and none below zero"
        )]
        let entries = entries as usize;
        entries
    };
    Some((count(list.scroll_top()), count(list.client_height()) + 1))
}

/// Scrolls a list so that an entry is the first that is seen.
pub fn scroll_to_entry(list: &Element, entry: &str, at: usize) {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    if let Some(pace) = pace_of(list, entry) {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "saturates where it is too far"
        )]
        let top = (f64::from(at) * pace) as i32;
        list.set_scroll_top(top);
    }
}

/// Where something of a size hangs from a button, in pixels of the window: below it and within the
/// window.
#[must_use]
pub fn hanging(button: &Element, width: i32, height: i32) -> (i32, i32) {
    let frame = button.get_bounding_client_rect();
    let room = |length: Option<Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>>| {
        let length = length.and_then(Result::ok).and_then(|it| it.as_f64());
        length.unwrap_or(0.0)
    };
    let (wide, high) = (
        room(window().map(|it| it.inner_width())),
        room(window().map(|it| it.inner_height())),
    );
    let left = (frame.right() - f64::from(width)).min(wide - f64::from(width) - 8.0);
    let top = frame.bottom().min(high - f64::from(height) - 8.0);
    #[allow(
        clippy::cast_possible_truncation,
        reason = "no window is as wide as a number of thirty-two bits"
    )]
    let at = (left.max(8.0) as i32, top.max(8.0) as i32);
    at
}

//! How small the smallest text is as it stands on the page, and text made to fit its room.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, Node, SvgGraphicsElement};

/// How large text is tried, from what few words may have to what many must bear.
const STEPS: [f64; 16] = [
    1.3, 1.2, 1.1, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.62, 0.58, 0.54, 0.5, 0.46,
];

/// Makes the text of an element as large as its room allows, by its property `--fit`. Returns
/// whether something has no room even at the smallest.
pub fn fit(element: &HtmlElement) -> bool {
    for step in STEPS {
        let _ = element.style().set_property("--fit", &format!("{step:.2}"));
        if !overflows(element) {
            return false;
        }
    }
    true
}

fn overflows(element: &Element) -> bool {
    element.scroll_height() > element.client_height() + 1
        || element.scroll_width() > element.client_width() + 1
}

/// The size of the smallest text that is seen in an element, in pixels of the page; `None` where
/// there is no text.
#[must_use]
pub fn smallest_text(root: &Element) -> Option<f64> {
    let elements = root.query_selector_all("*").ok()?;
    let mut smallest: Option<f64> = None;
    for at in 0..elements.length() {
        let element = elements
            .get(at)
            .and_then(|it| it.dyn_into::<Element>().ok());
        let size = element.filter(has_text).and_then(|it| size_of(&it));
        if let Some(size) = size {
            smallest = Some(smallest.map_or(size, |it| it.min(size)));
        }
    }
    smallest
}

/// Whether words stand in it itself, not in what it holds.
fn has_text(element: &Element) -> bool {
    let nodes = element.child_nodes();
    (0..nodes.length()).any(|at| {
        nodes.get(at).is_some_and(|node| {
            let text = node.node_type() == Node::TEXT_NODE;
            text && node.text_content().is_some_and(|it| !it.trim().is_empty())
        })
    })
}

fn size_of(element: &Element) -> Option<f64> {
    let frame = element.get_bounding_client_rect();
    // What is there for screen readers alone has hardly a size.
    if frame.width() < 2.0 || frame.height() < 2.0 {
        return None;
    }
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    let hidden = style.get_property_value("visibility").ok()? != "visible";
    let size = style.get_property_value("font-size").ok()?;
    let size: f64 = size.trim_end_matches("px").parse().ok()?;
    if hidden {
        return None;
    }
    let drawn = element.dyn_ref::<SvgGraphicsElement>();
    let scale = drawn.map_or(1.0, |it| {
        it.get_screen_ctm().map_or(1.0, |it| f64::from(it.a()))
    });
    Some(size * scale)
}

//! An SVG text in pixels. The browser draws it; whether it has the room, only trying tells.

use gloo_file::{Blob, ObjectUrl};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// The picture as a PNG of that many pixels; `None` when the browser has no room for it.
pub async fn png(svg: &str, width: u32, height: u32) -> Option<Blob> {
    let url = ObjectUrl::from(Blob::new_with_options(svg, Some("image/svg+xml")));
    let image = HtmlImageElement::new().ok()?;
    let loaded = Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(&url);
    JsFuture::from(loaded).await.ok()?;

    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    context
        .draw_image_with_html_image_element_and_dw_and_dh(
            &image,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )
        .ok()?;
    // Paper is opaque: a corner that shines through belongs to a canvas that was never made.
    let corner = context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?;
    if corner.data().0.get(3).is_none_or(|opacity| *opacity == 0) {
        return None;
    }
    let made = Promise::new(&mut |resolve, _| {
        if canvas.to_blob(&resolve).is_err() {
            let _ = resolve.call1(&JsValue::NULL, &JsValue::NULL);
        }
    });
    let made = JsFuture::from(made).await.ok()?;
    // A large canvas is let go at once, not when the browser next tidies up.
    canvas.set_width(0);
    made.dyn_into::<web_sys::Blob>().ok().map(Blob::from)
}

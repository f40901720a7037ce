//! The reader's own faces. Where one is wider than all that the chart was measured with, the letters
//! of the chart are set that much smaller: no name leaves its card, and no line is broken anew.

use std::sync::Once;

use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::page;
use crate::chart::metrics::TextClass;

/// Words as they stand on charts, in both scripts.
const SAMPLES: [&str; 2] = [
    "Arbeitsgruppe Steuerung und Netzwerk, Koordináló szervezet, Zajednička nabavka",
    "Радна група за заједничку набавку и развој производа, Надзорни одбор",
];

/// A property of the style sheet, and a text in the face that it is for.
const FACES: [(&str, TextClass); 3] = [
    ("--fit-text", TextClass::Value),
    ("--fit-strong", TextClass::ChannelLabel),
    ("--fit-names", TextClass::Name),
];

/// Tells the style sheet, once, by how much wider faces are to be set smaller.
pub fn fit() {
    static FITTED: Once = Once::new();
    FITTED.call_once(|| {
        let _ = measure();
    });
}

fn measure() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    for (property, class) in FACES {
        let style = class.style();
        let (weight, families) = (style.face.weight(), style.face.families());
        // Letters of a hundred pixels are measured as exactly as need be.
        context.set_font(&format!("{weight} 100px {families}"));
        let wider = SAMPLES.iter().filter_map(|sample| {
            let wide = context.measure_text(sample).ok()?.width();
            Some(wide / style.width(sample) * style.size / 100.0)
        });
        let wider = wider.fold(1.0, f64::max);
        if wider > 1.0 {
            let small = context.measure_text("x").ok()?.actual_bounding_box_ascent();
            page::set_root_property(property, &format!("{:.4}", small / 100.0 / wider));
        }
    }
    Some(())
}

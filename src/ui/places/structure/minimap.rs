//! The whole chart small in a corner, when much of it is not seen.

use leptos::html;
use leptos::prelude::*;
use web_sys::{HtmlElement, PointerEvent};

use super::desk::use_desk;
use super::stage::Stage;
use crate::app::reading::memo;
use crate::chart::Plan;
use crate::chart::geometry::{Area, Point, Size};
use crate::chart::overview;

/// The largest that the map becomes, in pixels.
const MAP: Size = Size {
    width: 196.0,
    height: 132.0,
};
/// A chart with more cards has a map always; a smaller one when less than half of it is seen.
const MANY: usize = 60;

/// Whether the map is worth its place.
pub fn helps(plan: &Plan, view: &Area) -> bool {
    let size = plan.size();
    let part =
        |from: f64, to: f64, whole: f64| (to.min(whole) - from.max(0.0)).max(0.0) / whole.max(1.0);
    let seen = part(view.x, view.right(), size.width) * part(view.y, view.bottom(), size.height);
    seen < 0.5 || (plan.bodies().len() > MANY && seen < 0.99)
}

/// Moves the frame on the map to what is seen.
pub fn follow(frame: &HtmlElement, plan: &Plan, view: &Area) {
    let by = overview::scale(plan.size(), MAP);
    let style = frame.style();
    for (name, value) in [
        (
            "transform",
            format!("translate({:.1}px,{:.1}px)", view.x * by, view.y * by),
        ),
        ("width", format!("{:.1}px", view.width * by)),
        ("height", format!("{:.1}px", view.height * by)),
    ] {
        // The page's own names and numbers are never refused.
        let _ = style.set_property(name, &value);
    }
}

#[component]
pub fn MiniMap(stage: Stage) -> impl IntoView {
    let desk = use_desk();
    let map = NodeRef::<html::Div>::new();
    let held = StoredValue::new(false);
    let picture = memo(move || {
        stage.mapped.get().then(|| {
            desk.plan.with(|plan| {
                let by = overview::scale(plan.size(), MAP);
                let size = Size {
                    width: plan.size().width * by,
                    height: plan.size().height * by,
                };
                (size.width, size.height, overview::spots(plan, by))
            })
        })
    });
    let look = move |event: &PointerEvent| {
        let Some(map) = map.get_untracked() else {
            return;
        };
        let corner = map.get_bounding_client_rect();
        let by = desk
            .plan
            .with_untracked(|plan| overview::scale(plan.size(), MAP));
        stage.look_at(Point::new(
            (f64::from(event.client_x()) - corner.left()) / by,
            (f64::from(event.client_y()) - corner.top()) / by,
        ));
    };
    view! {
        {move || picture.get().map(|(width, height, data)| view! {
            <div
                class="minimap"
                aria-hidden="true"
                node_ref=map
                style:width=format!("{width:.0}px")
                style:height=format!("{height:.0}px")
                on:pointerdown=move |event| {
                    if let Some(map) = map.get_untracked() {
                        // A pointer that is gone already is not captured, which does no harm.
                        let _ = map.set_pointer_capture(event.pointer_id());
                    }
                    held.set_value(true);
                    look(&event);
                }
                on:pointermove=move |event| {
                    if held.get_value() {
                        look(&event);
                    }
                }
                on:pointerup=move |_| held.set_value(false)
                on:pointercancel=move |_| held.set_value(false)
            >
                <svg viewBox=format!("0 0 {width:.1} {height:.1}") focusable="false">
                    <path d=data />
                </svg>
                <div class="seen" node_ref=stage.frame_on_map></div>
            </div>
        })}
    }
}

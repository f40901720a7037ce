//! What opens beside a card and goes away by itself: Escape, a press elsewhere, or leaving it with
//! the keyboard closes it.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, Node};

use super::{pixels, use_editing};
use crate::chart::geometry::Point;

/// How near it comes to the edges of the stage.
const EDGE: f64 = 8.0;

/// Stands at a point of the stage, or in its middle, and keeps within it; its first control gets
/// the keyboard.
#[component]
pub fn Floating(
    at: Option<Point>,
    #[prop(into)] label: Signal<String>,
    role: &'static str,
    children: Children,
) -> impl IntoView {
    let editing = use_editing();
    let frame = NodeRef::<html::Div>::new();
    let place = RwSignal::new(at.unwrap_or_default());
    Effect::new(move || {
        let Some(frame) = frame.get() else { return };
        let screen = editing.stage.screen();
        let (width, height) = (
            f64::from(frame.offset_width()),
            f64::from(frame.offset_height()),
        );
        let wanted = at.unwrap_or(Point::new(
            (screen.width - width) / 2.0,
            (screen.height - height) / 3.0,
        ));
        let fit = |wanted: f64, size: f64, room: f64| wanted.min(room - size - EDGE).max(EDGE);
        place.set(Point::new(
            fit(wanted.x, width, screen.width),
            fit(wanted.y, height, screen.height),
        ));
        let first = frame.query_selector("input, button").ok().flatten();
        if let Some(first) = first.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    let holds = move |node: Option<&Node>| {
        let frame = frame.try_get_untracked().flatten();
        frame.is_none_or(|frame| frame.contains(node))
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            editing.close();
        }
    };
    let on_leave = move |event: FocusEvent| {
        let to = event.related_target();
        let to = to.and_then(|to| to.dyn_into::<Node>().ok());
        // Without a target the window lost the focus, or a press is judged below.
        if to.is_some() && !holds(to.as_ref()) {
            editing.surface.try_set(None);
        }
    };
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Node>().ok());
        if !holds(target.as_ref()) {
            editing.surface.try_set(None);
        }
    });
    on_cleanup(move || outside.remove());
    view! {
        <div
            class="floating"
            node_ref=frame
            role=role
            aria-label=move || label.get()
            style:left=move || pixels(place.get().x)
            style:top=move || pixels(place.get().y)
            on:keydown=on_key
            on:focusout=on_leave
        >
            {children()}
        </div>
    }
}

//! The name of a body, typed where it stands on the card.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::{Editing, pixels, use_editing};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::chart::drawing::{Class, Shape};
use crate::chart::geometry::Area;
use crate::chart::metrics::TextClass;
use crate::domain::command::Command;

/// Smaller letters cannot be read while they are typed.
const LEAST_TEXT: f64 = 13.0;
const LEAST_WIDTH: f64 = 160.0;

impl Editing {
    /// Where the name stands on the stage, and how large its letters are there.
    fn name_on_stage(self, body: &str) -> Option<(Area, f64)> {
        let style = TextClass::Name.style();
        let area = self.desk().plan.with(|plan| {
            let drawing = plan.card(plan.position(body)?)?;
            let names = drawing.marks.iter();
            let names = names.filter(|it| it.class == Class::Text(TextClass::Name));
            let lines: Vec<f64> = names
                .filter_map(|mark| match &mark.shape {
                    Shape::Text { at, .. } => Some(at.y),
                    _ => None,
                })
                .collect();
            let (first, last) = (lines.first()?, lines.last()?);
            let place = drawing.bounds;
            Some(Area {
                x: place.x + 6.0,
                y: place.y + first - style.size,
                width: place.width - 12.0,
                height: last - first + style.line_height + 2.0,
            })
        })?;
        let camera = self.stage.seen.get();
        Some((camera.on_screen(&area), style.size * camera.scale))
    }
}

/// Enter saves, leaving saves too, Escape keeps the old name.
#[component]
pub fn Renaming(body: String) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let before = editing.name(&body);
    let field = NodeRef::<html::Textarea>::new();
    let key = StoredValue::new(body);
    let open = StoredValue::new(true);
    let place = memo(move || key.with_value(|body| editing.name_on_stage(body)));
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
            field.select();
        }
    });
    let old = StoredValue::new(before.clone());
    let save = move |by_key: bool| {
        if open.try_get_value() != Some(true) {
            return;
        }
        let Some(typed) = field.get_untracked().map(|field| field.value()) else {
            return;
        };
        let record = key.get_value().as_str().into();
        let saved = typed == old.get_value()
            || editing
                .desk()
                .session
                .dispatch(&Command::set_text(&record, "name", &typed));
        if saved || !by_key {
            open.set_value(false);
            editing.surface.set(None);
            if by_key {
                page::focus("outline");
            }
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() => {
            event.prevent_default();
            event.stop_propagation();
            save(true);
        }
        "Escape" => {
            event.stop_propagation();
            open.set_value(false);
            editing.close();
        }
        _ => {}
    };
    let length = move |read: fn(&Area) -> f64| place.get().map(|(area, _)| pixels(read(&area)));
    view! {
        <textarea
            class="rename"
            rows="1"
            node_ref=field
            spellcheck="false"
            autocomplete="off"
            aria-label=move || t().structure_body_name()
            prop:value=before
            style:left=move || length(|it| it.x)
            style:top=move || length(|it| it.y)
            style:width=move || length(|it| it.width.max(LEAST_WIDTH))
            style:min-height=move || length(|it| it.height.max(26.0))
            style:font-size=move || {
                place.get().map(|(_, size)| pixels(size.max(LEAST_TEXT)))
            }
            on:keydown=on_key
            on:blur=move |_| save(false)
        ></textarea>
    }
}

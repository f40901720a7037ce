//! What can be done with a card by clicks alone, and the handles on a card that is near the hand.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::acts::{Act, GROUPS, shown_keys};
use super::floating::Floating;
use super::{Surface, pixels, use_editing};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::chart::geometry::Point;
use crate::ui::kit::{Icon, Sign};

/// On cards smaller than this, in pixels, handles would hide what they belong to.
const LEAST_WIDTH: f64 = 70.0;

/// The menu of a card. Arrow keys walk it.
#[component]
pub fn CardMenu(body: String, at: Point) -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let name = editing.name(&body);
    let key = StoredValue::new(body);
    let acts = move |group: &'static [Act]| {
        group
            .iter()
            .copied()
            .filter(move |&act| untrack(|| key.with_value(|body| editing.can(act, body))))
            .map(move |act| {
                let chosen = act == Act::Select
                    && key.with_value(|it| editing.selected.with_untracked(|all| all.contains(it)));
                view! {
                    <button
                        type="button"
                        role="menuitem"
                        tabindex="-1"
                        aria-keyshortcuts=act.keys()
                        on:click=move |_| {
                            // What closes takes its values along.
                            let body = key.get_value();
                            editing.close();
                            editing.act(act, &body);
                        }
                    >
                        <span>
                            {move || if chosen { t().editing_deselect() } else { act.word(t()) }}
                        </span>
                        {act.keys().map(|keys| view! {
                            <kbd aria-hidden="true">{move || shown_keys(t(), keys)}</kbd>
                        })}
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <Floating
            at=Some(at)
            role="menu"
            label=Signal::derive(move || t().editing_menu(&name))
        >
            <div class="card-menu" role="none" on:keydown=walk>
                {GROUPS
                    .into_iter()
                    .map(|group| view! { <div role="none">{acts(group)}</div> })
                    .collect_view()}
            </div>
        </Floating>
    }
}

/// Moves the keyboard among the items.
fn walk(event: KeyboardEvent) {
    let Some(list) = event
        .current_target()
        .and_then(|it| it.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Ok(items) = list.query_selector_all("button") else {
        return;
    };
    let items: Vec<HtmlElement> = (0..items.length())
        .filter_map(|at| items.item(at)?.dyn_into().ok())
        .collect();
    let own = event.target();
    let here = items
        .iter()
        .position(|it| own.as_ref() == Some(it.as_ref()))
        .unwrap_or(0);
    let last = items.len().saturating_sub(1);
    let to = match event.key().as_str() {
        "ArrowDown" if here == last => 0,
        "ArrowDown" => here + 1,
        "ArrowUp" => here.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    if let Some(item) = items.get(to) {
        let _ = item.focus();
    }
}

/// On the card under the pointer, else on the one that is open: a button for its menu, and a port
/// from which a channel is drawn.
#[component]
pub fn Handles() -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let body = memo(move || {
        let idle = editing.drag.with(Option::is_none)
            && editing.surface.with(Option::is_none)
            && editing.allowed();
        let near = editing.hovered.get().or_else(|| {
            let open = editing.desk().focus.get().body().map(str::to_owned);
            open.or_else(|| editing.desk().cursor.get())
        });
        near.filter(|_| idle)
    });
    let card = memo(move || {
        let card = body.get().and_then(|id| editing.card_on_stage(&id))?;
        (card.width >= LEAST_WIDTH).then_some(card)
    });
    let name = move || body.get().map(|id| editing.name(&id)).unwrap_or_default();
    let at = move |x: f64, y: f64| {
        card.get()
            .map(|card| Point::new(card.x + card.width * x, card.y + card.height * y))
            .unwrap_or_default()
    };
    view! {
        <Show when=move || card.with(Option::is_some)>
            <button
                type="button"
                class="handle more"
                aria-haspopup="menu"
                aria-label=move || t().editing_menu(name())
                title=move || t().editing_menu(name())
                style:left=move || pixels(at(1.0, 0.0).x)
                style:top=move || pixels(at(1.0, 0.0).y)
                on:click=move |_| {
                    if let Some(body) = body.get_untracked() {
                        editing.desk().cursor.set(Some(body.clone()));
                        let corner = untrack(|| at(1.0, 0.0));
                        let at = Point::new(corner.x - 12.0, corner.y + 14.0);
                        editing.surface.set(Some(Surface::Menu { body, at }));
                    }
                }
            >
                <Icon sign=Sign::More />
            </button>
            <button
                type="button"
                class="handle port"
                tabindex="-1"
                aria-label=move || t().editing_port(name())
                title=move || t().editing_port(name())
                style:left=move || pixels(at(1.0, 0.5).x)
                style:top=move || pixels(at(1.0, 0.5).y)
                on:pointerdown=move |event| {
                    event.prevent_default();
                    if let Some(body) = body.get_untracked() {
                        editing.start_line(&body, &event);
                    }
                }
                on:click=move |event| {
                    // Pressed by a screen reader, there is no way to drag.
                    if let Some(body) = body.get_untracked()
                        && event.detail() == 0
                    {
                        editing.act(Act::Channel, &body);
                    }
                }
            >
                <span></span>
            </button>
        </Show>
    }
}

//! The chart as an outline: what the keyboard walks on and what a screen reader reads. One stop of
//! Tab; the body on which the keyboard stands is ringed on the chart.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use leptos::attr::custom::custom_attribute;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::desk::use_desk;
use super::editing::use_editing;
use super::stage::Stage;
use crate::app::reader::use_words;
use crate::browser::watch;
use crate::chart::Plan;
use crate::chart::card;
use crate::domain::plain::plain;
use crate::ui::kit::rows;

/// Of a larger organisation only the surroundings of the cursor are listed.
const LISTED: usize = 240;
/// So many of them.
const AROUND: usize = 60;
/// Letters typed within this many milliseconds belong to one name.
const ONE_WORD: f64 = 700.0;

/// One line of the outline.
#[derive(Clone, PartialEq)]
struct Item {
    id: String,
    text: String,
    level: usize,
    place: usize,
    among: usize,
    /// Whether what stands under it is drawn; `None` when nothing does.
    open: Option<bool>,
}

/// Positions of the bodies that are drawn, as they are read.
fn drawn(plan: &Plan) -> Vec<usize> {
    let preorder = plan.tree().preorder().iter().copied();
    preorder.filter(|&at| plan.place(at).is_some()).collect()
}

fn item(plan: &Plan, at: usize) -> Option<Item> {
    let tree = plan.tree();
    let body = plan.shown(at)?;
    let siblings = match tree.parent(at) {
        Some(parent) => tree.children(parent),
        None => tree.roots(),
    };
    Some(Item {
        id: body.id.clone(),
        text: card::spoken(body),
        level: tree.depth(at) + 1,
        place: siblings.iter().position(|&it| it == at).unwrap_or(0) + 1,
        among: siblings.len(),
        open: (!tree.children(at).is_empty()).then(|| !plan.is_folded(at)),
    })
}

fn items(plan: &Plan, cursor: Option<&str>) -> Vec<Item> {
    let drawn = drawn(plan);
    let here = cursor
        .and_then(|id| plan.position(id))
        .and_then(|at| drawn.iter().position(|&it| it == at))
        .unwrap_or(0);
    let listed = if drawn.len() > LISTED { AROUND } else { LISTED };
    drawn
        .iter()
        .skip(here.saturating_sub(listed / 2))
        .take(listed)
        .filter_map(|&at| item(plan, at))
        .collect()
}

/// Where a key leads from a body.
fn step(plan: &Plan, at: usize, key: &str) -> Option<usize> {
    let drawn = drawn(plan);
    let here = drawn.iter().position(|&it| it == at)?;
    match key {
        "ArrowDown" => drawn.get(here + 1).copied(),
        "ArrowUp" => drawn.get(here.checked_sub(1)?).copied(),
        "Home" => drawn.first().copied(),
        "End" => drawn.last().copied(),
        _ => None,
    }
}

/// The next body whose name begins with what was typed.
fn named(plan: &Plan, at: usize, typed: &str) -> Option<usize> {
    let drawn = drawn(plan);
    let here = drawn.iter().position(|&it| it == at)?;
    // A first letter leads on; more letters may keep the body that they have found.
    let skip = here + usize::from(typed.chars().count() == 1);
    let (before, after) = drawn.split_at(skip.min(drawn.len()));
    after.iter().chain(before).copied().find(|&at| {
        let body = plan.bodies().get(at);
        body.is_some_and(|body| plain(&body.name).starts_with(typed))
    })
}

fn line_id(id: &str) -> String {
    format!("outline-{id}")
}

/// Where the keyboard stands: on the cursor when it is drawn, else at the top.
fn standing(plan: &Plan, cursor: Option<String>) -> Option<usize> {
    cursor
        .and_then(|id| plan.position(&id))
        .filter(|&at| plan.place(at).is_some())
        .or_else(|| drawn(plan).first().copied())
}

#[component]
pub fn Outline(stage: Stage) -> impl IntoView {
    let desk = use_desk();
    let editing = use_editing();
    let t = use_words();
    let typed = StoredValue::new((String::new(), 0.0_f64));
    let shown = RwSignal::new(Vec::new());
    let list = move || {
        // The place may have been left in the meantime.
        let Some(cursor) = desk.cursor.try_get_untracked() else {
            return;
        };
        let now = desk
            .plan
            .try_with_untracked(|plan| items(plan, cursor.as_deref()));
        if let Some(now) = now
            && shown.try_with_untracked(|before| *before != now) == Some(true)
        {
            shown.set(now);
        }
    };
    // The line to which the keyboard goes must be there at once; a whole new list is for ears, and
    // lets the picture go first, with the frame in which it is seen.
    Effect::new(move |before: Option<()>| {
        desk.cursor.track();
        if before.is_some() {
            list();
        }
    });
    Effect::new(move || {
        desk.plan.track();
        request_animation_frame(move || {
            request_animation_frame(move || set_timeout(list, Duration::ZERO));
        });
    });
    // Each line hears of itself alone: were all of them to listen to the plan, a large chart would
    // feel it.
    let lines = StoredValue::new(HashMap::<String, ArcRwSignal<Item>>::new());
    Effect::new(move || {
        shown.with(|items| {
            lines.update_value(|lines| {
                let listed: HashSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
                lines.retain(|id, _| listed.contains(id.as_str()));
                for item in items {
                    if let Some(line) = lines.get(&item.id)
                        && line.with_untracked(|now| now != item)
                    {
                        line.set(item.clone());
                    }
                }
            });
        });
    });
    let line_of = move |item: Item| {
        let line = ArcRwSignal::new(item.clone());
        lines.update_value(|lines| {
            lines.insert(item.id, line.clone());
        });
        line
    };
    let stand_on = move |at: usize| {
        let id = desk
            .plan
            .with_untracked(|plan| plan.bodies().get(at).map(|body| body.id.clone()));
        if let Some(id) = id {
            desk.cursor.set(Some(id.clone()));
            stage.reveal(&id);
        }
    };
    let here = move || standing(&desk.plan.get_untracked(), desk.cursor.get_untracked());
    // The keyboard begins on what the address points at, else at the top.
    let on_focus = move |_| {
        let focused = desk.focus.get_untracked().body().map(str::to_owned);
        if desk.cursor.get_untracked().is_none() {
            let plan = desk.plan.get_untracked();
            let at = focused.and_then(|id| plan.position(&id)).or_else(here);
            if let Some(at) = at {
                stand_on(at);
            }
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if editing.key(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let plan = desk.plan.get_untracked();
        let Some(at) = here() else { return };
        let Some(body) = plan.bodies().get(at) else {
            return;
        };
        let (parent, children) = (plan.tree().parent(at), plan.tree().children(at));
        let key = event.key();
        match key.as_str() {
            "ArrowUp" | "ArrowDown" | "Home" | "End" => {
                if let Some(to) = step(&plan, at, &key) {
                    stand_on(to);
                }
            }
            "ArrowRight" => {
                if plan.is_folded(at) {
                    desk.fold(&body.id, false);
                } else if let Some(&child) = children.first() {
                    stand_on(child);
                }
            }
            "ArrowLeft" => {
                if !children.is_empty() && !plan.is_folded(at) {
                    desk.cursor.set(Some(body.id.clone()));
                    desk.fold(&body.id, true);
                } else if let Some(parent) = parent {
                    stand_on(parent);
                }
            }
            "Enter" | " " => desk.point_at(&body.id),
            "Escape" => desk.point_at_nothing(),
            // Unfolds this body and all beside it.
            "*" => {
                let beside = match parent {
                    Some(parent) => plan.tree().children(parent),
                    None => plan.tree().roots(),
                };
                let names = beside.iter().filter_map(|&it| plan.bodies().get(it));
                desk.unfold(names.map(|body| body.id.as_str()));
            }
            // Signs that zoom are no beginning of a name.
            "+" | "=" | "-" | "0" => return,
            letter if letter.chars().count() == 1 => {
                let now = watch::milliseconds();
                let (mut word, last) = typed.get_value();
                if now - last > ONE_WORD {
                    word.clear();
                }
                word.push_str(&plain(letter));
                if let Some(to) = named(&plan, at, &word) {
                    stand_on(to);
                }
                typed.set_value((word, now));
            }
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <div
            class="outline"
            id="outline"
            role="tree"
            tabindex="0"
            aria-label=move || t().structure_outline()
            aria-activedescendant=move || desk.cursor.get().map(|id| line_id(&id))
            on:focus=on_focus
            on:keydown=on_key
            on:copy=move |event| editing.on_copy(&event, false)
            on:cut=move |event| editing.on_copy(&event, true)
            on:paste=move |event| editing.on_paste(&event)
            aria-multiselectable="true"
            aria-describedby="outline-keys"
        >
            {rows(
                move || shown.get(),
                |item| item.id.clone(),
                move |item| view! { <Line line=line_of(item) /> },
            )}
        </div>
    }
}

/// One body of the outline.
#[component]
fn Line(line: ArcRwSignal<Item>) -> impl IntoView {
    let desk = use_desk();
    let id = line.with_untracked(|item| item.id.clone());
    let own = id.clone();
    let editing = use_editing();
    let selected = move || {
        let here = desk.focus.with(|focus| focus.body() == Some(own.as_str()));
        let chosen = editing.selected.with(|all| all.contains(&own));
        (here || chosen).to_string()
    };
    let line = RwSignal::from(line);
    // The view macro knows no attribute of that name, though the standard does.
    let level = custom_attribute("aria-level", move || line.with(|it| it.level.to_string()));
    view! {
        <div
            class="unseen"
            role="treeitem"
            id=line_id(&id)
            {..level}
            aria-posinset=move || line.with(|it| it.place.to_string())
            aria-setsize=move || line.with(|it| it.among.to_string())
            aria-expanded=move || line.with(|it| it.open.map(|open| open.to_string()))
            aria-selected=selected
        >
            {move || line.with(|it| it.text.clone())}
        </div>
    }
}

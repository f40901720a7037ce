//! The chart's layout: five forms for the whole, one of its own for what stands below a body, and
//! a word about what is folded so that the rest can be read.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::desk::{Desk, use_desk};
use super::stage::Stage;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::chart::{Arrangement, ChartShape};
use crate::domain::sorting::Gather as _;
use crate::ui::kit::Menu;
use crate::words::Words;

/// Most columns that are offered for a body's children.
const MOST_COLUMNS: u8 = 4;

fn word(words: Words, shape: ChartShape) -> &'static str {
    match shape {
        ChartShape::TopDown => words.layouts_down(),
        ChartShape::LeftRight => words.layouts_right(),
        ChartShape::Lists => words.layouts_lists(),
        ChartShape::Circles => words.layouts_circles(),
        ChartShape::Radial => words.layouts_radial(),
    }
}

/// A form in small, on 24 by 16.
const fn pictogram(shape: ChartShape) -> &'static str {
    match shape {
        ChartShape::TopDown => {
            "M9 1h6v4H9zM12 5v3M4 11V8h16v3M12 8v3M1 11h6v4H1zM9 11h6v4H9zM17 11h6v4h-6z"
        }
        ChartShape::LeftRight => {
            "M1 6h6v4H1zM7 8h4M15 3h-4v10h4M11 8h4M15 1h8v4h-8zM15 6h8v4h-8zM15 11h8v4h-8z"
        }
        ChartShape::Lists => "M5 1h14v3H5zM7 4v9.500h3M7 8.500h3M10 7h9v3h-9zM10 12h9v3h-9z",
        ChartShape::Circles => {
            "M20 8a8 7.500 0 1 1-16 0a8 7.500 0 1 1 16 0zM12 8.500a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM18 8a2.500 2.500 0 1 1-5 0a2.500 2.500 0 1 1 5 0z"
        }
        ChartShape::Radial => {
            "M14 8a2 2 0 1 1-4 0a2 2 0 1 1 4 0zM12 6V3M10.300 9.200L6 12M13.700 9.200L18 12M10 1h4v2h-4zM3 12h4v3H3zM17 12h4v3h-4z"
        }
    }
}

/// What an arrangement is called in the address: nought is a row, else the number of columns.
pub fn arranged_of(list: &str) -> BTreeMap<String, Arrangement> {
    let one = |part: &str| {
        let (id, columns) = part.rsplit_once(':')?;
        let arrangement = match columns.parse().ok()? {
            0 => Arrangement::Row,
            columns => Arrangement::Whole { columns },
        };
        Some((id.to_owned(), arrangement))
    };
    list.split(',').filter_map(one).gathered()
}

fn list_of(arranged: &BTreeMap<String, Arrangement>) -> String {
    let parts: Vec<String> = arranged
        .iter()
        .map(|(id, arrangement)| match arrangement {
            Arrangement::Row => format!("{id}:0"),
            other => format!("{id}:{}", other.columns()),
        })
        .collect();
    parts.join(",")
}

fn arrange(desk: &Desk, id: &str, arrangement: Option<Arrangement>) {
    let mut arranged = desk.arranged.get_untracked();
    match arrangement {
        Some(arrangement) => arranged.insert(id.to_owned(), arrangement),
        None => arranged.remove(id),
    };
    desk.router.set_query("arranged", &list_of(&arranged));
}

#[component]
pub fn Layouts(stage: Stage) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    // Another form is another picture, and is seen whole, once it is drawn.
    Effect::new(move |before: Option<ChartShape>| {
        let shape = desk.shape.get();
        if before.is_some_and(|before| before != shape) {
            request_animation_frame(move || stage.fit());
        }
        shape
    });
    let face = move || {
        view! {
            {move || view! { <Pictogram shape=desk.shape.get() /> }}
            <span class="word">{move || t().layouts_menu()}</span>
        }
    };
    view! {
        <Menu
            label=Signal::derive(move || t().layouts_menu().to_owned())
            face=face
            says_itself=true
            button_class="layouts"
            side="up start"
        >
            {ChartShape::ALL
                .map(|shape| {
                    let key = if shape == ChartShape::TopDown { "" } else { shape.key() };
                    view! {
                        <button
                            type="button"
                            data-layout=shape.key()
                            aria-current=move || (desk.shape.get() == shape).then_some("true")
                            on:click=move |_| desk.router.set_query("layout", key)
                        >
                            <Pictogram shape=shape />
                            {move || word(t(), shape)}
                        </button>
                    }
                })
                .collect_view()} <Below />
        </Menu>
    }
}

#[component]
fn Pictogram(shape: ChartShape) -> impl IntoView {
    view! {
        <svg class="pictogram" viewBox="0 0 24 16" aria-hidden="true">
            <path d=pictogram(shape) />
        </svg>
    }
}

/// How the children of the body at hand stand.
#[component]
fn Below() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let parent = move || {
        if matches!(desk.shape.get(), ChartShape::Circles | ChartShape::Radial) {
            return None;
        }
        let id = desk.focus.get().body()?.to_owned();
        desk.plan.with(|plan| {
            let at = plan.position(&id)?;
            let several = plan.tree().children(at).len() > 1;
            several.then(|| (id, plan.bodies()[at].name.clone()))
        })
    };
    move || {
        let (id, name) = parent()?;
        let mut choices = vec![None, Some(Arrangement::Row)];
        choices.extend((1..=MOST_COLUMNS).map(|columns| Some(Arrangement::Whole { columns })));
        let buttons = choices
            .into_iter()
            .map(|choice| {
                let (id, own) = (id.clone(), id.clone());
                view! {
                    <button
                        type="button"
                        class="arrangement"
                        aria-current=move || {
                            desk.arranged
                                .with(|it| it.get(&own).copied() == choice)
                                .then_some("true")
                        }
                        on:click=move |_| arrange(&desk, &id, choice)
                    >
                        {move || arrangement_word(t(), choice)}
                    </button>
                }
            })
            .collect_view();
        Some(view! {
            <hr />
            <h3>{move || t().layouts_below(&name)}</h3>
            {buttons}
        })
    }
}

fn arrangement_word(words: Words, choice: Option<Arrangement>) -> String {
    match choice {
        None => words.layouts_auto().to_owned(),
        Some(Arrangement::Row) => words.layouts_row().to_owned(),
        Some(other) if other.columns() == 1 => words.layouts_list().to_owned(),
        Some(other) => words.layouts_matrix(other.columns()),
    }
}

/// Says what is folded so that the rest can be read.
#[component]
pub fn FoldedNote() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let count = memo(move || desk.plan.with(|plan| plan.folded_to_fit().len()));
    view! {
        <Show when=move || count.get() != 0>
            <p class="folded-note" role="status">
                <span>{move || t().layouts_folded(count.get())}</span>
                <button type="button" class="button quiet" on:click=move |_| desk.fold_nothing()>
                    {move || t().layouts_show_all()}
                </button>
            </p>
        </Show>
    }
}

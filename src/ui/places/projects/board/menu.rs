//! The menu of a card: all its ways without dragging. One is open at a time, so that ten thousand
//! cards have no menu each.

use leptos::prelude::*;

use super::desk::{Way, use_desk};
use super::filters::lanes_word;
use crate::app::reader::use_words;
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::moving::Spot;
use crate::words::Words;

#[component]
pub fn Ways(id: Id<Project>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let key = StoredValue::new(id);
    let go = move |way: Way| {
        desk.menu.set(None);
        desk.step(&key.get_value(), way);
    };
    let here = move || {
        let cluster = desk.session.cluster();
        let columns = desk.heads.get();
        key.with_value(|id| {
            let project = cluster.projects.get(id)?;
            crate::domain::work::board::column_of(&columns, project).map(|it| it.key.clone())
        })
    };
    let columns = move || {
        let here = here();
        let columns = desk.heads.get().into_iter();
        columns
            .map(|column| {
                let name = desk.column_name(&column);
                let is = here.as_ref() == Some(&column.key);
                view! {
                    <button
                        type="button"
                        aria-pressed=is.to_string()
                        on:click=move |_| {
                            desk.menu.set(None);
                            let cards = desk.meant(&key.get_value());
                            desk.put(&cards, &column.key, &Spot::Top, None);
                        }
                    >
                        {name}
                    </button>
                }
            })
            .collect_view()
    };
    // The lanes are ways too, where a card can be put into them.
    let lanes = move || {
        let by = desk.lanes.get().filter(|it| it.field().is_some())?;
        let keys = desk.lane_keys().into_iter();
        let lanes = keys.map(|(lane, _)| {
            let name = desk.lane_name(&lane);
            view! {
                <button
                    type="button"
                    on:click=move |_| {
                        desk.menu.set(None);
                        let cards = desk.meant(&key.get_value());
                        if let Some(column) = untrack(here) {
                            desk.put(&cards, &column, &Spot::Top, Some(&lane));
                        }
                    }
                >
                    {name}
                </button>
            }
        });
        Some(view! {
            <h3>{lanes_word(t(), by)}</h3>
            {lanes.collect_view()}
        })
    };
    let way = move |way: Way, word: fn(Words) -> &'static str, keys: &'static str| {
        view! {
            <button type="button" on:click=move |_| go(way)>
                {move || word(t())}
                <kbd>{keys}</kbd>
            </button>
        }
    };
    let archive = move |_| {
        desk.menu.set(None);
        desk.archive(&desk.meant(&key.get_value()));
    };
    view! {
        <h3>{move || t().board_move_to()}</h3>
        {columns}
        {lanes}
        <h3>{move || t().board_move_within()}</h3>
        {way(Way::Up, Words::fields_move_up, "Alt ↑")}
        {way(Way::Down, Words::fields_move_down, "Alt ↓")}
        {way(Way::Top, Words::board_to_top, "Alt ⇧ ↑")}
        {way(Way::Bottom, Words::board_to_bottom, "Alt ⇧ ↓")}
        <button type="button" on:click=archive>{move || t().board_archive()}</button>
    }
}

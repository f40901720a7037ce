//! By what the cards are coloured, and what each colour stands for.

use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::portrait::colours::{By, letter};

#[component]
pub fn Colours() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let key = |by: By| -> &'static str { by.into() };
    let options = move || {
        let networks = !desk.session.cluster().networks.is_empty();
        let mut options = vec![("", t().colour_none())];
        options.extend(
            By::iter()
                .filter(|by| networks || *by != By::Network)
                .map(|by| (key(by), by.word(t()))),
        );
        options
    };
    view! {
        <div class="legend-colours">
            <div class="by">
                <span>{move || t().colour()}</span>
                // Not the kit's list, which is for editing: this one serves readers, too.
                <select
                    class="plain"
                    aria-label=move || t().colour()
                    on:change=move |event| {
                        desk.router.set_query("by", &event_target_value(&event));
                    }
                >
                    {move || {
                        let current = desk.by.get().map_or("", key);
                        options()
                            .into_iter()
                            .map(|(value, word)| {
                                let selected = value == current;
                                view! { <option value=value prop:selected=selected>{word}</option> }
                            })
                            .collect_view()
                    }}
                </select>
            </div>
            <ul>
                {move || desk
                    .shades
                    .get()
                    .into_iter()
                    .map(|shade| view! {
                        <li>
                            <svg class="tint-sign" viewBox="0 0 18 18" aria-hidden="true">
                                <circle class=format!("tint tint-{}", shade.tint) cx="9" cy="9" r="9" />
                                <text class="tint-letter" x="9" y="13.5" text-anchor="middle">
                                    {letter(shade.tint).to_string()}
                                </text>
                            </svg>
                            <span>{shade.word}</span>
                            <span class="count">{shade.count}</span>
                        </li>
                    })
                    .collect_view()}
            </ul>
        </div>
    }
}

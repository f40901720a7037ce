//! The side panel: what is meant, beside the chart and never over it.
//!
//! - `body`: name, composition, findings, and the other parts in their order
//! - `channels`: who does what
//! - `duties`, `facts`, `seats`, `history`: a part each
//! - `holder`: a member or a person, and its seats

mod body;
mod channels;
mod duties;
mod facts;
mod history;
mod holder;
mod seats;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::desk::{Focus, use_desk};
use crate::app::reader::use_words;
use crate::browser::page;
use crate::ui::kit::{Icon, Sign};
use body::BodyPanel;
use holder::HolderPanel;

#[component]
pub fn Panel() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let close = move || {
        desk.point_at_nothing();
        page::focus("outline");
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close();
        }
    };
    view! {
        <aside class="panel" aria-label=move || t().details() on:keydown=on_key>
            <button
                type="button"
                class="button quiet square close"
                title=move || t().structure_panel_close()
                aria-label=move || t().structure_panel_close()
                on:click=move |_| close()
            >
                <Icon sign=Sign::Close />
            </button>
            {move || match desk.focus.get() {
                Focus::Nothing => ().into_any(),
                Focus::Body(id) => view! { <BodyPanel id=id /> }.into_any(),
                Focus::Holder(id) => view! { <HolderPanel id=id /> }.into_any(),
            }}
        </aside>
    }
}

//! The bar under the chart: how large, the whole, what to look for, the way out.

use leptos::prelude::*;

use super::comparing;
use super::desk::use_desk;
use super::export::Export;
use super::find::Find;
use super::import;
use super::layouts::Layouts;
use super::stage::Stage;
use crate::app::reader::use_words;
use crate::ui::kit::{Icon, Sign};
use crate::ui::present::TakeScene;

#[component]
pub fn Tools(stage: Stage) -> impl IntoView {
    let (desk, t) = (use_desk(), use_words());
    let finding = RwSignal::new(false);
    view! {
        <div class="chart-tools" role="group" aria-label=move || t().structure_tools()>
            <button
                type="button"
                title=move || t().structure_zoom_out()
                aria-label=move || t().structure_zoom_out()
                aria-keyshortcuts="-"
                on:click=move |_| stage.zoom(false)
            >
                <Icon sign=Sign::Minus />
            </button>
            <button
                type="button"
                class="percent"
                title=move || t().structure_zoom_actual()
                on:click=move |_| stage.actual_size()
            >
                {move || format!("{}\u{a0}%", stage.percent.get())}
                <span class="unseen">" "{move || t().structure_zoom_actual()}</span>
            </button>
            <button
                type="button"
                title=move || t().structure_zoom_in()
                aria-label=move || t().structure_zoom_in()
                aria-keyshortcuts="+"
                on:click=move |_| stage.zoom(true)
            >
                <Icon sign=Sign::Add />
            </button>
            <button
                type="button"
                class="fit"
                aria-keyshortcuts="0"
                title=move || t().structure_fit()
                on:click=move |_| stage.fit()
            >
                <Icon sign=Sign::Fit />
                <span class="word">{move || t().structure_fit()}</span>
            </button>
            <Layouts stage=stage />
            <button
                type="button"
                class="find"
                title=move || t().chart_ask()
                aria-expanded=move || finding.get().to_string()
                on:click=move |_| finding.update(|open| *open = !*open)
            >
                <Icon sign=Sign::Search />
                <span class="word">{move || t().chart_ask()}</span>
            </button>
            <comparing::Button />
            <TakeScene />
            <Export />
            <import::Opener short=true />
            <button
                type="button"
                class="view-table"
                title=move || t().chart_view_table()
                on:click=move |_| desk.router.step(&[("view", "table")])
            >
                <Icon sign=Sign::Table />
                <span class="word">{move || t().chart_view_table()}</span>
            </button>
            <Show when=move || finding.get()>
                <Find stage=stage open=finding />
            </Show>
        </div>
    }
}

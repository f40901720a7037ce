//! The report for everybody, without anybody's name (D19).

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::domain::money;
use crate::portrait::report::{Asked, article};
use crate::ui::places::article::article_view;

#[component]
pub fn Report() -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let years = watch(money::years);
    let today = untrack(|| session.today());
    let this = years.with_untracked(|years| {
        let named = years.iter().find(|year| **year == today.year());
        named.or_else(|| years.first()).copied()
    });
    let asked = RwSignal::new(Asked {
        year: this,
        money: false,
    });
    let text = memo(move || {
        let (cluster, formats) = (session.cluster(), formats());
        article(
            &cluster,
            t(),
            formats.as_ref(),
            session.today(),
            asked.get(),
        )
    });
    let choice = view! {
        <label class="article-choice">
            <span>{move || t().annual_year()}</span>
            <select
                class="field"
                on:change=move |event| {
                    let year = event_target_value(&event).parse().ok();
                    asked.update(|asked| asked.year = year);
                }
            >
                <option value="" prop:selected=move || asked.get().year.is_none()>
                    {move || t().annual_all_years()}
                </option>
                {move || {
                    let years = years.get().into_iter();
                    years
                        .map(|year| {
                            let text = year.to_string();
                            view! {
                                <option value=year.to_string() prop:selected=move || asked.get().year == Some(year)>
                                    {text}
                                </option>
                            }
                        })
                        .collect_view()
                }}
            </select>
        </label>
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || asked.get().money
                on:change=move |event| {
                    let money = event_target_checked(&event);
                    asked.update(|asked| asked.money = money);
                }
            />
            <span>{move || t().annual_money()}</span>
        </label>
        <p class="muted small">{move || t().annual_hint()}</p>
    };
    article_view(text, "report", choice.into_any())
}

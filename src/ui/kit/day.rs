//! A day: it reads as the reader's language writes it, whatever the browser's own is, and becomes the
//! browser's date field while it has the focus.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::domain::calendar;
use crate::domain::measure::Date;
use crate::words::Formats as _;

#[component]
pub fn DayField(
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] label: Signal<String>,
    /// Takes the day, or none; `false` is a refusal, and the field shows again what stands.
    #[prop(into)]
    save: UnsyncCallback<Option<Date>, bool>,
    #[prop(into, optional)] locked: Signal<bool>,
    /// A box in a bar of tools, not a word in a text.
    #[prop(optional)]
    framed: bool,
) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let refused = Trigger::new();
    let on_change = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        // While a year is being typed the field reads 0002, 0020, 0202 on the way to 2025.
        if typed.starts_with('0') {
            return;
        }
        let day = calendar::read_day(&typed);
        let unreadable = day.is_none() && !typed.is_empty();
        if unreadable || (day != value.get_untracked() && !save.run(day)) {
            refused.notify();
        }
    };
    view! {
        <span class="date-field" class:framed=framed class:unset=move || value.get().is_none()>
            <span class="date-shown" aria-hidden="true">
                {move || match value.get() {
                    Some(day) => formats().date(day),
                    None => t().not_set().to_owned(),
                }}
            </span>
            <input
                type="date"
                class="date-input"
                aria-label=move || label.get()
                readonly=move || locked.get()
                prop:value=move || {
                    refused.track();
                    value.get().map(|day| day.to_string()).unwrap_or_default()
                }
                on:change=on_change
            />
        </span>
    }
}

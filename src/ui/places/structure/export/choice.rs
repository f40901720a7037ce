//! A choice among a few, as a native list with its label; nothing is saved by it.

use leptos::prelude::*;

/// Options are told by their places in the list.
#[component]
pub fn Choice(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] options: Signal<Vec<String>>,
    chosen: RwSignal<usize>,
    name: &'static str,
) -> impl IntoView {
    view! {
        <label>
            {move || label.get()}
            <select
                class="field"
                name=name
                on:change=move |event| chosen.set(event_target_value(&event).parse().unwrap_or(0))
            >
                {move || {
                    let current = chosen.get();
                    options
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(|(at, word)| {
                            view! {
                                <option value=at.to_string() prop:selected=at == current>
                                    {word}
                                </option>
                            }
                        })
                        .collect_view()
                }}
            </select>
        </label>
    }
}

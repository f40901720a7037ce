//! What lines and colours mean; each type of channel is the switch of its lines.

use leptos::prelude::*;

use super::colours::Colours;
use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::browser::watch;
use crate::chart::drawing::StyleKey;
use crate::chart::style::{Dash, style_of};
use crate::domain::vocabulary::ChannelType;

/// The types that occur, those that ship first and in their order.
fn types(present: impl Iterator<Item = ChannelType>) -> Vec<String> {
    let mut types: Vec<ChannelType> = present.collect();
    types.sort();
    types.dedup();
    types.iter().map(ToString::to_string).collect()
}

#[component]
pub fn Legend() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let all = Memo::new(move |_| {
        let cluster = desk.session.cluster();
        types(cluster.channels.values().map(|it| it.channel_type.clone()))
    });
    // On a phone the chart comes first.
    let open = !watch::holds("(width < 48rem)");
    let some_hidden = move || desk.channels.get().is_some();
    view! {
            <details class="legend" open=open>
                <summary>{move || t().chart_legend()}</summary>
                <ul aria-label=move || t().structure_channels()>
                    <For each=move || all.get() key=Clone::clone let:style>
                        {
                            let look = style_of(StyleKey::new(&style).as_str());
                            let (key, word) = (style.clone(), style.clone());
                            let shown = move || {
                                desk.channels.with(|it| it.as_ref().is_none_or(|it| it.contains(&key)))
                            };
                            view! {
                                <li>
                                    <button
                                        type="button"
                                        data-channel=style.clone()
                                        aria-pressed=move || shown().to_string()
                                        on:click=move |_| desk.switch_channel(&style, &all.get_untracked())
                                    >
                                        <svg viewBox="0 0 30 10" aria-hidden="true">
                                            <path
                                                class="channel"
                                                data-hue=look.hue.index().to_string()
                                                stroke-dasharray=(look.dash != Dash::Solid)
                                                    .then(|| look.dash.pattern())
                                                d="M0 5h30"
                                            />
                                        </svg>
                                        {move || t().channel(&word).into_owned()}
                                    </button>
                                </li>
                            }
                        }
                    </For>
                </ul>
                <Show when=some_hidden>
                    <button
                        type="button"
                        class="show-all"
                        on:click=move |_| desk.router.set_query("channels", "")
                    >
                        {move || t().structure_channels_all()}
                    </button>
                </Show>
                <Colours />
            </details>
    }
}

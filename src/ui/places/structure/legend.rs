//! What lines and colours mean; each type of channel is the switch of its lines.

use leptos::prelude::*;

use super::colours::Colours;
use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::watch;
use crate::chart::drawing::StyleKey;
use crate::chart::style::{Dash, style_of};
use crate::domain::sorting;
use crate::domain::vocabulary::ChannelType;
use crate::portrait::{self, SECOND_PARENT};
use crate::ui::kit::rows;

/// The types that occur, those that ship first and in their order.
fn types(present: impl Iterator<Item = ChannelType>) -> Vec<String> {
    let mut types: Vec<ChannelType> = present.collect();
    sorting::plainly(&mut types);
    types.dedup();
    types.iter().map(ToString::to_string).collect()
}

#[component]
pub fn Legend() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let all = memo(move || {
        let cluster = desk.session.cluster();
        let mut all = types(cluster.channels.values().map(|it| it.channel_type.clone()));
        let lines = portrait::channels(&cluster, t());
        if lines.iter().any(|line| line.style == SECOND_PARENT) {
            all.push(SECOND_PARENT.to_owned());
        }
        all
    });
    let outside = memo(move || portrait::outside::any(&desk.session.cluster()));
    // On a phone the chart comes first.
    let open = !watch::holds("(width < 48rem)");
    let some_hidden = move || desk.channels.get().is_some();
    view! {
            <details class="legend" open=open>
                <summary>{move || t().chart_legend()}</summary>
                <ul aria-label=move || t().structure_channels()>
                    {rows(
                        move || all.get(),
                        ToString::to_string,
                        move |style| {
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
                        },
                    )}
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
                <Show when=move || outside.get()>
                    <button
                        type="button"
                        class="outside"
                        aria-pressed=move || (!desk.inside.get()).to_string()
                        on:click=move |_| {
                            let left_out = desk.inside.get_untracked();
                            desk.router.set_query("outside", if left_out { "" } else { "no" });
                        }
                    >
                        <svg viewBox="0 0 30 10" aria-hidden="true">
                            <rect class="card-outside" x="5" y="1" width="20" height="8" rx="2" />
                        </svg>
                        {move || t().portrait_outside()}
                    </button>
                </Show>
                <Marks />
                <Colours />
            </details>
    }
}

/// What the marks of seats mean.
#[component]
fn Marks() -> impl IntoView {
    let t = use_words();
    let mark = |class: &'static str, word: String| {
        view! {
            <li>
                <svg class="seat-mark" viewBox="0 0 12 12" aria-hidden="true">
                    <circle class=class cx="6" cy="6" r="4.75" />
                    {(class == "seat-observes").then(|| view! {
                        <circle class="dot" cx="6" cy="6" r="1.6" />
                    })}
                </svg>
                {word}
            </li>
        }
    };
    view! {
        <ul class="legend-marks" aria-label=move || t().structure_seats()>
            {move || {
                let right = |key| t().right(key).into_owned();
                [
                    mark("seat-votes", right("vote")),
                    mark("seat-consults", right("consult")),
                    mark("seat-observes", right("observe")),
                    mark("seat-vacant", t().seat_vacant().to_owned()),
                ]
            }}
        </ul>
    }
}

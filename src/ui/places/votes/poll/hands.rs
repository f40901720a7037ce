//! Counting hands: totals instead of names. They must add up, and one of them may be found by
//! subtraction from those present.

use std::cmp::Ordering;

use leptos::prelude::*;
use serde_json::json;

use super::desk::{Desk, use_desk};
use super::picking::{self, Way};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::command::Command;
use crate::domain::motions;
use crate::domain::tally::Totals;
use crate::words::Words;

/// One of the figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figure {
    Yes,
    No,
    Abstain,
    Invalid,
    HandedIn,
}

impl Figure {
    fn of(self, totals: &Totals) -> Option<u64> {
        match self {
            Self::Yes => totals.yes,
            Self::No => totals.no,
            Self::Abstain => totals.abstain,
            Self::Invalid => totals.invalid,
            Self::HandedIn => totals.handed_in,
        }
    }

    fn set(self, totals: &mut Totals, to: Option<u64>) {
        match self {
            Self::Yes => totals.yes = to,
            Self::No => totals.no = to,
            Self::Abstain => totals.abstain = to,
            Self::Invalid => totals.invalid = to,
            Self::HandedIn => totals.handed_in = to,
        }
    }

    fn word(self, words: Words) -> String {
        match self {
            Self::Yes => words.choice("yes").into_owned(),
            Self::No => words.choice("no").into_owned(),
            Self::Abstain => words.choice("abstain").into_owned(),
            Self::Invalid => words.choice("invalid").into_owned(),
            Self::HandedIn => words.polls_handed_in().to_owned(),
        }
    }
}

impl Desk {
    /// Whether hands are counted rather than names; a secret poll knows totals alone.
    pub fn by_hands(self) -> bool {
        self.hands.get().unwrap_or_else(|| {
            self.case.with(|it| it.secret)
                || self
                    .poll
                    .with(|poll| poll.is_some_and(|it| it.totals.is_some()))
        })
    }

    fn totals(self) -> Totals {
        self.poll
            .with(|poll| poll.and_then(|it| it.totals.clone()))
            .unwrap_or_default()
    }

    /// Whoever counts hands sees no invalid ones: the figure stands there as a nought, to be changed.
    fn set_totals(self, totals: &Totals) -> bool {
        let totals = Totals {
            invalid: totals.invalid.or(Some(0)),
            ..totals.clone()
        };
        self.set("totals", Some(json!(totals)))
    }
}

/// The switch between names and hands, and the totals.
#[component]
pub fn Hands() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let secret = move || desk.case.with(|it| it.secret);
    let named = memo(move || {
        desk.lines
            .with(|lines| lines.values().filter(|it| it.said.is_some()).count())
    });
    let by_name = move |_| {
        // Totals beside ballots would leave open which of them counts.
        if untrack(|| {
            desk.poll
                .with(|it| it.is_some_and(|it| it.totals.is_some()))
        }) {
            desk.set("totals", None);
        }
        desk.hands.set(Some(false));
    };
    view! {
        <Show when=move || !secret() fallback=move || view! { <p class="small muted">{move || t().votes_roll_secret()}</p> }>
            <p class="poll-ways" role="group" aria-label=move || t().polls_how()>
                <button type="button" class="button" aria-pressed=move || (!desk.by_hands()).to_string() on:click=by_name>
                    {move || t().polls_by_name()}
                </button>
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || desk.by_hands().to_string()
                    on:click=move |_| desk.hands.set(Some(true))
                >
                    {move || t().polls_by_hands()}
                </button>
            </p>
        </Show>
        <Show when=move || desk.by_hands()>
            <Show
                when=move || named.get() == 0
                fallback=move || {
                    view! {
                        <p class="poll-note">
                            {move || t().polls_names_stand(named.get())} " "
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| {
                                    desk.clear();
                                }
                            >
                                {move || t().polls_clear_names()}
                            </button>
                        </p>
                    }
                }
            >
                <Figures />
            </Show>
        </Show>
    }
}

#[component]
fn Figures() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let here = memo(move || {
        desk.lines
            .with(|lines| lines.values().filter(|it| it.barred.is_none()).count())
    });
    let here_now = move || u64::try_from(here.get()).unwrap_or(u64::MAX);
    // In a mood poll guests take part who are on no roll.
    let mood = move || {
        desk.poll
            .with(|poll| poll.is_some_and(|it| !motions::binds(it)))
    };
    let figures = move || match picking::way(desk) {
        Way::Choice => vec![
            Figure::Yes,
            Figure::No,
            Figure::Abstain,
            Figure::Invalid,
            Figure::HandedIn,
        ],
        _ => vec![Figure::Abstain, Figure::Invalid, Figure::HandedIn],
    };
    // What is left for yes when the others are taken from those present.
    let left = move || {
        let totals = desk.totals();
        let others = [totals.no, totals.abstain, totals.invalid];
        let others: u64 = others.into_iter().flatten().sum();
        here_now().checked_sub(others)
    };
    view! {
        <div class="poll-hands">
            <Show when=move || picking::way(desk) != Way::Choice>
                {move || desk.options.get().into_iter().map(|(option, name)| {
                    let record = option.record();
                    let value = memo(move || desk.session.cluster().poll_options.get(&option).and_then(|it| it.count).map(u64::from));
                    number(name, value.into(), move |count| {
                        desk.session.dispatch(&Command::set(&record, "count", count.map(Into::into)))
                    })
                }).collect_view()}
            </Show>
            <Show when=mood>
                {move || {
                    let value = desk.poll.part(|it| it.participants.map(u64::from));
                    number(t().polls_participants().to_owned(), value, move |to| {
                        desk.set("participants", to.map(Into::into))
                    })
                }}
            </Show>
            {move || figures()
                .into_iter()
                .map(|figure| {
                    let value = memo(move || figure.of(&desk.totals()));
                    number(figure.word(t()), value.into(), move |to| {
                        let mut totals = untrack(|| desk.totals());
                        figure.set(&mut totals, to);
                        desk.set_totals(&totals)
                    })
                })
                .collect_view()}
        </div>
        <p class="poll-fill">
            <Show when=move || picking::way(desk) == Way::Choice && left().is_some()>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| {
                        let mut totals = untrack(|| desk.totals());
                        totals.yes = untrack(left);
                        totals.no = totals.no.or(Some(0));
                        totals.abstain = totals.abstain.or(Some(0));
                        totals.handed_in = Some(untrack(here_now));
                        desk.set_totals(&totals);
                    }
                >
                    {move || t().polls_subtract(left().unwrap_or(0))}
                </button>
            </Show>
            <button
                type="button"
                class="button quiet"
                on:click=move |_| {
                    let mut totals = untrack(|| desk.totals());
                    totals.handed_in = Some(untrack(here_now));
                    desk.set_totals(&totals);
                }
            >
                {move || t().polls_all_here(here.get())}
            </button>
        </p>
        <p class="poll-sum" role="status">{move || sum(t(), desk)}</p>
    }
}

/// A figure that is typed.
fn number(
    label: String,
    value: Signal<Option<u64>>,
    save: impl Fn(Option<u64>) -> bool + 'static,
) -> AnyView {
    view! {
        <label>
            <span>{label}</span>
            <input
                class="field figure"
                type="number"
                min="0"
                step="1"
                inputmode="numeric"
                prop:value=move || value.get().map(|it| it.to_string()).unwrap_or_default()
                on:change=move |event| {
                    let typed = event_target_value(&event);
                    let typed = typed.trim();
                    if typed.is_empty() {
                        save(None);
                    } else if let Ok(count) = typed.parse() {
                        save(Some(count));
                    }
                }
            />
        </label>
    }
    .into_any()
}

/// Whether the figures add up, in words.
fn sum(words: Words, desk: Desk) -> AnyView {
    if picking::way(desk) != Way::Choice {
        return ().into_any();
    }
    let totals = desk.totals();
    let (Some(yes), Some(no), Some(handed_in)) = (totals.yes, totals.no, totals.handed_in) else {
        return view! { <span class="muted">{words.polls_sum_missing()}</span> }.into_any();
    };
    let parts = [Some(yes), Some(no), totals.abstain, totals.invalid];
    let sum = parts.into_iter().flatten().fold(0, u64::saturating_add);
    let text = match sum.cmp(&handed_in) {
        Ordering::Equal => format!("✓ {}", words.polls_sum_right(handed_in)),
        Ordering::Less => words.polls_unaccounted(handed_in - sum),
        Ordering::Greater => words.polls_too_many(sum - handed_in),
    };
    view! { <strong class:wrong=sum != handed_in>{text}</strong> }.into_any()
}

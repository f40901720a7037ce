//! The roll as a grid of names: who votes, who is heard, what was refused. A cell follows its own
//! line alone.

use leptos::prelude::*;

use super::ballots::Refused;
use super::chosen::Chosen;
use super::desk::{Desk, Line, Phase, use_desk};
use super::hands::Hands;
use super::keys::{CHOICES, Keys, told};
use super::picking::{self, Way};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::polling;
use crate::domain::rules::VoteWeight;
use crate::domain::vocabulary::{Choice, Presence, RefusalReason};
use crate::domain::votes::Poll;
use crate::ui::kit::rows;
use crate::words::Words;

/// Class and sign of a choice; the sign's shape differs, not only its colour.
pub fn sign(choice: Option<&Choice>) -> (&'static str, &'static str) {
    match choice {
        Some(Choice::Yes) => ("yes", "✓"),
        Some(Choice::No) => ("no", "×"),
        Some(Choice::Abstain) => ("abstain", "–"),
        Some(Choice::Invalid | Choice::Other(_)) => ("other", "?"),
        None => ("silent", ""),
    }
}

/// The roll of a poll that is not closed.
#[component]
pub fn Roll() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let head = memo(move || {
        desk.lines.with(|lines| {
            let votes = lines.values().filter(|it| it.votes());
            let here = votes.clone().filter(|it| it.barred.is_none()).count();
            (here, votes.count())
        })
    });
    let voters = move || {
        let lines = desk.lines.get();
        let mut ids = desk.order.get();
        ids.retain(|id| lines.get(id).is_some_and(Line::votes));
        ids
    };
    let others = memo(move || {
        let lines = desk.lines.get();
        let mut ids = desk.order.get();
        ids.retain(|id| lines.get(id).is_some_and(|it| !it.votes()));
        ids
    });
    let hidden = memo(move || {
        let cluster = desk.session.cluster();
        let hides = |it: &Poll| polling::hides_names(it, polling::card_of(&cluster, it));
        desk.poll.with(|it| it.is_some_and(hides))
    });
    let by_name = move || desk.is_open() && !desk.by_hands();
    view! {
        <aside class="score-roll poll-roll" aria-label=move || t().votes_roll()>
            <h3>
                {move || t().votes_roll()}
                <span class="muted count">
                    {move || {
                        let (here, all) = head.get();
                        t().polls_roll_head(here, all)
                    }}
                </span>
            </h3>
            <Show when=move || desk.is_open()>
                <Hands />
            </Show>
            <div class="poll-hold">
                <Show when=by_name>
                    <Keys />
                </Show>
                <Show when=move || desk.phase.get() != Phase::Closed && !desk.session.read_only()>
                    <Chosen />
                </Show>
            </div>
            <Show when=move || hidden.get()>
                <p class="muted small">{move || t().votes_names_hidden()}</p>
            </Show>
            <ul
                class="poll-grid"
                class:picks=move || picking::way(desk) != Way::Choice
                class:unreported=move || hidden.get()
            >
                {rows(voters, String::clone, move |id| cell(desk, &id))}
            </ul>
            <Show when=by_name>
                <Rest />
            </Show>
            <Show when=move || !others.with(Vec::is_empty)>
                <section class="heard">
                    <h4>{move || t().polls_heard(others.with(Vec::len))}</h4>
                    <ul>{rows(move || others.get(), String::clone, move |id| heard(desk, &id))}</ul>
                </section>
            </Show>
            <Refused />
        </aside>
    }
}

/// What stands beside a name.
fn note(words: Words, line: &Line, weights: Option<&VoteWeight>) -> String {
    let mut parts = Vec::new();
    if let Some(holder) = &line.holder {
        parts.push(words.polls_held_by(holder.clone()));
    } else if let Some(person) = &line.person {
        parts.push(person.clone());
    }
    match &line.barred {
        Some(RefusalReason::Absent) => parts.push(words.presence("absent").to_lowercase()),
        Some(reason) => parts.push(words.refusal(reason.as_str()).into_owned()),
        None => {}
    }
    match weights {
        Some(VoteWeight::Weighted) => {
            let weight = line.voter.weight.filter(|it| *it != 1);
            parts.extend(weight.map(|it| words.polls_weight(it)));
        }
        Some(VoteWeight::Grouped) => parts.extend(line.voter.group.clone()),
        _ => {}
    }
    parts.join(" · ")
}

fn cell(desk: Desk, id: &str) -> AnyView {
    let t = use_words();
    let line = desk.line(id);
    let id = StoredValue::new(id.to_owned());
    let part = move |read: fn(&Line) -> bool| line.with(|it| it.as_ref().is_some_and(read));
    let chosen = memo(move || {
        desk.chosen
            .with(|it| id.with_value(|id| it.as_ref() == Some(id)))
    });
    let class = move || {
        let choice = line.with(|it| it.as_ref()?.said.as_ref()?.choice.clone());
        format!("voter {}", sign(choice.as_ref()).0)
    };
    let name = move || line.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let able = move || {
        desk.is_open() && !desk.by_hands() && part(|it| it.barred.is_none() || it.said.is_some())
    };
    let arrives = move || {
        desk.phase.get() != Phase::Closed
            && !desk.session.read_only()
            && part(|it| it.barred == Some(RefusalReason::Absent) && it.said.is_none())
    };
    view! {
        <li
            class=class
            class:barred=move || part(|it| it.barred.is_some())
            class:chosen=move || chosen.get()
            id=format!("voter-{}", id.get_value())
        >
            <button
                type="button"
                class="who"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| desk.chosen.set(Some(id.get_value()))
            >
                <span>{name}</span>
                <span class="small muted">
                    {move || line.with(|it| it.as_ref().map(|it| note(t(), it, desk.weights.get().as_ref())))}
                </span>
            </button>
            <Show when=able>{move || says(desk, id)}</Show>
            <Show when=arrives>
                <button
                    type="button"
                    class="button quiet arrive"
                    aria-label=move || format!("{}: {}", name(), t().presence("present"))
                    on:click=move |_| {
                        desk.set_presence(&id.get_value(), &Presence::Present);
                    }
                >
                    {move || t().presence("present").into_owned()}
                </button>
            </Show>
        </li>
    }
    .into_any()
}

/// The buttons of a cell, or what was picked.
fn says(desk: Desk, id: StoredValue<String>) -> AnyView {
    let t = use_words();
    if picking::way(desk) != Way::Choice {
        let line = desk.line(&id.get_value());
        return view! {
            <span class="picked figure">{move || line.with(|it| picking::written(desk, it.as_ref()))}</span>
        }
        .into_any();
    }
    let line = desk.line(&id.get_value());
    let button = move |choice: Choice| {
        let (class, mark) = sign(Some(&choice));
        let said = choice.clone();
        let pressed = move || {
            let said = line.with(|it| it.as_ref()?.said.as_ref()?.choice.clone());
            said.as_ref() == Some(&choice)
        };
        let word = said.clone();
        view! {
            <button
                type="button"
                class=class
                aria-pressed=move || pressed().to_string()
                title=move || t().choice(word.as_str()).into_owned()
                on:click=move |_| {
                    let member = id.get_value();
                    desk.chosen.set(Some(member.clone()));
                    let recorded = desk.vote(&member, &said);
                    let what = desk.words().choice(said.as_str()).to_lowercase();
                    desk.say(told(desk, &member, &what, &recorded));
                }
            >
                {mark}
            </button>
        }
    };
    view! {
        <span class="says" role="group" aria-label=move || line.with(|it| it.as_ref().map(|it| it.name.clone()))>
            {CHOICES.into_iter().take(3).map(button).collect_view()}
        </span>
    }
    .into_any()
}

/// Everyone who said nothing says one thing, in one press.
#[component]
fn Rest() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let silent = memo(move || {
        desk.lines.with(|lines| {
            let silent = lines
                .values()
                .filter(|it| it.said.is_none() && it.barred.is_none());
            silent.count()
        })
    });
    view! {
        <Show when=move || silent.get() != 0 && picking::way(desk) == Way::Choice>
            <p class="poll-rest">
                <span class="muted">{move || t().polls_silent(silent.get())}</span>
                {CHOICES
                    .into_iter()
                    .take(3)
                    .map(|choice| {
                        let word = choice.clone();
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| {
                                    desk.rest(&choice);
                                }
                            >
                                {move || t().polls_all_rest(t().choice(word.as_str()).to_lowercase())}
                            </button>
                        }
                    })
                    .collect_view()}
            </p>
        </Show>
    }
}

/// A member that is heard and in no base: it has no vote button. A ballot in its name is listed as
/// refused.
fn heard(desk: Desk, id: &str) -> AnyView {
    let t = use_words();
    let line = desk.line(id);
    let id = StoredValue::new(id.to_owned());
    let name = move || line.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let right = move || {
        let right = line.with(|it| it.as_ref()?.voter.right.clone());
        right.map(|it| t().right(it.as_str()).into_owned())
    };
    let present = move || line.with(|it| it.as_ref().is_some_and(|it| it.voter.present));
    view! {
        <li id=format!("voter-{}", id.get_value()) class:present=present>
            <span>{name} <span class="small muted">" " {right}</span></span>
            <Show when=move || desk.is_open()>
                <button
                    type="button"
                    class="button quiet small"
                    title=move || t().polls_refuse_hint()
                    aria-label=move || format!("{}: {}", t().polls_refuse(), name())
                    on:click=move |_| {
                        let Some(line) = desk.line_now(&id.get_value()) else { return };
                        let Some(reason) = line.barred.clone() else { return };
                        let recorded = desk.refuse(&line, None, reason);
                        desk.say(told(desk, &line.voter.member, "", &recorded));
                    }
                >
                    {move || t().polls_refuse()}
                </button>
            </Show>
        </li>
    }
    .into_any()
}

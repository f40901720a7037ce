//! Recording by keyboard: two letters of a name, the match is said, then one key for the choice.
//! With the arrows the roll is walked in order, and a key goes on to the next name.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::desk::{Desk, use_desk};
use super::picking::{self, Way};
use super::record::Recorded;
use crate::app::reader::use_words;
use crate::browser::page;
use crate::domain::vocabulary::Choice;
use crate::words::Words;
use crate::words::typed::{Heard, Typing, find};

/// Where the keyboard goes to record.
pub const FIELD: &str = "poll-keys";

/// The choices of a motion, in the order in which they are offered.
pub const CHOICES: [Choice; 4] = [Choice::Yes, Choice::No, Choice::Abstain, Choice::Invalid];

/// The letters that say each choice; the first of them is shown.
pub fn letters(words: Words) -> [&'static str; 4] {
    [
        words.polls_key_yes(),
        words.polls_key_no(),
        words.polls_key_abstain(),
        words.polls_key_invalid(),
    ]
}

/// The key that is shown for a choice.
pub fn shown(letters: &str) -> String {
    letters
        .chars()
        .take(1)
        .flat_map(char::to_uppercase)
        .collect()
}

/// Names and ids of the roll as it is walked.
fn roll(desk: Desk) -> (Vec<String>, Vec<String>) {
    let ids = desk.order.get_untracked();
    let names = desk.lines.with_untracked(|lines| {
        let name = |id: &String| lines.get(id).map(|it| it.name.clone()).unwrap_or_default();
        ids.iter().map(name).collect()
    });
    (ids, names)
}

/// The places of those who can vote now.
fn able(desk: Desk, ids: &[String]) -> Vec<usize> {
    desk.lines.with_untracked(|lines| {
        let can = |id: &String| {
            lines
                .get(id)
                .is_some_and(|it| it.votes() && it.barred.is_none())
        };
        let places = ids.iter().enumerate().filter(|(_, id)| can(id));
        places.map(|(at, _)| at).collect()
    })
}

/// What was recorded, as it is said.
pub fn told(desk: Desk, member: &str, what: &str, recorded: &Recorded) -> String {
    let words = desk.words();
    let name = desk.line_now(member).map(|it| it.name).unwrap_or_default();
    match recorded {
        Recorded::Counted => words.polls_said(name, what),
        Recorded::TakenBack => words.polls_taken_back(name),
        Recorded::Refused(reason) => words.polls_said_refused(name, words.refusal(reason.as_str())),
        Recorded::Not => String::new(),
    }
}

/// The field that hears the keys.
#[component]
pub fn Keys() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let typing = RwSignal::new(Typing::default());
    let choose = move |at: usize, of: usize| {
        let (ids, names) = roll(desk);
        let (Some(id), Some(name)) = (ids.get(at), names.get(at)) else {
            return;
        };
        desk.chosen.set(Some(id.clone()));
        desk.say(desk.words().polls_found(of, name.clone()));
        page::reveal(&format!("voter-{id}"));
    };
    let step = move |by: isize| {
        let (ids, names) = roll(desk);
        let letters = typing.with_untracked(|it| it.letters().to_owned());
        // While letters stand, the arrows go through the names that they find.
        let walk: Vec<usize> = if letters.is_empty() {
            able(desk, &ids)
        } else {
            find(&names, &letters)
        };
        let now = desk.chosen.get_untracked();
        let now = now.and_then(|it| walk.iter().position(|at| ids.get(*at) == Some(&it)));
        let next = match (now, by > 0) {
            (Some(at), true) => (at + 1).min(walk.len().saturating_sub(1)),
            (Some(at), false) => at.saturating_sub(1),
            (None, true) => 0,
            (None, false) => walk.len().saturating_sub(1),
        };
        if let Some(at) = walk.get(next) {
            choose(*at, 1);
            typing.update(Typing::aim);
        }
    };
    let hear = move |letter: char| {
        let words = desk.words();
        let (_, names) = roll(desk);
        let way = picking::way_now(desk);
        let numbers = picking::numbers(desk);
        let keys: Vec<&str> = match way {
            Way::Choice => letters(words).to_vec(),
            _ => numbers.iter().map(String::as_str).collect(),
        };
        let walking = typing.with_untracked(|it| it.letters().is_empty());
        let heard = typing.try_update(|it| it.hear(letter, &names, &keys));
        match heard {
            Some(Heard::Found { at, of }) => choose(at, of),
            Some(Heard::Nobody) => desk.say(words.polls_nobody(letter.to_string())),
            Some(Heard::Said(key)) => {
                let Some(member) = desk.chosen.get_untracked() else {
                    return;
                };
                if way != Way::Choice {
                    picking::press(desk, &member, key);
                    // More numbers may follow for the same ballot.
                    typing.update(Typing::aim);
                    return;
                }
                let Some(choice) = CHOICES.get(key) else {
                    return;
                };
                let recorded = desk.vote(&member, choice);
                let what = words.choice(choice.as_str()).to_lowercase();
                let said = told(desk, &member, &what, &recorded);
                if walking {
                    step(1);
                }
                desk.say(said);
            }
            None => {}
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let undo = (event.ctrl_key() || event.meta_key()) && event.key().eq_ignore_ascii_case("z");
        match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => step(1),
            "ArrowUp" | "ArrowLeft" => step(-1),
            "Escape" if desk.chosen.with_untracked(Option::is_some) => {
                typing.update(Typing::forget);
                desk.chosen.set(None);
                event.stop_propagation();
            }
            "Backspace" => {
                if typing.try_update(Typing::shorten) != Some(true)
                    && let Some(member) = desk.chosen.get_untracked()
                    && let Some(line) = desk.line_now(&member)
                {
                    let recorded = desk.take_back(&line);
                    desk.say(told(desk, &member, "", &recorded));
                }
            }
            "Enter" => page::focus("poll-chosen"),
            _ if undo && event.shift_key() => desk.session.redo(),
            _ if undo => desk.session.undo(),
            _ => return,
        }
        event.prevent_default();
    };
    // Letters are taken from what was typed rather than from keys: a phone names no keys.
    let on_input = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        let before = typing.with_untracked(|it| it.letters().to_owned());
        let new = typed.strip_prefix(&before).unwrap_or(&typed).to_owned();
        for letter in new.chars().filter(|it| it.is_alphanumeric()) {
            hear(letter);
        }
        typing.notify();
    };
    view! {
        <div class="poll-keys">
            <input
                id=FIELD
                class="field"
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-label=move || t().polls_by_keyboard()
                aria-describedby="poll-keys-hint"
                placeholder=move || t().polls_by_keyboard()
                prop:value=move || typing.with(|it| it.letters().to_owned())
                on:input=on_input
                on:keydown=on_key
                on:focus=move |_| typing.update(Typing::forget)
            />
            <p class="spoken" role="status">{move || desk.spoken.get()}</p>
            <p class="small muted hint" id="poll-keys-hint">
                {move || hint(t(), desk)}
            </p>
        </div>
    }
}

/// The keys in the reader's language.
fn hint(words: Words, desk: Desk) -> AnyView {
    let key = |key: String, word: String| view! { <span><kbd>{key}</kbd> " " {word}</span> };
    let mut keys = vec![key(
        words.polls_key_sample().to_owned(),
        words.polls_key_name().to_owned(),
    )];
    if picking::way(desk) == Way::Choice {
        for (choice, letters) in CHOICES.iter().zip(letters(words)) {
            let word = words.choice(choice.as_str()).to_lowercase();
            keys.push(key(shown(letters), word));
        }
    } else {
        keys.push(key("1 2 3".to_owned(), words.polls_key_option().to_owned()));
    }
    keys.push(key("↑ ↓".to_owned(), words.polls_key_walk().to_owned()));
    keys.push(key("⌫".to_owned(), words.polls_key_back().to_owned()));
    keys.collect_view().into_any()
}

//! Arrivals by keyboard: two letters of a member or a person narrow the list, Enter is "arrived", and
//! for whoever is here "left".

use std::collections::BTreeSet;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::desk::{Hall, Stand, use_hall};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::meetings::presence;
use crate::domain::membership::Member;
use crate::words::typed::find;

/// Where the keyboard goes to record who is there.
pub const FIELD: &str = "hall-keys";

/// A name that the letters find: the member, and the person where it was that name.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    pub member: String,
    person: Option<String>,
}

/// What the letters find; those who are not here come first, since they are the ones who arrive.
pub fn matches(hall: Hall, letters: &str) -> Vec<Match> {
    if letters.trim().is_empty() {
        return Vec::new();
    }
    let cluster = hall.session.cluster();
    let lines = hall.room.with(|room| room.lines.clone());
    let (mut names, mut meant) = (Vec::new(), Vec::new());
    for line in &lines {
        names.push(line.name.clone());
        meant.push((line, None));
    }
    for line in &lines {
        for person in presence::mandate::sitters(&cluster, &Id::<Member>::new(line.member.as_str()))
        {
            names.push(person.name.clone());
            meant.push((line, Some(person.id.as_str().to_owned())));
        }
    }
    let mut seen = BTreeSet::new();
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for at in find(&names, letters.trim()) {
        let Some((line, person)) = meant.get(at) else {
            continue;
        };
        if !seen.insert(line.member.clone()) {
            continue;
        }
        let found = Match {
            member: line.member.clone(),
            person: person.clone(),
        };
        if line.stand == Stand::Here {
            later.push(found);
        } else {
            first.push(found);
        }
    }
    first.append(&mut later);
    first
}

#[component]
pub fn Arrivals(
    /// The members that the letters find; nothing while none are typed.
    narrowed: RwSignal<Option<Vec<String>>>,
) -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let found = memo(move || matches(hall, &typed.get()));
    Effect::new(move || {
        let some = typed.with(|it| !it.trim().is_empty());
        let members = found.with(|it| it.iter().map(|it| it.member.clone()).collect());
        narrowed.set(some.then_some(members));
        let aimed = found.with(|it| it.get(at.get()).map(|it| it.member.clone()));
        if some {
            hall.chosen.set(aimed);
        }
    });
    let forget = move || {
        typed.set(String::new());
        at.set(0);
    };
    let step = move |down: bool| {
        let count = found.with_untracked(Vec::len);
        at.update(|at| {
            *at = if down {
                (*at + 1).min(count.saturating_sub(1))
            } else {
                at.saturating_sub(1)
            };
        });
        let aimed = found.with_untracked(|it| it.get(at.get_untracked()).cloned());
        if let Some(aimed) = aimed {
            page::reveal(&format!("here-{}", aimed.member));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        match event.key().as_str() {
            "Enter" if !event.is_composing() => {
                let aimed = found.with_untracked(|it| it.get(at.get_untracked()).cloned());
                let letters = typed.get_untracked();
                match aimed {
                    Some(aimed) => {
                        if hall.turn(&aimed.member, aimed.person.as_deref()) {
                            forget();
                        }
                    }
                    None if letters.trim().is_empty() => return,
                    None => hall.spoken.set(hall.words().polls_nobody(letters)),
                }
            }
            "ArrowDown" => step(true),
            "ArrowUp" => step(false),
            "Escape" if typed.with_untracked(|it| !it.is_empty()) => {
                event.stop_propagation();
                forget();
                hall.chosen.set(None);
            }
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <div class="hall-keys">
            <input
                id=FIELD
                class="field"
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-label=move || t().hall_keys()
                aria-describedby="hall-keys-hint"
                placeholder=move || t().hall_keys()
                prop:value=move || typed.get()
                on:input=move |event| {
                    at.set(0);
                    typed.set(event_target_value(&event));
                }
                on:keydown=on_key
            />
            <p class="spoken" role="status">
                {move || hall.spoken.get()}
            </p>
            <p class="small muted hint" id="hall-keys-hint">
                {move || t().hall_keys_hint()}
            </p>
            <Show when=move || hall.now().is_none()>
                <p class="small muted">{move || t().hall_no_clock()}</p>
            </Show>
        </div>
    }
}

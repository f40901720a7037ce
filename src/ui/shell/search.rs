//! Search and commands: any member, body, person, project, poll, goal or place by a few letters, and
//! anyone by what they can do or for whom they speak.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use crate::app::library::use_library;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::cluster::Cluster;
use crate::domain::plain::plain;
use crate::domain::sorting;
use crate::portrait::ask::anyone::{self, Everyone};
use crate::ui::kit::Dialog;
use crate::ui::places;
use crate::words::Words;

/// How many results are listed; more would be read by nobody.
const SHOWN: usize = 40;

/// What a result leads to.
#[derive(Debug, Clone, PartialEq)]
enum Aim {
    Go(Route),
    Undo,
    Redo,
    Export,
    Print,
}

#[derive(Debug, Clone, PartialEq)]
struct Hit {
    title: String,
    kind: String,
    /// Why it is an answer, where a question was asked.
    reason: String,
    aim: Aim,
}

/// How many of those are listed who answer a question.
const ANSWERS: usize = 8;

/// Everything that can be found, in the order of the places.
fn everything(words: Words, cluster: &Cluster) -> Vec<Hit> {
    let record = |title: &str, kind: &str, place: Place, id: &str| Hit {
        title: title.to_owned(),
        kind: words.record(kind).into_owned(),
        reason: String::new(),
        aim: Aim::Go(Route::to(place).with("focus", id)),
    };
    let mut all: Vec<Hit> = Place::iter()
        .map(|place| Hit {
            title: words.command_go_to(places::word(words, place)),
            kind: String::new(),
            reason: String::new(),
            aim: Aim::Go(Route::to(place)),
        })
        .collect();
    let bodies = cluster.bodies.values();
    all.extend(bodies.map(|it| record(&it.name, "body", Place::Structure, it.id.as_str())));
    let members = cluster.members.values();
    all.extend(members.map(|it| record(&it.name, "member", Place::Members, it.id.as_str())));
    for person in cluster.people.values() {
        // The address of a person opens the card of the member, or the row in the office.
        all.push(record(
            &person.name,
            "person",
            Place::Members,
            person.id.as_str(),
        ));
    }
    let polls = cluster.polls.values();
    all.extend(polls.map(|it| record(&it.title, "poll", Place::Votes, it.id.as_str())));
    let projects = cluster.projects.values();
    all.extend(projects.map(|it| record(&it.title, "project", Place::Projects, it.id.as_str())));
    let goals = cluster.goals.values();
    all.extend(goals.map(|it| record(&it.text, "goal", Place::Charter, it.id.as_str())));
    for meeting in cluster.meetings.values() {
        let title = format!(
            "{} {}",
            meeting.title.as_deref().unwrap_or_default(),
            meeting.date
        );
        all.push(record(
            title.trim(),
            "meeting",
            Place::Meetings,
            meeting.id.as_str(),
        ));
    }
    let command = |title: &str, aim| Hit {
        title: title.to_owned(),
        kind: String::new(),
        reason: String::new(),
        aim,
    };
    all.push(command(words.undo(), Aim::Undo));
    all.push(command(words.redo(), Aim::Redo));
    all.push(command(words.export_file(), Aim::Export));
    all.push(command(words.print(), Aim::Print));
    all
}

/// The hits for a text: those that begin with it first, then those with it at a word's beginning,
/// then those that hold it anywhere.
fn find(all: &[Hit], text: &str) -> Vec<Hit> {
    let text = plain(text.trim());
    if text.is_empty() {
        return all.iter().take(Place::iter().count()).cloned().collect();
    }
    let mut ranked: Vec<(usize, &Hit)> = all
        .iter()
        .filter_map(|hit| {
            let title = plain(&hit.title);
            let place = title.find(&text)?;
            let at_word = place > 0 && title[..place].ends_with([' ', '„', '-', '–']);
            Some((
                if place == 0 {
                    0
                } else {
                    2 - usize::from(at_word)
                },
                hit,
            ))
        })
        .collect();
    sorting::by_key(&mut ranked, |(rank, _)| *rank);
    ranked
        .into_iter()
        .take(SHOWN)
        .map(|(_, hit)| hit.clone())
        .collect()
}

/// Whoever answers what was typed, each with the way to the card and, who sits somewhere, to the
/// place in the chart.
fn answers(words: Words, everyone: &Everyone, text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    for found in everyone.asked(text, ANSWERS) {
        let mut reasons = found.reasons;
        if !found.through.is_empty() && !reasons.contains(&found.through) {
            reasons.push(found.through);
        }
        hits.push(Hit {
            title: found.name.clone(),
            kind: words.record(found.kind).into_owned(),
            reason: reasons.join(" · "),
            aim: Aim::Go(Route::to(Place::Members).with("focus", &found.id)),
        });
        if !found.sits_in.is_empty() {
            hits.push(Hit {
                title: words.anyone_in_chart(&found.name),
                kind: places::word(words, Place::Structure).to_owned(),
                reason: found.sits_in.join(" · "),
                aim: Aim::Go(Route::to(Place::Structure).with("focus", &found.id)),
            });
        }
    }
    hits
}

#[component]
pub fn Search(open: RwSignal<bool>) -> impl IntoView {
    let t = use_words();
    view! {
        <Dialog
            open=open
            class="palette"
            label=Signal::derive(move || t().commands().to_owned())
        >
            <Palette open=open />
        </Dialog>
    }
}

#[component]
fn Palette(open: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let library = use_library();
    let router: Router = expect_context();
    let t = use_words();
    let text = RwSignal::new(String::new());
    let chosen = RwSignal::new(0_usize);
    let all = memo(move || everything(t(), &session.cluster()));
    let everyone = memo(move || anyone::everyone(&session.cluster(), t(), session.today()));
    let hits = memo(move || {
        let mut hits = all.with(|all| find(all, &text.get()));
        hits.extend(everyone.with(|everyone| answers(t(), everyone, &text.get())));
        hits
    });
    let follow = move |hit: Option<Hit>| {
        let Some(hit) = hit else { return };
        open.set(false);
        match hit.aim {
            Aim::Go(route) => router.go(&route),
            Aim::Undo => session.undo(),
            Aim::Redo => session.redo(),
            Aim::Export => library.export(),
            Aim::Print => page::print(),
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let count = hits.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|it| *it = (*it + 1).min(count.saturating_sub(1))),
            "ArrowUp" => chosen.update(|it| *it = it.saturating_sub(1)),
            "Enter" if !event.is_composing() => {
                follow(hits.with(|hits| hits.get(chosen.get_untracked()).cloned()));
            }
            _ => return,
        }
        event.prevent_default();
    };
    let field = NodeRef::<leptos::html::Input>::new();
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    view! {
        <input
            node_ref=field
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded="true"
            aria-controls="search-results"
            aria-activedescendant=move || format!("search-{}", chosen.get())
            aria-label=move || t().search()
            placeholder=move || t().search_placeholder()
            prop:value=move || text.get()
            on:input=move |event| {
                text.set(event_target_value(&event));
                chosen.set(0);
            }
            on:keydown=on_key
        />
        <ul id="search-results" role="listbox" aria-label=move || t().search()>
            {move || {
                hits.get()
                    .into_iter()
                    .enumerate()
                    .map(|(place, hit)| {
                        let aim = hit.clone();
                        view! {
                            <li
                                id=format!("search-{place}")
                                role="option"
                                aria-selected=move || (chosen.get() == place).to_string()
                                on:pointermove=move |_| chosen.set(place)
                                on:click=move |_| follow(Some(aim.clone()))
                            >
                                <span>
                                    {hit.title}
                                    {(!hit.reason.is_empty())
                                        .then(|| view! { <small class="reason">{hit.reason}</small> })}
                                </span>
                                <span class="kind">{hit.kind}</span>
                            </li>
                        }
                    })
                    .collect_view()
            }}
        </ul>
        <Show when=move || text.with(String::is_empty)>
            <p class="asking small">{move || t().anyone_hint()}</p>
        </Show>
        <Show when=move || hits.with(Vec::is_empty)>
            <p class="nothing">{move || t().search_nothing(text.get())}</p>
        </Show>
    }
}

//! One field to ask the chart and to find on it: names first, then the questions that the records
//! can answer.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;

use super::desk::use_desk;
use super::stage::Stage;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::domain::cluster::Cluster;
use crate::domain::plain::plain;
use crate::domain::sorting;
use crate::portrait::ask::{self, Offer};
use crate::ui::kit::rows;

/// More would be read by nobody.
const SHOWN: usize = 12;
/// Questions have their share of the list, however many names there are.
const NAMES: usize = 7;

#[derive(Clone, PartialEq)]
struct Named {
    id: String,
    name: String,
    kind: &'static str,
    plain: String,
}

/// What is chosen from.
#[derive(Clone, PartialEq)]
struct All {
    names: Vec<Named>,
    offers: Vec<Offer>,
}

#[derive(Clone, PartialEq)]
struct Hit {
    /// The record, or the question as an address keeps it.
    aim: String,
    text: String,
    /// The kind of record; `None` for a question.
    kind: Option<&'static str>,
}

fn names(cluster: &Cluster) -> Vec<Named> {
    let name = |id: &str, name: &str, kind| Named {
        id: id.to_owned(),
        name: name.to_owned(),
        kind,
        plain: plain(name),
    };
    let bodies = cluster.bodies.values();
    let members = cluster.members.values();
    let people = cluster.people.values();
    bodies
        .map(|it| name(it.id.as_str(), &it.name, "body"))
        .chain(members.map(|it| name(it.id.as_str(), &it.name, "member")))
        .chain(people.map(|it| name(it.id.as_str(), &it.name, "person")))
        .collect()
}

/// Names that begin with the text first, then those with it at a word, then anywhere; then the
/// questions. An empty field shows what can be asked.
fn find(all: &All, text: &str) -> Vec<Hit> {
    let typed = plain(text.trim());
    let mut ranked: Vec<(usize, &Named)> = all
        .names
        .iter()
        .filter(|_| !typed.is_empty())
        .filter_map(|name| {
            let at = name.plain.find(&typed)?;
            let before = name.plain.get(..at).and_then(|it| it.chars().last());
            let rank = match before {
                None => 0,
                Some(before) if !before.is_alphanumeric() => 1,
                Some(_) => 2,
            };
            Some((rank, name))
        })
        .collect();
    sorting::by_key(&mut ranked, |(rank, _)| *rank);
    let offers = ask::find(&all.offers, &typed, SHOWN);
    let room = NAMES.max(SHOWN.saturating_sub(offers.len()));
    let names = ranked.into_iter().take(room).map(|(_, name)| Hit {
        aim: name.id.clone(),
        text: name.name.clone(),
        kind: Some(name.kind),
    });
    let questions = offers.into_iter().map(|offer| Hit {
        aim: offer.address.clone(),
        text: offer.text.clone(),
        kind: None,
    });
    names.chain(questions).take(SHOWN).collect()
}

#[component]
pub fn Find(stage: Stage, open: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let field = NodeRef::<html::Input>::new();
    let text = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let all = memo(move || {
        let cluster = desk.session.cluster();
        All {
            names: names(&cluster),
            offers: ask::offers(&cluster, t()),
        }
    });
    let hits = memo(move || all.with(|all| text.with(|text| find(all, text))));
    let numbered = move || -> Vec<(usize, Hit)> { hits.get().into_iter().enumerate().collect() };
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    let choose = move |hit: &Hit| {
        open.set(false);
        match hit.kind {
            None => desk.ask(&hit.aim),
            Some(kind) => {
                if kind == "body" {
                    desk.unfold_above(&hit.aim);
                    desk.cursor.set(Some(hit.aim.clone()));
                    stage.reveal(&hit.aim);
                }
                desk.point_at(&hit.aim);
            }
        }
        page::focus("outline");
    };
    let on_key = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = (*at + 1).min(count.saturating_sub(1))),
            "ArrowUp" => at.update(|at| *at = at.saturating_sub(1)),
            "Enter" => {
                let hit = hits.with_untracked(|hits| hits.get(at.get_untracked()).cloned());
                if let Some(hit) = hit {
                    choose(&hit);
                }
            }
            "Escape" => {
                event.stop_propagation();
                open.set(false);
                page::focus("outline");
            }
            _ => return,
        }
        event.prevent_default();
    };
    let leave = move |event: FocusEvent| {
        // Without a target the window lost the focus, and the search waits for its return.
        if event.related_target().is_some() {
            open.set(false);
        }
    };
    view! {
        <div class="chart-find">
            <ul id="chart-hits" role="listbox" aria-label=move || t().chart_ask_label()>
                {rows(
                    numbered,
                    |(index, hit)| format!("{index} {} {:?}", hit.aim, hit.kind),
                    move |(index, hit)| {
                        let chosen = hit.clone();
                        let kind = hit.kind;
                        view! {
                            <li
                                id=format!("chart-hit-{index}")
                                role="option"
                                data-ask=kind.is_none().then(|| hit.aim.clone())
                                aria-selected=move || (at.get() == index).to_string()
                                on:pointerdown=move |event| {
                                    event.prevent_default();
                                    choose(&chosen);
                                }
                            >
                                <span>{hit.text.clone()}</span>
                                <span class="kind">
                                    {move || match kind {
                                        Some(kind) => t().record(kind).into_owned(),
                                        None => t().chart_ask_question().to_owned(),
                                    }}
                                </span>
                            </li>
                        }
                    },
                )}
                <Show when=move || hits.with(Vec::is_empty)>
                    <li class="nothing" role="option" aria-selected="false" aria-disabled="true">
                        {move || t().search_nothing(text.get())}
                    </li>
                </Show>
            </ul>
            <input
                type="search"
                class="field"
                node_ref=field
                role="combobox"
                aria-expanded="true"
                aria-controls="chart-hits"
                aria-autocomplete="list"
                aria-activedescendant=move || format!("chart-hit-{}", at.get())
                aria-label=move || t().chart_ask_label()
                placeholder=move || t().chart_ask_label()
                on:input=move |event| {
                    text.set(event_target_value(&event));
                    at.set(0);
                }
                on:keydown=on_key
                on:focusout=leave
            />
        </div>
    }
}

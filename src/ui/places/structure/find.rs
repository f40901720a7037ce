//! Finds bodies, members and people on the chart: choosing one brings it into view and opens it.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;

use super::desk::use_desk;
use super::stage::Stage;
use crate::app::reader::use_words;
use crate::browser::page;
use crate::domain::cluster::Cluster;

/// More would be read by nobody.
const SHOWN: usize = 12;

#[derive(Clone, PartialEq)]
struct Hit {
    id: String,
    name: String,
    kind: &'static str,
}

fn everything(cluster: &Cluster) -> Vec<Hit> {
    let hit = |id: &str, name: &str, kind| Hit {
        id: id.to_owned(),
        name: name.to_owned(),
        kind,
    };
    let bodies = cluster.bodies.values();
    let members = cluster.members.values();
    let people = cluster.people.values();
    bodies
        .map(|it| hit(it.id.as_str(), &it.name, "body"))
        .chain(members.map(|it| hit(it.id.as_str(), &it.name, "member")))
        .chain(people.map(|it| hit(it.id.as_str(), &it.name, "person")))
        .collect()
}

/// Hits at the beginning of a name first, then at that of a word, then anywhere.
fn find(all: &[Hit], text: &str) -> Vec<Hit> {
    let text = text.trim().to_lowercase();
    let mut ranked: Vec<(usize, &Hit)> = all
        .iter()
        .filter_map(|hit| {
            let name = hit.name.to_lowercase();
            let at = name.find(&text)?;
            let rank = match name.get(..at).and_then(|before| before.chars().last()) {
                None => 0,
                Some(before) if !before.is_alphanumeric() => 1,
                Some(_) => 2,
            };
            Some((rank, hit))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked
        .into_iter()
        .take(SHOWN)
        .map(|(_, hit)| hit.clone())
        .collect()
}

#[component]
pub fn Find(stage: Stage, open: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let field = NodeRef::<html::Input>::new();
    let text = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let hits =
        Memo::new(move |_| text.with(|text| find(&everything(&desk.session.cluster()), text)));
    let numbered = move || -> Vec<(usize, Hit)> { hits.get().into_iter().enumerate().collect() };
    Effect::new(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    let choose = move |hit: &Hit| {
        open.set(false);
        if hit.kind == "body" {
            desk.unfold_above(&hit.id);
            desk.cursor.set(Some(hit.id.clone()));
            stage.reveal(&hit.id);
        }
        desk.point_at(&hit.id);
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
            <ul id="chart-hits" role="listbox" aria-label=move || t().structure_find_label()>
                <For
                    each=numbered
                    key=|(index, hit)| (*index, hit.id.clone())
                    let((index, hit))
                >
                    {
                        let chosen = hit.clone();
                        view! {
                            <li
                                id=format!("chart-hit-{index}")
                                role="option"
                                aria-selected=move || (at.get() == index).to_string()
                                on:pointerdown=move |event| {
                                    event.prevent_default();
                                    choose(&chosen);
                                }
                            >
                                <span>{hit.name.clone()}</span>
                                <span class="kind">{move || t().record(hit.kind).into_owned()}</span>
                            </li>
                        }
                    }
                </For>
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
                aria-label=move || t().structure_find_label()
                placeholder=move || t().structure_find_label()
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

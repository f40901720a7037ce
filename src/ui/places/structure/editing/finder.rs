//! A list that is searched by typing and chosen from with Enter or a press.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::sorting;

/// More would be read by nobody.
pub const SHOWN: usize = 12;

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub id: String,
    pub name: String,
    /// What is said beside it.
    pub note: String,
    /// Whether choosing it would be refused; the note then says why.
    pub refused: bool,
}

/// How well a name answers what was typed: at its beginning, at that of a word, anywhere.
pub fn rank(name: &str, typed: &str) -> Option<usize> {
    let name = name.to_lowercase();
    let at = name.find(&typed.trim().to_lowercase())?;
    Some(match name.get(..at).and_then(|it| it.chars().last()) {
        None => 0,
        Some(before) if !before.is_alphanumeric() => 1,
        Some(_) => 2,
    })
}

/// Keeps what answers, best first, then as it came.
pub fn ranked<T>(all: Vec<T>, name: impl Fn(&T) -> &str, typed: &str) -> Vec<T> {
    let mut found: Vec<(usize, T)> = all
        .into_iter()
        .filter_map(|it| Some((rank(name(&it), typed)?, it)))
        .collect();
    sorting::by_key(&mut found, |(rank, _)| *rank);
    found.into_iter().map(|(_, it)| it).collect()
}

#[component]
pub fn Finder(
    #[prop(into)] label: Signal<String>,
    /// The entries for what was typed, at most [`SHOWN`].
    find: Callback<String, Vec<Hit>>,
    /// Takes the id of an entry.
    choose: Callback<String>,
) -> impl IntoView {
    let t = use_words();
    let field = NodeRef::<html::Input>::new();
    let text = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let hits = memo(move || find.run(text.get()));
    let on_key = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = (*at + 1).min(count.saturating_sub(1))),
            "ArrowUp" => at.update(|at| *at = at.saturating_sub(1)),
            "Enter" if !event.is_composing() => {
                let hit = hits.with_untracked(|hits| hits.get(at.get_untracked()).cloned());
                if let Some(hit) = hit {
                    choose.run(hit.id);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <div class="finder">
            <input
                type="search"
                class="field"
                node_ref=field
                role="combobox"
                autocomplete="off"
                aria-expanded="true"
                aria-controls="finder-hits"
                aria-autocomplete="list"
                aria-activedescendant=move || {
                    hits.with(|hits| !hits.is_empty()).then(|| format!("finder-hit-{}", at.get()))
                }
                aria-label=move || label.get()
                placeholder=move || label.get()
                on:input=move |event| {
                    text.set(event_target_value(&event));
                    at.set(0);
                }
                on:keydown=on_key
            />
            <ul id="finder-hits" role="listbox" aria-label=move || label.get()>
                {move || {
                    hits.get()
                        .into_iter()
                        .enumerate()
                        .map(|(index, hit)| view! {
                            <li
                                id=format!("finder-hit-{index}")
                                role="option"
                                data-hit=hit.id.clone()
                                class:refused=hit.refused
                                aria-selected=move || (at.get() == index).to_string()
                                on:pointerdown=move |event| event.prevent_default()
                                on:click=move |_| choose.run(hit.id.clone())
                            >
                                <span>{hit.name}</span>
                                <span class="note">{hit.note}</span>
                            </li>
                        })
                        .collect_view()
                }}
                <Show when=move || hits.with(Vec::is_empty)>
                    <li role="option" aria-selected="false" aria-disabled="true">
                        {move || t().search_nothing(text.get())}
                    </li>
                </Show>
            </ul>
        </div>
    }
}

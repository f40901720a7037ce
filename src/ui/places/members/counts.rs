//! How many members there are of each class, kind and network. Each count is a filter.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Lines, RightMark};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::membership::register::Line;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::words::Words;
use crate::words::plain::plain;

/// What the register is narrowed to; an unset filter lets everything through.
#[derive(Clone, Copy)]
pub struct Filters {
    text: RwSignal<String>,
    class: RwSignal<Option<String>>,
    kind: RwSignal<Option<String>>,
    network: RwSignal<Option<String>>,
    /// Shows members that have left as well.
    former: RwSignal<bool>,
}

impl Filters {
    pub fn new() -> Self {
        Self {
            text: RwSignal::default(),
            class: RwSignal::default(),
            kind: RwSignal::default(),
            network: RwSignal::default(),
            former: RwSignal::default(),
        }
    }

    /// The lines that pass.
    pub fn pass(self, lines: &Lines, words: Words) -> Vec<&Line> {
        let (class, kind) = (self.class.get(), self.kind.get());
        let (network, former) = (self.network.get(), self.former.get());
        let text = plain(self.text.get().trim());
        let is = |wanted: &Option<String>, has: Option<&str>| match wanted {
            Some(wanted) => has.unwrap_or_default() == wanted,
            None => true,
        };
        let holds = |line: &Line| {
            let parts = [
                Some(line.name.as_str()),
                line.class_name.as_deref(),
                line.town.as_deref(),
                line.representative.as_deref(),
                Some(line.know_how.as_str()),
                line.activity.as_deref(),
            ];
            let kind = line.kind.as_deref().map(|kind| words.member_kind(kind));
            parts
                .into_iter()
                .flatten()
                .any(|part| plain(part).contains(&text))
                || kind.is_some_and(|kind| plain(&kind).contains(&text))
        };
        let in_network = |line: &Line| match &network {
            Some(network) => line.networks.iter().any(|it| it.as_str() == network),
            None => true,
        };
        lines
            .values()
            .filter(|line| former || line.belongs)
            .filter(|line| is(&class, line.class.as_ref().map(Id::as_str)))
            .filter(|line| is(&kind, line.kind.as_deref()))
            .filter(|line| in_network(line))
            .filter(|line| text.is_empty() || holds(line))
            .collect()
    }
}

/// How many members of today there are by the value that `key` reads.
fn tally<'a>(lines: &'a Lines, key: impl Fn(&'a Line) -> Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in lines.values().filter(|line| line.belongs) {
        for value in key(line) {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
}

#[component]
pub fn Counts(lines: Memo<Lines>, filters: Filters) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let classes = memo(move || {
        let counts = lines.with(|lines| {
            tally(lines, |line| {
                vec![
                    line.class
                        .as_ref()
                        .map(|it| it.as_str().to_owned())
                        .unwrap_or_default(),
                ]
            })
        });
        let cluster = session.cluster();
        let mut classes: Vec<_> = in_order(&cluster.member_classes)
            .into_iter()
            .map(|class| {
                let count = counts.get(class.id.as_str()).copied().unwrap_or_default();
                (
                    class.id.as_str().to_owned(),
                    class.name.clone(),
                    Some(class.right()),
                    count,
                )
            })
            .collect();
        if let Some(count) = counts.get("") {
            classes.push((
                String::new(),
                t().members_no_class().to_owned(),
                None,
                *count,
            ));
        }
        classes
    });
    let kinds = memo(move || {
        let counts =
            lines.with(|lines| tally(lines, |line| vec![line.kind.clone().unwrap_or_default()]));
        let mut kinds: Vec<_> = counts.into_iter().collect();
        sorting::by_key(&mut kinds, |(_, count)| std::cmp::Reverse(*count));
        kinds
    });
    let networks = memo(move || {
        let counts = lines.with(|lines| {
            tally(lines, |line| {
                line.networks
                    .iter()
                    .map(|it| it.as_str().to_owned())
                    .collect()
            })
        });
        let cluster = session.cluster();
        let networks = in_order(&cluster.networks).into_iter();
        networks
            .map(|it| {
                let count = counts.get(it.id.as_str()).copied().unwrap_or_default();
                (it.id.as_str().to_owned(), it.name.clone(), count)
            })
            .collect::<Vec<_>>()
    });
    let left =
        memo(move || lines.with(|lines| lines.values().filter(|line| !line.belongs).count()));
    let word_of_kind = move |kind: &str| {
        if kind.is_empty() {
            t().not_set().to_owned()
        } else {
            t().member_kind(kind).into_owned()
        }
    };
    view! {
        <div class="counts">
            <input
                type="search"
                class="field members-find no-print"
                placeholder=move || t().members_find()
                aria-label=move || t().members_find()
                prop:value=move || filters.text.get()
                on:input=move |event| filters.text.set(event_target_value(&event))
            />
            <div class="count-group" role="group" aria-label=move || t().records("memberClass").into_owned()>
                {move || {
                    classes
                        .get()
                        .into_iter()
                        .map(|(id, name, right, count)| view! {
                            <Count chosen=filters.class value=id count=count>
                                <RightMark right=right.clone() />
                                {name}
                            </Count>
                        })
                        .collect_view()
                }}
            </div>
            <div class="count-group" role="group" aria-label=move || t().kind()>
                {move || {
                    kinds
                        .get()
                        .into_iter()
                        .map(|(kind, count)| {
                            let word = word_of_kind(&kind);
                            view! { <Count chosen=filters.kind value=kind count=count>{word}</Count> }
                        })
                        .collect_view()
                }}
            </div>
            <Show when=move || networks.with(|all| all.len() > 1)>
                <div
                    class="count-group"
                    role="group"
                    aria-label=move || t().records("network").into_owned()
                >
                    {move || {
                        networks
                            .get()
                            .into_iter()
                            .map(|(id, name, count)| view! {
                                <Count chosen=filters.network value=id count=count>
                                    {name}
                                </Count>
                            })
                            .collect_view()
                    }}
                </div>
            </Show>
            <Show when=move || left.get() != 0>
                <label class="tick no-print">
                    <input
                        type="checkbox"
                        prop:checked=move || filters.former.get()
                        on:change=move |event| filters.former.set(event_target_checked(&event))
                    />
                    <span>{move || t().members_former(left.get())}</span>
                </label>
            </Show>
        </div>
    }
}

/// A count that narrows the table while it is pressed.
#[component]
fn Count(
    chosen: RwSignal<Option<String>>,
    value: String,
    count: usize,
    children: Children,
) -> impl IntoView {
    let own = value.clone();
    let pressed = memo(move || chosen.with(|chosen| chosen.as_ref() == Some(&own)));
    view! {
        <button
            type="button"
            class="count-chip"
            aria-pressed=move || pressed.get().to_string()
            on:click=move |_| chosen.set((!pressed.get_untracked()).then(|| value.clone()))
        >
            {children()}
            <strong class="figure">{count}</strong>
        </button>
    }
}

//! How many members there are of each class, kind and network. Each count is a filter.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Lines, RightMark};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::membership::listing::{Ask, Whoever};
use crate::domain::membership::register::Line;
use crate::domain::plain::plain;
use crate::domain::roster::in_order;
use crate::domain::sorting;

/// What the register is narrowed to; an unset filter lets everything through.
#[derive(Clone, Copy)]
pub struct Filters {
    text: RwSignal<String>,
    class: RwSignal<Option<String>>,
    kind: RwSignal<Option<String>>,
    network: RwSignal<Option<String>>,
    /// Set: founders alone.
    founder: RwSignal<Option<String>>,
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
            founder: RwSignal::default(),
            former: RwSignal::default(),
        }
    }

    /// What is asked for, without an order.
    pub fn ask(self) -> Ask {
        Ask {
            text: plain(self.text.get().trim()),
            class: self.class.get(),
            kind: self.kind.get(),
            network: self.network.get(),
            whoever: if self.founder.with(Option::is_some) {
                Whoever::Founders
            } else {
                Whoever::All
            },
            former: self.former.get(),
            ..Ask::default()
        }
    }
}

/// How many members of the day there are by the value that `key` reads.
fn tally<'a>(lines: &'a Lines, key: &dyn Fn(&'a Line) -> Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in lines.values().filter(|line| line.belongs) {
        for value in key(line) {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
}

fn id_of<T>(id: Option<&Id<T>>) -> String {
    id.map(|it| it.as_str().to_owned()).unwrap_or_default()
}

#[component]
pub fn Counts(lines: Memo<Lines>, filters: Filters) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let classes = memo(move || {
        let counts = lines.with(|lines| tally(lines, &|line| vec![id_of(line.class.as_ref())]));
        let cluster = session.cluster();
        let mut classes: Vec<_> = in_order(&cluster.member_classes)
            .into_iter()
            .map(|class| {
                let count = counts.get(class.id.as_str()).copied().unwrap_or_default();
                let id = class.id.as_str().to_owned();
                (id, class.name.clone(), Some(class.right()), count)
            })
            .collect();
        if let Some(count) = counts.get("") {
            let name = t().members_no_class().to_owned();
            classes.push((String::new(), name, None, *count));
        }
        classes
    });
    let kinds = memo(move || {
        let counts =
            lines.with(|lines| tally(lines, &|line| vec![line.kind.clone().unwrap_or_default()]));
        let mut kinds: Vec<_> = counts.into_iter().collect();
        sorting::by_key(&mut kinds, |(_, count)| std::cmp::Reverse(*count));
        kinds
    });
    let networks = memo(move || {
        let counts = lines.with(|lines| {
            tally(lines, &|line| {
                line.networks.iter().map(|it| id_of(Some(it))).collect()
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
    let founders = memo(move || {
        let founders = |line: &&Line| line.belongs && line.founder;
        lines.with(|lines| lines.values().filter(founders).count())
    });
    let left = memo(move || lines.with(|lines| lines.values().filter(|line| line.left).count()));
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
            {move || {
                let count = Some(founders.get()).filter(|it| *it != 0)?;
                Some(view! {
                    <div class="count-group" role="group" aria-label=move || t().members_founder()>
                        <Count chosen=filters.founder value=String::new() count=count>
                            {move || t().members_founders()}
                        </Count>
                    </div>
                })
            }}
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

//! What of the board is shown, and by what its lanes go. All of it stands in the address, so that a
//! narrowed board can be mailed.

use std::collections::BTreeSet;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch_at_pause};
use crate::app::route::{Route, Router};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::work::Project;
use crate::domain::work::deck::{Deck, Lanes, NONE, Only, Query};
use crate::exchange::tables::fold;
use crate::ui::kit::{Choose, Icon, Sign};
use crate::words::Words;

type Options = Vec<(String, String)>;

/// The words of the address that narrow the board.
const FILTERS: [&str; 7] = [
    "q",
    "theme",
    "group",
    "lead",
    "responsible",
    "label",
    "only",
];

/// What the address asks for.
pub fn query(route: &Route) -> Query {
    let word = |name: &str| route.query.get(name).cloned().unwrap_or_default();
    let [text, theme, group, lead, responsible, label, only] = FILTERS.map(word);
    Query {
        text: fold::fold(&text),
        theme,
        group,
        lead,
        responsible,
        label,
        only: only.parse().ok(),
    }
}

/// Only what would find something is offered: the records that some project names.
fn named(cluster: &Cluster, names: impl Fn(&Project) -> Vec<String>, records: Options) -> Options {
    let live = cluster.projects.values().filter(|it| it.is_live());
    let named: BTreeSet<String> = live.flat_map(names).gathered();
    let is_named = |(id, _): &(String, String)| named.contains(id);
    records.into_iter().filter(is_named).collect()
}

fn options<T>(id: Option<&Id<T>>) -> Vec<String> {
    id.into_iter().map(ToString::to_string).collect()
}

fn themes(cluster: &Cluster) -> Options {
    let all = cluster.themes.values().rev();
    let all = all.map(|it| (it.id.to_string(), format!("{} · {}", it.year, it.title)));
    named(cluster, |it| options(it.theme.as_ref()), all.collect())
}

fn groups(cluster: &Cluster) -> Options {
    let all = in_order(&cluster.bodies).into_iter();
    let all = all.map(|it| (it.id.to_string(), it.name.clone()));
    named(cluster, |it| options(it.group.as_ref()), all.collect())
}

fn leads(cluster: &Cluster) -> Options {
    let all = cluster.members.values();
    let all = all.map(|it| (it.id.to_string(), it.name.clone()));
    named(
        cluster,
        |it| options(it.lead_member.as_ref()),
        all.collect(),
    )
}

fn people(cluster: &Cluster) -> Options {
    let all = cluster.people.values();
    let all = all.map(|it| (it.id.to_string(), it.name.clone()));
    named(
        cluster,
        |it| options(it.responsible.as_ref()),
        all.collect(),
    )
}

fn labels(cluster: &Cluster) -> Options {
    let all = in_order(&cluster.labels).into_iter();
    let all = all.map(|it| (it.id.to_string(), it.name.clone()));
    let names = |it: &Project| it.labels.iter().map(ToString::to_string).collect();
    named(cluster, names, all.collect())
}

pub fn lanes_word(words: Words, lanes: Lanes) -> &'static str {
    match lanes {
        Lanes::Group => words.projects_group(),
        Lanes::Goal => words.record_goal(),
        Lanes::Lead => words.projects_lead(),
        Lanes::Network => words.record_network(),
    }
}

#[component]
pub fn Filters() -> impl IntoView {
    let desk = use_desk();
    let router: Router = expect_context();
    let t = use_words();
    let word = |name: &'static str| {
        memo(move || router.get().query.get(name).cloned().unwrap_or_default())
    };
    let narrowed = memo(move || {
        let route = router.get();
        FILTERS.iter().any(|it| route.query.contains_key(*it))
    });
    let only = memo(move || {
        let word = |it: Only| match it {
            Only::Late => t().projects_late(),
            Only::Lacking => t().board_only_lacking(),
        };
        let all = [Only::Late, Only::Lacking].into_iter();
        all.map(|it| (it.to_string(), word(it).to_owned()))
            .collect::<Options>()
    });
    view! {
        <div class="toolbar board-filters no-print" role="search" aria-label=move || t().board_filters()>
            <input
                type="search"
                class="field"
                aria-label=move || t().board_search()
                placeholder=move || t().board_search()
                prop:value=word("q")
                on:input=move |event| router.set_query("q", &event_target_value(&event))
            />
            <Narrow word="theme" value=word("theme") options=watch_at_pause(themes) label=move || t().record_theme().to_owned() />
            <Narrow word="group" value=word("group") options=watch_at_pause(groups) label=move || t().projects_group().to_owned() />
            <Narrow word="lead" value=word("lead") options=watch_at_pause(leads) label=move || t().projects_lead().to_owned() />
            <Narrow word="responsible" value=word("responsible") options=watch_at_pause(people) label=move || t().projects_responsible().to_owned() />
            <Narrow word="label" value=word("label") options=watch_at_pause(labels) label=move || t().record_label().to_owned() />
            <Narrow word="only" value=word("only") options=only label=move || t().board_only().to_owned() />
            <Show when=move || narrowed.get()>
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| router.step(&FILTERS.map(|it| (it, "")))
                >
                    <Icon sign=Sign::Close />
                    {move || t().motions_show_all()}
                </button>
            </Show>
            <p class="small muted" role="status">
                {move || {
                    let shown = desk.laid.with(|it| it.shown);
                    let all = desk.deck.with(Deck::len);
                    if narrowed.get() { t().x_of_y(shown, all) } else { String::new() }
                }}
            </p>
        </div>
    }
}

/// By what the lanes go, if there are any.
#[component]
pub fn LaneChoice() -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let lanes = memo(move || {
        let offered = [Lanes::Group, Lanes::Goal, Lanes::Lead, Lanes::Network];
        let none = (String::new(), t().board_no_lanes().to_owned());
        let offered = offered.into_iter();
        let offered = offered.map(|it| (it.to_string(), t().board_lanes_by(lanes_word(t(), it))));
        std::iter::once(none).chain(offered).collect::<Options>()
    });
    view! {
        <Choose
            value=memo(move || router.get().query.get("lanes").cloned().unwrap_or_default())
            options=lanes
            label=Signal::derive(move || t().board_lanes().to_owned())
            save=UnsyncCallback::new(move |chosen: String| {
                router.set_query("lanes", &chosen);
                true
            })
            framed=true
        />
    }
}

/// One choice; its first line names what it narrows by. Where nothing can be chosen, there is none.
#[component]
fn Narrow(
    word: &'static str,
    value: Memo<String>,
    options: Memo<Options>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let offered = memo(move || {
        let mut all = vec![(String::new(), t().motions_any(label.get()))];
        all.extend(options.get());
        if word != "only" && word != "theme" {
            all.push((NONE.to_owned(), t().not_set().to_owned()));
        }
        all
    });
    let some = memo(move || !options.with(Vec::is_empty) || value.with(|it| !it.is_empty()));
    view! {
        <Show when=move || some.get()>
            <Choose
                value
                options=offered
                label
                save=UnsyncCallback::new(move |chosen: String| {
                    router.set_query(word, &chosen);
                    true
                })
                framed=true
            />
        </Show>
    }
}

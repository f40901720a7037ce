//! A project on the board: what it is, who answers for it, how far it is, and what it lacks.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::budget::{Spending, Spent, spent};
use super::desk::{Way, dom_id, use_desk};
use super::menu::CardMenu;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::browser::intl::IntlFormats;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::money::currency_of_project;
use crate::domain::vocabulary::LabelColour;
use crate::domain::work::Project;
use crate::domain::work::deck::{Tally, is_late, lacking};
use crate::domain::work::starting::{Lack, Lacks};
use crate::ui::kit::{Icon, Sign};
use crate::words::{Formats as _, Words};

/// What a card tells.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    project: Project,
    currency: String,
    lead: Option<String>,
    responsible: Option<String>,
    group: Option<String>,
    labels: Vec<(String, Option<LabelColour>)>,
    tally: Tally,
    lacks: Option<Lacks>,
    late: bool,
}

fn facts(cluster: &Cluster, id: &Id<Project>, tally: Tally, today: Date) -> Option<Facts> {
    let project = cluster.projects.get(id)?;
    let labels = project.labels.iter();
    let labels = labels.filter_map(|id| cluster.labels.get(id));
    Some(Facts {
        currency: currency_of_project(cluster, project),
        lead: cluster
            .member_name(project.lead_member.as_ref())
            .map(str::to_owned),
        responsible: cluster
            .person_name(project.responsible.as_ref())
            .map(str::to_owned),
        group: cluster.body_name(project.group.as_ref()).map(str::to_owned),
        labels: labels
            .map(|it| (it.name.clone(), it.colour.clone()))
            .collect(),
        tally,
        lacks: lacking(cluster, project),
        late: is_late(project, today),
        project: project.clone(),
    })
}

/// The class that colours a label; its name is always written on it.
pub fn label_class(colour: Option<&LabelColour>) -> String {
    format!("label {}", colour.map_or("grey", LabelColour::as_str))
}

/// A seat for a card: as the board is narrowed, another card takes it over, and what is the same on
/// both stays in the page. Without a `place` the seat is nobody's.
#[component]
pub fn Card(id: Memo<Id<Project>>, place: Signal<Option<(usize, usize)>>) -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let facts = memo(move || {
        let (cluster, today) = (desk.session.cluster(), desk.session.today());
        id.with(|id| {
            let tally = desk.deck.with(|deck| deck.tally(id));
            facts(&cluster, id, tally, today)
        })
    });
    let tells = memo(move || {
        let (words, formats) = (t(), formats());
        facts.with(|it| it.as_ref().map(|it| told(it, words, &formats)))
    });
    let shown_chips =
        memo(move || tells.with(|it| it.as_ref().map(|it| it.chips.clone()).unwrap_or_default()));
    let taken = memo(move || place.get().is_some());
    let href = move || id.with(|id| desk.router.get().with("focus", id.as_str()).href());
    let is = move |one: &Option<Id<Project>>| id.with(|id| one.as_ref() == Some(id));
    let is_late = move || facts.with(|it| it.as_ref().is_some_and(|it| it.late));
    let class = move || {
        let mut class = "project-card".to_owned();
        let mut add = |is: bool, name: &str| {
            if is {
                class.push_str(name);
            }
        };
        add(desk.current.with(is), " current");
        add(is_late(), " late");
        desk.drag.with(|drag| {
            if let Some(drag) = drag {
                id.with(|id| {
                    add(drag.cards.contains(id), " carried");
                    let mark = drag.beside(id);
                    add(mark == Some(false), " drop-before");
                    add(mark == Some(true), " drop-after");
                });
            }
        });
        class
    };
    let on_key = move |event: KeyboardEvent| {
        let way = match event.key().as_str() {
            "ArrowUp" if event.shift_key() => Way::Top,
            "ArrowDown" if event.shift_key() => Way::Bottom,
            "ArrowUp" => Way::Up,
            "ArrowDown" => Way::Down,
            "ArrowLeft" => Way::Left,
            "ArrowRight" => Way::Right,
            _ => return,
        };
        if event.alt_key() && !desk.session.read_only() {
            event.prevent_default();
            desk.step(&id.get_untracked(), way);
        }
    };
    let name = move || facts.with(|it| it.as_ref().map(|it| it.project.title.clone()));
    let is_chosen = move || desk.chosen.with(|all| id.with(|id| all.contains(id)));
    let choice = move || {
        desk.choosing.get().then(|| {
            view! {
                <input
                    type="checkbox"
                    class="card-choice"
                    aria-label=move || t().board_choose_one(name().unwrap_or_default())
                    prop:checked=is_chosen
                    on:change=move |event| {
                        desk.choose(&id.get_untracked(), event_target_checked(&event));
                    }
                />
            }
        })
    };
    view! {
        <li
            class=class
            hidden=move || !taken.get()
            data-project=move || id.with(ToString::to_string)
            aria-setsize=move || place.get().map(|it| it.1)
            aria-posinset=move || place.get().map(|it| it.0)
            on:keydown=on_key
            on:pointerdown=move |event| desk.press(&id.get_untracked(), &event)
        >
            <div class="card-head">
                {choice}
                <a
                    id=move || taken.get().then(|| id.with(dom_id))
                    class="statement"
                    href=href
                    draggable="false"
                    aria-current=move || desk.current.with(is).then_some("true")
                    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
                    on:click=move |event| {
                        // The hand that let go of a card did not mean to open it.
                        if desk.moved.get_value() {
                            event.prevent_default();
                        }
                    }
                >
                    {name}
                </a>
                {move || {
                    (!desk.session.read_only())
                        .then(|| view! {
                            <span class="grip no-print" aria-hidden="true">
                                <Icon sign=Sign::Grip />
                            </span>
                            <CardMenu id name=Signal::derive(move || name().unwrap_or_default()) />
                        })
                }}
            </div>
            {move || shown_chips.with(chips)}
            <p class="small muted card-who">{move || tells.with(|it| it.as_ref().map(|it| it.who.clone()))}</p>
            <p class="small muted card-lines">{move || tells.with(|it| it.as_ref().map(|it| it.lines.clone()))}</p>
            <Spending spent=memo(move || tells.with(|it| it.as_ref()?.spent.clone())) />
        </li>
    }
}

/// What stands below the title. Each text is one of its own, so that a seat that another card takes
/// over writes only what is not the same on both.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    chips: Chips,
    who: String,
    lines: String,
    spent: Option<Spent>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Chips {
    /// Names and classes.
    labels: Vec<(String, String)>,
    /// What is late or lacks.
    marks: Vec<&'static str>,
}

fn told(facts: &Facts, words: Words, formats: &IntlFormats) -> Told {
    let project = &facts.project;
    let lacks = |lack| facts.lacks.is_some_and(|it| it.includes(lack));
    let marks = [
        facts.late.then(|| words.projects_late()),
        lacks(Lack::Responsible).then(|| words.projects_no_responsible()),
        lacks(Lack::Agreement).then(|| words.board_no_agreement()),
    ];
    let labels = facts.labels.iter();
    let labels = labels.map(|(name, colour)| (name.clone(), label_class(colour.as_ref())));
    let who = [&facts.lead, &facts.group, &facts.responsible];
    let who: Vec<&str> = who.into_iter().flatten().map(String::as_str).collect();
    // A line may end between two days and not within one.
    let date = |day| formats.date(day).replace(' ', "\u{a0}");
    let days = match (project.start, project.end) {
        (Some(start), Some(end)) => Some(format!("{} – {}", date(start), date(end))),
        (Some(start), None) => Some(words.projects_from(date(start))),
        (None, Some(end)) => Some(words.projects_until(date(end))),
        (None, None) => None,
    };
    let tally = facts.tally;
    let (done, all) = tally.milestones;
    let milestones = (all > 0).then(|| words.projects_milestones(done, all));
    let (done, all) = tally.steps;
    let steps = (all > 0).then(|| words.board_steps(done, all));
    let talk = (tally.comments > 0).then(|| words.board_comments(tally.comments));
    let papers = (tally.papers > 0).then(|| words.board_papers(tally.papers));
    let counted: Vec<String> = [milestones, steps, talk, papers]
        .into_iter()
        .flatten()
        .collect();
    let counted = (!counted.is_empty()).then(|| counted.join(" · "));
    let lines: Vec<String> = [days, counted].into_iter().flatten().collect();
    Told {
        chips: Chips {
            labels: labels.collect(),
            marks: marks.into_iter().flatten().collect(),
        },
        who: who.join(" · "),
        lines: lines.join("\n"),
        spent: spent(project, words, &|amount| {
            formats.amount(amount.minor_units(), &facts.currency)
        }),
    }
}

fn chips(Chips { labels, marks }: &Chips) -> AnyView {
    let label = |(name, class): &(String, String)| {
        view! { <span class=class.clone()>{name.clone()}</span> }
    };
    let mark = |word: &&'static str| {
        view! {
            <span class="badge warning">
                <Icon sign=Sign::Warning />
                {*word}
            </span>
        }
    };
    view! {
        {(!labels.is_empty())
            .then(|| view! { <p class="card-labels">{labels.iter().map(label).collect_view()}</p> })}
        {(!marks.is_empty())
            .then(|| view! { <p class="card-marks">{marks.iter().map(mark).collect_view()}</p> })}
    }
    .into_any()
}

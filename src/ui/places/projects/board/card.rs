//! A project on the board: what it is, who answers for it, how far it is, and what it lacks.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::budget::BudgetLine;
use super::desk::{Way, dom_id, use_desk};
use super::menu::CardMenu;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
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

#[component]
pub fn Card(id: Id<Project>, place: Signal<Option<(usize, usize)>>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let key = StoredValue::new(id.clone());
    let facts = memo(move || {
        let (cluster, today) = (desk.session.cluster(), desk.session.today());
        key.with_value(|id| {
            let tally = desk.deck.with(|deck| deck.tally(id));
            facts(&cluster, id, tally, today)
        })
    });
    let href = move || key.with_value(|id| desk.router.get().with("focus", id.as_str()).href());
    let is = move |one: &Option<Id<Project>>| key.with_value(|id| one.as_ref() == Some(id));
    let current = memo(move || desk.current.with(is));
    let carried = move || {
        desk.drag.with(|it| {
            it.as_ref()
                .is_some_and(|it| key.with_value(|id| it.cards.contains(id)))
        })
    };
    let marked = move || {
        desk.drag.with(|it| {
            it.as_ref()
                .and_then(|it| key.with_value(|id| it.beside(id)))
        })
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
            desk.step(&key.get_value(), way);
        }
    };
    let name = move || facts.with(|it| it.as_ref().map(|it| it.project.title.clone()));
    let is_chosen = move || {
        desk.chosen
            .with(|all| key.with_value(|id| all.contains(id)))
    };
    let dom = id.to_string();
    view! {
        <li
            class="project-card"
            class:current=move || current.get()
            class:late=move || facts.with(|it| it.as_ref().is_some_and(|it| it.late))
            class:carried=carried
            class:drop-before=move || marked() == Some(false)
            class:drop-after=move || marked() == Some(true)
            data-project=dom
            aria-setsize=move || place.get().map(|it| it.1)
            aria-posinset=move || place.get().map(|it| it.0)
            on:keydown=on_key
            on:pointerdown=move |event| desk.press(&key.get_value(), &event)
        >
            <div class="card-head">
                <Show when=move || desk.choosing.get()>
                    <input
                        type="checkbox"
                        class="card-choice"
                        aria-label=move || t().board_choose_one(name().unwrap_or_default())
                        prop:checked=is_chosen
                        on:change=move |event| {
                            desk.choose(&key.get_value(), event_target_checked(&event));
                        }
                    />
                </Show>
                <a
                    id=dom_id(&id)
                    class="statement"
                    href=href
                    draggable="false"
                    aria-current=move || current.get().then_some("true")
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
                            <CardMenu id=key.get_value() name=Signal::derive(move || name().unwrap_or_default()) />
                        })
                }}
            </div>
            {move || facts.get().map(|facts| view! { <CardFacts facts /> })}
        </li>
    }
}

#[component]
fn CardFacts(facts: Facts) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let Facts {
        project,
        lead,
        responsible,
        group,
        labels,
        tally,
        lacks,
        late,
    } = facts;
    let lacks = move |lack| lacks.is_some_and(|it| it.includes(lack));
    let (start, end) = (project.start, project.end);
    let who: Vec<String> = [lead, group, responsible].into_iter().flatten().collect();
    let mark = move |word: fn(Words) -> &'static str| {
        view! {
            <span class="badge warning">
                <Icon sign=Sign::Warning />
                {move || word(t())}
            </span>
        }
    };
    let any = late || lacks(Lack::Responsible) || lacks(Lack::Agreement);
    view! {
        {(!labels.is_empty())
            .then(|| {
                let labels = labels.into_iter();
                view! {
                    <p class="card-labels">
                        {labels
                            .map(|(name, colour)| {
                                view! { <span class=label_class(colour.as_ref())>{name}</span> }
                            })
                            .collect_view()}
                    </p>
                }
            })}
        {any
            .then(|| {
                view! {
                    <p class="card-marks">
                        {late.then(|| mark(Words::projects_late))}
                        {lacks(Lack::Responsible).then(|| mark(Words::projects_no_responsible))}
                        {lacks(Lack::Agreement).then(|| mark(Words::board_no_agreement))}
                    </p>
                }
            })}
        {(!who.is_empty()).then(|| view! { <p class="small muted card-who">{who.join(" · ")}</p> })}
        {move || {
            let formats = formats();
            let days = match (start, end) {
                (Some(start), Some(end)) => {
                    Some(format!("{} – {}", formats.date(start), formats.date(end)))
                }
                (Some(start), None) => Some(t().projects_from(formats.date(start))),
                (None, Some(end)) => Some(t().projects_until(formats.date(end))),
                (None, None) => None,
            };
            let (done, all) = tally.milestones;
            let milestones = (all > 0).then(|| t().projects_milestones(done, all));
            let (done, all) = tally.steps;
            let steps = (all > 0).then(|| t().board_steps(done, all));
            let talk = (tally.comments > 0).then(|| t().board_comments(tally.comments));
            let papers = (tally.papers > 0).then(|| t().board_papers(tally.papers));
            let told: Vec<String> = [days, milestones, steps, talk, papers]
                .into_iter()
                .flatten()
                .collect();
            (!told.is_empty()).then(|| view! { <p class="small muted">{told.join(" · ")}</p> })
        }}
        <BudgetLine project />
    }
}

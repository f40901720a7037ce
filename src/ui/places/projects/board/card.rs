//! A project on the board: what it is, who answers for it, how far it is, and what it lacks. What is
//! done to it, the board hears.

use leptos::html;
use leptos::prelude::*;

use super::budget::{self, Budget, Spent, spent};
use super::desk::{Desk, dom_id, use_desk};
use super::face::{Part, face};
use super::menu::Ways;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{HeldRow, memo};
use crate::browser::intl::IntlFormats;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::money::currency_of_project;
use crate::domain::vocabulary::LabelColour;
use crate::domain::work::Project;
use crate::domain::work::deck::{Tally, is_late, lacking};
use crate::domain::work::starting::Lack;
use crate::ui::kit::{Icon, Sign};
use crate::words::{Formats as _, Words};

/// Selectors of a card and its parts.
pub const CARD: &str = ".project-card";
pub const CHOICE: &str = ".card-choice";
pub const MENU: &str = ".move-menu";
pub const MENU_BUTTON: &str = ".move-menu > button";

/// Who has a seat of a column. Without a place the seat is nobody's and shows who was there last.
#[derive(Clone, PartialEq)]
pub struct Sitting {
    pub card: Id<Project>,
    /// Its record.
    pub row: Option<HeldRow>,
    /// Its place in the column, from one, and how many there are.
    pub place: Option<(usize, usize)>,
}

/// The class that colours a label; its name is always written on it.
pub fn label_class(colour: Option<&LabelColour>) -> String {
    format!("label {}", colour.map_or("grey", LabelColour::as_str))
}

/// How a card is marked by what is done on the board.
#[derive(Clone, Debug, PartialEq)]
struct Marks {
    current: bool,
    carried: bool,
    /// Whether what is carried would come to stand below it, or above.
    drop_below: Option<bool>,
    chosen: bool,
    /// Where its menu hangs when that is open.
    menu: Option<(i32, i32)>,
}

impl Marks {
    fn of(desk: Desk, card: &Id<Project>) -> Self {
        let (carried, drop_below) = desk.drag.with(|drag| match drag {
            Some(drag) => (drag.cards.contains(card), drag.beside(card)),
            None => (false, None),
        });
        Self {
            current: desk.current.with(|it| it.as_ref() == Some(card)),
            carried,
            drop_below,
            chosen: desk.chosen.with(|all| all.contains(card)),
            menu: desk.menu.with(|open| {
                let open = open.as_ref().filter(|(it, _)| it == card);
                open.map(|(_, at)| *at)
            }),
        }
    }

    fn class(&self, late: bool) -> String {
        let names = [
            ("project-card", true),
            (" current", self.current),
            (" late", late),
            (" carried", self.carried),
            (" open", self.menu.is_some()),
            (" drop-before", self.drop_below == Some(false)),
            (" drop-after", self.drop_below == Some(true)),
        ];
        let names = names.into_iter().filter(|(_, is)| *is);
        names.map(|(name, _)| name).collect()
    }
}

/// A seat for a card: as the board is narrowed, another card takes it over, and what is the same on
/// both stays in the page.
#[component]
pub fn Card(seat: Memo<Sitting>) -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let row = memo(move || seat.with(|it| it.row.clone()));
    let told = memo(move || {
        let (words, formats, today) = (t(), formats(), desk.today.get());
        row.with(|row| {
            let project = row.as_ref()?.downcast_ref::<Project>()?;
            desk.behind.with(|behind| {
                // What is counted changes with what stands behind the cards.
                let tally = desk.deck.with_untracked(|deck| deck.tally(&project.id));
                Some(told(behind, project, tally, today, words, &formats))
            })
        })
    });
    let marks = memo(move || seat.with(|it| Marks::of(desk, &it.card)));
    let card = NodeRef::<html::Li>::new();
    face(card, move || {
        let href = |card: &Id<Project>| desk.router.get().with("focus", card.as_str()).href();
        let mut parts = Vec::with_capacity(16);
        seat.with(|Sitting { card, place, .. }| {
            parts.extend([
                Part::attribute(CARD, "data-project", Some(card.to_string())),
                Part::attribute(CARD, "hidden", place.is_none().then(String::new)),
                Part::attribute(CARD, "aria-posinset", place.map(|it| it.0.to_string())),
                Part::attribute(CARD, "aria-setsize", place.map(|it| it.1.to_string())),
                Part::attribute("a", "id", place.map(|_| dom_id(card))),
                Part::attribute("a", "href", Some(href(card))),
            ]);
        });
        told.with(|told| {
            let told = told.as_ref();
            let text = |of: fn(&Told) -> &String| told.map(of).cloned();
            let late = told.is_some_and(|it| it.late);
            let current = marks.with(|it| it.current).then(|| "true".to_owned());
            parts.extend([
                Part::attribute(CARD, "class", Some(marks.with(|it| it.class(late)))),
                Part::attribute("a", "aria-current", current),
                Part::text("a", text(|it| &it.title)),
                Part::text(".card-who", text(|it| &it.who)),
                Part::text(".card-lines", text(|it| &it.lines)),
            ]);
            parts.extend(budget::parts(told.and_then(|it| it.spent.as_ref())));
        });
        parts
    });
    let title = move || told.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default());
    let choice = move || {
        desk.choosing.get().then(|| {
            view! {
                <input
                    type="checkbox"
                    class="card-choice"
                    aria-label=move || t().board_choose_one(title())
                    prop:checked=move || marks.with(|it| it.chosen)
                />
            }
        })
    };
    let menu = memo(move || marks.with(|it| it.menu));
    let list = move || {
        menu.get().map(|(left, top)| {
            view! {
                <div class="menu-list" style:left=format!("{left}px") style:top=format!("{top}px")>
                    <Ways id=seat.with_untracked(|it| it.card.clone()) />
                </div>
            }
        })
    };
    let ways = move || {
        (!desk.session.read_only()).then(|| {
            view! {
                <span class="grip no-print" aria-hidden="true">
                    <Icon sign=Sign::Grip />
                </span>
                <div class="menu move-menu no-print">
                    <button
                        type="button"
                        class="button square quiet"
                        title=move || t().board_move()
                        aria-label=move || t().board_move_what(title())
                        aria-expanded=move || menu.get().is_some().to_string()
                    >
                        <Icon sign=Sign::More />
                    </button>
                    {list}
                </div>
            }
        })
    };
    let chips_now =
        memo(move || told.with(|it| it.as_ref().map(|it| it.chips.clone()).unwrap_or_default()));
    let beside =
        memo(move || told.with(|it| it.as_ref()?.spent.as_ref().map(|it| it.beside.clone())));
    view! {
        <li node_ref=card>
            <div class="card-head">
                {choice}
                <a
                    class="statement"
                    draggable="false"
                    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
                ></a>
                {ways}
            </div>
            {move || chips_now.with(chips)}
            <p class="small muted card-who"></p>
            <p class="small muted card-lines"></p>
            <Budget beside />
        </li>
    }
}

/// What a card tells. Each text is one of its own, so that a seat that another card takes over writes
/// only what is not the same on both.
#[derive(Clone, Debug, Default, PartialEq)]
struct Told {
    title: String,
    late: bool,
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

fn told(
    cluster: &Cluster,
    project: &Project,
    tally: Tally,
    today: Date,
    words: Words,
    formats: &IntlFormats,
) -> Told {
    let late = is_late(project, today);
    let lacks = lacking(cluster, project);
    let lacks = |lack| lacks.is_some_and(|it| it.includes(lack));
    let marks = [
        late.then(|| words.projects_late()),
        lacks(Lack::Responsible).then(|| words.projects_no_responsible()),
        lacks(Lack::Agreement).then(|| words.board_no_agreement()),
    ];
    let labels = project.labels.iter();
    let labels = labels.filter_map(|id| cluster.labels.get(id));
    let labels = labels.map(|it| (it.name.clone(), label_class(it.colour.as_ref())));
    let who = [
        cluster.member_name(project.lead_member.as_ref()),
        cluster.body_name(project.group.as_ref()),
        cluster.person_name(project.responsible.as_ref()),
    ];
    let who: Vec<&str> = who.into_iter().flatten().collect();
    // A line may end between two days and not within one.
    let date = |day| formats.date(day).replace(' ', "\u{a0}");
    let days = match (project.start, project.end) {
        (Some(start), Some(end)) => Some(format!("{} – {}", date(start), date(end))),
        (Some(start), None) => Some(words.projects_from(date(start))),
        (None, Some(end)) => Some(words.projects_until(date(end))),
        (None, None) => None,
    };
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
    let currency = currency_of_project(cluster, project);
    Told {
        title: project.title.clone(),
        late,
        chips: Chips {
            labels: labels.collect(),
            marks: marks.into_iter().flatten().collect(),
        },
        who: who.join(" · "),
        lines: lines.join("\n"),
        spent: spent(project, words, &|amount| {
            formats.amount(amount.minor_units(), &currency)
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

//! What is drawn and what is meant: the plan of the chart, and what the address asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use super::comparing::Comparing;
use super::kept::{use_last_plan, use_standing};
use super::layouts::arranged_of;
use crate::app::reader::{Dress, use_reader, use_words};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::watch;
use crate::chart::fit::PROJECTOR;
use crate::chart::geometry::Size;
use crate::chart::{Arrangement, ChartBody, ChartChannel, ChartShape, Options, Plan};
use crate::domain::cluster::Cluster;
use crate::domain::findings::Finding;
use crate::domain::id::RecordId;
use crate::domain::record::Kind;
use crate::domain::sorting::Gather as _;
use crate::portrait;
use crate::portrait::ask::{self, Answer, Question};
use crate::portrait::colours::{By, Shade};
use crate::portrait::walk::{bodies_of, near};
use crate::ui::places::findings::use_findings;

/// A screen that is held upright.
const UPRIGHT: Size = Size {
    width: 1080.0,
    height: 1640.0,
};

/// Charts with more cards fold what would be too small to read, until the reader says otherwise.
const FOLDS_FROM: usize = 60;
/// Pixels below which no text of such a chart falls, on a full-HD screen at a desk and in a hall.
/// At a desk the chart has about two thirds of such a screen, where nine pixels should remain.
const LEAST_ON_SCREEN: f64 = 13.5;
const LEAST_IN_HALL: f64 = 18.0;
/// Stands in the address for no folded body at all.
const NOTHING: &str = "none";

/// A plan, equal to another when it is the same reading.
#[derive(Clone)]
pub struct Shared(pub Arc<Plan>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Shared {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        &self.0
    }
}

/// What the address points at.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Focus {
    #[default]
    Nothing,
    /// A body.
    Body(String),
    /// A member or a person: all its seats.
    Holder(RecordId),
}

impl Focus {
    pub fn body(&self) -> Option<&str> {
        match self {
            Self::Body(id) => Some(id),
            _ => None,
        }
    }
}

/// Everything that the parts of this place share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub session: Session,
    pub router: Router,
    pub findings: Memo<Vec<Finding>>,
    pub plan: Memo<Shared>,
    pub focus: Memo<Focus>,
    /// What the chart was asked, with what the records say.
    pub answer: Memo<Option<Answer>>,
    /// What stands out, the rest dimmed.
    pub lit: Memo<Lit>,
    /// The name in the panel or in an answer that is pointed at.
    pub hovered: RwSignal<Option<String>>,
    /// By what the cards are coloured.
    pub by: Memo<Option<By>>,
    /// What the colours stand for.
    pub shades: Memo<Vec<Shade>>,
    /// The body whose part of the chart is shown alone.
    pub only: Memo<Option<String>>,
    /// Whether what stands outside the organisation is left out.
    pub inside: Memo<bool>,
    /// Whether the table is shown instead of the chart.
    pub table: Memo<bool>,
    /// Types of channels that are drawn; all when `None`.
    pub channels: Memo<Option<BTreeSet<String>>>,
    /// Bodies whose children are folded away, by the reader or because not all fits.
    pub folded: Memo<BTreeSet<String>>,
    pub shape: Memo<ChartShape>,
    /// The arrangement that was asked for below a body.
    pub arranged: Memo<BTreeMap<String, Arrangement>>,
    /// The body on which the keyboard stands.
    pub cursor: RwSignal<Option<String>>,
    /// Whether the screen is held upright.
    pub upright: RwSignal<bool>,
    /// Whether the panel that opens next begins with naming the body.
    pub naming: RwSignal<bool>,
    pub comparing: Comparing,
    content: Memo<Content>,
}

/// Bodies and channels that stand out; when there are none, nothing is dimmed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lit {
    pub bodies: BTreeSet<String>,
    pub channels: BTreeSet<String>,
    /// Channels that are drawn as the tree's own line and are not dimmed.
    pub near: BTreeSet<String>,
}

#[derive(Clone, PartialEq)]
struct Content {
    bodies: Arc<Vec<ChartBody>>,
    channels: Vec<ChartChannel>,
    shades: Vec<Shade>,
}

impl Desk {
    pub fn start() -> Self {
        let session = use_session();
        let router: Router = expect_context();
        let t = use_words();
        let findings = use_findings();
        let (standing, last) = (use_standing(), use_last_plan());
        let upright = RwSignal::new(false);
        let comparing = Comparing::start(session, router);
        let reader = use_reader();

        let (asked_focus, asked_channels, asked_folded) = (
            router.query("focus"),
            router.query("channels"),
            router.query("folded"),
        );
        let focus = memo(move || focus_of(&session.cluster(), asked_focus.get().as_deref()));
        let (asked, path, asked_by, asked_only, view) = (
            router.query("ask"),
            router.query("path"),
            router.query("by"),
            router.query("only"),
            router.query("view"),
        );
        let answer = memo(move || {
            let (cluster, words, day) = (session.cluster(), t(), session.today());
            let question = asked.get().and_then(|it| Question::parse(&it, &cluster));
            match question {
                Some(question) => Some(ask::answer(&cluster, words, &question, day)),
                None => ask::path_to_the_top(&cluster, words, &path.get()?, day),
            }
        });
        let hovered = RwSignal::new(None::<String>);
        let lit = memo(move || {
            let cluster = session.cluster();
            if let Some(id) = hovered.get() {
                return Lit::of(bodies_of(&cluster, &RecordId::new(id)));
            }
            if let Some(answer) = answer.get() {
                return Lit {
                    near: near(&cluster, &answer.bodies),
                    bodies: answer.bodies,
                    channels: answer.channels,
                };
            }
            match focus.get() {
                Focus::Holder(id) => Lit::of(bodies_of(&cluster, &id)),
                _ => Lit::of(comparing.pointed().into_iter().collect()),
            }
        });
        // A name that goes while it is pointed at never says that the pointer left.
        Effect::new(move || {
            focus.track();
            hovered.set(None);
        });
        let by = memo(move || asked_by.get()?.parse::<By>().ok());
        let only = memo(move || {
            let id = asked_only.get()?;
            session.cluster().bodies.contains_key(&id).then_some(id)
        });
        let asked_outside = router.query("outside");
        let inside = memo(move || asked_outside.get().as_deref() == Some("no"));
        let table = memo(move || view.get().as_deref() == Some("table"));
        let channels = memo(move || asked_channels.get().map(|list| words_of(&list)));
        let (asked_shape, asked_arranged) = (router.query("layout"), router.query("arranged"));
        let shape = memo(move || {
            let asked = asked_shape.get();
            asked
                .and_then(|key| ChartShape::of_key(&key))
                .unwrap_or_default()
        });
        let arranged = memo(move || arranged_of(&asked_arranged.get().unwrap_or_default()));

        // An edit that changes nothing on the chart ends here.
        let content = memo(move || {
            let cluster = session.cluster();
            let (mut bodies, mut channels) = match comparing.found.get() {
                Some(found) => {
                    let both = found.comparison();
                    let (mut bodies, mut channels) = (both.bodies.clone(), both.channels.clone());
                    portrait::outside::add(&mut bodies, &mut channels, &cluster, t());
                    (Arc::new(bodies), channels)
                }
                None => standing.with(|it| (Arc::clone(&it.bodies), it.channels.clone())),
            };
            if inside.get() {
                portrait::outside::remove(Arc::make_mut(&mut bodies), &mut channels);
            }
            if let Some(id) = only.get() {
                portrait::part::keep_only(Arc::make_mut(&mut bodies), &mut channels, &id);
            }
            let shades = by.get().map(|by| {
                portrait::colours::colour(
                    Arc::make_mut(&mut bodies).as_mut_slice(),
                    &cluster,
                    t(),
                    by,
                )
            });
            Content {
                bodies,
                channels,
                shades: shades.unwrap_or_default(),
            }
        });
        let shades = memo(move || content.with(|content| content.shades.clone()));
        let plan = Memo::new(move |before: Option<&Shared>| {
            let asked = asked_folded.get();
            let hall = reader.dress() == Dress::Projector;
            let least = if hall { LEAST_IN_HALL } else { LEAST_ON_SCREEN };
            let options = Options {
                shape: shape.get(),
                collapsed: words_of(asked.as_deref().unwrap_or_default()),
                channels: channels.get(),
                frame: if upright.get() { UPRIGHT } else { PROJECTOR },
                lit: comparing.lit(),
                arrangements: arranged.get(),
                ..Options::default()
            };
            let plan = content.with(|content| {
                let bodies = Arc::clone(&content.bodies);
                let options = Options {
                    fold_to: (asked.is_none() && bodies.len() > FOLDS_FROM).then_some(least),
                    ..options
                };
                watch::timed("chart-plan", || match (before, last.get_value()) {
                    (Some(before), _) => before.updated(bodies, &content.channels, &options),
                    // Whoever comes back is not bound by what they saw before.
                    (None, Some(last)) => last.anew(bodies, &content.channels, &options),
                    (None, None) => Plan::new(bodies, &content.channels, &options),
                })
            });
            let plan = Shared(Arc::new(plan));
            last.set_value(Some(plan.clone()));
            plan
        });
        let folded = memo(move || plan.with(|plan| plan.collapsed()));
        Self {
            session,
            router,
            findings,
            plan,
            focus,
            answer,
            lit,
            hovered,
            by,
            shades,
            only,
            inside,
            table,
            channels,
            folded,
            shape,
            arranged,
            cursor: RwSignal::new(None),
            upright,
            naming: RwSignal::new(false),
            comparing,
            content,
        }
    }

    /// The lines between the bodies, also those of kinds that are switched off.
    pub fn ways(self) -> Vec<ChartChannel> {
        self.content
            .with_untracked(|content| content.channels.clone())
    }

    /// Points the address at a record.
    pub fn point_at(self, id: &str) {
        self.router.set_query("focus", id);
    }

    /// Opens a body that is new, for its name.
    pub fn name_new(self, id: &str) {
        self.naming.set(true);
        self.point_at(id);
    }

    pub fn point_at_nothing(self) {
        self.router.set_query("focus", "");
    }

    /// Asks the chart; the answer takes the place of what was pointed at.
    pub fn ask(self, address: &str) {
        self.router
            .step(&[("ask", address), ("path", ""), ("focus", "")]);
    }

    /// Lights the way from a body to the top.
    pub fn light_path(self, id: &str) {
        self.router.step(&[("path", id), ("ask", "")]);
    }

    /// Puts the answer away; says whether there was one.
    pub fn forget_answer(self) -> bool {
        let there_was = self.answer.with_untracked(Option::is_some);
        if there_was {
            self.router.step(&[("ask", ""), ("path", "")]);
        }
        there_was
    }

    /// Shows only a body with those under it; with an empty id, everything.
    pub fn show_only(self, id: &str) {
        self.router.step(&[("only", id)]);
    }

    /// Folds what stands under a body, or unfolds it.
    pub fn fold(self, id: &str, fold: bool) {
        let mut folded = self.folded.get_untracked();
        let changed = if fold {
            folded.insert(id.to_owned())
        } else {
            folded.remove(id)
        };
        if changed {
            self.set_folded(&folded);
        }
    }

    /// Unfolds everything, and lets nothing be folded for its size.
    pub fn fold_nothing(self) {
        self.router.set_query("folded", NOTHING);
    }

    fn set_folded(self, folded: &BTreeSet<String>) {
        if folded.is_empty() {
            self.fold_nothing();
        } else {
            self.router.set_query("folded", &list_of(folded));
        }
    }

    /// Unfolds what stands under several bodies, as one step.
    pub fn unfold<'a>(self, ids: impl Iterator<Item = &'a str>) {
        let mut folded = self.folded.get_untracked();
        let before = folded.len();
        for id in ids {
            folded.remove(id);
        }
        if folded.len() < before {
            self.router.set_query("folded", &list_of(&folded));
        }
    }

    /// Unfolds everything above a body, so that it is drawn.
    pub fn unfold_above(self, id: &str) {
        let plan = self.plan.get_untracked();
        let mut folded = self.folded.get_untracked();
        let before = folded.len();
        let mut at = plan.position(id);
        while let Some(parent) = at.and_then(|at| plan.tree().parent(at)) {
            if let Some(body) = plan.bodies().get(parent) {
                folded.remove(&body.id);
            }
            at = Some(parent);
        }
        if folded.len() < before {
            self.set_folded(&folded);
        }
    }

    /// Switches a type of channel on or off; `all` are the types that there are.
    pub fn switch_channel(self, style: &str, all: &[String]) {
        let mut shown = self
            .channels
            .get_untracked()
            .unwrap_or_else(|| all.iter().cloned().collect());
        if !shown.remove(style) {
            shown.insert(style.to_owned());
        }
        let text = if all.iter().all(|style| shown.contains(style)) {
            String::new()
        } else if shown.is_empty() {
            "none".to_owned()
        } else {
            list_of(&shown)
        };
        self.router.set_query("channels", &text);
    }
}

impl Lit {
    fn of(bodies: BTreeSet<String>) -> Self {
        Self {
            bodies,
            ..Self::default()
        }
    }
}

pub fn use_desk() -> Desk {
    expect_context()
}

fn words_of(list: &str) -> BTreeSet<String> {
    list.split(',')
        .filter(|word| !word.is_empty() && *word != NOTHING)
        .map(str::to_owned)
        .gathered()
}

fn list_of(words: &BTreeSet<String>) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.join(",")
}

/// What of the chart a record belongs to.
fn focus_of(cluster: &Cluster, id: Option<&str>) -> Focus {
    let Some(id) = id else {
        return Focus::Nothing;
    };
    let body = match cluster.kind_of(&RecordId::new(id)) {
        Some(Kind::Body) => Some(id.to_owned()),
        Some(Kind::Seat) => cluster.seats.get(id).map(|seat| seat.body.to_string()),
        Some(Kind::Channel) => cluster.channels.get(id).map(|it| it.from.to_string()),
        Some(Kind::Member | Kind::Person) => return Focus::Holder(RecordId::new(id)),
        Some(Kind::Service | Kind::Competence) => cluster
            .bodies
            .values()
            .find(|body| {
                let served = body.service.as_ref().is_some_and(|it| it.as_str() == id);
                served || body.competence.as_ref().is_some_and(|it| it.as_str() == id)
            })
            .map(|body| body.id.to_string()),
        _ => None,
    };
    body.map_or(Focus::Nothing, Focus::Body)
}

//! What is drawn and what is meant: the plan of the chart, and what the address asks for.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::route::Router;
use crate::app::session::{Session, use_session};
use crate::browser::watch;
use crate::chart::fit::PROJECTOR;
use crate::chart::geometry::Size;
use crate::chart::{ChartBody, ChartChannel, Options, Plan};
use crate::domain::cluster::Cluster;
use crate::domain::findings::Finding;
use crate::domain::id::RecordId;
use crate::domain::record::Kind;
use crate::domain::structure::Seat;
use crate::portrait;
use crate::ui::places::findings::use_findings;

/// A screen that is held upright.
const UPRIGHT: Size = Size {
    width: 1080.0,
    height: 1640.0,
};

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
    /// The bodies in which a member or person sits, when one is meant.
    pub lit: Memo<BTreeSet<String>>,
    /// Types of channels that are drawn; all when `None`.
    pub channels: Memo<Option<BTreeSet<String>>>,
    pub folded: Memo<BTreeSet<String>>,
    /// The body on which the keyboard stands.
    pub cursor: RwSignal<Option<String>>,
    /// Whether the screen is held upright.
    pub upright: RwSignal<bool>,
    /// Whether the panel that opens next begins with naming the body.
    pub naming: RwSignal<bool>,
}

#[derive(Clone, PartialEq)]
struct Content {
    bodies: Vec<ChartBody>,
    channels: Vec<ChartChannel>,
}

impl Desk {
    pub fn start() -> Self {
        let session = use_session();
        let router: Router = expect_context();
        let t = use_words();
        let findings = use_findings();
        let upright = RwSignal::new(false);

        let (asked_focus, asked_channels, asked_folded) = (
            router.query("focus"),
            router.query("channels"),
            router.query("folded"),
        );
        let focus = Memo::new(move |_| focus_of(&session.cluster(), asked_focus.get().as_deref()));
        let lit = Memo::new(move |_| match focus.get() {
            Focus::Holder(id) => bodies_of(&session.cluster(), &id),
            _ => BTreeSet::new(),
        });
        let channels = Memo::new(move |_| asked_channels.get().map(|list| words_of(&list)));
        let folded = Memo::new(move |_| words_of(&asked_folded.get().unwrap_or_default()));

        // An edit that changes nothing on the chart ends here.
        let content = Memo::new(move |_| {
            let cluster = session.cluster();
            Content {
                bodies: findings
                    .with(|found| portrait::bodies(&cluster, t(), session.today(), found)),
                channels: portrait::channels(&cluster, t()),
            }
        });
        let plan = Memo::new(move |_| {
            let options = Options {
                collapsed: folded.get(),
                channels: channels.get(),
                frame: if upright.get() { UPRIGHT } else { PROJECTOR },
                ..Options::default()
            };
            let plan = watch::timed("chart-plan", || {
                content
                    .with(|content| Plan::new(content.bodies.clone(), &content.channels, &options))
            });
            Shared(Arc::new(plan))
        });
        Self {
            session,
            router,
            findings,
            plan,
            focus,
            lit,
            channels,
            folded,
            cursor: RwSignal::new(None),
            upright,
            naming: RwSignal::new(false),
        }
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

    /// Folds what stands under a body, or unfolds it.
    pub fn fold(self, id: &str, fold: bool) {
        let mut folded = self.folded.get_untracked();
        let changed = if fold {
            folded.insert(id.to_owned())
        } else {
            folded.remove(id)
        };
        if changed {
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
            self.router.set_query("folded", &list_of(&folded));
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

pub fn use_desk() -> Desk {
    expect_context()
}

fn words_of(list: &str) -> BTreeSet<String> {
    list.split(',')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
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

/// Whether a seat is a member's or a person's; a member sits also where its people sit.
pub fn sits(cluster: &Cluster, seat: &Seat, id: &RecordId) -> bool {
    let id = id.as_str();
    let person = seat.person.as_ref();
    seat.member.as_ref().is_some_and(|it| it.as_str() == id)
        || person.is_some_and(|it| it.as_str() == id)
        || person
            .and_then(|it| cluster.people.get(it)?.member.as_ref())
            .is_some_and(|it| it.as_str() == id)
}

fn bodies_of(cluster: &Cluster, id: &RecordId) -> BTreeSet<String> {
    cluster
        .seats
        .values()
        .filter(|seat| sits(cluster, seat, id))
        .map(|seat| seat.body.to_string())
        .collect()
}

//! The chart in time: two sides on one layout. The address names them (`before`, `after`); which
//! of them is lit is a matter of the moment.
//!
//! - here: what is compared, for the desk
//! - `bar`: the choice of the sides, the switch between them, and the way out
//! - `points`: what can be chosen, and what it is called
//! - `list`: what differs, and what has to be known of it

mod bar;
mod list;
mod points;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::reader::{formats, use_words};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::Session;
use crate::browser::clock;
use crate::chart::Lit;
use crate::portrait::compare::Comparison;
use crate::portrait::compare::point::{self, Caveat, Point};
use crate::words::Words;

pub use bar::{Bar, Button};

/// A comparison, equal to another when it is the same reading.
#[derive(Clone)]
pub struct Found(Arc<(Comparison, Vec<Caveat>)>);

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Found {
    pub fn comparison(&self) -> &Comparison {
        &self.0.0
    }

    fn caveats(&self) -> &[Caveat] {
        &self.0.1
    }
}

#[derive(Clone, Copy)]
pub struct Comparing {
    session: Session,
    router: Router,
    /// The sides, while two are compared.
    sides: Memo<Option<[Point; 2]>>,
    pub found: Memo<Option<Found>>,
    lit: RwSignal<Lit>,
    /// The body at which the list points.
    pointed: RwSignal<Option<String>>,
}

impl Comparing {
    pub fn start(session: Session, router: Router) -> Self {
        let t = use_words();
        let (before, after) = (router.query("before"), router.query("after"));
        let sides = memo(move || {
            let read = |text: Option<String>| text.map(|text| Point::read(&text));
            let (before, after) = (read(before.get()), read(after.get()));
            match (before, after) {
                (None, None) => None,
                (Some(before), after) => {
                    let after = after.unwrap_or_else(|| before.other());
                    Some([before, after])
                }
                (None, Some(after)) => Some([after.other(), after]),
            }
        });
        let found = memo(move || {
            let [before, after] = sides.get()?;
            // Told of every act by the typed records.
            let _ = session.cluster();
            let today = session.today();
            let found = session.with_untracked(|open| {
                point::between(&open.workspace, t(), &before, &after, today)
            })?;
            Some(Found(Arc::new(found)))
        });
        Self {
            session,
            router,
            sides,
            found,
            lit: RwSignal::new(Lit::Both),
            pointed: RwSignal::new(None),
        }
    }

    /// Which side is lit, tracked.
    pub fn lit(self) -> Lit {
        if self.sides.with(Option::is_some) {
            self.lit.get()
        } else {
            Lit::Both
        }
    }

    /// What is shown of the two sides, in words, while two are compared: "3 May 2024 → today".
    pub fn said(self, words: Words) -> Option<String> {
        let [before, after] = self.sides.get_untracked()?;
        let (cluster, formats) = (self.session.cluster_untracked(), formats(words.lang()));
        let name = |point: &Point, first: bool| {
            points::name(words, &formats, &cluster, point, first, clock::now())
        };
        Some(match self.lit.get_untracked() {
            Lit::Before => name(&before, true),
            Lit::After => name(&after, false),
            Lit::Both => format!("{} → {}", name(&before, true), name(&after, false)),
        })
    }

    /// The body at which the list points, tracked.
    pub fn pointed(self) -> Option<String> {
        let active = self.sides.with(Option::is_some);
        self.pointed.get().filter(|_| active)
    }

    /// Goes to a comparison; a side that is not named is what the other one suggests.
    fn go(self, before: &str, after: &str) {
        let route = untrack(|| self.router.get())
            .with("before", before)
            .with("after", after);
        self.pointed.set(None);
        self.router.go(&route);
    }

    fn begin(self) {
        let today = self.session.today();
        let before = self
            .session
            .with_untracked(|open| point::beginning(&open.workspace, today));
        self.lit.set(Lit::Both);
        self.go(&before.unwrap_or(Point::Today).to_string(), "");
    }

    fn leave(self) {
        self.go("", "");
    }
}

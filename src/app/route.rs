//! Addresses within the page: `#/structure?focus=b02`. They can be mailed, work under any path of
//! any host, and survive Back.

use std::collections::BTreeMap;

use leptos::prelude::*;
use strum::{EnumIter, EnumString, IntoStaticStr};

use crate::browser::page;
use crate::domain::presenting::address::decode;
use crate::domain::record::Kind;

/// The seven places, in the order of the side bar, and those that one reaches from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Place {
    Overview,
    Charter,
    Structure,
    Members,
    Meetings,
    Votes,
    Projects,
    /// Reached from the saved status and from a record.
    History,
    /// Reached from the header: files that go out and come back.
    Sharing,
    /// Reached from the header: the presenter's desk, and the wall.
    Present,
}

impl Place {
    /// The places of the side bar.
    pub const SIDE: [Self; 7] = [
        Self::Overview,
        Self::Charter,
        Self::Structure,
        Self::Members,
        Self::Meetings,
        Self::Votes,
        Self::Projects,
    ];

    /// The place where records of a kind are seen.
    #[must_use]
    pub fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Vision
            | Kind::VisionTrait
            | Kind::MissionItem
            | Kind::Philosophy
            | Kind::PrincipleSection
            | Kind::Principle
            | Kind::Goal
            | Kind::Measurement
            | Kind::Translation
            | Kind::Organisation => Self::Charter,
            Kind::Body | Kind::Seat | Kind::Channel | Kind::Competence | Kind::Service => {
                Self::Structure
            }
            Kind::Member
            | Kind::MemberClass
            | Kind::ClassChange
            | Kind::Person
            | Kind::Fee
            | Kind::Pledge
            | Kind::Network
            | Kind::Idea
            | Kind::Advocacy
            | Kind::Contact => Self::Members,
            Kind::Meeting
            | Kind::AgendaItem
            | Kind::Attendance
            | Kind::Guest
            | Kind::FollowUp
            | Kind::Topic
            | Kind::Speech
            | Kind::Minutes
            | Kind::Addendum
            | Kind::AgendaTemplate
            | Kind::Scene => Self::Meetings,
            Kind::RuleCard
            | Kind::Poll
            | Kind::PollOption
            | Kind::Ballot
            | Kind::Refusal
            | Kind::Recusal
            | Kind::Proxy
            | Kind::SigningKey
            | Kind::Comment
            | Kind::MotionStep
            | Kind::Resolution => Self::Votes,
            Kind::Theme
            | Kind::BoardColumn
            | Kind::Label
            | Kind::Project
            | Kind::Milestone
            | Kind::ChecklistItem
            | Kind::Attachment
            | Kind::BudgetSource
            | Kind::Invoice
            | Kind::WorkPlan
            | Kind::WorkItem
            | Kind::PlanAmendment
            | Kind::Supervision => Self::Projects,
        }
    }
}

/// An address: a place, and what of it is meant.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Route {
    /// `None` is the start page, or an address that leads nowhere.
    pub place: Option<Place>,
    pub query: BTreeMap<String, String>,
}

impl Route {
    #[must_use]
    pub fn to(place: Place) -> Self {
        Self {
            place: Some(place),
            query: BTreeMap::new(),
        }
    }

    /// The same address with a word of the query set; an empty value takes it out.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        if value.is_empty() {
            self.query.remove(name);
        } else {
            self.query.insert(name.to_owned(), value.to_owned());
        }
        self
    }

    /// Reads the fragment of an address.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.strip_prefix('/').unwrap_or(fragment);
        let (place, query) = path.split_once('?').unwrap_or((path, ""));
        let query = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect();
        Self {
            place: place.parse().ok(),
            query,
        }
    }

    /// The fragment, without `#`.
    #[must_use]
    pub fn fragment(&self) -> String {
        let place: &'static str = self.place.map_or("", Into::into);
        let query: Vec<String> = self
            .query
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        if query.is_empty() {
            format!("/{place}")
        } else {
            format!("/{place}?{}", query.join("&"))
        }
    }

    /// The address for a link.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{}", self.fragment())
    }
}

/// What an address may hold as it is; everything else is escaped, so that any id can be mailed.
fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

/// The present address, for every part of the page.
#[derive(Clone, Copy)]
pub struct Router {
    route: RwSignal<Route>,
}

impl Router {
    /// Follows the address bar. Called once, at the start.
    #[must_use]
    pub fn start() -> Self {
        let router = Self {
            route: RwSignal::new(Route::parse(&page::fragment())),
        };
        let listener = web_sys::window().map(|window| {
            gloo_events::EventListener::new(&window, "hashchange", move |_| {
                router.arrive(Route::parse(&page::fragment()));
            })
        });
        // The page lives as long as the listener.
        if let Some(listener) = listener {
            listener.forget();
        }
        router
    }

    /// The browser tells of an address a frame after it was changed from here.
    fn arrive(self, route: Route) {
        if self.route.with_untracked(|before| *before != route) {
            self.route.set(route);
        }
    }

    pub fn get(self) -> Route {
        self.route.get()
    }

    pub fn get_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// A word of the query, tracked.
    pub fn query(self, name: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || self.route.with(|route| route.query.get(name).cloned()))
    }

    pub fn place(self) -> Memo<Option<Place>> {
        Memo::new(move |_| self.route.with(|route| route.place))
    }

    pub fn go(self, route: &Route) {
        page::go_to(&route.fragment(), false);
    }

    /// Changes a word of the query without a new step for Back.
    pub fn set_query(self, name: &str, value: &str) {
        self.set_queries(&[(name, value)]);
    }

    /// As [`Self::set_query`], for several words at once.
    pub fn set_queries(self, words: &[(&str, &str)]) {
        let before = self.route.get_untracked();
        let route = words.iter().fold(before.clone(), |route, (name, value)| {
            route.with(name, value)
        });
        if route != before {
            page::go_to(&route.fragment(), true);
            self.arrive(route);
        }
    }

    /// Changes words of the query as a step that Back undoes; an empty value takes a word out.
    pub fn step(self, words: &[(&str, &str)]) {
        let route = words
            .iter()
            .fold(self.route.get_untracked(), |route, (name, value)| {
                route.with(name, value)
            });
        self.go(&route);
    }
}

//! The seven places and those beside them, each a room of its own.

mod article;
mod charter;
mod fields;
pub mod findings;
mod history;
mod listing;
mod meetings;
mod members;
mod overview;
mod projects;
mod saving;
mod sharing;
pub mod structure;
mod tables;
mod votes;

pub use self::sharing::Arrivals;
pub use self::structure::{Looks, Painter, Shared, arranged_of};
pub use self::votes::{Answering, OnTheWall};

use leptos::prelude::*;

use crate::app::route::Place;
use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::ui::kit::Sign;
use crate::words::Words;

/// What a place shows.
pub fn view(place: Place) -> AnyView {
    match place {
        Place::Overview => overview::Overview().into_any(),
        Place::Charter => charter::Charter().into_any(),
        Place::Structure => structure::Structure().into_any(),
        Place::Members => members::Members().into_any(),
        Place::Meetings => meetings::Meetings().into_any(),
        Place::Votes => votes::Votes().into_any(),
        Place::Projects => projects::Projects().into_any(),
        Place::History => history::History().into_any(),
        Place::Sharing => sharing::SharingPlace().into_any(),
        Place::Present => crate::ui::present::Desk().into_any(),
    }
}

pub fn word(words: Words, place: Place) -> &'static str {
    match place {
        Place::Overview => words.nav_overview(),
        Place::Charter => words.nav_charter(),
        Place::Structure => words.nav_structure(),
        Place::Members => words.nav_members(),
        Place::Meetings => words.nav_meetings(),
        Place::Votes => words.nav_votes(),
        Place::Projects => words.nav_projects(),
        Place::History => words.nav_history(),
        Place::Sharing => words.nav_sharing(),
        Place::Present => words.present_place(),
    }
}

pub fn sign(place: Place) -> Sign {
    match place {
        Place::Overview => Sign::Overview,
        Place::Charter => Sign::Charter,
        Place::Structure => Sign::Structure,
        Place::Members => Sign::Members,
        Place::Meetings => Sign::Meetings,
        Place::Votes => Sign::Votes,
        Place::Projects => Sign::Projects,
        Place::History => Sign::History,
        Place::Sharing => Sign::Share,
        Place::Present => Sign::Present,
    }
}

/// The place in figures, beside its name in the header; `found` counts what is amiss.
pub fn gist(
    words: Words,
    cluster: &Cluster,
    today: Date,
    place: Place,
    found: &dyn Fn() -> usize,
) -> String {
    match place {
        Place::Overview => overview::gist(words, found()),
        Place::Charter => charter::gist(words, cluster, today),
        Place::Structure => structure::gist(words, cluster, today),
        Place::Members => members::gist(words, cluster, today),
        Place::Meetings => meetings::gist(words, cluster, today),
        Place::Votes => votes::gist(words, cluster, today),
        Place::Projects => projects::gist(words, cluster, today),
        // These tell their figures themselves: they are not of the organisation.
        Place::History | Place::Sharing | Place::Present => String::new(),
    }
}

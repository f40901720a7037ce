//! What a meeting is called for: its facts and its agenda.
//!
//! - [`facts`]: when, where, who chairs it
//! - [`items`]: the agenda

mod facts;
mod items;

use leptos::prelude::*;

use self::facts::{Facts, Repeat};
use self::items::Agenda;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;

#[component]
pub fn AgendaPart(id: Id<Meeting>) -> impl IntoView {
    let (id1, id2) = (id.clone(), id.clone());
    view! {
        <Facts id=id1 />
        <Repeat id=id2 />
        <Agenda id />
    }
}

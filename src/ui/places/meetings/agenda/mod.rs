//! What a meeting is called for: its facts, its agenda, its invitation, and what happened since the
//! last one.
//!
//! The invitation and the report are pages of their own (`?view=invitation`, `?view=since`), so that
//! they can be mailed and print clean.
//!
//! - [`facts`]: when, where, who chairs it
//! - [`items`]: the agenda; [`item`]: one line of it
//! - [`filling`]: agendas to begin with, and items that suggest themselves
//! - [`inviting`]: whether it is called in time, what is missing, and the mail
//! - [`reading`]: the invitation and the report, as they are handed out

mod facts;
mod filling;
mod inviting;
mod item;
mod items;
mod reading;

use leptos::prelude::*;

use self::facts::{Facts, Repeat};
use self::filling::Suggested;
use self::inviting::Inviting;
use self::items::Agenda;
use self::reading::{Reading, Report};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::invitation::Stands;
use crate::ui::places::projects::Papers;

#[component]
pub fn AgendaPart(id: Id<Meeting>) -> impl IntoView {
    let view = expect_context::<Router>().query("view");
    let view = memo(move || view.get().unwrap_or_default());
    move || {
        let id = id.clone();
        match view.get().as_str() {
            "invitation" => view! { <Reading id /> }.into_any(),
            "since" => view! { <Report id /> }.into_any(),
            _ => view! { <Desk id /> }.into_any(),
        }
    }
}

#[component]
fn Desk(id: Id<Meeting>) -> impl IntoView {
    let record = id.record();
    let (id1, id2, id3, id4) = (id.clone(), id.clone(), id.clone(), id.clone());
    view! {
        <Repeat id=id1 />
        <div class="agenda-desk">
            <div class="agenda-main">
                <Agenda id=id2 />
                <Suggested id=id3 />
                <Papers about=record />
            </div>
            <aside class="agenda-side">
                <Facts id=id4 />
                <Inviting id />
            </aside>
        </div>
    }
}

/// The colour of a notice: kept, to be kept, or not kept.
pub fn notice_class(stands: Option<Stands>) -> &'static str {
    match stands {
        Some(Stands::InTime { .. }) => "yes",
        Some(Stands::Late { .. } | Stands::Missed { .. }) => "warning",
        Some(Stands::Open { left }) if left < 3 => "warning",
        Some(Stands::Open { .. }) => "accent",
        Some(Stands::Unrecorded) | None => "",
    }
}

//! Charter: what the organisation says of itself, as one well-set document that is edited in place.
//!
//! - [`facts`]: the organisation in a register
//! - [`vision`]: where it wants to be, since when, until when, adopted by whom
//! - [`versions`]: what was in force before and what comes next
//! - [`pulse`]: what the vision means to the members
//! - [`mission`]: what it does for that, and what of the vision each sentence deepens
//! - [`philosophy`]: philosophy, purpose and values
//! - [`principles`]: guiding principles under their questions
//! - [`promises`]: how a principle is kept, in marks and figures
//! - [`web`]: the map of what serves what
//! - [`goals`]: strategic goals with their indicators
//! - [`measuring`]: what was measured of a goal, and its plot
//! - [`markets`]: goals and projects by the market that they are for
//! - [`translated`]: a statement in further languages
//! - [`sheet`]: all of it as one clean page

mod facts;
mod goals;
mod markets;
mod measuring;
mod mission;
mod philosophy;
mod principles;
mod promises;
mod pulse;
mod sheet;
mod translated;
mod versions;
mod vision;
mod web;

use leptos::prelude::*;

use super::fields::{Text, use_focus};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::cluster::Cluster;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;

pub fn gist(words: Words, cluster: &Cluster, _today: Date) -> String {
    [
        words.charter_count_mission(cluster.mission_items.len()),
        words.charter_count_principles(cluster.principles.len()),
        words.charter_count_goals(cluster.goals.len()),
    ]
    .join(" · ")
}

#[component]
pub fn Charter() -> impl IntoView {
    provide_context(Focus(use_focus()));
    let router: Router = expect_context();
    let shown = router.query("view");
    // Both stand in the page: whatever is on the screen, paper and projector take the clean one.
    view! {
        <div class="charter-place" class:reading=move || shown.get().as_deref() == Some(CLEAN)>
            <div class="page charter">
                <Head />
                <div class="charter-text">
                    <vision::Visions />
                    <mission::Mission />
                    <philosophy::PhilosophyAndValues />
                    <principles::Principles />
                </div>
                <facts::Facts />
                <web::WebMap />
                <goals::Goals />
            </div>
            <sheet::Sheet />
        </div>
    }
}

/// The word of the address that stands for the clean page.
const CLEAN: &str = "page";

/// The record that the address names.
#[derive(Clone, Copy)]
struct Focus(Signal<Option<String>>);

/// Whether the address names this record.
fn is_focused(id: &RecordId) -> Memo<bool> {
    let Focus(focus) = expect_context();
    let id = id.clone();
    memo(move || focus.with(|focus| focus.as_deref() == Some(id.as_str())))
}

/// The heading of the document: what the organisation calls it, or its name.
#[component]
fn Head() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = memo(move || {
        let cluster = session.cluster();
        let organisation = cluster.organisation()?;
        Some((
            organisation.id.record(),
            organisation.charter_title.clone().unwrap_or_default(),
            organisation.name.clone(),
        ))
    });
    let id = memo(move || own.get().map(|(id, ..)| id));
    let title = memo(move || own.get().map(|(_, title, _)| title).unwrap_or_default());
    let name = move || own.get().map(|(.., name)| name);
    view! {
        <header class="charter-head">
            <div>
                <p class="eyebrow">{name}</p>
                {move || {
                    id.get().map(|id| view! {
                        <h2 class="statement charter-title">
                            <Text
                                record=id.clone()
                                field="charterTitle"
                                value=title
                                label=move || t().charter_title().to_owned()
                                heading=true
                            />
                        </h2>
                        <translated::Translated record=id field="charterTitle" />
                    })
                }}
            </div>
            <div class="toolbar">
                <a class="button" href=Route::to(Place::Charter).with("view", CLEAN).href()>
                    <Icon sign=Sign::Charter />
                    {move || t().charter_clean()}
                </a>
                <button type="button" class="button" on:click=move |_| page::print()>
                    <Icon sign=Sign::Print />
                    {move || t().print()}
                </button>
            </div>
        </header>
    }
}

//! One project in the panel beside the board, every field edited where it stands.
//!
//! - [`facts`]: its plain fields; [`steps`]: its milestones; [`money`]: who takes part and pays
//! - [`told`]: whether its result was told

mod facts;
mod money;
mod steps;
mod told;

use leptos::prelude::*;

use self::facts::Facts;
use self::money::{Bills, Partners, Sources};
use self::steps::Milestones;
use self::told::Told;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::sorting;
use crate::domain::work::Project;
use crate::ui::kit::{Editable, Icon, Sign, setter};
use crate::ui::places::history::HistoryLink;

type Options = Vec<(String, String)>;

/// Members by name, for a choice.
pub fn member_options() -> Memo<Options> {
    let session = use_session();
    let formats = use_formats();
    memo(move || {
        let cluster = session.cluster();
        let members = cluster.members.values();
        let mut members: Options = members
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect();
        let formats = formats();
        sorting::by(&mut members, |a, b| formats.compare(&a.1, &b.1));
        members
    })
}

#[component]
pub fn Panel(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let project = row(key.as_str(), |cluster| &cluster.projects);
    let close = move || router.go(&Route::to(Place::Projects));
    let to_delete = record.clone();
    let delete = move |_| {
        if session.dispatch(&Command::Delete {
            record: to_delete.clone(),
        }) {
            close();
        }
    };
    let (for_partners, for_sources, for_steps) = (id.clone(), id.clone(), id.clone());
    let for_bills = id.clone();
    view! {
        <aside
            class="project-panel"
            aria-label=move || t().record_project()
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <div class="panel-top">
                <p class="eyebrow">{move || t().record_project()}</p>
                <button
                    type="button"
                    class="button quiet square"
                    title=move || t().close()
                    aria-label=move || t().close()
                    on:click=move |_| close()
                >
                    <Icon sign=Sign::Close />
                </button>
            </div>
            <h2 class="statement">
                <Editable
                    id=format!("project-{id}")
                    value=project.part(|it| it.title.clone())
                    label=Signal::derive(move || t().name().to_owned())
                    save=setter(record.clone(), "title")
                />
            </h2>
            <Facts record=record.clone() project />
            <Milestones id=for_steps />
            <Sources id=for_sources />
            <Bills id=for_bills />
            <Partners id=for_partners />
            <Told record=record.clone() project />
            <HistoryLink record />
            <button type="button" class="button quiet delete" on:click=delete>
                <Icon sign=Sign::Delete />
                {move || t().projects_delete()}
            </button>
        </aside>
    }
}

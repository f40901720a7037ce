//! One project in the panel beside the board, every field edited where it stands.
//!
//! - [`facts`]: its plain fields; [`steps`]: its milestones; [`money`]: who takes part and pays
//! - [`checklists`]: what is to be done for it; [`papers`]: what lies elsewhere; [`talk`]: what was said
//! - [`told`]: whether its result was told; [`keeping`]: made a pattern of, put away, deleted

mod checklists;
mod facts;
mod keeping;
mod money;
mod papers;
mod steps;
mod talk;
mod told;

use leptos::prelude::*;

use self::checklists::Checklists;
use self::facts::Facts;
use self::keeping::Keeping;
use self::money::{Bills, Partners, Sources};
pub use self::papers::Papers;
use self::steps::Milestones;
use self::talk::Talk;
use self::told::Told;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::sorting;
use crate::domain::work::deck::lacking;
use crate::domain::work::starting::Lack;
use crate::domain::work::{Project, starting};
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
    let router: Router = expect_context();
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let project = row(key.as_str(), |cluster| &cluster.projects);
    // What narrows the board stays as it is.
    let close = move || router.step(&[("focus", "")]);
    let own = StoredValue::new(id.clone());
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
            <Lacking id=own.get_value() />
            <h2 class="statement">
                <Editable
                    id=format!("project-{id}")
                    value=project.part(|it| it.title.clone())
                    label=Signal::derive(move || t().name().to_owned())
                    save=setter(record.clone(), "title")
                />
            </h2>
            <Facts record=record.clone() project />
            <Milestones id=own.get_value() />
            <Checklists id=own.get_value() />
            <Sources id=own.get_value() />
            <Bills id=own.get_value() />
            <Partners id=own.get_value() />
            <Told record=record.clone() project />
            <Papers about=own.get_value().record() />
            <Talk id=own.get_value() />
            <HistoryLink record />
            <Keeping id=own.get_value() project close=Callback::new(move |()| close()) />
        </aside>
    }
}

/// What the project must have and has not, before it can start or although it has.
#[component]
fn Lacking(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let lacks = watch(move |cluster| {
        let project = cluster.projects.get(&id).filter(|it| it.is_live())?;
        let begun = lacking(cluster, project).is_some();
        Some((begun, starting::lacks(cluster, project)?))
    });
    view! {
        {move || {
            let (begun, lacks) = lacks.get()?;
            let words = t();
            let marked = starting::is_marked(session.cluster().organisation());
            let head = match (begun, marked) {
                (true, _) => words.board_started_without(),
                (false, true) => words.board_would_be_marked(),
                (false, false) => words.board_cannot_start(),
            };
            let line = |lack: Lack, word: &'static str| {
                lacks.includes(lack).then(|| view! { <li>{word}</li> })
            };
            Some(
                view! {
                    <div class="start-lacks" class:begun=begun>
                        <p class="small">
                            <Icon sign=Sign::Warning />
                            {head}
                        </p>
                        <ul class="small">
                            {line(Lack::Responsible, words.projects_no_responsible())}
                            {line(Lack::Agreement, words.board_no_agreement())}
                        </ul>
                    </div>
                },
            )
        }}
    }
}

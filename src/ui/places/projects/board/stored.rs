//! What does not stand on the board: patterns for new projects, and what was put away.

use leptos::prelude::*;

use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::watch_at_pause;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::board::{archived, templates};
use crate::ui::kit::rows;

type Titles = Vec<(Id<Project>, String)>;

fn titles(projects: Vec<&Project>) -> Titles {
    let projects = projects.into_iter();
    projects
        .map(|it| (it.id.clone(), it.title.clone()))
        .collect()
}

#[component]
pub fn Stored() -> impl IntoView {
    let t = use_words();
    let patterns = watch_at_pause(|cluster: &Cluster| titles(templates(cluster)));
    let away = watch_at_pause(|cluster: &Cluster| titles(archived(cluster)));
    view! {
        <div class="board-stored no-print">
            <Titled titles=patterns head=Signal::derive(move || t().board_templates().to_owned()) away=false />
            <Titled titles=away head=Signal::derive(move || t().board_archived().to_owned()) away=true />
        </div>
    }
}

#[component]
fn Titled(titles: Memo<Titles>, head: Signal<String>, away: bool) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    view! {
        <Show when=move || !titles.with(Vec::is_empty)>
            <details>
                <summary>{head} " " <span class="muted">{move || titles.with(Vec::len)}</span></summary>
                <ul class="rows">
                    {rows(
                        move || titles.get(),
                        |(id, title)| format!("{id} {title}"),
                        move |(id, title)| {
                            let record = id.record();
                            let href = move || {
                                desk.router.get().with("focus", id.as_str()).href()
                            };
                            let back = move |_| {
                                desk.session.dispatch(&Command::set(&record, "archived", None));
                            };
                            view! {
                                <li class="between">
                                    <a href=href>{title}</a>
                                    {away.then(|| view! {
                                        <button type="button" class="button quiet" on:click=back>
                                            {move || t().board_bring_back()}
                                        </button>
                                    })}
                                </li>
                            }
                        },
                    )}
                </ul>
            </details>
        </Show>
    }
}

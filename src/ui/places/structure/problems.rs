//! What the chart had to work around: a sentence each, and one press that repairs it.

use leptos::prelude::*;

use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::chart::tree::Problem;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::words::Words;

/// More would push the chart off the screen.
const SHOWN: usize = 3;

fn sentence(words: Words, cluster: &Cluster, problem: &Problem) -> String {
    let name = |id: &str| {
        let body = cluster.bodies.get(id);
        body.map_or_else(|| id.to_owned(), |body| body.name.clone())
    };
    match problem {
        Problem::DuplicateId { id } => words.structure_problem_twice(id),
        Problem::SelfParent { id } => words.structure_problem_self(name(id)),
        Problem::MissingParent { id, .. } => words.structure_problem_parent(name(id)),
        Problem::Cycle { ids } => {
            let names: Vec<String> = ids.iter().map(|id| name(id)).collect();
            words.structure_problem_cycle(names.join(", "))
        }
        Problem::MissingEnd { .. } | Problem::SelfChannel { .. } => {
            words.structure_problem_channel().to_owned()
        }
    }
}

/// What repairs it, and the word for that.
fn repair(words: Words, problem: &Problem) -> Option<(&'static str, Command)> {
    let root = |id: &str| Command::set(&RecordId::new(id), "parent", None);
    Some(match problem {
        Problem::SelfParent { id } | Problem::MissingParent { id, .. } => {
            (words.structure_mend_root(), root(id))
        }
        Problem::Cycle { ids } => (words.structure_mend_root(), root(ids.first()?)),
        Problem::MissingEnd { id, .. } | Problem::SelfChannel { id, .. } => {
            let record = RecordId::new(id);
            (words.structure_mend_channel(), Command::Delete { record })
        }
        Problem::DuplicateId { .. } => return None,
    })
}

#[component]
pub fn Problems() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let problems = memo(move || desk.plan.with(|plan| plan.problems().to_vec()));
    view! {
        {move || {
            let problems = problems.get();
            let cluster = desk.session.cluster();
            problems
                .iter()
                .take(SHOWN)
                .map(|problem| {
                    let words = t();
                    let mend = repair(words, problem).map(|(word, command)| view! {
                        <button
                            type="button"
                            on:click=move |_| {
                                desk.session.dispatch(&command);
                            }
                        >
                            {word}
                        </button>
                    });
                    view! {
                        <p class="bar warning" role="status">
                            <span>{sentence(words, &cluster, problem)}</span>
                            {mend}
                        </p>
                    }
                })
                .collect_view()
        }}
    }
}

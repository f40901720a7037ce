//! Many cards at once: moved, given a responsible person or a label, put away; one step each.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::desk::{column_word, use_desk};
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::work::Project;
use crate::domain::work::moving::Spot;
use crate::ui::kit::{Choose, Icon, Sign, people_options};
use crate::words::Words;

type Options = Vec<(String, String)>;

#[component]
pub fn Bulk() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let count = memo(move || desk.chosen.with(Vec::len));
    let set_all = move |set: &dyn Fn(&Id<Project>) -> Command| {
        desk.set_all(&desk.chosen.get_untracked(), set, Words::board_changed_many)
    };
    let all = move |_| {
        let shown = desk.laid.with_untracked(|laid| {
            desk.deck.with_untracked(|deck| {
                let cells = laid.lanes.iter().flat_map(|it| it.cells.iter().flatten());
                let cards = cells.filter_map(|at| deck.card(*at));
                cards.map(|it| it.id.clone()).collect::<Vec<_>>()
            })
        });
        desk.chosen.set(shown);
    };
    // The first line of each list says what is done by it.
    let headed = |head: &str, options: Options| {
        let mut all = vec![(String::new(), head.to_owned())];
        all.extend(options);
        all
    };
    let columns = memo(move || {
        let columns = desk.heads.get().into_iter();
        let columns = columns.map(|it| (column_word(&it.key), desk.column_name(&it)));
        headed(t().board_move_to(), columns.collect())
    });
    let everyone = people_options();
    let people = memo(move || {
        let mut people = everyone.get();
        people.retain(|(id, _)| !id.is_empty());
        headed(t().projects_responsible(), people)
    });
    let known = watch(|cluster| {
        let labels = in_order(&cluster.labels).into_iter();
        labels
            .map(|it| (it.id.to_string(), it.name.clone()))
            .collect::<Options>()
    });
    let labels = memo(move || headed(t().board_add_label(), known.get()));
    let put = move |word: String| {
        let heads = desk.heads.get_untracked();
        let column = heads.iter().find(|it| column_word(&it.key) == word);
        let cards = desk.chosen.get_untracked();
        if let Some(column) = column {
            desk.put(&cards, &column.key, &Spot::Bottom, None);
        }
        // The list goes back to saying what it does.
        false
    };
    let give = move |person: String| {
        set_all(&|id| Command::set_text(&id.record(), "responsible", &person));
        false
    };
    let label = move |label: String| {
        let cluster = desk.session.cluster_untracked();
        set_all(&|id| {
            let project = cluster.projects.get(id);
            let labels = project.map(|it| it.labels.clone()).unwrap_or_default();
            let mut ids: Vec<String> = labels.iter().map(ToString::to_string).collect();
            if !ids.contains(&label) {
                ids.push(label.clone());
            }
            Command::set(&id.record(), "labels", Some(Value::from(ids)))
        });
        false
    };
    view! {
        <Show when=move || desk.choosing.get()>
            <div class="board-bulk no-print" role="group" aria-label=move || t().board_choose()>
                <strong role="status">{move || t().board_chosen(count.get())}</strong>
                <button type="button" class="button quiet" on:click=all>
                    {move || t().board_choose_all()}
                </button>
                <Show when=move || { count.get() > 0 }>
                    <Choose
                        value=String::new()
                        options=columns
                        label=Signal::derive(move || t().board_move_to().to_owned())
                        save=UnsyncCallback::new(put)
                        framed=true
                    />
                    <Choose
                        value=String::new()
                        options=people
                        label=Signal::derive(move || t().projects_responsible().to_owned())
                        save=UnsyncCallback::new(give)
                        framed=true
                    />
                    <Show when=move || !known.with(Vec::is_empty)>
                        <Choose
                            value=String::new()
                            options=labels
                            label=Signal::derive(move || t().board_add_label().to_owned())
                            save=UnsyncCallback::new(label)
                            framed=true
                        />
                    </Show>
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| {
                            if desk.archive(&desk.chosen.get_untracked()) {
                                desk.chosen.set(Vec::new());
                            }
                        }
                    >
                        {move || t().board_archive()}
                    </button>
                </Show>
                <button type="button" class="button quiet" on:click=move |_| desk.choose_or_not()>
                    <Icon sign=Sign::Close />
                    {move || t().close()}
                </button>
            </div>
        </Show>
    }
}

//! Several bodies at once: chosen one by one, as a run, with a lasso, or all.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::acts::Act;
use super::{Editing, use_editing};
use crate::app::reader::use_words;
use crate::browser::page;
use crate::chart::geometry::Area;
use crate::domain::sorting::Gather as _;
use crate::ui::kit::{Icon, Sign};

impl Editing {
    pub fn toggle(self, body: &str) {
        self.anchor.set_value(Some(body.to_owned()));
        self.selected.update(|selected| {
            if !selected.remove(body) {
                selected.insert(body.to_owned());
            }
        });
    }

    pub fn clear(self) {
        self.anchor.set_value(None);
        self.selected.set(BTreeSet::new());
    }

    pub fn select_all(self) {
        let all = |plan: &super::super::desk::Shared| {
            let drawn = plan.boxes().map(|(id, _)| id.to_owned());
            drawn.gathered::<BTreeSet<_>>()
        };
        self.selected.set(self.desk().plan.with_untracked(all));
    }

    /// Moves on by one line of the outline, selecting from where the run began.
    pub(super) fn extend(self, body: &str, down: bool) {
        let plan = self.desk().plan.get_untracked();
        let drawn: Vec<&str> = plan.boxes().map(|(id, _)| id).collect();
        let at = |id: &str| drawn.iter().position(|it| *it == id);
        let Some(here) = at(body) else { return };
        let next = if down {
            (here + 1).min(drawn.len().saturating_sub(1))
        } else {
            here.saturating_sub(1)
        };
        let run = !self.selected.with_untracked(BTreeSet::is_empty);
        let anchor = self.anchor.get_value().filter(|_| run);
        let from = anchor.as_deref().and_then(at).unwrap_or(here);
        self.anchor
            .set_value(drawn.get(from).map(|id| (*id).to_owned()));
        let (low, high) = (from.min(next), from.max(next));
        let chosen = drawn.get(low..=high).unwrap_or_default();
        self.selected
            .set(chosen.iter().map(|id| (*id).to_owned()).collect());
        if let Some(id) = drawn.get(next) {
            self.desk().cursor.set(Some((*id).to_owned()));
            self.stage.reveal(id);
        }
    }

    /// Selects the cards that lie in an area of the chart.
    pub fn select_within(self, area: &Area) {
        let found = self.desk().plan.with_untracked(|plan| {
            let within = plan.cards_within(area);
            let bodies = within.into_iter().filter_map(|at| plan.bodies().get(at));
            bodies.map(|body| body.id.clone()).collect::<Vec<_>>()
        });
        self.selected.update(|selected| selected.extend(found));
    }
}

/// What can be done with all that are selected.
#[component]
pub fn SelectionBar() -> impl IntoView {
    let editing = use_editing();
    let t = use_words();
    let count = move || editing.selected.with(BTreeSet::len);
    let act = move |act: Act| {
        let first = editing.selected.with_untracked(|all| all.first().cloned());
        if let Some(first) = first {
            editing.act(act, &first);
        }
    };
    let button = move |kind: Act| {
        view! {
            <button type="button" class="button quiet" on:click=move |_| act(kind)>
                {move || kind.word(t())}
            </button>
        }
    };
    // The live region stands from the start.
    view! {
        <div class="selection-bar" class:open=move || count() != 0>
            <span role="status">
                {move || (count() != 0).then(|| t().editing_selected(count()))}
            </span>
            <Show when=move || count() != 0>
                <Show when=move || editing.allowed()>
                    {button(Act::MoveTo)}
                    {button(Act::Copy)}
                    {button(Act::Delete)}
                </Show>
                <button
                    type="button"
                    class="button quiet square"
                    title=move || t().editing_clear()
                    aria-label=move || t().editing_clear()
                    on:click=move |_| {
                        editing.clear();
                        page::focus("outline");
                    }
                >
                    <Icon sign=Sign::Close />
                </button>
            </Show>
        </div>
    }
}

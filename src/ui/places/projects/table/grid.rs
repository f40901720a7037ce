//! The table under the keyboard: arrows go from cell to cell, Enter or F2 opens the field of one, and
//! of a long table only the rows in sight are drawn.

use leptos::callback::UnsyncCallback;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::cell::Cell;
use super::columns::{class, word};
use super::{Lines, Sorting};
use crate::app::reader::use_words;
use crate::app::reading::{memo, printing};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::id::{Id, RecordId};
use crate::domain::listing::Row as Item;
use crate::domain::work::Project;
use crate::domain::work::listing::Column;
use crate::ui::kit::rows;
use crate::ui::places::listing::{Sight, gap, key, sort_head};

/// Up to so many rows a table is drawn whole and grows with the page.
const WHOLE: usize = 100;
/// What a page key goes by.
const PAGE: usize = 10;

/// The cell that the keyboard is on.
pub type Place = (Id<Project>, Column);

/// The id of a cell in the page.
pub fn cell_id(id: &Id<Project>, column: Column) -> String {
    let column: &'static str = column.into();
    format!("cell-{column}-{id}")
}

/// What the cells share.
#[derive(Clone, Copy)]
pub struct Hand {
    pub at: RwSignal<Option<Place>>,
    pub writing: RwSignal<Option<Place>>,
}

impl Hand {
    /// Puts the keyboard on a cell, once it stands in the page.
    pub fn go(self, place: Place) {
        let id = cell_id(&place.0, place.1);
        self.at.try_set(Some(place));
        request_animation_frame(move || page::focus(&id));
    }

    /// Closes the field; the keyboard stays on its cell.
    pub fn close(self, back: bool) {
        if let Some(place) = self.writing.try_get_untracked().flatten() {
            self.writing.set(None);
            if back {
                self.go(place);
            }
        }
    }
}

#[component]
pub fn Grid(
    lines: Memo<Lines>,
    shown: Memo<(Vec<Item>, usize)>,
    columns: Memo<Vec<Column>>,
    sorting: Sorting,
    chosen: Memo<Option<Id<Project>>>,
) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    // Paper takes every row.
    let sight = Sight::start(shown, WHOLE, "tbody tr.project-line", printing());
    let (long, drawn) = (sight.long, sight.drawn);
    let hand = Hand {
        at: RwSignal::new(None),
        writing: RwSignal::new(None),
    };
    // One cell is reached by Tab: the last one, or the first that is drawn.
    let entry = memo(move || {
        let at = hand.at.get();
        drawn.with(|drawn| {
            let is = |id: &Id<Project>| {
                let mut all = drawn.rows.iter().filter_map(Item::record);
                all.any(|own| own.as_str() == id.as_str())
            };
            let shown = |column| columns.with(|all| all.contains(&column));
            at.filter(|(id, column)| is(id) && shown(*column))
                .or_else(|| {
                    let first = drawn.rows.iter().find_map(Item::record)?;
                    Some((first.into(), Column::Title))
                })
        })
    });
    // What is asked anew is read from its top.
    Effect::new(move |before: Option<usize>| {
        let count = shown.with(|(rows, _)| rows.len());
        if before.is_some_and(|before| before != count) {
            sight.show(0);
        }
        count
    });
    let step = move |from: &Place, down: bool, by: usize| {
        let to = shown.with_untracked(|(rows, _)| {
            let ids: Vec<&RecordId> = rows.iter().filter_map(Item::record).collect();
            let at = ids.iter().position(|it| it.as_str() == from.0.as_str())?;
            let to = if down {
                (at + by).min(ids.len() - 1)
            } else {
                at.saturating_sub(by)
            };
            ids.get(to).map(|it| Id::from(*it))
        });
        if let Some(to) = to {
            hand.go((to, from.1));
        }
    };
    let beside = move |from: &Place, right: bool, end: bool| {
        let to = columns.with_untracked(|all| {
            let at = all.iter().position(|it| *it == from.1)?;
            let last = all.len().saturating_sub(1);
            let to = match (right, end) {
                (true, true) => last,
                (false, true) => 0,
                (true, false) => (at + 1).min(last),
                (false, false) => at.saturating_sub(1),
            };
            all.get(to).copied()
        });
        if let Some(to) = to {
            hand.go((from.0.clone(), to));
        }
    };
    let write = move |place: &Place| {
        if !session.read_only() && !place.1.is_read_only() {
            hand.at.set(Some(place.clone()));
            hand.writing.set(Some(place.clone()));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if hand.writing.with_untracked(Option::is_some) {
            return;
        }
        let Some(at) = entry.get_untracked() else {
            return;
        };
        match event.key().as_str() {
            "ArrowDown" => step(&at, true, 1),
            "ArrowUp" => step(&at, false, 1),
            "PageDown" => step(&at, true, PAGE),
            "PageUp" => step(&at, false, PAGE),
            "ArrowRight" => beside(&at, true, false),
            "ArrowLeft" => beside(&at, false, false),
            "Home" => beside(&at, false, true),
            "End" => beside(&at, true, true),
            "Enter" if at.1 == Column::Title => router.set_query("focus", at.0.as_str()),
            "Enter" | "F2" => write(&at),
            _ => return,
        }
        event.prevent_default();
    };
    let head = move |column: Column| {
        let turned = Signal::derive(move || {
            let (by, reversed) = sorting.get();
            (by == Some(column)).then_some(reversed)
        });
        let press = UnsyncCallback::new(move |()| {
            // Up, down, and back to the order of the board.
            sorting.update(|it| {
                *it = match *it {
                    (Some(by), false) if by == column => (Some(column), true),
                    (Some(by), true) if by == column => (None, false),
                    _ => (Some(column), false),
                };
            });
        });
        let name = Signal::derive(move || word(column, t()));
        sort_head(class(column), turned, name, press)
    };
    view! {
        <p class="small faint no-print" role="status">
            {move || {
                let (all, some) = (lines.with(Lines::len), shown.with(|(_, count)| *count));
                (some != all).then(|| t().x_of_y(some, all))
            }}
        </p>
        <p class="small faint no-print" id="project-table-keys">
            {move || t().project_table_keys()}
        </p>
        <div
            class="table-wrap project-table"
            class:long=move || long.get()
            node_ref=sight.wrap
            on:scroll=move |_| sight.follow()
            on:keydown=on_key
        >
            <table
                role="grid"
                aria-label=move || t().records("project").into_owned()
                aria-describedby="project-table-keys"
                aria-rowcount=move || shown.with(|(rows, _)| rows.len() + 1)
            >
                <thead>
                    <tr role="row">{move || columns.get().into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody>
                    {move || gap(drawn.with(|it| it.above))}
                    {rows(
                        move || drawn.with(|it| it.rows.clone()),
                        key,
                        move |row| match row {
                            Item::Record(id) => {
                                let id = Id::from(id);
                                view! { <Line id lines columns hand entry chosen /> }.into_any()
                            }
                            Item::Group { name, count } => view! {
                                <tr class="project-group" role="row">
                                    <th
                                        role="rowheader"
                                        colspan=move || columns.with(|it| it.len().to_string())
                                    >
                                        {move || name.clone().unwrap_or_else(|| t().not_set().to_owned())}
                                        " "
                                        <span class="figure faint">{count}</span>
                                    </th>
                                </tr>
                            }
                            .into_any(),
                        },
                    )}
                    {move || gap(drawn.with(|it| it.below))}
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Line(
    id: Id<Project>,
    lines: Memo<Lines>,
    columns: Memo<Vec<Column>>,
    hand: Hand,
    entry: Memo<Option<Place>>,
    chosen: Memo<Option<Id<Project>>>,
) -> impl IntoView {
    let key = id.clone();
    let line = memo(move || lines.with(|lines| lines.get(&key).cloned()));
    let key = id.clone();
    let current = memo(move || chosen.get().as_ref() == Some(&key));
    let cells = move || {
        let cell = |column| view! { <Cell id=id.clone() column line hand entry /> };
        columns.get().into_iter().map(cell).collect_view()
    };
    view! {
        <tr class="project-line" class:current=move || current.get() role="row">
            {cells}
        </tr>
    }
}

//! The table under the keyboard: arrows go from cell to cell, Enter or F2 opens the field of one, and
//! of a long table only the rows in sight are drawn.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::cell::Cell;
use super::columns::{class, word};
use super::{Lines, Sorting};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::{page, watch};
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::listing::{Column, Row as Item};
use crate::ui::kit::{Icon, Sign, rows};

/// Up to so many rows a table is drawn whole and grows with the page.
const WHOLE: usize = 100;
/// Rows drawn beyond those in sight, on either side, so that arrows and the wheel find the next.
const BEYOND: usize = 12;
/// The window moves by so many rows at once.
const STEP: usize = 10;
/// What a page key goes by.
const PAGE: usize = 10;

/// The cell that the keyboard is on.
pub type Place = (Id<Project>, Column);

/// The rows that are drawn: how many stand above them, they themselves, and how many below.
#[derive(Clone, PartialEq)]
struct Window {
    above: usize,
    rows: Vec<Item>,
    below: usize,
}

fn window(all: &[Item], first: usize, in_sight: usize, printing: bool) -> Window {
    let long = all.len() > WHOLE && !printing;
    let above = if long {
        first.saturating_sub(BEYOND).min(all.len())
    } else {
        0
    };
    let end = if long {
        (first + in_sight + BEYOND).min(all.len())
    } else {
        all.len()
    };
    Window {
        above,
        rows: all.get(above..end).unwrap_or_default().to_vec(),
        below: all.len() - end,
    }
}

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
    let wrap = NodeRef::<html::Div>::new();
    let first = RwSignal::new(0_usize);
    let in_sight = RwSignal::new(30_usize);
    let long = memo(move || shown.with(|(rows, _)| WHOLE < rows.len()));
    // Paper takes every row.
    let printing = RwSignal::new(false);
    let listeners = watch::printing(move |now| {
        if printing.try_get_untracked().is_some_and(|was| was != now) {
            printing.set(now);
        }
    });
    let kept = StoredValue::new_local(listeners);
    on_cleanup(move || {
        kept.try_update_value(Vec::clear);
    });
    let drawn = memo(move || {
        let (first, in_sight, printing) = (first.get(), in_sight.get(), printing.get());
        shown.with(|(rows, _)| window(rows, first, in_sight, printing))
    });
    let hand = Hand {
        at: RwSignal::new(None),
        writing: RwSignal::new(None),
    };
    // One cell is reached by Tab: the last one, or the first that is drawn.
    let entry = memo(move || {
        let at = hand.at.get();
        drawn.with(|drawn| {
            let is = |id: &Id<Project>| {
                let row = |it: &Item| matches!(it, Item::Project(own) if own == id);
                drawn.rows.iter().any(row)
            };
            let shown = |column| columns.with(|all| all.contains(&column));
            at.filter(|(id, column)| is(id) && shown(*column))
                .or_else(|| {
                    drawn.rows.iter().find_map(|it| match it {
                        Item::Project(id) => Some((id.clone(), Column::Title)),
                        Item::Group { .. } => None,
                    })
                })
        })
    });
    // The height of a row in pixels, which hangs on the dress and the reader's letters.
    let height = move |wrap: &web_sys::HtmlDivElement| {
        let row = wrap.query_selector("tbody tr.project-line").ok().flatten();
        row.map_or(36, |row| row.client_height()).max(1)
    };
    let on_scroll = move |_| {
        let Some(wrap) = wrap.get_untracked().filter(|_| long.get_untracked()) else {
            return;
        };
        let height = height(&wrap);
        let rows = |pixels: i32| usize::try_from(pixels / height).unwrap_or_default();
        let (top, sight) = (
            rows(wrap.scroll_top()) / STEP * STEP,
            rows(wrap.client_height()) + STEP,
        );
        if first.get_untracked() != top {
            first.set(top);
        }
        if in_sight.get_untracked() != sight {
            in_sight.set(sight);
        }
    };
    // What is asked anew is read from its top.
    Effect::new(move |before: Option<usize>| {
        let count = shown.with(|(rows, _)| rows.len());
        if before.is_some_and(|before| before != count)
            && let Some(wrap) = wrap.get_untracked()
        {
            wrap.set_scroll_top(0);
        }
        count
    });
    let step = move |from: &Place, down: bool, by: usize| {
        let to = shown.with_untracked(|(rows, _)| {
            let ids: Vec<&Id<Project>> = rows
                .iter()
                .filter_map(|it| match it {
                    Item::Project(id) => Some(id),
                    Item::Group { .. } => None,
                })
                .collect();
            let at = ids.iter().position(|it| **it == from.0)?;
            let to = if down {
                (at + by).min(ids.len() - 1)
            } else {
                at.saturating_sub(by)
            };
            ids.get(to).map(|it| (*it).clone())
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
        let is = move || sorting.get().0 == Some(column);
        let sort = move || match sorting.get() {
            (by, _) if by != Some(column) => "none",
            (_, false) => "ascending",
            (_, true) => "descending",
        };
        view! {
            <th scope="col" role="columnheader" class=class(column) aria-sort=sort>
                <button
                    type="button"
                    class="sort"
                    class:chosen=is
                    on:click=move |_| {
                        // Up, down, and back to the order of the board.
                        sorting.update(|it| {
                            *it = match *it {
                                (Some(by), false) if by == column => (Some(column), true),
                                (Some(by), true) if by == column => (None, false),
                                _ => (Some(column), false),
                            };
                        });
                    }
                >
                    {move || word(column, t())}
                    <span class="sort-sign" class:turned=move || sorting.get().1>
                        <Icon sign=Sign::Down />
                    </span>
                </button>
            </th>
        }
    };
    let gap = move |rows: usize| {
        (rows > 0).then(|| {
            view! {
                <tr class="gap" aria-hidden="true">
                    <td style:height=format!("calc({rows} * var(--dense-row))")></td>
                </tr>
            }
        })
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
            node_ref=wrap
            on:scroll=on_scroll
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
                        |row| match row {
                            Item::Project(id) => id.to_string(),
                            Item::Group { name, count } => format!("{count} {name:?}"),
                        },
                        move |row| match row {
                            Item::Project(id) => {
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

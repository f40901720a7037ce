//! The register as a table that sorts by any of its columns. Of a long one only the rows in sight
//! are drawn; on paper stands another ([`super::paper`]).

use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::Lines;
use super::columns::{Cell, class, word};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::domain::findings::Finding;
use crate::domain::id::RecordId;
use crate::domain::membership::listing::{Column, Row as Item};
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::dom_id;
use crate::words;

/// Up to so many rows a table is drawn whole and grows with the page.
const WHOLE: usize = 200;
/// Rows drawn beyond those in sight, on either side, so that Tab and the wheel find the next.
const BEYOND: usize = 12;
/// The window moves by so many rows at once.
const STEP: usize = 10;

/// By which column the table is sorted, and whether the other way round.
pub type Sorting = RwSignal<(Column, bool)>;

/// The rows that are drawn: how many stand above them, they themselves, and how many below.
#[derive(Clone, PartialEq)]
struct Window {
    above: usize,
    rows: Vec<Item>,
    below: usize,
}

fn window(all: &[Item], first: usize, in_sight: usize) -> Window {
    if all.len() <= WHOLE {
        return Window {
            above: 0,
            rows: all.to_vec(),
            below: 0,
        };
    }
    let above = first.saturating_sub(BEYOND).min(all.len());
    let end = (first + in_sight + BEYOND).min(all.len());
    Window {
        above,
        rows: all.get(above..end).unwrap_or_default().to_vec(),
        below: all.len() - end,
    }
}

#[component]
pub fn Table(
    lines: Memo<Lines>,
    shown: Memo<(Vec<Item>, usize)>,
    columns: Memo<Vec<Column>>,
    year: Memo<i16>,
    sorting: Sorting,
    open: Memo<Option<RecordId>>,
) -> impl IntoView {
    let t = use_words();
    let wrap = NodeRef::<html::Div>::new();
    let first = RwSignal::new(0_usize);
    let in_sight = RwSignal::new(30_usize);
    let long = memo(move || shown.with(|(rows, _)| WHOLE < rows.len()));
    let drawn = memo(move || {
        let (first, in_sight) = (first.get(), in_sight.get());
        shown.with(|(rows, _)| window(rows, first, in_sight))
    });
    // The height of a row in pixels, which hangs on the dress and the reader's letters.
    let height = move |wrap: &web_sys::HtmlDivElement| {
        let row = wrap.query_selector("tbody tr.member-line").ok().flatten();
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
    // What is asked anew is read from its top, and a member that is opened comes into sight.
    Effect::new(move |before: Option<(Option<RecordId>, usize)>| {
        let opened = open.get();
        let at = shown.with(|(rows, _)| {
            let opened = opened.as_ref()?;
            rows.iter()
                .position(|row| matches!(row, Item::Member(id) if id == opened))
        });
        let count = shown.with(|(rows, _)| rows.len());
        let Some(wrap) = wrap.get().filter(|_| long.get_untracked()) else {
            return (None, 0);
        };
        let (was_open, was) = before.unwrap_or_default();
        let here = first.get_untracked()..first.get_untracked() + in_sight.get_untracked();
        let to = match at.filter(|at| was_open != opened && !here.contains(at)) {
            Some(at) => i32::try_from(at.saturating_sub(3)).ok(),
            None => (was != count).then_some(0),
        };
        if let Some(to) = to {
            // A list that was short meanwhile has not scrolled, and tells of no scrolling now.
            first.set(usize::try_from(to).unwrap_or_default() / STEP * STEP);
            // The rows stand in the page once the effects have run.
            request_animation_frame(move || wrap.set_scroll_top(to * height(&wrap)));
        }
        (opened, count)
    });
    let head = move |column: Column| {
        let chosen = move || sorting.get().0 == column;
        let sort = move || match sorting.get() {
            (by, _) if by != column => "none",
            (_, false) => "ascending",
            (_, true) => "descending",
        };
        view! {
            <th scope="col" class=class(column) aria-sort=sort>
                <button
                    type="button"
                    class="sort"
                    class:chosen=chosen
                    on:click=move |_| {
                        sorting.update(|(by, reversed)| {
                            *reversed = *by == column && !*reversed;
                            *by = column;
                        });
                    }
                >
                    {move || word(column, t(), year.get())}
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
                let all = lines.with(|lines| lines.values().filter(|line| line.belongs).count());
                let some = shown.with(|(_, count)| *count);
                // Those who have left are asked for besides, and are none of them.
                (some < all).then(|| t().x_of_y(some, all))
            }}
        </p>
        <div
            class="table-wrap members-table members-screen"
            class:long=move || long.get()
            tabindex=move || long.get().then_some("0")
            role=move || long.get().then_some("region")
            aria-label=move || long.get().then(|| t().records("member").into_owned())
            node_ref=wrap
            on:scroll=on_scroll
        >
            <table aria-rowcount=move || shown.with(|(rows, _)| rows.len() + 1)>
                <thead>
                    <tr>{move || columns.get().into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody>
                    {move || gap(drawn.with(|it| it.above))}
                    {rows(
                        move || drawn.with(|it| it.rows.clone()),
                        |row| match row {
                            Item::Member(id) => id.to_string(),
                            Item::Group { name, count } => format!("{count} {name:?}"),
                        },
                        move |row| match row {
                            Item::Member(id) => {
                                view! { <Row id=id lines=lines columns=columns open=open /> }.into_any()
                            }
                            Item::Group { name, count } => view! {
                                <tr class="member-group">
                                    <th
                                        scope="colgroup"
                                        colspan=move || columns.with(|it| it.len().to_string())
                                    >
                                        {move || name.clone().unwrap_or_else(|| t().not_set().to_owned())}
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
fn Row(
    id: RecordId,
    lines: Memo<Lines>,
    columns: Memo<Vec<Column>>,
    open: Memo<Option<RecordId>>,
) -> impl IntoView {
    let router: Router = expect_context();
    let t = use_words();
    let found: Memo<Vec<Finding>> = expect_context();
    let anchor = dom_id(&id);
    let to_card = id.clone();
    // The day on which the register is seen stays in the address.
    let route = move || router.get().with("focus", to_card.as_str());
    let to = route.clone();
    let href = move || to().href();
    let link = format!("open-{id}");
    let (own, concerned) = (id.clone(), id.clone());
    let line = memo(move || lines.with(|lines| lines.get(&own).cloned()));
    let is_open = memo(move || open.with(|open| open.as_ref() == Some(&id)));
    let flag = memo(move || {
        found.with(|found| {
            let finding = found
                .iter()
                .find(|it| it.records.first() == Some(&concerned));
            finding.map(|it| words::findings::title(t(), it.check))
        })
    });
    let press = move |event: MouseEvent| {
        // The link goes there by itself, and a selection of text is not a press.
        let target = event
            .target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if target.is_some_and(|it| it.closest("a").ok().flatten().is_none()) {
            router.go(&untrack(&route));
        }
    };
    let cell = move |column: Column| view! { <Cell column=column line=line /> };
    view! {
        <tr
            id=anchor
            class="member-line"
            class:open=move || is_open.get()
            class:left=move || line.with(|line| line.as_ref().is_some_and(|line| line.left))
            on:click=press
        >
            <th scope="row">
                <a id=link href=href aria-current=move || is_open.get().then_some("true")>
                    {move || line.with(|line| line.as_ref().map(|line| line.name.clone()))}
                </a>
                {move || {
                    flag.get().map(|title| view! {
                        <span class="flag" title=title>
                            <Icon sign=Sign::Warning />
                            <span class="unseen">{title}</span>
                        </span>
                    })
                }}
            </th>
            {move || {
                columns.get().into_iter().filter(|it| *it != Column::Name).map(cell).collect_view()
            }}
        </tr>
    }
}

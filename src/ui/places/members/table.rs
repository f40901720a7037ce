//! The register as a table that sorts by any of its columns. Of a long one only the rows in sight
//! are drawn; on paper stands another ([`super::paper`]).

use leptos::callback::UnsyncCallback;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::Lines;
use super::columns::{Cell, class, word};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::domain::findings::Finding;
use crate::domain::id::RecordId;
use crate::domain::listing::Row as Item;
use crate::domain::membership::listing::Column;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::dom_id;
use crate::ui::places::listing::{Sight, gap, key, sort_head};
use crate::words::{self, Formats as _};

/// Up to so many rows a table is drawn whole and grows with the page.
const WHOLE: usize = 60;

/// By which column the table is sorted, and whether the other way round.
pub type Sorting = RwSignal<(Column, bool)>;

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
    // On paper stands another table.
    let sight = Sight::start(shown, WHOLE, "tbody tr.member-line", Signal::stored(false));
    let (long, drawn) = (sight.long, sight.drawn);
    // What is asked anew is read from its top, and a member that is opened comes into sight.
    Effect::new(move |before: Option<(Option<RecordId>, usize)>| {
        let opened = open.get();
        let at = shown.with(|(rows, _)| {
            let opened = opened.as_ref()?;
            rows.iter().position(|row| row.record() == Some(opened))
        });
        let count = shown.with(|(rows, _)| rows.len());
        let stands = sight.wrap.with(Option::is_some);
        if !stands || !long.get_untracked() {
            return (None, 0);
        }
        let (was_open, was) = before.unwrap_or_default();
        match at.filter(|at| was_open != opened && !sight.has(*at)) {
            Some(at) => sight.show(at.saturating_sub(3)),
            None if was != count => sight.show(0),
            None => {}
        }
        (opened, count)
    });
    let head = move |column: Column| {
        let turned = Signal::derive(move || {
            let (by, reversed) = sorting.get();
            (by == column).then_some(reversed)
        });
        let press = UnsyncCallback::new(move |()| {
            sorting.update(|(by, reversed)| {
                *reversed = *by == column && !*reversed;
                *by = column;
            });
        });
        let name = Signal::derive(move || word(column, t(), year.get()));
        sort_head(class(column), turned, name, press)
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
            node_ref=sight.wrap
            on:scroll=move |_| sight.follow()
        >
            <table aria-rowcount=move || shown.with(|(rows, _)| rows.len() + 1)>
                <thead>
                    <tr>{move || columns.get().into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody>
                    {move || gap(drawn.with(|it| it.above))}
                    {rows(
                        move || drawn.with(|it| it.rows.clone()),
                        key,
                        move |row| match row {
                            Item::Record(id) => {
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
    let formats = use_formats();
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
    let joins = memo(move || line.with(|line| line.as_ref().and_then(|line| line.joins)));
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
                    joins.get().map(|day| view! {
                        " "
                        <span class="badge">{t().members_joins(formats().date(day))}</span>
                    })
                }}
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

//! The chart as a table, for those who rather read, sort and search; a choice of the view, kept in
//! the address.

use leptos::prelude::*;
use strum::IntoEnumIterator as _;

use super::asking::CopyLink;
use super::desk::use_desk;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::portrait::table::{self, Column, Row, arrange};
use crate::ui::kit::{Icon, Sign, rows};
use crate::words::Words;

/// So many rows stand in the page at first; a thousand more rows would only cost time.
const SHOWN: usize = 300;

fn word(column: Column, words: Words) -> String {
    match column {
        Column::Body => words.record("body").into_owned(),
        Column::Kind => words.structure_body_type().to_owned(),
        Column::Under => words.structure_parent().to_owned(),
        Column::Leads => words.chart_leads().to_owned(),
        Column::Seats => words.structure_seats().to_owned(),
        Column::Rights => words.chart_rights().to_owned(),
        Column::Out => words.chart_out().to_owned(),
        Column::In => words.chart_in().to_owned(),
    }
}

fn lines(texts: Vec<String>) -> impl IntoView {
    texts
        .into_iter()
        .map(|text| view! { <div>{text}</div> })
        .collect_view()
}

#[component]
pub fn TableView() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let typed = RwSignal::new(String::new());
    let sorting = RwSignal::new(None::<(Column, bool)>);
    let everything = RwSignal::new(false);
    let all = memo(move || {
        let cluster = desk.session.cluster();
        let day = desk.session.today();
        desk.plan
            .with(|plan| table::rows(plan.bodies(), &cluster, t(), day))
    });
    let found =
        memo(move || all.with(|all| typed.with(|typed| arrange(all, typed, sorting.get()))));
    let shown = move || {
        let mut rows = found.get();
        if !everything.get() {
            rows.truncate(SHOWN);
        }
        rows
    };
    let more = move || found.with(Vec::len) > SHOWN && !everything.get();
    let head = move |column: Column| {
        let chosen = move || sorting.get().is_some_and(|(by, _)| by == column);
        let sort = move || match sorting.get() {
            Some((by, falling)) if by == column => {
                if falling {
                    "descending"
                } else {
                    "ascending"
                }
            }
            _ => "none",
        };
        // Rising, falling, and back to the order of the chart.
        let turn = move |_| {
            sorting.update(|sorting| {
                *sorting = match *sorting {
                    Some((by, false)) if by == column => Some((column, true)),
                    Some((by, true)) if by == column => None,
                    _ => Some((column, false)),
                };
            });
        };
        view! {
            <th scope="col" aria-sort=sort>
                <button type="button" class="sort" class:chosen=chosen on:click=turn>
                    {move || word(column, t())}
                    <span
                        class="sort-sign"
                        class:turned=move || sorting.get().is_some_and(|(_, falling)| falling)
                    >
                        <Icon sign=Sign::Down />
                    </span>
                </button>
            </th>
        }
    };
    view! {
        <div class="chart-table">
            <div class="toolbar">
                <button
                    type="button"
                    class="button view-chart"
                    on:click=move |_| desk.router.step(&[("view", "")])
                >
                    <Icon sign=Sign::Structure />
                    {move || t().chart_view_chart()}
                </button>
                <input
                    type="search"
                    class="field"
                    aria-label=move || t().filter()
                    placeholder=move || t().filter()
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <span class="small faint" role="status">
                    {move || {
                        let (some, all) = (found.with(Vec::len), all.with(Vec::len));
                        if some == all {
                            t().structure_count_bodies(all)
                        } else {
                            t().x_of_y(some, all)
                        }
                    }}
                </span>
                <CopyLink />
            </div>
            <div class="table-wrap">
                <table>
                    <caption class="unseen">{move || t().nav_structure()}</caption>
                    <thead>
                        <tr>{Column::iter().map(head).collect_view()}</tr>
                    </thead>
                    <tbody>
                        {rows(
                            shown,
                            |row| row.id.clone(),
                            move |row| view! { <Line row=row found=found sorted=sorting /> },
                        )}
                    </tbody>
                </table>
            </div>
            <Show when=more>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| everything.set(true)
                >
                    {move || t().chart_only_all()}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Line(
    row: Row,
    found: Memo<Vec<Row>>,
    sorted: RwSignal<Option<(Column, bool)>>,
) -> impl IntoView {
    let desk = use_desk();
    let id = StoredValue::new(row.id.clone());
    // A row that changes is said anew in its place, and keeps the focus that lies on it.
    let row = Memo::new(move |before: Option<&Row>| {
        let now =
            found.with(|all| id.with_value(|id| all.iter().find(|row| row.id == *id).cloned()));
        now.or_else(|| before.cloned())
            .unwrap_or_else(|| row.clone())
    });
    let depth = move || {
        let deep = if sorted.get().is_none() {
            row.get().depth
        } else {
            0
        };
        // Deep trees must leave room for the names.
        format!("{}rem", deep.min(8))
    };
    let here = move || {
        let id = id.get_value();
        desk.focus.with(|focus| focus.body() == Some(id.as_str()))
    };
    view! {
        <tr class:chosen=here>
            <th scope="row">
                <button
                    type="button"
                    class="link"
                    class:flagged=move || row.get().flagged
                    style:margin-inline-start=depth
                    on:click=move |_| desk.point_at(&id.get_value())
                >
                    {move || row.get().name}
                </button>
            </th>
            <td>{move || row.get().kind}</td>
            <td>{move || row.get().under.map(|(_, name)| name)}</td>
            <td>
                {move || {
                    let leads = row.get().leads;
                    lines(leads.into_iter().map(|(role, who)| format!("{who} ({role})")).collect())
                }}
            </td>
            <td class="number">
                {move || {
                    let row = row.get();
                    (row.seats > 0).then(|| format!("{}/{}", row.filled, row.seats))
                }}
            </td>
            <td>{move || lines(row.get().rights)}</td>
            <td>{move || lines(row.get().out)}</td>
            <td>{move || lines(row.get().into)}</td>
        </tr>
    }
}

//! The projects as a table: sorted by any column, found by their words, grouped, written in the
//! cells themselves. Of a long one only the rows in sight are drawn.
//!
//! - [`columns`]: words of the columns, and which of them are shown
//! - [`grid`]: the table under the keyboard; [`cell`]: a cell, and what it is written with
//! - [`goods`]: pasted tables and CSV files in, all projects out

mod cell;
mod columns;
mod goods;
mod grid;

use std::collections::BTreeMap;

use leptos::prelude::*;

use self::columns::COLUMNS_KEY;
pub use self::goods::PROJECTS;
use self::grid::Grid;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::domain::id::Id;
use crate::domain::plain::plain;
use crate::domain::sorting::Gather as _;
use crate::domain::work::Project;
use crate::domain::work::listing::{self, Ask, Column, Line, Listing, Speech};
use crate::ui::kit::{Choose, Icon, Sign};
use crate::ui::places::listing::{ColumnChoice, Picked};
use crate::ui::places::tables::{TableButtons, Taking};

/// The cells of all projects, read once.
type Lines = BTreeMap<Id<Project>, Line>;

/// By which column the table is sorted, and whether the other way round.
type Sorting = RwSignal<(Option<Column>, bool)>;

#[component]
pub fn Table(chosen: Memo<Option<Id<Project>>>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let (router, taking): (Router, Taking) = (expect_context(), expect_context());
    let by = router.query("by");
    let all = watch(listing::lines);
    let lines: Memo<Lines> = memo(move || all.with(|all| all.iter().cloned().gathered()));
    let listing = memo(move || {
        let (words, formats) = (t(), formats());
        let speech = Speech {
            word: &|column, word| columns::said(words, column, word),
            plain: &plain,
            order: &|texts| formats.sorted(texts),
        };
        all.with(|lines| Listing::new(lines, &speech))
    });
    let find = RwSignal::new(String::new());
    let sorting: Sorting = RwSignal::new((None, false));
    let group = memo(move || by.get().and_then(|it| it.parse::<Column>().ok()));
    let shown = memo(move || {
        let (sort, reversed) = sorting.get();
        let ask = Ask {
            text: plain(&find.get()),
            sort,
            reversed,
            group: group.get().filter(|it| Column::GROUPS.contains(it)),
        };
        listing.with(|listing| listing.answer(&ask))
    });
    let picked = Picked::start(COLUMNS_KEY);
    let columns = memo(move || lines.with(|lines| columns::shown(picked, lines)));
    let none = memo(move || lines.with(BTreeMap::is_empty));
    let grouped = move |name: String| {
        router.set_query("by", &name);
        true
    };
    view! {
        <section class="part project-table-part">
            <div class="part-head">
                <h2>{move || t().project_table_title()}</h2>
                <div class="project-table-tools no-print">
                    <Show when=move || !none.get()>
                        <input
                            type="search"
                            class="field"
                            aria-label=move || t().project_table_find()
                            placeholder=move || t().project_table_find()
                            prop:value=move || find.get()
                            on:input=move |event| find.set(event_target_value(&event))
                        />
                        <label class="project-table-by">
                            <span>{move || t().timeline_group()}</span>
                            <Choose
                                value=Signal::derive(move || {
                                    let name = group.get().map(<&'static str>::from);
                                    name.unwrap_or_default().to_owned()
                                })
                                options=Signal::derive(move || columns::group_options(t()))
                                label=Signal::derive(move || t().timeline_group().to_owned())
                                save=grouped
                                framed=true
                            />
                        </label>
                        <ColumnChoice
                            picked=picked
                            shown=Signal::derive(move || {
                                columns.with(|all| all.iter().map(|it| (*it).into()).collect())
                            })
                            all=Signal::derive(move || columns::choice(t()))
                        />
                    </Show>
                    <TableButtons taking=taking any=Signal::derive(move || !none.get()) />
                </div>
            </div>
            <Show
                when=move || !none.get()
                fallback=move || view! {
                    <div class="empty">
                        <Icon sign=Sign::Table />
                        <p>{move || t().project_table_empty()}</p>
                        <p class="small">{move || t().project_table_example()}</p>
                    </div>
                }
            >
                <Grid lines shown columns sorting chosen />
            </Show>
        </section>
    }
}

//! The project board: cards in columns, in lanes where that is asked for. A card moves by hand, by its
//! menu and by keys; all of them are the same step.
//!
//! - [`desk`]: what lies on the board, and what is done with it; [`hands`]: by hand and by keys;
//!   [`moving`]: a card on its way; [`menu`]: all its ways without dragging
//! - [`cell`]: the cards of one column, of which only those in sight are drawn; [`card`]: one project,
//!   with its [`budget`]; [`face`]: how a card is written into the page
//! - [`filters`]: what is shown; [`bulk`]: many cards at once
//! - [`columns`]: the organisation's own columns and labels; [`stored`]: what was put away

mod budget;
mod bulk;
mod card;
mod cell;
mod columns;
mod desk;
mod face;
mod filters;
mod hands;
mod menu;
mod moving;
mod stored;

use leptos::prelude::*;

use self::bulk::Bulk;
use self::cell::{Cell, Paper};
use self::columns::Settings;
use self::desk::{Desk, Head, use_desk};
use self::filters::{Filters, LaneChoice};
use self::moving::Ghost;
use self::stored::Stored;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, printing, watch_at_pause};
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::board::{ColumnKey, templates};
use crate::domain::work::deck::Deck;
use crate::ui::kit::{Icon, Menu, Sign, rows};
use crate::words::Formats as _;

#[component]
pub fn Board(chosen: Memo<Option<Id<Project>>>) -> impl IntoView {
    let t = use_words();
    let desk = Desk::start(chosen);
    provide_context(desk);
    provide_context(Paper(printing()));
    let none = memo(move || desk.deck.with(Deck::is_empty));
    let settings = RwSignal::new(false);
    view! {
        <section class="part board-part">
            <div class="part-head">
                <h2>{move || t().records_project()}</h2>
                <div class="board-tools no-print">
                    <Show when=move || !desk.session.read_only()>
                        <AddMenu settings />
                    </Show>
                    <Show when=move || !none.get()>
                        <LaneChoice />
                    </Show>
                </div>
            </div>
            <Show when=move || none.get()>
                <div class="empty">
                    <p>{move || t().projects_empty()}</p>
                    <p class="small">{move || t().projects_empty_example()}</p>
                </div>
            </Show>
            <Show when=move || !none.get()>
                <Filters />
                <Bulk />
            </Show>
            <div
                id="project-board"
                class="project-board"
                class:none=move || none.get()
                class:laned=move || desk.lanes.get().is_some()
                class:choosing=move || desk.choosing.get()
                class:dragging=move || desk.drag.with(Option::is_some)
                on:keydown=move |event| desk.on_key(&event)
                on:pointerdown=move |event| desk.on_press(&event)
                on:click=move |event| desk.on_click(&event)
                on:change=move |event| desk.on_change(&event)
                on:focusout=move |event| desk.on_leave(&event)
            >
                {rows(
                    move || desk.lane_keys(),
                    |(key, _)| key.clone(),
                    move |(key, open)| view! { <Lane key open /> },
                )}
            </div>
            <Ghost />
            <Stored />
            <Settings open=settings />
        </section>
    }
}

/// A new project, from a pattern or without, and what the board is made of.
#[component]
fn AddMenu(settings: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let patterns = watch_at_pause(|cluster| {
        let patterns = templates(cluster).into_iter();
        patterns
            .map(|it| (it.id.clone(), it.title.clone()))
            .collect::<Vec<_>>()
    });
    view! {
        <>
            <button type="button" class="button" on:click=move |_| desk.add(None)>
                <Icon sign=Sign::Add />
                {move || t().projects_add()}
            </button>
            <Show when=move || !patterns.with(Vec::is_empty)>
                <Menu
                    label=Signal::derive(move || t().board_from_template().to_owned())
                    says_itself=true
                    face=move || view! { {move || t().board_from_template()} <Icon sign=Sign::Down /> }
                >
                    {move || {
                        patterns
                            .get()
                            .into_iter()
                            .map(|(id, title)| {
                                view! {
                                    <button type="button" on:click=move |_| desk.add(Some(&id))>
                                        {title}
                                    </button>
                                }
                            })
                            .collect_view()
                    }}
                </Menu>
            </Show>
            <button
                type="button"
                class="button quiet"
                aria-pressed=move || desk.choosing.get().to_string()
                on:click=move |_| desk.choose_or_not()
            >
                <Icon sign=Sign::Check />
                {move || t().board_choose()}
            </button>
            <button type="button" class="button quiet" on:click=move |_| settings.set(true)>
                <Icon sign=Sign::Edit />
                {move || t().board_settings()}
            </button>
        </>
    }
}

/// The columns of one lane. Where there are no lanes, there is one without a head.
#[component]
fn Lane(key: String, open: bool) -> impl IntoView {
    let desk = use_desk();
    let open = RwSignal::new(open);
    let key = StoredValue::new(key);
    let laned = move || desk.lanes.get().is_some();
    let count = memo(move || desk.lane(&key.read_value(), |lane| lane.count));
    let name = memo(move || desk.lane_name(&key.read_value()));
    view! {
        <div class="board-lane" data-lane=key.get_value() role=move || laned().then_some("group") aria-label=move || laned().then(|| name.get())>
            <Show when=laned>
                <h3 class="lane-head">
                    <button
                        type="button"
                        class="lane-button"
                        aria-expanded=move || open.get().to_string()
                        on:click=move |_| open.update(|it| *it = !*it)
                    >
                        <Icon sign=Sign::Down />
                        {name}
                        " "
                        <span class="muted">{count}</span>
                    </button>
                </h3>
            </Show>
            <Show when=move || open.get()>
                <div class="lane-columns">
                    {rows(
                        move || desk.heads.get(),
                        |head| format!("{:?}", head.key),
                        move |head| view! { <Column lane=key.get_value() key=head.key /> },
                    )}
                </div>
            </Show>
        </div>
    }
}

#[component]
fn Column(lane: String, key: ColumnKey) -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let (key, lane_key) = (StoredValue::new(key), StoredValue::new(lane.clone()));
    let anchor = key.with_value(desk::column_word);
    let head = memo(move || desk.head(&key.read_value()));
    let name = move || head.with(|it| it.as_ref().map(|it| desk.column_name(&it.column)));
    let bare = move || head.with(|it| it.as_ref().is_none_or(|it| it.shown == 0));
    let over = move || head.with(|it| it.as_ref().is_some_and(Head::is_over));
    let laned = move || desk.lanes.get().is_some();
    let here = memo(move || {
        key.with_value(|key| {
            lane_key.with_value(|lane| desk.cell(lane, key, |_, cards| cards.len()))
        })
    });
    let count = move || {
        // A lane tells of its own cards; what the whole column holds stands in its limit.
        if laned() {
            return Some(here.get().to_string());
        }
        head.with(|it| {
            it.as_ref().map(|it| match it.column.limit {
                Some(limit) => t().board_of_limit(it.all, limit),
                None if it.shown != it.all => t().x_of_y(it.shown, it.all),
                None => it.all.to_string(),
            })
        })
    };
    let sums = move || {
        if laned() {
            return String::new();
        }
        let formats = formats();
        head.with(|it| {
            let sums = it.as_ref().map(|it| it.sums.clone()).unwrap_or_default();
            let sums = sums.into_iter();
            sums.map(|(currency, sum)| formats.amount(sum.minor_units(), &currency))
                .collect::<Vec<_>>()
                .join(" + ")
        })
    };
    let landing = memo(move || desk.landing(&key.read_value()));
    view! {
        <section
            class="project-column"
            class:bare=bare
            class:over=over
            class:may=move || landing.get() == Some(true)
            class:may-not=move || landing.get() == Some(false)
            data-column=anchor
        >
            <div class="column-head">
                <h3>{name} " " <span class="muted">{count}</span></h3>
                <Show when=over>
                    <p class="small alarm">
                        <Icon sign=Sign::Warning />
                        {move || t().board_over_limit()}
                    </p>
                </Show>
                <Show when=move || !sums().is_empty()>
                    <p class="small muted figure" title=move || t().board_sum()>
                        <span class="unseen">{move || t().board_sum()} " "</span>
                        {sums}
                    </p>
                </Show>
            </div>
            <Cell lane key=key.get_value() />
        </section>
    }
}

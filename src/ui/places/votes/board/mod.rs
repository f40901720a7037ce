//! The board: motions by state, from draft to done. A motion moves by hand, by menu and by keys;
//! what is shown can be narrowed, and the address keeps it.
//!
//! - [`columns`]: which motions stand in which column, under which filter
//! - [`card`]: one motion; [`moving`]: a motion on its way
//! - [`filters`]: the fields above; [`fresh`]: a new motion, typed in place

mod card;
mod columns;
mod filters;
mod fresh;
mod moving;

use leptos::prelude::*;

use self::card::MotionCard;
use self::columns::{COLUMNS, Column, Filter};
use self::filters::Filters;
use self::fresh::NewMotion;
use self::moving::{Answer, Landing, Moving};
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Sign, rows};

/// A column that holds more is folded; what is oldest waits behind a button.
const FOLDED: usize = 8;

type Motions = Vec<(Column, Id<Poll>)>;

#[component]
pub fn Board() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let filter = memo(move || Filter::read(&router.get()));
    let motions: Memo<Motions> = memo(move || columns::motions(&session.cluster(), &filter.get()));
    let none = watch(|cluster| cluster.polls.is_empty());
    let moving = Moving::start();
    provide_context(moving);
    view! {
        <section class="board-section">
            <h2 class="unseen">{move || t().motions_board()}</h2>
            <Show when=move || none.get()>
                <div class="empty">
                    <p>{move || t().votes_empty()}</p>
                    <p class="small">{move || t().votes_empty_example()}</p>
                </div>
            </Show>
            <Show when=move || !none.get()>
                <Filters filter shown=memo(move || motions.with(Vec::len)) />
            </Show>
            <div
                class="vote-board"
                id="vote-board"
                class:dragging=move || moving.drag.with(Option::is_some)
            >
                {COLUMNS
                    .into_iter()
                    .map(|column| view! { <ColumnOf column motions filter /> })
                    .collect_view()}
            </div>
            <Ghost />
        </section>
    }
}

#[component]
fn ColumnOf(column: Column, motions: Memo<Motions>, filter: Memo<Filter>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let moving: Moving = expect_context();
    let unfolded = RwSignal::new(false);
    let mine = memo(move || {
        motions.with(|all| {
            let mine = all.iter().filter(|(it, _)| *it == column);
            mine.map(|(_, id)| id.clone()).collect::<Vec<_>>()
        })
    });
    let count = memo(move || mine.with(Vec::len));
    let shown = move || {
        let mut ids = mine.get();
        if !unfolded.get() {
            ids.truncate(FOLDED);
        }
        ids
    };
    let hidden = move || {
        let folded = count.get().saturating_sub(FOLDED);
        if unfolded.get() { 0 } else { folded }
    };
    // Where a card may go is shown before the hand lets go.
    let landing = memo(move || {
        moving.drag.with(|drag| {
            drag.as_ref()
                .map(|it| (it.landing(column), it.over == Some(column)))
        })
    });
    let may = move || landing.with(|it| matches!(it, Some((Landing::May(_), _))));
    let may_not = move || landing.with(|it| matches!(it, Some((Landing::MayNot(_), _))));
    let under = move || landing.with(|it| matches!(it, Some((Landing::May(_), true))));
    let fresh = column == Column::Draft;
    let bare = move || {
        count.get() == 0
            && moving
                .answer
                .with(|it| it.as_ref().is_none_or(|it| it.0 != column))
    };
    view! {
        <section
            class=format!("vote-column {}", column.class())
            class:bare=bare
            class:may=may
            class:may-not=may_not
            class:under=under
            data-column=column.class()
            style:flex-grow=move || count.get().clamp(1, 4).to_string()
        >
            <h3>
                <span class="sign" aria-hidden="true"></span>
                {move || column.word(t())}
                " "
                <span class="muted">{count}</span>
            </h3>
            <Said column />
            <Show when=move || fresh && !session.read_only()>
                <NewMotion filter />
            </Show>
            <ul>
                {rows(shown, ToString::to_string, move |id| view! { <MotionCard id /> })}
            </ul>
            <Show when=move || { hidden() > 0 }>
                <button
                    type="button"
                    class="button quiet no-print"
                    on:click=move |_| unfolded.set(true)
                >
                    <Icon sign=Sign::Down />
                    {move || t().motions_show_more(hidden())}
                </button>
            </Show>
        </section>
    }
}

/// What a column has to say: why it refused a motion, or which of its states is meant.
#[component]
fn Said(column: Column) -> impl IntoView {
    let t = use_words();
    let moving: Moving = expect_context();
    let answer = memo(move || {
        moving.answer.with(|it| match it {
            Some((at, answer)) if *at == column => Some(answer.clone()),
            _ => None,
        })
    });
    let which = move |id: Id<Poll>, states: Vec<MotionState>| {
        let title = moving.title(&id);
        let id = StoredValue::new(id);
        view! {
            <div class="column-asks" role="group" aria-label=move || t().motions_which(&title)>
                <p class="small">{move || t().motions_which(moving.title(&id.get_value()))}</p>
                {states
                    .into_iter()
                    .map(|state| {
                        let word = t().motion_state(state.as_str()).into_owned();
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| moving.advance(&id.get_value(), &state)
                            >
                                {word}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
        }
    };
    view! {
        {move || {
            answer
                .get()
                .map(|answer| {
                    let text = match answer {
                        Answer::Refused(why) => {
                            view! { <p class="column-refuses small" role="alert">{why}</p> }.into_any()
                        }
                        Answer::Which(id, states) => which(id, states).into_any(),
                    };
                    view! {
                        <div class="column-says no-print">
                            {text}
                            <button
                                type="button"
                                class="take-out"
                                title=move || t().close()
                                aria-label=move || t().close()
                                on:click=move |_| moving.answer.set(None)
                            >
                                <Icon sign=Sign::Close />
                            </button>
                        </div>
                    }
                })
        }}
    }
}

/// The card under the hand, with where it would land.
#[component]
fn Ghost() -> impl IntoView {
    let t = use_words();
    let moving: Moving = expect_context();
    move || {
        moving.drag.get().map(|drag| {
            let landing = drag.over.map(|column| (column, drag.landing(column)));
            let said = landing
                .as_ref()
                .and_then(|(column, landing)| match landing {
                    Landing::Stays => None,
                    Landing::May(_) => Some(t().motions_drop(column.word(t()))),
                    Landing::MayNot(why) => Some(why.clone()),
                });
            let refused = matches!(landing, Some((_, Landing::MayNot(_))));
            view! {
                <div
                    class="motion-ghost"
                    class:refused=refused
                    style:left=format!("{}px", drag.at.0 + 14)
                    style:top=format!("{}px", drag.at.1 + 10)
                >
                    <b class="statement">{moving.title(&drag.poll)}</b>
                    {said.map(|said| view! { <span class="small">{said}</span> })}
                </div>
            }
        })
    }
}

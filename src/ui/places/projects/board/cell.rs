//! The cards of one column in one lane. Of many only those in sight are drawn; then all are of one
//! height, so that where each lies is known without drawing it.

use leptos::html;
use leptos::prelude::*;

use super::card::{CARD, Card, Sitting};
use super::desk::{dom_id, use_desk};
use crate::app::reader::use_words;
use crate::app::reading::{Held, HeldRow, memo};
use crate::browser::page;
use crate::domain::id::Id;
use crate::domain::work::Project;
use crate::domain::work::board::ColumnKey;
use crate::domain::work::deck::Query;
use crate::domain::work::seats::Seats;
use crate::ui::kit::rows;

/// Up to so many cards a column is drawn whole and grows with the page.
const WHOLE: usize = 12;
/// So many of a column are put on paper; nobody leafs through more.
const PRINTED: usize = 600;
/// So many of a column are taken to be in sight until it is seen how many are.
const IN_SIGHT: usize = 5;
/// Cards drawn beyond those in sight, on either side, so that Tab and the wheel find the next.
const BEYOND: usize = 4;
/// The window moves by so many cards at once.
const STEP: usize = 3;

/// The cards that are drawn: how many lie above them, they themselves with their seats, and how many
/// below.
#[derive(Clone, PartialEq)]
struct Window {
    query: Query,
    above: usize,
    seats: Seats,
    /// The records of those that have a seat, in the same order.
    rows: Vec<HeldRow>,
    below: usize,
}

impl Window {
    fn has(&self, card: &Id<Project>) -> bool {
        self.seats.taken.iter().any(|(_, it)| it == card)
    }

    /// Who has a seat, unless nobody has.
    fn sitting(&self, seat: usize) -> Option<Sitting> {
        let at = self.seats.taken.iter().position(|(it, _)| *it == seat)?;
        let all = self.above + self.seats.taken.len() + self.below;
        Some(Sitting {
            card: self.seats.taken.get(at)?.1.clone(),
            row: self.rows.get(at).cloned(),
            place: Some((self.above + at + 1, all)),
        })
    }
}

/// Whether the board is being printed.
#[derive(Clone, Copy)]
pub struct Paper(pub Signal<bool>);

#[component]
pub fn Cell(lane: String, key: ColumnKey) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let list = NodeRef::<html::Ul>::new();
    let first = RwSignal::new(0_usize);
    let in_sight = RwSignal::new(IN_SIGHT);
    let own = StoredValue::new((lane, key));
    let Paper(paper) = expect_context();
    let count =
        memo(move || own.with_value(|(lane, key)| desk.cell(lane, key, |_, cards| cards.len())));
    let long = memo(move || WHOLE < count.get());
    let drawn = Memo::new(move |before: Option<&Window>| {
        let (first, in_sight) = (first.get(), in_sight.get());
        let query = desk.query.get();
        let anew = before.is_some_and(|it| it.query != query);
        // Those in sight do not wait for those beyond.
        let soon = !desk.drawn.get();
        let beyond = if soon { 0 } else { BEYOND };
        let nobody = Seats::default();
        let before = before.map_or(&nobody, |it| &it.seats);
        let whole = if paper.get() { PRINTED } else { WHOLE };
        own.with_value(|(lane, key)| {
            desk.cell(lane, key, |deck, all| {
                let (above, end) = if all.len() <= whole || whole == PRINTED {
                    (0, all.len().min(whole))
                } else {
                    let above = first.saturating_sub(beyond).min(all.len());
                    // What is in sight may begin below the first by less than a step.
                    let step = if first > 0 { STEP - 1 } else { 0 };
                    let end = first + in_sight + beyond.max(step);
                    (above, end.min(all.len()))
                };
                let places = all.get(above..end).unwrap_or_default().iter();
                let cards = places.clone().filter_map(|at| deck.card(*at));
                let cards = cards.map(|it| it.id.clone()).collect();
                Window {
                    seats: before.seating(cards, anew, soon),
                    rows: places
                        .filter_map(|at| deck.row(*at).cloned())
                        .map(Held)
                        .collect(),
                    query,
                    above,
                    below: all.len() - end,
                }
            })
        })
    });
    let look = move || {
        let is_long = long.try_get_untracked() == Some(true);
        let Some(list) = list.try_get_untracked().flatten().filter(|_| is_long) else {
            return;
        };
        let Some((top, sight)) = page::entries_in_sight(&list, CARD) else {
            return;
        };
        let top = top / STEP * STEP;
        if first.get_untracked() != top {
            first.set(top);
        }
        if in_sight.get_untracked() != sight {
            in_sight.set(sight);
        }
    };
    Effect::new(move || {
        if desk.drawn.get() && long.get() {
            // Once all columns are drawn: to look between them would lay out the page for each.
            request_animation_frame(look);
        }
    });
    // A card that is sought comes into sight and gets the keyboard.
    Effect::new(move || {
        let Some(sought) = desk.sought.get() else {
            return;
        };
        let at = untrack(|| {
            own.with_value(|(lane, key)| {
                desk.cell(lane, key, |deck, all| {
                    all.binary_search(&deck.place(&sought)?).ok()
                })
            })
        });
        let Some((at, list)) = at.zip(list.get_untracked()) else {
            return;
        };
        desk.sought.set(None);
        let is_drawn = drawn.with_untracked(|it| it.has(&sought));
        if !is_drawn {
            first.set(at.saturating_sub(1));
        }
        let link = dom_id(&sought);
        // The cards stand in the page once the effects have run.
        request_animation_frame(move || {
            if !is_drawn {
                page::scroll_to_entry(&list, CARD, at.saturating_sub(1));
            }
            page::focus(&link);
        });
    });
    let gap = move |cards: usize| {
        (cards > 0).then(|| {
            view! {
                <li
                    class="cards-gap"
                    aria-hidden="true"
                    style:block-size=format!("calc({cards} * var(--card-step) - var(--card-gap))")
                ></li>
            }
        })
    };
    let unprinted = move || drawn.with(|it| it.above + it.below);
    view! {
        <ul class="cards" class:long=move || long.get() node_ref=list on:scroll=move |_| look()>
            {move || gap(drawn.with(|it| it.above))}
            {rows(
                move || drawn.with(|it| [it.seats.taken.as_slice(), &it.seats.free].concat()),
                |(seat, _)| seat.to_string(),
                move |(seat, card)| {
                    let seat = Memo::new(move |before: Option<&Sitting>| {
                        drawn.with(|it| it.sitting(seat)).unwrap_or_else(|| {
                            // A seat that nobody has stays as it was.
                            Sitting {
                                card: before.map_or(&card, |it| &it.card).clone(),
                                row: before.and_then(|it| it.row.clone()),
                                place: None,
                            }
                        })
                    });
                    view! { <Card seat /> }
                },
            )}
            {move || gap(drawn.with(|it| it.below))}
            <Show when=move || { unprinted() > 0 }>
                <li class="cards-unprinted">{move || t().board_not_printed(unprinted())}</li>
            </Show>
        </ul>
    }
}

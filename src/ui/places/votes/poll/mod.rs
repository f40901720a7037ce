//! One poll: the question with its count and verdict, and the roll on which it is recorded.
//!
//! - [`desk`]: what all parts read; [`live`]: the poll as it stands
//! - [`score`]: the question; [`count`]: figures, bar, quorum; [`options`]: what could be chosen; [`outcome`]: the sentence
//! - [`gavel`]: opening and closing; [`again`]: second call and run-off
//! - [`roll`]: the grid of names; [`chosen`]: the member in hand; [`ballots`]: the roll of a closed poll
//! - [`record`]: what is recorded; [`keys`]: by keyboard; [`hands`]: by totals; [`picking`]: options
//! - [`rehearsal`]: the same on a copy, with an invented roll

mod again;
mod ballots;
mod chosen;
mod count;
mod desk;
mod gavel;
mod hands;
mod keys;
mod live;
mod options;
mod outcome;
mod picking;
mod record;
mod rehearsal;
mod roll;
mod score;

use leptos::prelude::*;

use self::ballots::ClosedRoll;
pub use self::desk::option_name;
use self::desk::{Desk, Phase};
use self::gavel::Gavel;
use self::rehearsal::Rehearsal;
use self::roll::Roll;
use self::score::Score;
use super::talk::{Comments, Steps};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::domain::id::Id;
use crate::domain::votes::Poll;
use crate::ui::kit::arrive;

/// A poll as it is, or its rehearsal.
#[component]
pub fn Scoreboard(id: Id<Poll>) -> impl IntoView {
    let rehearsed = expect_context::<Router>().query(rehearsal::WORD);
    let rehearsed = memo(move || rehearsed.get().is_some());
    move || {
        let id = id.clone();
        if rehearsed.get() {
            view! { <Rehearsal id /> }.into_any()
        } else {
            view! { <Sheet id /> }.into_any()
        }
    }
}

/// A poll, its roll, and what was said on it.
#[component]
fn Sheet(id: Id<Poll>) -> impl IntoView {
    let t = use_words();
    let desk = Desk::lay(&id);
    provide_context(desk);
    let _ = arrive(id.record());
    let (for_roll, for_talk, for_steps) = (id.clone(), id.clone(), id.clone());
    view! {
        <article class="scoreboard">
            <div class="score-main">
                <a class="to-list" id=format!("at-{id}") href=Route::to(Place::Votes).href()>
                    {move || t().votes_all()}
                </a>
                <Show when=move || !desk.poll.is_gone()>
                    <Score />
                </Show>
                <Gavel />
                <Steps id=for_steps />
                <Comments id=for_talk />
            </div>
            {move || {
                if desk.phase.get() == Phase::Closed {
                    view! { <ClosedRoll id=for_roll.clone() /> }.into_any()
                } else {
                    view! { <Roll /> }.into_any()
                }
            }}
        </article>
    }
}

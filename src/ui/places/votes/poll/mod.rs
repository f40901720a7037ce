//! One poll: the question with its count and verdict, and the roll on which it is recorded.
//!
//! - [`desk`]: what all parts read; [`live`]: the poll as it stands
//! - [`score`]: the question; [`count`]: figures, bar, quorum; [`options`]: what could be chosen; [`rounds`]: how a ranking was counted; [`outcome`]: the sentence
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
mod rounds;
mod score;

use leptos::context::Provider;
use leptos::prelude::*;

use self::ballots::ClosedRoll;
use self::desk::{Desk, Phase};
use self::gavel::Gavel;
use self::rehearsal::Rehearsal;
pub use self::rehearsal::WORD as REHEARSAL;
use self::roll::Roll;
use self::score::Score;
use super::byfile::ByFile;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::domain::id::Id;
use crate::domain::votes::Poll;
pub use crate::words::recorded::{option_name, won};

/// A poll as it is, or its rehearsal.
#[component]
pub fn Scoreboard(id: Id<Poll>) -> impl IntoView {
    let rehearsed = expect_context::<Router>().query(REHEARSAL);
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

/// A poll as the hall sees it: its count and its verdict, and nothing to operate.
#[component]
pub fn OnTheWall(id: Id<Poll>) -> impl IntoView {
    let desk = Desk::lay(&id);
    view! {
        <Provider value=desk>
            <Show when=move || !desk.poll.is_gone()>
                <Score alone=false />
            </Show>
        </Provider>
    }
}

/// A poll and its roll. Its question stands above it with the motion, unless the poll stands `alone`.
#[component]
fn Sheet(id: Id<Poll>, #[prop(optional)] alone: bool) -> impl IntoView {
    let desk = Desk::lay(&id);
    let for_file = id.clone();
    view! {
        <Provider value=desk>
            <article class="scoreboard">
                <div class="score-main">
                    <Show when=move || !desk.poll.is_gone()>
                        <Score alone />
                    </Show>
                    <Gavel />
                    <ByFile poll=for_file />
                </div>
                {move || {
                    if desk.phase.get() == Phase::Closed {
                        view! { <ClosedRoll id=id.clone() /> }.into_any()
                    } else {
                        view! { <Roll /> }.into_any()
                    }
                }}
            </article>
        </Provider>
    }
}

//! One poll: the question with its count and verdict, and the roll on which it is recorded.
//!
//! - [`desk`]: what all parts read; [`live`]: the poll as it stands
//! - [`score`]: question, figures, bar; [`options`]: what could be chosen; [`outcome`]: the sentence
//! - [`roll`]: the grid of names; [`chosen`]: the member in hand; [`ballots`]: the roll of a closed poll
//! - [`record`]: what is recorded; [`keys`]: by keyboard; [`hands`]: by totals; [`picking`]: options

mod ballots;
mod chosen;
mod desk;
mod hands;
mod keys;
mod live;
mod options;
mod outcome;
mod picking;
mod record;
mod roll;
mod score;

use leptos::prelude::*;

use self::ballots::ClosedRoll;
pub use self::desk::option_name;
use self::desk::{Desk, Phase};
use self::roll::Roll;
use self::score::Score;
use super::byfile::ByFile;
use super::talk::{Comments, Steps};
use crate::app::reader::use_words;
use crate::app::route::{Place, Route};
use crate::domain::id::Id;
use crate::domain::votes::Poll;
use crate::ui::kit::arrive;

/// A poll, its roll, and what was said on it.
#[component]
pub fn Scoreboard(id: Id<Poll>) -> impl IntoView {
    let t = use_words();
    let desk = Desk::lay(&id);
    provide_context(desk);
    let _ = arrive(id.record());
    let (for_roll, for_talk, for_steps) = (id.clone(), id.clone(), id.clone());
    let for_file = id.clone();
    view! {
        <article class="scoreboard">
            <div class="score-main">
                <a class="to-list" id=format!("at-{id}") href=Route::to(Place::Votes).href()>
                    {move || t().votes_all()}
                </a>
                {move || desk.poll.get().map(|poll| view! { <Score poll /> })}
                <ByFile poll=for_file />
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

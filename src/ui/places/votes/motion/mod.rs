//! One motion: what is asked, who asks it and why, its life, what was said on it, and what came of it.
//!
//! - [`head`]: the question and its text; [`facts`]: who, where, by which rule, [`numbers`]: days and
//!   counts; [`options`]: what can be chosen
//! - [`life`]: the stations of a motion and the next steps
//! - [`amendments`]: motions that change this one; [`talk`]: comments with their answers
//! - [`path`]: from the council's proposal to supervision

mod amendments;
pub mod facts;
pub mod head;
mod life;
mod numbers;
mod options;
mod path;
mod talk;

use leptos::prelude::*;

use self::amendments::Amendments;
use self::facts::Facts;
use self::head::Head;
use self::life::Life;
use self::options::Options;
use self::path::StrategyPath;
use self::talk::Comments;
use super::poll::{REHEARSAL, Scoreboard};
use crate::app::reading::{memo, watch};
use crate::app::route::Router;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::ui::kit::arrive;
use crate::ui::places::history::HistoryLink;

/// How much of a motion may still be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// Everything.
    Free,
    /// What is asked stands while people vote on it.
    Asked,
    /// What was decided stands.
    Closed,
}

fn hold_of(poll: &Poll) -> Hold {
    if motions::is_closed(poll) {
        Hold::Closed
    } else if motions::state_of(poll) == MotionState::Open {
        Hold::Asked
    } else {
        Hold::Free
    }
}

/// The motion with its poll; a rehearsal stands alone, for it is of a copy.
#[component]
pub fn Motion(id: Id<Poll>) -> impl IntoView {
    let rehearsed = expect_context::<Router>().query(REHEARSAL);
    let rehearsed = memo(move || rehearsed.get().is_some());
    let _ = arrive(id.record());
    move || {
        let id = id.clone();
        if rehearsed.get() {
            view! { <Scoreboard id /> }.into_any()
        } else {
            view! { <Whole id /> }.into_any()
        }
    }
}

#[component]
fn Whole(id: Id<Poll>) -> impl IntoView {
    let key = id.clone();
    let hold = watch(move |cluster| cluster.polls.get(&key).map_or(Hold::Closed, hold_of));
    let record = id.record();
    let [head, life, poll, facts, options, path, amendments, talk] =
        std::array::from_fn(|_| id.clone());
    view! {
        <article class="motion-page">
            <Head id=head hold />
            <Life id=life />
            <Scoreboard id=poll />
            <div class="motion-parts">
                <Facts id=facts hold />
                <Options id=options hold />
                <Amendments id=amendments hold />
                <Comments id=talk />
            </div>
            <StrategyPath id=path />
            <HistoryLink record />
        </article>
    }
}

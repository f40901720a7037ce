//! The minutes of a meeting.
//!
//! - [`polls`]: what was decided

mod polls;

use leptos::prelude::*;

use self::polls::PollsTaken;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;

#[component]
pub fn MinutesPart(id: Id<Meeting>) -> impl IntoView {
    view! { <PollsTaken id /> }
}

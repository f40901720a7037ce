//! Sharing: what has come back and waits, what went out, and what can be sent.
//!
//! - [`arriving`]: a file came in: open it beside, merge it, or replace what is here
//! - [`queue`]: the queue in figures, its answers, and who is not back yet
//! - [`returned`]: one returned file, its changes and what a vote has settled
//! - [`question`]: mine and theirs, side by side
//! - [`values`]: values, hands and reasons in words
//! - [`receipt`]: what was taken in, with a text to mail
//! - [`sending`]: the whole, a partner's part, what is public
//! - [`public`]: what anyone may see: decided, looked at, saved as a file or a web page
//! - [`closing`]: the close of a year, with its archive
//! - [`keeping`]: where the work is kept, and how safe that is

mod arriving;
mod closing;
mod keeping;
mod public;
mod question;
mod queue;
mod receipt;
mod returned;
mod sending;
mod values;

pub use self::arriving::Arrivals;

use leptos::prelude::*;

use crate::app::sharing::use_sharing;

#[component]
pub fn SharingPlace() -> impl IntoView {
    let sharing = use_sharing();
    // What was left open earlier is asked again, against the records as they are by now.
    sharing.look_again();
    view! {
        <div class="page sharing">
            <receipt::Taken />
            <queue::Queue />
            <sending::Sending />
            <keeping::Keeping />
            <closing::Closing />
        </div>
    }
}

//! The hall: who is in the room, what is called, who speaks, what comes of it.
//!
//! - [`desk`]: what all parts read, and how what is asked for is carried out; [`said`]: why not
//! - [`room`]: the names; [`arrivals`]: by keyboard; [`chosen`]: the member in hand
//! - [`quorum`]: the light now, what may be done without it, the second call
//! - [`program`]: the items with their lights; [`speakers`]: who speaks to the one that runs
//! - [`before`]: what was promised; [`heard`]: guests and topics
//! - [`presence`]: the quorum as the minutes have it

mod arrivals;
mod before;
mod chosen;
mod desk;
mod heard;
mod presence;
mod program;
mod quorum;
mod room;
mod said;
mod speakers;

use leptos::context::Provider;
use leptos::prelude::*;

use self::before::Before;
use self::desk::Hall;
use self::heard::{Guests, Topics};
pub use self::presence::QuorumLight;
use self::program::Program;
use self::quorum::Without;
use self::room::RoomPart;
use super::promises::Promises;
use crate::app::reader::{use_formats, use_words};
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::words::Formats as _;

#[component]
pub fn HallPart(id: Id<Meeting>) -> impl IntoView {
    let hall = Hall::open(&id);
    let (t, formats) = (use_words(), use_formats());
    let called_off = move || hall.meeting.with(|it| it?.cancelled);
    view! {
        <Provider value=hall>
            {move || {
                called_off()
                    .map(|day| {
                        view! { <p class="lacking">{t().hall_called_off(formats().date(day))}</p> }
                    })
            }}
            <div class="hall">
                <div class="hall-main">
                    <Before />
                    <Without />
                    <Program />
                    <Promises id />
                    <Topics />
                    <Guests />
                </div>
                <RoomPart />
            </div>
        </Provider>
    }
}

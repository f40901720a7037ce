//! The hall: who is in the room, what is called, who speaks, what comes of it.
//!
//! - [`presence`]: the quorum as a light, and who is there
//! - [`heard`]: guests and topics

mod heard;
mod presence;

use leptos::prelude::*;

use self::heard::{Guests, Topics};
use self::presence::Presences;
pub use self::presence::QuorumLight;
use super::promises::Promises;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;

#[component]
pub fn HallPart(id: Id<Meeting>) -> impl IntoView {
    let (id1, id2, id3) = (id.clone(), id.clone(), id.clone());
    view! {
        <Presences id=id1 />
        <Guests id=id2 />
        <Topics id=id3 />
        <Promises id />
    }
}

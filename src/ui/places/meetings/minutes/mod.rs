//! The minutes of a meeting: a draft that writes itself beside the texts that people add, and the
//! text that was kept once it is closed.
//!
//! - [`draft`]: the texts to write, beside the minutes as they would be
//! - [`closing`]: what is still missing, and the last step
//! - [`kept`]: closed minutes, their addenda, and what the records say otherwise since
//! - [`paper`]: the minutes as people read, print and take them along

mod closing;
mod draft;
mod kept;
mod paper;

use leptos::prelude::*;

use self::draft::Draft;
use self::kept::Kept;
use crate::app::reading::watch;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::closing::minutes_of;

#[component]
pub fn MinutesPart(id: Id<Meeting>) -> impl IntoView {
    let key = id.clone();
    let closed = watch(move |cluster| minutes_of(cluster, &key).map(|it| it.id.clone()));
    move || match closed.get() {
        Some(minutes) => view! { <Kept id=minutes /> }.into_any(),
        None => view! { <Draft id=id.clone() /> }.into_any(),
    }
}

//! Meetings.

use leptos::prelude::*;

#[component]
pub fn Meetings() -> impl IntoView {
    view! { <div class="page"></div> }
}

//! Votes.

use leptos::prelude::*;

#[component]
pub fn Votes() -> impl IntoView {
    view! { <div class="page"></div> }
}

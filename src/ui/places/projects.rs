//! Projects.

use leptos::prelude::*;

#[component]
pub fn Projects() -> impl IntoView {
    view! { <div class="page"></div> }
}

//! Members.

use leptos::prelude::*;

#[component]
pub fn Members() -> impl IntoView {
    view! { <div class="page"></div> }
}

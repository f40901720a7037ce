//! Charter.

use leptos::prelude::*;

#[component]
pub fn Charter() -> impl IntoView {
    view! { <div class="page"></div> }
}

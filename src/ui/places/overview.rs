//! Overview.

use leptos::prelude::*;

#[component]
pub fn Overview() -> impl IntoView {
    view! { <div class="page"></div> }
}

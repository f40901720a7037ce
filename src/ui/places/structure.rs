//! Structure.

use leptos::prelude::*;

#[component]
pub fn Structure() -> impl IntoView {
    view! { <div class="page"></div> }
}

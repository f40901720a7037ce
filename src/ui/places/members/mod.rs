//! Members.

use leptos::prelude::*;

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::words::Words;

pub fn gist(_words: Words, _cluster: &Cluster, _today: Date) -> String {
    String::new()
}

#[component]
pub fn Members() -> impl IntoView {
    view! { <div class="page"></div> }
}

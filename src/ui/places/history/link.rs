//! The ways from a record: to its history, and to others as a link.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::route::{Place, Route};
use crate::app::sharing::use_sharing;
use crate::domain::id::RecordId;
use crate::ui::kit::{Icon, Sign};

/// The address of a record's history, or of the past of one of its fields.
pub fn address(record: &RecordId, field: &str) -> String {
    Route::to(Place::History)
        .with("record", record.as_str())
        .with("field", field)
        .href()
}

/// Quiet buttons that lead to the history of a record, and copy it as a link.
#[component]
pub fn HistoryLink(record: RecordId) -> impl IntoView {
    let sharing = use_sharing();
    let t = use_words();
    let shared = record.clone();
    view! {
        <button
            type="button"
            class="button quiet history-link"
            on:click=move |_| sharing.copy_link(shared.clone())
        >
            <Icon sign=Sign::Link />
            {move || t().sharing_link_copy()}
        </button>
        <a class="button quiet history-link" href=address(&record, "")>
            <Icon sign=Sign::History />
            {move || t().nav_history()}
        </a>
    }
}

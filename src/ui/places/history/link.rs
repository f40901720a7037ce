//! The way from a record to its history.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::route::{Place, Route};
use crate::domain::id::RecordId;
use crate::ui::kit::{Icon, Sign};

/// The address of a record's history, or of the past of one of its fields.
pub fn address(record: &RecordId, field: &str) -> String {
    Route::to(Place::History)
        .with("record", record.as_str())
        .with("field", field)
        .href()
}

/// A quiet button that leads to the history of a record.
#[component]
pub fn HistoryLink(record: RecordId) -> impl IntoView {
    let t = use_words();
    view! {
        <a class="button quiet history-link" href=address(&record, "")>
            <Icon sign=Sign::History />
            {move || t().nav_history()}
        </a>
    }
}

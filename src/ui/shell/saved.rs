//! What is saved, and where: always true, never reassuring beyond it.

use std::time::Duration;

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::route::{Place, Route};
use crate::app::session::{Saved, use_session};
use crate::app::sharing::use_sharing;
use crate::browser::clock;

#[component]
pub fn SavedStatus() -> impl IntoView {
    let session = use_session();
    let sharing = use_sharing();
    let t = use_words();
    let formats = use_formats();
    // "3 minutes ago" grows old by itself.
    let minute = RwSignal::new(0_u32);
    let ticking = set_interval_with_handle(
        move || minute.update(|it| *it = it.wrapping_add(1)),
        Duration::from_mins(1),
    );
    on_cleanup(move || {
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
    });
    let alarm = move || matches!(session.saved(), Saved::Nowhere | Saved::Full);
    let here = move || match session.saved() {
        Saved::Here => capitalised(t().saved_browser()),
        Saved::Writing => capitalised(t().saving()),
        Saved::Later => capitalised(t().saved_later()),
        Saved::Nowhere => t().saved_nowhere().to_owned(),
        Saved::Shown => t().sharing_link_reading().to_owned(),
        Saved::Archive(year) => t().closing_reading(year),
        Saved::Full => t().storage_full().to_owned(),
    };
    let file = move || {
        minute.track();
        match session.exported_at() {
            Some(then) => t().saved_file(formats().ago(then, clock::now())),
            None => t().saved_file_never().to_owned(),
        }
    };
    let shared = move || match session.unshared() {
        0 => String::new(),
        count => format!(" · {}", t().changes_not_shared(count)),
    };
    view! {
        <div class="saved" class:alarm=alarm data-testid="saved">
            <strong>{here}</strong>
            {move || format!("{}{}", file(), shared())}
            <span class="saved-acts">
                <button type="button" on:click=move |_| sharing.save()>
                    {move || match sharing.linked_name() {
                        Some(name) => t().sharing_save_into(name),
                        None => t().export_file().to_owned(),
                    }}
                </button>
                <a href=Route::to(Place::History).href()>{move || t().nav_history()}</a>
            </span>
        </div>
    }
}

/// A phrase of the catalogue at the head of a line.
fn capitalised(phrase: &str) -> String {
    let mut characters = phrase.chars();
    let first = characters
        .next()
        .map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + characters.as_str()
}

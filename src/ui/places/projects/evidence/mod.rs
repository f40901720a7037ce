//! The folder of evidence for a cluster label.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::portrait::evidence::article;
use crate::ui::places::article::article_view;

#[component]
pub fn Evidence() -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let text = memo(move || {
        let (cluster, formats) = (session.cluster(), formats());
        article(&cluster, t(), formats.as_ref(), session.today())
    });
    let hint = view! { <p class="muted small">{move || t().evidence_hint()}</p> };
    article_view(text, "evidence", hint.into_any())
}

//! What breaks a rule or a promise, shown on the record concerned.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::findings::{Finding, Severity};
use crate::domain::id::RecordId;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::findings::Press;
use crate::words;

/// The findings that name this record. Whoever reads them is where they are mended.
#[component]
pub fn Notes(record: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let all: Memo<Vec<Finding>> = expect_context();
    let here = memo(move || {
        all.with(|all| {
            let mut here = all.clone();
            here.retain(|finding| finding.records.contains(&record));
            here
        })
    });
    let line = move |finding: Finding| {
        let breaks = finding.severity == Severity::Breaks;
        let (check, severity) = (finding.check, finding.severity);
        let pressed = finding.clone();
        view! {
            <li class:breaks=breaks data-check=check.to_string()>
                <Icon sign=if breaks { Sign::Breaks } else { Sign::Warning } />
                <span>
                    <strong>
                        <span class="unseen">{words::findings::severity(t(), severity)}" "</span>
                        {words::findings::title(t(), check)}
                    </strong>
                    " "
                    {words::findings::sentence(
                        t(),
                        &session.cluster(),
                        formats().as_ref(),
                        &finding,
                    )}
                    " "
                    <Press finding=pressed />
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || !here.with(Vec::is_empty)>
            <ul class="notes">{move || here.get().into_iter().map(line).collect_view()}</ul>
        </Show>
    }
}

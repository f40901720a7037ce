//! What was taken in last, in figures, with a text to mail to those who sent it.

use leptos::prelude::*;

use super::sending::mail;
use crate::app::reader::{formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::browser::clipboard;
use crate::document::history;
use crate::document::history::telling::{self, Teller};
use crate::document::merge::Receipt;
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;

#[component]
pub fn Taken() -> impl IntoView {
    let sharing = use_sharing();
    let session = use_session();
    let t = use_words();
    let receipt = sharing.receipt();
    let text = move |words: Words| {
        receipt.with(|receipt| {
            let receipt = receipt.as_ref()?;
            session.with_untracked(|open| text_of(words, &open.workspace, receipt))
        })
    };
    // A receipt of what has been undone, or of another workspace, would not be true.
    let stands = memo(move || {
        let id = receipt.with(|receipt| receipt.as_ref().map(|it| it.entry.id.clone()));
        let stands = session.with(|open| {
            let journal = open.workspace.journal();
            let undone = journal
                .iter()
                .any(|it| it.undoes.is_some() && it.undoes == id);
            id.as_ref()
                .is_some_and(|id| open.workspace.entry(id).is_some())
                && !undone
        });
        stands == Some(true)
    });
    let copied = RwSignal::new(false);
    Effect::new(move || {
        receipt.track();
        copied.set(false);
    });
    view! {
        {move || stands.get().then(|| {
            let (taken, kept, open) = receipt.with(|it| it.as_ref().map(Receipt::counts)).unwrap_or_default();
            let told = text(t()).unwrap_or_default();
            let (shown, to_copy) = (told.clone(), told.clone());
            view! {
                <section class="sharing-receipt panel-card" aria-labelledby="sharing-receipt">
                    <h2 id="sharing-receipt">
                        <Icon sign=Sign::Check />
                        {t().sharing_taken(taken, kept, open)}
                    </h2>
                    <details>
                        <summary>{t().sharing_receipt_text()}</summary>
                        <pre class="sharing-letter">{shown}</pre>
                    </details>
                    <div class="toolbar">
                        <a class="button" href=mail("", t().sharing_receipt_subject(), &told)>
                            {t().sharing_mail()}
                        </a>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| {
                                clipboard::write(to_copy.clone());
                                copied.set(true);
                            }
                        >
                            {move || if copied.get() { t().copied() } else { t().copy() }}
                        </button>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| {
                                session.undo();
                                receipt.set(None);
                                sharing.compare();
                            }
                        >
                            <Icon sign=Sign::Undo />
                            {t().undo()}
                        </button>
                        <button type="button" class="button quiet" on:click=move |_| receipt.set(None)>
                            {t().close()}
                        </button>
                    </div>
                </section>
            }
        })}
    }
}

/// What was taken in, a line each: by record, with the old and the new value.
fn text_of(
    words: Words,
    workspace: &crate::document::workspace::Workspace,
    receipt: &Receipt,
) -> String {
    let formats = formats(words.lang());
    let teller = Teller {
        words,
        formats: &*formats,
        cluster: workspace.cluster(),
    };
    let (taken, kept, open) = receipt.counts();
    let mut lines = vec![words.sharing_taken(taken, kept, open)];
    if let Some(merged) = receipt.merged() {
        let names: Vec<&str> = merged.files.iter().map(|file| file.name.as_str()).collect();
        lines.push(words.sharing_receipt_files(names.join(", ")));
    }
    lines.push(String::new());
    for touched in history::touched(workspace, &receipt.entry) {
        lines.extend(telling::lines(teller, &touched));
    }
    lines.join("\n")
}

//! What was done, with a way back; what was refused, until it is closed.

use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::session::use_session;
use crate::ui::kit::{Icon, Sign};

#[component]
pub fn Notice() -> impl IntoView {
    let notices = use_notices();
    let session = use_session();
    let t = use_words();
    // The live region stands from the start: one that comes with its text is not read out.
    view! {
        <div role="status" aria-live="polite" data-testid="notice">
            {move || notices.current().map(|notice| view! {
                <div class="notice" class:refused=notice.tone == Tone::Refused>
                    <span>{notice.text}</span>
                    {(notice.tone == Tone::Done).then(|| view! {
                        <button type="button" on:click=move |_| session.undo()>
                            {move || t().undo()}
                        </button>
                    })}
                    <button
                        type="button"
                        aria-label=move || t().close()
                        on:click=move |_| notices.close()
                    >
                        <Icon sign=Sign::Close />
                    </button>
                </div>
            })}
        </div>
    }
}

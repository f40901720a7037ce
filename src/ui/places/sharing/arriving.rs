//! A file of this organisation came in: what is to become of it?

use leptos::prelude::*;

use crate::app::library::use_library;
use crate::app::reader::use_words;
use crate::app::sharing::use_sharing;
use crate::browser::{clipboard, page};
use crate::document::merge::Incoming;
use crate::document::scope::Scope;
use crate::ui::kit::{Dialog, Icon, Sign};

/// Asks, once for all files that came in together; and hears a file that is pasted.
#[component]
pub fn Arrivals() -> impl IntoView {
    let library = use_library();
    let t = use_words();
    let arrived = library.arrived();
    let open = RwSignal::new(false);
    Effect::new(move || open.set(arrived.with(|files| !files.is_empty())));
    // Closing the question is an answer too: nothing is done with the files.
    Effect::new(move || {
        if !open.get() && arrived.with_untracked(|files| !files.is_empty()) {
            arrived.set(Vec::new());
        }
    });
    let pasting = window_event_listener(leptos::ev::paste, move |event| {
        if !page::is_typing(&event)
            && library.take_in_text("klaster.json", &clipboard::text_of(&event))
        {
            event.prevent_default();
        }
    });
    on_cleanup(move || pasting.remove());
    view! {
        <Dialog
            open=open
            class="arrivals"
            label=Signal::derive(move || t().sharing_arrived(arrived.with(Vec::len)))
        >
            <Choices open=open />
        </Dialog>
    }
}

#[component]
fn Choices(open: RwSignal<bool>) -> impl IntoView {
    let library = use_library();
    let sharing = use_sharing();
    let t = use_words();
    let arrived = library.arrived();
    let count = move || arrived.with(Vec::len);
    let names = move || {
        arrived.with(|files| {
            let names: Vec<&str> = files.iter().map(|it| it.name.as_str()).collect();
            names.join(", ")
        })
    };
    let alone = move || count() == 1;
    let whole = move || {
        alone()
            && arrived.with(|files| {
                let replaces = |it: &Incoming| {
                    it.loaded.head.scope == Scope::Whole && it.loaded.head.archive.is_none()
                };
                files.iter().all(replaces)
            })
    };
    view! {
        <h2 class="statement">{move || t().sharing_arrived(count())}</h2>
        <p class="muted small arrivals-names">{names}</p>
        <div class="arrivals-choices">
            <button type="button" class="arrivals-choice first" on:click=move |_| sharing.merge_arrived()>
                <Icon sign=Sign::Compare />
                <strong>{move || t().sharing_merge()}</strong>
                <span>{move || t().sharing_merge_what()}</span>
            </button>
            <Show when=alone>
                <button
                    type="button"
                    class="arrivals-choice"
                    on:click=move |_| sharing.open_arrived_beside()
                >
                    <Icon sign=Sign::Open />
                    <strong>{move || t().sharing_beside()}</strong>
                    <span>{move || t().sharing_beside_what()}</span>
                </button>
            </Show>
            <Show when=whole>
                <button
                    type="button"
                    class="arrivals-choice"
                    on:click=move |_| sharing.replace_by_arrived()
                >
                    <Icon sign=Sign::Undo />
                    <strong>{move || t().sharing_replace()}</strong>
                    <span>{move || t().sharing_replace_what()}</span>
                </button>
            </Show>
        </div>
        <button type="button" class="button quiet" on:click=move |_| open.set(false)>
            {move || t().sharing_leave_out()}
        </button>
    }
}

//! Everything there is: the services, then the start page or the shell.

use leptos::prelude::*;

use crate::app::library::{Library, use_library};
use crate::app::notices::Notices;
use crate::app::reader::{Reader, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Router};
use crate::app::session::Session;
use crate::app::sharing::Sharing;
use crate::app::tongues::{Tongues, own_language};
use crate::browser::{files, launched, page};
use crate::ui::places::{Answering, Arrivals};
use crate::ui::present::{DESK, Projection, VIEW};
use crate::ui::shell::{Notice, Shell};
use crate::ui::start::Start;

/// The page.
#[component]
pub fn Page() -> impl IntoView {
    let reader = Reader::start();
    let notices = Notices::start();
    let tongues = Tongues::start(reader, notices);
    let router = Router::start();
    let session = Session::start(reader, notices);
    provide_context(reader);
    provide_context(notices);
    provide_context(tongues);
    provide_context(router);
    provide_context(session);
    let library = Library::start(session, reader, tongues, notices, router);
    provide_context(library);
    provide_context(Sharing::start(
        library, session, reader, tongues, notices, router,
    ));
    launched::listen(move |file| library.import(file));

    let place = router.place();
    // Someone who comes back with Back to the start has left the workspace.
    let inside = memo(move || session.is_open() && place.get().is_some());
    // The wall has no frame around it; the presenter's desk is a place like others.
    let view = router.query(VIEW);
    let wall =
        memo(move || place.get() == Some(Place::Present) && view.get().as_deref() != Some(DESK));
    // What it writes is in its own language: those words are here before they are needed.
    let own = watch(own_language);
    Effect::new(move || {
        if let Some(lang) = own.get() {
            tongues.words_in(lang);
        }
    });
    Effect::new(move || {
        let hue = session
            .cluster()
            .organisation()
            .and_then(|it| it.accent_hue);
        let hue = hue.filter(|_| inside.get()).unwrap_or(232);
        page::set_root_property("--hue", &hue.to_string());
    });
    // The last edits are written before the page goes away.
    let leaving = window_event_listener(leptos::ev::pagehide, move |_| session.write_snapshot());
    // Where nothing is kept, or not for long, leaving may lose what no file holds: the browser asks.
    let parting = window_event_listener(leptos::ev::beforeunload, move |event| {
        let not_for_long = page::deletes_after_a_week() && untrack(|| session.unshared()) > 0;
        if session.would_lose() || not_for_long {
            event.prevent_default();
        }
    });
    on_cleanup(move || {
        leaving.remove();
        parting.remove();
    });
    view! {
        <Show when=move || inside.get() fallback=Start>
            <Show when=move || !wall.get() fallback=Projection>
                <Shell />
            </Show>
        </Show>
        <Answering />
        <Arrivals />
        <Show when=move || !wall.get()>
            <Notice />
        </Show>
        <DropVeil />
    }
}

/// A file may be dropped anywhere: the veil says so while one hovers over the page.
#[component]
fn DropVeil() -> impl IntoView {
    let library = use_library();
    let t = use_words();
    let hovering = RwSignal::new(false);
    let over = window_event_listener(leptos::ev::dragover, move |event| {
        if files::are_dragged(&event) {
            event.prevent_default();
            hovering.set(true);
        }
    });
    let out = window_event_listener(leptos::ev::dragleave, move |event| {
        // Leaving one element for another is not leaving the window.
        if event.related_target().is_none() {
            hovering.set(false);
        }
    });
    let drop = window_event_listener(leptos::ev::drop, move |event| {
        hovering.set(false);
        let dropped = files::dropped(&event);
        if !dropped.is_empty() {
            event.prevent_default();
        }
        for file in dropped {
            library.import(file);
        }
    });
    on_cleanup(move || {
        over.remove();
        out.remove();
        drop.remove();
    });
    view! {
        <Show when=move || hovering.get()>
            <p class="drop-veil">{move || t().start_drop_now()}</p>
        </Show>
    }
}

//! Everything there is: the services, then the start page or the shell.

use leptos::prelude::*;

use crate::app::library::Library;
use crate::app::notices::Notices;
use crate::app::reader::Reader;
use crate::app::route::Router;
use crate::app::session::Session;
use crate::browser::page;
use crate::ui::shell::{Notice, Shell};
use crate::ui::start::Start;

/// The page.
#[component]
pub fn Page() -> impl IntoView {
    let reader = Reader::start();
    let notices = Notices::start();
    let router = Router::start();
    let session = Session::start(reader, notices);
    provide_context(reader);
    provide_context(notices);
    provide_context(router);
    provide_context(session);
    let library = Library::start(session, reader, notices, router);
    provide_context(library);

    let place = router.place();
    // Someone who comes back with Back to the start has left the workspace.
    let inside = Memo::new(move |_| session.is_open() && place.get().is_some());
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
    on_cleanup(move || leaving.remove());
    view! {
        <Show when=move || inside.get() fallback=Start>
            <Shell />
        </Show>
        <Notice />
    }
}

//! Side bar, header and the place that the address names.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::reader::{Dress, Reader, use_reader, use_words};
use crate::app::route::{Place, Router};
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::browser::page;
use crate::ui::places;
use crate::ui::shell::Search;
use crate::ui::shell::bars::Bars;
use crate::ui::shell::header::Header;
use crate::ui::shell::rehearsal::rehearse;
use crate::ui::shell::side::Side;

/// The shell, while a workspace is open.
#[component]
pub fn Shell() -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let sharing = use_sharing();
    let t = use_words();
    let router: Router = expect_context();
    let place = router.place();
    let searching = RwSignal::new(false);
    provide_context(places::findings::find());
    places::structure::keep();
    rehearse(session, router);

    Effect::new(move || {
        let Some(place) = place.get() else { return };
        let cluster = session.cluster();
        let organisation = cluster.organisation();
        let name = organisation.map(|it| it.short_name.as_deref().unwrap_or(&it.name));
        page::set_title(&t().page_title(places::word(t(), place), name.unwrap_or("Klaster")));
    });

    let keys = window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let command = event.ctrl_key() || event.meta_key();
        match event.key().to_lowercase().as_str() {
            "k" if command => {
                event.prevent_default();
                searching.set(true);
            }
            "s" if command => {
                event.prevent_default();
                sharing.save();
            }
            // In a field the browser's own undo is what the hand means.
            "z" if command && !page::is_typing(&event) => {
                event.prevent_default();
                if event.shift_key() {
                    session.redo();
                } else {
                    session.undo();
                }
            }
            "y" if command && !page::is_typing(&event) => {
                event.prevent_default();
                session.redo();
            }
            "escape" if reader.dress() == Dress::Projector => leave_projector(reader),
            _ => {}
        }
    });
    // Whoever comes back to this window may find the linked file changed by someone else.
    let back = window_event_listener(leptos::ev::focus, move |_| sharing.look_at_linked());
    on_cleanup(move || {
        keys.remove();
        back.remove();
    });

    view! {
        <div
            class="shell"
            // Not left to `:has`: with it, each element that comes to the chart has the browser
            // look through the whole page again.
            class:filled=move || place.get() == Some(Place::Structure)
        >
            <a class="skip button" href="#main" on:click=move |event| {
                event.prevent_default();
                page::focus("main");
            }>
                {move || t().skip_to_content()}
            </a>
            <Side />
            <Header place=place searching=searching />
            <Bars />
            <main class="main" id="main" tabindex="-1">
                {move || place.get().map(places::view)}
            </main>
        </div>
        <Search open=searching />
    }
}

/// Back to the dress of the device.
pub fn leave_projector(reader: Reader) {
    page::set_full_screen(false);
    reader.set_dress(Dress::Automatic);
}

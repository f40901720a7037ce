//! Where the work is kept, and how safe that is: the truth, without reassurance beyond it.

use leptos::prelude::*;

use crate::app::library::use_library;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::browser::page;
use crate::ui::places::history::YourName;

#[component]
pub fn Keeping() -> impl IntoView {
    let session = use_session();
    let library = use_library();
    let t = use_words();
    // Measuring the store reads all of it, so it is asked again only every few acts.
    let acts = memo(move || session.unshared() / 16);
    let room = memo(move || {
        acts.track();
        library.room_taken()
    });
    view! {
        <section class="sharing-keeping" aria-labelledby="sharing-keep">
            <h2 id="sharing-keep">{move || t().sharing_keep()}</h2>
            <div class="sharing-facts">
                <div>
                    {move || match room.get() {
                        Some(percent) => {
                            let word = t().sharing_room(percent);
                            view! {
                                <p>{word.clone()}</p>
                                <meter class="spent" min="0" max="100" high="80" value=percent aria-label=word></meter>
                            }
                            .into_any()
                        }
                        None => view! { <p class="warning">{t().saved_nowhere()}</p> }.into_any(),
                    }}
                    <p class="muted small">{move || t().sharing_room_what()}</p>
                    {page::deletes_after_a_week().then(|| view! {
                        <p class="small sharing-week">{move || t().start_safari()}</p>
                    })}
                </div>
                <YourName />
            </div>
        </section>
    }
}

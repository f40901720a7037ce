//! Starts the page: nothing happens here but the panic hook, the reader's words, a look at what a
//! killed browser forgot, and the mount.

use klaster::app::library;
use klaster::app::reader::Reader;
use klaster::app::tongues;
use klaster::browser::page;
use klaster::ui::page::Page;

fn main() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        // Without them the page opens in English and says so.
        tongues::bring(Reader::wanted()).await;
        library::bring_back().await;
        leptos::mount::mount_to_body(Page);
        page::stands();
    });
}

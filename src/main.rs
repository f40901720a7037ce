//! Starts the page: nothing happens here but the panic hook and the mount.

use klaster::ui::page::Page;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(Page);
}

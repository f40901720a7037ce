//! Starts the page: nothing happens here but the panic hook and the mount.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(|| view! { <h1>"Klaster"</h1> });
}

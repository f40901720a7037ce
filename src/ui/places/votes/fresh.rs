//! A line in which something new is typed where it will stand: Enter makes it, Escape forgets it.

use leptos::callback::UnsyncCallback;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

#[component]
pub fn Fresh(
    /// Its id in the page.
    id: &'static str,
    #[prop(into)] label: Signal<String>,
    /// Makes it; says whether it was made.
    make: UnsyncCallback<String, bool>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let enter = move || {
        let text = typed.get_untracked();
        let text = text.trim();
        if !text.is_empty() && make.run(text.to_owned()) {
            typed.set(String::new());
        }
    };
    view! {
        <input
            type="text"
            id=id
            class="tag-new fresh"
            maxlength="2000"
            aria-label=move || label.get()
            placeholder=move || label.get()
            prop:value=move || typed.get()
            on:input=move |event| typed.set(event_target_value(&event))
            on:keydown=move |event: KeyboardEvent| {
                match event.key().as_str() {
                    // A letter that is still being composed belongs to the keyboard, not to us.
                    "Enter" if !event.is_composing() => {
                        event.prevent_default();
                        enter();
                    }
                    "Escape" => typed.set(String::new()),
                    _ => {}
                }
            }
        />
    }
}

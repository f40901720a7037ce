//! What is still to be added: the button under a list, and a field for a word, a step, an address.

use leptos::callback::UnsyncCallback;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::session::use_session;
use crate::ui::kit::{Icon, Sign};

/// The button under a list that adds to it.
#[component]
pub fn AddRow(#[prop(into)] label: Signal<String>, act: impl Fn() + 'static) -> impl IntoView {
    let session = use_session();
    let act = StoredValue::new_local(act);
    view! {
        <Show when=move || !session.read_only()>
            <button
                type="button"
                class="button quiet add-row"
                on:click=move |_| act.with_value(|act| act())
            >
                <Icon sign=Sign::Add />
                {move || label.get()}
            </button>
        </Show>
    }
}

/// Enter adds what was typed; whoever adds it empties the field.
#[component]
pub fn NewText(
    typed: RwSignal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] add: UnsyncCallback<()>,
    /// Whether leaving the field adds, too.
    #[prop(optional)]
    on_leaving: bool,
    /// Whether an address is asked for.
    #[prop(optional)]
    address: bool,
) -> impl IntoView {
    view! {
        <input
            type=if address { "url" } else { "text" }
            class="tag-new"
            class:wide=address
            maxlength=if address { "2000" } else { "500" }
            aria-label=move || label.get()
            placeholder=move || label.get()
            prop:value=move || typed.get()
            on:input=move |event| typed.set(event_target_value(&event))
            on:keydown=move |event: KeyboardEvent| {
                if event.key() == "Enter" && !event.is_composing() {
                    event.prevent_default();
                    add.run(());
                }
            }
            on:blur=move |_| {
                // A field that goes while it is typed in is left when it is gone already.
                if on_leaving {
                    let _ = add.try_run(());
                }
            }
        />
    }
}

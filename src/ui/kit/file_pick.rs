//! A key that opens the system's own chooser of files.

use gloo_file::File;
use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::browser::files;
use crate::ui::kit::{Icon, Sign};

#[component]
pub fn FilePick(
    #[prop(default = Sign::Open)] sign: Sign,
    #[prop(into)] label: Signal<String>,
    /// The endings and types that are offered first.
    accept: &'static str,
    #[prop(into)] testid: String,
    /// Whether several may be chosen at once.
    #[prop(optional)]
    several: bool,
    #[prop(default = "button")] class: &'static str,
    /// Takes what was chosen.
    take: UnsyncCallback<Vec<File>>,
) -> impl IntoView {
    view! {
        <label class=class>
            <Icon sign=sign />
            {move || label.get()}
            <input
                type="file"
                class="unseen"
                multiple=several
                accept=accept
                data-testid=testid
                on:change=move |event| take.run(files::chosen(&event))
            />
        </label>
    }
}

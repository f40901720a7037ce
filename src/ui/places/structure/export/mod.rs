//! The chart goes out: pictures, paper, outlines, and files for other programs.
//!
//! - `form`: the dialog's content
//! - `choice`: a list of few in it
//! - `handed`: what is handed out, made from what the desk shows

mod choice;
mod form;
pub mod handed;

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::ui::kit::{Dialog, Icon, Sign};
use form::Form;

/// The button in the bar of the chart, and the dialog that it opens.
#[component]
pub fn Export() -> impl IntoView {
    let t = use_words();
    let open = RwSignal::new(false);
    view! {
        <button
            type="button"
            class="export"
            title=move || t().export_open()
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            <Icon sign=Sign::Share />
            <span class="word">{move || t().export_open()}</span>
        </button>
        <Dialog
            open=open
            class="export-dialog"
            label=Signal::derive(move || t().export_title().to_owned())
        >
            <Form open=open />
        </Dialog>
    }
}

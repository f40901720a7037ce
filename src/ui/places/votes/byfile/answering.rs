//! A poll file that was mailed to a partner, opened in the page: with a workspace or without one.

use leptos::prelude::*;

use super::paper::Paper;
use crate::app::library::use_library;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_reader, use_words};
use crate::exchange::ballots::poll_file::Sent;
use crate::exchange::ballots::told;
use crate::ui::kit::Dialog;

/// Opens when a poll file is opened or dropped.
#[component]
pub fn Answering() -> impl IntoView {
    let (polled, notices, reader) = (use_library().polled(), use_notices(), use_reader());
    let t = use_words();
    let open = RwSignal::new(false);
    let sent = RwSignal::new(None::<Sent>);
    Effect::new(move || {
        let Some(bytes) = polled.get() else { return };
        polled.set(None);
        match Sent::read(&bytes) {
            Ok(read) => {
                sent.set(Some(read));
                open.set(true);
            }
            Err(error) => {
                let text = told::not_read(reader.words_now(), &error);
                notices.say(Tone::Refused, text);
            }
        }
    });
    view! {
        <Dialog
            open
            label=Signal::derive(move || t().ballots_title().to_owned())
            class="answering"
        >
            {move || sent.get().map(|sent| view! { <Paper sent open /> })}
        </Dialog>
    }
}

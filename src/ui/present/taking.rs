//! A view of the chart kept as a scene: the address says all of it.

use leptos::prelude::*;

use super::showing::last_meeting;
use crate::app::reader::{self, use_reader, use_words};
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::presenting::editing::{self, Change};
use crate::domain::presenting::{Deck, Slide};
use crate::domain::vocabulary::SceneKind;
use crate::portrait::wall::Teller;
use crate::ui::kit::{Icon, Sign};

/// Adds the view at hand to what was presented last.
#[component]
pub fn TakeScene() -> impl IntoView {
    let t = use_words();
    let reader = use_reader();
    let session = use_session();
    let router: Router = expect_context();
    let take = move |_| {
        let fragment = router.get_untracked().fragment();
        let address = fragment.split_once('?').map(|it| it.1.to_owned());
        let (cluster, today) = (session.cluster_untracked(), untrack(|| session.today()));
        let meeting = last_meeting(session).map(Id::<Meeting>::new);
        let deck = Deck::of(&cluster, meeting.as_ref(), today);
        let slide = Slide {
            address,
            ..Slide::following("new", SceneKind::Chart, None)
        };
        let last = deck.slides.len().checked_sub(1);
        let change = Change::Add { slide, after: last };
        let mut id = || chance::record_id("scene");
        let Some(planned) = editing::plan(&deck, &change, &mut id) else {
            return;
        };
        let said = move || {
            let words = reader.words_now();
            let formats = reader::formats(words.lang());
            let teller = Teller {
                cluster: &cluster,
                words,
                formats: formats.as_ref(),
                today,
            };
            words.present_taken(teller.deck_name(meeting.as_ref()))
        };
        session.dispatch_saying(&planned.command, Some(&said));
    };
    view! {
        <button
            type="button"
            class="take-scene"
            title=move || t().present_take_hint()
            on:click=take
        >
            <Icon sign=Sign::Present />
            <span class="word">{move || t().present_take()}</span>
        </button>
    }
}

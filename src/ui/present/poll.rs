//! A poll on the wall. What is counted in secret, or is to be told only at the end, is veiled until
//! the poll is closed.

use leptos::prelude::*;

use super::showing::Showing;
use crate::app::reading::memo;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::presenting::Slide;
use crate::domain::vocabulary::SceneKind;
use crate::domain::votes::Poll;
use crate::ui::places::OnTheWall;

#[component]
pub fn PollOnWall(showing: Showing, slide: Memo<Option<Slide>>, id: Id<Poll>) -> impl IntoView {
    let key = id.clone();
    let open = memo(move || {
        let cluster = showing.session.cluster();
        let poll = cluster.polls.get(&key);
        poll.is_some_and(|it| !motions::is_closed(it))
    });
    let is_result = move || {
        slide.with(|it| {
            let kind = it.as_ref().map(|it| &it.kind);
            kind == Some(&SceneKind::Result)
        })
    };
    let veiled = memo(move || open.get() && (is_result() || showing.show.with(|it| it.veiled)));
    let said = move || {
        let words = showing.reader.words();
        if is_result() {
            words.present_not_closed()
        } else {
            words.present_veiled()
        }
    };
    view! {
        <div class="scene-poll" class:veiled=move || veiled.get()>
            <Show when=move || veiled.get()>
                <p class="scene-veil">{said}</p>
            </Show>
            <OnTheWall id />
        </div>
    }
}

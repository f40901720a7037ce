//! Whether a meeting could decide: as the minutes record it, else as the list has it now.

use leptos::prelude::*;

use super::quorum::light;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::meetings::{Meeting, running};

/// "21 present of 24 · 13 needed · quorate", as the minutes record it.
#[component]
pub fn QuorumLight(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let session = use_session();
    let quorum = memo(move || {
        let cluster = session.cluster();
        let meeting = cluster.meetings.get(&id)?;
        // Until it is recorded, the list of those who are there says it.
        let now = match meeting.quorum {
            Some(_) => None,
            None => running::quorum::quorum_now(&cluster, meeting, session.today()),
        };
        Some((meeting.quorum.clone(), now))
    });
    move || {
        let words = t();
        let (kept, now) = quorum.get()?;
        let Some(quorum) = kept else {
            return Some(match now {
                Some(now) => light(words, now),
                None => view! { <p class="quorum-light unset">{words.meetings_quorum_unset()}</p> }
                    .into_any(),
            });
        };
        let verdict = if quorum.met {
            words.meetings_quorate()
        } else {
            words.meetings_not_quorate()
        };
        let lacking = quorum.present_without_authority.filter(|it| *it > 0);
        Some(
            view! {
                <p class="quorum-light" class:met=quorum.met>
                    <span class="light" aria-hidden="true"></span>
                    {words.meetings_quorum_line(quorum.present, quorum.eligible, quorum.needed)}
                    " · "
                    <strong>{verdict}</strong>
                    {lacking.map(|it| format!(" · {}", words.meetings_without_authority(it)))}
                    {quorum.note.map(|note| view! { <span class="muted">" – " {note}</span> })}
                </p>
            }
            .into_any(),
        )
    }
}

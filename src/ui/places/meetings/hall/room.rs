//! The room as a grid of names: who is here, who is out, who is still to come. A cell follows its own
//! line alone.

use leptos::prelude::*;

use super::arrivals::Arrivals;
use super::chosen::Chosen;
use super::desk::{Hall, Line, Stand, use_hall};
use super::quorum::LightNow;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::domain::meetings::presence;
use crate::ui::kit::rows;
use crate::words::{Formats as _, Words};

#[component]
pub fn RoomPart() -> impl IntoView {
    let hall = use_hall();
    let (t, formats) = (use_words(), use_formats());
    let narrowed = RwSignal::new(None::<Vec<String>>);
    let counts = memo(move || {
        hall.room.with(|room| {
            let here = |it: &&Line| it.stand == Stand::Here;
            (room.lines.iter().filter(here).count(), room.lines.len())
        })
    });
    let listed = move |votes: bool| {
        let narrowed = narrowed.get();
        hall.room.with(|room| {
            let lines = room.lines.iter().filter(|it| it.votes == votes);
            let lines = lines.filter(|it| {
                let found = narrowed.as_ref();
                found.is_none_or(|found| found.contains(&it.member))
            });
            lines.map(|it| it.member.clone()).collect::<Vec<_>>()
        })
    };
    // What cannot be so: one member twice, one person in two chairs, times that run backwards.
    let odd = memo(move || {
        let cluster = hall.session.cluster();
        let rows = presence::at_odds(&cluster, &hall.id()).into_iter();
        let names = rows.filter_map(|it| cluster.member_name(Some(&it.member)));
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.dedup();
        names
    });
    let (votes, heard) = (memo(move || listed(true)), memo(move || listed(false)));
    view! {
        <section class="hall-room" aria-labelledby="hall-room-head">
            <h3 id="hall-room-head">
                {move || t().hall_room()}
                <span class="muted count">
                    {move || {
                        let (here, all) = counts.get();
                        t().hall_room_count(here, all)
                    }}
                </span>
            </h3>
            <LightNow />
            <Show when=move || !odd.with(Vec::is_empty)>
                <p class="lacking">{move || t().hall_at_odds(formats().list(&odd.get()))}</p>
            </Show>
            <Show when=move || !hall.session.read_only()>
                <Arrivals narrowed />
            </Show>
            <Chosen />
            {grid(hall, "hall-votes", votes, Words::meetings_votes_here)}
            {grid(hall, "hall-heard", heard, Words::meetings_heard_here)}
        </section>
    }
}

fn grid(
    hall: Hall,
    id: &'static str,
    members: Memo<Vec<String>>,
    word: fn(Words) -> &'static str,
) -> AnyView {
    let t = use_words();
    view! {
        <Show when=move || !members.with(Vec::is_empty)>
            <h4 class="eyebrow" id=id>
                {move || word(t())}
            </h4>
            <ul class="hall-grid" aria-labelledby=id>
                {rows(move || members.get(), String::clone, move |member| cell(hall, &member))}
            </ul>
        </Show>
    }
    .into_any()
}

/// Class and sign of how somebody stands; the sign's shape differs, not only its colour.
fn sign(stand: Stand) -> (&'static str, &'static str) {
    match stand {
        Stand::Here => ("here", "✓"),
        Stand::Out => ("out", "→"),
        Stand::ToCome => ("to-come", ""),
        Stand::Excused => ("excused", "–"),
        Stand::Absent => ("absent", "×"),
    }
}

/// How somebody stands, in words.
fn told(words: Words, line: &Line) -> String {
    let mut parts = vec![match (line.stand, line.since) {
        (Stand::Here, Some(since)) => words.hall_here_since(since.to_string()),
        (Stand::Here, None) => words.presence("present").to_lowercase(),
        (Stand::Out, Some(since)) => words.hall_out_since(since.to_string()),
        (Stand::Out, None) => words.hall_out().to_owned(),
        (Stand::ToCome, _) => words.hall_to_come().to_owned(),
        (Stand::Excused, _) => words.presence("excused").to_lowercase(),
        (Stand::Absent, _) => words.presence("absent").to_lowercase(),
    }];
    parts.extend(line.person.clone().filter(|_| line.stand == Stand::Here));
    if let Some(holder) = &line.holder {
        parts.push(words.polls_held_by(holder.clone()));
    }
    parts.join(" · ")
}

fn cell(hall: Hall, member: &str) -> AnyView {
    let t = use_words();
    let line = hall.line(member);
    let id = StoredValue::new(member.to_owned());
    let name = move || line.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let stand = move || line.with(|it| it.as_ref().map_or(Stand::ToCome, |it| it.stand));
    let chosen = memo(move || {
        hall.chosen
            .with(|it| id.with_value(|id| it.as_ref() == Some(id)))
    });
    let act = move || {
        let words = t();
        match stand() {
            Stand::Here => words.hall_leaves(),
            Stand::Out => words.hall_back(),
            Stand::ToCome | Stand::Excused | Stand::Absent => words.hall_arrives(),
        }
    };
    view! {
        <li
            id=format!("here-{member}")
            class=move || format!("hall-name {}", sign(stand()).0)
            class:chosen=move || chosen.get()
        >
            <span class="mark" aria-hidden="true">
                {move || sign(stand()).1}
            </span>
            <button
                type="button"
                class="who"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| {
                    let other = (!chosen.get_untracked()).then(|| id.get_value());
                    hall.chosen.set(other);
                }
            >
                <span>{name}</span>
                <span class="small muted">
                    {move || line.with(|it| it.as_ref().map(|it| told(t(), it)))}
                </span>
                <Show when=move || line.with(|it| it.as_ref().is_some_and(|it| it.lacking))>
                    <span class="small lacking">{move || t().authority_lacking()}</span>
                </Show>
            </button>
            <Show when=move || !hall.session.read_only()>
                <button
                    type="button"
                    class="button quiet no-print"
                    aria-label=move || format!("{}: {}", name(), act())
                    on:click=move |_| {
                        hall.turn(&id.get_value(), None);
                    }
                >
                    {act}
                </button>
            </Show>
        </li>
    }
    .into_any()
}

//! How each body numbers its resolutions, with the number that comes next.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::resolutions::{self, Pattern, PatternError};
use crate::domain::roster::in_order;
use crate::domain::structure::Body;
use crate::domain::vocabulary::BodyType;
use crate::ui::kit::{Editable, rows};

/// Bodies that decide: the assembly, councils, and whoever has decided already.
#[component]
pub fn Numbers() -> impl IntoView {
    let t = use_words();
    let ids = watch(|cluster| {
        let bodies = in_order(&cluster.bodies).into_iter();
        let decides = |body: &&Body| {
            let kind = body.body_type.as_ref();
            kind.is_some_and(|it| *it == BodyType::Assembly || it.is_council())
                || body.number_pattern.is_some()
                || !resolutions::of_body(cluster, &body.id).is_empty()
        };
        let ids = bodies.filter(decides).map(|it| it.id.clone());
        ids.collect::<Vec<_>>()
    });
    view! {
        <details class="numbers no-print">
            <summary>{move || t().register_numbers()}</summary>
            <p class="small muted">{move || t().register_placeholders("{n} {nn} {year} {MM} {mm} {dd}")}</p>
            <dl class="facts">
                {rows(move || ids.get(), ToString::to_string, move |id| view! { <Numbering id /> })}
            </dl>
        </details>
    }
}

#[component]
fn Numbering(id: Id<Body>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let t = use_words();
    let body = row(id.as_str(), |cluster| &cluster.bodies);
    let record = id.record();
    let key = id.clone();
    // Without a pattern of its own, a body goes on as its numbers have been so far.
    let guessed = watch(move |cluster| resolutions::pattern_of(cluster, &key).to_string());
    let next = memo(move || resolutions::next_number(&session.cluster(), &id, session.today()));
    let save = UnsyncCallback::new(move |typed: String| {
        if !typed.trim().is_empty()
            && let Err(error) = Pattern::parse(typed.trim())
        {
            let words = t();
            let text = match error {
                PatternError::NoNumber => words.register_pattern_no_number("{n}"),
                PatternError::Unknown(word) => {
                    words.register_pattern_unknown(format!("{{{word}}}"))
                }
                PatternError::Unclosed => words.register_pattern_unclosed().to_owned(),
            };
            notices.say(Tone::Refused, text);
            return false;
        }
        session.dispatch(&Command::set_text(&record, "numberPattern", &typed))
    });
    let name = body.part(|it| it.name.clone());
    view! {
        <dt>{name}</dt>
        <dd>
            <Editable
                value=body.part(|it| it.number_pattern.clone().unwrap_or_default())
                label=Signal::derive(move || format!("{}: {}", t().register_pattern(), name.get()))
                placeholder=guessed
                save
            />
            <span class="small muted">{move || t().register_next(next.get())}</span>
        </dd>
    }
}

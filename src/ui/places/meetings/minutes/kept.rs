//! Closed minutes: the text as it was kept, whether it still is, what the records say otherwise, and
//! the addenda.

use leptos::prelude::*;

use super::closing::{ByWhom, addendum_refusal};
use super::paper::{Paper, sheet, ways};
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row};
use crate::app::session::use_session;
use crate::app::tongues::use_tongues;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Minutes;
use crate::domain::meetings::closing::{self, Differing, differing, holds};
use crate::domain::record::Kind;
use crate::exchange::article::read;
use crate::portrait::minutes;
use crate::ui::kit::{arrive, coming, new_id, people_options};
use crate::words::Formats as _;

#[component]
pub fn Kept(id: Id<Minutes>) -> impl IntoView {
    let session = use_session();
    let tongues = use_tongues();
    let (t, formats) = (use_words(), use_formats());
    let kept = row(id.as_str(), |cluster| &cluster.minutes);
    let meant = arrive(id.record());
    let paper = memo(move || {
        let cluster = session.cluster();
        let Some(kept) = kept.get() else {
            return Paper::default();
        };
        let lang = minutes::language_of_minutes(&cluster, &kept);
        let mut article = read(&kept.text);
        if let Some(words) = tongues.words_in(lang) {
            let more = minutes::appended(&cluster, words, &kept);
            article.parts.extend(more);
        }
        let day = cluster.meetings.get(&kept.meeting).map(|it| it.date);
        Paper {
            article,
            lang,
            day: day.unwrap_or(kept.closed),
        }
    });
    let intact = memo(move || kept.with(|it| it.is_some_and(holds)));
    let closed = move || {
        let day = kept.with(|it| it.map(|it| formats().date(it.closed)));
        format!("{} · {}", t().minutes_is_closed(), day.unwrap_or_default())
    };
    let (at, told) = (format!("at-{id}"), id.clone());
    view! {
        <div class="minutes" id=at class:meant=move || meant.get()>
            <div class="article-tools no-print">
                <span class="badge adopted">{closed}</span>
                <span class:alarm=move || !intact.get()>
                    {move || if intact.get() { t().minutes_holds() } else { t().minutes_broken() }}
                </span>
                {ways(paper)}
            </div>
            <Since id=told />
            {sheet(paper)}
            {move || {
                let lang = paper.with(|it| it.lang);
                tongues.words_in(lang).is_none().then(|| coming(t(), lang))
            }}
            <Show when=move || !session.read_only()>
                <NewAddendum id=id.clone() />
            </Show>
        </div>
    }
}

/// What the records say otherwise than the text that was kept.
#[component]
fn Since(id: Id<Minutes>) -> impl IntoView {
    let session = use_session();
    let tongues = use_tongues();
    let t = use_words();
    let lines = memo(move || {
        let cluster = session.cluster();
        let kept = cluster.minutes.get(&id)?;
        let words = tongues.words_in(minutes::language_of_minutes(&cluster, kept))?;
        let now = minutes::article(&cluster, words, &kept.meeting)?;
        differing(&read(&kept.text).lines(), &now.lines()).filter(|it| !it.is_empty())
    });
    move || {
        let words = t();
        let lines = lines.get()?.into_iter().map(|line| {
            let (class, label, text) = match line {
                Differing::Kept(text) => ("minutes-was", words.minutes_in_minutes(), text),
                Differing::Now(text) => ("minutes-is", words.minutes_in_records(), text),
            };
            view! {
                <li class=class>
                    <span class="small muted">{label}</span>
                    <span>{text}</span>
                </li>
            }
        });
        Some(view! {
            <details class="minutes-since no-print">
                <summary>{words.minutes_differs()}</summary>
                <ul class="minutes-lines">{lines.collect_view()}</ul>
            </details>
        })
    }
}

/// A line to add what is missing or wrong.
#[component]
fn NewAddendum(id: Id<Minutes>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let t = use_words();
    let people = people_options();
    let text = RwSignal::new(String::new());
    let by = RwSignal::new(String::new());
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let Some(kept) = cluster.minutes.get(&id) else {
            return;
        };
        let person = Some(by.get_untracked())
            .filter(|it| !it.is_empty())
            .map(Id::new);
        let record: RecordId = new_id(Kind::Addendum).as_str().into();
        let today = untrack(|| session.today());
        let said = text.get_untracked();
        match closing::add(
            &cluster,
            &kept.meeting,
            &said,
            person.as_ref(),
            today,
            &record,
        ) {
            Ok(command) => {
                if session.dispatch(&command) {
                    text.set(String::new());
                }
            }
            Err(why) => notices.say(Tone::Refused, addendum_refusal(untrack(t), &why).to_owned()),
        }
    };
    view! {
        <section class="minutes-add no-print">
            <label>
                <span>{move || t().minutes_addendum_text()}</span>
                <textarea
                    class="field"
                    rows="3"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </label>
            <ByWhom people=people by=by />
            <button type="button" class="button" on:click=add>
                {move || t().minutes_add_addendum()}
            </button>
        </section>
    }
}

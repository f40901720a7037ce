//! A draft: the texts that people write, each under its item, beside the minutes as they would be.

use jiff::ToSpan as _;
use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::closing::Closing;
use super::paper::{Paper, sheet, ways};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::app::tongues::use_tongues;
use crate::domain::id::Id;
use crate::domain::meetings::running::items::items_of;
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::portrait::minutes;
use crate::ui::kit::{Choose, Editable, arrive, coming, rows, setter};
use crate::words::{Formats as _, Lang};

#[component]
pub fn Draft(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let tongues = use_tongues();
    let chosen = RwSignal::new(None::<Lang>);
    let lang = memo(move || {
        let own = || minutes::language_of(&session.cluster());
        chosen.get().unwrap_or_else(own)
    });
    let words = memo(move || tongues.words_in(lang.get()));
    let key = id.clone();
    let paper = memo(move || {
        let cluster = session.cluster();
        let Some(words) = words.get() else {
            return Paper::default();
        };
        let mut article = minutes::article(&cluster, words, &key).unwrap_or_default();
        article.line = format!("{} · {}", words.minutes_draft(), article.line);
        Paper {
            article,
            lang: words.lang(),
            day: cluster
                .meetings
                .get(&key)
                .map(|it| it.date)
                .unwrap_or_default(),
        }
    });
    let languages = Signal::derive(move || {
        let offered = Lang::ALL.into_iter();
        offered
            .map(|it| (it.tag().to_owned(), it.own_name().to_owned()))
            .collect::<Vec<_>>()
    });
    let choose = UnsyncCallback::new(move |tag: String| {
        if let Some(lang) = Lang::from_tag(&tag) {
            tongues.prepare(lang, move || {
                // The minutes may have been left meanwhile.
                let _ = chosen.try_set(Some(lang));
            });
        }
        true
    });
    view! {
        <div class="minutes">
            <div class="article-tools no-print">
                <span class="badge">{move || t().minutes_draft()}</span>
                <Due id=id.clone() />
                <label class="article-choice">
                    <span>{move || t().minutes_language()}</span>
                    <Choose
                        value=Signal::derive(move || lang.get().tag().to_owned())
                        options=languages
                        label=Signal::derive(move || t().minutes_language().to_owned())
                        save=choose
                        framed=true
                    />
                </label>
                <Show when=move || words.with(Option::is_some)>{ways(paper)}</Show>
            </div>
            <div class="minutes-desk">
                <Texts id=id.clone() />
                <Show
                    when=move || words.with(Option::is_some)
                    fallback=move || coming(t(), lang.get())
                >
                    {sheet(paper)}
                </Show>
            </div>
            <Show when=move || words.with(Option::is_some)>
                <Closing id=id.clone() lang />
            </Show>
        </div>
    }
}

/// By when the minutes are promised, where the organisation has said so.
#[component]
fn Due(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let due = watch(move |cluster| {
        let days = cluster.organisation()?.minutes_days?;
        let held = cluster.meetings.get(&id)?.date;
        held.checked_add(i64::from(days).days()).ok()
    });
    move || {
        let due = due.get()?;
        let day = formats().date(due);
        let late = due < session.today();
        let text = if late {
            t().minutes_overdue(day)
        } else {
            t().minutes_due(day)
        };
        Some(view! { <span class:alarm=late>{text}</span> })
    }
}

/// The texts that no record has yet.
#[component]
fn Texts(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let key = id.clone();
    let ids = watch(move |cluster| {
        let items = items_of(cluster, &key).into_iter();
        items.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let opening = Signal::derive(move || t().minutes_text_opening().to_owned());
    let closing = Signal::derive(move || t().minutes_text_closing().to_owned());
    view! {
        <section class="minutes-texts no-print">
            <h3>{move || t().minutes_texts()}</h3>
            <p class="muted small">{move || t().minutes_texts_hint()}</p>
            <div class="minutes-text">
                <h4>{opening}</h4>
                <Editable
                    id=format!("opening-{id}")
                    value=meeting.part(|it| it.opening_text.clone().unwrap_or_default())
                    label=opening
                    placeholder=Signal::derive(|| "…".to_owned())
                    lines=true
                    save=setter(record.clone(), "openingText")
                />
            </div>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().minutes_no_items()}</p>
            </Show>
            <ol class="minutes-items">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <ItemText id ids /> },
                )}
            </ol>
            <div class="minutes-text">
                <h4>{closing}</h4>
                <Editable
                    id=format!("closing-{id}")
                    value=meeting.part(|it| it.closing_text.clone().unwrap_or_default())
                    label=closing
                    placeholder=Signal::derive(|| "…".to_owned())
                    lines=true
                    save=setter(record, "closingText")
                />
            </div>
        </section>
    }
}

/// What is said of one item.
#[component]
fn ItemText(id: Id<AgendaItem>, ids: Memo<Vec<Id<AgendaItem>>>) -> impl IntoView {
    let record = id.record();
    let item = row(id.as_str(), |cluster| &cluster.agenda_items);
    let meant = arrive(record.clone());
    let key = id.clone();
    let title = memo(move || {
        let at = ids.with(|ids| ids.iter().position(|it| *it == key));
        let text = item.with(|it| it.map(|it| it.text.clone()));
        format!(
            "{}. {}",
            at.unwrap_or_default() + 1,
            text.unwrap_or_default()
        )
    });
    view! {
        <li class="minutes-text" id=format!("at-{id}") class:meant=move || meant.get()>
            <h4>{move || title.get()}</h4>
            <Editable
                id=format!("said-{id}")
                value=item.part(|it| it.minutes.clone().unwrap_or_default())
                label=title
                placeholder=Signal::derive(|| "…".to_owned())
                lines=true
                save=setter(record, "minutes")
            />
        </li>
    }
}

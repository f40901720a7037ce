//! The last step of a draft: what stands in its way, what may have been forgotten, and who closes it.

use leptos::prelude::*;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Meeting;
use crate::domain::meetings::closing::{
    self, AddendumRefusal, Caution, ClosingRefusal, cautions, may_close,
};
use crate::domain::record::Kind;
use crate::exchange::article::markdown;
use crate::portrait::minutes;
use crate::ui::kit::{new_id, people_options};
use crate::words::{Formats, Lang, Words};

/// Why minutes cannot be closed yet.
fn refusal(
    words: Words,
    formats: &impl Formats,
    cluster: &Cluster,
    why: &ClosingRefusal,
) -> String {
    match why {
        ClosingRefusal::NoSuchMeeting => words.minutes_refused_gone().to_owned(),
        ClosingRefusal::Already { closed } => words.minutes_refused_already(formats.date(*closed)),
        ClosingRefusal::ToCome { date } => words.minutes_refused_to_come(formats.date(*date)),
        ClosingRefusal::Cancelled { date } => words.minutes_refused_cancelled(formats.date(*date)),
        ClosingRefusal::PollOpen { poll } => {
            let title = cluster.title_of(&poll.record());
            words.minutes_refused_poll(title.unwrap_or(poll.as_str()))
        }
        ClosingRefusal::ItemRunning { item } => {
            let item = cluster.agenda_items.get(item);
            words.minutes_refused_item(item.map(|it| it.text.clone()).unwrap_or_default())
        }
        ClosingRefusal::SaysNothing => words.minutes_refused_empty().to_owned(),
    }
}

/// Why an addendum is not taken.
pub fn addendum_refusal(words: Words, why: &AddendumRefusal) -> &'static str {
    match why {
        AddendumRefusal::NoSuchMeeting => words.minutes_refused_gone(),
        AddendumRefusal::NotClosed => words.minutes_refused_open(),
        AddendumRefusal::SaysNothing => words.minutes_refused_addendum(),
    }
}

fn caution(words: Words, it: Caution) -> String {
    match it {
        Caution::NobodyPresent => words.minutes_caution_nobody().to_owned(),
        Caution::NoChair => words.minutes_caution_chair().to_owned(),
        Caution::NoMinuteTaker => words.minutes_caution_taker().to_owned(),
        Caution::NoEnd => words.minutes_caution_end().to_owned(),
        Caution::Undecided(count) => words.minutes_caution_undecided(count),
        Caution::VaguePromises(count) => words.minutes_caution_promises(count),
    }
}

#[component]
pub fn Closing(id: Id<Meeting>, lang: Memo<Lang>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let people = people_options();
    let taker = session
        .cluster_untracked()
        .meetings
        .get(&id)
        .and_then(|it| it.minute_taker.as_ref())
        .map(ToString::to_string);
    let by = RwSignal::new(taker.unwrap_or_default());
    let key = id.clone();
    let hindered = memo(move || {
        let cluster = session.cluster();
        let why = may_close(&cluster, &key, session.today()).err()?;
        Some(refusal(t(), formats().as_ref(), &cluster, &why))
    });
    let key = id.clone();
    let forgotten = memo(move || cautions(&session.cluster(), &key));
    let close = move |_| {
        let cluster = session.cluster_untracked();
        let words = Words::new(lang.get_untracked());
        let Some(article) = minutes::article(&cluster, words, &id) else {
            return;
        };
        let closing = closing::Closing {
            text: markdown(&article),
            language: words.lang().tag().to_owned(),
            by: Some(by.get_untracked())
                .filter(|it| !it.is_empty())
                .map(Id::new),
        };
        let record: RecordId = new_id(Kind::Minutes).as_str().into();
        let today = untrack(|| session.today());
        match closing::close(&cluster, &id, closing, today, &record) {
            Ok(command) => {
                session.dispatch(&command);
            }
            Err(why) => {
                let said = refusal(untrack(t), untrack(formats).as_ref(), &cluster, &why);
                notices.say(Tone::Refused, said);
            }
        }
    };
    view! {
        <Show when=move || !session.read_only()>
            <details class="minutes-close no-print">
                <summary class="button">{move || t().minutes_close()}</summary>
                <p class="muted">{move || t().minutes_close_hint()}</p>
                <Show when=move || !forgotten.with(Vec::is_empty)>
                    <h4>{move || t().minutes_before_closing()}</h4>
                    <ul class="told-list">
                        {move || {
                            let words = t();
                            let forgotten = forgotten.get().into_iter();
                            forgotten
                                .map(|it| view! { <li>{caution(words, it)}</li> })
                                .collect_view()
                        }}
                    </ul>
                </Show>
                {move || hindered.get().map(|why| view! { <p class="alarm">{why}</p> })}
                <ByWhom people=people by=by />
                <button
                    type="button"
                    class="button strong"
                    disabled=move || hindered.with(Option::is_some)
                    on:click=close.clone()
                >
                    {move || t().minutes_close_really()}
                </button>
            </details>
        </Show>
    }
}

/// Who closes the minutes or adds to them, chosen among everyone.
#[component]
pub fn ByWhom(people: Memo<Vec<(String, String)>>, by: RwSignal<String>) -> impl IntoView {
    let t = use_words();
    let known = move || {
        let people = people.get().into_iter().filter(|it| !it.0.is_empty());
        people
            .map(|(id, name)| {
                let value = id.clone();
                view! {
                    <option value=value prop:selected=move || by.with(|by| *by == id)>
                        {name}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <label class="article-choice">
            <span>{move || t().minutes_addendum_by()}</span>
            <select class="field" on:change=move |event| by.set(event_target_value(&event))>
                <option value="" prop:selected=move || by.with(String::is_empty)>
                    {move || t().not_set()}
                </option>
                {known}
            </select>
        </label>
    }
}

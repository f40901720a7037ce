//! The simple facts of a meeting, edited where they stand.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::invitation::{second_call, suggested_second_call};
use crate::domain::meetings::{Meeting, PlannedCall};
use crate::ui::kit::{DayField, Editable, people_options};
use crate::ui::places::fields::{DayFact, PickFact, TextFact};
use crate::words::Formats as _;

/// Date, times, place, invitation, chair and minute taker, and the second call.
#[component]
pub fn Facts(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let people = people_options();
    let record = id.record();
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let text =
        |read: fn(&Meeting) -> Option<String>| meeting.part(move |it| read(it).unwrap_or_default());
    let people = memo(move || {
        let mut people = people.get();
        people.retain(|(id, _)| !id.is_empty());
        people
    });
    let part = |field: &'static str, value: Signal<String>, label: Signal<String>| {
        let record = record.clone();
        view! { <TextFact record field value label /> }.into_any()
    };
    let person = |field: &'static str, value: Signal<String>, label: Signal<String>| {
        let record = record.clone();
        view! { <PickFact record field value options=people label /> }.into_any()
    };
    let date = Signal::derive(move || t().date().to_owned());
    let start = Signal::derive(move || t().meetings_start().to_owned());
    let end = Signal::derive(move || t().meetings_end().to_owned());
    let place = Signal::derive(move || t().meetings_place().to_owned());
    let online = Signal::derive(move || t().meetings_online().to_owned());
    let invited = Signal::derive(move || t().meetings_invited().to_owned());
    let chair = Signal::derive(move || t().meetings_chair().to_owned());
    let taker = Signal::derive(move || t().meetings_minute_taker().to_owned());
    let day = meeting.part(|it| Some(it.date));
    let sent = meeting.part(|it| it.invited);
    let (record1, record2) = (record.clone(), record.clone());
    view! {
        <dl class="facts">
            <DayFact record=record1 field="date" value=day label=date />
            {part("start", text(|it| it.start.map(|it| it.to_string())), start)}
            {part("end", text(|it| it.end.map(|it| it.to_string())), end)}
            {part("place", text(|it| it.place.clone()), place)}
            {part("online", text(|it| it.online.clone()), online)}
            {person("chair", text(|it| it.chair.as_ref().map(ToString::to_string)), chair)}
            {person("minuteTaker", text(|it| it.minute_taker.as_ref().map(ToString::to_string)), taker)}
            <DayFact record=record2 field="invited" value=sent label=invited />
            <SecondCall id meeting />
        </dl>
    }
}

/// The second call that the invitation announces; offered where a rule card knows one.
#[component]
fn SecondCall(id: Id<Meeting>, meeting: Watched<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let planned = meeting.part(|it| it.second_call.clone().map(|it| (it.date, it.start)));
    let offered = memo(move || {
        let cluster = session.cluster();
        let meeting = meeting.get().filter(|it| it.second_call.is_none())?;
        let (_, call) = second_call(&cluster, &meeting)?;
        let call = suggested_second_call(&meeting, call);
        Some((call.date, call.start))
    });
    let put = {
        let record = record.clone();
        move |call: Option<(Date, Option<TimeOfDay>)>| {
            let call = call.map(|(date, start)| PlannedCall { date, start });
            let value = call.and_then(|it| serde_json::to_value(it).ok());
            session.dispatch(&Command::set(&record, "secondCall", value))
        }
    };
    let (by_day, by_time, announce) = (put.clone(), put.clone(), put);
    let save_day = UnsyncCallback::new(move |day: Option<Date>| {
        let start = planned.get_untracked().and_then(|it| it.1);
        by_day(day.map(|day| (day, start)))
    });
    let save_time = UnsyncCallback::new(move |typed: String| {
        let Some((day, _)) = planned.get_untracked() else {
            return false;
        };
        let typed = typed.trim();
        if typed.is_empty() {
            return by_time(Some((day, None)));
        }
        typed
            .parse()
            .is_ok_and(|start| by_time(Some((day, Some(start)))))
    });
    let day_word = Signal::derive(move || t().meetings_second_day().to_owned());
    let time_word = Signal::derive(move || t().meetings_second_start().to_owned());
    let day = Signal::derive(move || planned.get().map(|it| it.0));
    let time = Signal::derive(move || {
        let start = planned.get().and_then(|it| it.1);
        start.map(|it| it.to_string()).unwrap_or_default()
    });
    let not_set = Signal::derive(move || t().not_set().to_owned());
    let locked = Signal::derive(move || session.read_only());
    let is_there = memo(move || planned.get().is_some());
    let asked = memo(move || is_there.get() || offered.get().is_some());
    view! {
        <Show when=move || asked.get()>
            <dt>{move || day_word.get()}</dt>
            <dd>
                <DayField value=day label=day_word save=save_day locked=locked />
                {
                    let announce = announce.clone();
                    move || {
                        let announce = announce.clone();
                        let call = offered.get().filter(|_| !session.read_only())?;
                        let day = formats().date(call.0);
                        Some(
                            view! {
                                <button
                                    type="button"
                                    class="button small no-print"
                                    on:click=move |_| {
                                        announce(Some(call));
                                    }
                                >
                                    {t().meetings_second_propose(day)}
                                </button>
                            },
                        )
                    }
                }
            </dd>
            <Show when=move || is_there.get()>
                <dt>{move || time_word.get()}</dt>
                <dd>
                    <Editable value=time label=time_word placeholder=not_set save=save_time />
                </dd>
            </Show>
        </Show>
    }
}

/// That the meeting repeats one that lacked its quorum, or is cancelled.
#[component]
pub fn Repeat(id: Id<Meeting>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let cancelled = meeting.part(|it| it.cancelled.is_some());
    view! {
        {move || {
            let first = meeting.get()?.repeat_of?;
            let day = formats().date(first.date);
            let text = match (first.present, first.needed) {
                (Some(present), Some(needed)) => t().meetings_repeats_count(day, present, needed),
                _ => t().meetings_repeats(day),
            };
            Some(view! { <p class="aside">{text}</p> })
        }}
        {move || {
            let day = cancelled.get().then(|| meeting.with(|it| it.map(|it| it.date)))??;
            let text = t().invitation_cancelled(formats().date(day));
            Some(view! { <p class="aside alarm">{text}</p> })
        }}
    }
}

/// Cancels a meeting, or lets it take place after all.
#[component]
pub fn Cancelling(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let cancelled = meeting.part(|it| it.cancelled.is_some());
    let press = move |_| {
        let today = untrack(|| session.today());
        let day = (!cancelled.get_untracked()).then(|| Value::from(today.to_string()));
        session.dispatch(&Command::set(&record, "cancelled", day));
    };
    let may = memo(move || {
        let coming = meeting.with(|it| it.is_some_and(|it| session.today() <= it.date));
        (coming || cancelled.get()) && !session.read_only()
    });
    view! {
        <Show when=move || may.get()>
            <button type="button" class="button quiet no-print" on:click=press.clone()>
                {move || if cancelled.get() { t().meetings_revive() } else { t().meetings_cancel() }}
            </button>
        </Show>
    }
}

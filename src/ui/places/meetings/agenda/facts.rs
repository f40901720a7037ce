//! The simple facts of a meeting, edited where they stand.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::row;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::ui::kit::{Choose, DateField, Editable, people_options, setter};
use crate::words::Formats as _;

/// Date, time, place, invitation, chair and minute taker.
#[component]
pub fn Facts(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let people = people_options();
    let record = id.record();
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let not_set = Signal::derive(move || t().not_set().to_owned());
    let text =
        |read: fn(&Meeting) -> Option<String>| meeting.part(move |it| read(it).unwrap_or_default());
    let save =
        |field: &'static str| -> UnsyncCallback<String, bool> { setter(record.clone(), field) };
    let date_word = Signal::derive(move || t().date().to_owned());
    let start_word = Signal::derive(move || t().meetings_start().to_owned());
    let place_word = Signal::derive(move || t().meetings_place().to_owned());
    let invited_word = Signal::derive(move || t().meetings_invited().to_owned());
    let chair_word = Signal::derive(move || t().meetings_chair().to_owned());
    let minutes_word = Signal::derive(move || t().meetings_minute_taker().to_owned());
    view! {
        <dl class="facts">
            <dt>{date_word}</dt>
            <dd>
                <DateField
                    value=meeting.part(|it| Some(it.date))
                    label=date_word
                    save=save("date")
                />
            </dd>
            <dt>{start_word}</dt>
            <dd>
                <Editable
                    value=text(|it| it.start.map(|start| start.to_string()))
                    label=start_word
                    placeholder=not_set
                    save=save("start")
                />
            </dd>
            <dt>{place_word}</dt>
            <dd>
                <Editable
                    value=text(|it| it.place.clone())
                    label=place_word
                    placeholder=not_set
                    save=save("place")
                />
            </dd>
            <dt>{invited_word}</dt>
            <dd>
                <DateField
                    value=meeting.part(|it| it.invited)
                    label=invited_word
                    save=save("invited")
                />
            </dd>
            <dt>{chair_word}</dt>
            <dd>
                <Choose
                    value=text(|it| it.chair.as_ref().map(|it| it.as_str().to_owned()))
                    options=people
                    label=chair_word
                    save=save("chair")
                />
            </dd>
            <dt>{minutes_word}</dt>
            <dd>
                <Choose
                    value=text(|it| it.minute_taker.as_ref().map(|it| it.as_str().to_owned()))
                    options=people
                    label=minutes_word
                    save=save("minuteTaker")
                />
            </dd>
        </dl>
    }
}

/// That the meeting repeats one that lacked its quorum.
#[component]
pub fn Repeat(id: Id<Meeting>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    move || {
        let first = meeting.get()?.repeat_of?;
        let day = formats().date(first.date);
        let text = match (first.present, first.needed) {
            (Some(present), Some(needed)) => t().meetings_repeats_count(day, present, needed),
            _ => t().meetings_repeats(day),
        };
        Some(view! { <p class="aside">{text}</p> })
    }
}

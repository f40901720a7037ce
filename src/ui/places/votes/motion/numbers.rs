//! The days and numbers of a vote: shown where they are set, or asked for by its kind.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::Watched;
use crate::domain::id::RecordId;
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::ui::places::fields::{Day, Whole};
use crate::words::Formats as _;

#[component]
pub fn Numbers(record: RecordId, poll: Watched<Poll>, free: Signal<bool>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let kind = poll.part(|it| it.poll_kind.clone());
    let state = poll.part(|it| it.state.clone());
    let (opens, closes) = (poll.part(|it| it.opens), poll.part(|it| it.closes));
    let seats = poll.part(|it| it.seats);
    let choices = poll.part(|it| it.max_choices);
    let points = poll.part(|it| it.max_points);
    let word = move |index: usize| {
        Signal::derive(move || {
            let t = t();
            match index {
                0 => t.date_from(),
                1 => t.date_to(),
                2 => t.motions_seats(),
                3 => t.motions_max_choices(),
                _ => t.motions_max_points(),
            }
            .to_owned()
        })
    };
    move || {
        let editing = free.get() && state.get() != Some(MotionState::Open);
        let kind = kind.get();
        let day = |index: usize, field, value: Signal<Option<crate::domain::measure::Date>>| {
            let shown = value.get();
            (editing || shown.is_some()).then(|| {
                let value = if editing {
                    view! { <Day record=record.clone() field value label=word(index) /> }.into_any()
                } else {
                    shown.map(|day| formats().date(day)).into_any()
                };
                view! { <dt>{word(index)}</dt> <dd>{value}</dd> }
            })
        };
        let number = |index: usize, field, value: Signal<Option<u32>>, asked: bool| {
            let shown = value.get();
            ((editing && asked) || shown.is_some()).then(|| {
                let value = if editing {
                    view! { <Whole record=record.clone() field value label=word(index) /> }
                        .into_any()
                } else {
                    shown.map(|it| it.to_string()).into_any()
                };
                view! { <dt>{word(index)}</dt> <dd>{value}</dd> }
            })
        };
        let is = |wanted: &[PollKind]| kind.as_ref().is_some_and(|it| wanted.contains(it));
        view! {
            {day(0, "opens", opens)}
            {day(1, "closes", closes)}
            {number(2, "seats", seats, is(&[PollKind::Election, PollKind::CatalystChoice]))}
            {number(
                3,
                "maxChoices",
                choices,
                is(&[PollKind::ApprovalVote, PollKind::Election, PollKind::Consultative]),
            )}
            {number(4, "maxPoints", points, is(&[PollKind::DotVote]))}
        }
    }
}

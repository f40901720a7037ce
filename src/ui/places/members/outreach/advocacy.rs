//! Words to those who decide on business climate and education, and their answers (S17).

use leptos::prelude::*;

use super::{Empty, Focus, list, named, title};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::RecordId;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::ui::kit::people_options;
use crate::ui::places::fields::{
    AddRow, Day, DayFact, NameText, PickFact, RowTools, TextFact, create,
};

#[component]
pub fn Advocacy(focus: Focus) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    // What waits for an answer comes first, the oldest ahead.
    let all = watch(|cluster| {
        let mut all: Vec<_> = cluster.advocacies.values().collect();
        sorting::by_key(&mut all, |it| {
            let answered = it.answer.is_some() || it.answered_on.is_some();
            (answered, it.date)
        });
        all.into_iter().map(|it| it.id.record()).collect::<Vec<_>>()
    });
    let add = move || {
        let record = Record::new(Kind::Advocacy, &chance::record_id("advocacy"))
            .with("subject", untrack(t).members_new_advocacy())
            .with("date", untrack(|| session.today()).to_string());
        create(session, record);
    };
    view! {
        <section class="members-part" class:no-print=move || all.with(Vec::is_empty)>
            <h2>{title("advocacy")}</h2>
            <Empty
                list=all.into()
                text=Signal::derive(move || t().members_advocacy_empty().to_owned())
            />
            {list(all.into(), focus, |id| view! { <Item id=id /> }.into_any())}
            <AddRow label=Signal::derive(move || t().members_advocacy_add().to_owned()) act=add />
        </section>
    }
}

#[component]
fn Item(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.advocacies);
    let subject = own.part(|it| it.subject.clone());
    let addressee = own.part(|it| it.addressee.clone().unwrap_or_default());
    let answer = own.part(|it| it.answer.clone().unwrap_or_default());
    let waits = memo(move || {
        let today = session.today();
        own.with(|it| {
            let it = it.filter(|it| it.answer.is_none() && it.answered_on.is_none())?;
            let days = it.date?.until(today).ok()?.get_days();
            usize::try_from(days).ok().filter(|days| *days > 0)
        })
    });
    view! {
        <NameText record=id.clone() field="subject" kind="advocacy" lines=true value=subject />
        <RowTools record=id.clone() name=subject />
        <dl class="facts">
            <TextFact
                    record=id.clone()
                    field="addressee"
                    value=addressee
                    label=move || t().members_addressee().to_owned()
                />
            <PickFact
                    record=id.clone()
                    field="speaker"
                    value=own.part(|it| named(it.speaker.as_ref()))
                    options=named_people()
                    label=move || t().members_speaker().to_owned()
                />
            <dt>{move || t().date()}</dt>
            <dd>
                <Day
                    record=id.clone()
                    field="date"
                    value=own.part(|it| it.date)
                    label=move || t().date().to_owned()
                />
                {move || {
                    waits
                        .get()
                        .map(|days| {
                            view! { <span class="lacking small">" "{t().outreach_no_answer(days)}</span> }
                        })
                }}
            </dd>
            <TextFact
                    record=id.clone()
                    field="answer"
                    lines=true
                    value=answer
                    label=move || t().members_answer().to_owned()
                />
            <DayFact
                    record=id
                    field="answeredOn"
                    value=own.part(|it| it.answered_on)
                    label=move || t().members_answered_on().to_owned()
                />
        </dl>
    }
}

/// Everyone by name; the choice itself adds who stands for nobody.
fn named_people() -> Memo<super::Options> {
    let people = people_options();
    memo(move || people.with(|it| it.get(1..).unwrap_or_default().to_vec()))
}

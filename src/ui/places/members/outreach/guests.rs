//! Experts and guests of all meetings: heard, never counted (D18).

use leptos::prelude::*;

use super::{Empty, Focus, list, named, title};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Meeting;
use crate::domain::outreach::carried;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::ui::places::fields::{AddRow, NameText, PickFact, RowTools, TextFact, create};
use crate::words::Formats as _;

#[component]
pub fn Guests(focus: Focus) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = watch(|cluster| {
        let guests = carried::guests(cluster);
        guests.iter().map(Id::record).collect::<Vec<_>>()
    });
    let planned = watch(|cluster| cluster.meetings.values().next().is_some());
    let add = move || {
        let cluster = session.cluster_untracked();
        let today = untrack(|| session.today());
        // The next meeting is the likely one, else the last.
        let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
        sorting::by_key(&mut meetings, |it| it.date);
        let next = meetings.iter().find(|it| today <= it.date);
        let Some(meeting) = next.or(meetings.last()) else {
            return;
        };
        let record = Record::new(Kind::Guest, &chance::record_id("guest"))
            .with("name", untrack(t).outreach_new_guest())
            .with("meeting", meeting.id.as_str());
        create(session, record);
    };
    let empty = Signal::derive(move || {
        let lacks = if planned.get() {
            ""
        } else {
            t().outreach_guests_no_meeting()
        };
        format!("{} {lacks}", t().outreach_guests_empty())
    });
    view! {
        <section class="members-part" class:no-print=move || all.with(Vec::is_empty)>
            <h2>{title("guest")}</h2>
            <Empty list=all.into() text=empty />
            {list(all.into(), focus, |id| view! { <Guest id=id /> }.into_any())}
            <Show when=move || planned.get()>
                <AddRow label=Signal::derive(move || t().outreach_guest_add().to_owned()) act=add />
            </Show>
        </section>
    }
}

#[component]
fn Guest(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let own = row(id.as_str(), |cluster| &cluster.guests);
    let name = own.part(|it| it.name.clone());
    let institution = own.part(|it| it.institution.clone().unwrap_or_default());
    let topic = own.part(|it| it.topic.clone().unwrap_or_default());
    let meetings = memo(move || {
        let cluster = session.cluster();
        let formats = formats();
        let mut meetings: Vec<&Meeting> = cluster.meetings.values().collect();
        sorting::by_key(&mut meetings, |it| std::cmp::Reverse(it.date));
        let name = |it: &Meeting| {
            let body = cluster.body_name(Some(&it.body)).unwrap_or_default();
            format!("{} · {body}", formats.date(it.date))
        };
        meetings
            .into_iter()
            .map(|it| (it.id.to_string(), name(it)))
            .collect::<Vec<_>>()
    });
    view! {
        <NameText record=id.clone() field="name" kind="guest" value=name />
        <RowTools record=id.clone() name=name />
        <dl class="facts">
            <TextFact
                    record=id.clone()
                    field="institution"
                    value=institution
                    label=move || t().members_institution().to_owned()
                />
            <TextFact
                    record=id.clone()
                    field="topic"
                    lines=true
                    value=topic
                    label=move || t().outreach_guest_topic().to_owned()
                />
            <PickFact
                    record=id
                    field="meeting"
                    value=own.part(|it| named(Some(&it.meeting)))
                    options=meetings
                    label=move || t().record("meeting").into_owned()
                />
        </dl>
    }
}

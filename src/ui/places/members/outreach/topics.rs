//! Topics that partners carry into the network and home from it (D22).

use leptos::prelude::*;

use super::{Empty, Focus, list, members, named, title, unset, worded};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::outreach::carried;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{TopicDirection, TopicStatus};
use crate::ui::places::fields::{AddRow, Address, Day, NameText, Pick, RowTools, create, words_of};
use crate::words::Formats as _;

#[component]
pub fn Topics(focus: Focus) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = watch(|cluster| cluster.topics.keys().map(Id::record).collect::<Vec<_>>());
    let flow = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        let flow = carried::flow(&cluster, today);
        (flow.brought + flow.home > 0).then_some((flow, today.year()))
    });
    let sum = move || {
        let (flow, year) = flow.get()?;
        let said = t().outreach_flow(
            year,
            flow.brought,
            flow.bringers,
            flow.partners,
            flow.home,
            flow.carriers,
        );
        Some(view! { <p class="small muted">{said}</p> })
    };
    view! {
        <section class="members-part" class:no-print=move || all.with(Vec::is_empty)>
            <h2>{title("topic")}</h2>
            <Empty
                list=all.into()
                text=Signal::derive(move || {
                    format!("{} {}", t().outreach_topics_empty(), t().outreach_topics_example())
                })
            />
            {sum}
            <Direction way=Some(TopicDirection::In) focus=focus />
            <Direction way=Some(TopicDirection::Out) focus=focus />
            <Direction way=None focus=focus />
        </section>
    }
}

/// The topics of one direction; those without any are shown only where there are some.
#[component]
fn Direction(way: Option<TopicDirection>, focus: Focus) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let word = worded(way.as_ref());
    let (own, set) = (way.clone(), word.clone());
    let topics = watch(move |cluster| {
        let topics = carried::topics(cluster, own.as_ref());
        topics.iter().map(Id::record).collect::<Vec<_>>()
    });
    let head = move || {
        if word.is_empty() {
            t().outreach_no_direction().to_owned()
        } else {
            t().topic_direction(&word).into_owned()
        }
    };
    let add = move || {
        let record = Record::new(Kind::Topic, &chance::record_id("topic"))
            .with("text", untrack(t).outreach_new_topic())
            .with("direction", set.as_str())
            .with("status", TopicStatus::New.as_str())
            .with("date", untrack(|| session.today()).to_string());
        create(session, record);
    };
    let directed = way.is_some();
    view! {
        <Show when=move || directed || !topics.with(Vec::is_empty)>
            <h3>{head.clone()}</h3>
        </Show>
        {list(topics.into(), focus, |id| view! { <Topic id=id /> }.into_any())}
        {directed
            .then(|| {
                view! {
                    <AddRow label=Signal::derive(move || t().outreach_topic_add().to_owned()) act=add />
                }
            })}
    }
}

#[component]
fn Topic(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let own = row(id.as_str(), |cluster| &cluster.topics);
    let text = own.part(|it| it.text.clone());
    let states = move || words_of(TopicStatus::SHIPPED, |it| t().topic_status(it).into_owned());
    let ways = move || {
        words_of(TopicDirection::SHIPPED, |it| {
            t().topic_direction(it).into_owned()
        })
    };
    let projects = watch(|cluster| {
        let projects = cluster.projects.values();
        projects
            .map(|it| (it.id.to_string(), it.title.clone()))
            .collect::<Vec<_>>()
    });
    let meeting = memo(move || {
        let meeting = own.with(|it| it.and_then(|it| it.meeting.clone()))?;
        let cluster = session.cluster();
        let meeting = cluster.meetings.get(&meeting)?;
        Some((meeting.id.record(), meeting.date))
    });
    let day = id.clone();
    view! {
        <NameText record=id.clone() field="text" kind="topic" lines=true value=text />
        <RowTools record=id.clone() name=text />
        <span class="outreach-line">
            <Pick
                record=id.clone()
                field="member"
                value=own.part(|it| named(it.member.as_ref()))
                options=members()
                label=move || t().record("member").into_owned()
                nothing=unset("member")
            />
            {move || match meeting.get() {
                Some((meeting, date)) => {
                    let name = Signal::derive(move || {
                        format!("{} {}", t().record("meeting"), formats().date(date))
                    });
                    view! { <Address record=meeting name=name /> }.into_any()
                }
                None => {
                    view! {
                        <Day
                            record=day.clone()
                            field="date"
                            value=own.part(|it| it.date)
                            label=move || t().date().to_owned()
                        />
                    }
                    .into_any()
                }
            }}
            <Pick
                record=id.clone()
                field="direction"
                value=own.part(|it| worded(it.direction.as_ref()))
                options=ways
                label=move || t().outreach_direction().to_owned()
            />
            <Pick
                record=id.clone()
                field="status"
                value=own.part(|it| worded(it.status.as_ref()))
                options=states
                label=move || t().status().to_owned()
            />
            <Pick
                record=id
                field="project"
                value=own.part(|it| named(it.project.as_ref()))
                options=projects
                label=move || t().record("project").into_owned()
                nothing=unset("project")

            />
        </span>
    }
}

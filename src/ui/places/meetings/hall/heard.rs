//! What a meeting heard: guests, and topics carried in and out.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::route::{Place, Route};
use crate::domain::id::Id;
use crate::domain::meetings::{Guest, Meeting, Topic};
use crate::domain::roster::in_order;
use crate::ui::kit::arrive;

/// Experts and guests: heard, never counted.
#[component]
pub fn Guests(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let guests = watch(move |cluster| {
        let guests = in_order(&cluster.guests).into_iter();
        guests
            .filter(|it| it.meeting == id)
            .cloned()
            .collect::<Vec<Guest>>()
    });
    view! {
        <Show when=move || !guests.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_guest()}</h3>
                <ul class="rows">
                    {move || {
                        guests
                            .get()
                            .into_iter()
                            .map(|guest| {
                                view! {
                                    <li id=format!("at-{}", guest.id)>
                                        <strong>{guest.name}</strong>
                                        {guest.institution.map(|it| format!(" · {it}"))}
                                        {guest
                                            .topic
                                            .map(|topic| view! { <p class="statement">{topic}</p> })}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

/// Topics that partners brought in or carried home (D22).
#[component]
pub fn Topics(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let topics = watch(move |cluster| {
        let topics = cluster.topics.values();
        topics
            .filter(|it| it.meeting.as_ref() == Some(&id))
            .map(|it| {
                let member = cluster.member_name(it.member.as_ref()).map(str::to_owned);
                let project = it.project.as_ref().and_then(|id| cluster.projects.get(id));
                let project = project.map(|it| (it.id.clone(), it.title.clone()));
                (it.clone(), member, project)
            })
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !topics.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_topic()}</h3>
                <ul class="rows">
                    {move || {
                        topics
                            .get()
                            .into_iter()
                            .map(|(topic, member, project)| {
                                let project = project
                                    .map(|(id, title)| {
                                        let route = Route::to(Place::Projects).with("focus", id.as_str());
                                        (route.href(), title)
                                    });
                                view! { <TopicRow topic member project /> }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn TopicRow(
    topic: Topic,
    member: Option<String>,
    project: Option<(String, String)>,
) -> impl IntoView {
    let t = use_words();
    let meant = arrive(topic.id.record());
    let (direction, status) = (topic.direction, topic.status);
    let facts = move || {
        let words = t();
        let direction = direction
            .as_ref()
            .map(|it| words.topic_direction(it.as_str()).into_owned());
        let status = status
            .as_ref()
            .map(|it| words.topic_status(it.as_str()).into_owned());
        let facts = [member.clone(), direction, status];
        facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <li id=format!("at-{}", topic.id) class:meant=move || meant.get()>
            <p>{topic.text}</p>
            <p class="small muted">
                {facts}
                {project
                    .map(|(href, title)| {
                        view! {
                            " · "
                            <a href=href>{title}</a>
                        }
                    })}
            </p>
        </li>
    }
}

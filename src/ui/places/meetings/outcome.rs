//! What a meeting heard and decided: guests, polls taken, topics carried in and out.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::route::{Place, Route};
use crate::domain::id::Id;
use crate::domain::meetings::{Guest, Meeting, Topic};
use crate::domain::roster::in_order;
use crate::domain::votes::Poll;
use crate::ui::kit::arrive;
use crate::ui::places::votes::outcome_class;

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

/// The polls that were taken in the meeting, each with its recorded outcome.
#[component]
pub fn PollsTaken(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let polls = watch(move |cluster| {
        let polls = cluster.polls.values();
        polls
            .filter(|it| it.meeting.as_ref() == Some(&id))
            .cloned()
            .collect::<Vec<Poll>>()
    });
    view! {
        <Show when=move || !polls.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_poll()}</h3>
                <ul class="rows">
                    {move || {
                        let words = t();
                        polls
                            .get()
                            .into_iter()
                            .map(|poll| {
                                let href = Route::to(Place::Votes)
                                    .with("focus", poll.id.as_str())
                                    .href();
                                let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
                                let word = outcome
                                    .map_or_else(
                                        || words.outcome_open().to_owned(),
                                        |it| words.outcome(it.as_str()).into_owned(),
                                    );
                                view! {
                                    <li class="between">
                                        <a href=href>{poll.title}</a>
                                        <span class=format!("badge {}", outcome_class(outcome))>
                                            {word}
                                        </span>
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

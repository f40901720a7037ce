//! Agendas to begin with, and items that suggest themselves.

use leptos::prelude::*;

use super::reading::before;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::{Session, use_session};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::agenda::take_up;
use crate::domain::meetings::since::{Proposal, Since, news, proposals};
use crate::domain::meetings::templates::{self, NewId};
use crate::domain::meetings::{AgendaTemplate, Meeting, TemplateItem};
use crate::ui::kit::{Icon, Menu, Sign, new_id};
use crate::words::Formats as _;
use crate::words::agendas::{proposal as told, shipped};

/// Carries out what a template makes; where it makes nothing, says nothing.
fn carry_out(session: Session, make: impl FnOnce(&Cluster, NewId) -> Option<Command>) -> bool {
    let cluster = session.cluster_untracked();
    let command = make(&cluster, &mut |kind| new_id(kind));
    command.is_some_and(|command| session.dispatch(&command))
}

/// The menu of agendas to begin with.
#[component]
pub fn Fill(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let key = StoredValue::new(id);
    let last = memo(move || {
        let cluster = session.cluster();
        let meeting = cluster.meetings.get(&key.get_value())?;
        templates::last_time(&cluster, meeting).map(|(last, _)| last.date)
    });
    let own = memo(move || {
        let cluster = session.cluster();
        let meeting = cluster.meetings.get(&key.get_value());
        let own = meeting.map(|it| templates::own(&cluster, &it.body));
        let own = own.unwrap_or_default().into_iter();
        own.map(|it| (it.id.clone(), it.name.clone()))
            .collect::<Vec<(Id<AgendaTemplate>, String)>>()
    });
    let fill = move |items: Vec<TemplateItem>| {
        carry_out(session, |cluster, new| {
            templates::fill(cluster, &key.get_value(), &items, new)
        });
    };
    let again = move |_| {
        let done = carry_out(session, |cluster, new| {
            let meeting = cluster.meetings.get(&key.get_value())?;
            templates::repeat(cluster, meeting, new)
        });
        if !done {
            notices.say(Tone::Told, t().meetings_nothing_again().to_owned());
        }
    };
    let keep = move |_| {
        let cluster = session.cluster_untracked();
        let Some(meeting) = cluster.meetings.get(&key.get_value()) else {
            return;
        };
        let body = cluster.body_name(Some(&meeting.body)).unwrap_or_default();
        let name = meeting.title.clone().unwrap_or_else(|| body.to_owned());
        if carry_out(session, |cluster, new| {
            templates::keep(cluster, meeting, &name, new)
        }) {
            notices.say(Tone::Told, t().meetings_kept_agenda(&name));
        }
    };
    view! {
        <Show when=move || !session.read_only()>
            <span class="no-print">
                <Menu
                    label=Signal::derive(move || t().meetings_fill().to_owned())
                    says_itself=true
                    button_class="quiet"
                    face=move || view! { {move || t().meetings_fill()} <Icon sign=Sign::Down /> }
                >
                    {move || {
                        last.get()
                            .map(|day| {
                                let day = formats().date(day);
                                view! {
                                    <button type="button" on:click=again>
                                        {t().meetings_as_last(day)}
                                    </button>
                                }
                            })
                    }}
                    {move || {
                        let own = own.get();
                        (!own.is_empty())
                            .then(|| {
                                view! {
                                    <p class="eyebrow">{t().meetings_own_agendas()}</p>
                                    {own
                                        .into_iter()
                                        .map(|(id, name)| own_line(session, id, name, fill))
                                        .collect_view()}
                                }
                            })
                    }}
                    <p class="eyebrow">{move || t().meetings_shipped_agendas()}</p>
                    {move || {
                        shipped(t())
                            .into_iter()
                            .map(|agenda| {
                                let items = agenda.items;
                                view! {
                                    <button type="button" on:click=move |_| fill(items.clone())>
                                        {agenda.name}
                                    </button>
                                }
                            })
                            .collect_view()
                    }}
                    <hr />
                    <button type="button" on:click=keep>
                        {move || t().meetings_keep_agenda()}
                    </button>
                </Menu>
            </span>
        </Show>
    }
}

/// A template of the organisation's own: used, or deleted.
fn own_line(
    session: Session,
    id: Id<AgendaTemplate>,
    name: String,
    fill: impl Fn(Vec<TemplateItem>) + Copy + 'static,
) -> AnyView {
    let t = use_words();
    let record = id.record();
    let said = name.clone();
    let used = move |_| {
        let cluster = session.cluster_untracked();
        let template = cluster.agenda_templates.get(&id);
        fill(template.map(|it| it.items.clone()).unwrap_or_default());
    };
    view! {
        <span class="menu-pair">
            <button type="button" on:click=used>
                {name}
            </button>
            <button
                type="button"
                class="square"
                title=move || t().delete()
                aria-label=move || t().fields_delete_what(&said)
                on:click=move |_| {
                    session.dispatch(&Command::Delete {
                        record: record.clone(),
                    });
                }
            >
                <Icon sign=Sign::Delete />
            </button>
        </span>
    }
    .into_any()
}

/// Items that follow from what happened since the last meeting, each taken up by a press.
#[component]
pub fn Suggested(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = StoredValue::new(id);
    let found = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        let meeting = cluster.meetings.get(&key.get_value());
        // What is over needs no more items.
        let Some(meeting) = meeting.filter(|it| today <= it.date) else {
            return Vec::new();
        };
        let news = Since::last(&cluster, meeting, today).map(|since| {
            let before = before(session, since.from);
            news(&cluster, before.as_ref(), since)
        });
        let words = t();
        let there = crate::domain::meetings::invitation::items(&cluster, &meeting.id);
        proposals(&cluster, meeting, &news.unwrap_or_default())
            .into_iter()
            .map(|it| (told(words, &it), it))
            .filter(|((text, _), _)| !there.iter().any(|it| it.text == *text))
            .collect::<Vec<((String, String), Proposal)>>()
    });
    view! {
        <Show when=move || !found.with(Vec::is_empty) && !session.read_only()>
            <section class="part no-print">
                <h3>{move || t().meetings_suggested()}</h3>
                <ul class="rows suggested">
                    {move || {
                        found
                            .get()
                            .into_iter()
                            .map(|((text, why), proposal)| {
                                let (named, taken) = (text.clone(), text.clone());
                                let take = move |_| {
                                    carry_out(session, |cluster, new| {
                                        take_up(cluster, &key.get_value(), &proposal, &taken, new)
                                    });
                                };
                                view! {
                                    <li class="between">
                                        <span class="coming-what">
                                            <span>{text}</span>
                                            <span class="small muted">{why}</span>
                                        </span>
                                        <button
                                            type="button"
                                            class="button"
                                            aria-label=format!("{}: {named}", t().meetings_take_up())
                                            on:click=take
                                        >
                                            <Icon sign=Sign::Add />
                                            {t().meetings_take_up()}
                                        </button>
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

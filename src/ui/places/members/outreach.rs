//! What comes in from members and goes out to the world: ideas, advocacy, contacts.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{memo, row};
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{ContactLevel, TopicStatus};
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{Day, Pick, RowTools, Text, create, dom_id, id_of_name, words_of};

/// The names of all members, to choose from.
fn members(session: Session) -> Memo<Vec<(String, String)>> {
    memo(move || {
        let cluster = session.cluster();
        let members = cluster.members.values();
        members
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect()
    })
}

#[component]
pub fn Outreach(focus: Signal<Option<String>>) -> impl IntoView {
    let session = use_session();
    let ideas = memo(move || {
        session
            .cluster()
            .ideas
            .keys()
            .map(Id::record)
            .collect::<Vec<_>>()
    });
    let advocacy = memo(move || {
        session
            .cluster()
            .advocacies
            .keys()
            .map(Id::record)
            .collect::<Vec<_>>()
    });
    let contacts = memo(move || {
        session
            .cluster()
            .contacts
            .keys()
            .map(Id::record)
            .collect::<Vec<_>>()
    });
    view! {
        <div class="outreach">
            <Part kind=Kind::Idea list=ideas focus=focus />
            <Part kind=Kind::Advocacy list=advocacy focus=focus />
            <Part kind=Kind::Contact list=contacts focus=focus />
        </div>
    }
}

/// A list of one kind, with what belongs in it while it is empty.
#[component]
fn Part(kind: Kind, list: Memo<Vec<RecordId>>, focus: Signal<Option<String>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = kind.to_string();
    let title = move || t().records(&key).into_owned();
    let empty = move || match kind {
        Kind::Idea => t().members_ideas_empty(),
        Kind::Advocacy => t().members_advocacy_empty(),
        _ => t().members_contacts_empty(),
    };
    let button = move || match kind {
        Kind::Idea => t().members_idea_add(),
        Kind::Advocacy => t().members_advocacy_add(),
        _ => t().members_contact_add(),
    };
    let add = move |_| {
        let record = Record::new(kind, &chance::record_id(&kind.to_string()))
            .with("date", untrack(|| session.today()).to_string());
        create(
            session,
            match kind {
                Kind::Idea => record
                    .with("text", t().members_new_idea())
                    .with("status", "new"),
                Kind::Advocacy => record.with("subject", t().members_new_advocacy()),
                _ => record.with("name", t().members_new_contact()),
            },
        );
    };
    view! {
        <section class="members-part" class:no-print=move || list.with(Vec::is_empty)>
            <h2>{title}</h2>
            <Show when=move || list.with(Vec::is_empty)>
                <p class="small muted">{empty}</p>
            </Show>
            <ul class="rows">
                {rows(
                    move || list.get(),
                    ToString::to_string,
                    move |id| {
                        let (own, anchor) = (id.clone(), dom_id(&id));
                        view! {
                            <li
                                class="outreach-row"
                                id=anchor
                                class:focused=move || {
                                    focus.with(|focus| focus.as_deref() == Some(own.as_str()))
                                }
                            >
                                {match kind {
                                    Kind::Idea => view! { <Idea id=id /> }.into_any(),
                                    Kind::Advocacy => view! { <Advocacy id=id /> }.into_any(),
                                    _ => view! { <Contact id=id /> }.into_any(),
                                }}
                            </li>
                        }
                    },
                )}
            </ul>
            <Show when=move || !session.read_only()>
                <button type="button" class="button quiet add-row" on:click=add>
                    <Icon sign=Sign::Add />
                    {button}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn Idea(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.ideas);
    let text = own.part(|it| it.text.clone());
    let member = own.part(|it| {
        it.member
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let status = own.part(|it| {
        it.status
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let states = move || words_of(TopicStatus::SHIPPED, |it| t().topic_status(it).into_owned());
    view! {
        <Text
            record=id.clone()
            field="text"
            required=true
            lines=true
            value=text
            label=move || t().record("idea").into_owned()
            id=id_of_name(&id)
        />
        <RowTools record=id.clone() name=text />
        <span class="outreach-line">
            <Pick
                record=id.clone()
                field="member"
                value=member
                options=members(session)
                label=move || t().record("member").into_owned()
            />
            <Day
                record=id.clone()
                field="date"
                value=own.part(|it| it.date)
                label=move || t().date().to_owned()
            />
            <Pick
                record=id
                field="status"
                value=status
                options=states
                label=move || t().status().to_owned()
            />
        </span>
    }
}

#[component]
fn Advocacy(id: RecordId) -> impl IntoView {
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.advocacies);
    let subject = own.part(|it| it.subject.clone());
    let addressee = own.part(|it| it.addressee.clone().unwrap_or_default());
    let answer = own.part(|it| it.answer.clone().unwrap_or_default());
    view! {
        <Text
            record=id.clone()
            field="subject"
            required=true
            value=subject
            label=move || t().record("advocacy").into_owned()
            id=id_of_name(&id)
        />
        <RowTools record=id.clone() name=subject />
        <dl class="facts">
            <dt>{move || t().members_addressee()}</dt>
            <dd>
                <Text
                    record=id.clone()
                    field="addressee"
                    value=addressee
                    label=move || t().members_addressee().to_owned()
                />
            </dd>
            <dt>{move || t().date()}</dt>
            <dd>
                <Day
                    record=id.clone()
                    field="date"
                    value=own.part(|it| it.date)
                    label=move || t().date().to_owned()
                />
            </dd>
            <dt>{move || t().members_answer()}</dt>
            <dd>
                <Text
                    record=id.clone()
                    field="answer"
                    lines=true
                    value=answer
                    label=move || t().members_answer().to_owned()
                />
            </dd>
            <dt>{move || t().members_answered_on()}</dt>
            <dd>
                <Day
                    record=id
                    field="answeredOn"
                    value=own.part(|it| it.answered_on)
                    label=move || t().members_answered_on().to_owned()
                />
            </dd>
        </dl>
    }
}

#[component]
fn Contact(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.contacts);
    let name = own.part(|it| it.name.clone());
    let institution = own.part(|it| it.institution.clone().unwrap_or_default());
    let subject = own.part(|it| it.subject.clone().unwrap_or_default());
    let level = own.part(|it| {
        it.level
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let levels = move || {
        words_of(ContactLevel::SHIPPED, |it| {
            t().contact_level(it).into_owned()
        })
    };
    let speaker = own.part(|it| {
        it.speaker
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default()
    });
    let people = memo(move || {
        let cluster = session.cluster();
        let people = cluster.people.values();
        people
            .map(|it| (it.id.as_str().to_owned(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    view! {
        <Text
            record=id.clone()
            field="name"
            required=true
            value=name
            label=move || t().record("contact").into_owned()
            id=id_of_name(&id)
        />
        <RowTools record=id.clone() name=name />
        <dl class="facts">
            <dt>{move || t().members_institution()}</dt>
            <dd>
                <Text
                    record=id.clone()
                    field="institution"
                    value=institution
                    label=move || t().members_institution().to_owned()
                />
            </dd>
            <dt>{move || t().members_subject()}</dt>
            <dd>
                <Text
                    record=id.clone()
                    field="subject"
                    value=subject
                    label=move || t().members_subject().to_owned()
                />
            </dd>
            <dt>{move || t().members_level()}</dt>
            <dd>
                <Pick
                    record=id.clone()
                    field="level"
                    value=level
                    options=levels
                    label=move || t().members_level().to_owned()
                />
            </dd>
            <dt>{move || t().members_speaker()}</dt>
            <dd>
                <Pick
                    record=id.clone()
                    field="speaker"
                    value=speaker
                    options=people
                    label=move || t().members_speaker().to_owned()
                />
            </dd>
            <dt>{move || t().date()}</dt>
            <dd>
                <Day
                    record=id
                    field="date"
                    value=own.part(|it| it.date)
                    label=move || t().date().to_owned()
                />
            </dd>
        </dl>
    }
}

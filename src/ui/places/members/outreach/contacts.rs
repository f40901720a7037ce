//! Talks with outside parties, and who may speak for the organisation in them (H26, H27).

use std::cmp::Reverse;

use leptos::prelude::*;

use super::{Empty, Focus, Options, list, named, title, worded};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::RecordId;
use crate::domain::outreach::speaking::{self, Speaker};
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::domain::vocabulary::ContactLevel;
use crate::ui::kit::people_options;
use crate::ui::places::fields::{
    AddRow, Address, DayFact, NameText, Notes, PickFact, RowTools, TextFact, create, words_of,
};

#[component]
pub fn Contacts(focus: Focus) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = watch(|cluster| {
        let mut all: Vec<_> = cluster.contacts.values().collect();
        sorting::by_key(&mut all, |it| Reverse(it.date));
        all.into_iter().map(|it| it.id.record()).collect::<Vec<_>>()
    });
    let add = move || {
        let record = Record::new(Kind::Contact, &chance::record_id("contact"))
            .with("name", untrack(t).members_new_contact())
            .with("date", untrack(|| session.today()).to_string());
        create(session, record);
    };
    view! {
        <section class="members-part">
            <h2>{title("contact")}</h2>
            <Speakers />
            <Empty
                list=all.into()
                text=Signal::derive(move || t().members_contacts_empty().to_owned())
            />
            {list(all.into(), focus, |id| view! { <Contact id=id /> }.into_any())}
            <AddRow label=Signal::derive(move || t().members_contact_add().to_owned()) act=add />
        </section>
    }
}

/// Who may speak for us today, at each level.
#[component]
fn Speakers() -> impl IntoView {
    let t = use_words();
    view! {
        <div class="speakers">
            <h3>{move || t().outreach_speak()}</h3>
            <dl>
                <dt>{move || t().outreach_speak_operative()}</dt>
                <dd>
                    <Level level=ContactLevel::Operative />
                </dd>
                <dt>{move || t().outreach_speak_strategic()}</dt>
                <dd>
                    <Level level=ContactLevel::Strategic />
                </dd>
            </dl>
        </div>
    }
}

#[component]
fn Level(level: ContactLevel) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let operative = level == ContactLevel::Operative;
    let speakers = memo(move || {
        let cluster = session.cluster();
        let found = speaking::speakers(&cluster, &level, session.today());
        found
            .into_iter()
            .map(|it| {
                let name = cluster.person_name(Some(&it.person));
                let name = name.unwrap_or_default().to_owned();
                let body = cluster.body_name(Some(&it.body));
                (it, name, body.unwrap_or_default().to_owned())
            })
            .collect::<Vec<(Speaker, String, String)>>()
    });
    let row = move |(speaker, name, body): (Speaker, String, String)| {
        let role = speaker.role.map(|it| it.to_string());
        let role = move || role.as_deref().map(|it| t().seat_role(it).into_owned());
        view! {
            <li>
                <Address record=speaker.person.record() name=Signal::derive(move || name.clone()) />
                <span class="small muted">
                    {role} " · "
                    <Address record=speaker.body.record() name=Signal::derive(move || body.clone()) />
                </span>
            </li>
        }
    };
    view! {
        <Show
            when=move || !speakers.with(Vec::is_empty)
            fallback=move || view! {
                <p class="lacking small">
                    {move || if operative { t().outreach_no_office() } else { t().outreach_no_president() }}
                </p>
            }
        >
            <ul>{move || speakers.get().into_iter().map(row).collect_view()}</ul>
        </Show>
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
    let levels = move || {
        words_of(ContactLevel::SHIPPED, |it| {
            t().contact_level(it).into_owned()
        })
    };
    let everyone = people_options();
    // Whoever may speak at the level of this talk comes first and is marked.
    let people = memo(move || {
        let cluster = session.cluster();
        let entitled = own.with(|it| {
            let it = it?;
            let day = it.date.unwrap_or_else(|| session.today());
            Some(speaking::speakers(&cluster, it.level.as_ref()?, day))
        });
        let entitled = entitled.unwrap_or_default();
        let may = |id: &str| entitled.iter().any(|it| it.person.as_str() == id);
        let mut people: Options = everyone.with(|it| it.get(1..).unwrap_or_default().to_vec());
        sorting::by_key(&mut people, |it| !may(&it.0));
        for (id, name) in &mut people {
            if may(id) {
                *name = t().outreach_may_speak(&name);
            }
        }
        people
    });
    view! {
        <NameText record=id.clone() field="name" kind="contact" value=name />
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
                    field="subject"
                    value=subject
                    label=move || t().members_subject().to_owned()
                />
            <DayFact
                    record=id.clone()
                    field="date"
                    value=own.part(|it| it.date)
                    label=move || t().date().to_owned()
                />
            <PickFact
                    record=id.clone()
                    field="level"
                    value=own.part(|it| worded(it.level.as_ref()))
                    options=levels
                    label=move || t().members_level().to_owned()
                />
            <PickFact
                    record=id.clone()
                    field="speaker"
                    value=own.part(|it| named(it.speaker.as_ref()))
                    options=people
                    label=move || t().members_speaker().to_owned()
                />
        </dl>
        <Notes record=id />
    }
}

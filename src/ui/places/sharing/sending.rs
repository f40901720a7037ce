//! What can be sent: the whole, a partner's part, what anyone may see; and who has not answered.

use leptos::prelude::*;

use crate::app::library::use_library;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::{Open, use_session};
use crate::app::sharing::use_sharing;
use crate::browser::{clock, linked};
use crate::document::merge::{Review, queue};
use crate::document::scope::{Scope, Sent};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Member;
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::sharing::public;
use crate::words::Formats as _;

/// The partners whose files are still out.
pub fn not_back(open: &Open, review: &Review) -> Vec<Sent> {
    let out = queue::not_back(&open.workspace, &open.head.sent, review);
    out.into_iter().cloned().collect()
}

/// The address that opens a new letter in the reader's own mail program.
pub fn mail(to: &str, subject: &str, body: &str) -> String {
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    // A mail program wants the ends of lines as the standard of mail has them.
    let body = body.replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(to),
        encoded(subject),
        encoded(&body)
    )
}

/// Where a partner is written to: its representative's address, or nobody's.
fn address_of(cluster: &Cluster, member: &Id<Member>) -> String {
    let member = cluster.members.get(member);
    let person = member.and_then(|it| it.representative.as_ref());
    let person = person.and_then(|id| cluster.people.get(id));
    person.and_then(|it| it.email.clone()).unwrap_or_default()
}

/// A partner whose file is still out, with a letter to write.
#[component]
pub fn Reminder(sent: Sent) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let kept = StoredValue::new(sent);
    let name = move || {
        let cluster = session.cluster();
        let name = kept.with_value(|it| cluster.members.get(&it.partner).map(|it| it.name.clone()));
        name.unwrap_or_default()
    };
    let day = move || formats().date(kept.with_value(|it| clock::local(it.at).0));
    let href = move || {
        let cluster = session.cluster();
        let to = kept.with_value(|it| address_of(&cluster, &it.partner));
        let organisation = cluster.organisation().map(|it| it.name.clone());
        let organisation = organisation.unwrap_or_default();
        let body = t().sharing_reminder_text(&organisation, day(), name());
        mail(&to, &t().sharing_reminder_subject(&organisation), &body)
    };
    view! {
        <li>
            <span>
                <strong>{name}</strong>
                " "
                <span class="faint small">{move || t().sharing_sent_on(day())}</span>
            </span>
            <a class="button" href=href aria-label=move || format!("{}: {}", t().sharing_remind(), name())>
                {move || t().sharing_remind()}
            </a>
        </li>
    }
}

#[component]
pub fn Sending() -> impl IntoView {
    let session = use_session();
    let library = use_library();
    let t = use_words();
    let is_part = memo(move || {
        session.with(|open| matches!(open.head.scope, Scope::Partner(_))) == Some(true)
    });
    let unshared = move || match session.unshared() {
        0 => t().sharing_all_shared().to_owned(),
        count => t().changes_not_shared(count),
    };
    view! {
        <section class="sharing-sending" aria-labelledby="sharing-send">
            <h2 id="sharing-send">{move || t().sharing_send()}</h2>
            <div class="sharing-ways">
                <article class="panel-card">
                    <h3>{move || if is_part.get() { t().sharing_return() } else { t().sharing_whole() }}</h3>
                    <p class="muted small">
                        {move || if is_part.get() { t().sharing_return_what() } else { t().sharing_whole_what() }}
                    </p>
                    <p class="small">{unshared}</p>
                    <button type="button" class="button" on:click=move |_| library.export()>
                        <Icon sign=Sign::Share />
                        {move || t().export_file()}
                    </button>
                    <Linking />
                </article>
                <Show when=move || !is_part.get()>
                    <Parts />
                    <public::Public />
                </Show>
            </div>
        </section>
    }
}

/// A file that is saved in place, where the browser can.
#[component]
fn Linking() -> impl IntoView {
    let sharing = use_sharing();
    let t = use_words();
    if !linked::can_link() {
        return view! { <p class="faint small">{move || t().sharing_cannot_link()}</p> }.into_any();
    }
    view! {
        <p class="muted small">
            {move || match sharing.linked_name() {
                Some(name) => t().sharing_linked(name),
                None => t().sharing_link_what().to_owned(),
            }}
        </p>
        <div class="toolbar">
            {move || match sharing.linked_name() {
                Some(_) => view! {
                    <button type="button" class="button" on:click=move |_| sharing.save()>
                        <Icon sign=Sign::Check />
                        {t().sharing_save_linked()}
                    </button>
                }
                .into_any(),
                None => view! {
                    <button type="button" class="button" on:click=move |_| sharing.link_new()>
                        <Icon sign=Sign::Link />
                        {t().sharing_link_new()}
                    </button>
                    <button type="button" class="button" on:click=move |_| sharing.link_existing()>
                        <Icon sign=Sign::Open />
                        {t().sharing_link_open()}
                    </button>
                }
                .into_any(),
            }}
        </div>
    }
    .into_any()
}

/// A part for each partner.
#[component]
fn Parts() -> impl IntoView {
    let session = use_session();
    let sharing = use_sharing();
    let (t, formats) = (use_words(), use_formats());
    let members = memo(move || {
        let cluster = session.cluster();
        let mut members: Vec<(Id<Member>, String)> = cluster
            .members_on(session.today())
            .map(|member| (member.id.clone(), member.name.clone()))
            .collect();
        let formats = formats();
        sorting::by(&mut members, |a, b| formats.compare(&a.1, &b.1));
        members
    });
    let row = move |(id, name): (Id<Member>, String)| {
        let (of, part) = (id.clone(), id);
        let sent = move || {
            let at = session.with(|open| {
                let sent = open.head.sent.iter().find(|sent| sent.partner == of);
                sent.map(|sent| sent.at)
            });
            at.flatten()
                .map(|at| t().sharing_sent_on(formats().date(clock::local(at).0)))
        };
        let label = name.clone();
        view! {
            <li>
                <span>
                    {name}
                    " "
                    <span class="faint small">{sent}</span>
                </span>
                <button
                    type="button"
                    class="button quiet square"
                    title=move || t().sharing_part()
                    aria-label=move || t().sharing_part_of(&label)
                    on:click=move |_| sharing.send_part(part.clone())
                >
                    <Icon sign=Sign::Share />
                </button>
            </li>
        }
    };
    view! {
        <article class="panel-card">
            <h3>{move || t().sharing_parts()}</h3>
            <p class="muted small">{move || t().sharing_parts_what()}</p>
            <ul class="rows sharing-members" tabindex="0" aria-label=move || t().sharing_parts()>
                {rows(move || members.get(), |(id, name)| format!("{id} {name}"), row)}
            </ul>
        </article>
    }
}

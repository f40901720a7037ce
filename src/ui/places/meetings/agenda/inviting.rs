//! Inviting: whether there is time enough, what is still missing, whom it goes to, and how it gets
//! there.

use leptos::prelude::*;
use serde_json::Value;

use super::facts::Cancelling;
use super::notice_class;
use crate::app::notices::{Notices, Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row};
use crate::app::route::{Place, Route};
use crate::app::session::{Session, use_session};
use crate::browser::{clipboard, files};
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::invitation::{addresses, invitees, lacks, notice};
use crate::exchange::{icalendar, mail};
use crate::portrait::invitation;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::Text;
use crate::words;
use crate::words::{Formats, Words};

/// The mail: its text, and the address that opens it.
fn letter(
    session: Session,
    words: Words,
    formats: &dyn Formats,
    id: &Id<Meeting>,
) -> Option<(String, mail::Opened)> {
    let cluster = session.cluster();
    let meeting = cluster.meetings.get(id)?;
    let article = invitation::article(&cluster, words, formats, meeting);
    let text = mail::plain(&article);
    let (to, _) = addresses(&cluster, &invitees(&cluster, meeting));
    let subject = invitation::subject(&cluster, words, formats, meeting);
    let opened = mail::open(&to, &subject, &text);
    Some((text, opened))
}

fn copy(notices: Notices, words: Words, text: String) {
    clipboard::write(text);
    notices.say(Tone::Told, words.copied().to_owned());
}

#[component]
pub fn Inviting(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = StoredValue::new(id.clone());
    let (id1, id2, id3) = (id.clone(), id.clone(), id.clone());
    let meeting = row(id.as_str(), |cluster| &cluster.meetings);
    let own = meeting.part(|it| it.invitation.clone().unwrap_or_default());
    let to_send = meeting.part(|it| it.invited.is_none() && it.cancelled.is_none());
    let sent = move |_| {
        let today = untrack(|| session.today());
        let day = Some(Value::from(today.to_string()));
        let record = key.get_value().record();
        session.dispatch(&Command::set(&record, "invited", day));
    };
    view! {
        <section class="part inviting">
            <h3>{move || t().meetings_invitation()}</h3>
            <Standing id=id1 />
            <Text
                record=id2.record()
                field="invitation"
                value=own
                label=move || t().meetings_own_words().to_owned()
                heading=true
                lines=true
                class="own-words"
            />
            <p class="toolbar no-print">
                <a class="button" href=view_of(&id3, "invitation")>
                    {move || t().meetings_read_invitation()}
                </a>
                <a class="button quiet" href=view_of(&id3, "since")>
                    {move || t().meetings_read_since()}
                </a>
            </p>
            <Sending id=id3 />
            <p class="toolbar no-print">
                <Show when=move || to_send.get() && !session.read_only()>
                    <button type="button" class="button" on:click=sent>
                        <Icon sign=Sign::Check />
                        {move || t().meetings_sent_today()}
                    </button>
                </Show>
                <Cancelling id />
            </p>
        </section>
    }
}

fn view_of(id: &Id<Meeting>, view: &str) -> String {
    Route::to(Place::Meetings)
        .with("focus", id.as_str())
        .with("view", view)
        .href()
}

/// The notice, and what is still missing.
#[component]
fn Standing(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    move || {
        let (cluster, today) = (session.cluster(), session.today());
        let words = t();
        let meeting = cluster.meetings.get(&id)?;
        let found = notice(&cluster, meeting, today);
        let class = notice_class(found.as_ref().map(|it| it.stands));
        let (said, rule) =
            words::agendas::notice(words, &cluster, formats().as_ref(), found.as_ref());
        let mut missing: Vec<String> = Vec::new();
        // Of what is over, nothing can be added any more.
        let coming = today <= meeting.date && meeting.cancelled.is_none();
        if coming {
            let found = lacks(&cluster, meeting);
            missing.extend(
                found
                    .iter()
                    .map(|it| words::agendas::lack(words, &cluster, it)),
            );
        }
        let list = (!missing.is_empty()).then(|| {
            let lines = missing.into_iter().map(|it| {
                view! {
                    <li>
                        <Icon sign=Sign::Warning />
                        <span>{it}</span>
                    </li>
                }
            });
            view! { <ul class="notes">{lines.collect_view()}</ul> }.into_any()
        });
        let ready = (coming && list.is_none())
            .then(|| view! { <p class="small muted">{words.meetings_ready()}</p> });
        Some(view! {
            <p class="notice-stands">
                <span class=format!("badge {class}")>{said}</span>
                <span class="small muted">{rule}</span>
            </p>
            {list}
            {ready}
        })
    }
}

/// Whom it goes to, and how: mail, addresses, a day for calendars.
#[component]
fn Sending(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let notices = use_notices();
    let (t, formats) = (use_words(), use_formats());
    let key = StoredValue::new(id);
    // How many are invited, their addresses, and how many have none.
    let who = memo(move || {
        let cluster = session.cluster();
        let meeting = cluster.meetings.get(&key.get_value());
        let all = meeting.map(|it| invitees(&cluster, it)).unwrap_or_default();
        let (to, without) = addresses(&cluster, &all);
        (all.len(), to, without)
    });
    let made = memo(move || letter(session, t(), formats().as_ref(), &key.get_value()));
    let href = move || made.with(|it| it.as_ref().map(|it| it.1.href.clone()));
    // Too long a text is left out of the address, and waits in the clipboard.
    let open_mail = move |_| {
        if let Some((text, _)) = made.get_untracked().filter(|it| !it.1.has_text) {
            clipboard::write(text);
            notices.say(Tone::Told, t().meetings_mail_paste().to_owned());
        }
    };
    let copy_mail = move |_| {
        if let Some((text, _)) = made.get_untracked() {
            copy(notices, t(), text);
        }
    };
    let day_file = move |_| {
        let cluster = session.cluster_untracked();
        let Some(meeting) = cluster.meetings.get(&key.get_value()) else {
            return;
        };
        let today = untrack(|| session.today());
        let words = t();
        let text = icalendar::write_meeting(&cluster, words, formats().as_ref(), today, meeting);
        let file = format!("meeting-{}.ics", meeting.date);
        if files::download(&file, "text/calendar", &text) {
            notices.say(Tone::Told, words.exported(&file));
        } else {
            notices.say(Tone::Refused, words.export_failed().to_owned());
        }
    };
    let line = move || {
        let (all, _, without) = who.get();
        let mut said = vec![t().meetings_invited_count(all)];
        if without > 0 {
            said.push(t().meetings_no_address(without));
        }
        said.join(" · ")
    };
    let count = memo(move || who.get().1.len());
    let any = memo(move || count.get() > 0);
    view! {
        <p class="small muted">{line}</p>
        <p class="toolbar no-print">
            <a class="button" href=href on:click=open_mail>
                {move || t().meetings_open_mail()}
            </a>
            <button type="button" class="button" on:click=copy_mail>
                {move || t().meetings_copy_mail()}
            </button>
            <Show when=move || any.get()>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| copy(notices, t(), who.get_untracked().1.join(", "))
                >
                    {move || t().meetings_copy_addresses(count.get())}
                </button>
            </Show>
            <button type="button" class="button" on:click=day_file>
                {move || t().meetings_day_file()}
            </button>
        </p>
    }
}

//! The secretary's side of a vote by file, on the page of the poll.

use leptos::prelude::*;

use super::file_name;
use super::returns::Returns;
use super::roster::Roster;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::watch;
use crate::app::session::{Session, use_session};
use crate::app::signing;
use crate::browser::{clock, files};
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::polling;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::Poll;
use crate::exchange::ballots::closing::{self, Published};
use crate::exchange::ballots::records::{self, Intake};
use crate::exchange::ballots::roster::keys_of;
use crate::exchange::ballots::{poll_file, told};
use crate::words::Formats as _;

const JSON: &str = "application/json";

/// What a vote by file needs on the page of its poll; nothing where the poll is taken in a meeting.
#[component]
pub fn ByFile(poll: Id<Poll>) -> impl IntoView {
    let t = use_words();
    let key = poll.clone();
    // Whether it is by file, whether it is open, whether it was mailed.
    let stands = watch(move |cluster| {
        let poll = cluster.polls.get(&key)?;
        let open = poll.state == Some(MotionState::Open);
        let circular = polling::is_circular(poll, polling::card_of(cluster, poll));
        let mailed = poll.file.is_some();
        (circular && (open || mailed)).then_some((open, mailed))
    });
    move || {
        let (open, mailed) = stands.get()?;
        let (for_returns, for_roster) = (poll.clone(), poll.clone());
        Some(view! {
            <section class="by-file" aria-labelledby="by-file-title">
                <h3 id="by-file-title">{move || t().ballots_title()}</h3>
                <Mailing poll=poll.clone() mailed />
                {(open && mailed).then(|| view! { <Returns poll=for_returns /> })}
                {mailed.then(|| view! { <Roster poll=for_roster /> })}
                {mailed.then(|| view! { <Ending poll=poll.clone() open /> })}
            </section>
        })
    }
}

fn poll_now(session: Session, id: &Id<Poll>) -> Option<Poll> {
    session.cluster_untracked().polls.get(id).cloned()
}

/// The poll file: made once, saved as often as it is mailed.
#[component]
fn Mailing(poll: Id<Poll>, mailed: bool) -> impl IntoView {
    let (session, notices) = (use_session(), use_notices());
    let (t, formats) = (use_words(), use_formats());
    let key = poll.clone();
    let facts = watch(move |cluster| {
        let sent = records::sent(cluster.polls.get(&key)?)?;
        let names = i64::try_from(sent.poll.roll.len()).unwrap_or_default();
        Some((sent.hash, names))
    });
    let no_deadline = {
        let key = poll.clone();
        watch(move |cluster| {
            cluster
                .polls
                .get(&key)
                .is_some_and(|it| it.closes.is_none())
        })
    };
    let save = move |_| {
        let words = untrack(t);
        let Some(poll) = poll_now(session, &poll) else {
            return;
        };
        let text = poll.file.clone().or_else(|| {
            let Some(key) = signing::key_or_new() else {
                notices.say(Tone::Refused, words.ballots_no_key().to_owned());
                return None;
            };
            let cluster = session.cluster_untracked();
            let public = Some(key.public());
            let file = records::poll_file(&cluster, &poll, untrack(|| session.today()), public);
            let text = file.write(&words.ballots_readme(&file.organisation));
            let command = records::mail(&poll, &file, &text);
            session.dispatch(&command).then_some(text)
        });
        if let Some(text) = text {
            let name = file_name(&poll.title, poll_file::EXTENSION);
            let _ = files::download(&name, JSON, &text);
        }
    };
    view! {
        <div class="by-file-mail">
            {move || match facts.get() {
                None => {
                    view! {
                        <p class="faint">{t().ballots_mail_none()}</p>
                        {no_deadline
                            .get()
                            .then(|| view! { <p class="bar warning">{t().ballots_mail_no_deadline()}</p> })}
                    }
                        .into_any()
                }
                Some((hash, count)) => {
                    view! {
                        <p class="small">
                            {t().ballots_mail_made(formats().number(count), told::short_hash(&hash))}
                        </p>
                    }
                        .into_any()
                }
            }}
            <button
                type="button"
                class="button"
                class:strong=!mailed
                data-testid="poll-file"
                disabled=move || session.read_only() && facts.with(Option::is_none)
                on:click=save
            >
                {move || {
                    if facts.with(Option::is_some) {
                        t().ballots_mail_again()
                    } else {
                        t().ballots_mail_make()
                    }
                }}
            </button>
        </div>
    }
}

/// The log as it stands, and the closing file once the poll is closed.
#[component]
fn Ending(poll: Id<Poll>, open: bool) -> impl IntoView {
    let (session, notices) = (use_session(), use_notices());
    let t = use_words();
    let save = move |_| {
        let Some(poll) = poll_now(session, &poll) else {
            return;
        };
        let closed = motions::is_closed(&poll);
        let standing = poll.closing.clone().filter(|text| {
            let read = Published::read(text.as_bytes());
            read.is_ok_and(|it| it.closing.closed || !closed)
        });
        let text = standing.or_else(|| {
            let Some(key) = signing::key_or_new() else {
                let text = untrack(t).ballots_no_key().to_owned();
                notices.say(Tone::Refused, text);
                return None;
            };
            let cluster = session.cluster_untracked();
            let now = clock::now().to_string();
            let intake = Intake::of(&cluster, &poll, keys_of(&cluster), &[], &now)?;
            let text = intake.closing(closed, &key);
            let value = serde_json::Value::from(text.as_str());
            let keep = Command::set(&poll.id.record(), "closing", Some(value));
            // A file that only says that nothing came yet need not be kept.
            if closed {
                session.dispatch(&keep);
            }
            Some(text)
        });
        if let Some(text) = text {
            let name = file_name(&poll.title, closing::EXTENSION);
            let _ = files::download(&name, JSON, &text);
        }
    };
    view! {
        <div class="by-file-end">
            <p class="faint small">{move || t().ballots_closing_note()}</p>
            <button type="button" class="button" data-testid="closing-file" on:click=save>
                {move || if open { t().ballots_closing_interim() } else { t().ballots_closing_save() }}
            </button>
        </div>
    }
}

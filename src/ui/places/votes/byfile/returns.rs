//! All returned files at once: each is judged and shown before anything is taken in.

use std::collections::BTreeSet;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::{Session, use_session};
use crate::app::signing;
use crate::browser::{chance, clock, files};
use crate::domain::id::Id;
use crate::domain::votes::Poll;
use crate::exchange::ballots::counting;
use crate::exchange::ballots::keys::PublicKey;
use crate::exchange::ballots::receive::{Judged, Why};
use crate::exchange::ballots::records::{self, Intake, Named};
use crate::exchange::ballots::roster::keys_of;
use crate::exchange::ballots::told;
use crate::ui::kit::FilePick;
use crate::words::Words;

/// So much of a file is read: far more than a ballot has, far less than fills the memory.
const ENOUGH: u64 = 1024 * 1024;

/// The files that lie there, not yet taken in.
type Pending = RwSignal<Vec<Named>>;

fn lay_down(pending: Pending, chosen: Vec<gloo_file::File>) {
    spawn_local(async move {
        let mut read = Vec::new();
        for file in chosen {
            // What the browser cannot read is listed like anything else that is no ballot.
            let bytes = files::read_start(&file, ENOUGH).await;
            read.push((file.name(), bytes.unwrap_or_default()));
        }
        let _ = pending.try_update(|pending| pending.extend(read));
    });
}

fn intake_of(session: Session, id: &Id<Poll>, pending: &[Named]) -> Option<Intake> {
    let cluster = session.cluster();
    let poll = cluster.polls.get(id)?;
    let now = clock::now().to_string();
    Intake::of(&cluster, poll, keys_of(&cluster), pending, &now)
}

#[component]
pub fn Returns(poll: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let pending: Pending = RwSignal::new(Vec::new());
    let over = RwSignal::new(false);
    let key = poll.clone();
    let intake = memo(move || {
        pending.with(|files| {
            if files.is_empty() {
                None
            } else {
                intake_of(session, &key, files)
            }
        })
    });
    view! {
        <div
            class="returns"
            class:over=move || over.get()
            on:dragover=move |event| {
                if files::are_dragged(&event) {
                    event.prevent_default();
                    event.stop_propagation();
                    over.set(true);
                }
            }
            on:dragleave=move |_| over.set(false)
            on:drop=move |event| {
                over.set(false);
                let dropped = files::dropped(&event);
                if !dropped.is_empty() {
                    event.prevent_default();
                    // The page itself would open them as workspaces.
                    event.stop_propagation();
                    lay_down(pending, dropped);
                }
            }
        >
            <h4>{move || t().ballots_returns()}</h4>
            <p class="faint small">{move || t().ballots_returns_drop()}</p>
            <FilePick
                label=Signal::derive(move || t().ballots_returns_choose().to_owned())
                accept=".json,application/json"
                testid="returned-files"
                several=true
                take=UnsyncCallback::new(move |files| lay_down(pending, files))
            />
            {move || {
                let poll = poll.clone();
                intake.get().map(|intake| view! { <Preview poll intake pending /> })
            }}
        </div>
    }
}

/// A refused file's line among the records, in the words of who took it in.
fn noted(words: Words, intake: &Intake, judged: &Judged, why: &Why) -> String {
    let said = told::why(words, &intake.sent.poll, judged, why);
    let file = judged.files.first().map(String::as_str).unwrap_or_default();
    let file: String = file.chars().take(80).collect();
    if file.is_empty() {
        said
    } else {
        format!("{file}: {said}")
    }
}

#[component]
fn Preview(poll: Id<Poll>, intake: Intake, pending: Pending) -> impl IntoView {
    let (session, notices) = (use_session(), use_notices());
    let t = use_words();
    let names: BTreeSet<String> = pending.with_untracked(|files| {
        let files = files.iter();
        files.map(|(name, _)| name.clone()).collect()
    });
    let here = |judged: &&Judged| {
        let settled = matches!(
            judged.why,
            Some(Why::Conflict { .. } | Why::Superseded { .. })
        );
        settled || judged.files.iter().any(|file| names.contains(file))
    };
    let rows = intake.received.ballots.iter().filter(here);
    let rows: Vec<AnyView> = rows
        .map(|judged| row(untrack(t), &intake, judged))
        .collect();
    let words = untrack(t);
    let counted = intake.received.counted().count();
    let refused = intake.received.refused().count();
    let figures = [
        words.ballots_counted(counted),
        words.ballots_refused(refused),
        words.ballots_copies(intake.received.copies()),
    ];
    let open_revote = counting::leaves_revote_open(&intake.sent, &intake.received);
    let take_in = move |_| {
        let words = untrack(t);
        let Some(key) = signing::key_or_new() else {
            return notices.say(Tone::Refused, words.ballots_no_key().to_owned());
        };
        let cluster = session.cluster_untracked();
        let Some(poll) = cluster.polls.get(&poll) else {
            return;
        };
        let note = |judged: &Judged, why: &Why| noted(words, &intake, judged, why);
        match intake.command(&cluster, poll, &note, &key) {
            None => {
                pending.set(Vec::new());
                notices.say(Tone::Told, words.ballots_nothing_new().to_owned());
            }
            Some(command) => {
                if session.dispatch(&command) {
                    pending.set(Vec::new());
                }
            }
        }
    };
    view! {
        <p class="strong" role="status" data-testid="returns-figures">
            {figures.join(" · ")}
        </p>
        {open_revote.then(|| view! { <p class="bar warning">{words.ballots_open_revote()}</p> })}
        <div class="table-wrap">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.ballots_column_file()}</th>
                        <th scope="col">{words.record_member()}</th>
                        <th scope="col">{words.ballots_column_state()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <div class="toolbar">
            <button
                type="button"
                class="button strong"
                data-testid="take-in"
                disabled=move || session.read_only()
                on:click=take_in
            >
                {words.ballots_take_in()}
            </button>
            <button type="button" class="button quiet" on:click=move |_| pending.set(Vec::new())>
                {words.ballots_put_away()}
            </button>
        </div>
    }
}

fn row(words: Words, intake: &Intake, judged: &Judged) -> AnyView {
    let poll = &intake.sent.poll;
    let state = match &judged.why {
        None if judged.came_late => view! {
            <span class="badge yes">{words.ballots_counts()}</span>
            " "
            {words.ballots_came_late()}
        }
        .into_any(),
        None => view! { <span class="badge yes">{words.ballots_counts()}</span> }.into_any(),
        Some(why) => {
            let said = told::why(words, poll, judged, why);
            let key = match why {
                Why::UnknownKey(key) | Why::NotCompared(key) => Some(*key),
                _ => None,
            };
            let compare = key.zip(judged.member.clone());
            view! {
                <span class="badge no">{told::reason(words, &why.reason())}</span>
                " "
                {said}
                {compare.map(|(key, member)| view! { <Compare member key /> })}
            }
            .into_any()
        }
    };
    view! {
        <tr>
            <td class="file-names">{judged.files.join(", ")}</td>
            <th scope="row">{told::member(words, poll, judged.member.as_deref())}</th>
            <td>{state}</td>
        </tr>
    }
    .into_any()
}

/// The words were read out and are the same: the key enters the roster.
#[component]
fn Compare(member: String, key: PublicKey) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let known = session.cluster_untracked().members.contains_key(&member);
    let compare = move |_| {
        let cluster = session.cluster_untracked();
        let today = untrack(|| session.today());
        let id = chance::record_id("signingKey");
        session.dispatch(&records::compare(&cluster, &member, &key, today, &id));
    };
    known.then(|| {
        view! {
            <button
                type="button"
                class="button"
                disabled=move || session.read_only()
                on:click=compare
            >
                {move || t().ballots_compare()}
            </button>
        }
    })
}

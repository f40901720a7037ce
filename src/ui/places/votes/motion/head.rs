//! The question, and the text that is voted on: typed where they stand until the vote is open.

use leptos::prelude::*;

use super::Hold;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{row, watch};
use crate::app::route::{Place, Route};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::votes::Poll;
use crate::domain::{motions, polling};
use crate::ui::kit::{Editable, setter};
use crate::words::{Formats, Words, rule_cards};

#[component]
pub fn Head(id: Id<Poll>, hold: Memo<Hold>) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    let record = id.record();
    let poll = row(id.as_str(), |cluster| &cluster.polls);
    let title = poll.part(|it| it.title.clone());
    let text = poll.part(|it| it.text.clone().unwrap_or_default());
    let key = id.clone();
    let about = watch(move |cluster| {
        let poll = cluster.polls.get(&key)?;
        Some((
            poll.clone(),
            cluster.body_name(poll.body.as_ref()).map(str::to_owned),
        ))
    });
    let key = id.clone();
    let session = crate::app::session::use_session();
    let save = (setter(record.clone(), "title"), setter(record, "text"));
    let typed = move || hold.get() == Hold::Free;
    view! {
        <header class="motion-head">
            <a class="to-list no-print" id=format!("at-{id}") href=Route::to(Place::Votes).href()>
                {move || t().votes_all()}
            </a>
            <p class="eyebrow">
                {move || {
                    let cluster = session.cluster();
                    about
                        .get()
                        .map(|(poll, _)| eyebrow(t(), formats().as_ref(), &cluster, &poll))
                }}
            </p>
            <h2 class="statement question">
                {move || {
                    if typed() {
                        view! {
                            <Editable
                                id="motion-title"
                                value=title
                                label=Signal::derive(move || t().motions_title().to_owned())
                                save=save.0
                            />
                        }
                            .into_any()
                    } else {
                        view! { <span>{title}</span> }.into_any()
                    }
                }}
            </h2>
            <div class="statement motion-text">
                {move || {
                    if typed() {
                        view! {
                            <Editable
                                value=text
                                label=Signal::derive(move || t().motions_text().to_owned())
                                placeholder=Signal::derive(move || t().motions_text_unset().to_owned())
                                save=save.1
                                lines=true
                            />
                        }
                            .into_any()
                    } else {
                        view! { <p>{text}</p> }.into_any()
                    }
                }}
            </div>
            <p class="muted proposal">
                {move || {
                    let cluster = session.cluster();
                    cluster.polls.get(&key).map(|poll| proposal(t(), &cluster, poll))
                }}
            </p>
        </header>
    }
}

/// Kind, ballot, body and day.
pub fn eyebrow(words: Words, formats: &impl Formats, cluster: &Cluster, poll: &Poll) -> String {
    let kind = poll.poll_kind.as_ref();
    let ballot = poll.open_ballot.map(|_| {
        if polling::is_secret(poll, polling::card_of(cluster, poll)) {
            words.votes_secret()
        } else {
            words.votes_open_ballot()
        }
    });
    let binding = (!motions::binds(poll)).then(|| words.votes_not_binding());
    [
        kind.map(|it| words.poll_kind(it.as_str()).into_owned()),
        ballot.map(str::to_owned),
        binding.map(str::to_owned),
        polling::body_of(cluster, poll).map(|it| it.name.clone()),
        cluster.day_of_poll(poll).map(|day| formats.date(day)),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" · ")
}

/// Who proposed it, and the rule in words.
pub fn proposal(words: Words, cluster: &Cluster, poll: &Poll) -> String {
    let proposer = poll
        .proposer
        .as_ref()
        .and_then(|id| cluster.title_of(id))
        .map(|name| words.votes_proposer(name));
    let rule = polling::card_of(cluster, poll).map_or_else(
        || words.votes_rule_unset().to_owned(),
        |card| rule_cards::sentence(words, card),
    );
    proposer
        .into_iter()
        .chain([rule])
        .collect::<Vec<_>>()
        .join(" ")
}

//! The scoreboard of a poll: the question, then its count, its options and its verdict.

use leptos::prelude::*;

use super::count::{Count, Quorum};
use super::options::Options;
use super::outcome::Verdict;
use crate::app::reader::{use_formats, use_words};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::votes::Poll;
use crate::ui::places::votes::rule_words;
use crate::words::{Formats as _, Words};

/// The figures and the outcome; under the question, where the poll stands `alone`.
#[component]
pub fn Score(poll: Poll, alone: bool) -> impl IntoView {
    let result = poll.result.clone().unwrap_or_default();
    let poll = StoredValue::new(poll);
    view! {
        {alone.then(|| view! { <Question poll /> })}
        <Quorum />
        <Count />
        <Options poll />
        <Verdict poll result />
    }
}

#[component]
fn Question(poll: StoredValue<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    view! {
        <header>
            <Eyebrow poll />
            <h2 class="statement question">{poll.with_value(|it| it.title.clone())}</h2>
            {poll
                .with_value(|it| it.text.clone())
                .map(|text| view! { <p class="statement motion-text">{text}</p> })}
            <p class="muted proposal">
                {move || {
                    let cluster = session.cluster();
                    poll.with_value(|poll| proposal(t(), &cluster, poll))
                }}
            </p>
        </header>
    }
}

/// Kind, ballot, body and day.
#[component]
fn Eyebrow(poll: StoredValue<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    view! {
        <p class="eyebrow">
            {move || {
                let (words, cluster) = (t(), session.cluster());
                poll.with_value(|poll| {
                    let kind = poll.poll_kind.as_ref();
                    let ballot = poll
                        .open_ballot
                        .map(|open| if open { words.votes_open_ballot() } else { words.votes_secret() });
                    let binding = (poll.binding == Some(false)).then(|| words.votes_not_binding());
                    [
                        kind.map(|it| words.poll_kind(it.as_str()).into_owned()),
                        ballot.map(str::to_owned),
                        binding.map(str::to_owned),
                        cluster.body_name(poll.body.as_ref()).map(str::to_owned),
                        cluster.day_of_poll(poll).map(|day| formats().date(day)),
                    ]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(" · ")
                })
            }}
        </p>
    }
}

/// Who proposed it, and the rule in words.
fn proposal(words: Words, cluster: &Cluster, poll: &Poll) -> String {
    let proposer = poll
        .proposer
        .as_ref()
        .and_then(|id| cluster.title_of(id))
        .map(|name| words.votes_proposer(name));
    let card = poll.rule.as_ref().and_then(|id| cluster.rule_cards.get(id));
    let rule = card.map_or_else(
        || words.votes_rule_unset().to_owned(),
        |card| rule_words::sentence(words, card),
    );
    proposer
        .into_iter()
        .chain([rule])
        .collect::<Vec<_>>()
        .join(" ")
}

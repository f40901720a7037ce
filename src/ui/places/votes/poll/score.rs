//! The scoreboard of a poll: the question, then its count, its options and its verdict.

use leptos::prelude::*;

use super::count::{Count, Quorum};
use super::desk::{Phase, use_desk};
use super::options::Options;
use super::outcome::Verdict;
use super::rounds::Rounds;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::domain::cluster::Cluster;
use crate::domain::motions;
use crate::domain::votes::Poll;
use crate::ui::places::votes::rule_words;
use crate::words::{Formats as _, Words};

/// The figures and the outcome; under the question, where the poll stands `alone`.
#[component]
pub fn Score(alone: bool) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    // What is counted in secret is shown when it is closed, and not before.
    let veiled = move || {
        let secret = desk.case.with(|it| it.secret);
        secret && desk.phase.get() == Phase::Open
    };
    let call = desk
        .poll
        .part(|it| it.call.as_ref()?.number.filter(|it| *it > 1));
    view! {
        <div
            class="score"
            class:veiled=veiled
            class:running=move || desk.phase.get() != Phase::Before
        >
            {alone.then(|| view! { <Question /> })}
            <div class="score-count">
                {move || {
                    call.get().map(|call| view! { <p class="eyebrow call">{t().polls_call(call)}</p> })
                }}
                <Quorum />
                <Show when=veiled>
                    <p class="veil statement">{move || t().polls_veiled()}</p>
                </Show>
                <Count />
                <Options />
                <Rounds />
            </div>
            <Verdict />
        </div>
    }
}

#[component]
fn Question() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let title = desk.poll.part(|it| it.title.clone());
    let text = desk.poll.part(|it| it.text.clone());
    let proposal = memo(move || {
        let cluster = desk.session.cluster();
        desk.poll
            .with(|poll| poll.map(|poll| proposal(t(), &cluster, poll)))
    });
    view! {
        <header>
            <Eyebrow />
            <h2 class="statement question">{move || title.get()}</h2>
            {move || {
                text.get().map(|text| view! { <p class="statement motion-text">{text}</p> })
            }}
            <p class="muted proposal">{move || proposal.get()}</p>
        </header>
    }
}

/// Kind, ballot, body and day.
#[component]
fn Eyebrow() -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let told = move || {
        let (words, cluster) = (t(), desk.session.cluster());
        let secret = desk.case.with(|it| it.secret);
        desk.poll.with(|poll| {
            let poll = poll?;
            let kind = poll.poll_kind.as_ref();
            let ballot = poll.open_ballot.map(|_| {
                if secret {
                    words.votes_secret()
                } else {
                    words.votes_open_ballot()
                }
            });
            let call = poll
                .call
                .as_ref()
                .and_then(|it| it.number)
                .filter(|it| *it > 1);
            let told = [
                kind.map(|it| words.poll_kind(it.as_str()).into_owned()),
                ballot.map(str::to_owned),
                (!motions::binds(poll)).then(|| words.votes_not_binding().to_owned()),
                call.map(|it| words.polls_call(it)),
                cluster.body_name(poll.body.as_ref()).map(str::to_owned),
                cluster.day_of_poll(poll).map(|day| formats().date(day)),
            ];
            Some(told.into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
    };
    view! { <p class="eyebrow">{told}</p> }
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

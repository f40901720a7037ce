//! The scoreboard of a poll: the question, then its count, its options and its verdict.

use leptos::prelude::*;

use super::count::{Count, Quorum};
use super::desk::{Phase, use_desk};
use super::options::Options;
use super::outcome::Verdict;
use super::rounds::Rounds;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::ui::places::votes::motion::head;

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
    let (t, formats) = (use_words(), use_formats());
    let title = desk.poll.part(|it| it.title.clone());
    let text = desk.poll.part(|it| it.text.clone());
    let told = memo(move || {
        let (words, cluster) = (t(), desk.session.cluster());
        desk.poll.with(|poll| {
            poll.map(|poll| {
                let eyebrow = head::eyebrow(words, formats().as_ref(), &cluster, poll);
                (eyebrow, head::proposal(words, &cluster, poll))
            })
        })
    });
    view! {
        <header>
            <p class="eyebrow">{move || told.get().map(|it| it.0)}</p>
            <h2 class="statement question">{move || title.get()}</h2>
            {move || {
                text.get().map(|text| view! { <p class="statement motion-text">{text}</p> })
            }}
            <p class="muted proposal">{move || told.get().map(|it| it.1)}</p>
        </header>
    }
}

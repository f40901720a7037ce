//! The queue: how much is ready, how much is asked, who is not back yet; and what to do with it.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::returned::Returned;
use super::sending::{Reminder, not_back};
use crate::app::library::use_library;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::document::merge::Answer;
use crate::document::merge::review::Counts;
use crate::ui::kit::{FilePick, Icon, Sign, rows};

#[component]
pub fn Queue() -> impl IntoView {
    let sharing = use_sharing();
    let session = use_session();
    let library = use_library();
    let t = use_words();
    let counts = memo(move || sharing.review().counts());
    let waiting = memo(move || !sharing.review().files.is_empty());
    let out = memo(move || {
        let review = sharing.review();
        session
            .with(|open| not_back(open, &review))
            .unwrap_or_default()
    });
    let ready = memo(move || {
        let review = sharing.review();
        sharing.answers().with(|answers| {
            let takes = |answer: Answer| matches!(answer, Answer::Take(_));
            let changes = review
                .changes
                .iter()
                .filter(|it| takes(answers.of_change(it)));
            let questions = review.questions.iter();
            let answered = questions.filter(|it| answers.of_question(it) != Answer::Later);
            (changes.count(), answered.count())
        })
    });
    let files_in_order = move || {
        let (review, compared) = (sharing.review(), sharing.compared());
        // What an earlier file left open may be told by a newer one by now.
        let has_gone = |place: &usize| {
            review.files.get(*place).is_some_and(|it| it.earlier)
                && review.counts_of(*place).is_none()
        };
        (0..review.files.len())
            .filter(|place| !has_gone(place))
            .map(|place| (place, compared))
            .collect::<Vec<_>>()
    };
    let decided = memo(move || {
        let review = sharing.review();
        sharing
            .answers()
            .with(|answers| answers.decide_any(&review))
    });
    // Files of earlier merges wait without being put anywhere.
    let fresh = memo(move || sharing.review().files.iter().any(|file| !file.earlier));
    view! {
        <section class="sharing-queue" aria-labelledby="sharing-back">
            <h2 id="sharing-back">{move || t().sharing_back()}</h2>
            <Show
                when=move || waiting.get()
                fallback=move || view! {
                    <p class="muted sharing-measure">{move || t().sharing_back_empty()}</p>
                }
            >
                <p class="sharing-gist statement" data-testid="queue">
                    {move || {
                        let Counts { clean, questions, .. } = counts.get();
                        t().sharing_gist(clean, questions, out.with(Vec::len))
                    }}
                </p>
                <ul class="sharing-tiles">
                    <Tile count=Signal::derive(move || ready.get().0) mark="ready" word=Signal::derive(move || t().sharing_tile_ready(ready.get().0)) />
                    <Tile count=Signal::derive(move || counts.get().clean.saturating_sub(ready.get().0)) mark="unticked" word=Signal::derive(move || t().sharing_tile_unticked(counts.get().clean.saturating_sub(ready.get().0))) />
                    <Tile count=Signal::derive(move || counts.get().questions.saturating_sub(ready.get().1)) mark="asked" word=Signal::derive(move || t().sharing_tile_questions(counts.get().questions.saturating_sub(ready.get().1))) />
                    <Tile count=Signal::derive(move || counts.get().proposals) mark="settled" word=Signal::derive(move || t().sharing_tile_settled(counts.get().proposals)) />
                </ul>
                <div class="toolbar sharing-acts">
                    <button
                        type="button"
                        class="button strong"
                        disabled=move || session.read_only() || !fresh.get() && !decided.get()
                        on:click=move |_| sharing.accept()
                    >
                        <Icon sign=Sign::Check />
                        {move || {
                            let (changes, answered) = ready.get();
                            t().sharing_take_in(changes + answered)
                        }}
                    </button>
                    <button type="button" class="button" on:click=move |_| sharing.answer_all(Answer::Take(0))>
                        {move || t().sharing_tick_all()}
                    </button>
                    <button type="button" class="button" on:click=move |_| sharing.answer_all(Answer::Keep)>
                        {move || t().sharing_tick_none()}
                    </button>
                    <button type="button" class="button" on:click=move |_| sharing.answer_as_suggested()>
                        {move || t().sharing_tick_suggested()}
                    </button>
                    <Show when=move || fresh.get()>
                        <button type="button" class="button quiet" on:click=move |_| sharing.put_away()>
                            {move || t().sharing_put_away()}
                        </button>
                    </Show>
                </div>
                <p class="faint small sharing-measure">{move || t().sharing_nothing_lost()}</p>
                <ul class="sharing-files">
                    {rows(
                        files_in_order,
                        |(place, compared)| format!("{place} {compared}"),
                        move |(place, _)| view! { <Returned place=place /> },
                    )}
                </ul>
            </Show>
            <FilePick
                class="button sharing-pick no-print"
                label=Signal::derive(move || t().sharing_pick().to_owned())
                accept=".json,.klaster,application/json"
                testid="returned-files"
                several=true
                take=UnsyncCallback::new(move |files| library.import_all(files))
            />
            <Show when=move || out.with(|out| !out.is_empty())>
                <h3>{move || t().sharing_not_back(out.with(Vec::len))}</h3>
                <ul class="rows sharing-out">
                    {rows(
                        move || out.get(),
                        |sent| format!("{} {}", sent.partner, sent.at),
                        move |sent| view! { <Reminder sent=sent /> },
                    )}
                </ul>
            </Show>
        </section>
    }
}

/// A figure and what it counts; left out while there is nothing.
#[component]
fn Tile(count: Signal<usize>, word: Signal<String>, mark: &'static str) -> impl IntoView {
    view! {
        <Show when=move || { count.get() > 0 }>
            <li class=format!("sharing-tile {mark}")>
                <strong>{move || count.get()}</strong>
                <span>{move || word.get()}</span>
            </li>
        </Show>
    }
}

//! What the chart was asked and what the records say, over the chart; and of which part it is.

use leptos::prelude::*;

use super::desk::use_desk;
use super::stage::Stage;
use crate::app::notices::{Notices, Tone};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::browser::page;
use crate::portrait::ask::{self, Piece, Sentence};
use crate::ui::kit::{Icon, Sign};

/// A sentence with its names as buttons.
fn said(sentence: Sentence) -> impl IntoView {
    let desk = use_desk();
    let pieces = sentence
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.into_any(),
            Piece::Name { id, name } => {
                let over = id.clone();
                view! {
                    <button
                        type="button"
                        class="link"
                        on:click=move |_| desk.point_at(&id)
                        on:pointerenter=move |_| desk.hovered.set(Some(over.clone()))
                        on:pointerleave=move |_| desk.hovered.set(None)
                    >
                        {name}
                    </button>
                }
                .into_any()
            }
        })
        .collect_view();
    view! { <p>{pieces}</p> }
}

/// The answer; the bodies on its way are brought into view.
#[component]
pub fn AnswerBar(stage: Stage) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    Effect::new(move || {
        let Some(answer) = desk.answer.get() else {
            desk.hovered.set(None);
            return;
        };
        for id in &answer.bodies {
            desk.unfold_above(id);
        }
        // The bar takes its room first.
        request_animation_frame(move || {
            request_animation_frame(move || stage.gather(&answer.bodies));
        });
    });
    view! {
        <div class="chart-answer" role="status" class:open=move || desk.answer.with(Option::is_some)>
            {move || {
                let answer = desk.answer.get()?;
                let found = answer.is_found();
                let nobody = answer.remarks.len();
                let (reasons, remarks) = (answer.reasons, answer.remarks);
                Some(view! {
                    <div class="said" class:nobody=!found>
                        <h2>{answer.question}</h2>
                        {reasons.into_iter().map(said).collect_view()}
                        <div class="remarks" data-count=nobody>
                            {remarks.into_iter().map(said).collect_view()}
                        </div>
                    </div>
                    <CopyLink />
                    <button
                        type="button"
                        class="button quiet square"
                        title=move || t().chart_answer_close()
                        aria-label=move || t().chart_answer_close()
                        aria-keyshortcuts="Escape"
                        on:click=move |_| {
                            desk.forget_answer();
                        }
                    >
                        <Icon sign=Sign::Close />
                    </button>
                })
            }}
        </div>
    }
}

/// Of which part the chart is: the bodies above as steps back, and all of it in one press.
#[component]
pub fn OnlyBar() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let way = memo(move || {
        let id = desk.only.get()?;
        let cluster = desk.session.cluster();
        let mut way: Vec<(String, String)> = ask::above(&cluster, &id)
            .iter()
            .map(|body| (body.id.to_string(), body.name.clone()))
            .collect();
        way.reverse();
        let own = way.pop()?;
        Some((way, own.1))
    });
    view! {
        {move || {
            let (way, own) = way.get()?;
            let steps = way
                .into_iter()
                .map(|(id, name)| view! {
                    <button type="button" class="link" on:click=move |_| desk.show_only(&id)>
                        {name}
                    </button>
                    <span aria-hidden="true">" › "</span>
                })
                .collect_view();
            Some(view! {
                <nav class="chart-only" aria-label=move || t().chart_only_this()>
                    {steps}
                    <span class="chip">{t().chart_only(own)}</span>
                    <button
                        type="button"
                        class="link show-all"
                        on:click=move |_| desk.show_only("")
                    >
                        {t().chart_only_all()}
                    </button>
                    <CopyLink />
                </nav>
            })
        }}
    }
}

/// Puts the address of this very view on the clipboard.
#[component]
pub fn CopyLink() -> impl IntoView {
    let t = use_words();
    let notices: Notices = expect_context();
    let copy = move |_| {
        let words = t();
        page::copy_address(move |done| {
            let (tone, text) = if done {
                (Tone::Told, words.chart_copied())
            } else {
                (Tone::Refused, words.chart_copy_failed())
            };
            notices.say(tone, text.to_owned());
        });
    };
    view! {
        <button
            type="button"
            class="button quiet square copy-link"
            title=move || t().chart_copy_link()
            aria-label=move || t().chart_copy_link()
            on:click=copy
        >
            <Icon sign=Sign::Link />
        </button>
    }
}

//! A question: what stands here and what the files hold, side by side, each with who and when.

use leptos::prelude::*;

use super::values;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::document::change::WHOLE;
use crate::document::history::telling;
use crate::document::merge::Answer;
use crate::document::merge::review::Question;

#[component]
pub fn Asked(question: Question) -> impl IntoView {
    let sharing = use_sharing();
    let session = use_session();
    let t = use_words();
    let group = format!("{} {}", question.spot.record, question.spot.field);
    let kept = StoredValue::new(question);
    let chosen = memo(move || {
        kept.with_value(|question| {
            sharing
                .answers()
                .with(|answers| answers.of_question(question))
        })
    });
    let legend = move || {
        kept.with_value(|it| {
            let title = values::title(t(), &it.named);
            if it.spot.field == WHOLE {
                title
            } else {
                format!("{title} · {}", telling::field(t(), &it.spot.field))
            }
        })
    };
    let why = move || {
        kept.with_value(|it| {
            let why = values::why_asked(t(), it.why);
            match it.matter {
                Some(matter) => {
                    format!(
                        "{why} {}",
                        t().sharing_no_suggestion(values::matter(t(), matter))
                    )
                }
                None => why,
            }
        })
    };
    let option = move |answer: Answer, group: String| {
        let value = move || {
            kept.with_value(|it| {
                let told = |value: Option<&serde_json::Value>| {
                    let cluster = session.cluster_untracked();
                    values::value(t(), &cluster, it.named.kind, &it.spot.field, value)
                };
                let value = match answer {
                    Answer::Keep => it.mine.as_ref(),
                    Answer::Take(place) => it.offers.get(place).and_then(|it| it.to.as_ref()),
                    Answer::Later => None,
                };
                let gone = || {
                    if it.spot.field == WHOLE {
                        t().history_deleted()
                    } else {
                        t().history_nothing()
                    }
                };
                told(value).unwrap_or_else(|| gone().to_owned())
            })
        };
        let hand = move || {
            kept.with_value(|it| match answer {
                Answer::Keep => values::our_hand(t(), &it.mine_by),
                Answer::Take(place) => it
                    .offers
                    .get(place)
                    .map(|offer| {
                        let review = sharing.review_now();
                        let file = review.files.get(offer.file);
                        let whose = file
                            .map(|it| it.partner_name.clone().unwrap_or_else(|| it.name.clone()));
                        let hand = values::their_hand(t(), offer);
                        format!("{} · {hand}", whose.unwrap_or_default())
                    })
                    .unwrap_or_default(),
                Answer::Later => String::new(),
            })
        };
        let suggested = kept.with_value(|it| it.suggested == Some(answer));
        let side = move || match answer {
            Answer::Keep => t().sharing_mine(),
            _ => t().sharing_theirs(),
        };
        view! {
            <label class="sharing-option" class:chosen=move || chosen.get() == answer>
                <span class="sharing-side">
                    <input
                        type="radio"
                        name=group
                        prop:checked=move || chosen.get() == answer
                        on:change=move |_| kept.with_value(|it| sharing.answer(&it.spot, answer))
                    />
                    <span class="eyebrow">{side}</span>
                    {suggested.then(|| view! { <span class="badge">{move || t().sharing_suggested()}</span> })}
                </span>
                <span class="sharing-value">{value}</span>
                <span class="faint small">{hand}</span>
            </label>
        }
        .into_any()
    };
    let offers = kept.with_value(|it| it.offers.len());
    let later = group.clone();
    let mine = option(Answer::Keep, group.clone());
    let theirs: Vec<AnyView> = (0..offers)
        .map(|place| option(Answer::Take(place), group.clone()))
        .collect();
    view! {
        <fieldset class="sharing-question">
            <legend>
                {legend}
                " "
                <span class="faint small">{move || kept.with_value(|it| values::kind(t(), &it.named))}</span>
            </legend>
            <p class="muted small">{why}</p>
            <div class="sharing-options">{mine} {theirs}</div>
            <label class="sharing-later">
                <input
                    type="radio"
                    name=later
                    prop:checked=move || chosen.get() == Answer::Later
                    on:change=move |_| kept.with_value(|it| sharing.answer(&it.spot, Answer::Later))
                />
                {move || t().sharing_later()}
            </label>
        </fieldset>
    }
}

//! One returned file: what it would change, what it asks, what a vote has settled.

use std::sync::Arc;

use leptos::prelude::*;

use super::question::Asked;
use super::values;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::app::sharing::use_sharing;
use crate::document::change::WHOLE;
use crate::document::history::telling;
use crate::document::merge::review::{CleanChange, Proposal};
use crate::document::merge::{Answer, Review};
use crate::document::sentences;
use crate::ui::kit::{Icon, Sign};

#[component]
pub fn Returned(place: usize) -> impl IntoView {
    let sharing = use_sharing();
    let t = use_words();
    let review: Arc<Review> = sharing.review_now();
    let Some(file) = review.files.get(place).cloned() else {
        return ().into_any();
    };
    let counts = review.counts_of(place);
    let nothing = counts.is_none();
    let told_here = review.tells_under(place);
    let whose = file
        .partner_name
        .clone()
        .unwrap_or_else(|| file.name.clone());
    let named_twice = file.partner_name.is_some();
    let file_name = file.name.clone();
    let refused = file.refused.clone();
    let is_refused = refused.is_some();
    let gist = move || {
        if let Some(refused) = &refused {
            return values::why_refused(t(), refused);
        }
        let mut parts = Vec::new();
        if counts.clean > 0 {
            parts.push(t().sharing_of_ready(counts.clean));
        }
        if counts.unticked > 0 {
            parts.push(t().sharing_of_unticked(counts.unticked));
        }
        if counts.questions > 0 {
            parts.push(t().sharing_of_questions(counts.questions));
        }
        if counts.proposals > 0 {
            parts.push(t().sharing_of_settled(counts.proposals));
        }
        if parts.is_empty() {
            parts.push(t().sharing_nothing_new().to_owned());
        }
        parts.join(" · ")
    };
    let aside: Vec<_> = file.set_aside.clone();
    let by_hand = file.edited_by_hand;
    let earlier = file.earlier;
    let put_away = file.put_away;
    let already = file.already;
    // Long queues are drawn where they are opened.
    let open = RwSignal::new(counts.questions > 0);
    let sign = if is_refused {
        Sign::Breaks
    } else if counts.questions > 0 {
        Sign::Warning
    } else {
        Sign::Check
    };
    view! {
        <li class="sharing-file panel-card" class:refused=is_refused class:done=nothing>
            <div class="sharing-file-head">
                <Icon sign=sign />
                <div>
                    <h3>{whose.clone()}</h3>
                    <p class="muted small">{gist}</p>
                    <p class="faint small">
                        {move || [
                            named_twice.then(|| file_name.clone()),
                            earlier.then(|| t().sharing_earlier().to_owned()),
                            by_hand.then(|| t().report_edited().to_owned()),
                            (already > 0).then(|| t().sharing_already(already)),
                        ].into_iter().flatten().collect::<Vec<_>>().join(" · ")}
                    </p>
                    {put_away.map(|year| view! {
                        <p class="small sharing-week">{move || t().closing_hidden(year)}</p>
                    })}
                </div>
                {(told_here && !is_refused).then(|| view! {
                    <button
                        type="button"
                        class="button"
                        aria-expanded=move || open.get().to_string()
                        aria-label=move || {
                            let word = if open.get() { t().hide() } else { t().show() };
                            format!("{word}: {whose}")
                        }
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        {move || if open.get() { t().hide() } else { t().show() }}
                    </button>
                })}
            </div>
            {(!aside.is_empty()).then(|| view! {
                <details class="sharing-aside">
                    <summary>{move || t().report_set_aside()}</summary>
                    <ul>{
                        let aside = aside.clone();
                        move || aside.iter().take(20).map(|it| {
                            let text = sentences::set_aside(t(), it);
                            view! { <li>{text}</li> }
                        }).collect_view()
                    }</ul>
                </details>
            })}
            <Show when=move || open.get()>
                <Content place=place />
            </Show>
        </li>
    }
    .into_any()
}

/// The questions of a file first, then what is ready, then what is settled.
#[component]
fn Content(place: usize) -> impl IntoView {
    let sharing = use_sharing();
    let t = use_words();
    let review = sharing.review_now();
    let questions: Vec<_> = review
        .questions
        .iter()
        .filter(|it| it.is_under(place))
        .cloned()
        .collect();
    let changes: Vec<CleanChange> = review
        .changes
        .iter()
        .filter(|it| it.offer.file == place)
        .cloned()
        .collect();
    let proposals: Vec<Proposal> = review
        .proposals
        .iter()
        .filter(|it| it.offer.file == place)
        .cloned()
        .collect();
    let mut groups: Vec<Vec<CleanChange>> = Vec::new();
    for change in changes {
        match groups.last_mut() {
            Some(group)
                if group
                    .first()
                    .is_some_and(|it| it.spot.record == change.spot.record) =>
            {
                group.push(change);
            }
            _ => groups.push(vec![change]),
        }
    }
    view! {
        {(!questions.is_empty()).then(|| view! {
            <h4 class="eyebrow">{move || t().sharing_questions()}</h4>
            {questions.into_iter().map(|question| view! { <Asked question=question /> }).collect_view()}
        })}
        {(!groups.is_empty()).then(|| view! {
            <h4 class="eyebrow">{move || t().sharing_changes()}</h4>
            <ul class="sharing-records">
                {groups.into_iter().map(|group| view! { <Group group=group /> }).collect_view()}
            </ul>
        })}
        {(!proposals.is_empty()).then(|| view! {
            <h4 class="eyebrow">{move || t().sharing_settled()}</h4>
            <p class="muted small sharing-measure">{move || t().sharing_settled_what()}</p>
            <ul class="sharing-records">
                {proposals.into_iter().map(|it| view! { <Settled proposal=it /> }).collect_view()}
            </ul>
        })}
    }
}

/// The changes of one record, each with its tick.
#[component]
fn Group(group: Vec<CleanChange>) -> impl IntoView {
    let t = use_words();
    let named = group.first().map(|it| it.named.clone()).unwrap_or_default();
    let head = named.clone();
    view! {
        <li>
            <p class="sharing-record">
                <strong>{move || values::title(t(), &head)}</strong>
                " "
                <span class="faint small">{move || values::kind(t(), &named)}</span>
            </p>
            <ul>
                {group.into_iter().map(|change| view! { <Change change=change /> }).collect_view()}
            </ul>
        </li>
    }
}

#[component]
fn Change(change: CleanChange) -> impl IntoView {
    let sharing = use_sharing();
    let session = use_session();
    let t = use_words();
    let kept = StoredValue::new(change);
    let taken = memo(move || {
        kept.with_value(|change| {
            sharing
                .answers()
                .with(|answers| matches!(answers.of_change(change), Answer::Take(_)))
        })
    });
    let why = move || kept.with_value(|it| values::why_ticked(t(), it.tick));
    let hand = move || kept.with_value(|it| values::their_hand(t(), &it.offer));
    view! {
        <li class="sharing-change" class:taken=move || taken.get()>
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || taken.get()
                    on:change=move |event| {
                        let answer = if event_target_checked(&event) {
                            Answer::Take(0)
                        } else {
                            Answer::Keep
                        };
                        kept.with_value(|it| sharing.answer(&it.spot, answer));
                    }
                />
                {move || kept.with_value(|it| {
                    let told = Difference {
                        kind: it.named.kind,
                        field: &it.spot.field,
                        from: it.from.as_ref(),
                        to: it.offer.to.as_ref(),
                    };
                    told.view(t(), &session.cluster_untracked())
                })}
            </label>
            <span class="faint small">
                {move || {
                    let why = why();
                    if why.is_empty() { hand() } else { format!("{why} · {}", hand()) }
                }}
            </span>
        </li>
    }
}

/// From one value to another, in words.
struct Difference<'a> {
    kind: Option<crate::domain::record::Kind>,
    field: &'a str,
    from: Option<&'a serde_json::Value>,
    to: Option<&'a serde_json::Value>,
}

impl Difference<'_> {
    fn view(
        &self,
        words: crate::words::Words,
        cluster: &crate::domain::cluster::Cluster,
    ) -> AnyView {
        let value = |it| values::value(words, cluster, self.kind, self.field, it);
        if self.field == WHOLE {
            let (word, mark, told) = match self.to {
                Some(_) => (words.history_added(), "added", value(self.to)),
                None => (words.history_deleted(), "deleted", value(self.from)),
            };
            return view! {
                <span class="sharing-values">
                    <span class=format!("history-verb {mark}")>{word}</span>
                    " "
                    {told}
                </span>
            }
            .into_any();
        }
        let empty = || view! { <span class="faint">{words.history_nothing()}</span> }.into_any();
        let old = value(self.from).map_or_else(empty, |it| view! { <del>{it}</del> }.into_any());
        let new = value(self.to).map_or_else(empty, |it| view! { <ins>{it}</ins> }.into_any());
        view! {
            <span class="sharing-values">
                <span class="muted">{telling::field(words, self.field)}": "</span>
                {old}
                <span class="history-arrow" aria-hidden="true">"→"</span>
                " "
                {new}
            </span>
        }
        .into_any()
    }
}

/// What a vote has settled: shown, never taken.
#[component]
fn Settled(proposal: Proposal) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let kept = StoredValue::new(proposal);
    view! {
        <li>
            <p class="sharing-record"><strong>{move || kept.with_value(|it| values::title(t(), &it.named))}</strong></p>
            {move || kept.with_value(|it| {
                let told = Difference {
                    kind: it.named.kind,
                    field: &it.spot.field,
                    from: it.mine.as_ref(),
                    to: it.offer.to.as_ref(),
                };
                told.view(t(), &session.cluster_untracked())
            })}
            <p class="faint small">
                {move || kept.with_value(|it| sentences::lock(t(), &session.cluster_untracked(), &it.lock))}
            </p>
        </li>
    }
}

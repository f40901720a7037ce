//! The count in large figures, the bar with the threshold, and the quorum as a light.

use leptos::prelude::*;

use super::desk::{Desk, Phase, use_desk};
use super::picking::Way;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::polling;
use crate::domain::rules::MajorityBase;
use crate::domain::tally::recorded;
use crate::domain::tally::{Amount, QuorumAnswer};
use crate::words::Words;

/// What the figures and the bar show.
#[derive(Debug, Clone, Default, PartialEq)]
struct Figures {
    yes: Option<Amount>,
    no: Option<Amount>,
    abstain: u64,
    invalid: u64,
    base: Option<Amount>,
    needed: Option<Amount>,
    of: Option<MajorityBase>,
    eligible: Option<u32>,
}

/// An open poll shows what is recorded so far, a closed one what the organisation recorded.
fn figures(desk: Desk) -> Figures {
    let cluster = desk.session.cluster();
    let answer = desk.answer.get();
    let live = answer.majority;
    let of = answer.under.majority.map(|it| it.of);
    desk.poll.with(|poll| {
        let Some(poll) = poll else {
            return Figures::default();
        };
        let whole = |it: Option<u32>| it.map(|it| Amount::Whole(it.into()));
        match &poll.result {
            Some(result) => {
                let card = polling::card_of(&cluster, poll);
                let certain = card.and_then(|card| recorded::certain(result, card));
                let by_heads = matches!(live.yes, None | Some(Amount::Whole(_)));
                Figures {
                    yes: whole(result.yes),
                    no: whole(result.no),
                    abstain: result.abstain.unwrap_or(0).into(),
                    invalid: result.invalid.unwrap_or(0).into(),
                    base: whole(result.base),
                    needed: match certain {
                        Some(certain) => whole(Some(certain.needed)),
                        None if by_heads && live.yes == whole(result.yes) => live.needed,
                        None => None,
                    },
                    of: card
                        .and_then(|card| card.majority.as_ref())
                        .map(|it| it.base.clone()),
                    eligible: poll.eligible,
                }
            }
            None => Figures {
                yes: live.yes,
                no: live.no,
                abstain: live.abstain.unwrap_or(0),
                invalid: live.invalid.unwrap_or(0),
                base: live.base,
                needed: live.needed,
                of,
                eligible: answer.quorum.and_then(|it| u32::try_from(it.base).ok()),
            },
        }
    })
}

/// A number for drawing alone: an exact fraction is as long as its quotient.
fn drawn(amount: Option<&Amount>) -> f64 {
    let Some(amount) = amount else { return 0.0 };
    let text = amount.to_string();
    let part = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    match text.split_once('/') {
        Some((num, den)) => part(num) / part(den).max(1.0),
        None => part(&text),
    }
}

/// The figures and the bar; nothing where there is no yes and no no.
#[component]
pub fn Count() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let figures = memo(move || figures(desk));
    let shown = memo(move || {
        desk.way.get() == Way::Choice
            && desk.phase.get() != Phase::Before
            && figures.with(|it| it.yes.is_some() && it.no.is_some())
    });
    let figure =
        move |class: &'static str, read: fn(&Figures) -> String, word: fn(Words) -> String| {
            view! {
                <p class=class>
                    <strong>{move || figures.with(read)}</strong>
                    <span>{move || word(t())}</span>
                </p>
            }
        };
    view! {
        <Show when=move || shown.get()>
            <div class="figures">
                {figure("yes", |it| written(it.yes.as_ref()), |it| it.choice_yes().to_lowercase())}
                {figure("no", |it| written(it.no.as_ref()), |it| it.choice_no().to_lowercase())}
                {figure("abstain", |it| it.abstain.to_string(), |it| it.votes_abstained().to_owned())}
                <Show when=move || figures.with(|it| it.invalid > 0)>
                    {figure("abstain", |it| it.invalid.to_string(), |it| it.choice_invalid().to_lowercase())}
                </Show>
                <Show when=move || figures.with(|it| it.base.is_some())>
                    <p class="base">
                        <strong>{move || figures.with(|it| written(it.base.as_ref()))}</strong>
                        <span>{move || figures.with(|it| base_line(t(), it))}</span>
                    </p>
                </Show>
            </div>
            {move || bar(t(), &figures.get())}
        </Show>
    }
}

fn written(amount: Option<&Amount>) -> String {
    amount.map(ToString::to_string).unwrap_or_default()
}

/// Of how many, and of how many more could there have been.
fn base_line(words: Words, figures: &Figures) -> String {
    let counted = match figures.of {
        Some(MajorityBase::Cast) => words.votes_base_cast(),
        Some(MajorityBase::Present) => words.votes_base_present(),
        Some(MajorityBase::Entitled) => words.votes_base_entitled(),
        _ => words.votes_base_counted(),
    };
    match figures.eligible {
        Some(all) if figures.base != Some(Amount::Whole(all.into())) => {
            format!("{counted} · {}", words.votes_of_eligible(all))
        }
        _ => counted.to_owned(),
    }
}

/// The bar. Its length is the base, or all ballots where abstentions lie outside the base.
fn bar(words: Words, figures: &Figures) -> AnyView {
    let (yes, no) = (drawn(figures.yes.as_ref()), drawn(figures.no.as_ref()));
    // Shares of groups leave no room for abstentions: a group is split by its yes and no alone.
    let in_shares = matches!(figures.yes, Some(Amount::Part(_)));
    let outside = figures.abstain + figures.invalid;
    let outside = if in_shares {
        0.0
    } else {
        drawn(Some(&Amount::Whole(outside)))
    };
    let least = if in_shares { f64::EPSILON } else { 1.0 };
    let length = drawn(figures.base.as_ref())
        .max(yes + no + outside)
        .max(least);
    let rest = (length - yes - no - outside).max(0.0);
    let needed = figures.needed.as_ref();
    let at = drawn(needed) / length * 100.0;
    let mark = needed.filter(|_| at <= 100.0 && drawn(figures.base.as_ref()) > 0.0);
    let counts = words.polls_counts(
        written(figures.yes.as_ref()),
        written(figures.no.as_ref()),
        figures.abstain,
    );
    let label = match mark {
        Some(needed) => format!("{counts}. {}", words.polls_needed(needed.to_string())),
        None => counts,
    };
    let part = |class: &'static str, length: f64| {
        view! { <i class=class style:flex-grow=format!("{length:.5}")></i> }
    };
    view! {
        <div class="bar-frame" role="img" aria-label=label>
            <div class="vote-bar">
                {part("yes", yes)} {part("no", no)} {part("abstain", outside)} {part("rest", rest)}
            </div>
            {mark
                .map(|needed| {
                    view! {
                        <div
                            class="threshold"
                            class:far=50.0 < at
                            style:inset-inline-start=format!("{at:.3}%")
                        >
                            <span>{words.polls_needed(needed.to_string())}</span>
                        </div>
                    }
                })}
        </div>
    }
    .into_any()
}

/// Whether enough are in the room for this item, at this moment.
#[component]
pub fn Quorum() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let quorum = memo(move || desk.answer.with(|it| it.quorum));
    let circular = memo(move || desk.answer.with(|it| it.under.circular));
    let closed = move || desk.phase.get() == Phase::Closed;
    view! {
        <Show when=move || !closed()>
            {move || {
                let words = t();
                match quorum.get() {
                    Some(quorum) => light(words, quorum, circular.get()),
                    None if circular.get() => ().into_any(),
                    None => {
                        view! { <p class="quorum-light unset">{words.polls_quorum_unset()}</p> }
                            .into_any()
                    }
                }
            }}
        </Show>
    }
}

fn light(words: Words, quorum: QuorumAnswer, circular: bool) -> AnyView {
    let line = if circular {
        words.polls_returns_line(quorum.present, quorum.base, quorum.needed)
    } else {
        words.meetings_quorum_line(quorum.present, quorum.base, quorum.needed)
    };
    let verdict = match (circular, quorum.met) {
        (true, true) => words.polls_returns_met(),
        (true, false) => words.polls_returns_not_met(),
        (false, true) => words.meetings_quorate(),
        (false, false) => words.meetings_not_quorate(),
    };
    view! {
        <p class="quorum-light" class:met=quorum.met role="status">
            <span class="light" aria-hidden="true"></span>
            {line} " · " <strong>{verdict}</strong>
        </p>
    }
    .into_any()
}

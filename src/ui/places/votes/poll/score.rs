//! The scoreboard of a poll: the question, the count in large figures, and the bar with the
//! threshold.

use leptos::prelude::*;

use super::options::Options;
use super::outcome::Verdict;
use crate::app::reader::{use_formats, use_words};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::rules::{MajorityBase, RuleCard};
use crate::domain::tally::recorded::{self, Threshold};
use crate::domain::votes::{Poll, RecordedResult};
use crate::ui::places::votes::rule_words;
use crate::words::{Formats as _, Words};

/// The question with its figures and its outcome.
#[component]
pub fn Score(poll: Poll) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let result = poll.result.clone().unwrap_or_default();
    let poll = StoredValue::new(poll);
    let shown = result.clone();
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
        {move || {
            let cluster = session.cluster();
            let card = poll.with_value(|it| it.rule.clone());
            let card = card.and_then(|id| cluster.rule_cards.get(&id).cloned());
            view! { <Count result=shown.clone() card poll /> }
        }}
        <Options poll />
        <Verdict poll result />
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

/// Of how many, in the word of the rule: "of 21 present".
pub fn of_base(words: Words, base: u32, of: Option<&MajorityBase>) -> String {
    match of {
        Some(MajorityBase::Cast) => words.votes_of_cast(base),
        Some(MajorityBase::Present) => words.votes_of_present(base),
        Some(MajorityBase::Entitled) => words.votes_of_entitled(base),
        _ => words.votes_of_counted(base),
    }
}

/// The large figures and the bar.
#[component]
fn Count(result: RecordedResult, card: Option<RuleCard>, poll: StoredValue<Poll>) -> impl IntoView {
    let t = use_words();
    let (yes, no) = (result.yes?, result.no?);
    let abstain = result.abstain.unwrap_or(0);
    let invalid = result.invalid.filter(|it| *it > 0);
    let threshold = card
        .as_ref()
        .and_then(|card| recorded::certain(&result, card));
    let of = card.and_then(|card| card.majority).map(|it| it.base);
    let eligible = poll.with_value(|it| it.eligible);
    let base = result.base;
    Some(view! {
        <div class="figures">
            <p class="yes">
                <strong>{yes}</strong>
                <span>{move || t().choice_yes().to_lowercase()}</span>
            </p>
            <p class="no">
                <strong>{no}</strong>
                <span>{move || t().choice_no().to_lowercase()}</span>
            </p>
            <p class="abstain">
                <strong>{abstain}</strong>
                <span>{move || t().votes_abstained()}</span>
            </p>
            {invalid
                .map(|it| {
                    view! {
                        <p class="abstain">
                            <strong>{it}</strong>
                            <span>{move || t().choice_invalid().to_lowercase()}</span>
                        </p>
                    }
                })}
            {base
                .map(|base| {
                    view! {
                        <p class="base">
                            <strong>{base}</strong>
                            <span>
                                {move || {
                                    let counted = match of {
                                        Some(MajorityBase::Cast) => t().votes_base_cast(),
                                        Some(MajorityBase::Present) => t().votes_base_present(),
                                        Some(MajorityBase::Entitled) => t().votes_base_entitled(),
                                        _ => t().votes_base_counted(),
                                    };
                                    match eligible {
                                        Some(all) if all != base => {
                                            format!("{counted} · {}", t().votes_of_eligible(all))
                                        }
                                        _ => counted.to_owned(),
                                    }
                                }}
                            </span>
                        </p>
                    }
                })}
        </div>
        <Bar yes no abstain base threshold />
    })
}

/// The bar. Its length is the base, or all ballots where abstentions lie outside the base.
#[component]
fn Bar(
    yes: u32,
    no: u32,
    abstain: u32,
    base: Option<u32>,
    threshold: Option<Threshold>,
) -> impl IntoView {
    let t = use_words();
    let handed_in = yes.saturating_add(no).saturating_add(abstain);
    let length = base.unwrap_or(0).max(handed_in).max(1);
    let rest = length.saturating_sub(handed_in);
    let mark = threshold.map(|it| it.needed);
    let at = mark.map(|needed| f64::from(needed) / f64::from(length) * 100.0);
    let label = move || {
        let counts = t().votes_counts(yes, no, abstain);
        match mark {
            Some(needed) => format!("{counts}. {}", t().votes_needed(needed)),
            None => counts,
        }
    };
    view! {
        <div class="bar-frame" role="img" aria-label=label>
            <div class="vote-bar">
                <i class="yes" style:flex-grow=yes.to_string()></i>
                <i class="no" style:flex-grow=no.to_string()></i>
                <i class="abstain" style:flex-grow=abstain.to_string()></i>
                <i class="rest" style:flex-grow=rest.to_string()></i>
            </div>
            {mark
                .zip(at.filter(|at| *at <= 100.0))
                .map(|(needed, at)| {
                    view! {
                        <div class="threshold" class:far=50.0 < at style:inset-inline-start=format!("{at:.3}%")>
                            <span>{move || t().votes_needed(needed)}</span>
                        </div>
                    }
                })}
        </div>
    }
}

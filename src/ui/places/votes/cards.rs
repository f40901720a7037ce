//! The rule cards: how the organisation decides, in its own names, with what each leaves open.

use leptos::prelude::*;

use super::rule_words;
use crate::app::reader::use_words;
use crate::app::reading::{row, watch};
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::rules::RuleCard;
use crate::ui::kit::{Editable, arrive, rows, setter};
use crate::words::Words;

#[component]
pub fn Cards() -> impl IntoView {
    let t = use_words();
    let ids = watch(|cluster| {
        let cards = in_order(&cluster.rule_cards).into_iter();
        cards.map(|card| card.id.clone()).collect::<Vec<_>>()
    });
    view! {
        <section class="part">
            <h2>{move || t().records_rule_card()}</h2>
            <p class="muted small">{move || t().not_legal_advice()}</p>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="empty">{move || t().votes_cards_empty()}</p>
            </Show>
            <ul class="rule-cards">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Card id /> },
                )}
            </ul>
        </section>
    }
}

#[component]
fn Card(id: Id<RuleCard>) -> impl IntoView {
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let card = row(key.as_str(), |cluster| &cluster.rule_cards);
    let meant = arrive(record.clone());
    view! {
        <li class="panel-card" id=format!("at-{id}") class:meant=move || meant.get()>
            <h3 class="statement">
                <Editable
                    value=card.part(|it| it.name.clone())
                    label=Signal::derive(move || t().name().to_owned())
                    save=setter(record.clone(), "name")
                />
            </h3>
            <div class="clause muted">
                <Editable
                    value=card.part(|it| it.clause.clone().unwrap_or_default())
                    label=Signal::derive(move || t().votes_clause().to_owned())
                    placeholder=Signal::derive(move || t().votes_clause_unset().to_owned())
                    save=setter(record, "clause")
                />
            </div>
            <dl class="facts">
                {move || {
                    let words = t();
                    card.get()
                        .map(|card| facts(words, &card))
                        .unwrap_or_default()
                        .into_iter()
                        .map(|(word, value)| {
                            let unset = value.is_none();
                            view! {
                                <dt>{word}</dt>
                                <dd class:faint=unset>
                                    {value.unwrap_or_else(|| words.not_set().to_owned())}
                                </dd>
                            }
                        })
                        .collect_view()
                }}
            </dl>
        </li>
    }
}

/// The parts of a card, each with its words; `None` where the card leaves it open.
fn facts(words: Words, card: &RuleCard) -> Vec<(&'static str, Option<String>)> {
    let quorum = card.quorum.as_ref();
    let majority = card.majority.is_some() || card.method.is_some();
    let call = card.second_call.as_ref();
    let mut facts = vec![
        (
            words.votes_quorum(),
            quorum.map(|it| rule_words::quorum(words, Some(it))),
        ),
        (
            words.votes_majority(),
            majority.then(|| rule_words::majority(words, card)),
        ),
        (
            words.votes_tie(),
            card.tie
                .as_ref()
                .map(|it| words.tie_rule(it.as_str()).into_owned()),
        ),
        (
            words.votes_second_call(),
            call.map(|it| rule_words::second_call(words, Some(it))),
        ),
        (
            words.votes_notice(),
            card.notice_days.map(|it| words.votes_days(it)),
        ),
        (
            words.votes_secrecy(),
            card.secrecy
                .as_ref()
                .map(|it| words.secrecy(it.as_str()).into_owned()),
        ),
    ];
    // What only some organisations rule on is shown where it is ruled on.
    let mut also = |word: &'static str, value: Option<String>| {
        if value.is_some() {
            facts.push((word, value));
        }
    };
    also(
        words.votes_weights(),
        card.weights
            .as_ref()
            .map(|it| words.vote_weight(it.as_str()).into_owned()),
    );
    also(
        words.votes_authority(),
        card.authority
            .as_ref()
            .map(|it| words.authority_rule(it.as_str()).into_owned()),
    );
    also(
        words.votes_circular(),
        card.circular_days
            .or(card.circular_min_days)
            .map(|it| words.votes_days(it)),
    );
    also(
        words.votes_second_ballot(),
        card.revote
            .as_ref()
            .map(|it| words.revote(it.as_str()).into_owned()),
    );
    facts
}

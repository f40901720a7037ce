//! One rule card: read back as a sentence, edited part by part, with what it leaves open.

use leptos::prelude::*;

use super::asked;
use super::fields::{Number, Options, Place, Word, YesNo};
use super::parts::{Groups, MajorityPart, QuorumPart, ReturnsPart, SecondCallPart};
use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::route::{Place as Room, Route};
use crate::app::session::use_session;
use crate::domain::id::{Id, RecordId};
use crate::domain::rules::lint::{Open, lint};
use crate::domain::rules::{
    Authority, Consent, Electorate, Method, Revote, RuleCard, Secrecy, TieRule, VoteWeight,
};
use crate::ui::kit::{Icon, Sign, arrive};
use crate::ui::places::fields::{RowTools, Text, id_of_name, words_of};
use crate::words::{Words, rule_cards};

#[component]
pub fn Card(id: Id<RuleCard>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let card = row(id.as_str(), |cluster| &cluster.rule_cards);
    let meant = arrive(record.clone());
    let frozen = card.part(|it| it.copy_of.is_some());
    let name = card.part(|it| it.name.clone());
    let sentence = memo(move || {
        let card = card.get();
        card.map(|card| rule_cards::sentence(t(), &card))
            .unwrap_or_default()
    });
    // Where it was decided by: a card that polls cite stays.
    let key = id.clone();
    let used = watch(move |cluster| {
        let of = |rule: &Id<RuleCard>| {
            let card = cluster.rule_cards.get(rule);
            *rule == key || card.is_some_and(|it| it.copy_of.as_ref() == Some(&key))
        };
        let polls = cluster.polls.values();
        polls.filter(|it| it.rule.as_ref().is_some_and(of)).count()
    });
    let (head, parts) = (record.clone(), record.clone());
    view! {
        <li class="panel-card rule-card" id=format!("at-{id}") class:meant=move || meant.get()>
            <div class="card-head">
                <h3 class="statement">
                    <Text
                        id=id_of_name(&record)
                        record=record.clone()
                        field="name"
                        value=name
                        label=Signal::derive(move || t().name().to_owned())
                        required=true
                    />
                </h3>
                <Show when=move || !frozen.get() && used.get() == 0 && !session.read_only()>
                    <RowTools record=head.clone() name />
                </Show>
            </div>
            <Show when=move || frozen.get()>
                <p class="small muted">
                    <span class="badge">{move || t().motions_frozen()}</span>
                    " "
                    {move || t().rules_frozen_note()}
                </p>
            </Show>
            <p class="statement read-back">{sentence}</p>
            <p class="small muted">
                {move || (used.get() > 0).then(|| t().rules_used(used.get()))}
            </p>
            <fieldset class="bare-set" disabled=move || frozen.get()>
                <legend class="unseen">{name}</legend>
                <dl class="facts">
                    <Cited record=record card />
                    <QuorumPart record=parts.clone() card />
                    <MajorityPart record=parts.clone() card />
                    <Plain record=parts.clone() card more=false />
                    <SecondCallPart record=parts.clone() card />
                </dl>
                <details class="more-parts">
                    <summary>{move || t().rules_more()}</summary>
                    <dl class="facts">
                        <Plain record=parts card more=true />
                    </dl>
                </details>
            </fieldset>
            <LeftOpen card />
            <Show when=move || frozen.get()>
                {move || {
                    let original = card.get().and_then(|it| it.copy_of);
                    original
                        .map(|it| {
                            let route = Route::to(Room::Votes)
                                .with("view", "rules")
                                .with("focus", it.as_str());
                            view! { <a class="small" href=route.href()>{t().rules_original()}</a> }
                        })
                }}
            </Show>
        </li>
    }
}

/// Where the rule stands, and what it follows.
#[component]
fn Cited(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    view! {
        <dt>{move || t().votes_clause()}</dt>
        <dd>
            <Text
                record=record.clone()
                field="clause"
                value=card.part(|it| it.clause.clone().unwrap_or_default())
                label=Signal::derive(move || t().votes_clause().to_owned())
            />
        </dd>
        <dt>{move || t().rules_follows()}</dt>
        <dd>
            <Text
                record
                field="follows"
                value=card.part(|it| it.follows.clone().unwrap_or_default())
                label=Signal::derive(move || t().rules_follows().to_owned())
            />
        </dd>
    }
}

/// A part of a card that is one word out of a list.
struct Listed {
    field: &'static str,
    word: fn(Words) -> &'static str,
    read: fn(&RuleCard) -> Option<String>,
    options: fn(Words) -> Options,
}

fn text<W: ToString>(value: Option<&W>) -> Option<String> {
    value.map(ToString::to_string)
}

const FIRST: [Listed; 2] = [
    Listed {
        field: "tie",
        word: Words::votes_tie,
        read: |it| text(it.tie.as_ref()),
        options: |words| words_of(TieRule::SHIPPED, |it| words.tie_rule(it).into_owned()),
    },
    Listed {
        field: "secrecy",
        word: Words::votes_secrecy,
        read: |it| text(it.secrecy.as_ref()),
        options: |words| words_of(Secrecy::SHIPPED, |it| words.secrecy(it).into_owned()),
    },
];

const MORE: [Listed; 4] = [
    Listed {
        field: "method",
        word: Words::rules_method,
        read: |it| text(it.method.as_ref()),
        options: |words| words_of(Method::SHIPPED, |it| words.method(it).into_owned()),
    },
    Listed {
        field: "electorate",
        word: Words::rules_electorate,
        read: |it| text(it.electorate.as_ref()),
        options: |words| words_of(Electorate::SHIPPED, |it| words.electorate(it).into_owned()),
    },
    Listed {
        field: "weights",
        word: Words::votes_weights,
        read: |it| text(it.weights.as_ref()),
        options: |words| words_of(VoteWeight::SHIPPED, |it| words.vote_weight(it).into_owned()),
    },
    Listed {
        field: "authority",
        word: Words::votes_authority,
        read: |it| text(it.authority.as_ref()),
        options: |words| {
            words_of(Authority::SHIPPED, |it| {
                words.authority_rule(it).into_owned()
            })
        },
    },
];

const BY_FILE: [Listed; 2] = [
    Listed {
        field: "circularConsent",
        word: Words::rules_consent,
        read: |it| text(it.circular_consent.as_ref()),
        options: |words| words_of(Consent::SHIPPED, |it| words.consent(it).into_owned()),
    },
    Listed {
        field: "revote",
        word: Words::votes_second_ballot,
        read: |it| text(it.revote.as_ref()),
        options: |words| words_of(Revote::SHIPPED, |it| words.revote(it).into_owned()),
    },
];

fn listed(record: &RecordId, card: Watched<RuleCard>, all: &'static [Listed]) -> impl IntoView {
    let t = use_words();
    all.iter()
        .map(|it| {
            let label = Signal::derive(move || (it.word)(t()).to_owned());
            let value = card.part(move |card| (it.read)(card).unwrap_or_default());
            let options = memo(move || (it.options)(t()));
            view! {
                <dt>{label}</dt>
                <dd>
                    <Word place=Place::of(record, it.field) value options label />
                </dd>
            }
        })
        .collect_view()
}

fn number(
    record: &RecordId,
    field: &'static str,
    value: Signal<Option<u32>>,
    word: fn(Words) -> &'static str,
) -> impl IntoView {
    let t = use_words();
    let label = Signal::derive(move || word(t()).to_owned());
    view! {
        <dt>{label}</dt>
        <dd>
            <Number place=Place::of(record, field) value label />
        </dd>
    }
}

fn yes_no(
    record: &RecordId,
    field: &'static str,
    value: Signal<Option<bool>>,
    word: fn(Words) -> &'static str,
) -> impl IntoView {
    let t = use_words();
    let label = Signal::derive(move || word(t()).to_owned());
    view! {
        <dt>{label}</dt>
        <dd>
            <YesNo place=Place::of(record, field) value label />
        </dd>
    }
}

/// The parts that are one word, one number or one truth; `more` are those that only some rule on.
#[component]
fn Plain(record: RecordId, card: Watched<RuleCard>, more: bool) -> impl IntoView {
    if !more {
        return view! {
            {listed(&record, card, &FIRST)}
            {number(&record, "noticeDays", card.part(|it| it.notice_days), Words::rules_notice)}
            {yes_no(&record, "itemAnnounced", card.part(|it| it.item_announced), Words::rules_item)}
        }
        .into_any();
    }
    let grouped = card.part(|it| it.weights == Some(VoteWeight::Grouped));
    let circular = card.part(|it| it.circular == Some(true));
    let (for_groups, by_file) = (record.clone(), record.clone());
    view! {
        {listed(&record, card, &MORE)}
        <Show when=move || grouped.get()>
            <Groups record=for_groups.clone() card />
        </Show>
        {number(
            &record,
            "proxiesPerHolder",
            card.part(|it| it.proxies_per_holder),
            Words::rules_proxies,
        )}
        {yes_no(&record, "circular", card.part(|it| it.circular), Words::rules_by_file)}
        <Show when=move || circular.get()>
            {number(&by_file, "circularDays", card.part(|it| it.circular_days), Words::rules_days)}
            {number(
                &by_file,
                "circularMinDays",
                card.part(|it| it.circular_min_days),
                Words::rules_least_days,
            )}
            <ReturnsPart record=by_file.clone() card />
            {listed(&by_file, card, &BY_FILE)}
        </Show>
    }
    .into_any()
}

/// What the card does not answer, those questions first on which a verdict hangs.
#[component]
fn LeftOpen(card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    let open = memo(move || card.with(|it| it.map(lint).unwrap_or_default()));
    let shown = move |open: Open| {
        view! {
            <li class:breaks=open.decides()>
                <Icon sign=if open.decides() { Sign::Breaks } else { Sign::Warning } />
                <span>{asked::open(t(), open)}</span>
            </li>
        }
    };
    let decides = move || {
        let mut open = open.get();
        open.retain(|it| it.decides());
        open
    };
    let rest = move || {
        let mut open = open.get();
        open.retain(|it| !it.decides());
        open
    };
    view! {
        <Show when=move || !open.with(Vec::is_empty)>
            <ul class="notes">{move || decides().into_iter().map(shown).collect_view()}</ul>
            <Show when=move || !rest().is_empty()>
                <details class="left-open">
                    <summary>{move || t().rules_open(rest().len())}</summary>
                    <ul class="notes">{move || rest().into_iter().map(shown).collect_view()}</ul>
                </details>
            </Show>
        </Show>
    }
}

//! The parts of a card that are made of several: quorum, majority, second call, answers by file, the
//! groups of voters. Each is set as a whole, changed piece by piece, and unset again.

use leptos::prelude::*;
use serde_json::{Value, json};

use super::fields::{Number, Place, Ratio, Word, YesNo};
use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo};
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::rules::{MajorityBase, QuorumBase, Recused, RuleCard};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::words_of;
use crate::words::{Words, rule_cards};

/// A part with its word, its pieces and its reading; or a button that sets it.
#[component]
fn Part(
    record: RecordId,
    field: &'static str,
    #[prop(into)] word: Signal<String>,
    #[prop(into)] set: Signal<bool>,
    /// What the part begins as.
    begins: Value,
    /// The part in words.
    #[prop(into)]
    said: Signal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let begins = StoredValue::new(begins);
    let record = StoredValue::new(record);
    let put = move |value: Option<Value>| {
        session.dispatch(&Command::set(&record.get_value(), field, value));
    };
    let children = StoredValue::new(children);
    view! {
        <dt>{word}</dt>
        <dd>
            <Show
                when=move || set.get()
                fallback=move || {
                    view! {
                        <span class="faint">{move || t().not_set()}</span>
                        " "
                        <Show when=move || !session.read_only()>
                            <button
                                type="button"
                                class="button quiet small-button no-print"
                                aria-label=move || t().rules_set(word.get())
                                on:click=move |_| put(Some(begins.get_value()))
                            >
                                {move || t().rules_set_short()}
                            </button>
                        </Show>
                    }
                }
            >
                <span class="rule-part">
                    {children.get_value()()}
                    <Show when=move || !session.read_only()>
                        <button
                            type="button"
                            class="take-out no-print"
                            title=move || t().rules_unset(word.get())
                            aria-label=move || t().rules_unset(word.get())
                            on:click=move |_| put(None)
                        >
                            <Icon sign=Sign::Close />
                        </button>
                    </Show>
                </span>
                <span class="small muted said">{said}</span>
            </Show>
        </dd>
    }
}

/// "more than" or "at least".
fn strictness(words: Words) -> Vec<(String, String)> {
    vec![
        ("true".to_owned(), words.rules_more_than().to_owned()),
        ("false".to_owned(), words.rules_at_least().to_owned()),
    ]
}

#[component]
pub fn QuorumPart(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    let quorum = card.part(|it| it.quorum.clone());
    let word = Signal::derive(move || t().votes_quorum().to_owned());
    let set = memo(move || quorum.with(Option::is_some));
    let said = memo(move || rule_cards::quorum(t(), quorum.get().as_ref()));
    let place = StoredValue::new(Place::of(&record, "quorum"));
    let part = |read: fn(&crate::domain::rules::Quorum) -> String| {
        memo(move || quorum.get().as_ref().map(read).unwrap_or_default())
    };
    let strict = part(|it| it.strict.to_string());
    let base = part(|it| it.base.to_string());
    let recused = part(|it| {
        it.recused
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let fraction = memo(move || quorum.get().map(|it| it.fraction));
    let begins = json!({ "base": "voting", "num": 1, "den": 2, "strict": true });
    view! {
        <Part record field="quorum" word set begins said>
            <Word
                place=place.get_value().part("strict")
                value=strict
                options=memo(move || strictness(t()))
                label=word
                needed=true
            />
            <Ratio place=place.get_value() value=fraction label=word />
            <Word
                place=place.get_value().part("base")
                value=base
                options=memo(move || {
                    words_of(QuorumBase::SHIPPED, |it| t().quorum_base(it).into_owned())
                })
                label=Signal::derive(move || t().rules_base().to_owned())
                needed=true
            />
            <Word
                place=place.get_value().part("recused")
                value=recused
                options=memo(move || {
                    words_of(Recused::SHIPPED, |it| t().recused_rule(it).into_owned())
                })
                label=Signal::derive(move || t().rules_recused().to_owned())
            />
        </Part>
    }
}

#[component]
pub fn MajorityPart(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    let majority = card.part(|it| it.majority.clone());
    let word = Signal::derive(move || t().votes_majority().to_owned());
    let set = memo(move || majority.with(Option::is_some));
    let said = memo(move || {
        let majority = majority.get();
        majority
            .map(|it| rule_cards::of_majority(t(), &it))
            .unwrap_or_default()
    });
    let place = StoredValue::new(Place::of(&record, "majority"));
    let strict = memo(move || {
        majority
            .get()
            .map(|it| it.strict.to_string())
            .unwrap_or_default()
    });
    let base = memo(move || {
        majority
            .get()
            .map(|it| it.base.to_string())
            .unwrap_or_default()
    });
    let fraction = memo(move || majority.get().map(|it| it.fraction));
    // Of whom is the question that ballots hang on: it begins unanswered.
    let begins = json!({ "base": "", "num": 1, "den": 2, "strict": true });
    view! {
        <Part record field="majority" word set begins said>
            <Word
                place=place.get_value().part("strict")
                value=strict
                options=memo(move || strictness(t()))
                label=word
                needed=true
            />
            <Ratio place=place.get_value() value=fraction label=word />
            <Word
                place=place.get_value().part("base")
                value=base
                options=memo(move || {
                    let mut bases = words_of(
                        MajorityBase::SHIPPED,
                        |it| t().majority_base(it).into_owned(),
                    );
                    bases.insert(0, (String::new(), t().rules_of_whom().to_owned()));
                    bases
                })
                label=Signal::derive(move || t().rules_base().to_owned())
                needed=true
            />
        </Part>
    }
}

#[component]
pub fn SecondCallPart(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    let call = card.part(|it| it.second_call.clone());
    let word = Signal::derive(move || t().votes_second_call().to_owned());
    let set = memo(move || call.with(Option::is_some));
    let allowed = memo(move || call.with(|it| it.as_ref().is_some_and(|it| it.allowed)));
    let said = memo(move || rule_cards::second_call(t(), call.get().as_ref()));
    let place = StoredValue::new(Place::of(&record, "secondCall"));
    let allowed_word = memo(move || {
        call.get()
            .map(|it| it.allowed.to_string())
            .unwrap_or_default()
    });
    let fraction = memo(move || call.get().and_then(|it| it.fraction));
    let same = memo(move || call.get().and_then(|it| it.same_agenda_only));
    let announced = memo(move || call.get().and_then(|it| it.must_be_announced));
    let weeks = memo(move || call.get().and_then(|it| it.within_weeks));
    let begins = json!({ "allowed": true, "num": 0, "den": 1 });
    view! {
        <Part record field="secondCall" word set begins said>
            <Word
                place=place.get_value().part("allowed")
                value=allowed_word
                options=memo(move || {
                    vec![
                        ("true".to_owned(), t().votes_second_call_allowed().to_owned()),
                        ("false".to_owned(), t().votes_second_call_none().to_owned()),
                    ]
                })
                label=word
                needed=true
            />
            <Show when=move || allowed.get()>
                <Ratio place=place.get_value() value=fraction label=word />
                <span class="small muted">{move || t().rules_announced()}</span>
                <YesNo
                    place=place.get_value().part("mustBeAnnounced")
                    value=announced
                    label=Signal::derive(move || t().rules_announced().to_owned())
                />
                <span class="small muted">{move || t().rules_same_agenda()}</span>
                <YesNo
                    place=place.get_value().part("sameAgendaOnly")
                    value=same
                    label=Signal::derive(move || t().rules_same_agenda().to_owned())
                />
                <span class="small muted">{move || t().rules_weeks()}</span>
                <Number
                    place=place.get_value().part("withinWeeks")
                    value=weeks
                    label=Signal::derive(move || t().rules_weeks().to_owned())
                />
            </Show>
        </Part>
    }
}

/// How many must answer a vote by file.
#[component]
pub fn ReturnsPart(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let t = use_words();
    let returns = card.part(|it| it.circular_returns);
    let word = Signal::derive(move || t().rules_returns().to_owned());
    let set = memo(move || returns.get().is_some());
    let said = memo(move || {
        let returns = returns.get();
        returns
            .map(|it| rule_cards::share(t(), it, false))
            .unwrap_or_default()
    });
    let place = StoredValue::new(Place::of(&record, "circularReturns"));
    view! {
        <Part record field="circularReturns" word set begins=json!({ "num": 1, "den": 2 }) said>
            <Ratio place=place.get_value() value=returns label=word />
        </Part>
    }
}

/// The groups of voters, each with the share that it holds.
#[component]
pub fn Groups(record: RecordId, card: Watched<RuleCard>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let groups = card.part(|it| it.groups.clone());
    let record = StoredValue::new(record);
    let put = move |all: Vec<crate::domain::rules::GroupShare>| {
        let all = all
            .into_iter()
            .map(|it| json!({ "name": it.name, "num": it.share.num, "den": it.share.den }));
        let all: Vec<Value> = all.collect();
        let all = (!all.is_empty()).then(|| Value::from(all));
        session.dispatch(&Command::set(&record.get_value(), "groups", all))
    };
    // A line is written as people write it: "micro 1/5".
    let read = move |line: &str| {
        let (name, share) = line.trim().rsplit_once(' ')?;
        let (num, den) = share.split_once('/')?;
        Some(crate::domain::rules::GroupShare {
            name: name.trim().to_owned(),
            share: crate::domain::measure::Fraction {
                num: num.trim().parse().ok()?,
                den: den.trim().parse().ok().filter(|it| *it > 0)?,
            },
        })
    };
    let written = memo(move || {
        let lines = groups.get().into_iter();
        let lines = lines.map(|it| format!("{} {}/{}", it.name, it.share.num, it.share.den));
        lines.collect::<Vec<_>>().join("\n")
    });
    let notices = crate::app::notices::use_notices();
    let save = leptos::callback::UnsyncCallback::new(move |typed: String| {
        let lines = typed.lines().filter(|it| !it.trim().is_empty());
        let mut all = Vec::new();
        for line in lines {
            let Some(group) = read(line) else {
                let text = t().rules_group_unreadable(line);
                notices.say(crate::app::notices::Tone::Refused, text);
                return false;
            };
            all.push(group);
        }
        put(all)
    });
    view! {
        <dt>{move || t().rules_groups()}</dt>
        <dd>
            <crate::ui::kit::Editable
                value=written
                label=Signal::derive(move || t().rules_groups().to_owned())
                placeholder=Signal::derive(move || t().rules_groups_example().to_owned())
                save
                lines=true
            />
        </dd>
    }
}

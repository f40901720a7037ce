//! Who puts the motion, to whom, by which rule, and what it serves. What is voted on is chosen
//! before the vote opens; afterwards it is read.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::Hold;
use super::numbers::Numbers;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::polling;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::vocabulary::PollKind;
use crate::domain::votes::Poll;
use crate::ui::kit::Choose;
use crate::ui::places::fields::Links;
use crate::ui::places::projects::member_options;
use crate::words::{Formats as _, Words};

pub type Options = Vec<(String, String)>;

fn option(id: impl ToString, name: &str) -> (String, String) {
    (id.to_string(), name.to_owned())
}

pub fn body_options(cluster: &Cluster) -> Options {
    let bodies = in_order(&cluster.bodies).into_iter();
    bodies.map(|it| option(&it.id, &it.name)).collect()
}

/// The cards that may be chosen: a frozen copy belongs to the vote that froze it.
fn rule_options(cluster: &Cluster) -> Options {
    let cards = in_order(&cluster.rule_cards).into_iter();
    let cards = cards.filter(|it| it.copy_of.is_none());
    cards.map(|it| option(&it.id, &it.name)).collect()
}

/// What a motion can serve (S19): the mission, then the goals.
fn aims(cluster: &Cluster) -> Options {
    let mission = in_order(&cluster.mission_items).into_iter();
    let mission = mission.map(|it| option(&it.id, &it.text));
    let goals = in_order(&cluster.goals).into_iter();
    mission
        .chain(goals.map(|it| option(&it.id, &it.text)))
        .collect()
}

/// One field of the motion: a choice while it may be chosen, else its word.
#[component]
pub fn PickFact(
    record: RecordId,
    field: &'static str,
    #[prop(into)] word: Signal<String>,
    value: Signal<String>,
    #[prop(into)] options: Signal<Options>,
    /// Whether it may be chosen.
    #[prop(into)]
    free: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = StoredValue::new(record);
    let save = UnsyncCallback::new(move |chosen: String| {
        // A truth is written as one, not as its name.
        let value = match chosen.as_str() {
            "" => None,
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => Some(Value::from(chosen)),
        };
        session.dispatch(&Command::set(&record.get_value(), field, value))
    });
    let all = memo(move || {
        let unset = (String::new(), t().not_set().to_owned());
        std::iter::once(unset)
            .chain(options.get())
            .collect::<Options>()
    });
    let shown = memo(move || {
        let value = value.get();
        all.with(|all| {
            let found = all.iter().find(|(it, _)| *it == value);
            found.map_or_else(|| value.clone(), |(_, word)| word.clone())
        })
    });
    view! {
        <dt>{word}</dt>
        <dd class:faint=move || value.with(String::is_empty)>
            {move || {
                if free.get() && !session.read_only() {
                    view! { <Choose value options=all label=word save /> }.into_any()
                } else {
                    shown.get().into_any()
                }
            }}
        </dd>
    }
}

#[component]
pub fn Facts(id: Id<Poll>, hold: Memo<Hold>) -> impl IntoView {
    let t = use_words();
    let poll = row(id.as_str(), |cluster| &cluster.polls);
    let record = id.record();
    let free = Signal::derive(move || hold.get() == Hold::Free);
    let before_end = Signal::derive(move || hold.get() < Hold::Closed);
    let always = Signal::derive(|| true);
    let part =
        |read: fn(&Poll) -> Option<String>| poll.part(move |it| read(it).unwrap_or_default());
    let word = |word: fn(Words) -> &'static str| Signal::derive(move || word(t()).to_owned());
    let kinds = memo(move || -> Options {
        let kinds = PollKind::SHIPPED.iter();
        kinds
            .map(|it| option(it, &t().poll_kind(it.as_str())))
            .collect()
    });
    let proposers = proposers();
    let meetings = meetings();
    let yes_no =
        memo(move || -> Options { vec![option("true", t().yes()), option("false", t().no())] });
    let secrecy = memo(move || -> Options {
        vec![
            option("true", t().votes_open_ballot()),
            option("false", t().votes_secret()),
        ]
    });
    let truth = |read: fn(&Poll) -> Option<bool>| {
        poll.part(move |it| read(it).map(|it| it.to_string()).unwrap_or_default())
    };
    let rec = || record.clone();
    view! {
        <section class="part motion-facts">
            <h3>{move || t().motions_facts()}</h3>
            <dl class="facts">
                <PickFact
                    record=rec()
                    field="pollKind"
                    word=word(Words::kind)
                    value=part(|it| it.poll_kind.as_ref().map(ToString::to_string))
                    options=kinds
                    free
                />
                <PickFact
                    record=rec()
                    field="body"
                    word=word(Words::motions_decided_by)
                    value=part(|it| it.body.as_ref().map(ToString::to_string))
                    options=watch(body_options)
                    free
                />
                <PickFact
                    record=rec()
                    field="meeting"
                    word=word(Words::record_meeting)
                    value=part(|it| it.meeting.as_ref().map(ToString::to_string))
                    options=meetings
                    free
                />
                <PickFact
                    record=rec()
                    field="proposer"
                    word=word(Words::motions_proposer)
                    value=part(|it| it.proposer.as_ref().map(ToString::to_string))
                    options=proposers
                    free=before_end
                />
                <Seconders record=rec() poll free=before_end />
                <PickFact
                    record=rec()
                    field="serves"
                    word=word(Words::motions_serves)
                    value=part(|it| it.serves.as_ref().map(ToString::to_string))
                    options=watch(aims)
                    free=always
                />
                <RuleFact id=id.clone() free />
                <PickFact
                    record=rec()
                    field="openBallot"
                    word=word(Words::motions_ballot)
                    value=truth(|it| it.open_ballot)
                    options=secrecy
                    free
                />
                <PickFact
                    record=rec()
                    field="binding"
                    word=word(Words::motions_binding)
                    value=truth(|it| it.binding)
                    options=yes_no
                    free
                />
                <Numbers record=rec() poll free />
            </dl>
        </section>
    }
}

/// Bodies first, then members.
fn proposers() -> Memo<Options> {
    let (bodies, members) = (watch(body_options), member_options());
    memo(move || bodies.get().into_iter().chain(members.get()).collect())
}

/// Meetings by day, the newest first.
fn meetings() -> Memo<Options> {
    let session = use_session();
    let formats = use_formats();
    memo(move || {
        let (cluster, formats) = (session.cluster(), formats());
        let mut meetings: Vec<_> = cluster.meetings.values().collect();
        sorting::by_key(&mut meetings, |it| std::cmp::Reverse(it.date));
        let name = |it: &crate::domain::meetings::Meeting| {
            let body = cluster.body_name(Some(&it.body));
            let title = it.title.as_deref().or(body).unwrap_or_default();
            format!("{} · {title}", formats.date(it.date))
        };
        meetings
            .into_iter()
            .map(|it| option(&it.id, &name(it)))
            .collect()
    })
}

#[component]
fn Seconders(record: RecordId, poll: Watched<Poll>, free: Signal<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let members = member_options();
    let value = poll.part(|it| {
        let seconders = it.seconders.iter();
        seconders.map(ToString::to_string).collect::<Vec<_>>()
    });
    let names = move || {
        let cluster = session.cluster();
        let ids = value.get();
        let names = ids.iter().filter_map(|id| cluster.members.get(id.as_str()));
        names
            .map(|it| it.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let label = Signal::derive(move || t().motions_seconders().to_owned());
    let add = Signal::derive(move || t().motions_second().to_owned());
    view! {
        <Show when=move || free.get() || value.with(|it| !it.is_empty())>
            <dt>{label}</dt>
            <dd>
                {
                    let record = record.clone();
                    move || {
                        if free.get() {
                            view! {
                                <Links record=record.clone() field="seconders" value options=members label add />
                            }
                                .into_any()
                        } else {
                            names().into_any()
                        }
                    }
                }
            </dd>
        </Show>
    }
}

/// The rule card; once the vote was opened, the copy that was frozen with it.
#[component]
fn RuleFact(id: Id<Poll>, free: Signal<bool>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let card = watch(move |cluster| {
        let card = polling::card_of(cluster, cluster.polls.get(&key)?)?;
        Some((card.id.clone(), card.name.clone(), card.copy_of.is_some()))
    });
    let value = memo(move || {
        let card = card.get();
        card.map(|(id, ..)| id.to_string()).unwrap_or_default()
    });
    let options = watch(rule_options);
    let chosen = move || free.get() && !session.read_only();
    view! {
        {move || {
            if chosen() {
                let word = Signal::derive(move || t().record_rule_card().to_owned());
                view! {
                    <PickFact
                        record=record.clone()
                        field="rule"
                        word
                        value=value.into()
                        options
                        free
                    />
                }
                    .into_any()
            } else {
                let shown = card.get().map(|(id, name, frozen)| {
                    let href = Route::to(Place::Votes).with("focus", id.as_str()).href();
                    view! {
                        <a href=href>{name}</a>
                        {frozen
                            .then(|| {
                                view! {
                                    " "
                                    <span class="badge">{t().motions_frozen()}</span>
                                }
                            })}
                    }
                });
                let unset = shown.is_none();
                view! {
                    <dt>{t().record_rule_card()}</dt>
                    <dd class:faint=unset>{shown} {unset.then(|| t().not_set())}</dd>
                }
                    .into_any()
            }
        }}
    }
}

//! The roll of a closed poll: who voted how, whose ballot was refused and why, who was recused.

use leptos::prelude::*;

use super::desk::use_desk;
use super::roll::sign;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::membership::Member;
use crate::domain::polling;
use crate::domain::rules::RuleCard;
use crate::domain::sorting;
use crate::domain::votes::{Poll, Refusal};
use crate::words::Formats as _;

fn name_of(cluster: &Cluster, member: &Id<Member>) -> String {
    let name = cluster.member_name(Some(member));
    name.map_or_else(|| member.to_string(), str::to_owned)
}

#[component]
pub fn ClosedRoll(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let key = id.clone();
    let ballots = memo(move || {
        let cluster = session.cluster();
        let ballots = cluster.ballots.values().filter(|it| it.poll == key);
        let named = ballots.map(|it| {
            (
                it.id.clone(),
                name_of(&cluster, &it.member),
                it.choice.clone(),
            )
        });
        named.collect::<Vec<_>>()
    });
    let key = id.clone();
    let set_apart = memo(move || {
        let cluster = session.cluster();
        let set_apart = cluster.recusals.values().filter(|it| it.poll == key);
        let named = set_apart.map(|it| (name_of(&cluster, &it.member), it.reason.clone()));
        named.collect::<Vec<_>>()
    });
    let poll = memo(move || session.cluster().polls.get(&id).cloned());
    let head = move || {
        let poll = poll.get()?;
        match (poll.present.or(poll.participants), poll.eligible) {
            (Some(present), Some(eligible)) => Some(t().votes_roll_head(present, eligible)),
            (Some(present), None) => Some(t().votes_participants(present)),
            (None, Some(eligible)) => Some(t().votes_of_entitled(eligible)),
            (None, None) => None,
        }
    };
    let by = move |is: fn(&Poll, Option<&RuleCard>) -> bool| {
        let cluster = session.cluster();
        poll.with(|it| {
            it.as_ref()
                .is_some_and(|it| is(it, polling::card_of(&cluster, it)))
        })
    };
    let secret = move || by(polling::is_secret);
    let hidden = memo(move || by(polling::hides_names));
    view! {
        <aside class="score-roll">
            <h3>
                {move || t().votes_roll()}
                <span class="muted count">{head}</span>
            </h3>
            <Show
                when=move || !ballots.with(Vec::is_empty)
                fallback=move || {
                    view! {
                        <p class="muted">
                            {move || {
                                if secret() { t().votes_roll_secret() } else { t().votes_roll_empty() }
                            }}
                        </p>
                    }
                }
            >
                <Show when=move || hidden.get()>
                    <p class="muted small">{move || t().votes_names_hidden()}</p>
                </Show>
                <ul class="roll" class:unreported=move || hidden.get()>
                    {move || {
                        let formats = formats();
                        let mut ballots = ballots.get();
                        sorting::by(&mut ballots, |a, b| formats.compare(&a.1, &b.1));
                        ballots
                            .into_iter()
                            .map(|(id, name, choice)| {
                                let (class, mark) = sign(choice.as_ref());
                                let said = choice.map(|it| t().choice(it.as_str()).into_owned());
                                view! {
                                    <li class=format!("name {class}") id=format!("at-{id}")>
                                        <span class="mark" aria-hidden="true">{mark}</span>
                                        <span class="who">
                                            <span>{name}</span>
                                            <span class="small muted">
                                                {said}
                                            </span>
                                        </span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </Show>
            <Refused />
            <Show when=move || !set_apart.with(Vec::is_empty)>
                <section class="recused">
                    <h4>{move || t().records_recusal()}</h4>
                    <ul>
                        {move || {
                            set_apart
                                .get()
                                .into_iter()
                                .map(|(name, reason)| {
                                    view! {
                                        <li>{name} {reason.map(|it| format!(" – {it}"))}</li>
                                    }
                                })
                                .collect_view()
                        }}
                    </ul>
                </section>
            </Show>
        </aside>
    }
}

/// The refused ballots of the poll on the desk, each with its reason; nothing is dropped.
#[component]
pub fn Refused() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = use_desk().id();
    let refusals = memo(move || {
        let cluster = session.cluster();
        let refusals = cluster.refusals.values().filter(|it| it.poll == key);
        let named = refusals.map(|it| {
            let member = it.member.as_ref();
            let name = member.map(|it| name_of(&cluster, it));
            (name.unwrap_or_default(), it.clone())
        });
        named.collect::<Vec<_>>()
    });
    view! {
            <Show when=move || !refusals.with(Vec::is_empty)>
                <section class="refused">
                    <h4>
                        {move || t().records_refusal()} " (" {move || refusals.with(Vec::len)} ")"
                    </h4>
                    <ul>
                        {move || {
                            refusals
                                .get()
                                .into_iter()
                                .map(|(name, refusal)| view! { <RefusedBallot name refusal /> })
                                .collect_view()
                        }}
                    </ul>
                </section>
            </Show>
    }
}

#[component]
fn RefusedBallot(name: String, refusal: Refusal) -> impl IntoView {
    let (t, formats) = (use_words(), use_formats());
    view! {
        <li id=format!("at-{}", refusal.id)>
            <strong>{name}</strong>
            {move || {
                let words = t();
                let choice = refusal.choice.as_ref();
                let reason = refusal.reason.as_ref();
                let facts: Vec<String> = [
                    choice.map(|it| words.choice(it.as_str()).into_owned()),
                    reason.map(|it| words.refusal(it.as_str()).into_owned()),
                    refusal.note.clone(),
                    refusal.at.map(|day| formats().date(day)),
                ]
                    .into_iter()
                    .flatten()
                    .collect();
                format!(" · {}", facts.join(" · "))
            }}
        </li>
    }
}

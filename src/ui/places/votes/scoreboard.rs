//! One poll as a scoreboard: the question, the count in large figures, the bar with the threshold
//! where the record makes it certain, and the outcome as the organisation recorded it.

use leptos::prelude::*;

use super::roll::Roll;
use super::rule_words;
use super::talk::{Comments, Steps};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::roster::in_order;
use crate::domain::rules::{MajorityBase, RuleCard};
use crate::domain::tally::recorded::{self, Threshold};
use crate::domain::vocabulary::Outcome;
use crate::domain::votes::{Poll, PollOption, RecordedResult};
use crate::ui::kit::arrive;
use crate::words::{Formats as _, Words};

/// The name of an option: the person, else its text.
pub fn option_name(cluster: &Cluster, id: &Id<PollOption>) -> Option<String> {
    let option = cluster.poll_options.get(id)?;
    let person = cluster.person_name(option.person.as_ref());
    person.map(str::to_owned).or_else(|| option.text.clone())
}

#[component]
pub fn Scoreboard(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let poll = memo(move || session.cluster().polls.get(&key).cloned());
    let _ = arrive(id.record());
    let (for_roll, for_talk, for_steps) = (id.clone(), id.clone(), id.clone());
    view! {
        <article class="scoreboard">
            <div class="score-main">
                <a class="to-list" id=format!("at-{id}") href=Route::to(Place::Votes).href()>
                    {move || t().votes_all()}
                </a>
                {move || poll.get().map(|poll| view! { <Score poll /> })}
                <Steps id=for_steps />
                <Comments id=for_talk />
            </div>
            <Roll id=for_roll />
        </article>
    }
}

#[component]
fn Score(poll: Poll) -> impl IntoView {
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
fn of_base(words: Words, base: u32, of: Option<&MajorityBase>) -> String {
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

/// What could be chosen, each with its count as a bar; the winner marked.
#[component]
fn Options(poll: StoredValue<Poll>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    move || {
        let cluster = session.cluster();
        let (id, result) = poll.with_value(|it| (it.id.clone(), it.result.clone()));
        let result = result.unwrap_or_default();
        let mut options = in_order(&cluster.poll_options);
        options.retain(|it| it.poll == id);
        if options.is_empty() {
            return None;
        }
        let most = options
            .iter()
            .filter_map(|it| it.count)
            .max()
            .unwrap_or(1)
            .max(1);
        let rows = options
            .into_iter()
            .map(|option| {
                let won = result.winner.as_ref() == Some(&option.id);
                let count = option.count;
                let name = option_name(&cluster, &option.id).unwrap_or_else(|| t().unnamed().to_owned());
                let rest = count.map(|count| most.saturating_sub(count));
                view! {
                    <li class:won=won>
                        <span class="option-name">
                            {name}
                            {won.then(|| view! { <span class="badge yes">{t().votes_winner()}</span> })}
                        </span>
                        {count
                            .map(|count| {
                                view! {
                                    <strong class="figure">{formats().number(i64::from(count))}</strong>
                                    <span class="vote-bar thin" aria-hidden="true">
                                        <i class="choice" style:flex-grow=count.to_string()></i>
                                        <i style:flex-grow=rest.unwrap_or(0).to_string()></i>
                                    </span>
                                }
                            })}
                    </li>
                }
            })
            .collect_view();
        let words = t();
        let totals: Vec<String> = [
            result.total.map(|it| words.votes_total_ballots(it)),
            result.invalid.map(|it| words.votes_total_invalid(it)),
            result.total_marks.map(|it| words.votes_total_marks(it)),
            poll.with_value(|it| it.participants)
                .map(|it| words.votes_participants(it)),
            poll.with_value(|it| it.max_choices)
                .map(|it| words.votes_max_choices(it)),
            poll.with_value(|it| it.max_points)
                .map(|it| words.votes_max_points(it)),
        ]
        .into_iter()
        .flatten()
        .collect();
        Some(view! {
            <section class="options">
                <h3 class="unseen">{words.records_poll_option()}</h3>
                <ul>{rows}</ul>
                <p class="small muted">{totals.join(" · ")}</p>
            </section>
        })
    }
}

/// The outcome as a sentence with its base, and where it comes from.
#[component]
fn Verdict(poll: StoredValue<Poll>, result: RecordedResult) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let class = match result.outcome {
        Some(Outcome::Adopted | Outcome::Elected) => "verdict adopted",
        Some(Outcome::Rejected) => "verdict rejected",
        _ => "verdict",
    };
    view! {
        <section class=class>
            <p class="statement">
                {move || {
                    let (words, cluster) = (t(), session.cluster());
                    let outcome = result
                        .outcome
                        .as_ref()
                        .map_or_else(
                            || words.outcome_open().to_owned(),
                            |it| words.outcome(it.as_str()).into_owned(),
                        );
                    let sentence = poll
                        .with_value(|poll| told(words, &cluster, poll, &result));
                    view! {
                        <strong>{outcome} "."</strong>
                        " "
                        {sentence}
                    }
                }}
            </p>
            {poll
                .with_value(|it| it.result.as_ref().and_then(|it| it.note.clone()))
                .map(|note| view! { <p>{note}</p> })}
            {poll.with_value(|it| it.explanation.clone()).map(|text| view! { <p>{text}</p> })}
            <p class="small muted">
                {move || {
                    let cluster = session.cluster();
                    poll.with_value(|poll| links(&cluster, poll))
                        .into_iter()
                        .map(|(before, text, route)| {
                            let before = match before {
                                Link::Resolution => t().record_resolution(),
                                Link::Repeats => t().votes_repeats(),
                                Link::Repeated => t().votes_repeated_by(),
                                Link::Meeting => t().record_meeting(),
                            };
                            let text = match route {
                                Some(route) => {
                                    view! { <a href=route.href()>{text}</a> }.into_any()
                                }
                                None => text.into_any(),
                            };
                            view! { <span class="verdict-link">{before} ": " {text}</span> }
                        })
                        .collect_view()
                }}
                <span>{move || t().votes_as_recorded()}</span>
            </p>
        </section>
    }
}

/// The counts with their base, or why there are none.
fn told(words: Words, cluster: &Cluster, poll: &Poll, result: &RecordedResult) -> String {
    let of = poll
        .rule
        .as_ref()
        .and_then(|id| cluster.rule_cards.get(id))
        .and_then(|card| card.majority.as_ref())
        .map(|it| &it.base);
    let mut parts = Vec::new();
    if let (Some(yes), Some(no)) = (result.yes, result.no) {
        parts.push(words.votes_counts(yes, no, result.abstain.unwrap_or(0)));
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    } else if let Some(winner) = result.winner.as_ref() {
        if let Some(name) = option_name(cluster, winner) {
            let count = cluster.poll_options.get(winner).and_then(|it| it.count);
            parts.push(match count {
                Some(count) => words.votes_won(name, count),
                None => name,
            });
        }
        if let Some(base) = result.base {
            parts.push(of_base(words, base, of));
        }
    }
    if poll.quorum_met == Some(false) {
        parts.push(match (poll.present, poll.eligible) {
            (Some(present), Some(eligible)) => words.votes_no_quorum_count(present, eligible),
            _ => words.votes_no_quorum().to_owned(),
        });
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("{}.", parts.join("; "))
}

#[derive(Clone, Copy)]
enum Link {
    Resolution,
    Repeats,
    Repeated,
    Meeting,
}

fn links(cluster: &Cluster, poll: &Poll) -> Vec<(Link, String, Option<Route>)> {
    let to_poll = |poll: &Poll| Some(Route::to(Place::Votes).with("focus", poll.id.as_str()));
    let mut links = Vec::new();
    for resolution in cluster.resolutions.values() {
        if resolution.poll.as_ref() == Some(&poll.id) {
            links.push((Link::Resolution, resolution.number.clone(), None));
        }
    }
    if let Some(first) = poll.follows.as_ref().and_then(|id| cluster.polls.get(id)) {
        links.push((Link::Repeats, first.title.clone(), to_poll(first)));
    }
    for again in cluster.polls.values() {
        if again.follows.as_ref() == Some(&poll.id) {
            links.push((Link::Repeated, again.title.clone(), to_poll(again)));
        }
    }
    if let Some(meeting) = poll
        .meeting
        .as_ref()
        .and_then(|id| cluster.meetings.get(id))
    {
        let title = meeting
            .title
            .clone()
            .unwrap_or_else(|| meeting.date.to_string());
        let route = Route::to(Place::Meetings).with("focus", meeting.id.as_str());
        links.push((Link::Meeting, title, Some(route)));
    }
    links
}

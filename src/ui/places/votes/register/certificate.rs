//! One resolution on a page of its own, to be printed and signed.

use leptos::prelude::*;

use super::lines;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::polling;
use crate::domain::resolutions;
use crate::domain::rules::RuleCard;
use crate::domain::tally;
use crate::domain::votes::{Poll, Resolution};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::votes::poll;
use crate::words::verdict::{self, Cited};
use crate::words::{Formats, Words, rule_cards};

/// What the page says.
#[derive(Debug, Clone, Default, PartialEq)]
struct Certificate {
    organisation: String,
    number: String,
    body: String,
    day: Option<String>,
    place: Option<String>,
    title: Option<String>,
    text: Option<String>,
    verdict: Option<String>,
    rule: Option<String>,
    corrects: Option<String>,
    responsible: Option<String>,
    due: Option<String>,
    status: Option<String>,
    hash: Option<String>,
    previous: Option<String>,
    chair: Option<String>,
    minutes: Option<String>,
}

fn certificate(
    words: Words,
    formats: &impl Formats,
    cluster: &Cluster,
    entry: &Resolution,
    today: Date,
) -> Certificate {
    let poll = entry.poll.as_ref().and_then(|id| cluster.polls.get(id));
    let meeting = poll.and_then(|it| cluster.meetings.get(it.meeting.as_ref()?));
    let body = resolutions::body_of(cluster, entry);
    let (title, text) = lines::said(cluster, entry);
    let card = poll.and_then(|it| polling::card_of(cluster, it));
    let person = |id| cluster.person_name(id).map(str::to_owned);
    let number = |id: &Id<Resolution>| cluster.resolutions.get(id).map(|it| it.number.clone());
    Certificate {
        organisation: cluster
            .organisation()
            .map(|it| it.name.clone())
            .unwrap_or_default(),
        number: entry.number.clone(),
        body: cluster
            .body_name(body.as_ref())
            .unwrap_or_default()
            .to_owned(),
        day: lines::day_of(cluster, entry).map(|day| formats.date(day)),
        place: meeting.and_then(|it| it.place.clone()),
        title,
        text,
        verdict: poll.and_then(|it| told(words, cluster, it, card, today)),
        rule: card.map(|card| rule_cards::sentence(words, card)),
        corrects: entry.corrects.as_ref().and_then(number),
        responsible: person(entry.responsible.as_ref()),
        due: entry.due.map(|day| formats.date(day)),
        status: entry
            .status
            .as_ref()
            .map(|it| words.task_status(it.as_str()).into_owned()),
        hash: entry.hash.clone(),
        previous: entry.previous.clone().filter(|it| !it.is_empty()),
        chair: meeting.and_then(|it| person(it.chair.as_ref())),
        minutes: meeting.and_then(|it| person(it.minute_taker.as_ref())),
    }
}

/// The verdict with all its numbers; of a choice among several, who was chosen.
fn told(
    words: Words,
    cluster: &Cluster,
    poll: &Poll,
    card: Option<&RuleCard>,
    today: Date,
) -> Option<String> {
    let result = poll.result.as_ref()?;
    if result.yes.is_none() && poll.totals.is_none() {
        return poll::won(words, cluster, result);
    }
    let answer = tally::judge(&polling::case_of(cluster, poll, today));
    let cited = Cited {
        name: card.map(|it| it.name.as_str()),
        clause: card.and_then(|it| it.clause.as_deref()),
    };
    Some(verdict::sentence(words, &answer, cited))
}

#[component]
pub fn CertificatePage(id: Id<Resolution>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let back = Route::to(Place::Votes)
        .with("view", "register")
        .with("focus", id.as_str());
    let shown = memo(move || {
        let cluster = session.cluster();
        let entry = cluster.resolutions.get(&id)?;
        Some(certificate(
            t(),
            formats().as_ref(),
            &cluster,
            entry,
            session.today(),
        ))
    });
    let fact = move |word: &'static str, value: Option<String>| {
        value.map(|value| view! { <dt>{word}</dt> <dd>{value}</dd> })
    };
    let sheet = move |it: Certificate| {
        let words = t();
        let where_and_when: Vec<String> = [it.place, it.day].into_iter().flatten().collect();
        let sign = |role: &'static str, name: Option<String>| {
            view! {
                <div class="signature">
                    <span>{name}</span>
                    <span class="small muted">{role}</span>
                </div>
            }
        };
        view! {
            <article class="certificate">
                <header>
                    <p class="eyebrow">{it.organisation}</p>
                    <h2>
                        <span class="small muted">{words.record_resolution()}</span>
                        {it.number}
                    </h2>
                    <p class="muted">{it.body} " · " {where_and_when.join(", ")}</p>
                </header>
                <p class="statement resolved">{it.title}</p>
                {it.text.map(|text| view! { <p class="statement resolution-text">{text}</p> })}
                {it
                    .verdict
                    .map(|text| {
                        view! {
                            <section>
                                <h3 class="eyebrow">{words.register_vote()}</h3>
                                <p>{text}</p>
                            </section>
                        }
                    })}
                <dl class="facts">
                    {fact(words.record_rule_card(), it.rule)}
                    {fact(words.register_corrects(), it.corrects)}
                    {fact(words.projects_responsible(), it.responsible)}
                    {fact(words.projects_due(), it.due)}
                    {fact(words.status(), it.status)}
                </dl>
                <div class="signatures">
                    {sign(words.seat_role_chair(), it.chair)}
                    {sign(words.register_minute_taker(), it.minutes)}
                </div>
                <footer class="small muted">
                    {match it.hash {
                        Some(hash) => {
                            view! {
                                <p>{words.register_seal()} <code>{hash}</code></p>
                                {it
                                    .previous
                                    .map(|before| {
                                        view! { <p>{words.register_before()} <code>{before}</code></p> }
                                    })}
                            }
                                .into_any()
                        }
                        None => view! { <p>{words.register_without_seal()}</p> }.into_any(),
                    }}
                </footer>
            </article>
        }
    };
    view! {
        <div class="toolbar no-print">
            <a class="to-list" href=back.href()>
                {move || t().register_back()}
            </a>
            <button type="button" class="button strong" on:click=move |_| page::print()>
                <Icon sign=Sign::Print />
                {move || t().print()}
            </button>
        </div>
        {move || shown.get().map(sheet)}
    }
}

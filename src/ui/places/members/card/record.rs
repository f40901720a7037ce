//! What the other places know of a member: its seats, attendance, projects and votes.

use leptos::prelude::*;

use super::super::RightMark;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::meetings::Attendance;
use crate::domain::membership::Member;
use crate::domain::polling;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::{Presence, Right};
use crate::domain::votes::PollOption;
use crate::ui::places::fields::Address;
use crate::words::Formats as _;

/// A seat of the member, or of a person of it.
#[derive(Clone, PartialEq)]
struct Sits {
    body: RecordId,
    name: String,
    role: Option<String>,
    right: Right,
    person: Option<String>,
    span: (Option<Date>, Option<Date>),
    over: bool,
}

#[component]
pub fn Seats(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let member: Id<Member> = id.into();
    let seats = memo(move || {
        let cluster = session.cluster();
        // A person's seat is its member's as well.
        let holds = |seat: &&Seat| {
            seat.member.as_ref() == Some(&member)
                || seat.member.is_none()
                    && seat
                        .person
                        .as_ref()
                        .and_then(|person| cluster.people.get(person)?.member.as_ref())
                        == Some(&member)
        };
        let mut seats = in_order(&cluster.seats);
        seats.retain(holds);
        // Those that are over come last, with their days.
        let today = session.today();
        sorting::by_key(&mut seats, |it| it.to.is_some_and(|to| to < today));
        let told = seats.into_iter().map(|seat| Sits {
            body: seat.body.record(),
            name: cluster
                .body_name(Some(&seat.body))
                .unwrap_or_default()
                .to_owned(),
            role: seat.role.as_ref().map(ToString::to_string),
            right: cluster.right_of_seat_on(seat, today),
            person: cluster.person_name(seat.person.as_ref()).map(str::to_owned),
            span: (seat.from, seat.to),
            over: seat.to.is_some_and(|to| to < today),
        });
        told.collect::<Vec<_>>()
    });
    let line = move |it: Sits| {
        let day = |day: Option<Date>| day.map(|day| formats().date(day)).unwrap_or_default();
        let span = match it.span {
            (None, None) => None,
            (from, to) => Some(format!("{} – {}", day(from), day(to))),
        };
        let role = it.role.map(|role| t().seat_role(&role).into_owned());
        let note = [role, it.person, span].into_iter().flatten();
        view! {
            <li class="record-row" class:over=it.over>
                <RightMark right=Some(it.right) />
                <Address record=it.body name=it.name />
                <span class="muted small">{note.collect::<Vec<_>>().join(" · ")}</span>
            </li>
        }
    };
    view! {
        <Show when=move || !seats.with(Vec::is_empty)>
            <section>
                <h3>{move || t().records("seat").into_owned()}</h3>
                <ul class="rows">{move || seats.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
pub fn Attended(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let member: Id<Member> = id.into();
    let attended = memo(move || {
        let cluster = session.cluster();
        let mut attended: Vec<(_, String, Attendance, Option<String>)> = cluster
            .attendances
            .values()
            .filter(|it| it.member == member)
            .filter_map(|it| {
                let meeting = cluster.meetings.get(&it.meeting)?;
                let title = meeting.title.as_deref();
                let name = title.or_else(|| cluster.body_name(Some(&meeting.body)));
                let person = cluster.person_name(it.person.as_ref()).map(str::to_owned);
                Some((
                    meeting.date,
                    name.unwrap_or_default().to_owned(),
                    it.clone(),
                    person,
                ))
            })
            .collect();
        sorting::by_key(&mut attended, |(date, ..)| std::cmp::Reverse(*date));
        attended
    });
    let there = |all: &Vec<(_, String, Attendance, Option<String>)>| {
        let there = all.iter().filter(|it| it.2.status == Presence::Present);
        there.count()
    };
    let line = move |(date, name, attendance, person): (_, String, Attendance, Option<String>)| {
        let presence = t().presence(attendance.status.as_str()).into_owned();
        // Whoever was not there decided nothing.
        let present = attendance.status == Presence::Present;
        let authority = match attendance.authority.filter(|_| present) {
            Some(true) => Some(t().authority_given()),
            Some(false) => Some(t().authority_lacking()),
            None => None,
        };
        let lacking = attendance.authority == Some(false);
        let place = format!("{} · {name}", formats().date(date));
        let note = [Some(presence), person]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        view! {
            <li class="record-row">
                <Address record=attendance.meeting.record() name=place />
                <span class="muted small">
                    {note}
                    {authority.map(|word| view! {
                        " · "
                        <span class:lacking=lacking>{lacking.then_some("⚠ ")} {word}</span>
                    })}
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || !attended.with(Vec::is_empty)>
            <section>
                <h3>
                    {move || t().records("attendance").into_owned()}
                    " "
                    <span class="muted small">
                        {move || attended.with(|all| t().x_of_y(there(all), all.len()))}
                    </span>
                </h3>
                <ul class="rows">{move || attended.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
pub fn Projects(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member: Id<Member> = id.into();
    let projects = memo(move || {
        let cluster = session.cluster();
        in_order(&cluster.projects)
            .into_iter()
            .filter_map(|project| {
                let leads = project.lead_member.as_ref() == Some(&member);
                (leads || project.partners.contains(&member))
                    .then(|| (project.id.record(), project.title.clone(), leads))
            })
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !projects.with(Vec::is_empty)>
            <section>
                <h3>{move || t().records("project").into_owned()}</h3>
                <ul class="rows">
                    {move || {
                        projects
                            .get()
                            .into_iter()
                            .map(|(project, title, leads)| view! {
                                <li class="record-row">
                                    <Address record=project name=title />
                                    <span class="muted small">
                                        {if leads { t().members_leads() } else { t().members_partner() }}
                                    </span>
                                </li>
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

/// What was picked, by name: in the order in which it was ranked, with its points where it got several.
fn picked(cluster: &Cluster, picks: &[Id<PollOption>]) -> String {
    let mut named: Vec<(&str, usize)> = Vec::new();
    for option in picks.iter().filter_map(|it| cluster.poll_options.get(it)) {
        let idea = option.idea.as_ref().and_then(|it| cluster.ideas.get(it));
        let name = option
            .text
            .as_deref()
            .or_else(|| cluster.person_name(option.person.as_ref()))
            .or_else(|| idea.map(|it| it.text.as_str()))
            .unwrap_or(option.id.as_str());
        match named.iter_mut().find(|it| it.0 == name) {
            Some((_, points)) => *points += 1,
            None => named.push((name, 1)),
        }
    }
    let named = named.into_iter().map(|(name, points)| match points {
        1 => name.to_owned(),
        points => format!("{name} × {points}"),
    });
    named.collect::<Vec<_>>().join(", ")
}

#[component]
pub fn Votes(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let member: Id<Member> = id.into();
    let votes = memo(move || {
        let cluster = session.cluster();
        let own = cluster.ballots.values().filter(|it| it.member == member);
        let mut votes: Vec<_> = own
            .filter_map(|ballot| {
                // What was not cast in the open is nobody's to read here.
                let poll = cluster.polls.get(&ballot.poll)?;
                if polling::hides_names(poll, polling::card_of(&cluster, poll)) {
                    return None;
                }
                Some((
                    cluster.day_of_poll(poll),
                    poll.id.record(),
                    poll.title.clone(),
                    ballot.choice.as_ref().map(ToString::to_string),
                    picked(&cluster, &ballot.picks),
                ))
            })
            .collect();
        sorting::by_key(&mut votes, |(day, ..)| std::cmp::Reverse(*day));
        votes
    });
    view! {
        <Show when=move || !votes.with(Vec::is_empty)>
            <section>
                <h3>{move || t().members_votes()}</h3>
                <ul class="rows">
                    {move || {
                        votes
                            .get()
                            .into_iter()
                            .map(|(day, poll, title, choice, picks)| view! {
                                <li class="record-row">
                                    <Address record=poll name=title />
                                    <span class="muted small">
                                        {day.map(|day| format!("{} · ", formats().date(day)))}
                                        {choice.map(|it| t().choice(&it).into_owned())}
                                        {picks}
                                    </span>
                                </li>
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

//! What the other places know of a member: its seats, attendance, projects and votes.

use leptos::prelude::*;

use super::super::RightMark;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::Attendance;
use crate::domain::membership::Member;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::Presence;
use crate::ui::places::fields::Address;
use crate::words::Formats as _;

#[component]
pub fn Seats(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
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
        in_order(&cluster.seats)
            .into_iter()
            .filter(holds)
            .map(|seat| {
                (
                    seat.body.record(),
                    cluster
                        .body_name(Some(&seat.body))
                        .unwrap_or_default()
                        .to_owned(),
                    seat.role.as_ref().map(ToString::to_string),
                    cluster.right_of_seat_on(seat, session.today()),
                    cluster.person_name(seat.person.as_ref()).map(str::to_owned),
                )
            })
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !seats.with(Vec::is_empty)>
            <section>
                <h3>{move || t().records("seat").into_owned()}</h3>
                <ul class="rows">
                    {move || {
                        seats
                            .get()
                            .into_iter()
                            .map(|(body, name, role, right, person)| {
                                let role = role.map(|role| t().seat_role(&role).into_owned());
                                let note = [role, person].into_iter().flatten().collect::<Vec<_>>();
                                view! {
                                    <li class="record-row">
                                        <RightMark right=Some(right) />
                                        <Address record=body name=name />
                                        <span class="muted small">{note.join(" · ")}</span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
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
                <h3>{move || t().records("attendance").into_owned()}</h3>
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
                // What was cast in secret is nobody's to read here.
                let poll = cluster.polls.get(&ballot.poll);
                let poll = poll.filter(|it| it.open_ballot != Some(false))?;
                let said = ballot.choice.as_ref().map(|it| it.as_str().to_owned());
                let said = said.unwrap_or_default();
                Some((
                    cluster.day_of_poll(poll),
                    poll.id.record(),
                    poll.title.clone(),
                    said,
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
                            .map(|(day, poll, title, choice)| view! {
                                <li class="record-row">
                                    <Address record=poll name=title />
                                    <span class="muted small">
                                        {day.map(|day| format!("{} · ", formats().date(day)))}
                                        {t().choice(&choice).into_owned()}
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

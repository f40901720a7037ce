//! Working groups along the core competences and services (H28): who leads them, what they work on,
//! and how the load lies on catalysts and partners (D20).

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::SeatRole;
use crate::domain::work::Project;
use crate::domain::work::groups::{self, Group, Strand};
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;

#[component]
pub fn Groups() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let empty = memo(move || groups::strands(&session.cluster(), session.today()).is_empty());
    view! {
        <div class="groups-part">
            <Show when=move || empty.get()>
                <p class="muted">{move || t().groups_empty()}</p>
            </Show>
            {move || {
                let cluster = session.cluster();
                let strands = groups::strands(&cluster, session.today());
                strands.iter().map(|it| strand(&cluster, t(), it)).collect_view()
            }}
            <section class="part">
                <h2>{move || t().groups_catalysts()}</h2>
                {move || catalysts(&session.cluster(), t(), session.today())}
            </section>
            <section class="part">
                <h2>{move || t().groups_partners()}</h2>
                <p class="muted small">{move || t().groups_partners_hint()}</p>
                {move || partners(&session.cluster(), t(), session.today())}
            </section>
        </div>
    }
}

fn gap(text: &'static str) -> AnyView {
    view! {
        <span class="badge warning">
            <Icon sign=Sign::Warning />
            {text}
        </span>
    }
    .into_any()
}

/// A competence with its services and groups.
fn strand(cluster: &Cluster, words: Words, strand: &Strand<'_>) -> AnyView {
    // Where there are no competences, no group lacks one.
    let without = if cluster.competences.is_empty() {
        words.groups_view()
    } else {
        words.groups_no_competence()
    };
    let named = strand.competence.map(|it| it.name.clone());
    let name = named.unwrap_or_else(|| without.to_owned());
    let idle = strand.competence.is_some() && strand.is_idle();
    let offers: Vec<AnyView> = strand
        .offers
        .iter()
        .map(|offer| {
            let groups: Vec<AnyView> = offer
                .groups
                .iter()
                .map(|it| group(cluster, words, it))
                .collect();
            let none = groups.is_empty().then(|| gap(words.groups_no_group()));
            view! {
                <li class="offer">
                    <h3>{offer.service.name.clone()} " " {none}</h3>
                    <ul>{groups}</ul>
                </li>
            }
            .into_any()
        })
        .collect();
    let alone: Vec<AnyView> = strand
        .groups
        .iter()
        .map(|it| group(cluster, words, it))
        .collect();
    let no_service = strand.competence.is_some() && strand.offers.is_empty();
    view! {
        <section class="part strand" class:loose=strand.competence.is_none()>
            <h2>
                {name} " " {idle.then(|| gap(words.groups_no_group()))} " "
                {no_service.then(|| gap(words.groups_no_service()))}
            </h2>
            <ul class="offers">
                {offers}
                {(!alone.is_empty()).then(|| view! { <li class="offer"><ul>{alone}</ul></li> })}
            </ul>
        </section>
    }
    .into_any()
}

fn names(cluster: &Cluster, seats: &[&Seat]) -> String {
    let names = seats.iter().map(|seat| {
        let person = cluster.person_name(seat.person.as_ref());
        let member = cluster.member_name(seat.member.as_ref());
        let name: Vec<&str> = person.into_iter().chain(member).collect();
        name.join(", ")
    });
    names.collect::<Vec<_>>().join(" · ")
}

fn group(cluster: &Cluster, words: Words, group: &Group<'_>) -> AnyView {
    let href = Route::to(Place::Structure)
        .with("focus", group.body.id.as_str())
        .href();
    // A role that the organisation gives nowhere is missed nowhere.
    let lead = |role: &SeatRole, seats: &[&Seat]| {
        if seats.is_empty() && !cluster.seats.values().any(|it| it.has_role(role)) {
            return None;
        }
        let role = words.seat_role(role.as_str()).into_owned();
        let named = if seats.is_empty() {
            gap(words.seat_vacant())
        } else {
            names(cluster, seats).into_any()
        };
        Some(view! { <dt>{role}</dt> <dd>{named}</dd> })
    };
    let projects: Vec<AnyView> = group.projects.iter().map(|it| project(words, it)).collect();
    let none = projects.is_empty();
    view! {
        <li class="group-card">
            <p><a href=href><strong>{group.body.name.clone()}</strong></a></p>
            <dl class="facts">
                {lead(&SeatRole::Catalyst, &group.catalysts)}
                {lead(&SeatRole::Coordinator, &group.coordinators)}
                <dt>{words.groups_seats()}</dt>
                <dd>{group.members}</dd>
                <dt>{words.nav_projects()}</dt>
                <dd>
                    {if none {
                        view! { <span class="faint">"–"</span> }.into_any()
                    } else {
                        view! { <ul>{projects}</ul> }.into_any()
                    }}
                </dd>
            </dl>
        </li>
    }
    .into_any()
}

fn project(words: Words, project: &Project) -> AnyView {
    let route = Route::to(Place::Projects).with("view", "groups");
    let href = route.with("focus", project.id.as_str()).href();
    let status = project.status.as_ref();
    let status = status.map(|it| words.project_status(it.as_str()).into_owned());
    view! {
        <li>
            <a href=href>{project.title.clone()}</a>
            {status.map(|it| view! { <span class="muted small">" · " {it}</span> })}
        </li>
    }
    .into_any()
}

/// A load as a bar beside its figures; the longest is as long as the column.
fn bar(weight: usize, most: usize) -> AnyView {
    let tenths = |of: usize| (weight * of).checked_div(most).unwrap_or_default();
    view! {
        <svg class="load" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width=tenths(100) height="8" />
        </svg>
    }
    .into_any()
}

fn catalysts(cluster: &Cluster, words: Words, today: crate::domain::measure::Date) -> AnyView {
    let loads = groups::catalysts(cluster, today);
    if loads.is_empty() {
        return view! { <p class="muted">{words.groups_no_catalyst()}</p> }.into_any();
    }
    let weight = |it: &groups::CatalystLoad<'_>| it.projects.len() + it.responsible + it.items;
    let most = loads.iter().map(weight).max().unwrap_or_default();
    let lines = loads.iter().map(|it| {
        let person = cluster.person_name(it.person);
        let member = it
            .member
            .or_else(|| cluster.people.get(it.person?)?.member.as_ref());
        let member = cluster.member_name(member).map(str::to_owned);
        let name = person
            .map(str::to_owned)
            .or_else(|| member.clone())
            .unwrap_or_default();
        let member = member.filter(|member| *member != name);
        let groups: Vec<&str> = it.groups.iter().map(|it| it.name.as_str()).collect();
        view! {
            <tr>
                <th scope="row">
                    {name} {member.map(|it| view! { <span class="muted small">{it}</span> })}
                </th>
                <td>{groups.join(" · ")}</td>
                <td class="count">{it.projects.len()}</td>
                <td class="count">{it.responsible}</td>
                <td class="count">{it.items}</td>
                <td>{bar(weight(it), most)}</td>
            </tr>
        }
    });
    view! {
        <div class="table-wrap">
            <table class="loads">
                <thead>
                    <tr>
                        <th scope="col">{words.seat_role("catalyst").into_owned()}</th>
                        <th scope="col">{words.projects_group()}</th>
                        <th scope="col" class="count">{words.groups_under_way()}</th>
                        <th scope="col" class="count">{words.projects_responsible()}</th>
                        <th scope="col" class="count">{words.groups_items()}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn partners(cluster: &Cluster, words: Words, today: crate::domain::measure::Date) -> AnyView {
    let loads = groups::partners(cluster, today);
    let most = loads
        .iter()
        .map(groups::PartnerLoad::weight)
        .max()
        .unwrap_or_default();
    let idle = loads.iter().filter(|it| it.weight() == 0).count();
    if idle == loads.len() {
        return (idle > 0)
            .then(|| view! { <p class="muted">{words.groups_idle(idle)}</p> })
            .into_any();
    }
    let lines = loads.iter().filter(|it| it.weight() > 0).map(|it| {
        let href = Route::to(Place::Members)
            .with("focus", it.member.id.as_str())
            .href();
        view! {
            <tr>
                <th scope="row"><a href=href>{it.member.name.clone()}</a></th>
                <td class="count">{it.leads.len()}</td>
                <td class="count">{it.joins}</td>
                <td class="count">{it.catalyst}</td>
                <td class="count">{it.groups}</td>
                <td>{bar(it.weight(), most)}</td>
            </tr>
        }
    });
    view! {
        <div class="table-wrap">
            <table class="loads">
                <thead>
                    <tr>
                        <th scope="col">{words.record_member()}</th>
                        <th scope="col" class="count">{words.groups_leads()}</th>
                        <th scope="col" class="count">{words.groups_joins()}</th>
                        <th scope="col" class="count">{words.seat_role("catalyst").into_owned()}</th>
                        <th scope="col" class="count">{words.groups_in_groups()}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
        {(idle > 0).then(|| view! { <p class="muted small">{words.groups_idle(idle)}</p> })}
    }
    .into_any()
}

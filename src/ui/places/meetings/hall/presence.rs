//! Who was there: the quorum as a light, and the attendance as a grid of names.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::meetings::{Attendance, Meeting};
use crate::domain::sorting;
use crate::domain::vocabulary::{Presence, Right};

/// "21 present of 24 · 13 needed · quorate", as the minutes record it.
#[component]
pub fn QuorumLight(id: Id<Meeting>) -> impl IntoView {
    let t = use_words();
    let quorum = watch(move |cluster| cluster.meetings.get(&id).map(|it| it.quorum.clone()));
    move || {
        let words = t();
        let Some(quorum) = quorum.get()? else {
            return Some(
                view! { <p class="quorum-light unset">{words.meetings_quorum_unset()}</p> }
                    .into_any(),
            );
        };
        let verdict = if quorum.met {
            words.meetings_quorate()
        } else {
            words.meetings_not_quorate()
        };
        let lacking = quorum.present_without_authority.filter(|it| *it > 0);
        Some(
            view! {
                <p class="quorum-light" class:met=quorum.met>
                    <span class="light" aria-hidden="true"></span>
                    {words.meetings_quorum_line(quorum.present, quorum.eligible, quorum.needed)}
                    " · "
                    <strong>{verdict}</strong>
                    {lacking.map(|it| format!(" · {}", words.meetings_without_authority(it)))}
                    {quorum.note.map(|note| view! { <span class="muted">" – " {note}</span> })}
                </p>
            }
            .into_any(),
        )
    }
}

/// One name in the grid.
#[derive(Debug, Clone, PartialEq)]
struct Name {
    attendance: Attendance,
    member: String,
    person: Option<String>,
    votes: bool,
}

fn names(cluster: &Cluster, meeting: &Id<Meeting>) -> Vec<Name> {
    let held = cluster.meetings.get(meeting).map(|it| it.date);
    cluster
        .attendances
        .values()
        .filter(|it| it.meeting == *meeting)
        .map(|it| {
            let member = cluster.members.get(&it.member);
            let right = member.and_then(|member| cluster.right_on(member, held?));
            Name {
                attendance: it.clone(),
                member: member.map_or_else(|| it.member.to_string(), |member| member.name.clone()),
                person: cluster.person_name(it.person.as_ref()).map(str::to_owned),
                votes: right == Some(Right::Vote),
            }
        })
        .collect()
}

/// The attendance: those who vote first, then those who are heard.
#[component]
pub fn Presences(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let grid = memo(move || names(&session.cluster(), &id));
    let counted = move |presence: &Presence| {
        grid.with(|grid| {
            let of = grid.iter().filter(|it| it.attendance.status == *presence);
            of.count()
        })
    };
    view! {
        <section class="part">
            <h3>
                {move || t().records_attendance()}
                <span class="muted count">
                    {move || {
                        if grid.with(Vec::is_empty) {
                            return String::new();
                        }
                        let words = t();
                        Presence::SHIPPED
                            .iter()
                            .map(|it| format!("{} {}", counted(it), words.presence(it.as_str()).to_lowercase()))
                            .collect::<Vec<_>>()
                            .join(" · ")
                    }}
                </span>
            </h3>
            <Show when=move || grid.with(Vec::is_empty)>
                <p class="muted">{move || t().meetings_no_attendance()}</p>
            </Show>
            {move || {
                let formats = formats();
                let mut names = grid.get();
                sorting::by(&mut names, |a, b| formats.compare(&a.member, &b.member));
                let (voting, heard): (Vec<_>, Vec<_>) = names.into_iter().partition(|it| it.votes);
                let words = t();
                [(words.meetings_votes_here(), voting), (words.meetings_heard_here(), heard)]
                    .into_iter()
                    .filter(|(_, names)| !names.is_empty())
                    .map(|(heading, names)| {
                        view! {
                            <h4 class="eyebrow">
                                {heading} " (" {names.len()} ")"
                            </h4>
                            <ul class="roll">
                                {names.into_iter().map(|name| view! { <NameCell name /> }).collect_view()}
                            </ul>
                        }
                    })
                    .collect_view()
            }}
        </section>
    }
}

#[component]
fn NameCell(name: Name) -> impl IntoView {
    let t = use_words();
    let Name {
        attendance,
        member,
        person,
        votes,
    } = name;
    let (class, mark) = match attendance.status {
        Presence::Present => ("present", "✓"),
        Presence::Excused => ("excused", "–"),
        Presence::Absent => ("absent", "×"),
        Presence::Other(_) => ("other", "?"),
    };
    let present = attendance.status == Presence::Present;
    let lacking = present && votes && attendance.authority == Some(false);
    let status = attendance.status;
    view! {
        <li class=format!("name {class}") id=format!("at-{}", attendance.id)>
            <span class="mark" aria-hidden="true">{mark}</span>
            <span class="who">
                <span>{member}</span>
                <span class="small muted">
                    {move || t().presence(status.as_str()).into_owned()}
                    {person.map(|person| format!(" · {person}"))}
                </span>
                {lacking
                    .then(|| {
                        view! {
                            <span class="small lacking">{move || t().authority_lacking()}</span>
                        }
                    })}
            </span>
        </li>
    }
}

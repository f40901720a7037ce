//! The member in hand: who sits there and with which authority, its times, who holds its vote, and
//! whether it takes part in the item that runs.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::arrivals::FIELD;
use super::desk::{Hall, ids, use_hall};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{Watched, memo, row, watch};
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::TimeOfDay;
use crate::domain::meetings::presence::{self, mandate::Mandate};
use crate::domain::meetings::{Attendance, Meeting};
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record};
use crate::domain::votes::Poll;
use crate::ui::kit::{Choose, Editable, new_id, setter};
use crate::words::Formats as _;

#[component]
pub fn Chosen() -> impl IntoView {
    let hall = use_hall();
    // A new one in hand gets a new panel; a change of its line does not, so the keyboard stays.
    move || hall.chosen.get().map(|member| panel(hall, &member))
}

fn panel(hall: Hall, member: &str) -> AnyView {
    let t = use_words();
    let id = StoredValue::new(Id::<Member>::new(member));
    let meeting = StoredValue::new(hall.id());
    let name = watch(move |cluster| {
        id.with_value(|id| cluster.member_name(Some(id)).unwrap_or_default().to_owned())
    });
    let listed = watch(move |cluster| {
        let row = presence::row_of(cluster, &meeting.get_value(), &id.get_value());
        row.map(|row| row.id.clone())
    });
    let miss = move |excused: bool| {
        let cluster = hall.session.cluster_untracked();
        let asked =
            id.with_value(|id| presence::door::miss(&cluster, &hall.id(), id, excused, &mut ids));
        hall.seat(asked);
    };
    let locked = move || hall.session.read_only();
    view! {
        <section class="hall-chosen" aria-label=move || name.get()>
            <h4>
                {move || name.get()}
                <button
                    type="button"
                    class="button quiet square"
                    aria-label=move || t().close()
                    on:click=move |_| {
                        hall.chosen.set(None);
                        page::focus(FIELD);
                    }
                >
                    "×"
                </button>
            </h4>
            {move || listed.get().map(|listed| facts(hall, id, &listed))}
            <dl class="facts">
                <dt>{move || t().record_proxy()}</dt>
                <dd>{proxy(hall, id, meeting)}</dd>
                {recusal(hall, id)}
            </dl>
            <Show when=move || !locked()>
                <p class="hall-do">
                    <button type="button" class="button" on:click=move |_| miss(true)>
                        {move || t().presence("excused").into_owned()}
                    </button>
                    <button type="button" class="button" on:click=move |_| miss(false)>
                        {move || t().presence("absent").into_owned()}
                    </button>
                </p>
            </Show>
        </section>
    }
    .into_any()
}

/// What the list says of a member that is on it.
fn facts(hall: Hall, member: StoredValue<Id<Member>>, listed: &Id<Attendance>) -> AnyView {
    let (t, formats) = (use_words(), use_formats());
    let record = listed.record();
    let line: Watched<Attendance> = row(listed.as_str(), |cluster| &cluster.attendances);
    let people = watch(move |cluster| {
        let people = presence::mandate::sitters(cluster, &member.get_value()).into_iter();
        let people = people.map(|it| (it.id.as_str().to_owned(), it.name.clone()));
        people.collect::<Vec<_>>()
    });
    let people = Signal::derive(move || {
        let mut options = vec![(String::new(), t().not_set().to_owned())];
        options.extend(people.get());
        options
    });
    let person = line.part(|it| {
        let person = it.person.as_ref().map(|it| it.as_str().to_owned());
        person.unwrap_or_default()
    });
    let seated = UnsyncCallback::new(move |person: String| {
        let cluster = hall.session.cluster_untracked();
        let person = (!person.is_empty()).then(|| Id::new(&person));
        let Some(line) = line.get_untracked() else {
            return false;
        };
        hall.seat(presence::door::seat(&cluster, &line, person.as_ref()))
    });
    // What the person's own record says, and the paper it rests on.
    let mandate = memo(move || {
        let cluster = hall.session.cluster();
        let person = cluster.people.get(line.get()?.person.as_ref()?)?;
        let held = hall.meeting.with(|it| it.map(|it| it.date))?;
        Some((
            presence::mandate::mandate(person, held),
            person.authority_paper.clone(),
        ))
    });
    let mandate = move || {
        let (mandate, paper) = mandate.get()?;
        let (words, formats) = (t(), formats());
        let mut said = vec![match mandate {
            Mandate::Holds => words.authority_given().to_owned(),
            Mandate::Lacks => words.authority_lacking().to_owned(),
            Mandate::Expired(day) => words.hall_mandate_expired(formats.date(day)),
            Mandate::NotYet(day) => words.hall_mandate_not_yet(formats.date(day)),
            Mandate::Unknown => words.hall_mandate_unknown().to_owned(),
        }];
        said.extend(paper.map(|paper| words.hall_mandate_paper(paper)));
        Some(said.join(" · "))
    };
    let to_tick = record.clone();
    let told = Signal::derive(move || t().hall_person().to_owned());
    let note = Signal::derive(move || t().hall_note().to_owned());
    view! {
        <dl class="facts">
            <dt>{told}</dt>
            <dd>
                <Choose value=person options=people label=told save=seated />
                <p class="small muted">{mandate}</p>
            </dd>
            <dt>{move || t().votes_authority()}</dt>
            <dd>
                <label>
                    <input
                        type="checkbox"
                        disabled=move || hall.session.read_only()
                        prop:checked=move || line.with(|it| it.is_some_and(|it| it.authority == Some(true)))
                        on:change=move |event| {
                            let given = event_target_checked(&event);
                            hall.session.dispatch(&Command::set(&to_tick, "authority", Some(given.into())));
                        }
                    />
                    " "
                    {move || t().polls_authorised()}
                </label>
            </dd>
            <dt>{move || t().hall_arrived_at()}</dt>
            <dd>{time(hall, line, true)}</dd>
            <dt>{move || t().hall_left_at()}</dt>
            <dd>{time(hall, line, false)}</dd>
            <Show when=move || line.with(|it| it.is_some_and(|it| !it.away.is_empty()))>
                <dt>{move || t().hall_away()}</dt>
                <dd>
                    {move || {
                        let away = line.get().map(|it| it.away).unwrap_or_default();
                        let spell = |it: &crate::domain::meetings::Away| {
                            let back = it.back.map(|it| it.to_string()).unwrap_or_default();
                            format!("{}–{back}", it.left)
                        };
                        away.iter().map(spell).collect::<Vec<_>>().join(", ")
                    }}
                </dd>
            </Show>
            <dt>{note}</dt>
            <dd>
                <Editable
                    value=line.part(|it| it.note.clone().unwrap_or_default())
                    label=note
                    placeholder=Signal::derive(move || t().not_set().to_owned())
                    save=setter(record, "note")
                />
            </dd>
        </dl>
    }
    .into_any()
}

/// A time of the list, set right by hand; the other one is kept in order with it.
fn time(hall: Hall, line: Watched<Attendance>, arrival: bool) -> AnyView {
    let t = use_words();
    let value = line.part(move |it| {
        let time = if arrival { it.arrived } else { it.left };
        time.map(|it| it.to_string()).unwrap_or_default()
    });
    let save = UnsyncCallback::new(move |typed: String| {
        let Some(line) = line.get_untracked() else {
            return false;
        };
        let typed = typed.trim();
        let time = match typed.parse::<TimeOfDay>() {
            Ok(time) => Some(time),
            Err(_) if typed.is_empty() => None,
            Err(_) => return hall.refuse(hall.words().hall_not_a_time(typed.to_owned())),
        };
        let (arrived, left) = if arrival {
            (time, line.left)
        } else {
            (line.arrived, time)
        };
        hall.seat(presence::door::retime(&line, arrived, left))
    });
    let label = Signal::derive(move || {
        let words = t();
        let word = if arrival {
            words.hall_arrived_at()
        } else {
            words.hall_left_at()
        };
        word.to_owned()
    });
    let placeholder = Signal::derive(move || t().not_set().to_owned());
    view! { <Editable value label save placeholder /> }.into_any()
}

/// Who holds the member's vote throughout the meeting.
fn proxy(hall: Hall, giver: StoredValue<Id<Member>>, meeting: StoredValue<Id<Meeting>>) -> AnyView {
    let t = use_words();
    let holder = watch(move |cluster| {
        let holder =
            presence::proxies::holder_of(cluster, &meeting.get_value(), &giver.get_value());
        holder.map(|it| it.as_str().to_owned()).unwrap_or_default()
    });
    let holders = memo(move || {
        let mut holders = vec![(String::new(), t().polls_no_proxy().to_owned())];
        hall.room.with(|room| {
            let others = room.lines.iter().filter(|it| it.votes);
            let others = others.filter(|it| giver.with_value(|id| id.as_str() != it.member));
            holders.extend(others.map(|it| (it.member.clone(), it.name.clone())));
        });
        holders
    });
    let save = UnsyncCallback::new(move |holder: String| {
        let cluster = hall.session.cluster_untracked();
        let holder = (!holder.is_empty()).then(|| Id::new(&holder));
        let asked = giver.with_value(|giver| {
            presence::proxies::hand_over(&cluster, &hall.id(), giver, holder.as_ref(), &mut ids)
        });
        hall.seat(asked)
    });
    let label = Signal::derive(move || t().record_proxy().to_owned());
    view! { <Choose value=holder options=holders label save /> }.into_any()
}

/// Whether the member leaves the roll of the item that runs, where that has a motion.
fn recusal(hall: Hall, member: StoredValue<Id<Member>>) -> AnyView {
    let t = use_words();
    let poll = memo(move || {
        let cluster = hall.session.cluster();
        let item = cluster.agenda_items.get(&hall.current.get()?)?;
        let poll = cluster.polls.get(item.poll.as_ref()?)?;
        (!crate::domain::motions::is_closed(poll)).then(|| poll.id.clone())
    });
    let of = move |poll: &Id<Poll>| {
        let cluster = hall.session.cluster();
        let mut recusals = cluster.recusals.values();
        let found = member
            .with_value(|member| recusals.find(|it| it.poll == *poll && it.member == *member));
        found.map(|it| it.id.record())
    };
    let set = move |poll: &Id<Poll>, recused: bool| {
        let known = untrack(|| of(poll));
        let command = match known {
            Some(record) if !recused => Command::Delete { record },
            None if recused => Command::Create(
                Record::new(Kind::Recusal, &new_id(Kind::Recusal))
                    .with("poll", poll.as_str())
                    .with("member", member.with_value(|it| it.as_str().to_owned())),
            ),
            _ => return,
        };
        hall.session.dispatch(&command);
    };
    view! {
        {move || {
            poll.get()
                .map(|poll| {
                    let shown = poll.clone();
                    view! {
                        <dt>{move || t().record_recusal()}</dt>
                        <dd>
                            <label>
                                <input
                                    type="checkbox"
                                    disabled=move || hall.session.read_only()
                                    prop:checked=move || of(&shown).is_some()
                                    on:change=move |event| set(&poll, event_target_checked(&event))
                                />
                                " "
                                {move || t().polls_recused()}
                            </label>
                        </dd>
                    }
                })
        }}
    }
    .into_any()
}

//! The seats of a body: who sits there, in which role, with which right and until when.

use leptos::prelude::*;
use serde_json::Value;

use super::super::desk::use_desk;
use super::body::use_subject;
use crate::app::notices::{Notices, Tone};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::browser::{chance, page};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::domain::membership::standing::Standings;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::structure::Seat;
use crate::domain::vocabulary::{BodyType, Right, SeatRole};
use crate::ui::kit::{Choose, DateField, Icon, Menu, Sign, rows};
use crate::words::{Formats as _, Words};

/// The field in which a vacant seat is filled.
pub fn seat_field(id: &str) -> String {
    format!("seat-{id}")
}

/// Who is meant by a name: a member, or a person with the member for which it acts.
fn holder_named(cluster: &Cluster, name: &str) -> Option<Vec<(String, Option<Value>)>> {
    let name = name.trim().to_lowercase();
    let is = |other: &str| other.to_lowercase() == name;
    let field = |name: &str, id: Option<String>| (name.to_owned(), id.map(Value::from));
    if let Some(member) = cluster.members.values().find(|it| is(&it.name)) {
        return Some(vec![
            field("member", Some(member.id.to_string())),
            field("person", None),
        ]);
    }
    let person = cluster.people.values().find(|it| is(&it.name))?;
    Some(vec![
        field("member", person.member.as_ref().map(Id::to_string)),
        field("person", Some(person.id.to_string())),
    ])
}

fn role_options(words: Words, own: &str) -> Vec<(String, String)> {
    let mut options: Vec<(String, String)> = SeatRole::SHIPPED
        .iter()
        .map(|it| (it.to_string(), words.seat_role(it.as_str()).into_owned()))
        .collect();
    if !options.iter().any(|(value, _)| value == own) {
        let word = if own.is_empty() { words.not_set() } else { own };
        options.push((own.to_owned(), word.to_owned()));
    }
    options
}

#[component]
pub fn Seats() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let ids = memo(move || {
        let cluster = desk.session.cluster();
        let seats = cluster.seats_of(&subject.id());
        seats.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    });
    let taken = move || {
        let card = desk.plan.with(|plan| {
            let at = subject.record.with_value(|id| plan.position(id.as_str()));
            at.and_then(|at| plan.bodies().get(at))
                .map(|it| it.seat_line.clone())
        });
        card.unwrap_or_default()
    };
    let everyone = memo(move || {
        subject.body.with(|body| {
            body.as_ref()
                .is_some_and(|it| it.body_type == Some(BodyType::Assembly))
        })
    });
    view! {
        <section class="seats">
            <div class="section-head">
                <h3>{move || t().structure_seats()}</h3>
                <span class="faint">{taken}</span>
            </div>
            <ul class="rows">
                <Show when=move || everyone.get()>
                    <Classes />
                </Show>
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <SeatRow id=id /> },
                )}
            </ul>
            <Show when=move || !desk.session.read_only()>
                <NewSeat />
            </Show>
            <Holders />
        </section>
    }
}

/// Whom a seat may be given to, for all fields of this panel.
#[component]
fn Holders() -> impl IntoView {
    let desk = use_desk();
    view! {
        <datalist id="seat-holders">
            {move || {
                let cluster = desk.session.cluster();
                let members = cluster.members.values().map(|it| it.name.clone());
                let people = cluster.people.values().map(|it| it.name.clone());
                members
                    .chain(people)
                    .map(|name| view! { <option value=name></option> })
                    .collect_view()
            }}
        </datalist>
    }
}

/// In an assembly the members sit themselves: by class.
#[component]
fn Classes() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let classes = move || {
        let cluster = desk.session.cluster();
        let today = desk.session.today();
        let standings = Standings::new(&cluster);
        in_order(&cluster.member_classes)
            .into_iter()
            .map(|class| {
                let in_class = |member: &&Member| {
                    let own = standings.class_on(member, today);
                    own.is_some_and(|own| own.id == class.id)
                };
                let count = cluster.members_on(today).filter(in_class).count();
                let right = class.right();
                view! {
                    <li class="seat-row">
                        <Mark right=right.clone() vacant=false />
                        <span class="who">{class.name.clone()}</span>
                        <span class="faint">
                            {count}" · "{t().right(right.as_str()).into_owned()}
                        </span>
                    </li>
                }
            })
            .collect_view()
    };
    view! { {classes} }
}

/// The mark of a right, as on the card; the word is said beside it.
#[component]
fn Mark(right: Right, vacant: bool) -> impl IntoView {
    let class = match right {
        _ if vacant => "seat-vacant",
        Right::Vote => "seat-votes",
        Right::Consult => "seat-consults",
        _ => "seat-observes",
    };
    view! {
        <svg class="seat-mark" viewBox="0 0 12 12" aria-hidden="true">
            <circle class=class cx="6" cy="6" r="4.75" />
        </svg>
    }
}

/// The mark of one seat.
#[component]
pub fn SeatSign(id: String) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let sign = memo(move || {
        let cluster = desk.session.cluster();
        let seat = cluster.seats.get(id.as_str())?;
        let today = desk.session.today();
        Some((cluster.right_of_seat_on(seat, today), seat.is_vacant()))
    });
    move || {
        sign.get().map(|(right, vacant)| {
            let word = t().right(right.as_str()).into_owned();
            let title = word.clone();
            view! {
                <span class="seat-sign" title=title>
                    <Mark right=right vacant=vacant />
                    <span class="unseen">{word}</span>
                </span>
            }
        })
    }
}

#[component]
fn SeatRow(id: String) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let formats = use_formats();
    let notices: Notices = expect_context();
    let session = desk.session;
    let key = StoredValue::new(id.clone());
    let record = move || RecordId::new(key.get_value());
    let seat: Memo<Option<Seat>> = memo(move || {
        let cluster = session.cluster();
        key.with_value(|id| cluster.seats.get(id.as_str()).cloned())
    });
    // Whose seat it is, and who takes it where that is somebody else.
    let who = memo(move || {
        let cluster = session.cluster();
        seat.with(|seat| {
            let seat = seat.as_ref()?;
            let member = cluster.member_name(seat.member.as_ref());
            let person = cluster.person_name(seat.person.as_ref());
            let first = member.or(person)?.to_owned();
            let second = member.and(person).map(str::to_owned);
            let id = seat.member.as_ref().map(Id::to_string);
            let id = id.or_else(|| seat.person.as_ref().map(Id::to_string));
            Some((id.unwrap_or_default(), first, second))
        })
    });
    let name = move || {
        who.get()
            .map_or_else(|| t().seat_vacant().to_owned(), |(_, name, _)| name)
    };
    let vacant = memo(move || who.with(Option::is_none));
    let role = Signal::derive(move || {
        let role = seat.with(|it| it.as_ref().and_then(|it| it.role.clone()));
        role.map(|it| it.to_string()).unwrap_or_default()
    });
    let until = move || {
        let to = seat.with(|it| it.as_ref().and_then(|it| it.to));
        to.map(|to| t().structure_until(formats().date(to)))
    };
    let set =
        move |field: &str, text: &str| session.dispatch(&Command::set_text(&record(), field, text));
    let fill = move |text: String| {
        if text.trim().is_empty() {
            return;
        }
        match holder_named(&session.cluster_untracked(), &text) {
            Some(fields) => {
                session.dispatch(&Command::Set {
                    record: record(),
                    fields,
                });
            }
            None => notices.say(Tone::Refused, t().structure_seat_unknown(text.trim())),
        }
    };
    let (field, own) = (seat_field(&id), id.clone());
    view! {
        <li class="seat-row" data-seat=own>
            <SeatSign id=id />
            <div class="who">
                <Show
                    when=move || !vacant.get()
                    fallback={
                        let field = field.clone();
                        move || view! {
                            <input
                                class="field"
                                id=field.clone()
                                list="seat-holders"
                                aria-label=move || t().structure_seat_fill()
                                placeholder=move || t().seat_vacant()
                                readonly=move || session.read_only()
                                on:change=move |event| fill(event_target_value(&event))
                            />
                        }
                    }
                >
                    <button
                        type="button"
                        class="link"
                        on:click=move |_| {
                            if let Some((id, _, _)) = who.get_untracked() {
                                desk.point_at(&id);
                            }
                        }
                        // All the seats of one member light up on the chart.
                        on:pointerenter=move |_| {
                            desk.hovered.set(who.get_untracked().map(|(id, _, _)| id));
                        }
                        on:pointerleave=move |_| desk.hovered.set(None)
                    >
                        {name}
                    </button>
                    <span class="small faint">{move || who.get().and_then(|(_, _, second)| second)}</span>
                </Show>
            </div>
            <div class="role">
                <Choose
                    value=role
                    options=Signal::derive(move || role_options(t(), &role.get()))
                    label=Signal::derive(move || t().structure_seat_role(name()))
                    save=move |value: String| set("role", &value)
                />
                <span class="small faint">{until}</span>
            </div>
            <Menu
                label=Signal::derive(move || t().structure_seat_more(name()))
                button_class="square quiet"
                face=move || view! { <Icon sign=Sign::More /> }
            >
                <SeatMore seat=seat key=key vacant=vacant />
            </Menu>
        </li>
    }
}

/// What is seldom done to a seat.
#[component]
fn SeatMore(
    seat: Memo<Option<Seat>>,
    key: StoredValue<String>,
    vacant: Memo<bool>,
) -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let session = desk.session;
    let record = move || RecordId::new(key.get_value());
    let set =
        move |field: &str, text: &str| session.dispatch(&Command::set_text(&record(), field, text));
    let right = Signal::derive(move || {
        let right = seat.with(|it| it.as_ref().and_then(|it| it.right.clone()));
        right.map(|it| it.to_string()).unwrap_or_default()
    });
    let rights = Signal::derive(move || {
        let mut options = vec![(String::new(), t().structure_seat_right_class().to_owned())];
        options.extend(
            Right::SHIPPED
                .iter()
                .map(|it| (it.to_string(), t().right_noun(it.as_str()).into_owned())),
        );
        options
    });
    let from = move || seat.with(|it| it.as_ref().and_then(|it| it.from));
    let to = move || seat.with(|it| it.as_ref().and_then(|it| it.to));
    view! {
        <div class="seat-more">
            <Choose
                value=right
                options=rights
                label=Signal::derive(move || t().structure_seat_right().to_owned())
                save=move |value: String| set("right", &value)
                framed=true
            />
            <label>
                <span>{move || t().date_from()}</span>
                <DateField
                    value=Signal::derive(from)
                    label=Signal::derive(move || t().date_from().to_owned())
                    save=move |day: String| set("from", &day)
                />
            </label>
            <label>
                <span>{move || t().date_to()}</span>
                <DateField
                    value=Signal::derive(to)
                    label=Signal::derive(move || t().date_to().to_owned())
                    save=move |day: String| set("to", &day)
                />
            </label>
        </div>
        <button
            type="button"
            disabled=move || vacant.get() || session.read_only()
            on:click=move |_| {
                let none = |field: &str| (field.to_owned(), None);
                session.dispatch(&Command::Set {
                    record: record(),
                    fields: vec![none("member"), none("person")],
                });
            }
        >
            {move || t().structure_seat_vacate()}
        </button>
        <button
            type="button"
            disabled=move || session.read_only()
            on:click=move |_| {
                session.dispatch(&Command::Delete { record: record() });
            }
        >
            <Icon sign=Sign::Delete />
            {move || t().structure_seat_delete()}
        </button>
    }
}

#[component]
fn NewSeat() -> impl IntoView {
    let desk = use_desk();
    let subject = use_subject();
    let t = use_words();
    let notices: Notices = expect_context();
    let session = desk.session;
    let name = RwSignal::new(String::new());
    let role = subject.new_role;
    let add = move || {
        let cluster = session.cluster_untracked();
        let typed = name.get_untracked();
        let fields = if typed.trim().is_empty() {
            Vec::new()
        } else if let Some(fields) = holder_named(&cluster, &typed) {
            fields
        } else {
            notices.say(Tone::Refused, t().structure_seat_unknown(typed.trim()));
            return;
        };
        let last = cluster.seats_of(&subject.id()).last().copied();
        let mut record = Record::new(Kind::Seat, &chance::record_id("seat"))
            .with("body", subject.id().as_str())
            .with("role", role.get_untracked())
            .with(
                "order",
                order::between(last.and_then(|it| it.order.as_deref()), None),
            );
        for (field, value) in fields {
            if let Some(value) = value {
                record = record.with(&field, value);
            }
        }
        if session.dispatch(&Command::Create(record)) {
            name.set(String::new());
            role.set("member".to_owned());
            page::focus("seat-new");
        }
    };
    view! {
        <form
            class="new-seat"
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <input
                class="field"
                id="seat-new"
                list="seat-holders"
                autocomplete="off"
                aria-label=move || t().structure_seat_who()
                title=move || t().structure_seat_add_hint()
                placeholder=move || t().structure_seat_who()
                prop:value=move || name.get()
                on:input=move |event| name.set(event_target_value(&event))
            />
            <Choose
                value=role
                options=Signal::derive(move || role_options(t(), &role.get()))
                label=Signal::derive(move || t().structure_seat_role(name.get()))
                save=move |value: String| { role.set(value); true }
                framed=true
            />
            <button
                type="submit"
                class="button square"
                title=move || t().structure_seat_add()
                aria-label=move || t().structure_seat_add()
            >
                <Icon sign=Sign::Add />
            </button>
        </form>
    }
}

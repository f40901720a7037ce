//! One line of the agenda: its time, its text, what it is for, who presents it and what it is about.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::{Session, use_session};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::agenda::{link, motions_for, subjects};
use crate::domain::meetings::invitation::{Schedule, items, subject};
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::motions;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{ItemPurpose, MotionState, PollKind};
use crate::ui::kit::{Choose, Editable, Icon, Sign, arrive, new_id, people_options, rows, setter};
use crate::ui::places::fields::{Pick, words_of};
use crate::ui::places::findings::route_to;

/// Makes a motion of an item, to be decided by the body that meets.
fn put_to_the_vote(session: Session, id: &Id<AgendaItem>) {
    let cluster = session.cluster_untracked();
    let Some(item) = cluster.agenda_items.get(id) else {
        return;
    };
    let poll = new_id(Kind::Poll);
    let kind = match item.purpose {
        Some(ItemPurpose::Election) => PollKind::Election,
        _ => PollKind::Motion,
    };
    let mut record = Record::new(Kind::Poll, &poll)
        .with("title", item.text.as_str())
        .with("pollKind", kind.as_str())
        .with("state", MotionState::Draft.as_str())
        .with("meeting", item.meeting.as_str());
    if let Some(meeting) = cluster.meetings.get(&item.meeting) {
        record = record.with("body", meeting.body.as_str());
    }
    session.dispatch(&Command::All(vec![
        Command::Create(record),
        Command::set(&id.record(), "poll", Some(poll.into())),
    ]));
}

/// Puts an item past its neighbour.
fn step(session: Session, id: &Id<AgendaItem>, down: bool) {
    let cluster = session.cluster_untracked();
    let Some(item) = cluster.agenda_items.get(id) else {
        return;
    };
    let items = items(&cluster, &item.meeting);
    let Some(at) = items.iter().position(|it| it.id == *id) else {
        return;
    };
    let place = |at: Option<usize>| {
        at.and_then(|at| items.get(at))
            .and_then(|it| it.order.as_deref())
    };
    let order = if down {
        if at + 1 >= items.len() {
            return;
        }
        between(place(Some(at + 1)), place(Some(at + 2)))
    } else {
        if at == 0 {
            return;
        }
        between(place(at.checked_sub(2)), place(at.checked_sub(1)))
    };
    session.dispatch(&Command::set(&id.record(), "order", Some(order.into())));
}

#[component]
pub fn Item(id: Id<AgendaItem>, times: Memo<Schedule>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let item = row(id.as_str(), |cluster| &cluster.agenda_items);
    let key = id.clone();
    let vote = watch(move |cluster| {
        let item = cluster.agenda_items.get(&key)?;
        let poll = cluster.polls.get(item.poll.as_ref()?)?;
        let outcome = poll.result.as_ref().and_then(|it| it.outcome.clone());
        Some((poll.id.clone(), outcome, motions::state_of(poll)))
    });
    let key = id.clone();
    let from = memo(move || {
        let times = times.get();
        let slot = times.slots.iter().find(|it| it.item == key)?;
        slot.from.map(|it| it.to_string())
    });
    let meant = arrive(record.clone());
    let (up, down, put) = (id.clone(), id.clone(), id.clone());
    let to_delete = record.clone();
    let delete = move |_| {
        session.dispatch(&Command::Delete {
            record: to_delete.clone(),
        });
    };
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <span class="item-time">{move || from.get()}</span>
            <div class="item-what">
                <Editable
                    id=format!("item-{id}")
                    value=item.part(|it| it.text.clone())
                    label=Signal::derive(move || t().record_agenda_item().to_owned())
                    save=setter(record.clone(), "text")
                />
                <Frame record item />
            </div>
            <span class="line-tools">
                {move || {
                    vote.get()
                        .map(|(poll, outcome, state)| {
                            let href = Route::to(Place::Votes).with("focus", poll.as_str()).href();
                            let word = outcome
                                .map_or_else(
                                    || t().motion_state(state.as_str()).into_owned(),
                                    |it| t().outcome(it.as_str()).into_owned(),
                                );
                            view! {
                                <a class="badge" href=href>
                                    {word}
                                </a>
                            }
                        })
                }}
                <Show when=move || vote.with(Option::is_none) && !session.read_only()>
                    <button
                        type="button"
                        class="button quiet square no-print"
                        title=move || t().motions_put()
                        aria-label=move || t().motions_put()
                        on:click={
                            let put = put.clone();
                            move |_| put_to_the_vote(session, &put)
                        }
                    >
                        <Icon sign=Sign::Votes />
                    </button>
                </Show>
                <button
                    type="button"
                    class="button quiet square up no-print"
                    title=move || t().meetings_item_up()
                    aria-label=move || t().meetings_item_up()
                    on:click=move |_| step(session, &up, false)
                >
                    <Icon sign=Sign::Down />
                </button>
                <button
                    type="button"
                    class="button quiet square no-print"
                    title=move || t().meetings_item_down()
                    aria-label=move || t().meetings_item_down()
                    on:click=move |_| step(session, &down, true)
                >
                    <Icon sign=Sign::Down />
                </button>
                <button
                    type="button"
                    class="button quiet square no-print"
                    title=move || t().delete()
                    aria-label=move || t().delete()
                    on:click=delete
                >
                    <Icon sign=Sign::Delete />
                </button>
            </span>
        </li>
    }
}

/// What an item is for, its minutes, who presents it, and what it is about.
#[component]
fn Frame(record: RecordId, item: Watched<AgendaItem>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let people = people_options();
    let people = memo(move || {
        let mut people = people.get();
        people.retain(|(id, _)| !id.is_empty());
        people
    });
    let purposes =
        memo(move || words_of(ItemPurpose::SHIPPED, |it| t().item_purpose(it).into_owned()));
    let purpose = item.part(|it| {
        let purpose = it.purpose.as_ref();
        purpose.map(|it| it.as_str().to_owned()).unwrap_or_default()
    });
    let speaker = item.part(|it| {
        let speaker = it.speaker.as_ref();
        speaker.map(ToString::to_string).unwrap_or_default()
    });
    let minutes = item.part(|it| it.duration);
    let minutes_word = Signal::derive(move || t().meetings_item_minutes().to_owned());
    let (record1, record2, record3) = (record.clone(), record.clone(), record.clone());
    let type_minutes = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        let number = typed.trim().parse::<u32>().ok().filter(|it| *it <= 1_440);
        let number = number.filter(|it| *it > 0).map(Value::from);
        session.dispatch(&Command::set(&record1, "duration", number));
    };
    view! {
        <span class="item-frame">
            <label class="item-minutes">
                <input
                    type="number"
                    min="0"
                    max="1440"
                    step="5"
                    class="plain"
                    aria-label=move || minutes_word.get()
                    readonly=move || session.read_only()
                    placeholder="–"
                    prop:value=move || minutes.get().map(|it| it.to_string()).unwrap_or_default()
                    on:change=type_minutes
                />
                {move || t().meetings_minutes_short()}
            </label>
            <Pick
                record=record2
                field="purpose"
                value=purpose
                options=purposes
                label=move || t().meetings_item_purpose().to_owned()
                nothing=Signal::derive(move || t().meetings_no_purpose().to_owned())
            />
            <Pick
                record=record3
                field="speaker"
                value=speaker
                options=people
                label=move || t().meetings_item_speaker().to_owned()
                nothing=Signal::derive(move || t().meetings_no_speaker().to_owned())
            />
            <About record item />
        </span>
    }
}

/// What an item is about: a motion, or any other record.
#[component]
fn About(record: RecordId, item: Watched<AgendaItem>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let value = item.part(|it| subject(it).map(|it| it.to_string()).unwrap_or_default());
    let meeting = item.part(|it| Some(it.meeting.clone()));
    let options = memo(move || {
        let (cluster, words) = (session.cluster(), t());
        let meeting: Option<Id<Meeting>> = meeting.get();
        let meeting = meeting.and_then(|it| cluster.meetings.get(&it));
        let mut options = vec![(String::new(), words.meetings_no_about().to_owned())];
        let word = |kind: Kind| words.record(&kind.to_string()).into_owned();
        if let Some(meeting) = meeting {
            let polls = motions_for(&cluster, meeting).into_iter();
            options.extend(polls.map(|it| {
                let name = format!("{}: {}", word(Kind::Poll), it.title);
                (it.id.to_string(), name)
            }));
        }
        let rest = subjects(&cluster).into_iter();
        options.extend(
            rest.map(|(kind, id, title)| (id.to_string(), format!("{}: {title}", word(kind)))),
        );
        let current = value.get();
        if !options.iter().any(|(id, _)| *id == current) {
            let id = RecordId::new(&current);
            let kind = cluster.kind_of(&id).map(word).unwrap_or_default();
            let title = cluster.title_of(&id).unwrap_or(&current);
            options.push((current.clone(), format!("{kind}: {title}")));
        }
        options
    });
    let save = move |chosen: String| {
        let about = (!chosen.is_empty()).then(|| RecordId::new(&chosen));
        let cluster = session.cluster_untracked();
        let item = item.get_untracked();
        item.is_some_and(|it| session.dispatch(&link(&cluster, &it, about.as_ref())))
    };
    let way = memo(move || {
        let about = item.with(|it| it.and_then(|it| it.about.clone()))?;
        let cluster = session.cluster();
        cluster.kind_of(&about)?;
        Some(route_to(&cluster, &about).href())
    });
    let id = format!("about-{record}");
    view! {
        <Choose
            id=id
            value=value
            options=options
            label=Signal::derive(move || t().meetings_item_about().to_owned())
            save=save
        />
        {rows(
            move || way.get().into_iter().collect::<Vec<String>>(),
            Clone::clone,
            move |href| {
                view! {
                    <a
                        class="button quiet square no-print"
                        href=href
                        title=move || t().meetings_item_about()
                        aria-label=move || t().meetings_item_about()
                    >
                        <Icon sign=Sign::Open />
                    </a>
                }
            },
        )}
    }
}

//! The agenda: numbered items, added, renamed, put in another order and deleted where they stand.

use leptos::prelude::*;

use crate::app::reader::use_words;
use crate::app::reading::{row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::{Session, use_session};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::motions;
use crate::domain::order::between;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::ui::kit::{Editable, Icon, Sign, add_record, arrive, new_id, rows, setter};

/// Every item of a meeting, in order, with its place among them.
fn items<'a>(cluster: &'a Cluster, meeting: &Id<Meeting>) -> Vec<&'a AgendaItem> {
    let mut items = in_order(&cluster.agenda_items);
    items.retain(|item| item.meeting == *meeting);
    items
}

#[component]
pub fn Agenda(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let ids = items(cluster, &key).into_iter().map(|item| item.id.clone());
        ids.collect::<Vec<_>>()
    });
    let add = move |_| {
        let cluster = session.cluster_untracked();
        let last = items(&cluster, &id).last().and_then(|it| it.order.clone());
        let record = Record::new(Kind::AgendaItem, &new_id(Kind::AgendaItem))
            .with("meeting", id.as_str())
            .with("text", t().meetings_new_item())
            .with("order", between(last.as_deref(), None));
        add_record(session, record, "item-");
    };
    view! {
        <section class="part">
            <h3>{move || t().records_agenda_item()}</h3>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().meetings_no_agenda()}</p>
            </Show>
            <ol class="agenda">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| view! { <Item id /> },
                )}
            </ol>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().meetings_add_item()}
            </button>
        </section>
    }
}

/// Makes a motion of an item, to be decided by the body that meets.
fn put_to_the_vote(session: Session, id: &Id<AgendaItem>) {
    let cluster = session.cluster_untracked();
    let Some(item) = cluster.agenda_items.get(id) else {
        return;
    };
    let poll = new_id(Kind::Poll);
    let mut record = Record::new(Kind::Poll, &poll)
        .with("title", item.text.as_str())
        .with("pollKind", PollKind::Motion.as_str())
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

#[component]
fn Item(id: Id<AgendaItem>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = id.record();
    let key = id.clone();
    let item = row(key.as_str(), |cluster| &cluster.agenda_items);
    let key = id.clone();
    let vote = watch(move |cluster| {
        let item = cluster.agenda_items.get(&key)?;
        let poll = cluster.polls.get(item.poll.as_ref()?)?;
        let outcome = poll.result.as_ref().and_then(|it| it.outcome.clone());
        Some((poll.id.clone(), outcome, motions::state_of(poll)))
    });
    let meant = arrive(record.clone());
    let step = {
        let id = id.clone();
        move |down: bool| {
            let cluster = session.cluster_untracked();
            let Some(item) = cluster.agenda_items.get(&id) else {
                return;
            };
            let items = items(&cluster, &item.meeting);
            let Some(at) = items.iter().position(|it| it.id == id) else {
                return;
            };
            let place = |at: Option<usize>| {
                at.and_then(|at| items.get(at))
                    .and_then(|it| it.order.as_deref())
            };
            // Past the neighbour: between it and the one behind it.
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
    };
    let (up, down) = (step.clone(), step);
    let key = id.clone();
    let put = move |_| put_to_the_vote(session, &key);
    let to_delete = record.clone();
    let delete = move |_| {
        session.dispatch(&Command::Delete {
            record: to_delete.clone(),
        });
    };
    view! {
        <li id=format!("at-{id}") class:meant=move || meant.get()>
            <Editable
                id=format!("item-{id}")
                value=item.part(|it| it.text.clone())
                label=Signal::derive(move || t().record_agenda_item().to_owned())
                save=setter(record, "text")
            />
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
                    <button type="button" class="button quiet square no-print"
                        title=move || t().motions_put()
                        aria-label=move || t().motions_put()
                        on:click=put.clone()
                    >
                        <Icon sign=Sign::Votes />
                    </button>
                </Show>
                <button
                    type="button"
                    class="button quiet square up no-print"
                    title=move || t().meetings_item_up()
                    aria-label=move || t().meetings_item_up()
                    on:click=move |_| up(false)
                >
                    <Icon sign=Sign::Down />
                </button>
                <button
                    type="button"
                    class="button quiet square no-print"
                    title=move || t().meetings_item_down()
                    aria-label=move || t().meetings_item_down()
                    on:click=move |_| down(true)
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

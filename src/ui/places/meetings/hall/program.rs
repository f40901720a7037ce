//! The agenda as it is worked through: the light of every item before it is called, the one that runs,
//! and what can be done with it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::desk::{Hall, ids, use_hall};
use super::said;
use super::speakers::Speakers;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::use_words;
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::browser::page;
use crate::document::sentences;
use crate::domain::id::Id;
use crate::domain::meetings::AgendaItem;
use crate::domain::meetings::running::{items, quorum::ItemQuorum};
use crate::domain::motions;
use crate::domain::polling;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{ItemState, MotionState};
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Sign, add_record, arrive, new_id, rows};
use crate::ui::places::votes::outcome_class;
use crate::words::Words;

#[component]
pub fn Program() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let ids = memo(move || {
        hall.lights
            .with(|it| it.iter().map(|it| it.0.clone()).collect::<Vec<_>>())
    });
    let ended = memo(move || hall.meeting.with(|it| it.and_then(|it| it.end)));
    let close = move |_| {
        let cluster = hall.session.cluster_untracked();
        hall.run(items::close(&cluster, &hall.id(), hall.now()));
    };
    view! {
        <section class="part" aria-labelledby="hall-program-head">
            <h3 id="hall-program-head">{move || t().records_agenda_item()}</h3>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().meetings_no_agenda()}</p>
            </Show>
            <Next />
            <ol class="hall-items">
                {rows(
                    move || ids.get(),
                    ToString::to_string,
                    move |id| item(hall, &id),
                )}
            </ol>
            <Show when=move || !hall.session.read_only()>
                <FromFloor />
                <p class="hall-do no-print">
                    <button type="button" class="button quiet" on:click=close>
                        {move || t().hall_close()}
                    </button>
                    {move || ended.get().map(|it| view! { <span class="muted">{t().hall_ended(it.to_string())}</span> })}
                </p>
            </Show>
        </section>
    }
}

/// Calls the next item, and says whether enough are there for it before it is called.
#[component]
fn Next() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let next = memo(move || {
        let cluster = hall.session.cluster();
        let item = items::next(&cluster, &hall.id())?;
        let lights = hall.lights.get();
        let light = lights.into_iter().find(|it| it.0 == item.id)?.1;
        Some((item.id.clone(), item.text.clone(), light))
    });
    let call = move |_| {
        if let Some((id, ..)) = next.get_untracked() {
            take_up(hall, &id);
        }
    };
    view! {
        <Show when=move || next.with(Option::is_some) && !hall.session.read_only()>
            <div class="hall-next no-print">
                <button type="button" class="button strong" id="hall-next" on:click=call>
                    {move || next.get().map(|it| t().hall_call_next(it.1))}
                </button>
                {move || {
                    let (_, _, light) = next.get()?;
                    let short = light.decides && light.answer.is_some_and(|it| !it.met);
                    short.then(|| view! { <p class="lacking">{t().polls_not_quorate_hint()}</p> })
                }}
            </div>
        </Show>
    }
}

fn take_up(hall: Hall, item: &Id<AgendaItem>) {
    let cluster = hall.session.cluster_untracked();
    let today = untrack(|| hall.session.today());
    if hall.run(items::call(&cluster, item, hall.now(), today)) {
        page::reveal(&format!("at-{item}"));
    }
}

/// The light of an item in a few words; nothing where nothing is to be decided.
fn light(words: Words, light: &ItemQuorum) -> Option<AnyView> {
    let Some(answer) = light.answer else {
        return light.decides.then(|| {
            view! { <span class="hall-light unset">{words.meetings_quorum_unset()}</span> }
                .into_any()
        });
    };
    let verdict = if answer.met {
        words.meetings_quorate()
    } else {
        words.meetings_not_quorate()
    };
    let missing = light.missing();
    let recused = light.recused;
    Some(
        view! {
            <span class="hall-light" class:met=answer.met class:idle=!light.decides>
                <span class="light" aria-hidden="true"></span>
                {format!("{}/{} · {verdict}", answer.present, answer.needed)}
                {(missing > 0).then(|| format!(" · {}", words.hall_missing(missing)))}
                {(recused > 0).then(|| format!(" · {}", words.hall_recused(recused)))}
            </span>
        }
        .into_any(),
    )
}

fn item(hall: Hall, id: &Id<AgendaItem>) -> AnyView {
    let t = use_words();
    let key = StoredValue::new(id.clone());
    let item = row(id.as_str(), |cluster| &cluster.agenda_items);
    let meant = arrive(id.record());
    let running = memo(move || {
        hall.current
            .with(|it| key.with_value(|key| it.as_ref() == Some(key)))
    });
    let lit = memo(move || {
        hall.lights.with(|lights| {
            let light = lights.iter().find(|it| key.with_value(|key| it.0 == *key));
            light.map(|it| it.1.clone())
        })
    });
    let state = item.part(|it| it.state.as_ref().map(|it| it.as_str().to_owned()));
    let facts = move || {
        let words = t();
        item.with(|it| {
            let it = it?;
            let mut facts = Vec::new();
            if it.from_floor == Some(true) {
                facts.push(words.hall_from_floor().to_owned());
            }
            facts.extend(
                it.purpose
                    .as_ref()
                    .map(|it| words.item_purpose(it.as_str()).into_owned()),
            );
            facts.extend(it.duration.map(|it| words.hall_minutes(it)));
            let span =
                [it.began, it.ended].map(|it| it.map(|it| it.to_string()).unwrap_or_default());
            if !span.concat().is_empty() {
                facts.push(span.join("–"));
            }
            Some(facts.join(" · "))
        })
    };
    let end = move |state: ItemState| {
        let cluster = hall.session.cluster_untracked();
        let asked = key.with_value(|key| items::end(&cluster, key, state, hall.now()));
        hall.run(asked);
    };
    let reopen = move |_| {
        let cluster = hall.session.cluster_untracked();
        hall.run(key.with_value(|key| items::reopen(&cluster, key)));
    };
    let promise = move |_| {
        let record = Record::new(Kind::FollowUp, &new_id(Kind::FollowUp))
            .with("meeting", hall.id().as_str())
            .with("item", key.with_value(|key| key.as_str().to_owned()))
            .with("text", hall.words().meetings_new_follow_up())
            .with("status", "open");
        add_record(hall.session, record, "promise-");
    };
    let dealt = move || matches!(state.get().as_deref(), Some("done" | "postponed"));
    view! {
        <li
            id=format!("at-{id}")
            class:running=move || running.get()
            class:dealt=dealt
            class:meant=move || meant.get()
        >
            <div class="hall-item">
                <p class="hall-text">
                    {item.part(|it| it.text.clone())}
                    {move || {
                        let state = state.get()?;
                        Some(view! { <span class="badge" class:accent=running>{t().item_state(&state).into_owned()}</span> })
                    }}
                </p>
                <p class="small muted">{facts}</p>
                {move || lit.get().and_then(|it| light(t(), &it))}
                {vote(hall, key)}
            </div>
            <Show when=move || !hall.session.read_only()>
                <p class="hall-item-do no-print">
                    <Show
                        when=move || running.get()
                        fallback=move || {
                            view! {
                                <Show
                                    when=dealt
                                    fallback=move || {
                                        view! {
                                            <button
                                                type="button"
                                                class="button quiet"
                                                aria-label=move || format!("{}: {}", t().hall_call(), item.with(|it| it.map(|it| it.text.clone()).unwrap_or_default()))
                                                on:click=move |_| key.with_value(|key| take_up(hall, key))
                                            >
                                                {move || t().hall_call()}
                                            </button>
                                        }
                                    }
                                >
                                    <button type="button" class="button quiet" on:click=reopen>
                                        {move || t().hall_reopen()}
                                    </button>
                                </Show>
                            }
                        }
                    >
                        <button type="button" class="button" on:click=move |_| end(ItemState::Done)>
                            {move || t().hall_done()}
                        </button>
                        <button type="button" class="button quiet" on:click=promise>
                            {move || t().hall_add_follow_up()}
                        </button>
                        <button
                            type="button"
                            class="button quiet"
                            on:click=move |_| end(ItemState::Postponed)
                        >
                            {move || t().hall_postpone()}
                        </button>
                    </Show>
                </p>
            </Show>
            {move || running.get().then(|| view! { <Speakers item=key.get_value() /> })}
        </li>
    }
    .into_any()
}

/// The motion of an item: made, opened, recorded, or its outcome.
fn vote(hall: Hall, item: StoredValue<Id<AgendaItem>>) -> AnyView {
    let t = use_words();
    let notices = use_notices();
    let vote = watch(move |cluster| {
        let item = cluster.agenda_items.get(&item.get_value())?;
        let poll = cluster.polls.get(item.poll.as_ref()?)?;
        let outcome = poll.result.as_ref().and_then(|it| it.outcome.clone());
        Some((poll.id.clone(), outcome, motions::state_of(poll)))
    });
    let decides = memo(move || {
        hall.lights.with(|it| {
            let light = it.iter().find(|it| item.with_value(|item| it.0 == *item));
            light.is_some_and(|it| it.1.decides)
        })
    });
    let running = memo(move || {
        hall.current
            .with(|it| item.with_value(|item| it.as_ref() == Some(item)))
    });
    let put = move |_| {
        let cluster = hall.session.cluster_untracked();
        hall.run(item.with_value(|item| items::put(&cluster, item, &mut ids)));
    };
    let open = move |poll: &Id<Poll>| {
        let cluster = hall.session.cluster_untracked();
        let today = untrack(|| hall.session.today());
        match polling::open(&cluster, poll, today, &mut ids) {
            Ok(command) => {
                hall.session.dispatch(&command);
            }
            Err(why) => {
                let text = sentences::open_refusal(hall.words(), &cluster, &why);
                notices.say(Tone::Refused, text);
            }
        }
    };
    let may_put = move || {
        vote.with(Option::is_none) && !hall.session.read_only() && (running.get() || decides.get())
    };
    view! {
        <Show when=may_put>
            <p class="no-print">
                <button type="button" class="button quiet" on:click=put>
                    <Icon sign=Sign::Votes />
                    {move || t().motions_put()}
                </button>
            </p>
        </Show>
        {move || {
            let (poll, outcome, state) = vote.get()?;
            let words = t();
            let href = Route::to(Place::Votes).with("focus", poll.as_str()).href();
            let word = outcome
                .as_ref()
                .map_or_else(
                    || words.motion_state(state.as_str()).into_owned(),
                    |it| words.outcome(it.as_str()).into_owned(),
                );
            let votes = state == MotionState::Open;
            let before = matches!(state, MotionState::Draft | MotionState::Proposed | MotionState::Debated);
            let opens = before && running.get() && !hall.session.read_only();
            Some(
                view! {
                    <p class="hall-do">
                        <span class=format!("badge {}", outcome_class(outcome.as_ref()))>{word}</span>
                        {opens
                            .then(|| {
                                view! {
                                    <button type="button" class="button no-print" on:click=move |_| open(&poll)>
                                        {words.polls_open()}
                                    </button>
                                }
                            })}
                        <a class="no-print" href=href>
                            {if votes { words.hall_record_votes() } else { words.hall_to_motion() }}
                        </a>
                    </p>
                },
            )
        }}
    }
    .into_any()
}

/// A motion from the floor: one line, and it stands behind the item that runs.
#[component]
fn FromFloor() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let typed = RwSignal::new(String::new());
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let text = typed.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let cluster = hall.session.cluster_untracked();
        match items::from_floor(&cluster, &hall.id(), &text, &mut ids) {
            Ok((command, item)) => {
                if hall.session.dispatch(&command) {
                    typed.set(String::new());
                    page::reveal(&format!("at-{item}"));
                }
            }
            Err(why) => {
                hall.refuse(said::running(hall.words(), &why));
            }
        }
    };
    view! {
        <form class="hall-line no-print" on:submit=add>
            <input
                class="field"
                type="text"
                aria-label=move || t().hall_floor()
                placeholder=move || t().hall_floor()
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <button type="submit" class="button">
                {move || t().hall_add()}
            </button>
        </form>
    }
}

//! Who speaks to the item that runs: asked for, had, ended; for and against, and for how long.

use gloo_timers::callback::Interval;
use leptos::callback::UnsyncCallback;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::desk::{Hall, Stand, ids, use_hall};
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::browser::clock;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::running::floor::{self, Asks};
use crate::domain::meetings::{AgendaItem, Speech};
use crate::domain::plain::plain;
use crate::domain::vocabulary::SpeechStance;
use crate::ui::kit::{Choose, Icon, Sign, rows};

/// Since when somebody has the floor, as the clock of this page has it, in seconds.
#[derive(Clone, Copy)]
struct Timer {
    since: RwSignal<Option<(String, i64)>>,
    now: RwSignal<i64>,
}

fn seconds() -> i64 {
    clock::now().as_second()
}

/// Who a turn is for, as it is shown.
fn who(cluster: &Cluster, speech: &Speech) -> String {
    let guest = speech.guest.as_ref().and_then(|it| cluster.guests.get(it));
    let member = cluster.member_name(speech.member.as_ref());
    let person = cluster.person_name(speech.person.as_ref());
    match (person, member) {
        (Some(person), Some(member)) => format!("{person} · {member}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => guest
            .map(|it| it.name.clone())
            .or_else(|| speech.name.clone())
            .unwrap_or_default(),
    }
}

#[component]
pub fn Speakers(item: Id<AgendaItem>) -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let item = StoredValue::new(item);
    let timer = Timer {
        since: RwSignal::new(None),
        now: RwSignal::new(seconds()),
    };
    let tick = StoredValue::new_local(Some(Interval::new(1_000, move || {
        timer.now.try_set(seconds());
    })));
    on_cleanup(move || {
        tick.try_update_value(Option::take);
    });
    let turns = watch(move |cluster| {
        let turns = floor::speeches_of(cluster, &item.get_value()).into_iter();
        turns.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let had = watch(move |cluster| {
        let turns = floor::speeches_of(cluster, &item.get_value());
        let of = |stance: &SpeechStance| {
            let said = turns.iter().filter(|it| it.stance.as_ref() == Some(stance));
            said.count()
        };
        (
            turns.len(),
            of(&SpeechStance::For),
            of(&SpeechStance::Against),
        )
    });
    view! {
        <section class="hall-speakers" aria-labelledby="hall-speakers-head">
            <h4 id="hall-speakers-head">
                {move || t().hall_speakers()}
                <span class="muted count">
                    {move || {
                        let (all, pro, contra) = had.get();
                        (all > 0).then(|| t().hall_stances(pro, contra))
                    }}
                </span>
            </h4>
            <Show when=move || turns.with(Vec::is_empty)>
                <p class="muted small">{move || t().hall_no_speakers()}</p>
            </Show>
            <ol class="hall-turns">
                {rows(move || turns.get(), ToString::to_string, move |id| turn(hall, timer, &id))}
            </ol>
            <Show when=move || !hall.session.read_only()>
                <Ask item />
            </Show>
        </section>
    }
}

fn turn(hall: Hall, timer: Timer, id: &Id<Speech>) -> AnyView {
    let t = use_words();
    let key = StoredValue::new(id.clone());
    let speech = watch(move |cluster| {
        let speech = cluster.speeches.get(&key.get_value())?;
        Some((who(cluster, speech), speech.clone()))
    });
    let part = move |read: fn(&Speech) -> bool| {
        speech.with(|it| it.as_ref().is_some_and(|it| read(&it.1)))
    };
    let (floor, waits) = (
        memo(move || part(floor::has_floor)),
        memo(move || part(floor::waits)),
    );
    let give = move |_| {
        let cluster = hall.session.cluster_untracked();
        // A turn is measured by the clock of the page; the record keeps the time of day.
        let Ok(now) = clock::local(clock::now()).1.parse() else {
            return;
        };
        if hall.run(key.with_value(|key| floor::give_floor(&cluster, key, now))) {
            timer
                .since
                .set(Some((key.with_value(ToString::to_string), seconds())));
        }
    };
    let end = move |_| {
        let now = clock::local(clock::now()).1.parse().ok();
        if let Some((_, speech)) = speech.get_untracked() {
            hall.session.dispatch(&floor::silenced(&speech, now));
        }
    };
    let delete = move |_| {
        let record = key.with_value(Id::record);
        hall.session.dispatch(&Command::Delete { record });
    };
    let time = move || {
        let speech = speech.get()?.1;
        if floor::has_floor(&speech) {
            let since = timer.since.get();
            let since = since.filter(|it| key.with_value(|key| it.0 == key.as_str()));
            return Some(match since {
                Some((_, since)) => {
                    let gone = (timer.now.get() - since).max(0);
                    format!("{}:{:02}", gone / 60, gone % 60)
                }
                None => t().hall_here_since(speech.began?.to_string()),
            });
        }
        let (began, ended) = (speech.began?, speech.ended?);
        Some(format!("{began}–{ended}"))
    };
    view! {
        <li class:floor=move || floor.get() class:had=move || !floor.get() && !waits.get()>
            <span class="hall-who">
                {move || speech.get().map(|it| it.0)}
                {move || {
                    let stance = speech.get()?.1.stance?;
                    let class = match stance {
                        SpeechStance::For => "badge yes",
                        SpeechStance::Against => "badge no",
                        _ => "badge",
                    };
                    Some(view! { <span class=class>{t().speech_stance(stance.as_str()).into_owned()}</span> })
                }}
            </span>
            <span class="figure small">{time}</span>
            <Show when=move || !hall.session.read_only()>
                <span class="hall-turn-do no-print">
                    <Show when=move || waits.get()>
                        <button type="button" class="button" on:click=give>
                            {move || t().hall_give_floor()}
                        </button>
                        <button
                            type="button"
                            class="button quiet square"
                            title=move || t().delete()
                            aria-label=move || t().delete()
                            on:click=delete
                        >
                            <Icon sign=Sign::Delete />
                        </button>
                    </Show>
                    <Show when=move || floor.get()>
                        <button type="button" class="button" on:click=end>
                            {move || t().hall_end_floor()}
                        </button>
                    </Show>
                </span>
            </Show>
        </li>
    }
    .into_any()
}

/// A line for whoever asks to speak: a name of the room or any other, and for what.
#[component]
fn Ask(item: StoredValue<Id<AgendaItem>>) -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let typed = RwSignal::new(String::new());
    let stance = RwSignal::new(String::new());
    let names = memo(move || {
        let cluster = hall.session.cluster();
        let meeting = hall.id();
        let mut names: Vec<(String, Asks)> = hall.room.with(|room| {
            let here = room.lines.iter().filter(|it| it.stand == Stand::Here);
            here.map(|it| (it.name.clone(), Asks::Member(Id::new(&it.member))))
                .collect()
        });
        let guests = cluster.guests.values().filter(|it| it.meeting == meeting);
        names.extend(guests.map(|it| (it.name.clone(), Asks::Guest(it.id.clone()))));
        names
    });
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let text = typed.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let known = names.with_untracked(|names| {
            let exact = names.iter().find(|it| plain(&it.0) == plain(&text));
            // A few letters will do where they mean one name alone.
            let begin: Vec<_> = names
                .iter()
                .filter(|it| plain(&it.0).starts_with(&plain(&text)))
                .collect();
            let one = exact.or(match begin.as_slice() {
                [one] => Some(*one),
                _ => None,
            });
            one.map(|it| it.1.clone())
        });
        let asks = known.unwrap_or(Asks::Name(text));
        let word = stance.get_untracked();
        let said = (!word.is_empty()).then(|| SpeechStance::from(word.as_str()));
        let cluster = hall.session.cluster_untracked();
        let asked = item.with_value(|item| floor::ask(&cluster, item, asks, said, &mut ids));
        if hall.run(asked) {
            typed.set(String::new());
        }
    };
    let stances = Signal::derive(move || {
        let word = |it: &SpeechStance| {
            let value = it.as_str();
            (value.to_owned(), t().speech_stance(value).into_owned())
        };
        std::iter::once((String::new(), "–".to_owned()))
            .chain(SpeechStance::SHIPPED.iter().map(word))
            .collect::<Vec<_>>()
    });
    let choose = UnsyncCallback::new(move |to: String| {
        stance.set(to);
        true
    });
    view! {
        <form class="hall-line no-print" on:submit=add>
            <input
                class="field"
                type="text"
                list="hall-speakers-names"
                autocomplete="off"
                aria-label=move || t().hall_who()
                placeholder=move || t().hall_who()
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <datalist id="hall-speakers-names">
                {move || names.get().into_iter().map(|it| view! { <option value=it.0></option> }).collect_view()}
            </datalist>
            <Choose
                value=stance
                options=stances
                label=Signal::derive(move || t().hall_stance().to_owned())
                save=choose
                framed=true
            />
            <button type="submit" class="button">
                {move || t().hall_ask()}
            </button>
        </form>
    }
}

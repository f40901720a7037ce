//! Whether enough are in the room: now, for every item before it is called, what may be done without,
//! and the second call.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::desk::{ids, use_hall};
use super::said;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::running::{
    quorum,
    second_call::{self, Repeat},
};
use crate::domain::rules::SecondCall;
use crate::domain::tally::QuorumAnswer;
use crate::ui::kit::{DayField, Editable, Icon, Sign};
use crate::words::{Formats as _, Words};

/// The light and its figures; met is a full disc, not met a ring.
pub fn light(words: Words, quorum: QuorumAnswer) -> AnyView {
    let verdict = if quorum.met {
        words.meetings_quorate()
    } else {
        words.meetings_not_quorate()
    };
    let missing = quorum.needed.saturating_sub(quorum.present);
    view! {
        <p class="quorum-light" class:met=quorum.met>
            <span class="light" aria-hidden="true"></span>
            {words.meetings_quorum_line(quorum.present, quorum.base, quorum.needed)}
            " · "
            <strong>{verdict}</strong>
            {(!quorum.met && missing > 0).then(|| format!(" · {}", words.hall_missing(missing)))}
        </p>
    }
    .into_any()
}

/// Whether enough are in the room now, by the body's usual rule.
#[component]
pub fn LightNow() -> impl IntoView {
    let hall = use_hall();
    let t = use_words();
    let establish = move |_| {
        let cluster = hall.session.cluster_untracked();
        let today = untrack(|| hall.session.today());
        match quorum::establish(&cluster, &hall.id(), today) {
            Ok(Some(command)) => {
                hall.session.dispatch(&command);
            }
            Ok(None) => {
                hall.refuse(hall.words().hall_no_list().to_owned());
            }
            Err(why) => {
                hall.refuse(said::running(hall.words(), &why));
            }
        }
    };
    let recorded = memo(move || hall.meeting.with(|it| it.and_then(|it| it.quorum.clone())));
    let can =
        move || hall.room.with(|it| it.listed && it.quorum.is_some()) && !hall.session.read_only();
    view! {
        <div class="hall-quorum">
            {move || {
                let words = t();
                let (listed, quorum, rule) = hall
                    .room
                    .with(|it| (it.listed, it.quorum, it.rule.clone()));
                match (listed, quorum) {
                    (false, _) => {
                        view! { <p class="quorum-light unset">{words.hall_no_list()}</p> }.into_any()
                    }
                    (true, None) => {
                        view! { <p class="quorum-light unset">{words.hall_no_rule()}</p> }.into_any()
                    }
                    (true, Some(quorum)) => {
                        view! {
                            {light(words, quorum)}
                            <p class="small muted">{rule.map(|it| words.hall_by_rule(it))}</p>
                        }
                            .into_any()
                    }
                }
            }}
            <Show when=can>
                <p class="hall-do no-print">
                    <button type="button" class="button quiet" on:click=establish>
                        <Icon sign=Sign::Check />
                        {move || t().hall_establish()}
                    </button>
                </p>
            </Show>
            {move || {
                let kept = recorded.get()?;
                let words = t();
                let text = words.hall_recorded(kept.present, kept.needed);
                Some(view! { <p class="small muted">{text}</p> })
            }}
        </div>
    }
}

/// What the meeting may still do while its quorum is missing, and the second call.
#[component]
pub fn Without() -> impl IntoView {
    let hall = use_hall();
    let (t, formats) = (use_words(), use_formats());
    let without = memo(move || {
        let cluster = hall.session.cluster();
        let meeting = cluster.meetings.get(&hall.id())?;
        quorum::without_quorum(&cluster, meeting, hall.session.today())
    });
    let again = memo(move || {
        let cluster = hall.session.cluster();
        second_call::repeated(&cluster, &hall.id()).map(|it| (it.id.clone(), it.date))
    });
    let numbers = move |items: &[usize]| {
        let items: Vec<String> = items.iter().map(|it| format!("{it}.")).collect();
        formats().list(&items)
    };
    view! {
        <Show when=move || without.with(Option::is_some)>
            <section class="hall-without" aria-labelledby="hall-without-head">
                <h3 id="hall-without-head">
                    <Icon sign=Sign::Warning />
                    {move || t().hall_without()}
                </h3>
                {move || {
                    let (words, without) = (t(), without.get().unwrap_or_default());
                    let may = (!without.may.is_empty()).then(|| words.hall_may(numbers(&without.may)));
                    let not = (!without.may_not.is_empty())
                        .then(|| words.hall_may_not(numbers(&without.may_not)));
                    view! {
                        <p>{not}</p>
                        <p>{may}</p>
                    }
                }}
                {move || {
                    again
                        .get()
                        .map(|(id, date)| {
                            let href = Route::to(Place::Meetings).with("focus", id.as_str()).href();
                            view! {
                                <p>
                                    <a href=href>{t().hall_again(formats().date(date))}</a>
                                </p>
                            }
                        })
                }}
                <Show when=move || again.with(Option::is_none) && !hall.session.read_only()>
                    <CallAgain />
                </Show>
            </section>
        </Show>
    }
}

/// What the invitation to a second call says.
fn warning(words: Words, rule: Option<&SecondCall>, first: &str) -> String {
    let mut said = vec![words.hall_warning(first.to_owned())];
    match rule.filter(|it| it.allowed) {
        None => said.push(words.polls_second_none().to_owned()),
        Some(rule) => {
            said.push(match rule.fraction.filter(|it| it.num > 0) {
                Some(part) => words.polls_second_part(format!("{}/{}", part.num, part.den)),
                None => words.polls_second_any().to_owned(),
            });
            if rule.same_agenda_only == Some(true) {
                said.push(words.polls_second_same().to_owned());
            }
        }
    }
    said.join(" ")
}

/// The second call: its day and time, the warning that goes with it, and the button that drafts it.
#[component]
fn CallAgain() -> impl IntoView {
    let hall = use_hall();
    let router: Router = expect_context();
    let (t, formats) = (use_words(), use_formats());
    let due = {
        let cluster = hall.session.cluster_untracked();
        let meeting = cluster.meetings.get(&hall.id());
        meeting.map(|it| second_call::due_again(&cluster, it))
    };
    let day = RwSignal::new(due.map(|it| it.0));
    let start = RwSignal::new(due.and_then(|it| it.1));
    let rule = move || {
        let cluster = hall.session.cluster();
        let meeting = cluster.meetings.get(&hall.id())?;
        let rule = quorum::usual_card(&cluster, meeting)?.second_call.clone();
        Some((rule, meeting.second_call.is_some(), meeting.date))
    };
    let text = memo(move || {
        let (rule, announced, first) = rule()?;
        let words = t();
        let needs = rule
            .as_ref()
            .is_some_and(|it| it.must_be_announced == Some(true));
        let note = (needs && !announced).then(|| words.hall_not_announced());
        let warning = warning(words, rule.as_ref(), &formats().date(first));
        Some((warning, note))
    });
    let save_day = UnsyncCallback::new(move |to: Option<Date>| {
        day.set(to);
        to.is_some()
    });
    let save_time = UnsyncCallback::new(move |typed: String| {
        let typed = typed.trim();
        match typed.parse::<TimeOfDay>() {
            Ok(time) => start.set(Some(time)),
            Err(_) if typed.is_empty() => start.set(None),
            Err(_) => return hall.refuse(hall.words().hall_not_a_time(typed.to_owned())),
        }
        true
    });
    let call = move |_| {
        let Some(date) = day.get_untracked() else {
            return;
        };
        let cluster = hall.session.cluster_untracked();
        let today = untrack(|| hall.session.today());
        let repeat = Repeat {
            date,
            start: start.get_untracked(),
            warning: text.get_untracked().map(|it| it.0),
        };
        match second_call::call_again(&cluster, &hall.id(), today, repeat, &mut ids) {
            Ok((command, id)) => {
                if hall.session.dispatch(&command) {
                    router.go(&Route::to(Place::Meetings).with("focus", id.as_str()));
                }
            }
            Err(why) => {
                hall.refuse(said::running(hall.words(), &why));
            }
        }
    };
    let day_word = Signal::derive(move || t().hall_second_day().to_owned());
    let time_word = Signal::derive(move || t().meetings_start().to_owned());
    view! {
        <div class="hall-second no-print">
            <p class="statement">{move || text.get().map(|it| it.0)}</p>
            {move || text.get().and_then(|it| it.1).map(|note| view! { <p class="lacking">{note}</p> })}
            <p class="hall-do">
                <DayField value=day label=day_word save=save_day framed=true />
                <Editable
                    value=Signal::derive(move || start.get().map(|it| it.to_string()).unwrap_or_default())
                    label=time_word
                    placeholder=time_word
                    save=save_time
                />
                <button type="button" class="button" on:click=call>
                    {move || t().hall_call_again()}
                </button>
            </p>
        </div>
    }
}

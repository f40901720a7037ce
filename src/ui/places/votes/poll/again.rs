//! The same question once more: a second call for want of a quorum, a run-off where nobody had the
//! majority. Each is a poll of its own that follows the first.

use std::collections::BTreeMap;

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::desk::{Desk, Phase, use_desk};
use super::gavel::ids;
use crate::app::notices::{Tone, use_notices};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::polling::count::Judged;
use crate::domain::polling::{self, Again, AgainRefusal, SecondCall as Call};
use crate::domain::rules::SecondCall as Rule;
use crate::domain::sorting::Gather as _;
use crate::domain::tally::Outcome;
use crate::domain::vocabulary::MotionState;
use crate::domain::votes::{Poll, PollOption};
use crate::ui::kit::Choose;
use crate::words::{Formats as _, Words};

/// What the rule says of a second call, in words for the invitation.
pub fn warning(words: Words, rule: &Rule) -> String {
    let mut said = vec![match rule.fraction.filter(|it| it.num > 0) {
        Some(part) => words.polls_second_part(format!("{}/{}", part.num, part.den)),
        None => words.polls_second_any().to_owned(),
    }];
    if rule.same_agenda_only == Some(true) {
        said.push(words.polls_second_same().to_owned());
    }
    said.join(" ")
}

/// The second call that the rule of a poll allows.
pub fn rule_of(cluster: &Cluster, poll: &Poll) -> Option<Rule> {
    let card = polling::card_of(cluster, poll)?;
    card.second_call.clone().filter(|it| it.allowed)
}

fn follows(cluster: &Cluster, id: &Id<Poll>) -> bool {
    let mut polls = cluster.polls.values();
    polls.any(|it| it.follows.as_ref() == Some(id))
}

/// After a poll has ended without a decision: what it takes to put it again.
#[component]
pub fn OnceMore() -> impl IntoView {
    let desk = use_desk();
    let state = memo(move || {
        let cluster = desk.session.cluster();
        let free = desk.phase.get() == Phase::Closed && !desk.session.read_only();
        let poll = desk
            .poll
            .get()
            .filter(|poll| free && !follows(&cluster, &poll.id))?;
        Some(motions::state_of(&poll))
    });
    move || match state.get() {
        Some(MotionState::NotQuorate) => view! { <SecondCall /> }.into_any(),
        Some(MotionState::Rejected) if to_run_off(desk) => view! { <RunOff /> }.into_any(),
        _ => ().into_any(),
    }
}

fn to_run_off(desk: Desk) -> bool {
    desk.count.with(|it| match &it.judged {
        Judged::Contest(answer) => answer.outcome == Outcome::RunOff,
        Judged::Motion(_) | Judged::Consensus(_) => false,
    })
}

/// The poll put again to a second meeting, with the warning that its invitation must carry.
#[component]
fn SecondCall() -> impl IntoView {
    let desk = use_desk();
    let (t, formats) = (use_words(), use_formats());
    let notices = use_notices();
    let router = expect_context::<Router>();
    let rule = memo(move || {
        let cluster = desk.session.cluster();
        desk.poll.with(|poll| rule_of(&cluster, poll?))
    });
    let announced = RwSignal::new(false);
    let meeting = RwSignal::new(String::new());
    // The meetings of the same body that come after.
    let meetings = memo(move || {
        let (cluster, formats) = (desk.session.cluster(), formats());
        let mut listed = vec![(String::new(), t().not_set().to_owned())];
        let poll = desk.poll.get();
        let body = poll.as_ref().and_then(|it| it.body.clone());
        let day = poll.as_ref().and_then(|it| cluster.day_of_poll(it));
        let later = cluster.meetings.values().filter(|it| {
            body.as_ref().is_none_or(|body| *body == it.body) && day.is_none_or(|day| day < it.date)
        });
        listed.extend(later.map(|it| {
            let title = it.title.clone().unwrap_or_default();
            (
                it.id.as_str().to_owned(),
                format!("{} {title}", formats.date(it.date)),
            )
        }));
        listed
    });
    let draft = move |_| {
        let cluster = desk.session.cluster_untracked();
        let today = untrack(|| desk.session.today());
        let to = meeting.get_untracked();
        let call = rule.with_untracked(Option::is_some).then(|| Call {
            announced: Some(announced.get_untracked()),
        });
        let again = Again {
            meeting: (!to.is_empty()).then(|| Id::new(to)),
            closes: None,
            second_call: call,
        };
        match polling::second_call(&cluster, &desk.id(), today, again, &mut ids) {
            Ok((command, id)) => {
                if desk.session.dispatch(&command) {
                    router.go(&Route::to(Place::Votes).with("focus", id.as_str()));
                }
            }
            Err(why) => notices.say(Tone::Refused, refusal(desk.words(), &why)),
        }
    };
    view! {
        <section class="gavel" aria-labelledby="second-call">
            <h3 id="second-call">{move || t().votes_second_call()}</h3>
            {move || match rule.get() {
                Some(rule) => {
                    view! {
                        <p>{move || t().polls_second_invitation()}</p>
                        <blockquote class="statement">{warning(t(), &rule)}</blockquote>
                        <label>
                            <input
                                type="checkbox"
                                prop:checked=move || announced.get()
                                on:change=move |event| announced.set(event_target_checked(&event))
                            />
                            " "
                            {move || t().polls_second_announced()}
                        </label>
                    }
                        .into_any()
                }
                None => view! { <p>{move || t().polls_second_none()}</p> }.into_any(),
            }}
            <p class="gavel-do">
                <Choose
                    value=Signal::derive(move || meeting.get())
                    options=meetings
                    label=Signal::derive(move || t().record_meeting().to_owned())
                    save=UnsyncCallback::new(move |to: String| {
                        meeting.set(to);
                        true
                    })
                    framed=true
                />
                <button type="button" class="button strong" on:click=draft>
                    {move || t().polls_second_draft()}
                </button>
            </p>
        </section>
    }
}

fn refusal(words: Words, why: &AgainRefusal) -> String {
    match why {
        AgainRefusal::NoSecondCall => words.polls_second_none().to_owned(),
        AgainRefusal::NotAnnounced => words.polls_second_unannounced().to_owned(),
        AgainRefusal::TooLate { weeks, .. } => words.polls_second_late(u64::from(*weeks)),
        AgainRefusal::Already { .. } => words.polls_second_already().to_owned(),
        AgainRefusal::NoSuchPoll | AgainRefusal::Decided { .. } | AgainRefusal::WasQuorate => {
            words.polls_second_decided().to_owned()
        }
    }
}

/// A run-off between the two that had the most votes, as a poll of its own.
#[component]
fn RunOff() -> impl IntoView {
    let desk = use_desk();
    let t = use_words();
    let router = expect_context::<Router>();
    let first = memo(move || {
        desk.count.with(|it| match &it.judged {
            Judged::Contest(answer) => answer.run_off.iter().map(Id::new).collect(),
            Judged::Motion(_) | Judged::Consensus(_) => Vec::new(),
        })
    });
    let names = move || {
        let names: BTreeMap<_, _> = desk.options.get().into_iter().gathered();
        let name = |id: &Id<PollOption>| names.get(id).cloned();
        first.with(|it| it.iter().filter_map(name).collect::<Vec<_>>().join(", "))
    };
    let draft = move |_| {
        let cluster = desk.session.cluster_untracked();
        let today = untrack(|| desk.session.today());
        let Some(poll) = desk.poll.get_untracked() else {
            return;
        };
        let title = desk.words().polls_run_off_title(poll.title.clone());
        let among = first.get_untracked();
        let (command, id) = polling::run_off(&cluster, &poll, title, &among, today, &mut ids);
        if desk.session.dispatch(&command) {
            router.go(&Route::to(Place::Votes).with("focus", id.as_str()));
        }
    };
    view! {
        <section class="gavel">
            <p class="gavel-do">
                <button type="button" class="button strong" on:click=draft>
                    {move || t().polls_run_off()}
                </button>
                <span class="muted">{names}</span>
            </p>
        </section>
    }
}

//! What the vision means to the members: a vote that binds nobody, and how it came out (S8).

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::watch;
use crate::app::session::{Session, use_session};
use crate::app::tongues::{own_words, use_tongues};
use crate::browser::chance;
use crate::domain::charter::vision::pulses;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::Address;
use crate::words::{Formats as _, Words};

/// A pulse as it is shown: its poll, its day, and each answer with its count.
#[derive(Debug, Clone, PartialEq)]
struct Taken {
    poll: RecordId,
    title: String,
    day: Option<Date>,
    /// Where it stands while it goes on: what has been said so far would sway those who come later.
    open: Option<MotionState>,
    answers: Vec<(String, u32)>,
}

/// The pulse that goes on, if one does, and the last that was taken.
fn latest(cluster: &Cluster, vision: &RecordId) -> Vec<Taken> {
    let vision = Id::new(vision.as_str());
    let (closed, open): (Vec<&Poll>, Vec<&Poll>) = pulses(cluster, &vision)
        .into_iter()
        .partition(|it| motions::is_closed(it));
    let shown = open.first().into_iter().chain(closed.first());
    shown.map(|poll| taken(cluster, poll)).collect()
}

fn taken(cluster: &Cluster, poll: &Poll) -> Taken {
    let options = in_order(&cluster.poll_options).into_iter();
    let answers = options
        .filter(|it| it.poll == poll.id)
        .map(|it| {
            let picked = |ballot: &&crate::domain::votes::Ballot| ballot.picks.contains(&it.id);
            let counted = cluster.ballots.values().filter(picked).count();
            let counted = u32::try_from(counted).unwrap_or(u32::MAX);
            (
                it.text.clone().unwrap_or_default(),
                it.count.unwrap_or(counted),
            )
        })
        .collect();
    Taken {
        poll: poll.id.record(),
        title: poll.title.clone(),
        day: cluster.day_of_poll(poll),
        open: (!motions::is_closed(poll)).then(|| motions::state_of(poll)),
        answers,
    }
}

#[component]
pub fn Pulse(id: RecordId) -> impl IntoView {
    let (session, tongues) = (use_session(), use_tongues());
    let t = use_words();
    let formats = use_formats();
    let of = id.clone();
    let taken = watch(move |cluster| latest(cluster, &of));
    // One question at a time: a second would only divide the answers.
    let going_on = move || taken.with(|taken| taken.iter().any(|it| it.open.is_some()));
    let ask = move |_| {
        let (vision, reader) = (id.clone(), t());
        let begin = move || begin(session, reader, &vision);
        tongues.in_own(&session.cluster_untracked(), Box::new(begin));
    };
    view! {
        <div class="vision-pulse no-print">
            {move || {
                taken.get().into_iter().map(|it| {
                    let total: u32 = it.answers.iter().map(|(_, count)| count).sum();
                    let line = move |(answer, count): (String, u32)| {
                        let part = if total > 0 { 100.0 * f64::from(count) / f64::from(total) } else { 0.0 };
                        view! {
                            <li>
                                <span>{answer}</span>
                                <svg class="pulse-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                                    <rect x="0" y="0" width="100" height="8" class="pulse-whole" />
                                    <rect x="0" y="0" width=part height="8" class="pulse-part" />
                                </svg>
                                <span class="figure">{count}</span>
                            </li>
                        }
                    };
                    let (over, state) = (it.open.is_none(), it.open);
                    let day = it.day.map(|day| format!(" · {}", formats().date(day)));
                    view! {
                        <p class="small">
                            <Address record=it.poll name=it.title />
                            <span class="faint">{day}</span>
                            {state.map(|state| view! { " " <span class="badge">{move || t().motion_state(state.as_str()).into_owned()}</span> })}
                        </p>
                        {over
                            .then(|| view! {
                                <ul class="pulse-answers">{it.answers.into_iter().map(line).collect_view()}</ul>
                            })}
                    }
                }).collect_view()
            }}
            <Show when=move || !session.read_only() && !going_on()>
                <button type="button" class="button quiet add-row" on:click=ask.clone()>
                    <Icon sign=Sign::Votes />
                    {move || t().charter_pulse_ask()}
                </button>
            </Show>
        </div>
    }
}

/// Drafts the question with its answers.
fn begin(session: Session, reader: Words, vision: &RecordId) {
    let cluster = session.cluster_untracked();
    let words = own_words(&cluster, reader);
    let poll = chance::record_id("poll");
    let mut record = Record::new(Kind::Poll, &poll)
        .with("title", words.charter_pulse_question())
        .with("pollKind", PollKind::Consultative.as_str())
        .with("binding", false)
        .with("serves", vision.as_str())
        .with("state", MotionState::Draft.as_str());
    if let Some(body) = cluster.assembly() {
        record = record.with("body", body.id.as_str());
    }
    let mut commands = vec![Command::Create(record)];
    let mut last: Option<String> = None;
    for answer in [
        words.charter_pulse_much(),
        words.charter_pulse_some(),
        words.charter_pulse_little(),
    ] {
        let place = order::between(last.as_deref(), None);
        commands.push(Command::Create(
            Record::new(Kind::PollOption, &chance::record_id("option"))
                .with("poll", poll.as_str())
                .with("text", answer)
                .with("order", place.as_str()),
        ));
        last = Some(place);
    }
    session.dispatch(&Command::All(commands));
}

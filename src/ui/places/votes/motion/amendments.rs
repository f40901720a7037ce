//! Motions that change this one, and are voted on before it.

use leptos::prelude::*;

use super::Hold;
use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::motions;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::votes::Poll;
use crate::ui::kit::new_id;
use crate::ui::places::votes::fresh::Fresh;
use crate::ui::places::votes::outcome_class;

/// A motion as a line: its id, title, state, and the class of its badge.
type Line = (Id<Poll>, String, MotionState, &'static str);

fn line(poll: &Poll) -> Line {
    let outcome = poll.result.as_ref().and_then(|it| it.outcome.as_ref());
    let class = if outcome.is_some() {
        outcome_class(outcome)
    } else {
        ""
    };
    (
        poll.id.clone(),
        poll.title.clone(),
        motions::state_of(poll),
        class,
    )
}

fn amendments(cluster: &Cluster, id: &Id<Poll>) -> Vec<Line> {
    let polls = cluster.polls.values();
    let polls = polls.filter(|it| it.amends.as_ref() == Some(id));
    polls.map(line).collect()
}

#[component]
pub fn Amendments(id: Id<Poll>, hold: Memo<Hold>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let lines = watch(move |cluster| amendments(cluster, &key));
    let key = id.clone();
    let amended = watch(move |cluster| {
        let poll = cluster.polls.get(&key)?;
        cluster.polls.get(poll.amends.as_ref()?).map(line)
    });
    let may_add = move || hold.get() == Hold::Free && !session.read_only();
    let key = StoredValue::new(id);
    // An amendment is put to the same body, in the same meeting, under the same rule.
    let make = move |title: String| {
        let cluster = session.cluster_untracked();
        let Some(poll) = cluster.polls.get(&key.get_value()).cloned() else {
            return false;
        };
        let mut record = Record::new(Kind::Poll, &new_id(Kind::Poll))
            .with("title", title)
            .with("pollKind", PollKind::Motion.as_str())
            .with("state", MotionState::Draft.as_str())
            .with("amends", poll.id.as_str());
        let same = [
            ("body", poll.body.map(|it| it.to_string())),
            ("meeting", poll.meeting.map(|it| it.to_string())),
            ("rule", poll.rule.map(|it| it.to_string())),
        ];
        for (field, value) in same {
            if let Some(value) = value {
                record = record.with(field, value);
            }
        }
        session.dispatch(&Command::Create(record))
    };
    view! {
        <Show when=move || {
            may_add() || amended.with(Option::is_some) || !lines.with(Vec::is_empty)
        }>
            <section class="part">
                <h3>{move || t().motions_amendments()}</h3>
                {move || {
                    amended
                        .get()
                        .map(|line| {
                            view! {
                                <p>
                                    <span class="muted">{t().motions_amends()} " "</span>
                                    <Shown line />
                                </p>
                            }
                        })
                }}
                <ul class="rows">
                    {move || {
                        lines
                            .get()
                            .into_iter()
                            .map(|line| view! { <li><Shown line /></li> })
                            .collect_view()
                    }}
                </ul>
                <Show when=move || {
                    lines.with(|all| all.iter().any(|it| !motions::is_closed_state(&it.2)))
                }>
                    <p class="small alarm">{move || t().motions_amendments_first()}</p>
                </Show>
                <Show when=may_add>
                    <Fresh
                        id="new-amendment"
                        label=Signal::derive(move || t().motions_new_amendment().to_owned())
                        make=leptos::callback::UnsyncCallback::new(make)
                    />
                </Show>
            </section>
        </Show>
    }
}

#[component]
fn Shown(line: Line) -> impl IntoView {
    let t = use_words();
    let (id, title, state, class) = line;
    let href = Route::to(Place::Votes).with("focus", id.as_str()).href();
    view! {
        <a class="statement" href=href>
            {title}
        </a>
        " "
        <span class=format!("badge {class}")>
            {move || t().motion_state(state.as_str()).into_owned()}
        </span>
    }
}

//! Rehearsal: the polls of a meeting are run with an invented roll, on a copy that lives on the page
//! alone. Nothing of it reaches the workspace or its register.

use leptos::context::Provider;
use leptos::prelude::*;
use serde_json::Value;

use super::Sheet;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::app::route::Router;
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::record::{Kind, Record, Records};
use crate::domain::roster::in_order;
use crate::domain::votes::Poll;

/// The word of the address under which a poll is rehearsed.
pub const WORD: &str = "rehearsal";

/// The fields that a poll gets only by being opened, counted and closed.
const LATER: [&str; 10] = [
    "result",
    "roll",
    "totals",
    "lot",
    "file",
    "closing",
    "eligible",
    "present",
    "quorumMet",
    "participants",
];

/// The kinds that come of running a poll.
const MADE: [&str; 7] = [
    "ballot",
    "refusal",
    "recusal",
    "proxy",
    "motionStep",
    "resolution",
    "comment",
];

/// The polls of the meeting in the order of its agenda, then those that are not on it; or the poll
/// alone.
fn agenda(cluster: &Cluster, id: &Id<Poll>) -> Vec<(Id<Poll>, String)> {
    let Some(poll) = cluster.polls.get(id) else {
        return Vec::new();
    };
    let mut polls: Vec<&Poll> = Vec::new();
    if let Some(meeting) = &poll.meeting {
        let items = in_order(&cluster.agenda_items).into_iter();
        let items = items.filter(|it| it.meeting == *meeting);
        polls.extend(items.filter_map(|it| cluster.polls.get(it.poll.as_ref()?)));
        for other in cluster.polls.values() {
            if other.meeting.as_ref() == Some(meeting) && polls.iter().all(|it| it.id != other.id) {
                polls.push(other);
            }
        }
    }
    if polls.iter().all(|it| it.id != poll.id) {
        polls.push(poll);
    }
    let named = polls
        .into_iter()
        .map(|it| (it.id.clone(), it.title.clone()));
    named.collect()
}

/// Puts the polls back to where they are opened, and invents who is there: nearly all, a few of
/// them without authority.
fn invent(records: &mut Records, cluster: &Cluster, polls: &[Id<Poll>], today: Date) {
    let is_of = |record: &Record, field: &str| {
        let named = record.fields.get(field).and_then(Value::as_str);
        named.is_some_and(|named| polls.iter().any(|it| it.as_str() == named))
    };
    records.retain(|_, record| {
        let field = if record.kind == "comment" {
            "about"
        } else {
            "poll"
        };
        !(MADE.contains(&record.kind.as_str()) && is_of(record, field))
    });
    for option in records.values_mut() {
        if option.kind == "pollOption" && is_of(option, "poll") {
            option.fields.remove("count");
        }
    }
    for id in polls {
        let Some(poll) = cluster.polls.get(id) else {
            continue;
        };
        let card = poll.rule.as_ref().and_then(|id| cluster.rule_cards.get(id));
        let original = card.and_then(|card| card.copy_of.clone());
        let invented = || RecordId::new(chance::record_id("meeting"));
        let meeting = poll.meeting.as_ref().map_or_else(invented, Id::record);
        if poll.meeting.is_none()
            && let Some(body) = &poll.body
        {
            let made = Record::new(Kind::Meeting, meeting.as_str())
                .with("body", body.as_str())
                .with("date", today.to_string());
            records.insert(meeting.clone(), made);
        }
        if let Some(record) = records.get_mut(id.as_str()) {
            for field in LATER {
                record.fields.remove(field);
            }
            record.fields.insert("state".to_owned(), "debated".into());
            let meeting_field = Value::from(meeting.as_str());
            record.fields.insert("meeting".to_owned(), meeting_field);
            if let Some(original) = original {
                let original = Value::from(original.as_str());
                record.fields.insert("rule".to_owned(), original);
            }
        }
        records.retain(|_, it| {
            let here = it.fields.get("meeting").and_then(Value::as_str) == Some(meeting.as_str());
            it.kind != "attendance" || !here
        });
        let day = cluster.day_of_poll(poll).unwrap_or(today);
        for (at, member) in cluster.members_on(day).enumerate() {
            let status = if at % 9 == 4 { "absent" } else { "present" };
            let mut made = Record::new(Kind::Attendance, &chance::record_id("attendance"))
                .with("meeting", meeting.as_str())
                .with("member", member.id.as_str())
                .with("status", status)
                .with("authority", at % 11 != 7);
            if let Some(person) = &member.representative {
                made = made.with("person", person.as_str());
            }
            records.insert(made.id.clone(), made);
        }
    }
}

/// The polls of a meeting, rehearsed one after the other.
#[component]
pub fn Rehearsal(id: Id<Poll>) -> impl IntoView {
    let session = use_session();
    let router = expect_context::<Router>();
    let t = use_words();
    let polls = agenda(&session.cluster_untracked(), &id);
    let copy = {
        let ids: Vec<Id<Poll>> = polls.iter().map(|(id, _)| id.clone()).collect();
        let cluster = session.cluster_untracked();
        let today = untrack(|| session.today());
        session.apart(move |records| invent(records, &cluster, &ids, today))
    };
    let at = RwSignal::new(id);
    let items = polls
        .into_iter()
        .map(|(id, title)| {
            let (key, to) = (id.clone(), id.clone());
            let done = memo(move || {
                let cluster = copy.cluster();
                let poll = cluster.polls.get(&key)?;
                let outcome = poll.result.as_ref()?.outcome.clone()?;
                Some(outcome.as_str().to_owned())
            });
            view! {
                <li>
                    <button
                        type="button"
                        class="button quiet"
                        aria-current=move || at.with(|at| (*at == id).then_some("step"))
                        on:click=move |_| at.set(to.clone())
                    >
                        {title}
                        {move || done.get().map(|it| format!(" – {}", t().outcome(&it)))}
                    </button>
                </li>
            }
        })
        .collect_view();
    // The copy is for what stands below alone: once the rehearsal ends, nothing may find it.
    view! {
        <section class="rehearsal" aria-label=move || t().polls_rehearsal()>
            <p>
                <strong>{move || t().polls_rehearsal()}</strong>
                " "
                {move || t().polls_rehearsal_hint()}
                " "
                <button type="button" class="button" on:click=move |_| router.set_query(WORD, "")>
                    {move || t().polls_rehearsal_end()}
                </button>
            </p>
            <ol>{items}</ol>
        </section>
        <Provider value=copy>
            {move || {
                let id = at.get();
                view! { <Sheet id alone=true /> }
            }}
        </Provider>
    }
}

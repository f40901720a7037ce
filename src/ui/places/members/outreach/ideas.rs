//! Ideas that members bring in (H13): ticked to be weighed, ordered by what they got, turned into
//! motions or projects.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Empty, Focus, list, members, named, title, unset, worded};
use crate::app::notices::{Notices, Tone};
use crate::app::reader::{Reader, use_reader, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::outreach::ideas::{self, IdeaRefusal, Weight};
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::TopicStatus;
use crate::ui::places::fields::{AddRow, Address, Day, NameText, Pick, RowTools, create, words_of};

/// The ideas that are ticked to be weighed.
#[derive(Clone, Copy)]
struct Ticked(RwSignal<BTreeSet<RecordId>>);

fn new_id(kind: &str) -> RecordId {
    RecordId::new(chance::record_id(kind))
}

/// What an act on ideas comes to: a command and the record that it makes.
type Made = Result<(Command, RecordId), IdeaRefusal>;

/// Carries out what was made of ideas, or says why there is nothing; whether it was carried out.
fn take(session: Session, notices: Notices, reader: Reader, made: Made) -> bool {
    let words = reader.words_now();
    match made {
        Ok((command, _)) => session.dispatch(&command),
        Err(refusal) => {
            let cluster = session.cluster_untracked();
            let name = |id: &Id<_>| {
                cluster
                    .title_of(&id.record())
                    .unwrap_or_default()
                    .to_owned()
            };
            let text = match &refusal {
                IdeaRefusal::TooFew => words.outreach_refused_few().to_owned(),
                IdeaRefusal::NoSuchIdea(_) => words.outreach_refused_gone().to_owned(),
                IdeaRefusal::BeingWeighed { idea, .. } => {
                    words.outreach_refused_weighed(name(idea))
                }
                IdeaRefusal::Became { idea, .. } => words.outreach_refused_became(name(idea)),
            };
            notices.say(Tone::Refused, text);
            false
        }
    }
}

#[component]
pub fn Ideas(focus: Focus) -> impl IntoView {
    let session = use_session();
    let (notices, reader): (Notices, Reader) = (expect_context(), use_reader());
    let t = use_words();
    let ticked = Ticked(RwSignal::new(BTreeSet::new()));
    provide_context(ticked);
    let all = memo(move || {
        let ideas = ideas::in_order_of_weight(&session.cluster(), session.today());
        ideas.iter().map(Id::record).collect::<Vec<_>>()
    });
    let open = watch(|cluster| {
        let mut ideas = cluster.ideas.values();
        ideas.any(|idea| ideas::may_be_weighed(cluster, idea).is_ok())
    });
    // In the order of the list, and only what still stands there.
    let chosen = move || {
        let mut chosen = all.get();
        ticked
            .0
            .with(|ticked| chosen.retain(|id| ticked.contains(id)));
        chosen
    };
    let weigh = move |_| {
        let ideas: Vec<_> = untrack(chosen).iter().map(Id::from).collect();
        let title = reader.words_now().outreach_weigh_title();
        let made = ideas::weigh(&session.cluster_untracked(), &ideas, title, &mut new_id);
        if take(session, notices, reader, made) {
            ticked.0.set(BTreeSet::new());
            notices.say(Tone::Done, reader.words_now().outreach_weighed().to_owned());
        }
    };
    let add = move || {
        let record = Record::new(Kind::Idea, &chance::record_id("idea"))
            .with("text", reader.words_now().members_new_idea())
            .with("status", TopicStatus::New.as_str())
            .with("date", untrack(|| session.today()).to_string());
        create(session, record);
    };
    view! {
        <section class="members-part outreach-ideas" class:no-print=move || all.with(Vec::is_empty)>
            <h2>{title("idea")}</h2>
            <Empty list=all.into() text=Signal::derive(move || t().members_ideas_empty().to_owned()) />
            <Show when=move || open.get() && all.with(|it| it.len() > 1) && !session.read_only()>
                <p class="small muted no-print hint">{move || t().outreach_idea_hint()}</p>
            </Show>
            {list(all.into(), focus, |id| view! { <Idea id=id /> }.into_any())}
            <div class="outreach-acts no-print">
                <AddRow label=Signal::derive(move || t().members_idea_add().to_owned()) act=add />
                <Show when=move || !chosen().is_empty()>
                    <button type="button" class="button" data-testid="weigh" on:click=weigh>
                        {move || t().outreach_weigh(chosen().len())}
                    </button>
                </Show>
            </div>
        </section>
    }
}

#[component]
fn Idea(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let Ticked(ticked) = expect_context();
    let own = row(id.as_str(), |cluster| &cluster.ideas);
    let text = own.part(|it| it.text.clone());
    let member = own.part(|it| named(it.member.as_ref()));
    let status = own.part(|it| worded(it.status.as_ref()));
    let states = move || words_of(TopicStatus::SHIPPED, |it| t().topic_status(it).into_owned());
    let weighable = memo(move || {
        let cluster = session.cluster();
        own.with(|it| it.is_some_and(|it| ideas::may_be_weighed(&cluster, it).is_ok()))
    });
    let (asked, set) = (id.clone(), id.clone());
    let is_ticked = memo(move || ticked.with(|ticked| ticked.contains(&asked)));
    let tick = move |event| {
        let on = event_target_checked(&event);
        ticked.update(|ticked| {
            if on {
                ticked.insert(set.clone());
            } else {
                ticked.remove(&set);
            }
        });
    };
    view! {
        <span class="idea-text">
            <Show when=move || weighable.get() && !session.read_only()>
                <input
                    type="checkbox"
                    class="idea-tick no-print"
                    aria-label=move || t().outreach_idea_tick(text.get())
                    prop:checked=move || is_ticked.get()
                    on:change=tick.clone()
                />
            </Show>
            <NameText record=id.clone() field="text" kind="idea" lines=true value=text />
        </span>
        <RowTools record=id.clone() name=text />
        <span class="outreach-line">
            <Pick
                record=id.clone()
                field="member"
                value=member
                options=members()
                label=move || t().record("member").into_owned()
                nothing=unset("member")
            />
            <Day
                record=id.clone()
                field="date"
                value=own.part(|it| it.date)
                label=move || t().date().to_owned()
            />
            <Pick
                record=id.clone()
                field="status"
                value=status
                options=states
                label=move || t().status().to_owned()
            />
        </span>
        <Fate id=id />
    }
}

/// What an idea weighs, and what became of it or can become of it.
#[component]
fn Fate(id: RecordId) -> impl IntoView {
    let session = use_session();
    let (notices, reader): (Notices, Reader) = (expect_context(), use_reader());
    let t = use_words();
    let own = row(id.as_str(), |cluster| &cluster.ideas);
    let weight = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        own.with(|it| it.map(|it| ideas::weight(&cluster, it, today)))
    });
    let poll = own.part(|it| it.weighed_in.as_ref().map(Id::record));
    let became = memo(move || {
        let cluster = session.cluster();
        let id = own.with(|it| it.and_then(|it| it.became.clone()))?;
        let kind = cluster.kind_of(&id)?.to_string();
        Some((id.clone(), kind, cluster.title_of(&id)?.to_owned()))
    });
    let said = move || match weight.get()? {
        Weight::NotWeighed => None,
        Weight::Waiting => Some(t().outreach_waiting().to_owned()),
        Weight::Counted { points, place, of } => {
            let points = usize::try_from(points).unwrap_or(usize::MAX);
            Some(t().outreach_points(points, place, of))
        }
    };
    let make = {
        let idea: Id<_> = (&id).into();
        move |project: bool| {
            let cluster = session.cluster_untracked();
            let made = if project {
                ideas::into_project(&cluster, &idea, &mut new_id)
            } else {
                ideas::into_motion(&cluster, &idea, &mut new_id)
            };
            take(session, notices, reader, made);
        }
    };
    let make = StoredValue::new(make);
    view! {
        <span class="outreach-line idea-fate">
            {move || {
                said()
                    .map(|said| {
                        let way = poll.get().map(|poll| {
                            view! {
                                <Address
                                    record=poll
                                    name=Signal::derive(move || t().outreach_to_vote().to_owned())
                                />
                            }
                        });
                        view! {
                            <span class="badge">{said}</span>
                            {way}
                        }
                    })
            }}
            {move || match became.get() {
                Some((id, kind, title)) => {
                    let kind = if kind == "poll" { "motion".to_owned() } else { kind };
                    let word = move || match kind.as_str() {
                        "motion" => t().poll_kind("motion").into_owned(),
                        kind => t().record(kind).into_owned(),
                    };
                    let name = Signal::derive(move || format!("{} – {title}", word()));
                    view! {
                        <span>{move || t().outreach_became()}</span>
                        <Address record=id name=name />
                    }
                    .into_any()
                }
                None if session.read_only() => ().into_any(),
                None => {
                    view! {
                        <button
                            type="button"
                            class="button quiet no-print"
                            on:click=move |_| make.with_value(|make| make(false))
                        >
                            {move || t().outreach_make_motion()}
                        </button>
                        <button
                            type="button"
                            class="button quiet no-print"
                            on:click=move |_| make.with_value(|make| make(true))
                        >
                            {move || t().outreach_make_project()}
                        </button>
                    }
                    .into_any()
                }
            }}
        </span>
    }
}

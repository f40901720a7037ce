//! Class and rights with their dates: the times spent in each class, a change to another, the end
//! of the membership, and the notices that joining and leaving make due.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::super::RightMark;
use super::super::forms::{Ends, Line, Select, class_options, day_of, vote_options, vote_picks};
use super::super::movements::Owed;
use crate::app::reader::{use_formats, use_reader, use_words};
use crate::app::reading::{memo, row};
use crate::app::session::{Session, use_session};
use crate::browser::{chance, page};
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::joining::{
    Change, JoinRefusal, Leaving, Ties, change_class, leave, ties, without_change,
};
use crate::domain::membership::notice::{About, notice_of};
use crate::domain::membership::standing::Stretch;
use crate::domain::membership::{Member, MemberClass};
use crate::ui::kit::{Icon, Sign};
use crate::ui::places::fields::{Address, PickFact, TextFact};
use crate::words::{self, Formats as _};

/// Which form is open.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Nothing,
    Change,
    Leave,
}

#[component]
pub fn Standing(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let member = row(id.as_str(), |cluster| &cluster.members);
    let asked = RwSignal::new(Asked::Nothing);
    let stretches = memo(move || {
        let cluster = session.cluster();
        member.with(|it| it.map(|it| cluster.stretches(it)).unwrap_or_default())
    });
    let left = memo(move || member.with(|it| it.is_some_and(|it| it.member_until.is_some())));
    let left_by = member.part(|it| {
        let by = it.left_by.as_ref();
        by.map(|it| it.as_str().to_owned()).unwrap_or_default()
    });
    let votes = vote_picks();
    let because = member.part(|it| it.left_because.clone().unwrap_or_default());
    let notices = memo(move || {
        let (cluster, today) = (session.cluster(), session.today());
        member.with(|it| {
            let of = |about| notice_of(&cluster, it?, about, today);
            About::ALL.into_iter().filter_map(of).collect::<Vec<_>>()
        })
    });
    let line = move |it: Stretch| {
        let cluster = session.cluster();
        let class = it
            .class
            .as_ref()
            .and_then(|id| cluster.member_classes.get(id));
        let name = class.map_or_else(|| t().members_no_class().to_owned(), |it| it.name.clone());
        let date = |day| formats().date(day);
        let since = it.span.since.map(date).unwrap_or_default();
        let until = it.span.until.map(date).unwrap_or_default();
        let vote = it.by.as_ref().and_then(|by| cluster.polls.get(by));
        let vote =
            vote.map(|poll| view! { <Address record=poll.id.record() name=poll.title.clone() /> });
        let change = it.change.filter(|_| !session.read_only());
        let taken_back = name.clone();
        view! {
            <li class="record-row">
                <RightMark right=class.map(MemberClass::right) />
                <span>{name}</span>
                <span class="muted small">{format!("{since} – {until}")}</span>
                {vote}
                {change.map(|change| view! {
                    <button
                        type="button"
                        class="take-out no-print"
                        title=move || t().remove()
                        aria-label=move || t().fields_remove_what(taken_back.clone())
                        on:click=move |_| {
                            let cluster = session.cluster_untracked();
                            if let Some(change) = cluster.class_changes.get(&change) {
                                session.dispatch(&without_change(&cluster, change));
                            }
                        }
                    >
                        <Icon sign=Sign::Close />
                    </button>
                })}
            </li>
        }
    };
    let ask = move |what: Asked| {
        asked.set(what);
        page::focus_soon("joining-day");
    };
    let (of_notices, of_form, of_reason) = (Id::<Member>::from(&id), id.clone(), id);
    view! {
        <section>
            <h3>{move || t().members_standing()}</h3>
            <ul class="rows standing">
                {move || stretches.get().into_iter().map(line).collect_view()}
            </ul>
            {move || {
                let of_member = of_notices.clone();
                let notice = move |it| view! { <p><Owed member=of_member.clone() notice=it /></p> };
                notices.get().into_iter().map(notice).collect_view()
            }}
            <Show when=move || left.get()>
                <dl class="facts">
                    <TextFact
                            record=of_reason.clone()
                            field="leftBecause"
                            value=because
                            label=move || t().members_because().to_owned()
                        />
                    <PickFact
                        record=of_reason.clone()
                        field="leftBy"
                        value=left_by
                        options=votes
                        label=move || t().members_left_by().to_owned()
                    />
                </dl>
            </Show>
            <Show when=move || !session.read_only() && asked.get() == Asked::Nothing>
                <p class="standing-acts no-print">
                    <button type="button" class="button" on:click=move |_| ask(Asked::Change)>
                        {move || t().members_change_class()}
                    </button>
                    <Show when=move || !left.get()>
                        <button type="button" class="button" on:click=move |_| ask(Asked::Leave)>
                            {move || t().members_leave()}
                        </button>
                    </Show>
                </p>
            </Show>
            {move || {
                let id = of_form.clone();
                match asked.get() {
                    Asked::Nothing => None,
                    what => Some(view! { <Form id=id leaves=what == Asked::Leave asked=asked /> }),
                }
            }}
        </section>
    }
}

/// The form of a change or of leaving, with what follows from it.
#[component]
fn Form(id: RecordId, leaves: bool, asked: RwSignal<Asked>) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let t = use_words();
    let formats = use_formats();
    let day = RwSignal::new(untrack(|| session.today()).to_string());
    let class = RwSignal::new(String::new());
    let by = RwSignal::new(String::new());
    let because = RwSignal::new(String::new());
    let refused = RwSignal::new(None);
    let member: Id<Member> = id.into();
    let own = member.clone();
    let follows =
        memo(move || following(session, &own, (!leaves).then(|| class.get()), &day.get()));
    let act = move |event: SubmitEvent| {
        event.prevent_default();
        let words = reader.words_now();
        let Some(day) = day_of(day) else {
            refused.set(Some(words.joining_no_day().to_owned()));
            return;
        };
        let cluster = session.cluster_untracked();
        let by = Some(by.get_untracked()).filter(|it| !it.is_empty());
        let command: Result<Command, JoinRefusal> = if leaves {
            let name = cluster.member_name(Some(&member)).unwrap_or_default();
            let asked = Leaving {
                member: member.clone(),
                day,
                by: by.map(Id::new),
                because: because.get_untracked(),
                notice: words.members_notice_leaving(name),
            };
            leave(&cluster, &asked)
        } else {
            let asked = Change {
                id: RecordId::new(chance::record_id("classChange")),
                member: member.clone(),
                to: Id::new(class.get_untracked()),
                day,
                by: by.map(Id::new),
            };
            change_class(&cluster, &asked)
        };
        match command {
            Ok(command) => {
                if session.dispatch(&command) {
                    asked.set(Asked::Nothing);
                    page::focus("member-card");
                }
            }
            Err(why) => refused.set(Some(words::joining::refusal(
                words,
                &cluster,
                formats().as_ref(),
                &why,
            ))),
        }
    };
    let day_label = move || {
        if leaves {
            t().members_last_day().to_owned()
        } else {
            t().members_first_day().to_owned()
        }
    };
    let send = move || {
        if leaves {
            t().members_leave().to_owned()
        } else {
            t().members_change_class().to_owned()
        }
    };
    view! {
        <form class="joining-form no-print" on:submit=act>
            {(!leaves).then(|| view! {
                <Select
                    value=class
                    options=class_options()
                    label=Signal::derive(move || t().members_new_class_of().to_owned())
                />
            })}
            <Line value=day label=Signal::derive(day_label) day=true id="joining-day" />
            {leaves.then(|| view! {
                <Line
                    value=because
                    label=Signal::derive(move || t().members_because().to_owned())
                />
            })}
            <Select
                value=by
                options=vote_options()
                label=Signal::derive(move || t().members_decided_by().to_owned())
            />
            {move || {
                let line = |text: String| view! { <li>{text}</li> };
                let lines = follows.get();
                (!lines.is_empty()).then(|| view! {
                    <div class="form-follows">
                        <p>
                            {if leaves { t().members_ends_with_it() } else { t().members_not_allowed() }}
                        </p>
                        <ul>{lines.into_iter().map(line).collect_view()}</ul>
                    </div>
                })
            }}
            <Ends
                refused=refused
                send=Signal::derive(send)
                give_up=move || {
                    asked.set(Asked::Nothing);
                    page::focus("member-card");
                }
            />
        </form>
    }
}

/// What hangs on the member, by name: seats by their body, projects, promises.
fn following(
    session: Session,
    member: &Id<Member>,
    class: Option<String>,
    day: &str,
) -> Vec<String> {
    let cluster = session.cluster();
    let member = cluster.members.get(member);
    let day = crate::domain::calendar::read_day(day);
    let (Some(member), Some(day)) = (member, day) else {
        return Vec::new();
    };
    let to = class
        .as_deref()
        .and_then(|it| cluster.member_classes.get(it));
    if class.is_some() && to.is_none() {
        return Vec::new();
    }
    let Ties {
        seats,
        projects,
        promises,
    } = ties(&cluster, member, to, day);
    let seats = seats.iter().filter_map(|id| cluster.seats.get(id));
    let bodies = seats.filter_map(|it| cluster.body_name(Some(&it.body)));
    let projects = projects.iter().map(Id::record);
    let records: Vec<RecordId> = projects.chain(promises.iter().map(Id::record)).collect();
    let titles = records.iter().filter_map(|id| cluster.title_of(id));
    bodies.chain(titles).map(str::to_owned).collect()
}

//! Follow-ups: who promised what by when, in one meeting and across all; and how promises are kept.
//!
//! - [`rate`]: how they are kept, in figures and by person
//! - [`table`]: the promises, edited where they stand

mod rate;
mod table;

use leptos::prelude::*;

use self::rate::{People, Rate};
use self::table::PromiseTable;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::session::use_session;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::meetings::promises::{Asked, listed};
use crate::domain::membership::Person;
use crate::domain::record::{Kind, Record};
use crate::ui::kit::{Icon, Sign, add_record, new_id};

/// The follow-ups of one meeting.
#[component]
pub fn Promises(id: Id<Meeting>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let key = id.clone();
    let ids = watch(move |cluster| {
        let promises = cluster.follow_ups.values();
        let promises = promises.filter(|it| it.meeting.as_ref() == Some(&key));
        promises.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    let add = move |_| {
        let record = Record::new(Kind::FollowUp, &new_id(Kind::FollowUp))
            .with("meeting", id.as_str())
            .with("text", t().meetings_new_follow_up())
            .with("status", "open");
        add_record(session, record, "promise-");
    };
    view! {
        <section class="part">
            <h3>{move || t().records_follow_up()}</h3>
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=move || {
                    view! { <p class="muted">{move || t().meetings_no_follow_ups()}</p> }
                }
            >
                <PromiseTable ids=ids.into() elsewhere=false />
            </Show>
            <button type="button" class="button quiet" on:click=add>
                <Icon sign=Sign::Add />
                {move || t().meetings_add_follow_up()}
            </button>
        </section>
    }
}

/// Whose promises are looked at: everyone's, one person's, or those of nobody.
type Whose = Option<Option<Id<Person>>>;

/// How promises are kept, and those that stand open, the most urgent first.
#[component]
pub fn OpenPromises() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let whose: RwSignal<Whose> = RwSignal::new(None);
    let overdue = RwSignal::new(false);
    let closed = RwSignal::new(false);
    let any = watch(|cluster| !cluster.follow_ups.is_empty());
    let ids = memo(move || {
        let asked = Asked {
            owner: whose.get(),
            closed: closed.get(),
            overdue: overdue.get(),
        };
        let (cluster, today) = (session.cluster(), session.today());
        let promises = listed(&cluster, &asked, today).into_iter();
        promises.map(|it| it.id.clone()).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || any.get()>
            <section class="part open-promises">
                <h2>{move || t().meetings_open_follow_ups()}</h2>
                <div class="promise-figures">
                    <Rate />
                    <People whose />
                </div>
                <p class="toolbar no-print">
                    {toggle(overdue, Signal::derive(move || t().meetings_only_overdue()))}
                    {toggle(closed, Signal::derive(move || t().meetings_with_closed()))}
                </p>
                <Show
                    when=move || !ids.with(Vec::is_empty)
                    fallback=move || view! { <p class="muted">{move || t().meetings_none_so()}</p> }
                >
                    <PromiseTable ids=ids.into() elsewhere=true />
                </Show>
            </section>
        </Show>
    }
}

/// A switch of what is listed.
fn toggle(on: RwSignal<bool>, word: Signal<&'static str>) -> AnyView {
    view! {
        <button
            type="button"
            class="button"
            aria-pressed=move || on.get().to_string()
            on:click=move |_| on.update(|on| *on = !*on)
        >
            {move || word.get()}
        </button>
    }
    .into_any()
}

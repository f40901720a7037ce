//! Members: who belongs, with which right, represented by whom.
//!
//! - [`counts`]: how many of each class, kind and network; each count is a filter
//! - [`table`]: the register as a table that sorts by any column
//! - [`card`]: everything about one member, beside the table
//! - [`tables`]: pasted tables and CSV files in, all members out
//! - [`classes`]: the classes of membership and the rights they carry
//! - [`people`]: people who act for no member
//! - [`outreach`]: ideas that come in, advocacy and contacts that go out

mod card;
mod classes;
mod counts;
mod outreach;
mod people;
mod table;
mod tables;

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::fields::use_focus;
use super::findings::use_findings;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::route::{Place, Route, Router};
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::Member;
use crate::domain::membership::register::{Line, register};
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::Right;
use crate::ui::kit::{Icon, Sign};
use crate::words::Words;
use counts::{Counts, Filters};
use table::{Sorting, Table};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    let (votes, others) = cluster.count_rights(today);
    words.members_gist(votes + others, votes, others)
}

/// The register, read once for all that show it.
pub type Lines = BTreeMap<RecordId, Line>;

/// A member that was just added, whose name takes the keyboard when its card opens.
#[derive(Clone, Copy)]
struct Naming(RwSignal<Option<RecordId>>);

#[component]
pub fn Members() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let router: Router = expect_context();
    provide_context(use_findings());
    let naming = Naming(RwSignal::new(None));
    provide_context(naming);
    let focus = use_focus();
    let lines: Memo<Lines> = memo(move || register(&session.cluster(), session.today()));
    let filters = Filters::new();
    let sorting = Sorting::new();
    let shown = memo(move || {
        let formats = formats();
        let compare = |a: &str, b: &str| formats.compare(a, b);
        lines.with(|lines| sorting.sorted(filters.pass(lines, t()), t(), &compare))
    });
    let open = memo(move || {
        let id = focus.get().map(RecordId::new)?;
        member_of(&session.cluster(), &id)
    });
    let none = memo(move || lines.with(BTreeMap::is_empty));
    let add = move |_| add_member(session, t(), router, naming);
    view! {
        <div class="members" class:with-card=move || open.get().is_some()>
            <div class="page members-page">
                <Show
                    when=move || !none.get()
                    fallback=move || view! {
                        <div class="empty">
                            <p>{move || t().members_empty()}</p>
                            <p class="faint">{move || t().members_example()}</p>
                            <button type="button" class="button strong" on:click=add>
                                <Icon sign=Sign::Add />
                                {move || t().members_add()}
                            </button>
                            <tables::Tables />
                        </div>
                    }
                >
                    <section class="members-register" aria-label=move || t().records("member").into_owned()>
                        <div class="members-bar">
                            <Counts lines=lines filters=filters />
                            <tables::Tables />
                            <Show when=move || !session.read_only()>
                                <button type="button" class="button strong no-print" on:click=add>
                                    <Icon sign=Sign::Add />
                                    {move || t().members_add()}
                                </button>
                            </Show>
                        </div>
                        <Table lines=lines shown=shown sorting=sorting open=open />
                    </section>
                </Show>
                <classes::Classes focus=focus />
                <people::Office focus=focus />
                <outreach::Outreach focus=focus />
            </div>
            {move || open.get().map(|id| view! { <card::Card id=id /> })}
        </div>
    }
}

/// The member whose card shows a record: itself, a person of it, or what it pays.
fn member_of(cluster: &Cluster, id: &RecordId) -> Option<RecordId> {
    let id = id.as_str();
    let person = cluster.people.get(id).and_then(|it| it.member.as_ref());
    let fee = cluster.fees.get(id).map(|it| &it.member);
    let pledge = cluster.pledges.get(id).map(|it| &it.member);
    let own = cluster.members.get(id).map(|it| &it.id);
    own.or(person)
        .or(fee)
        .or(pledge)
        .filter(|member| cluster.members.contains_key(*member))
        .map(Id::record)
}

/// Adds a member of the first class and opens its card.
fn add_member(session: Session, words: Words, router: Router, Naming(naming): Naming) {
    let cluster = session.cluster_untracked();
    let id = chance::record_id("member");
    let record = Record::new(Kind::Member, &id)
        .with("name", words.members_new())
        .with("memberSince", untrack(|| session.today()).to_string());
    let class = in_order(&cluster.member_classes)
        .first()
        .map(|it| it.id.as_str());
    let record = match class {
        Some(class) => record.with("class", class),
        None => record,
    };
    if session.dispatch(&Command::Create(record)) {
        naming.set(Some(RecordId::new(id.as_str())));
        router.go(&Route::to(Place::Members).with("focus", &id));
    }
}

/// The mark of a right: a disc votes, a ring consults, a small ring observes.
#[component]
fn RightMark(#[prop(into)] right: Signal<Option<Right>>) -> impl IntoView {
    let t = use_words();
    let class = move || match right.get() {
        Some(Right::Vote) => "right-mark votes",
        Some(Right::Consult) => "right-mark consults",
        Some(_) => "right-mark observes",
        None => "right-mark unset",
    };
    let word = move || match right.get() {
        Some(right) => t().right(right.as_str()).into_owned(),
        None => t().not_set().to_owned(),
    };
    view! {
        <span class=class title=word>
            <span class="unseen">{word}</span>
        </span>
    }
}

/// All people as options, the member's own first.
fn people_options(cluster: &Cluster, member: &Member) -> Vec<(String, String)> {
    let own = |it: &&crate::domain::membership::Person| it.member.as_ref() == Some(&member.id);
    let named = |it: &crate::domain::membership::Person| {
        let of = cluster
            .member_name(it.member.as_ref())
            .filter(|_| it.member.as_ref() != Some(&member.id));
        let name = of.map_or_else(|| it.name.clone(), |of| format!("{} ({of})", it.name));
        (it.id.as_str().to_owned(), name)
    };
    let mut options: Vec<_> = cluster.people.values().filter(own).map(named).collect();
    options.extend(cluster.people.values().filter(|it| !own(it)).map(named));
    options
}

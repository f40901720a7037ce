//! Members: who belongs, with which right, represented by whom, today and on any other day.
//!
//! - [`counts`]: how many of each class, kind and network; each count is a filter
//! - [`table`]: the register as a table that sorts by any column; [`columns`]: its columns
//! - [`paper`]: the register in print
//! - [`admitting`]: a new member; [`forms`]: the lines of such forms
//! - [`card`]: everything about one member, beside the table
//! - [`tables`]: pasted tables and CSV files in, all members out
//! - [`figures`]: kinds by classes, and how the membership went year by year
//! - [`movements`]: who came, changed and left, and what of it was notified
//! - [`classes`]: the classes of membership and the rights they carry
//! - [`networks`]: the sub-networks, and who is in several
//! - [`people`]: people who act for no member
//! - [`outreach`]: ideas that come in, advocacy and contacts that go out

mod admitting;
mod card;
mod classes;
mod columns;
mod counts;
mod figures;
mod forms;
mod movements;
mod networks;
mod outreach;
mod paper;
mod people;
mod table;
mod tables;

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::fields::use_focus;
use super::listing::{ColumnChoice, Picked};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::intl::IntlFormats;
use crate::browser::page;
use crate::domain::calendar::read_day;
use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::Member;
use crate::domain::membership::listing::{Column, Listing, Speech};
use crate::domain::membership::register::{Line, register};
use crate::domain::plain::plain;
use crate::domain::sorting;
use crate::domain::vocabulary::Right;
use crate::ui::kit::{Choose, DayField, Icon, Sign};
use crate::words::Words;
use columns::{COLUMNS_KEY, Currency};
use counts::{Counts, Filters};
use table::{Sorting, Table};

pub fn gist(words: Words, cluster: &Cluster, today: Date) -> String {
    gist_on(words, cluster, today)
}

fn gist_on(words: Words, cluster: &Cluster, day: Date) -> String {
    let (votes, others) = cluster.count_rights(day);
    words.members_gist(votes + others, votes, others)
}

/// The register, read once for all that show it.
pub type Lines = BTreeMap<RecordId, Line>;

#[component]
pub fn Members() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let router: Router = expect_context();
    provide_context(Currency::read());
    let focus = use_focus();
    let asked_day = router.query("day");
    let day = memo(move || {
        let asked = asked_day.get().and_then(|it| read_day(&it));
        asked.unwrap_or_else(|| session.today())
    });
    let year = columns::year_of(day);
    let lines: Memo<Lines> = memo(move || register(&session.cluster(), day.get()));
    let listing = memo(move || {
        let (words, formats) = (t(), formats());
        let speech = Speech {
            kind: &|kind| words.member_kind(kind).into_owned(),
            plain: &plain,
            order: &|texts| formats.sorted(texts),
        };
        lines.with(|lines| Listing::new(lines, &speech))
    });
    let filters = Filters::new();
    let sorting: Sorting = RwSignal::new((Column::Name, false));
    let group = RwSignal::new(None::<Column>);
    let shown = memo(move || {
        let (sort, reversed) = sorting.get();
        let mut ask = filters.ask();
        (ask.sort, ask.reversed, ask.group) = (sort, reversed, group.get());
        // Of a day that is past, whoever joined since is no news.
        ask.coming = session.today() <= day.get();
        listing.with(|listing| listing.answer(&ask))
    });
    let picked = Picked::start(COLUMNS_KEY);
    let chosen = move || picked.columns::<Column>().is_some();
    let several = watch(|cluster| cluster.networks.len() > 1);
    let columns = memo(move || lines.with(|lines| columns::shown(picked, lines, several.get())));
    let open = memo(move || {
        let id = focus.get().map(RecordId::new)?;
        member_of(&session.cluster(), &id)
    });
    let none = memo(move || lines.with(BTreeMap::is_empty));
    let admitting = RwSignal::new(false);
    let add = move |_| admitting.set(true);
    // Printed from its own button, the register stands alone on paper.
    let alone = RwSignal::new(false);
    let print = move |_| {
        alone.set(true);
        request_animation_frame(move || {
            page::print();
            alone.try_set(false);
        });
    };
    let grouped = move |name: String| {
        group.set(name.parse().ok());
        true
    };
    view! {
        <div
            class="members"
            class:with-card=move || open.get().is_some()
            class:only-register=move || alone.get()
        >
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
                    <section
                        class="members-register"
                        class:picked=chosen
                        aria-label=move || t().records("member").into_owned()>
                        <div class="members-bar members-screen">
                            <Counts lines=lines filters=filters />
                            <Show when=move || !session.read_only()>
                                <button type="button" class="button strong no-print" on:click=add>
                                    <Icon sign=Sign::Add />
                                    {move || t().members_add()}
                                </button>
                            </Show>
                        </div>
                        <div class="members-tools no-print">
                            <DayChoice day=day />
                            <label class="members-group">
                                <span>{move || t().members_group()}</span>
                                <Choose
                                    value=Signal::derive(move || {
                                        let name = group.get().map(<&'static str>::from);
                                        name.unwrap_or_default().to_owned()
                                    })
                                    options=Signal::derive(move || columns::group_options(t()))
                                    label=Signal::derive(move || t().members_group().to_owned())
                                    save=grouped
                                    framed=true
                                />
                            </label>
                            <ColumnChoice
                                picked=picked
                                shown=Signal::derive(move || {
                                    columns.with(|all| all.iter().map(|it| (*it).into()).collect())
                                })
                                all=Signal::derive(move || columns::choice(t(), year.get()))
                            />
                            <button type="button" class="button" on:click=print>
                                <Icon sign=Sign::Print />
                                {move || t().members_print()}
                            </button>
                            <tables::Tables />
                        </div>
                        <Table
                            lines=lines
                            shown=shown
                            columns=columns
                            year=year
                            sorting=sorting
                            open=open
                        />
                        <paper::Paper lines=lines shown=shown columns=columns day=day />
                    </section>
                    <figures::Figures lines=lines day=day />
                    <movements::Movements />
                </Show>
                <classes::Classes focus=focus />
                <networks::Networks lines=lines focus=focus />
                <people::Office focus=focus />
                <outreach::Outreach focus=focus />
            </div>
            {move || open.get().map(|id| view! { <card::Card id=id day=day /> })}
            <admitting::Admitting open=admitting />
        </div>
    }
}

/// The day on which the register is seen. Another than today is said in full.
#[component]
fn DayChoice(day: Memo<Date>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let router: Router = expect_context();
    let elsewhere = memo(move || day.get() != session.today());
    let choose = move |chosen: Option<Date>| {
        let today = untrack(|| session.today());
        let chosen = chosen.filter(|it| *it != today);
        router.set_query("day", &chosen.map(|it| it.to_string()).unwrap_or_default());
        true
    };
    view! {
        <label class="members-day" class:elsewhere=move || elsewhere.get()>
            <span>{move || t().members_day()}</span>
            <DayField
                value=Signal::derive(move || Some(day.get()))
                label=Signal::derive(move || t().members_day().to_owned())
                save=choose
                framed=true
            />
        </label>
        <Show when=move || elsewhere.get()>
            <p class="members-elsewhere" role="status">
                {move || gist_on(t(), &session.cluster(), day.get())}
                <button type="button" class="button quiet" on:click=move |_| router.set_query("day", "")>
                    {move || t().members_day_today()}
                </button>
            </p>
        </Show>
    }
}

/// The member whose card shows a record: itself, a person of it, what it pays, a change of class.
fn member_of(cluster: &Cluster, id: &RecordId) -> Option<RecordId> {
    let id = id.as_str();
    let person = cluster.people.get(id).and_then(|it| it.member.as_ref());
    let fee = cluster.fees.get(id).map(|it| &it.member);
    let pledge = cluster.pledges.get(id).map(|it| &it.member);
    let change = cluster.class_changes.get(id).map(|it| &it.member);
    let own = cluster.members.get(id).map(|it| &it.id);
    own.or(person)
        .or(fee)
        .or(pledge)
        .or(change)
        .filter(|member| cluster.members.contains_key(*member))
        .map(Id::record)
}

/// The address of the register without a card, on the day on which it is seen.
fn without_card(router: Router) -> Route {
    let route = untrack(|| router.get());
    if route.place == Some(Place::Members) {
        route.with("focus", "")
    } else {
        Route::to(Place::Members)
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

/// All people as options: the member's own first, those of former members last, each in the order of
/// the language.
fn people_options(
    words: Words,
    formats: &IntlFormats,
    cluster: &Cluster,
    member: &Member,
    today: Date,
) -> Vec<(String, String)> {
    let mut options: Vec<(u8, String, String)> = Vec::with_capacity(cluster.people.len());
    for it in cluster.people.values() {
        let of = it.member.as_ref().and_then(|of| cluster.members.get(of));
        let (rank, name) = match of {
            Some(of) if of.id == member.id => (0, it.name.clone()),
            Some(of) if !of.belongs_on(today) => {
                (2, words.members_person_former(&it.name, &of.name))
            }
            Some(of) => (1, format!("{} ({})", it.name, of.name)),
            None => (1, it.name.clone()),
        };
        options.push((rank, name, it.id.as_str().to_owned()));
    }
    sorting::by(&mut options, |a, b| {
        a.0.cmp(&b.0).then_with(|| formats.compare(&a.1, &b.1))
    });
    options
        .into_iter()
        .map(|(_, name, id)| (id, name))
        .collect()
}

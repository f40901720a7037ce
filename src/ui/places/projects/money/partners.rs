//! What partners pledge for the year, what projects were given of it, what was asked and paid (D21).

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use super::bars::{self, Bar};
use super::matrix::Matrix;
use super::{AddOne, Page, use_total};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::{Ledger, Partner, Total, pledges_of};
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::ui::kit::{AmountField, new_id, rows};
use crate::ui::places::projects::member_options;

/// The id of a partner's field for its pledge.
fn field_of(member: &str, currency: &str) -> String {
    format!("pledge-of-{member}-{currency}")
}

/// The partners of the table: those with a line, and those without a pledge where others have one.
fn shown(page: Page) -> Vec<Id<Member>> {
    let mut shown: Vec<Id<Member>> = page
        .ledger
        .with(|it| it.partners.iter().map(|it| it.member.clone()).collect());
    page.books.with(|books| {
        let first = books.ledgers.first().map(|it| it.currency.as_str());
        if page.ledger.with(|it| first == Some(it.currency.as_str())) {
            for member in &books.unpledged {
                if !shown.contains(member) {
                    shown.push(member.clone());
                }
            }
        }
    });
    shown
}

/// The largest of what partners pledged and gave, to which all bars are drawn.
fn scale(partners: &[Partner]) -> Total {
    let sizes = partners.iter().map(|it| {
        it.allocated
            .max(it.pledged.unwrap_or_default())
            .max(it.paid)
    });
    sizes.max().unwrap_or_default()
}

#[component]
pub fn Partners(page: Page) -> impl IntoView {
    let session = use_session();
    let (t, formats) = (use_words(), use_formats());
    let total = use_total();
    let names = watch(|cluster| {
        let members = cluster.members.values();
        members
            .map(|it| (it.id.clone(), it.name.clone()))
            .collect::<Vec<_>>()
    });
    let order = memo(move || {
        let shown = shown(page);
        let formats = formats();
        names.with(|names| {
            let mut named: Vec<_> = names
                .iter()
                .filter(|(id, _)| shown.contains(id))
                .cloned()
                .collect();
            sorting::by(&mut named, |a, b| formats.compare(&a.1, &b.1));
            named
        })
    });
    let scale = memo(move || page.ledger.with(|it| scale(&it.partners)));
    let asked = memo(move || page.ledger.with(|it| !it.asked().is_nothing()));
    let sum = move |read: fn(&Ledger) -> Total| {
        move || page.ledger.with(|it| total(read(it), &it.currency))
    };
    let add = move |member: String| {
        let currency = page.ledger.with_untracked(|it| it.currency.clone());
        let year = page.books.with_untracked(|it| it.year);
        let Some(year) = year else { return false };
        let done = session.dispatch(&Command::Create(pledge(&member, year, Money(0), &currency)));
        if done {
            let field = field_of(&member, &currency);
            request_animation_frame(move || page::select(&field));
        }
        done
    };
    let others = move || {
        let shown = order.get();
        let mut all = member_options().get();
        all.retain(|(id, _)| !shown.iter().any(|(shown, _)| shown.as_str() == id));
        all
    };
    let can_add = move || !session.read_only() && page.books.with(|it| it.year.is_some());
    let others = memo(others);
    view! {
        <section class="part">
            <Show when=move || !order.with(Vec::is_empty)>
                <h2>
                    {move || match page.books.with(|it| it.year) {
                        Some(year) => t().projects_pledges(year),
                        None => t().money_pledges().to_owned(),
                    }}
                </h2>
                <div class="table-wrap">
                    <table class="money">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_member()}</th>
                                <th scope="col" class="figure">{move || t().projects_pledged()}</th>
                                <th scope="col" class="bar-column">
                                    <BarKey parts=move || {
                                        vec![
                                            ("bar-given", t().projects_allocated()),
                                            ("bar-free", t().projects_free()),
                                        ]
                                    } />
                                </th>
                                <th scope="col" class="figure">{move || t().projects_allocated()}</th>
                                <th scope="col" class="figure">{move || t().projects_free()}</th>
                                <Show when=move || asked.get()>
                                    <th scope="col" class="figure">{move || t().money_asked()}</th>
                                    <th scope="col" class="figure">{move || t().money_paid()}</th>
                                </Show>
                            </tr>
                        </thead>
                        <tbody>
                            {rows(
                                move || order.get(),
                                |(id, name)| format!("{id} {name}"),
                                move |(id, name)| view! { <Line page id name scale asked /> },
                            )}
                        </tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{move || t().total()}</th>
                                <td class="figure">{sum(Ledger::pledged)}</td>
                                <td class="bar-column"></td>
                                <td class="figure">{sum(Ledger::allocated)}</td>
                                <td class="figure">{sum(Ledger::free)}</td>
                                <Show when=move || asked.get()>
                                    <td class="figure">{sum(Ledger::asked)}</td>
                                    <td class="figure">{sum(Ledger::paid)}</td>
                                </Show>
                            </tr>
                        </tfoot>
                    </table>
                </div>
            </Show>
            <Show when=can_add>
                <AddOne
                    word=Signal::derive(move || t().money_enter_pledge().to_owned())
                    options=others
                    add=UnsyncCallback::new(add)
                />
            </Show>
        </section>
        <Matrix page partners=order />
    }
}

/// What the pieces of the bars below mean.
#[component]
pub fn BarKey(#[prop(into)] parts: Signal<Vec<(&'static str, &'static str)>>) -> impl IntoView {
    view! {
        <span class="bar-key">
            {move || {
                parts
                    .get()
                    .into_iter()
                    .map(|(class, word)| {
                        view! {
                            <span>
                                <svg viewBox="0 0 12 12" aria-hidden="true">
                                    <rect class=class x="1" y="1" width="10" height="10" />
                                </svg>
                                {word}
                            </span>
                        }
                    })
                    .collect_view()
            }}
        </span>
    }
}

fn pledge(member: &str, year: i16, amount: Money, currency: &str) -> Record {
    let record = Record::new(Kind::Pledge, &new_id(Kind::Pledge))
        .with("member", member)
        .with("year", year)
        .with("amount", amount.minor_units());
    if currency.is_empty() {
        record
    } else {
        record.with("currency", currency)
    }
}

/// A partner's line; its pledge is typed where it stands.
#[component]
fn Line(
    page: Page,
    id: Id<Member>,
    name: String,
    scale: Memo<Total>,
    asked: Memo<bool>,
) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let of_line = id.clone();
    let line = memo(move || {
        page.ledger.with(|it| {
            let mut partners = it.partners.iter();
            partners.find(|it| it.member == of_line).cloned()
        })
    });
    let currency = memo(move || page.ledger.with(|it| it.currency.clone()));
    let written = move |sum: Total| total(sum, &currency.get());
    let part = move |read: fn(&Partner) -> Total| {
        memo(move || line.with(|it| it.as_ref().map(read).unwrap_or_default()))
    };
    let (allocated, free) = (part(|it| it.allocated), part(Partner::free));
    let (asked_for, paid, overdue) = (
        part(|it| it.asked),
        part(|it| it.paid),
        part(|it| it.overdue),
    );
    let pledged = memo(move || line.with(|it| it.as_ref().and_then(|it| it.pledged)));
    let unpledged = {
        let id = id.clone();
        memo(move || page.books.with(|it| it.unpledged.contains(&id)))
    };
    let bar = memo(move || {
        let (scale, free) = (scale.get(), free.get());
        let over = (Total::NOTHING - free).at_least_nothing();
        let bar = Bar::default().then("bar-given", allocated.get() - over, scale);
        let bar = bar.then("bar-over", over, scale);
        bar.then("bar-free", free, scale)
    });
    let gives = watch(move |cluster| {
        let gives = line.with(|it| it.as_ref().map(|it| it.gives.clone()).unwrap_or_default());
        let named = gives.into_iter().map(|(project, amount)| {
            let title = cluster.projects.get(&project).map(|it| it.title.clone());
            (title.unwrap_or_default(), amount)
        });
        named.collect::<Vec<_>>()
    });
    let href = Route::to(Place::Members).with("focus", id.as_str()).href();
    let named = name.clone();
    view! {
        <tr>
            <th scope="row" class="text">
                <a href=href>{name}</a>
                <span class="gives small">
                    {move || {
                        gives
                            .get()
                            .into_iter()
                            .map(|(title, amount)| {
                                view! { <span>{title} " " {written(amount.into())}</span> }
                            })
                            .collect_view()
                    }}
                </span>
            </th>
            <td class="figure">
                <Pledged page id=id.clone() name=named pledged />
                <Show when=move || unpledged.get()>
                    <span class="small alarm">{move || t().money_nothing_pledged()}</span>
                </Show>
            </td>
            <td class="bar-column">{move || bar.with(bars::drawn)}</td>
            <td class="figure">{move || written(allocated.get())}</td>
            <td class="figure">
                {move || {
                    let free = free.get();
                    if free < Total::NOTHING && pledged.get().is_some() {
                        let over = written(Total::NOTHING - free);
                        view! { <span class="alarm">{t().money_more_than_pledged(over)}</span> }.into_any()
                    } else if free < Total::NOTHING {
                        "".into_any()
                    } else {
                        view! { <span class:alarm=!free.is_nothing()>{written(free)}</span> }.into_any()
                    }
                }}
            </td>
            <Show when=move || asked.get()>
                <td class="figure">
                    {move || written(asked_for.get())}
                    <Show when=move || !overdue.get().is_nothing()>
                        <span class="small alarm">{move || t().money_overdue(written(overdue.get()))}</span>
                    </Show>
                </td>
                <td class="figure">{move || written(paid.get())}</td>
            </Show>
        </tr>
    }
}

/// The pledge of a partner for the year. Where it has several, their sum is shown: each is edited on
/// the member's card.
#[component]
fn Pledged(
    page: Page,
    id: Id<Member>,
    name: String,
    pledged: Memo<Option<Total>>,
) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let total = use_total();
    let (of_records, to_add) = (id.clone(), id.clone());
    let currency = memo(move || page.ledger.with(|it| it.currency.clone()));
    let year = memo(move || page.books.with(|it| it.year));
    let records = watch(move |cluster| {
        let year = year.get();
        year.map(|year| pledges_of(cluster, &of_records, year, &currency.get()))
            .unwrap_or_default()
    });
    let save = move |amount: Option<Money>| {
        let standing = records.get_untracked();
        let command = match (standing.first(), amount) {
            (Some(record), Some(amount)) => {
                Command::set(record, "amount", Some(amount.minor_units().into()))
            }
            (Some(record), None) => Command::Delete {
                record: record.clone(),
            },
            (None, Some(amount)) => {
                let Some(year) = year.get_untracked() else {
                    return false;
                };
                let currency = currency.get_untracked();
                Command::Create(pledge(to_add.as_str(), year, amount, &currency))
            }
            (None, None) => return true,
        };
        session.dispatch(&command)
    };
    let one = move || records.with(Vec::len) < 2 && year.get().is_some();
    let field = field_of(id.as_str(), &currency.get_untracked());
    let label = StoredValue::new(name);
    let save = UnsyncCallback::new(save);
    view! {
        <Show
            when=one
            fallback=move || {
                move || pledged.get().map(|sum| total(sum, &currency.get()))
            }
        >
            <AmountField
                value=Signal::derive(move || pledged.get().and_then(Total::money))
                currency=currency
                label=Signal::derive(move || t().money_pledge_of(&*label.read_value()))
                save=save
                id=field.clone()
            />
        </Show>
    }
}

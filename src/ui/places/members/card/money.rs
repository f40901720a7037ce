//! What a member promises and pays: pledges with what of them is allocated and free, and fees.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row};
use crate::app::session::{Session, use_session};
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{Amount, RowTools, Tick, create, id_of_name};
use crate::words::Formats as _;

fn currency(session: Session) -> Memo<String> {
    memo(move || {
        let cluster = session.cluster();
        cluster
            .organisation()
            .and_then(|it| it.currency.clone())
            .unwrap_or_default()
    })
}

/// The button that adds the sum of a year.
#[component]
fn AddYear(
    member: RecordId,
    kind: Kind,
    year: i16,
    #[prop(into)] word: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let add = move |_| {
        create(
            session,
            Record::new(kind, &chance::record_id(&kind.to_string()))
                .with("member", member.as_str())
                .with("year", year)
                .with("amount", 0),
        );
    };
    view! {
        <button type="button" class="button quiet add-row" on:click=add>
            <Icon sign=Sign::Add />
            {move || word.get()}
        </button>
    }
}

#[component]
pub fn Pledges(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member: Id<Member> = (&id).into();
    // Where nobody pledges, the organisation does not work with pledges.
    let used = memo(move || !session.cluster().pledges.is_empty());
    let list = memo(move || {
        let cluster = session.cluster();
        let mut pledges: Vec<_> = cluster
            .pledges
            .values()
            .filter(|it| it.member == member)
            .map(|it| (it.year, it.id.record()))
            .collect();
        sorting::by_key(&mut pledges, |(year, _)| std::cmp::Reverse(*year));
        pledges
    });
    let missing = move || {
        let year = session.today().year();
        (!session.read_only() && !list.with(|all| all.iter().any(|(it, _)| *it == year)))
            .then_some(year)
    };
    view! {
        <Show when=move || used.get()>
            <section>
                <h3>{move || t().records("pledge").into_owned()}</h3>
                <ul class="rows">
                    {rows(
                        move || list.get(),
                        |(year, id)| format!("{year} {id}"),
                        move |(_, pledge)| view! { <PledgeRow id=pledge /> },
                    )}
                </ul>
                {
                    let id = id.clone();
                    move || missing().map(|year| view! {
                        <AddYear
                            member=id.clone()
                            kind=Kind::Pledge
                            year=year
                            word=move || t().members_pledge_add(year)
                        />
                    })
                }
            </section>
        </Show>
    }
}

#[component]
fn PledgeRow(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let pledge = row(id.as_str(), |cluster| &cluster.pledges);
    let currency = currency(session);
    let year = pledge.part(|it| it.year);
    let amount = pledge.part(|it| Some(it.amount));
    let spent = memo(move || {
        let pledge = pledge.get()?;
        let cluster = session.cluster();
        let allocated = cluster.allocated(&pledge.member, pledge.year);
        let pledged = cluster.pledged(&pledge.member, pledge.year)?;
        Some((allocated, pledged - allocated))
    });
    let written = move |sum: Money| formats().amount(sum.minor_units(), &currency.get());
    view! {
        <li class="sum-row">
            <span>{move || year.get()}</span>
            <span class="figure">
                <Amount
                    record=id.clone()
                    field="amount"
                    required=true
                    value=amount
                    currency=currency
                    label=move || format!("{} {}", t().record("pledge"), year.get())
                    id=id_of_name(&id)
                />
            </span>
            <span class="small muted">
                {move || spent.get().map(|(allocated, free)| {
                    t().members_allocated(written(allocated), written(free))
                })}
            </span>
            <RowTools record=id name=move || format!("{} {}", t().record("pledge"), year.get()) />
        </li>
    }
}

#[component]
pub fn Fees(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let member: Id<Member> = (&id).into();
    let list = memo(move || {
        let cluster = session.cluster();
        let mut fees: Vec<_> = cluster
            .fees
            .values()
            .filter(|it| it.member == member)
            .map(|it| (it.year, it.id.record()))
            .collect();
        sorting::by_key(&mut fees, |(year, _)| std::cmp::Reverse(*year));
        fees
    });
    let used =
        memo(move || !session.cluster().fees.is_empty() || session.cluster().pledges.is_empty());
    let missing = move || {
        let year = session.today().year();
        (!session.read_only() && !list.with(|all| all.iter().any(|(it, _)| *it == year)))
            .then_some(year)
    };
    view! {
        <Show when=move || used.get()>
            <section>
                <h3>{move || t().records("fee").into_owned()}</h3>
                <ul class="rows">
                    {rows(
                        move || list.get(),
                        |(year, id)| format!("{year} {id}"),
                        move |(_, fee)| view! { <FeeRow id=fee /> },
                    )}
                </ul>
                {
                    let id = id.clone();
                    move || missing().map(|year| view! {
                        <AddYear
                            member=id.clone()
                            kind=Kind::Fee
                            year=year
                            word=move || t().members_fee_add(year)
                        />
                    })
                }
            </section>
        </Show>
    }
}

#[component]
fn FeeRow(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let fee = row(id.as_str(), |cluster| &cluster.fees);
    let year = fee.part(|it| it.year);
    let name = move || format!("{} {}", t().record("fee"), year.get());
    view! {
        <li class="sum-row">
            <span>{move || year.get()}</span>
            <span class="figure">
                <Amount
                    record=id.clone()
                    field="amount"
                    value=fee.part(|it| it.amount)
                    currency=currency(session)
                    label=name
                    id=id_of_name(&id)
                />
            </span>
            <Tick
                record=id.clone()
                field="paid"
                value=fee.part(|it| it.paid.unwrap_or_default())
                label=move || t().members_paid().to_owned()
                written=true
            />
            <RowTools record=id name=name />
        </li>
    }
}

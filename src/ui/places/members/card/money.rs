//! What a member promises and pays: pledges with what of them is allocated and free, invoices sent
//! to it, and fees.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::{memo, row, watch};
use crate::app::route::{Place, Route};
use crate::app::session::use_session;
use crate::browser::chance;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::{Books, InvoiceState, invoices};
use crate::domain::record::{Kind, Record};
use crate::domain::sorting;
use crate::domain::vocabulary::InvoiceDirection;
use crate::ui::kit::{Icon, Sign, rows};
use crate::ui::places::fields::{Amount, CurrencyPick, RowTools, Tick, create, id_of_name};
use crate::ui::places::projects::state_word;
use crate::words::Formats as _;

/// The currency of sums that say none.
fn currency() -> Memo<String> {
    watch(|cluster| {
        let organisation = cluster.organisation();
        let own = organisation.and_then(|it| it.currency.clone());
        own.unwrap_or_default()
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
    let member: Id<Member> = (&id).into();
    // Where nobody pledges, the organisation does not work with pledges.
    let used = watch(|cluster| !cluster.pledges.is_empty());
    let list = watch(move |cluster| {
        let mine = cluster.pledges.values().filter(|it| it.member == member);
        mine.map(|it| (it.year, it.id.record())).collect()
    });
    years(id, Kind::Pledge, used, list, |id| {
        view! { <PledgeRow id /> }.into_any()
    })
}

/// The years of which a member has a record of a kind, the latest first, and one more to add.
fn years(
    member: RecordId,
    kind: Kind,
    used: Memo<bool>,
    all: Memo<Vec<(i16, RecordId)>>,
    row: fn(RecordId) -> AnyView,
) -> AnyView {
    let session = use_session();
    let t = use_words();
    let list = memo(move || {
        let mut all = all.get();
        sorting::by_key(&mut all, |(year, _)| std::cmp::Reverse(*year));
        all
    });
    let missing = move || {
        let year = session.today().year();
        (!session.read_only() && !list.with(|all| all.iter().any(|(it, _)| *it == year)))
            .then_some(year)
    };
    let word = move |year| match kind {
        Kind::Pledge => t().members_pledge_add(year),
        _ => t().members_fee_add(year),
    };
    let add = move |year| {
        view! { <AddYear member=member.clone() kind=kind year=year word=move || word(year) /> }
    };
    view! {
        <Show when=move || used.get()>
            <section>
                <h3>{move || t().records(&kind.to_string()).into_owned()}</h3>
                <ul class="rows">
                    {rows(
                        move || list.get(),
                        |(year, id)| format!("{year} {id}"),
                        move |(_, id)| row(id),
                    )}
                </ul>
                {
                    let add = add.clone();
                    move || missing().map(&add)
                }
            </section>
        </Show>
    }
    .into_any()
}

#[component]
fn PledgeRow(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let pledge = row(id.as_str(), |cluster| &cluster.pledges);
    let year = pledge.part(|it| it.year);
    let amount = pledge.part(|it| Some(it.amount));
    let own = pledge.part(|it| it.currency.clone().unwrap_or_default());
    let main = currency();
    let currency = memo(move || {
        let own = own.get();
        if own.is_empty() { main.get() } else { own }
    });
    let spent = memo(move || {
        let pledge = pledge.get()?;
        let books = Books::of(&session.cluster(), Some(pledge.year), session.today());
        let currency = currency.get();
        let mut lines = books.of_partner(&pledge.member);
        let (_, line) = lines.find(|(code, _)| code.eq_ignore_ascii_case(&currency))?;
        Some((line.allocated.money()?, line.free().money()?))
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
            <span class="small">
                <CurrencyPick record=id.clone() own=own standing=currency />
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

/// The invoices sent to the member, with what each waits for; they are filled in with the projects'
/// money.
#[component]
pub fn Asked(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let member: Id<Member> = (&id).into();
    let list = memo(move || {
        let cluster = session.cluster();
        let mut all = invoices::of_year(&cluster, None, session.today());
        all.retain(|(it, _)| {
            it.direction == InvoiceDirection::Sent && it.member.as_ref() == Some(&member)
        });
        let told = all.into_iter().map(|(it, state)| {
            let currency = invoices::currency_of(&cluster, it);
            let sum = formats().amount(it.amount.minor_units(), &currency);
            let name = it.number.clone().or_else(|| it.text.clone());
            (it.id.to_string(), name.unwrap_or_default(), sum, state)
        });
        told.collect::<Vec<_>>()
    });
    let line = move |(id, name, sum, state): (String, String, String, InvoiceState)| {
        let route = Route::to(Place::Projects).with("view", "money");
        let (word, alarm) = state_word(t(), state);
        let name = if name.is_empty() {
            t().record("invoice").into_owned()
        } else {
            name
        };
        view! {
            <li class="sum-row">
                <a href=route.with("focus", &id).href()>{name}</a>
                <span class="figure">{sum}</span>
                <span class="small" class:alarm=alarm>{word}</span>
            </li>
        }
    };
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <section>
                <h3>{move || t().records("invoice").into_owned()}</h3>
                <ul class="rows">{move || list.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
pub fn Fees(id: RecordId) -> impl IntoView {
    let member: Id<Member> = (&id).into();
    let used = watch(|cluster| !cluster.fees.is_empty() || cluster.pledges.is_empty());
    let list = watch(move |cluster| {
        let mine = cluster.fees.values().filter(|it| it.member == member);
        mine.map(|it| (it.year, it.id.record())).collect()
    });
    years(id, Kind::Fee, used, list, |id| {
        view! { <FeeRow id /> }.into_any()
    })
}

#[component]
fn FeeRow(id: RecordId) -> impl IntoView {
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
                    currency=currency()
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

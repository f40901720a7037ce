//! Invoices received and sent: what is to be paid stands first.

use leptos::prelude::*;
use serde_json::Value;

use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::session::use_session;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::RecordId;
use crate::domain::money::{InvoiceState, invoices};
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::InvoiceDirection;
use crate::domain::work::Invoice;
use crate::ui::kit::{AmountField, Icon, Sign, add_record, amount_setter, arrive, new_id, rows};
use crate::ui::places::fields::{CurrencyPick, Day, Pick, RowTools, Text, words_of};
use crate::ui::places::projects::member_options;
use crate::words::Words;

/// What an invoice waits for, in a word, and whether that asks for attention.
pub fn state_word(words: Words, state: InvoiceState) -> (String, bool) {
    let count = |days: i32| usize::try_from(days).unwrap_or_default();
    match state {
        InvoiceState::Overdue(days) => (words.money_state_overdue(count(days)), true),
        InvoiceState::DueSoon(days) => (words.money_state_soon(count(days)), true),
        InvoiceState::Open => (words.money_state_open().to_owned(), false),
        InvoiceState::NoDay => (words.money_state_no_day().to_owned(), false),
        InvoiceState::Paid => (words.money_state_paid().to_owned(), false),
    }
}

/// An invoice that nobody has filled in yet.
pub fn fresh(direction: &InvoiceDirection, today: crate::domain::measure::Date) -> Record {
    Record::new(Kind::Invoice, &new_id(Kind::Invoice))
        .with("direction", direction.as_str())
        .with("amount", 0)
        .with("issued", today.to_string())
}

/// The two buttons that add an invoice; the keyboard goes to its number.
#[component]
pub fn AddInvoice() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let add = move |direction: InvoiceDirection| {
        add_record(session, fresh(&direction, session.today()), "number-");
    };
    view! {
        <div class="toolbar no-print">
            <button
                type="button"
                class="button"
                on:click=move |_| add(InvoiceDirection::Received)
            >
                <Icon sign=Sign::Add />
                {move || t().money_add_received()}
            </button>
            <button type="button" class="button" on:click=move |_| add(InvoiceDirection::Sent)>
                <Icon sign=Sign::Add />
                {move || t().money_add_sent()}
            </button>
        </div>
    }
}

#[component]
pub fn Invoices(year: Memo<Option<i16>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    // The order stays while a row is filled in: it follows from what presses, and what presses
    // changes with a day that is typed; so rows are drawn by id and keep their focus.
    let list = memo(move || {
        let cluster = session.cluster();
        let all = invoices::of_year(&cluster, year.get(), session.today());
        all.into_iter()
            .map(|(it, _)| it.id.record())
            .collect::<Vec<_>>()
    });
    let any = watch(|cluster| {
        cluster.invoices.values().next().is_some() || cluster.projects.values().next().is_some()
    });
    view! {
        <Show when=move || any.get()>
            <section class="part">
                <h2>{move || t().money_invoices()}</h2>
                <Show when=move || list.with(Vec::is_empty)>
                    <p class="muted">{move || t().money_invoices_empty()}</p>
                </Show>
                <Show when=move || !list.with(Vec::is_empty)>
                    <div class="table-wrap">
                        <table class="money invoices">
                            <thead>
                                <tr>
                                    <th scope="col">{move || t().money_number()}</th>
                                    <th scope="col">{move || t().money_kind()}</th>
                                    <th scope="col">{move || t().money_party()}</th>
                                    <th scope="col">{move || t().record_project()}</th>
                                    <th scope="col" class="figure">{move || t().money_amount()}</th>
                                    <th scope="col">{move || t().money_issued()}</th>
                                    <th scope="col">{move || t().money_due()}</th>
                                    <th scope="col">{move || t().money_paid_on()}</th>
                                    <th scope="col" class="no-print">
                                        <span class="unseen">{move || t().remove()}</span>
                                    </th>
                                </tr>
                            </thead>
                            <tbody>
                                {rows(
                                    move || list.get(),
                                    ToString::to_string,
                                    move |id| view! { <Line id /> },
                                )}
                            </tbody>
                        </table>
                    </div>
                </Show>
                <Show when=move || !session.read_only()>
                    <AddInvoice />
                </Show>
            </section>
        </Show>
    }
}

/// Projects by title, for a choice.
fn projects(cluster: &Cluster) -> Vec<(String, String)> {
    let projects = crate::domain::work::board::live_projects(cluster).into_iter();
    projects
        .map(|it| (it.id.to_string(), it.title.clone()))
        .collect()
}

/// What an invoice is called where it has to be told from others.
fn called(words: Words, invoice: &Invoice) -> String {
    let number = invoice.number.clone().or_else(|| invoice.text.clone());
    number.unwrap_or_else(|| words.record("invoice").into_owned())
}

#[component]
fn Line(id: RecordId) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let invoice: Watched<Invoice> = row(id.as_str(), |cluster| &cluster.invoices);
    let meant = arrive(id.clone());
    let state = memo(move || invoice.with(|it| it.map(|it| InvoiceState::of(it, session.today()))));
    let currency = watch({
        let id = id.clone();
        move |cluster| {
            let invoice = cluster.invoices.get(id.as_str());
            invoice.map_or_else(String::new, |it| invoices::currency_of(cluster, it))
        }
    });
    let received = invoice.part(|it| it.direction == InvoiceDirection::Received);
    let member = invoice.part(|it| {
        it.member
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    });
    let name = memo(move || invoice.with(|it| it.map(|it| called(t(), it)).unwrap_or_default()));
    let directions = Signal::derive(move || {
        words_of(InvoiceDirection::SHIPPED, |it| {
            t().invoice_direction(it).into_owned()
        })
    });
    let by_supplier = move || received.get() && member.with(String::is_empty);
    let record = StoredValue::new(id.clone());
    let place = format!("at-{id}");
    let pay = move |_| {
        let today = Value::from(session.today().to_string());
        session.dispatch(&Command::set(&record.read_value(), "paid", Some(today)));
    };
    let open = memo(move || state.get().is_some_and(InvoiceState::is_open));
    view! {
        <tr id=place class:meant=move || meant.get()>
            <th scope="row" class="text">
                <Text
                    record=id.clone()
                    field="number"
                    value=invoice.part(|it| it.number.clone().unwrap_or_default())
                    label=move || t().money_number().to_owned()
                />
            </th>
            <td>
                <Pick
                    record=id.clone()
                    field="direction"
                    value=invoice.part(|it| it.direction.to_string())
                    options=directions
                    label=Signal::derive(move || t().money_kind().to_owned())
                />
            </td>
            <td class="text">
                <Pick
                    record=id.clone()
                    field="member"
                    value=member
                    options=member_options()
                    label=Signal::derive(move || t().record_member().to_owned())
                />
                <Show when=by_supplier>
                    <Text
                        record=record.get_value()
                        field="supplier"
                        value=invoice.part(|it| it.supplier.clone().unwrap_or_default())
                        label=move || t().money_supplier().to_owned()
                    />
                </Show>
            </td>
            <td class="text">
                <Pick
                    record=id.clone()
                    field="project"
                    value=invoice.part(|it| it.project.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=watch(projects)
                    label=Signal::derive(move || t().record_project().to_owned())
                />
            </td>
            <td class="figure">
                <AmountField
                    value=invoice.part(|it| Some(it.amount))
                    currency=currency
                    label=Signal::derive(move || t().money_amount().to_owned())
                    save=amount_setter(id.clone(), "amount")
                    required=true
                    id=format!("amount-{id}")
                />
                <span class="small invoice-currency">
                    <CurrencyPick
                        record=id.clone()
                        own=invoice.part(|it| it.currency.clone().unwrap_or_default())
                        standing=currency
                    />
                </span>
            </td>
            <td>
                <Day
                    record=id.clone()
                    field="issued"
                    value=invoice.part(|it| it.issued)
                    label=Signal::derive(move || t().money_issued().to_owned())
                />
            </td>
            <td>
                <Day
                    record=id.clone()
                    field="due"
                    value=invoice.part(|it| it.due)
                    label=Signal::derive(move || t().money_due().to_owned())
                />
                {move || {
                    let (word, alarm) = state_word(t(), state.get().filter(|it| it.is_open())?);
                    Some(view! { <span class="small" class:alarm=alarm>{word}</span> })
                }}
            </td>
            <td>
                <Day
                    record=id.clone()
                    field="paid"
                    value=invoice.part(|it| it.paid)
                    label=Signal::derive(move || t().money_paid_on().to_owned())
                />
                <Show when=move || open.get() && !session.read_only()>
                    <button
                        type="button"
                        class="button quiet no-print"
                        aria-label=move || t().money_paid_today_what(name.get())
                        on:click=pay
                    >
                        {move || t().money_paid_today()}
                    </button>
                </Show>
            </td>
            <td class="no-print">
                <RowTools record=id name=name />
            </td>
        </tr>
    }
}

//! Who takes part in a project, where its money comes from, and what it was asked to pay.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::super::money::{AddOne, fresh, state_word, use_total};
use super::member_options;
use crate::app::reader::use_words;
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::membership::Member;
use crate::domain::money::share::origin_of;
use crate::domain::money::{Books, Total, currency_of_source, invoices};
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{InvoiceDirection, SourceOrigin};
use crate::domain::work::{BudgetSource, Project};
use crate::ui::kit::{AmountField, Choose, Icon, Sign, amount_setter, new_id, rows};
use crate::ui::places::fields::{CurrencyPick, Pick, RowTools, Text, words_of};

/// The partners, each taken out by a button; one more is chosen from the members.
#[component]
pub fn Partners(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let record = StoredValue::new(id.record());
    let partners = watch(move |cluster| {
        let project = cluster.projects.get(&id);
        let partners = project.map(|it| it.partners.clone()).unwrap_or_default();
        let named = partners.into_iter().map(|it| {
            let name = cluster
                .member_name(Some(&it))
                .unwrap_or(it.as_str())
                .to_owned();
            (it, name)
        });
        named.collect::<Vec<_>>()
    });
    let put = move |ids: Vec<Id<Member>>| {
        let list: Vec<Value> = ids.iter().map(|id| Value::from(id.as_str())).collect();
        let to = (!list.is_empty()).then_some(Value::Array(list));
        record.with_value(|record| session.dispatch(&Command::set(record, "partners", to)))
    };
    let ids = move || -> Vec<Id<Member>> {
        partners.with_untracked(|it| it.iter().map(|(id, _)| id.clone()).collect())
    };
    let members = member_options();
    let others = Signal::derive(move || {
        let taken = partners.get();
        let free = members.get().into_iter();
        let free = free.filter(|(id, _)| !taken.iter().any(|(taken, _)| taken.as_str() == id));
        let ask = (String::new(), t().projects_add_partner().to_owned());
        std::iter::once(ask).chain(free).collect::<Vec<_>>()
    });
    let add = move |member: String| {
        if member.is_empty() {
            return false;
        }
        let mut ids = ids();
        ids.push(Id::new(member));
        put(ids)
    };
    view! {
        <section class="part">
            <h3>{move || t().projects_partners()}</h3>
            <ul class="rows">
                {rows(
                    move || partners.get(),
                    |(id, _)| id.to_string(),
                    move |(id, name)| view! {
                        <li class="between">
                            <span>{name}</span>
                            <button
                                type="button"
                                class="button quiet square no-print"
                                title=move || t().remove()
                                aria-label=move || t().remove()
                                on:click=move |_| {
                                    let mut left = ids();
                                    left.retain(|it| *it != id);
                                    put(left);
                                }
                            >
                                <Icon sign=Sign::Close />
                            </button>
                        </li>
                    },
                )}
            </ul>
            <div class="no-print">
                <Choose
                    value=Signal::derive(String::new)
                    options=others
                    label=Signal::derive(move || t().projects_add_partner().to_owned())
                    save=UnsyncCallback::new(add)
                    framed=true
                />
            </div>
        </section>
    }
}

/// Where the money comes from, each source edited where it stands, with what is missing.
#[component]
pub fn Sources(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let total = use_total();
    let of_list = id.clone();
    let list = watch(move |cluster| {
        let mut sources = in_order(&cluster.budget_sources);
        sources.retain(|it| it.project == of_list);
        sources
            .into_iter()
            .map(|it| it.id.record())
            .collect::<Vec<_>>()
    });
    let of_sums = id.clone();
    let sums = memo(move || {
        let books = Books::of(&session.cluster(), None, session.today());
        let lines = books.of_project(&of_sums);
        lines
            .map(|(currency, line)| (currency.to_owned(), line.sourced(), line.lacks()))
            .collect::<Vec<_>>()
    });
    let add = UnsyncCallback::new(move |member: String| {
        let cluster = session.cluster_untracked();
        let mut sources = in_order(&cluster.budget_sources);
        sources.retain(|it| it.project == id);
        let last = sources.last().and_then(|it| it.order.as_deref());
        let source = Record::new(Kind::BudgetSource, &new_id(Kind::BudgetSource))
            .with("project", id.as_str())
            .with("amount", 0)
            .with("order", order::between(last, None));
        let (source, prefix) = if member.is_empty() {
            (source.with("name", t().money_new_source()), "source-name-")
        } else {
            (source.with("member", member), "source-amount-")
        };
        let field = format!("{prefix}{}", source.id);
        let done = session.dispatch(&Command::Create(source));
        if done {
            request_animation_frame(move || page::select(&field));
        }
        done
    });
    view! {
        <section class="part project-sources">
            <h3>{move || t().money_sources()}</h3>
            <ul class="rows">
                {rows(
                    move || list.get(),
                    ToString::to_string,
                    |id| view! { <SourceRow id /> },
                )}
            </ul>
            <Show when=move || !list.with(Vec::is_empty)>
                <ul class="rows">
                    {move || {
                        sums.get()
                            .into_iter()
                            .map(|(currency, sourced, lacks)| {
                                let lacks = lacks.filter(|it| !it.is_nothing());
                                let said = lacks.map(|it| {
                                    if it > Total::NOTHING {
                                        let lacks = total(it, &currency);
                                        view! { <span class="small alarm">{t().money_lacks(lacks)}</span> }
                                    } else {
                                        let over = total(Total::NOTHING - it, &currency);
                                        view! { <span class="small muted">{t().money_surplus(over)}</span> }
                                    }
                                });
                                view! {
                                    <li class="between">
                                        <strong>{t().total()}</strong>
                                        <span class="figure">
                                            {said}
                                            " "
                                            <strong>{total(sourced, &currency)}</strong>
                                        </span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </Show>
            <Show when=move || !session.read_only()>
                <div class="toolbar no-print">
                    <AddOne
                        word=Signal::derive(move || t().money_from_partner().to_owned())
                        options=member_options()
                        add=add
                    />
                    <button type="button" class="button" on:click=move |_| {
                        add.run(String::new());
                    }>
                        <Icon sign=Sign::Add />
                        {move || t().money_from_elsewhere()}
                    </button>
                </div>
            </Show>
        </section>
    }
}

#[component]
fn SourceRow(id: RecordId) -> impl IntoView {
    let t = use_words();
    let source: Watched<BudgetSource> = row(id.as_str(), |cluster| &cluster.budget_sources);
    let of_currency = id.clone();
    let currency = watch(move |cluster| {
        let source = cluster.budget_sources.get(of_currency.as_str());
        source.map_or_else(String::new, |it| currency_of_source(cluster, it))
    });
    let of_partner = watch(move |cluster| {
        source.with(|it| {
            let member = it?.member.as_ref()?;
            Some(
                cluster
                    .member_name(Some(member))
                    .unwrap_or(member.as_str())
                    .to_owned(),
            )
        })
    });
    let name = memo(move || {
        let given = source.with(|it| it.and_then(|it| it.name.clone()));
        let name = of_partner.get().or(given);
        name.unwrap_or_else(|| t().unnamed().to_owned())
    });
    let origins = Signal::derive(move || {
        words_of(SourceOrigin::SHIPPED, |it| {
            t().source_origin(it).into_owned()
        })
    });
    // What the partner's kind tells of its money, where nothing is said.
    let of_kind = watch({
        let id = id.clone();
        move |cluster| {
            let mut source = cluster.budget_sources.get(id.as_str())?.clone();
            source.origin = None;
            origin_of(cluster, &source)
        }
    });
    let unsaid = Signal::derive(move || match of_kind.get() {
        Some(origin) => format!(
            "{} ({})",
            t().source_origin(origin.as_str()),
            t().money_origin_by_kind()
        ),
        None => t().money_unknown().to_owned(),
    });
    let record = StoredValue::new(id.clone());
    view! {
        <li class="sum-row">
            <span class="source-name">
                <Show
                    when=move || of_partner.get().is_some()
                    fallback=move || {
                        view! {
                            <Text
                                record=record.get_value()
                                field="name"
                                value=source.part(|it| it.name.clone().unwrap_or_default())
                                label=move || t().money_source_name().to_owned()
                                id=format!("source-name-{}", record.get_value())
                            />
                        }
                    }
                >
                    {move || of_partner.get()}
                </Show>
            </span>
            <span class="figure">
                <AmountField
                    value=source.part(|it| Some(it.amount))
                    currency=currency
                    label=Signal::derive(move || format!("{}: {}", t().money_amount(), name.get()))
                    save=amount_setter(id.clone(), "amount")
                    required=true
                    id=format!("source-amount-{id}")
                />
            </span>
            <span class="small">
                <Pick
                    record=id.clone()
                    field="origin"
                    value=source.part(|it| it.origin.as_ref().map(ToString::to_string).unwrap_or_default())
                    options=origins
                    label=Signal::derive(move || format!("{}: {}", t().money_origin(), name.get()))
                    nothing=unsaid
                />
            </span>
            <span class="small">
                <CurrencyPick
                    record=id.clone()
                    own=source.part(|it| it.currency.clone().unwrap_or_default())
                    standing=currency
                />
            </span>
            <RowTools record=id name=name />
        </li>
    }
}

/// The invoices of a project, with what each waits for.
#[component]
pub fn Bills(id: Id<Project>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let total = use_total();
    let of_list = id.clone();
    let list = memo(move || {
        let cluster = session.cluster();
        let mut all = invoices::of_year(&cluster, None, session.today());
        all.retain(|(it, _)| it.project.as_ref() == Some(&of_list));
        let told = all.into_iter().map(|(it, state)| {
            let member = cluster.member_name(it.member.as_ref());
            let who = member.or(it.supplier.as_deref()).unwrap_or_default();
            let number = it.number.clone().unwrap_or_default();
            let sum = total(it.amount.into(), &invoices::currency_of(&cluster, it));
            (it.id.to_string(), number, who.to_owned(), sum, state)
        });
        told.collect::<Vec<_>>()
    });
    let add = move |_| {
        let invoice = fresh(&InvoiceDirection::Received, session.today());
        let invoice = invoice.with("project", id.as_str());
        let href = Route::to(Place::Projects)
            .with("view", "money")
            .with("focus", invoice.id.as_str());
        if session.dispatch(&Command::Create(invoice)) {
            expect_context::<Router>().go(&href);
        }
    };
    view! {
        <section class="part">
            <h3>{move || t().money_invoices()}</h3>
            <ul class="rows">
                {move || {
                    list.get()
                        .into_iter()
                        .map(|(id, number, who, sum, state)| {
                            let (word, alarm) = state_word(t(), state);
                            let name = [number, who].join(" ").trim().to_owned();
                            let name = if name.is_empty() { t().unnamed().to_owned() } else { name };
                            let href = Route::to(Place::Projects).with("view", "money").with("focus", &id).href();
                            view! {
                                <li class="between">
                                    <a href=href>{name}</a>
                                    <span class="figure">
                                        {sum} " "
                                        <span class="small" class:alarm=alarm>{word}</span>
                                    </span>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            <Show when=move || !session.read_only()>
                <button type="button" class="button quiet add-row no-print" on:click=add.clone()>
                    <Icon sign=Sign::Add />
                    {move || t().money_add_received()}
                </button>
            </Show>
        </section>
    }
}

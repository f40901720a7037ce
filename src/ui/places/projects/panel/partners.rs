//! Who takes part in a project, and where its money comes from.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use serde_json::Value;

use super::super::budget::use_amount;
use super::member_options;
use crate::app::reader::use_words;
use crate::app::reading::watch;
use crate::app::session::use_session;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::roster::in_order;
use crate::domain::work::{BudgetSource, Project};
use crate::ui::kit::{Choose, Icon, Sign, rows};

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

/// Where the money comes from, with the sum.
#[component]
pub fn Sources(id: Id<Project>) -> impl IntoView {
    let t = use_words();
    let amount = use_amount();
    let sources = watch(move |cluster| {
        let sources = in_order(&cluster.budget_sources).into_iter();
        let mine = sources.filter(|it| it.project == id);
        mine.map(|it| {
            (
                source_name(cluster.member_name(it.member.as_ref()), it),
                it.amount,
            )
        })
        .collect::<Vec<(Option<String>, Money)>>()
    });
    view! {
        <Show when=move || !sources.with(Vec::is_empty)>
            <section class="part">
                <h3>{move || t().records_budget_source()}</h3>
                <ul class="rows">
                    {move || {
                        sources
                            .get()
                            .into_iter()
                            .map(|(name, sum)| {
                                view! {
                                    <li class="between">
                                        <span>{name.unwrap_or_else(|| t().unnamed().to_owned())}</span>
                                        <span class="figure">{amount(sum)}</span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                    <li class="between">
                        <strong>{move || t().total()}</strong>
                        <strong class="figure">
                            {move || {
                                amount(sources.with(|it| it.iter().map(|(_, sum)| *sum).sum()))
                            }}
                        </strong>
                    </li>
                </ul>
            </section>
        </Show>
    }
}

/// The partner's name, else what the source is called.
pub fn source_name(member: Option<&str>, source: &BudgetSource) -> Option<String> {
    member.map(str::to_owned).or_else(|| source.name.clone())
}

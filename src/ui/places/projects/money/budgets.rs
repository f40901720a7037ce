//! What projects may spend, where it comes from, what is spent.

use leptos::prelude::*;

use super::bars::{self, Bar};
use super::partners::BarKey;
use super::{Page, of_project, use_total};
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::money::{Budget, Ledger, Spending, Total};
use crate::domain::work::Project;
use crate::ui::kit::{AmountField, amount_setter, rows};

/// The largest budget, source or expense, to which all bars are drawn.
fn scale(projects: &[Budget]) -> Total {
    let sizes = projects.iter().map(|it| {
        let budget = it.budget.map(Total::from).unwrap_or_default();
        budget.max(it.spent()).max(it.sourced())
    });
    sizes.max().unwrap_or_default()
}

#[component]
pub fn Budgets(page: Page) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let order = memo(move || {
        page.ledger.with(|it| {
            let projects = it.projects.iter().map(|it| it.project.clone());
            projects.collect::<Vec<_>>()
        })
    });
    let scale = memo(move || page.ledger.with(|it| scale(&it.projects)));
    let revised = memo(move || {
        page.ledger
            .with(|it| it.projects.iter().any(|it| it.planned != it.budget))
    });
    let sum = move |read: fn(&Ledger) -> Total| {
        move || page.ledger.with(|it| total(read(it), &it.currency))
    };
    let apart = memo(move || page.ledger.with(|it| it.apart));
    view! {
        <Show when=move || !order.with(Vec::is_empty)>
            <section class="part">
                <h2>{move || t().money_projects()}</h2>
                <div class="table-wrap">
                    <table class="money">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().record_project()}</th>
                                <th scope="col" class="figure">{move || t().projects_planned()}</th>
                                <Show when=move || revised.get()>
                                    <th scope="col" class="figure">{move || t().projects_revised()}</th>
                                </Show>
                                <th scope="col" class="bar-column">
                                    <BarKey parts=move || {
                                        vec![
                                            ("bar-given", t().projects_spent()),
                                            ("bar-free", t().money_left()),
                                            ("bar-mark", t().projects_sourced()),
                                        ]
                                    } />
                                </th>
                                <th scope="col" class="figure">{move || t().projects_sourced()}</th>
                                <th scope="col" class="figure">{move || t().projects_spent()}</th>
                                <th scope="col" class="figure">{move || t().money_left()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {rows(
                                move || order.get(),
                                ToString::to_string,
                                move |id| view! { <Line page id scale revised /> },
                            )}
                        </tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{move || t().total()}</th>
                                <td class="figure">{sum(Ledger::planned)}</td>
                                <Show when=move || revised.get()>
                                    <td class="figure">{sum(Ledger::budget)}</td>
                                </Show>
                                <td class="bar-column"></td>
                                <td class="figure">{sum(Ledger::sourced)}</td>
                                <td class="figure">{sum(Ledger::spent)}</td>
                                <td class="figure">{sum(|it| it.budget() - it.spent())}</td>
                            </tr>
                        </tfoot>
                    </table>
                </div>
                <Show when=move || !apart.get().is_nothing()>
                    <p class="small muted">{move || t().money_apart(sum(|it| it.apart)())}</p>
                </Show>
            </section>
        </Show>
    }
}

/// A project's line; what is planned and spent is typed where it stands.
#[component]
fn Line(page: Page, id: Id<Project>, scale: Memo<Total>, revised: Memo<bool>) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let of_line = id.clone();
    let line = memo(move || {
        page.ledger.with(|it| {
            let mut projects = it.projects.iter();
            projects.find(|it| it.project == of_line).cloned()
        })
    });
    let currency = memo(move || page.ledger.with(|it| it.currency.clone()));
    let written = move |sum: Total| total(sum, &currency.get());
    let amount = move |read: fn(&Budget) -> Option<Money>| {
        memo(move || line.with(|it| it.as_ref().and_then(read)))
    };
    let sum = move |read: fn(&Budget) -> Total| {
        memo(move || line.with(|it| it.as_ref().map(read).unwrap_or_default()))
    };
    let title =
        memo(move || line.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()));
    let (planned, budget, noted) = (
        amount(|it| it.planned),
        amount(|it| it.budget),
        amount(|it| it.noted),
    );
    let (spent, sourced) = (sum(Budget::spent), sum(Budget::sourced));
    let lacks = memo(move || line.with(|it| it.as_ref().and_then(Budget::lacks)));
    let left = memo(move || line.with(|it| it.as_ref().and_then(Budget::left)));
    let spending = memo(move || line.with(|it| it.as_ref().map(Budget::spending)));
    let goes_on = memo(move || line.with(|it| it.as_ref().is_some_and(Budget::goes_on)));
    let by_invoices =
        memo(move || line.with(|it| it.as_ref().is_some_and(Budget::invoices_tell_more)));
    let bar = memo(move || {
        let (scale, spent) = (scale.get(), spent.get());
        let budget = budget.get().map_or(spent, Total::from);
        let over = (spent - budget).at_least_nothing();
        let bar = Bar::default().then("bar-given", spent - over, scale);
        let bar = bar.then("bar-over", over, scale);
        let bar = bar.then("bar-free", budget - spent, scale);
        bar.marked(sourced.get(), scale)
    });
    let href = of_project(id.as_str());
    let record = id.record();
    view! {
        <tr>
            <th scope="row" class="text">
                <a href=href>{title}</a>
            </th>
            <td class="figure">
                <AmountField
                    value=planned
                    currency=currency
                    label=Signal::derive(move || t().money_planned_for(title.get()))
                    save=amount_setter(record.clone(), "budgetPlanned")
                    id=format!("money-planned-{id}")
                />
            </td>
            <Show when=move || revised.get()>
                <td class="figure">
                    {move || {
                        let budget = budget.get().filter(|it| Some(*it) != planned.get());
                        budget.map(|it| written(it.into()))
                    }}
                </td>
            </Show>
            <td class="bar-column">{move || bar.with(bars::drawn)}</td>
            <td class="figure">
                {move || written(sourced.get())}
                {move || {
                    let lacks = lacks.get().filter(|it| !it.is_nothing())?;
                    let (class, said) = if lacks > Total::NOTHING {
                        // What is only an idea may lack money.
                        let class = if goes_on.get() { "small alarm" } else { "small" };
                        (class, t().money_lacks(written(lacks)))
                    } else {
                        ("small", t().money_surplus(written(Total::NOTHING - lacks)))
                    };
                    Some(view! { <span class=class>{said}</span> })
                }}
            </td>
            <td class="figure">
                <Show
                    when=move || !by_invoices.get()
                    fallback=move || {
                        view! {
                            {move || written(spent.get())}
                            <span class="small">
                                {move || {
                                    let noted = Total::from(noted.get().unwrap_or_default());
                                    t().money_by_invoices(written(noted))
                                }}
                            </span>
                        }
                    }
                >
                    <AmountField
                        value=Signal::derive(move || {
                            // Where nothing is noted, invoices may tell.
                            noted.get().or_else(|| spent.get().money().filter(|it| it.0 > 0))
                        })
                        currency=currency
                        label=Signal::derive(move || t().money_spent_by(title.get()))
                        save=amount_setter(record.clone(), "budgetSpent")
                        id=format!("money-spent-{id}")
                    />
                </Show>
            </td>
            <td class="figure">
                {move || match (spending.get(), left.get()) {
                    (Some(Spending::Over), Some(left)) => {
                        let over = written(Total::NOTHING - left);
                        view! { <span class="alarm">{t().money_over(over)}</span> }.into_any()
                    }
                    (Some(Spending::Nearly), Some(left)) if goes_on.get() => {
                        view! {
                            {written(left)}
                            <span class="small alarm">{t().money_nearly()}</span>
                        }
                            .into_any()
                    }
                    (_, left) => left.map(written).into_any(),
                }}
            </td>
        </tr>
    }
}

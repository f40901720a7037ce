//! Money spent against money planned: a small bar with its figures.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::watch;
use crate::domain::measure::Money;
use crate::domain::work::Project;
use crate::ui::kit::currency_of;
use crate::words::Formats as _;

/// Writes amounts in the workspace's currency; tracked.
pub fn use_amount() -> impl Fn(Money) -> String + Copy + Send + Sync + 'static {
    let formats = use_formats();
    let currency = watch(currency_of);
    move |amount| currency.with(|currency| formats().amount(amount.minor_units(), currency))
}

/// How far spending may fill the bar, in thousandths of it; an overspent budget fills it.
fn filled(spent: Money, budget: Money) -> i64 {
    if budget <= Money::default() {
        return if spent > Money::default() { 1000 } else { 0 };
    }
    let thousandths =
        i128::from(spent.minor_units().max(0)) * 1000 / i128::from(budget.minor_units());
    i64::try_from(thousandths.min(1000)).unwrap_or(1000)
}

/// "9,700,000 of 14,800,000 Ft", and what the budget was before it was revised.
#[component]
pub fn BudgetLine(project: Project) -> impl IntoView {
    let t = use_words();
    let amount = use_amount();
    let budget = project.budget();
    let revised = project.budget_revised.and(project.budget_planned);
    let spent = project.budget_spent;
    budget.map(|budget| {
        let spent = spent.unwrap_or_default();
        let over = spent > budget;
        let filled = filled(spent, budget);
        view! {
            <div class="budget" class:over=over>
                <span class="budget-bar" aria-hidden="true">
                    <i style:flex-grow=filled.to_string()></i>
                    <i style:flex-grow=(1000 - filled).to_string()></i>
                </span>
                <p class="small">
                    {move || t().projects_spent_of(amount(spent), amount(budget))}
                    {over
                        .then(|| {
                            view! {
                                " "
                                <strong class="alarm">{move || t().projects_overspent()}</strong>
                            }
                        })}
                    {revised
                        .map(|before| {
                            view! {
                                <span class="muted">
                                    " · " {move || t().projects_revised_from(amount(before))}
                                </span>
                            }
                        })}
                </p>
            </div>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_never_fuller_than_full() {
        assert_eq!(filled(Money(50), Money(100)), 500);
        assert_eq!(filled(Money(150), Money(100)), 1000);
        assert_eq!(filled(Money(i64::MAX), Money(1)), 1000);
        assert_eq!(filled(Money(0), Money(0)), 0);
        assert_eq!(filled(Money(1), Money(0)), 1000);
    }
}

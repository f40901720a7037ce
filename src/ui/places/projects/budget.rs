//! Money spent against money planned: a small bar with its figures.

use leptos::prelude::*;

use crate::domain::measure::Money;
use crate::domain::work::Project;
use crate::words::Words;

/// How far spending may fill the bar, in thousandths of it; an overspent budget fills it.
fn filled(spent: Money, budget: Money) -> i64 {
    if budget <= Money::default() {
        return if spent > Money::default() { 1000 } else { 0 };
    }
    let thousandths =
        i128::from(spent.minor_units().max(0)) * 1000 / i128::from(budget.minor_units());
    i64::try_from(thousandths.min(1000)).unwrap_or(1000)
}

/// "9,700,000 of 14,800,000 Ft", and what the budget was before it was revised; nothing where there
/// is no budget.
pub fn spending(
    project: &Project,
    words: Words,
    amount: &dyn Fn(Money) -> String,
) -> Option<AnyView> {
    let budget = project.budget()?;
    let spent = project.budget_spent.unwrap_or_default();
    let over = spent > budget;
    let filled = filled(spent, budget);
    let overspent = over.then(|| {
        view! {
            " "
            <strong class="alarm">{words.projects_overspent()}</strong>
        }
    });
    let before = project.budget_revised.and(project.budget_planned);
    let revised = before.map(|before| {
        view! { <span class="muted">" · " {words.projects_revised_from(amount(before))}</span> }
    });
    let line = view! {
        <div class=if over { "budget over" } else { "budget" }>
            <span class="budget-bar" aria-hidden="true">
                <i style:flex-grow=filled.to_string()></i>
                <i style:flex-grow=(1000 - filled).to_string()></i>
            </span>
            <p class="small">
                {words.projects_spent_of(amount(spent), amount(budget))} {overspent} {revised}
            </p>
        </div>
    };
    Some(line.into_any())
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

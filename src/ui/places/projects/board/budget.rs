//! Money spent against money planned: a small bar with its figures.

use leptos::prelude::*;

use super::face::Part;
use crate::domain::measure::Money;
use crate::domain::work::Project;
use crate::words::Words;

const BUDGET: &str = ".budget";

/// How far spending may fill the bar, in thousandths of it; an overspent budget fills it.
fn filled(spent: Money, budget: Money) -> i64 {
    if budget <= Money::default() {
        return if spent > Money::default() { 1000 } else { 0 };
    }
    let thousandths =
        i128::from(spent.minor_units().max(0)) * 1000 / i128::from(budget.minor_units());
    i64::try_from(thousandths.min(1000)).unwrap_or(1000)
}

/// A budget and what of it is spent, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Spent {
    /// In thousandths of the bar.
    filled: i64,
    /// "9,700,000 of 14,800,000 Ft".
    told: String,
    pub beside: Beside,
}

/// What stands beside the sums, on few cards.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    overspent: Option<&'static str>,
    /// What the budget was before it was revised.
    revised: Option<String>,
}

/// Nothing where there is no budget.
pub fn spent(project: &Project, words: Words, amount: &dyn Fn(Money) -> String) -> Option<Spent> {
    let budget = project.budget()?;
    let spent = project.budget_spent.unwrap_or_default();
    let before = project.budget_revised.and(project.budget_planned);
    Some(Spent {
        filled: filled(spent, budget),
        told: words.projects_spent_of(amount(spent), amount(budget)),
        beside: Beside {
            overspent: (spent > budget).then(|| words.projects_overspent()),
            revised: before.map(|before| words.projects_revised_from(amount(before))),
        },
    })
}

/// What of it is written on the card.
pub fn parts(spent: Option<&Spent>) -> [Part; 4] {
    let filled = spent.map_or(0, |it| it.filled);
    let over = spent.is_some_and(|it| it.beside.overspent.is_some());
    let class = if over { "budget over" } else { "budget" };
    let width = format!("{}.{}%", filled / 10, filled % 10);
    let told = spent.map(|it| it.told.clone());
    [
        Part::attribute(BUDGET, "hidden", told.is_none().then(String::new)),
        Part::attribute(BUDGET, "class", Some(class.to_owned())),
        Part::style(".budget-bar i", "inline-size", Some(width)),
        Part::text(".budget-told", told),
    ]
}

/// The bar with its words.
#[component]
pub fn Budget(beside: Memo<Option<Beside>>) -> impl IntoView {
    let beside = move || {
        beside.get().map(|Beside { overspent, revised }| {
            let overspent = overspent.map(|word| {
                view! {
                    " "
                    <strong class="alarm">{word}</strong>
                }
            });
            let revised = revised.map(|revised| {
                view! { <span class="muted">" · " {revised}</span> }
            });
            view! {
                {overspent}
                {revised}
            }
        })
    };
    view! {
        <div class="budget">
            <span class="budget-bar" aria-hidden="true">
                <i></i>
            </span>
            <p class="small">
                <span class="budget-told"></span>
                {beside}
            </p>
        </div>
    }
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

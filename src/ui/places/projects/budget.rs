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

/// A budget and what of it is spent, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Spent {
    /// In thousandths of the bar.
    filled: i64,
    /// "9,700,000 of 14,800,000 Ft".
    told: String,
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
        overspent: (spent > budget).then(|| words.projects_overspent()),
        revised: before.map(|before| words.projects_revised_from(amount(before))),
    })
}

#[component]
pub fn Spending(spent: Memo<Option<Spent>>) -> impl IntoView {
    let over = move || spent.with(|it| it.as_ref().is_some_and(|it| it.overspent.is_some()));
    let width = move || {
        let filled = spent.with(|it| it.as_ref().map_or(0, |it| it.filled));
        format!("{}.{}%", filled / 10, filled % 10)
    };
    let told = move || {
        spent.with(|it| {
            let it = it.as_ref()?;
            let overspent = it.overspent.map(|word| {
                view! {
                    " "
                    <strong class="alarm">{word}</strong>
                }
            });
            let revised = it.revised.clone().map(|revised| {
                view! { <span class="muted">" · " {revised}</span> }
            });
            Some(view! {
                {it.told.clone()}
                {overspent}
                {revised}
            })
        })
    };
    view! {
        <Show when=move || spent.with(Option::is_some)>
            <div class="budget" class:over=over>
                <span class="budget-bar" aria-hidden="true">
                    <i style:inline-size=width></i>
                </span>
                <p class="small">{told}</p>
            </div>
        </Show>
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

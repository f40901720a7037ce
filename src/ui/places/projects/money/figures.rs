//! The sums of a ledger, in a row.

use leptos::prelude::*;

use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::domain::money::{Ledger, Total};
use crate::words::Formats as _;

/// Writes sums in a currency; tracked.
pub fn use_total() -> impl Fn(Total, &str) -> String + Copy + Send + Sync + 'static {
    let (t, formats) = (use_words(), use_formats());
    move |sum, currency| {
        let written = sum
            .money()
            .map(|amount| formats().amount(amount.minor_units(), currency));
        written.unwrap_or_else(|| t().money_too_large().to_owned())
    }
}

/// A sum with its name; whether it asks for attention.
type Figure = (&'static str, Total, bool);

#[component]
pub fn Figures(ledger: Memo<Ledger>) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let figures = memo(move || -> Vec<Figure> {
        let words = t();
        ledger.with(|it| {
            let mut figures = Vec::new();
            if !it.pledged().is_nothing() {
                figures.push((words.projects_pledged(), it.pledged(), false));
                figures.push((words.projects_allocated(), it.allocated(), false));
                figures.push((words.projects_free(), it.free(), !it.free().is_nothing()));
            }
            if !it.asked().is_nothing() {
                figures.push((words.money_asked(), it.asked(), false));
                figures.push((words.money_paid(), it.paid(), false));
            }
            if !it.budget().is_nothing() || !it.spent().is_nothing() {
                let left = it.budget() - it.spent();
                figures.push((words.money_budget(), it.budget(), false));
                figures.push((
                    words.projects_sourced(),
                    it.sourced(),
                    !it.sourced().is_nothing() && it.sourced() < it.budget(),
                ));
                figures.push((words.projects_spent(), it.spent(), false));
                figures.push((words.money_left(), left, left < Total::NOTHING));
            }
            figures
        })
    });
    view! {
        <Show when=move || !figures.with(Vec::is_empty)>
        <dl class="money-figures">
            {move || {
                let currency = ledger.with(|it| it.currency.clone());
                figures
                    .get()
                    .into_iter()
                    .map(|(name, sum, alarm)| {
                        view! {
                            <div>
                                <dt>{name}</dt>
                                <dd class:alarm=alarm>{total(sum, &currency)}</dd>
                            </div>
                        }
                    })
                    .collect_view()
            }}
        </dl>
        </Show>
    }
}

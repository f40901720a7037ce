//! The money of a year: what needs attention, what partners pledge, what projects may spend, where
//! it comes from, and the invoices.
//!
//! Every figure comes from the books ([`crate::domain::money`]); here they are shown and edited.
//!
//! - [`figures`]: the sums of a ledger; [`bars`]: amounts beside each other, drawn
//! - [`partners`]: pledges by partner; [`budgets`]: budgets by project; [`share`]: private and public
//! - [`matrix`]: who gives how much to which project
//! - [`invoices`]: invoices received and sent
//! - [`saving`]: the tables as files

mod bars;
mod budgets;
mod figures;
mod invoices;
mod matrix;
mod partners;
mod saving;
mod share;

use leptos::prelude::*;

use self::budgets::Budgets;
use self::figures::Figures;
pub use self::figures::use_total;
use self::invoices::{AddInvoice, Invoices};
pub use self::invoices::{fresh, state_word};
use self::partners::Partners;
use self::saving::Saving;
use self::share::PrivateShare;
use super::year_on;
use crate::app::reader::use_words;
use crate::app::reading::{memo, watch};
use crate::app::route::{Place, Route, Router};
use crate::app::session::use_session;
use crate::domain::findings::{Check, Finding};
use crate::domain::money::{Books, Ledger, years};
use crate::ui::kit::{Choose, rows};
use crate::ui::places::findings::{FindingRow, use_findings};

/// The word of the address for all years together.
const ALL: &str = "all";

/// The checks that are about money.
fn is_of_money(finding: &Finding) -> bool {
    matches!(
        finding.check,
        Check::PartnerBudget
            | Check::PartnerBudgetFree
            | Check::PartnerOverAllocated
            | Check::PartnerUnpaid
            | Check::InvoiceDue
            | Check::ProjectSpending
            | Check::ProjectUncovered
            | Check::AmountUnsound
    )
}

/// One ledger of the books, told anew when it has changed.
#[derive(Clone, Copy)]
struct Page {
    books: Memo<Books>,
    ledger: Memo<Ledger>,
}

#[component]
pub fn Money() -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let asked = router.query("year");
    let year = memo(move || match asked.get().as_deref() {
        Some(ALL) => None,
        Some(year) => Some(
            year.parse()
                .unwrap_or_else(|_| year_on(&session.cluster(), session.today())),
        ),
        None => Some(year_on(&session.cluster(), session.today())),
    });
    let books = memo(move || Books::of(&session.cluster(), year.get(), session.today()));
    let currencies = memo(move || {
        books.with(|it| {
            let codes = it.ledgers.iter().map(|it| it.currency.clone());
            codes.collect::<Vec<_>>()
        })
    });
    let empty = memo(move || {
        let cluster = session.cluster();
        let none = cluster.invoices.values().next().is_none();
        none && books.with(|it| it.ledgers.iter().all(Ledger::is_empty))
    });
    let several = Signal::derive(move || currencies.with(Vec::len) > 1);
    view! {
        <div class="money-part">
            <div class="toolbar money-tools">
                <YearChoice year />
                <Saving books />
            </div>
            <Attention year />
            <Show when=move || empty.get()>
                <Nothing />
            </Show>
            {rows(
                move || currencies.get(),
                Clone::clone,
                move |currency| view! { <Sheet books currency several /> },
            )}
            <Undated books />
            <Invoices year />
        </div>
    }
}

#[component]
fn YearChoice(year: Memo<Option<i16>>) -> impl IntoView {
    let session = use_session();
    let router: Router = expect_context();
    let t = use_words();
    let options = memo(move || {
        let mut all = years(&session.cluster());
        if let Some(shown) = year.get()
            && !all.contains(&shown)
        {
            all.insert(0, shown);
        }
        let mut options: Vec<(String, String)> = all
            .into_iter()
            .map(|year| (year.to_string(), year.to_string()))
            .collect();
        options.push((ALL.to_owned(), t().money_all_years().to_owned()));
        options
    });
    let shown = move || {
        year.get()
            .map_or_else(|| ALL.to_owned(), |year| year.to_string())
    };
    let go = move |chosen: String| {
        router.set_query("year", &chosen);
    };
    view! {
        <label class="money-year">
            <span>{move || t().money_year()}</span>
            // A choice of what is looked at, so it works on a page that only reads.
            <select
                class="field"
                on:change=move |event| go(event_target_value(&event))
            >
                {move || {
                    let current = shown();
                    options
                        .get()
                        .into_iter()
                        .map(|(value, word)| {
                            let selected = value == current;
                            view! { <option value=value prop:selected=selected>{word}</option> }
                        })
                        .collect_view()
                }}
            </select>
        </label>
    }
}

/// What about the money needs attention, while the year is shown in which it does.
#[component]
fn Attention(year: Memo<Option<i16>>) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let all = use_findings();
    let here = memo(move || {
        let now = year.get().is_none_or(|it| it == session.today().year());
        all.with(|all| {
            let mut here = all.clone();
            here.retain(|it| now && is_of_money(it));
            here
        })
    });
    view! {
        <Show when=move || !here.with(Vec::is_empty)>
            <section class="part">
                <h2>{move || t().money_attention()}</h2>
                <ul class="findings">
                    {move || {
                        here.get()
                            .into_iter()
                            .map(|finding| view! { <FindingRow finding /> })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

/// What belongs here, while nothing does.
#[component]
fn Nothing() -> impl IntoView {
    let session = use_session();
    let t = use_words();
    view! {
        <div class="empty">
            <p>{move || t().money_empty()}</p>
            <p class="small">{move || t().money_empty_example()}</p>
            <Show when=move || !session.read_only()>
                <AddInvoice />
            </Show>
        </div>
    }
}

/// All of one currency.
#[component]
fn Sheet(books: Memo<Books>, currency: String, several: Signal<bool>) -> impl IntoView {
    let t = use_words();
    let code = StoredValue::new(currency.clone());
    let ledger = memo(move || {
        books.with(|it| {
            let mut ledgers = it.ledgers.iter();
            let own = ledgers.find(|it| it.currency == currency);
            own.cloned().unwrap_or_default()
        })
    });
    let page = Page { books, ledger };
    view! {
        <Show when=move || several.get() && !code.read_value().is_empty()>
            <h2 class="money-currency">{move || t().money_in(&*code.read_value())}</h2>
        </Show>
        <Figures ledger />
        <Partners page />
        <Budgets page />
        <PrivateShare ledger />
    }
}

/// Projects that no year shows.
#[component]
fn Undated(books: Memo<Books>) -> impl IntoView {
    let t = use_words();
    let undated = memo(move || books.with(|it| it.undated.clone()));
    let named = watch(move |cluster| {
        let ids = undated.get();
        let projects = ids.iter().filter_map(|id| cluster.projects.get(id));
        projects
            .map(|it| (it.id.to_string(), it.title.clone()))
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !named.with(Vec::is_empty)>
            <p class="small muted">
                {move || t().money_undated(named.with(Vec::len))}
                {move || {
                    named
                        .get()
                        .into_iter()
                        .map(|(id, title)| view! { " " <a href=of_project(&id)>{title}</a> })
                        .collect_view()
                }}
            </p>
        </Show>
    }
}

/// The address of a project beside this part.
fn of_project(id: &str) -> String {
    let route = Route::to(Place::Projects).with("view", "money");
    route.with("focus", id).href()
}

/// A choice that adds: it asks for one of several and shows the question again afterwards.
#[component]
pub fn AddOne(
    #[prop(into)] word: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] add: leptos::callback::UnsyncCallback<String, bool>,
) -> impl IntoView {
    let offered = Signal::derive(move || {
        let ask = std::iter::once((String::new(), word.get()));
        ask.chain(options.get()).collect::<Vec<_>>()
    });
    view! {
        <span class="money-add no-print">
            <Choose value=String::new() options=offered label=word save=add framed=true />
        </span>
    }
}

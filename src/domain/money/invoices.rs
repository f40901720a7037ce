//! What an invoice waits for on a day.

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::money::books::{first_of, said_currency};
use crate::domain::sorting;
use crate::domain::work::Invoice;

/// Within so many days a payment is due soon.
pub const SOON: i32 = 14;

/// What an invoice waits for; the more pressing comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvoiceState {
    /// Its day passed so many days ago.
    Overdue(i32),
    /// It is to be paid within so many days, [`SOON`] at most; 0 is today.
    DueSoon(i32),
    /// It is to be paid, and there is time.
    Open,
    /// It is to be paid, and nobody knows when.
    NoDay,
    Paid,
}

impl InvoiceState {
    #[must_use]
    pub fn of(invoice: &Invoice, today: Date) -> Self {
        // A day of payment that is still to come is a plan.
        if invoice.paid.is_some_and(|paid| paid <= today) {
            return Self::Paid;
        }
        let Some(due) = invoice.due else {
            return Self::NoDay;
        };
        match days(today, due) {
            left if left < 0 => Self::Overdue(-left),
            left if left <= SOON => Self::DueSoon(left),
            _ => Self::Open,
        }
    }

    /// Whether it is still to be paid.
    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::Paid
    }
}

/// The days from one day to another.
fn days(from: Date, to: Date) -> i32 {
    from.duration_until(to)
        .as_hours()
        .checked_div(24)
        .and_then(|days| i32::try_from(days).ok())
        .unwrap_or(i32::MAX)
}

/// The year that an invoice belongs to: that of its project, since what is asked for a project is
/// set against what was promised for it; else the year in which it was issued, due or paid.
#[must_use]
pub fn year_of(cluster: &Cluster, invoice: &Invoice) -> Option<i16> {
    let project = invoice.project.as_ref();
    project
        .and_then(|project| cluster.year_of_project(project))
        .or_else(|| {
            let day = invoice.issued.or(invoice.due).or(invoice.paid);
            day.map(Date::year)
        })
}

/// The currency of an invoice: its own, else the organisation's.
#[must_use]
pub fn currency_of(cluster: &Cluster, invoice: &Invoice) -> String {
    first_of([invoice.currency.as_deref(), said_currency(cluster), None])
}

/// The invoices of a year, or all of them: what presses first, the paid ones last and of those the
/// latest first. Invoices that say of no year belong to every one.
#[must_use]
pub fn of_year(cluster: &Cluster, year: Option<i16>, today: Date) -> Vec<(&Invoice, InvoiceState)> {
    let mut invoices: Vec<_> = cluster
        .invoices
        .values()
        .filter(|it| {
            let own = year_of(cluster, it);
            year.is_none() || own.is_none() || own == year
        })
        .map(|it| (it, InvoiceState::of(it, today)))
        .collect();
    sorting::by(&mut invoices, |(a, a_state), (b, b_state)| {
        let rank = |state: &InvoiceState| match state {
            InvoiceState::Overdue(_) => 0,
            InvoiceState::DueSoon(_) => 1,
            InvoiceState::Open => 2,
            InvoiceState::NoDay => 3,
            InvoiceState::Paid => 4,
        };
        rank(a_state)
            .cmp(&rank(b_state))
            .then_with(|| b.paid.cmp(&a.paid))
            .then_with(|| a.due.cmp(&b.due))
            .then_with(|| a.issued.cmp(&b.issued))
            .then_with(|| a.number.cmp(&b.number))
    });
    invoices
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    const TODAY: Date = date(2025, 11, 30);

    fn state(fields: Value) -> InvoiceState {
        let mut invoice = json!({ "id": "i", "kind": "invoice", "direction": "sent", "amount": 1 });
        let fields = fields.as_object().unwrap().clone();
        invoice.as_object_mut().unwrap().extend(fields);
        let cluster = cluster(&[json!([invoice])]);
        InvoiceState::of(cluster.invoices.get("i").unwrap(), TODAY)
    }

    #[test]
    fn an_invoice_presses_the_more_the_nearer_its_day() {
        for (due, expected) in [
            ("2025-11-29", InvoiceState::Overdue(1)),
            ("2024-11-30", InvoiceState::Overdue(365)),
            ("2025-11-30", InvoiceState::DueSoon(0)),
            ("2025-12-14", InvoiceState::DueSoon(14)),
            ("2025-12-15", InvoiceState::Open),
        ] {
            assert_eq!(state(json!({ "due": due })), expected, "{due}");
        }
        assert_eq!(state(json!({})), InvoiceState::NoDay);
    }

    #[test]
    fn a_payment_counts_once_its_day_has_come() {
        let paid = json!({ "due": "2025-01-01", "paid": "2025-11-30" });
        assert_eq!(state(paid), InvoiceState::Paid);
        let planned = json!({ "due": "2025-01-01", "paid": "2025-12-01" });
        assert_eq!(state(planned), InvoiceState::Overdue(333));
    }

    #[test]
    fn an_invoice_for_a_project_belongs_to_the_projects_year() {
        let cluster = cluster(&[json!([
            { "id": "pr", "kind": "project", "title": "Atlas", "start": "2025-03-01" },
            { "id": "a", "kind": "invoice", "direction": "sent", "amount": 1, "project": "pr", "issued": "2026-01-10" },
            { "id": "b", "kind": "invoice", "direction": "sent", "amount": 1, "issued": "2026-01-10" },
            { "id": "c", "kind": "invoice", "direction": "sent", "amount": 1 },
        ])]);
        let ids = |year| -> Vec<String> {
            let all = of_year(&cluster, year, TODAY);
            all.iter().map(|(it, _)| it.id.to_string()).collect()
        };
        assert_eq!(ids(Some(2025)), ["c", "a"]);
        assert_eq!(ids(Some(2026)), ["c", "b"]);
        assert_eq!(ids(None).len(), 3);
    }

    #[test]
    fn what_presses_stands_first_and_the_latest_payment_before_earlier_ones() {
        let cluster = cluster(&[json!([
            { "id": "a", "kind": "invoice", "direction": "sent", "amount": 1, "paid": "2025-01-01" },
            { "id": "b", "kind": "invoice", "direction": "sent", "amount": 1, "paid": "2025-02-01" },
            { "id": "c", "kind": "invoice", "direction": "sent", "amount": 1, "due": "2025-12-01" },
            { "id": "d", "kind": "invoice", "direction": "sent", "amount": 1, "due": "2025-11-02" },
            { "id": "e", "kind": "invoice", "direction": "sent", "amount": 1, "due": "2025-11-01" },
        ])]);
        let all = of_year(&cluster, None, TODAY);
        let ids: Vec<&str> = all.iter().map(|(it, _)| it.id.as_str()).collect();
        assert_eq!(ids, ["e", "d", "c", "b", "a"]);
    }
}

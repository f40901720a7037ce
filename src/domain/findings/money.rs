//! What partners promise for a year, what of it the projects were given, and what is asked and paid.

use std::cmp::Reverse;

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::Inspection;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::money::{Books, Budget, InvoiceState, Partner, Spending, Total, invoices};
use crate::domain::record::Kind;
use crate::domain::sorting;
use crate::domain::vocabulary::InvoiceDirection;

/// Applies to the current year, where someone has promised something for it.
pub(super) fn partners_without_pledge(on: &Inspection) -> Vec<Found> {
    let year = on.today.year();
    let without = on.books().unpledged.iter();
    without
        .map(|member| {
            let mut pledges = on.cluster.pledges.values();
            let noted = pledges.find(|pledge| pledge.member == *member && pledge.year == year);
            Found {
                records: vec![member.record()],
                detail: Detail::PartnerBudget {
                    member: member.clone(),
                    year,
                },
                severity: Severity::Breaks,
                mend: noted.map_or_else(
                    || Mend::AddRecord {
                        kind: Kind::Pledge,
                        to: member.record(),
                    },
                    |pledge| Mend::SetField {
                        record: pledge.id.record(),
                        field: "amount",
                    },
                ),
            }
        })
        .collect()
}

/// Members with an amount above nothing, the largest first.
fn the_most_first(
    on: &Inspection,
    partners: &[Partner],
    read: fn(&Partner) -> Total,
) -> Vec<(Id<Member>, Money)> {
    let mut all: Vec<(Id<Member>, Money)> = partners
        .iter()
        .filter(|it| on.cluster.members.contains_key(&it.member))
        .filter_map(|it| Some((it.member.clone(), read(it).money()?)))
        .filter(|(_, amount)| *amount > Money(0))
        .collect();
    sorting::by_key(&mut all, |(_, amount)| Reverse(*amount));
    all
}

/// Applies to the current year, where projects draw on what partners promised. One finding names
/// all partners, because they decide together where the money goes.
pub(super) fn pledges_not_allocated(on: &Inspection) -> Vec<Found> {
    let books = on.books();
    let ledgers = books.ledgers.iter();
    ledgers
        .filter(|ledger| ledger.partners.iter().any(|it| !it.gives.is_empty()))
        .filter_map(|ledger| {
            let free = the_most_first(on, &ledger.partners, Partner::free);
            let (most, _) = free.first()?;
            Some(Found {
                mend: Mend::AddRecord {
                    kind: Kind::BudgetSource,
                    to: most.record(),
                },
                records: free.iter().map(|(member, _)| member.record()).collect(),
                detail: Detail::PartnerBudgetFree {
                    year: books.year.unwrap_or_default(),
                    currency: ledger.currency.clone(),
                    free,
                },
                severity: Severity::Warns,
            })
        })
        .collect()
}

/// Applies to the current year, where somebody promised something.
pub(super) fn partners_over_allocated(on: &Inspection) -> Vec<Found> {
    let books = on.books();
    let mut found = Vec::new();
    for ledger in &books.ledgers {
        if ledger.pledged().is_nothing() {
            continue;
        }
        for partner in &ledger.partners {
            let by = Total::NOTHING - partner.free();
            let Some(by) = by.money().filter(|it| *it > Money(0)) else {
                continue;
            };
            if on.cluster.members.contains_key(&partner.member) {
                found.push(Found {
                    records: vec![partner.member.record()],
                    detail: Detail::PartnerOverAllocated {
                        member: partner.member.clone(),
                        year: books.year.unwrap_or_default(),
                        currency: ledger.currency.clone(),
                        by,
                    },
                    severity: Severity::Breaks,
                    mend: Mend::OpenRecord {
                        record: partner.member.record(),
                    },
                });
            }
        }
    }
    found
}

/// Applies where partners are sent invoices: to the year before, and to this one in its last month.
pub(super) fn pledges_not_paid(on: &Inspection) -> Vec<Found> {
    let mut found = Vec::new();
    let mut look = |books: &Books, severity| {
        for ledger in &books.ledgers {
            if ledger.asked().is_nothing() {
                continue;
            }
            let unpaid = the_most_first(on, &ledger.partners, Partner::unpaid);
            let Some((most, _)) = unpaid.first() else {
                continue;
            };
            found.push(Found {
                mend: Mend::OpenRecord {
                    record: most.record(),
                },
                records: unpaid.iter().map(|(member, _)| member.record()).collect(),
                detail: Detail::PartnerUnpaid {
                    year: books.year.unwrap_or_default(),
                    currency: ledger.currency.clone(),
                    unpaid,
                },
                severity,
            });
        }
    };
    look(on.books_before(), Severity::Breaks);
    if on.today.month() == 12 {
        look(on.books(), Severity::Warns);
    }
    found
}

/// Whatever year an invoice is of: it is to be paid.
pub(super) fn invoices_due(on: &Inspection) -> Vec<Found> {
    let mut found = Vec::new();
    for (invoice, state) in invoices::of_year(on.cluster, None, on.today) {
        let overdue = matches!(state, InvoiceState::Overdue(_));
        let soon = matches!(state, InvoiceState::DueSoon(_));
        let (true, Some(due)) = (overdue || soon, invoice.due) else {
            continue;
        };
        found.push(Found {
            records: vec![invoice.id.record()],
            detail: Detail::InvoiceDue {
                invoice: invoice.id.clone(),
                sent: invoice.direction == InvoiceDirection::Sent,
                due,
                overdue,
                currency: invoices::currency_of(on.cluster, invoice),
                amount: invoice.amount,
            },
            severity: if overdue {
                Severity::Breaks
            } else {
                Severity::Warns
            },
            mend: Mend::SetField {
                record: invoice.id.record(),
                field: "paid",
            },
        });
    }
    found
}

/// The lines of projects that are of concern: those of this year, and those that still go on.
fn lines<'s>(on: &'s Inspection) -> impl Iterator<Item = (&'s str, &'s Budget)> {
    let year = on.today.year();
    let of_concern =
        move |it: &&Budget| it.goes_on() || on.cluster.year_of_project(&it.project) == Some(year);
    let ledgers = on.all_books().ledgers.iter();
    ledgers.flat_map(move |ledger| {
        let lines = ledger.projects.iter().filter(of_concern);
        lines.map(|line| (ledger.currency.as_str(), line))
    })
}

/// A budget that is nearly spent asks for attention while the project goes on; one that is
/// overspent breaks what was agreed.
pub(super) fn projects_that_spend(on: &Inspection) -> Vec<Found> {
    lines(on)
        .filter_map(|(currency, line)| {
            let over = match line.spending() {
                Spending::Over => true,
                Spending::Nearly if line.goes_on() => false,
                _ => return None,
            };
            let left = line.left()?;
            let amount = if over { Total::NOTHING - left } else { left };
            Some(Found {
                records: vec![line.project.record()],
                detail: Detail::ProjectSpending {
                    project: line.project.clone(),
                    currency: currency.to_owned(),
                    amount: amount.money()?,
                    over,
                },
                severity: if over {
                    Severity::Breaks
                } else {
                    Severity::Warns
                },
                mend: Mend::OpenRecord {
                    record: line.project.record(),
                },
            })
        })
        .collect()
}

pub(super) fn projects_not_covered(on: &Inspection) -> Vec<Found> {
    lines(on)
        .filter(|(_, line)| line.goes_on())
        .filter_map(|(currency, line)| {
            let lacks = line.lacks()?.money().filter(|it| *it > Money(0))?;
            Some(Found {
                records: vec![line.project.record()],
                detail: Detail::ProjectUncovered {
                    project: line.project.clone(),
                    currency: currency.to_owned(),
                    lacks,
                },
                severity: Severity::Warns,
                mend: Mend::AddRecord {
                    kind: Kind::BudgetSource,
                    to: line.project.record(),
                },
            })
        })
        .collect()
}

pub(super) fn amounts_set_aside(on: &Inspection) -> Vec<Found> {
    let aside = on.all_books().aside.iter();
    aside
        .map(|record| Found {
            records: vec![record.clone()],
            detail: Detail::AmountUnsound {
                record: record.clone(),
            },
            severity: Severity::Breaks,
            mend: Mend::OpenRecord {
                record: record.clone(),
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::builder::{NOTHING, found, only, severities};
    use super::super::{Check, Detail};
    use super::{Kind, Mend, Money, Severity};
    use crate::domain::id::Id;

    fn partners() -> Value {
        json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Guest", "consult": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "b", "kind": "member", "name": "B", "class": "in" },
            { "id": "s", "kind": "member", "name": "S", "class": "out" },
        ])
    }

    fn pledge(member: &str, year: i16, amount: i64) -> Value {
        json!({
            "id": format!("{member}-{year}"), "kind": "pledge",
            "member": member, "year": year, "amount": amount,
        })
    }

    #[test]
    fn a_partner_that_promised_nothing_is_found_where_another_promised_something() {
        let finding = only(
            Check::PartnerBudget,
            &[partners(), json!([pledge("a", 2025, 500)])],
        );
        assert_eq!(finding.records, ["b".into()]);
        assert_eq!(
            finding.mend,
            Mend::AddRecord {
                kind: Kind::Pledge,
                to: "b".into()
            }
        );
    }

    #[test]
    fn a_promise_of_zero_is_no_promise_and_is_mended_where_it_stands() {
        let pledges = json!([pledge("a", 2025, 500), pledge("b", 2025, 0)]);
        let finding = only(Check::PartnerBudget, &[partners(), pledges]);
        assert_eq!(finding.records, ["b".into()]);
        assert_eq!(
            finding.mend,
            Mend::SetField {
                record: "b-2025".into(),
                field: "amount"
            }
        );
        let one = json!([pledge("a", 2025, 500), pledge("b", 2025, 1)]);
        assert_eq!(found(Check::PartnerBudget, &[partners(), one]), NOTHING);
    }

    #[test]
    fn nobody_owes_a_promise_in_a_year_for_which_nobody_promised() {
        for pledges in [
            json!([]),
            json!([pledge("a", 2024, 500)]),
            json!([pledge("a", 2026, 500)]),
            json!([pledge("a", 2025, 0)]),
        ] {
            assert_eq!(found(Check::PartnerBudget, &[partners(), pledges]), NOTHING);
        }
    }

    fn source(id: &str, member: &str, amount: i64) -> Value {
        json!({ "id": id, "kind": "budgetSource", "project": "pr", "member": member, "amount": amount })
    }

    fn project() -> Value {
        json!([{ "id": "pr", "kind": "project", "title": "Atlas", "start": "2025-03-01" }])
    }

    #[test]
    fn what_is_promised_and_not_given_to_a_project_is_named_the_most_first() {
        let money = json!([
            pledge("a", 2025, 500),
            pledge("b", 2025, 900),
            source("x", "a", 400),
        ]);
        let finding = only(Check::PartnerBudgetFree, &[partners(), project(), money]);
        assert_eq!(finding.records, ["b".into(), "a".into()]);
        assert_eq!(
            finding.detail,
            Detail::PartnerBudgetFree {
                year: 2025,
                currency: String::new(),
                free: vec![(Id::new("b"), Money(900)), (Id::new("a"), Money(100))],
            }
        );
    }

    #[test]
    fn money_given_in_full_or_more_is_not_free() {
        for amount in [500, 501] {
            let money = json!([pledge("a", 2025, 500), source("x", "a", amount)]);
            assert_eq!(
                found(Check::PartnerBudgetFree, &[partners(), project(), money]),
                NOTHING
            );
        }
    }

    #[test]
    fn promises_are_not_free_money_where_projects_name_no_partner_as_source() {
        let money = json!([
            pledge("a", 2025, 500),
            { "id": "x", "kind": "budgetSource", "project": "pr", "name": "Fees", "amount": 100 },
        ]);
        assert_eq!(
            found(Check::PartnerBudgetFree, &[partners(), project(), money]),
            NOTHING
        );
    }

    #[test]
    fn projects_that_were_given_more_than_a_partner_promised_are_found() {
        let money = json!([
            pledge("a", 2025, 500),
            pledge("b", 2025, 1),
            source("x", "a", 501)
        ]);
        let finding = only(Check::PartnerOverAllocated, &[partners(), project(), money]);
        let Detail::PartnerOverAllocated { by, .. } = finding.detail else {
            panic!("{finding:?}");
        };
        assert_eq!((finding.records, by), (vec!["a".into()], Money(1)));
        let nobody_promises = json!([source("x", "a", 501)]);
        assert_eq!(
            found(
                Check::PartnerOverAllocated,
                &[partners(), project(), nobody_promises]
            ),
            NOTHING
        );
    }

    fn spending(status: &str, spent: i64, start: &str) -> Vec<Severity> {
        let project = json!([{
            "id": "pr", "kind": "project", "title": "Atlas", "start": start, "status": status,
            "budgetPlanned": 1000, "budgetSpent": spent,
        }]);
        severities(Check::ProjectSpending, &[project])
    }

    #[test]
    fn a_budget_is_told_of_before_it_is_overspent() {
        assert_eq!(spending("running", 899, "2025-03-01"), []);
        assert_eq!(spending("running", 900, "2025-03-01"), [Severity::Warns]);
        assert_eq!(spending("running", 1000, "2025-03-01"), [Severity::Warns]);
        assert_eq!(spending("running", 1001, "2025-03-01"), [Severity::Breaks]);
        assert_eq!(spending("done", 1000, "2025-03-01"), []);
        assert_eq!(spending("done", 1001, "2025-03-01"), [Severity::Breaks]);
    }

    #[test]
    fn what_was_overspent_in_years_before_is_history_unless_the_project_goes_on() {
        assert_eq!(spending("done", 1001, "2023-03-01"), []);
        assert_eq!(spending("late", 1001, "2023-03-01"), [Severity::Breaks]);
    }

    #[test]
    fn a_project_that_goes_on_is_to_be_covered_once_somebody_says_where_its_money_comes_from() {
        let project = |status: &str| json!([{ "id": "pr", "kind": "project", "title": "Atlas", "status": status, "budgetPlanned": 1000 }]);
        let source = |amount: i64| json!([{ "id": "x", "kind": "budgetSource", "project": "pr", "name": "Land", "amount": amount }]);
        let check = Check::ProjectUncovered;
        assert_eq!(found(check, &[project("running"), source(999)]), [["pr"]]);
        assert_eq!(found(check, &[project("running"), source(1000)]), NOTHING);
        assert_eq!(found(check, &[project("idea"), source(999)]), NOTHING);
        assert_eq!(found(check, &[project("running")]), NOTHING);
    }

    #[test]
    fn an_invoice_is_told_of_two_weeks_before_its_day_and_until_it_is_paid() {
        let invoice = |due: &str, paid: Value| {
            let invoice = json!([{ "id": "i", "kind": "invoice", "direction": "received", "amount": 1, "due": due, "paid": paid }]);
            severities(Check::InvoiceDue, &[invoice])
        };
        assert_eq!(invoice("2025-12-15", Value::Null), []);
        assert_eq!(invoice("2025-12-14", Value::Null), [Severity::Warns]);
        assert_eq!(invoice("2025-11-29", Value::Null), [Severity::Breaks]);
        assert_eq!(invoice("2025-11-29", json!("2025-11-30")), []);
    }

    #[test]
    fn who_pledged_and_did_not_pay_is_found_in_december_and_in_the_year_after() {
        let money = |year: i16| {
            json!([
                pledge("a", year, 500),
                pledge("b", year, 300),
                { "id": "i", "kind": "invoice", "direction": "sent", "member": "b", "amount": 300, "issued": format!("{year}-02-01"), "paid": format!("{year}-03-01") },
            ])
        };
        let found = |today, year| {
            let lists = [partners(), money(year)];
            super::super::builder::found_on(today, Check::PartnerUnpaid, &lists)
        };
        assert_eq!(found(jiff::civil::date(2025, 11, 30), 2025), NOTHING);
        assert_eq!(found(jiff::civil::date(2025, 12, 1), 2025), [["a"]]);
        assert_eq!(found(jiff::civil::date(2026, 6, 1), 2025), [["a"]]);
        assert_eq!(found(jiff::civil::date(2027, 1, 1), 2025), NOTHING);
    }

    #[test]
    fn an_amount_that_cannot_be_is_named_and_stands_in_no_sum() {
        let money = json!([pledge("a", 2025, -5), pledge("b", 2025, 5)]);
        let lists = [partners(), money];
        assert_eq!(found(Check::AmountUnsound, &lists), [["a-2025"]]);
        assert_eq!(found(Check::PartnerBudget, &lists), [["a"]]);
    }
}

//! What partners promise for a year, and what of it the projects were given.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::Inspection;
use crate::domain::id::Id;
use crate::domain::measure::Money;
use crate::domain::membership::Member;
use crate::domain::record::Kind;
use crate::domain::sorting;

const NOTHING: Money = Money(0);

/// What each member promised for the year, by member.
fn pledges<'a>(on: &Inspection<'a>, year: i16) -> BTreeMap<&'a Id<Member>, Money> {
    let mut pledges = BTreeMap::new();
    for pledge in on.cluster.pledges.values().filter(|p| p.year == year) {
        let sum = pledges.entry(&pledge.member).or_insert(NOTHING);
        *sum = *sum + pledge.amount;
    }
    pledges
}

/// Applies to the current year, where someone has promised something for it.
pub(super) fn partners_without_pledge(on: &Inspection) -> Vec<Found> {
    let year = on.today.year();
    let pledges = pledges(on, year);
    if pledges.values().all(|amount| *amount <= NOTHING) {
        return Vec::new();
    }
    on.cluster
        .members_on(on.today)
        .filter(|member| on.decides(member))
        .filter(|member| {
            pledges
                .get(&member.id)
                .is_none_or(|amount| *amount <= NOTHING)
        })
        .map(|member| {
            let noted = on
                .cluster
                .pledges
                .values()
                .find(|pledge| pledge.member == member.id && pledge.year == year);
            Found {
                records: vec![member.id.record()],
                detail: Detail::PartnerBudget {
                    member: member.id.clone(),
                    year,
                },
                severity: Severity::Breaks,
                mend: noted.map_or_else(
                    || Mend::AddRecord {
                        kind: Kind::Pledge,
                        to: member.id.record(),
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

/// Applies to the current year, where projects draw on what partners promised. One finding names
/// all partners, because they decide together where the money goes.
pub(super) fn pledges_not_allocated(on: &Inspection) -> Vec<Found> {
    let year = on.today.year();
    let mut allocated: BTreeMap<&Id<Member>, Money> = BTreeMap::new();
    for source in on.cluster.budget_sources.values() {
        let of_this_year = on.cluster.year_of_project(&source.project) == Some(year);
        if let Some(member) = source.member.as_ref().filter(|_| of_this_year) {
            let sum = allocated.entry(member).or_insert(NOTHING);
            *sum = *sum + source.amount;
        }
    }
    if allocated.is_empty() {
        return Vec::new();
    }
    let mut free: Vec<(Id<Member>, Money)> = pledges(on, year)
        .into_iter()
        .filter(|(member, _)| on.cluster.members.contains_key(*member))
        .map(|(member, pledged)| {
            let given = allocated.get(member).copied().unwrap_or(NOTHING);
            (member.clone(), pledged - given)
        })
        .filter(|(_, left)| *left > NOTHING)
        .collect();
    sorting::by_key(&mut free, |(_, left)| Reverse(*left));
    let Some((most, _)) = free.first() else {
        return Vec::new();
    };
    vec![Found {
        mend: Mend::AddRecord {
            kind: Kind::BudgetSource,
            to: most.record(),
        },
        records: free.iter().map(|(member, _)| member.record()).collect(),
        detail: Detail::PartnerBudgetFree { year, free },
        severity: Severity::Warns,
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::builder::{NOTHING, found, only};
    use super::super::{Check, Detail};
    use super::{Kind, Mend, Money};
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
}

//! What holds of the books, whatever the records are.

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::domain::command::Command;
use crate::domain::findings::builder::cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, Money};

const TODAY: Date = date(2025, 11, 30);

fn organisation() -> Value {
    json!([
        { "id": "o", "kind": "organisation", "name": "Net", "currency": "EUR" },
        { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
        { "id": "out", "kind": "memberClass", "name": "Guest", "consult": true },
        { "id": "a", "kind": "member", "name": "A", "class": "in", "memberKind": "company" },
        { "id": "b", "kind": "member", "name": "B", "class": "in", "memberKind": "municipality" },
        { "id": "s", "kind": "member", "name": "S", "class": "out" },
        { "id": "p0", "kind": "project", "title": "Atlas", "start": "2025-03-01" },
        { "id": "p1", "kind": "project", "title": "Bus", "start": "2025-04-01", "currency": "chf" },
        { "id": "p2", "kind": "project", "title": "Camp", "start": "2024-04-01" },
        { "id": "p3", "kind": "project", "title": "Drawer", "start": "2025-04-01", "archived": true },
    ])
}

fn books(lists: &[Value], year: Option<i16>) -> Books {
    Books::of(&cluster(lists), year, TODAY)
}

fn total(amount: i64) -> Total {
    Money(amount).into()
}

fn minor(sum: Total) -> i64 {
    sum.money().unwrap().minor_units()
}

#[test]
fn currencies_stand_in_ledgers_of_their_own_the_organisations_first() {
    let books = books(
        &[
            organisation(),
            json!([
                { "id": "x", "kind": "pledge", "member": "a", "year": 2025, "amount": 500 },
                { "id": "y", "kind": "pledge", "member": "a", "year": 2025, "amount": 70, "currency": "usd" },
                { "id": "s1", "kind": "budgetSource", "project": "p1", "member": "a", "amount": 30 },
                { "id": "s2", "kind": "budgetSource", "project": "p1", "member": "a", "amount": 40, "currency": "EUR" },
            ]),
        ],
        Some(2025),
    );
    let codes: Vec<&str> = books
        .ledgers
        .iter()
        .map(|it| it.currency.as_str())
        .collect();
    assert_eq!(codes, ["EUR", "CHF", "USD"]);
    let free: Vec<i64> = books.ledgers.iter().map(|it| minor(it.free())).collect();
    assert_eq!(free, [460, 0, 70]);
}

#[test]
fn archived_projects_and_those_of_other_years_stand_in_no_sum() {
    let sources = json!([
        { "id": "s0", "kind": "budgetSource", "project": "p0", "member": "a", "amount": 1 },
        { "id": "s2", "kind": "budgetSource", "project": "p2", "member": "a", "amount": 10 },
        { "id": "s3", "kind": "budgetSource", "project": "p3", "member": "a", "amount": 100 },
        { "id": "i3", "kind": "invoice", "direction": "received", "project": "p3", "amount": 1000 },
    ]);
    let sum = |year| {
        let all = books(&[organisation(), sources.clone()], year);
        (
            minor(all.ledgers[0].allocated()),
            minor(all.ledgers[0].spent()),
        )
    };
    assert_eq!(sum(Some(2025)), (1, 0));
    assert_eq!(sum(Some(2024)), (10, 0));
    assert_eq!(sum(None), (11, 0));
}

#[test]
fn an_amount_that_cannot_be_is_set_aside_and_named() {
    let books = books(
        &[
            organisation(),
            json!([
                { "id": "x", "kind": "pledge", "member": "a", "year": 2025, "amount": -500 },
                { "id": "y", "kind": "pledge", "member": "a", "year": 2025, "amount": i64::MAX },
                { "id": "z", "kind": "pledge", "member": "a", "year": 2025, "amount": 7 },
            ]),
        ],
        Some(2025),
    );
    assert_eq!(books.aside, ["x".into(), "y".into()]);
    assert_eq!(books.ledgers[0].pledged(), total(7));
}

#[test]
fn invoices_tell_of_spending_that_nobody_noted() {
    let spent = |noted: Option<i64>| {
        let mut project = json!({ "id": "q", "kind": "project", "title": "Q", "start": "2025-01-01", "budgetPlanned": 100 });
        if let Some(noted) = noted {
            project["budgetSpent"] = noted.into();
        }
        let invoices = json!([
            project,
            { "id": "i1", "kind": "invoice", "direction": "received", "project": "q", "amount": 60, "paid": "2025-05-01" },
            { "id": "i2", "kind": "invoice", "direction": "received", "project": "q", "amount": 35 },
        ]);
        let books = books(&[organisation(), invoices], Some(2025));
        let line = books.ledgers[0].projects.iter().find(|it| it.title == "Q");
        let line = line.unwrap();
        (
            minor(line.spent()),
            minor(line.paid),
            line.spending(),
            line.invoices_tell_more(),
        )
    };
    assert_eq!(spent(None), (95, 60, Spending::Nearly, false));
    assert_eq!(spent(Some(60)), (95, 60, Spending::Nearly, true));
    assert_eq!(spent(Some(100)), (100, 60, Spending::Nearly, false));
    assert_eq!(spent(Some(101)), (101, 60, Spending::Over, false));
}

#[test]
fn what_partners_paid_is_told_from_what_they_were_asked() {
    let books = books(
        &[
            organisation(),
            json!([
                { "id": "x", "kind": "pledge", "member": "a", "year": 2025, "amount": 500 },
                { "id": "i1", "kind": "invoice", "direction": "sent", "member": "a", "amount": 300, "issued": "2025-03-01", "paid": "2025-03-20" },
                { "id": "i2", "kind": "invoice", "direction": "sent", "member": "a", "amount": 150, "issued": "2025-09-01", "due": "2025-09-30" },
                { "id": "i3", "kind": "invoice", "direction": "sent", "member": "a", "amount": 9, "issued": "2024-09-01" },
            ]),
        ],
        Some(2025),
    );
    let partner = &books.ledgers[0].partners[0];
    let figures = [
        partner.asked,
        partner.paid,
        partner.overdue,
        partner.unpaid(),
    ]
    .map(minor);
    assert_eq!(figures, [450, 300, 150, 200]);
}

#[test]
fn partners_without_a_pledge_are_those_who_decide_in_a_year_for_which_somebody_pledged() {
    let pledge = |amount: i64| json!([{ "id": "x", "kind": "pledge", "member": "a", "year": 2025, "amount": amount }]);
    let unpledged = |amount, year| -> Vec<String> {
        let all = books(&[organisation(), pledge(amount)], year);
        all.unpledged.iter().map(ToString::to_string).collect()
    };
    assert_eq!(unpledged(5, Some(2025)), ["b"]);
    assert_eq!(unpledged(0, Some(2025)), [""; 0]);
    assert_eq!(unpledged(5, Some(2024)), [""; 0]);
    assert_eq!(unpledged(5, None), [""; 0]);
}

/// The records after a partner was made to give a project so much.
fn after_giving(
    records: &[Value],
    member: &str,
    project: &str,
    currency: &str,
    amount: Option<i64>,
) -> Vec<Value> {
    let cluster = cluster(&[organisation(), Value::Array(records.to_vec())]);
    let pair = (&Id::new(member), &Id::new(project));
    let mut after = records.to_vec();
    match give(&cluster, pair, currency, amount.map(Money), "new") {
        None => {}
        Some(Command::Create(record)) => after.push(record.to_value()),
        Some(Command::Delete { record }) => after.retain(|it| it["id"] != record.as_str()),
        Some(Command::Set { record, fields }) => {
            let it = after.iter_mut().find(|it| it["id"] == record.as_str());
            let it = it.unwrap();
            for (field, value) in fields {
                it[field] = value.unwrap();
            }
        }
        Some(other) => panic!("{other:?}"),
    }
    after
}

/// All that partners give to projects, but for one pair in one currency; and what that pair gives.
fn given(
    books: &Books,
    member: &str,
    project: &str,
    currency: &str,
) -> (Vec<String>, Total, usize) {
    let (mut others, mut own, mut sources) = (Vec::new(), Total::NOTHING, 0);
    for ledger in &books.ledgers {
        for line in &ledger.projects {
            for it in &line.sources {
                let giver = it.member.as_ref().map(Id::as_str);
                if giver == Some(member)
                    && line.project.as_str() == project
                    && ledger.currency == currency
                {
                    own += it.amount;
                    sources += 1;
                } else {
                    others.push(format!(
                        "{} {} {:?} {}",
                        ledger.currency,
                        line.project,
                        giver,
                        it.amount.minor_units()
                    ));
                }
            }
        }
    }
    others.sort();
    (others, own, sources)
}

fn any_record() -> impl Strategy<Value = Value> {
    let amount = prop_oneof![
        8 => 0..2_000_000_i64,
        1 => LIMIT.0 - 3..LIMIT.0 + 3,
        1 => any::<i64>(),
    ];
    let member = prop::sample::select(vec!["a", "b", "s"]);
    let project = prop::sample::select(vec!["p0", "p1", "p2", "p3"]);
    let currency = prop::sample::select(vec!["EUR", "eur ", "CHF", ""]);
    let day = prop::sample::select(vec!["2024-12-31", "2025-01-01", "2025-12-24"]);
    (0..3_u8, amount, member, project, currency, day, any::<bool>()).prop_map(
        |(kind, amount, member, project, currency, day, flag)| match kind {
            0 => json!({ "kind": "pledge", "member": member, "year": if flag { 2025 } else { 2024 }, "amount": amount, "currency": currency }),
            1 => {
                let mut it = json!({ "kind": "budgetSource", "project": project, "amount": amount, "currency": currency });
                if flag {
                    it["member"] = member.into();
                }
                it
            }
            _ => json!({
                "kind": "invoice", "direction": if flag { "sent" } else { "received" },
                "member": member, "project": project, "amount": amount, "currency": currency, "due": day,
            }),
        },
    )
}

/// The records under ids that follow from their places.
fn with_ids(records: &[Value], prefix: &str) -> Value {
    let named = records.iter().enumerate().map(|(at, record)| {
        let mut record = record.clone();
        record["id"] = format!("{prefix}{at}").into();
        record
    });
    Value::Array(named.collect())
}

/// All sums of the books, without the order of lines.
fn sums(books: &Books) -> Vec<(String, [Total; 7], Share)> {
    let of = |it: &Ledger| {
        let sums = [
            it.pledged(),
            it.allocated(),
            it.sourced(),
            it.spent(),
            it.asked(),
            it.paid(),
            it.free(),
        ];
        (it.currency.clone(), sums, it.share)
    };
    books.ledgers.iter().map(of).collect()
}

proptest! {
    #[test]
    fn sums_agree_whatever_the_order_of_the_records(
        (records, mixed) in prop::collection::vec(any_record(), 0..30)
            .prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
    ) {
        for year in [Some(2025), Some(2024), None] {
            let one = books(&[organisation(), with_ids(&records, "r")], year);
            let other = books(&[organisation(), with_ids(&mixed, "q")], year);
            prop_assert_eq!(sums(&one), sums(&other));
            prop_assert_eq!(one.aside.len(), other.aside.len());
        }
    }

    #[test]
    fn every_sum_is_the_sum_of_its_lines_and_the_years_add_up_to_all_of_them(
        records in prop::collection::vec(any_record(), 0..30),
    ) {
        let lists = [organisation(), with_ids(&records, "r")];
        let all = books(&lists, None);
        for ledger in &all.ledgers {
            prop_assert_eq!(ledger.share.all(), ledger.sourced());
            let given: Total = ledger.projects.iter().flat_map(|it| &it.sources)
                .filter(|it| it.member.is_some()).map(|it| it.amount.into()).sum();
            prop_assert_eq!(given, ledger.allocated());
            for partner in &ledger.partners {
                let gives: Total = partner.gives.iter().map(|(_, it)| Total::from(*it)).sum();
                prop_assert_eq!(gives, partner.allocated);
                prop_assert!(partner.paid + partner.overdue <= partner.asked);
            }
            let mut pledged = Total::NOTHING;
            let mut sourced = Total::NOTHING;
            for year in [2024, 2025] {
                let year = books(&lists, Some(year));
                for it in year.ledgers.iter().filter(|it| it.currency == ledger.currency) {
                    pledged = pledged + it.pledged();
                    sourced = sourced + it.sourced();
                }
            }
            prop_assert_eq!(pledged, ledger.pledged());
            prop_assert_eq!(sourced, ledger.sourced());
        }
    }

    #[test]
    fn what_a_partner_is_made_to_give_is_given_and_nothing_else_changes(
        records in prop::collection::vec(any_record(), 0..20),
        member in prop::sample::select(vec!["a", "b", "s"]),
        project in prop::sample::select(vec!["p0", "p1", "p2"]),
        currency in prop::sample::select(vec!["EUR", "CHF"]),
        amount in prop::option::of(0..5_000_i64),
    ) {
        let records = with_ids(&records, "r").as_array().unwrap().clone();
        let told = |records: &[Value]| {
            let books = books(&[organisation(), Value::Array(records.to_vec())], None);
            given(&books, member, project, currency)
        };
        let (others, own, sources) = told(&records);
        let aside = records.iter().any(|it| sound(Money(it["amount"].as_i64().unwrap())).is_none());
        prop_assume!(!aside);
        let after = told(&after_giving(&records, member, project, currency, amount));
        prop_assert_eq!(after.0, others);
        let expected = if sources > 1 { own } else { total(amount.unwrap_or_default()) };
        prop_assert_eq!(after.1, expected);
    }

    #[test]
    fn each_record_is_counted_or_set_aside_and_none_is_lost(
        records in prop::collection::vec(any_record(), 0..30),
    ) {
        let books = books(&[organisation(), with_ids(&records, "r")], None);
        let of_sources = || records.iter().filter(|it| it["kind"] == "budgetSource");
        let unsound = |it: &&Value| sound(Money(it["amount"].as_i64().unwrap())).is_none();
        let hidden = |it: &&Value| it["project"] == "p3";
        let expected = records.iter().filter(|it| !hidden(it)).filter(unsound).count();
        prop_assert_eq!(books.aside.len(), expected);
        let sources: usize = books.ledgers.iter().flat_map(|it| &it.projects).map(|it| it.sources.len()).sum();
        let counted = of_sources().filter(|it| !hidden(it) && !unsound(it)).count();
        prop_assert_eq!(sources, counted);
    }
}

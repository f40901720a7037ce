//! The member register: one line a member, with what follows for it from the other records.

use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, Money};
use crate::domain::meetings::Meeting;
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, MemberClass};
use crate::domain::money;
use crate::domain::organisation::Network;
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::{Presence, Right};

/// A member as the register shows it on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: Id<Member>,
    pub name: String,
    /// The class on the day, and the right that it gives.
    pub class: Option<Id<MemberClass>>,
    pub class_name: Option<String>,
    pub right: Option<Right>,
    /// The kind as it stands in the file.
    pub kind: Option<String>,
    pub town: Option<String>,
    pub activity: Option<String>,
    pub employees: Option<u32>,
    pub know_how: String,
    pub representative: Option<String>,
    pub deputy: Option<String>,
    pub since: Option<Date>,
    pub until: Option<Date>,
    /// Whether the membership holds on the day.
    pub belongs: bool,
    /// Whether it was over by then.
    pub left: bool,
    /// The day on which it begins, where that is still to come.
    pub joins: Option<Date>,
    pub founder: bool,
    /// Of the meetings of the last twelve months that list this member: attended, and all.
    pub attended: (usize, usize),
    /// The pledges of the year, one sum a currency: that of the organisation first, then by code.
    pub pledges: Vec<(String, Money)>,
    /// The fee of the year, and whether it is paid.
    pub fee: Option<(Option<Money>, Option<bool>)>,
    pub networks: Vec<Id<Network>>,
    pub network_names: String,
    /// How many projects it leads (D20).
    pub leads: usize,
}

/// All members, by id, as of a day.
#[must_use]
pub fn register(cluster: &Cluster, today: Date) -> BTreeMap<RecordId, Line> {
    let attended = attendance(cluster, today);
    let year = today.year();
    let fees: BTreeMap<_, _> = cluster
        .fees
        .values()
        .filter(|fee| fee.year == year)
        .map(|fee| (&fee.member, (fee.amount, fee.paid)))
        .gathered();
    let main = money::main_currency(cluster);
    let mut pledges: BTreeMap<&Id<Member>, BTreeMap<(bool, String), Money>> = BTreeMap::new();
    for pledge in cluster.pledges.values().filter(|it| it.year == year) {
        let Some(amount) = money::sound(pledge.amount) else {
            continue;
        };
        let currency = money::currency_of_pledge(cluster, pledge);
        let of_member = pledges.entry(&pledge.member).or_default();
        let sum = of_member.entry((currency != main, currency)).or_default();
        *sum = *sum + amount;
    }
    let mut leads: BTreeMap<&Id<Member>, usize> = BTreeMap::new();
    for member in cluster
        .projects
        .values()
        .filter_map(|it| it.lead_member.as_ref())
    {
        *leads.entry(member).or_default() += 1;
    }
    let standings = Standings::new(cluster);
    let line = |member: &Member| {
        let class = standings.class_on(member, today);
        let networks = member.networks.iter();
        let networks = networks.filter_map(|id| cluster.networks.get(id));
        let networks: Vec<&str> = networks.map(|it| it.name.as_str()).collect();
        Line {
            id: member.id.clone(),
            name: member.name.clone(),
            class: class.map(|class| class.id.clone()),
            class_name: class.map(|class| class.name.clone()),
            right: class.map(MemberClass::right),
            kind: member.member_kind.as_ref().map(ToString::to_string),
            town: member.town.clone(),
            activity: member.activity.clone(),
            employees: member.employees,
            know_how: member.know_how.join(", "),
            representative: cluster
                .person_name(member.representative.as_ref())
                .map(str::to_owned),
            deputy: cluster
                .person_name(member.deputy.as_ref())
                .map(str::to_owned),
            since: member.member_since,
            until: member.member_until,
            belongs: member.belongs_on(today),
            left: member.member_until.is_some_and(|until| until < today),
            joins: member.member_since.filter(|since| today < *since),
            founder: member.founder,
            attended: attended.get(&member.id).copied().unwrap_or_default(),
            pledges: pledges
                .get(&member.id)
                .into_iter()
                .flatten()
                .map(|((_, currency), sum)| (currency.clone(), *sum))
                .collect(),
            fee: fees.get(&member.id).copied(),
            networks: member.networks.clone(),
            network_names: networks.join(", "),
            leads: leads.get(&member.id).copied().unwrap_or_default(),
        }
    };
    let lines = cluster.members.values();
    lines
        .map(|member| (member.id.record(), line(member)))
        .collect()
}

/// How many meetings of the last twelve months list each member, and how many of them it attended.
/// Whoever sat there through two people attended once, and a cancelled meeting is none.
fn attendance(cluster: &Cluster, today: Date) -> BTreeMap<&Id<Member>, (usize, usize)> {
    let since = today.saturating_sub(jiff::Span::new().months(12));
    let took_place = |meeting: &Meeting| {
        since <= meeting.date && meeting.date <= today && meeting.cancelled.is_none()
    };
    let mut listed: BTreeMap<(&Id<Member>, &Id<Meeting>), bool> = BTreeMap::new();
    for row in cluster.attendances.values() {
        if cluster.meetings.get(&row.meeting).is_some_and(took_place) {
            let there = listed.entry((&row.member, &row.meeting)).or_default();
            *there |= row.status == Presence::Present;
        }
    }
    let mut counts: BTreeMap<&Id<Member>, (usize, usize)> = BTreeMap::new();
    for ((member, _), there) in listed {
        let (present, all) = counts.entry(member).or_default();
        *all += 1;
        *present += usize::from(there);
    }
    counts
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::record::{Record, Records};

    fn line(records: &Value) -> Line {
        let records: Records = records
            .as_array()
            .unwrap()
            .iter()
            .map(|it| Record::from_value(it.clone()).unwrap())
            .map(|it| (it.id.clone(), it))
            .collect();
        let (cluster, errors) = Cluster::read(&records);
        assert_eq!(errors, []);
        register(&cluster, jiff::civil::date(2025, 11, 30))[&RecordId::new("m")].clone()
    }

    #[test]
    fn attendance_counts_the_meetings_of_the_last_twelve_months_alone() {
        let line = line(&json!([
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "b", "kind": "body", "name": "Assembly" },
            { "id": "old", "kind": "meeting", "body": "b", "date": "2024-11-29" },
            { "id": "came", "kind": "meeting", "body": "b", "date": "2024-11-30" },
            { "id": "sorry", "kind": "meeting", "body": "b", "date": "2025-11-30" },
            { "id": "next", "kind": "meeting", "body": "b", "date": "2025-12-01" },
            { "id": "a1", "kind": "attendance", "meeting": "old", "member": "m", "status": "present" },
            { "id": "a2", "kind": "attendance", "meeting": "came", "member": "m", "status": "present" },
            { "id": "a3", "kind": "attendance", "meeting": "sorry", "member": "m", "status": "excused" },
            { "id": "a4", "kind": "attendance", "meeting": "next", "member": "m", "status": "present" },
        ]));
        assert_eq!(line.attended, (1, 2));
    }

    #[test]
    fn whoever_sat_there_through_two_people_attended_once_and_a_cancelled_meeting_is_none() {
        let line = line(&json!([
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "b", "kind": "body", "name": "Assembly" },
            { "id": "both", "kind": "meeting", "body": "b", "date": "2025-06-01" },
            { "id": "off", "kind": "meeting", "body": "b", "date": "2025-07-01", "cancelled": "2025-06-20" },
            { "id": "a1", "kind": "attendance", "meeting": "both", "member": "m", "person": "x", "status": "excused" },
            { "id": "a2", "kind": "attendance", "meeting": "both", "member": "m", "person": "y", "status": "present" },
            { "id": "a3", "kind": "attendance", "meeting": "both", "member": "m", "person": "z", "status": "present" },
            { "id": "a4", "kind": "attendance", "meeting": "off", "member": "m", "status": "excused" },
        ]));
        assert_eq!(line.attended, (1, 1));
    }

    #[test]
    fn money_is_that_of_the_year() {
        let line = line(&json!([
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "f1", "kind": "fee", "member": "m", "year": 2024, "amount": 1, "paid": true },
            { "id": "f2", "kind": "fee", "member": "m", "year": 2025, "amount": 2, "paid": false },
            { "id": "p1", "kind": "pledge", "member": "m", "year": 2025, "amount": 3 },
            { "id": "p2", "kind": "pledge", "member": "m", "year": 2025, "amount": 4 },
            { "id": "p3", "kind": "pledge", "member": "m", "year": 2026, "amount": 5 },
        ]));
        assert_eq!(line.fee, Some((Some(Money(2)), Some(false))));
        assert_eq!(line.pledges, [(String::new(), Money(7))]);
    }

    #[test]
    fn pledges_of_two_currencies_are_never_one_sum() {
        let line = line(&json!([
            { "id": "o", "kind": "organisation", "name": "Net", "currency": "HUF" },
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "p1", "kind": "pledge", "member": "m", "year": 2025, "amount": 3, "currency": "EUR" },
            { "id": "p2", "kind": "pledge", "member": "m", "year": 2025, "amount": 4 },
            { "id": "p3", "kind": "pledge", "member": "m", "year": 2025, "amount": 5, "currency": "huf" },
            { "id": "p4", "kind": "pledge", "member": "m", "year": 2025, "amount": -9 },
        ]));
        let of = |code: &str, amount| (code.to_owned(), Money(amount));
        assert_eq!(line.pledges, [of("HUF", 9), of("EUR", 3)]);
    }

    #[test]
    fn the_class_is_that_of_the_day_and_projects_led_are_counted() {
        let line = line(&json!([
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Supporter", "consult": true },
            { "id": "m", "kind": "member", "name": "Rzav", "class": "in" },
            { "id": "c", "kind": "classChange", "member": "m", "from": "out", "to": "in", "date": "2025-12-01" },
            { "id": "p1", "kind": "project", "title": "One", "leadMember": "m" },
            { "id": "p2", "kind": "project", "title": "Two", "leadMember": "m" },
        ]));
        assert_eq!(line.class_name.as_deref(), Some("Supporter"));
        assert_eq!((line.right, line.leads), (Some(Right::Consult), 2));
    }

    #[test]
    fn a_member_without_a_class_has_no_right_and_one_that_left_does_not_belong() {
        let line = line(&json!([
            { "id": "m", "kind": "member", "name": "Rzav", "memberUntil": "2025-11-29" },
        ]));
        assert_eq!((line.right, line.belongs), (None, false));
    }
}

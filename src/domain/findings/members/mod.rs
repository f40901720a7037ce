//! Members: whether they are entered soundly, whether they come, and through whom.
//!
//! - here: what is entered of them, and the notices that are owed
//! - [`attendance`]: whether they come
//! - [`authority`]: through whom

pub(super) mod attendance;
pub(super) mod authority;

use std::collections::BTreeMap;

use crate::domain::findings::check::{Detail, Found, Mend, Severity};
use crate::domain::findings::inspection::Inspection;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::notice::{self, About, Notice};
use crate::domain::membership::{ClassChange, Member};
use crate::domain::plain::plain_words;
use crate::domain::sorting;

/// Members who belong today and whose names differ at most in case, marks and script: most likely
/// one house that was entered twice.
pub(super) fn of_one_name(on: &Inspection) -> Vec<Found> {
    let mut first: BTreeMap<String, &Member> = BTreeMap::new();
    let mut found = Vec::new();
    for member in on.cluster.members_on(on.today) {
        let name = plain_words(&member.name).join(" ");
        match first.get(&name) {
            Some(other) => found.push(Found {
                records: vec![member.id.record(), other.id.record()],
                detail: Detail::MemberTwice {
                    member: member.id.clone(),
                    other: other.id.clone(),
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: member.id.record(),
                },
            }),
            None if name.is_empty() => {}
            None => {
                first.insert(name, member);
            }
        }
    }
    found
}

/// Applies where the organisation has classes.
pub(super) fn without_class(on: &Inspection) -> Vec<Found> {
    if on.cluster.member_classes.is_empty() {
        return Vec::new();
    }
    on.cluster
        .members_on(on.today)
        .filter(|member| on.standings.class_on(member, on.today).is_none())
        .map(|member| Found {
            records: vec![member.id.record()],
            detail: Detail::MemberNoClass {
                member: member.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: member.id.record(),
                field: "class",
            },
        })
        .collect()
}

pub(super) fn dates_backwards(on: &Inspection) -> Vec<Found> {
    // The member of a person is where its authority is seen.
    let people = on.cluster.people.values().map(|it| {
        let span = (it.authority_from, it.authority_until);
        let own = std::iter::once(it.id.record()).chain(it.member.as_ref().map(Id::record));
        (own.collect::<Vec<_>>(), span, "authorityUntil")
    });
    let members = on.cluster.members.values().map(|it| {
        let span = (it.member_since, it.member_until);
        (vec![it.id.record()], span, "memberUntil")
    });
    people
        .chain(members)
        .filter_map(|(records, span, field)| {
            let (Some(from), Some(until)) = span else {
                return None;
            };
            let record = records.first()?.clone();
            (until < from).then(|| Found {
                records,
                detail: Detail::DatesBackwards {
                    record: record.clone(),
                    from,
                    until,
                },
                severity: Severity::Warns,
                mend: Mend::SetField { record, field },
            })
        })
        .collect()
}

/// The notice that is still owed for a member.
pub(super) fn owed(on: &Inspection, member: &Member, about: About) -> Option<Notice> {
    notice::notice_of(on.cluster, member, about, on.today).filter(|notice| notice.sent.is_none())
}

/// Applies where the organisation has set within how many days it notifies.
pub(super) fn notices_due(on: &Inspection) -> Vec<Found> {
    let members = on.cluster.members.values();
    members
        .flat_map(|member| {
            About::ALL
                .into_iter()
                .filter_map(|it| owed(on, member, it))
                .map(move |it| (member, it))
        })
        .map(|(member, notice)| Found {
            records: vec![member.id.record()],
            detail: Detail::MemberNotice {
                member: member.id.clone(),
                about: notice.about,
                due: notice.due,
            },
            severity: if notice.is_late(on.today) {
                Severity::Breaks
            } else {
                Severity::Warns
            },
            mend: Mend::SetField {
                record: member.id.record(),
                field: notice.about.field(),
            },
        })
        .collect()
}

/// Changes that contradict each other, the member, or its dates.
pub(super) fn broken_class_histories(on: &Inspection) -> Vec<Found> {
    let mut changed: Vec<&Id<Member>> = on
        .cluster
        .class_changes
        .values()
        .map(|it| &it.member)
        .collect();
    sorting::plainly(&mut changed);
    changed.dedup();
    let members = changed
        .into_iter()
        .filter_map(|id| on.cluster.members.get(id));
    members
        .filter(|member| is_broken(on, member))
        .map(|member| Found {
            records: vec![member.id.record()],
            detail: Detail::ClassHistory {
                member: member.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: member.id.record(),
            },
        })
        .collect()
}

fn is_broken(on: &Inspection, member: &Member) -> bool {
    let changes = on.cluster.class_changes_of(&member.id);
    let outside = |day: Date| !member.belongs_on(day);
    let follows = changes.iter().zip(changes.iter().skip(1));
    let torn = |(one, next): (&&ClassChange, &&ClassChange)| {
        one.date == next.date || next.from.as_ref().is_some_and(|from| *from != one.to)
    };
    let stays = |it: &ClassChange| it.from.as_ref() == Some(&it.to);
    changes.iter().any(|it| outside(it.date) || stays(it))
        || follows.into_iter().any(torn)
        || changes.last().map(|it| &it.to) != member.class.as_ref()
}

#[cfg(test)]
mod testing {
    use serde_json::{Value, json};

    pub(super) fn house() -> Value {
        json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Guest", "consult": true },
            { "id": "a", "kind": "member", "name": "Comes", "class": "in" },
            { "id": "b", "kind": "member", "name": "Stays away", "class": "in" },
            { "id": "s", "kind": "member", "name": "Supports", "class": "out" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "wg", "kind": "body", "name": "Group", "bodyType": "workingGroup" },
        ])
    }

    pub(super) fn meeting(id: &str, date: &str) -> Value {
        json!({ "id": id, "kind": "meeting", "body": "all", "date": date })
    }

    pub(super) fn at(meeting: &str, member: &str, status: &str) -> Value {
        json!({
            "id": format!("{meeting}/{member}"), "kind": "attendance",
            "meeting": meeting, "member": member, "status": status,
        })
    }

    pub(super) fn there(meeting: &str, member: &str, authority: bool) -> Value {
        let mut record = at(meeting, member, "present");
        record["authority"] = json!(authority);
        record
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::testing::house;

    use crate::domain::findings::Check;
    use crate::domain::findings::Severity::{Breaks, Warns};
    use crate::domain::findings::builder::{NOTHING, found, severities};

    #[test]
    fn a_member_without_a_class_is_found_where_there_are_classes() {
        let without = json!([{ "id": "n", "kind": "member", "name": "New" }]);
        assert_eq!(
            found(Check::MemberNoClass, &[house(), without.clone()]),
            [["n"]]
        );
        assert_eq!(found(Check::MemberNoClass, &[without]), NOTHING);
    }

    #[test]
    fn an_authority_or_membership_that_ends_before_it_begins_is_found() {
        let records = |until: &str| {
            json!([
                { "id": "p", "kind": "person", "name": "Ines", "authorityFrom": "2025-02-02", "authorityUntil": until },
                { "id": "n", "kind": "member", "name": "New", "memberSince": "2025-02-02", "memberUntil": until },
            ])
        };
        let look = |until| found(Check::DatesBackwards, &[records(until)]);
        assert_eq!(look("2025-02-02"), NOTHING);
        assert_eq!(look("2025-02-01"), [["p"], ["n"]]);
    }

    #[test]
    fn a_notice_is_due_from_the_first_day_and_late_after_the_last() {
        let look = |since: &str| {
            let records = json!([
                { "id": "o", "kind": "organisation", "name": "Net", "notificationDays": 10 },
                { "id": "n", "kind": "member", "name": "New", "class": "in", "memberSince": since },
                { "id": "f", "kind": "member", "name": "First", "class": "in", "memberSince": since, "founder": true },
                { "id": "s", "kind": "member", "name": "Told", "class": "in", "memberSince": since, "joiningNotified": since },
                { "id": "notice-joining-n", "kind": "followUp", "text": "Notify", "about": "n", "due": "2025-11-29" },
            ]);
            let all = [house(), records];
            assert_eq!(
                found(Check::FollowUpOverdue, &all).len(),
                usize::from(!("2024-11-30"..="2025-11-30").contains(&since))
            );
            severities(Check::MemberNotice, &all)
        };
        assert_eq!(look("2025-12-01"), []);
        assert_eq!(look("2025-11-30"), [Warns]);
        assert_eq!(look("2025-11-20"), [Warns]);
        assert_eq!(look("2025-11-19"), [Breaks]);
        assert_eq!(look("2024-11-29"), []);
    }

    #[test]
    fn changes_of_class_that_do_not_lead_to_the_class_of_the_member_are_found() {
        let look = |from: &str, class: &str, since: &str| {
            let records = json!([
                { "id": "a", "kind": "member", "name": "One", "class": class, "memberSince": since },
                { "id": "k1", "kind": "classChange", "member": "a", "from": "in", "to": "out", "date": "2024-01-01" },
                { "id": "k2", "kind": "classChange", "member": "a", "from": from, "to": "in", "date": "2025-01-01" },
            ]);
            found(Check::ClassHistory, &[house(), records])
        };
        assert_eq!(look("out", "in", "2020-01-01"), NOTHING);
        assert_eq!(look("in", "in", "2020-01-01"), [["a"]]);
        assert_eq!(look("out", "out", "2020-01-01"), [["a"]]);
        assert_eq!(look("out", "in", "2024-06-01"), [["a"]]);
    }

    #[test]
    fn a_house_that_was_entered_in_two_scripts_or_spellings_is_found() {
        let member = |id: &str, name: &str| json!({ "id": id, "kind": "member", "name": name });
        let gone =
            json!({ "id": "d", "kind": "member", "name": "Čelik", "memberUntil": "2020-01-01" });
        let houses = json!([
            member("a", "Čelik d.o.o."),
            member("b", "Челик Д.О.О."),
            member("c", "C\u{30c}elik, d.o.o."),
            gone,
            member("e", "Drvo"),
        ]);
        assert_eq!(
            found(Check::MemberTwice, &[houses]),
            [["b", "a"], ["c", "a"]]
        );
    }
}

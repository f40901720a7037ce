//! Through whom members come: whether those who sit there may decide, and for how many they speak.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::findings::check::{Detail, Found, Mend, Severity};
use crate::domain::findings::inspection::{Inspection, is_present};
use crate::domain::id::Id;
use crate::domain::meetings::{Meeting, presence};
use crate::domain::membership::{Member, Person};
use crate::domain::rules::Authority;
use crate::domain::vocabulary::BodyType;

/// Applies where a rule card asks for authority, or where it is recorded and no card says that it
/// is not needed; and in bodies that decide, not in working groups and offices.
pub(in crate::domain::findings) fn present_without_authority(on: &Inspection) -> Vec<Found> {
    let says = |authority: &Authority| {
        on.cluster
            .rule_cards
            .values()
            .any(|card| card.authority.as_ref() == Some(authority))
    };
    let required = says(&Authority::Required);
    if !required && says(&Authority::NotRequired) {
        return Vec::new();
    }
    on.recent_meetings()
        .into_iter()
        .filter(|meeting| {
            !matches!(
                on.type_of(&meeting.body),
                Some(BodyType::WorkingGroup | BodyType::Management | BodyType::External)
            )
        })
        .filter_map(|meeting| {
            let members = without_authority(on, meeting, required);
            (!members.is_empty()).then(|| Found {
                records: std::iter::once(meeting.id.record())
                    .chain(members.iter().map(Id::record))
                    .collect(),
                detail: Detail::AttendanceAuthority {
                    meeting: meeting.id.clone(),
                    date: meeting.date,
                    members,
                },
                severity: Severity::Breaks,
                mend: Mend::OpenRecord {
                    record: meeting.id.record(),
                },
            })
        })
        .collect()
}

/// The voting members that were there, but only through people who could not decide.
fn without_authority(on: &Inspection, meeting: &Meeting, required: bool) -> Vec<Id<Member>> {
    let (mut lacking, mut covered) = (BTreeSet::new(), BTreeSet::new());
    for attendance in on.attendances_of(&meeting.id) {
        if !is_present(attendance) {
            continue;
        }
        // Where authority is not required, only what was noted at the door speaks against anybody.
        let could = presence::mandate::could_decide(on.cluster, attendance, meeting.date);
        if could == Some(false) && (required || attendance.authority.is_some()) {
            lacking.insert(&attendance.member);
        } else {
            covered.insert(&attendance.member);
        }
    }
    lacking
        .difference(&covered)
        .filter(|member| {
            on.cluster
                .members
                .get(**member)
                .is_some_and(|member| on.decided_on(member, meeting.date))
        })
        .map(|member| (*member).clone())
        .collect()
}

/// The people whom several members of today name as representative or deputy, or who are one
/// member's and speak for another.
pub(in crate::domain::findings) fn speaking_for_several(on: &Inspection) -> Vec<Found> {
    let mut speak: BTreeMap<&Id<Person>, BTreeSet<&Id<Member>>> = BTreeMap::new();
    for member in on.cluster.members_on(on.today) {
        for person in [&member.representative, &member.deputy]
            .into_iter()
            .flatten()
        {
            speak.entry(person).or_default().insert(&member.id);
        }
    }
    let mut found = Vec::new();
    for (id, mut members) in speak {
        let Some(person) = on.cluster.people.get(id) else {
            continue;
        };
        let own = person
            .member
            .as_ref()
            .and_then(|it| on.cluster.members.get(it));
        let own = own.filter(|member| member.belongs_on(on.today));
        members.extend(own.map(|member| &member.id));
        if members.len() < 2 {
            continue;
        }
        let members: Vec<Id<Member>> = members.into_iter().cloned().collect();
        let records = std::iter::once(id.record()).chain(members.iter().map(Id::record));
        found.push(Found {
            records: records.collect(),
            detail: Detail::PersonSeveralMembers {
                person: id.clone(),
                members,
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: id.record(),
            },
        });
    }
    found
}

pub(in crate::domain::findings) fn authority_over(on: &Inspection) -> Vec<Found> {
    let mut found = Vec::new();
    for member in on.cluster.members_on(on.today) {
        for id in [&member.representative, &member.deputy]
            .into_iter()
            .flatten()
        {
            let until = on.cluster.people.get(id).and_then(|it| it.authority_until);
            let Some(until) = until.filter(|until| *until < on.today) else {
                continue;
            };
            found.push(Found {
                records: vec![id.record(), member.id.record()],
                detail: Detail::AuthorityOver {
                    person: id.clone(),
                    member: member.id.clone(),
                    until,
                },
                severity: Severity::Warns,
                mend: Mend::SetField {
                    record: id.record(),
                    field: "authorityUntil",
                },
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{at, house, meeting, there};

    use crate::domain::findings::Check;
    use crate::domain::findings::builder::{NOTHING, found};

    #[test]
    fn who_was_there_without_authority_is_found_meeting_by_meeting() {
        let records = json!([
            meeting("mt1", "2025-02-01"),
            meeting("mt2", "2025-06-01"),
            there("mt1", "a", false),
            there("mt1", "b", false),
            there("mt1", "s", false),
            there("mt2", "a", true),
            at("mt2", "b", "absent"),
        ]);
        assert_eq!(
            found(Check::AttendanceAuthority, &[house(), records]),
            [["mt1", "a", "b"]]
        );
    }

    #[test]
    fn authority_that_was_not_noted_is_not_missing_unless_it_is_required_and_the_person_lacks_it() {
        let records = json!([
            meeting("mt1", "2025-02-01"),
            { "id": "p", "kind": "person", "name": "Ines", "member": "a", "decisionAuthority": false },
            { "id": "x", "kind": "attendance", "meeting": "mt1", "member": "a", "person": "p", "status": "present" },
        ]);
        let card = |authority: &str| json!([{ "id": "r", "kind": "ruleCard", "name": "Default", "authority": authority }]);
        let look = |card| {
            found(
                Check::AttendanceAuthority,
                &[house(), records.clone(), card],
            )
        };
        assert_eq!(look(json!([])), NOTHING);
        assert_eq!(look(card("not_required")), NOTHING);
        assert_eq!(look(card("required")), [["mt1", "a"]]);
    }

    #[test]
    fn an_authority_holds_on_its_last_day() {
        let look = |until: &str| {
            let records = json!([
                meeting("mt1", "2025-02-01"),
                { "id": "r", "kind": "ruleCard", "name": "Default", "authority": "required" },
                { "id": "p", "kind": "person", "name": "Ines", "decisionAuthority": true, "authorityUntil": until },
                { "id": "x", "kind": "attendance", "meeting": "mt1", "member": "a", "person": "p", "status": "present" },
            ]);
            found(Check::AttendanceAuthority, &[house(), records])
        };
        assert_eq!(look("2025-02-01"), NOTHING);
        assert_eq!(look("2025-01-31"), [["mt1", "a"]]);
    }

    #[test]
    fn authority_is_not_asked_where_a_card_says_so_nor_in_working_groups() {
        let records = json!([meeting("mt1", "2025-02-01"), there("mt1", "a", false)]);
        let free =
            json!([{ "id": "r", "kind": "ruleCard", "name": "D", "authority": "not_required" }]);
        assert_eq!(
            found(Check::AttendanceAuthority, &[house(), records, free]),
            NOTHING
        );
        let group = json!([
            { "id": "mt1", "kind": "meeting", "body": "wg", "date": "2025-02-01" },
            there("mt1", "a", false),
        ]);
        assert_eq!(
            found(Check::AttendanceAuthority, &[house(), group]),
            NOTHING
        );
    }

    #[test]
    fn one_person_with_authority_covers_a_colleague_without() {
        let records = json!([
            meeting("mt1", "2025-02-01"),
            there("mt1", "a", false),
            { "id": "x", "kind": "attendance", "meeting": "mt1", "member": "a", "status": "present", "authority": true },
        ]);
        assert_eq!(
            found(Check::AttendanceAuthority, &[house(), records]),
            NOTHING
        );
    }

    #[test]
    fn whoever_speaks_for_two_members_is_found_and_not_once_one_has_left() {
        let look = |until: &str| {
            let records = json!([
                { "id": "p", "kind": "person", "name": "Ines", "member": "a" },
                { "id": "a", "kind": "member", "name": "One", "class": "in", "representative": "p" },
                { "id": "b", "kind": "member", "name": "Two", "class": "in", "deputy": "p", "memberUntil": until },
            ]);
            found(Check::PersonSeveralMembers, &[house(), records])
        };
        assert_eq!(look("2026-01-01"), [["p", "a", "b"]]);
        assert_eq!(look("2025-11-29"), NOTHING);
    }

    #[test]
    fn a_written_authority_that_has_run_out_is_found_the_day_after() {
        let look = |until: &str| {
            let records = json!([
                { "id": "p", "kind": "person", "name": "Ines", "authorityUntil": until },
                { "id": "a", "kind": "member", "name": "One", "class": "in", "deputy": "p" },
            ]);
            found(Check::AuthorityOver, &[house(), records])
        };
        assert_eq!(look("2025-11-30"), NOTHING);
        assert_eq!(look("2025-11-29"), [["p", "a"]]);
    }
}

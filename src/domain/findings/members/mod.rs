//! Members: whether they come, and through whom.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::{Inspection, is_present};
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{Meeting, presence};
use crate::domain::membership::notice::{self, About, Notice};
use crate::domain::membership::{ClassChange, Member, Person};
use crate::domain::plain::plain_words;
use crate::domain::rules::Authority;
use crate::domain::sorting;
use crate::domain::vocabulary::BodyType;

/// One missed meeting says little; two within a year are a pattern.
const MISSED_AT_LEAST: usize = 2;

/// Applies where the attendance of the assembly is recorded.
pub(super) fn inactive(on: &Inspection) -> Vec<Found> {
    let Ok(since) = on.today.checked_sub(jiff::Span::new().months(12)) else {
        return Vec::new();
    };
    let last = last_presences(on);
    let recorded: Vec<&Meeting> = on
        .cluster
        .meetings
        .values()
        .filter(|meeting| since <= meeting.date && meeting.date <= on.today)
        .filter(|meeting| on.type_of(&meeting.body) == Some(&BodyType::Assembly))
        .filter(|meeting| on.attendances_of(&meeting.id).iter().any(|a| is_present(a)))
        .collect();
    on.cluster
        .members_on(on.today)
        .filter(|member| on.decides(member))
        .filter(|member| member.member_since.is_none_or(|joined| joined <= since))
        .filter_map(|member| {
            let last = last.get(&member.id).copied();
            if last.is_some_and(|last| since <= last) {
                return None;
            }
            let missed = recorded
                .iter()
                .filter(|meeting| concerns(on, meeting, member))
                .count();
            (missed >= MISSED_AT_LEAST).then(|| Found {
                records: vec![member.id.record()],
                detail: Detail::MemberInactive {
                    member: member.id.clone(),
                    last,
                    missed,
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: member.id.record(),
                },
            })
        })
        .collect()
}

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

/// The last day on which each member was present, in whatever body.
fn last_presences<'a>(on: &Inspection<'a>) -> BTreeMap<&'a Id<Member>, Date> {
    let mut last: BTreeMap<&Id<Member>, Date> = BTreeMap::new();
    for attendance in on.cluster.attendances.values().filter(|a| is_present(a)) {
        let Some(meeting) = on.cluster.meetings.get(&attendance.meeting) else {
            continue;
        };
        if meeting.date <= on.today {
            let day = last.entry(&attendance.member).or_insert(meeting.date);
            *day = meeting.date.max(*day);
        }
    }
    last
}

/// Whether the meeting is the member's: an assembly of one network (D1) is for its members alone.
fn concerns(on: &Inspection, meeting: &Meeting, member: &Member) -> bool {
    on.cluster
        .bodies
        .get(&meeting.body)
        .and_then(|body| body.network.as_ref())
        .is_none_or(|network| member.networks.contains(network))
}

/// Applies where a rule card asks for authority, or where it is recorded and no card says that it
/// is not needed; and in bodies that decide, not in working groups and offices.
pub(super) fn present_without_authority(on: &Inspection) -> Vec<Found> {
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
        let could = presence::could_decide(on.cluster, attendance, meeting.date);
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

/// The people whom several members of today name as representative or deputy, or who are one
/// member's and speak for another.
pub(super) fn speaking_for_several(on: &Inspection) -> Vec<Found> {
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

pub(super) fn authority_over(on: &Inspection) -> Vec<Found> {
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
mod tests {
    use serde_json::{Value, json};

    use super::super::Severity::{Breaks, Warns};
    use super::super::builder::{NOTHING, TODAY, found, of_check};
    use super::super::{Check, Detail};

    fn house() -> Value {
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

    fn meeting(id: &str, date: &str) -> Value {
        json!({ "id": id, "kind": "meeting", "body": "all", "date": date })
    }

    fn at(meeting: &str, member: &str, status: &str) -> Value {
        json!({
            "id": format!("{meeting}/{member}"), "kind": "attendance",
            "meeting": meeting, "member": member, "status": status,
        })
    }

    fn there(meeting: &str, member: &str, authority: bool) -> Value {
        let mut record = at(meeting, member, "present");
        record["authority"] = json!(authority);
        record
    }

    fn two_meetings() -> Value {
        json!([
            meeting("mt1", "2025-02-01"),
            meeting("mt2", "2025-06-01"),
            at("mt1", "a", "present"),
            at("mt2", "a", "present"),
            at("mt1", "b", "absent"),
            at("mt2", "b", "excused"),
        ])
    }

    #[test]
    fn a_member_that_came_to_no_meeting_of_the_year_is_found_and_a_supporter_is_not() {
        let all = of_check(TODAY, Check::MemberInactive, &[house(), two_meetings()]);
        assert_eq!(
            all.iter().map(|f| &f.detail).collect::<Vec<_>>(),
            [&Detail::MemberInactive {
                member: "b".into_id(),
                last: None,
                missed: 2
            }]
        );
    }

    trait IntoId {
        fn into_id<T>(self) -> crate::domain::id::Id<T>;
    }

    impl IntoId for &str {
        fn into_id<T>(self) -> crate::domain::id::Id<T> {
            crate::domain::id::Id::new(self)
        }
    }

    #[test]
    fn one_missed_meeting_is_no_pattern() {
        let one = json!([meeting("mt1", "2025-02-01"), at("mt1", "a", "present")]);
        assert_eq!(found(Check::MemberInactive, &[house(), one]), NOTHING);
    }

    #[test]
    fn nobody_is_inactive_where_attendance_is_not_recorded() {
        let unrecorded = json!([meeting("mt1", "2025-02-01"), meeting("mt2", "2025-06-01")]);
        assert_eq!(
            found(Check::MemberInactive, &[house(), unrecorded]),
            NOTHING
        );
    }

    #[test]
    fn presence_a_year_ago_to_the_day_still_counts_and_a_day_earlier_does_not() {
        let look = |day: &str| {
            let before = json!([meeting("mt0", day), at("mt0", "b", "present")]);
            found(Check::MemberInactive, &[house(), two_meetings(), before])
        };
        assert_eq!(look("2024-11-30"), NOTHING);
        assert_eq!(look("2024-11-29"), [["b"]]);
    }

    #[test]
    fn presence_in_a_working_group_is_presence() {
        let group = json!([
            { "id": "mt3", "kind": "meeting", "body": "wg", "date": "2025-03-01" },
            at("mt3", "b", "present"),
        ]);
        assert_eq!(
            found(Check::MemberInactive, &[house(), two_meetings(), group]),
            NOTHING
        );
    }

    #[test]
    fn a_meeting_to_come_neither_shows_presence_nor_absence() {
        let next = json!([meeting("mt9", "2025-12-11"), at("mt9", "b", "present")]);
        assert_eq!(
            found(Check::MemberInactive, &[house(), two_meetings(), next]),
            [["b"]]
        );
    }

    #[test]
    fn who_joined_within_the_year_is_given_the_year() {
        let look = |since: &str| {
            let newcomer = json!([
                { "id": "n", "kind": "member", "name": "New", "class": "in", "memberSince": since },
                at("mt1", "b", "present"),
            ]);
            found(Check::MemberInactive, &[house(), two_meetings(), newcomer])
        };
        assert_eq!(look("2024-12-01"), NOTHING);
        assert_eq!(look("2024-11-30"), [["n"]]);
    }

    #[test]
    fn members_are_not_missed_in_the_assembly_of_another_network() {
        let networks = json!([
            { "id": "n1", "kind": "network", "name": "North" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly", "network": "n1" },
            { "id": "b", "kind": "member", "name": "South", "class": "in", "networks": ["n2"] },
        ]);
        assert_eq!(
            found(Check::MemberInactive, &[house(), networks, two_meetings()]),
            NOTHING
        );
    }

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
    fn a_member_without_a_class_is_found_where_there_are_classes() {
        let without = json!([{ "id": "n", "kind": "member", "name": "New" }]);
        assert_eq!(
            found(Check::MemberNoClass, &[house(), without.clone()]),
            [["n"]]
        );
        assert_eq!(found(Check::MemberNoClass, &[without]), NOTHING);
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
            super::super::builder::severities(Check::MemberNotice, &all)
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
    fn a_chair_that_was_emptied_is_found_in_any_body_but_the_council() {
        let records = json!([
            { "id": "council", "kind": "body", "name": "Council", "bodyType": "strategicCouncil" },
            { "id": "s1", "kind": "seat", "body": "wg", "role": "chair" },
            { "id": "s2", "kind": "seat", "body": "council", "role": "chair" },
        ]);
        assert_eq!(found(Check::ChairVacant, &[house(), records]), [["wg"]]);
    }

    #[test]
    fn whoever_is_deleted_leaves_the_chair_empty_and_it_is_told_who_led_a_meeting_stays() {
        use crate::domain::command::{Command, Refusal, plan};
        use crate::domain::testing::{applied, read, records};
        let list = |chair: &str| {
            json!([
                { "id": "g", "kind": "body", "name": "Board" },
                { "id": "p", "kind": "person", "name": "Ana" },
                { "id": "q", "kind": "person", "name": "Eva" },
                { "id": "s", "kind": "seat", "body": "g", "role": "chair", "person": "p" },
                { "id": "t", "kind": "meeting", "body": "g", "date": "2025-03-01", "chair": chair },
            ])
        };
        let delete = Command::Delete { record: "p".into() };
        let after = read(&applied(&records(list("q")), &delete));
        assert!(after.seats.get("s").is_some());
        let found = super::super::findings(&after, TODAY);
        assert!(found.iter().any(|it| it.check == Check::ChairVacant));
        assert!(matches!(
            plan(&records(list("p")), &delete),
            Err(Refusal::StillNamed { count: 1, .. })
        ));
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

//! Whether members come.

use std::collections::BTreeMap;

use crate::domain::findings::check::{Detail, Found, Mend, Severity};
use crate::domain::findings::inspection::{Inspection, is_present};
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Meeting;
use crate::domain::membership::Member;
use crate::domain::vocabulary::BodyType;

/// One missed meeting says little; two within a year are a pattern.
const MISSED_AT_LEAST: usize = 2;

/// Applies where the attendance of the assembly is recorded.
pub(in crate::domain::findings) fn inactive(on: &Inspection) -> Vec<Found> {
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{at, house, meeting};
    use super::*;
    use crate::domain::findings::Check;
    use crate::domain::findings::builder::{NOTHING, TODAY, found, of_check};

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
                member: Id::new("b"),
                last: None,
                missed: 2
            }]
        );
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
}

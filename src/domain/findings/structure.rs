//! Bodies, groups and who holds their roles.

use std::collections::BTreeSet;

use super::check::{Detail, Found, Mend, Severity};
use super::inspection::Inspection;
use crate::domain::id::Id;
use crate::domain::membership::{Member, MemberClass, Person};
use crate::domain::roster::in_order;
use crate::domain::sorting::Gather as _;
use crate::domain::structure::{Body, Competence, Seat};
use crate::domain::vocabulary::{BodyType, SeatRole};

/// Applies where some working group has a coordinator.
pub(super) fn groups_without_coordinator(on: &Inspection) -> Vec<Found> {
    let (with, without): (Vec<_>, Vec<_>) = on
        .bodies_of_type(&BodyType::WorkingGroup)
        .partition(|group| on.has_role(&group.id, &SeatRole::Coordinator));
    if with.is_empty() {
        return Vec::new();
    }
    without
        .into_iter()
        .map(|group| Found {
            records: vec![group.id.record()],
            detail: Detail::GroupCoordinator {
                group: group.id.clone(),
            },
            severity: Severity::Breaks,
            mend: Mend::AssignSeat {
                body: group.id.clone(),
                role: SeatRole::Coordinator,
            },
        })
        .collect()
}

/// Applies where some class of members may join working groups.
pub(super) fn groups_with_outsiders(on: &Inspection) -> Vec<Found> {
    let groups_are_for_some = on
        .cluster
        .member_classes
        .values()
        .any(|class| class.join_working_group);
    if !groups_are_for_some {
        return Vec::new();
    }
    on.bodies_of_type(&BodyType::WorkingGroup)
        .filter_map(|group| {
            let members: BTreeSet<&Id<Member>> = on
                .seats_of(&group.id)
                .filter(|seat| seat.role.as_ref().is_none_or(SeatRole::is_place))
                .filter_map(|seat| seat.member.as_ref())
                .filter(|member| lacks(on, member, |class| class.join_working_group))
                .gathered();
            let members: Vec<Id<Member>> = members.into_iter().cloned().collect();
            (!members.is_empty()).then(|| Found {
                records: std::iter::once(group.id.record())
                    .chain(members.iter().map(Id::record))
                    .collect(),
                detail: Detail::GroupInternalMembersOnly {
                    group: group.id.clone(),
                    members,
                },
                severity: Severity::Breaks,
                mend: Mend::OpenRecord {
                    record: group.id.record(),
                },
            })
        })
        .collect()
}

/// Applies where some class of members has a vote, so that there is an inside.
pub(super) fn catalysts_from_outside(on: &Inspection) -> Vec<Found> {
    if !on.cluster.member_classes.values().any(|class| class.vote) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for body in in_order(&on.cluster.bodies) {
        let catalysts = on
            .seats_given(&body.id)
            .filter(|seat| seat.has_role(&SeatRole::Catalyst));
        for seat in catalysts {
            let member = member_behind(on, seat);
            let outside = match member {
                Some(member) => lacks(on, member, |class| class.vote),
                None => seat
                    .person
                    .as_ref()
                    .is_some_and(|person| is_office_staff(on, person)),
            };
            if outside {
                found.push(Found {
                    records: std::iter::once(body.id.record())
                        .chain(member.map(Id::record))
                        .chain(seat.person.as_ref().map(Id::record))
                        .collect(),
                    detail: Detail::CatalystMustBeInternal {
                        group: body.id.clone(),
                        member: member.cloned(),
                        person: seat.person.clone(),
                    },
                    severity: Severity::Breaks,
                    mend: Mend::AssignSeat {
                        body: body.id.clone(),
                        role: SeatRole::Catalyst,
                    },
                });
            }
        }
    }
    found
}

/// The member that a seat stands for: its own, else that of the person.
fn member_behind<'a>(on: &Inspection<'a>, seat: &'a Seat) -> Option<&'a Id<Member>> {
    let of_person = || {
        let person = seat.person.as_ref()?;
        on.cluster.people.get(person)?.member.as_ref()
    };
    seat.member.as_ref().or_else(of_person)
}

/// Whether the member's class lacks a right, or the membership has ended. A member whose class is
/// not set, or that is not among the records, lacks nothing that could be named.
fn lacks(on: &Inspection, member: &Id<Member>, right: fn(&MemberClass) -> bool) -> bool {
    let Some(member) = on.cluster.members.get(member) else {
        return false;
    };
    let has_left = member.member_until.is_some_and(|until| until < on.today);
    has_left
        || on
            .standings
            .class_on(member, on.today)
            .is_some_and(|class| !right(class))
}

fn is_office_staff(on: &Inspection, person: &Id<Person>) -> bool {
    on.bodies_of_type(&BodyType::Management).any(|office| {
        on.seats_of(&office.id)
            .any(|seat| seat.person.as_ref() == Some(person))
    })
}

/// Applies where some body has a chair.
pub(super) fn councils_without_president(on: &Inspection) -> Vec<Found> {
    let chairs_are_named = on
        .cluster
        .seats
        .values()
        .any(|seat| seat.has_role(&SeatRole::Chair));
    if !chairs_are_named {
        return Vec::new();
    }
    in_order(&on.cluster.bodies)
        .into_iter()
        .filter(|body| body.body_type.as_ref().is_some_and(BodyType::is_council))
        .filter(|council| !on.has_role(&council.id, &SeatRole::Chair))
        .map(|council| Found {
            records: vec![council.id.record()],
            detail: Detail::CouncilPresidentVacant {
                council: council.id.clone(),
            },
            severity: Severity::Breaks,
            mend: Mend::AssignSeat {
                body: council.id.clone(),
                role: SeatRole::Chair,
            },
        })
        .collect()
}

/// One chair leads: a second is another role, or has not been ended.
pub(super) fn two_chairs(on: &Inspection) -> Vec<Found> {
    in_order(&on.cluster.bodies)
        .into_iter()
        .filter(|body| {
            let seats = on.seats_of(&body.id);
            1 < seats.filter(|it| it.has_role(&SeatRole::Chair)).count()
        })
        .map(|body| Found {
            records: vec![body.id.record()],
            detail: Detail::BodyTwoChairs {
                body: body.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: body.id.record(),
            },
        })
        .collect()
}

/// Applies where a body has a seat for its chair; a council without one is a matter of its own.
pub(super) fn vacant_chairs(on: &Inspection) -> Vec<Found> {
    let chairs: BTreeSet<&Id<Body>> = on
        .cluster
        .seats
        .values()
        .filter(|seat| seat.has_role(&SeatRole::Chair))
        .filter(|seat| seat.to.is_none_or(|to| on.today <= to))
        .map(|seat| &seat.body)
        .gathered();
    in_order(&on.cluster.bodies)
        .into_iter()
        .filter(|body| !body.body_type.as_ref().is_some_and(BodyType::is_council))
        .filter(|body| on.cluster.span_of_body(body).holds_on(on.today))
        .filter(|body| chairs.contains(&body.id) && !on.has_role(&body.id, &SeatRole::Chair))
        .map(|body| Found {
            records: vec![body.id.record()],
            detail: Detail::ChairVacant {
                body: body.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::AssignSeat {
                body: body.id.clone(),
                role: SeatRole::Chair,
            },
        })
        .collect()
}

/// Applies where some working group follows a competence.
pub(super) fn competences_without_group(on: &Inspection) -> Vec<Found> {
    let followed: BTreeSet<&Id<Competence>> = on
        .bodies_of_type(&BodyType::WorkingGroup)
        .flat_map(|group| {
            let of_service = group
                .service
                .as_ref()
                .and_then(|service| on.cluster.services.get(service))
                .and_then(|service| service.competence.as_ref());
            group.competence.as_ref().into_iter().chain(of_service)
        })
        .collect();
    if followed.is_empty() {
        return Vec::new();
    }
    in_order(&on.cluster.competences)
        .into_iter()
        .filter(|competence| !followed.contains(&competence.id))
        .map(|competence| Found {
            records: vec![competence.id.record()],
            detail: Detail::CompetenceNoGroup {
                competence: competence.id.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::OpenRecord {
                record: competence.id.record(),
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Check;
    use super::super::builder::{NOTHING, TODAY, found, only};
    use super::Mend;
    use crate::domain::id::Id;
    use crate::domain::vocabulary::SeatRole;

    fn classes() -> Value {
        json!([
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
            { "id": "out", "kind": "memberClass", "name": "Supporting", "consult": true },
            { "id": "m1", "kind": "member", "name": "Rzav", "class": "in" },
            { "id": "m2", "kind": "member", "name": "Bank", "class": "out" },
            { "id": "m3", "kind": "member", "name": "Unknown" },
        ])
    }

    fn groups() -> Value {
        json!([
            { "id": "g1", "kind": "body", "name": "Export", "bodyType": "workingGroup" },
            { "id": "g2", "kind": "body", "name": "Supply", "bodyType": "workingGroup" },
        ])
    }

    fn seat(id: &str, body: &str, role: &str, member: &str) -> Value {
        json!({ "id": id, "kind": "seat", "body": body, "role": role, "member": member })
    }

    #[test]
    fn a_group_without_coordinator_is_found_where_others_have_one() {
        let seats = json!([seat("s1", "g1", "coordinator", "m1")]);
        let finding = only(Check::GroupCoordinator, &[classes(), groups(), seats]);
        assert_eq!(finding.records, ["g2".into()]);
        assert_eq!(
            finding.mend,
            Mend::AssignSeat {
                body: Id::new("g2"),
                role: SeatRole::Coordinator
            }
        );
    }

    #[test]
    fn groups_led_otherwise_need_no_coordinator() {
        let seats = json!([seat("s1", "g1", "lead", "m1")]);
        assert_eq!(
            found(Check::GroupCoordinator, &[classes(), groups(), seats]),
            NOTHING
        );
    }

    #[test]
    fn a_seat_that_ends_today_is_still_held_and_one_that_ended_yesterday_is_vacant() {
        let coordinators = |until: &str| {
            let mut second = seat("s2", "g2", "coordinator", "m1");
            second["to"] = json!(until);
            json!([seat("s1", "g1", "coordinator", "m1"), second])
        };
        let look = |until| {
            found(
                Check::GroupCoordinator,
                &[classes(), groups(), coordinators(until)],
            )
        };
        assert_eq!(look("2025-11-30"), NOTHING);
        assert_eq!(look("2025-11-29"), [["g2"]]);
    }

    #[test]
    fn a_supporting_member_in_a_group_is_found_and_one_without_a_class_is_not() {
        let seats = json!([
            seat("s1", "g1", "member", "m1"),
            seat("s2", "g1", "member", "m2"),
            seat("s3", "g1", "catalyst", "m2"),
            seat("s4", "g1", "member", "m3"),
        ]);
        assert_eq!(
            found(
                Check::GroupInternalMembersOnly,
                &[classes(), groups(), seats]
            ),
            [["g1", "m2"]]
        );
    }

    #[test]
    fn groups_are_open_to_all_where_no_class_may_join_them_by_rule() {
        let records = json!([
            { "id": "any", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "m1", "kind": "member", "name": "Rzav", "class": "any" },
            seat("s1", "g1", "member", "m1"),
        ]);
        assert_eq!(
            found(Check::GroupInternalMembersOnly, &[groups(), records]),
            NOTHING
        );
    }

    #[test]
    fn a_catalyst_from_a_supporting_member_is_found_also_through_the_person() {
        let seats = json!([
            { "id": "p1", "kind": "person", "name": "Ana", "member": "m2" },
            { "id": "p2", "kind": "person", "name": "Vida", "member": "m1" },
            { "id": "s1", "kind": "seat", "body": "g1", "role": "catalyst", "person": "p1" },
            { "id": "s2", "kind": "seat", "body": "g2", "role": "catalyst", "person": "p2" },
        ]);
        assert_eq!(
            found(Check::CatalystMustBeInternal, &[classes(), groups(), seats]),
            [["g1", "m2", "p1"]]
        );
    }

    #[test]
    fn a_catalyst_from_the_office_is_found() {
        let seats = json!([
            { "id": "office", "kind": "body", "name": "Office", "bodyType": "management" },
            { "id": "p1", "kind": "person", "name": "Vida" },
            { "id": "s1", "kind": "seat", "body": "office", "role": "staff", "person": "p1" },
            { "id": "s2", "kind": "seat", "body": "g1", "role": "catalyst", "person": "p1" },
        ]);
        assert_eq!(
            found(Check::CatalystMustBeInternal, &[classes(), groups(), seats]),
            [["g1", "p1"]]
        );
    }

    #[test]
    fn a_catalyst_is_internal_until_the_last_day_of_membership() {
        let look = |until: &str| {
            let records = json!([
                { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true, "joinWorkingGroup": true },
                { "id": "m1", "kind": "member", "name": "Rzav", "class": "in", "memberUntil": until },
                seat("s1", "g1", "catalyst", "m1"),
            ]);
            found(Check::CatalystMustBeInternal, &[groups(), records])
        };
        assert_eq!(look("2025-11-30"), NOTHING);
        assert_eq!(look("2025-11-29"), [["g1", "m1"]]);
    }

    #[test]
    fn catalysts_are_not_judged_where_no_class_has_a_vote() {
        let records = json!([
            { "id": "any", "kind": "memberClass", "name": "Partner", "consult": true },
            { "id": "m1", "kind": "member", "name": "Rzav", "class": "any" },
            seat("s1", "g1", "catalyst", "m1"),
        ]);
        assert_eq!(
            found(Check::CatalystMustBeInternal, &[groups(), records]),
            NOTHING
        );
    }

    #[test]
    fn a_council_without_president_is_found_where_chairs_are_named() {
        let council = json!([
            { "id": "c", "kind": "body", "name": "Council", "bodyType": "strategicCouncil" },
            { "id": "a", "kind": "body", "name": "Audit", "bodyType": "audit" },
            seat("s1", "c", "member", "m1"),
        ]);
        let chair = |body: &str| json!([seat("s2", body, "chair", "m1")]);
        let vacant = json!([{ "id": "s2", "kind": "seat", "body": "c", "role": "chair" }]);
        let look = |seats| {
            found(
                Check::CouncilPresidentVacant,
                &[classes(), council.clone(), seats],
            )
        };
        assert_eq!(look(chair("a")), [["c"]]);
        assert_eq!(look(vacant), [["c"]]);
        assert_eq!(look(chair("c")), NOTHING);
        assert_eq!(look(json!([])), NOTHING);
    }

    #[test]
    fn a_competence_without_group_is_found_where_groups_follow_competences() {
        let competences = json!([
            { "id": "k1", "kind": "competence", "name": "Water" },
            { "id": "k2", "kind": "competence", "name": "Energy" },
            { "id": "k3", "kind": "competence", "name": "Skills" },
            { "id": "s2", "kind": "service", "name": "Audit", "competence": "k2" },
        ]);
        let following = json!([
            { "id": "g1", "kind": "body", "name": "W", "bodyType": "workingGroup", "competence": "k1" },
            { "id": "g2", "kind": "body", "name": "E", "bodyType": "workingGroup", "service": "s2" },
        ]);
        assert_eq!(
            found(Check::CompetenceNoGroup, &[competences.clone(), following]),
            [["k3"]]
        );
        assert_eq!(
            found(Check::CompetenceNoGroup, &[competences, groups()]),
            NOTHING
        );
    }

    #[test]
    fn a_chair_that_was_emptied_is_found_in_any_body_but_the_council() {
        let records = json!([
            { "id": "wg", "kind": "body", "name": "Group", "bodyType": "workingGroup" },
            { "id": "council", "kind": "body", "name": "Council", "bodyType": "strategicCouncil" },
            { "id": "s1", "kind": "seat", "body": "wg", "role": "chair" },
            { "id": "s2", "kind": "seat", "body": "council", "role": "chair" },
        ]);
        assert_eq!(found(Check::ChairVacant, &[records]), [["wg"]]);
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
}

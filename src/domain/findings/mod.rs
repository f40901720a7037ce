//! Findings: what breaks a rule or a promise of the organisation, with the records concerned and a
//! way to mend it.
//!
//! A check applies only where the organisation uses what it checks: what is not set is not
//! violated. References that lead nowhere make a check silent, for what is not here cannot be
//! judged. Findings are data; the sentences are the business of the catalogues.
//!
//! - [`check`]: the checks by their ids, and what a finding says
//! - [`mending`]: what one press mends
//! - `inspection`: the records seen on one day, looked up by body, meeting and member
//! - `structure`, `members`, `meetings`, `money`, `charter`, `work`, `plan`, `votes`, `outreach`: the
//!   checks, by theme

pub mod check;
pub mod mending;

mod charter;
mod inspection;
mod meetings;
mod members;
mod money;
mod outreach;
mod plan;
mod structure;
mod votes;
mod work;

#[cfg(test)]
pub(in crate::domain) mod builder;

use strum::IntoEnumIterator;

pub use check::{Check, Detail, Finding, MeetingFault, Mend, Severity};

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use check::Found;
use inspection::Inspection;

/// All findings of a day, in the order of the checks and, within one, of the records.
#[must_use]
pub fn findings(cluster: &Cluster, today: Date) -> Vec<Finding> {
    let inspection = Inspection::new(cluster, today);
    Check::iter()
        .flat_map(|check| {
            look(check)(&inspection)
                .into_iter()
                .map(move |found| found.by(check))
        })
        .collect()
}

/// The table of checks.
fn look(check: Check) -> fn(&Inspection) -> Vec<Found> {
    match check {
        Check::GroupCoordinator => structure::groups_without_coordinator,
        Check::GroupInternalMembersOnly => structure::groups_with_outsiders,
        Check::CatalystMustBeInternal => structure::catalysts_from_outside,
        Check::CouncilPresidentVacant => structure::councils_without_president,
        Check::CompetenceNoGroup => structure::competences_without_group,
        Check::MemberInactive => members::attendance::inactive,
        Check::MemberTwice => members::of_one_name,
        Check::AttendanceAuthority => members::authority::present_without_authority,
        Check::MemberNoClass => members::without_class,
        Check::PersonSeveralMembers => members::authority::speaking_for_several,
        Check::DatesBackwards => members::dates_backwards,
        Check::AuthorityOver => members::authority::authority_over,
        Check::MemberNotice => members::notices_due,
        Check::ClassHistory => members::broken_class_histories,
        Check::ChairVacant => structure::vacant_chairs,
        Check::BodyTwoChairs => structure::two_chairs,
        Check::MeetingRecord => meetings::records_that_cannot_be,
        Check::ItemWithoutMotion => meetings::items_without_motion,
        Check::MeetingQuorum => meetings::without_quorum,
        Check::MeetingQuarterMissing => meetings::quarters_without_meeting,
        Check::FollowUpOverdue => meetings::overdue_follow_ups,
        Check::PartnerBudget => money::partners_without_pledge,
        Check::PartnerBudgetFree => money::pledges_not_allocated,
        Check::PartnerOverAllocated => money::partners_over_allocated,
        Check::PartnerUnpaid => money::pledges_not_paid,
        Check::InvoiceDue => money::invoices_due,
        Check::ProjectSpending => money::projects_that_spend,
        Check::ProjectUncovered => money::projects_not_covered,
        Check::AmountUnsound => money::amounts_set_aside,
        Check::VisionNotAdopted => charter::vision_not_adopted,
        Check::VisionExpired => charter::vision_expired,
        Check::VisionTwice => charter::visions_at_once,
        Check::VisionTextDiffers => charter::visions_unlike_their_vote,
        Check::VisionMembersShifted => charter::vision_of_other_members,
        Check::MissionDeepensNothing => charter::mission_that_deepens_nothing,
        Check::WordsWithoutWork => charter::words_without_work,
        Check::GoalServesNothing => charter::goals_that_serve_nothing,
        Check::GoalInCircle => charter::goals_that_go_round,
        Check::GoalMissed => charter::goals_missed,
        Check::GoalUnmeasured => charter::goals_unmeasured,
        Check::ProjectServesNothing => charter::projects_that_serve_nothing,
        Check::MotionServesNothing => charter::motions_that_serve_nothing,
        Check::ThemeUndecided => work::undecided_themes,
        Check::ProjectResponsible => work::projects_without_responsible,
        Check::ProjectAgreement => work::projects_without_agreement,
        Check::ProjectOverdue => work::overdue_projects,
        Check::BoardOverLimit => work::columns_over_their_limit,
        Check::ProjectCommunication => work::results_not_communicated,
        Check::WorkPlanOverdue => work::overdue_plan_items,
        Check::WorkPlanApprovedLate => work::plans_approved_late,
        Check::WorkPlanSupervision => plan::plans_unwatched,
        Check::WorkPlanAmendment => plan::amendments_waiting,
        Check::PollResultDiffers => votes::results_that_differ,
        Check::RegisterChainBroken => votes::broken_chains,
        Check::RuleCardLeavesOpen => votes::open_cards,
        Check::CommentUnanswered => votes::unanswered_comments,
        Check::ContactSpeaker => outreach::speakers_not_entitled,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::builder::{TODAY, cluster};
    use super::*;

    /// An organisation in which every check finds something.
    fn troubled() -> Vec<Value> {
        let records = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "founded": "2008-03-12", "currency": "EUR", "notificationDays": 10, "supervisionDays": 60 },
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true, "joinWorkingGroup": true },
            { "id": "out", "kind": "memberClass", "name": "Guest", "consult": true },
            { "id": "m1", "kind": "member", "name": "A", "class": "in", "representative": "p1" },
            { "id": "m2", "kind": "member", "name": "B", "class": "in" },
            { "id": "m3", "kind": "member", "name": "C", "class": "out" },
            { "id": "m6", "kind": "member", "name": "Ц", "class": "out" },
            { "id": "m4", "kind": "member", "name": "D", "memberSince": "2025-11-20", "representative": "p1" },
            { "id": "cc", "kind": "classChange", "member": "m2", "from": "in", "to": "out", "date": "2025-01-01" },
            { "id": "seat8", "kind": "seat", "body": "g2", "role": "chair", "member": "m1" },
            { "id": "seat9", "kind": "seat", "body": "g2", "role": "chair", "member": "m2" },
            { "id": "mt8", "kind": "meeting", "body": "g2", "date": "2025-11-03", "start": "10:00", "end": "09:00" },
            { "id": "mt9", "kind": "meeting", "body": "g2", "date": "2030-11-03" },
            { "id": "it9", "kind": "agendaItem", "meeting": "mt9", "text": "Budget", "purpose": "decision" },
            { "id": "seat4", "kind": "seat", "body": "g1", "role": "chair" },
            { "id": "p1", "kind": "person", "name": "Ana", "member": "m1", "authorityFrom": "2025-10-02", "authorityUntil": "2025-10-01" },
            { "id": "p3", "kind": "person", "name": "Vida", "member": "m3" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "council", "kind": "body", "name": "Council", "bodyType": "strategicCouncil", "parent": "all" },
            { "id": "g1", "kind": "body", "name": "G1", "bodyType": "workingGroup", "parent": "council", "competence": "k1" },
            { "id": "g2", "kind": "body", "name": "G2", "bodyType": "workingGroup", "parent": "council", "service": "s1" },
            { "id": "k1", "kind": "competence", "name": "Water" },
            { "id": "k2", "kind": "competence", "name": "Energy" },
            { "id": "s1", "kind": "service", "name": "Audit", "competence": "k1" },
            { "id": "seat1", "kind": "seat", "body": "all", "role": "chair", "person": "p1" },
            { "id": "seat2", "kind": "seat", "body": "g1", "role": "coordinator", "person": "p1" },
            { "id": "seat3", "kind": "seat", "body": "g1", "role": "catalyst", "member": "m3", "person": "p3" },
            { "id": "r", "kind": "ruleCard", "name": "Default", "authority": "required",
              "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true } },
            { "id": "mt1", "kind": "meeting", "body": "all", "date": "2025-02-21" },
            { "id": "mt2", "kind": "meeting", "body": "all", "date": "2025-05-23" },
            { "id": "mt4", "kind": "meeting", "body": "all", "date": "2025-11-28" },
            { "id": "a1", "kind": "attendance", "meeting": "mt1", "member": "m1", "person": "p1", "status": "present", "authority": true },
            { "id": "a2", "kind": "attendance", "meeting": "mt2", "member": "m1", "person": "p1", "status": "present", "authority": false },
            { "id": "v1", "kind": "poll", "title": "Plan", "meeting": "mt2", "rule": "r", "result": { "outcome": "adopted" } },
            { "id": "v2", "kind": "poll", "title": "Theme", "meeting": "mt1", "rule": "r", "result": { "outcome": "rejected" } },
            { "id": "f1", "kind": "followUp", "text": "Send", "meeting": "mt1", "owner": "p1", "due": "2025-03-01" },
            { "id": "pl1", "kind": "pledge", "member": "m1", "year": 2025, "amount": 500 },
            { "id": "bs1", "kind": "budgetSource", "project": "pr1", "member": "m1", "amount": 100 },
            { "id": "bs2", "kind": "budgetSource", "project": "pr1", "member": "m2", "amount": 100 },
            { "id": "iv1", "kind": "invoice", "direction": "sent", "member": "m1", "amount": 100, "issued": "2024-10-01", "due": "2024-10-31" },
            { "id": "pl0", "kind": "pledge", "member": "m1", "year": 2024, "amount": 500 },
            { "id": "pl2", "kind": "pledge", "member": "m3", "year": 2025, "amount": -500 },
        ]);
        let purpose_and_work = json!([
            { "id": "vi", "kind": "vision", "text": "Known", "from": "2024-01-01", "horizon": "2025-01-01" },
            { "id": "vi2", "kind": "vision", "text": "Known too", "from": "2024-01-01", "horizon": "2025-01-01" },
            { "id": "m5", "kind": "member", "name": "E", "memberSince": "2025-02-01" },
            { "id": "vi3", "kind": "vision", "text": "Next", "votedText": "Other", "adoptedBy": "v5" },
            { "id": "go3", "kind": "goal", "text": "Unseen", "due": "2025-06-30" },
            { "id": "vt", "kind": "visionTrait", "text": "Leading" },
            { "id": "ms", "kind": "missionItem", "text": "Trust", "specifies": ["vt"] },
            { "id": "ms2", "kind": "missionItem", "text": "Export" },
            { "id": "go1", "kind": "goal", "text": "Export", "serves": ["ms"] },
            { "id": "go2", "kind": "goal", "text": "Fair", "partOf": "go2", "target": 3, "due": "2025-06-30" },
            { "id": "me", "kind": "measurement", "goal": "go2", "date": "2025-06-01", "value": 1 },
            { "id": "v4", "kind": "poll", "title": "Stand", "pollKind": "motion", "serves": "go1" },
            { "id": "v5", "kind": "poll", "title": "Brochure", "pollKind": "motion" },
            { "id": "pr3", "kind": "project", "title": "Stand", "goal": "go1" },
            { "id": "th", "kind": "theme", "title": "Early", "year": 2025, "decidedBy": "v2" },
            { "id": "pr1", "kind": "project", "title": "Atlas", "theme": "th", "status": "late", "end": "2025-10-31", "responsible": "p1", "budgetPlanned": 300, "budgetSpent": 290 },
            { "id": "pr2", "kind": "project", "title": "Bus", "theme": "th", "status": "done", "communicatedInternally": true },
            { "id": "bc", "kind": "boardColumn", "name": "Late", "status": "late", "limit": 0 },
            { "id": "mi", "kind": "milestone", "project": "pr1", "text": "A", "due": "2025-01-01" },
            { "id": "wp", "kind": "workPlan", "from": "2025-01-01", "approvedBy": "v1" },
            { "id": "v6", "kind": "poll", "title": "Amend", "pollKind": "motion", "result": { "outcome": "adopted" } },
            { "id": "am", "kind": "planAmendment", "plan": "wp", "text": "Fair", "decidedBy": "v6" },
            { "id": "off", "kind": "body", "name": "Office", "bodyType": "management", "parent": "all" },
            { "id": "seat5", "kind": "seat", "body": "off", "role": "lead", "person": "p1" },
            { "id": "ct", "kind": "contact", "name": "Town", "level": "operative", "speaker": "p3", "date": "2025-11-02" },
            { "id": "w1", "kind": "workItem", "plan": "wp", "text": "Report", "owner": "p1", "due": "2025-06-30", "status": "late" },
        ]);
        let votes = json!([
            { "id": "v3", "kind": "poll", "title": "Fee", "meeting": "mt1", "rule": "r", "totals": { "yes": 0, "no": 0, "abstain": 0, "invalid": 0, "handed_in": 0 },
              "roll": [{ "member": "m1", "right": "vote", "present": true, "recused": false }],
              "result": { "outcome": "rejected", "yes": 3 } },
            { "id": "r2", "kind": "ruleCard", "name": "Vague", "method": "majority" },
            { "id": "co", "kind": "comment", "about": "v2", "text": "Why?" },
            { "id": "re", "kind": "resolution", "number": "1/2025", "body": "all", "sealed": "{}", "hash": "00" },
        ]);
        [records, purpose_and_work, votes]
            .iter()
            .flat_map(|list| list.as_array().unwrap().clone())
            .collect()
    }

    #[test]
    fn an_organisation_in_trouble_on_every_count_is_told_of_each() {
        let all = findings(&cluster(&[Value::Array(troubled())]), TODAY);
        let silent: Vec<Check> = Check::iter()
            .filter(|check| all.iter().all(|finding| finding.check != *check))
            .collect();
        assert_eq!(silent, []);
    }

    #[test]
    fn an_organisation_with_nothing_on_record_breaks_nothing() {
        assert_eq!(findings(&Cluster::default(), TODAY), []);
    }

    #[test]
    fn the_id_of_a_check_reads_back_as_the_check() {
        for check in Check::iter() {
            assert_eq!(check.to_string().parse(), Ok(check));
        }
    }

    fn any_day() -> impl Strategy<Value = Date> {
        prop_oneof![
            Just(Date::MIN),
            Just(Date::MAX),
            (2024_i16..2029, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| jiff::civil::date(y, m, d)),
        ]
    }

    proptest! {
        #[test]
        fn references_that_lead_nowhere_stop_no_check_and_every_finding_can_be_opened(
            kept in prop::collection::vec(any::<bool>(), troubled().len()),
            day in any_day(),
        ) {
            let records: Vec<Value> = troubled()
                .into_iter()
                .zip(kept)
                .filter_map(|(record, kept)| kept.then_some(record))
                .collect();
            let cluster = cluster(&[Value::Array(records)]);
            for finding in findings(&cluster, day) {
                let first = finding.records.first();
                prop_assert!(first.is_some_and(|id| cluster.kind_of(id).is_some()), "{finding:?}");
            }
        }
    }
}

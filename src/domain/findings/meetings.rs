//! Meetings: whether they could decide, whether they took place, and what they promised.

use std::collections::BTreeSet;

use super::check::{Detail, Found, MeetingFault, Mend, Severity};
use super::inspection::{Decision, Inspection, decision, is_present};
use super::members;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{Attendance, FollowUp, Meeting, calendar, presence};
use crate::domain::membership::Member;
use crate::domain::membership::notice::{self, About};
use crate::domain::record::Kind;
use crate::domain::roster::in_order;
use crate::domain::rules::{Quorum, QuorumBase};
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;
use crate::domain::vocabulary::{BodyType, ItemPurpose, SeatRole, TaskStatus};
use crate::domain::votes::Poll;

/// Applies to meetings whose quorum is recorded, or follows from a rule card and the attendance.
/// A repeated meeting has its own, lower bar, and its minutes say whether it was met.
pub(super) fn without_quorum(on: &Inspection) -> Vec<Found> {
    let put_again: BTreeSet<&Id<Poll>> = on
        .cluster
        .polls
        .values()
        .filter_map(|poll| poll.follows.as_ref())
        .gathered();
    on.recent_meetings()
        .into_iter()
        .filter_map(|meeting| {
            let shortfall = shortfall(on, meeting)?;
            let polls = on.polls_of(&meeting.id);
            let adopted: Vec<Id<Poll>> = polls
                .iter()
                .filter(|poll| poll.binding != Some(false) && decision(poll) == Decision::Adopted)
                .map(|poll| poll.id.clone())
                .collect();
            let pending: Vec<Id<Poll>> = polls
                .iter()
                .filter(|poll| decision(poll) != Decision::Adopted)
                .filter(|poll| poll.binding != Some(false) && !put_again.contains(&poll.id))
                .map(|poll| poll.id.clone())
                .collect();
            Some(Found {
                records: vec![meeting.id.record()],
                severity: if adopted.is_empty() {
                    Severity::Warns
                } else {
                    Severity::Breaks
                },
                mend: if adopted.is_empty() && !pending.is_empty() {
                    Mend::AddRecord {
                        kind: Kind::Meeting,
                        to: meeting.body.record(),
                    }
                } else {
                    Mend::OpenRecord {
                        record: meeting.id.record(),
                    }
                },
                detail: Detail::MeetingQuorum {
                    meeting: meeting.id.clone(),
                    date: meeting.date,
                    count: shortfall.count,
                    adopted,
                    pending,
                },
            })
        })
        .collect()
}

/// What cannot be in the record of a recent meeting, one sentence a fault.
pub(super) fn records_that_cannot_be(on: &Inspection) -> Vec<Found> {
    let mut found = Vec::new();
    for meeting in on.recent_meetings() {
        let list = on.attendances_of(&meeting.id);
        let nobody = meeting.date < on.today
            && meeting.cancelled.is_none()
            && !list.is_empty()
            && !list.iter().any(|it| is_present(it));
        let ends_first = meeting
            .start
            .zip(meeting.end)
            .is_some_and(|(start, end)| end < start);
        let in_order = |row: &Attendance| presence::in_order(row).is_ok();
        let times = ends_first || !list.iter().all(|row| in_order(row));
        let odd = presence::at_odds(on.cluster, &meeting.id);
        let twice = odd.into_iter().any(in_order);
        let faults = [
            (nobody, MeetingFault::Nobody),
            (times, MeetingFault::Times),
            (twice, MeetingFault::Twice),
        ];
        for (_, fault) in faults.into_iter().filter(|(is, _)| *is) {
            found.push(Found {
                records: vec![meeting.id.record()],
                detail: Detail::MeetingRecord {
                    meeting: meeting.id.clone(),
                    date: meeting.date,
                    fault,
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: meeting.id.record(),
                },
            });
        }
    }
    found
}

/// Items of coming meetings that say they will be decided, and name nothing to vote on.
pub(super) fn items_without_motion(on: &Inspection) -> Vec<Found> {
    let mut found = Vec::new();
    for item in in_order(&on.cluster.agenda_items) {
        let decides = matches!(
            item.purpose,
            Some(ItemPurpose::Decision | ItemPurpose::Election)
        );
        let names = item.poll.is_some()
            || item
                .about
                .as_ref()
                .is_some_and(|about| on.cluster.polls.contains_key(about.as_str()));
        let meeting = on.cluster.meetings.get(&item.meeting);
        let meeting = meeting.filter(|it| on.today <= it.date && it.cancelled.is_none());
        if let Some(meeting) = meeting.filter(|_| decides && !names && item.state.is_none()) {
            found.push(Found {
                records: vec![item.id.record(), meeting.id.record()],
                detail: Detail::ItemWithoutMotion {
                    item: item.id.clone(),
                    text: item.text.clone(),
                    date: meeting.date,
                },
                severity: Severity::Warns,
                mend: Mend::OpenRecord {
                    record: item.id.record(),
                },
            });
        }
    }
    found
}

/// That a meeting lacked its quorum, and by how much where that is known.
struct Shortfall {
    /// Present and needed.
    count: Option<(u32, u32)>,
}

fn shortfall(on: &Inspection, meeting: &Meeting) -> Option<Shortfall> {
    if let Some(quorum) = &meeting.quorum {
        return (!quorum.met).then_some(Shortfall {
            count: Some((quorum.present, quorum.needed)),
        });
    }
    if meeting.repeat_of.is_some() {
        return None;
    }
    on.polls_of(&meeting.id)
        .iter()
        .find_map(|poll| shortfall_of_poll(on, meeting, poll))
}

fn shortfall_of_poll(on: &Inspection, meeting: &Meeting, poll: &Poll) -> Option<Shortfall> {
    if let Some(met) = poll.quorum_met {
        return (!met).then_some(Shortfall { count: None });
    }
    if poll.follows.is_some() || on.attendances_of(&meeting.id).is_empty() {
        return None;
    }
    let card = on.cluster.rule_cards.get(poll.rule.as_ref()?)?;
    let quorum = card.quorum.as_ref()?;
    let electorate = electorate(on, meeting, &quorum.base)?;
    let present: BTreeSet<&Id<Member>> = on
        .attendances_of(&meeting.id)
        .iter()
        .filter(|attendance| is_present(attendance) && attendance.authority != Some(false))
        .map(|attendance| &attendance.member)
        .filter(|member| electorate.contains(member))
        .gathered();
    let present = u32::try_from(present.len()).ok()?;
    let needed = needed(quorum, u32::try_from(electorate.len()).ok()?)?;
    (present < needed).then_some(Shortfall {
        count: Some((present, needed)),
    })
}

/// Who counts for the quorum; `None` where the records do not say.
fn electorate<'a>(
    on: &Inspection<'a>,
    meeting: &Meeting,
    base: &QuorumBase,
) -> Option<BTreeSet<&'a Id<Member>>> {
    match base {
        QuorumBase::Voting if on.type_of(&meeting.body) == Some(&BodyType::Assembly) => Some(
            on.cluster
                .members_on(meeting.date)
                .filter(|member| on.decided_on(member, meeting.date))
                .map(|member| &member.id)
                .collect(),
        ),
        QuorumBase::Seats => Some(
            on.seats_of(&meeting.body)
                .filter(|seat| seat.role.as_ref().is_none_or(SeatRole::is_place))
                .filter_map(|seat| seat.member.as_ref())
                .collect(),
        ),
        _ => None,
    }
}

/// How many must be there: the least number that meets the fraction.
fn needed(quorum: &Quorum, of: u32) -> Option<u32> {
    let (num, den) = (
        u64::from(quorum.fraction.num),
        u64::from(quorum.fraction.den),
    );
    let part = u64::from(of) * num;
    let needed = if quorum.strict {
        part.checked_div(den)? + 1
    } else if den == 0 {
        return None;
    } else {
        part.div_ceil(den)
    };
    u32::try_from(needed).ok()
}

/// Applies where a body meets quarterly, as its meetings of the year or of the year before show, and
/// to quarters that are over.
pub(super) fn quarters_without_meeting(on: &Inspection) -> Vec<Found> {
    let mut gaps = calendar::gaps(on.cluster, on.today);
    gaps.retain(|gap| gap.over);
    gaps.into_iter()
        .map(|gap| Found {
            records: vec![gap.body.record()],
            severity: Severity::Warns,
            mend: Mend::AddRecord {
                kind: Kind::Meeting,
                to: gap.body.record(),
            },
            detail: Detail::MeetingQuarterMissing {
                year: gap.quarter.year,
                quarter: gap.quarter.number,
                body: gap.body,
            },
        })
        .collect()
}

pub(super) fn overdue_follow_ups(on: &Inspection) -> Vec<Found> {
    let mut overdue: Vec<(Date, &FollowUp)> = on
        .cluster
        .follow_ups
        .values()
        .filter(|follow_up| is_open(follow_up.status.as_ref()))
        .filter(|follow_up| !is_notice(on, follow_up))
        .filter_map(|follow_up| Some((follow_up.due?, follow_up)))
        .filter(|(due, _)| *due < on.today)
        .collect();
    sorting::by_key(&mut overdue, |(due, _)| *due);
    overdue
        .into_iter()
        .map(|(due, follow_up)| Found {
            records: vec![follow_up.id.record()],
            detail: Detail::FollowUpOverdue {
                follow_up: follow_up.id.clone(),
                due,
                owner: follow_up.owner.clone(),
            },
            severity: Severity::Warns,
            mend: Mend::SetField {
                record: follow_up.id.record(),
                field: "status",
            },
        })
        .collect()
}

/// Whether it stands for a notice that is found on its own.
fn is_notice(on: &Inspection, follow_up: &FollowUp) -> bool {
    let about = follow_up.about.as_ref();
    let member = about.and_then(|it| on.cluster.members.get(it.as_str()));
    member.is_some_and(|member| {
        About::ALL.into_iter().any(|about| {
            notice::follow_up_id(&member.id, about) == follow_up.id.record()
                && members::owed(on, member, about).is_some()
        })
    })
}

/// Whether a promise still stands. A status of the organisation's own may mean "dropped", so it
/// is not held against anyone.
pub(super) fn is_open(status: Option<&TaskStatus>) -> bool {
    matches!(
        status,
        None | Some(TaskStatus::Open | TaskStatus::Running | TaskStatus::Late)
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::super::builder::{NOTHING, TODAY, found, found_on, only, severities};
    use super::super::{Check, Detail, Mend, Severity};
    use crate::domain::record::Kind;

    fn house() -> Value {
        json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "b", "kind": "member", "name": "B", "class": "in" },
            { "id": "c", "kind": "member", "name": "C", "class": "in" },
            { "id": "d", "kind": "member", "name": "D", "class": "in" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
        ])
    }

    fn on(id: &str, date: &str) -> Value {
        json!({ "id": id, "kind": "meeting", "body": "all", "date": date })
    }

    fn recorded(met: bool) -> Value {
        json!([{
            "id": "mt", "kind": "meeting", "body": "all", "date": "2025-09-12",
            "quorum": { "eligible": 26, "needed": 13, "present": 11, "met": met },
        }])
    }

    fn poll(id: &str, outcome: &str) -> Value {
        json!({
            "id": id, "kind": "poll", "title": "Fees", "meeting": "mt",
            "result": { "outcome": outcome },
        })
    }

    #[test]
    fn a_meeting_whose_minutes_say_no_quorum_is_found_with_what_waits_to_be_put_again() {
        let finding = only(
            Check::MeetingQuorum,
            &[house(), recorded(false), json!([poll("v", "notDecided")])],
        );
        assert_eq!(finding.records, ["mt".into()]);
        assert_eq!(finding.severity, Severity::Warns);
        assert_eq!(
            finding.mend,
            Mend::AddRecord {
                kind: Kind::Meeting,
                to: "all".into()
            }
        );
        assert!(
            matches!(finding.detail, Detail::MeetingQuorum { count: Some((11, 13)), pending, .. }
                if pending == ["v".into_poll()])
        );
    }

    trait IntoPoll {
        fn into_poll(self) -> crate::domain::id::Id<crate::domain::votes::Poll>;
    }

    impl IntoPoll for &str {
        fn into_poll(self) -> crate::domain::id::Id<crate::domain::votes::Poll> {
            crate::domain::id::Id::new(self)
        }
    }

    #[test]
    fn a_decision_taken_without_quorum_breaks_the_rule() {
        let look = |outcome| {
            severities(
                Check::MeetingQuorum,
                &[house(), recorded(false), json!([poll("v", outcome)])],
            )
        };
        assert_eq!(look("adopted"), [Severity::Breaks]);
        assert_eq!(look("notDecided"), [Severity::Warns]);
    }

    #[test]
    fn a_poll_that_was_put_again_is_not_pending() {
        let again = json!([
            poll("v", "notDecided"),
            { "id": "w", "kind": "poll", "title": "Fees", "follows": "v" },
        ]);
        let finding = only(Check::MeetingQuorum, &[house(), recorded(false), again]);
        assert_eq!(
            finding.mend,
            Mend::OpenRecord {
                record: "mt".into()
            }
        );
    }

    #[test]
    fn a_quorum_that_was_met_or_is_not_recorded_is_silent() {
        assert_eq!(
            found(Check::MeetingQuorum, &[house(), recorded(true)]),
            NOTHING
        );
        let unset = json!([on("mt", "2025-09-12"), poll("v", "adopted")]);
        assert_eq!(found(Check::MeetingQuorum, &[house(), unset]), NOTHING);
    }

    fn counted(present: &[&str], strict: bool) -> Value {
        let mut records = vec![
            on("mt", "2025-09-12"),
            json!({
                "id": "r", "kind": "ruleCard", "name": "Default",
                "quorum": { "base": "voting", "num": 1, "den": 2, "strict": strict },
            }),
            json!({ "id": "v", "kind": "poll", "title": "Fees", "meeting": "mt", "rule": "r" }),
        ];
        records.extend(present.iter().map(|member| {
            json!({
                "id": format!("at-{member}"), "kind": "attendance",
                "meeting": "mt", "member": member, "status": "present",
            })
        }));
        Value::Array(records)
    }

    #[test]
    fn half_of_four_are_enough_for_at_least_half_and_too_few_for_more_than_half() {
        let look = |present: &[&str], strict| {
            found(Check::MeetingQuorum, &[house(), counted(present, strict)])
        };
        assert_eq!(look(&["a", "b"], false), NOTHING);
        assert_eq!(look(&["a"], false), [["mt"]]);
        assert_eq!(look(&["a", "b"], true), [["mt"]]);
        assert_eq!(look(&["a", "b", "c"], true), NOTHING);
    }

    #[test]
    fn a_repeated_meeting_is_not_held_to_the_first_quorum() {
        let mut records = counted(&["a"], true);
        records[0]["repeatOf"] = json!({ "date": "2025-09-12", "present": 1, "needed": 3 });
        assert_eq!(found(Check::MeetingQuorum, &[house(), records]), NOTHING);
    }

    #[test]
    fn a_meeting_before_the_previous_year_is_history() {
        let look = |day| found_on(day, Check::MeetingQuorum, &[house(), recorded(false)]);
        assert_eq!(look(date(2026, 12, 31)), [["mt"]]);
        assert_eq!(look(date(2027, 1, 1)), NOTHING);
        assert_eq!(look(date(2025, 9, 11)), NOTHING);
    }

    fn quarterly() -> Value {
        json!([
            { "id": "o", "kind": "organisation", "name": "Net", "founded": "2008-03-12" },
            on("q1", "2025-02-21"),
            on("q2", "2025-05-23"),
            on("q4", "2025-11-28"),
        ])
    }

    #[test]
    fn a_quarter_without_meeting_is_found_where_the_assembly_meets_quarterly() {
        let finding = only(Check::MeetingQuarterMissing, &[house(), quarterly()]);
        assert_eq!(finding.records, ["all".into()]);
        assert!(matches!(
            finding.detail,
            Detail::MeetingQuarterMissing {
                year: 2025,
                quarter: 3,
                ..
            }
        ));
    }

    #[test]
    fn an_assembly_that_meets_twice_a_year_misses_no_quarter() {
        let twice = json!([
            { "id": "o", "kind": "organisation", "name": "Net", "founded": "2008-03-12" },
            on("q1", "2024-03-01"),
            on("q2", "2024-10-01"),
            on("q3", "2025-03-01"),
            on("q4", "2025-10-01"),
        ]);
        assert_eq!(
            found(Check::MeetingQuarterMissing, &[house(), twice]),
            NOTHING
        );
    }

    #[test]
    fn a_quarter_is_missed_only_once_it_is_over() {
        let three = json!([
            on("q1", "2025-02-21"),
            on("q2", "2025-05-23"),
            on("q3", "2025-08-28"),
        ]);
        let look = |day| found_on(day, Check::MeetingQuarterMissing, &[house(), three.clone()]);
        assert_eq!(look(date(2025, 12, 31)), NOTHING);
        assert_eq!(look(date(2026, 1, 1)), [["all"]]);
    }

    #[test]
    fn quarters_before_the_founding_or_the_first_meeting_are_not_missed() {
        let late = json!([
            on("q2", "2025-05-23"),
            on("q3", "2025-08-28"),
            on("q4", "2025-11-28"),
        ]);
        let founded =
            |day: &str| json!([{ "id": "o", "kind": "organisation", "name": "N", "founded": day }]);
        let look = |more| found(Check::MeetingQuarterMissing, &[house(), late.clone(), more]);
        assert_eq!(look(json!([])), NOTHING);
        assert_eq!(look(founded("2025-02-01")), NOTHING);
        assert_eq!(look(founded("2024-06-01")), [["all"]]);
    }

    fn follow_up(due: &str, status: &str) -> Value {
        json!([{ "id": "t", "kind": "followUp", "text": "Send", "due": due, "status": status }])
    }

    #[test]
    fn a_follow_up_is_overdue_the_day_after_its_day() {
        let look = |due: &str| found_on(TODAY, Check::FollowUpOverdue, &[follow_up(due, "open")]);
        assert_eq!(look("2025-11-30"), NOTHING);
        assert_eq!(look("2025-11-29"), [["t"]]);
    }

    #[test]
    fn what_is_done_or_dropped_or_has_no_day_is_not_overdue() {
        for status in ["done", "dropped"] {
            assert_eq!(
                found(Check::FollowUpOverdue, &[follow_up("2025-01-01", status)]),
                NOTHING
            );
        }
        let no_day = json!([{ "id": "t", "kind": "followUp", "text": "Send", "status": "late" }]);
        assert_eq!(found(Check::FollowUpOverdue, &[no_day]), NOTHING);
    }

    #[test]
    fn the_longest_overdue_comes_first() {
        let two = json!([
            { "id": "t1", "kind": "followUp", "text": "Later", "due": "2025-10-02" },
            { "id": "t2", "kind": "followUp", "text": "Sooner", "due": "2025-10-01" },
        ]);
        assert_eq!(found(Check::FollowUpOverdue, &[two]), [["t2"], ["t1"]]);
    }

    #[test]
    fn a_meeting_with_nobody_or_with_times_out_of_order_is_found_and_a_plain_one_is_not() {
        let look = |meeting: Value, list: Value| {
            let records = json!([{ "id": "b", "kind": "body", "name": "Group" }, meeting]);
            found(Check::MeetingRecord, &[records, list]).len()
        };
        let meeting = |end: &str| json!({ "id": "mt", "kind": "meeting", "body": "b", "date": "2025-11-03", "start": "10:00", "end": end });
        let there = |status: &str, arrived: &str, left: &str| json!([{ "id": "a1", "kind": "attendance", "meeting": "mt", "member": "m1", "status": status, "arrived": arrived, "left": left }]);
        assert_eq!(
            look(meeting("12:00"), there("present", "10:00", "11:00")),
            0
        );
        assert_eq!(
            look(meeting("09:00"), there("present", "10:00", "11:00")),
            1
        );
        assert_eq!(
            look(meeting("12:00"), there("present", "11:00", "10:00")),
            1
        );
        assert_eq!(look(meeting("12:00"), there("absent", "10:00", "11:00")), 1);
        assert_eq!(look(meeting("12:00"), json!([])), 0);
    }

    #[test]
    fn an_item_that_decides_asks_for_a_motion_until_it_has_one() {
        let look = |item: Value| {
            let records = json!([
                { "id": "mt", "kind": "meeting", "body": "b", "date": "2030-01-01" },
                { "id": "v", "kind": "poll", "title": "Budget" },
                item,
            ]);
            found(Check::ItemWithoutMotion, &[records]).len()
        };
        let item = |field: &str, value: &str| json!({ "id": "i", "kind": "agendaItem", "meeting": "mt", "text": "Budget", "purpose": "decision", field: value });
        assert_eq!(look(item("minutes", "x")), 1);
        assert_eq!(look(item("poll", "v")), 0);
        assert_eq!(look(item("about", "v")), 0);
        assert_eq!(look(item("purpose", "report")), 0);
    }
}

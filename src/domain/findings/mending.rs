//! Findings that one press mends: where nothing is left for people to decide.

use serde_json::Value;

use super::check::{Detail, Finding};
use crate::domain::charter::vision::{Adoption, adoption};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::membership::Member;

/// The command that mends a finding; `None` where people have to choose.
#[must_use]
pub fn at_once(cluster: &Cluster, finding: &Finding) -> Option<Command> {
    match &finding.detail {
        Detail::GoalInCircle { goal } => Some(Command::set(&goal.record(), "partOf", None)),
        Detail::VisionTwice { vision, .. } => {
            let rival = cluster.visions.get(vision)?;
            // What a vote adopted is no draft; whoever adopted it says from when it holds.
            (adoption(cluster, rival) != Adoption::Adopted)
                .then(|| Command::set(&vision.record(), "from", None))
        }
        Detail::DatesBackwards {
            record,
            from,
            until,
        } => {
            let [first, last] = if cluster.people.contains_key(record.as_str()) {
                ["authorityFrom", "authorityUntil"]
            } else {
                ["memberSince", "memberUntil"]
            };
            let day = |day: &dyn ToString| Some(Value::from(day.to_string()));
            Some(Command::Set {
                record: record.clone(),
                fields: vec![(first.to_owned(), day(until)), (last.to_owned(), day(from))],
            })
        }
        Detail::MemberTwice { member, other } => {
            // What happened names the one that stays, as far as it can.
            let (keep, gone) = if took_part(cluster, member) > took_part(cluster, other) {
                (member, other)
            } else {
                (other, member)
            };
            Some(Command::Unite {
                keep: keep.clone(),
                gone: gone.clone(),
            })
        }
        _ => None,
    }
}

/// In how many votes and meetings a member took part.
fn took_part(cluster: &Cluster, member: &Id<Member>) -> (usize, usize) {
    let ballots = cluster.ballots.values().filter(|it| it.member == *member);
    let meetings = cluster.attendances.values();
    let meetings = meetings.filter(|it| it.member == *member);
    (ballots.count(), meetings.count())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::builder::TODAY;
    use super::super::{Check, findings};
    use super::*;
    use crate::domain::testing::{applied, read, records};

    /// How often a check finds something before and after the press, and what stands then.
    fn pressed(check: Check, list: Value) -> (usize, usize, Cluster) {
        let records = records(list);
        let before = read(&records);
        let of = |cluster: &Cluster| {
            let mut found = findings(cluster, TODAY);
            found.retain(|it| it.check == check);
            found
        };
        let found = of(&before);
        let command = at_once(&before, found.first().unwrap()).unwrap();
        let after = read(&applied(&records, &command));
        (found.len(), of(&after).len(), after)
    }

    #[test]
    fn a_goal_is_taken_out_of_its_circle_and_the_others_follow() {
        let list = json!([
            { "id": "a", "kind": "goal", "text": "A", "partOf": "b" },
            { "id": "b", "kind": "goal", "text": "B", "partOf": "a" },
        ]);
        let (before, after, cluster) = pressed(Check::GoalInCircle, list);
        assert_eq!((before, after), (2, 0));
        assert_eq!(cluster.goals.values().count(), 2);
    }

    #[test]
    fn the_second_of_two_visions_becomes_a_draft_unless_a_vote_adopted_it() {
        let list = |outcome: Option<&str>| {
            json!([
                { "id": "a", "kind": "vision", "text": "A", "from": "2025-01-01", "adoptedBy": outcome.map(|_| "v") },
                { "id": "b", "kind": "vision", "text": "B", "from": "2025-01-01", "adoptedBy": outcome.map(|_| "v") },
                { "id": "v", "kind": "poll", "title": "Vision", "result": { "outcome": outcome } },
            ])
        };
        let (before, after, cluster) = pressed(Check::VisionTwice, list(None));
        assert_eq!((before, after), (1, 0));
        assert_eq!(cluster.visions.get("b").unwrap().text, "B");
        let adopted = super::super::builder::cluster(&[list(Some("adopted"))]);
        let found = findings(&adopted, TODAY);
        let twice = found.iter().find(|it| it.check == Check::VisionTwice);
        assert_eq!(at_once(&adopted, twice.unwrap()), None);
    }

    #[test]
    fn days_that_run_backwards_change_places() {
        let list = json!([
            { "id": "p", "kind": "person", "name": "Ines", "authorityFrom": "2025-02-02", "authorityUntil": "2024-02-02" },
        ]);
        let (before, after, cluster) = pressed(Check::DatesBackwards, list);
        assert_eq!((before, after), (1, 0));
        let person = cluster.people.get("p").unwrap();
        assert_eq!(person.authority_until.unwrap().to_string(), "2025-02-02");
        let list = json!([
            { "id": "m", "kind": "member", "name": "Works", "memberSince": "2025-02-02", "memberUntil": "2024-02-02" },
        ]);
        let (before, after, cluster) = pressed(Check::DatesBackwards, list);
        assert_eq!((before, after), (1, 0));
        assert!(cluster.members.get("m").unwrap().member_since.is_some());
    }

    #[test]
    fn a_house_that_was_entered_in_two_scripts_becomes_one_that_keeps_what_happened() {
        let list = json!([
            { "id": "a", "kind": "member", "name": "Čelik d.o.o." },
            { "id": "b", "kind": "member", "name": "Челик д.о.о.", "town": "Čačak" },
            { "id": "c", "kind": "member", "name": "C\u{30c}elik d.o.o." },
            { "id": "g", "kind": "body", "name": "Assembly" },
            { "id": "t", "kind": "meeting", "body": "g", "date": "2025-03-01" },
            { "id": "x", "kind": "attendance", "meeting": "t", "member": "b", "status": "present" },
        ]);
        let (before, after, cluster) = pressed(Check::MemberTwice, list);
        assert_eq!((before, after), (2, 1));
        assert_eq!(
            cluster.members.get("b").unwrap().town.as_deref(),
            Some("Čačak")
        );
        assert!(cluster.members.get("a").is_none());
    }
}

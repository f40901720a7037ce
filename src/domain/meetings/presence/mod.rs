//! Who is in the room: arrivals and departures, who sits there for a member, and whether that
//! person may decide.
//!
//! What is asked for becomes one command, or a refusal with its reason. Whether enough are there is
//! the tally's to say; here stands only who is there. It is given the time and never asks for it.
//!
//! - here: who is in the room, and who was at a time
//! - [`door`]: who arrives, leaves and comes back, who is not coming, and who sits down for whom
//! - [`mandate`]: whether whoever sits there may decide for the member
//! - [`proxies`]: votes that are handed over for a whole meeting

pub mod door;
pub mod mandate;
pub mod proxies;

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{Attendance, Away, Meeting};
use crate::domain::membership::{Member, Person};
use crate::domain::sorting;
use crate::domain::vocabulary::Presence;

/// Why somebody cannot be put on the list, or a time not noted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PresenceRefusal {
    #[error("there is no such meeting")]
    NoSuchMeeting,
    #[error("there is no such member")]
    NoSuchMember,
    #[error("“{member}” was no member on {day}")]
    NotAMember { member: Id<Member>, day: Date },
    /// Nobody arrives twice; whoever has left comes back.
    #[error("“{member}” is here already")]
    AlreadyHere {
        member: Id<Member>,
        since: Option<TimeOfDay>,
    },
    #[error("“{member}” is not here")]
    NotHere { member: Id<Member> },
    /// One person in two chairs would be counted twice. Votes are handed over by proxy.
    #[error("“{person}” sits there for “{member}” already")]
    SitsElsewhere {
        person: Id<Person>,
        member: Id<Member>,
    },
    #[error("{later} is not after {earlier}")]
    OutOfOrder {
        earlier: TimeOfDay,
        later: TimeOfDay,
    },
    #[error("a member does not hold its own proxy")]
    OwnProxy { member: Id<Member> },
}

/// Whether the list has somebody in the room as it stands now.
#[must_use]
pub fn is_here(row: &Attendance) -> bool {
    let out = row.away.iter().any(|away| away.back.is_none());
    row.status == Presence::Present && row.left.is_none() && !out
}

/// Whether somebody sat there at a time. Where no time is noted, the whole meeting is meant.
#[must_use]
pub fn was_here(row: &Attendance, at: TimeOfDay) -> bool {
    let out = |away: &Away| away.left <= at && away.back.is_none_or(|back| at < back);
    row.status == Presence::Present
        && row.arrived.is_none_or(|arrived| arrived <= at)
        && row.left.is_none_or(|left| at < left)
        && !row.away.iter().any(out)
}

/// The times of a line in the order in which they should follow each other.
fn times(row: &Attendance) -> Vec<TimeOfDay> {
    let mut times: Vec<TimeOfDay> = row.arrived.into_iter().collect();
    for away in &row.away {
        times.push(away.left);
        times.extend(away.back);
    }
    times.extend(row.left);
    times
}

/// Whether the times of a line follow each other.
///
/// # Errors
/// The first two that do not.
pub fn in_order(row: &Attendance) -> Result<(), PresenceRefusal> {
    follow(&times(row))
}

/// # Errors
/// The first time that is before the one ahead of it.
fn follow(times: &[TimeOfDay]) -> Result<(), PresenceRefusal> {
    times.windows(2).try_for_each(|pair| match pair {
        [earlier, later] if later < earlier => Err(PresenceRefusal::OutOfOrder {
            earlier: *earlier,
            later: *later,
        }),
        _ => Ok(()),
    })
}

/// The line of a member on the list of a meeting; the first, should there be several.
#[must_use]
pub fn row_of<'c>(
    cluster: &'c Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
) -> Option<&'c Attendance> {
    let mut rows = cluster.attendances.values();
    rows.find(|row| row.meeting == *meeting && row.member == *member)
}

/// What comes together in one meeting and does not go together: two lines for one member, one person
/// for two members, and times that do not follow each other.
#[must_use]
pub fn at_odds<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c Attendance> {
    let rows: Vec<&Attendance> = cluster
        .attendances
        .values()
        .filter(|row| row.meeting == *meeting)
        .collect();
    let clashes = |row: &Attendance, other: &Attendance| {
        let both = is_here(row) && is_here(other);
        row.id != other.id
            && (row.member == other.member
                || (both && row.person.is_some() && row.person == other.person))
    };
    let mut odd: Vec<&Attendance> = rows
        .iter()
        .filter(|row| in_order(row).is_err() || rows.iter().any(|other| clashes(row, other)))
        .copied()
        .collect();
    sorting::by_key(&mut odd, |row| row.id.record());
    odd
}

#[cfg(test)]
mod testing {
    use serde_json::{Value, json};

    use crate::domain::cluster::Cluster;
    use crate::domain::findings::builder::cluster;
    use crate::domain::id::Id;
    use crate::domain::measure::TimeOfDay;
    use crate::domain::meetings::Meeting;
    use crate::domain::membership::Member;

    pub(super) fn house(rows: Value) -> Cluster {
        cluster(&[
            json!([
                { "id": "mt", "kind": "meeting", "body": "all", "date": "2025-11-30" },
                { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
                { "id": "a", "kind": "member", "name": "A", "representative": "pa", "deputy": "da" },
                { "id": "b", "kind": "member", "name": "B", "representative": "pb" },
                { "id": "old", "kind": "member", "name": "Old", "memberUntil": "2024-12-31" },
                { "id": "pa", "kind": "person", "name": "P A", "member": "a", "decisionAuthority": true },
                { "id": "da", "kind": "person", "name": "D A", "member": "a",
                  "decisionAuthority": true, "authorityUntil": "2025-10-31" },
                { "id": "pb", "kind": "person", "name": "P B", "member": "b" },
            ]),
            rows,
        ])
    }

    #[allow(clippy::unnecessary_wraps, reason = "what is asked for may be no time")]
    pub(super) fn at(text: &str) -> Option<TimeOfDay> {
        Some(text.parse().unwrap())
    }

    pub(super) fn row(parts: Value) -> Value {
        let mut row = json!({
            "id": "at", "kind": "attendance", "meeting": "mt", "member": "a", "person": "pa",
            "status": "present", "arrived": "10:00",
        });
        row.as_object_mut()
            .unwrap()
            .extend(parts.as_object().unwrap().clone());
        json!([row])
    }

    pub(super) fn a() -> Id<Member> {
        Id::new("a")
    }

    pub(super) fn mt() -> Id<Meeting> {
        Id::new("mt")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::testing::{house, mt};
    use super::*;

    #[test]
    fn two_lines_of_one_member_are_at_odds() {
        let twice = json!([
            { "id": "x", "kind": "attendance", "meeting": "mt", "member": "a", "status": "present" },
            { "id": "y", "kind": "attendance", "meeting": "mt", "member": "a", "status": "absent" },
            { "id": "z", "kind": "attendance", "meeting": "mt", "member": "b", "status": "present" },
        ]);
        let house = house(twice);
        let odd = at_odds(&house, &mt());
        assert_eq!(
            odd.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
            ["x", "y"]
        );
    }
}

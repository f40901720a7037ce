//! Whether whoever sits there may decide for the member, and who may sit there.

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::Attendance;
use crate::domain::membership::{Member, Person};

/// Why a person may decide for a member on a day, or may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mandate {
    /// By the person's own record.
    Holds,
    /// The written authority has run out.
    Expired(Date),
    /// The written authority begins later.
    NotYet(Date),
    /// By the person's own record.
    Lacks,
    /// Nothing says.
    Unknown,
}

impl Mandate {
    /// Whether the person may decide; `None` where nothing says.
    #[must_use]
    pub fn decides(self) -> Option<bool> {
        match self {
            Self::Holds => Some(true),
            Self::Expired(_) | Self::NotYet(_) | Self::Lacks => Some(false),
            Self::Unknown => None,
        }
    }
}

/// Whether a person may decide for the member on a day.
#[must_use]
pub fn mandate(person: &Person, day: Date) -> Mandate {
    if let Some(until) = person.authority_until.filter(|until| *until < day) {
        return Mandate::Expired(until);
    }
    if let Some(from) = person.authority_from.filter(|from| day < *from) {
        return Mandate::NotYet(from);
    }
    match person.decision_authority {
        Some(true) => Mandate::Holds,
        Some(false) => Mandate::Lacks,
        None => Mandate::Unknown,
    }
}

/// Whether whoever sat there for a member could decide for it on the day of the meeting: as it was
/// noted at the door, else as the person's own record has it; `None` where nothing says. Counting,
/// findings and promises all ask here, so that they never differ.
#[must_use]
pub fn could_decide(cluster: &Cluster, row: &Attendance, day: Date) -> Option<bool> {
    row.authority.or_else(|| {
        let person = cluster.people.get(row.person.as_ref()?)?;
        mandate(person, day).decides()
    })
}

/// Who may sit there for a member: the representative, the deputy, then its other people.
#[must_use]
pub fn sitters<'c>(cluster: &'c Cluster, member: &Id<Member>) -> Vec<&'c Person> {
    let of = cluster.members.get(member);
    let usual = [
        of.and_then(|it| it.representative.as_ref()),
        of.and_then(|it| it.deputy.as_ref()),
    ];
    let mut people: Vec<&Person> = usual
        .into_iter()
        .flatten()
        .filter_map(|id| cluster.people.get(id))
        .collect();
    for person in cluster.people.values() {
        let known = people.iter().any(|it| it.id == person.id);
        if person.member.as_ref() == Some(member) && !known {
            people.push(person);
        }
    }
    people
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::super::testing::house;
    use super::*;

    #[test]
    fn a_mandate_holds_between_its_days() {
        let house = house(json!([]));
        let deputy = house.people.get("da").unwrap();
        assert_eq!(mandate(deputy, date(2025, 10, 31)), Mandate::Holds);
        let expired = mandate(deputy, date(2025, 11, 30));
        assert_eq!(expired, Mandate::Expired(date(2025, 10, 31)));
        assert_eq!(expired.decides(), Some(false));
    }
}

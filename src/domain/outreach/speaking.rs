//! Who may speak for the organisation: the office in operative talks, the council's president on
//! strategy (H26, H27).

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::Person;
use crate::domain::outreach::Contact;
use crate::domain::roster::in_order;
use crate::domain::sorting;
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::{BodyType, ContactLevel, SeatRole};

/// Somebody who may speak, and the seat from which that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    pub person: Id<Person>,
    pub body: Id<Body>,
    pub role: Option<SeatRole>,
}

/// Whether the one who spoke in a talk was the one who may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The level or the speaker is not set, or nobody is known who may speak at that level: there is
    /// nothing to compare.
    Unsaid,
    Entitled,
    NotEntitled {
        /// Who may; never empty.
        entitled: Vec<Speaker>,
    },
}

/// The bodies from which the right to speak at a level follows, as they exist on a day. For a level
/// of the organisation's own there are none.
#[must_use]
pub fn bodies<'c>(cluster: &'c Cluster, level: &ContactLevel, day: Date) -> Vec<&'c Body> {
    let mut bodies = in_order(&cluster.bodies);
    bodies.retain(|body| {
        let is_meant = match level {
            ContactLevel::Operative => body.body_type == Some(BodyType::Management),
            ContactLevel::Strategic => body.body_type.as_ref().is_some_and(BodyType::is_council),
            ContactLevel::Other(_) => false,
        };
        is_meant && within(body.since, body.until, day)
    });
    bodies
}

/// Who may speak at a level on a day, whoever leads first; each person once.
#[must_use]
pub fn speakers(cluster: &Cluster, level: &ContactLevel, day: Date) -> Vec<Speaker> {
    let mut found: Vec<Speaker> = Vec::new();
    for body in bodies(cluster, level, day) {
        let mut seats = cluster.seats_of(&body.id);
        seats.retain(|seat| {
            // All of the office act for it; of a council its president alone.
            let speaks = *level == ContactLevel::Operative || seat.has_role(&SeatRole::Chair);
            speaks && cluster.is_held_on(seat, day)
        });
        sorting::by_key(&mut seats, |seat| {
            !matches!(seat.role, Some(SeatRole::Chair | SeatRole::Lead))
        });
        for seat in seats {
            let Some(person) = holder(cluster, seat) else {
                continue;
            };
            if found.iter().all(|it| it.person != person) {
                found.push(Speaker {
                    person,
                    body: body.id.clone(),
                    role: seat.role.clone(),
                });
            }
        }
    }
    found
}

/// Whether the speaker of a talk was entitled, on the day of the talk; on `today` where it has none.
#[must_use]
pub fn standing(cluster: &Cluster, contact: &Contact, today: Date) -> Standing {
    let (Some(level), Some(speaker)) = (&contact.level, &contact.speaker) else {
        return Standing::Unsaid;
    };
    let entitled = speakers(cluster, level, contact.date.unwrap_or(today));
    if entitled.is_empty() {
        Standing::Unsaid
    } else if entitled.iter().any(|it| it.person == *speaker) {
        Standing::Entitled
    } else {
        Standing::NotEntitled { entitled }
    }
}

/// The person in a seat, or who represents the member that holds it.
fn holder(cluster: &Cluster, seat: &Seat) -> Option<Id<Person>> {
    let of_member = || {
        let member = cluster.members.get(seat.member.as_ref()?)?;
        member.representative.clone()
    };
    let person = seat.person.clone().or_else(of_member)?;
    cluster.people.contains_key(&person).then_some(person)
}

fn within(from: Option<Date>, to: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::domain::testing::cluster;

    fn house() -> serde_json::Value {
        json!([
            { "id": "council", "kind": "body", "name": "Council", "bodyType": "strategicCouncil" },
            { "id": "office", "kind": "body", "name": "Office", "bodyType": "management" },
            { "id": "m", "kind": "member", "name": "Firm", "representative": "old" },
            { "id": "old", "kind": "person", "name": "Old president" },
            { "id": "new", "kind": "person", "name": "New president" },
            { "id": "aide", "kind": "person", "name": "Aide" },
            { "id": "head", "kind": "person", "name": "Head" },
            { "id": "s1", "kind": "seat", "body": "council", "role": "chair", "member": "m", "to": "2025-05-31" },
            { "id": "s2", "kind": "seat", "body": "council", "role": "chair", "person": "new", "from": "2025-06-01" },
            { "id": "s3", "kind": "seat", "body": "council", "role": "member", "person": "aide" },
            { "id": "s4", "kind": "seat", "body": "office", "role": "staff", "person": "aide", "order": "40" },
            { "id": "s5", "kind": "seat", "body": "office", "role": "lead", "person": "head", "order": "80" },
        ])
    }

    fn names(level: &ContactLevel, day: Date) -> Vec<String> {
        let found = speakers(&cluster(house()), level, day);
        found.iter().map(|it| it.person.to_string()).collect()
    }

    #[test]
    fn the_office_speaks_on_operative_matters_its_head_first() {
        let day = date(2025, 6, 1);
        assert_eq!(names(&ContactLevel::Operative, day), ["head", "aide"]);
    }

    #[test]
    fn the_president_of_that_day_speaks_on_strategy_through_a_member_too() {
        let strategic = ContactLevel::Strategic;
        assert_eq!(names(&strategic, date(2025, 5, 31)), ["old"]);
        assert_eq!(names(&strategic, date(2025, 6, 1)), ["new"]);
    }

    #[test]
    fn a_talk_is_judged_by_its_level_its_day_and_its_speaker() {
        let mut records = house();
        let talk = |id: &str, level: &str, speaker: &str, day: &str| {
            json!({ "id": id, "kind": "contact", "name": "Ministry", "level": level,
                "speaker": speaker, "date": day })
        };
        let talks = [
            (talk("c1", "strategic", "old", "2025-03-01"), true),
            (talk("c2", "strategic", "old", "2025-07-01"), false),
            (talk("c3", "strategic", "head", "2025-07-01"), false),
            (talk("c4", "operative", "aide", "2025-07-01"), true),
            (talk("c5", "operative", "new", "2025-07-01"), false),
        ];
        let list = records.as_array_mut().unwrap();
        list.extend(talks.iter().map(|it| it.0.clone()));
        let cluster = cluster(records);
        for (talk, fits) in talks {
            let contact = cluster.contacts.get(talk["id"].as_str().unwrap()).unwrap();
            let found = standing(&cluster, contact, date(2025, 12, 1));
            assert_eq!(found == Standing::Entitled, fits, "{talk}");
            assert_ne!(found, Standing::Unsaid);
        }
    }

    #[test]
    fn nothing_is_said_where_level_speaker_or_those_who_may_are_not_known() {
        let records = json!([
            { "id": "p", "kind": "person", "name": "P" },
            { "id": "c1", "kind": "contact", "name": "X", "level": "strategic", "speaker": "p" },
            { "id": "c2", "kind": "contact", "name": "X", "speaker": "p" },
            { "id": "c3", "kind": "contact", "name": "X", "level": "strategic" },
            { "id": "c4", "kind": "contact", "name": "X", "level": "festive", "speaker": "p" },
        ]);
        let cluster = cluster(records);
        for contact in cluster.contacts.values() {
            let found = standing(&cluster, contact, date(2025, 12, 1));
            assert_eq!(found, Standing::Unsaid);
        }
    }
}

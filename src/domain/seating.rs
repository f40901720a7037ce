//! Vacant places of a body and who may be given them.

use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::order;
use crate::domain::record::{Kind, Record};
use crate::domain::structure::{Body, Seat};
use crate::domain::vocabulary::{BodyType, SeatRole};

/// A place that nobody holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Vacancy {
    pub body: Id<Body>,
    /// The seat; `None` for a place that the rules provide and no record describes yet.
    pub seat: Option<Id<Seat>>,
    pub role: Option<SeatRole>,
}

/// A member or a person that may be given a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub id: String,
    pub name: String,
    /// For a person, the member for which it acts.
    pub of: Option<String>,
}

/// The vacant places of a body on a day: first those that a card marks, in the order of its
/// marks, then those of help that is lent from elsewhere.
#[must_use]
pub fn vacancies(cluster: &Cluster, body: &Id<Body>, day: Date) -> Vec<Vacancy> {
    let Some(own) = cluster.bodies.get(body) else {
        return Vec::new();
    };
    let all = cluster.seats_of(body);
    let everyone =
        own.body_type == Some(BodyType::Assembly) && !all.iter().any(|seat| seat.member.is_some());
    let holds = |seat: &Seat| {
        seat.from.is_none_or(|from| from <= day) && seat.to.is_none_or(|to| day <= to)
    };
    let is_place =
        |seat: &Seat| seat.member.is_some() || seat.role.as_ref().is_none_or(SeatRole::is_place);
    let (places, lent): (Vec<&Seat>, Vec<&Seat>) = all
        .into_iter()
        .filter(|seat| holds(seat))
        .partition(|seat| is_place(seat));
    let of_seat = |seat: &&Seat| Vacancy {
        body: body.clone(),
        seat: Some(seat.id.clone()),
        role: seat.role.clone(),
    };
    let vacant = |seat: &&&Seat| seat.is_vacant();
    let provided = usize::try_from(own.seats.unwrap_or(0)).unwrap_or(0);
    let missing = provided.saturating_sub(places.len());
    let unwritten = Vacancy {
        body: body.clone(),
        seat: None,
        role: None,
    };
    places
        .iter()
        .filter(vacant)
        .map(of_seat)
        // One is enough to be filled; the next follows when it is.
        .chain((missing > 0 && !everyone).then_some(unwritten))
        .chain(lent.iter().filter(vacant).map(of_seat))
        .collect()
}

/// Everyone who belongs on a day: members, and people with the members for which they act.
#[must_use]
pub fn holders(cluster: &Cluster, day: Date) -> Vec<Holder> {
    let members = cluster.members_on(day).map(|member| Holder {
        id: member.id.to_string(),
        name: member.name.clone(),
        of: None,
    });
    let people = cluster.people.values().map(|person| Holder {
        id: person.id.to_string(),
        name: person.name.clone(),
        of: cluster
            .member_name(person.member.as_ref())
            .map(str::to_owned),
    });
    members.chain(people).collect()
}

/// Gives a vacant place to a member or a person; `new_id` is taken when the place has no record
/// yet. `None` when the holder is gone.
#[must_use]
pub fn fill(cluster: &Cluster, place: &Vacancy, holder: &str, new_id: &str) -> Option<Command> {
    let (member, person) = if cluster.members.contains_key(holder) {
        (Some(holder.to_owned()), None)
    } else {
        let person = cluster.people.get(holder)?;
        let member = person.member.as_ref().map(ToString::to_string);
        (member, Some(holder.to_owned()))
    };
    let fields = [("member", member), ("person", person)];
    if let Some(seat) = &place.seat {
        let set = |(field, id): (&str, Option<String>)| (field.to_owned(), id.map(Value::from));
        return Some(Command::Set {
            record: seat.record(),
            fields: fields.into_iter().map(set).collect(),
        });
    }
    let seats = cluster.seats_of(&place.body);
    let last = seats.last().and_then(|seat| seat.order.as_deref());
    let mut record = Record::new(Kind::Seat, new_id)
        .with("body", place.body.as_str())
        .with("role", SeatRole::Member.as_str())
        .with("order", order::between(last, None));
    for (field, id) in fields {
        if let Some(id) = id {
            record = record.with(field, id);
        }
    }
    Some(Command::Create(record))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cluster() -> Cluster {
        let records = json!([
            { "id": "m", "kind": "member", "name": "Rzav" },
            { "id": "gone", "kind": "member", "name": "Left", "memberUntil": "2020-01-01" },
            { "id": "p", "kind": "person", "name": "Ana", "member": "m" },
            { "id": "b", "kind": "body", "name": "Board", "seats": 4 },
            { "id": "s1", "kind": "seat", "body": "b", "member": "m", "order": "80" },
            { "id": "s2", "kind": "seat", "body": "b", "role": "chair", "order": "9080" },
            { "id": "s3", "kind": "seat", "body": "b", "role": "coordinator" },
            { "id": "s4", "kind": "seat", "body": "b", "to": "2020-01-01" },
        ]);
        let mut cluster = Cluster::default();
        for record in records.as_array().unwrap() {
            cluster
                .put(&Record::from_value(record.clone()).unwrap())
                .unwrap();
        }
        cluster
    }

    fn day() -> Date {
        jiff::civil::date(2025, 6, 1)
    }

    #[test]
    fn vacant_places_come_in_the_order_of_their_marks_and_lent_help_last() {
        let found = vacancies(&cluster(), &Id::new("b"), day());
        let seats: Vec<_> = found
            .iter()
            .map(|it| it.seat.as_ref().map(ToString::to_string))
            .collect();
        assert_eq!(seats, [Some("s2".to_owned()), None, Some("s3".to_owned())]);
    }

    #[test]
    fn a_person_takes_the_seat_of_its_member_and_a_place_without_record_gets_one() {
        let cluster = cluster();
        let found = vacancies(&cluster, &Id::new("b"), day());
        let command = fill(&cluster, &found[0], "p", "new").unwrap();
        let fields = vec![
            ("member".to_owned(), Some(json!("m"))),
            ("person".to_owned(), Some(json!("p"))),
        ];
        let record = "s2".into();
        assert_eq!(command, Command::Set { record, fields });
        let Some(Command::Create(seat)) = fill(&cluster, &found[1], "m", "new") else {
            panic!("a new seat")
        };
        assert_eq!(
            (seat.id.as_str(), &seat.fields["member"]),
            ("new", &json!("m"))
        );
        assert_eq!(fill(&cluster, &found[0], "nobody", "new"), None);
    }

    #[test]
    fn who_has_left_is_not_offered() {
        let names: Vec<_> = holders(&cluster(), day())
            .into_iter()
            .map(|it| (it.name, it.of))
            .collect();
        let ana = ("Ana".to_owned(), Some("Rzav".to_owned()));
        assert_eq!(names, [("Rzav".to_owned(), None), ana]);
    }
}

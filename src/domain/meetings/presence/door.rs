//! The door: who arrives, leaves and comes back, who is not coming, and who sits down for whom.

use serde_json::{Value, json};

use super::mandate::mandate;
use super::{PresenceRefusal, follow, in_order, is_here, row_of, times};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::TimeOfDay;
use crate::domain::meetings::{Attendance, Away, Meeting, field, written};
use crate::domain::membership::{Member, Person};
use crate::domain::polling::NewId;
use crate::domain::record::Typed as _;
use crate::domain::vocabulary::Presence;

/// For whom a person sits in a meeting.
fn seat_of<'c>(
    cluster: &'c Cluster,
    meeting: &Id<Meeting>,
    person: &Id<Person>,
) -> Option<&'c Attendance> {
    let mut rows = cluster.attendances.values();
    rows.find(|row| row.meeting == *meeting && row.person.as_ref() == Some(person) && is_here(row))
}

/// Who is meant: a meeting and a member of that day.
struct Meant<'c> {
    meeting: &'c Meeting,
    member: &'c Member,
    row: Option<&'c Attendance>,
}

fn meant<'c>(
    cluster: &'c Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
) -> Result<Meant<'c>, PresenceRefusal> {
    let meeting = cluster
        .meetings
        .get(meeting)
        .ok_or(PresenceRefusal::NoSuchMeeting)?;
    let member = cluster
        .members
        .get(member)
        .ok_or(PresenceRefusal::NoSuchMember)?;
    if !member.belongs_on(meeting.date) {
        return Err(PresenceRefusal::NotAMember {
            member: member.id.clone(),
            day: meeting.date,
        });
    }
    let row = row_of(cluster, &meeting.id, &member.id);
    Ok(Meant {
        meeting,
        member,
        row,
    })
}

/// Somebody arrives for a member, or comes back. Without a person it is whoever the list names, else
/// the representative, else the deputy where the representative sits elsewhere. Without a time none
/// is noted.
///
/// # Errors
/// When somebody is there for the member already, or the person sits there for another.
pub fn arrive(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
    person: Option<&Id<Person>>,
    now: Option<TimeOfDay>,
    new_id: NewId,
) -> Result<Command, PresenceRefusal> {
    let meant = meant(cluster, meeting, member)?;
    let listed = meant.row.and_then(|row| row.person.as_ref());
    let wanted = match person.or(listed) {
        Some(person) => Some(person.clone()),
        None => usual(cluster, &meant),
    };
    if let Some(row) = meant.row.filter(|row| is_here(row)) {
        return Err(PresenceRefusal::AlreadyHere {
            member: member.clone(),
            since: row.arrived,
        });
    }
    if let Some(person) = &wanted
        && let Some(seat) = seat_of(cluster, meeting, person)
    {
        return Err(PresenceRefusal::SitsElsewhere {
            person: person.clone(),
            member: seat.member.clone(),
        });
    }
    let authority = wanted
        .as_ref()
        .and_then(|id| cluster.people.get(id))
        .and_then(|it| mandate(it, meant.meeting.date).decides());
    let Some(row) = meant.row else {
        let row = Attendance {
            id: (&new_id("attendance")).into(),
            meeting: meeting.clone(),
            member: member.clone(),
            person: wanted,
            status: Presence::Present,
            authority,
            arrived: now,
            left: None,
            away: Vec::new(),
            note: None,
            extra: serde_json::Map::new(),
        };
        return Ok(Command::Create(row.to_record()));
    };
    let mut fields = vec![field("status", Some(Presence::Present.as_str().into()))];
    if row.person != wanted {
        fields.push(field("person", wanted.map(|it| it.as_str().into())));
        fields.push(field("authority", authority.map(Value::from)));
    } else if row.authority.is_none() {
        fields.push(field("authority", authority.map(Value::from)));
    }
    if row.status == Presence::Present {
        fields.extend(comes_back(row, now)?);
    } else {
        fields.push(field("arrived", now.map(written)));
        fields.push(field("left", None));
        fields.push(field("away", None));
    }
    Ok(Command::Set {
        record: row.id.record(),
        fields,
    })
}

/// The representative, unless that person sits elsewhere and there is a deputy who does not.
fn usual(cluster: &Cluster, meant: &Meant) -> Option<Id<Person>> {
    let free = |it: &&Id<Person>| seat_of(cluster, &meant.meeting.id, it).is_none();
    let representative = meant.member.representative.as_ref();
    let deputy = meant.member.deputy.as_ref();
    let first = representative.filter(free).or(deputy.filter(free));
    first.or(representative).cloned()
}

/// What a return changes: the time in between was spent outside.
fn comes_back(
    row: &Attendance,
    now: Option<TimeOfDay>,
) -> Result<Vec<(String, Option<Value>)>, PresenceRefusal> {
    let mut away = row.away.clone();
    if let Some(open) = away.iter_mut().find(|it| it.back.is_none()) {
        let Some(now) = now else {
            // Nobody knows when: then nobody knows how long either.
            away.retain(|it| it.back.is_some());
            return Ok(vec![field("left", None), listed(&away)]);
        };
        follow(&[open.left, now])?;
        open.back = Some(now);
    } else if let (Some(left), Some(now)) = (row.left, now) {
        follow(&[left, now])?;
        // Within the same minute it was a slip of the hand.
        if left < now {
            away.push(Away {
                left,
                back: Some(now),
            });
        }
    }
    away.retain(|it| Some(it.left) != it.back);
    Ok(vec![field("left", None), listed(&away)])
}

/// Somebody who is there leaves. Without a time it is noted that nobody sits there any more.
///
/// # Errors
/// When nobody is there for the member, or the time is before the last one noted.
pub fn leave(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
    now: Option<TimeOfDay>,
) -> Result<Command, PresenceRefusal> {
    let meant = meant(cluster, meeting, member)?;
    let row = meant
        .row
        .filter(|row| is_here(row))
        .ok_or_else(|| PresenceRefusal::NotHere {
            member: member.clone(),
        })?;
    let Some(now) = now else {
        return Ok(Command::set(
            &row.id.record(),
            "status",
            Some(Presence::Absent.as_str().into()),
        ));
    };
    let mut times = times(row);
    times.push(now);
    follow(&times)?;
    Ok(Command::set(&row.id.record(), "left", Some(written(now))))
}

/// What one key does: whoever is there leaves, everyone else arrives or comes back.
///
/// # Errors
/// As [`arrive`] and [`leave`].
pub fn turn(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
    now: Option<TimeOfDay>,
    new_id: NewId,
) -> Result<Command, PresenceRefusal> {
    if row_of(cluster, meeting, member).is_some_and(is_here) {
        leave(cluster, meeting, member, now)
    } else {
        arrive(cluster, meeting, member, None, now, new_id)
    }
}

/// A member is not coming: excused, or simply absent.
///
/// # Errors
/// When there is no such meeting, or no such member on its day.
pub fn miss(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    member: &Id<Member>,
    excused: bool,
    new_id: NewId,
) -> Result<Command, PresenceRefusal> {
    let meant = meant(cluster, meeting, member)?;
    let status = if excused {
        Presence::Excused
    } else {
        Presence::Absent
    };
    let Some(row) = meant.row else {
        let row = Attendance {
            id: (&new_id("attendance")).into(),
            meeting: meeting.clone(),
            member: member.clone(),
            person: None,
            status,
            authority: None,
            arrived: None,
            left: None,
            away: Vec::new(),
            note: None,
            extra: serde_json::Map::new(),
        };
        return Ok(Command::Create(row.to_record()));
    };
    Ok(Command::Set {
        record: row.id.record(),
        fields: vec![
            field("status", Some(status.as_str().into())),
            field("arrived", None),
            field("left", None),
            field("away", None),
        ],
    })
}

/// Another person sits down for a member: with the authority that person has on the day.
///
/// # Errors
/// When the member is not on the list, or the person sits there for another.
pub fn seat(
    cluster: &Cluster,
    row: &Attendance,
    person: Option<&Id<Person>>,
) -> Result<Command, PresenceRefusal> {
    let meeting = cluster
        .meetings
        .get(&row.meeting)
        .ok_or(PresenceRefusal::NoSuchMeeting)?;
    if let Some(person) = person
        && let Some(seat) = seat_of(cluster, &row.meeting, person).filter(|it| it.id != row.id)
    {
        return Err(PresenceRefusal::SitsElsewhere {
            person: person.clone(),
            member: seat.member.clone(),
        });
    }
    let authority = person
        .and_then(|id| cluster.people.get(id))
        .and_then(|it| mandate(it, meeting.date).decides());
    Ok(Command::Set {
        record: row.id.record(),
        fields: vec![
            field("person", person.map(|it| it.as_str().into())),
            field("authority", authority.map(Value::from)),
        ],
    })
}

/// A time that is set right by hand.
///
/// # Errors
/// When the times would not follow each other.
pub fn retime(
    row: &Attendance,
    arrived: Option<TimeOfDay>,
    left: Option<TimeOfDay>,
) -> Result<Command, PresenceRefusal> {
    in_order(&Attendance {
        arrived,
        left,
        ..row.clone()
    })?;
    Ok(Command::Set {
        record: row.id.record(),
        fields: vec![
            field("arrived", arrived.map(written)),
            field("left", left.map(written)),
        ],
    })
}

fn listed(away: &[Away]) -> (String, Option<Value>) {
    field("away", (!away.is_empty()).then(|| json!(away)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{a, at, house, mt, row};
    use super::super::was_here;
    use super::*;

    fn ids(kind: &str) -> crate::domain::id::RecordId {
        format!("{kind}-new").as_str().into()
    }

    /// The line of a member after a command.
    fn after(cluster: &Cluster, command: &Command) -> Attendance {
        let mut row = match command {
            Command::Create(record) => record.to_value(),
            Command::Set { record, .. } => {
                let row = cluster.attendances.get(record).unwrap();
                row.to_record().to_value()
            }
            _ => panic!("one line changes"),
        };
        if let Command::Set { fields, .. } = command {
            let row = row.as_object_mut().unwrap();
            for (field, to) in fields {
                match to {
                    Some(to) => row.insert(field.clone(), to.clone()),
                    None => row.remove(field),
                };
            }
        }
        let row = crate::domain::record::Record::from_value(row).unwrap();
        row.read().unwrap()
    }

    #[test]
    fn whoever_arrives_is_listed_with_time_representative_and_authority() {
        let house = house(json!([]));
        let command = turn(&house, &mt(), &a(), at("10:02"), &mut ids).unwrap();
        let row = after(&house, &command);
        assert_eq!((row.arrived, row.authority), (at("10:02"), Some(true)));
        assert_eq!(row.person, Some(Id::new("pa")));
        assert!(is_here(&row));
    }

    #[test]
    fn nobody_arrives_twice() {
        let house = house(row(json!({})));
        let refusal = arrive(&house, &mt(), &a(), None, at("10:05"), &mut ids).unwrap_err();
        assert_eq!(
            refusal,
            PresenceRefusal::AlreadyHere {
                member: a(),
                since: at("10:00")
            }
        );
    }

    #[test]
    fn one_person_does_not_sit_for_two_members() {
        let house = house(row(json!({ "person": "pb" })));
        let refusal = turn(&house, &mt(), &Id::new("b"), None, &mut ids).unwrap_err();
        assert_eq!(
            refusal,
            PresenceRefusal::SitsElsewhere {
                person: Id::new("pb"),
                member: a()
            }
        );
    }

    #[test]
    fn a_member_of_the_past_is_not_put_on_the_list() {
        let house = house(json!([]));
        let refusal = turn(&house, &mt(), &Id::new("old"), None, &mut ids).unwrap_err();
        assert!(matches!(refusal, PresenceRefusal::NotAMember { .. }));
    }

    #[test]
    fn who_leaves_and_comes_back_was_out_in_between_and_is_here_again() {
        let house = house(row(json!({ "left": "11:00" })));
        assert!(!is_here(house.attendances.get("at").unwrap()));
        let command = turn(&house, &mt(), &a(), at("11:20"), &mut ids).unwrap();
        let row = after(&house, &command);
        assert!(is_here(&row));
        let here = |time| was_here(&row, at(time).unwrap());
        assert_eq!(
            ["09:59", "10:00", "11:00", "11:19", "11:20"].map(here),
            [false, true, false, false, true]
        );
    }

    #[test]
    fn a_slip_of_the_hand_within_a_minute_leaves_no_trace() {
        let house = house(row(json!({ "left": "11:00" })));
        let command = turn(&house, &mt(), &a(), at("11:00"), &mut ids).unwrap();
        let row = after(&house, &command);
        assert!(is_here(&row) && row.away.is_empty());
    }

    #[test]
    fn a_time_before_the_last_one_is_refused() {
        let house = house(row(json!({})));
        let refusal = leave(&house, &mt(), &a(), at("09:30")).unwrap_err();
        assert!(matches!(refusal, PresenceRefusal::OutOfOrder { .. }));
        let line = house.attendances.get("at").unwrap();
        assert!(retime(line, at("12:00"), at("11:00")).is_err());
        assert!(retime(line, at("10:30"), None).is_ok());
    }

    #[test]
    fn a_deputy_sits_down_with_the_authority_of_that_day() {
        let house = house(row(json!({ "authority": true })));
        let line = house.attendances.get("at").unwrap();
        let command = seat(&house, line, Some(&Id::new("da"))).unwrap();
        assert_eq!(after(&house, &command).authority, Some(false));
    }
}

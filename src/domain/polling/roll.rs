//! The roll of a poll: who is on it, with which right and weight, who is in the room, and whose
//! representative may decide.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{Attendance, presence};
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, Person};
use crate::domain::motions;
use crate::domain::polling::{body_of, card_of, day_of, is_circular};
use crate::domain::rules::{Electorate, QuorumBase, RuleCard};
use crate::domain::sorting;
use crate::domain::structure::Seat;
use crate::domain::tally::Voter;
use crate::domain::vocabulary::{BodyType, Presence, Right};
use crate::domain::votes::Poll;

/// From what it was read who is in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// From the roll that was frozen with the poll.
    Frozen,
    /// By file: nobody has to be in a room.
    Circular,
    /// From the list of attendance.
    Attendance,
    /// No list was kept, so those are there whose ballot was taken.
    Ballots,
    /// No list was kept and no ballot is known by name: as many of the entitled as the minutes
    /// count, without saying which.
    Recorded,
    /// Nothing tells who is there.
    Unknown,
}

/// From what the roll of a poll is read.
#[must_use]
pub fn reading_of(cluster: &Cluster, poll: &Poll) -> Reading {
    if !poll.roll.is_empty() {
        return Reading::Frozen;
    }
    if is_circular(poll, card_of(cluster, poll)) {
        return Reading::Circular;
    }
    let listed = |row: &Attendance| Some(&row.meeting) == poll.meeting.as_ref();
    if poll.meeting.is_some() && cluster.attendances.values().any(listed) {
        return Reading::Attendance;
    }
    if cluster.ballots.values().any(|it| it.poll == poll.id) {
        return Reading::Ballots;
    }
    if recorded_present(cluster, poll).is_some() {
        Reading::Recorded
    } else {
        Reading::Unknown
    }
}

/// How many were there, as the poll or the minutes of its meeting have it.
fn recorded_present(cluster: &Cluster, poll: &Poll) -> Option<u32> {
    poll.present.or_else(|| {
        let meeting = cluster.meetings.get(poll.meeting.as_ref()?)?;
        meeting.quorum.as_ref().map(|quorum| quorum.present)
    })
}

/// The roll of a poll, in the order of the members' ids: the frozen one, else as the records have
/// it on the poll's day.
#[must_use]
pub fn roll_of(cluster: &Cluster, poll: &Poll, today: Date) -> Vec<Voter> {
    let recused = |member: &str| {
        let mut recusals = cluster.recusals.values();
        recusals.any(|it| it.poll == poll.id && it.member.as_str() == member)
    };
    if !poll.roll.is_empty() {
        let mut roll = poll.roll.clone();
        // An electorate that was sent out by file may still lose someone to a conflict of interest.
        for voter in &mut roll {
            voter.recused |= recused(&voter.member);
        }
        return roll;
    }
    let card = card_of(cluster, poll);
    let day = day_of(cluster, poll, today);
    let standings = Standings::new(cluster);
    let mut roll = match electorate(cluster, poll, card) {
        Electorate::Seats => seated(cluster, poll, day),
        Electorate::Founders => {
            let members = cluster.members_on(day).filter(|member| member.founder);
            members
                .map(|member| of_class(&standings, member, day))
                .collect()
        }
        Electorate::Class | Electorate::Other(_) => {
            let members = cluster.members_on(day);
            members
                .map(|member| of_class(&standings, member, day))
                .collect()
        }
    };
    let reading = reading_of(cluster, poll);
    let room = Room::new(cluster, poll, day);
    for voter in &mut roll {
        voter.recused = recused(&voter.member);
        voter.proxy_for = room.proxies(&voter.member);
        voter.present = match reading {
            Reading::Attendance => room.is_present(&voter.member),
            Reading::Ballots => room.has_voted(&voter.member),
            Reading::Frozen | Reading::Circular | Reading::Recorded | Reading::Unknown => false,
        };
        let person = room.representative(&voter.member, voter.person.as_deref());
        voter.authorised = room.authority(&voter.member, person.as_ref());
        voter.person = person.map(|person| person.as_str().to_owned());
    }
    if reading == Reading::Recorded {
        let count = recorded_present(cluster, poll).unwrap_or_default();
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let entitled = roll
            .iter_mut()
            .filter(|voter| voter.right == Some(Right::Vote) && !voter.recused);
        entitled.take(count).for_each(|voter| voter.present = true);
    }
    roll
}

/// Who votes, where the card leaves it open: the assembly by its members' classes, any other body
/// by its seats.
fn electorate(cluster: &Cluster, poll: &Poll, card: Option<&RuleCard>) -> Electorate {
    if let Some(named) = card.and_then(|card| card.electorate.clone()) {
        return named;
    }
    let by_seats = card.and_then(|card| card.quorum.as_ref());
    if by_seats.is_some_and(|quorum| quorum.base == QuorumBase::Seats) {
        return Electorate::Seats;
    }
    let seated = body_of(cluster, poll)
        .filter(|body| body.body_type != Some(BodyType::Assembly))
        .is_some_and(|body| cluster.seats.values().any(|seat| seat.body == body.id));
    if seated {
        Electorate::Seats
    } else {
        Electorate::Class
    }
}

fn of_class(standings: &Standings, member: &Member, day: Date) -> Voter {
    Voter {
        member: member.id.as_str().to_owned(),
        right: standings.right_on(member, day),
        weight: member.weight.map(u64::from),
        group: member.vote_group.clone(),
        ..Voter::default()
    }
}

/// Those who sit in the body on the day, each with the right that goes with the seat. Two seats of
/// one member are one line with the weights of both, and the stronger right.
fn seated(cluster: &Cluster, poll: &Poll, day: Date) -> Vec<Voter> {
    let Some(body) = body_of(cluster, poll) else {
        return Vec::new();
    };
    let mut lines: BTreeMap<String, Voter> = BTreeMap::new();
    let mut weighed: BTreeSet<String> = BTreeSet::new();
    let held = |seat: &&Seat| {
        seat.body == body.id
            && seat.from.is_none_or(|from| from <= day)
            && seat.to.is_none_or(|to| day <= to)
    };
    for seat in cluster.seats.values().filter(held) {
        let Some(key) = voter_of(cluster, seat) else {
            continue;
        };
        let member = cluster.members.get(key.as_str());
        if member.is_some_and(|member| !member.belongs_on(day)) {
            continue;
        }
        let right = Some(cluster.right_of_seat_on(seat, day));
        let weight = seat.weight.or(member.and_then(|member| member.weight));
        if weight.is_some() {
            weighed.insert(key.clone());
        }
        let weight = weight.map_or(1, u64::from);
        let person = seat.person.as_ref().map(|it| it.as_str().to_owned());
        match lines.get_mut(&key) {
            None => {
                let group = member.and_then(|member| member.vote_group.clone());
                let voter = Voter {
                    member: key.clone(),
                    right,
                    weight: Some(weight),
                    group,
                    person,
                    ..Voter::default()
                };
                lines.insert(key, voter);
            }
            Some(line) => {
                if right == Some(Right::Vote) {
                    line.right = right;
                }
                line.weight = line.weight.map(|it| it.saturating_add(weight));
            }
        }
    }
    // Where no seat says how much it weighs, the line does not either.
    let unset = lines.iter_mut().filter(|(key, _)| !weighed.contains(*key));
    unset.for_each(|(_, line)| line.weight = None);
    lines.into_values().collect()
}

/// Under which id a seat votes: its member, else its person's, else the person itself, whose vote
/// can then only stand among totals.
fn voter_of(cluster: &Cluster, seat: &Seat) -> Option<String> {
    if let Some(member) = &seat.member {
        return Some(member.as_str().to_owned());
    }
    let person = seat.person.as_ref()?;
    let member = cluster.people.get(person).and_then(|it| it.member.as_ref());
    let votes = seat.right == Some(Right::Vote);
    Some(match member.filter(|_| votes) {
        Some(member) => member.as_str().to_owned(),
        None => person.as_str().to_owned(),
    })
}

/// What the records tell of one sitting, looked up by member.
struct Room<'c> {
    cluster: &'c Cluster,
    poll: &'c Poll,
    day: Date,
    rows: BTreeMap<&'c str, &'c Attendance>,
    /// Who handed in a ballot that was taken, by member.
    taken: BTreeMap<&'c str, Vec<&'c Id<Person>>>,
    circular: bool,
    closed: bool,
}

impl<'c> Room<'c> {
    fn new(cluster: &'c Cluster, poll: &'c Poll, day: Date) -> Self {
        let of_meeting =
            |row: &&Attendance| poll.meeting.as_ref().is_some_and(|it| row.meeting == *it);
        let rows = cluster.attendances.values().filter(of_meeting);
        let mut taken: BTreeMap<&str, Vec<&Id<Person>>> = BTreeMap::new();
        for ballot in cluster.ballots.values().filter(|it| it.poll == poll.id) {
            let people = taken.entry(ballot.member.as_str()).or_default();
            people.extend(ballot.person.as_ref());
        }
        Self {
            cluster,
            poll,
            day,
            rows: rows.map(|row| (row.member.as_str(), row)).collect(),
            taken,
            circular: is_circular(poll, card_of(cluster, poll)),
            closed: motions::is_closed(poll),
        }
    }

    /// Whoever has left or is out is there no more; in a poll that is over, a ballot that was taken
    /// proves that its member was still there.
    fn is_present(&self, member: &str) -> bool {
        self.rows.get(member).is_some_and(|row| {
            let voted = self.closed && self.has_voted(member);
            presence::is_here(row) || (voted && row.status == Presence::Present)
        })
    }

    fn has_voted(&self, member: &str) -> bool {
        self.taken.contains_key(member)
    }

    /// Whose proxy a member is, in this poll or throughout its meeting.
    fn proxies(&self, holder: &str) -> Vec<String> {
        let given = self.cluster.proxies.values().filter(|proxy| {
            proxy.holder.as_str() == holder
                && match &proxy.poll {
                    Some(poll) => *poll == self.poll.id,
                    None => proxy.meeting.is_some() && proxy.meeting == self.poll.meeting,
                }
        });
        let mut givers: Vec<String> = given.map(|it| it.giver.as_str().to_owned()).collect();
        sorting::plainly(&mut givers);
        givers.dedup();
        givers
    }

    /// Who acts for a member: in a meeting whoever sits there; by file whoever handed in the
    /// ballot; else the holder of the seat or the representative.
    fn representative(&self, member: &str, seated: Option<&str>) -> Option<Id<Person>> {
        if let Some(row) = self.rows.get(member)
            && row.person.is_some()
        {
            return row.person.clone();
        }
        if self.circular
            && let Some(person) = self.handed_in(member)
        {
            return Some(person);
        }
        let of_member = || self.cluster.members.get(member)?.representative.clone();
        seated.map(Id::new).or_else(of_member)
    }

    /// Who handed in a member's ballot by file; where there were several, one who may decide.
    fn handed_in(&self, member: &str) -> Option<Id<Person>> {
        let refused = self.cluster.refusals.values().filter(|refusal| {
            refusal.poll == self.poll.id && refusal.member.as_ref().map(Id::as_str) == Some(member)
        });
        let refused = refused.filter_map(|refusal| refusal.person.as_ref());
        let taken = self.taken.get(member).into_iter().flatten().copied();
        let people: Vec<&Id<Person>> = taken.chain(refused).collect();
        let decides = people.iter().find(|it| self.decides(it) == Some(true));
        decides.or(people.first()).map(|person| (*person).clone())
    }

    /// Whether the representative may decide: as the attendance has it, else as the person's own
    /// record has it on the day; `None` where nothing says.
    fn authority(&self, member: &str, person: Option<&Id<Person>>) -> Option<bool> {
        let noted = self.rows.get(member).and_then(|row| row.authority);
        noted.or_else(|| self.decides(person?))
    }

    fn decides(&self, person: &Id<Person>) -> Option<bool> {
        let person = self.cluster.people.get(person)?;
        presence::mandate::mandate(person, self.day).decides()
    }
}

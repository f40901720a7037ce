//! What the hall says when something cannot be done.

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::meetings::presence::PresenceRefusal;
use crate::domain::meetings::running::RunRefusal;
use crate::domain::membership::Member;
use crate::words::Words;

/// Why somebody cannot be put on the list.
pub fn presence(words: Words, cluster: &Cluster, why: &PresenceRefusal) -> String {
    let name = |id: &Id<Member>| {
        let name = cluster.member_name(Some(id));
        name.unwrap_or(id.as_str()).to_owned()
    };
    match why {
        PresenceRefusal::NoSuchMeeting | PresenceRefusal::NoSuchMember => {
            words.hall_gone().to_owned()
        }
        PresenceRefusal::NotAMember { member, day } => {
            words.hall_not_a_member(name(member), day.to_string())
        }
        PresenceRefusal::AlreadyHere { member, since } => match since {
            Some(since) => words.hall_already_since(name(member), since.to_string()),
            None => words.hall_already(name(member)),
        },
        PresenceRefusal::NotHere { member } => words.hall_not_here(name(member)),
        PresenceRefusal::SitsElsewhere { person, member } => {
            let person = cluster.person_name(Some(person)).unwrap_or_default();
            words.hall_elsewhere(person.to_owned(), name(member))
        }
        PresenceRefusal::OutOfOrder { earlier, later } => {
            words.hall_out_of_order(earlier.to_string(), later.to_string())
        }
        PresenceRefusal::OwnProxy { .. } => words.hall_own_proxy().to_owned(),
    }
}

/// Why the meeting cannot go on as asked.
pub fn running(words: Words, why: &RunRefusal) -> String {
    match why {
        RunRefusal::NoSuchMeeting | RunRefusal::NoSuchItem => words.hall_gone().to_owned(),
        RunRefusal::CalledOff(day) => words.hall_called_off(day.to_string()),
        RunRefusal::Running => words.hall_item_runs().to_owned(),
        RunRefusal::OutOfOrder { earlier, later } => {
            words.hall_out_of_order(earlier.to_string(), later.to_string())
        }
        RunRefusal::Spoken => words.hall_spoken().to_owned(),
        RunRefusal::Again(day) => words.hall_again(day.to_string()),
        RunRefusal::NothingLeft => words.hall_nothing_left().to_owned(),
        RunRefusal::NotAfter => words.hall_not_after().to_owned(),
        RunRefusal::TooLate { weeks } => words.hall_too_late(*weeks),
    }
}

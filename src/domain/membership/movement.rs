//! Who came, changed class and left, in time.

use std::collections::BTreeMap;

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::membership::notice::{self, About, Notice};
use crate::domain::membership::{ClassChange, Member, MemberClass};
use crate::domain::sorting;
use crate::domain::votes::Poll;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Joined,
    Changed {
        from: Option<Id<MemberClass>>,
        to: Id<MemberClass>,
        change: Id<ClassChange>,
    },
    Left {
        because: Option<String>,
    },
}

/// One movement of one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The first day of what it brought; of leaving, the last day of membership.
    pub day: Date,
    pub member: Id<Member>,
    pub what: What,
    pub by: Option<Id<Poll>>,
    pub notice: Option<Notice>,
}

/// All movements, those that are planned included; the latest first.
#[must_use]
pub fn movements(cluster: &Cluster, today: Date) -> Vec<Movement> {
    let mut all = Vec::new();
    for member in cluster.members.values() {
        let of_member = |day, what, by: &Option<Id<Poll>>, about| Movement {
            day,
            member: member.id.clone(),
            what,
            by: by.clone(),
            notice: notice::notice_of(cluster, member, about, today),
        };
        if let Some(day) = member.member_since {
            all.push(of_member(
                day,
                What::Joined,
                &member.admitted_by,
                About::Joining,
            ));
        }
        if let Some(day) = member.member_until {
            let because = member.left_because.clone();
            all.push(of_member(
                day,
                What::Left { because },
                &member.left_by,
                About::Leaving,
            ));
        }
    }
    for change in cluster.class_changes.values() {
        all.push(Movement {
            day: change.date,
            member: change.member.clone(),
            what: What::Changed {
                from: change.from.clone(),
                to: change.to.clone(),
                change: change.id.clone(),
            },
            by: change.decided_by.clone(),
            notice: None,
        });
    }
    sorting::by_key(&mut all, |it| std::cmp::Reverse(it.day));
    all
}

/// How a year went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Year {
    pub joined: usize,
    pub changed: usize,
    pub left: usize,
    /// How many belonged on its last day, or today in the year of today.
    pub stood: usize,
}

/// Every year in which something moved up to today, in order.
#[must_use]
pub fn years(cluster: &Cluster, today: Date) -> BTreeMap<i16, Year> {
    let mut years: BTreeMap<i16, Year> = BTreeMap::new();
    for movement in movements(cluster, today) {
        if today < movement.day {
            continue;
        }
        let year = years.entry(movement.day.year()).or_default();
        match movement.what {
            What::Joined => year.joined += 1,
            What::Changed { .. } => year.changed += 1,
            What::Left { .. } => year.left += 1,
        }
    }
    for (number, year) in &mut years {
        let last = Date::new(*number, 12, 31).unwrap_or(today).min(today);
        year.stood = cluster.members_on(last).count();
    }
    years
}

//! Which ballots count, and why the others do not: nothing is silently dropped or counted.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::case::{Case, CaseBallot, Voter};
use super::room::{Room, Standing};
use crate::domain::calendar::{read_day, read_moment};
use crate::domain::measure::Date;
use crate::domain::rules::Revote;
use crate::domain::sorting;
use crate::domain::vocabulary::{Choice, RefusalReason, Right};

/// A ballot that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    pub member: String,
    pub reason: RefusalReason,
    /// Its place among the ballots of the case.
    #[serde(skip)]
    pub ballot: usize,
}

/// A ballot that counts, and whose it is.
#[derive(Debug, Clone, Copy)]
pub struct Admitted<'a> {
    pub ballot: &'a CaseBallot,
    pub voter: &'a Voter,
    /// Its place among the ballots of the case.
    pub place: usize,
}

/// All ballots of a case: those that count, and those refused.
#[derive(Debug, Default)]
pub(super) struct Admission<'a> {
    pub counted: Vec<Admitted<'a>>,
    pub refused: Vec<Refused>,
    /// Whether two ballots of one member differ while the rule says not which counts.
    pub revote_unset: bool,
}

/// What makes a ballot one that can be counted in its kind of poll.
pub(super) type Readable = fn(&CaseBallot) -> bool;

/// A yes, a no, an abstention or an invalid paper.
pub(super) fn says_yes_or_no(ballot: &CaseBallot) -> bool {
    !matches!(ballot.choice, None | Some(Choice::Other(_)))
}

/// Whether it can be told if the ballot came in time.
fn datable(case: &Case, ballot: &CaseBallot) -> bool {
    let unclear = |at: &String| When::read(at).is_none();
    case.deadline.is_none() || !ballot.at.as_ref().is_some_and(unclear)
}

/// Admits or refuses each ballot; a refused one bears the first reason that holds.
pub(super) fn admit<'a>(room: &Room<'a>, readable: Readable) -> Admission<'a> {
    let case = room.case;
    let mut admission = Admission::default();
    let mut by_member: BTreeMap<usize, Vec<Admitted<'a>>> = BTreeMap::new();
    for (place, ballot) in case.ballots.iter().enumerate() {
        let line = room.place(&ballot.member);
        match line.and_then(|at| Some((at, room.voter(at)?))) {
            None => admission.refuse(place, ballot, RefusalReason::NotOnRoll),
            Some((at, voter)) => match reason(case, room.standing_at(at), voter, ballot) {
                Some(reason) => admission.refuse(place, ballot, reason),
                None if !(readable(ballot) && datable(case, ballot)) => {
                    admission.refuse(place, ballot, RefusalReason::Unreadable);
                }
                None => by_member.entry(at).or_default().push(Admitted {
                    ballot,
                    voter,
                    place,
                }),
            },
        }
    }
    for ballots in by_member.into_values() {
        admission.choose(case, ballots);
    }
    sorting::by_key(&mut admission.counted, |it| it.place);
    sorting::by_key(&mut admission.refused, |it| it.ballot);
    admission
}

/// Admits everyone's ballot, one each: no roll says who may take part in a mood poll.
pub(super) fn admit_all(case: &Case, readable: Readable) -> Admission<'_> {
    let mut admission = Admission::default();
    let mut by_member: BTreeMap<&str, Vec<Admitted<'_>>> = BTreeMap::new();
    for (place, ballot) in case.ballots.iter().enumerate() {
        if readable(ballot) {
            let ballots = by_member.entry(&ballot.member).or_default();
            ballots.push(Admitted {
                ballot,
                voter: &NOBODY,
                place,
            });
        } else {
            admission.refuse(place, ballot, RefusalReason::Unreadable);
        }
    }
    for ballots in by_member.into_values() {
        admission.choose(case, ballots);
    }
    sorting::by_key(&mut admission.counted, |it| it.place);
    sorting::by_key(&mut admission.refused, |it| it.ballot);
    admission
}

/// Stands in the roll for guests, who weigh one each.
static NOBODY: Voter = Voter {
    member: String::new(),
    right: None,
    weight: None,
    group: None,
    present: true,
    authorised: None,
    recused: false,
    proxy_for: Vec::new(),
    person: None,
};

fn reason(
    case: &Case,
    standing: Standing,
    voter: &Voter,
    ballot: &CaseBallot,
) -> Option<RefusalReason> {
    match &voter.right {
        Some(Right::Vote) => {}
        Some(Right::Consult) => return Some(RefusalReason::ConsultationOnly),
        // A right that nobody knows is none.
        Some(Right::Observe | Right::Other(_)) | None => return Some(RefusalReason::Observer),
    }
    if voter.recused {
        return Some(RefusalReason::Recused);
    }
    match standing {
        Standing::Absent => return Some(RefusalReason::Absent),
        Standing::Unauthorised => return Some(RefusalReason::NotAuthorised),
        _ if is_late(case.deadline.as_deref(), ballot.at.as_deref()) => {
            return Some(RefusalReason::Late);
        }
        Standing::OverLimit => return Some(RefusalReason::ProxyLimit),
        Standing::PassedOn => return Some(RefusalReason::ProxyNotTransitive),
        Standing::Here | Standing::Through(_) => {}
    }
    None
}

/// A day, or a moment with its day, as files have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    day: Date,
    moment: Option<Timestamp>,
}

impl When {
    /// Reads `2026-03-31`, `2026-03-31T18:00`, and with seconds and a zone (`Z` or `+02:00`).
    pub fn read(text: &str) -> Option<Self> {
        if let Some(day) = read_day(text) {
            return Some(Self { day, moment: None });
        }
        let (day, time) = text.split_once('T')?;
        let sign = |it: char| matches!(it, '+' | '-');
        let (time, east) = match time.rsplit_once(sign) {
            Some((before, zone)) => {
                let (hours, minutes) = zone.split_once(':')?;
                let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
                let seconds =
                    (hours < 24 && minutes < 60).then_some((hours * 60 + minutes) * 60)?;
                (
                    before,
                    if time.contains('-') {
                        -seconds
                    } else {
                        seconds
                    },
                )
            }
            None => (time.strip_suffix('Z').unwrap_or(time), 0),
        };
        let seconds = if time.len() == 5 { ":00" } else { "" };
        let local = read_moment(&format!("{day}T{time}{seconds}Z"))?;
        let moment = local.checked_sub(SignedDuration::from_secs(east)).ok()?;
        Some(Self {
            day: read_day(day)?,
            moment: Some(moment),
        })
    }

    /// Whether it is certainly after the other; a day lasts until its end.
    fn after(self, other: Self) -> bool {
        match (self.moment, other.moment) {
            (Some(one), Some(other)) => one > other,
            _ => self.day > other.day,
        }
    }
}

/// Whether the ballot came after the last day or moment. What bears no date is not late: it was
/// handed in in the room.
fn is_late(deadline: Option<&str>, at: Option<&str>) -> bool {
    match (deadline.and_then(When::read), at.and_then(When::read)) {
        (Some(deadline), Some(at)) => at.after(deadline),
        _ => false,
    }
}

impl<'a> Admission<'a> {
    fn refuse(&mut self, place: usize, ballot: &CaseBallot, reason: RefusalReason) {
        self.refused.push(Refused {
            member: ballot.member.clone(),
            reason,
            ballot: place,
        });
    }

    /// Of the ballots of one member one counts, as the rule has it. They stand in order of their
    /// sequence; those without one in the order in which they were handed in.
    fn choose(&mut self, case: &Case, mut ballots: Vec<Admitted<'a>>) {
        sorting::by_key(&mut ballots, |it| {
            (it.ballot.sequence.unwrap_or(0), it.place)
        });
        let differ = |one: &Admitted<'_>, other: &Admitted<'_>| !same(one.ballot, other.ballot);
        self.revote_unset |= case.rule.revote.is_none()
            && ballots.windows(2).any(|pair| match pair {
                [one, other] => differ(one, other),
                _ => false,
            });
        let last = case.rule.revote == Some(Revote::Last);
        let Some(taken) = (if last {
            ballots.last()
        } else {
            ballots.first()
        })
        .copied() else {
            return;
        };
        let rivals = |it: &Admitted<'_>| {
            taken.ballot.sequence.is_some() && it.ballot.sequence == taken.ballot.sequence
        };
        let conflict = ballots.iter().any(|it| rivals(it) && differ(it, &taken));
        for it in ballots {
            if conflict && rivals(&it) {
                self.refuse(it.place, it.ballot, RefusalReason::Conflict);
            } else if it.place == taken.place {
                self.counted.push(it);
            } else {
                self.refuse(it.place, it.ballot, RefusalReason::Duplicate);
            }
        }
    }
}

/// Whether two ballots say the same.
fn same(one: &CaseBallot, other: &CaseBallot) -> bool {
    one.choice == other.choice && one.picks == other.picks
}

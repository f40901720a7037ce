//! The case of a poll: its rule, its roll, and every ballot that was handed in.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::motions;
use crate::domain::polling::{body_of, card_of, is_circular, is_secret, roll_of};
use crate::domain::rules::RuleCard;
use crate::domain::sorting;
use crate::domain::sorting::Gather as _;
use crate::domain::tally::{Call, Case, CaseBallot, CaseRule, Totals};
use crate::domain::vocabulary::{RefusalReason, SeatRole};
use crate::domain::votes::{Ballot, Poll, PollOption, Refusal};

/// What is judged in a poll: as it stands while it is open, and from the frozen roll once it is
/// closed. Ballots that were refused are in it too, so that the tally refuses them itself.
#[must_use]
pub fn case_of(cluster: &Cluster, poll: &Poll, today: Date) -> Case {
    let card = card_of(cluster, poll);
    let circular = is_circular(poll, card);
    let rule = CaseRule {
        circular,
        ..card.map(rule_of).unwrap_or_default()
    };
    let by_name = cluster.ballots.values().any(|it| it.poll == poll.id);
    let totals = totals(poll).filter(|_| !by_name);
    Case {
        rule,
        roll: roll_of(cluster, poll, today),
        ballots: match totals {
            Some(_) => Vec::new(),
            None => handed(cluster, poll)
                .into_iter()
                .map(|it| it.ballot)
                .collect(),
        },
        totals,
        chair: chair(cluster, poll),
        secret: is_secret(poll, card),
        deadline: poll
            .closes
            .filter(|_| circular)
            .map(|last| last.to_string()),
        call: call(cluster, poll, card),
        lot: poll.lot.clone(),
    }
}

/// The parts of a card that a verdict depends on.
#[must_use]
pub fn rule_of(card: &RuleCard) -> CaseRule {
    CaseRule {
        quorum: card.quorum.clone(),
        majority: card.majority.clone(),
        tie: card.tie.clone(),
        weights: card.weights.clone(),
        authority: card.authority.clone(),
        proxies_per_holder: card.proxies_per_holder,
        revote: card.revote.clone(),
        second_call: card.second_call.clone(),
        circular: card.circular.unwrap_or(false),
        returns: card.circular_returns,
        consent: card.circular_consent.clone(),
        groups: card
            .groups
            .iter()
            .map(|group| (group.name.clone(), group.share))
            .collect(),
    }
}

/// Whether a refused ballot was one of this poll at all. What could not be read, belongs to another
/// poll or bears no valid signature never came before the roll. By file, two ballots in conflict are
/// told apart by their bytes, also where they say the same: that is settled before they are counted.
#[must_use]
pub fn came_before_the_roll(refusal: &Refusal) -> bool {
    let elsewhere = matches!(
        refusal.reason,
        Some(RefusalReason::Unreadable | RefusalReason::Foreign | RefusalReason::Unsigned)
    );
    let settled = refusal.reason == Some(RefusalReason::Conflict) && refusal.file.is_some();
    refusal.member.is_some() && !elsewhere && !settled
}

/// A ballot that was handed in, and the record that holds it.
#[derive(Debug, Clone)]
pub struct Handed<'c> {
    pub ballot: CaseBallot,
    pub source: Source<'c>,
}

/// What became of a ballot so far.
#[derive(Debug, Clone, Copy)]
pub enum Source<'c> {
    Taken(&'c Ballot),
    Refused(&'c Refusal),
}

/// Every ballot handed in, in the order of the case: those that were taken first, each member's
/// numbered as they came.
#[must_use]
pub fn handed<'c>(cluster: &'c Cluster, poll: &Poll) -> Vec<Handed<'c>> {
    let ids = |picks: &[Id<PollOption>]| -> Vec<String> {
        picks.iter().map(|it| it.as_str().to_owned()).collect()
    };
    let taken = cluster.ballots.values().filter(|it| it.poll == poll.id);
    let taken = taken.map(|ballot| Handed {
        ballot: CaseBallot {
            member: ballot.member.as_str().to_owned(),
            choice: ballot.choice.clone(),
            picks: ids(&ballot.picks),
            at: ballot.at.map(|day| day.to_string()),
            sequence: ballot.sequence,
        },
        source: Source::Taken(ballot),
    });
    let refused = cluster.refusals.values().filter(|it| it.poll == poll.id);
    let refused = refused.filter(|it| came_before_the_roll(it));
    let refused = refused.filter_map(|refusal| {
        Some(Handed {
            ballot: CaseBallot {
                member: refusal.member.as_ref()?.as_str().to_owned(),
                choice: refusal.choice.clone(),
                picks: ids(&refusal.picks),
                at: refusal.at.map(|day| day.to_string()),
                sequence: refusal.sequence,
            },
            source: Source::Refused(refusal),
        })
    });
    let mut all: Vec<Handed<'c>> = taken.chain(refused).collect();
    number(&mut all);
    all
}

/// Ballots that a member gave without numbers, as in a meeting, are no conflict: they came one after
/// the other, by their days and, on one day, as they were taken down.
fn number(handed: &mut [Handed<'_>]) {
    let mut of_member: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, Handed { ballot, .. }) in handed.iter().enumerate() {
        of_member
            .entry(ballot.member.clone())
            .or_default()
            .push(place);
    }
    for mut places in of_member.into_values().filter(|places| places.len() > 1) {
        sorting::by_key(&mut places, |place| {
            handed.get(*place).and_then(|it| it.ballot.at.clone())
        });
        let mut used: BTreeSet<u32> = places
            .iter()
            .filter_map(|place| handed.get(*place)?.ballot.sequence)
            .gathered();
        for place in places {
            let unnumbered = |it: &&mut Handed<'_>| it.ballot.sequence.is_none();
            let Some(handed) = handed.get_mut(place).filter(unnumbered) else {
                continue;
            };
            let free = (1..=u32::MAX).find(|number| !used.contains(number));
            used.extend(free);
            handed.ballot.sequence = free;
        }
    }
}

/// Ballots counted without names: as the poll has them, else as its recorded result has them.
fn totals(poll: &Poll) -> Option<Totals> {
    if poll.totals.is_some() {
        return poll.totals.clone();
    }
    let result = poll.result.as_ref().filter(|_| motions::is_closed(poll))?;
    // Without a yes or a no nothing was counted: an election has its counts in its options.
    result.yes.or(result.no)?;
    let sum = [result.yes, result.no, result.abstain, result.invalid]
        .into_iter()
        .flatten()
        .map(u64::from)
        .fold(0_u64, u64::saturating_add);
    Some(Totals {
        yes: result.yes.map(u64::from),
        no: result.no.map(u64::from),
        abstain: result.abstain.map(u64::from),
        invalid: result.invalid.map(u64::from),
        handed_in: Some(result.total.map_or(sum, u64::from)),
    })
}

/// Which call it is: the poll's own word, else that of a meeting that repeats another. What is new
/// there is called for the first time, where the card gives its relief to the same items alone.
fn call(cluster: &Cluster, poll: &Poll, card: Option<&RuleCard>) -> Call {
    let mut call = poll.call.clone().unwrap_or_else(|| {
        let meeting = poll
            .meeting
            .as_ref()
            .and_then(|it| cluster.meetings.get(it));
        let rule = card.and_then(|card| card.second_call.as_ref());
        let same_only = rule.is_some_and(|rule| rule.same_agenda_only == Some(true));
        let again = meeting.filter(|it| !(same_only && is_new(cluster, it, poll)));
        match again.and_then(|meeting| meeting.repeat_of.as_ref()) {
            Some(first) => Call {
                number: Some(2),
                second_call_announced: first.announced,
                item_announced: None,
            },
            None => Call::default(),
        }
    });
    if card.and_then(|card| card.item_announced) == Some(false) {
        call.item_announced = None;
    }
    call
}

/// Whether a poll stood on no item of the meeting that this one repeats, neither itself nor what it
/// follows or amends. Where that agenda is not known, nothing is new.
fn is_new(cluster: &Cluster, meeting: &Meeting, poll: &Poll) -> bool {
    let items_of = |meeting: Option<&Id<Meeting>>| -> Vec<&AgendaItem> {
        let items = cluster.agenda_items.values();
        items.filter(|it| Some(&it.meeting) == meeting).collect()
    };
    let (first, here) = (
        items_of(meeting.repeats.as_ref()),
        items_of(Some(&meeting.id)),
    );
    let puts = |item: &AgendaItem, poll: &Id<Poll>| item.poll.as_ref() == Some(poll);
    let named = |poll: &Id<Poll>| first.iter().any(|it| puts(it, poll));
    // An item that goes along in its own words may get its motion only now.
    let worded = |poll: &Id<Poll>| {
        let mut items = here.iter().filter(|it| puts(it, poll));
        items.any(|it| first.iter().any(|other| other.text == it.text))
    };
    let stood = |poll: &Poll| {
        named(&poll.id) || worded(&poll.id) || poll.follows.as_ref().is_some_and(named)
    };
    let amended = poll.amends.as_ref().and_then(|it| cluster.polls.get(it));
    !first.is_empty() && !stood(poll) && !amended.is_some_and(stood)
}

/// The member for whom the chair sits: as the attendance has it, else the chair's own member; of a
/// poll without a meeting, the chair of the body.
fn chair(cluster: &Cluster, poll: &Poll) -> Option<String> {
    let meeting = poll
        .meeting
        .as_ref()
        .and_then(|it| cluster.meetings.get(it));
    let person = match meeting {
        Some(meeting) => meeting.chair.clone()?,
        None => {
            let body = body_of(cluster, poll)?;
            let seats = cluster.seats_with_role(&body.id, &SeatRole::Chair);
            let seat = seats.first()?;
            if let Some(member) = &seat.member {
                return Some(member.as_str().to_owned());
            }
            seat.person.clone()?
        }
    };
    let sat_for = cluster.attendances.values().find(|row| {
        Some(&row.meeting) == poll.meeting.as_ref() && row.person.as_ref() == Some(&person)
    });
    let member = match sat_for {
        Some(row) => Some(&row.member),
        None => cluster.people.get(&person)?.member.as_ref(),
    };
    member.map(|member| member.as_str().to_owned())
}

//! From the records of a poll to what is judged, and from a verdict back to records.
//!
//! It knows records and rule cards, hands a [`Case`](crate::domain::tally::Case) to the tally, and
//! turns what people ask for (open, close, call again) into one command. It judges nothing itself.
//!
//! - [`case`]: the case of a poll, ballots and refusals in the order in which they came
//! - [`count`]: what a poll comes to, and in what a recorded result differs from it
//! - [`opening`], [`closing`], [`again`]: what people ask for, as one command each
//! - [`roll`]: who is on the roll, with which right, who is in the room and may decide

pub mod again;
pub mod case;
pub mod closing;
pub mod count;
pub mod opening;
pub mod roll;

pub use self::again::{Again, AgainRefusal, SecondCall, run_off, second_call};
pub use self::case::{case_of, rule_of};
pub use self::closing::{CloseRefusal, Closing, close};
pub use self::count::{
    Count, Difference, Judged, contest_of, count, differences, method_of, options_of,
};
pub use self::opening::{NewId, OpenRefusal, living_card, may_open, open};
pub use self::roll::{Reading, reading_of, roll_of};

use crate::domain::cluster::Cluster;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::rules::{RuleCard, Secrecy};
use crate::domain::structure::Body;
use crate::domain::vocabulary::PollKind;
use crate::domain::votes::Poll;

/// The card by which a poll is decided: its frozen copy, once it was opened.
#[must_use]
pub fn card_of<'c>(cluster: &'c Cluster, poll: &Poll) -> Option<&'c RuleCard> {
    cluster.rule_cards.get(poll.rule.as_ref()?)
}

/// The body that decides: the poll's own, else that of its meeting.
#[must_use]
pub fn body_of<'c>(cluster: &'c Cluster, poll: &'c Poll) -> Option<&'c Body> {
    let of_meeting = || {
        let meeting = cluster.meetings.get(poll.meeting.as_ref()?)?;
        Some(&meeting.body)
    };
    let body = poll.body.as_ref().or_else(of_meeting)?;
    cluster.bodies.get(body)
}

/// The day whose roll counts: that of the meeting; of a vote by file its last day, and today as
/// long as it runs.
#[must_use]
pub fn day_of(cluster: &Cluster, poll: &Poll, today: Date) -> Date {
    let closed = motions::is_closed(poll);
    let meeting = poll
        .meeting
        .as_ref()
        .and_then(|meeting| cluster.meetings.get(meeting));
    match meeting {
        Some(meeting) => meeting.date,
        None if closed => poll.closes.or(poll.opens).unwrap_or(today),
        None => poll.closes.map_or(today, |last| last.min(today)),
    }
}

/// Whether the poll is taken by file, between meetings, so that nobody has to be in a room.
#[must_use]
pub fn is_circular(poll: &Poll, card: Option<&RuleCard>) -> bool {
    card.and_then(|card| card.circular).unwrap_or_else(|| {
        poll.poll_kind == Some(PollKind::Circular)
            || (poll.meeting.is_none() && poll.closes.is_some())
    })
}

/// Whether only totals are known, by the poll's own word or by the card's.
#[must_use]
pub fn is_secret(poll: &Poll, card: Option<&RuleCard>) -> bool {
    let by_card = card.and_then(|card| card.secrecy.as_ref()) == Some(&Secrecy::Secret);
    by_card || poll.open_ballot == Some(false)
}

/// Whether what each voter chose stays with those who keep the roll: it is in no report, on no wall
/// and on nobody's card, though the count can be made again from it.
#[must_use]
pub fn hides_names(poll: &Poll, card: Option<&RuleCard>) -> bool {
    let by_card = card.and_then(|card| card.secrecy.as_ref()) == Some(&Secrecy::NamesHidden);
    by_card || is_secret(poll, card)
}

/// How many ballots a poll has, whether they counted, were refused or are known by totals alone.
#[must_use]
pub fn handed_in(cluster: &Cluster, poll: &Poll) -> usize {
    let taken = cluster.ballots.values().filter(|it| it.poll == poll.id);
    let refused = cluster.refusals.values().filter(|it| it.poll == poll.id);
    let totals = poll.totals.as_ref().map_or(0, |totals| {
        [totals.yes, totals.no, totals.abstain, totals.invalid]
            .into_iter()
            .flatten()
            .fold(0_usize, |sum, count| {
                sum.saturating_add(usize::try_from(count).unwrap_or(usize::MAX))
            })
    });
    taken.count() + refused.count() + totals
}

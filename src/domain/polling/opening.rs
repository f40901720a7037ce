//! Opening a poll: what must be settled first, and the frozen copy of the rule card.

use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::motions::{self, MotionRefusal};
use crate::domain::polling::{card_of, case_of, method_of, options_of};
use crate::domain::record::Typed as _;
use crate::domain::rules::{Method, RuleCard};
use crate::domain::tally::{Call, Case, Reason, judge};
use crate::domain::vocabulary::{MotionState, PollKind};
use crate::domain::votes::Poll;

/// Where new ids come from; the word says for what.
pub type NewId<'a> = &'a mut dyn FnMut(&str) -> RecordId;

/// Why a poll cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OpenRefusal {
    #[error("there is no such poll")]
    NoSuchPoll,
    #[error(transparent)]
    Step(#[from] MotionRefusal),
    /// The method is frozen before opening, and the options with it.
    #[error("a choice needs at least two options, an election at least one")]
    NoOptions,
    /// Whoever holds the only weight of its kind could be read from the count.
    #[error("the vote is secret, but its weights would tell who voted how")]
    WeightsIdentify,
}

/// Opens a poll: its card is copied and the copy is frozen with it, the state goes on, and the step
/// enters its history.
///
/// # Errors
/// The first reason against it.
pub fn open(
    cluster: &Cluster,
    poll: &Id<Poll>,
    today: Date,
    new_id: NewId,
) -> Result<Command, OpenRefusal> {
    let poll = cluster.polls.get(poll).ok_or(OpenRefusal::NoSuchPoll)?;
    may_open(cluster, poll, today)?;
    let mut commands = Vec::new();
    let mut fields = vec![("state".to_owned(), Some(MotionState::Open.as_str().into()))];
    if let Some(card) = card_of(cluster, poll) {
        let copy = frozen(card, &new_id("ruleCard"));
        fields.push(("rule".to_owned(), Some(copy.id.as_str().into())));
        commands.push(Command::Create(copy.to_record()));
    }
    if poll.opens.is_none() {
        fields.push(("opens".to_owned(), Some(today.to_string().into())));
    }
    commands.push(Command::Set {
        record: poll.id.record(),
        fields,
    });
    let step = motions::step_record(&poll.id, &MotionState::Open, today, &new_id("motionStep"));
    commands.push(Command::Create(step));
    Ok(Command::All(commands))
}

/// Whether a poll may be opened today.
///
/// # Errors
/// The first reason against it.
pub fn may_open(cluster: &Cluster, poll: &Poll, today: Date) -> Result<(), OpenRefusal> {
    motions::may(cluster, poll, &MotionState::Open, today)?;
    let card = card_of(cluster, poll);
    let options = options_of(cluster, &poll.id).len();
    let by_options = matches!(
        method_of(poll, card),
        Method::Plurality
            | Method::Approval
            | Method::Dots
            | Method::InstantRunOff
            | Method::Schulze
    );
    let elects = poll.poll_kind == Some(PollKind::Election);
    if (by_options && options < 2) || (elects && options < 1) {
        return Err(OpenRefusal::NoOptions);
    }
    // Asked of the roll alone: neither the call nor ballots are known yet.
    let case = case_of(cluster, poll, today);
    let asked = judge(&Case {
        ballots: Vec::new(),
        totals: None,
        call: Call::default(),
        ..case
    });
    if asked.reason == Some(Reason::WeightsIdentify) {
        return Err(OpenRefusal::WeightsIdentify);
    }
    Ok(())
}

/// The copy by which a poll is decided. A poll that comes back is opened under the card as it stands
/// now, not under the copy of its first opening.
fn frozen(card: &RuleCard, id: &RecordId) -> RuleCard {
    RuleCard {
        id: id.into(),
        copy_of: Some(card.copy_of.clone().unwrap_or_else(|| card.id.clone())),
        order: None,
        ..card.clone()
    }
}

/// The card that people edit: a frozen copy leads back to it.
#[must_use]
pub fn living_card<'c>(cluster: &'c Cluster, poll: &Poll) -> Option<&'c RuleCard> {
    let card = card_of(cluster, poll)?;
    let original = card.copy_of.as_ref();
    Some(
        original
            .and_then(|id| cluster.rule_cards.get(id))
            .unwrap_or(card),
    )
}

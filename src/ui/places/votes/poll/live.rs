//! The poll as it stands, for its page: its phase, and whose ballot would be refused now.

use std::collections::BTreeMap;

use super::desk::Phase;
use crate::domain::measure::Date;
use crate::domain::motions;
use crate::domain::sorting::Gather as _;
use crate::domain::tally::{Case, CaseBallot, judge};
use crate::domain::vocabulary::{Choice, MotionState, RefusalReason};
use crate::domain::votes::Poll;

/// Where the poll stands.
pub fn phase_of(poll: &Poll) -> Phase {
    if motions::is_closed(poll) {
        Phase::Closed
    } else if motions::state_of(poll) == MotionState::Open {
        Phase::Open
    } else {
        Phase::Before
    }
}

/// Whose ballot would be refused now, and why. The tally itself is asked, with a ballot of everyone.
pub fn barred(case: &Case, today: Date) -> BTreeMap<String, RefusalReason> {
    let ballot = |member: &String| CaseBallot {
        member: member.clone(),
        choice: Some(Choice::Yes),
        at: Some(today.to_string()),
        ..CaseBallot::default()
    };
    let everyone = Case {
        ballots: case.roll.iter().map(|it| ballot(&it.member)).collect(),
        totals: None,
        ..case.clone()
    };
    let refused = judge(&everyone).refused.into_iter();
    refused.map(|it| (it.member, it.reason)).gathered()
}

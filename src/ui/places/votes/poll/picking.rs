//! Ballots that choose among options: one, several, in order of preference, or points. Options are
//! chosen by their number, with a press or with the key of the digit.

use leptos::prelude::*;

use super::desk::{Desk, Line};
use super::record::Recorded;
use crate::domain::cluster::Cluster;
use crate::domain::id::Id;
use crate::domain::rules::Method;
use crate::domain::vocabulary::PollKind;
use crate::domain::votes::{Poll, PollOption};

/// What one ballot of a poll says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Yes, no, abstention.
    Choice,
    One,
    /// At most so many.
    Several(usize),
    /// In order of preference.
    Ranked,
    /// At most so many points.
    Points(usize),
}

/// What a ballot of the poll says, by its rule, else by its kind.
pub fn way_of(cluster: &Cluster, poll: &Poll) -> Way {
    let options = cluster.poll_options.values();
    let options = options.filter(|it| it.poll == poll.id).count();
    if options == 0 {
        return Way::Choice;
    }
    let card = poll.rule.as_ref().and_then(|id| cluster.rule_cards.get(id));
    let most = |set: Option<u32>, else_: usize| {
        set.and_then(|it| usize::try_from(it).ok()).unwrap_or(else_)
    };
    let seats = most(poll.seats, 1);
    match (card.and_then(|it| it.method.as_ref()), &poll.poll_kind) {
        (Some(Method::InstantRunOff | Method::Schulze), _) => Way::Ranked,
        (Some(Method::Dots), _) | (None, Some(PollKind::DotVote)) => {
            Way::Points(most(poll.max_points, options))
        }
        (Some(Method::Approval), _)
        | (None, Some(PollKind::ApprovalVote | PollKind::Consultative)) => {
            Way::Several(most(poll.max_choices, options))
        }
        _ if seats > 1 => Way::Several(most(poll.max_choices, seats)),
        _ => match most(poll.max_choices, 1) {
            0 | 1 => Way::One,
            several => Way::Several(several),
        },
    }
}

/// What a ballot says, tracked.
pub fn way(desk: Desk) -> Way {
    desk.way.get()
}

pub fn way_now(desk: Desk) -> Way {
    desk.way.get_untracked()
}

/// The numbers of the options, as keys; ten and more have none of their own.
pub fn numbers(desk: Desk) -> Vec<String> {
    let count = desk.options.with_untracked(Vec::len).min(9);
    (1..=count).map(|it| it.to_string()).collect()
}

/// An option is pressed for a member.
pub fn press(desk: Desk, member: &str, at: usize) {
    let words = desk.words();
    let Some(option) = desk.options.with_untracked(|it| it.get(at).cloned()) else {
        return;
    };
    let line = desk.line_now(member);
    let said = line
        .and_then(|it| it.said)
        .map(|it| it.picks)
        .unwrap_or_default();
    let (before, most) = (said.len(), most(way_now(desk)));
    let picks = changed(said, &option.0, way_now(desk));
    if picks.len() > most || (picks.len() == before && before == most && most > 1) {
        desk.say(words.polls_no_more(most));
        return;
    }
    let recorded = desk.pick(member, &picks);
    let what = written_by(desk, &picks);
    desk.say(super::keys::told(desk, member, &what, &recorded));
    if let Recorded::Not = recorded {
        desk.say(String::new());
    }
}

fn most(way: Way) -> usize {
    match way {
        Way::One => 1,
        Way::Several(most) | Way::Points(most) => most,
        Way::Choice | Way::Ranked => usize::MAX,
    }
}

/// The picks after an option was pressed: a press on one that stands takes it back, in a ranking
/// with all that came after it.
fn changed(
    mut picks: Vec<Id<PollOption>>,
    option: &Id<PollOption>,
    way: Way,
) -> Vec<Id<PollOption>> {
    let stands = picks.iter().position(|it| it == option);
    match (way, stands) {
        (Way::One, Some(_)) => Vec::new(),
        (Way::One, None) => vec![option.clone()],
        (Way::Ranked, Some(at)) => {
            picks.truncate(at);
            picks
        }
        (Way::Several(_), Some(at)) => {
            picks.remove(at);
            picks
        }
        _ => {
            picks.push(option.clone());
            picks
        }
    }
}

/// The picks of a ballot by number: "2 › 1 › 3" for a ranking, "1 · 3" for a choice.
pub fn written(desk: Desk, line: Option<&Line>) -> String {
    let picks = line.and_then(|it| it.said.as_ref()).map(|it| &it.picks);
    picks.map(|it| written_by(desk, it)).unwrap_or_default()
}

fn written_by(desk: Desk, picks: &[Id<PollOption>]) -> String {
    let between = if way_now(desk) == Way::Ranked {
        " › "
    } else {
        " · "
    };
    desk.options.with_untracked(|options| {
        let number = |id: &Id<PollOption>| options.iter().position(|it| it.0 == *id);
        let numbers = picks
            .iter()
            .filter_map(number)
            .map(|at| (at + 1).to_string());
        numbers.collect::<Vec<_>>().join(between)
    })
}

//! A meeting that lacked its quorum, called again for what waits for a decision.

use serde_json::Map;

use super::items::{decides, items_of};
use super::quorum::{quorum_now, usual_card};
use super::{RunRefusal, running};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{AgendaItem, FirstCall, Meeting};
use crate::domain::motions;
use crate::domain::polling::{self, Again, NewId, SecondCall};
use crate::domain::record::Typed as _;
use crate::domain::vocabulary::{ItemState, MotionState};

/// When a meeting is called again, and what the invitation says of it.
#[derive(Debug, Clone)]
pub struct Repeat {
    pub date: Date,
    pub start: Option<TimeOfDay>,
    /// The warning of the invitation, in the organisation's words.
    pub warning: Option<String>,
}

/// Whether a meeting has been repeated.
#[must_use]
pub fn repeated<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Option<&'c Meeting> {
    let mut meetings = cluster.meetings.values();
    meetings.find(|it| it.repeats.as_ref() == Some(meeting))
}

/// When a second call is due: as announced, else in as many weeks as the rule gives at most, else in
/// two.
#[must_use]
pub fn due_again(cluster: &Cluster, meeting: &Meeting) -> (Date, Option<TimeOfDay>) {
    if let Some(call) = &meeting.second_call {
        return (call.date, call.start.or(meeting.start));
    }
    let rule = usual_card(cluster, meeting).and_then(|it| it.second_call.as_ref());
    let weeks = rule.and_then(|it| it.within_weeks).unwrap_or(2).min(52);
    let days = jiff::Span::new().days(i64::from(weeks) * 7);
    let date = meeting.date.checked_add(days).unwrap_or(meeting.date);
    (date, meeting.start)
}

/// Drafts the second call of a meeting that lacked its quorum: a meeting of its own with the same
/// items, as far as they wait for a decision. Motions that were not put go along; those that failed
/// for want of a quorum follow as new ones, under the relief of the rule where the first invitation
/// announced it or the rule does not ask for that.
///
/// # Errors
/// When it has been called again, nothing waits, or the day is not one that the rule allows.
pub fn call_again(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    today: Date,
    repeat: Repeat,
    new_id: NewId,
) -> Result<(Command, RecordId), RunRefusal> {
    let first = running(cluster, meeting)?;
    if let Some(again) = repeated(cluster, &first.id) {
        return Err(RunRefusal::Again(again.date));
    }
    if (repeat.date, repeat.start) <= (first.date, first.start) {
        return Err(RunRefusal::NotAfter);
    }
    let rule = usual_card(cluster, first).and_then(|it| it.second_call.clone());
    let weeks = rule.as_ref().and_then(|it| it.within_weeks);
    let latest = weeks.and_then(|weeks| {
        let days = jiff::Span::new().days(i64::from(weeks.min(520)) * 7);
        first.date.checked_add(days).ok()
    });
    if let (Some(weeks), Some(latest)) = (weeks, latest)
        && latest < repeat.date
    {
        return Err(RunRefusal::TooLate { weeks });
    }
    let waiting = |item: &&AgendaItem| {
        let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
        match poll.map(motions::state_of) {
            Some(MotionState::NotQuorate) => true,
            Some(state) => !motions::is_closed_state(&state),
            None => decides(cluster, item) && item.state != Some(ItemState::Done),
        }
    };
    let items: Vec<&AgendaItem> = items_of(cluster, &first.id)
        .into_iter()
        .filter(waiting)
        .collect();
    if items.is_empty() {
        return Err(RunRefusal::NothingLeft);
    }
    let announced = first.second_call.is_some();
    let count = quorum_now(cluster, first, today);
    let count = count.map(|it| (it.present, it.needed));
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let kept = first.quorum.as_ref().map(|it| (it.present, it.needed));
    let count = kept.or(count.map(|(present, needed)| (small(present), small(needed))));
    let id = new_id("meeting");
    let next: Id<Meeting> = (&id).into();
    let again = Meeting {
        id: next.clone(),
        date: repeat.date,
        start: repeat.start,
        invited: None,
        quorum: None,
        end: None,
        invitation: repeat.warning,
        second_call: None,
        repeats: Some(first.id.clone()),
        cancelled: None,
        opening_text: None,
        closing_text: None,
        repeat_of: Some(FirstCall {
            date: first.date,
            start: first.start,
            present: count.map(|it| it.0),
            needed: count.map(|it| it.1),
            announced: Some(announced),
        }),
        extra: Map::new(),
        ..first.clone()
    };
    let mut commands = vec![Command::Create(again.to_record())];
    for item in items {
        let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
        let mut follower = item.poll.clone();
        if let Some(poll) = poll {
            if motions::state_of(poll) == MotionState::NotQuorate {
                let relief = rule
                    .as_ref()
                    .filter(|it| it.allowed)
                    .is_some_and(|it| announced || it.must_be_announced != Some(true));
                let again = Again {
                    meeting: Some(next.clone()),
                    closes: None,
                    second_call: relief.then_some(SecondCall {
                        announced: Some(announced),
                    }),
                };
                // The day was judged above; the new meeting is not on record yet.
                let drafted =
                    polling::second_call(cluster, &poll.id, first.date, again, &mut *new_id);
                let Ok((command, poll)) = drafted else {
                    continue;
                };
                commands.push(command);
                follower = Some((&poll).into());
            } else {
                let to = Some(id.as_str().into());
                commands.push(Command::set(&poll.id.record(), "meeting", to));
            }
        }
        let copy = AgendaItem {
            id: (&new_id("agendaItem")).into(),
            meeting: next.clone(),
            poll: follower,
            state: None,
            began: None,
            ended: None,
            minutes: None,
            from_floor: None,
            extra: Map::new(),
            ..item.clone()
        };
        commands.push(Command::Create(copy.to_record()));
    }
    Ok((Command::All(commands), id))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::super::testing::{at, counter, house};
    use super::*;
    use crate::domain::findings::builder::TODAY;
    use crate::domain::testing::{applied, read};

    #[test]
    fn the_second_call_takes_along_what_waits_for_a_decision_and_any_number_will_do() {
        let mut house = house(json!([]));
        let again = Repeat {
            date: date(2025, 12, 7),
            start: at("10:00"),
            warning: Some("Any number will do.".to_owned()),
        };
        let (command, id) = call_again(
            &read(&house),
            &Id::new("mt"),
            TODAY,
            again.clone(),
            &mut counter(),
        )
        .unwrap();
        house = applied(&house, &command);
        let cluster = read(&house);
        let next = cluster.meetings.get(&id).unwrap();
        let first = next.repeat_of.clone().unwrap();
        assert_eq!((first.present, first.needed), (Some(1), Some(2)));
        let items = items_of(&cluster, &next.id);
        let texts: Vec<&str> = items.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["Fees"]);
        let twice = call_again(&cluster, &Id::new("mt"), TODAY, again, &mut counter());
        assert_eq!(twice, Err(RunRefusal::Again(date(2025, 12, 7))));
    }

    #[test]
    fn a_second_call_after_the_weeks_of_the_rule_is_refused() {
        let house = house(json!([]));
        let late = Repeat {
            date: date(2026, 1, 30),
            start: None,
            warning: None,
        };
        let refused = call_again(&read(&house), &Id::new("mt"), TODAY, late, &mut counter());
        assert_eq!(refused, Err(RunRefusal::TooLate { weeks: 4 }));
    }
}

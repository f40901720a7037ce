//! Whether enough are there: asked of the tally for each item, by its own rule, before it is called.

use serde_json::json;

use super::items::{decides, items_of};
use super::{RunRefusal, running};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::Date;
use crate::domain::meetings::{AgendaItem, Attendance, Meeting, RecordedQuorum};
use crate::domain::motions;
use crate::domain::polling::{self, case_of, living_card};
use crate::domain::record::{Kind, Record};
use crate::domain::roster;
use crate::domain::rules::{QuorumBase, RuleCard};
use crate::domain::sorting;
use crate::domain::tally::{Answer, QuorumAnswer, Voter, judge};
use crate::domain::vocabulary::{BodyType, ItemState, PollKind, Right};
use crate::domain::votes::Poll;

/// Whether enough are there for an item, and by which rule.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemQuorum {
    pub decides: bool,
    pub card: Option<Id<RuleCard>>,
    /// Unset where the rule has none, or nobody keeps a list.
    pub answer: Option<QuorumAnswer>,
    /// Who leaves the roll of this item for a conflict of interest.
    pub recused: usize,
    /// Whether the item has been decided: then the light says how it was.
    pub closed: bool,
}

impl ItemQuorum {
    /// How many are missing.
    #[must_use]
    pub fn missing(&self) -> u64 {
        self.answer
            .filter(|it| !it.met)
            .map_or(0, |it| it.needed.saturating_sub(it.present))
    }
}

/// The card by which a body decides in its meetings: that of its last motion; without one, the first
/// card for meetings that counts as the body does.
#[must_use]
pub fn usual_card<'c>(cluster: &'c Cluster, meeting: &Meeting) -> Option<&'c RuleCard> {
    let in_room = |card: &&RuleCard| card.circular != Some(true) && card.copy_of.is_none();
    let mut polls: Vec<&Poll> = cluster
        .polls
        .values()
        .filter(|poll| polling::body_of(cluster, poll).is_some_and(|it| it.id == meeting.body))
        .collect();
    let day = |poll: &Poll| {
        let of = poll
            .meeting
            .as_ref()
            .and_then(|it| cluster.meetings.get(it));
        of.map(|it| it.date).filter(|day| *day <= meeting.date)
    };
    sorting::by_key(&mut polls, |poll| day(poll));
    let mut used = polls.iter().rev().filter(|poll| day(poll).is_some());
    let used = used.find_map(|poll| living_card(cluster, poll).filter(in_room));
    let by_seats = cluster.bodies.get(&meeting.body).is_some_and(|body| {
        body.body_type != Some(BodyType::Assembly)
            && cluster.seats.values().any(|seat| seat.body == body.id)
    });
    let fits = |card: &&RuleCard| {
        let base = card.quorum.as_ref().map(|it| it.base == QuorumBase::Seats);
        base.is_none_or(|base| base == by_seats)
    };
    used.or_else(|| {
        let cards = roster::in_order(&cluster.rule_cards).into_iter();
        cards.filter(in_room).find(fits)
    })
}

/// A motion that stands for whatever a meeting could decide now, by a card.
fn probe(meeting: &Meeting, card: Option<&RuleCard>) -> Option<Poll> {
    let record = Record::new(Kind::Poll, "probe")
        .with("title", "")
        .with("pollKind", PollKind::Motion.as_str())
        .with("body", meeting.body.as_str())
        .with("meeting", meeting.id.as_str());
    let record = match card {
        Some(card) => record.with("rule", card.id.as_str()),
        None => record,
    };
    record.read().ok()
}

/// The roll of a meeting as it stands, by the body's usual card, and what it comes to.
#[must_use]
pub fn roll_of(cluster: &Cluster, meeting: &Meeting, today: Date) -> (Vec<Voter>, Option<Answer>) {
    let card = usual_card(cluster, meeting);
    let Some(poll) = probe(meeting, card) else {
        return (Vec::new(), None);
    };
    let case = case_of(cluster, &poll, today);
    let answer = judge(&case);
    (case.roll, Some(answer))
}

/// Whether anybody keeps a list of who is there.
#[must_use]
pub fn is_listed(cluster: &Cluster, meeting: &Id<Meeting>) -> bool {
    let of_meeting = |row: &Attendance| row.meeting == *meeting;
    cluster.attendances.values().any(of_meeting)
}

/// Whether enough are there for whatever the meeting could decide by its usual rule.
#[must_use]
pub fn quorum_now(cluster: &Cluster, meeting: &Meeting, today: Date) -> Option<QuorumAnswer> {
    if !is_listed(cluster, &meeting.id) {
        return None;
    }
    roll_of(cluster, meeting, today).1?.quorum
}

/// The light of every item, in order: by the rule of its motion, else by the body's usual one.
#[must_use]
pub fn lights(
    cluster: &Cluster,
    meeting: &Meeting,
    today: Date,
) -> Vec<(Id<AgendaItem>, ItemQuorum)> {
    let usual = usual_card(cluster, meeting);
    // Most items have no motion of their own, and the roll is asked for once.
    let now = quorum_now(cluster, meeting, today);
    let light = |item: &AgendaItem| {
        let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
        let decides = decides(cluster, item);
        let Some(poll) = poll else {
            return ItemQuorum {
                decides,
                card: usual.map(|it| it.id.clone()),
                answer: now,
                recused: 0,
                closed: false,
            };
        };
        let asked = Poll {
            rule: poll.rule.clone().or(usual.map(|it| it.id.clone())),
            ..poll.clone()
        };
        let case = case_of(cluster, &asked, today);
        let known = polling::reading_of(cluster, &asked) != polling::Reading::Unknown
            && !case.rule.circular;
        ItemQuorum {
            decides,
            card: asked.rule.clone(),
            recused: case.roll.iter().filter(|it| it.recused).count(),
            answer: judge(&case).quorum.filter(|_| known),
            closed: motions::is_closed(poll),
        }
    };
    items_of(cluster, &meeting.id)
        .into_iter()
        .map(|item| (item.id.clone(), light(item)))
        .collect()
}

/// What a meeting without its quorum may still do, and what it may not: places on the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Without {
    pub may: Vec<usize>,
    pub may_not: Vec<usize>,
}

/// Looked at for the items that are not dealt with yet.
#[must_use]
pub fn without_quorum(cluster: &Cluster, meeting: &Meeting, today: Date) -> Option<Without> {
    let lights = lights(cluster, meeting, today);
    let now = quorum_now(cluster, meeting, today);
    let short = now.is_some_and(|it| !it.met);
    let items = items_of(cluster, &meeting.id);
    let mut without = Without::default();
    for (at, ((_, light), item)) in lights.iter().zip(items).enumerate() {
        if light.closed || matches!(item.state, Some(ItemState::Done)) {
            continue;
        }
        if light.decides && light.answer.is_some_and(|it| !it.met) {
            without.may_not.push(at + 1);
        } else {
            without.may.push(at + 1);
        }
    }
    (short || !without.may_not.is_empty()).then_some(without)
}

/// The quorum as the minutes keep it.
fn recorded(answer: QuorumAnswer, roll: &[Voter]) -> RecordedQuorum {
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let lacking = roll
        .iter()
        .filter(|it| it.present && it.right == Some(Right::Vote) && it.authorised == Some(false));
    let lacking = u32::try_from(lacking.count()).unwrap_or(u32::MAX);
    RecordedQuorum {
        eligible: small(answer.base),
        needed: small(answer.needed),
        present: small(answer.present),
        met: answer.met,
        present_without_authority: (lacking > 0).then_some(lacking),
        note: None,
    }
}

/// The chair establishes whether enough are there: the figures of this moment are kept.
///
/// # Errors
/// When there is no such meeting. Without a list or a rule nothing is kept.
pub fn establish(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    today: Date,
) -> Result<Option<Command>, RunRefusal> {
    let meeting = running(cluster, meeting)?;
    if !is_listed(cluster, &meeting.id) {
        return Ok(None);
    }
    let (roll, answer) = roll_of(cluster, meeting, today);
    let quorum = answer.and_then(|it| it.quorum);
    Ok(quorum.map(|quorum| {
        let kept = json!(recorded(quorum, &roll));
        Command::set(&meeting.id.record(), "quorum", Some(kept))
    }))
}

#[cfg(test)]
mod tests {
    use super::super::testing::house;
    use super::*;
    use crate::domain::findings::builder::TODAY;
    use crate::domain::record::Records;
    use crate::domain::testing::{read, records};

    #[test]
    fn the_light_of_an_item_is_red_before_it_is_called_and_green_when_enough_are_there() {
        let mut house = house(json!([]));
        let lights = |records: &Records| {
            let cluster = read(records);
            let meeting = cluster.meetings.get("mt").unwrap();
            let lights = super::lights(&cluster, meeting, TODAY).into_iter();
            lights
                .map(|(_, it)| (it.decides, it.answer.map(|it| it.met), it.missing()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            lights(&house),
            [(false, Some(false), 1), (true, Some(false), 1)]
        );
        house.extend(records(json!([
            { "id": "at-b", "kind": "attendance", "meeting": "mt", "member": "b", "status": "present" },
        ])));
        assert_eq!(
            lights(&house),
            [(false, Some(true), 0), (true, Some(true), 0)]
        );
    }

    #[test]
    fn without_a_quorum_reports_are_heard_and_nothing_is_decided() {
        let house = house(json!([]));
        let cluster = read(&house);
        let meeting = cluster.meetings.get("mt").unwrap();
        assert_eq!(
            without_quorum(&cluster, meeting, TODAY),
            Some(Without {
                may: vec![1],
                may_not: vec![2]
            })
        );
    }
}

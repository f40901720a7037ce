//! Inviting to a meeting: until when by the body's rule cards, whom, with which times for the items
//! of the agenda, and what is still missing.
//!
//! It judges what the records hold and says nothing in words; `portrait::invitation` does.

use crate::domain::cluster::Cluster;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{AgendaItem, Meeting, PlannedCall};
use crate::domain::membership::standing::Standings;
use crate::domain::membership::{Member, Person};
use crate::domain::polling::opening::living_card;
use crate::domain::roster::in_order;
use crate::domain::rules::{RuleCard, SecondCall};
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::domain::vocabulary::{BodyType, ItemPurpose, Right};
use crate::domain::votes::Poll;
use crate::domain::work::Attachment;

use jiff::ToSpan as _;

/// The items of a meeting's agenda, in order.
#[must_use]
pub fn items<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c AgendaItem> {
    let mut items = in_order(&cluster.agenda_items);
    items.retain(|it| it.meeting == *meeting);
    items
}

/// The papers of a meeting and of its items, in order.
#[must_use]
pub fn papers<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c Attachment> {
    let items = items(cluster, meeting);
    let mut papers = in_order(&cluster.attachments);
    papers.retain(|paper| {
        let about = paper.about.as_str();
        about == meeting.as_str() || items.iter().any(|it| it.id.as_str() == about)
    });
    papers
}

/// When an item is taken up, as far as the times before it tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub item: Id<AgendaItem>,
    pub from: Option<TimeOfDay>,
    pub until: Option<TimeOfDay>,
}

/// The times of an agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    pub slots: Vec<Slot>,
    /// The minutes of all items that have some.
    pub minutes: u32,
    /// How many items have none.
    pub untimed: usize,
    /// When the last item ends, where every item has its time.
    pub end: Option<TimeOfDay>,
    /// By how many minutes the items outlast the end of the meeting.
    pub over: Option<u32>,
}

/// The times of a meeting's items: from its start, one after the other. After an item without a
/// duration nobody knows.
#[must_use]
pub fn schedule(cluster: &Cluster, meeting: &Meeting) -> Schedule {
    let mut schedule = Schedule::default();
    let mut clock = meeting.start;
    for item in items(cluster, &meeting.id) {
        let from = clock;
        clock = from
            .zip(item.duration)
            .and_then(|(from, minutes)| from.later(minutes));
        schedule.slots.push(Slot {
            item: item.id.clone(),
            from,
            until: clock,
        });
        match item.duration {
            Some(minutes) => schedule.minutes = schedule.minutes.saturating_add(minutes),
            None => schedule.untimed += 1,
        }
    }
    if schedule.untimed == 0 && !schedule.slots.is_empty() {
        schedule.end = clock;
    }
    let room = meeting.start.zip(meeting.end);
    let room = room.map(|(from, until)| until.minutes().saturating_sub(from.minutes()));
    schedule.over = room
        .and_then(|room| schedule.minutes.checked_sub(room))
        .filter(|it| *it > 0);
    schedule
}

/// The polls that are to be taken in a meeting: those that name it, and those of its items.
#[must_use]
pub fn polls<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c Poll> {
    let items = items(cluster, meeting);
    let mut polls: Vec<&Poll> = cluster.polls.values().collect();
    polls.retain(|poll| {
        poll.meeting.as_ref() == Some(meeting)
            || items.iter().any(|it| it.poll.as_ref() == Some(&poll.id))
    });
    polls
}

/// The rule cards by which a meeting is held: those of the votes on its agenda, else those by which
/// the body has voted in its meetings. Cards for votes by file are about no meeting.
#[must_use]
pub fn cards<'c>(cluster: &'c Cluster, meeting: &Meeting) -> Vec<&'c RuleCard> {
    let of = |polls: Vec<&'c Poll>| {
        let mut cards: Vec<&RuleCard> = Vec::new();
        for card in polls.into_iter().filter_map(|it| living_card(cluster, it)) {
            let known = cards.iter().any(|it| it.id == card.id);
            if !known && card.circular != Some(true) {
                cards.push(card);
            }
        }
        cards
    };
    let own = of(polls(cluster, &meeting.id));
    if own.is_empty() {
        return of(polls_of_body(cluster, &meeting.body));
    }
    own
}

/// The polls that a body has taken in its meetings.
fn polls_of_body<'c>(cluster: &'c Cluster, body: &Id<Body>) -> Vec<&'c Poll> {
    let mut polls: Vec<&Poll> = cluster.polls.values().collect();
    polls.retain(|poll| {
        let held = poll.meeting.as_ref();
        let held = held.and_then(|it| cluster.meetings.get(it));
        held.is_some_and(|it| it.body == *body)
    });
    polls
}

/// The days of notice by which a body has met so far; 0 where no card sets any.
#[must_use]
pub fn usual_notice(cluster: &Cluster, body: &Id<Body>) -> u32 {
    let polls = polls_of_body(cluster, body).into_iter();
    let cards = polls.filter_map(|it| living_card(cluster, it));
    let cards = cards.filter(|it| it.circular != Some(true));
    cards.filter_map(|it| it.notice_days).max().unwrap_or(0)
}

/// How long before the meeting it has to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The strictest card that sets a period.
    pub card: Id<RuleCard>,
    pub days: u32,
    /// The last day on which the invitation is in time.
    pub last_day: Date,
    pub stands: Stands,
}

/// Whether the notice is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Invited so many days before.
    InTime { given: u32 },
    /// Invited, but so many days too late.
    Late { given: u32, short: u32 },
    /// Not invited yet, with so many days left; 0 is today.
    Open { left: u32 },
    /// Not invited, and the last day for it is past by so many days.
    Missed { ago: u32 },
    /// The meeting is over, and no day of an invitation is on record.
    Unrecorded,
}

/// Whole days from one day to another; 0 when it lies before.
fn days(from: Date, to: Date) -> u32 {
    u32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(0)
}

/// The notice of a meeting; `None` where no rule card sets a period.
#[must_use]
pub fn notice(cluster: &Cluster, meeting: &Meeting, today: Date) -> Option<Notice> {
    let mut cards = cards(cluster, meeting);
    cards.retain(|it| it.notice_days.is_some());
    let card = cards.into_iter().rev().max_by_key(|it| it.notice_days)?;
    let asked = card.notice_days?;
    let last_day = meeting
        .date
        .saturating_sub(i64::from(asked.min(3_660)).days());
    let stands = match meeting.invited {
        Some(invited) => {
            let given = days(invited, meeting.date);
            match asked.checked_sub(given).filter(|it| *it > 0) {
                None => Stands::InTime { given },
                Some(short) => Stands::Late { given, short },
            }
        }
        None if meeting.date < today => Stands::Unrecorded,
        None if last_day < today => Stands::Missed {
            ago: days(last_day, today),
        },
        None => Stands::Open {
            left: days(today, last_day),
        },
    };
    Some(Notice {
        card: card.id.clone(),
        days: asked,
        last_day,
        stands,
    })
}

/// What the rule cards say of a second call, in case the meeting lacks its quorum.
#[must_use]
pub fn second_call<'c>(
    cluster: &'c Cluster,
    meeting: &Meeting,
) -> Option<(&'c RuleCard, &'c SecondCall)> {
    // A second call has no third.
    if meeting.repeat_of.is_some() || meeting.repeats.is_some() {
        return None;
    }
    let cards = cards(cluster, meeting).into_iter();
    let mut known = cards.filter_map(|card| {
        let call = card.second_call.as_ref().filter(|it| it.allowed)?;
        Some((card, call))
    });
    let first = known.next()?;
    // The card that wants to be announced wins: saying it harms nobody, keeping silent may.
    let strict = |(_, call): &(&RuleCard, &SecondCall)| call.must_be_announced == Some(true);
    if strict(&first) {
        return Some(first);
    }
    Some(known.find(strict).unwrap_or(first))
}

/// The second call that suggests itself: a week later at the same time, within what the card allows.
#[must_use]
pub fn suggested_second_call(meeting: &Meeting, call: &SecondCall) -> PlannedCall {
    let weeks = call.within_weeks.unwrap_or(1).clamp(1, 2);
    PlannedCall {
        date: meeting.date.saturating_add(i64::from(weeks).weeks()),
        start: meeting.start,
    }
}

/// Somebody who is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    pub member: Option<Id<Member>>,
    pub person: Option<Id<Person>>,
    pub right: Right,
}

/// Who is invited: to the assembly every member with the right that it has on that day, through its
/// representative; to another body whoever sits in it.
#[must_use]
pub fn invitees(cluster: &Cluster, meeting: &Meeting) -> Vec<Invitee> {
    let body = cluster.bodies.get(&meeting.body);
    let day = meeting.date;
    if body.is_some_and(|it| it.body_type == Some(BodyType::Assembly)) {
        let standings = Standings::new(cluster);
        let mut members: Vec<&Member> = cluster.members_on(day).collect();
        sorting::by(&mut members, |a, b| a.name.cmp(&b.name));
        return members
            .into_iter()
            .map(|member| Invitee {
                member: Some(member.id.clone()),
                person: member.representative.clone().or(member.deputy.clone()),
                right: standings.right_on(member, day).unwrap_or(Right::Vote),
            })
            .collect();
    }
    let mut found: Vec<Invitee> = Vec::new();
    for seat in cluster.seats_of(&meeting.body) {
        let member = seat.member.as_ref();
        let represented = member.and_then(|it| cluster.members.get(it));
        let person = seat.person.clone();
        let person = person.or_else(|| represented?.representative.clone());
        let known = found
            .iter()
            .any(|it| it.person == person && it.member.as_ref() == member);
        if cluster.is_held_on(seat, day) && !known && (person.is_some() || member.is_some()) {
            found.push(Invitee {
                member: member.cloned(),
                person,
                right: cluster.right_of_seat_on(seat, day),
            });
        }
    }
    found
}

/// The addresses of those who are invited, each once, and how many have none.
#[must_use]
pub fn addresses(cluster: &Cluster, invitees: &[Invitee]) -> (Vec<String>, usize) {
    let mut found: Vec<String> = Vec::new();
    let mut without = 0;
    for invitee in invitees {
        let person = invitee.person.as_ref();
        let person = person.and_then(|it| cluster.people.get(it));
        let address = person.and_then(|it| it.email.as_deref()).map(str::trim);
        match address.filter(|it| it.contains('@')) {
            Some(address) if found.iter().any(|it| it == address) => {}
            Some(address) => found.push(address.to_owned()),
            None => without += 1,
        }
    }
    (found, without)
}

/// What an invitation still lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    NoStart,
    /// Neither a place nor a way to take part from afar.
    NoPlace,
    NoAgenda,
    /// The meeting begins after its own end.
    EndBeforeStart,
    /// The items outlast the meeting by so many minutes.
    TooLong {
        over: u32,
    },
    /// An item is to be decided, and there is no motion to vote on.
    NoMotion {
        item: Id<AgendaItem>,
    },
    /// The card knows a second call only if the invitation announces it.
    SecondCallUnannounced {
        card: Id<RuleCard>,
    },
    /// The second call is not after the first.
    SecondCallBefore,
    /// The second call is later than the card allows.
    SecondCallLate {
        weeks: u32,
        card: Id<RuleCard>,
    },
    /// Two meetings of one body at one time.
    Collides {
        with: Id<Meeting>,
    },
    NobodyInvited,
}

/// Everything that an invitation still lacks, the gravest first.
#[must_use]
pub fn lacks(cluster: &Cluster, meeting: &Meeting) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if meeting.start.is_none() {
        lacks.push(Lack::NoStart);
    }
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|it| it.trim().is_empty());
    if blank(&meeting.place) && blank(&meeting.online) {
        lacks.push(Lack::NoPlace);
    }
    let items = items(cluster, &meeting.id);
    if items.is_empty() {
        lacks.push(Lack::NoAgenda);
    }
    let ends_first = meeting.start.zip(meeting.end).is_some_and(|(a, b)| b <= a);
    if ends_first {
        lacks.push(Lack::EndBeforeStart);
    } else if let Some(over) = schedule(cluster, meeting).over {
        lacks.push(Lack::TooLong { over });
    }
    for item in items {
        let decides = matches!(
            item.purpose,
            Some(ItemPurpose::Decision | ItemPurpose::Election)
        );
        if decides && item.poll.is_none() {
            lacks.push(Lack::NoMotion {
                item: item.id.clone(),
            });
        }
    }
    lacks.extend(lacks_of_second_call(cluster, meeting));
    let twin = cluster.meetings.values().find(|it| {
        it.id != meeting.id
            && it.body == meeting.body
            && (it.date, it.start) == (meeting.date, meeting.start)
            && it.cancelled.is_none()
            && meeting.cancelled.is_none()
    });
    lacks.extend(twin.map(|it| Lack::Collides {
        with: it.id.clone(),
    }));
    if invitees(cluster, meeting).is_empty() {
        lacks.push(Lack::NobodyInvited);
    }
    lacks
}

fn lacks_of_second_call(cluster: &Cluster, meeting: &Meeting) -> Option<Lack> {
    let rule = second_call(cluster, meeting);
    let Some(planned) = &meeting.second_call else {
        let (card, _) = rule.filter(|(_, call)| call.must_be_announced == Some(true))?;
        return Some(Lack::SecondCallUnannounced {
            card: card.id.clone(),
        });
    };
    if (planned.date, planned.start) <= (meeting.date, meeting.start) {
        return Some(Lack::SecondCallBefore);
    }
    let (card, call) = rule?;
    let weeks = call.within_weeks?;
    let latest = meeting
        .date
        .saturating_add(i64::from(weeks.min(520)).weeks());
    (latest < planned.date).then(|| Lack::SecondCallLate {
        weeks,
        card: card.id.clone(),
    })
}

/// Which record an item is about: its motion, else what it names.
#[must_use]
pub fn subject(item: &AgendaItem) -> Option<RecordId> {
    let poll = item.poll.as_ref().map(Id::record);
    poll.or_else(|| item.about.clone())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::findings::builder::cluster;

    const TODAY: Date = date(2025, 6, 1);

    fn house(meeting: Value, more: Value) -> Cluster {
        let mut meeting = meeting;
        meeting["id"] = json!("m");
        meeting["kind"] = json!("meeting");
        meeting["body"] = json!("all");
        cluster(&[
            json!([
                { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
                { "id": "r", "kind": "ruleCard", "name": "Default", "noticeDays": 14,
                  "secondCall": { "allowed": true, "num": 0, "den": 1, "mustBeAnnounced": true, "withinWeeks": 4 } },
                { "id": "file", "kind": "ruleCard", "name": "By file", "noticeDays": 60, "circular": true },
                meeting,
            ]),
            more,
        ])
    }

    fn voted() -> Value {
        json!([
            { "id": "old", "kind": "meeting", "body": "all", "date": "2025-01-10" },
            { "id": "v", "kind": "poll", "title": "Fees", "meeting": "old", "rule": "r" },
            { "id": "w", "kind": "poll", "title": "Fees", "meeting": "old", "rule": "file" },
        ])
    }

    fn of(cluster: &Cluster) -> &Meeting {
        cluster.meetings.get("m").unwrap()
    }

    fn stands(meeting: Value) -> Option<Stands> {
        let cluster = house(meeting, voted());
        notice(&cluster, of(&cluster), TODAY).map(|it| it.stands)
    }

    #[test]
    fn notice_is_counted_in_days_before_the_meeting() {
        let invited = |day: &str| stands(json!({ "date": "2025-06-20", "invited": day })).unwrap();
        assert_eq!(invited("2025-06-06"), Stands::InTime { given: 14 });
        assert_eq!(
            invited("2025-06-07"),
            Stands::Late {
                given: 13,
                short: 1
            }
        );
        assert_eq!(
            invited("2025-06-21"),
            Stands::Late {
                given: 0,
                short: 14
            }
        );
    }

    #[test]
    fn before_the_invitation_the_days_left_are_counted() {
        let on = |day: &str| stands(json!({ "date": day })).unwrap();
        assert_eq!(on("2025-06-20"), Stands::Open { left: 5 });
        assert_eq!(on("2025-06-15"), Stands::Open { left: 0 });
        assert_eq!(on("2025-06-14"), Stands::Missed { ago: 1 });
        assert_eq!(on("2025-05-31"), Stands::Unrecorded);
    }

    #[test]
    fn without_a_card_that_sets_a_period_no_notice_is_judged() {
        let cluster = house(json!({ "date": "2025-06-02" }), json!([]));
        assert_eq!(notice(&cluster, of(&cluster), TODAY), None);
    }

    #[test]
    fn the_votes_on_the_agenda_bring_their_own_and_the_strictest_card() {
        let more = json!([
            { "id": "strict", "kind": "ruleCard", "name": "Statute", "noticeDays": 30 },
            { "id": "loose", "kind": "ruleCard", "name": "Loose", "noticeDays": 3 },
            { "id": "frozen", "kind": "ruleCard", "name": "Statute", "noticeDays": 5, "copyOf": "strict" },
            { "id": "a", "kind": "poll", "title": "A", "meeting": "m", "rule": "loose" },
            { "id": "b", "kind": "poll", "title": "B", "rule": "frozen" },
            { "id": "i", "kind": "agendaItem", "meeting": "m", "text": "B", "poll": "b" },
        ]);
        let cluster = house(json!({ "date": "2025-07-01" }), more);
        let found = notice(&cluster, of(&cluster), TODAY).unwrap();
        assert_eq!((found.card.as_str(), found.days), ("strict", 30));
        assert_eq!(found.last_day, TODAY);
    }

    #[test]
    fn times_run_from_the_start_until_an_item_has_none() {
        let more = json!([
            { "id": "1", "kind": "agendaItem", "meeting": "m", "text": "A", "duration": 15, "order": "80" },
            { "id": "2", "kind": "agendaItem", "meeting": "m", "text": "B", "order": "8180" },
            { "id": "3", "kind": "agendaItem", "meeting": "m", "text": "C", "duration": 20, "order": "8280" },
        ]);
        let cluster = house(
            json!({ "date": "2025-07-01", "start": "10:00", "end": "10:30" }),
            more,
        );
        let found = schedule(&cluster, of(&cluster));
        let said: Vec<Option<String>> = found
            .slots
            .iter()
            .map(|it| it.from.map(|from| from.to_string()))
            .collect();
        assert_eq!(
            said,
            [Some("10:00".to_owned()), Some("10:15".to_owned()), None]
        );
        assert_eq!((found.minutes, found.untimed, found.end), (35, 1, None));
        assert_eq!(found.over, Some(5));
    }

    #[test]
    fn a_second_call_is_announced_after_the_first_and_within_its_weeks() {
        let lacking = |planned: Value| {
            let cluster = house(
                json!({ "date": "2025-06-20", "start": "10:00", "secondCall": planned }),
                voted(),
            );
            lacks_of_second_call(&cluster, of(&cluster))
        };
        let card = || Id::new("r");
        assert_eq!(
            lacking(Value::Null),
            Some(Lack::SecondCallUnannounced { card: card() })
        );
        let on = |day: &str, start: &str| lacking(json!({ "date": day, "start": start }));
        assert_eq!(on("2025-06-20", "10:00"), Some(Lack::SecondCallBefore));
        assert_eq!(on("2025-06-20", "10:30"), None);
        assert_eq!(on("2025-07-18", "10:00"), None);
        assert_eq!(
            on("2025-07-19", "10:00"),
            Some(Lack::SecondCallLate {
                weeks: 4,
                card: card()
            })
        );
    }

    #[test]
    fn the_assembly_invites_every_member_and_a_group_whoever_sits_in_it() {
        let more = json!([
            { "id": "group", "kind": "body", "name": "Group", "bodyType": "workingGroup" },
            { "id": "in", "kind": "memberClass", "name": "Internal", "vote": true },
            { "id": "out", "kind": "memberClass", "name": "Supporting", "vote": false, "consult": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in", "representative": "pa" },
            { "id": "b", "kind": "member", "name": "B", "class": "out" },
            { "id": "gone", "kind": "member", "name": "C", "class": "in", "memberUntil": "2025-01-01" },
            { "id": "pa", "kind": "person", "name": "Ana", "email": "ana@a.example" },
            { "id": "s", "kind": "seat", "body": "group", "member": "a" },
            { "id": "vacant", "kind": "seat", "body": "group" },
            { "id": "g", "kind": "meeting", "body": "group", "date": "2025-06-20" },
        ]);
        let cluster = house(json!({ "date": "2025-06-20" }), more);
        let all = invitees(&cluster, of(&cluster));
        let rights: Vec<&Right> = all.iter().map(|it| &it.right).collect();
        assert_eq!(rights, [&Right::Vote, &Right::Consult]);
        assert_eq!(
            addresses(&cluster, &all),
            (vec!["ana@a.example".to_owned()], 1)
        );
        let group = invitees(&cluster, cluster.meetings.get("g").unwrap());
        assert_eq!(group.len(), 1);
        assert_eq!(group[0].person, Some(Id::new("pa")));
    }

    #[test]
    fn what_an_empty_invitation_lacks_is_said() {
        let cluster = house(json!({ "date": "2025-06-20" }), json!([]));
        let found = lacks(&cluster, of(&cluster));
        let all = [
            Lack::NoStart,
            Lack::NoPlace,
            Lack::NoAgenda,
            Lack::NobodyInvited,
        ];
        assert_eq!(found, all);
    }

    proptest! {
        #[test]
        fn slots_touch_and_add_up(durations in prop::collection::vec(prop::option::of(0_u32..90), 0..8)) {
            let item = |(at, duration): (usize, &Option<u32>)| json!({
                "id": format!("i{at}"), "kind": "agendaItem", "meeting": "m", "text": "A", "duration": duration,
            });
            let items = Value::Array(durations.iter().enumerate().map(item).collect());
            let cluster = house(json!({ "date": "2025-07-01", "start": "08:00" }), items);
            let found = schedule(&cluster, of(&cluster));
            prop_assert_eq!(found.minutes, durations.iter().flatten().sum::<u32>());
            for pair in found.slots.windows(2) {
                prop_assert_eq!(pair[0].until, pair[1].from);
            }
            if let Some(end) = found.end {
                prop_assert_eq!(end.minutes(), 480 + found.minutes);
            }
        }
    }
}

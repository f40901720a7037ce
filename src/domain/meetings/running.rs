//! A meeting as it goes on: what is called, who has the floor, and whether enough are there.
//!
//! What the chair asks for becomes one command, or a refusal with its reason. Whether enough are
//! there is asked of the tally, by the rule of each item, before the item is called. It is given the
//! time and never asks for it.

use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{AgendaItem, Attendance, FirstCall, Meeting, RecordedQuorum, Speech};
use crate::domain::motions;
use crate::domain::order::between;
use crate::domain::polling::{self, Again, NewId, SecondCall, case_of, living_card};
use crate::domain::record::{Kind, Record, Typed as _};
use crate::domain::roster;
use crate::domain::rules::{QuorumBase, RuleCard};
use crate::domain::sorting;
use crate::domain::tally::{Answer, QuorumAnswer, Voter, judge};
use crate::domain::vocabulary::{
    BodyType, ItemPurpose, ItemState, MotionState, PollKind, Right, SpeechStance,
};
use crate::domain::votes::Poll;

/// Why the meeting cannot go on as asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RunRefusal {
    #[error("there is no such meeting")]
    NoSuchMeeting,
    #[error("there is no such item")]
    NoSuchItem,
    #[error("the meeting was called off on {0}")]
    CalledOff(Date),
    #[error("this item is running already")]
    Running,
    #[error("{later} is not after {earlier}")]
    OutOfOrder {
        earlier: TimeOfDay,
        later: TimeOfDay,
    },
    #[error("this turn has been had")]
    Spoken,
    #[error("it has been called again already, on {0}")]
    Again(Date),
    #[error("nothing is left that waits for a decision")]
    NothingLeft,
    #[error("the repeated meeting is not after the first")]
    NotAfter,
    #[error("a second call is due within {weeks} weeks")]
    TooLate { weeks: u32 },
}

/// Every item of a meeting, in order.
#[must_use]
pub fn items_of<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Vec<&'c AgendaItem> {
    let mut items = roster::in_order(&cluster.agenda_items);
    items.retain(|item| item.meeting == *meeting);
    items
}

/// The item that is being dealt with.
#[must_use]
pub fn current<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Option<&'c AgendaItem> {
    let running = |it: &&AgendaItem| it.state == Some(ItemState::Running);
    items_of(cluster, meeting).into_iter().find(running)
}

/// The item that comes next: the first that is still to come, after the one that runs.
#[must_use]
pub fn next<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Option<&'c AgendaItem> {
    let items = items_of(cluster, meeting);
    let running = items
        .iter()
        .position(|it| it.state == Some(ItemState::Running));
    let to_come = |it: &&&AgendaItem| it.state.is_none();
    let after = items.iter().skip(running.map_or(0, |at| at + 1));
    let found = after.clone().find(to_come);
    found.or_else(|| items.iter().find(to_come)).copied()
}

/// Whether an item is there to decide something.
#[must_use]
pub fn decides(cluster: &Cluster, item: &AgendaItem) -> bool {
    let by_purpose = matches!(
        item.purpose,
        Some(ItemPurpose::Decision | ItemPurpose::Election)
    );
    let poll = item.poll.as_ref().and_then(|it| cluster.polls.get(it));
    by_purpose || poll.is_some_and(|it| it.binding != Some(false))
}

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

fn running<'c>(cluster: &'c Cluster, meeting: &Id<Meeting>) -> Result<&'c Meeting, RunRefusal> {
    let meeting = cluster
        .meetings
        .get(meeting)
        .ok_or(RunRefusal::NoSuchMeeting)?;
    match meeting.cancelled {
        Some(day) => Err(RunRefusal::CalledOff(day)),
        None => Ok(meeting),
    }
}

/// Takes up an item: the one before it is done, whoever speaks there has spoken, and the quorum is
/// kept when the first item is called.
///
/// # Errors
/// When the item runs already, or the time is before the one at which the last item began.
pub fn call(
    cluster: &Cluster,
    item: &Id<AgendaItem>,
    now: Option<TimeOfDay>,
    today: Date,
) -> Result<Command, RunRefusal> {
    let item = cluster
        .agenda_items
        .get(item)
        .ok_or(RunRefusal::NoSuchItem)?;
    let meeting = running(cluster, &item.meeting)?;
    if item.state == Some(ItemState::Running) {
        return Err(RunRefusal::Running);
    }
    let mut commands = Vec::new();
    if let Some(before) = current(cluster, &meeting.id) {
        commands.extend(finished(cluster, before, ItemState::Done, now)?);
    }
    let mut fields = vec![
        field("state", Some(ItemState::Running.as_str().into())),
        field("ended", None),
    ];
    if item.began.is_none() {
        fields.push(field("began", now.map(written)));
    }
    commands.push(Command::Set {
        record: item.id.record(),
        fields,
    });
    if meeting.quorum.is_none() {
        commands.extend(establish(cluster, &meeting.id, today)?);
    }
    Ok(Command::All(commands))
}

/// Ends an item, as done or as put off.
///
/// # Errors
/// When the time is before the one at which the item began.
pub fn end(
    cluster: &Cluster,
    item: &Id<AgendaItem>,
    state: ItemState,
    now: Option<TimeOfDay>,
) -> Result<Command, RunRefusal> {
    let item = cluster
        .agenda_items
        .get(item)
        .ok_or(RunRefusal::NoSuchItem)?;
    Ok(Command::All(finished(cluster, item, state, now)?))
}

/// What has been ended too early, or put off, is still to come.
///
/// # Errors
/// When there is no such item.
pub fn reopen(cluster: &Cluster, item: &Id<AgendaItem>) -> Result<Command, RunRefusal> {
    let item = cluster
        .agenda_items
        .get(item)
        .ok_or(RunRefusal::NoSuchItem)?;
    Ok(Command::Set {
        record: item.id.record(),
        fields: vec![field("state", None), field("ended", None)],
    })
}

fn finished(
    cluster: &Cluster,
    item: &AgendaItem,
    state: ItemState,
    now: Option<TimeOfDay>,
) -> Result<Vec<Command>, RunRefusal> {
    let ran = item.state == Some(ItemState::Running);
    let now = now.filter(|_| ran);
    after(item.began, now)?;
    let mut commands = Vec::new();
    for speech in speeches_of(cluster, &item.id) {
        if has_floor(speech) {
            commands.push(silenced(speech, now));
        }
    }
    let mut fields = vec![field("state", Some(state.as_str().into()))];
    if let Some(now) = now {
        fields.push(field("ended", Some(written(now))));
    }
    commands.push(Command::Set {
        record: item.id.record(),
        fields,
    });
    Ok(commands)
}

/// Ends the meeting: whatever runs is done, and the time is kept.
///
/// # Errors
/// When the time is before the one at which the last item began.
pub fn close(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    now: Option<TimeOfDay>,
) -> Result<Command, RunRefusal> {
    let meeting = running(cluster, meeting)?;
    let mut commands = Vec::new();
    if let Some(item) = current(cluster, &meeting.id) {
        commands.extend(finished(cluster, item, ItemState::Done, now)?);
    }
    if let Some(now) = now {
        let end = Some(written(now));
        commands.push(Command::set(&meeting.id.record(), "end", end));
    }
    Ok(Command::All(commands))
}

/// Every turn to speak of an item, in order.
#[must_use]
pub fn speeches_of<'c>(cluster: &'c Cluster, item: &Id<AgendaItem>) -> Vec<&'c Speech> {
    let mut speeches = roster::in_order(&cluster.speeches);
    speeches.retain(|it| it.item == *item);
    speeches
}

/// Whether somebody speaks now. A turn that was had without a clock is ended all the same.
#[must_use]
pub fn has_floor(speech: &Speech) -> bool {
    speech.began.is_some() && speech.ended.is_none()
}

/// Whether somebody waits for a turn.
#[must_use]
pub fn waits(speech: &Speech) -> bool {
    speech.began.is_none() && speech.ended.is_none()
}

/// Who asks to speak: somebody of the records, or a name.
#[derive(Debug, Clone, PartialEq)]
pub enum Asks {
    Member(Id<crate::domain::membership::Member>),
    Guest(Id<crate::domain::meetings::Guest>),
    Name(String),
}

/// Somebody asks to speak, behind all who wait.
///
/// # Errors
/// When there is no such item.
pub fn ask(
    cluster: &Cluster,
    item: &Id<AgendaItem>,
    who: Asks,
    stance: Option<SpeechStance>,
    new_id: NewId,
) -> Result<Command, RunRefusal> {
    let item = cluster
        .agenda_items
        .get(item)
        .ok_or(RunRefusal::NoSuchItem)?;
    let speeches = speeches_of(cluster, &item.id);
    let last = speeches.last().and_then(|it| it.order.as_deref());
    let mut speech = Speech {
        id: (&new_id("speech")).into(),
        item: item.id.clone(),
        member: None,
        person: None,
        guest: None,
        name: None,
        stance,
        began: None,
        ended: None,
        order: Some(between(last, None)),
        extra: Map::new(),
    };
    match who {
        Asks::Member(member) => {
            let mut rows = cluster.attendances.values();
            let row = rows.find(|row| row.meeting == item.meeting && row.member == member);
            speech.person = row.and_then(|row| row.person.clone());
            speech.member = Some(member);
        }
        Asks::Guest(guest) => speech.guest = Some(guest),
        Asks::Name(name) => speech.name = Some(name),
    }
    Ok(Command::Create(speech.to_record()))
}

/// Gives somebody the floor; whoever had it has spoken.
///
/// # Errors
/// When the turn has been had, or the item is gone.
pub fn give_floor(
    cluster: &Cluster,
    speech: &Id<Speech>,
    now: TimeOfDay,
) -> Result<Command, RunRefusal> {
    let speech = cluster.speeches.get(speech).ok_or(RunRefusal::NoSuchItem)?;
    if !waits(speech) {
        return Err(RunRefusal::Spoken);
    }
    let before = speeches_of(cluster, &speech.item).into_iter();
    let mut commands: Vec<Command> = before
        .filter(|it| has_floor(it))
        .map(|it| silenced(it, Some(now)))
        .collect();
    commands.push(Command::set(
        &speech.id.record(),
        "began",
        Some(written(now)),
    ));
    Ok(Command::All(commands))
}

/// Whoever has the floor has spoken.
#[must_use]
pub fn silenced(speech: &Speech, now: Option<TimeOfDay>) -> Command {
    let at = match (speech.began, now) {
        (Some(began), Some(now)) if began <= now => Some(now),
        (began, _) => began,
    };
    Command::set(&speech.id.record(), "ended", at.map(written))
}

/// A motion from the floor: an item behind the one that runs, marked as one that stood in no
/// invitation, and its motion.
///
/// # Errors
/// When there is no such meeting.
pub fn from_floor(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    text: &str,
    new_id: NewId,
) -> Result<(Command, RecordId), RunRefusal> {
    let meeting = running(cluster, meeting)?;
    let items = items_of(cluster, &meeting.id);
    let place = |at: usize| items.get(at).and_then(|it| it.order.as_deref());
    let at = items
        .iter()
        .position(|it| it.state == Some(ItemState::Running))
        .or(items.len().checked_sub(1));
    let order = between(at.and_then(place), at.and_then(|at| place(at + 1)));
    let (item, poll) = (new_id("agendaItem"), new_id("poll"));
    let again = meeting.repeat_of.as_ref();
    let call = json!({
        "number": if again.is_some() { 2 } else { 1 },
        "second_call_announced": again.and_then(|it| it.announced),
        "item_announced": false,
    });
    let mut motion = Record::new(Kind::Poll, poll.as_str())
        .with("title", text)
        .with("pollKind", PollKind::Motion.as_str())
        .with("state", MotionState::Draft.as_str())
        .with("body", meeting.body.as_str())
        .with("meeting", meeting.id.as_str())
        .with("call", call);
    if let Some(card) = usual_card(cluster, meeting) {
        motion = motion.with("rule", card.id.as_str());
    }
    let record = Record::new(Kind::AgendaItem, item.as_str())
        .with("meeting", meeting.id.as_str())
        .with("text", text)
        .with("poll", poll.as_str())
        .with("purpose", ItemPurpose::Decision.as_str())
        .with("fromFloor", true)
        .with("order", order);
    let commands = vec![Command::Create(motion), Command::Create(record)];
    Ok((Command::All(commands), item))
}

/// Makes a motion of an item, to be decided by the body that meets, by its usual rule.
///
/// # Errors
/// When there is no such item.
pub fn put(cluster: &Cluster, item: &Id<AgendaItem>, new_id: NewId) -> Result<Command, RunRefusal> {
    let item = cluster
        .agenda_items
        .get(item)
        .ok_or(RunRefusal::NoSuchItem)?;
    let meeting = running(cluster, &item.meeting)?;
    let poll = new_id("poll");
    let kind = match item.purpose {
        Some(ItemPurpose::Election) => PollKind::Election,
        _ => PollKind::Motion,
    };
    let mut motion = Record::new(Kind::Poll, poll.as_str())
        .with("title", item.text.as_str())
        .with("pollKind", kind.as_str())
        .with("state", MotionState::Draft.as_str())
        .with("body", meeting.body.as_str())
        .with("meeting", meeting.id.as_str());
    if let Some(card) = usual_card(cluster, meeting) {
        motion = motion.with("rule", card.id.as_str());
    }
    Ok(Command::All(vec![
        Command::Create(motion),
        Command::set(&item.id.record(), "poll", Some(poll.as_str().into())),
    ]))
}

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

fn after(earlier: Option<TimeOfDay>, later: Option<TimeOfDay>) -> Result<(), RunRefusal> {
    match (earlier, later) {
        (Some(earlier), Some(later)) if later < earlier => {
            Err(RunRefusal::OutOfOrder { earlier, later })
        }
        _ => Ok(()),
    }
}

fn field(name: &str, to: Option<Value>) -> (String, Option<Value>) {
    (name.to_owned(), to)
}

fn written(time: TimeOfDay) -> Value {
    Value::from(time.to_string())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::command::{Edit, plan};
    use crate::domain::findings::builder::TODAY;
    use crate::domain::record::{Records, records};

    fn house(more: Value) -> Records {
        let mut house = records(json!([
            { "id": "in", "kind": "memberClass", "name": "Partner", "vote": true },
            { "id": "a", "kind": "member", "name": "A", "class": "in" },
            { "id": "b", "kind": "member", "name": "B", "class": "in" },
            { "id": "c", "kind": "member", "name": "C", "class": "in" },
            { "id": "all", "kind": "body", "name": "Assembly", "bodyType": "assembly" },
            { "id": "r", "kind": "ruleCard", "name": "Default",
              "quorum": { "base": "voting", "num": 1, "den": 2, "strict": true },
              "secondCall": { "allowed": true, "num": 0, "den": 1, "withinWeeks": 4 } },
            { "id": "mt", "kind": "meeting", "body": "all", "date": "2025-11-30", "start": "10:00" },
            { "id": "one", "kind": "agendaItem", "meeting": "mt", "text": "Report",
              "purpose": "report", "order": "80" },
            { "id": "two", "kind": "agendaItem", "meeting": "mt", "text": "Fees",
              "purpose": "decision", "order": "8180" },
            { "id": "at-a", "kind": "attendance", "meeting": "mt", "member": "a", "status": "present" },
        ]));
        house.extend(records(more));
        house
    }

    fn read(records: &Records) -> Cluster {
        let (cluster, errors) = Cluster::read(records);
        assert_eq!(errors, []);
        cluster
    }

    fn done(records: &mut Records, command: &Command) {
        for edit in plan(records, command).unwrap() {
            match edit {
                Edit::Put(record) => {
                    records.insert(record.id.clone(), record);
                }
                Edit::Remove(id) => {
                    records.remove(&id);
                }
                Edit::Field { record, field, to } => {
                    let changed = records.get(&record).unwrap().clone();
                    let changed = changed.with(&field, to.unwrap_or(Value::Null));
                    records.insert(record, changed);
                }
            }
        }
    }

    fn counter() -> impl FnMut(&str) -> RecordId {
        let mut count = 0;
        move |kind| {
            count += 1;
            format!("{kind}-{count}").as_str().into()
        }
    }

    #[allow(clippy::unnecessary_wraps, reason = "what is asked for may be no time")]
    fn at(text: &str) -> Option<TimeOfDay> {
        Some(text.parse().unwrap())
    }

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

    #[test]
    fn calling_an_item_ends_the_one_before_and_whoever_speaks_there() {
        let mut house = house(json!([]));
        let item = |id: &str| Id::<AgendaItem>::new(id);
        let command = call(&read(&house), &item("one"), at("10:05"), TODAY).unwrap();
        done(&mut house, &command);
        let asks = Asks::Name("Somebody".to_owned());
        let command = ask(&read(&house), &item("one"), asks, None, &mut counter()).unwrap();
        done(&mut house, &command);
        let floor = give_floor(&read(&house), &Id::new("speech-1"), at("10:06").unwrap());
        done(&mut house, &floor.unwrap());
        let command = call(&read(&house), &item("two"), at("10:20"), TODAY).unwrap();
        done(&mut house, &command);
        let cluster = read(&house);
        let first = cluster.agenda_items.get("one").unwrap();
        assert_eq!(first.state, Some(ItemState::Done));
        assert_eq!((first.began, first.ended), (at("10:05"), at("10:20")));
        assert_eq!(cluster.speeches.get("speech-1").unwrap().ended, at("10:20"));
        let now = current(&cluster, &Id::new("mt")).unwrap();
        assert_eq!(now.id, item("two"));
        let kept = cluster.meetings.get("mt").unwrap().quorum.clone().unwrap();
        assert_eq!((kept.present, kept.needed, kept.met), (1, 2, false));
    }

    #[test]
    fn an_item_that_runs_is_not_called_again_and_time_does_not_run_backwards() {
        let mut house = house(json!([]));
        let item = Id::<AgendaItem>::new("one");
        let command = call(&read(&house), &item, at("10:05"), TODAY).unwrap();
        done(&mut house, &command);
        let cluster = read(&house);
        assert_eq!(
            call(&cluster, &item, at("10:06"), TODAY),
            Err(RunRefusal::Running)
        );
        let early = call(&cluster, &Id::new("two"), at("09:00"), TODAY);
        assert!(matches!(early, Err(RunRefusal::OutOfOrder { .. })));
    }

    #[test]
    fn a_motion_from_the_floor_stands_behind_the_item_that_runs() {
        let mut house = house(json!([]));
        let command = call(&read(&house), &Id::new("one"), None, TODAY).unwrap();
        done(&mut house, &command);
        let (command, _) =
            from_floor(&read(&house), &Id::new("mt"), "A break", &mut counter()).unwrap();
        done(&mut house, &command);
        let cluster = read(&house);
        let items = items_of(&cluster, &Id::new("mt"));
        assert_eq!(
            items.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["Report", "A break", "Fees"]
        );
        let motion = cluster.polls.values().next().unwrap();
        assert_eq!(motion.call.as_ref().unwrap().item_announced, Some(false));
        assert_eq!(motion.rule, Some(Id::new("r")));
    }

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
        done(&mut house, &command);
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

//! The items of a meeting: what is called, what comes next, and what is brought up from the floor.

use serde_json::json;

use super::floor::{has_floor, silenced, speeches_of};
use super::quorum::{establish, usual_card};
use super::{RunRefusal, running};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::{AgendaItem, Meeting, field, written};
use crate::domain::order::between;
use crate::domain::polling::NewId;
use crate::domain::record::{Kind, Record};
use crate::domain::roster;
use crate::domain::vocabulary::{ItemPurpose, ItemState, MotionState, PollKind};

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

fn after(earlier: Option<TimeOfDay>, later: Option<TimeOfDay>) -> Result<(), RunRefusal> {
    match (earlier, later) {
        (Some(earlier), Some(later)) if later < earlier => {
            Err(RunRefusal::OutOfOrder { earlier, later })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::floor::{Asks, ask, give_floor};
    use super::super::testing::{at, counter, house};
    use super::*;
    use crate::domain::findings::builder::TODAY;
    use crate::domain::testing::{applied, read};

    #[test]
    fn calling_an_item_ends_the_one_before_and_whoever_speaks_there() {
        let mut house = house(json!([]));
        let item = |id: &str| Id::<AgendaItem>::new(id);
        let command = call(&read(&house), &item("one"), at("10:05"), TODAY).unwrap();
        house = applied(&house, &command);
        let asks = Asks::Name("Somebody".to_owned());
        let command = ask(&read(&house), &item("one"), asks, None, &mut counter()).unwrap();
        house = applied(&house, &command);
        let floor = give_floor(&read(&house), &Id::new("speech-1"), at("10:06").unwrap());
        house = applied(&house, &floor.unwrap());
        let command = call(&read(&house), &item("two"), at("10:20"), TODAY).unwrap();
        house = applied(&house, &command);
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
        house = applied(&house, &command);
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
        house = applied(&house, &command);
        let (command, _) =
            from_floor(&read(&house), &Id::new("mt"), "A break", &mut counter()).unwrap();
        house = applied(&house, &command);
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
}

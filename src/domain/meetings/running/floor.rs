//! Who has the floor: turns to speak, asked for and given.

use serde_json::Map;

use super::RunRefusal;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::measure::TimeOfDay;
use crate::domain::meetings::{AgendaItem, Guest, Speech, written};
use crate::domain::membership::Member;
use crate::domain::order::between;
use crate::domain::polling::NewId;
use crate::domain::record::Typed as _;
use crate::domain::roster;
use crate::domain::vocabulary::SpeechStance;

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
    Member(Id<Member>),
    Guest(Id<Guest>),
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

//! Votes that are handed over for a whole meeting.

use super::PresenceRefusal;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::meetings::Meeting;
use crate::domain::membership::Member;
use crate::domain::polling::NewId;
use crate::domain::record::Typed as _;
use crate::domain::votes::Proxy;

/// Gives the vote of a member to another throughout a meeting; without a holder, takes it back.
///
/// # Errors
/// When a member would hold its own.
pub fn hand_over(
    cluster: &Cluster,
    meeting: &Id<Meeting>,
    giver: &Id<Member>,
    holder: Option<&Id<Member>>,
    new_id: NewId,
) -> Result<Command, PresenceRefusal> {
    if holder == Some(giver) {
        return Err(PresenceRefusal::OwnProxy {
            member: giver.clone(),
        });
    }
    let mut commands: Vec<Command> = cluster
        .proxies
        .values()
        .filter(|it| it.meeting.as_ref() == Some(meeting) && it.poll.is_none())
        .filter(|it| it.giver == *giver)
        .map(|it| Command::Delete {
            record: it.id.record(),
        })
        .collect();
    if let Some(holder) = holder {
        let proxy = Proxy {
            id: (&new_id("proxy")).into(),
            holder: holder.clone(),
            giver: giver.clone(),
            meeting: Some(meeting.clone()),
            poll: None,
            extra: serde_json::Map::new(),
        };
        commands.push(Command::Create(proxy.to_record()));
    }
    Ok(Command::All(commands))
}

/// Who holds the vote of a member throughout a meeting.
#[must_use]
pub fn holder_of<'c>(
    cluster: &'c Cluster,
    meeting: &Id<Meeting>,
    giver: &Id<Member>,
) -> Option<&'c Id<Member>> {
    let mut proxies = cluster.proxies.values();
    let proxy = proxies.find(|it| {
        it.meeting.as_ref() == Some(meeting) && it.poll.is_none() && it.giver == *giver
    })?;
    Some(&proxy.holder)
}

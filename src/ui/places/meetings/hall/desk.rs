//! What every part of the hall reads: who is in the room, the light of every item, the item that
//! runs; and how what is asked for is carried out, or refused with its reason.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::said;
use crate::app::notices::{Notices, Tone, use_notices};
use crate::app::reader::{Reader, use_formats, use_reader};
use crate::app::reading::{Watched, memo, row, watch};
use crate::app::session::{Session, use_session};
use crate::browser::{chance, clock};
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::{Date, TimeOfDay};
use crate::domain::meetings::presence::{self, PresenceRefusal};
use crate::domain::meetings::running::{
    RunRefusal, items,
    quorum::{self, ItemQuorum},
};
use crate::domain::meetings::{AgendaItem, Meeting};
use crate::domain::membership::Member;
use crate::domain::sorting;
use crate::domain::tally::QuorumAnswer;
use crate::domain::vocabulary::{Presence, Right};
use crate::words::Words;

/// How a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    ToCome,
    Here,
    /// Was there and is not any more.
    Out,
    Excused,
    Absent,
}

/// One name in the room.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub member: String,
    pub name: String,
    /// Who sits there.
    pub person: Option<String>,
    pub votes: bool,
    pub stand: Stand,
    /// Since when it stands so.
    pub since: Option<TimeOfDay>,
    /// Whether somebody sits there who may not decide.
    pub lacking: bool,
    /// The member that holds its vote.
    pub holder: Option<String>,
}

/// The room as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Room {
    pub lines: Vec<Line>,
    pub quorum: Option<QuorumAnswer>,
    pub rule: Option<String>,
    pub listed: bool,
}

#[derive(Clone, Copy)]
pub struct Hall {
    id: StoredValue<Id<Meeting>>,
    pub session: Session,
    reader: Reader,
    notices: Notices,
    pub meeting: Watched<Meeting>,
    pub room: Memo<Room>,
    pub lights: Memo<Vec<(Id<AgendaItem>, ItemQuorum)>>,
    pub current: Memo<Option<Id<AgendaItem>>>,
    /// The member in hand.
    pub chosen: RwSignal<Option<String>>,
    /// What was last recorded, for those who do not look.
    pub spoken: RwSignal<String>,
}

/// Makes the ids of what is added.
pub fn ids(kind: &str) -> RecordId {
    RecordId::new(chance::record_id(kind))
}

impl Hall {
    pub fn open(id: &Id<Meeting>) -> Self {
        let session = use_session();
        let formats = use_formats();
        let key = id.clone();
        let room = memo(move || {
            let cluster = session.cluster();
            let mut room = cluster
                .meetings
                .get(&key)
                .map(|it| room_of(&cluster, it, session.today()))
                .unwrap_or_default();
            let formats = formats();
            sorting::by(&mut room.lines, |a, b| {
                (b.votes.cmp(&a.votes)).then_with(|| formats.compare(&a.name, &b.name))
            });
            room
        });
        let key = id.clone();
        let lights = memo(move || {
            let cluster = session.cluster();
            let meeting = cluster.meetings.get(&key);
            meeting.map_or_else(Vec::new, |it| quorum::lights(&cluster, it, session.today()))
        });
        let key = id.clone();
        let current = watch(move |cluster| items::current(cluster, &key).map(|it| it.id.clone()));
        Self {
            id: StoredValue::new(id.clone()),
            session,
            reader: use_reader(),
            notices: use_notices(),
            meeting: row(id.as_str(), |cluster| &cluster.meetings),
            room,
            lights,
            current,
            chosen: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
        }
    }

    pub fn id(self) -> Id<Meeting> {
        self.id.get_value()
    }

    /// The words of this moment, for what a hand sets off.
    pub fn words(self) -> Words {
        self.reader.words_now()
    }

    /// The time, on the day of the meeting. On any other day the clock says nothing of it.
    pub fn now(self) -> Option<TimeOfDay> {
        let today = untrack(|| self.session.today());
        let held = self.meeting.with_untracked(|it| it.map(|it| it.date));
        (held == Some(today))
            .then(|| clock::local(clock::now()).1.parse().ok())
            .flatten()
    }

    /// Carries out what was asked of the room; says whether it was done.
    pub fn seat(self, asked: Result<Command, PresenceRefusal>) -> bool {
        match asked {
            Ok(command) => self.session.dispatch(&command),
            Err(why) => {
                let cluster = self.session.cluster_untracked();
                self.refuse(said::presence(self.words(), &cluster, &why))
            }
        }
    }

    /// Carries out what was asked of the meeting; says whether it was done.
    pub fn run(self, asked: Result<Command, RunRefusal>) -> bool {
        match asked {
            Ok(command) => self.session.dispatch(&command),
            Err(why) => self.refuse(said::running(self.words(), &why)),
        }
    }

    /// Says why something is not done.
    pub fn refuse(self, text: String) -> bool {
        self.spoken.set(text.clone());
        self.notices.say(Tone::Refused, text);
        false
    }

    /// Whoever is there leaves, everyone else arrives; what was done is said.
    pub fn turn(self, member: &str, person: Option<&str>) -> bool {
        let cluster = self.session.cluster_untracked();
        let (meeting, key) = (self.id(), Id::<Member>::new(member));
        let now = self.now();
        let here = presence::row_of(&cluster, &meeting, &key).is_some_and(presence::is_here);
        let asked = match person {
            Some(person) if !here => {
                let person = Id::new(person);
                presence::door::arrive(&cluster, &meeting, &key, Some(&person), now, &mut ids)
            }
            _ => presence::door::turn(&cluster, &meeting, &key, now, &mut ids),
        };
        if !self.seat(asked) {
            return false;
        }
        let words = self.words();
        let name = cluster.member_name(Some(&key)).unwrap_or(member).to_owned();
        self.spoken.set(match (here, now) {
            (false, Some(now)) => words.hall_said_here_since(name, now.to_string()),
            (false, None) => words.hall_said_here(name),
            (true, Some(now)) => words.hall_said_left_at(name, now.to_string()),
            (true, None) => words.hall_said_left(name),
        });
        true
    }

    /// The line of a member, told only when it changes.
    pub fn line(self, member: &str) -> Memo<Option<Line>> {
        let member = member.to_owned();
        memo(move || {
            self.room
                .with(|room| room.lines.iter().find(|it| it.member == member).cloned())
        })
    }
}

/// Everyone who may come: those on the roll, those whom the assembly hears, and whoever is listed.
fn room_of(cluster: &Cluster, meeting: &Meeting, today: Date) -> Room {
    let (roll, answer) = quorum::roll_of(cluster, meeting, today);
    let mut lines = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for voter in &roll {
        let Some(member) = cluster.members.get(voter.member.as_str()) else {
            continue;
        };
        known.insert(member.id.as_str());
        let votes = voter.right == Some(Right::Vote);
        lines.push(line_of(cluster, meeting, member, votes, voter.authorised));
    }
    for row in cluster.attendances.values() {
        if row.meeting != meeting.id || known.contains(row.member.as_str()) {
            continue;
        }
        let Some(member) = cluster.members.get(&row.member) else {
            continue;
        };
        known.insert(member.id.as_str());
        lines.push(line_of(cluster, meeting, member, false, None));
    }
    Room {
        lines,
        quorum: answer.and_then(|it| it.quorum),
        rule: quorum::usual_card(cluster, meeting).map(|it| it.name.clone()),
        listed: quorum::is_listed(cluster, &meeting.id),
    }
}

fn line_of(
    cluster: &Cluster,
    meeting: &Meeting,
    member: &Member,
    votes: bool,
    authorised: Option<bool>,
) -> Line {
    let row = presence::row_of(cluster, &meeting.id, &member.id);
    let (stand, since) = match row {
        None => (Stand::ToCome, None),
        Some(row) if presence::is_here(row) => {
            let back = row.away.iter().filter_map(|it| it.back).max();
            (Stand::Here, back.or(row.arrived))
        }
        Some(row) => match row.status {
            Presence::Present => {
                let out = row.away.iter().find(|it| it.back.is_none());
                (Stand::Out, row.left.or(out.map(|it| it.left)))
            }
            Presence::Excused => (Stand::Excused, None),
            Presence::Absent | Presence::Other(_) => (Stand::Absent, None),
        },
    };
    let person = row.and_then(|row| row.person.as_ref());
    let holder = presence::proxies::holder_of(cluster, &meeting.id, &member.id);
    Line {
        member: member.id.as_str().to_owned(),
        name: member.name.clone(),
        person: cluster.person_name(person).map(str::to_owned),
        votes,
        stand,
        since,
        lacking: stand == Stand::Here && votes && authorised == Some(false),
        holder: cluster.member_name(holder).map(str::to_owned),
    }
}

pub fn use_hall() -> Hall {
    expect_context()
}

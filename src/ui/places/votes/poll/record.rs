//! What is recorded on the roll of an open poll: ballots, presence, authority, proxies, recusals.
//! Each is an ordinary record, so that each can be undone.

use leptos::prelude::*;
use serde_json::json;

use super::desk::{Desk, Line};
use crate::browser::chance;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::meetings::presence;
use crate::domain::membership::Member;
use crate::domain::record::{Kind, Record};
use crate::domain::vocabulary::{Choice, Presence, RefusalReason};
use crate::domain::votes::PollOption;

/// How a ballot ended.
pub enum Recorded {
    Counted,
    TakenBack,
    /// It is listed with its reason and counts for nothing.
    Refused(RefusalReason),
    /// Nothing happened; a notice says why.
    Not,
}

fn new(kind: Kind) -> Record {
    Record::new(kind, &chance::record_id(&kind.to_string()))
}

impl Desk {
    /// Records a choice; the same choice again takes it back.
    pub fn vote(self, member: &str, choice: &Choice) -> Recorded {
        let Some(line) = self.line_now(member) else {
            return Recorded::Not;
        };
        if let Some(said) = &line.said {
            if said.choice.as_ref() == Some(choice) {
                return self.take_back(&line);
            }
            let set = Command::set(&said.record, "choice", Some(choice.as_str().into()));
            return done(self.session.dispatch(&set));
        }
        if let Some(reason) = line.barred.clone() {
            return self.refuse(&line, Some(choice), reason);
        }
        let ballot = self.ballot(&line).with("choice", choice.as_str());
        done(self.session.dispatch(&Command::Create(ballot)))
    }

    /// Records the options chosen; none of them takes the ballot back.
    pub fn pick(self, member: &str, picks: &[Id<PollOption>]) -> Recorded {
        let Some(line) = self.line_now(member) else {
            return Recorded::Not;
        };
        let listed = json!(picks.iter().map(Id::as_str).collect::<Vec<_>>());
        match (&line.said, line.barred.clone()) {
            (Some(_), _) if picks.is_empty() => self.take_back(&line),
            (Some(said), _) => {
                let fields = vec![
                    ("picks".to_owned(), Some(listed)),
                    ("choice".to_owned(), None),
                ];
                let record = said.record.clone();
                done(self.session.dispatch(&Command::Set { record, fields }))
            }
            (None, Some(reason)) => self.refuse(&line, None, reason),
            (None, None) if picks.is_empty() => Recorded::Not,
            (None, None) => {
                let ballot = self.ballot(&line).with("picks", listed);
                done(self.session.dispatch(&Command::Create(ballot)))
            }
        }
    }

    fn ballot(self, line: &Line) -> Record {
        let ballot = new(Kind::Ballot)
            .with("poll", self.id().as_str())
            .with("member", line.voter.member.as_str())
            .with("at", self.session.today().to_string());
        let ballot = match &line.voter.person {
            Some(person) => ballot.with("person", person.as_str()),
            None => ballot,
        };
        match &line.proxy {
            Some(holder) => ballot.with("holder", holder.as_str()),
            None => ballot,
        }
    }

    /// Takes a ballot back, as if it had not been recorded.
    pub fn take_back(self, line: &Line) -> Recorded {
        let Some(said) = &line.said else {
            return Recorded::Not;
        };
        let record = said.record.clone();
        if self.session.dispatch(&Command::Delete { record }) {
            Recorded::TakenBack
        } else {
            Recorded::Not
        }
    }

    /// Lists a ballot that may not count, with its reason.
    pub fn refuse(self, line: &Line, choice: Option<&Choice>, reason: RefusalReason) -> Recorded {
        let refusal = new(Kind::Refusal)
            .with("poll", self.id().as_str())
            .with("member", line.voter.member.as_str())
            .with("reason", reason.as_str())
            .with("at", self.session.today().to_string());
        let refusal = match choice {
            Some(choice) => refusal.with("choice", choice.as_str()),
            None => refusal,
        };
        if self.session.dispatch(&Command::Create(refusal)) {
            Recorded::Refused(reason)
        } else {
            Recorded::Not
        }
    }

    /// Everyone who may vote and has not said anything says this.
    pub fn rest(self, choice: &Choice) -> bool {
        let ballots = self.lines.with_untracked(|lines| {
            let silent = lines
                .values()
                .filter(|it| it.said.is_none() && it.barred.is_none());
            silent
                .map(|it| Command::Create(self.ballot(it).with("choice", choice.as_str())))
                .collect::<Vec<_>>()
        });
        !ballots.is_empty() && self.session.dispatch(&Command::All(ballots))
    }

    /// Takes every ballot back, to count hands instead.
    pub fn clear(self) -> bool {
        let gone = self.lines.with_untracked(|lines| {
            let said = lines.values().filter_map(|it| it.said.as_ref());
            said.map(|it| Command::Delete {
                record: it.record.clone(),
            })
            .collect::<Vec<_>>()
        });
        self.session.dispatch(&Command::All(gone))
    }

    /// Says who is there; the first time for its usual representative.
    pub fn set_presence(self, member: &str, presence: &Presence) -> bool {
        self.set_attendance(member, "status", presence.as_str().into())
    }

    /// Changes what the attendance list says of a member, and puts it on the list if need be.
    pub fn set_attendance(self, member: &str, field: &str, value: serde_json::Value) -> bool {
        let cluster = self.session.cluster_untracked();
        let Some(meeting) = self
            .poll
            .with_untracked(|poll| poll.and_then(|it| it.meeting.clone()))
        else {
            return false;
        };
        let mut listed = cluster.attendances.values();
        let listed = listed.find(|it| it.meeting == meeting && it.member.as_str() == member);
        if let Some(listed) = listed {
            let record = listed.id.record();
            return self
                .session
                .dispatch(&Command::set(&record, field, Some(value)));
        }
        let mut attendance = new(Kind::Attendance)
            .with("meeting", meeting.as_str())
            .with("member", member)
            .with("status", Presence::Present.as_str());
        let usual = cluster.members.get(member);
        let usual = usual.and_then(|it| it.representative.as_ref());
        if let Some(person) = usual.and_then(|it| cluster.people.get(it)) {
            attendance = attendance.with("person", person.id.as_str());
            let day = cluster.meetings.get(&meeting).map(|it| it.date);
            let day = day.unwrap_or_else(|| self.session.today());
            if let Some(authority) = presence::mandate::mandate(person, day).decides() {
                attendance = attendance.with("authority", authority);
            }
        }
        self.session
            .dispatch(&Command::Create(attendance.with(field, value)))
    }

    /// Gives a member's vote to another for this poll; to nobody takes it back.
    pub fn set_proxy(self, giver: &str, holder: &str) -> bool {
        let cluster = self.session.cluster_untracked();
        let meeting = self
            .poll
            .with_untracked(|poll| poll.and_then(|it| it.meeting.clone()));
        let id = self.id();
        let given = cluster.proxies.values().filter(|it| {
            let here = it.poll.as_ref() == Some(&id)
                || (it.poll.is_none() && it.meeting.is_some() && it.meeting == meeting);
            here && it.giver.as_str() == giver
        });
        let mut commands: Vec<Command> = given
            .map(|it| Command::Delete {
                record: it.id.record(),
            })
            .collect();
        if !holder.is_empty() {
            let proxy = new(Kind::Proxy)
                .with("holder", holder)
                .with("giver", giver)
                .with("poll", id.as_str());
            commands.push(Command::Create(proxy));
        }
        self.session.dispatch(&Command::All(commands))
    }

    /// Takes a member off the roll of this poll for a conflict of interest, or puts it back.
    pub fn set_recused(self, member: &str, recused: bool) -> bool {
        let id = self.id();
        if recused {
            let recusal = new(Kind::Recusal)
                .with("poll", id.as_str())
                .with("member", member);
            return self.session.dispatch(&Command::Create(recusal));
        }
        let cluster = self.session.cluster_untracked();
        let of_member = cluster
            .recusals
            .values()
            .filter(|it| it.poll == id && it.member == Id::<Member>::new(member));
        let gone = of_member.map(|it| Command::Delete {
            record: it.id.record(),
        });
        self.session.dispatch(&Command::All(gone.collect()))
    }

    /// Sets fields of the poll itself.
    pub fn set(self, field: &str, value: Option<serde_json::Value>) -> bool {
        let record: RecordId = self.id().record();
        self.session.dispatch(&Command::set(&record, field, value))
    }
}

fn done(dispatched: bool) -> Recorded {
    if dispatched {
        Recorded::Counted
    } else {
        Recorded::Not
    }
}

//! What joining and leaving make the organisation owe: a notice to an authority within some days,
//! kept as a follow-up. Only where the organisation has set how many days.

use jiff::ToSpan as _;
use serde_json::Value;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::{Member, Person};
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::vocabulary::{BodyType, TaskStatus};

/// What is notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    Joining,
    Leaving,
}

impl About {
    pub const ALL: [Self; 2] = [Self::Joining, Self::Leaving];

    /// The field that says when it was notified.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Joining => "joiningNotified",
            Self::Leaving => "leavingNotified",
        }
    }
}

/// A notice that is owed, or was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    pub about: About,
    /// The day from which the days count: the first of membership, or the last.
    pub since: Date,
    /// The last day on which it is in time.
    pub due: Date,
    pub sent: Option<Date>,
}

impl Notice {
    /// Whether it went out, and not too late.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.due < self.sent.unwrap_or(today)
    }
}

/// The notice of joining or leaving; `None` where nothing of the kind happened by `today`, or none
/// is owed. What happened longer than a year ago without one is history: it may be older than the
/// duty, and cannot be mended.
#[must_use]
pub fn notice_of(cluster: &Cluster, member: &Member, about: About, today: Date) -> Option<Notice> {
    let (since, sent) = match about {
        About::Joining => (member.member_since?, member.joining_notified),
        About::Leaving => (member.member_until?, member.leaving_notified),
    };
    // Whoever founded the organisation was in the notice of its founding.
    let of_founding = about == About::Joining && member.founder;
    let horizon = today.checked_sub(12.months()).unwrap_or(today);
    let concerns = since <= today && (sent.is_some() || horizon <= since);
    (concerns && !of_founding).then_some(Notice {
        about,
        since,
        due: due(cluster, since)?,
        sent,
    })
}

/// By when a notice is due; `None` where the organisation owes none.
#[must_use]
pub fn due(cluster: &Cluster, since: Date) -> Option<Date> {
    let days = cluster.organisation()?.notification_days?;
    since.checked_add(i64::from(days).days()).ok()
}

/// The follow-up that stands for a notice: one for each member and occasion, in every copy of the
/// file the same.
#[must_use]
pub fn follow_up_id(member: &Id<Member>, about: About) -> RecordId {
    let occasion = match about {
        About::Joining => "joining",
        About::Leaving => "leaving",
    };
    RecordId::new(format!("notice-{occasion}-{member}"))
}

/// What enters the follow-up of a notice, in the caller's words; nothing where none is owed.
#[must_use]
pub(super) fn promised(
    cluster: &Cluster,
    member: &Id<Member>,
    about: About,
    since: Date,
    text: &str,
) -> Option<Command> {
    let due = due(cluster, since)?;
    let id = follow_up_id(member, about);
    let fields = [
        ("text", Some(text.to_owned())),
        ("about", Some(member.as_str().to_owned())),
        (
            "owner",
            office(cluster, since).map(|it| it.as_str().to_owned()),
        ),
        ("due", Some(due.to_string())),
        ("status", Some(TaskStatus::Open.to_string())),
    ];
    let fields = fields.map(|(field, value)| (field.to_owned(), value.map(Value::from)));
    if cluster.follow_ups.contains_key(id.as_str()) {
        return Some(Command::Set {
            record: id,
            fields: fields.to_vec(),
        });
    }
    let mut record = Record::new(Kind::FollowUp, id.as_str());
    for (field, value) in fields {
        if let Some(value) = value {
            record = record.with(&field, value);
        }
    }
    Some(Command::Create(record))
}

/// Who writes such notices: the first person who sits in the office on the day.
fn office(cluster: &Cluster, day: Date) -> Option<&Id<Person>> {
    let offices = in_order(&cluster.bodies).into_iter();
    let mut offices = offices.filter(|it| it.body_type == Some(BodyType::Management));
    offices.find_map(|office| {
        let seats = cluster.seats_of(&office.id);
        let mut seats = seats.into_iter().filter(|it| cluster.is_held_on(it, day));
        seats.find_map(|seat| seat.person.as_ref())
    })
}

/// Writes down when a notice went out, which also settles its follow-up.
#[must_use]
pub fn sent(cluster: &Cluster, member: &Id<Member>, about: About, day: Date) -> Command {
    let field = about.field();
    let mut commands = vec![Command::set(
        &member.record(),
        field,
        Some(Value::from(day.to_string())),
    )];
    let promise = follow_up_id(member, about);
    if cluster.follow_ups.contains_key(promise.as_str()) {
        let done = Value::from(TaskStatus::Done.as_str());
        commands.push(Command::set(&promise, "status", Some(done)));
    }
    Command::All(commands)
}

//! A vote by file in the secretary's workspace: the poll becomes a poll file, and what came back
//! becomes ballots and refusals, each with the bytes that were handed in.
//!
//! What was taken in before is judged again with what comes now, so that taking in the same files
//! twice changes nothing, and a conflict that shows only later takes a ballot out of the count.

use std::collections::BTreeMap;

use serde_json::Value;

use super::ballot::BallotFile;
use super::closing::{Closing, Made, Published};
use super::counting;
use super::keys::{PublicKey, SecretKey};
use super::poll_file::{Answer, PollFile, Sent};
use super::receive::{HandedIn, Judged, KnownKey, Received, Why, is_of_member, receive};
use crate::document::file;
use crate::domain::calendar::read_day;
use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::field::Field as _;
use crate::domain::id::RecordId;
use crate::domain::measure::Date;
use crate::domain::polling;
use crate::domain::record::{Kind, Record};
use crate::domain::roster::in_order;
use crate::domain::rules::RuleCard;
use crate::domain::votes::Poll;

/// Larger files are listed with their reason, but their bytes are not kept: they are no ballots.
const LARGEST_KEPT: usize = 64 * 1024;

/// The poll file of a poll, as the records stand on a day.
#[must_use]
pub fn poll_file(
    cluster: &Cluster,
    poll: &Poll,
    today: Date,
    secretary: Option<PublicKey>,
) -> PollFile {
    let case = polling::case_of(cluster, poll, today);
    let card = polling::card_of(cluster, poll);
    let options = in_order(&cluster.poll_options);
    let options = options.into_iter().filter(|it| it.poll == poll.id);
    let mut names = BTreeMap::new();
    let mut classes = BTreeMap::new();
    for voter in &case.roll {
        let Some(member) = cluster.members.get(voter.member.as_str()) else {
            continue;
        };
        names.insert(voter.member.clone(), member.name.clone());
        if let Some(class) = cluster.class_on(member, polling::day_of(cluster, poll, today)) {
            classes.insert(voter.member.clone(), class.name.clone());
        }
        let person = voter.person.as_deref();
        if let Some(person) = person.and_then(|id| cluster.people.get(id)) {
            names.insert(person.id.to_string(), person.name.clone());
        }
    }
    PollFile {
        poll: poll.id.to_string(),
        organisation: cluster
            .organisation()
            .map(|it| it.name.clone())
            .unwrap_or_default(),
        title: poll.title.clone(),
        text: poll.text.clone(),
        kind: poll.poll_kind.clone(),
        options: options
            .map(|it| Answer {
                id: it.id.to_string(),
                text: cluster
                    .person_name(it.person.as_ref())
                    .map(str::to_owned)
                    .or_else(|| it.text.clone())
                    .unwrap_or_else(|| it.id.to_string()),
            })
            .collect(),
        method: card.and_then(|it| it.method.clone()),
        seats: poll.seats,
        max_choices: poll.max_choices,
        max_points: poll.max_points,
        rule_name: card.map(|it| it.name.clone()).unwrap_or_default(),
        clause: card.and_then(|it| it.clause.clone()),
        rule: case.rule,
        roll: case.roll,
        names,
        classes,
        chair: case.chair,
        secret: case.secret,
        opens: poll.opens.map(|day| day.to_string()),
        deadline: case.deadline,
        call: case.call,
        secretary,
    }
}

/// Keeps the poll file as it is mailed, and the roll that it carries.
#[must_use]
pub fn mail(poll: &Poll, mailed: &PollFile, text: &str) -> Command {
    Command::Set {
        record: poll.id.record(),
        fields: vec![
            ("file".to_owned(), Some(Value::from(text))),
            ("roll".to_owned(), mailed.roll.write()),
        ],
    }
}

/// The rule of a poll file as a card, for whoever puts cards into words.
#[must_use]
pub fn card_of(poll: &PollFile) -> Option<RuleCard> {
    let mut record = Record::new(Kind::RuleCard, "rule").with("name", poll.rule_name.as_str());
    let rule = &poll.rule;
    let fields = [
        ("clause", poll.clause.clone().map(Value::from)),
        ("method", poll.method.write()),
        ("weights", rule.weights.write()),
        ("majority", rule.majority.write()),
        ("tie", rule.tie.write()),
        ("circularReturns", rule.returns.write()),
        ("circularConsent", rule.consent.write()),
        ("revote", rule.revote.write()),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            record = record.with(name, value);
        }
    }
    record.with("circular", true).read().ok()
}

/// The poll file as it was mailed.
#[must_use]
pub fn sent(poll: &Poll) -> Option<Sent> {
    Sent::read(poll.file.as_ref()?.as_bytes()).ok()
}

/// What was last signed of the count, if it is of this poll file.
fn last_closing(poll: &Poll, sent: &Sent) -> Option<Closing> {
    let published = Published::read(poll.closing.as_ref()?.as_bytes()).ok()?;
    (published.closing.poll_hash == sent.hash).then_some(published.closing)
}

/// A file with its name.
pub type Named = (String, Vec<u8>);

/// The files that were taken in before, under the names of their members.
#[must_use]
pub fn kept(cluster: &Cluster, poll: &Poll) -> Vec<Named> {
    let ballots = cluster.ballots.values().filter(|it| it.poll == poll.id);
    let ballots = ballots.map(|it| (Some(&it.member), &it.file));
    let refusals = cluster.refusals.values().filter(|it| it.poll == poll.id);
    let refusals = refusals.map(|it| (it.member.as_ref(), &it.file));
    ballots
        .chain(refusals)
        .filter_map(|(member, file)| {
            let member = member.and_then(|id| cluster.members.get(id));
            let name = member.map(|it| it.name.clone()).unwrap_or_default();
            Some((name, file.as_ref()?.clone().into_bytes()))
        })
        .collect()
}

/// All files of a poll, judged together.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    pub sent: Sent,
    pub received: Received,
    keys: Vec<KnownKey>,
    files: Vec<Named>,
    before: Option<Closing>,
    now: String,
}

impl Intake {
    /// Judges what was taken in before together with `files`.
    #[must_use]
    pub fn of(
        cluster: &Cluster,
        poll: &Poll,
        keys: Vec<KnownKey>,
        files: &[Named],
        now: &str,
    ) -> Option<Self> {
        let sent = sent(poll)?;
        let before = last_closing(poll, &sent);
        let mut all = kept(cluster, poll);
        all.extend_from_slice(files);
        let handed: Vec<HandedIn<'_>> = all
            .iter()
            .map(|(name, bytes)| HandedIn { name, bytes })
            .collect();
        let log = before.as_ref().map(|it| it.log.clone());
        let log = log.unwrap_or_default();
        let received = receive(&sent, &keys, &log, &handed, now);
        Some(Self {
            sent,
            received,
            keys,
            files: all,
            before,
            now: now.to_owned(),
        })
    }

    /// The signed closing file, as the count stands.
    #[must_use]
    pub fn closing(&self, closed: bool, key: &SecretKey) -> String {
        let made = Made {
            at: &self.now,
            closed,
        };
        let tally = counting::tally(&self.sent, &self.received);
        let mut closing = Closing::of(&self.sent, &self.keys, &self.received, tally, &made);
        if let Some(before) = &self.before {
            closing.carry(before);
        }
        closing.sign(key)
    }

    /// One command that brings the records to what was judged; `None` where they are there already.
    /// A refused file is noted in the words of `note`.
    #[must_use]
    pub fn command(
        &self,
        cluster: &Cluster,
        poll: &Poll,
        note: &dyn Fn(&Judged, &Why) -> String,
        key: &SecretKey,
    ) -> Option<Command> {
        let mut commands: Vec<Command> = Vec::new();
        for judged in &self.received.ballots {
            self.bring(cluster, poll, judged, note, &mut commands);
        }
        if commands.is_empty() {
            return None;
        }
        let closing = Value::from(self.closing(false, key));
        commands.push(Command::set(&poll.id.record(), "closing", Some(closing)));
        Some(Command::All(commands))
    }

    fn bring(
        &self,
        cluster: &Cluster,
        poll: &Poll,
        judged: &Judged,
        note: &dyn Fn(&Judged, &Why) -> String,
        commands: &mut Vec<Command>,
    ) {
        let (ballot, refusal) = ids(&self.sent, judged);
        let counts = cluster.ballots.contains_key(ballot.as_str());
        let refused = cluster.refusals.get(refusal.as_str());
        match &judged.why {
            None => {
                if refused.is_some() {
                    commands.push(Command::Delete { record: refusal });
                }
                if !counts {
                    let record = self.record(cluster, poll, judged, Kind::Ballot, &ballot);
                    commands.push(Command::Create(record));
                }
            }
            Some(why) => {
                if counts {
                    commands.push(Command::Delete { record: ballot });
                }
                let reason = why.reason();
                let said = note(judged, why);
                match refused {
                    Some(standing) if standing.reason.as_ref() == Some(&reason) => {}
                    Some(_) => commands.push(Command::Set {
                        record: refusal,
                        fields: vec![
                            ("reason".to_owned(), Some(Value::from(reason.as_str()))),
                            ("note".to_owned(), Some(Value::from(said))),
                        ],
                    }),
                    None => {
                        let record = self.record(cluster, poll, judged, Kind::Refusal, &refusal);
                        let record = record.with("reason", reason.as_str()).with("note", said);
                        commands.push(Command::Create(record));
                    }
                }
            }
        }
    }

    fn record(
        &self,
        cluster: &Cluster,
        poll: &Poll,
        judged: &Judged,
        kind: Kind,
        id: &RecordId,
    ) -> Record {
        let mut record = Record::new(kind, id.as_str()).with("poll", poll.id.as_str());
        let member = judged.member.as_deref();
        // A file may name whom it likes; a record names only who is there.
        if let Some(member) = member.filter(|id| cluster.members.contains_key(*id)) {
            record = record.with("member", member);
        }
        if let Some(ballot) = &judged.ballot {
            record = record.with("sequence", ballot.sequence);
            if let Some(choice) = &ballot.choice {
                record = record.with("choice", choice.as_str());
            }
            let picks = ballot.picks.iter();
            let picks: Vec<&str> = picks
                .map(String::as_str)
                .filter(|id| cluster.poll_options.contains_key(*id))
                .collect();
            if !picks.is_empty() {
                record = record.with("picks", picks);
            }
            if let Some(day) = ballot.signed_at.get(..10).and_then(read_day) {
                record = record.with("at", day.to_string());
            }
        }
        match self.bytes_of(judged) {
            Some(text) => record.with("file", text),
            None => record,
        }
    }

    /// The bytes of a ballot: of several copies the one that the member's own key signed.
    fn bytes_of(&self, judged: &Judged) -> Option<&str> {
        let read = self
            .files
            .iter()
            .filter(|(_, bytes)| bytes.len() <= LARGEST_KEPT)
            .map(|(_, bytes)| (BallotFile::read(bytes), bytes));
        let (_, bytes) = read
            .filter(|(file, _)| file.hash == judged.hash)
            .max_by_key(|(file, _)| is_of_member(&self.keys, file))?;
        std::str::from_utf8(bytes).ok()
    }
}

/// The ids of a ballot's records follow from what it is: two tabs that take in the same files make
/// the same records.
fn ids(sent: &Sent, judged: &Judged) -> (RecordId, RecordId) {
    let mut own = file::hash(format!("{} {}", sent.hash, judged.hash).as_bytes());
    own.truncate(32);
    (
        RecordId::new(format!("ballot-{own}")),
        RecordId::new(format!("refusal-{own}")),
    )
}

/// The records of a key that was compared on a day.
#[must_use]
pub fn compare(cluster: &Cluster, member: &str, key: &PublicKey, today: Date, id: &str) -> Command {
    let text = key.text();
    let mut known = cluster.signing_keys.values();
    let known = known.find(|it| it.member.as_str() == member && it.public_key == text);
    let day = Value::from(today.to_string());
    match known {
        Some(known) => Command::set(&known.id.record(), "compared", Some(day)),
        None => Command::Create(
            Record::new(Kind::SigningKey, id)
                .with("member", member)
                .with("publicKey", text)
                .with("compared", day),
        ),
    }
}

//! The closing file: what came, what became of it, what follows, signed by who counted.
//!
//! It holds hashes, not ballots. Who has a ballot sees that it is in and whether it counts; who has
//! all of them counts again.

use serde_json::{Value, json};

use super::ballot::BallotFile;
use super::counting;
use super::envelope::{self, Envelope, Seal};
use super::keys::{PublicKey, SecretKey};
use super::log::{Broken, Log};
use super::poll_file::Sent;
use super::receive::{HandedIn, Judged, KnownKey, Received, Why, receive};
use super::strict::{self, Fields, NotRead};
use crate::document::guard::Limits;
use crate::domain::sorting;
use crate::domain::vocabulary::RefusalReason;

/// What a closing file says it is, within what is signed.
pub const FORMAT: &str = "klaster-closing";

const VERSION: u64 = 1;

/// How the name of a closing file ends.
pub const EXTENSION: &str = ".closing.json";

const LIMITS: Limits = Limits {
    bytes: 8 * 1024 * 1024,
    depth: 16,
    values: 500_000,
};

/// What is signed.
#[derive(Debug, Clone, PartialEq)]
pub struct Closing {
    pub poll: String,
    pub poll_hash: String,
    pub organisation: String,
    pub title: String,
    /// Whether no further ballots are taken in.
    pub closed: bool,
    pub made_at: String,
    pub log: Log,
    pub outcomes: Vec<Outcome>,
    /// The roster by which the signatures were judged.
    pub keys: Vec<KnownKey>,
    /// The tally's answer, verdict included.
    pub tally: Value,
}

/// What became of one ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub hash: String,
    pub member: Option<String>,
    /// `None`: it counts.
    pub reason: Option<RefusalReason>,
}

impl Outcome {
    fn of(judged: &Judged) -> Self {
        Self {
            hash: judged.hash.clone(),
            member: judged.member.clone(),
            reason: judged.why.as_ref().map(Why::reason),
        }
    }
}

/// Moments are the caller's.
pub struct Made<'a> {
    pub at: &'a str,
    pub closed: bool,
}

impl Closing {
    /// What is to be signed.
    #[must_use]
    pub fn of(
        sent: &Sent,
        keys: &[KnownKey],
        received: &Received,
        tally: Value,
        made: &Made<'_>,
    ) -> Self {
        Self {
            poll: sent.poll.poll.clone(),
            poll_hash: sent.hash.clone(),
            organisation: sent.poll.organisation.clone(),
            title: sent.poll.title.clone(),
            closed: made.closed,
            made_at: made.at.to_owned(),
            log: received.log.clone(),
            outcomes: received.ballots.iter().map(Outcome::of).collect(),
            keys: keys.to_vec(),
            tally,
        }
    }

    /// Before anything was taken in.
    #[must_use]
    pub fn none(sent: &Sent) -> Self {
        let made = Made {
            at: "",
            closed: false,
        };
        Self::of(sent, &[], &Received::default(), Value::Null, &made)
    }

    /// Takes over what was refused before and cannot be judged again, because its bytes were not
    /// kept: what was no ballot then is none now.
    pub fn carry(&mut self, before: &Self) {
        let gone: Vec<Outcome> = before
            .outcomes
            .iter()
            .filter(|it| it.reason.is_some())
            .filter(|it| self.outcomes.iter().all(|here| here.hash != it.hash))
            .cloned()
            .collect();
        self.outcomes.extend(gone);
    }

    /// The closing file.
    #[must_use]
    pub fn sign(&self, key: &SecretKey) -> String {
        let outcomes = self.outcomes.iter().map(|it| {
            let reason = it.reason.as_ref().map(RefusalReason::as_str);
            json!({ "hash": it.hash, "member": it.member, "counted": reason.is_none(), "reason": reason })
        });
        let value = json!({
            "format": FORMAT,
            "version": VERSION,
            "poll": self.poll,
            "poll_hash": self.poll_hash,
            "organisation": self.organisation,
            "title": self.title,
            "closed": self.closed,
            "made_at": self.made_at,
            "log": self.log.value(),
            "head": self.log.head(&self.poll_hash),
            "ballots": outcomes.collect::<Vec<Value>>(),
            "keys": keys_value(&self.keys),
            "verdict": self.verdict(),
            "tally": self.tally,
        });
        envelope::seal(&value.to_string(), key)
    }

    /// The verdict in the tally's own word.
    #[must_use]
    pub fn verdict(&self) -> Option<&str> {
        self.tally.get("verdict").and_then(Value::as_str)
    }

    fn read(text: &str) -> Result<Self, NotRead> {
        let value = strict::read(text.as_bytes(), LIMITS)?;
        let mut fields = Fields::of_format(value, FORMAT, VERSION)?;
        Ok(Self {
            poll: fields.text("poll")?,
            poll_hash: fields.text("poll_hash")?,
            organisation: fields.text("organisation")?,
            title: fields.text("title")?,
            closed: fields.truth("closed")?,
            made_at: fields.text("made_at")?,
            log: Log::read(fields.list("log")?)?,
            outcomes: fields
                .list("ballots")?
                .into_iter()
                .map(read_outcome)
                .collect::<Result<_, _>>()?,
            keys: read_keys(fields.list("keys")?)?,
            tally: fields.any("tally").unwrap_or_default(),
        })
    }
}

fn read_outcome(value: Value) -> Result<Outcome, NotRead> {
    let mut fields = Fields::of(value)?;
    let counted = fields.truth("counted")?;
    let reason = fields.text_if_any("reason")?;
    if counted != reason.is_none() {
        return Err(NotRead::Wrong { field: "ballots" });
    }
    Ok(Outcome {
        hash: fields.text("hash")?,
        member: fields.text_if_any("member")?,
        reason: reason.map(|it| RefusalReason::from(it.as_str())),
    })
}

/// The keys of a roster as they stand in files.
#[must_use]
pub fn keys_value(keys: &[KnownKey]) -> Value {
    let keys = keys.iter().map(|it| {
        json!({
            "member": it.member,
            "public_key": it.key.text(),
            "compared": it.compared,
            "since": it.since,
            "until": it.until,
        })
    });
    Value::Array(keys.collect())
}

/// Reads the keys of a roster.
///
/// # Errors
/// When one of them is none.
pub fn read_keys(values: Vec<Value>) -> Result<Vec<KnownKey>, NotRead> {
    let read = |value| {
        let mut fields = Fields::of(value)?;
        let field = "public_key";
        let key = PublicKey::read(&fields.text(field)?).ok_or(NotRead::Wrong { field })?;
        Ok(KnownKey {
            member: fields.text("member")?,
            key,
            compared: fields.truth("compared")?,
            since: fields.text_if_any("since")?,
            until: fields.text_if_any("until")?,
        })
    };
    values.into_iter().map(read).collect()
}

/// A closing file as it came, and who stands for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    pub closing: Closing,
    pub seal: Seal,
}

impl Published {
    /// Reads a closing file. A bad signature is no error here: see [`Published::doubts`].
    ///
    /// # Errors
    /// When it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, NotRead> {
        let envelope = Envelope::read(strict::read(bytes, LIMITS)?)?;
        Ok(Self {
            closing: Closing::read(&envelope.signed)?,
            seal: envelope.seal,
        })
    }

    /// What does not hold in the file itself, and against the poll file where that is there.
    #[must_use]
    pub fn doubts(&self, sent: Option<&Sent>) -> Vec<Doubt> {
        let closing = &self.closing;
        let mut doubts = Vec::new();
        match (self.seal, sent.and_then(|sent| sent.poll.secretary)) {
            (Seal::By(key), Some(secretary)) if key != secretary => {
                doubts.push(Doubt::AnotherHand(key));
            }
            (Seal::By(_), _) => {}
            _ => doubts.push(Doubt::Seal),
        }
        if sent.is_some_and(|sent| sent.hash != closing.poll_hash) {
            doubts.push(Doubt::Foreign);
        }
        if let Err(Broken { at }) = closing.log.check(&closing.poll_hash) {
            doubts.push(Doubt::Chain { at });
        }
        let mut logged: Vec<&str> = closing
            .log
            .lines()
            .iter()
            .map(|it| it.hash.as_str())
            .collect();
        let mut judged: Vec<&str> = closing.outcomes.iter().map(|it| it.hash.as_str()).collect();
        sorting::plainly(&mut logged);
        sorting::plainly(&mut judged);
        if logged != judged {
            doubts.push(Doubt::LogAndCount);
        }
        doubts
    }

    /// Whether a ballot file is in, and what became of it.
    #[must_use]
    pub fn holds(&self, ballot: &[u8]) -> Inclusion {
        let file = BallotFile::read(ballot);
        let outcome = self.closing.outcomes.iter().find(|it| it.hash == file.hash);
        match (self.closing.log.find(&file.hash), outcome) {
            (Some((at, line)), Some(outcome)) => Inclusion::In {
                at,
                received: line.received.clone(),
                reason: outcome.reason.clone(),
            },
            _ => Inclusion::Missing,
        }
    }

    /// Whether an earlier closing file of the same poll is how this one's log began.
    ///
    /// # Errors
    /// The first line of the old log that is not in its place; 0 when it is of another poll.
    pub fn continues(&self, old: &Self) -> Result<(), Broken> {
        if self.closing.poll_hash != old.closing.poll_hash {
            return Err(Broken { at: 0 });
        }
        self.closing.log.continues(&old.closing.log)
    }

    /// Counts again from the poll file and the ballots, by the roster that the file names.
    #[must_use]
    pub fn recount(&self, sent: &Sent, files: &[HandedIn<'_>]) -> Recount {
        let closing = &self.closing;
        let here: Vec<String> = files
            .iter()
            .map(|it| BallotFile::read(it.bytes).hash)
            .collect();
        let missing: Vec<String> = closing
            .outcomes
            .iter()
            .filter(|it| !here.contains(&it.hash))
            .map(|it| it.hash.clone())
            .collect();
        // What was refused may be missing: it does not count either way. A conflict or a later
        // ballot does, for it takes another one out of the count.
        let weighs = |hash: &String| {
            let outcome = closing.outcomes.iter().find(|it| it.hash == *hash);
            outcome.is_some_and(|it| {
                let reason = it.reason.as_ref();
                reason.is_none_or(|it| {
                    matches!(it, RefusalReason::Conflict | RefusalReason::Duplicate)
                })
            })
        };
        if missing.iter().any(weighs) {
            return Recount::Incomplete { missing };
        }
        let received = receive(sent, &closing.keys, &closing.log, files, &closing.made_at);
        let judged = received.ballots.iter().map(Outcome::of);
        // Who counts again may have files at hand that the secretary never saw.
        let stated = |hash: &str| closing.outcomes.iter().find(|it| it.hash == hash);
        let differing: Vec<String> = judged
            .filter(|it| match stated(&it.hash) {
                Some(stated) => stated.reason != it.reason,
                None => it.reason.is_none(),
            })
            .map(|it| it.hash)
            .collect();
        let tally = counting::tally(sent, &received);
        if differing.is_empty() && same_count(&tally, &closing.tally) {
            Recount::Agrees
        } else {
            Recount::Differs {
                differing,
                received,
            }
        }
    }
}

/// The sentence is in the language of who counted; the figures are not.
fn same_count(one: &Value, other: &Value) -> bool {
    let figures = ["verdict", "quorum", "majority", "options"];
    figures.into_iter().all(|it| one.get(it) == other.get(it))
}

/// What does not hold in a closing file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It is not signed, or was altered after it was signed.
    Seal,
    /// It is signed by another key than the poll file names.
    AnotherHand(PublicKey),
    /// It closes another poll.
    Foreign,
    /// A line of the log does not follow from the one before.
    Chain { at: usize },
    /// What was taken in and what was judged are not the same ballots.
    LogAndCount,
}

/// Whether a ballot is in a closing file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inclusion {
    In {
        /// The line of the log, from 1.
        at: usize,
        received: String,
        /// `None`: it counts.
        reason: Option<RefusalReason>,
    },
    Missing,
}

impl Inclusion {
    #[must_use]
    pub fn is_in(&self) -> bool {
        matches!(self, Self::In { .. })
    }
}

/// What counting again says.
#[derive(Debug, Clone, PartialEq)]
pub enum Recount {
    Agrees,
    /// These ballots are needed and not there.
    Incomplete {
        missing: Vec<String>,
    },
    /// These ballots come out otherwise, or the tally does.
    Differs {
        differing: Vec<String>,
        received: Received,
    },
}

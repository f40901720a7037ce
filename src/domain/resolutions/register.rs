//! Whose register an entry stands in, a new entry with its number and its seal, and a correction.

use serde_json::{Map, Value};
use thiserror::Error;

use crate::domain::cluster::Cluster;
use crate::domain::command::Command;
use crate::domain::id::{Id, RecordId};
use crate::domain::measure::Date;
use crate::domain::membership::Person;
use crate::domain::polling;
use crate::domain::record::{Record, Typed as _};
use crate::domain::resolutions::{chain, numbering};
use crate::domain::sorting;
use crate::domain::structure::Body;
use crate::domain::vocabulary::TaskStatus;
use crate::domain::votes::{Poll, Resolution};

/// The body in whose register an entry stands: its own word, else the body that decided.
#[must_use]
pub fn body_of(cluster: &Cluster, entry: &Resolution) -> Option<Id<Body>> {
    if entry.body.is_some() {
        return entry.body.clone();
    }
    let poll = cluster.polls.get(entry.poll.as_ref()?)?;
    polling::body_of(cluster, poll).map(|body| body.id.clone())
}

/// The register of a body, by day and, within one, by id.
#[must_use]
pub fn of_body<'c>(cluster: &'c Cluster, body: &Id<Body>) -> Vec<&'c Resolution> {
    let mut entries: Vec<&Resolution> = cluster
        .resolutions
        .values()
        .filter(|entry| body_of(cluster, entry).as_ref() == Some(body))
        .collect();
    sorting::by(&mut entries, |a, b| a.date.cmp(&b.date));
    entries
}

/// What a new entry says.
#[derive(Debug, Clone, Default)]
pub struct NewEntry {
    pub body: Option<Id<Body>>,
    pub poll: Option<Id<Poll>>,
    pub text: Option<String>,
    pub date: Option<Date>,
    /// Unset: the next in the register.
    pub number: Option<String>,
    pub responsible: Option<Id<Person>>,
    pub due: Option<Date>,
    pub status: Option<TaskStatus>,
    pub corrects: Option<Id<Resolution>>,
    /// What else is sealed with it: the rule card, the roll, the counts, the sentence.
    pub evidence: Map<String, Value>,
}

/// The record of a new entry: numbered, sealed, and chained to the one before.
#[must_use]
pub fn enter(cluster: &Cluster, entry: NewEntry, id: &RecordId) -> Record {
    let day = entry.date;
    let next = || match (&entry.body, day) {
        (Some(body), Some(day)) => numbering::next_number(cluster, body, day),
        _ => String::new(),
    };
    let number = entry
        .number
        .clone()
        .filter(|number| !number.trim().is_empty())
        .unwrap_or_else(next);
    let mut resolution = Resolution {
        id: id.into(),
        number,
        poll: entry.poll,
        previous: entry
            .body
            .as_ref()
            .and_then(|body| chain::head(cluster, body)),
        body: entry.body,
        text: entry.text,
        date: day,
        responsible: entry.responsible,
        due: entry.due,
        status: entry.status,
        corrects: entry.corrects,
        sealed: None,
        hash: None,
        extra: Map::new(),
    };
    let sealed = chain::seal(&resolution, entry.evidence);
    resolution.hash = Some(chain::hash(resolution.previous.as_deref(), &sealed));
    resolution.sealed = Some(sealed);
    resolution.to_record()
}

/// Why an entry cannot be corrected so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CorrectionRefusal {
    #[error("there is no such entry")]
    NoSuchEntry,
    #[error("a correction says what is right")]
    SaysNothing,
    #[error("the entry stands in the register of no body")]
    NoBody,
}

/// A correction: a new entry that names the one it corrects, which stays as it is.
///
/// # Errors
/// When there is nothing to correct, or nothing is said.
pub fn correct(
    cluster: &Cluster,
    corrected: &Id<Resolution>,
    text: &str,
    today: Date,
    id: &RecordId,
) -> Result<Command, CorrectionRefusal> {
    let standing = cluster
        .resolutions
        .get(corrected)
        .ok_or(CorrectionRefusal::NoSuchEntry)?;
    if text.trim().is_empty() {
        return Err(CorrectionRefusal::SaysNothing);
    }
    let body = body_of(cluster, standing).ok_or(CorrectionRefusal::NoBody)?;
    let entry = NewEntry {
        body: Some(body),
        poll: standing.poll.clone(),
        text: Some(text.trim().to_owned()),
        date: Some(today),
        corrects: Some(corrected.clone()),
        ..NewEntry::default()
    };
    Ok(Command::Create(enter(cluster, entry, id)))
}

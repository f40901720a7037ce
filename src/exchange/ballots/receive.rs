//! Taking in what came back: each file is judged by itself, then those of one member together.
//!
//! In this order: can it be read · is it signed · is it of this poll · may the member vote · is the
//! key the member's · may the representative · was it in time · is it the one that counts. The
//! first that fails is the reason. Nothing that was handed in is left out of the answer, and the
//! order of the files changes nothing.

use std::collections::BTreeMap;

use super::ballot::{Ballot, BallotFile};
use super::envelope::Seal;
use super::keys::PublicKey;
use super::log::Log;
use super::poll_file::{Sent, is_after};
use super::strict::NotRead;
use crate::domain::rules::{Authority, Revote};
use crate::domain::sorting;
use crate::domain::tally::CaseBallot;
use crate::domain::vocabulary::{Choice, RefusalReason, Right};

/// A key in the secretary's roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKey {
    pub member: String,
    pub key: PublicKey,
    /// Whether the fingerprint was compared.
    pub compared: bool,
    /// The first and the last day on which ballots by this key are taken in.
    pub since: Option<String>,
    pub until: Option<String>,
}

/// A file as it was handed in.
#[derive(Debug, Clone, Copy)]
pub struct HandedIn<'a> {
    pub name: &'a str,
    pub bytes: &'a [u8],
}

/// Why a ballot does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    Unreadable(NotRead),
    /// The choice does not fit the question: an unknown option, or too many.
    WrongPick,
    /// There is no signature.
    NotSigned,
    /// The signature is forged, or the ballot was altered after it was signed.
    BrokenSeal,
    /// The key is not in the roster.
    UnknownKey(PublicKey),
    /// The key is that of another member.
    KeyOfAnother(PublicKey),
    /// The key is in the roster, but nobody has compared its fingerprint.
    NotCompared(PublicKey),
    /// The key was not yet, or no longer, in force when the ballot was taken in.
    NotInForce(PublicKey),
    Foreign,
    NotOnRoll,
    Observer,
    ConsultationOnly,
    Recused,
    NotAuthorised,
    Late,
    /// Another ballot of the member counts: the one with this number.
    Superseded {
        by: u32,
    },
    /// Other ballots of the member have the same number and say something else.
    Conflict {
        with: Vec<String>,
    },
}

impl Why {
    #[must_use]
    pub fn reason(&self) -> RefusalReason {
        match self {
            Self::Unreadable(_) | Self::WrongPick => RefusalReason::Unreadable,
            Self::NotSigned
            | Self::BrokenSeal
            | Self::UnknownKey(_)
            | Self::KeyOfAnother(_)
            | Self::NotCompared(_)
            | Self::NotInForce(_) => RefusalReason::Unsigned,
            Self::Foreign => RefusalReason::Foreign,
            Self::NotOnRoll => RefusalReason::NotOnRoll,
            Self::Observer => RefusalReason::Observer,
            Self::ConsultationOnly => RefusalReason::ConsultationOnly,
            Self::Recused => RefusalReason::Recused,
            Self::NotAuthorised => RefusalReason::NotAuthorised,
            Self::Late => RefusalReason::Late,
            Self::Superseded { .. } => RefusalReason::Duplicate,
            Self::Conflict { .. } => RefusalReason::Conflict,
        }
    }
}

/// A ballot that was handed in, however often, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    pub hash: String,
    /// The names of the files that carried it, in order; the later ones are copies.
    pub files: Vec<String>,
    /// In whose name it is, as far as it can be read.
    pub member: Option<String>,
    /// What it says, where it can be read.
    pub ballot: Option<Ballot>,
    /// `None`: it counts.
    pub why: Option<Why>,
    /// Signed in time by the clock of who signed, but first taken in after the deadline.
    pub came_late: bool,
}

/// All that was handed in, in order of member, number and hash.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Received {
    pub ballots: Vec<Judged>,
    pub log: Log,
}

impl Received {
    pub fn counted(&self) -> impl Iterator<Item = &Judged> {
        self.ballots.iter().filter(|it| it.why.is_none())
    }

    pub fn refused(&self) -> impl Iterator<Item = (&Judged, &Why)> {
        let with_reason = |it: &'_ Judged| it.why.is_some();
        self.ballots
            .iter()
            .filter(move |it| with_reason(it))
            .filter_map(|it| Some((it, it.why.as_ref()?)))
    }

    /// How many files said what another one said already.
    #[must_use]
    pub fn copies(&self) -> usize {
        let files = self.ballots.iter().map(|it| it.files.len());
        files.sum::<usize>().saturating_sub(self.ballots.len())
    }

    /// The ballots that count, for the tally.
    #[must_use]
    pub fn case_ballots(&self) -> Vec<CaseBallot> {
        let ballots = self.counted().filter_map(|it| it.ballot.as_ref());
        ballots.map(Ballot::case).collect()
    }
}

/// Judges all files of a poll: those of earlier days, whose log is `earlier`, and those that come
/// now, at the moment `now`.
#[must_use]
pub fn receive(
    sent: &Sent,
    keys: &[KnownKey],
    earlier: &Log,
    files: &[HandedIn<'_>],
    now: &str,
) -> Received {
    let mut by_hash: BTreeMap<String, (BallotFile, Vec<String>)> = BTreeMap::new();
    for handed in files {
        let file = BallotFile::read(handed.bytes);
        let entry = by_hash
            .entry(file.hash.clone())
            .or_insert_with(|| (file.clone(), Vec::new()));
        entry.1.push(handed.name.to_owned());
        // What two keys signed is the member's if one of them is.
        if !is_of_member(keys, &entry.0) && is_of_member(keys, &file) {
            entry.0 = file;
        }
    }
    let mut log = earlier.clone();
    log.take_in(&sent.hash, by_hash.keys().map(String::as_str), now);

    let mut ballots: Vec<Judged> = by_hash
        .into_iter()
        .map(|(hash, (file, mut names))| {
            sorting::plainly(&mut names);
            let received = log.find(&hash).map_or(now, |(_, line)| &line.received);
            let why = admit(sent, keys, &file, received).err();
            let deadline = sent.poll.deadline.as_deref();
            Judged {
                came_late: why.is_none() && deadline.is_some_and(|it| is_after(received, it)),
                hash,
                files: names,
                member: file.member,
                ballot: file.ballot.ok(),
                why,
            }
        })
        .collect();
    settle(&mut ballots, sent.poll.rule.revote.as_ref());
    let place = |it: &Judged| {
        let sequence = it.ballot.as_ref().map(|ballot| ballot.sequence);
        (it.member.clone(), sequence, it.hash.clone())
    };
    ballots.sort_by_cached_key(place);
    Received { ballots, log }
}

/// Whether the key of a file is one of the member's.
#[must_use]
pub fn is_of_member(keys: &[KnownKey], file: &BallotFile) -> bool {
    let (Seal::By(key), Some(member)) = (file.seal, &file.member) else {
        return false;
    };
    keys.iter()
        .any(|known| known.key == key && known.member == *member)
}

/// Whether one ballot, by itself, may count.
fn admit(sent: &Sent, keys: &[KnownKey], file: &BallotFile, received: &str) -> Result<(), Why> {
    let (key, ballot) = match (file.seal, &file.ballot) {
        (Seal::By(key), Ok(ballot)) => (key, ballot),
        // What is no ballot at all is not called unsigned.
        (Seal::By(_) | Seal::Missing, Err(error)) => return Err(Why::Unreadable(error.clone())),
        (Seal::Missing, Ok(_)) => return Err(Why::NotSigned),
        (Seal::Broken, _) => return Err(Why::BrokenSeal),
    };
    if ballot.poll_hash != sent.hash {
        return Err(Why::Foreign);
    }
    if !fits(sent, ballot) {
        return Err(Why::WrongPick);
    }
    let voter = sent.poll.voter(&ballot.member).ok_or(Why::NotOnRoll)?;
    match voter.right {
        Some(Right::Vote) => {}
        Some(Right::Consult) => return Err(Why::ConsultationOnly),
        _ => return Err(Why::Observer),
    }
    if voter.recused {
        return Err(Why::Recused);
    }
    prove(keys, key, &ballot.member, received)?;
    // Without a meeting no attendance list could say that a representative has authority: only one
    // that is known to lack it may not sign.
    let needed = sent.poll.rule.authority == Some(Authority::Required);
    if needed && voter.authorised == Some(false) {
        return Err(Why::NotAuthorised);
    }
    let deadline = sent.poll.deadline.as_deref();
    if deadline.is_some_and(|deadline| is_after(&ballot.signed_at, deadline)) {
        return Err(Why::Late);
    }
    Ok(())
}

/// Whether the key stands in the roster for the member.
fn prove(keys: &[KnownKey], key: PublicKey, member: &str, received: &str) -> Result<(), Why> {
    let known: Vec<&KnownKey> = keys.iter().filter(|known| known.key == key).collect();
    if known.is_empty() {
        return Err(Why::UnknownKey(key));
    }
    let of_member: Vec<&KnownKey> = known
        .into_iter()
        .filter(|known| known.member == member)
        .collect();
    if of_member.is_empty() {
        return Err(Why::KeyOfAnother(key));
    }
    let compared: Vec<&KnownKey> = of_member.into_iter().filter(|it| it.compared).collect();
    if compared.is_empty() {
        return Err(Why::NotCompared(key));
    }
    let in_force = |known: &&KnownKey| {
        let begun = known
            .since
            .as_deref()
            .is_none_or(|it| !is_after(it, received));
        let ended = known
            .until
            .as_deref()
            .is_some_and(|it| is_after(received, it));
        begun && !ended
    };
    if compared.iter().any(in_force) {
        Ok(())
    } else {
        Err(Why::NotInForce(key))
    }
}

/// Whether the answer is one that the question allows.
#[must_use]
pub fn fits(sent: &Sent, ballot: &Ballot) -> bool {
    let poll = &sent.poll;
    if poll.options.is_empty() {
        return ballot.choice.is_some() && ballot.picks.is_empty();
    }
    let picks = &ballot.picks;
    let known = |pick: &String| poll.options.iter().any(|option| option.id == *pick);
    let most = poll.max_points.or(poll.max_choices);
    let few = most.is_none_or(|most| picks.len() <= most as usize);
    // Who chooses nothing abstains, or says that the ballot is not to be valid.
    let blank = matches!(ballot.choice, Some(Choice::Abstain | Choice::Invalid));
    picks.iter().all(known) && few && (blank == picks.is_empty())
}

/// Of the admitted ballots of one member, one counts: the first number or the last, as the rule
/// card says; the first, where it says nothing. Two that say different things under that number
/// cancel each other, until a later one counts instead.
fn settle(ballots: &mut [Judged], revote: Option<&Revote>) {
    let mut of_member: BTreeMap<String, BTreeMap<u32, Vec<usize>>> = BTreeMap::new();
    for (place, judged) in ballots.iter().enumerate() {
        if let (None, Some(ballot)) = (&judged.why, &judged.ballot) {
            let numbers = of_member.entry(ballot.member.clone()).or_default();
            numbers.entry(ballot.sequence).or_default().push(place);
        }
    }
    let hashes: Vec<String> = ballots.iter().map(|it| it.hash.clone()).collect();
    for numbers in of_member.values() {
        let deciding = match revote {
            Some(Revote::Last) => numbers.keys().next_back(),
            _ => numbers.keys().next(),
        };
        let deciding = deciding.copied().unwrap_or_default();
        for (number, places) in numbers {
            for place in places {
                let Some(judged) = ballots.get_mut(*place) else {
                    continue;
                };
                if places.len() > 1 {
                    let others = places.iter().filter(|other| *other != place);
                    judged.why = Some(Why::Conflict {
                        with: others.filter_map(|it| hashes.get(*it).cloned()).collect(),
                    });
                } else if *number != deciding {
                    judged.why = Some(Why::Superseded { by: deciding });
                }
            }
        }
    }
    for judged in ballots {
        judged.came_late &= judged.why.is_none();
    }
}

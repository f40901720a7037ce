//! Reasons, doubts and checks as sentences, for the page and the command line alike.

use super::closing::{Doubt, Inclusion};
use super::poll_file::PollFile;
use super::receive::{Judged, Why};
use super::strict::NotRead;
use crate::document::guard::Exceeded;
use crate::domain::vocabulary::RefusalReason;
use crate::words::Words;

/// A text longer than this would bury the sentence that it stands in.
const LONGEST: usize = 80;

/// How much of a hash people compare by eye.
const SHORT_HASH: usize = 12;

fn short(text: &str, longest: usize) -> String {
    let mut kept: String = text.chars().take(longest).collect();
    if kept.len() < text.len() {
        kept.push('…');
    }
    kept
}

/// The beginning of a hash.
#[must_use]
pub fn short_hash(hash: &str) -> String {
    hash.chars().take(SHORT_HASH).collect()
}

/// Why a file cannot be read.
#[must_use]
pub fn not_read(words: Words, error: &NotRead) -> String {
    match error {
        NotRead::TooLarge(Exceeded::Bytes { limit, .. }) => {
            words.ballots_file_large(limit.div_ceil(1024))
        }
        NotRead::TooLarge(_) => words.ballots_file_deep().to_owned(),
        NotRead::NotText => words.cli_not_text().to_owned(),
        NotRead::Truncated { line } => words.load_truncated(line),
        NotRead::NotJson { line, column } => words.load_not_json(line, column),
        NotRead::Twice { key } => words.ballots_file_twice(short(key, LONGEST)),
        NotRead::SomethingElse { format: None } => words.ballots_file_other().to_owned(),
        NotRead::SomethingElse {
            format: Some(format),
        } => words.ballots_file_other_format(short(format, LONGEST)),
        NotRead::TooNew { version } => words.ballots_file_newer(version),
        NotRead::Missing { field } => words.ballots_file_missing(field),
        NotRead::Wrong { field } => words.ballots_file_wrong(field),
        NotRead::NotByFile => words.ballots_file_not_circular().to_owned(),
        NotRead::Unknown { field } => words.ballots_file_unknown(short(field, LONGEST)),
    }
}

/// In whose name a ballot is.
#[must_use]
pub fn member(words: Words, poll: &PollFile, member: Option<&str>) -> String {
    member.map_or_else(
        || words.ballots_member_unknown().to_owned(),
        |it| short(poll.name(it), LONGEST),
    )
}

/// Why a ballot does not count.
#[must_use]
pub fn why(words: Words, poll: &PollFile, judged: &Judged, why: &Why) -> String {
    match why {
        Why::Unreadable(error) => not_read(words, error),
        Why::WrongPick => words.ballots_why_pick().to_owned(),
        Why::NotSigned => words.ballots_why_not_signed().to_owned(),
        Why::BrokenSeal => words.ballots_why_broken().to_owned(),
        Why::UnknownKey(key) => words.ballots_why_unknown_key(key.fingerprint()),
        Why::KeyOfAnother(_) => words.ballots_why_another_key().to_owned(),
        Why::NotCompared(key) => words.ballots_why_not_compared(key.fingerprint()),
        Why::NotInForce(_) => words.ballots_why_not_in_force().to_owned(),
        Why::ConsultationOnly => {
            let class = judged.member.as_ref().and_then(|it| poll.classes.get(it));
            class.map_or_else(
                || reason(words, &RefusalReason::ConsultationOnly),
                |class| words.ballots_why_consultation(short(class, LONGEST)),
            )
        }
        Why::Late => {
            let signed = judged.ballot.as_ref().map(|it| it.signed_at.as_str());
            let deadline = poll.deadline.as_deref().unwrap_or_default();
            words.ballots_why_late(short(signed.unwrap_or_default(), LONGEST), deadline)
        }
        Why::Superseded { by } => words.ballots_why_superseded(by),
        Why::Conflict { with } => {
            let others: Vec<String> = with.iter().map(|it| short_hash(it)).collect();
            words.ballots_why_conflict(short_hash(&judged.hash), others.join(", "))
        }
        Why::Foreign | Why::NotOnRoll | Why::Observer | Why::Recused | Why::NotAuthorised => {
            reason(words, &why.reason())
        }
    }
}

/// A reason by its word alone, as a closing file has it.
#[must_use]
pub fn reason(words: Words, reason: &RefusalReason) -> String {
    words.refusal(reason.as_str()).into_owned()
}

/// What does not hold in a closing file.
#[must_use]
pub fn doubt(words: Words, doubt: &Doubt) -> String {
    match doubt {
        Doubt::Seal => words.ballots_doubt_seal().to_owned(),
        Doubt::AnotherHand(key) => words.ballots_doubt_hand(key.fingerprint()),
        Doubt::Foreign => words.ballots_doubt_foreign().to_owned(),
        Doubt::Chain { at } => words.ballots_doubt_chain(at),
        Doubt::LogAndCount => words.ballots_doubt_count().to_owned(),
    }
}

/// Whether a ballot is in a closing file.
#[must_use]
pub fn inclusion(words: Words, inclusion: &Inclusion) -> String {
    match inclusion {
        Inclusion::In {
            at, reason: None, ..
        } => words.ballots_in_counted(at),
        Inclusion::In {
            at,
            reason: Some(it),
            ..
        } => words.ballots_in_refused(at, reason(words, it)),
        Inclusion::Missing => words.ballots_not_in().to_owned(),
    }
}

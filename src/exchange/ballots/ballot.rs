//! A ballot: what one member says to one poll, and the file that carries it.

use std::fmt::Write as _;

use serde_json::Value;

use super::envelope::{self, Envelope, Seal};
use super::keys::SecretKey;
use super::poll_file::is_time;
use super::strict::{self, Fields, NotRead};
use crate::document::file;
use crate::document::guard::Limits;
use crate::domain::tally::CaseBallot;
use crate::domain::vocabulary::Choice;

/// How the name of a ballot file ends.
pub const EXTENSION: &str = ".ballot.json";

/// A ballot is some 600 bytes; a hundred picks with long ids fit as well.
const LIMITS: Limits = Limits {
    bytes: 64 * 1024,
    depth: 4,
    values: 2_000,
};

/// What is signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ballot {
    /// Which poll is meant: the hash of its file.
    pub poll_hash: String,
    pub member: String,
    /// From 1 on; by it the rule card tells which of two ballots counts.
    pub sequence: u32,
    /// Unset where options are chosen.
    pub choice: Option<Choice>,
    /// The options chosen: in order of preference where they are ranked, one entry a point where
    /// points are given.
    pub picks: Vec<String>,
    /// Who signs for the member.
    pub representative: Option<String>,
    /// By the clock of who signed.
    pub signed_at: String,
    /// Random letters: without them a hash in the closing file could be compared with the hashes of
    /// the few ballots that a member can have cast.
    pub nonce: Option<String>,
}

impl Ballot {
    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::from("{");
        let mut field = |name: &str, value: Value| {
            let comma = if text.len() > 1 { "," } else { "" };
            // Writing into a String cannot fail.
            let _ = write!(text, "{comma}\"{name}\":{value}");
        };
        field("poll_hash", Value::from(self.poll_hash.as_str()));
        field("member", Value::from(self.member.as_str()));
        field("sequence", Value::from(self.sequence));
        if let Some(choice) = &self.choice {
            field("choice", Value::from(choice.as_str()));
        }
        if !self.picks.is_empty() {
            field("picks", Value::from(self.picks.clone()));
        }
        if let Some(representative) = &self.representative {
            field("representative", Value::from(representative.as_str()));
        }
        field("signed_at", Value::from(self.signed_at.as_str()));
        if let Some(nonce) = &self.nonce {
            field("nonce", Value::from(nonce.as_str()));
        }
        text.push('}');
        text
    }

    /// Random bytes as the letters of a nonce.
    #[must_use]
    pub fn nonce_of(random: &[u8; 16]) -> String {
        format!("{:032x}", u128::from_be_bytes(*random))
    }

    /// The ballot file.
    #[must_use]
    pub fn sign(&self, key: &SecretKey) -> String {
        envelope::seal(&self.text(), key)
    }

    fn read(text: &str) -> Result<Self, NotRead> {
        let mut fields = Fields::of(strict::read(text.as_bytes(), LIMITS)?)?;
        let field = "sequence";
        let ballot = Self {
            poll_hash: fields.text("poll_hash")?,
            member: fields.text("member")?,
            sequence: fields
                .number_if_any(field)?
                .ok_or(NotRead::Missing { field })?,
            choice: match fields.text_if_any("choice")? {
                None => None,
                Some(word) => match Choice::from(word.as_str()) {
                    Choice::Other(_) => return Err(NotRead::Wrong { field: "choice" }),
                    choice => Some(choice),
                },
            },
            picks: fields.texts("picks")?,
            representative: fields.text_if_any("representative")?,
            signed_at: fields.text("signed_at")?,
            nonce: fields.text_if_any("nonce")?,
        };
        fields.end()?;
        if !is_time(&ballot.signed_at) {
            return Err(NotRead::Wrong { field: "signed_at" });
        }
        Ok(ballot)
    }

    /// The ballot as the tally reads it.
    #[must_use]
    pub fn case(&self) -> CaseBallot {
        CaseBallot {
            member: self.member.clone(),
            choice: self.choice.clone(),
            picks: self.picks.clone(),
            at: Some(self.signed_at.clone()),
            sequence: Some(self.sequence),
        }
    }
}

/// A file that was handed in as a ballot.
#[derive(Debug, Clone, PartialEq)]
pub struct BallotFile {
    /// By what it is known: the hash of what was signed, however often and by whom; where nothing
    /// proves that it was signed, the hash of the file.
    pub hash: String,
    pub seal: Seal,
    pub ballot: Result<Ballot, NotRead>,
    /// In whose name the file is, as far as it can be read.
    pub member: Option<String>,
}

impl BallotFile {
    /// Reads whatever was handed in; also what is no ballot at all is something that was handed in.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        match strict::read(bytes, LIMITS).and_then(open) {
            Ok(envelope) => {
                let sealed = matches!(envelope.seal, Seal::By(_));
                Self {
                    hash: if sealed {
                        envelope.content()
                    } else {
                        // Not the hash that the same words have once they are signed.
                        file::hash(&[b"unsigned\n", bytes].concat())
                    },
                    seal: envelope.seal,
                    member: member_of(&envelope.signed),
                    ballot: Ballot::read(&envelope.signed),
                }
            }
            Err(error) => Self {
                hash: file::hash(&[b"unsigned\n", bytes].concat()),
                seal: Seal::Missing,
                ballot: Err(error),
                member: None,
            },
        }
    }
}

/// Also a ballot that nobody put into an envelope is one, if an unsigned one.
fn open(value: Value) -> Result<Envelope, NotRead> {
    let is_bare = value.get("poll_hash").is_some() && value.get("signed").is_none();
    if is_bare {
        return Ok(Envelope {
            signed: value.to_string(),
            seal: Seal::Missing,
        });
    }
    Envelope::read(value)
}

fn member_of(text: &str) -> Option<String> {
    let value = strict::read(text.as_bytes(), LIMITS).ok()?;
    let member = value.get("member")?.as_str()?;
    Some(member.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ballot() -> Ballot {
        Ballot {
            poll_hash: "ab".repeat(32),
            member: "m1".into(),
            sequence: 1,
            choice: Some(Choice::Yes),
            picks: Vec::new(),
            representative: Some("Ana \"A\" Đ".into()),
            signed_at: "2026-03-20T10:00:00Z".into(),
            nonce: Some("00ff".into()),
        }
    }

    #[test]
    fn a_signed_ballot_reads_back_and_is_known_by_what_was_signed() {
        let file = ballot().sign(&SecretKey::from_seed(&[1; 32]));
        let read = BallotFile::read(file.as_bytes());
        assert_eq!(read.ballot, Ok(ballot()));
        assert_eq!(read.hash, file::hash(ballot().text().as_bytes()));
        let other = ballot().sign(&SecretKey::from_seed(&[2; 32]));
        assert_eq!(BallotFile::read(other.as_bytes()).hash, read.hash);
        assert_ne!(BallotFile::read(other.as_bytes()).seal, read.seal);
    }

    #[test]
    fn whoever_changes_a_byte_of_the_file_breaks_it() {
        let key = SecretKey::from_seed(&[1; 32]);
        let bytes = ballot().sign(&key).into_bytes();
        for at in 0..bytes.len() {
            for flip in [1, 4, 32] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let seal = BallotFile::read(&changed).seal;
                assert_ne!(seal, Seal::By(key.public()), "byte {at} by {flip}");
                assert!(!matches!(seal, Seal::By(_)), "byte {at} by {flip}");
            }
        }
    }

    #[test]
    fn what_is_no_ballot_is_told_apart() {
        let text = ballot().text();
        let cases = [
            (
                text.replace("yes", "maybe"),
                NotRead::Wrong { field: "choice" },
            ),
            (
                text.replace("\"sequence\":1", "\"sequence\":0"),
                NotRead::Wrong { field: "sequence" },
            ),
            (
                text.replace("\"sequence\":1", "\"sequence\":\"1\""),
                NotRead::Wrong { field: "sequence" },
            ),
            (
                text.replace("\"sequence\":1", "\"sequence\":1.5"),
                NotRead::Wrong { field: "sequence" },
            ),
            (
                text.replace("\"sequence\":1,", ""),
                NotRead::Missing { field: "sequence" },
            ),
            (
                text.replace("2026-03-20T", "yesterday "),
                NotRead::Wrong { field: "signed_at" },
            ),
            (
                text.replace("\"choice\"", "\"choice\":\"no\",\"choice\""),
                NotRead::Twice {
                    key: "choice".into(),
                },
            ),
            (
                text.replace("\"choice\"", "\"weight\":7,\"choice\""),
                NotRead::Unknown {
                    field: "weight".into(),
                },
            ),
        ];
        let key = SecretKey::from_seed(&[1; 32]);
        for (text, error) in cases {
            let read = BallotFile::read(envelope::seal(&text, &key).as_bytes());
            assert_eq!(read.seal, Seal::By(key.public()));
            assert_eq!(read.ballot, Err(error), "{text}");
        }
    }

    #[test]
    fn a_ballot_without_an_envelope_is_unsigned_and_still_read() {
        let read = BallotFile::read(ballot().text().as_bytes());
        assert_eq!(read.seal, Seal::Missing);
        assert_eq!(read.member.as_deref(), Some("m1"));
        let read = BallotFile::read(b"{\"format\":\"klaster\"}");
        assert_eq!(
            read.ballot,
            Err(NotRead::SomethingElse {
                format: Some("klaster".into())
            })
        );
    }
}

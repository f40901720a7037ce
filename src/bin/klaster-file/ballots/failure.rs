//! Why a vote by file could not be carried on.

use klaster::domain::vocabulary::RefusalReason;
use klaster::exchange::ballots::strict::NotRead;
use klaster::exchange::ballots::told;
use klaster::words::Words;

pub enum Failure {
    /// A file that the command cannot do without.
    NotRead {
        file: String,
        why: NotRead,
    },
    NotOnRoll {
        member: String,
    },
    NoVote {
        member: String,
        reason: RefusalReason,
    },
    /// The answer does not fit the question.
    WrongPick,
    EarlierMissing {
        hashes: Vec<String>,
    },
    AnotherPoll,
    NoRandomness,
}

impl Failure {
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::NotRead { file, why } => words.ballots_cli_file(file, told::not_read(words, why)),
            Self::NotOnRoll { member } => words.ballots_cli_no_member(member),
            Self::NoVote { member, reason } => {
                words.ballots_cli_no_vote(member, told::reason(words, reason))
            }
            Self::WrongPick => words.ballots_cli_pick().to_owned(),
            Self::EarlierMissing { hashes } => {
                let short: Vec<String> = hashes.iter().map(|it| told::short_hash(it)).collect();
                words.ballots_cli_earlier_missing(hashes.len(), short.join(", "))
            }
            Self::AnotherPoll => words.ballots_another_poll().to_owned(),
            Self::NoRandomness => words.ballots_cli_no_randomness().to_owned(),
        }
    }
}

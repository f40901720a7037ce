//! `ballot`, `count` and `check`: a vote by file without a browser.
//!
//! - `arguments`: what was asked for
//! - `failure`: why it could not be done
//! - `make`: a key, a signed ballot
//! - `count`: what came back, judged and counted
//! - `check`: a closing file, by a partner
//! - `files`: files as these commands read them

mod arguments;
mod check;
mod count;
mod failure;
mod files;
mod make;

use klaster::words::Words;

pub use self::arguments::{Asked, asked};
pub use self::failure::Failure;
use crate::Verdict;

/// The commands of this room, for the help.
pub fn help(words: Words) -> [(&'static str, &'static str); 4] {
    [
        ("ballot --new-key -o KEY", words.ballots_cli_key()),
        (
            "ballot --poll FILE --member ID --choice yes|no|abstain --key KEY -o OUT",
            words.ballots_cli_ballot(),
        ),
        (
            "count POLL BALLOT... [--keys FILE] [--key KEY -o CLOSING] [--before OLD] [--json]",
            words.ballots_cli_count(),
        ),
        (
            "check CLOSING [BALLOT...] [--poll FILE] [--before OLD]",
            words.ballots_cli_check(),
        ),
    ]
}

pub fn run(asked: Asked, words: Words) -> Result<Verdict, crate::failure::Failure> {
    match asked {
        Asked::Key { output } => make::key(&output, words),
        Asked::Ballot(wanted) => make::ballot(&wanted, words),
        Asked::Count(wanted) => count::run(&wanted, words),
        Asked::Check(wanted) => check::run(&wanted, words),
    }
}

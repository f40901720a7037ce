//! What was handed in, in the order in which it was taken in, each line chained to the one before.
//!
//! The log says that something came, not what became of it: a judgement may change when another
//! ballot comes, the log only grows. It begins with the poll's hash, so that it is of no other poll.

use serde_json::{Value, json};

use super::strict::{Fields, NotRead};
use crate::document::file;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The ballot's hash.
    pub hash: String,
    /// By the clock of who took it in.
    pub received: String,
    /// SHA-256 over the line before and this one, in hexadecimal.
    pub chain: String,
}

/// Lines in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log(Vec<Line>);

/// Where a log does not hold together, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    pub at: usize,
}

fn link(before: &str, hash: &str, received: &str) -> String {
    file::hash(format!("{before}\n{hash}\n{received}").as_bytes())
}

impl Log {
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.0
    }

    /// What stands for the whole log: the end of its chain, or the poll itself while it is empty.
    #[must_use]
    pub fn head<'a>(&'a self, poll_hash: &'a str) -> &'a str {
        self.0.last().map_or(poll_hash, |line| &line.chain)
    }

    /// The line of a ballot, with its place from 1.
    #[must_use]
    pub fn find(&self, hash: &str) -> Option<(usize, &Line)> {
        (1..).zip(&self.0).find(|(_, line)| line.hash == hash)
    }

    /// Adds what is not yet there; the order in which files lay in a folder leaves no trace.
    pub fn take_in<'a>(
        &mut self,
        poll_hash: &str,
        hashes: impl Iterator<Item = &'a str>,
        received: &str,
    ) {
        let new: std::collections::BTreeSet<&str> =
            hashes.filter(|hash| self.find(hash).is_none()).collect();
        for hash in new {
            let chain = link(self.head(poll_hash), hash, received);
            self.0.push(Line {
                hash: hash.to_owned(),
                received: received.to_owned(),
                chain,
            });
        }
    }

    /// Whether every line follows from the one before.
    ///
    /// # Errors
    /// The first line that does not.
    pub fn check(&self, poll_hash: &str) -> Result<(), Broken> {
        let mut before = poll_hash;
        for (at, line) in (1..).zip(&self.0) {
            if line.chain != link(before, &line.hash, &line.received) {
                return Err(Broken { at });
            }
            before = &line.chain;
        }
        Ok(())
    }

    /// Whether `old` is how this log began.
    ///
    /// # Errors
    /// The first line of the old log that this one lacks or has otherwise.
    pub fn continues(&self, old: &Self) -> Result<(), Broken> {
        let differs = (1..)
            .zip(&old.0)
            .find(|(at, line)| self.0.get(at - 1) != Some(line));
        differs.map_or(Ok(()), |(at, _)| Err(Broken { at }))
    }

    pub(super) fn value(&self) -> Value {
        let lines = self.0.iter().map(
            |line| json!({ "hash": line.hash, "received": line.received, "chain": line.chain }),
        );
        Value::Array(lines.collect())
    }

    pub(super) fn read(values: Vec<Value>) -> Result<Self, NotRead> {
        let read = |value| {
            let mut fields = Fields::of(value)?;
            Ok(Line {
                hash: fields.text("hash")?,
                received: fields.text("received")?,
                chain: fields.text("chain")?,
            })
        };
        let lines: Result<Vec<Line>, NotRead> = values.into_iter().map(read).collect();
        lines.map(Self).map_err(|_| NotRead::Wrong { field: "log" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn log_of(batches: &[Vec<String>]) -> Log {
        let mut log = Log::default();
        for batch in batches {
            log.take_in("p", batch.iter().map(String::as_str), "2026-03-01");
        }
        log
    }

    proptest! {
        #[test]
        fn a_log_that_grew_continues_the_old_one(
            batches in prop::collection::vec(prop::collection::vec("[a-f]{1,2}", 0..4), 0..5),
            more in prop::collection::vec("[a-f]{1,2}", 0..4),
        ) {
            let old = log_of(&batches);
            let mut new = old.clone();
            new.take_in("p", more.iter().map(String::as_str), "2026-03-02");
            prop_assert_eq!(new.check("p"), Ok(()));
            prop_assert_eq!(new.continues(&old), Ok(()));
            let mut again = new.clone();
            again.take_in("p", more.iter().map(String::as_str), "2026-03-03");
            prop_assert_eq!(again, new);
        }

        #[test]
        fn whoever_changes_a_line_breaks_the_chain_there(
            lines in prop::collection::btree_set("[a-f]{1,3}", 1..6), at in 0..6_usize, what in 0..3,
        ) {
            let lines: Vec<String> = lines.into_iter().collect();
            let sound = log_of(std::slice::from_ref(&lines));
            let at = at % lines.len();
            let mut changed = sound.clone();
            match what {
                0 => changed.0[at].hash.push('x'),
                1 => changed.0[at].received.push('x'),
                _ => changed.0[at].chain.push('x'),
            }
            prop_assert_eq!(changed.check("p"), Err(Broken { at: at + 1 }));
            prop_assert_eq!(changed.continues(&sound), Err(Broken { at: at + 1 }));
            let mut shorter = sound.clone();
            shorter.0.remove(at);
            prop_assert_eq!(shorter.continues(&sound), Err(Broken { at: at + 1 }));
        }
    }
}

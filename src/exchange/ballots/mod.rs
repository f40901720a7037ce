//! Voting by file, between meetings: what is mailed, what comes back, and what proves the count.
//!
//! Knows the tally's cases and words; no page, no clock, no randomness: seeds and moments come in
//! as arguments. It promises that altered ballots and logs are detected, that a ballot's inclusion
//! can be shown, and that anyone can count again. It does not promise secrecy from whoever
//! imports, a trusted time, or more identity than the roster of keys holds.
//!
//! - [`poll_file`]: what the secretary mails; its bytes are the poll's identity
//! - [`keys`], [`word_list`]: keys, and fingerprints for the telephone
//! - [`envelope`]: a text and a signature over its bytes
//! - [`ballot`]: what a partner signs
//! - [`receive`]: what came back is judged, many at once
//! - [`counting`]: the ballots that count, judged by the tally
//! - [`roster`]: whose key is whose; [`records`]: all of it as records of the workspace
//! - [`log`]: what came back, in order and chained
//! - [`closing`]: the signed end, and what a partner can check in it
//! - [`told`]: all of it in the reader's language
//! - [`base64`], [`strict`]: texts that can be read in one way only

pub mod ballot;
pub mod base64;
pub mod closing;
pub mod counting;
pub mod envelope;
pub mod keys;
pub mod log;
pub mod poll_file;
pub mod receive;
pub mod records;
pub mod roster;
pub mod strict;
pub mod told;
pub mod word_list;

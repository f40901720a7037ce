//! Other people's formats, read into records and written from them.
//!
//! Knows records and words; no page, no browser, no clock. Today's date comes in as an argument.
//!
//! - [`neutral`]: the neutral description of a cluster, from which the samples are made

pub mod neutral;

//! Other people's formats, read into records and written from them.
//!
//! Knows records and words; no page, no browser, no clock. Today's date comes in as an argument.
//!
//! - [`neutral`]: the neutral description of a cluster, from which the samples are made
//! - [`tables`]: a CSV file or rows of a spreadsheet, whatever their columns are called

pub mod neutral;
pub mod tables;

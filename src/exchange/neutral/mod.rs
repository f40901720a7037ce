//! Reads the neutral description of a cluster (`"format": "neutral-cluster-sample"`) into records.
//!
//! The description is nested and in the organisation's own language; records are flat and speak the
//! product's vocabulary. Every leaf that is read leaves a [`Leaf`]: where it went and how, or why it
//! did not have to go anywhere. So it can be proven that nothing got lost.
//!
//! - [`leaves`]: a place in the description, and all places that hold a value
//! - [`trace`]: where each leaf went
//! - [`draft`]: a record while it is put together
//! - [`vocabulary`]: the words of the three languages that descriptions come in
//! - `charter`, `membership`, `structure`, `rules`, `meetings`, `votes`, `work`: the rooms of the
//!   organisation, one converter each

mod charter;
pub mod draft;
pub mod error;
pub mod leaves;
mod meetings;
mod membership;
mod rules;
mod structure;
pub mod trace;
pub mod vocabulary;
mod votes;
mod work;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::domain::record::Records;
use crate::domain::sorting::Gather as _;
use crate::exchange::neutral::draft::Book;
pub use crate::exchange::neutral::error::NeutralError;
use crate::exchange::neutral::leaves::Node;
use crate::exchange::neutral::trace::Reason;
pub use crate::exchange::neutral::trace::{Fate, Leaf};

/// What marks a neutral description.
pub const FORMAT: &str = "neutral-cluster-sample";

/// The newest version of the description that can be read.
pub const VERSION: u64 = 1;

/// What came out of a neutral description.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    pub records: Records,
    /// Where each leaf of the description went.
    pub leaves: Vec<Leaf>,
    /// The paths of leaves that no converter knows; their values are in no record.
    pub unread: Vec<String>,
}

/// Reads a neutral description. How large a text may be is the caller's business.
///
/// # Errors
/// When the text is not JSON, not a neutral description, of a newer version, or when something in
/// it does not have the shape that the records need.
pub fn convert(bytes: &[u8]) -> Result<Conversion, NeutralError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| NeutralError::NotText)?;
    let sample: Value = serde_json::from_str(text).map_err(|error| {
        if error.is_eof() && !text.trim().is_empty() {
            NeutralError::Truncated { line: error.line() }
        } else {
            NeutralError::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    })?;
    convert_value(&sample)
}

/// Reads a neutral description that has been parsed already.
///
/// # Errors
/// As [`convert`], but for the JSON itself.
pub fn convert_value(sample: &Value) -> Result<Conversion, NeutralError> {
    let root = Node::root(sample);
    if root.get("format").and_then(|format| format.as_text()) != Some(FORMAT) {
        return Err(NeutralError::NotNeutral);
    }
    let version = root.need("version")?;
    match version.value.as_u64() {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(NeutralError::TooNew { version: newer }),
        _ => return Err(NeutralError::NotNeutral),
    }

    let mut book = Book::new(root.need("language")?.text()?);
    for header in ["format", "version", "idPrefixes"] {
        book.drop_all(root.get(header), Reason::Header);
    }
    book.drop_all(root.get("expectedFindings"), Reason::Expectation);

    charter::convert(&mut book, &root)?;
    rules::convert(&mut book, &root)?;
    membership::convert(&mut book, &root)?;
    structure::convert(&mut book, &root)?;
    meetings::convert(&mut book, &root)?;
    votes::convert(&mut book, &root)?;
    votes::given_seats(&mut book);
    work::convert(&mut book, &root)?;

    let (records, leaves) = book.close();
    let read: BTreeSet<&str> = leaves.iter().map(|leaf| leaf.path.as_str()).gathered();
    let unread = root
        .leaves()
        .into_iter()
        .map(|leaf| leaf.path)
        .filter(|path| !read.contains(path.as_str()))
        .collect();
    Ok(Conversion {
        records,
        leaves,
        unread,
    })
}

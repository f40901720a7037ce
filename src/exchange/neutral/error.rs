//! What can be wrong with a neutral description.

use thiserror::Error;

use crate::domain::id::RecordId;
use crate::domain::record::RecordError;

/// The shape that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Shape {
    Text,
    List,
    Object,
    WholeAmount,
    Fraction,
    Date,
    /// “accepted” or “refused”.
    BallotStatus,
}

/// Why a neutral description cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NeutralError {
    #[error("not text in UTF-8")]
    NotText,
    #[error("cut off: it ends in the middle, at line {line}")]
    Truncated { line: usize },
    #[error("not JSON: it stops making sense at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("JSON, but not a neutral description of a cluster")]
    NotNeutral,
    #[error("a neutral description of version {version}, which is newer than this program")]
    TooNew { version: u64 },
    #[error("nothing stands at {path}")]
    Missing { path: String },
    #[error("what stands at {path} is not of the shape “{expected}”")]
    Shape { path: String, expected: Shape },
    #[error("the id “{id}” is given twice, the second time at {path}")]
    Twice { path: String, id: RecordId },
    #[error("what stands at {path} cannot be read: {why}")]
    Record { path: String, why: RecordError },
}

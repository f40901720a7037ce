//! How a workspace changes, is kept and is shared.
//!
//! It knows nothing of the browser: a store is a trait, the time and who acts are arguments.
//!
//! - [`change`]: the entry of the journal, and the ids and stamps that order entries
//! - [`workspace`]: records and journal together; commit, undo, redo, and entries of other tabs
//! - [`act`]: what an entry did, for sentences such as "Undone: renamed …"
//! - [`file`]: the JSON file that partners mail each other
//! - [`clipping`]: a copied branch as a text for the clipboard
//! - [`closing`]: the close of a year: its archive, proven before the old steps go
//! - [`folding`]: old steps put away at the close of a year, and what remains of them
//! - [`guard`]: limits that a text must keep before anything is built from it
//! - [`history`]: who changed what, when, and what of it can be brought back
//! - [`merge`]: what partners' files hold that is not here, asked and taken in as one step
//! - [`scope`]: the part of an organisation that a file holds: all, a partner's, what is public
//! - [`past`]: the records as they stood at a moment of the journal
//! - [`store`]: small keys, snapshots and repair in a store of texts, such as local storage
//! - [`inspect`]: what in a set of records does not fit together
//! - [`sentences`]: typed refusals and errors in the reader's words

pub mod act;
pub mod change;
pub mod clipping;
pub mod closing;
pub mod file;
pub mod folding;
pub mod guard;
pub mod history;
pub mod inspect;
pub mod merge;
pub mod past;
pub mod scope;
pub mod sentences;
pub mod store;
pub mod workspace;

#[cfg(test)]
mod schema;

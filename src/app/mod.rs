//! The open workspace as reactive state: what pages read, and the one door through which they act.
//!
//! - [`route`]: addresses within the page
//! - [`reader`]: the reader's language and dress
//! - [`session`]: the open workspace; dispatch, undo, autosave, other tabs
//! - [`library`]: the workspaces of this browser; opening, importing, exporting
//! - [`sharing`]: the queue of returned files, and the parts that go out
//! - [`signing`]: the key of who sits here, kept in this browser
//! - [`reading`]: narrow readings of the organisation
//! - [`notices`]: what is said at the bottom of the page
//! - [`tongues`]: the words of languages, fetched when they are needed

pub mod library;
pub mod notices;
pub mod reader;
pub mod reading;
pub mod route;
pub mod session;
pub mod sharing;
pub mod signing;
pub mod tongues;

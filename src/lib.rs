//! Klaster: the page that clusters and cooperation networks open when they meet.
//!
//! Two faces: the page (feature `ui`) and the command-line tool for the same files.
//! The floors, from the ground; an import never climbs:
//!
//! - [`domain`]: what a cluster is and what its rules say
//! - [`words`]: the catalogues in five languages
//! - [`document`]: how a workspace changes, is kept and is shared
//! - [`chart`]: from bodies to boxes to pictures
//! - [`exchange`]: other people's formats
//! - [`portrait`]: what the chart says of an organisation, in the reader's language
//! - `browser`: the only room that touches the web platform
//! - `app`: the open workspace as reactive state
//! - `ui`: what people see

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod browser;
pub mod document;
pub mod domain;
pub mod exchange;
pub mod portrait;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;

pub use klaster_chart as chart;

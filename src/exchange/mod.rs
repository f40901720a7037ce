//! Other people's formats, read into records and written from them.
//!
//! Knows records and words; no page, no browser, no clock. Today's date comes in as an argument.
//!
//! - [`neutral`]: the neutral description of a cluster, from which the samples are made
//! - [`article`]: a text of the organisation as HTML and as Markdown
//! - [`around`]: what stands around a chart that is handed out
//! - [`outline`]: the chart as a text, for everybody who reads or listens
//! - [`public_page`]: an organisation as one page for its web site
//! - [`mermaid`], [`drawio`]: the chart for programs that draw it themselves
//! - [`ballots`]: voting by file: poll files, ballot files, closing files
//! - [`tables`]: a CSV file or rows of a spreadsheet, whatever their columns are called
//! - [`trello`]: boards of Trello, in and out
//! - [`icalendar`]: days that calendars take in
//! - [`mail`]: a text as a mail

pub mod around;
pub mod article;
pub mod ballots;
pub mod drawio;
pub mod icalendar;
pub mod mail;
pub mod mermaid;
pub mod neutral;
pub mod outline;
pub mod public_page;
pub mod tables;
pub mod trello;
